"""The case list: pages, sorting, filters, counts and search; the calendar; one whole case."""

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.case_list_views import CaseFilter, CaseRow, SortKey, View
from best_desktop.casework.closing import conclude_lapsed, withdraw
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.duplicates import TypedSoFar, possible_duplicates
from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import NewCompliment, PersonInput
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.casework.queries.case import case_view, find_reference
from best_desktop.casework.queries.cases import (
    count_cases,
    needs_action,
    page_of_cases,
    rows_by_id,
    today_figures,
    view_counts,
)
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    LetterCode,
    MilestoneKind,
    NextStep,
    PraiseSubject,
    Tag,
)
from best_desktop.store.models import Complaint
from tests import builders
from tests.builders import (
    JOAN,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    anonymous_complaint,
    answered,
    complaint,
    escalated,
    more_time,
    send,
    view,
)
from tests.databases import SERVER, empty_server_database

TODAY = date(2025, 5, 1)
FIRST = date(2025, 3, 3)


@pytest.fixture(scope="module", params=["memory", *(["postgres"] if SERVER else [])])
def busy(request: pytest.FixtureRequest) -> Iterator[Office]:
    """Two dozen cases in every state, with ties in every column; only looked at."""
    server = request.param == "postgres"
    with empty_server_database() if server else nullcontext(":memory:") as address:
        made = builders.office(address, date(2025, 3, 1))
        _fill(made)
        yield made
        close_case_file()


