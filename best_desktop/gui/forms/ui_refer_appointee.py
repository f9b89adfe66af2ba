"""Compiled from forms/refer_appointee.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.person_field import PersonField
from best_desktop.gui.pick_field import PickField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ReferAppointee(object):
    def setupUi(self, ReferAppointee):
        if not ReferAppointee.objectName():
            ReferAppointee.setObjectName(u"ReferAppointee")
        self.whole = QVBoxLayout(ReferAppointee)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ReferAppointee)
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

        self.referral_card = QFrame(self.scrollContents)
        self.referral_card.setObjectName(u"referral_card")
        self.referral_card.setProperty(u"kind", u"card")
        self.referral_card_column = QVBoxLayout(self.referral_card)
        self.referral_card_column.setSpacing(12)
        self.referral_card_column.setObjectName(u"referral_card_column")
        self.referral_card_column.setContentsMargins(16, 12, 16, 12)
        self.referral_card_form = QFormLayout()
        self.referral_card_form.setObjectName(u"referral_card_form")
        self.referral_card_form.setHorizontalSpacing(16)
        self.referral_card_form.setVerticalSpacing(8)
        self.person_label = QLabel(self.referral_card)
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_label.setObjectName(u"person_label")

        self.referral_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = PersonField(self.referral_card)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"said", u"Who got in touch")
        self.person.setProperty(u"ask", u"Enter who got in touch")

        self.referral_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person)

        self.service_user_label = QLabel(self.referral_card)
        self.service_user_label.setTextFormat(Qt.TextFormat.PlainText)
        self.service_user_label.setObjectName(u"service_user_label")

        self.referral_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.service_user_label)

        self.service_user = PersonField(self.referral_card)
        self.service_user.setObjectName(u"service_user")
        self.service_user.setProperty(u"said", u"Service user")
        self.service_user.setProperty(u"ask", u"Enter the service user")

        self.referral_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.service_user)

        self.scheme_id_label = QLabel(self.referral_card)
        self.scheme_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scheme_id_label.setObjectName(u"scheme_id_label")

        self.referral_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.scheme_id_label)

        self.scheme_id = PickField(self.referral_card)
        self.scheme_id.setObjectName(u"scheme_id")
        self.scheme_id.setProperty(u"said", u"Scheme")

        self.referral_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.scheme_id)

        self.referred_on_label = QLabel(self.referral_card)
        self.referred_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referred_on_label.setObjectName(u"referred_on_label")

        self.referral_card_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.referred_on_label)

        self.referred_on = DateField(self.referral_card)
        self.referred_on.setObjectName(u"referred_on")
        self.referred_on.setProperty(u"said", u"Date they got in touch")
        self.referred_on.setProperty(u"ask", u"Enter the date they got in touch")
        self.referred_on.setProperty(u"past", True)

        self.referral_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.referred_on)

        self.channel_label = QLabel(self.referral_card)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.referral_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.referral_card)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how they got in touch")

        self.referral_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.channel)

        self.subject_label = QLabel(self.referral_card)
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_label.setObjectName(u"subject_label")

        self.referral_card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject = WordBox(self.referral_card)
        self.subject.setObjectName(u"subject")
        self.subject.setProperty(u"ask", u"Choose what it is about")

        self.referral_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.subject)

        self.words_label = QLabel(self.referral_card)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.referral_card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.referral_card)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ask", u"Enter what they told us")

        self.referral_card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.words)


        self.referral_card_column.addLayout(self.referral_card_form)


        self.column.addWidget(self.referral_card)

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

        self.main_button = QPushButton(ReferAppointee)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ReferAppointee)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.service_user_label.setBuddy(self.service_user)
        self.scheme_id_label.setBuddy(self.scheme_id)
        self.referred_on_label.setBuddy(self.referred_on)
        self.channel_label.setBuddy(self.channel)
        self.subject_label.setBuddy(self.subject)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReferAppointee)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ReferAppointee)
    # setupUi

    def retranslateUi(self, ReferAppointee):
        ReferAppointee.setWindowTitle(QCoreApplication.translate("ReferAppointee", u"Referral to the appointee", None))
        self.heading.setText(QCoreApplication.translate("ReferAppointee", u"Refer somebody to the appointee", None))
        self.intro.setText(QCoreApplication.translate("ReferAppointee", u"Where a service user has an appointee, a complaint about money or benefits must come from the appointee (R-8.4.2). Nothing about the case is told. When the appointee writes, log the complaint and choose this referral.", None))
        self.person_label.setText(QCoreApplication.translate("ReferAppointee", u"&Who got in touch (required)", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("ReferAppointee", u"Who got in touch", None))
#endif // QT_CONFIG(accessibility)
        self.service_user_label.setText(QCoreApplication.translate("ReferAppointee", u"For which &service user (required)", None))
#if QT_CONFIG(accessibility)
        self.service_user.setAccessibleName(QCoreApplication.translate("ReferAppointee", u"For which service user", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_id_label.setText(QCoreApplication.translate("ReferAppointee", u"S&cheme", None))
#if QT_CONFIG(accessibility)
        self.scheme_id.setAccessibleName(QCoreApplication.translate("ReferAppointee", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.referred_on_label.setText(QCoreApplication.translate("ReferAppointee", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.referred_on.setAccessibleName(QCoreApplication.translate("ReferAppointee", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("ReferAppointee", u"&How (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ReferAppointee", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText(QCoreApplication.translate("ReferAppointee", u"&About (required)", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("ReferAppointee", u"About", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("ReferAppointee", u"What the&y told us (required)", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ReferAppointee", u"What they told us", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ReferAppointee", u"&Record referral", None))
        self.cancel_button.setText(QCoreApplication.translate("ReferAppointee", u"Cancel", None))
    # retranslateUi

