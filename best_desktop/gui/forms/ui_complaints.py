"""Compiled from forms/complaints.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QVBoxLayout, QWidget)

from best_desktop.gui.case_list import CaseTable

class Ui_ComplaintsPage(object):
    def setupUi(self, ComplaintsPage):
        if not ComplaintsPage.objectName():
            ComplaintsPage.setObjectName(u"ComplaintsPage")
        self.column = QVBoxLayout(ComplaintsPage)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.backButton = QPushButton(ComplaintsPage)
        self.backButton.setObjectName(u"backButton")

        self.head.addWidget(self.backButton)

        self.title = QLabel(ComplaintsPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title)

        self.headSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headSpace)


        self.column.addLayout(self.head)

        self.chips = QWidget(ComplaintsPage)
        self.chips.setObjectName(u"chips")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.chips.sizePolicy().hasHeightForWidth())
        self.chips.setSizePolicy(sizePolicy)

        self.column.addWidget(self.chips)

        self.filters = QWidget(ComplaintsPage)
        self.filters.setObjectName(u"filters")
        sizePolicy.setHeightForWidth(self.filters.sizePolicy().hasHeightForWidth())
        self.filters.setSizePolicy(sizePolicy)

        self.column.addWidget(self.filters)

        self.active = QWidget(ComplaintsPage)
        self.active.setObjectName(u"active")
        sizePolicy.setHeightForWidth(self.active.sizePolicy().hasHeightForWidth())
        self.active.setSizePolicy(sizePolicy)

        self.column.addWidget(self.active)

        self.split = QSplitter(ComplaintsPage)
        self.split.setObjectName(u"split")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.split.sizePolicy().hasHeightForWidth())
        self.split.setSizePolicy(sizePolicy1)
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.listPane = QWidget(self.split)
        self.listPane.setObjectName(u"listPane")
        self.listColumn = QVBoxLayout(self.listPane)
        self.listColumn.setSpacing(8)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)
        self.emptyBox = QWidget(self.listPane)
        self.emptyBox.setObjectName(u"emptyBox")
        self.emptyColumn = QVBoxLayout(self.emptyBox)
        self.emptyColumn.setSpacing(8)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(0, 8, 0, 8)
        self.empty = QLabel(self.emptyBox)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)

        self.emptyColumn.addWidget(self.empty)

        self.emptyRow = QHBoxLayout()
        self.emptyRow.setObjectName(u"emptyRow")
        self.emptyButton = QPushButton(self.emptyBox)
        self.emptyButton.setObjectName(u"emptyButton")

        self.emptyRow.addWidget(self.emptyButton)

        self.emptySpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyRow.addItem(self.emptySpace)


        self.emptyColumn.addLayout(self.emptyRow)


        self.listColumn.addWidget(self.emptyBox)

        self.list = CaseTable(self.listPane)
        self.list.setObjectName(u"list")

        self.listColumn.addWidget(self.list)

        self.split.addWidget(self.listPane)
        self.detailPane = QWidget(self.split)
        self.detailPane.setObjectName(u"detailPane")
        self.detailColumn = QVBoxLayout(self.detailPane)
        self.detailColumn.setSpacing(0)
        self.detailColumn.setObjectName(u"detailColumn")
        self.detailColumn.setContentsMargins(8, 0, 0, 0)
        self.split.addWidget(self.detailPane)

        self.column.addWidget(self.split)


        self.retranslateUi(ComplaintsPage)

        QMetaObject.connectSlotsByName(ComplaintsPage)
    # setupUi

    def retranslateUi(self, ComplaintsPage):
        ComplaintsPage.setWindowTitle(QCoreApplication.translate("ComplaintsPage", u"Complaints", None))
        self.backButton.setText(QCoreApplication.translate("ComplaintsPage", u"&Back to the list", None))
        self.backButton.setProperty(u"iconMeaning", QCoreApplication.translate("ComplaintsPage", u"back", None))
#if QT_CONFIG(tooltip)
        self.backButton.setToolTip(QCoreApplication.translate("ComplaintsPage", u"Back to the list (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText(QCoreApplication.translate("ComplaintsPage", u"Complaints", None))
        self.title.setProperty(u"kind", QCoreApplication.translate("ComplaintsPage", u"page-title", None))
#if QT_CONFIG(accessibility)
        self.chips.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Quick views", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filters.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Filters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.active.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Active filters", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setProperty(u"kind", QCoreApplication.translate("ComplaintsPage", u"muted", None))
        self.emptyButton.setText(QCoreApplication.translate("ComplaintsPage", u"Clear filters", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ComplaintsPage", u"Complaints", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

