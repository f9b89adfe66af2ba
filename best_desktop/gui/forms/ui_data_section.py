"""Compiled from forms/data_section.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

from best_desktop.gui.rows_table import RowsTable

class Ui_DataSection(object):
    def setupUi(self, DataSection):
        if not DataSection.objectName():
            DataSection.setObjectName(u"DataSection")
        self.column = QVBoxLayout(DataSection)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 12)
        self.tabs = QTabWidget(DataSection)
        self.tabs.setObjectName(u"tabs")
        self.dueTab = QWidget()
        self.dueTab.setObjectName(u"dueTab")
        self.dueTabColumn = QVBoxLayout(self.dueTab)
        self.dueTabColumn.setSpacing(8)
        self.dueTabColumn.setObjectName(u"dueTabColumn")
        self.dueTabNote = QLabel(self.dueTab)
        self.dueTabNote.setTextFormat(Qt.TextFormat.PlainText)
        self.dueTabNote.setObjectName(u"dueTabNote")
        self.dueTabNote.setProperty(u"kind", u"muted")
        self.dueTabNote.setWordWrap(True)

        self.dueTabColumn.addWidget(self.dueTabNote)

        self.dueTabButtons = QHBoxLayout()
        self.dueTabButtons.setSpacing(8)
        self.dueTabButtons.setObjectName(u"dueTabButtons")
        self.propose = QPushButton(self.dueTab)
        self.propose.setObjectName(u"propose")

        self.dueTabButtons.addWidget(self.propose)

        self.chooseAll = QPushButton(self.dueTab)
        self.chooseAll.setObjectName(u"chooseAll")

        self.dueTabButtons.addWidget(self.chooseAll)

        self.hold = QPushButton(self.dueTab)
        self.hold.setObjectName(u"hold")

        self.dueTabButtons.addWidget(self.hold)

        self.dueTabGap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dueTabButtons.addItem(self.dueTabGap)


        self.dueTabColumn.addLayout(self.dueTabButtons)

        self.dueNothing = QLabel(self.dueTab)
        self.dueNothing.setTextFormat(Qt.TextFormat.PlainText)
        self.dueNothing.setObjectName(u"dueNothing")
        self.dueNothing.setWordWrap(True)

        self.dueTabColumn.addWidget(self.dueNothing)

        self.due = RowsTable(self.dueTab)
        self.due.setObjectName(u"due")

        self.dueTabColumn.addWidget(self.due)

        self.tabs.addTab(self.dueTab, "")
        self.batchTab = QWidget()
        self.batchTab.setObjectName(u"batchTab")
        self.batchTabColumn = QVBoxLayout(self.batchTab)
        self.batchTabColumn.setSpacing(8)
        self.batchTabColumn.setObjectName(u"batchTabColumn")
        self.batchTabNote = QLabel(self.batchTab)
        self.batchTabNote.setTextFormat(Qt.TextFormat.PlainText)
        self.batchTabNote.setObjectName(u"batchTabNote")
        self.batchTabNote.setProperty(u"kind", u"muted")
        self.batchTabNote.setWordWrap(True)

        self.batchTabColumn.addWidget(self.batchTabNote)

        self.batchTabButtons = QHBoxLayout()
        self.batchTabButtons.setSpacing(8)
        self.batchTabButtons.setObjectName(u"batchTabButtons")
        self.settle = QPushButton(self.batchTab)
        self.settle.setObjectName(u"settle")

        self.batchTabButtons.addWidget(self.settle)

        self.batchTabGap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.batchTabButtons.addItem(self.batchTabGap)


        self.batchTabColumn.addLayout(self.batchTabButtons)

        self.waitingNothing = QLabel(self.batchTab)
        self.waitingNothing.setTextFormat(Qt.TextFormat.PlainText)
        self.waitingNothing.setObjectName(u"waitingNothing")
        self.waitingNothing.setWordWrap(True)

        self.batchTabColumn.addWidget(self.waitingNothing)

        self.waiting = RowsTable(self.batchTab)
        self.waiting.setObjectName(u"waiting")

        self.batchTabColumn.addWidget(self.waiting)

        self.tabs.addTab(self.batchTab, "")
        self.holdTab = QWidget()
        self.holdTab.setObjectName(u"holdTab")
        self.holdTabColumn = QVBoxLayout(self.holdTab)
        self.holdTabColumn.setSpacing(8)
        self.holdTabColumn.setObjectName(u"holdTabColumn")
        self.holdTabNote = QLabel(self.holdTab)
        self.holdTabNote.setTextFormat(Qt.TextFormat.PlainText)
        self.holdTabNote.setObjectName(u"holdTabNote")
        self.holdTabNote.setProperty(u"kind", u"muted")
        self.holdTabNote.setWordWrap(True)

        self.holdTabColumn.addWidget(self.holdTabNote)

        self.holdTabButtons = QHBoxLayout()
        self.holdTabButtons.setSpacing(8)
        self.holdTabButtons.setObjectName(u"holdTabButtons")
        self.lift = QPushButton(self.holdTab)
        self.lift.setObjectName(u"lift")

        self.holdTabButtons.addWidget(self.lift)

        self.holdTabGap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.holdTabButtons.addItem(self.holdTabGap)


        self.holdTabColumn.addLayout(self.holdTabButtons)

        self.heldNothing = QLabel(self.holdTab)
        self.heldNothing.setTextFormat(Qt.TextFormat.PlainText)
        self.heldNothing.setObjectName(u"heldNothing")
        self.heldNothing.setWordWrap(True)

        self.holdTabColumn.addWidget(self.heldNothing)

        self.held = RowsTable(self.holdTab)
        self.held.setObjectName(u"held")

        self.holdTabColumn.addWidget(self.held)

        self.tabs.addTab(self.holdTab, "")
        self.requestTab = QWidget()
        self.requestTab.setObjectName(u"requestTab")
        self.requestTabColumn = QVBoxLayout(self.requestTab)
        self.requestTabColumn.setSpacing(8)
        self.requestTabColumn.setObjectName(u"requestTabColumn")
        self.requestTabNote = QLabel(self.requestTab)
        self.requestTabNote.setTextFormat(Qt.TextFormat.PlainText)
        self.requestTabNote.setObjectName(u"requestTabNote")
        self.requestTabNote.setProperty(u"kind", u"muted")
        self.requestTabNote.setWordWrap(True)

        self.requestTabColumn.addWidget(self.requestTabNote)

        self.requestTabButtons = QHBoxLayout()
        self.requestTabButtons.setSpacing(8)
        self.requestTabButtons.setObjectName(u"requestTabButtons")
        self.record = QPushButton(self.requestTab)
        self.record.setObjectName(u"record")

        self.requestTabButtons.addWidget(self.record)

        self.step = QPushButton(self.requestTab)
        self.step.setObjectName(u"step")

        self.requestTabButtons.addWidget(self.step)

        self.export_ = QPushButton(self.requestTab)
        self.export_.setObjectName(u"export_")

        self.requestTabButtons.addWidget(self.export_)

        self.requestTabGap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.requestTabButtons.addItem(self.requestTabGap)


        self.requestTabColumn.addLayout(self.requestTabButtons)

        self.requestsNothing = QLabel(self.requestTab)
        self.requestsNothing.setTextFormat(Qt.TextFormat.PlainText)
        self.requestsNothing.setObjectName(u"requestsNothing")
        self.requestsNothing.setWordWrap(True)

        self.requestTabColumn.addWidget(self.requestsNothing)

        self.requests = RowsTable(self.requestTab)
        self.requests.setObjectName(u"requests")

        self.requestTabColumn.addWidget(self.requests)

        self.tabs.addTab(self.requestTab, "")
        self.doneTab = QWidget()
        self.doneTab.setObjectName(u"doneTab")
        self.doneTabColumn = QVBoxLayout(self.doneTab)
        self.doneTabColumn.setSpacing(8)
        self.doneTabColumn.setObjectName(u"doneTabColumn")
        self.doneTabNote = QLabel(self.doneTab)
        self.doneTabNote.setTextFormat(Qt.TextFormat.PlainText)
        self.doneTabNote.setObjectName(u"doneTabNote")
        self.doneTabNote.setProperty(u"kind", u"muted")
        self.doneTabNote.setWordWrap(True)

        self.doneTabColumn.addWidget(self.doneTabNote)

        self.doneTabButtons = QHBoxLayout()
        self.doneTabButtons.setSpacing(8)
        self.doneTabButtons.setObjectName(u"doneTabButtons")
        self.doneTabGap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneTabButtons.addItem(self.doneTabGap)


        self.doneTabColumn.addLayout(self.doneTabButtons)

        self.settledNothing = QLabel(self.doneTab)
        self.settledNothing.setTextFormat(Qt.TextFormat.PlainText)
        self.settledNothing.setObjectName(u"settledNothing")
        self.settledNothing.setWordWrap(True)

        self.doneTabColumn.addWidget(self.settledNothing)

        self.settled = RowsTable(self.doneTab)
        self.settled.setObjectName(u"settled")

        self.doneTabColumn.addWidget(self.settled)

        self.tabs.addTab(self.doneTab, "")

        self.column.addWidget(self.tabs)


        self.retranslateUi(DataSection)

        QMetaObject.connectSlotsByName(DataSection)
    # setupUi

    def retranslateUi(self, DataSection):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("DataSection", u"Data protection", None))
#endif // QT_CONFIG(accessibility)
        self.dueTabNote.setText("")
        self.propose.setText(QCoreApplication.translate("DataSection", u"Propose to anonymise\u2026", None))
        self.chooseAll.setText(QCoreApplication.translate("DataSection", u"Choose all that may go", None))
        self.hold.setText(QCoreApplication.translate("DataSection", u"Hold\u2026", None))
        self.dueNothing.setText(QCoreApplication.translate("DataSection", u"Nothing is due: no record is older than its time.", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("DataSection", u"Records whose time is over", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.dueTab), QCoreApplication.translate("DataSection", u"Due", None))
        self.batchTabNote.setText(QCoreApplication.translate("DataSection", u"Proposed by one person; another one confirms or sends back.", None))
        self.settle.setText(QCoreApplication.translate("DataSection", u"Look through and settle\u2026", None))
        self.waitingNothing.setText(QCoreApplication.translate("DataSection", u"Nothing waits for a second person.", None))
#if QT_CONFIG(accessibility)
        self.waiting.setAccessibleName(QCoreApplication.translate("DataSection", u"Batches that wait for a second person", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.batchTab), QCoreApplication.translate("DataSection", u"Waiting for a second person", None))
        self.holdTabNote.setText(QCoreApplication.translate("DataSection", u"Kept beyond their time until the hold is lifted or its last day has passed.", None))
        self.lift.setText(QCoreApplication.translate("DataSection", u"Lift hold\u2026", None))
        self.heldNothing.setText(QCoreApplication.translate("DataSection", u"Nothing is on hold.", None))
#if QT_CONFIG(accessibility)
        self.held.setAccessibleName(QCoreApplication.translate("DataSection", u"Records on hold", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.holdTab), QCoreApplication.translate("DataSection", u"On hold", None))
        self.requestTabNote.setText(QCoreApplication.translate("DataSection", u"Complaints about data protection are acknowledged within 30 days, the day they came included; subject access is answered within a month.", None))
        self.record.setText(QCoreApplication.translate("DataSection", u"Record request\u2026", None))
        self.step.setText(QCoreApplication.translate("DataSection", u"Next step\u2026", None))
        self.export_.setText(QCoreApplication.translate("DataSection", u"Export what is kept\u2026", None))
        self.requestsNothing.setText(QCoreApplication.translate("DataSection", u"No requests yet.", None))
#if QT_CONFIG(accessibility)
        self.requests.setAccessibleName(QCoreApplication.translate("DataSection", u"Data-protection requests", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.requestTab), QCoreApplication.translate("DataSection", u"Requests", None))
        self.doneTabNote.setText(QCoreApplication.translate("DataSection", u"What was settled, and by whom.", None))
        self.settledNothing.setText(QCoreApplication.translate("DataSection", u"Nothing was settled yet.", None))
#if QT_CONFIG(accessibility)
        self.settled.setAccessibleName(QCoreApplication.translate("DataSection", u"Batches that were settled", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.doneTab), QCoreApplication.translate("DataSection", u"Anonymised", None))
        pass
    # retranslateUi

