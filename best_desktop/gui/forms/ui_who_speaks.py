"""Compiled from forms/who_speaks.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.person_field import PersonField
from best_desktop.gui.tick_list import TickList
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_WhoSpeaks(object):
    def setupUi(self, WhoSpeaks):
        if not WhoSpeaks.objectName():
            WhoSpeaks.setObjectName(u"WhoSpeaks")
        self.whole = QVBoxLayout(WhoSpeaks)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(WhoSpeaks)
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

        self.speaker_card = QFrame(self.scrollContents)
        self.speaker_card.setObjectName(u"speaker_card")
        self.speaker_card.setProperty(u"kind", u"card")
        self.speaker_card_column = QVBoxLayout(self.speaker_card)
        self.speaker_card_column.setSpacing(12)
        self.speaker_card_column.setObjectName(u"speaker_card_column")
        self.speaker_card_column.setContentsMargins(16, 12, 16, 12)
        self.speaker_card_form = QFormLayout()
        self.speaker_card_form.setObjectName(u"speaker_card_form")
        self.speaker_card_form.setHorizontalSpacing(16)
        self.speaker_card_form.setVerticalSpacing(8)
        self.speaker_label = QLabel(self.speaker_card)
        self.speaker_label.setTextFormat(Qt.TextFormat.PlainText)
        self.speaker_label.setObjectName(u"speaker_label")

        self.speaker_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.speaker_label)

        self.speaker = WordBox(self.speaker_card)
        self.speaker.setObjectName(u"speaker")
        self.speaker.setProperty(u"ask", u"Choose who speaks")

        self.speaker_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.speaker)

        self.person_label = QLabel(self.speaker_card)
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_label.setObjectName(u"person_label")

        self.speaker_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = PersonField(self.speaker_card)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"said", u"Their details")

        self.speaker_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.person)

        self.subjects_label = QLabel(self.speaker_card)
        self.subjects_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subjects_label.setObjectName(u"subjects_label")

        self.speaker_card_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.subjects_label)

        self.subjects = TickList(self.speaker_card)
        self.subjects.setObjectName(u"subjects")

        self.speaker_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.subjects)

        self.subjects_hint = WrappedLabel(self.speaker_card)
        self.subjects_hint.setObjectName(u"subjects_hint")
        self.subjects_hint.setProperty(u"kind", u"muted")

        self.speaker_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.subjects_hint)

        self.service_user_id_label = QLabel(self.speaker_card)
        self.service_user_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.service_user_id_label.setObjectName(u"service_user_id_label")

        self.speaker_card_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.service_user_id_label)

        self.service_user_id = WordBox(self.speaker_card)
        self.service_user_id.setObjectName(u"service_user_id")

        self.speaker_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.service_user_id)


        self.speaker_card_column.addLayout(self.speaker_card_form)


        self.column.addWidget(self.speaker_card)

        self.answer_card = QFrame(self.scrollContents)
        self.answer_card.setObjectName(u"answer_card")
        self.answer_card.setProperty(u"kind", u"card")
        self.answer_card_column = QVBoxLayout(self.answer_card)
        self.answer_card_column.setSpacing(12)
        self.answer_card_column.setObjectName(u"answer_card_column")
        self.answer_card_column.setContentsMargins(16, 12, 16, 12)
        self.answer_card_title = QLabel(self.answer_card)
        self.answer_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_card_title.setObjectName(u"answer_card_title")
        self.answer_card_title.setProperty(u"kind", u"section")

        self.answer_card_column.addWidget(self.answer_card_title)

        self.answer_state = WrappedLabel(self.answer_card)
        self.answer_state.setObjectName(u"answer_state")
        self.answer_state.setProperty(u"kind", u"strong")

        self.answer_card_column.addWidget(self.answer_state)

        self.answer_message = WrappedLabel(self.answer_card)
        self.answer_message.setObjectName(u"answer_message")

        self.answer_card_column.addWidget(self.answer_message)

        self.answer_missing = WrappedLabel(self.answer_card)
        self.answer_missing.setObjectName(u"answer_missing")

        self.answer_card_column.addWidget(self.answer_missing)

        self.answer_next = WrappedLabel(self.answer_card)
        self.answer_next.setObjectName(u"answer_next")

        self.answer_card_column.addWidget(self.answer_next)

        self.answer_caution = WrappedLabel(self.answer_card)
        self.answer_caution.setObjectName(u"answer_caution")
        self.answer_caution.setProperty(u"kind", u"warning-box")

        self.answer_card_column.addWidget(self.answer_caution)

        self.answer_row = WrappedLabel(self.answer_card)
        self.answer_row.setObjectName(u"answer_row")
        self.answer_row.setProperty(u"kind", u"muted")

        self.answer_card_column.addWidget(self.answer_row)


        self.column.addWidget(self.answer_card)

        self.known_card = QFrame(self.scrollContents)
        self.known_card.setObjectName(u"known_card")
        self.known_card.setProperty(u"kind", u"card")
        self.known_card_column = QVBoxLayout(self.known_card)
        self.known_card_column.setSpacing(12)
        self.known_card_column.setObjectName(u"known_card_column")
        self.known_card_column.setContentsMargins(16, 12, 16, 12)
        self.known_card_title = QLabel(self.known_card)
        self.known_card_title.setTextFormat(Qt.TextFormat.PlainText)
        self.known_card_title.setObjectName(u"known_card_title")
        self.known_card_title.setProperty(u"kind", u"section")

        self.known_card_column.addWidget(self.known_card_title)

        self.known_card_form = QFormLayout()
        self.known_card_form.setObjectName(u"known_card_form")
        self.known_card_form.setHorizontalSpacing(16)
        self.known_card_form.setVerticalSpacing(8)
        self.lacks_capacity = QCheckBox(self.known_card)
        self.lacks_capacity.setObjectName(u"lacks_capacity")

        self.known_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.lacks_capacity)

        self.capacity_note_label = QLabel(self.known_card)
        self.capacity_note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.capacity_note_label.setObjectName(u"capacity_note_label")

        self.known_card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.capacity_note_label)

        self.capacity_note = GrowingText(self.known_card)
        self.capacity_note.setObjectName(u"capacity_note")

        self.known_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.capacity_note)

        self.capacity_note_hint = WrappedLabel(self.known_card)
        self.capacity_note_hint.setObjectName(u"capacity_note_hint")
        self.capacity_note_hint.setProperty(u"kind", u"muted")

        self.known_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.capacity_note_hint)

        self.appointee_on_file = QCheckBox(self.known_card)
        self.appointee_on_file.setObjectName(u"appointee_on_file")

        self.known_card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.appointee_on_file)

        self.formal_representative_on_file = QCheckBox(self.known_card)
        self.formal_representative_on_file.setObjectName(u"formal_representative_on_file")

        self.known_card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.formal_representative_on_file)

        self.body_label = QLabel(self.known_card)
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setObjectName(u"body_label")

        self.known_card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.body_label)

        self.body = WordBox(self.known_card)
        self.body.setObjectName(u"body")

        self.known_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.body)

        self.best_interests_meeting_on_label = QLabel(self.known_card)
        self.best_interests_meeting_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.best_interests_meeting_on_label.setObjectName(u"best_interests_meeting_on_label")

        self.known_card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.best_interests_meeting_on_label)

        self.best_interests_meeting_on = DateField(self.known_card)
        self.best_interests_meeting_on.setObjectName(u"best_interests_meeting_on")
        self.best_interests_meeting_on.setProperty(u"said", u"Date of the best interests meeting")
        self.best_interests_meeting_on.setProperty(u"past", True)

        self.known_card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.best_interests_meeting_on)

        self.deputy_process_running = QCheckBox(self.known_card)
        self.deputy_process_running.setObjectName(u"deputy_process_running")

        self.known_card_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.deputy_process_running)

        self.prescribed_circumstance_label = QLabel(self.known_card)
        self.prescribed_circumstance_label.setTextFormat(Qt.TextFormat.PlainText)
        self.prescribed_circumstance_label.setObjectName(u"prescribed_circumstance_label")

        self.known_card_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.prescribed_circumstance_label)

        self.prescribed_circumstance = GrowingText(self.known_card)
        self.prescribed_circumstance.setObjectName(u"prescribed_circumstance")

        self.known_card_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.prescribed_circumstance)

        self.prescribed_circumstance_hint = WrappedLabel(self.known_card)
        self.prescribed_circumstance_hint.setObjectName(u"prescribed_circumstance_hint")
        self.prescribed_circumstance_hint.setProperty(u"kind", u"muted")

        self.known_card_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.prescribed_circumstance_hint)


        self.known_card_column.addLayout(self.known_card_form)


        self.column.addWidget(self.known_card)

        self.reason_card = QFrame(self.scrollContents)
        self.reason_card.setObjectName(u"reason_card")
        self.reason_card.setProperty(u"kind", u"card")
        self.reason_card_column = QVBoxLayout(self.reason_card)
        self.reason_card_column.setSpacing(12)
        self.reason_card_column.setObjectName(u"reason_card_column")
        self.reason_card_column.setContentsMargins(16, 12, 16, 12)
        self.reason_card_form = QFormLayout()
        self.reason_card_form.setObjectName(u"reason_card_form")
        self.reason_card_form.setHorizontalSpacing(16)
        self.reason_card_form.setVerticalSpacing(8)
        self.reason_label = QLabel(self.reason_card)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.reason_card)
        self.reason.setObjectName(u"reason")

        self.reason_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reason)

        self.reason_hint = WrappedLabel(self.reason_card)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"kind", u"muted")

        self.reason_card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason_hint)


        self.reason_card_column.addLayout(self.reason_card_form)


        self.column.addWidget(self.reason_card)

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

        self.main_button = QPushButton(WhoSpeaks)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(WhoSpeaks)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.speaker_label.setBuddy(self.speaker)
        self.person_label.setBuddy(self.person)
        self.subjects_label.setBuddy(self.subjects)
        self.service_user_id_label.setBuddy(self.service_user_id)
        self.capacity_note_label.setBuddy(self.capacity_note)
        self.body_label.setBuddy(self.body)
        self.best_interests_meeting_on_label.setBuddy(self.best_interests_meeting_on)
        self.prescribed_circumstance_label.setBuddy(self.prescribed_circumstance)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WhoSpeaks)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(WhoSpeaks)
    # setupUi

    def retranslateUi(self, WhoSpeaks):
        WhoSpeaks.setWindowTitle(QCoreApplication.translate("WhoSpeaks", u"Who speaks", None))
        self.heading.setText(QCoreApplication.translate("WhoSpeaks", u"Who speaks on this complaint", None))
        self.intro.setText(QCoreApplication.translate("WhoSpeaks", u"Say who speaks and what about. The answer below is the procedure's own (R-8). Whatever it is, the complaint is acknowledged and looked into, and its dates do not move.", None))
        self.speaker_label.setText(QCoreApplication.translate("WhoSpeaks", u"&Who speaks (required)", None))
#if QT_CONFIG(accessibility)
        self.speaker.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"Who speaks", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("WhoSpeaks", u"&Their details", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"Their details", None))
#endif // QT_CONFIG(accessibility)
        self.subjects_label.setText(QCoreApplication.translate("WhoSpeaks", u"&About (required)", None))
#if QT_CONFIG(accessibility)
        self.subjects.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"About", None))
#endif // QT_CONFIG(accessibility)
        self.subjects_hint.setText(QCoreApplication.translate("WhoSpeaks", u"As far as authority goes. Where the complaint is about several of these, the strictest answer counts.", None))
        self.service_user_id_label.setText(QCoreApplication.translate("WhoSpeaks", u"&For whom", None))
#if QT_CONFIG(accessibility)
        self.service_user_id.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"For whom", None))
#endif // QT_CONFIG(accessibility)
        self.answer_card_title.setText(QCoreApplication.translate("WhoSpeaks", u"What the procedure says", None))
        self.answer_state.setText("")
        self.answer_message.setText("")
        self.answer_missing.setText("")
        self.answer_next.setText("")
        self.answer_caution.setText("")
        self.answer_row.setText("")
        self.known_card_title.setText(QCoreApplication.translate("WhoSpeaks", u"What is known of the service user", None))
        self.lacks_capacity.setText(QCoreApplication.translate("WhoSpeaks", u"They lack capacity for this decision", None))
        self.capacity_note_label.setText(QCoreApplication.translate("WhoSpeaks", u"Who says so, and when", None))
#if QT_CONFIG(accessibility)
        self.capacity_note.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"Who says so, and when", None))
#endif // QT_CONFIG(accessibility)
        self.capacity_note_hint.setText(QCoreApplication.translate("WhoSpeaks", u"The source and the date of the assessment.", None))
        self.appointee_on_file.setText(QCoreApplication.translate("WhoSpeaks", u"They have an appointee", None))
        self.formal_representative_on_file.setText(QCoreApplication.translate("WhoSpeaks", u"A formal representative is in place", None))
        self.body_label.setText(QCoreApplication.translate("WhoSpeaks", u"Kind of official body", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"Kind of official body", None))
#endif // QT_CONFIG(accessibility)
        self.best_interests_meeting_on_label.setText(QCoreApplication.translate("WhoSpeaks", u"Best interests meeting", None))
#if QT_CONFIG(accessibility)
        self.best_interests_meeting_on.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"Best interests meeting", None))
#endif // QT_CONFIG(accessibility)
        self.deputy_process_running.setText(QCoreApplication.translate("WhoSpeaks", u"The Court Deputy process is running", None))
        self.prescribed_circumstance_label.setText(QCoreApplication.translate("WhoSpeaks", u"Prescribed circumstance", None))
#if QT_CONFIG(accessibility)
        self.prescribed_circumstance.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"Prescribed circumstance", None))
#endif // QT_CONFIG(accessibility)
        self.prescribed_circumstance_hint.setText(QCoreApplication.translate("WhoSpeaks", u"Which circumstance covers property, and where it is written.", None))
        self.reason_label.setText(QCoreApplication.translate("WhoSpeaks", u"Wh&y it changes", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("WhoSpeaks", u"Why it changes", None))
#endif // QT_CONFIG(accessibility)
        self.reason_hint.setText(QCoreApplication.translate("WhoSpeaks", u"For the history, where somebody else speaks now.", None))
        self.main_button.setText(QCoreApplication.translate("WhoSpeaks", u"&Keep who speaks", None))
        self.cancel_button.setText(QCoreApplication.translate("WhoSpeaks", u"Cancel", None))
    # retranslateUi

