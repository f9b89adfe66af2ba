"""Compiled from forms/library_version.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_LibraryVersionForm(object):
    def setupUi(self, LibraryVersionForm):
        if not LibraryVersionForm.objectName():
            LibraryVersionForm.setObjectName(u"LibraryVersionForm")
        self.whole = QVBoxLayout(LibraryVersionForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LibraryVersionForm)
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

        self.card = QFrame(self.scrollContents)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(12)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(16, 12, 16, 12)
        self.card_form = QFormLayout()
        self.card_form.setObjectName(u"card_form")
        self.card_form.setHorizontalSpacing(16)
        self.card_form.setVerticalSpacing(8)
        self.name_label = QLabel(self.card)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"ask", u"Enter the version")

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.dated_on_label = QLabel(self.card)
        self.dated_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.dated_on_label.setObjectName(u"dated_on_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dated_on_label)

        self.dated_on = DateField(self.card)
        self.dated_on.setObjectName(u"dated_on")
        self.dated_on.setProperty(u"said", u"The date of the version")
        self.dated_on.setProperty(u"past", True)

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dated_on)

        self.review_on_label = QLabel(self.card)
        self.review_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.review_on_label.setObjectName(u"review_on_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.review_on_label)

        self.review_on = DateField(self.card)
        self.review_on.setObjectName(u"review_on")
        self.review_on.setProperty(u"said", u"The next review date")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.review_on)

        self.choose_file = QPushButton(self.card)
        self.choose_file.setObjectName(u"choose_file")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.choose_file.sizePolicy().hasHeightForWidth())
        self.choose_file.setSizePolicy(sizePolicy)

        self.card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.choose_file)

        self.content = WrappedLabel(self.card)
        self.content.setObjectName(u"content")

        self.card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.content)

        self.address_label = QLabel(self.card)
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_label.setObjectName(u"address_label")

        self.card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = QLineEdit(self.card)
        self.address.setObjectName(u"address")

        self.card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.address)


        self.card_column.addLayout(self.card_form)


        self.column.addWidget(self.card)

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

        self.main_button = QPushButton(LibraryVersionForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(LibraryVersionForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.dated_on_label.setBuddy(self.dated_on)
        self.review_on_label.setBuddy(self.review_on)
        self.address_label.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LibraryVersionForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(LibraryVersionForm)
    # setupUi

    def retranslateUi(self, LibraryVersionForm):
        LibraryVersionForm.setWindowTitle(QCoreApplication.translate("LibraryVersionForm", u"Add a version", None))
        self.heading.setText(QCoreApplication.translate("LibraryVersionForm", u"Add a version", None))
        self.intro.setText("")
        self.name_label.setText(QCoreApplication.translate("LibraryVersionForm", u"&Version (required)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("LibraryVersionForm", u"Version", None))
#endif // QT_CONFIG(accessibility)
        self.dated_on_label.setText(QCoreApplication.translate("LibraryVersionForm", u"&Dated", None))
#if QT_CONFIG(accessibility)
        self.dated_on.setAccessibleName(QCoreApplication.translate("LibraryVersionForm", u"Dated", None))
#endif // QT_CONFIG(accessibility)
        self.review_on_label.setText(QCoreApplication.translate("LibraryVersionForm", u"Next &review", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("LibraryVersionForm", u"Next review", None))
#endif // QT_CONFIG(accessibility)
        self.choose_file.setText(QCoreApplication.translate("LibraryVersionForm", u"Choose &file\u2026", None))
        self.content.setText("")
        self.address_label.setText(QCoreApplication.translate("LibraryVersionForm", u"Address on the &web", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("LibraryVersionForm", u"Address on the web", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("LibraryVersionForm", u"&Add version", None))
        self.cancel_button.setText(QCoreApplication.translate("LibraryVersionForm", u"Cancel", None))
    # retranslateUi

