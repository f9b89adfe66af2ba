"""Compiled from forms/ask_information.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_AskInformationForm(object):
    def setupUi(self, AskInformationForm):
        if not AskInformationForm.objectName():
            AskInformationForm.setObjectName(u"AskInformationForm")
        self.whole = QVBoxLayout(AskInformationForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AskInformationForm)
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
        self.contributor_label = QLabel(self.card)
        self.contributor_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contributor_label.setObjectName(u"contributor_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.contributor_label)

        self.contributor = WordBox(self.card)
        self.contributor.setObjectName(u"contributor")
        self.contributor.setProperty(u"ask", u"Choose whom you ask")

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.contributor)

        self.staff_id_label = QLabel(self.card)
        self.staff_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.staff_id_label.setObjectName(u"staff_id_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.staff_id_label)

        self.staff_id = WordBox(self.card)
        self.staff_id.setObjectName(u"staff_id")
        self.staff_id.setProperty(u"ask", u"Choose the member of staff")

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.staff_id)

        self.party_id_label = QLabel(self.card)
        self.party_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.party_id_label.setObjectName(u"party_id_label")

        self.card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.party_id_label)

        self.party_id = WordBox(self.card)
        self.party_id.setObjectName(u"party_id")
        self.party_id.setProperty(u"ask", u"Choose the contractor or support provider")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.party_id)

        self.party_id_hint = WrappedLabel(self.card)
        self.party_id_hint.setObjectName(u"party_id_hint")
        self.party_id_hint.setProperty(u"kind", u"muted")

        self.card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.party_id_hint)

        self.what_label = QLabel(self.card)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setObjectName(u"what_label")

        self.card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = GrowingText(self.card)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"ask", u"Enter what you ask")

        self.card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.what)

        self.channel_label = QLabel(self.card)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.card)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how you ask")

        self.card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.channel)

        self.asked_on_label = QLabel(self.card)
        self.asked_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_on_label.setObjectName(u"asked_on_label")

        self.card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.asked_on_label)

        self.asked_on = DateField(self.card)
        self.asked_on.setObjectName(u"asked_on")
        self.asked_on.setProperty(u"said", u"The date you asked")
        self.asked_on.setProperty(u"ask", u"Enter the date you asked")
        self.asked_on.setProperty(u"past", True)

        self.card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.asked_on)

        self.working_days_label = QLabel(self.card)
        self.working_days_label.setTextFormat(Qt.TextFormat.PlainText)
        self.working_days_label.setObjectName(u"working_days_label")

        self.card_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.working_days_label)

        self.working_days = WordBox(self.card)
        self.working_days.setObjectName(u"working_days")
        self.working_days.setProperty(u"ask", u"Choose in how many working days")

        self.card_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.working_days)

        self.working_days_hint = WrappedLabel(self.card)
        self.working_days_hint.setObjectName(u"working_days_hint")
        self.working_days_hint.setProperty(u"kind", u"muted")

        self.card_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.working_days_hint)


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

        self.main_button = QPushButton(AskInformationForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(AskInformationForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.contributor_label.setBuddy(self.contributor)
        self.staff_id_label.setBuddy(self.staff_id)
        self.party_id_label.setBuddy(self.party_id)
        self.what_label.setBuddy(self.what)
        self.channel_label.setBuddy(self.channel)
        self.asked_on_label.setBuddy(self.asked_on)
        self.working_days_label.setBuddy(self.working_days)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AskInformationForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(AskInformationForm)
    # setupUi

    def retranslateUi(self, AskInformationForm):
        AskInformationForm.setWindowTitle(QCoreApplication.translate("AskInformationForm", u"Ask for information", None))
        self.heading.setText(QCoreApplication.translate("AskInformationForm", u"Ask for information", None))
        self.intro.setText("")
        self.contributor_label.setText(QCoreApplication.translate("AskInformationForm", u"&Whom you ask (required)", None))
#if QT_CONFIG(accessibility)
        self.contributor.setAccessibleName(QCoreApplication.translate("AskInformationForm", u"Whom you ask", None))
#endif // QT_CONFIG(accessibility)
        self.staff_id_label.setText(QCoreApplication.translate("AskInformationForm", u"&Name of staff (required)", None))
#if QT_CONFIG(accessibility)
        self.staff_id.setAccessibleName(QCoreApplication.translate("AskInformationForm", u"Name of staff", None))
#endif // QT_CONFIG(accessibility)
        self.party_id_label.setText(QCoreApplication.translate("AskInformationForm", u"Na&me (required)", None))
#if QT_CONFIG(accessibility)
        self.party_id.setAccessibleName(QCoreApplication.translate("AskInformationForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.party_id_hint.setText("")
        self.what_label.setText(QCoreApplication.translate("AskInformationForm", u"Wha&t you ask (required)", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("AskInformationForm", u"What you ask", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("AskInformationForm", u"&How (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("AskInformationForm", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.asked_on_label.setText(QCoreApplication.translate("AskInformationForm", u"&Date (required)", None))
#if QT_CONFIG(accessibility)
        self.asked_on.setAccessibleName(QCoreApplication.translate("AskInformationForm", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.working_days_label.setText(QCoreApplication.translate("AskInformationForm", u"&Reply within (required)", None))
#if QT_CONFIG(accessibility)
        self.working_days.setAccessibleName(QCoreApplication.translate("AskInformationForm", u"Reply within", None))
#endif // QT_CONFIG(accessibility)
        self.working_days_hint.setText("")
        self.main_button.setText(QCoreApplication.translate("AskInformationForm", u"&Save request", None))
        self.cancel_button.setText(QCoreApplication.translate("AskInformationForm", u"Cancel", None))
    # retranslateUi

