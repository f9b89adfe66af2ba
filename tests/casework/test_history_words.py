"""Facts of the history in words."""

from __future__ import annotations

import pytest

from best_desktop.casework.case_views import HistoryLine
from best_desktop.casework.history_words import line_words


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            HistoryLine("DUE_SET", "Answer (stage 1)", "2026-01-08", "2026-01-22"),
            "Due date, Answer (stage 1): 8 January 2026 → 22 January 2026",
        ),
        (HistoryLine("OUTCOME_SOUGHT", "outcome 2", "A refund", ""),
         "Outcome sought, outcome 2: A refund → nothing"),
        (HistoryLine("EXT_ISSUED", "new date", "", "2026-11-25, explained"),
         "More time, new date: 25 November 2026, explained"),
        (HistoryLine("COI_DECLARED", "stage 1", "", "None"),
         "Conflict of interest declared, stage 1: None"),
        (HistoryLine("NOTE", "note", "", "She rang"), "Note: She rang"),
        (HistoryLine("CONCLUDED", "", "", ""), "Concluded"),
        (HistoryLine("LETTER_ISSUED", "promised date", "", ""), ""),
        (HistoryLine("CHANGED", "summary", "2026-99-99", "x"),
         "Changed, summary: 2026-99-99 → x"),
    ],
)  # fmt: skip
def test_a_line_of_history_reads_as_english(line: HistoryLine, said: str) -> None:
    assert line_words(line) == said
