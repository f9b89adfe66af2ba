"""Tries the program out without a screen: what an installer or IT runs to know that it works.

Each check is one plain thing the office relies on, done for real on a case file of its own.
"""

from __future__ import annotations

import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from best_desktop.casework import audit, letters, reports, spelling
from best_desktop.casework.case_file import close_case_file, open_case_file
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.sample_office import AT_WORK, BEGINS, TODAY, furnish
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_stories import plan_w01
from best_desktop.domain.vocabulary import LetterCode, MilestoneKind
from best_desktop.paths import resource


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing tried: whether it worked, and what went wrong where it did not."""

    name: str
    passed: bool
    detail: str = ""


class CheckFailed(Exception):
    """A check found something wrong; the message says what."""


def run_checks(extra: tuple[tuple[str, Callable[[], None]], ...] = ()) -> list[Checked]:
    """Try everything; ``extra`` are checks of the screens, given by whoever has a screen."""
    results = []
    for name, check in (*_CHECKS, *extra):
        try:
            check()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is what we came to find
            detail = "".join(traceback.format_exception_only(error)).strip()
            results.append(Checked(name, False, detail))
        else:
            results.append(Checked(name, True))
    return results


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise CheckFailed(otherwise)


def _resources() -> None:
    for folder, least in (
        ("procedures", 2),
        ("letters", 6),
        ("icons", 30),
        ("fonts", 2),
        ("spelling", 3),
    ):
        found = len(list(resource(folder).iterdir()))
        _expect(found >= least, f"resources/{folder} holds {found} files, not {least} or more")
    _expect(spelling.is_checked(), "the dictionary of spelling cannot be read")


@contextmanager
def played(address: str | Path) -> Iterator[Play]:
    """A case file with the first story played into it."""
    play = Play(BEGINS)
    open_case_file(address, create=True, clock=play.clock, computer="CHECK", sample=True)
    try:
        furnish(play)
        plan_w01(play)
        play.play()
        yield play
    finally:
        close_case_file()


def _casework(address: str | Path) -> None:
    with played(address) as play:
        desk = play.desk(AT_WORK)
        view = case_view(desk, play.cases["W01"])
        answer = view.schedule.find(MilestoneKind.ANSWER, 1)
        _expect(
            answer is not None and answer.due == date(2025, 5, 6),
            f"the stage 1 answer should be due on 6 May 2025, not {answer}",
        )
        sent = {each.code: each.id for each in view.letters if each.sent_on}
        names = ", ".join(each.value for each in sent)
        _expect(
            {LetterCode.L01, LetterCode.L04} <= sent.keys(),
            f"acknowledgement and decision should have been sent, not {names}",
        )
        pdf = letters.letter_pdf(desk, sent[LetterCode.L04])
        _expect(pdf.startswith(b"%PDF"), "the decision letter is not a PDF")
        _expect(audit.verify() == [], "the audit trail is not whole")


def _in_memory() -> None:
    _casework(":memory:")


def _on_disk() -> None:
    with tempfile.TemporaryDirectory() as folder:
        _casework(Path(folder) / "check.best")


def _workbooks() -> None:
    with played(":memory:") as play:
        play.moment = TODAY
        desk = play.desk(AT_WORK)
        first, last = date(2025, 4, 1), date(2025, 6, 30)
        for content in (
            reports.board_workbook(desk, first, last, last),
            reports.compliments_workbook(desk, first, last),
        ):
            _expect(content.startswith(b"PK"), "a workbook could not be made")


def _bank_holidays() -> None:
    from best_desktop.domain.bank_holidays import england_and_wales
    from best_desktop.domain.vocabulary import Nation

    days = {each.date for each in england_and_wales(Nation.ENGLAND, 2019, 2028)}
    for day in (date(2022, 9, 19), date(2023, 5, 8), date(2026, 4, 6), date(2026, 12, 28)):
        _expect(day in days, f"{day.isoformat()} should be a bank holiday")
    _expect(len(days) == 83, f"2019 to 2028 should have 83 bank holidays, not {len(days)}")


_CHECKS: tuple[tuple[str, Callable[[], None]], ...] = (
    ("Resources are where they should be", _resources),
    ("Bank holidays of 2019 to 2028", _bank_holidays),
    ("A case from first call to decision letter, in memory", _in_memory),
    ("A case from first call to decision letter, on disk", _on_disk),
    ("Board workbook and compliments register", _workbooks),
)


def as_json(results: list[Checked], version: str, now: datetime) -> dict[str, object]:
    """The results as plain values for a file."""
    return {
        "program": "BeST Desktop",
        "version": version,
        "checked_at": now.astimezone(UTC).isoformat(timespec="seconds"),
        "passed": all(each.passed for each in results),
        "checks": [
            {"name": each.name, "passed": each.passed, "detail": each.detail} for each in results
        ],
    }
