"""What the Reports page asks for, and the dialog that answers it, imported on first use."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.domain.periods import Period
from best_desktop.gui.actions import Command
from best_desktop.gui.office import Office


class ReportAsk(Enum):
    """What may be asked, about a period, or the number of an answer or an assessment."""

    GIVE = auto()
    WITHDRAW = auto()
    GIVE_SURVEY = auto()
    BEGIN = auto()
    PROVISION = auto()
    REOPEN = auto()


REPORT_COMMANDS = {
    Command.BOARD_WORKBOOK: "board",
    Command.COMPLIMENTS_WORKBOOK: "compliments",
    Command.SURVEY_REPORT: "surveys",
    Command.LEARNING_REPORT: "learning",
    Command.OTHER_WORKBOOK: "complaints",
}
"""The commands that lead to a report, by its value; what it holds is imported on first use."""


def make(ask: ReportAsk, office: Office, about: Period | int, parent: QWidget) -> QDialog:
    """Make the dialog that answers.

    Raises:
        TypeError: it is about something else.
    """
    if isinstance(about, Period):
        from best_desktop.gui.dialogs.give_board import GiveBoardDialog, WithdrawBoardDialog
        from best_desktop.gui.dialogs.give_survey import GiveSurveyDialog

        dialogs: dict[ReportAsk, Callable[[Office, Period, QWidget], QDialog]] = {
            ReportAsk.GIVE: GiveBoardDialog,
            ReportAsk.WITHDRAW: WithdrawBoardDialog,
            ReportAsk.GIVE_SURVEY: GiveSurveyDialog,
        }
        if ask not in dialogs:
            raise TypeError(f"{ask} is not about a period")
        return dialogs[ask](office, about, parent)
    from best_desktop.gui.dialogs import assessment

    if ask is ReportAsk.BEGIN:
        return assessment.BeginAssessmentDialog(office, parent)
    if ask is ReportAsk.REOPEN:
        return assessment.ReopenAssessmentDialog(office, None, parent, row_id=about)
    return assessment.ProvisionDialog(office, None, parent, row_id=about)
