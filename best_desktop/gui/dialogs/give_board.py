"""Freeze a board report as it goes to the board, or withdraw what it was given (P-11.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.board_pack import BoardGiven, give_to_board, given_to_board
from best_desktop.casework.errors import Refused
from best_desktop.casework.published import withdraw_publication
from best_desktop.domain.periods import Period
from best_desktop.gui.dates import long_date, span
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_give_board import Ui_GiveBoard
from best_desktop.gui.forms.ui_withdraw_board import Ui_WithdrawBoard

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_INTRO = (
    "The workbook and its PDF are kept exactly as they are now. Where a figure of {days} counts "
    "otherwise later, both numbers are shown."
)


class GiveBoardDialog(FormDialog):
    """When the report of a period went to the board, and the minute where it is known."""

    saved_words = "The report is kept as the board was given it."

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        """Open for a period."""
        super().__init__(office, None, parent)
        self.period = period
        self.ui = Ui_GiveBoard()
        self.build(self.ui)
        self.say(self.ui.intro, _INTRO.format(days=span(period.first, period.last)))
        self.ui.published_on.set_date(office.today)
        self.ready()
        self.ui.published_on.setFocus()

    def save(self) -> int | None:
        given = BoardGiven(
            self.ui.published_on.chosen(), self.ui.approved_on.date_or_none(), self.ui.minute.text()
        )
        return give_to_board(self.office.desk(), self.period.first, self.period.last, given)


class WithdrawBoardDialog(FormDialog):
    """Why what the board was given of a period is withdrawn; it is kept all the same."""

    saved_words = "Withdrawn. The report can be given again."

    def __init__(self, office: Office, period: Period, parent: QWidget | None = None) -> None:
        """Open for a period of which something stands.

        Raises:
            Refused: nothing does.
        """
        super().__init__(office, None, parent)
        standing = given_to_board(period.first, period.last)
        if standing is None:
            raise Refused("The board has not been given this, or it was withdrawn already.")
        self.standing = standing
        self.ui = Ui_WithdrawBoard()
        self.build(self.ui)
        self.say(
            self.ui.intro,
            f"The report of {span(period.first, period.last)}, given on "
            f"{long_date(standing.published_on)}. Its files are kept; it can then be given again.",
        )
        self.ready()
        self.ui.reason.setFocus()

    def save(self) -> int | None:
        desk, reason = self.office.desk(), self.ui.reason.toPlainText()
        withdraw_publication(desk, self.standing.id, self.standing.version, reason)
        return self.standing.id
