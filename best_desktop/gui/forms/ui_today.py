"""Compiled from forms/today.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from best_desktop.gui.case_list import CaseTable

class Ui_TodayPage(object):
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.column = QVBoxLayout(TodayPage)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(TodayPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.reminder = QFrame(TodayPage)
        self.reminder.setObjectName(u"reminder")
        self.reminderRow = QHBoxLayout(self.reminder)
        self.reminderRow.setSpacing(12)
        self.reminderRow.setObjectName(u"reminderRow")
        self.reminderRow.setContentsMargins(4, 0, 4, 0)
        self.reminderText = QLabel(self.reminder)
        self.reminderText.setTextFormat(Qt.TextFormat.PlainText)
        self.reminderText.setObjectName(u"reminderText")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reminderText.sizePolicy().hasHeightForWidth())
        self.reminderText.setSizePolicy(sizePolicy)
        self.reminderText.setTextFormat(Qt.TextFormat.PlainText)
        self.reminderText.setWordWrap(True)

        self.reminderRow.addWidget(self.reminderText)

        self.putOffButton = QPushButton(self.reminder)
        self.putOffButton.setObjectName(u"putOffButton")

        self.reminderRow.addWidget(self.putOffButton)


        self.column.addWidget(self.reminder)

        self.cards = QHBoxLayout()
        self.cards.setSpacing(12)
        self.cards.setObjectName(u"cards")

        self.column.addLayout(self.cards)

        self.needsActionTitle = QLabel(TodayPage)
        self.needsActionTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.needsActionTitle.setObjectName(u"needsActionTitle")
        self.needsActionTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.needsActionTitle)

        self.empty = QLabel(TodayPage)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)

        self.column.addWidget(self.empty)

        self.needsAction = CaseTable(TodayPage)
        self.needsAction.setObjectName(u"needsAction")

        self.column.addWidget(self.needsAction)


        self.retranslateUi(TodayPage)

        QMetaObject.connectSlotsByName(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage):
        TodayPage.setWindowTitle(QCoreApplication.translate("TodayPage", u"Today", None))
        self.title.setText(QCoreApplication.translate("TodayPage", u"Today", None))
        self.title.setProperty(u"kind", QCoreApplication.translate("TodayPage", u"page-title", None))
        self.reminder.setProperty(u"kind", QCoreApplication.translate("TodayPage", u"info-box", None))
        self.putOffButton.setText(QCoreApplication.translate("TodayPage", u"P&ut away until tomorrow", None))
        self.needsActionTitle.setText(QCoreApplication.translate("TodayPage", u"Needs action", None))
        self.needsActionTitle.setProperty(u"kind", QCoreApplication.translate("TodayPage", u"section", None))
        self.empty.setText("")
        self.empty.setProperty(u"kind", QCoreApplication.translate("TodayPage", u"muted", None))
#if QT_CONFIG(accessibility)
        self.needsAction.setAccessibleName(QCoreApplication.translate("TodayPage", u"Complaints that need action", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

