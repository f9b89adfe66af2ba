"""Log a complaint: led for those who do it twice a year, quick for those who do it daily."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from best_desktop.casework.complaints import Logged, log_complaint
from best_desktop.casework.desk import LONDON
from best_desktop.casework.duplicates import possible_duplicates
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.inputs import NewComplaint
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.service_requests import service_request
from best_desktop.casework.queries.surveys import survey_answer
from best_desktop.domain.facts import log_status, over_twelve_months
from best_desktop.domain.moves import Move
from best_desktop.domain.procedure import Procedure, procedure_for
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    EscalationTrigger,
    FormalAnswer,
    LogStatus,
    StageStart,
)
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.due_words import dates_of_new_stage, log_limit
from best_desktop.gui.forms.ui_log_complaint import Ui_LogComplaint
from best_desktop.gui.perform import confirm, say
from best_desktop.gui.survey_words import story_in_words
from best_desktop.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from best_desktop.casework.views import CaseRow
    from best_desktop.gui.office import Office

_FOR_OTHERS = (
    ComplainantKind.GROUP,
    ComplainantKind.REPRESENTATIVE,
    ComplainantKind.SUPPORT_PROVIDER,
    ComplainantKind.OFFICIAL_BODY,
    ComplainantKind.OTHER_THIRD_PARTY,
)
_FROM_ORGANISATIONS = (
    ComplainantKind.REPRESENTATIVE,
    ComplainantKind.SUPPORT_PROVIDER,
    ComplainantKind.OFFICIAL_BODY,
    ComplainantKind.OTHER_THIRD_PARTY,
)
_SUMMARY = 300  # characters of a summary
_SPEAK_FOR_OTHERS = (
    ComplainantKind.REPRESENTATIVE,
    ComplainantKind.SUPPORT_PROVIDER,
    ComplainantKind.OFFICIAL_BODY,
)
_PAUSE = 400  # milliseconds without a change before duplicates are looked for


class LogComplaintDialog(FormDialog):
    """The whole of a new complaint on one page; ``logged`` is its reference once saved."""

    draft_name = "log-complaint"
    saved_words = "Complaint logged."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        request_id: int | None = None,
        survey_id: int | None = None,
    ) -> None:
        """An empty form, or one raised from a service request or from a survey answer."""
        super().__init__(office, complaint_id, parent)
        self.request_id, self.survey_id = request_id, survey_id
        if survey_id is not None:
            self.draft_name = f"log-complaint-from-survey-{survey_id}"
        if request_id is not None:
            self.draft_name = f"log-complaint-from-request-{request_id}"
        self.logged: Logged | None = None
        self._procedure_chosen = False
        self.ui = Ui_LogComplaint()
        self.build(self.ui)
        self._fill()
        self._connect()
        self._show_request()
        self._show_survey()
        self._kind_changed()
        self._dates_changed()
        self.ready()
        self.ui.summary.setFocus()

    # Filling

    def _fill(self) -> None:
        desk, ui = self.office.desk(), self.ui
        procedure = procedure_for(desk.today, desk.procedures)
        self.say(ui.definition, f"A complaint is {procedure.wording.definition}.")
        ui.kind.offer_words(ComplainantKind)
        ui.category.offer_words(Category)
        ui.channel.offer_words(Channel)
        ui.preferred_channel.offer_words(Channel, empty="Not said yet")
        ui.formal_answer.offer_words(FormalAnswer)
        ui.trigger.offer_words(EscalationTrigger)
        ui.scheme_id.offer(choices.schemes(desk))
        ui.department_id.offer_choices(choices.departments(desk), empty="Not chosen")
        staff = choices.staff(desk)
        for box in (ui.passed_to_id, ui.handler_id, ui.overseer_id, ui.contact_id):
            box.offer_choices(staff, empty="Not chosen")
        ui.procedure_id.offer_texts(
            [(each.id, each.title) for each in desk.procedures.values()],
            empty="By the received date",
        )
        ui.complainant.name_row("Name (required)")
        self._duplicates = WrappedLabel(ui.duplicates_area)
        QVBoxLayout(ui.duplicates_area).addWidget(self._duplicates)
        ui.duplicates_area.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.kind.currentIndexChanged.connect(self._kind_changed)
        ui.category.currentIndexChanged.connect(self._category_changed)
        for field in (ui.made_on, ui.made_time, ui.received_on, ui.issue_on):
            field.changed.connect(self._dates_changed)
        ui.procedure_id.activated.connect(self._choose_procedure)
        ui.recurring.toggled.connect(self._recurring_changed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look_for_duplicates)
        for signal in (ui.complainant.changed, ui.scheme_id.changed, ui.summary.textChanged):
            signal.connect(self._pause.start)
        for part in (ui.speaks, ui.complainant, ui.service_users):
            part.changed.connect(self._speaker_changed)
        self._category_changed()
        self._recurring_changed()

    def _show_request(self) -> None:
        ui, desk = self.ui, self.office.desk()
        self.show_rows(self.request_id is not None, ui.trigger)
        if self.request_id is None:
            return
        row = service_request(desk, self.request_id)
        self.say(
            ui.from_request,
            f"Raised from {row.reference}, received {long_date(row.received_on)}. The complaint "
            "is received on the day they asked for it, not on the day of the request.",
        )
        ui.summary.setText(row.needed)
        if row.offer is not None:
            ui.trigger.choose(row.offer.trigger)
        ui.scheme_id.edit.setText(row.scheme)
        ui.scheme_id.take_exact()

    def _show_survey(self) -> None:
        if self.survey_id is None:
            return
        ui, row = self.ui, survey_answer(self.office.desk(), self.survey_id)
        received = row.received_as_complaint
        told = "said it is a complaint" if row.contacted_on else "answered the survey"
        self.say(
            ui.from_request,
            f"From the survey answer on repair {row.repair_reference}. The complaint was received "
            f"on {long_date(received)}, the day they {told} (R-2.2.2, R-2.2.3).",
        )
        ui.kind.choose(ComplainantKind.TENANT)
        ui.complainant.name_pick.restore([row.who, row.person_id or 0])
        ui.scheme_id.choose(row.scheme_id)
        ui.summary.setText(" ".join(row.comment.split())[:_SUMMARY])
        ui.details.setPlainText(story_in_words(row))
        ui.category.choose(Category.CONTRACTOR if row.contractor else Category.REPAIRS)
        ui.channel.choose(row.contact_channel or Channel.SURVEY)
        ui.made_on.set_date(received)
        ui.received_on.set_date(received)

    def restored(self) -> None:
        self._procedure_chosen = bool(self.ui.procedure_id.text_value())
        self._kind_changed()
        self._category_changed()
        self._recurring_changed()
        self._dates_changed()

    # What shows when

    def _kind(self) -> ComplainantKind | None:
        return self.ui.kind.word(ComplainantKind)

    def _kind_changed(self) -> None:
        ui, kind = self.ui, self._kind()
        anonymous = kind is ComplainantKind.ANONYMOUS
        self.show_rows(not anonymous, ui.complainant, ui.formal_answer)
        self.show_rows(kind in _FOR_OTHERS, ui.service_users)
        self.show_rows(kind in _SPEAK_FOR_OTHERS, ui.speaks)
        ui.speaks.show_kind(kind)
        ui.complainant.show_organisation(kind in _FROM_ORGANISATIONS)
        ui.scheme_id.setProperty(
            "ask",
            "Choose the scheme: an anonymous complaint is registered against it (R-2.3.2)"
            if anonymous
            else "Choose the scheme",
        )

    def _speaker_changed(self) -> None:
        """Say what the procedure says to whoever speaks for somebody else (R-8)."""
        ui = self.ui
        if self._kind() in _SPEAK_FOR_OTHERS:
            ui.speaks.answer(ui.complainant.person(), ui.service_users.people())

    def _category_changed(self) -> None:
        self.ui.speaks.show_category(self.ui.category.word(Category))
        self.show_rows(self.ui.category.word(Category) is Category.OTHER, self.ui.category_other)

    def _recurring_changed(self) -> None:
        self.show_rows(self.ui.recurring.isChecked(), self.ui.background)

    def _received(self) -> date | None:
        ui = self.ui
        return ui.received_on.date_or_none() or ui.made_on.date_or_none()

    def _made_at(self) -> datetime | None:
        day, at = self.ui.made_on.date_or_none(), self.ui.made_time.time_or_none()
        return datetime.combine(day, at, LONDON) if day and at else None

    def _dates_changed(self) -> None:
        self._propose_procedure()
        self._preview()
        issue, received = self.ui.issue_on.date_or_none(), self._received()
        over = bool(issue and received and over_twelve_months(issue, received))
        note = (
            "This happened more than twelve months before it was received. It may still be "
            "accepted; not accepting it needs its own reasons (P-8.1.b)."
        )
        self.say(self.ui.issue_note, note if over else "")

    def _proposed(self) -> Procedure | None:
        received = self._received()
        return procedure_for(received, self.office.desk().procedures) if received else None

    def _propose_procedure(self) -> None:
        proposed = self._proposed()
        if not self._procedure_chosen:
            self.ui.procedure_id.choose(proposed.id if proposed else None)
        chosen = self.ui.procedure_id.text_value()
        other = bool(proposed and chosen and chosen != proposed.id)
        self.show_rows(other, self.ui.procedure_reason)

    def _choose_procedure(self) -> None:
        self._procedure_chosen = bool(self.ui.procedure_id.text_value())
        self._dates_changed()

    def _preview(self) -> None:
        ui, desk = self.ui, self.office.desk()
        received, made_at = self._received(), self._made_at()
        late = made_at is not None and (
            log_status(made_at, desk.local(desk.clock())) is LogStatus.LATE
        )
        self.show_rows(late, ui.late_reason)
        chosen = desk.procedures.get(ui.procedure_id.text_value()) or self._proposed()
        if received is None or chosen is None or received > desk.today:
            self.say(ui.due_preview, "Type the date it was made to see when it is due.")
            return
        proposed = self._proposed()
        by_date = f"by the date received, {long_date(received)}"
        lines = [f"{chosen.title}, {by_date}."]
        if proposed is not None and chosen is not proposed:
            lines = [f"{chosen.title}. It would be {proposed.title} {by_date}."]
        lines.append(dates_of_new_stage(chosen, 1, received, StageStart.RECEIVED, desk.calendar()))
        if late and made_at:
            limit = log_limit(made_at, chosen.log_hours)
            lines.append(f"Late to log: it had to be logged by {limit} ({chosen.log_clause}).")
        self.say(ui.due_preview, "\n".join(lines))

    def look_for_duplicates(self) -> None:
        """Show complaints that may be this one already."""
        ui = self.ui
        found = possible_duplicates(
            self.office.desk(),
            "" if self._kind() is ComplainantKind.ANONYMOUS else ui.complainant.name_pick.text(),
            ui.scheme_id.picked_id(),
            ui.summary.text(),
        )
        ui.duplicates_area.setVisible(bool(found))
        if found:
            lines = "\n".join(_line(row) for row in found)
            self._duplicates.setText(f"Logged already? Look before you log it twice.\n{lines}")

    def duplicates_shown(self) -> str:
        """What the warning about possible duplicates says; '' while it is hidden."""
        shown = self.ui.duplicates_area.isVisibleTo(self)
        return self._duplicates.text() if shown else ""

    # Saving

    def checks(self) -> list[FieldProblem]:
        ui, problems = self.ui, []
        received, made = ui.received_on.date_or_none(), ui.made_on.date_or_none()
        if received and made and received < made:
            problems.append(
                FieldProblem(
                    "received_on",
                    f"Date received must be on or after {long_date(made)}, the date it was made",
                )
            )
        made_at = self._made_at()
        desk = self.office.desk()
        if made_at and made == desk.today and made_at > desk.clock():
            problems.append(FieldProblem("made_time", "Time made must be now or in the past"))
        return problems

    def save(self) -> int | None:
        self.logged = log_complaint(self.office.desk(), self.typed_complaint())
        return self.logged.id

    def typed_complaint(self) -> NewComplaint:
        """What is typed, as the use case takes it; only after the checks have passed."""
        ui, kind = self.ui, self.ui.kind.chosen(ComplainantKind)
        anonymous = kind is ComplainantKind.ANONYMOUS
        proposed = self._proposed()
        procedure = ui.procedure_id.text_value() or None
        earlier = ui.background.picked_id() if ui.recurring.isChecked() else None
        return NewComplaint(
            kind=kind,
            channel=ui.channel.chosen(Channel),
            made_at=datetime.combine(ui.made_on.chosen(), ui.made_time.chosen(), LONDON),
            summary=ui.summary.text(),
            category=ui.category.chosen(Category),
            received_on=ui.received_on.date(),
            complainant=None if anonymous else ui.complainant.person(),
            service_users=ui.service_users.people() if kind in _FOR_OTHERS else (),
            speaker=ui.speaks.speaker_input() if kind in _SPEAK_FOR_OTHERS else None,
            referral_id=ui.speaks.referral_id(),
            scheme_id=ui.scheme_id.picked_id(),
            department_id=ui.department_id.chosen_id(),
            category_other=ui.category_other.text() if ui.category_other.isEnabled() else "",
            details=ui.details.toPlainText(),
            issue_on=ui.issue_on.date(),
            formal_answer=None if anonymous else ui.formal_answer.word(FormalAnswer),
            assistance=ui.assistance.text(),
            points=ui.points.lines(),
            wanted=ui.wanted.lines(),
            passed_to_id=ui.passed_to_id.chosen_id(),
            handler_id=ui.handler_id.chosen_id(),
            overseer_id=ui.overseer_id.chosen_id(),
            contact_id=ui.contact_id.chosen_id(),
            late_reason=ui.late_reason.toPlainText(),
            procedure_id=None if proposed and procedure == proposed.id else procedure,
            procedure_reason=ui.procedure_reason.toPlainText(),
            preferred_channel=ui.preferred_channel.word(Channel),
            restricted=ui.restricted.isChecked(),
            recurring=ui.recurring.isChecked(),
            background_ids=(earlier,) if earlier else (),
            request_id=self.request_id,
            survey_id=self.survey_id,
            trigger=ui.trigger.word(EscalationTrigger),
        )

    def after_saving(self) -> None:
        if self.logged is None:
            return
        desk = self.office.desk()
        self.complaint_id = self.logged.id
        view = self.case()
        letter = desk.procedures[view.procedure_id].stage(1).acknowledgement_letter
        due = f" Acknowledge by {long_date(view.next_due)}." if view.next_due else ""
        told = f"{self.logged.reference} is logged.{due}"
        if view.refusals.get(Move.WRITE_LETTER):
            has_it = f" It is with {view.handler}." if view.handler else ""
            information = QMessageBox.Icon.Information
            say(self, told + has_it, title="Complaint logged", icon=information)
        elif letter is not None and confirm(
            self,
            told,
            "Write the acknowledgement",
            title="Complaint logged",
            cancel="Later",
        ):
            self.wanted_letter.emit(letter, self.logged.id)


def _line(row: CaseRow) -> str:
    return (
        f"{row.reference}, {row.who}, {row.scheme}, received {long_date(row.received_on)}, "
        f"{row.tag.label.lower()}: {row.summary}"
    )
