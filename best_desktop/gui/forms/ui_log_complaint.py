"""Compiled from forms/log_complaint.ui; change that."""

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

from best_desktop.gui.case_pick import CasePick
from best_desktop.gui.date_field import (DateField, TimeField)
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.lines_field import LinesField
from best_desktop.gui.pasted_form import PastedForm
from best_desktop.gui.person_field import (PeopleField, PersonField, PersonPick)
from best_desktop.gui.pick_field import PickField
from best_desktop.gui.speaker_field import SpeakerField
from best_desktop.gui.tick_list import TickList
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_LogComplaint(object):
    def setupUi(self, LogComplaint):
        if not LogComplaint.objectName():
            LogComplaint.setObjectName(u"LogComplaint")
        self.whole = QVBoxLayout(LogComplaint)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LogComplaint)
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

        self.definition = WrappedLabel(self.scrollContents)
        self.definition.setObjectName(u"definition")
        self.definition.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.definition)

        self.from_request = WrappedLabel(self.scrollContents)
        self.from_request.setObjectName(u"from_request")
        self.from_request.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.from_request)

        self.ways_in = QHBoxLayout()
        self.ways_in.setSpacing(8)
        self.ways_in.setObjectName(u"ways_in")
        self.paste_button = QPushButton(self.scrollContents)
        self.paste_button.setObjectName(u"paste_button")

        self.ways_in.addWidget(self.paste_button)

        self.ways_in_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways_in.addItem(self.ways_in_stretch)


        self.column.addLayout(self.ways_in)

        self.website_text = PastedForm(self.scrollContents)
        self.website_text.setObjectName(u"website_text")

        self.column.addWidget(self.website_text)

        self.what_happened = QFrame(self.scrollContents)
        self.what_happened.setObjectName(u"what_happened")
        self.what_happened.setProperty(u"kind", u"card")
        self.what_happened_column = QVBoxLayout(self.what_happened)
        self.what_happened_column.setSpacing(12)
        self.what_happened_column.setObjectName(u"what_happened_column")
        self.what_happened_column.setContentsMargins(16, 12, 16, 12)
        self.what_happened_title = QLabel(self.what_happened)
        self.what_happened_title.setTextFormat(Qt.TextFormat.PlainText)
        self.what_happened_title.setObjectName(u"what_happened_title")
        self.what_happened_title.setProperty(u"kind", u"section")

        self.what_happened_column.addWidget(self.what_happened_title)

        self.what_happened_guide = WrappedLabel(self.what_happened)
        self.what_happened_guide.setObjectName(u"what_happened_guide")
        self.what_happened_guide.setProperty(u"kind", u"muted")

        self.what_happened_column.addWidget(self.what_happened_guide)

        self.what_happened_form = QFormLayout()
        self.what_happened_form.setObjectName(u"what_happened_form")
        self.what_happened_form.setHorizontalSpacing(16)
        self.what_happened_form.setVerticalSpacing(8)
        self.summary_label = QLabel(self.what_happened)
        self.summary_label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary_label.setObjectName(u"summary_label")

        self.what_happened_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.summary_label)

        self.summary = QLineEdit(self.what_happened)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"ask", u"Enter what happened, in a few words")

        self.what_happened_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.summary)

        self.details_label = QLabel(self.what_happened)
        self.details_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_label.setObjectName(u"details_label")

        self.what_happened_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.details_label)

        self.details = GrowingText(self.what_happened)
        self.details.setObjectName(u"details")

        self.what_happened_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.details)

        self.details_hint = WrappedLabel(self.what_happened)
        self.details_hint.setObjectName(u"details_hint")
        self.details_hint.setProperty(u"kind", u"muted")

        self.what_happened_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.details_hint)

        self.points_label = QLabel(self.what_happened)
        self.points_label.setTextFormat(Qt.TextFormat.PlainText)
        self.points_label.setObjectName(u"points_label")

        self.what_happened_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.points_label)

        self.points = LinesField(self.what_happened)
        self.points.setObjectName(u"points")
        self.points.setProperty(u"noun", u"point")

        self.what_happened_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.points)

        self.points_hint = WrappedLabel(self.what_happened)
        self.points_hint.setObjectName(u"points_hint")
        self.points_hint.setProperty(u"kind", u"muted")

        self.what_happened_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.points_hint)

        self.issue_on_label = QLabel(self.what_happened)
        self.issue_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issue_on_label.setObjectName(u"issue_on_label")

        self.what_happened_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.issue_on_label)

        self.issue_on = DateField(self.what_happened)
        self.issue_on.setObjectName(u"issue_on")
        self.issue_on.setProperty(u"said", u"The date it happened")
        self.issue_on.setProperty(u"past", True)

        self.what_happened_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.issue_on)

        self.issue_note = WrappedLabel(self.what_happened)
        self.issue_note.setObjectName(u"issue_note")
        self.issue_note.setProperty(u"kind", u"muted")

        self.what_happened_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.issue_note)

        self.trigger_label = QLabel(self.what_happened)
        self.trigger_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trigger_label.setObjectName(u"trigger_label")

        self.what_happened_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.trigger_label)

        self.trigger = WordBox(self.what_happened)
        self.trigger.setObjectName(u"trigger")
        self.trigger.setProperty(u"ask", u"Choose why the request became a complaint")

        self.what_happened_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.trigger)


        self.what_happened_column.addLayout(self.what_happened_form)


        self.column.addWidget(self.what_happened)

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
        self.kind_label = QLabel(self.who)
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setObjectName(u"kind_label")

        self.who_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = WordBox(self.who)
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"ask", u"Choose who complains")

        self.who_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.complainant = PersonField(self.who)
        self.complainant.setObjectName(u"complainant")
        self.complainant.setProperty(u"said", u"Name")
        self.complainant.setProperty(u"ask", u"Enter the name of the person who complains, or choose Anonymous")

        self.who_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.complainant)

        self.service_users_label = QLabel(self.who)
        self.service_users_label.setTextFormat(Qt.TextFormat.PlainText)
        self.service_users_label.setObjectName(u"service_users_label")

        self.who_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.service_users_label)

        self.service_users = PeopleField(self.who)
        self.service_users.setObjectName(u"service_users")

        self.who_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.service_users)

        self.service_users_hint = WrappedLabel(self.who)
        self.service_users_hint.setObjectName(u"service_users_hint")
        self.service_users_hint.setProperty(u"kind", u"muted")

        self.who_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.service_users_hint)

        self.speaks_label = QLabel(self.who)
        self.speaks_label.setTextFormat(Qt.TextFormat.PlainText)
        self.speaks_label.setObjectName(u"speaks_label")

        self.who_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.speaks_label)

        self.speaks = SpeakerField(self.who)
        self.speaks.setObjectName(u"speaks")

        self.who_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.speaks)

        self.helped = QCheckBox(self.who)
        self.helped.setObjectName(u"helped")

        self.who_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.helped)

        self.assisted_by_label = QLabel(self.who)
        self.assisted_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assisted_by_label.setObjectName(u"assisted_by_label")

        self.who_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.assisted_by_label)

        self.assisted_by = QLineEdit(self.who)
        self.assisted_by.setObjectName(u"assisted_by")
        self.assisted_by.setProperty(u"ask", u"Enter who helped them to complain")

        self.who_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.assisted_by)

        self.assistance_label = QLabel(self.who)
        self.assistance_label.setTextFormat(Qt.TextFormat.PlainText)
        self.assistance_label.setObjectName(u"assistance_label")

        self.who_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.assistance_label)

        self.assistance = QLineEdit(self.who)
        self.assistance.setObjectName(u"assistance")

        self.who_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.assistance)


        self.who_column.addLayout(self.who_form)


        self.column.addWidget(self.who)

        self.where = QFrame(self.scrollContents)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"kind", u"card")
        self.where_column = QVBoxLayout(self.where)
        self.where_column.setSpacing(12)
        self.where_column.setObjectName(u"where_column")
        self.where_column.setContentsMargins(16, 12, 16, 12)
        self.where_title = QLabel(self.where)
        self.where_title.setTextFormat(Qt.TextFormat.PlainText)
        self.where_title.setObjectName(u"where_title")
        self.where_title.setProperty(u"kind", u"section")

        self.where_column.addWidget(self.where_title)

        self.where_form = QFormLayout()
        self.where_form.setObjectName(u"where_form")
        self.where_form.setHorizontalSpacing(16)
        self.where_form.setVerticalSpacing(8)
        self.scheme_id_label = QLabel(self.where)
        self.scheme_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scheme_id_label.setObjectName(u"scheme_id_label")

        self.where_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.scheme_id_label)

        self.scheme_id = PickField(self.where)
        self.scheme_id.setObjectName(u"scheme_id")
        self.scheme_id.setProperty(u"said", u"Scheme")
        self.scheme_id.setProperty(u"ask", u"Choose the scheme")

        self.where_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.scheme_id)

        self.category_label = QLabel(self.where)
        self.category_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_label.setObjectName(u"category_label")

        self.where_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.category_label)

        self.category = WordBox(self.where)
        self.category.setObjectName(u"category")
        self.category.setProperty(u"ask", u"Choose what the complaint is about")

        self.where_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.category)

        self.several = QCheckBox(self.where)
        self.several.setObjectName(u"several")

        self.where_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.several)

        self.more_categories_label = QLabel(self.where)
        self.more_categories_label.setTextFormat(Qt.TextFormat.PlainText)
        self.more_categories_label.setObjectName(u"more_categories_label")

        self.where_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.more_categories_label)

        self.more_categories = TickList(self.where)
        self.more_categories.setObjectName(u"more_categories")
        self.more_categories.setProperty(u"ask", u"Tick what else it is about, or take the tick above away")

        self.where_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.more_categories)

        self.category_other_label = QLabel(self.where)
        self.category_other_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_other_label.setObjectName(u"category_other_label")

        self.where_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.category_other_label)

        self.category_other = QLineEdit(self.where)
        self.category_other.setObjectName(u"category_other")
        self.category_other.setProperty(u"ask", u"Enter what the complaint is about")

        self.where_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.category_other)

        self.safety_note = WrappedLabel(self.where)
        self.safety_note.setObjectName(u"safety_note")
        self.safety_note.setProperty(u"kind", u"error-box")

        self.where_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.safety_note)

        self.safety_answer_label = QLabel(self.where)
        self.safety_answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.safety_answer_label.setObjectName(u"safety_answer_label")

        self.where_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.safety_answer_label)

        self.safety_answer = QLineEdit(self.where)
        self.safety_answer.setObjectName(u"safety_answer")

        self.where_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.safety_answer)

        self.department_id_label = QLabel(self.where)
        self.department_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.department_id_label.setObjectName(u"department_id_label")

        self.where_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.department_id_label)

        self.department_id = WordBox(self.where)
        self.department_id.setObjectName(u"department_id")

        self.where_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.department_id)

        self.matter_label = QLabel(self.where)
        self.matter_label.setTextFormat(Qt.TextFormat.PlainText)
        self.matter_label.setObjectName(u"matter_label")

        self.where_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.matter_label)

        self.matter = WordBox(self.where)
        self.matter.setObjectName(u"matter")

        self.where_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.matter)

        self.against_label = QLabel(self.where)
        self.against_label.setTextFormat(Qt.TextFormat.PlainText)
        self.against_label.setObjectName(u"against_label")

        self.where_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.against_label)

        self.against = WordBox(self.where)
        self.against.setObjectName(u"against")

        self.where_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.against)


        self.where_column.addLayout(self.where_form)


        self.column.addWidget(self.where)

        self.duplicates_area = QFrame(self.scrollContents)
        self.duplicates_area.setObjectName(u"duplicates_area")
        self.duplicates_area.setProperty(u"kind", u"warning-box")

        self.column.addWidget(self.duplicates_area)

        self.offer = QFrame(self.scrollContents)
        self.offer.setObjectName(u"offer")
        self.offer.setProperty(u"kind", u"card")
        self.offer_column = QVBoxLayout(self.offer)
        self.offer_column.setSpacing(12)
        self.offer_column.setObjectName(u"offer_column")
        self.offer_column.setContentsMargins(16, 12, 16, 12)
        self.offer_title = QLabel(self.offer)
        self.offer_title.setTextFormat(Qt.TextFormat.PlainText)
        self.offer_title.setObjectName(u"offer_title")
        self.offer_title.setProperty(u"kind", u"section")

        self.offer_column.addWidget(self.offer_title)

        self.offer_form = QFormLayout()
        self.offer_form.setObjectName(u"offer_form")
        self.offer_form.setHorizontalSpacing(16)
        self.offer_form.setVerticalSpacing(8)
        self.dissatisfied_label = QLabel(self.offer)
        self.dissatisfied_label.setTextFormat(Qt.TextFormat.PlainText)
        self.dissatisfied_label.setObjectName(u"dissatisfied_label")

        self.offer_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dissatisfied_label)

        self.dissatisfied = WordBox(self.offer)
        self.dissatisfied.setObjectName(u"dissatisfied")
        self.dissatisfied.setProperty(u"ask", u"Choose whether they are dissatisfied")

        self.offer_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.dissatisfied)

        self.proposed_by_staff = QCheckBox(self.offer)
        self.proposed_by_staff.setObjectName(u"proposed_by_staff")

        self.offer_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.proposed_by_staff)

        self.formal_answer_label = QLabel(self.offer)
        self.formal_answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.formal_answer_label.setObjectName(u"formal_answer_label")

        self.offer_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.formal_answer_label)

        self.formal_answer = WordBox(self.offer)
        self.formal_answer.setObjectName(u"formal_answer")
        self.formal_answer.setProperty(u"ask", u"Choose what they said when asked whether they want to make a formal complaint")

        self.offer_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.formal_answer)

        self.formal_answer_hint = WrappedLabel(self.offer)
        self.formal_answer_hint.setObjectName(u"formal_answer_hint")
        self.formal_answer_hint.setProperty(u"kind", u"muted")

        self.offer_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.formal_answer_hint)

        self.instead_note = WrappedLabel(self.offer)
        self.instead_note.setObjectName(u"instead_note")
        self.instead_note.setProperty(u"kind", u"info-box")

        self.offer_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.instead_note)

        self.instead_button = QPushButton(self.offer)
        self.instead_button.setObjectName(u"instead_button")

        self.offer_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.instead_button)


        self.offer_column.addLayout(self.offer_form)


        self.column.addWidget(self.offer)

        self.want = QFrame(self.scrollContents)
        self.want.setObjectName(u"want")
        self.want.setProperty(u"kind", u"card")
        self.want_column = QVBoxLayout(self.want)
        self.want_column.setSpacing(12)
        self.want_column.setObjectName(u"want_column")
        self.want_column.setContentsMargins(16, 12, 16, 12)
        self.want_title = QLabel(self.want)
        self.want_title.setTextFormat(Qt.TextFormat.PlainText)
        self.want_title.setObjectName(u"want_title")
        self.want_title.setProperty(u"kind", u"section")

        self.want_column.addWidget(self.want_title)

        self.want_form = QFormLayout()
        self.want_form.setObjectName(u"want_form")
        self.want_form.setHorizontalSpacing(16)
        self.want_form.setVerticalSpacing(8)
        self.wanted_label = QLabel(self.want)
        self.wanted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted_label.setObjectName(u"wanted_label")

        self.want_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.wanted_label)

        self.wanted = LinesField(self.want)
        self.wanted.setObjectName(u"wanted")
        self.wanted.setProperty(u"noun", u"outcome")

        self.want_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.wanted)

        self.preferred_channel_label = QLabel(self.want)
        self.preferred_channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.preferred_channel_label.setObjectName(u"preferred_channel_label")

        self.want_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.preferred_channel_label)

        self.preferred_channel = WordBox(self.want)
        self.preferred_channel.setObjectName(u"preferred_channel")

        self.want_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.preferred_channel)


        self.want_column.addLayout(self.want_form)


        self.column.addWidget(self.want)

        self.dates = QFrame(self.scrollContents)
        self.dates.setObjectName(u"dates")
        self.dates.setProperty(u"kind", u"card")
        self.dates_column = QVBoxLayout(self.dates)
        self.dates_column.setSpacing(12)
        self.dates_column.setObjectName(u"dates_column")
        self.dates_column.setContentsMargins(16, 12, 16, 12)
        self.dates_title = QLabel(self.dates)
        self.dates_title.setTextFormat(Qt.TextFormat.PlainText)
        self.dates_title.setObjectName(u"dates_title")
        self.dates_title.setProperty(u"kind", u"section")

        self.dates_column.addWidget(self.dates_title)

        self.dates_form = QFormLayout()
        self.dates_form.setObjectName(u"dates_form")
        self.dates_form.setHorizontalSpacing(16)
        self.dates_form.setVerticalSpacing(8)
        self.just_now = QPushButton(self.dates)
        self.just_now.setObjectName(u"just_now")

        self.dates_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.just_now)

        self.channel_label = QLabel(self.dates)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.dates_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.dates)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how the complaint reached us")

        self.dates_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.made_on_label = QLabel(self.dates)
        self.made_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.made_on_label.setObjectName(u"made_on_label")

        self.dates_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.made_on_label)

        self.made_on = DateField(self.dates)
        self.made_on.setObjectName(u"made_on")
        self.made_on.setProperty(u"said", u"Date made")
        self.made_on.setProperty(u"ask", u"Enter the date the complaint was made")
        self.made_on.setProperty(u"past", True)

        self.dates_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.made_on)

        self.made_time_label = QLabel(self.dates)
        self.made_time_label.setTextFormat(Qt.TextFormat.PlainText)
        self.made_time_label.setObjectName(u"made_time_label")

        self.dates_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.made_time_label)

        self.made_time = TimeField(self.dates)
        self.made_time.setObjectName(u"made_time")
        self.made_time.setProperty(u"said", u"Time made")
        self.made_time.setProperty(u"ask", u"Enter the time the complaint was made, such as 10:20am")

        self.dates_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.made_time)

        self.received_on_label = QLabel(self.dates)
        self.received_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_label.setObjectName(u"received_on_label")

        self.dates_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.received_on_label)

        self.received_on = DateField(self.dates)
        self.received_on.setObjectName(u"received_on")
        self.received_on.setProperty(u"said", u"Date received")
        self.received_on.setProperty(u"past", True)

        self.dates_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.received_on)

        self.received_on_hint = WrappedLabel(self.dates)
        self.received_on_hint.setObjectName(u"received_on_hint")
        self.received_on_hint.setProperty(u"kind", u"muted")

        self.dates_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.received_on_hint)

        self.third_party = QCheckBox(self.dates)
        self.third_party.setObjectName(u"third_party")

        self.dates_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.third_party)

        self.first_received_by_label = QLabel(self.dates)
        self.first_received_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_received_by_label.setObjectName(u"first_received_by_label")

        self.dates_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.first_received_by_label)

        self.first_received_by = PersonPick(self.dates)
        self.first_received_by.setObjectName(u"first_received_by")
        self.first_received_by.setProperty(u"said", u"First received by")
        self.first_received_by.setProperty(u"ask", u"Enter who got the complaint first")

        self.dates_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.first_received_by)

        self.first_received_by_hint = WrappedLabel(self.dates)
        self.first_received_by_hint.setObjectName(u"first_received_by_hint")
        self.first_received_by_hint.setProperty(u"kind", u"muted")

        self.dates_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.first_received_by_hint)

        self.reached_us_on_label = QLabel(self.dates)
        self.reached_us_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reached_us_on_label.setObjectName(u"reached_us_on_label")

        self.dates_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.reached_us_on_label)

        self.reached_us_on = DateField(self.dates)
        self.reached_us_on.setObjectName(u"reached_us_on")
        self.reached_us_on.setProperty(u"said", u"The date they passed it on")
        self.reached_us_on.setProperty(u"ask", u"Enter the date they passed it on to us")
        self.reached_us_on.setProperty(u"past", True)

        self.dates_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.reached_us_on)

        self.due_preview = WrappedLabel(self.dates)
        self.due_preview.setObjectName(u"due_preview")
        self.due_preview.setProperty(u"kind", u"info-box")

        self.dates_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.due_preview)

        self.first_seen_on_label = QLabel(self.dates)
        self.first_seen_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_seen_on_label.setObjectName(u"first_seen_on_label")

        self.dates_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.first_seen_on_label)

        self.first_seen_on = DateField(self.dates)
        self.first_seen_on.setObjectName(u"first_seen_on")
        self.first_seen_on.setProperty(u"said", u"The date it was first seen")
        self.first_seen_on.setProperty(u"past", True)

        self.dates_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.first_seen_on)

        self.first_seen_time_label = QLabel(self.dates)
        self.first_seen_time_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_seen_time_label.setObjectName(u"first_seen_time_label")

        self.dates_form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.first_seen_time_label)

        self.first_seen_time = TimeField(self.dates)
        self.first_seen_time.setObjectName(u"first_seen_time")
        self.first_seen_time.setProperty(u"said", u"The time it was first seen")

        self.dates_form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.first_seen_time)

        self.late_reason_label = QLabel(self.dates)
        self.late_reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.late_reason_label.setObjectName(u"late_reason_label")

        self.dates_form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.late_reason_label)

        self.late_reason = GrowingText(self.dates)
        self.late_reason.setObjectName(u"late_reason")
        self.late_reason.setProperty(u"ask", u"Enter why this was not logged within 24 hours of being made (R-2.1.5)")

        self.dates_form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.late_reason)

        self.procedure_id_label = QLabel(self.dates)
        self.procedure_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.procedure_id_label.setObjectName(u"procedure_id_label")

        self.dates_form.setWidget(14, QFormLayout.ItemRole.LabelRole, self.procedure_id_label)

        self.procedure_id = WordBox(self.dates)
        self.procedure_id.setObjectName(u"procedure_id")

        self.dates_form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.procedure_id)

        self.procedure_reason_label = QLabel(self.dates)
        self.procedure_reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.procedure_reason_label.setObjectName(u"procedure_reason_label")

        self.dates_form.setWidget(15, QFormLayout.ItemRole.LabelRole, self.procedure_reason_label)

        self.procedure_reason = GrowingText(self.dates)
        self.procedure_reason.setObjectName(u"procedure_reason")
        self.procedure_reason.setProperty(u"ask", u"Enter why another procedure is followed")

        self.dates_form.setWidget(15, QFormLayout.ItemRole.FieldRole, self.procedure_reason)


        self.dates_column.addLayout(self.dates_form)


        self.column.addWidget(self.dates)

        self.deals = QFrame(self.scrollContents)
        self.deals.setObjectName(u"deals")
        self.deals.setProperty(u"kind", u"card")
        self.deals_column = QVBoxLayout(self.deals)
        self.deals_column.setSpacing(12)
        self.deals_column.setObjectName(u"deals_column")
        self.deals_column.setContentsMargins(16, 12, 16, 12)
        self.deals_title = QLabel(self.deals)
        self.deals_title.setTextFormat(Qt.TextFormat.PlainText)
        self.deals_title.setObjectName(u"deals_title")
        self.deals_title.setProperty(u"kind", u"section")

        self.deals_column.addWidget(self.deals_title)

        self.deals_guide = WrappedLabel(self.deals)
        self.deals_guide.setObjectName(u"deals_guide")
        self.deals_guide.setProperty(u"kind", u"muted")

        self.deals_column.addWidget(self.deals_guide)

        self.deals_form = QFormLayout()
        self.deals_form.setObjectName(u"deals_form")
        self.deals_form.setHorizontalSpacing(16)
        self.deals_form.setVerticalSpacing(8)
        self.passed_to_id_label = QLabel(self.deals)
        self.passed_to_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.passed_to_id_label.setObjectName(u"passed_to_id_label")

        self.deals_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.passed_to_id_label)

        self.passed_to_id = WordBox(self.deals)
        self.passed_to_id.setObjectName(u"passed_to_id")

        self.deals_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.passed_to_id)

        self.passed_to_id_hint = WrappedLabel(self.deals)
        self.passed_to_id_hint.setObjectName(u"passed_to_id_hint")
        self.passed_to_id_hint.setProperty(u"kind", u"muted")

        self.deals_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.passed_to_id_hint)

        self.hand_over_later = QCheckBox(self.deals)
        self.hand_over_later.setObjectName(u"hand_over_later")

        self.deals_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.hand_over_later)

        self.ask_lead = QCheckBox(self.deals)
        self.ask_lead.setObjectName(u"ask_lead")

        self.deals_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ask_lead)

        self.question_for_lead_label = QLabel(self.deals)
        self.question_for_lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_for_lead_label.setObjectName(u"question_for_lead_label")

        self.deals_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.question_for_lead_label)

        self.question_for_lead = GrowingText(self.deals)
        self.question_for_lead.setObjectName(u"question_for_lead")
        self.question_for_lead.setProperty(u"ask", u"Enter what you ask the lead complaints officer")

        self.deals_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.question_for_lead)

        self.handler_id_label = QLabel(self.deals)
        self.handler_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.deals_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.handler_id_label)

        self.handler_id = WordBox(self.deals)
        self.handler_id.setObjectName(u"handler_id")

        self.deals_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.handler_id)

        self.handler_id_hint = WrappedLabel(self.deals)
        self.handler_id_hint.setObjectName(u"handler_id_hint")
        self.handler_id_hint.setProperty(u"kind", u"muted")

        self.deals_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.handler_id_hint)

        self.overseer_id_label = QLabel(self.deals)
        self.overseer_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.overseer_id_label.setObjectName(u"overseer_id_label")

        self.deals_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.overseer_id_label)

        self.overseer_id = WordBox(self.deals)
        self.overseer_id.setObjectName(u"overseer_id")

        self.deals_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.overseer_id)

        self.contact_id_label = QLabel(self.deals)
        self.contact_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_id_label.setObjectName(u"contact_id_label")

        self.deals_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.contact_id_label)

        self.contact_id = WordBox(self.deals)
        self.contact_id.setObjectName(u"contact_id")

        self.deals_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.contact_id)

        self.restricted = QCheckBox(self.deals)
        self.restricted.setObjectName(u"restricted")

        self.deals_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.restricted)

        self.recurring = QCheckBox(self.deals)
        self.recurring.setObjectName(u"recurring")

        self.deals_form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.recurring)

        self.background_label = QLabel(self.deals)
        self.background_label.setTextFormat(Qt.TextFormat.PlainText)
        self.background_label.setObjectName(u"background_label")

        self.deals_form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.background_label)

        self.background = CasePick(self.deals)
        self.background.setObjectName(u"background")
        self.background.setProperty(u"said", u"Earlier complaint")

        self.deals_form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.background)


        self.deals_column.addLayout(self.deals_form)


        self.column.addWidget(self.deals)

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

        self.main_button = QPushButton(LogComplaint)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(LogComplaint)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.summary_label.setBuddy(self.summary)
        self.details_label.setBuddy(self.details)
        self.points_label.setBuddy(self.points)
        self.issue_on_label.setBuddy(self.issue_on)
        self.trigger_label.setBuddy(self.trigger)
        self.kind_label.setBuddy(self.kind)
        self.service_users_label.setBuddy(self.service_users)
        self.speaks_label.setBuddy(self.speaks)
        self.assisted_by_label.setBuddy(self.assisted_by)
        self.assistance_label.setBuddy(self.assistance)
        self.scheme_id_label.setBuddy(self.scheme_id)
        self.category_label.setBuddy(self.category)
        self.more_categories_label.setBuddy(self.more_categories)
        self.category_other_label.setBuddy(self.category_other)
        self.safety_answer_label.setBuddy(self.safety_answer)
        self.department_id_label.setBuddy(self.department_id)
        self.matter_label.setBuddy(self.matter)
        self.against_label.setBuddy(self.against)
        self.dissatisfied_label.setBuddy(self.dissatisfied)
        self.formal_answer_label.setBuddy(self.formal_answer)
        self.wanted_label.setBuddy(self.wanted)
        self.preferred_channel_label.setBuddy(self.preferred_channel)
        self.channel_label.setBuddy(self.channel)
        self.made_on_label.setBuddy(self.made_on)
        self.made_time_label.setBuddy(self.made_time)
        self.received_on_label.setBuddy(self.received_on)
        self.first_received_by_label.setBuddy(self.first_received_by)
        self.reached_us_on_label.setBuddy(self.reached_us_on)
        self.first_seen_on_label.setBuddy(self.first_seen_on)
        self.first_seen_time_label.setBuddy(self.first_seen_time)
        self.late_reason_label.setBuddy(self.late_reason)
        self.procedure_id_label.setBuddy(self.procedure_id)
        self.procedure_reason_label.setBuddy(self.procedure_reason)
        self.passed_to_id_label.setBuddy(self.passed_to_id)
        self.question_for_lead_label.setBuddy(self.question_for_lead)
        self.handler_id_label.setBuddy(self.handler_id)
        self.overseer_id_label.setBuddy(self.overseer_id)
        self.contact_id_label.setBuddy(self.contact_id)
        self.background_label.setBuddy(self.background)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LogComplaint)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(LogComplaint)
    # setupUi

    def retranslateUi(self, LogComplaint):
        LogComplaint.setWindowTitle(QCoreApplication.translate("LogComplaint", u"New complaint", None))
        self.heading.setText(QCoreApplication.translate("LogComplaint", u"Log a complaint", None))
        self.intro.setText("")
        self.definition.setText("")
        self.from_request.setText("")
        self.paste_button.setText(QCoreApplication.translate("LogComplaint", u"Paste a website form\u2026", None))
