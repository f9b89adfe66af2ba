"""A letter that is written, issued and printed from its case: the check page, then the printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.letters import letter_problems, open_draft
from best_desktop.gui.dialogs.issue_letter import IssueLetterDialog
from best_desktop.gui.perform import perform, say

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


def check_page(
    window: QWidget,
    office: Office,
    letter_id: int,
    complaint_id: int,
    put_right: Callable[[int, int], object],
) -> IssueLetterDialog | None:
    """The page that asks whether a draft is issued as it stands, dated today, and printed.

    None where it cannot be: what must be put right is said, and ``put_right`` opens the letter.
    """
    desk = office.desk()
    draft = perform(window, lambda: open_draft(desk, letter_id))
    if draft is None:
        return None
    found = perform(window, lambda: letter_problems(desk, letter_id, draft.blocks))
    if found is None:
        return None
    hard = [each.message for each in found if each.hard]
    if hard:
        say(window, "\n".join(("The letter cannot be issued yet.", *hard)))
        put_right(letter_id, complaint_id)
        return None
    return IssueLetterDialog(
        office, complaint_id, window, draft=draft, blocks=draft.blocks, printed_today=True
    )
