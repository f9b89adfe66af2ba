"""Compiled from forms/main_window.ui; change that."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)


class Ui_MainWindow:
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName("MainWindow")
        MainWindow.resize(1280, 760)
        self.central = QWidget(MainWindow)
        self.central.setObjectName("central")
        self.centralColumn = QVBoxLayout(self.central)
        self.centralColumn.setSpacing(0)
        self.centralColumn.setObjectName("centralColumn")
        self.centralColumn.setContentsMargins(0, 0, 0, 0)
        self.banner = QLabel(self.central)
        self.banner.setObjectName("banner")
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setWordWrap(True)

        self.centralColumn.addWidget(self.banner)

        self.commandBar = QWidget(self.central)
        self.commandBar.setObjectName("commandBar")
        self.commandRow = QHBoxLayout(self.commandBar)
        self.commandRow.setSpacing(8)
        self.commandRow.setObjectName("commandRow")
        self.commandRow.setContentsMargins(12, 8, 12, 8)
        self.newComplaintButton = QPushButton(self.commandBar)
        self.newComplaintButton.setObjectName("newComplaintButton")
        self.newComplaintButton.setAutoDefault(False)

        self.commandRow.addWidget(self.newComplaintButton)

        self.newComplimentButton = QPushButton(self.commandBar)
        self.newComplimentButton.setObjectName("newComplimentButton")
        self.newComplimentButton.setAutoDefault(False)

        self.commandRow.addWidget(self.newComplimentButton)

        self.letterButton = QPushButton(self.commandBar)
        self.letterButton.setObjectName("letterButton")
        self.letterButton.setAutoDefault(False)

        self.commandRow.addWidget(self.letterButton)

        self.printButton = QPushButton(self.commandBar)
        self.printButton.setObjectName("printButton")
        self.printButton.setAutoDefault(False)

        self.commandRow.addWidget(self.printButton)

        self.exportButton = QPushButton(self.commandBar)
        self.exportButton.setObjectName("exportButton")
        self.exportButton.setAutoDefault(False)

        self.commandRow.addWidget(self.exportButton)

        self.commandSpace = QSpacerItem(
            0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
        )

        self.commandRow.addItem(self.commandSpace)

        self.searchBox = QLineEdit(self.commandBar)
        self.searchBox.setObjectName("searchBox")
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
        self.body.setObjectName("body")
        self.rail = QWidget(self.central)
        self.rail.setObjectName("rail")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.rail.sizePolicy().hasHeightForWidth())
        self.rail.setSizePolicy(sizePolicy1)
        self.railColumn = QVBoxLayout(self.rail)
        self.railColumn.setSpacing(2)
        self.railColumn.setObjectName("railColumn")
        self.railColumn.setContentsMargins(8, 8, 8, 8)
        self.todayButton = QPushButton(self.rail)
        self.todayButton.setObjectName("todayButton")
        self.todayButton.setCheckable(True)
        self.todayButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.todayButton)

        self.complaintsButton = QPushButton(self.rail)
        self.complaintsButton.setObjectName("complaintsButton")
        self.complaintsButton.setCheckable(True)
        self.complaintsButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.complaintsButton)

        self.feedbackButton = QPushButton(self.rail)
        self.feedbackButton.setObjectName("feedbackButton")
        self.feedbackButton.setCheckable(True)
        self.feedbackButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.feedbackButton)

        self.calendarButton = QPushButton(self.rail)
        self.calendarButton.setObjectName("calendarButton")
        self.calendarButton.setCheckable(True)
        self.calendarButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.calendarButton)

        self.reportsButton = QPushButton(self.rail)
        self.reportsButton.setObjectName("reportsButton")
        self.reportsButton.setCheckable(True)
        self.reportsButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.reportsButton)

        self.settingsButton = QPushButton(self.rail)
        self.settingsButton.setObjectName("settingsButton")
        self.settingsButton.setCheckable(True)
        self.settingsButton.setAutoExclusive(True)

        self.railColumn.addWidget(self.settingsButton)

        self.railSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.railColumn.addItem(self.railSpace)

        self.body.addWidget(self.rail)

        self.pages = QStackedWidget(self.central)
        self.pages.setObjectName("pages")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy2)

        self.body.addWidget(self.pages)

        self.centralColumn.addLayout(self.body)

        MainWindow.setCentralWidget(self.central)
        self.menus = QMenuBar(MainWindow)
        self.menus.setObjectName("menus")
        self.fileMenu = QMenu(self.menus)
        self.fileMenu.setObjectName("fileMenu")
        self.editMenu = QMenu(self.menus)
        self.editMenu.setObjectName("editMenu")
        self.viewMenu = QMenu(self.menus)
        self.viewMenu.setObjectName("viewMenu")
        self.caseMenu = QMenu(self.menus)
        self.caseMenu.setObjectName("caseMenu")
        self.reportsMenu = QMenu(self.menus)
        self.reportsMenu.setObjectName("reportsMenu")
        self.helpMenu = QMenu(self.menus)
        self.helpMenu.setObjectName("helpMenu")
        MainWindow.setMenuBar(self.menus)
        self.statusBar = QStatusBar(MainWindow)
        self.statusBar.setObjectName("statusBar")
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
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", "BeST Desktop", None))
        self.banner.setText(
            QCoreApplication.translate("MainWindow", "Sample office. This is not real data.", None)
        )
        self.banner.setProperty("kind", QCoreApplication.translate("MainWindow", "banner", None))
        # if QT_CONFIG(accessibility)
        self.commandBar.setAccessibleName(
            QCoreApplication.translate("MainWindow", "Commands", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.newComplaintButton.setText(
            QCoreApplication.translate("MainWindow", "&New complaint", None)
        )
        self.newComplaintButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "new-complaint", None)
        )
        self.newComplaintButton.setProperty(
            "kind", QCoreApplication.translate("MainWindow", "primary", None)
        )
        self.newComplaintButton.setProperty(
            "iconColour", QCoreApplication.translate("MainWindow", "on_accent", None)
        )
        self.newComplimentButton.setText(
            QCoreApplication.translate("MainWindow", "New co&mpliment", None)
        )
        self.newComplimentButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "new-compliment", None)
        )
        self.letterButton.setText(QCoreApplication.translate("MainWindow", "&Letter", None))
        self.letterButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "letter", None)
        )
        self.printButton.setText(QCoreApplication.translate("MainWindow", "&Print", None))
        self.printButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "print", None)
        )
        self.exportButton.setText(QCoreApplication.translate("MainWindow", "E&xport", None))
        self.exportButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "export", None)
        )
        self.searchBox.setPlaceholderText(
            QCoreApplication.translate("MainWindow", "Search all complaints (Ctrl+F)", None)
        )
        # if QT_CONFIG(accessibility)
        self.searchBox.setAccessibleName(
            QCoreApplication.translate("MainWindow", "Search all complaints", None)
        )
        # endif // QT_CONFIG(accessibility)
        # if QT_CONFIG(accessibility)
        self.searchBox.setAccessibleDescription(
            QCoreApplication.translate(
                "MainWindow",
                "By reference, name, telephone number, postcode or words. Esc clears the search.",
                None,
            )
        )
        # endif // QT_CONFIG(accessibility)
        # if QT_CONFIG(accessibility)
        self.rail.setAccessibleName(QCoreApplication.translate("MainWindow", "Sections", None))
        # endif // QT_CONFIG(accessibility)
        self.todayButton.setText(QCoreApplication.translate("MainWindow", "Today", None))
        # if QT_CONFIG(accessibility)
        self.todayButton.setAccessibleName(QCoreApplication.translate("MainWindow", "Today", None))
        # endif // QT_CONFIG(accessibility)
        self.todayButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "today", None)
        )
        self.todayButton.setProperty(
            "iconColour", QCoreApplication.translate("MainWindow", "rail_text", None)
        )
        self.todayButton.setProperty("kind", QCoreApplication.translate("MainWindow", "rail", None))
        self.complaintsButton.setText(QCoreApplication.translate("MainWindow", "Complaints", None))
        # if QT_CONFIG(accessibility)
        self.complaintsButton.setAccessibleName(
            QCoreApplication.translate("MainWindow", "Complaints", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.complaintsButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "complaints", None)
        )
        self.complaintsButton.setProperty(
            "iconColour", QCoreApplication.translate("MainWindow", "rail_text", None)
        )
        self.complaintsButton.setProperty(
            "kind", QCoreApplication.translate("MainWindow", "rail", None)
        )
        self.feedbackButton.setText(
            QCoreApplication.translate("MainWindow", "Compliments and comments", None)
        )
        # if QT_CONFIG(accessibility)
        self.feedbackButton.setAccessibleName(
            QCoreApplication.translate("MainWindow", "Compliments and comments", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.feedbackButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "compliments", None)
        )
        self.feedbackButton.setProperty(
            "iconColour", QCoreApplication.translate("MainWindow", "rail_text", None)
        )
        self.feedbackButton.setProperty(
            "kind", QCoreApplication.translate("MainWindow", "rail", None)
        )
        self.calendarButton.setText(QCoreApplication.translate("MainWindow", "Calendar", None))
        # if QT_CONFIG(accessibility)
        self.calendarButton.setAccessibleName(
            QCoreApplication.translate("MainWindow", "Calendar", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.calendarButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "calendar", None)
        )
        self.calendarButton.setProperty(
            "iconColour", QCoreApplication.translate("MainWindow", "rail_text", None)
        )
        self.calendarButton.setProperty(
            "kind", QCoreApplication.translate("MainWindow", "rail", None)
        )
        self.reportsButton.setText(QCoreApplication.translate("MainWindow", "Reports", None))
        # if QT_CONFIG(accessibility)
        self.reportsButton.setAccessibleName(
            QCoreApplication.translate("MainWindow", "Reports", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.reportsButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "reports", None)
        )
        self.reportsButton.setProperty(
            "iconColour", QCoreApplication.translate("MainWindow", "rail_text", None)
        )
        self.reportsButton.setProperty(
            "kind", QCoreApplication.translate("MainWindow", "rail", None)
        )
        self.settingsButton.setText(QCoreApplication.translate("MainWindow", "Settings", None))
        # if QT_CONFIG(accessibility)
        self.settingsButton.setAccessibleName(
            QCoreApplication.translate("MainWindow", "Settings", None)
        )
        # endif // QT_CONFIG(accessibility)
        self.settingsButton.setProperty(
            "iconMeaning", QCoreApplication.translate("MainWindow", "settings", None)
        )
        self.settingsButton.setProperty(
            "iconColour", QCoreApplication.translate("MainWindow", "rail_text", None)
        )
        self.settingsButton.setProperty(
            "kind", QCoreApplication.translate("MainWindow", "rail", None)
        )
        self.fileMenu.setTitle(QCoreApplication.translate("MainWindow", "&File", None))
        self.editMenu.setTitle(QCoreApplication.translate("MainWindow", "&Edit", None))
        self.viewMenu.setTitle(QCoreApplication.translate("MainWindow", "&View", None))
        self.caseMenu.setTitle(QCoreApplication.translate("MainWindow", "&Case", None))
        self.reportsMenu.setTitle(QCoreApplication.translate("MainWindow", "&Reports", None))
        self.helpMenu.setTitle(QCoreApplication.translate("MainWindow", "&Help", None))

    # retranslateUi
