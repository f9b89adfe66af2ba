"""Opens the dialog for what a screen asks; the one place where screens and dialogs meet.

Pages, tabs and dialogs do not know each other: they emit what they want, and the main window's
opener imports the dialog on its first use, runs it and frees it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from best_desktop.domain.moves import Move
from best_desktop.gui import (
    data_asks,
    dialog_choice,
    library_asks,
    office_asks,
    people_choice,
    report_asks,
)
from best_desktop.gui.actions import Ask, Command
from best_desktop.gui.case_dialogs import CaseDialogs
from best_desktop.gui.data_asks import About, DataAsk
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialog_runner import DialogRunner
from best_desktop.gui.letter_dialogs import LetterDialogs
from best_desktop.gui.library_asks import LibraryAsk
from best_desktop.gui.office import Office
from best_desktop.gui.office_asks import OfficeAsk
from best_desktop.gui.paged_table import PagedTable
from best_desktop.gui.people_asks import PeopleAsk
from best_desktop.gui.perform import confirm, perform, succeeded
from best_desktop.gui.register_dialogs import RegisterDialogs
from best_desktop.gui.report_asks import ReportAsk

if TYPE_CHECKING:
    from best_desktop.domain.periods import Period
    from best_desktop.domain.website_form import WebsiteForm


class DialogOpener(QObject):
    """Opens dialogs over the main window; ``logged`` is a new complaint's id.

    Those about letters, parts of a case and the other registers are in groups of their own.
    """

    logged = Signal(int)
    wanted_case = Signal(int)

    def __init__(self, office: Office, window: QWidget) -> None:
        """Keep what every dialog is given."""
        super().__init__(window)
        self._office, self._window = office, window
        self._runner = DialogRunner(office, window)
        self.letters = LetterDialogs(self._runner)
        self.cases = CaseDialogs(self._runner)
        self.registers = RegisterDialogs(self._runner)
        self._runner.logged.connect(self.logged)
        self._runner.wanted_letter.connect(self.letters.letter)

    def serve(self, screen: QObject) -> None:
        """Open what a screen asks for by any of its signals.

        A signal's arguments are the thing and the complaint, where it concerns one.
        """
        for name, answer in (
            ("wanted_letter", self.letters.letter),
            ("wanted_why", self.cases.why),
            ("wanted_draft", self.letters.draft),
            ("wanted_print", self.letters.print_letter),
            ("wanted_issue", self.letters.issue),
            ("wanted_sent", self.letters.sent),
            ("wanted_supersede", self.letters.supersede),
            ("wanted_point", self.cases.point),
            ("wanted_outcomes", self.cases.outcomes),
            ("wanted_person", self.cases.person),
            ("wanted_adjustment", self.cases.adjustment),
            ("wanted_proof_review", self.cases.review_proof),
            ("wanted_proof_end", self.cases.end_proof),
            ("wanted_aside", self.letters.lay_aside),
            ("wanted_format", self.letters.letter_format),
            ("wanted_outside", self.cases.outside),
            ("wanted_learning", self.cases.learning),
            ("wanted_investigation", self.cases.investigation),
            ("dropped_files", self.cases.attach),
            ("wanted_raise", self.registers.raise_complaint),
            ("wanted_finish", self.registers.finish_request),
            ("wanted_confirm", self.registers.confirm_compliment),
            ("wanted_form", self.registers.compliment_form),
            ("wanted_missed_visit", self.registers.missed_visit),
            ("wanted_hand_over", self.registers.hand_over),
            ("wanted_survey_step", self.registers.survey_step),
            ("wanted_review", self.registers.review),
            ("wanted_remove_office_day", self.remove_day),
            ("wanted_office", self.of_the_office),
            ("wanted_people", self.people),
            ("wanted_data", self.data),
            ("wanted_library", self.library),
            ("wanted_report", self.report),
            ("wanted_wording", self.letters.wording),
            ("wanted_columns", self.table_columns),
        ):
            signal = getattr(screen, name, None)
            if signal is not None:
                signal.connect(answer)

    def open(self, ask: Ask, complaint_id: int | None = None) -> int | None:
        """Open the dialog of a command or move; returns what it made, None where nothing was."""
        if ask is Move.ACKNOWLEDGE and complaint_id:
            self.letters.acknowledge(complaint_id)
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
        return self._runner.run(dialog_choice.make(ask, self._office, complaint_id, self._window))

    # -------------------------------------------------------------------------------- intake

    def _log(self, form: WebsiteForm | None = None) -> int | None:
        """Log a complaint, or record the service request that it turns out to be (P-6.2)."""
        from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog

        dialog = LogComplaintDialog(self._office, None, self._window, form=form)
        instead: list[dict[str, object]] = []
        dialog.wanted_request.connect(instead.append)
        made = self._runner.run(dialog)
        if made is not None:
            self._runner.logged.emit(made)
        for begun in instead[:1]:
            from best_desktop.gui.dialogs.service_request import ServiceRequestDialog

            self._runner.run(ServiceRequestDialog(self._office, None, self._window, begun=begun))
        return made

    def _paste_form(self) -> int | None:
        """Paste a website form, and go on with the complaint it fills in (R-2.1.2)."""
        from best_desktop.gui.dialogs.paste_form import PasteFormDialog

        dialog = PasteFormDialog(self._office, None, self._window)
        self._runner.run(dialog)
        return self._log(dialog.form) if dialog.form is not None else None

    def _confirm_logged(self, complaint_id: int) -> None:
        """As manager or deputy: it is logged as it should be (R-2.1.5)."""
        from best_desktop.casework.intake import confirm_logged

        view = self._runner.case(complaint_id)
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
        self._runner.run(dialog)
        if dialog.chosen_case is not None:
            self.wanted_case.emit(dialog.chosen_case)

    def _authority_tasks(self) -> None:
        """List what to look after, and open what is chosen there."""
        from best_desktop.gui.dialogs.authority_tasks import AuthorityTasksDialog

        dialog = AuthorityTasksDialog(self._office, None, self._window)
        self._runner.run(dialog)
        if dialog.chosen_case is not None:
            self.wanted_case.emit(dialog.chosen_case)
        elif dialog.chosen_proof is not None:
            self.cases.review_proof(dialog.chosen_proof)

    # ---------------------------------------------------------------------------- the office

    def data(self, ask: DataAsk, about: About) -> None:
        """Open a dialog about keeping records, or about somebody's own data."""
        self._runner.run_made(lambda: data_asks.make(ask, self._office, about, self._window))

    def remove_day(self, day_id: int) -> None:
        """Take a one-off office day out again."""
        from best_desktop.gui.dialogs.office_day import RemoveOfficeDayDialog

        self._runner.run(RemoveOfficeDayDialog(self._office, None, self._window, day_id=day_id))

    def of_the_office(self, ask: OfficeAsk, number: int) -> None:
        """Open a dialog of the settings; an absence is removed after a question."""
        if ask is not OfficeAsk.REMOVE_ABSENCE:
            self._runner.run(office_asks.make(ask, self._office, number, self._window))
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

    def library(self, ask: LibraryAsk, number: int) -> None:
        """Open a dialog of the library; 0 is a new title."""
        self._runner.run(library_asks.make(ask, self._office, number, self._window))

    def report(self, ask: ReportAsk, about: Period | int) -> None:
        """Open a dialog of the Reports page, about a period or something kept."""
        self._runner.run_made(lambda: report_asks.make(ask, self._office, about, self._window))

    def people(self, ask: PeopleAsk, number: int) -> None:
        """Open the dialog of a person, a place or what hangs on them; 0 is a new one."""
        self._runner.run(people_choice.make(ask, self._office, number, self._window))

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
