"""Dialogs about service requests, survey answers and compliments."""

from __future__ import annotations

from best_desktop.domain.surveys import SurveyStep
from best_desktop.gui import dialog_choice
from best_desktop.gui.dialog_runner import DialogGroup
from best_desktop.gui.perform import perform


class RegisterDialogs(DialogGroup):
    """The dialogs about what is kept beside complaints."""

    def raise_complaint(self, request_id: int) -> None:
        """Log a complaint from a service request."""
        from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog

        dialog = LogComplaintDialog(self._office, None, self._window, request_id=request_id)
        made = self._run(dialog)
        if made is not None:
            self._runner.logged.emit(made)

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
            self._runner.logged.emit(made)
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