def _fill(made: Office) -> None:
    names = ("Mrs Ruth Adeyemi", "Mr Len Ogden", "Áine O'Neill", "Zoë Li")
    for number in range(14):
        complaint(
            made,
            FIRST + timedelta(days=number // 3),
            complainant=PersonInput(name=names[number % 4]),
            scheme_id=list(made.schemes.values())[number % 3],
            handler_id=made.staff[(MARCUS, JOAN)[number % 2]],
            department_id=None if number == 5 else made.departments["Property"],
            category=(Category.REPAIRS, Category.RUDE)[number % 2],
            channel=(Channel.EMAIL, Channel.SMS)[number % 2],
        )
    complaint(made, FIRST, department_id=None)
    anonymous_complaint(made, FIRST)
    waiting = acknowledged(made, date(2025, 4, 22), date(2025, 4, 25))
    correct_details(made.desk(OWEN), waiting, view(made, waiting).version, {"waiting": True})
    longer = acknowledged(made, date(2025, 4, 22), date(2025, 4, 24))
    more_time(made, longer, date(2025, 5, 23), date(2025, 4, 29))
    send(made, longer, LetterCode.L03, date(2025, 4, 29))
    for _ in range(2):
        answered(made, date(2025, 4, 14))
    concluded = answered(made, FIRST)
    conclude_lapsed(made.desk(OWEN, TODAY))
    assert view(made, concluded).state is CaseState.CONCLUDED
    second = answered(made, date(2025, 4, 10))
    escalated(made, second, date(2025, 4, 29))
    withdraw(made.desk(OWEN), complaint(made, date(2025, 4, 28)), date(2025, 4, 28), "Works")
    today = complaint(made, date(2025, 4, 24))
    assert view(made, today).next_due == TODAY
    made.desk(OWEN, TODAY)


def whole(office: Office, wanted: CaseFilter, sort: SortKey, *, descending: bool) -> list[CaseRow]:
    desk = office.desk(OWEN)
    return list(page_of_cases(desk, wanted, sort, descending, limit=1000).rows)


@pytest.mark.parametrize("view_", [View.ALL, View.ALL_OPEN, View.CLOSED, View.WINDOW])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", list(SortKey))
def test_pages_put_together_are_the_whole_list(
    busy: Office, sort: SortKey, descending: bool, view_: View
) -> None:
    """Whatever the order and however many share a value, no row is lost or shown twice."""
    wanted, desk = CaseFilter(view_), busy.desk(OWEN)
    complete = whole(busy, wanted, sort, descending=descending)
    for limit in (1, 4):
        rows: list[CaseRow] = []
        cursor: tuple[Any, ...] | None = None
        while True:
            page = page_of_cases(desk, wanted, sort, descending, cursor, limit)
            assert len(page.rows) <= limit
            rows += page.rows
            if page.cursor is None:
                break
            cursor = page.cursor
        assert rows == complete
    assert len(complete) == count_cases(desk, wanted) > 1
    assert len({each.id for each in complete}) == len(complete)


@pytest.mark.parametrize(
    ("sort", "value"),
    [
        (SortKey.REFERENCE, lambda row: row.reference),
        (SortKey.RECEIVED, lambda row: row.received_on),
        (SortKey.STAGE, lambda row: row.stage),
        (SortKey.HANDLER, lambda row: row.handler),
        (SortKey.SCHEME, lambda row: row.scheme),
    ],
)
@pytest.mark.parametrize("descending", [False, True])
def test_the_order_is_by_what_is_shown(
    busy: Office, sort: SortKey, value: Any, descending: bool
) -> None:
    rows = whole(busy, CaseFilter(View.ALL), sort, descending=descending)
    expected = sorted(rows, key=lambda row: (value(row), row.id), reverse=descending)
    assert rows == expected


def test_by_due_the_open_come_first_then_the_answered_then_the_rest(busy: Office) -> None:
    rows = whole(busy, CaseFilter(View.ALL), SortKey.DUE, descending=False)
    open_rows = [each for each in rows if each.next_step not in (NextStep.NONE, NextStep.WINDOW)]
    window = [each for each in rows if each.next_step is NextStep.WINDOW]
    assert rows[: len(open_rows)] == open_rows
    assert rows[len(open_rows) : len(open_rows) + len(window)] == window
    dues = [each.due for each in open_rows if each.due]
    assert dues == sorted(dues)
    assert len(dues) == len(open_rows)
    assert all(each.due is None for each in rows[len(open_rows) + len(window) :])


def test_each_quick_view_counts_what_it_shows(busy: Office) -> None:
    desk = busy.desk(MARCUS)
    counts = view_counts(desk)
    for each in View:
        rows = page_of_cases(desk, CaseFilter(each), limit=1000).rows
        assert len(rows) == counts[each]
    assert counts[View.ALL] == counts[View.ALL_OPEN] + counts[View.CLOSED] == 24
    assert counts[View.STAGE_2] == 1
    assert counts[View.WAITING] == 1
    assert counts[View.WINDOW] == 2
    assert counts[View.OVERDUE] == 16
    assert counts[View.DUE_THIS_WEEK] == 1
    mine = page_of_cases(desk, CaseFilter(View.MINE), limit=1000).rows
    assert {each.handler for each in mine} == {MARCUS}


@pytest.mark.parametrize(
    ("wanted", "matches"),
    [
        (CaseFilter(View.ALL, stage=2), lambda row: row.stage == 2),
        (CaseFilter(View.ALL, kind=ComplainantKind.ANONYMOUS), lambda row: row.who == "Anonymous"),
        (
            CaseFilter(View.ALL, received_from=date(2025, 4, 22)),
            lambda r: r.received_on >= date(2025, 4, 22),
        ),
        (CaseFilter(View.ALL, received_to=FIRST), lambda row: row.received_on <= FIRST),
        (CaseFilter(due_from=TODAY), lambda row: row.due is not None and row.due >= TODAY),
        (CaseFilter(due_to=TODAY), lambda row: row.due is not None and row.due <= TODAY),
    ],
)
def test_filters(busy: Office, wanted: CaseFilter, matches: Any) -> None:
    desk = busy.desk(OWEN)
    everything = page_of_cases(desk, CaseFilter(wanted.view), limit=1000).rows
    rows = page_of_cases(desk, wanted, limit=1000).rows
    assert rows == tuple(each for each in everything if matches(each))
    assert 0 < len(rows) < len(everything)
    assert count_cases(desk, wanted) == len(rows)


def test_filters_by_what_a_row_does_not_show(busy: Office) -> None:
    desk = busy.desk(OWEN)
    for wanted, column in (
        (CaseFilter(View.ALL, handler_id=busy.staff[JOAN]), Complaint.handler == busy.staff[JOAN]),
        (
            CaseFilter(View.ALL, scheme_id=busy.schemes["Ashdown Court"]),
            Complaint.scheme == busy.schemes["Ashdown Court"],
        ),
        (CaseFilter(View.ALL, channel=Channel.SMS), Complaint.channel == Channel.SMS),
        (CaseFilter(View.ALL, category=Category.RUDE), Complaint.category == Category.RUDE),
    ):
        rows = page_of_cases(desk, wanted, limit=1000).rows
        assert {each.id for each in rows} == {each.id for each in Complaint.select().where(column)}
        assert rows


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("BEST-2025-0002", 1),
        ("ogden", 4),
        ("aine oneill", 3),
        ("ashdown", 6),
        ("boiler cold", 24),
        ("no such word", 0),
    ],
)
def test_search_by_reference_name_scheme_and_words(busy: Office, text: str, found: int) -> None:
    desk = busy.desk(OWEN)
    rows = page_of_cases(desk, CaseFilter(View.ALL, text=text), limit=1000).rows
    assert len(rows) == found
    together = CaseFilter(View.ALL, text=text, stage=2)
    assert len(page_of_cases(desk, together).rows) <= found


def test_rows_by_id_come_in_the_order_asked_for(busy: Office) -> None:
    assert [each.id for each in rows_by_id(busy.desk(), [3, 1, 999, 2])] == [3, 1, 2]


@pytest.mark.clause("R-7.2.a", "P-5.1.h")
def test_the_counters_of_the_day(busy: Office) -> None:
    log_compliment(
        busy.desk(OWEN, TODAY),
        NewCompliment(TODAY, Channel.EMAIL, PraiseSubject.EMPLOYEE, "Thank you"),
    )
    figures = today_figures(busy.desk(OWEN))
    assert (figures.overdue, figures.due_today, figures.due_in_five_days) == (16, 1, 2)
    assert (figures.answered, figures.answered_on_time) == (3, 3)
    assert figures.period == "Quarter 1 of 2025/26"
    assert figures.compliments_this_month == 1
    first = needs_action(busy.desk(OWEN), limit=3)
    assert [each.tag for each in first] == [Tag.OVERDUE] * 3


