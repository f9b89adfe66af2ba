"""Compiled from forms/person.ui; change that."""

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
from best_desktop.gui.tick_list import TickList
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        self.whole = QVBoxLayout(PersonForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PersonForm)
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

        self.who_card = QFrame(self.scrollContents)
        self.who_card.setObjectName(u"who_card")
        self.who_card.setProperty(u"kind", u"card")
        self.who_card_column = QVBoxLayout(self.who_card)
        self.who_card_column.setSpacing(12)
        self.who_card_column.setObjectName(u"who_card_column")
        self.who_card_column.setContentsMargins(16, 12, 16, 12)
        self.who_card_form = QFormLayout()
        self.who_card_form.setObjectName(u"who_card_form")
        self.who_card_form.setHorizontalSpacing(16)
        self.who_card_form.setVerticalSpacing(8)
        self.name_label = QLabel(self.who_card)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setObjectName(u"name_label")

        self.who_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.who_card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"ask", u"Enter the name")

        self.who_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.known_as_label = QLabel(self.who_card)
        self.known_as_label.setTextFormat(Qt.TextFormat.PlainText)
        self.known_as_label.setObjectName(u"known_as_label")

        self.who_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.known_as_label)

        self.known_as = GrowingText(self.who_card)
        self.known_as.setObjectName(u"known_as")

        self.who_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.known_as)

        self.roles_label = QLabel(self.who_card)
        self.roles_label.setTextFormat(Qt.TextFormat.PlainText)
        self.roles_label.setObjectName(u"roles_label")

        self.who_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.roles_label)

        self.roles = TickList(self.who_card)
        self.roles.setObjectName(u"roles")
        self.roles.setProperty(u"ask", u"Tick at least one: what they are to us")

        self.who_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.roles)

        self.organisation_label = QLabel(self.who_card)
        self.organisation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.organisation_label.setObjectName(u"organisation_label")

        self.who_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.organisation_label)

        self.organisation = QLineEdit(self.who_card)
        self.organisation.setObjectName(u"organisation")

        self.who_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.scheme_id_label = QLabel(self.who_card)
        self.scheme_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scheme_id_label.setObjectName(u"scheme_id_label")

        self.who_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.scheme_id_label)

        self.scheme_id = WordBox(self.who_card)
        self.scheme_id.setObjectName(u"scheme_id")

        self.who_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.scheme_id)


        self.who_card_column.addLayout(self.who_card_form)


        self.column.addWidget(self.who_card)

        self.contact_card = QFrame(self.scrollContents)
        self.contact_card.setObjectName(u"contact_card")
        self.contact_card.setProperty(u"kind", u"card")
        self.contact_card_column = QVBoxLayout(self.contact_card)
        self.contact_card_column.setSpacing(12)
        self.contact_card_column.setObjectName(u"contact_card_column")
        self.contact_card_column.setContentsMargins(16, 12, 16, 12)
        self.contact_card_title = WrappedLabel(self.contact_card)
        self.contact_card_title.setObjectName(u"contact_card_title")
        self.contact_card_title.setProperty(u"kind", u"section")

        self.contact_card_column.addWidget(self.contact_card_title)

        self.contact_card_form = QFormLayout()
        self.contact_card_form.setObjectName(u"contact_card_form")
        self.contact_card_form.setHorizontalSpacing(16)
        self.contact_card_form.setVerticalSpacing(8)
        self.address_label = QLabel(self.contact_card)
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)
        self.address_label.setObjectName(u"address_label")

        self.contact_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = GrowingText(self.contact_card)
        self.address.setObjectName(u"address")

        self.contact_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.address)

        self.postcode_label = QLabel(self.contact_card)
        self.postcode_label.setTextFormat(Qt.TextFormat.PlainText)
        self.postcode_label.setObjectName(u"postcode_label")

        self.contact_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.postcode_label)

        self.postcode = QLineEdit(self.contact_card)
        self.postcode.setObjectName(u"postcode")

        self.contact_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.postcode)

        self.phone_label = QLabel(self.contact_card)
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_label.setObjectName(u"phone_label")

        self.contact_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(self.contact_card)
        self.phone.setObjectName(u"phone")

        self.contact_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.phone)

        self.email_label = QLabel(self.contact_card)
        self.email_label.setTextFormat(Qt.TextFormat.PlainText)
        self.email_label.setObjectName(u"email_label")

        self.contact_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(self.contact_card)
        self.email.setObjectName(u"email")

        self.contact_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.email)

        self.handle_label = QLabel(self.contact_card)
        self.handle_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handle_label.setObjectName(u"handle_label")

        self.contact_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.handle_label)

        self.handle = QLineEdit(self.contact_card)
        self.handle.setObjectName(u"handle")

        self.contact_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.handle)

        self.preferred_channel_label = QLabel(self.contact_card)
        self.preferred_channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.preferred_channel_label.setObjectName(u"preferred_channel_label")

        self.contact_card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.preferred_channel_label)

        self.preferred_channel = WordBox(self.contact_card)
        self.preferred_channel.setObjectName(u"preferred_channel")

        self.contact_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.preferred_channel)


        self.contact_card_column.addLayout(self.contact_card_form)


        self.column.addWidget(self.contact_card)

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

        self.main_button = QPushButton(PersonForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(PersonForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.known_as_label.setBuddy(self.known_as)
        self.roles_label.setBuddy(self.roles)
        self.organisation_label.setBuddy(self.organisation)
        self.scheme_id_label.setBuddy(self.scheme_id)
        self.address_label.setBuddy(self.address)
        self.postcode_label.setBuddy(self.postcode)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.handle_label.setBuddy(self.handle)
        self.preferred_channel_label.setBuddy(self.preferred_channel)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
        PersonForm.setWindowTitle(QCoreApplication.translate("PersonForm", u"Person", None))
        self.heading.setText(QCoreApplication.translate("PersonForm", u"Add a person", None))
        self.intro.setText(QCoreApplication.translate("PersonForm", u"One person may be several things to us: tick all that fit.", None))
        self.name_label.setText(QCoreApplication.translate("PersonForm", u"&Name (required)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.known_as_label.setText(QCoreApplication.translate("PersonForm", u"&Also known as, one a line", None))
#if QT_CONFIG(accessibility)
        self.known_as.setAccessibleName(QCoreApplication.translate("PersonForm", u"Also known as, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.roles_label.setText(QCoreApplication.translate("PersonForm", u"&What they are to us (required)", None))
#if QT_CONFIG(accessibility)
        self.roles.setAccessibleName(QCoreApplication.translate("PersonForm", u"What they are to us", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("PersonForm", u"&Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("PersonForm", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_id_label.setText(QCoreApplication.translate("PersonForm", u"&Scheme", None))
#if QT_CONFIG(accessibility)
        self.scheme_id.setAccessibleName(QCoreApplication.translate("PersonForm", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.contact_card_title.setText(QCoreApplication.translate("PersonForm", u"How to reach them", None))
        self.address_label.setText(QCoreApplication.translate("PersonForm", u"A&ddress", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("PersonForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.postcode_label.setText(QCoreApplication.translate("PersonForm", u"Pos&tcode", None))
#if QT_CONFIG(accessibility)
        self.postcode.setAccessibleName(QCoreApplication.translate("PersonForm", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("PersonForm", u"P&hone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.email_label.setText(QCoreApplication.translate("PersonForm", u"&Email", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonForm", u"Email", None))
#endif // QT_CONFIG(accessibility)
        self.handle_label.setText(QCoreApplication.translate("PersonForm", u"Social &media name", None))
#if QT_CONFIG(accessibility)
        self.handle.setAccessibleName(QCoreApplication.translate("PersonForm", u"Social media name", None))
#endif // QT_CONFIG(accessibility)
        self.preferred_channel_label.setText(QCoreApplication.translate("PersonForm", u"P&referred contact", None))
#if QT_CONFIG(accessibility)
        self.preferred_channel.setAccessibleName(QCoreApplication.translate("PersonForm", u"Preferred contact", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("PersonForm", u"Add &person", None))
        self.cancel_button.setText(QCoreApplication.translate("PersonForm", u"Cancel", None))
    # retranslateUi

