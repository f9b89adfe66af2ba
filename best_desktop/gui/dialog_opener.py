"""Opens the dialog for what a screen asks; the one place where screens and dialogs meet.

Pages, tabs and dialogs do not know each other: they emit what they want, and the main window's
opener imports the dialog on its first use, runs it and frees it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from best_desktop.domain.letter_abouts import LetterWish
from best_desktop.domain.moves import Move
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.gui import (
    data_asks,
    dialog_choice,
    investigation_asks,
    learning_asks,
    library_asks,
    office_asks,
    outside_asks,
    people_choice,
    report_asks,
    wording_asks,
)
from best_desktop.gui.actions import Ask, Command
from best_desktop.gui.data_asks import About, DataAsk
from best_desktop.gui.dates import long_date
from best_desktop.gui.investigation_asks import InvestigationAsk
from best_desktop.gui.learning_asks import LearningAsk
from best_desktop.gui.library_asks import LibraryAsk
from best_desktop.gui.office import Office
from best_desktop.gui.office_asks import OfficeAsk
from best_desktop.gui.outside_asks import OutsideAsk
from best_desktop.gui.paged_table import PagedTable
from best_desktop.gui.people_asks import PeopleAsk
from best_desktop.gui.perform import confirm, perform, succeeded
from best_desktop.gui.report_asks import ReportAsk
from best_desktop.gui.wording_asks import WordingAsk

if TYPE_CHECKING:
    from best_desktop.casework.case_views import CaseView, LetterView
    from best_desktop.domain.milestones import Milestone
    from best_desktop.domain.periods import Period
    from best_desktop.domain.trends import Theme
    from best_desktop.domain.website_form import WebsiteForm
    from best_desktop.gui.personal_asks import PersonalWish


class DialogOpener(QObject):
    """Runs dialogs over the main window, one after another; ``logged`` is a new complaint's id."""

    logged = Signal(int)
    wanted_case = Signal(int)

    def __init__(self, office: Office, window: QWidget) -> None:
        """Keep what every dialog is given."""
        super().__init__(window)
        self._office, self._window = office, window

    def serve(self, screen: QObject) -> None:
        """Open what a screen asks for by any of its signals.

        A signal's arguments are the thing and the complaint, where it concerns one.
        """
        for name, answer in (
            ("wanted_letter", self.letter),
            ("wanted_why", self.why),
            ("wanted_draft", self.draft),
            ("wanted_print", self.print_letter),
            ("wanted_issue", self.issue),
            ("wanted_sent", self.sent),
            ("wanted_supersede", self.supersede),
            ("wanted_point", self.point),
            ("wanted_outcomes", self.outcomes),
            ("wanted_person", self.person),
            ("wanted_adjustment", self.adjustment),
            ("wanted_proof_review", self.review_proof),
            ("wanted_proof_end", self.end_proof),
            ("wanted_aside", self.lay_aside),
            ("wanted_format", self.letter_format),
            ("wanted_outside", self.outside),
            ("wanted_learning", self.learning),
            ("wanted_investigation", self.investigation),
            ("dropped_files", self.attach),
            ("wanted_raise", self.raise_complaint),
            ("wanted_finish", self.finish_request),
            ("wanted_confirm", self.confirm_compliment),
            ("wanted_form", self.compliment_form),
            ("wanted_missed_visit", self.missed_visit),
            ("wanted_hand_over", self.hand_over),
            ("wanted_survey_step", self.survey_step),
            ("wanted_review", self.review),
            ("wanted_remove_office_day", self.remove_day),
            ("wanted_office", self.of_the_office),
            ("wanted_people", self.people),
            ("wanted_data", self.data),
            ("wanted_library", self.library),
            ("wanted_report", self.report),
            ("wanted_wording", self.wording),
            ("wanted_columns", self.table_columns),
        ):
            signal = getattr(screen, name, None)
            if signal is not None:
                signal.connect(answer)

    def open(self, ask: Ask, complaint_id: int | None = None) -> int | None:
        """Open the dialog of a command or move; returns what it made, None where nothing was."""
        if ask is Move.ACKNOWLEDGE and complaint_id:
            self._acknowledge(complaint_id)
            return None
        if ask is Command.AUTHORITY_TASKS:
            self._authority_tasks()
            return None
        if ask is Command.LETTERS_TO_SEND:
            self._letters_to_send()
            return None
        if ask is Command.NEW_COMPLAINT:
            return self._log()
        if ask is Command.PASTE_FORM:
            return self._paste_form()
        if ask is Command.CONFIRM_LOGGED and complaint_id:
            self._confirm_logged(complaint_id)
            return None
        return self._run(dialog_choice.make(ask, self._office, complaint_id, self._window))

    # -------------------------------------------------------------------------------- intake

    def _log(self, form: WebsiteForm | None = None) -> int | None:
        """Log a complaint, or record the service request that it turns out to be (P-6.2)."""
        from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog

        dialog = LogComplaintDialog(self._office, None, self._window, form=form)
        instead: list[dict[str, object]] = []
        dialog.wanted_request.connect(instead.append)
        made = self._run(dialog)
        if made is not None:
            self.logged.emit(made)
        for begun in instead[:1]:
            from best_desktop.gui.dialogs.service_request import ServiceRequestDialog

            self._run(ServiceRequestDialog(self._office, None, self._window, begun=begun))
        return made

    def _paste_form(self) -> int | None:
        """Paste a website form, and go on with the complaint it fills in (R-2.1.2)."""
        from best_desktop.gui.dialogs.paste_form import PasteFormDialog

        dialog = PasteFormDialog(self._office, None, self._window)
        self._run(dialog)
        return self._log(dialog.form) if dialog.form is not None else None

    def _confirm_logged(self, complaint_id: int) -> None:
        """As manager or deputy: it is logged as it should be (R-2.1.5)."""
        from best_desktop.casework.intake import confirm_logged

        view = self._case(complaint_id)
        if view is None:
            return
        question = f"{view.reference} is recorded as it should be, and logged?"
        if confirm(self._window, question, "Confirm as logged"):
            succeeded(
                self._window,
                lambda: confirm_logged(self._office.desk(), complaint_id),
                saying="Confirmed as logged.",
            )

    def _letters_to_send(self) -> None:
        """List what was made and not sent, and go to the complaint opened there."""
        from best_desktop.gui.dialogs.letters_to_send import LettersToSendDialog

        dialog = LettersToSendDialog(self._office, None, self._window)
        self._run(dialog)
        if dialog.chosen_case is not None:
            self.wanted_case.emit(dialog.chosen_case)

    def _authority_tasks(self) -> None:
        """List what to look after, and open what is chosen there."""
        from best_desktop.gui.dialogs.authority_tasks import AuthorityTasksDialog

        dialog = AuthorityTasksDialog(self._office, None, self._window)
        self._run(dialog)
        if dialog.chosen_case is not None:
            self.wanted_case.emit(dialog.chosen_case)
        elif dialog.chosen_proof is not None:
            self.review_proof(dialog.chosen_proof)

    # ------------------------------------------------------------------------------- letters

    def letter(self, asked: LetterCode | LetterWish | PersonalWish, complaint_id: int) -> None:
        """Write a letter of a complaint, or of none where it is about something else."""
        from best_desktop.gui.letter_wishes import editor_for

        editor = editor_for(self._office, self._window, asked, complaint_id)
        if editor is not None:
            self._run(editor)

    def draft(self, letter_id: int, complaint_id: int) -> None:
        """Go on with a letter that was begun."""
        from best_desktop.gui.dialogs.letter_editor import LetterEditor

        self._run(LetterEditor(self._office, complaint_id, self._window, letter_id=letter_id))

    def issue(self, letter_id: int, complaint_id: int) -> None:
        """Issue a letter that is written, and print it."""
        from best_desktop.gui.letter_issuing import check_page

        page = check_page(self._window, self._office, letter_id, complaint_id, self.draft)
        if page is not None and self._run(page) is not None:
            self.print_letter(letter_id, complaint_id)

    def supersede(self, letter_id: int, complaint_id: int) -> None:
        """Begin a letter that takes the place of one already issued."""
        from best_desktop.casework.letter_previews import letter_shown

        question = "Write a new letter in place of this one? The old one is kept, as replaced."
        shown = perform(self._window, lambda: letter_shown(self._office.desk(), letter_id))
        if shown is not None and shown.state is LetterState.SENT:
            question = (
                "This letter was sent, and stands. Write one in place of it? The new one says so "
                "and moves no date."
            )
        if confirm(self._window, question, "Write new letter"):
            from best_desktop.gui.dialogs.letter_editor import LetterEditor

            self._run(LetterEditor(self._office, complaint_id, self._window, supersedes=letter_id))

    def wording(self, ask: WordingAsk, code: str) -> None:
        """Edit the wording of a letter, or look at its versions."""
        self._run(wording_asks.make(ask, self._office, code, self._window))

    def sent(self, letter_id: int, complaint_id: int) -> None:
        """Record the day a letter was sent."""
        from best_desktop.gui.dialogs.record_sent import RecordSentDialog

        self._run(RecordSentDialog(self._office, complaint_id, self._window, letter_id=letter_id))

    def lay_aside(self, letter_id: int, complaint_id: int) -> None:
        """Take a letter that will not go out of the way."""
        from best_desktop.gui.dialogs.lay_aside import LayAsideDialog

        self._run(LayAsideDialog(self._office, complaint_id, self._window, row_id=letter_id))

    def letter_format(self, letter_id: int, complaint_id: int) -> None:
        """Print one letter otherwise than its reader's adjustments say."""
        from best_desktop.gui.dialogs.letter_format import LetterFormatDialog

        self._run(LetterFormatDialog(self._office, complaint_id, self._window, row_id=letter_id))

    def print_letter(self, letter_id: int, complaint_id: int) -> None:  # noqa: ARG002
        """Print the letter that was kept."""
        from best_desktop.gui.letter_printing import print_letter

        print_letter(self._window, self._office, letter_id)

    def _acknowledge(self, complaint_id: int) -> None:
        """Acknowledging is sending the stage's letter: begun, issued, or not begun yet."""
        view = self._case(complaint_id)
        code = view.standing.rule.acknowledgement_letter if view else None
        if view is None or code is None:
            return
        letter = _newest(view, code)
        if letter is not None and letter.state is LetterState.DRAFT:
            self.draft(letter.id, complaint_id)
        elif letter is not None and letter.state is LetterState.ISSUED:
            self.sent(letter.id, complaint_id)
        else:
            self.letter(code, complaint_id)

    # ------------------------------------------------------------------------- parts of a case

    def why(self, milestone: Milestone, complaint_id: int) -> None:
        """Explain a date by the calendar the case is counted with."""
        from best_desktop.gui.dialogs.why import WhyDialog

        view = self._case(complaint_id)
        if view is not None:
            self._run(WhyDialog(self._office, milestone, view.calendar, self._window))

    def attach(self, files: Sequence[str], complaint_id: int) -> None:
        """Keep files with a complaint."""
        from best_desktop.gui.dialogs.attach import AttachDialog

        self._run(AttachDialog(self._office, complaint_id, self._window, files=files))

    def point(self, point_id: int, complaint_id: int) -> None:
        """Put a point of complaint into other words."""
        from best_desktop.gui.dialogs.point import ChangePointDialog

        self._run(ChangePointDialog(self._office, complaint_id, self._window, point_id=point_id))

    def outcomes(self, complaint_id: int) -> None:
        """Change the outcomes sought."""
        from best_desktop.gui.dialogs.wanted import ChangeWantedDialog

        self._run(ChangeWantedDialog(self._office, complaint_id, self._window))

    def person(self, person_id: int, complaint_id: int) -> None:
        """Correct the details of somebody a complaint is from or for."""
        from best_desktop.gui.dialogs.correct_person import CorrectPersonDialog

        self._run(CorrectPersonDialog(self._office, complaint_id, self._window, row_id=person_id))

    def adjustment(self, person_id: int, complaint_id: int) -> None:
        """Record an adjustment agreed with somebody."""
        from best_desktop.gui.dialogs.adjustment import AdjustmentDialog

        self._run(AdjustmentDialog(self._office, complaint_id, self._window, row_id=person_id))

    def review_proof(self, proof_id: int, complaint_id: int = 0) -> None:
        """Look at a proof of authority again."""
        from best_desktop.gui.dialogs.keep_proof import ReviewProofDialog

        case = complaint_id or None
        self._run(ReviewProofDialog(self._office, case, self._window, row_id=proof_id))

    def end_proof(self, proof_id: int, complaint_id: int = 0) -> None:
        """End a proof of authority."""
        from best_desktop.gui.dialogs.keep_proof import EndProofDialog

        case = complaint_id or None
        self._run(EndProofDialog(self._office, case, self._window, row_id=proof_id))

    # --------------------------------------------------------------------- the other registers

    def raise_complaint(self, request_id: int) -> None:
        """Log a complaint from a service request."""
        from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog

        dialog = LogComplaintDialog(self._office, None, self._window, request_id=request_id)
        made = self._run(dialog)
        if made is not None:
            self.logged.emit(made)

    def finish_request(self, request_id: int) -> None:
        """Record that a service request was done."""
        from best_desktop.gui.dialogs.finish_request import FinishRequestDialog

        self._run(FinishRequestDialog(self._office, None, self._window, request_id=request_id))

    def missed_visit(self, request_id: int) -> None:
        """Record a missed visit; from the second on, go on to the complaint if they want one."""
        from best_desktop.gui.dialogs.missed_visit import MissedVisitDialog

        dialog = MissedVisitDialog(self._office, None, self._window, request_id=request_id)
        wanted: list[int] = []
        dialog.wanted_complaint.connect(wanted.append)
        self._run(dialog)
        for each in wanted:
            self.raise_complaint(each)

    def hand_over(self, request_id: int) -> None:
        """Say who sees to a service request."""
        from best_desktop.gui.dialogs.hand_over_request import HandOverRequestDialog

        self._run(HandOverRequestDialog(self._office, None, self._window, request_id=request_id))

    def survey_step(self, step: SurveyStep, answer_id: int) -> None:
        """Do the next thing with a survey answer, and what follows from it."""
        following: list[tuple[SurveyStep, int]] = []
        dialog = perform(
            self._window,
            lambda: dialog_choice.survey_dialog(step, self._office, answer_id, self._window),
        )
        if dialog is None:
            return
        signal = getattr(dialog, "wanted_log", None)
        if signal is not None:
            signal.connect(lambda then, answer: following.append((then, answer)))
        made = self._run(dialog)
        if made is not None and step is SurveyStep.LOG_COMPLAINT:
            self.logged.emit(made)
        for then, answer in following[:1]:
            self.survey_step(then, answer)

    def review(self, kind: str) -> None:
        """The monthly review of survey answers or service requests."""
        from best_desktop.gui.dialogs.monthly_review import MonthlyReviewDialog

        self._run(MonthlyReviewDialog(self._office, None, self._window, kind=kind))

    def confirm_compliment(self, compliment_id: int) -> None:
        """Record that a compliment was shared with whom it praises."""
        from best_desktop.gui.dialogs.confirm_compliment import ConfirmComplimentDialog

        self._run(
            ConfirmComplimentDialog(self._office, None, self._window, compliment_id=compliment_id)
        )

    def compliment_form(self, compliment_id: int) -> None:
        """Print a compliment as form F2."""
        from best_desktop.domain.paper_form import FormCode
        from best_desktop.gui.dialogs.print_form import PrintFormDialog

        self._run(
            PrintFormDialog(
                self._office, None, self._window, code=FormCode.F2, compliment_id=compliment_id
            )
        )

    def data(self, ask: DataAsk, about: About) -> None:
        """Open a dialog about keeping records, or about somebody's own data."""
        dialog = perform(
            self._window, lambda: data_asks.make(ask, self._office, about, self._window)
        )
        if dialog is not None:
            self._run(dialog)

    def remove_day(self, day_id: int) -> None:
        """Take a one-off office day out again."""
        from best_desktop.gui.dialogs.office_day import RemoveOfficeDayDialog

        self._run(RemoveOfficeDayDialog(self._office, None, self._window, day_id=day_id))

    def of_the_office(self, ask: OfficeAsk, number: int) -> None:
        """Open a dialog of the settings; an absence is removed after a question."""
        if ask is not OfficeAsk.REMOVE_ABSENCE:
            self._run(office_asks.make(ask, self._office, number, self._window))
            return
        from best_desktop.casework.absences import remove_absence
        from best_desktop.casework.queries.routing import absence_by_id

        absence = perform(self._window, lambda: absence_by_id(number))
        if absence is None:
            return
        question = (
            f"{absence.staff}, away from {long_date(absence.from_on)}: was this not so? "
            "Complaints recorded from now on go to them again."
        )
        if confirm(self._window, question, "Remove absence"):
            desk, version = self._office.desk(), absence.version
            succeeded(
                self._window,
                lambda: remove_absence(desk, number, version),
                saying="Absence removed.",
            )

    def learning(self, ask: LearningAsk, about: int | Theme, complaint_id: int) -> None:
        """Open a dialog about what was promised or learnt."""
        dialog = perform(
            self._window,
            lambda: learning_asks.make(ask, self._office, about, complaint_id, self._window),
        )
        if dialog is not None:
            self._run(dialog)

    def outside(self, ask: OutsideAsk, number: int, complaint_id: int) -> None:
        """Open a dialog about money or an outside body, or save a pack."""
        if ask in outside_asks.PACKS:
            from best_desktop.casework.evidence_packs import PackKind
            from best_desktop.gui.pack_saving import save_pack

            kind = PackKind.EVIDENCE if ask is OutsideAsk.PACK else PackKind.BUNDLE
            save_pack(self._office, complaint_id, kind, self._window)
            return
        dialog = perform(
            self._window,
            lambda: outside_asks.make(ask, self._office, number, complaint_id, self._window),
        )
        if dialog is not None:
            self._run(dialog)

    def investigation(self, ask: InvestigationAsk, number: int, complaint_id: int) -> None:
        """Open a dialog about looking into a complaint; an issue logged apart is a complaint."""
        dialog = perform(
            self._window,
            lambda: investigation_asks.make(ask, self._office, number, complaint_id, self._window),
        )
        if dialog is None:
            return
        made = self._run(dialog)
        if ask is InvestigationAsk.ISSUE and made not in (None, complaint_id):
            self.logged.emit(made)

    def library(self, ask: LibraryAsk, number: int) -> None:
        """Open a dialog of the library; 0 is a new title."""
        self._run(library_asks.make(ask, self._office, number, self._window))

    def report(self, ask: ReportAsk, about: Period | int) -> None:
        """Open a dialog of the Reports page, about a period or something kept."""
        dialog = perform(
            self._window, lambda: report_asks.make(ask, self._office, about, self._window)
        )
        if dialog is not None:
            self._run(dialog)

    def people(self, ask: PeopleAsk, number: int) -> None:
        """Open the dialog of a person, a place or what hangs on them; 0 is a new one."""
        self._run(people_choice.make(ask, self._office, number, self._window))

    def table_columns(self, table: PagedTable) -> None:
        """Choose the columns of a list, and show them."""
        keys = self.columns(*table.column_choice())
        if keys is not None:
            table.show_columns(keys)

    def columns(
        self, now: Sequence[tuple[str, str, bool]], standard: Sequence[tuple[str, str, bool]]
    ) -> list[str] | None:
        """Choose the columns of a list, from left to right; None where it was cancelled.

        Args:
            now: each column's key, label and whether it is shown, in the order shown.
            standard: the same as the program has them.
        """
        from best_desktop.gui.dialogs.columns import ColumnsDialog

        dialog = ColumnsDialog(self._office, self._window, columns=now, defaults=standard)
        accepted = dialog.exec()
        chosen = [key for key, shown in dialog.chosen if shown]
        dialog.deleteLater()
        return chosen if accepted else None

    # --------------------------------------------------------------------------------- running

    def _case(self, complaint_id: int) -> CaseView | None:
        from best_desktop.casework.queries.case import case_view

        return perform(self._window, lambda: case_view(self._office.desk(), complaint_id))

    def _run(self, dialog: QDialog) -> int | None:
        wanted: list[tuple[LetterCode | LetterWish | PersonalWish, int]] = []
        signal = getattr(dialog, "wanted_letter", None)
        if signal is not None:
            signal.connect(lambda code, case: wanted.append((code, case)))
        before = _and_around(QApplication.focusWidget())
        dialog.exec()
        made: int | None = getattr(dialog, "result_id", None)
        dialog.deleteLater()
        for code, complaint_id in wanted[:1]:
            self.letter(code, complaint_id)
        # After the event loop has put away what the change made anew and shown the rest.
        QTimer.singleShot(0, self, lambda: _focus_back(before))
        return made


def _and_around(widget: QWidget | None) -> list[QWidget]:
    """A widget and everything it stands in, from the inside out."""
    around: list[QWidget] = []
    while widget is not None:
        around.append(widget)
        widget = widget.parentWidget()
    return around


def _focus_back(before: Sequence[QWidget]) -> None:
    """Give the keyboard back to where it was; where that is gone, to the first thing near it."""
    if QApplication.activeModalWidget() is not None:
        return
    there = [each for each in before if isValid(each) and each.isVisible()]
    if there and there[0] is before[0] and there[0].isEnabled():
        there[0].setFocus()
        return
    for each in there:
        first = getattr(each, "focus_first", None)
        if callable(first):
            first()
            return


def _newest(view: CaseView, code: LetterCode) -> LetterView | None:
    found = [
        letter for letter in view.letters if letter.code is code and letter.stage == view.stage
    ]
    return max(found, key=lambda letter: letter.id, default=None)
