"""Compiled from forms/notes_tab.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.growing_text import GrowingText

class Ui_NotesTab(object):
    def setupUi(self, NotesTab):
        if not NotesTab.objectName():
            NotesTab.setObjectName(u"NotesTab")
        self.column = QVBoxLayout(NotesTab)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 2, 2)
        self.textLabel = QLabel(NotesTab)
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setObjectName(u"textLabel")

        self.column.addWidget(self.textLabel)

        self.problem = QLabel(NotesTab)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"kind", u"field-error")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.column.addWidget(self.problem)

        self.box = QHBoxLayout()
        self.box.setObjectName(u"box")
        self.text = GrowingText(NotesTab)
        self.text.setObjectName(u"text")

        self.box.addWidget(self.text)

        self.boxEnd = QSpacerItem(4, 4, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.box.addItem(self.boxEnd)


        self.column.addLayout(self.box)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.add = QPushButton(NotesTab)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"iconMeaning", u"note")

        self.buttons.addWidget(self.add)

        self.contact = QPushButton(NotesTab)
        self.contact.setObjectName(u"contact")
        self.contact.setProperty(u"iconMeaning", u"contact")

        self.buttons.addWidget(self.contact)

        self.buttonsEnd = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsEnd)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.add)
        QWidget.setTabOrder(self.add, self.contact)

        self.retranslateUi(NotesTab)

        QMetaObject.connectSlotsByName(NotesTab)
    # setupUi

    def retranslateUi(self, NotesTab):
        self.textLabel.setText(QCoreApplication.translate("NotesTab", u"New note", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("NotesTab", u"New note", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("NotesTab", u"What happened, or what the next person should know", None))
        self.add.setText(QCoreApplication.translate("NotesTab", u"Add note", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("NotesTab", u"Save the note (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.contact.setText(QCoreApplication.translate("NotesTab", u"Record a contact\u2026", None))
        pass
    # retranslateUi

