"""How many statements a thing takes: the same on a small case file as on a larger one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import pytest

from best_desktop.casework import letters, people
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.case_list_views import CaseFilter, SortKey, View
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.desk import Desk
from best_desktop.casework.inputs import NewComplaint, PersonInput
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases, today_figures, view_counts
from best_desktop.casework.reports import board_figures
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterCode,
)
from best_desktop.store.models import Complaint

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


@pytest.fixture
def desk() -> Iterator[Desk]:
    open_case_file(":memory:", create=True, clock=lambda: NOW, account="Anna Ode")
    made = desk_now(clock=lambda: NOW, account="Anna Ode")
    people.add_scheme(made, "Larkfield House", town="Bolton", postcode="BL1 4QX")
    yield made
    close_case_file()


@contextmanager
def _statements() -> Iterator[list[str]]:
    """What is asked of the database; not what its own search tables ask of themselves."""
    heard: list[str] = []
    connection = Complaint._meta.database.connection()
    connection.set_trace_callback(heard.append)
    try:
        yield heard
    finally:
        connection.set_trace_callback(None)
        heard[:] = [each for each in heard if not each.startswith("--")]


def _count(run: Callable[[], object]) -> int:
    with _statements() as heard:
        run()
    return len(heard)


def _log(desk: Desk, number: int) -> int:
    new = NewComplaint(
        kind=ComplainantKind.TENANT,
        channel=Channel.TELEPHONE,
        made_at=NOW,
        summary=f"Cold again, number {number}",
        category=Category.REPAIRS,
        complainant=PersonInput(name=f"Ruth Adeyemi {number}", address="Flat 4\nBOLTON"),
        scheme_id=1,
        formal_answer=FormalAnswer.YES,
        points=("The boiler is cold.", "Nobody rang."),
        wanted=("A boiler that works",),
        handler_id=desk.staff_id,
    )
    return log_complaint(desk, new).id


THINGS: dict[str, Callable[[Desk], object]] = {
    "first page": lambda desk: page_of_cases(desk, CaseFilter(View.ALL_OPEN)),
    "all by who": lambda desk: page_of_cases(desk, CaseFilter(View.ALL), SortKey.WHO),
    "search": lambda desk: page_of_cases(desk, CaseFilter(View.ALL, text="ruth col")),
    "counts of the views": view_counts,
    "Today": today_figures,
    "one case": lambda desk: case_view(desk, 1),
    "a letter's choices": lambda desk: letters.letter_choices(desk, 1),
    "board figures": lambda desk: board_figures(desk, date(2026, 10, 1), date(2026, 12, 31)),
    "log a complaint": lambda desk: _log(desk, 999),
}


@pytest.mark.parametrize("thing", list(THINGS))
def test_the_number_of_statements_does_not_grow_with_the_case_file(desk: Desk, thing: str) -> None:
    _log(desk, 0)
    small = _count(lambda: THINGS[thing](desk))
    for number in range(1, 30):
        _log(desk, number)

    large = _count(lambda: THINGS[thing](desk))

    assert large == small
    assert small > 0


@pytest.mark.parametrize(
    ("thing", "most"),
    [("first page", 1), ("all by who", 2), ("search", 3), ("counts of the views", 8)],
)
def test_a_list_takes_few_statements(desk: Desk, thing: str, most: int) -> None:
    for number in range(5):
        _log(desk, number)

    assert _count(lambda: THINGS[thing](desk)) <= most


def test_logging_a_complaint_is_one_short_transaction(desk: Desk) -> None:
    _log(desk, 0)

    with _statements() as heard:
        _log(desk, 1)

    assert heard[0].startswith("BEGIN IMMEDIATE")
    assert heard[-1] == "COMMIT"
    assert [each for each in heard if each.startswith(("BEGIN", "COMMIT"))] == [heard[0], heard[-1]]
    assert len(heard) <= 50


def test_a_draft_is_begun_and_opened_in_few_statements(desk: Desk) -> None:
    case_id = _log(desk, 0)

    count = _count(lambda: letters.start_letter(desk, case_id, LetterCode.L01))

    assert count <= 90
