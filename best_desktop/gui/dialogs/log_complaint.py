"""Log a complaint: led for those who do it twice a year, quick for those who do it daily."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QSizePolicy, QVBoxLayout, QWidget

from best_desktop.casework.complaints import Logged, log_complaint
from best_desktop.casework.desk import LONDON
from best_desktop.casework.duplicates import Likely, possible_duplicates
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.handing_over import needs_handing_over, route_of
from best_desktop.casework.inputs import NewComplaint
from best_desktop.casework.queries import choices
from best_desktop.domain.facts import log_status, over_twelve_months
from best_desktop.domain.grounds import safety_question
from best_desktop.domain.moves import Move
from best_desktop.domain.procedure import Procedure, procedure_for
from best_desktop.domain.vocabulary import (
    Against,
    Category,
    Channel,
    ComplainantKind,
    EscalationTrigger,
    FormalAnswer,
    LogStatus,
    Matter,
    StageStart,
)
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.dialogs.paste_form import PasteFormDialog
from best_desktop.gui.due_words import dates_of_new_stage, log_limit
from best_desktop.gui.forms.ui_log_complaint import Ui_LogComplaint
from best_desktop.gui.intake_input import (
    FOR_OTHERS,
    SPEAK_FOR_OTHERS,
    more_categories,
    typed_complaint,
    typed_so_far,
)
from best_desktop.gui.intake_start import (
    NO,
    YES,
    just_now,
    request_instead,
    show_form,
    show_request,
    show_survey,
)
from best_desktop.gui.perform import confirm, say
from best_desktop.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from best_desktop.domain.website_form import WebsiteForm
    from best_desktop.domain.working_days import WorkingDays
    from best_desktop.gui.office import Office

_FROM_ORGANISATIONS = (*SPEAK_FOR_OTHERS, ComplainantKind.OTHER_THIRD_PARTY)
_PAUSE = 400  # milliseconds without a change before duplicates are looked for


class LogComplaintDialog(FormDialog):
    """The whole of a new complaint on one page; ``logged`` is its reference once saved."""

    wanted_request = Signal(object)
    """A service request is recorded instead: its fields, as :mod:`form_state` restores them."""

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
        form: WebsiteForm | None = None,
    ) -> None:
        """An empty form, or one that begins with a service request, a survey answer or a form."""
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
        self._show_origin()
        self.restored()
        self.ready()
        if form is not None:
            self.take_form(form)
        self.ui.summary.setFocus()

    # Filling

    def _fill(self) -> None:
        desk, ui = self.office.desk(), self.ui
        ui.kind.offer_words(ComplainantKind)
        ui.category.offer_words(Category)
        ui.more_categories.offer_words(Category, columns=1)
        ui.matter.offer_words(Matter, empty="Not said")
        ui.against.offer_words(Against, empty="Not said")
        ui.channel.offer_words(Channel)
        ui.preferred_channel.offer_words(Channel, empty="Not said yet")
        ui.dissatisfied.offer_texts([(YES, "Yes"), (NO, "No")])
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
        ui.category.currentIndexChanged.connect(self._grounds_changed)
        ui.more_categories.changed.connect(self._grounds_changed)
        ui.department_id.currentIndexChanged.connect(self._route_changed)
        for field in (ui.made_on, ui.made_time, ui.received_on, ui.issue_on, ui.reached_us_on):
            field.changed.connect(self._dates_changed)
        ui.procedure_id.activated.connect(self._choose_procedure)
        for tick in (ui.several, ui.helped, ui.third_party, ui.ask_lead, ui.recurring):
            tick.toggled.connect(self._ticks_changed)
        for chosen in (ui.dissatisfied, ui.formal_answer):
            chosen.currentIndexChanged.connect(self._offer_changed)
        ui.proposed_by_staff.toggled.connect(self._offer_changed)
        ui.just_now.clicked.connect(lambda: just_now(self.office, ui))
        ui.paste_button.clicked.connect(self._paste)
        ui.instead_button.clicked.connect(self._request_instead)
        for button in (ui.just_now, ui.paste_button, ui.instead_button):
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look_for_duplicates)
        for signal in (ui.complainant.changed, ui.scheme_id.changed, ui.summary.textChanged):
            signal.connect(self._pause.start)
        ui.complainant.changed.connect(self._propose_scheme)
        for part in (ui.speaks, ui.complainant, ui.service_users):
            part.changed.connect(self._speaker_changed)

    def _show_origin(self) -> None:
        """Begin with what is known of a service request or a survey answer."""
        ui, desk = self.ui, self.office.desk()
        self.show_rows(self.request_id is not None, ui.trigger)
        ui.paste_button.setHidden(self.request_id is not None or self.survey_id is not None)
        if self.request_id is not None:
            self.say(ui.from_request, show_request(ui, desk, self.request_id))
        if self.survey_id is not None:
            self.say(ui.from_request, show_survey(ui, desk, self.survey_id))

    def restored(self) -> None:
        self._procedure_chosen = bool(
            self.ui.procedure_id.text_value()
            and self.ui.procedure_id.text_value() != self._proposed_id()
        )
        self._kind_changed()
        self._grounds_changed()
        self._ticks_changed()
        self._offer_changed()
        self._route_changed()
        self._dates_changed()

    def take_form(self, form: WebsiteForm) -> None:
        """Fill in each field from a website form; what was not understood is said (R-2.1.2)."""
        show_form(self.ui, form)
        self.restored()
        self.grow()

    def _paste(self) -> None:
        dialog = PasteFormDialog(self.office, None, self)
        dialog.exec()
        dialog.deleteLater()
        if dialog.form is not None and (
            not self.typed()
            or confirm(self, "What you have typed is replaced by the form.", "Fill in the form")
        ):
            self.take_form(dialog.form)
        self.ui.summary.setFocus()

    # What shows when

    def _kind(self) -> ComplainantKind | None:
        return self.ui.kind.word(ComplainantKind)

    def _kind_changed(self) -> None:
        ui, kind = self.ui, self._kind()
        anonymous = kind is ComplainantKind.ANONYMOUS
        self.show_rows(not anonymous, ui.complainant)
        ui.offer.setHidden(anonymous)
        self.show_rows(kind in FOR_OTHERS, ui.service_users)
        self.show_rows(kind in SPEAK_FOR_OTHERS, ui.speaks)
        ui.speaks.show_kind(kind)
        ui.complainant.show_organisation(kind in _FROM_ORGANISATIONS)
        ui.scheme_id.setProperty(
            "ask",
            "Choose the scheme: an anonymous complaint is registered against it (R-2.3.2)"
            if anonymous
            else "Choose the scheme",
        )

    def _propose_scheme(self) -> None:
        """Whoever is known lives where we know them to live, until another scheme is chosen."""
        known = self.ui.complainant.known()
        if known is not None and known.scheme_id is not None and self.ui.scheme_id.is_empty():
            self.ui.scheme_id.choose(known.scheme_id)

    def _speaker_changed(self) -> None:
        """Say what the procedure says to whoever speaks for somebody else (R-8)."""
        ui = self.ui
        if self._kind() in SPEAK_FOR_OTHERS:
            ui.speaks.answer(ui.complainant.person(), ui.service_users.people())

    def _grounds_changed(self) -> None:
        """Ask what the chosen grounds ask for: words for other, and who was told (R-5.4)."""
        ui = self.ui
        main = ui.category.word(Category)
        grounds = (*((main,) if main else ()), *more_categories(ui))
        for each in Category:
            ui.more_categories.box(each).setHidden(each is main)
        ui.speaks.show_category(main)
        self.show_rows(Category.OTHER in grounds, ui.category_other)
        asked = safety_question(grounds)
        self.say(ui.safety_note, asked)
        self.show_rows(bool(asked), ui.safety_answer)

    def _ticks_changed(self) -> None:
        ui = self.ui
        self.show_rows(ui.several.isChecked(), ui.more_categories)
        self.show_rows(ui.helped.isChecked(), ui.assisted_by, ui.assistance)
        self.show_rows(ui.third_party.isChecked(), ui.first_received_by, ui.reached_us_on)
        self.show_rows(ui.ask_lead.isChecked(), ui.question_for_lead)
        self.show_rows(ui.recurring.isChecked(), ui.background)
        self._grounds_changed()
        self._dates_changed()

    def _offer_changed(self) -> None:
        """Offer a formal complaint to the dissatisfied; never a gate (P-6.2, X22)."""
        ui = self.ui
        content = ui.dissatisfied.text_value() == NO
        proposed = ui.proposed_by_staff.isChecked()
        self.show_rows(not content and not proposed, ui.formal_answer)
        declined = ui.formal_answer.word(FormalAnswer) is FormalAnswer.NO
        note = ""
        if proposed:
            note = f"Offer it to them by {long_date(self._offer_due())}: Today reminds you (R-5.6)."
        elif content:
            note = (
                "Then it is a service request, a comment or a compliment. Where you see a "
                "complaint in it all the same, tick that staff propose it (R-5.6)."
            )
        elif declined:
            note = (
                "Record a service request instead. It can become a complaint at any time: they "
                "only need to say so (P-6.2)."
            )
        self.say(ui.instead_note, note)
        ui.instead_button.setVisible(bool(note) and not proposed)

    def _offer_due(self) -> date:
        return self.office.desk().calendar().add(self.office.today, 1)

    def _route_changed(self) -> None:
        """Say to whom it goes where nobody is named, for those who may not log it themselves."""
        ui, desk = self.ui, self.office.desk()
        department = ui.department_id.chosen_id()
        hands_over = needs_handing_over(desk, department)
        self.show_rows(hands_over, ui.hand_over_later)
        words = "You may log it yourself: it is handed to nobody unless you name them."
        if hands_over:
            route = route_of(desk, department)
            to = f"it goes to {route.to.name}" if route.to else "nobody is found to take it"
            words = f"Left empty, {to} (R-2.1.4, R-2.1.9)."
        ui.passed_to_id_hint.setText(words)

    def _received(self) -> date | None:
        ui = self.ui
        return ui.received_on.date_or_none() or ui.made_on.date_or_none()

    def _made_at(self) -> datetime | None:
        day, at = self.ui.made_on.date_or_none(), self.ui.made_time.time_or_none()
        return datetime.combine(day, at, LONDON) if day and at else None

    def _dates_changed(self) -> None:
        self._propose_procedure()
        self._define()
        self._preview()
        issue, received = self.ui.issue_on.date_or_none(), self._received()
        over = bool(issue and received and over_twelve_months(issue, received))
        note = (
            "This happened more than twelve months before it was received. It may still be "
            "accepted; not accepting it needs its own reasons (P-8.1.b)."
        )
        self.say(self.ui.issue_note, note if over else "")

    def _define(self) -> None:
        """The definition of a complaint, in the words of the procedure it will follow (P-4.1)."""
        desk = self.office.desk()
        chosen = desk.procedures.get(self.ui.procedure_id.text_value())
        procedure = chosen or procedure_for(desk.today, desk.procedures)
        definition = procedure.wording.definition
        self.say(self.ui.definition, f"A complaint is {definition}. ({procedure.title})")

    def _proposed_id(self) -> str | None:
        proposed = self._proposed()
        return proposed.id if proposed else None

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
        late_here = late and not self._passed_on_in_time()
        self.show_rows(late_here, ui.first_seen_on, ui.first_seen_time, ui.late_reason)
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
        lines += self._passed_on_words(received, desk.calendar())
        if late and made_at:
            limit = log_limit(made_at, chosen.log_hours)
            lines.append(f"Late to log: it had to be logged by {limit} ({chosen.log_clause}).")
        self.say(ui.due_preview, "\n".join(lines))

    def _passed_on_in_time(self) -> bool:
        """Whether a third party had it until yesterday or today: that is why it is late."""
        reached = self.ui.reached_us_on.date_or_none() if self.ui.third_party.isChecked() else None
        return reached is not None and reached >= self.office.today - timedelta(days=1)

    def _passed_on_words(self, received: date, calendar: WorkingDays) -> list[str]:
        """For how long a third party had it, while the clock ran (P-15.3)."""
        reached = self.ui.reached_us_on.date_or_none() if self.ui.third_party.isChecked() else None
        if reached is None or reached < received:
            return []
        days = calendar.between(received, reached)
        return [f"Passed on to us after {days} working day{'' if days == 1 else 's'} (P-15.3)."]

    def look_for_duplicates(self) -> None:
        """Show complaints that may be this one already."""
        ui = self.ui
        found = possible_duplicates(self.office.desk(), typed_so_far(ui))
        ui.duplicates_area.setVisible(bool(found))
        if found:
            lines = "\n".join(_line(each) for each in found)
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
        seen, at = ui.first_seen_on, ui.first_seen_time
        if seen.isEnabled() and seen.is_empty() != at.is_empty():
            empty = "first_seen_on" if seen.is_empty() else "first_seen_time"
            words = "Enter both the date and the time it was first seen, or leave both empty"
            problems.append(FieldProblem(empty, words))
        return problems

    def save(self) -> int | None:
        self.logged = log_complaint(self.office.desk(), self.typed_complaint())
        return self.logged.id

    def typed_complaint(self) -> NewComplaint:
        """What is typed, as the use case takes it; only after the checks have passed."""
        return typed_complaint(
            self.ui,
            proposed=self._proposed_id(),
            request_id=self.request_id,
            survey_id=self.survey_id,
        )

    def _request_instead(self) -> None:
        """Go on with a service request, with everything typed so far (P-6.2)."""
        self.wanted_request.emit(request_instead(self.ui))
        self.forget_typed()
        self._stop_keeping()
        self.reject()

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
            has = view.handler or view.passed_to
            has_it = f" It is with {has}." if has else ""
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


def _line(found: Likely) -> str:
    row = found.row
    return (
        f"{row.reference} ({found.why}): {row.who}, {row.scheme}, received "
        f"{long_date(row.received_on)}, {row.tag.label.lower()}: {row.summary}"
    )
