"""The worked stories, played once and taken down: each case, its history and its letters' words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any

import pytest

from best_desktop.casework import audit, letters, reports, sample_office
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.case_views import CaseView, HistoryEntry, LetterView
from best_desktop.casework.desk import LONDON
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.retention import records_due
from best_desktop.casework.sample_office import AT_WORK, BEGINS
from best_desktop.casework.sample_play import Play
from best_desktop.domain.milestones import Milestone
from best_desktop.domain.performance import BoardFigures
from best_desktop.domain.vocabulary import LetterCode, MilestoneKind
from best_desktop.domain.working_days import Count
from tests import builders
from tests.databases import copy_in_memory
from tests.documents.letter_pages import text

QUARTERS = {
    "Q1 2025/26": (date(2025, 4, 1), date(2025, 6, 30)),
    "Q3 2025/26": (date(2025, 10, 1), date(2025, 12, 31)),
    "Q4 2025/26": (date(2026, 1, 1), date(2026, 3, 31)),
    "Q1 2026/27": (date(2026, 4, 1), date(2026, 6, 30)),
    "Q2 2026/27": (date(2026, 7, 1), date(2026, 9, 30)),
}

ALL_OVER = date(2034, 1, 3)
"""A day on which the time of every story is over."""


@dataclass(frozen=True)
class Told:
    """One case of a story as it stands at the end of the play; ``history`` is oldest first.

    ``words`` are those of its letters by their kind, of several the earliest first.
    """

    view: CaseView
    history: tuple[HistoryEntry, ...]
    words: dict[LetterCode, str]

    def milestone(self, kind: MilestoneKind, stage: int = 1) -> Milestone:
        """A milestone of the case."""
        found = self.view.schedule.find(kind, stage)
        assert found is not None, f"{self.view.reference} has no {kind} at stage {stage}"
        return found

    def letter(self, code: LetterCode, sent_on: date | None = None) -> LetterView:
        """The one letter of its kind, or that of a day where there are several."""
        of_kind = [each for each in self.view.letters if each.code is code]
        (found,) = [each for each in of_kind if sent_on in (None, each.sent_on)]
        return found

    def lines(self, what: str) -> list[tuple[str, str, str]]:
        """The audit lines of one code: field, old, new."""
        return [
            (line.field, line.old, line.new)
            for entry in self.history
            for line in entry.lines
            if line.what == what
        ]

    def days(self, what: str) -> list[date]:
        """The local days of the entries that hold an audit line of one code."""
        return [
            entry.at.astimezone(LONDON).date()
            for entry in self.history
            if any(line.what == what for line in entry.lines)
        ]

    def counted(self, count: Count | None) -> str:
        """A count of working days as the stories write it: '15 16 17 [18 21] 22 23'."""
        assert count is not None
        out, skipped = [], []
        for each in self.view.calendar.explain(count):
            if each.day.weekday() > 4:
                continue
            if each.number is None:
                skipped.append(str(each.day.day))
                continue
            if skipped:
                out.append(f"[{' '.join(skipped)}]")
                skipped = []
            out.append(str(each.day.day))
        return " ".join(out)


@dataclass(frozen=True)
class Stories:
    """All cases of the stories by name, how long each is kept, the board's figures by quarter."""

    cases: dict[str, Told]
    figures: dict[str, BoardFigures]
    kept_until: dict[str, date]

    def __getitem__(self, name: str) -> Told:
        return self.cases[name]

    def named(self, references: tuple[str, ...]) -> list[str]:
        """References of a figure as names of the stories' cases, in order of the names."""
        known = {each.view.reference: name for name, each in self.cases.items()}
        return sorted(known[each] for each in references)


def take_down(play: Play) -> Stories:
    """Read everything a played office knows of its stories."""
    desk = play.desk(AT_WORK)
    cases = {}
    for name, case_id in play.cases.items():
        view = case_view(desk, case_id)
        words: dict[LetterCode, str] = {}
        for each in view.letters:
            if each.document_id is not None:
                said = text(letters.letter_pdf(desk, each.id))
                words[each.code] = f"{said} {words.get(each.code, '')}".strip()
        cases[name] = Told(view, tuple(reversed(audit.history(desk, case_id))), words)
    figures = {
        name: reports.board_figures(desk, first, last) for name, (first, last) in QUARTERS.items()
    }
    due = {each.reference: each.keep_until for each in records_due(replace(desk, today=ALL_OVER))}
    kept_until = {name: due[each.view.reference] for name, each in cases.items()}
    return Stories(cases, figures, kept_until)


@cache
def play_stories() -> Stories:
    """Play the six stories, and nothing else, into a case file in memory: once for all tests."""
    play = sample_office.build(":memory:", year=False)
    try:
        return take_down(play)
    finally:
        close_case_file()


@pytest.fixture(scope="module")
def stories() -> Stories:
    return play_stories()


def day(written: str) -> date:
    """A date as the stories write it, its weekday checked: 'Thu 22 Jan 2026'."""
    found = datetime.strptime(written, "%a %d %b %Y").date()  # noqa: DTZ007 - a date, no moment
    assert f"{found:%a}" == written[:3], f"{written} is a {found:%A}"
    return found


@contextmanager
def played_until(plan: Callable[[Play], Any], moment: datetime) -> Iterator[Play]:
    """One story up to a moment, with everybody at their desks then."""
    close_case_file()
    play = copy_in_memory(builders.sample, BEGINS)
    try:
        plan(play)
        play.play(until=moment)
        yield play
    finally:
        close_case_file()
