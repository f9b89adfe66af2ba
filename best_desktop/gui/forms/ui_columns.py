"""Compiled from forms/columns.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Columns(object):
    def setupUi(self, Columns):
        if not Columns.objectName():
            Columns.setObjectName(u"Columns")
        self.whole = QVBoxLayout(Columns)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Columns)
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

        self.which = QFrame(self.scrollContents)
        self.which.setObjectName(u"which")
        self.which.setProperty(u"kind", u"card")
        self.which_column = QVBoxLayout(self.which)
        self.which_column.setSpacing(12)
        self.which_column.setObjectName(u"which_column")
        self.which_column.setContentsMargins(16, 12, 16, 12)
        self.which_form = QFormLayout()
        self.which_form.setObjectName(u"which_form")
        self.which_form.setHorizontalSpacing(16)
        self.which_form.setVerticalSpacing(8)
        self.find_label = QLabel(self.which)
        self.find_label.setTextFormat(Qt.TextFormat.PlainText)
        self.find_label.setObjectName(u"find_label")

        self.which_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.find_label)

        self.find = QLineEdit(self.which)
        self.find.setObjectName(u"find")

        self.which_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.find)

        self.columns = QListWidget(self.which)
        self.columns.setObjectName(u"columns")

        self.which_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.columns)

        self.up = QPushButton(self.which)
        self.up.setObjectName(u"up")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.up.sizePolicy().hasHeightForWidth())
        self.up.setSizePolicy(sizePolicy)

        self.which_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.up)

        self.down = QPushButton(self.which)
        self.down.setObjectName(u"down")
        sizePolicy.setHeightForWidth(self.down.sizePolicy().hasHeightForWidth())
        self.down.setSizePolicy(sizePolicy)

        self.which_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.down)

        self.reset = QPushButton(self.which)
        self.reset.setObjectName(u"reset")
        sizePolicy.setHeightForWidth(self.reset.sizePolicy().hasHeightForWidth())
        self.reset.setSizePolicy(sizePolicy)

        self.which_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reset)


        self.which_column.addLayout(self.which_form)


        self.column.addWidget(self.which)

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

        self.main_button = QPushButton(Columns)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Columns)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.find_label.setBuddy(self.find)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Columns)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Columns)
    # setupUi

    def retranslateUi(self, Columns):
        Columns.setWindowTitle(QCoreApplication.translate("Columns", u"Columns", None))
        self.heading.setText(QCoreApplication.translate("Columns", u"Columns", None))
        self.intro.setText(QCoreApplication.translate("Columns", u"Tick what the list shows; move a column up or down with the buttons.", None))
        self.find_label.setText(QCoreApplication.translate("Columns", u"&Find a column", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("Columns", u"Find a column", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("Columns", u"Columns", None))
#endif // QT_CONFIG(accessibility)
        self.up.setText(QCoreApplication.translate("Columns", u"Move &up", None))
        self.down.setText(QCoreApplication.translate("Columns", u"&Move down", None))
        self.reset.setText(QCoreApplication.translate("Columns", u"&Reset", None))
        self.main_button.setText(QCoreApplication.translate("Columns", u"&Show these columns", None))
        self.cancel_button.setText(QCoreApplication.translate("Columns", u"Cancel", None))
    # retranslateUi

