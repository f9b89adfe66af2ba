"""Who speaks on a complaint: asked no more than the procedure asks, answered while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from best_desktop.casework.authority import record_speaker
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.inputs import SpeakerInput
from best_desktop.casework.office_views import Choice
from best_desktop.casework.queries.authority import facts_asked, would_answer
from best_desktop.domain.authority import Condition, speakers_for
from best_desktop.domain.vocabulary import OfficialBody, Speaker, Subject
from best_desktop.gui.authority_words import missing_words, row_words, state_words
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_who_speaks import Ui_WhoSpeaks

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_FOR_THEMSELVES = (Speaker.SERVICE_USER, Speaker.OWN_BEHALF, Speaker.ANONYMOUS)


class WhoSpeaksDialog(FormDialog):
    """The speaker, the subjects and the circumstances; below them what the table says."""

    saved_words = "Who speaks is recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint, with what is known of it."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = "who-speaks"
        self.ui = Ui_WhoSpeaks()
        self.build(self.ui)
        view = self.case()
        self._known, self._version = view.authority.facts, view.authority.version
        ui = self.ui
        ui.speaker.offer_words(speakers_for(view.kind))
        ui.subjects.offer_words(Subject, columns=1)
        ui.subjects.setProperty("ask", "Choose what the complaint is about")
        ui.body.offer_words(OfficialBody)
        ui.service_user_id.offer_choices(
            [Choice(each.id, each.name) for each in view.service_users],
            empty="Everybody the complaint is about",
        )
        self._fill()
        self._connect()
        self._changed()
        self.ready()
        ui.speaker.setFocus()

    def _fill(self) -> None:
        ui, known = self.ui, self._known
        ui.speaker.choose(known.speaker)
        if known.person is not None:
            ui.person.name_pick.restore([known.person.name, known.person.id])
        ui.subjects.choose(known.subjects)
        ui.service_user_id.choose(known.service_user_id or 0)
        ui.lacks_capacity.setChecked(known.lacks_capacity)
        ui.capacity_note.setPlainText(known.capacity_note)
        ui.appointee_on_file.setChecked(known.appointee_on_file)
        ui.formal_representative_on_file.setChecked(known.formal_representative_on_file)
        ui.body.choose(known.body or "")
        if known.best_interests_meeting_on:
            ui.best_interests_meeting_on.set_date(known.best_interests_meeting_on)
        ui.deputy_process_running.setChecked(known.deputy_process_running)
        ui.prescribed_circumstance.setPlainText(known.prescribed_circumstance)

    def _connect(self) -> None:
        ui = self.ui
        for box in (ui.speaker, ui.body, ui.service_user_id):
            box.currentIndexChanged.connect(self._changed)
        for tick in (
            ui.lacks_capacity,
            ui.appointee_on_file,
            ui.formal_representative_on_file,
            ui.deputy_process_running,
        ):
            tick.toggled.connect(self._changed)
        for field in (ui.subjects, ui.best_interests_meeting_on, ui.person):
            field.changed.connect(self._changed)
        ui.prescribed_circumstance.textChanged.connect(self._changed)

    def restored(self) -> None:
        self._changed()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._version = self.case().authority.version

    # What shows when

    def _speaker(self) -> Speaker:
        return self.ui.speaker.word(Speaker) or self._known.speaker

    def _changed(self) -> None:
        ui, speaker = self.ui, self._speaker()
        lacks = ui.lacks_capacity.isChecked()
        asked = facts_asked(speaker, ui.subjects.words(Subject), lacks_capacity=lacks)
        others = speaker not in _FOR_THEMSELVES
        self.show_rows(others, ui.person)
        self.show_rows(others and len(self.case().service_users) > 1, ui.service_user_id)
        capacity = Condition.LACKS_CAPACITY in asked
        self.show_rows(capacity, ui.lacks_capacity)
        self.show_rows(capacity and lacks, ui.capacity_note)
        self.show_rows(Condition.APPOINTEE in asked, ui.appointee_on_file)
        self.show_rows(
            Condition.BODY_IN_PROCEDURE in asked,
            ui.formal_representative_on_file,
            ui.body,
            ui.best_interests_meeting_on,
            ui.deputy_process_running,
        )
        self.show_rows(Condition.PRESCRIBED_CIRCUMSTANCE in asked, ui.prescribed_circumstance)
        some = capacity or bool(asked & {Condition.APPOINTEE, Condition.BODY_IN_PROCEDURE})
        self.part(QFrame, "known_card").setVisible(some)
        self._answer()

    def _answer(self) -> None:
        ui = self.ui
        answers = would_answer(self.office.desk(), self.typed_speaker(), (), self.case_id)
        self.part(QFrame, "answer_card").setVisible(bool(answers))
        if not answers:
            return
        first = answers[0]
        self.say(ui.answer_state, state_words(first))
        self.say(ui.answer_message, first.message)
        self.say(ui.answer_missing, missing_words(first))
        self.say(ui.answer_next, f"Next: {first.next_step}")
        self.say(ui.answer_caution, first.caution)
        self.say(ui.answer_row, row_words(first))

    # Saving

    def typed_speaker(self) -> SpeakerInput:
        """What is typed, as the use case takes it."""
        ui, speaker = self.ui, self._speaker()
        others = speaker not in _FOR_THEMSELVES
        return SpeakerInput(
            speaker=speaker,
            subjects=ui.subjects.words(Subject),
            person=ui.person.person() if others else None,
            service_user_id=ui.service_user_id.chosen_id() if others else None,
            lacks_capacity=ui.lacks_capacity.isChecked(),
            capacity_note=ui.capacity_note.toPlainText(),
            appointee_on_file=ui.appointee_on_file.isChecked(),
            formal_representative_on_file=ui.formal_representative_on_file.isChecked(),
            body=ui.body.word(OfficialBody),
            best_interests_meeting_on=ui.best_interests_meeting_on.date_or_none(),
            deputy_process_running=ui.deputy_process_running.isChecked(),
            prescribed_circumstance=ui.prescribed_circumstance.toPlainText(),
            reason=ui.reason.toPlainText(),
        )

    def checks(self) -> list[FieldProblem]:
        ui = self.ui
        if ui.lacks_capacity.isChecked() and not ui.capacity_note.toPlainText().strip():
            message = "Enter who says that they lack capacity for this decision, and when"
            return [FieldProblem("capacity_note", message)]
        return []

    def save(self) -> int | None:
        record_speaker(self.office.desk(), self.case_id, self.typed_speaker(), self._version)
        return self.case_id
