"""Compiled from forms/reports.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QListWidget, QListWidgetItem,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QTabWidget, QVBoxLayout,
    QWidget)

from best_desktop.gui.bar_chart import BarChart
from best_desktop.gui.date_field import DateField
from best_desktop.gui.elided_label import ElidedLabel
from best_desktop.gui.rows_table import RowsTable

class Ui_ReportsPage(object):
    def setupUi(self, ReportsPage):
        if not ReportsPage.objectName():
            ReportsPage.setObjectName(u"ReportsPage")
        self.page = QVBoxLayout(ReportsPage)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(16, 14, 16, 16)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.title = ElidedLabel(ReportsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"page-title")

        self.head.addWidget(self.title)

        self.save = QPushButton(ReportsPage)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")
        self.save.setProperty(u"iconMeaning", u"workbook")
        self.save.setProperty(u"iconColour", u"on_accent")

        self.head.addWidget(self.save)

        self.head.setStretch(0, 1)

        self.page.addLayout(self.head)

        self.choices = QWidget(ReportsPage)
        self.choices.setObjectName(u"choices")
        self.choiceRow = QHBoxLayout(self.choices)
        self.choiceRow.setSpacing(8)
        self.choiceRow.setObjectName(u"choiceRow")
        self.choiceRow.setContentsMargins(0, 0, 0, 0)
        self.reportLabel = QLabel(self.choices)
        self.reportLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reportLabel.setObjectName(u"reportLabel")

        self.choiceRow.addWidget(self.reportLabel)

        self.report = QComboBox(self.choices)
        self.report.addItem("")
        self.report.addItem("")
        self.report.setObjectName(u"report")

        self.choiceRow.addWidget(self.report)

        self.periodLabel = QLabel(self.choices)
        self.periodLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.periodLabel.setObjectName(u"periodLabel")

        self.choiceRow.addWidget(self.periodLabel)

        self.period = QComboBox(self.choices)
        self.period.setObjectName(u"period")
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.choiceRow.addWidget(self.period)

        self.choicesEnd = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choiceRow.addItem(self.choicesEnd)


        self.page.addWidget(self.choices)

        self.dates = QWidget(ReportsPage)
        self.dates.setObjectName(u"dates")
        self.dateRow = QHBoxLayout(self.dates)
        self.dateRow.setSpacing(8)
        self.dateRow.setObjectName(u"dateRow")
        self.dateRow.setContentsMargins(0, 0, 0, 0)
        self.firstLabel = QLabel(self.dates)
        self.firstLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.dateRow.addWidget(self.firstLabel)

        self.first = DateField(self.dates)
        self.first.setObjectName(u"first")

        self.dateRow.addWidget(self.first)

        self.lastLabel = QLabel(self.dates)
        self.lastLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lastLabel.setObjectName(u"lastLabel")
        self.lastLabel.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.dateRow.addWidget(self.lastLabel)

        self.last = DateField(self.dates)
        self.last.setObjectName(u"last")

        self.dateRow.addWidget(self.last)

        self.show = QPushButton(self.dates)
        self.show.setObjectName(u"show")

        self.dateRow.addWidget(self.show)

        self.datesEnd = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dateRow.addItem(self.datesEnd)


        self.page.addWidget(self.dates)

        self.note = QLabel(ReportsPage)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"muted")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)

        self.page.addWidget(self.note)

        self.corner = QStackedWidget(ReportsPage)
        self.corner.setObjectName(u"corner")
        self.partBox = QWidget()
        self.partBox.setObjectName(u"partBox")
        self.partRow = QHBoxLayout(self.partBox)
        self.partRow.setObjectName(u"partRow")
        self.partRow.setContentsMargins(0, 0, 0, 2)
        self.partLabel = QLabel(self.partBox)
        self.partLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.partLabel.setObjectName(u"partLabel")

        self.partRow.addWidget(self.partLabel)

        self.part = QComboBox(self.partBox)
        self.part.setObjectName(u"part")
        self.part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.partRow.addWidget(self.part)

        self.corner.addWidget(self.partBox)
        self.emptyBox = QWidget()
        self.emptyBox.setObjectName(u"emptyBox")
        self.corner.addWidget(self.emptyBox)
        self.groupBox = QWidget()
        self.groupBox.setObjectName(u"groupBox")
        self.groupRow = QHBoxLayout(self.groupBox)
        self.groupRow.setObjectName(u"groupRow")
        self.groupRow.setContentsMargins(0, 0, 0, 2)
        self.groupLabel = QLabel(self.groupBox)
        self.groupLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.groupLabel.setObjectName(u"groupLabel")

        self.groupRow.addWidget(self.groupLabel)

        self.group = QComboBox(self.groupBox)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.groupRow.addWidget(self.group)

        self.corner.addWidget(self.groupBox)

        self.page.addWidget(self.corner)

        self.stack = QStackedWidget(ReportsPage)
        self.stack.setObjectName(u"stack")
        self.board = QTabWidget()
        self.board.setObjectName(u"board")
        self.board.setUsesScrollButtons(False)
        self.figuresTab = QWidget()
        self.figuresTab.setObjectName(u"figuresTab")
        self.figuresColumn = QVBoxLayout(self.figuresTab)
        self.figuresColumn.setObjectName(u"figuresColumn")
        self.split = QSplitter(self.figuresTab)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(10)
        self.figures = RowsTable(self.split)
        self.figures.setObjectName(u"figures")
        self.split.addWidget(self.figures)
        self.side = QFrame(self.split)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"kind", u"card")
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(6)
        self.sideColumn.setObjectName(u"sideColumn")
        self.figureName = QLabel(self.side)
        self.figureName.setTextFormat(Qt.TextFormat.PlainText)
        self.figureName.setObjectName(u"figureName")
        self.figureName.setProperty(u"kind", u"section")
        self.figureName.setTextFormat(Qt.TextFormat.PlainText)
        self.figureName.setWordWrap(True)

        self.sideColumn.addWidget(self.figureName)

        self.valueRow = QHBoxLayout()
        self.valueRow.setSpacing(10)
        self.valueRow.setObjectName(u"valueRow")
        self.figureValue = QLabel(self.side)
        self.figureValue.setTextFormat(Qt.TextFormat.PlainText)
        self.figureValue.setObjectName(u"figureValue")
        self.figureValue.setProperty(u"kind", u"figure")
        self.figureValue.setTextFormat(Qt.TextFormat.PlainText)

        self.valueRow.addWidget(self.figureValue)

        self.figureCount = QLabel(self.side)
        self.figureCount.setTextFormat(Qt.TextFormat.PlainText)
        self.figureCount.setObjectName(u"figureCount")
        self.figureCount.setProperty(u"kind", u"strong")
        self.figureCount.setTextFormat(Qt.TextFormat.PlainText)
        self.figureCount.setWordWrap(True)

        self.valueRow.addWidget(self.figureCount)

        self.valueRow.setStretch(1, 1)

        self.sideColumn.addLayout(self.valueRow)

        self.figureRule = QPlainTextEdit(self.side)
        self.figureRule.setObjectName(u"figureRule")
        self.figureRule.setReadOnly(True)
        self.figureRule.setTabChangesFocus(True)

        self.sideColumn.addWidget(self.figureRule)

        self.references = QListWidget(self.side)
        self.references.setObjectName(u"references")

        self.sideColumn.addWidget(self.references)

        self.split.addWidget(self.side)

        self.figuresColumn.addWidget(self.split)

        self.board.addTab(self.figuresTab, "")
        self.monthsTab = QWidget()
        self.monthsTab.setObjectName(u"monthsTab")
        self.monthsColumn = QVBoxLayout(self.monthsTab)
        self.monthsColumn.setObjectName(u"monthsColumn")
        self.chart = BarChart(self.monthsTab)
        self.chart.setObjectName(u"chart")

        self.monthsColumn.addWidget(self.chart)

        self.months = RowsTable(self.monthsTab)
        self.months.setObjectName(u"months")

        self.monthsColumn.addWidget(self.months)

        self.monthsColumn.setStretch(0, 2)
        self.monthsColumn.setStretch(1, 1)
        self.board.addTab(self.monthsTab, "")
        self.groupsTab = QWidget()
        self.groupsTab.setObjectName(u"groupsTab")
        self.groupsColumn = QVBoxLayout(self.groupsTab)
        self.groupsColumn.setObjectName(u"groupsColumn")
        self.groups = RowsTable(self.groupsTab)
        self.groups.setObjectName(u"groups")

        self.groupsColumn.addWidget(self.groups)

        self.board.addTab(self.groupsTab, "")
        self.stack.addWidget(self.board)
        self.compliments = RowsTable()
        self.compliments.setObjectName(u"compliments")
        self.stack.addWidget(self.compliments)

        self.page.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.reportLabel.setBuddy(self.report)
        self.periodLabel.setBuddy(self.period)
        self.firstLabel.setBuddy(self.first)
        self.lastLabel.setBuddy(self.last)
        self.partLabel.setBuddy(self.part)
        self.groupLabel.setBuddy(self.group)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.save, self.report)
        QWidget.setTabOrder(self.report, self.period)
        QWidget.setTabOrder(self.period, self.first)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.show)
        QWidget.setTabOrder(self.show, self.board)
        QWidget.setTabOrder(self.board, self.part)
        QWidget.setTabOrder(self.part, self.figures)
        QWidget.setTabOrder(self.figures, self.figureRule)
        QWidget.setTabOrder(self.figureRule, self.references)
        QWidget.setTabOrder(self.references, self.chart)
        QWidget.setTabOrder(self.chart, self.months)
        QWidget.setTabOrder(self.months, self.group)
        QWidget.setTabOrder(self.group, self.groups)
        QWidget.setTabOrder(self.groups, self.compliments)

        self.retranslateUi(ReportsPage)

        QMetaObject.connectSlotsByName(ReportsPage)
    # setupUi

    def retranslateUi(self, ReportsPage):
#if QT_CONFIG(accessibility)
        ReportsPage.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Reports", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("ReportsPage", u"Reports", None))
        self.save.setText(QCoreApplication.translate("ReportsPage", u"Save &workbook\u2026", None))
        self.reportLabel.setText(QCoreApplication.translate("ReportsPage", u"Rep&ort", None))
        self.report.setItemText(0, QCoreApplication.translate("ReportsPage", u"Quarterly board report", None))
        self.report.setItemText(1, QCoreApplication.translate("ReportsPage", u"Compliments register", None))

#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Report", None))
#endif // QT_CONFIG(accessibility)
        self.periodLabel.setText(QCoreApplication.translate("ReportsPage", u"Per&iod", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Period", None))
#endif // QT_CONFIG(accessibility)
        self.firstLabel.setText(QCoreApplication.translate("ReportsPage", u"First &day", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ReportsPage", u"First day of the period", None))
#endif // QT_CONFIG(accessibility)
        self.first.setProperty(u"said", QCoreApplication.translate("ReportsPage", u"The first day", None))
        self.first.setProperty(u"ask", QCoreApplication.translate("ReportsPage", u"Enter the first day of the period", None))
        self.lastLabel.setText(QCoreApplication.translate("ReportsPage", u"Last da&y", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Last day of the period", None))
#endif // QT_CONFIG(accessibility)
        self.last.setProperty(u"said", QCoreApplication.translate("ReportsPage", u"The last day", None))
        self.last.setProperty(u"ask", QCoreApplication.translate("ReportsPage", u"Enter the last day of the period", None))
        self.show.setText(QCoreApplication.translate("ReportsPage", u"&Show figures", None))
        self.partLabel.setText(QCoreApplication.translate("ReportsPage", u"Fi&gures", None))
#if QT_CONFIG(accessibility)
        self.part.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Part of the report to show", None))
#endif // QT_CONFIG(accessibility)
        self.groupLabel.setText(QCoreApplication.translate("ReportsPage", u"&By", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Broken down by", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Parts of the report", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.figures.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Figures", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.figureRule.setAccessibleName(QCoreApplication.translate("ReportsPage", u"The rule of this figure", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.references.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Complaints behind this figure", None))
#endif // QT_CONFIG(accessibility)
        self.board.setTabText(self.board.indexOf(self.figuresTab), QCoreApplication.translate("ReportsPage", u"Figures", None))
#if QT_CONFIG(accessibility)
        self.months.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Figures by month", None))
#endif // QT_CONFIG(accessibility)
        self.board.setTabText(self.board.indexOf(self.monthsTab), QCoreApplication.translate("ReportsPage", u"By month", None))
#if QT_CONFIG(accessibility)
        self.groups.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Figures broken down", None))
#endif // QT_CONFIG(accessibility)
        self.board.setTabText(self.board.indexOf(self.groupsTab), QCoreApplication.translate("ReportsPage", u"Breakdown", None))
#if QT_CONFIG(accessibility)
        self.compliments.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Compliments of the period", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

