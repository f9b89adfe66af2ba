"""Compiled from forms/main_window.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QMainWindow, QMenu, QMenuBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QStatusBar,
    QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 760)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.centralColumn = QVBoxLayout(self.central)
        self.centralColumn.setSpacing(0)
        self.centralColumn.setObjectName(u"centralColumn")
        self.centralColumn.setContentsMargins(0, 0, 0, 0)
        self.banner = QLabel(self.central)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setObjectName(u"banner")
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setWordWrap(True)

        self.centralColumn.addWidget(self.banner)

        self.commandBar = QWidget(self.central)
        self.commandBar.setObjectName(u"commandBar")
        self.commandRow = QHBoxLayout(self.commandBar)
        self.commandRow.setSpacing(8)
        self.commandRow.setObjectName(u"commandRow")
        self.commandRow.setContentsMargins(12, 8, 12, 8)
        self.newComplaintButton = QPushButton(self.commandBar)
        self.newComplaintButton.setObjectName(u"newComplaintButton")
        self.newComplaintButton.setAutoDefault(False)

        self.commandRow.addWidget(self.newComplaintButton)

        self.newComplimentButton = QPushButton(self.commandBar)
        self.newComplimentButton.setObjectName(u"newComplimentButton")
        self.newComplimentButton.setAutoDefault(False)

        self.commandRow.addWidget(self.newComplimentButton)

        self.letterButton = QPushButton(self.commandBar)
        self.letterButton.setObjectName(u"letterButton")
        self.letterButton.setAutoDefault(False)

        self.commandRow.addWidget(self.letterButton)

        self.printButton = QPushButton(self.commandBar)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.commandRow.addWidget(self.printButton)

        self.exportButton = QPushButton(self.commandBar)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setAutoDefault(False)

        self.commandRow.addWidget(self.exportButton)

        self.commandSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.commandRow.addItem(self.commandSpace)

        self.searchBox = QLineEdit(self.commandBar)
        self.searchBox.setObjectName(u"searchBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.searchBox.sizePolicy().hasHeightForWidth())
        self.searchBox.setSizePolicy(sizePolicy)
        self.searchBox.setClearButtonEnabled(True)
        self.searchBox.setMaxLength(200)

        self.commandRow.addWidget(self.searchBox)


        self.centralColumn.addWidget(self.commandBar)

        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.rail = QWidget(self.central)
        self.rail.setObjectName(u"rail")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.rail.sizePolicy().hasHeightForWidth())
        self.rail.setSizePolicy(sizePolicy1)
        self.railColumn = QVBoxLayout(self.rail)
        self.railColumn.setSpacing(2)
        self.railColumn.setObjectName(u"railColumn")
        self.railColumn.setContentsMargins(8, 8, 8, 8)
        self.todayButton = QPushButton(self.rail)
        self.todayButton.setObjectName(u"todayButton")
        self.todayButton.setCheckable(True)
        self.todayButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.todayButton)

        self.complaintsButton = QPushButton(self.rail)
        self.complaintsButton.setObjectName(u"complaintsButton")
        self.complaintsButton.setCheckable(True)
        self.complaintsButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.complaintsButton)

        self.feedbackButton = QPushButton(self.rail)
        self.feedbackButton.setObjectName(u"feedbackButton")
        self.feedbackButton.setCheckable(True)
        self.feedbackButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.feedbackButton)

        self.calendarButton = QPushButton(self.rail)
        self.calendarButton.setObjectName(u"calendarButton")
        self.calendarButton.setCheckable(True)
        self.calendarButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.calendarButton)

        self.reportsButton = QPushButton(self.rail)
        self.reportsButton.setObjectName(u"reportsButton")
        self.reportsButton.setCheckable(True)
        self.reportsButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.reportsButton)

        self.peopleButton = QPushButton(self.rail)
        self.peopleButton.setObjectName(u"peopleButton")
        self.peopleButton.setCheckable(True)
        self.peopleButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.peopleButton)

        self.libraryButton = QPushButton(self.rail)
        self.libraryButton.setObjectName(u"libraryButton")
        self.libraryButton.setCheckable(True)
        self.libraryButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.libraryButton)

        self.learningButton = QPushButton(self.rail)
        self.learningButton.setObjectName(u"learningButton")
        self.learningButton.setCheckable(True)
        self.learningButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.learningButton)

        self.settingsButton = QPushButton(self.rail)
        self.settingsButton.setObjectName(u"settingsButton")
        self.settingsButton.setCheckable(True)
        self.settingsButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.settingsButton)

        self.railSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.railColumn.addItem(self.railSpace)


        self.body.addWidget(self.rail)

        self.pages = QStackedWidget(self.central)
        self.pages.setObjectName(u"pages")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy2)

        self.body.addWidget(self.pages)


        self.centralColumn.addLayout(self.body)

        MainWindow.setCentralWidget(self.central)
        self.menus = QMenuBar(MainWindow)
        self.menus.setObjectName(u"menus")
        self.fileMenu = QMenu(self.menus)
        self.fileMenu.setObjectName(u"fileMenu")
        self.editMenu = QMenu(self.menus)
        self.editMenu.setObjectName(u"editMenu")
        self.viewMenu = QMenu(self.menus)
        self.viewMenu.setObjectName(u"viewMenu")
        self.caseMenu = QMenu(self.menus)
        self.caseMenu.setObjectName(u"caseMenu")
        self.reportsMenu = QMenu(self.menus)
        self.reportsMenu.setObjectName(u"reportsMenu")
        self.helpMenu = QMenu(self.menus)
        self.helpMenu.setObjectName(u"helpMenu")
        MainWindow.setMenuBar(self.menus)
        self.statusBar = QStatusBar(MainWindow)
        self.statusBar.setObjectName(u"statusBar")
        MainWindow.setStatusBar(self.statusBar)

        self.menus.addAction(self.fileMenu.menuAction())
        self.menus.addAction(self.editMenu.menuAction())
        self.menus.addAction(self.viewMenu.menuAction())
        self.menus.addAction(self.caseMenu.menuAction())
        self.menus.addAction(self.reportsMenu.menuAction())
        self.menus.addAction(self.helpMenu.menuAction())

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"BeST Desktop", None))
        self.banner.setText(QCoreApplication.translate("MainWindow", u"Sample office. This is not real data.", None))
        self.banner.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"banner", None))
#if QT_CONFIG(accessibility)
        self.commandBar.setAccessibleName(QCoreApplication.translate("MainWindow", u"Commands", None))
#endif // QT_CONFIG(accessibility)
        self.newComplaintButton.setText(QCoreApplication.translate("MainWindow", u"&New complaint", None))
        self.newComplaintButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"new-complaint", None))
        self.newComplaintButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"primary", None))
        self.newComplaintButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"on_accent", None))
        self.newComplimentButton.setText(QCoreApplication.translate("MainWindow", u"New co&mpliment", None))
        self.newComplimentButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"new-compliment", None))
        self.letterButton.setText(QCoreApplication.translate("MainWindow", u"&Letter", None))
        self.letterButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"letter", None))
        self.printButton.setText(QCoreApplication.translate("MainWindow", u"&Print", None))
        self.printButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"print", None))
        self.exportButton.setText(QCoreApplication.translate("MainWindow", u"E&xport", None))
        self.exportButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"export", None))
        self.searchBox.setPlaceholderText(QCoreApplication.translate("MainWindow", u"Search all complaints (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.searchBox.setAccessibleName(QCoreApplication.translate("MainWindow", u"Search all complaints", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.searchBox.setAccessibleDescription(QCoreApplication.translate("MainWindow", u"By reference, name, telephone number, postcode or words. Esc clears the search.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rail.setAccessibleName(QCoreApplication.translate("MainWindow", u"Sections", None))
#endif // QT_CONFIG(accessibility)
        self.todayButton.setText(QCoreApplication.translate("MainWindow", u"Today", None))
#if QT_CONFIG(accessibility)
        self.todayButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Today", None))
#endif // QT_CONFIG(accessibility)
        self.todayButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"today", None))
        self.todayButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.todayButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.complaintsButton.setText(QCoreApplication.translate("MainWindow", u"Complaints", None))
#if QT_CONFIG(accessibility)
        self.complaintsButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Complaints", None))
#endif // QT_CONFIG(accessibility)
        self.complaintsButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"complaints", None))
        self.complaintsButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.complaintsButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.feedbackButton.setText(QCoreApplication.translate("MainWindow", u"Feedback and requests", None))
#if QT_CONFIG(accessibility)
        self.feedbackButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Feedback and requests", None))
#endif // QT_CONFIG(accessibility)
        self.feedbackButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"compliments", None))
        self.feedbackButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.feedbackButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.calendarButton.setText(QCoreApplication.translate("MainWindow", u"Calendar", None))
#if QT_CONFIG(accessibility)
        self.calendarButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Calendar", None))
#endif // QT_CONFIG(accessibility)
        self.calendarButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"calendar", None))
        self.calendarButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.calendarButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.reportsButton.setText(QCoreApplication.translate("MainWindow", u"Reports", None))
#if QT_CONFIG(accessibility)
        self.reportsButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Reports", None))
#endif // QT_CONFIG(accessibility)
        self.reportsButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"reports", None))
        self.reportsButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.reportsButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.peopleButton.setText(QCoreApplication.translate("MainWindow", u"People and places", None))
#if QT_CONFIG(accessibility)
        self.peopleButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"People and places", None))
#endif // QT_CONFIG(accessibility)
        self.peopleButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"people", None))
        self.peopleButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.peopleButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.libraryButton.setText(QCoreApplication.translate("MainWindow", u"Library", None))
#if QT_CONFIG(accessibility)
        self.libraryButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Library", None))
#endif // QT_CONFIG(accessibility)
        self.libraryButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"document", None))
        self.libraryButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.libraryButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.learningButton.setText(QCoreApplication.translate("MainWindow", u"Learning", None))
#if QT_CONFIG(accessibility)
        self.learningButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Learning", None))
#endif // QT_CONFIG(accessibility)
        self.learningButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"learning", None))
        self.learningButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.learningButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.settingsButton.setText(QCoreApplication.translate("MainWindow", u"Settings", None))
#if QT_CONFIG(accessibility)
        self.settingsButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"Settings", None))
#endif // QT_CONFIG(accessibility)
        self.settingsButton.setProperty(u"iconMeaning", QCoreApplication.translate("MainWindow", u"settings", None))
        self.settingsButton.setProperty(u"iconColour", QCoreApplication.translate("MainWindow", u"rail_text", None))
        self.settingsButton.setProperty(u"kind", QCoreApplication.translate("MainWindow", u"rail", None))
        self.fileMenu.setTitle(QCoreApplication.translate("MainWindow", u"&File", None))
        self.editMenu.setTitle(QCoreApplication.translate("MainWindow", u"&Edit", None))
        self.viewMenu.setTitle(QCoreApplication.translate("MainWindow", u"&View", None))
        self.caseMenu.setTitle(QCoreApplication.translate("MainWindow", u"&Case", None))
        self.reportsMenu.setTitle(QCoreApplication.translate("MainWindow", u"&Reports", None))
        self.helpMenu.setTitle(QCoreApplication.translate("MainWindow", u"&Help", None))
    # retranslateUi

