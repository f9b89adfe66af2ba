"""Compiled from forms/correct_person.ui; change that."""

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

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_CorrectPerson(object):
    def setupUi(self, CorrectPerson):
        if not CorrectPerson.objectName():
            CorrectPerson.setObjectName(u"CorrectPerson")
        self.whole = QVBoxLayout(CorrectPerson)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CorrectPerson)
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

        self.person_card = QFrame(self.scrollContents)
        self.person_card.setObjectName(u"person_card")
        self.person_card.setProperty(u"kind", u"card")
        self.person_card_column = QVBoxLayout(self.person_card)
        self.person_card_column.setSpacing(12)
        self.person_card_column.setObjectName(u"person_card_column")
        self.person_card_column.setContentsMargins(16, 12, 16, 12)
        self.person_card_form = QFormLayout()
        self.person_card_form.setObjectName(u"person_card_form")
        self.person_card_form.setHorizontalSpacing(16)
        self.person_card_form.setVerticalSpacing(8)
        self.name_label = QLabel(self.person_card)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")

        self.person_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.person_card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"ask", u"Enter the name")

        self.person_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.organisation_label = QLabel(self.person_card)
        self.organisation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.organisation_label.setObjectName(u"organisation_label")

        self.person_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.organisation_label)

        self.organisation = QLineEdit(self.person_card)
        self.organisation.setObjectName(u"organisation")

        self.person_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.address_label = QLabel(self.person_card)
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_label.setObjectName(u"address_label")

        self.person_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = GrowingText(self.person_card)
        self.address.setObjectName(u"address")

        self.person_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.address)

        self.postcode_label = QLabel(self.person_card)
        self.postcode_label.setTextFormat(Qt.TextFormat.PlainText)
        self.postcode_label.setObjectName(u"postcode_label")

        self.person_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.postcode_label)

        self.postcode = QLineEdit(self.person_card)
        self.postcode.setObjectName(u"postcode")

        self.person_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.phone_label = QLabel(self.person_card)
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_label.setObjectName(u"phone_label")

        self.person_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(self.person_card)
        self.phone.setObjectName(u"phone")

        self.person_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.phone)

        self.email_label = QLabel(self.person_card)
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)
        self.email_label.setObjectName(u"email_label")

        self.person_card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(self.person_card)
        self.email.setObjectName(u"email")

        self.person_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.email)

        self.handle_label = QLabel(self.person_card)
        self.handle_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handle_label.setObjectName(u"handle_label")

        self.person_card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.handle_label)

        self.handle = QLineEdit(self.person_card)
        self.handle.setObjectName(u"handle")

        self.person_card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.handle)

        self.preferred_channel_label = QLabel(self.person_card)
        self.preferred_channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.preferred_channel_label.setObjectName(u"preferred_channel_label")

        self.person_card_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.preferred_channel_label)

        self.preferred_channel = WordBox(self.person_card)
        self.preferred_channel.setObjectName(u"preferred_channel")

        self.person_card_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.preferred_channel)


        self.person_card_column.addLayout(self.person_card_form)


        self.column.addWidget(self.person_card)

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

        self.main_button = QPushButton(CorrectPerson)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(CorrectPerson)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.organisation_label.setBuddy(self.organisation)
        self.address_label.setBuddy(self.address)
        self.postcode_label.setBuddy(self.postcode)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.handle_label.setBuddy(self.handle)
        self.preferred_channel_label.setBuddy(self.preferred_channel)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CorrectPerson)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(CorrectPerson)
    # setupUi

    def retranslateUi(self, CorrectPerson):
        CorrectPerson.setWindowTitle(QCoreApplication.translate("CorrectPerson", u"Correct person", None))
        self.heading.setText(QCoreApplication.translate("CorrectPerson", u"Correct person", None))
        self.intro.setText(QCoreApplication.translate("CorrectPerson", u"Letters already issued stay as they are. How their letters are printed is agreed as an adjustment.", None))
        self.name_label.setText(QCoreApplication.translate("CorrectPerson", u"&Name (required)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("CorrectPerson", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("CorrectPerson", u"&Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("CorrectPerson", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("CorrectPerson", u"&Address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("CorrectPerson", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_label.setText(QCoreApplication.translate("CorrectPerson", u"&Postcode", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("CorrectPerson", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("CorrectPerson", u"P&hone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("CorrectPerson", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("CorrectPerson", u"&Email", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("CorrectPerson", u"Email", None))
#endif // QT_CONFIG(accessibility)
        self.handle_label.setText(QCoreApplication.translate("CorrectPerson", u"Social &media name", None))
#if QT_CONFIG(accessibility)
        self.handle.setAccessibleName(QCoreApplication.translate("CorrectPerson", u"Social media name", None))
#endif // QT_CONFIG(accessibility)
        self.preferred_channel_label.setText(QCoreApplication.translate("CorrectPerson", u"P&refers", None))
#if QT_CONFIG(accessibility)
        self.preferred_channel.setAccessibleName(QCoreApplication.translate("CorrectPerson", u"Prefers", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("CorrectPerson", u"&Save corrections", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrectPerson", u"Cancel", None))
    # retranslateUi

