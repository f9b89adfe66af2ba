"""Compiled from forms/today.ui; change that."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from best_desktop.gui.case_list import CaseTable


class Ui_TodayPage:
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName("TodayPage")
        self.column = QVBoxLayout(TodayPage)
        self.column.setSpacing(12)
        self.column.setObjectName("column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(TodayPage)
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.reminder = QFrame(TodayPage)
        self.reminder.setObjectName("reminder")
        self.reminderRow = QHBoxLayout(self.reminder)
        self.reminderRow.setSpacing(12)
        self.reminderRow.setObjectName("reminderRow")
        self.reminderRow.setContentsMargins(4, 0, 4, 0)
        self.reminderText = QLabel(self.reminder)
        self.reminderText.setObjectName("reminderText")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reminderText.sizePolicy().hasHeightForWidth())
        self.reminderText.setSizePolicy(sizePolicy)
        self.reminderText.setTextFormat(Qt.TextFormat.PlainText)
        self.reminderText.setWordWrap(True)

        self.reminderRow.addWidget(self.reminderText)

        self.putOffButton = QPushButton(self.reminder)
        self.putOffButton.setObjectName("putOffButton")

        self.reminderRow.addWidget(self.putOffButton)

        self.column.addWidget(self.reminder)

        self.cards = QHBoxLayout()
        self.cards.setSpacing(12)
        self.cards.setObjectName("cards")

        self.column.addLayout(self.cards)

        self.needsActionTitle = QLabel(TodayPage)
        self.needsActionTitle.setObjectName("needsActionTitle")
        self.needsActionTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.needsActionTitle)

        self.empty = QLabel(TodayPage)
        self.empty.setObjectName("empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)

        self.column.addWidget(self.empty)

        self.needsAction = CaseTable(TodayPage)
        self.needsAction.setObjectName("needsAction")

        self.column.addWidget(self.needsAction)

        self.retranslateUi(TodayPage)

        QMetaObject.connectSlotsByName(TodayPage)

    # setupUi

    def retranslateUi(self, TodayPage):
        TodayPage.setWindowTitle(QCoreApplication.translate("TodayPage", "Today", None))
        self.title.setText(QCoreApplication.translate("TodayPage", "Today", None))
        self.title.setProperty("kind", QCoreApplication.translate("TodayPage", "page-title", None))
        self.reminder.setProperty("kind", QCoreApplication.translate("TodayPage", "info-box", None))
        self.putOffButton.setText(
            QCoreApplication.translate("TodayPage", "P&ut away until tomorrow", None)
        )
        self.needsActionTitle.setText(QCoreApplication.translate("TodayPage", "Needs action", None))
        self.needsActionTitle.setProperty(
            "kind", QCoreApplication.translate("TodayPage", "section", None)
        )
        self.empty.setText("")
        self.empty.setProperty("kind", QCoreApplication.translate("TodayPage", "muted", None))
        # if QT_CONFIG(accessibility)
        self.needsAction.setAccessibleName(
            QCoreApplication.translate("TodayPage", "Complaints that need action", None)
        )


# endif // QT_CONFIG(accessibility)
# retranslateUi
