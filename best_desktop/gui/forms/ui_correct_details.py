"""Compiled from forms/correct_details.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.pick_field import PickField
from best_desktop.gui.tick_list import TickList
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_CorrectDetails(object):
    def setupUi(self, CorrectDetails):
        if not CorrectDetails.objectName():
            CorrectDetails.setObjectName(u"CorrectDetails")
        self.whole = QVBoxLayout(CorrectDetails)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CorrectDetails)
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

        self.facts = QFrame(self.scrollContents)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"kind", u"card")
        self.facts_column = QVBoxLayout(self.facts)
        self.facts_column.setSpacing(12)
        self.facts_column.setObjectName(u"facts_column")
        self.facts_column.setContentsMargins(16, 12, 16, 12)
        self.facts_form = QFormLayout()
        self.facts_form.setObjectName(u"facts_form")
        self.facts_form.setHorizontalSpacing(16)
        self.facts_form.setVerticalSpacing(8)
        self.summary_label = QLabel(self.facts)
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setObjectName(u"summary_label")

        self.facts_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.summary_label)

        self.summary = QLineEdit(self.facts)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"ask", u"Enter what happened, in a few words")

        self.facts_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.summary)

        self.details_label = QLabel(self.facts)
        self.details_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_label.setObjectName(u"details_label")

        self.facts_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.details_label)

        self.details = GrowingText(self.facts)
        self.details.setObjectName(u"details")

        self.facts_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.details)

        self.category_label = QLabel(self.facts)
        self.category_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_label.setObjectName(u"category_label")

        self.facts_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.category_label)

        self.category = WordBox(self.facts)
        self.category.setObjectName(u"category")
        self.category.setProperty(u"ask", u"Choose what the complaint is about")

        self.facts_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.category)

        self.several = QCheckBox(self.facts)
        self.several.setObjectName(u"several")

        self.facts_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.several)

        self.more_categories_label = QLabel(self.facts)
        self.more_categories_label.setTextFormat(Qt.TextFormat.PlainText)
        self.more_categories_label.setObjectName(u"more_categories_label")

        self.facts_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.more_categories_label)

        self.more_categories = TickList(self.facts)
        self.more_categories.setObjectName(u"more_categories")
        self.more_categories.setProperty(u"ask", u"Tick what else it is about, or take the tick above away")

        self.facts_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.more_categories)

        self.category_other_label = QLabel(self.facts)
        self.category_other_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_other_label.setObjectName(u"category_other_label")

        self.facts_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.category_other_label)

        self.category_other = QLineEdit(self.facts)
        self.category_other.setObjectName(u"category_other")
        self.category_other.setProperty(u"ask", u"Enter what the complaint is about")

        self.facts_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.category_other)

        self.matter_label = QLabel(self.facts)
        self.matter_label.setTextFormat(Qt.TextFormat.PlainText)
        self.matter_label.setObjectName(u"matter_label")

        self.facts_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.matter_label)

        self.matter = WordBox(self.facts)
        self.matter.setObjectName(u"matter")

        self.facts_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.matter)

        self.against_label = QLabel(self.facts)
        self.against_label.setTextFormat(Qt.TextFormat.PlainText)
        self.against_label.setObjectName(u"against_label")

        self.facts_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.against_label)

        self.against = WordBox(self.facts)
        self.against.setObjectName(u"against")

        self.facts_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.against)

        self.scheme_id_label = QLabel(self.facts)
        self.scheme_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scheme_id_label.setObjectName(u"scheme_id_label")

        self.facts_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.scheme_id_label)

        self.scheme_id = PickField(self.facts)
        self.scheme_id.setObjectName(u"scheme_id")
        self.scheme_id.setProperty(u"said", u"Scheme")
        self.scheme_id.setProperty(u"ask", u"Choose the scheme")

        self.facts_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.scheme_id)

        self.channel_label = QLabel(self.facts)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.facts_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.facts)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how the complaint reached us")

        self.facts_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.channel)

        self.preferred_channel_label = QLabel(self.facts)
        self.preferred_channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.preferred_channel_label.setObjectName(u"preferred_channel_label")

        self.facts_form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.preferred_channel_label)

        self.preferred_channel = WordBox(self.facts)
        self.preferred_channel.setObjectName(u"preferred_channel")

        self.facts_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.preferred_channel)

        self.formal_answer_label = QLabel(self.facts)
        self.formal_answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.formal_answer_label.setObjectName(u"formal_answer_label")

        self.facts_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.formal_answer_label)

        self.formal_answer = WordBox(self.facts)
        self.formal_answer.setObjectName(u"formal_answer")

        self.facts_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.formal_answer)

        self.assisted_by_label = QLabel(self.facts)
        self.assisted_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assisted_by_label.setObjectName(u"assisted_by_label")

        self.facts_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.assisted_by_label)

        self.assisted_by = QLineEdit(self.facts)
        self.assisted_by.setObjectName(u"assisted_by")

        self.facts_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.assisted_by)

        self.assistance_label = QLabel(self.facts)
        self.assistance_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assistance_label.setObjectName(u"assistance_label")

        self.facts_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.assistance_label)

        self.assistance = QLineEdit(self.facts)
        self.assistance.setObjectName(u"assistance")

        self.facts_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.assistance)

        self.waiting = QCheckBox(self.facts)
        self.waiting.setObjectName(u"waiting")

        self.facts_form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.waiting)

        self.restricted = QCheckBox(self.facts)
        self.restricted.setObjectName(u"restricted")

        self.facts_form.setWidget(15, QFormLayout.ItemRole.FieldRole, self.restricted)

        self.recurring = QCheckBox(self.facts)
        self.recurring.setObjectName(u"recurring")

        self.facts_form.setWidget(16, QFormLayout.ItemRole.FieldRole, self.recurring)

        self.counts_for_tsm = QCheckBox(self.facts)
        self.counts_for_tsm.setObjectName(u"counts_for_tsm")

        self.facts_form.setWidget(17, QFormLayout.ItemRole.FieldRole, self.counts_for_tsm)

        self.reason_label = QLabel(self.facts)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.facts_form.setWidget(18, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.facts)
        self.reason.setObjectName(u"reason")

        self.facts_form.setWidget(18, QFormLayout.ItemRole.FieldRole, self.reason)


        self.facts_column.addLayout(self.facts_form)


        self.column.addWidget(self.facts)

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

        self.main_button = QPushButton(CorrectDetails)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(CorrectDetails)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.summary_label.setBuddy(self.summary)
        self.details_label.setBuddy(self.details)
        self.category_label.setBuddy(self.category)
        self.more_categories_label.setBuddy(self.more_categories)
        self.category_other_label.setBuddy(self.category_other)
        self.matter_label.setBuddy(self.matter)
        self.against_label.setBuddy(self.against)
        self.scheme_id_label.setBuddy(self.scheme_id)
        self.channel_label.setBuddy(self.channel)
        self.preferred_channel_label.setBuddy(self.preferred_channel)
        self.formal_answer_label.setBuddy(self.formal_answer)
        self.assisted_by_label.setBuddy(self.assisted_by)
        self.assistance_label.setBuddy(self.assistance)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CorrectDetails)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(CorrectDetails)
    # setupUi

    def retranslateUi(self, CorrectDetails):
        CorrectDetails.setWindowTitle(QCoreApplication.translate("CorrectDetails", u"Correct details", None))
        self.heading.setText(QCoreApplication.translate("CorrectDetails", u"Correct details", None))
        self.intro.setText(QCoreApplication.translate("CorrectDetails", u"Facts that move no date. Dates are corrected under Correct dates.", None))
        self.summary_label.setText(QCoreApplication.translate("CorrectDetails", u"What ha&ppened (required)", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.details_label.setText(QCoreApplication.translate("CorrectDetails", u"Deta&ils", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Details", None))
#endif // QT_CONFIG(accessibility)
        self.category_label.setText(QCoreApplication.translate("CorrectDetails", u"Cat&egory (required)", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.several.setText(QCoreApplication.translate("CorrectDetails", u"It is about more than one thing", None))
        self.more_categories_label.setText(QCoreApplication.translate("CorrectDetails", u"Also about", None))
#if QT_CONFIG(accessibility)
        self.more_categories.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Also about", None))
#endif // QT_CONFIG(accessibility)
        self.category_other_label.setText(QCoreApplication.translate("CorrectDetails", u"&About what (required)", None))
#if QT_CONFIG(accessibility)
        self.category_other.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"About what", None))
#endif // QT_CONFIG(accessibility)
        self.matter_label.setText(QCoreApplication.translate("CorrectDetails", u"They are dissatisfied with", None))
#if QT_CONFIG(accessibility)
        self.matter.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"They are dissatisfied with", None))
#endif // QT_CONFIG(accessibility)
        self.against_label.setText(QCoreApplication.translate("CorrectDetails", u"Whose doing it was", None))
#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Whose doing it was", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_id_label.setText(QCoreApplication.translate("CorrectDetails", u"S&cheme (required)", None))
#if QT_CONFIG(accessibility)
        self.scheme_id.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("CorrectDetails", u"C&hannel (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.preferred_channel_label.setText(QCoreApplication.translate("CorrectDetails", u"Preferre&d contact", None))
#if QT_CONFIG(accessibility)
        self.preferred_channel.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Preferred contact", None))
#endif // QT_CONFIG(accessibility)
        self.formal_answer_label.setText(QCoreApplication.translate("CorrectDetails", u"&Formal complaint", None))
#if QT_CONFIG(accessibility)
        self.formal_answer.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Formal complaint", None))
#endif // QT_CONFIG(accessibility)
        self.assisted_by_label.setText(QCoreApplication.translate("CorrectDetails", u"Helped by", None))
#if QT_CONFIG(accessibility)
        self.assisted_by.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Helped by", None))
#endif // QT_CONFIG(accessibility)
        self.assistance_label.setText(QCoreApplication.translate("CorrectDetails", u"Help &given", None))
#if QT_CONFIG(accessibility)
        self.assistance.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Help given", None))
#endif // QT_CONFIG(accessibility)
        self.waiting.setText(QCoreApplication.translate("CorrectDetails", u"&Waiting for the complainant (no clock stops)", None))
        self.restricted.setText(QCoreApplication.translate("CorrectDetails", u"Restricted: &only its own people may see it", None))
        self.recurring.setText(QCoreApplication.translate("CorrectDetails", u"Recurring: earlier complaints are &background", None))
        self.counts_for_tsm.setText(QCoreApplication.translate("CorrectDetails", u"Counts for &the tenant satisfaction measures", None))
        self.reason_label.setText(QCoreApplication.translate("CorrectDetails", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("CorrectDetails", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("CorrectDetails", u"&Save corrections", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrectDetails", u"Cancel", None))
    # retranslateUi

