"""Compiled from forms/shortcuts.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Shortcuts(object):
    def setupUi(self, Shortcuts):
        if not Shortcuts.objectName():
            Shortcuts.setObjectName(u"Shortcuts")
        self.whole = QVBoxLayout(Shortcuts)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Shortcuts)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.column = QVBoxLayout(self.scrollContents)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.heading = WrappedLabel(self.scrollContents)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"page-title")

        self.column.addWidget(self.heading)

        self.intro = WrappedLabel(self.scrollContents)
        self.intro.setObjectName(u"intro")

        self.column.addWidget(self.intro)

        self.list = QFrame(self.scrollContents)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"kind", u"card")
        self.list_column = QVBoxLayout(self.list)
        self.list_column.setSpacing(12)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(16, 12, 16, 12)
        self.list_form = QFormLayout()
        self.list_form.setObjectName(u"list_form")
        self.list_form.setHorizontalSpacing(16)
        self.list_form.setVerticalSpacing(8)
        self.find_label = QLabel(self.list)
        self.find_label.setTextFormat(Qt.TextFormat.PlainText)
        self.find_label.setObjectName(u"find_label")

        self.list_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.find_label)

        self.find = QLineEdit(self.list)
        self.find.setObjectName(u"find")

        self.list_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.find)

        self.keys = QTableWidget(self.list)
        self.keys.setObjectName(u"keys")

        self.list_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.keys)


        self.list_column.addLayout(self.list_form)


        self.column.addWidget(self.list)

        self.bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom)

        self.scroll.setWidget(self.scrollContents)

        self.whole.addWidget(self.scroll)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.main_button = QPushButton(Shortcuts)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Shortcuts)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.find_label.setBuddy(self.find)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Shortcuts)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Shortcuts)
    # setupUi

    def retranslateUi(self, Shortcuts):
        Shortcuts.setWindowTitle(QCoreApplication.translate("Shortcuts", u"Keyboard shortcuts", None))
        self.heading.setText(QCoreApplication.translate("Shortcuts", u"Keyboard shortcuts", None))
        self.intro.setText("")
        self.find_label.setText(QCoreApplication.translate("Shortcuts", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("Shortcuts", u"Find", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("Shortcuts", u"Keyboard shortcuts", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Shortcuts", u"&Close", None))
        self.cancel_button.setText(QCoreApplication.translate("Shortcuts", u"Close", None))
    # retranslateUi

