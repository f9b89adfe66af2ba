"""Compiled from forms/survey_answer.ui; change that."""

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
from best_desktop.gui.person_field import PersonField
from best_desktop.gui.pick_field import PickField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_SurveyAnswerForm(object):
    def setupUi(self, SurveyAnswerForm):
        if not SurveyAnswerForm.objectName():
            SurveyAnswerForm.setObjectName(u"SurveyAnswerForm")
        self.whole = QVBoxLayout(SurveyAnswerForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SurveyAnswerForm)
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

        self.what = QFrame(self.scrollContents)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"kind", u"card")
        self.what_column = QVBoxLayout(self.what)
        self.what_column.setSpacing(12)
        self.what_column.setObjectName(u"what_column")
        self.what_column.setContentsMargins(16, 12, 16, 12)
        self.what_form = QFormLayout()
        self.what_form.setObjectName(u"what_form")
        self.what_form.setHorizontalSpacing(16)
        self.what_form.setVerticalSpacing(8)
        self.repair_reference_label = QLabel(self.what)
        self.repair_reference_label.setTextFormat(Qt.TextFormat.PlainText)
        self.repair_reference_label.setObjectName(u"repair_reference_label")

        self.what_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.repair_reference_label)

        self.repair_reference = QLineEdit(self.what)
        self.repair_reference.setObjectName(u"repair_reference")
        self.repair_reference.setProperty(u"ask", u"Enter the repair reference")

        self.what_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.repair_reference)

        self.rating_label = QLabel(self.what)
        self.rating_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rating_label.setObjectName(u"rating_label")

        self.what_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.rating_label)

        self.rating = WordBox(self.what)
        self.rating.setObjectName(u"rating")
        self.rating.setProperty(u"ask", u"Choose the rating")

        self.what_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.rating)

        self.comment_label = QLabel(self.what)
        self.comment_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comment_label.setObjectName(u"comment_label")

        self.what_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.comment_label)

        self.comment = GrowingText(self.what)
        self.comment.setObjectName(u"comment")

        self.what_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.comment)

        self.answered_on_label = QLabel(self.what)
        self.answered_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answered_on_label.setObjectName(u"answered_on_label")

        self.what_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.answered_on_label)

        self.answered_on = DateField(self.what)
        self.answered_on.setObjectName(u"answered_on")
        self.answered_on.setProperty(u"said", u"Date answered")
        self.answered_on.setProperty(u"ask", u"Enter the date they answered")
        self.answered_on.setProperty(u"past", True)

        self.what_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.answered_on)

        self.scheme_id_label = QLabel(self.what)
        self.scheme_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scheme_id_label.setObjectName(u"scheme_id_label")

        self.what_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.scheme_id_label)

        self.scheme_id = PickField(self.what)
        self.scheme_id.setObjectName(u"scheme_id")
        self.scheme_id.setProperty(u"said", u"Scheme")

        self.what_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.scheme_id)

        self.contractor_label = QLabel(self.what)
        self.contractor_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contractor_label.setObjectName(u"contractor_label")

        self.what_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.contractor_label)

        self.contractor = QLineEdit(self.what)
        self.contractor.setObjectName(u"contractor")

        self.what_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.contractor)

        self.completed_on_label = QLabel(self.what)
        self.completed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.completed_on_label.setObjectName(u"completed_on_label")

        self.what_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.completed_on_label)

        self.completed_on = DateField(self.what)
        self.completed_on.setObjectName(u"completed_on")
        self.completed_on.setProperty(u"said", u"Date the repair was completed")
        self.completed_on.setProperty(u"past", True)

        self.what_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.completed_on)


        self.what_column.addLayout(self.what_form)


        self.column.addWidget(self.what)

        self.who = QFrame(self.scrollContents)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"kind", u"card")
        self.who_column = QVBoxLayout(self.who)
        self.who_column.setSpacing(12)
        self.who_column.setObjectName(u"who_column")
        self.who_column.setContentsMargins(16, 12, 16, 12)
        self.who_title = QLabel(self.who)
        self.who_title.setTextFormat(Qt.TextFormat.PlainText)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"kind", u"section")

        self.who_column.addWidget(self.who_title)

        self.who_form = QFormLayout()
        self.who_form.setObjectName(u"who_form")
        self.who_form.setHorizontalSpacing(16)
        self.who_form.setVerticalSpacing(8)
        self.person = PersonField(self.who)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"said", u"Name")

        self.who_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.person)


        self.who_column.addLayout(self.who_form)


        self.column.addWidget(self.who)

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

        self.main_button = QPushButton(SurveyAnswerForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(SurveyAnswerForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.repair_reference_label.setBuddy(self.repair_reference)
        self.rating_label.setBuddy(self.rating)
        self.comment_label.setBuddy(self.comment)
        self.answered_on_label.setBuddy(self.answered_on)
        self.scheme_id_label.setBuddy(self.scheme_id)
        self.contractor_label.setBuddy(self.contractor)
        self.completed_on_label.setBuddy(self.completed_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SurveyAnswerForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(SurveyAnswerForm)
    # setupUi

    def retranslateUi(self, SurveyAnswerForm):
        SurveyAnswerForm.setWindowTitle(QCoreApplication.translate("SurveyAnswerForm", u"Record a survey answer", None))
        self.heading.setText(QCoreApplication.translate("SurveyAnswerForm", u"Record a survey answer", None))
        self.intro.setText(QCoreApplication.translate("SurveyAnswerForm", u"What somebody answered about a repair (R-2.2.1). A poor rating or words of complaint go to the list of answers to look at.", None))
        self.repair_reference_label.setText(QCoreApplication.translate("SurveyAnswerForm", u"R&epair reference (required)", None))
#if QT_CONFIG(accessibility)
        self.repair_reference.setAccessibleName(QCoreApplication.translate("SurveyAnswerForm", u"Repair reference", None))
#endif // QT_CONFIG(accessibility)
        self.rating_label.setText(QCoreApplication.translate("SurveyAnswerForm", u"R&ating (required)", None))
#if QT_CONFIG(accessibility)
        self.rating.setAccessibleName(QCoreApplication.translate("SurveyAnswerForm", u"Rating", None))
#endif // QT_CONFIG(accessibility)
        self.comment_label.setText(QCoreApplication.translate("SurveyAnswerForm", u"&What they said", None))
#if QT_CONFIG(accessibility)
        self.comment.setAccessibleName(QCoreApplication.translate("SurveyAnswerForm", u"What they said", None))
#endif // QT_CONFIG(accessibility)
        self.answered_on_label.setText(QCoreApplication.translate("SurveyAnswerForm", u"Answered &on (required)", None))
#if QT_CONFIG(accessibility)
        self.answered_on.setAccessibleName(QCoreApplication.translate("SurveyAnswerForm", u"Answered on", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_id_label.setText(QCoreApplication.translate("SurveyAnswerForm", u"&Scheme", None))
#if QT_CONFIG(accessibility)
        self.scheme_id.setAccessibleName(QCoreApplication.translate("SurveyAnswerForm", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.contractor_label.setText(QCoreApplication.translate("SurveyAnswerForm", u"&Contractor", None))
#if QT_CONFIG(accessibility)
        self.contractor.setAccessibleName(QCoreApplication.translate("SurveyAnswerForm", u"Contractor", None))
#endif // QT_CONFIG(accessibility)
        self.completed_on_label.setText(QCoreApplication.translate("SurveyAnswerForm", u"Re&pair completed on", None))
#if QT_CONFIG(accessibility)
        self.completed_on.setAccessibleName(QCoreApplication.translate("SurveyAnswerForm", u"Repair completed on", None))
#endif // QT_CONFIG(accessibility)
        self.who_title.setText(QCoreApplication.translate("SurveyAnswerForm", u"Who answered", None))
        self.main_button.setText(QCoreApplication.translate("SurveyAnswerForm", u"&Record answer", None))
        self.cancel_button.setText(QCoreApplication.translate("SurveyAnswerForm", u"Cancel", None))
    # retranslateUi

