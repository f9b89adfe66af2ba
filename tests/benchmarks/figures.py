"""The board's figures for a quarter, against raw SQL that counts the main ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date

from best_desktop.casework import reports
from best_desktop.casework.case_file import close_case_file, open_case_file
from tests.benchmarks import data
from tests.benchmarks.pairs import Goal, Result, compare

_FIRST, _LAST = date(2026, 7, 1), date(2026, 9, 30)
_COUNTS = (
    "SELECT kind, log_status, count(*) FROM complaint"
    " WHERE received_on BETWEEN ? AND ? GROUP BY 1, 2",
    "SELECT s.acknowledged_on <= d.due_on, count(*) FROM complaint c"
    " JOIN stage s ON s.complaint_id = c.id AND s.number = 1"
    " JOIN deadline d ON d.complaint_id = c.id AND d.kind = 'acknowledge' AND d.stage_number = 1"
    " WHERE c.received_on BETWEEN ? AND ? GROUP BY 1",
    "SELECT s.number, s.answered_on <= d.due_on, d.extended, count(*) FROM stage s"
    " JOIN deadline d ON d.complaint_id = s.complaint_id AND d.kind = 'answer'"
    " AND d.stage_number = s.number WHERE s.answered_on BETWEEN ? AND ? GROUP BY 1, 2, 3",
    "SELECT s.number, s.outcome, count(*) FROM stage s"
    " WHERE s.answered_on BETWEEN ? AND ? GROUP BY 1, 2",
    "SELECT h.name, c.category, count(*) FROM complaint c JOIN scheme h ON h.id = c.scheme_id"
    " WHERE c.received_on BETWEEN ? AND ? GROUP BY 1, 2",
)


def run(quick: bool) -> Iterator[Result]:
    """Every figure of a quarter with the references behind it."""
    for cases in (1_000,) if quick else (10_000, 100_000):
        path = data.case_file(cases)
        open_case_file(path, clock=data.clock, account=data.OFFICER)
        try:
            desk = data.desk()
            with closing(sqlite3.connect(path)) as connection:

                def bare(connection: sqlite3.Connection = connection) -> None:
                    for sql in _COUNTS:
                        connection.execute(sql, (_FIRST.isoformat(), _LAST.isoformat())).fetchall()

                yield from compare(
                    f"board figures of a quarter, {cases:,} cases",
                    lambda: reports.board_figures(desk, _FIRST, _LAST),
                    {"five GROUP BYs of raw SQL": (bare, Goal(1.2, "G4"))},
                    3 if quick else 9,
                )
        finally:
            close_case_file()
