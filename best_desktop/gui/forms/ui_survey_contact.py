"""Compiled from forms/survey_contact.ui; change that."""

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

class Ui_SurveyContactForm(object):
    def setupUi(self, SurveyContactForm):
        if not SurveyContactForm.objectName():
            SurveyContactForm.setObjectName(u"SurveyContactForm")
        self.whole = QVBoxLayout(SurveyContactForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SurveyContactForm)
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

        self.answer = QFrame(self.scrollContents)
        self.answer.setObjectName(u"answer")
        self.answer.setProperty(u"kind", u"card")
        self.answer_column = QVBoxLayout(self.answer)
        self.answer_column.setSpacing(12)
        self.answer_column.setObjectName(u"answer_column")
        self.answer_column.setContentsMargins(16, 12, 16, 12)
        self.answer_title = QLabel(self.answer)
        self.answer_title.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_title.setObjectName(u"answer_title")
        self.answer_title.setProperty(u"kind", u"section")

        self.answer_column.addWidget(self.answer_title)

        self.said = WrappedLabel(self.answer)
        self.said.setObjectName(u"said")

        self.answer_column.addWidget(self.said)


        self.column.addWidget(self.answer)

        self.contact = QFrame(self.scrollContents)
        self.contact.setObjectName(u"contact")
        self.contact.setProperty(u"kind", u"card")
        self.contact_column = QVBoxLayout(self.contact)
        self.contact_column.setSpacing(12)
        self.contact_column.setObjectName(u"contact_column")
        self.contact_column.setContentsMargins(16, 12, 16, 12)
        self.contact_form = QFormLayout()
        self.contact_form.setObjectName(u"contact_form")
        self.contact_form.setHorizontalSpacing(16)
        self.contact_form.setVerticalSpacing(8)
        self.contacted_on_label = QLabel(self.contact)
        self.contacted_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contacted_on_label.setObjectName(u"contacted_on_label")

        self.contact_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.contacted_on_label)

        self.contacted_on = DateField(self.contact)
        self.contacted_on.setObjectName(u"contacted_on")
        self.contacted_on.setProperty(u"said", u"Date of the contact")
        self.contacted_on.setProperty(u"ask", u"Enter the date of the contact")
        self.contacted_on.setProperty(u"past", True)

        self.contact_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.contacted_on)

        self.channel_label = QLabel(self.contact)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.contact_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.contact)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how you contacted them")

        self.contact_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.words_label = QLabel(self.contact)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.contact_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.contact)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"ask", u"Enter what they said, or how you tried")

        self.contact_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.words)

        self.outcome_label = QLabel(self.contact)
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setObjectName(u"outcome_label")

        self.contact_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.outcome_label)

        self.outcome = WordBox(self.contact)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"ask", u"Choose what the contact came to")

        self.contact_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.outcome)

        self.outcome_hint = WrappedLabel(self.contact)
        self.outcome_hint.setObjectName(u"outcome_hint")
        self.outcome_hint.setProperty(u"kind", u"muted")

        self.contact_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.outcome_hint)


        self.contact_column.addLayout(self.contact_form)


        self.column.addWidget(self.contact)

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

        self.main_button = QPushButton(SurveyContactForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(SurveyContactForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.contacted_on_label.setBuddy(self.contacted_on)
        self.channel_label.setBuddy(self.channel)
        self.words_label.setBuddy(self.words)
        self.outcome_label.setBuddy(self.outcome)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SurveyContactForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(SurveyContactForm)
    # setupUi

    def retranslateUi(self, SurveyContactForm):
        SurveyContactForm.setWindowTitle(QCoreApplication.translate("SurveyContactForm", u"Contact about a survey answer", None))
        self.heading.setText(QCoreApplication.translate("SurveyContactForm", u"Contact about a survey answer", None))
        self.intro.setText("")
        self.answer_title.setText(QCoreApplication.translate("SurveyContactForm", u"The answer", None))
        self.said.setText("")
        self.contacted_on_label.setText(QCoreApplication.translate("SurveyContactForm", u"&Contacted on (required)", None))
#if QT_CONFIG(accessibility)
        self.contacted_on.setAccessibleName(QCoreApplication.translate("SurveyContactForm", u"Contacted on", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("SurveyContactForm", u"C&hannel (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("SurveyContactForm", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("SurveyContactForm", u"&What they said (required)", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("SurveyContactForm", u"What they said", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_label.setText(QCoreApplication.translate("SurveyContactForm", u"&It came to (required)", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("SurveyContactForm", u"It came to", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_hint.setText("")
        self.main_button.setText(QCoreApplication.translate("SurveyContactForm", u"&Record contact", None))
        self.cancel_button.setText(QCoreApplication.translate("SurveyContactForm", u"Cancel", None))
    # retranslateUi

