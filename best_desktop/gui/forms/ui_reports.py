"""Compiled from forms/reports.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.elided_label import ElidedLabel

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

        self.annual = QPushButton(ReportsPage)
        self.annual.setObjectName(u"annual")

        self.head.addWidget(self.annual)

        self.give = QPushButton(ReportsPage)
        self.give.setObjectName(u"give")

        self.head.addWidget(self.give)

        self.print = QPushButton(ReportsPage)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"iconMeaning", u"print")

        self.head.addWidget(self.print)

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
        self.report.setObjectName(u"report")
        self.report.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

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

        self.known = QWidget(ReportsPage)
        self.known.setObjectName(u"known")
        self.knownRow = QHBoxLayout(self.known)
        self.knownRow.setSpacing(8)
        self.knownRow.setObjectName(u"knownRow")
        self.knownRow.setContentsMargins(0, 0, 0, 0)
        self.as_atLabel = QLabel(self.known)
        self.as_atLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.as_atLabel.setObjectName(u"as_atLabel")
        self.as_atLabel.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.knownRow.addWidget(self.as_atLabel)

        self.as_at = DateField(self.known)
        self.as_at.setObjectName(u"as_at")
        self.as_at.setProperty(u"past", True)

        self.knownRow.addWidget(self.as_at)

        self.knownEnd = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.knownRow.addItem(self.knownEnd)


        self.page.addWidget(self.known)

        self.note = QLabel(ReportsPage)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"muted")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)

        self.page.addWidget(self.note)

        self.stack = QStackedWidget(ReportsPage)
        self.stack.setObjectName(u"stack")

        self.page.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.reportLabel.setBuddy(self.report)
        self.periodLabel.setBuddy(self.period)
        self.firstLabel.setBuddy(self.first)
        self.lastLabel.setBuddy(self.last)
        self.as_atLabel.setBuddy(self.as_at)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.annual, self.give)
        QWidget.setTabOrder(self.give, self.print)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.report)
        QWidget.setTabOrder(self.report, self.period)
        QWidget.setTabOrder(self.period, self.first)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.as_at)
        QWidget.setTabOrder(self.as_at, self.show)
        QWidget.setTabOrder(self.show, self.stack)

        self.retranslateUi(ReportsPage)

        QMetaObject.connectSlotsByName(ReportsPage)
    # setupUi

    def retranslateUi(self, ReportsPage):
#if QT_CONFIG(accessibility)
        ReportsPage.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Reports", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("ReportsPage", u"Reports", None))
        self.annual.setText(QCoreApplication.translate("ReportsPage", u"Ann&ual report\u2026", None))
        self.give.setText(QCoreApplication.translate("ReportsPage", u"&Give to the board\u2026", None))
        self.print.setText(QCoreApplication.translate("ReportsPage", u"Print lis&t\u2026", None))
        self.save.setText(QCoreApplication.translate("ReportsPage", u"Save &as\u2026", None))
        self.reportLabel.setText(QCoreApplication.translate("ReportsPage", u"Rep&ort", None))
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
        self.as_atLabel.setText(QCoreApplication.translate("ReportsPage", u"As &known on", None))
#if QT_CONFIG(accessibility)
        self.as_at.setAccessibleName(QCoreApplication.translate("ReportsPage", u"The day the figures are known on", None))
#endif // QT_CONFIG(accessibility)
        self.as_at.setProperty(u"said", QCoreApplication.translate("ReportsPage", u"The day the figures are known on", None))
    # retranslateUi

