"""The test sheet that an office measures its window envelopes with (B-50)."""

from __future__ import annotations

from best_desktop.casework.desk import Desk
from best_desktop.domain.letter_paper import LetterPaper


def measuring_sheet(desk: Desk, paper: LetterPaper) -> bytes:
    """One page as PDF for a paper that may not be saved yet."""
    from best_desktop.documents import letter_test_sheet

    return letter_test_sheet.measuring_sheet(paper)
