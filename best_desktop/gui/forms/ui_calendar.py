"""Compiled from forms/calendar.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from best_desktop.gui.day_grid import DayGridView
from best_desktop.gui.rows_table import RowsTable

class Ui_CalendarPage(object):
    def setupUi(self, CalendarPage):
        if not CalendarPage.objectName():
            CalendarPage.setObjectName(u"CalendarPage")
        self.page = QVBoxLayout(CalendarPage)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(16, 14, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(CalendarPage)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"page-title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title)

        self.headSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headSpace)

        self.yearBack = QPushButton(CalendarPage)
        self.yearBack.setObjectName(u"yearBack")
        self.yearBack.setProperty(u"iconMeaning", u"previous")

        self.head.addWidget(self.yearBack)

        self.back = QPushButton(CalendarPage)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"iconMeaning", u"previous")

        self.head.addWidget(self.back)

        self.goToday = QPushButton(CalendarPage)
        self.goToday.setObjectName(u"goToday")

        self.head.addWidget(self.goToday)

        self.forward = QPushButton(CalendarPage)
        self.forward.setObjectName(u"forward")
        self.forward.setProperty(u"iconMeaning", u"next")

        self.head.addWidget(self.forward)

        self.yearForward = QPushButton(CalendarPage)
        self.yearForward.setObjectName(u"yearForward")
        self.yearForward.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.yearForward.setProperty(u"iconMeaning", u"next")

        self.head.addWidget(self.yearForward)


        self.page.addLayout(self.head)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(8)
        self.choices.setObjectName(u"choices")
        self.asMonth = QPushButton(CalendarPage)
        self.asMonth.setObjectName(u"asMonth")
        self.asMonth.setProperty(u"kind", u"chip")
        self.asMonth.setCheckable(True)
        self.asMonth.setChecked(True)
        self.asMonth.setAutoExclusive(True)

        self.choices.addWidget(self.asMonth)

        self.asWeek = QPushButton(CalendarPage)
        self.asWeek.setObjectName(u"asWeek")
        self.asWeek.setProperty(u"kind", u"chip")
        self.asWeek.setCheckable(True)
        self.asWeek.setAutoExclusive(True)

        self.choices.addWidget(self.asWeek)

        self.asList = QPushButton(CalendarPage)
        self.asList.setObjectName(u"asList")
        self.asList.setProperty(u"kind", u"chip")
        self.asList.setCheckable(True)
        self.asList.setAutoExclusive(True)

        self.choices.addWidget(self.asList)

        self.choiceSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.choiceSpace)

        self.showMet = QCheckBox(CalendarPage)
        self.showMet.setObjectName(u"showMet")

        self.choices.addWidget(self.showMet)

        self.handlerLabel = QLabel(CalendarPage)
        self.handlerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.handlerLabel.setObjectName(u"handlerLabel")

        self.choices.addWidget(self.handlerLabel)

        self.handler = QComboBox(CalendarPage)
        self.handler.setObjectName(u"handler")
        self.handler.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.choices.addWidget(self.handler)


        self.page.addLayout(self.choices)

        self.split = QSplitter(CalendarPage)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(12)
        self.views = QStackedWidget(self.split)
        self.views.setObjectName(u"views")
        self.days = DayGridView()
        self.days.setObjectName(u"days")
        self.views.addWidget(self.days)
        self.list = RowsTable()
        self.list.setObjectName(u"list")
        self.views.addWidget(self.list)
        self.split.addWidget(self.views)
        self.side = QFrame(self.split)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"kind", u"card")
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(8)
        self.sideColumn.setObjectName(u"sideColumn")
        self.dayTitle = QLabel(self.side)
        self.dayTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.dayTitle.setObjectName(u"dayTitle")
        self.dayTitle.setProperty(u"kind", u"section")
        self.dayTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.dayTitle.setWordWrap(True)

        self.sideColumn.addWidget(self.dayTitle)

        self.dayNote = QLabel(self.side)
        self.dayNote.setTextFormat(Qt.TextFormat.PlainText)
        self.dayNote.setObjectName(u"dayNote")
        self.dayNote.setProperty(u"kind", u"muted")
        self.dayNote.setTextFormat(Qt.TextFormat.PlainText)
        self.dayNote.setWordWrap(True)

        self.sideColumn.addWidget(self.dayNote)

        self.dayList = QListWidget(self.side)
        self.dayList.setObjectName(u"dayList")
        self.dayList.setFrameShape(QFrame.Shape.NoFrame)
        self.dayList.setWordWrap(True)
        self.dayList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.sideColumn.addWidget(self.dayList)

        self.split.addWidget(self.side)

        self.page.addWidget(self.split)

#if QT_CONFIG(shortcut)
        self.handlerLabel.setBuddy(self.handler)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.yearBack, self.back)
        QWidget.setTabOrder(self.back, self.goToday)
        QWidget.setTabOrder(self.goToday, self.forward)
        QWidget.setTabOrder(self.forward, self.yearForward)
        QWidget.setTabOrder(self.yearForward, self.asMonth)
        QWidget.setTabOrder(self.asMonth, self.asWeek)
        QWidget.setTabOrder(self.asWeek, self.asList)
        QWidget.setTabOrder(self.asList, self.showMet)
        QWidget.setTabOrder(self.showMet, self.handler)
        QWidget.setTabOrder(self.handler, self.days)
        QWidget.setTabOrder(self.days, self.list)
        QWidget.setTabOrder(self.list, self.dayList)

        self.retranslateUi(CalendarPage)

        QMetaObject.connectSlotsByName(CalendarPage)
    # setupUi

    def retranslateUi(self, CalendarPage):
#if QT_CONFIG(accessibility)
        CalendarPage.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Deadlines calendar", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("CalendarPage", u"Deadlines", None))
        self.yearBack.setText(QCoreApplication.translate("CalendarPage", u"Year", None))
#if QT_CONFIG(accessibility)
        self.yearBack.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Previous year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearBack.setToolTip(QCoreApplication.translate("CalendarPage", u"Previous year (Shift+Page Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Previous month", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("CalendarPage", u"Previous month (Page Up)", None))
#endif // QT_CONFIG(tooltip)
        self.goToday.setText(QCoreApplication.translate("CalendarPage", u"&Today", None))
#if QT_CONFIG(tooltip)
        self.goToday.setToolTip(QCoreApplication.translate("CalendarPage", u"Go to today (T)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.forward.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Next month", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.forward.setToolTip(QCoreApplication.translate("CalendarPage", u"Next month (Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.yearForward.setText(QCoreApplication.translate("CalendarPage", u"Year", None))
#if QT_CONFIG(accessibility)
        self.yearForward.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Next year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearForward.setToolTip(QCoreApplication.translate("CalendarPage", u"Next year (Shift+Page Down)", None))
#endif // QT_CONFIG(tooltip)
        self.asMonth.setText(QCoreApplication.translate("CalendarPage", u"M&onth", None))
        self.asWeek.setText(QCoreApplication.translate("CalendarPage", u"&Week", None))
        self.asList.setText(QCoreApplication.translate("CalendarPage", u"L&ist", None))
        self.showMet.setText(QCoreApplication.translate("CalendarPage", u"&Show dates met", None))
        self.handlerLabel.setText(QCoreApplication.translate("CalendarPage", u"H&andler", None))
#if QT_CONFIG(accessibility)
        self.handler.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Handler", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Deadlines of the month as a list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dayList.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Deadlines of the chosen day", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