# ------------------------------------------------------------------------------- the calendar


def test_the_calendar_shows_live_work_once(busy: Office) -> None:
    desk = busy.desk(OWEN, TODAY)
    entries = deadlines_between(desk, date(2025, 5, 1), date(2025, 6, 30))
    days = [(each.day, each.reference) for each in entries]
    assert days == sorted(days)
    kinds = {each.kind for each in entries}
    assert kinds == {MilestoneKind.ACKNOWLEDGE, MilestoneKind.ANSWER, MilestoneKind.ESCALATE}
    for each in entries:
        row = next(
            r
            for r in page_of_cases(desk, CaseFilter(View.ALL), limit=1000).rows
            if r.id == each.complaint_id
        )
        if each.firm and each.kind is not MilestoneKind.ESCALATE:
            assert (each.day, each.tag) == (row.due, row.tag)
    window = next(each for each in entries if each.kind is MilestoneKind.ESCALATE)
    assert (window.tag, window.text) == (
        Tag.RESPONDED,
        "Last day to ask for the next stage, stage 1",
    )
    forecast = next(each for each in entries if not each.firm)
    assert forecast.text.endswith("(forecast)")


def test_the_calendar_with_what_was_met_and_of_one_person(busy: Office) -> None:
    desk = busy.desk(OWEN, TODAY)
    first, last = date(2025, 3, 1), date(2025, 6, 30)
    live = deadlines_between(desk, first, last)
    everything = deadlines_between(desk, first, last, include_met=True)
    assert set(live) < set(everything)
    met = [each for each in everything if each.met_on]
    assert {MilestoneKind.LOG, MilestoneKind.ANSWER} <= {each.kind for each in met}
    assert all(each.tag is Tag.CLOSED for each in met)
    joans = deadlines_between(desk, first, last, handler_id=busy.staff[JOAN])
    assert {each.handler for each in joans} == {JOAN}
    assert joans == tuple(each for each in live if each.handler == JOAN)


def test_a_milestone_without_a_stage_is_only_its_name(busy: Office) -> None:
    entry = deadlines_between(busy.desk(OWEN, TODAY), TODAY, date(2025, 6, 30))[0]
    assert replace(entry, stage=0).text == str(entry.kind)


# -------------------------------------------------------------------------------- one case


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("BEST-2025-0002", "BEST-2025-0002"),
        (" best-2025-2 ", "BEST-2025-0002"),
        ("2025-0002", "BEST-2025-0002"),
        ("2", "BEST-2025-0002"),
        ("0024", "BEST-2025-0024"),
        ("2024-2", None),
        ("999", None),
        ("SR-2025-0001", None),
        ("two", None),
    ],
)
def test_a_typed_reference(busy: Office, text: str, reference: str | None) -> None:
    desk = busy.desk(OWEN)
    found = find_reference(desk, text)
    assert (case_view(desk, found).reference if found else None) == reference


def test_earlier_complaints_that_may_be_the_same(busy: Office) -> None:
    desk = busy.desk(OWEN)
    same_name = possible_duplicates(desk, TypedSoFar("Len Ogden"))
    assert {each.row.who for each in same_name} == {"Mr Len Ogden"}
    assert {each.why for each in same_name} == {"same name"}
    words = "The boiler was mended three times already"
    by_words = possible_duplicates(desk, TypedSoFar(text=words), limit=3)
    assert [each.why for each in by_words] == ["same words"] * 3
    court = busy.schemes["Ashdown Court"]
    at_court = possible_duplicates(desk, TypedSoFar("Ogden", court, words))
    assert {each.row.scheme for each in at_court} <= {"Ashdown Court"}
    assert possible_duplicates(desk, TypedSoFar("Le", text="cold")) == []


@pytest.mark.clause("P-6.2")
def test_the_telephone_the_address_and_the_person_bring_up_earlier_complaints(
    office: Office,
) -> None:
    ruth, other = complaint(office), complaint(office, complainant=PersonInput(name="Mr Tom Hale"))
    desk = office.desk(OWEN)
    elsewhere = office.schemes["Ashdown Court"]

    def found(**typed: Any) -> dict[int, str]:
        likely = possible_duplicates(desk, TypedSoFar(**typed))
        return {each.row.id: each.why for each in likely}

    assert found(phone="+44 7700 900 123", scheme_id=elsewhere) == {ruth: "same telephone"}
    assert found(phone="07700") == {}
    assert found(address="flat 4, ", scheme_id=elsewhere) == {ruth: "same address"}
    assert found(address="Flat 4", postcode="bl11aa") == {ruth: "same address"}
    assert found(address="Flat 4", postcode="M1 1AA") == {}
    assert found(address="Fl%t_") == {}
    assert found(address="Fla") == {}
    tom = Complaint.get_by_id(other).complainant_id
    assert found(person_id=tom, name="Tom Hale") == {other: "same person, same name"}
