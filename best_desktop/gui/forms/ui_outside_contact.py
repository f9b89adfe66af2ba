"""Compiled from forms/outside_contact.ui; change that."""

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
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_OutsideContact(object):
    def setupUi(self, OutsideContact):
        if not OutsideContact.objectName():
            OutsideContact.setObjectName(u"OutsideContact")
        self.whole = QVBoxLayout(OutsideContact)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OutsideContact)
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

        self.contact_card = QFrame(self.scrollContents)
        self.contact_card.setObjectName(u"contact_card")
        self.contact_card.setProperty(u"kind", u"card")
        self.contact_card_column = QVBoxLayout(self.contact_card)
        self.contact_card_column.setSpacing(12)
        self.contact_card_column.setObjectName(u"contact_card_column")
        self.contact_card_column.setContentsMargins(16, 12, 16, 12)
        self.contact_card_form = QFormLayout()
        self.contact_card_form.setObjectName(u"contact_card_form")
        self.contact_card_form.setHorizontalSpacing(16)
        self.contact_card_form.setVerticalSpacing(8)
        self.body_label = QLabel(self.contact_card)
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setObjectName(u"body_label")

        self.contact_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.body_label)

        self.body = WordBox(self.contact_card)
        self.body.setObjectName(u"body")
        self.body.setProperty(u"ask", u"Choose whom you were in contact with")

        self.contact_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.body)

        self.direction_label = QLabel(self.contact_card)
        self.direction_label.setTextFormat(Qt.TextFormat.PlainText)
        self.direction_label.setObjectName(u"direction_label")

        self.contact_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.direction_label)

        self.direction = WordBox(self.contact_card)
        self.direction.setObjectName(u"direction")
        self.direction.setProperty(u"ask", u"Choose which way it went")

        self.contact_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.direction)

        self.contacted_on_label = QLabel(self.contact_card)
        self.contacted_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contacted_on_label.setObjectName(u"contacted_on_label")

        self.contact_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.contacted_on_label)

        self.contacted_on = DateField(self.contact_card)
        self.contacted_on.setObjectName(u"contacted_on")
        self.contacted_on.setProperty(u"said", u"The date of the contact")
        self.contacted_on.setProperty(u"ask", u"Enter the date of the contact")
        self.contacted_on.setProperty(u"past", True)

        self.contact_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.contacted_on)

        self.channel_label = QLabel(self.contact_card)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.contact_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.contact_card)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how")

        self.contact_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.channel)

        self.with_whom_label = QLabel(self.contact_card)
        self.with_whom_label.setTextFormat(Qt.TextFormat.PlainText)
        self.with_whom_label.setObjectName(u"with_whom_label")

        self.contact_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.with_whom_label)

        self.with_whom = QLineEdit(self.contact_card)
        self.with_whom.setObjectName(u"with_whom")

        self.contact_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.with_whom)

        self.text_label = QLabel(self.contact_card)
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setObjectName(u"text_label")

        self.contact_card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = GrowingText(self.contact_card)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"ask", u"Enter what was said")

        self.contact_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.text)


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

        self.main_button = QPushButton(OutsideContact)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(OutsideContact)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body)
        self.direction_label.setBuddy(self.direction)
        self.contacted_on_label.setBuddy(self.contacted_on)
        self.channel_label.setBuddy(self.channel)
        self.with_whom_label.setBuddy(self.with_whom)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OutsideContact)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(OutsideContact)
    # setupUi

    def retranslateUi(self, OutsideContact):
        OutsideContact.setWindowTitle(QCoreApplication.translate("OutsideContact", u"Contact outside", None))
        self.heading.setText(QCoreApplication.translate("OutsideContact", u"Contact with an outside body", None))
        self.intro.setText("")
        self.body_label.setText(QCoreApplication.translate("OutsideContact", u"&With (required)", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("OutsideContact", u"With", None))
#endif // QT_CONFIG(accessibility)
        self.direction_label.setText(QCoreApplication.translate("OutsideContact", u"Wh&ich way (required)", None))
#if QT_CONFIG(accessibility)
        self.direction.setAccessibleName(QCoreApplication.translate("OutsideContact", u"Which way", None))
#endif // QT_CONFIG(accessibility)
        self.contacted_on_label.setText(QCoreApplication.translate("OutsideContact", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.contacted_on.setAccessibleName(QCoreApplication.translate("OutsideContact", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("OutsideContact", u"&How (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("OutsideContact", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.with_whom_label.setText(QCoreApplication.translate("OutsideContact", u"&Person", None))
#if QT_CONFIG(accessibility)
        self.with_whom.setAccessibleName(QCoreApplication.translate("OutsideContact", u"Person", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("OutsideContact", u"What was &said (required)", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("OutsideContact", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("OutsideContact", u"&Add contact", None))
        self.cancel_button.setText(QCoreApplication.translate("OutsideContact", u"Cancel", None))
    # retranslateUi

