"""Compiled from forms/first_run.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_FirstRun(object):
    def setupUi(self, FirstRun):
        if not FirstRun.objectName():
            FirstRun.setObjectName(u"FirstRun")
        self.column = QVBoxLayout(FirstRun)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 16)
        self.title = QLabel(FirstRun)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.message = QLabel(FirstRun)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setObjectName(u"message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)

        self.column.addWidget(self.message)

        self.question = QLabel(FirstRun)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setObjectName(u"question")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)

        self.column.addWidget(self.question)

        self.sampleButton = QPushButton(FirstRun)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setAutoDefault(False)

        self.column.addWidget(self.sampleButton)

        self.sampleWords = QLabel(FirstRun)
        self.sampleWords.setTextFormat(Qt.TextFormat.PlainText)
        self.sampleWords.setObjectName(u"sampleWords")
        self.sampleWords.setTextFormat(Qt.TextFormat.PlainText)
        self.sampleWords.setWordWrap(True)

        self.column.addWidget(self.sampleWords)

        self.openButton = QPushButton(FirstRun)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setAutoDefault(False)

        self.column.addWidget(self.openButton)

        self.openWords = QLabel(FirstRun)
        self.openWords.setTextFormat(Qt.TextFormat.PlainText)
        self.openWords.setObjectName(u"openWords")
        self.openWords.setTextFormat(Qt.TextFormat.PlainText)
        self.openWords.setWordWrap(True)

        self.column.addWidget(self.openWords)

        self.serverButton = QPushButton(FirstRun)
        self.serverButton.setObjectName(u"serverButton")
        self.serverButton.setAutoDefault(False)

        self.column.addWidget(self.serverButton)

        self.serverWords = QLabel(FirstRun)
        self.serverWords.setTextFormat(Qt.TextFormat.PlainText)
        self.serverWords.setObjectName(u"serverWords")
        self.serverWords.setTextFormat(Qt.TextFormat.PlainText)
        self.serverWords.setWordWrap(True)

        self.column.addWidget(self.serverWords)

        self.newButton = QPushButton(FirstRun)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setAutoDefault(False)

        self.column.addWidget(self.newButton)

        self.newWords = QLabel(FirstRun)
        self.newWords.setTextFormat(Qt.TextFormat.PlainText)
        self.newWords.setObjectName(u"newWords")
        self.newWords.setTextFormat(Qt.TextFormat.PlainText)
        self.newWords.setWordWrap(True)

        self.column.addWidget(self.newWords)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.space)

        self.row = QHBoxLayout()
        self.row.setObjectName(u"row")
        self.rowSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.rowSpace)

        self.leaveButton = QPushButton(FirstRun)
        self.leaveButton.setObjectName(u"leaveButton")
        self.leaveButton.setAutoDefault(False)

        self.row.addWidget(self.leaveButton)


        self.column.addLayout(self.row)


        self.retranslateUi(FirstRun)

        QMetaObject.connectSlotsByName(FirstRun)
    # setupUi

    def retranslateUi(self, FirstRun):
        FirstRun.setWindowTitle(QCoreApplication.translate("FirstRun", u"BeST Desktop", None))
        self.title.setText(QCoreApplication.translate("FirstRun", u"Welcome to BeST Desktop", None))
        self.title.setProperty(u"kind", QCoreApplication.translate("FirstRun", u"page-title", None))
        self.message.setProperty(u"kind", QCoreApplication.translate("FirstRun", u"warning-box", None))
        self.question.setText(QCoreApplication.translate("FirstRun", u"Which case file do you want to work in?", None))
        self.sampleButton.setText(QCoreApplication.translate("FirstRun", u"Open the &sample office", None))
        self.sampleButton.setProperty(u"iconMeaning", QCoreApplication.translate("FirstRun", u"preview", None))
        self.sampleButton.setProperty(u"kind", QCoreApplication.translate("FirstRun", u"primary", None))
        self.sampleButton.setProperty(u"iconColour", QCoreApplication.translate("FirstRun", u"on_accent", None))
#if QT_CONFIG(accessibility)
        self.sampleButton.setAccessibleDescription(QCoreApplication.translate("FirstRun", u"Invented people and complaints, to look around and to practise. Nothing in it is real.", None))
#endif // QT_CONFIG(accessibility)
        self.sampleWords.setText(QCoreApplication.translate("FirstRun", u"Invented people and complaints, to look around and to practise. Nothing in it is real.", None))
        self.sampleWords.setProperty(u"kind", QCoreApplication.translate("FirstRun", u"muted", None))
        self.openButton.setText(QCoreApplication.translate("FirstRun", u"&Open a case file\u2026", None))
        self.openButton.setProperty(u"iconMeaning", QCoreApplication.translate("FirstRun", u"open", None))
#if QT_CONFIG(accessibility)
        self.openButton.setAccessibleDescription(QCoreApplication.translate("FirstRun", u"One that your office works in already, on this computer or on a shared drive.", None))
#endif // QT_CONFIG(accessibility)
        self.openWords.setText(QCoreApplication.translate("FirstRun", u"One that your office works in already, on this computer or on a shared drive.", None))
        self.openWords.setProperty(u"kind", QCoreApplication.translate("FirstRun", u"muted", None))
        self.serverButton.setText(QCoreApplication.translate("FirstRun", u"Open one on a &database server\u2026", None))
        self.serverButton.setProperty(u"iconMeaning", QCoreApplication.translate("FirstRun", u"open", None))
#if QT_CONFIG(accessibility)
        self.serverButton.setAccessibleDescription(QCoreApplication.translate("FirstRun", u"One that your office keeps on its own server. IT knows the address.", None))
#endif // QT_CONFIG(accessibility)
        self.serverWords.setText(QCoreApplication.translate("FirstRun", u"One that your office keeps on its own server. IT knows the address.", None))
        self.serverWords.setProperty(u"kind", QCoreApplication.translate("FirstRun", u"muted", None))
        self.newButton.setText(QCoreApplication.translate("FirstRun", u"&Begin a new case file\u2026", None))
        self.newButton.setProperty(u"iconMeaning", QCoreApplication.translate("FirstRun", u"new-complaint", None))
#if QT_CONFIG(accessibility)
        self.newButton.setAccessibleDescription(QCoreApplication.translate("FirstRun", u"An empty one. You can then add your schemes and colleagues under Settings.", None))
#endif // QT_CONFIG(accessibility)
        self.newWords.setText(QCoreApplication.translate("FirstRun", u"An empty one. You can then add your schemes and colleagues under Settings.", None))
        self.newWords.setProperty(u"kind", QCoreApplication.translate("FirstRun", u"muted", None))
        self.leaveButton.setText(QCoreApplication.translate("FirstRun", u"&Leave", None))
    # retranslateUi