#if QT_CONFIG(accessibility)
        self.website_text.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Website form", None))
#endif // QT_CONFIG(accessibility)
        self.what_happened_title.setText(QCoreApplication.translate("LogComplaint", u"1. What happened", None))
        self.what_happened_guide.setText(QCoreApplication.translate("LogComplaint", u"Let them tell it. Nobody has to say the word complaint.", None))
        self.summary_label.setText(QCoreApplication.translate("LogComplaint", u"&In a few words (required)", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("LogComplaint", u"In a few words", None))
#endif // QT_CONFIG(accessibility)
        self.details_label.setText(QCoreApplication.translate("LogComplaint", u"&Details", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Details", None))
#endif // QT_CONFIG(accessibility)
        self.details_hint.setText(QCoreApplication.translate("LogComplaint", u"Their own account, as they told it.", None))
        self.points_label.setText(QCoreApplication.translate("LogComplaint", u"Points to &answer", None))
#if QT_CONFIG(accessibility)
        self.points.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Points to answer", None))
#endif // QT_CONFIG(accessibility)
        self.points_hint.setText(QCoreApplication.translate("LogComplaint", u"Each gets its own decision. Left empty, what you wrote in a few words is the only point.", None))
        self.issue_on_label.setText(QCoreApplication.translate("LogComplaint", u"&When it happened", None))
#if QT_CONFIG(accessibility)
        self.issue_on.setAccessibleName(QCoreApplication.translate("LogComplaint", u"When it happened", None))
#endif // QT_CONFIG(accessibility)
        self.issue_note.setText("")
        self.trigger_label.setText(QCoreApplication.translate("LogComplaint", u"Wh&y it is a complaint now (required)", None))
#if QT_CONFIG(accessibility)
        self.trigger.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Why it is a complaint now", None))
#endif // QT_CONFIG(accessibility)
        self.who_title.setText(QCoreApplication.translate("LogComplaint", u"2. Who complains", None))
        self.kind_label.setText(QCoreApplication.translate("LogComplaint", u"&Kind (required)", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.service_users_label.setText(QCoreApplication.translate("LogComplaint", u"Tenants concerned", None))
#if QT_CONFIG(accessibility)
        self.service_users.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Tenants concerned", None))
#endif // QT_CONFIG(accessibility)
        self.service_users_hint.setText(QCoreApplication.translate("LogComplaint", u"Type a name and press Enter; those already known appear below.", None))
        self.speaks_label.setText(QCoreApplication.translate("LogComplaint", u"Speaks e&xactly as", None))
#if QT_CONFIG(accessibility)
        self.speaks.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Who speaks", None))
#endif // QT_CONFIG(accessibility)
        self.helped.setText(QCoreApplication.translate("LogComplaint", u"Somebody &helped them to complain", None))
        self.assisted_by_label.setText(QCoreApplication.translate("LogComplaint", u"Helped by (required)", None))
#if QT_CONFIG(accessibility)
        self.assisted_by.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Helped by", None))
#endif // QT_CONFIG(accessibility)
        self.assistance_label.setText(QCoreApplication.translate("LogComplaint", u"Help given", None))
#if QT_CONFIG(accessibility)
        self.assistance.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Help given", None))
#endif // QT_CONFIG(accessibility)
        self.where_title.setText(QCoreApplication.translate("LogComplaint", u"3. Where, and about what", None))
        self.scheme_id_label.setText(QCoreApplication.translate("LogComplaint", u"Sche&me (required)", None))
#if QT_CONFIG(accessibility)
        self.scheme_id.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Scheme", None))
#endif // QT_CONFIG(accessibility)
        self.category_label.setText(QCoreApplication.translate("LogComplaint", u"&Category (required)", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.several.setText(QCoreApplication.translate("LogComplaint", u"It is about more than one thin&g", None))
        self.more_categories_label.setText(QCoreApplication.translate("LogComplaint", u"Also about", None))
#if QT_CONFIG(accessibility)
        self.more_categories.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Also about", None))
#endif // QT_CONFIG(accessibility)
        self.category_other_label.setText(QCoreApplication.translate("LogComplaint", u"A&bout what (required)", None))
#if QT_CONFIG(accessibility)
        self.category_other.setAccessibleName(QCoreApplication.translate("LogComplaint", u"About what", None))
#endif // QT_CONFIG(accessibility)
        self.safety_note.setText("")
        self.safety_answer_label.setText(QCoreApplication.translate("LogComplaint", u"Who was told", None))
#if QT_CONFIG(accessibility)
        self.safety_answer.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Who was told", None))
#endif // QT_CONFIG(accessibility)
        self.department_id_label.setText(QCoreApplication.translate("LogComplaint", u"D&epartment", None))
#if QT_CONFIG(accessibility)
        self.department_id.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Department", None))
#endif // QT_CONFIG(accessibility)
        self.matter_label.setText(QCoreApplication.translate("LogComplaint", u"They are dissatisfied with", None))
#if QT_CONFIG(accessibility)
        self.matter.setAccessibleName(QCoreApplication.translate("LogComplaint", u"They are dissatisfied with", None))
#endif // QT_CONFIG(accessibility)
        self.against_label.setText(QCoreApplication.translate("LogComplaint", u"Whose doing it was", None))
#if QT_CONFIG(accessibility)
        self.against.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Whose doing it was", None))
#endif // QT_CONFIG(accessibility)
        self.offer_title.setText(QCoreApplication.translate("LogComplaint", u"4. Dissatisfied? Offer a formal complaint", None))
        self.dissatisfied_label.setText(QCoreApplication.translate("LogComplaint", u"Are they dissatisfied? (re&quired)", None))
#if QT_CONFIG(accessibility)
        self.dissatisfied.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Are they dissatisfied?", None))
#endif // QT_CONFIG(accessibility)
        self.proposed_by_staff.setText(QCoreApplication.translate("LogComplaint", u"They were not asked yet: staff &propose it (R-5.6)", None))
        self.formal_answer_label.setText(QCoreApplication.translate("LogComplaint", u"&Formal complaint (required)", None))
#if QT_CONFIG(accessibility)
        self.formal_answer.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Formal complaint", None))
#endif // QT_CONFIG(accessibility)
        self.formal_answer_hint.setText(QCoreApplication.translate("LogComplaint", u"Ask: would you like to make a formal complaint? It is an offer, never a gate: where they cannot be reached or do not know yet, it is logged all the same (P-6.2).", None))
        self.instead_note.setText("")
        self.instead_button.setText(QCoreApplication.translate("LogComplaint", u"Record a service request instead\u2026", None))
        self.want_title.setText(QCoreApplication.translate("LogComplaint", u"5. What do they want", None))
        self.wanted_label.setText(QCoreApplication.translate("LogComplaint", u"O&utcomes sought", None))
#if QT_CONFIG(accessibility)
        self.wanted.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Outcomes sought", None))
#endif // QT_CONFIG(accessibility)
        self.preferred_channel_label.setText(QCoreApplication.translate("LogComplaint", u"Preferred contact", None))
#if QT_CONFIG(accessibility)
        self.preferred_channel.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Preferred contact", None))
#endif // QT_CONFIG(accessibility)
        self.dates_title.setText(QCoreApplication.translate("LogComplaint", u"6. How and when it reached us", None))
        self.just_now.setText(QCoreApplication.translate("LogComplaint", u"By &telephone, just now", None))
        self.channel_label.setText(QCoreApplication.translate("LogComplaint", u"Channel (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.made_on_label.setText(QCoreApplication.translate("LogComplaint", u"Date made (required)", None))
#if QT_CONFIG(accessibility)
        self.made_on.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Date made", None))
#endif // QT_CONFIG(accessibility)
        self.made_time_label.setText(QCoreApplication.translate("LogComplaint", u"Time made (required)", None))
#if QT_CONFIG(accessibility)
        self.made_time.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Time made", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_label.setText(QCoreApplication.translate("LogComplaint", u"Date received", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Date received", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_hint.setText(QCoreApplication.translate("LogComplaint", u"Leave empty where it was received the day it was made.", None))
        self.third_party.setText(QCoreApplication.translate("LogComplaint", u"First made to a contractor or another third party", None))
        self.first_received_by_label.setText(QCoreApplication.translate("LogComplaint", u"First received by (required)", None))
#if QT_CONFIG(accessibility)
        self.first_received_by.setAccessibleName(QCoreApplication.translate("LogComplaint", u"First received by", None))
#endif // QT_CONFIG(accessibility)
        self.first_received_by_hint.setText(QCoreApplication.translate("LogComplaint", u"Both dates above are theirs: the clock runs from the day they got it (P-15.3).", None))
        self.reached_us_on_label.setText(QCoreApplication.translate("LogComplaint", u"Passed on to us (required)", None))
#if QT_CONFIG(accessibility)
        self.reached_us_on.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Passed on to us", None))
#endif // QT_CONFIG(accessibility)
        self.due_preview.setText("")
        self.first_seen_on_label.setText(QCoreApplication.translate("LogComplaint", u"First seen by us", None))
#if QT_CONFIG(accessibility)
        self.first_seen_on.setAccessibleName(QCoreApplication.translate("LogComplaint", u"First seen by us", None))
#endif // QT_CONFIG(accessibility)
        self.first_seen_time_label.setText(QCoreApplication.translate("LogComplaint", u"Time first seen", None))
#if QT_CONFIG(accessibility)
        self.first_seen_time.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Time first seen", None))
#endif // QT_CONFIG(accessibility)
        self.late_reason_label.setText(QCoreApplication.translate("LogComplaint", u"Reason for logging late (required)", None))
#if QT_CONFIG(accessibility)
        self.late_reason.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Reason for logging late", None))
#endif // QT_CONFIG(accessibility)
        self.procedure_id_label.setText(QCoreApplication.translate("LogComplaint", u"Procedure", None))
#if QT_CONFIG(accessibility)
        self.procedure_id.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Procedure", None))
#endif // QT_CONFIG(accessibility)
        self.procedure_reason_label.setText(QCoreApplication.translate("LogComplaint", u"Reason for this procedure (required)", None))
#if QT_CONFIG(accessibility)
        self.procedure_reason.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Reason for this procedure", None))
#endif // QT_CONFIG(accessibility)
        self.deals_title.setText(QCoreApplication.translate("LogComplaint", u"7. Who deals with it", None))
        self.deals_guide.setText(QCoreApplication.translate("LogComplaint", u"Nothing here is needed to log it.", None))
        self.passed_to_id_label.setText(QCoreApplication.translate("LogComplaint", u"Pa&ssed to", None))
#if QT_CONFIG(accessibility)
        self.passed_to_id.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Passed to", None))
#endif // QT_CONFIG(accessibility)
        self.passed_to_id_hint.setText(QCoreApplication.translate("LogComplaint", u"The manager or deputy it was handed to (R-2.1.4).", None))
        self.hand_over_later.setText(QCoreApplication.translate("LogComplaint", u"Hand it over later", None))
        self.ask_lead.setText(QCoreApplication.translate("LogComplaint", u"Ask the lead complaints officer: the clock &runs on", None))
        self.question_for_lead_label.setText(QCoreApplication.translate("LogComplaint", u"Question (required)", None))
#if QT_CONFIG(accessibility)
        self.question_for_lead.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Question", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_label.setText(QCoreApplication.translate("LogComplaint", u"Handler", None))
#if QT_CONFIG(accessibility)
        self.handler_id.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Handler", None))
#endif // QT_CONFIG(accessibility)
        self.handler_id_hint.setText(QCoreApplication.translate("LogComplaint", u"Left empty, the head of the department.", None))
        self.overseer_id_label.setText(QCoreApplication.translate("LogComplaint", u"O&verseer", None))
#if QT_CONFIG(accessibility)
        self.overseer_id.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Overseer", None))
#endif // QT_CONFIG(accessibility)
        self.contact_id_label.setText(QCoreApplication.translate("LogComplaint", u"&Named contact", None))
#if QT_CONFIG(accessibility)
        self.contact_id.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Named contact", None))
#endif // QT_CONFIG(accessibility)
        self.restricted.setText(QCoreApplication.translate("LogComplaint", u"Restricted: &only its own people may see it", None))
        self.recurring.setText(QCoreApplication.translate("LogComplaint", u"Recurring: it was complained of before", None))
        self.background_label.setText(QCoreApplication.translate("LogComplaint", u"Earlier complaint", None))
#if QT_CONFIG(accessibility)
        self.background.setAccessibleName(QCoreApplication.translate("LogComplaint", u"Earlier complaint", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("LogComplaint", u"&Log complaint", None))
        self.cancel_button.setText(QCoreApplication.translate("LogComplaint", u"Cancel", None))
    # retranslateUi

