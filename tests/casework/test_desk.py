"""The desk: one transaction, one audit entry, nothing lost between two people."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from best_desktop.casework.annual_report import publish
from best_desktop.casework.annual_views import AnnualPublication
from best_desktop.casework.audit import history
from best_desktop.casework.board_pack import BoardGiven, give_to_board
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.correcting import correct_dates, correct_details
from best_desktop.casework.desk import Desk, shown, shown_in
from best_desktop.casework.errors import CaseworkError, ChangedMeanwhile, Refused
from best_desktop.casework.exporting import exporting
from best_desktop.casework.inputs import DateCorrection
from best_desktop.casework.measures import measures_json
from best_desktop.casework.notes import add_note
from best_desktop.casework.points import change_point, set_wanted
from best_desktop.casework.standing import complaint_by_id, procedure_of
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Nation, Outcome, Role
from best_desktop.domain.working_days import OutsideCalendar
from best_desktop.store import database
from best_desktop.store.models import AuditEntry, Complaint, Department, Note, OutcomeSought, Point
from tests import builders
from tests.builders import DILYS, JOAN, MARCUS, OWEN, Office, complaint, lines, newest, view


def test_a_use_case_that_wrote_must_say_so(office: Office) -> None:
    with pytest.raises(RuntimeError, match="without recording"):
        _add_repairs(office.desk(MARCUS), say=0)
    assert not Department.select().where(Department.name == "Repairs").exists()


def test_a_use_case_that_wrote_must_have_asked_whether_the_person_may(office: Office) -> None:
    """A recorder may correct what they handle: only the complaint itself can tell."""
    with pytest.raises(RuntimeError, match="without asking whether the person may"):
        _add_repairs(office.desk(DILYS), say=1, right=Right.CORRECT_DETAILS)
    assert not Department.select().where(Department.name == "Repairs").exists()


def test_a_use_case_says_what_it_did_once(office: Office) -> None:
    with pytest.raises(RuntimeError, match="one audit entry"):
        _add_repairs(office.desk(MARCUS), say=2)


def _add_repairs(desk: Desk, say: int, right: Right | None = None) -> None:
    with desk.working(right) as work:
        work.create(Department, name="Repairs")
        for _ in range(say):
            work.record("Add", "Office", None, "Repairs added")


def test_a_use_case_that_did_nothing_leaves_no_entry(office: Office) -> None:
    before = AuditEntry.select().count()
    with office.desk(MARCUS).working(None) as work:
        work.line("NOTHING")
    assert AuditEntry.select().count() == before


@pytest.mark.clause("R-2.1.7")
def test_when_a_step_raises_nothing_is_left(office: Office) -> None:
    case = complaint(office)
    before = AuditEntry.select().count()
    with pytest.raises(ZeroDivisionError):
        _do_half(office.desk(MARCUS), case)

    assert view(office, case).summary == "Boiler mended three times, still cold"
    assert not Note.select().exists()
    assert AuditEntry.select().count() == before


def _do_half(desk: Desk, case: int) -> None:
    with desk.working(None) as work:
        row = Complaint.get_by_id(case)
        work.change(Complaint, case, row.version, {"summary": "Half done"})
        work.create(Note, complaint=case, written_at=desk.clock(), staff=desk.staff_id, text="Half")
        work.record("Half", "Office", None, "Half")
        raise ZeroDivisionError


def test_the_clock_of_the_entry_is_the_desks(office: Office) -> None:
    case = complaint(office)
    entry = newest(office, case)
    assert entry.at == datetime(2025, 4, 14, 13, 0, tzinfo=UTC)  # 14:00 in London
    assert office.desk().local(entry.at).hour == 14


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (date(2025, 4, 14), "2025-04-14"),
        (datetime(2025, 4, 14, 9, 0, tzinfo=UTC), "2025-04-14T09:00:00+00:00"),
        (Outcome.PARTLY_UPHELD, "Partly upheld"),
        (7, "7"),
    ],
)
def test_how_the_history_keeps_a_value(value: object, text: str) -> None:
    assert shown(value) == text


def test_the_history_names_people_and_cases_not_numbers(office: Office) -> None:
    case = complaint(office)
    row = Complaint.get_by_id(case)
    assert shown(row) == "BEST-2025-0001"
    assert shown(row.handler) == MARCUS
    assert shown_in(Complaint.handler, row.handler_id) == MARCUS
    assert shown_in(Complaint.handler, None) == ""
    assert shown_in(Complaint.summary, "Cold") == "Cold"
    assert shown(Point.get()) == str(Point.get().id)


def test_roles_and_calendars_of_a_desk(office: Office) -> None:
    desk = office.desk(OWEN)
    assert desk.has(Role.LEAD_COMPLAINTS_OFFICER, Role.RECORDER)
    assert not desk.has(Role.RECORDER)
    assert desk.calendar().nation is Nation.ENGLAND
    assert desk.calendar(Nation.WALES).nation is Nation.WALES


# ----------------------------------------------------------------------- two people, one record


@pytest.mark.clause("R-2.1.7")
def test_two_desks_editing_one_field_keep_both_texts(office: Office) -> None:
    """The second to save hears who was quicker and sees both values; nothing is overwritten."""
    case = complaint(office)
    opened = view(office, case).version
    correct_details(office.desk(MARCUS), case, opened, {"summary": "Boiler cold since March"})
    typed = {"summary": "Boiler cold, third visit", "restricted": False}
    with pytest.raises(ChangedMeanwhile) as refused:
        correct_details(office.desk(JOAN), case, opened, typed)

    assert refused.value.who == MARCUS
    assert [(each.field, each.saved, each.typed) for each in refused.value.conflicts] == [
        ("summary", "Boiler cold since March", "Boiler cold, third visit")
    ]
    assert "Your text is still here" in str(refused.value)
    assert view(office, case).summary == "Boiler cold since March"
    correct_details(office.desk(JOAN), case, view(office, case).version, typed)
    assert [(each.old, each.new) for each in newest(office, case).lines] == [
        ("Boiler cold since March", "Boiler cold, third visit")
    ]


def test_a_conflict_shows_names_where_a_field_holds_a_person_or_place(office: Office) -> None:
    case = complaint(office)
    opened = view(office, case).version
    correct_details(
        office.desk(MARCUS), case, opened, {"scheme_id": office.schemes["Ashdown Court"]}
    )
    with pytest.raises(ChangedMeanwhile) as refused:
        correct_details(
            office.desk(JOAN), case, opened, {"scheme_id": office.schemes["Penrhos Gardens"]}
        )
    assert [(each.saved, each.typed) for each in refused.value.conflicts] == [
        ("Ashdown Court", "Penrhos Gardens")
    ]


def test_a_dialog_over_dates_hears_of_a_colleague_too(office: Office) -> None:
    case = complaint(office)
    opened = view(office, case).version
    correct_details(office.desk(MARCUS), case, opened, {"summary": "Cold"})
    correction = DateCorrection("Wrong letter", received_on=date(2025, 4, 11))
    with pytest.raises(ChangedMeanwhile) as refused:
        correct_dates(office.desk(JOAN), case, correction, opened)
    assert (refused.value.who, refused.value.conflicts) == (MARCUS, ())
    assert view(office, case).received_on == date(2025, 4, 14)


def test_a_row_that_was_taken_out_meanwhile(office: Office) -> None:
    case = complaint(office)
    row = OutcomeSought.get()
    set_wanted(office.desk(MARCUS), case, ())
    with (
        pytest.raises(CaseworkError, match="Somebody took this out while you were editing"),
        office.desk(JOAN).working(None) as work,
    ):
        work.change(OutcomeSought, row.id, row.version, {"wanted": "Heat"})


def test_a_conflict_outside_any_case_names_nobody(office: Office) -> None:
    row = Department.get()
    desk = office.desk(JOAN)
    with pytest.raises(ChangedMeanwhile, match="Somebody changed this"), desk.working(None) as work:
        work.change(Department, row.id, row.version + 1, {"name": "Repairs"})


def test_two_people_adding_never_collide(office: Office) -> None:
    case = complaint(office)
    first, second = office.desk(MARCUS), office.desk(JOAN)
    add_note(first, case, "One")
    add_note(second, case, "Two")
    assert [each.text for each in view(office, case).notes] == ["Two", "One"]


@pytest.mark.clause("R-2.1.7")
def test_set_clear_set_again_shows_three_changes_with_old_and_new(office: Office) -> None:
    """PF-46: a removal is not shown as an addition."""
    case = complaint(office)
    for text in ("With her daughter", "", "With an interpreter"):
        desk = office.desk(MARCUS)
        correct_details(desk, case, view(office, case).version, {"assistance": text})
    entries = history(office.desk(OWEN), case)[:3]
    changes = [lines(each, "CORRECTED") for each in entries]
    assert [(old, new) for ((_, _, old, new),) in changes] == [
        ("", "With an interpreter"),
        ("With her daughter", ""),
        ("", "With her daughter"),
    ]


def test_saving_without_a_change_leaves_no_event_and_no_version(office: Office) -> None:
    """PF-49."""
    case = complaint(office)
    point = view(office, case).points[0]
    before, version = AuditEntry.select().count(), view(office, case).version
    correct_details(
        office.desk(MARCUS), case, version, {"summary": "Boiler mended three times, still cold"}
    )
    change_point(office.desk(MARCUS), point.id, point.version, point.understanding, False)
    set_wanted(office.desk(MARCUS), case, ("A working boiler", "An apology"))
    correct_dates(
        office.desk(MARCUS), case, DateCorrection("Checked", received_on=date(2025, 4, 14))
    )

    assert AuditEntry.select().count() == before
    assert view(office, case).version == version


# ------------------------------------------------------------------------------ what is not there


def test_a_case_that_is_not_there(office: Office) -> None:
    with pytest.raises(Refused, match="This complaint is not in the case file"):
        complaint_by_id(office.desk(), 999)


def test_a_procedure_of_a_newer_program_is_said_plainly(office: Office) -> None:
    case = Complaint.get_by_id(complaint(office))
    desk = replace(office.desk(), procedures={})
    with pytest.raises(Refused, match="follows 'policy-2024', which this version"):
        procedure_of(desk, case)


def test_a_date_beyond_the_calendar_is_an_answer_not_a_crash(office: Office) -> None:
    with pytest.raises(CaseworkError, match="Bank holidays for 2041"), office.desk().working(None):
        office.desk().calendar().add(date(2041, 1, 1), 5)
    with pytest.raises(OutsideCalendar):
        office.desk().calendar().add(date(2041, 1, 1), 5)
    with pytest.raises(CaseworkError, match="Bank holidays for 2041"), exporting(office.desk(OWEN)):
        office.desk().calendar().add(date(2041, 1, 1), 5)


_LONG: list[Callable[[Desk], object]] = [
    lambda desk: measures_json(desk, date(2025, 4, 1), date(2025, 4, 30)),
    lambda desk: give_to_board(
        desk, date(2025, 4, 1), date(2025, 6, 30), BoardGiven(date(2026, 7, 1))
    ),
    lambda desk: publish(desk, date(2026, 3, 31), AnnualPublication(date(2026, 7, 1))),
]


def test_what_is_made_while_a_colleague_holds_the_file_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "Complaints.best"
    made = builders.office(str(path), date(2026, 7, 1))
    close_case_file()
    database.open_database(path, now=made.clock, patience=0.1)
    try:
        desk = made.desk(OWEN)
        with closing(sqlite3.connect(path, isolation_level=None)) as colleague:
            colleague.execute("BEGIN EXCLUSIVE")
            for make in _LONG:
                with pytest.raises(CaseworkError, match="Somebody else is saving"):
                    make(desk)
            colleague.execute("ROLLBACK")
    finally:
        close_case_file()
