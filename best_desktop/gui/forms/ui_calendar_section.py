"""Compiled from forms/calendar_section.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.rows_table import RowsTable

class Ui_CalendarSection(object):
    def setupUi(self, CalendarSection):
        if not CalendarSection.objectName():
            CalendarSection.setObjectName(u"CalendarSection")
        self.column = QVBoxLayout(CalendarSection)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 12)
        self.holidayHead = QHBoxLayout()
        self.holidayHead.setSpacing(8)
        self.holidayHead.setObjectName(u"holidayHead")
        self.holidayTitle = QLabel(CalendarSection)
        self.holidayTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.holidayTitle.setObjectName(u"holidayTitle")
        self.holidayTitle.setProperty(u"kind", u"section")

        self.holidayHead.addWidget(self.holidayTitle)

        self.holidayGap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.holidayHead.addItem(self.holidayGap)

        self.yearLabel = QLabel(CalendarSection)
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.yearLabel.setObjectName(u"yearLabel")

        self.holidayHead.addWidget(self.yearLabel)

        self.year = QComboBox(CalendarSection)
        self.year.setObjectName(u"year")

        self.holidayHead.addWidget(self.year)

        self.switch_ = QPushButton(CalendarSection)
        self.switch_.setObjectName(u"switch_")

        self.holidayHead.addWidget(self.switch_)


        self.column.addLayout(self.holidayHead)

        self.note = QLabel(CalendarSection)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"kind", u"muted")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)

        self.column.addWidget(self.note)

        self.holidays = RowsTable(CalendarSection)
        self.holidays.setObjectName(u"holidays")

        self.column.addWidget(self.holidays)

        self.dayHead = QHBoxLayout()
        self.dayHead.setSpacing(8)
        self.dayHead.setObjectName(u"dayHead")
        self.dayTitle = QLabel(CalendarSection)
        self.dayTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.dayTitle.setObjectName(u"dayTitle")
        self.dayTitle.setProperty(u"kind", u"section")

        self.dayHead.addWidget(self.dayTitle)

        self.dayGap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dayHead.addItem(self.dayGap)

        self.add = QPushButton(CalendarSection)
        self.add.setObjectName(u"add")

        self.dayHead.addWidget(self.add)

        self.remove = QPushButton(CalendarSection)
        self.remove.setObjectName(u"remove")

        self.dayHead.addWidget(self.remove)


        self.column.addLayout(self.dayHead)

        self.nothing = QLabel(CalendarSection)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"kind", u"muted")
        self.nothing.setWordWrap(True)

        self.column.addWidget(self.nothing)

        self.days = RowsTable(CalendarSection)
        self.days.setObjectName(u"days")

        self.column.addWidget(self.days)

#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.switch_)
        QWidget.setTabOrder(self.switch_, self.holidays)
        QWidget.setTabOrder(self.holidays, self.add)
        QWidget.setTabOrder(self.add, self.remove)
        QWidget.setTabOrder(self.remove, self.days)

        self.retranslateUi(CalendarSection)

        QMetaObject.connectSlotsByName(CalendarSection)
    # setupUi

    def retranslateUi(self, CalendarSection):
        self.holidayTitle.setText(QCoreApplication.translate("CalendarSection", u"Bank holidays", None))
        self.yearLabel.setText(QCoreApplication.translate("CalendarSection", u"&Year", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("CalendarSection", u"Year of the bank holidays", None))
#endif // QT_CONFIG(accessibility)
        self.switch_.setText(QCoreApplication.translate("CalendarSection", u"Leave out\u2026", None))
#if QT_CONFIG(accessibility)
        self.holidays.setAccessibleName(QCoreApplication.translate("CalendarSection", u"Bank holidays of the year", None))
#endif // QT_CONFIG(accessibility)
        self.dayTitle.setText(QCoreApplication.translate("CalendarSection", u"One-off days of the office", None))
        self.add.setText(QCoreApplication.translate("CalendarSection", u"Add day\u2026", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("CalendarSection", u"Shows which open complaints would move before anything changes", None))
#endif // QT_CONFIG(tooltip)
        self.remove.setText(QCoreApplication.translate("CalendarSection", u"Remove day\u2026", None))
        self.nothing.setText(QCoreApplication.translate("CalendarSection", u"No one-off days. Add one when the office is closed on a working day, or a new bank holiday is announced.", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("CalendarSection", u"One-off days of the office", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

