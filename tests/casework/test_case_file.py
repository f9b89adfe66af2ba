"""Opening a case file, sitting down at it, its settings and its trail."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from threading import Thread

import pytest

from best_desktop.casework import audit, case_file
from best_desktop.casework.case_file import desk_now, open_case_file, staff_choices
from best_desktop.casework.case_list_views import CaseFilter
from best_desktop.casework.errors import CaseworkError, InvalidInput
from best_desktop.casework.procedures import load_procedures
from best_desktop.casework.settings import (
    OMBUDSMAN,
    OfficeSettings,
    change_settings,
    read_settings,
)
from best_desktop.domain.vocabulary import Nation, Role
from best_desktop.store import presence
from best_desktop.store.models import AuditEntry, BankHoliday, Staff
from tests.builders import DILYS, MARCUS, OWEN, Clock, Office, complaint, view
from tests.store.neighbours import neighbour

CLOCK = Clock(date(2025, 4, 1))


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "Complaints.best"
    case_file.close_case_file()


def test_a_new_file_has_its_calendar_and_whoever_began_it(path: Path) -> None:
    open_case_file(path, create=True, clock=CLOCK, account="sam", computer="PC-1")
    desk = desk_now(clock=CLOCK, account="sam", computer="PC-1")

    assert (desk.staff_name, desk.sample) == ("sam", False)
    assert desk.roles == {Role.LEAD_COMPLAINTS_OFFICER, Role.MANAGER}
    assert desk.today == date(2025, 4, 1)
    assert set(desk.calendars) == set(Nation)
    assert set(desk.procedures) == {"policy-2024", "procedure-2021"}
    assert BankHoliday.select().where(BankHoliday.nation == Nation.WALES).exists()
    assert case_file.address() == str(path)
    assert not case_file.is_read_only()
    assert [each.summary for each in audit.entries_after(0)] == ["Case file begun"]


def test_a_file_opened_again_is_not_begun_again(path: Path) -> None:
    open_case_file(path, create=True, clock=CLOCK, account="sam")
    open_case_file(path, clock=CLOCK, account="somebody")
    assert AuditEntry.select().count() == 1
    assert [each.label for each in staff_choices()] == ["sam"]


def test_a_file_that_is_none_is_said_plainly(path: Path) -> None:
    path.write_text("This is a shopping list", encoding="utf-8")
    with pytest.raises(CaseworkError) as refused:
        open_case_file(path, clock=CLOCK)
    assert "Traceback" not in str(refused.value)
    with pytest.raises(CaseworkError):
        open_case_file(path.with_name("Missing.best"), clock=CLOCK)


def test_without_a_name_the_first_person_is_called_that(path: Path) -> None:
    open_case_file(path, create=True, clock=CLOCK)
    assert Staff.get().name == "First person"


def test_a_sample_begins_with_nobody_and_says_that_it_is_one(path: Path) -> None:
    open_case_file(path, create=True, clock=CLOCK, sample=True)
    assert not Staff.select().exists()
    assert desk_now(clock=CLOCK, account="Visitor").sample


def test_where_a_server_is_away_nobody_is_told_of_a_lost_change() -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(CaseworkError) as refused:
        open_case_file("postgresql://nobody@127.0.0.1:1/none", clock=CLOCK)
    assert str(refused.value) == (
        "The database server cannot be reached. Check the network and that the server is running, "
        "then try again."
    )


@pytest.mark.clause("R-3.1")
def test_an_account_nobody_knows_becomes_a_recorder_once(office: Office) -> None:
    first = desk_now(clock=office.clock, account="new.person")
    again = desk_now(clock=office.clock, account="new.person")
    assert first.roles == {Role.RECORDER}
    assert first.staff_id == again.staff_id
    newest = audit.entries_after(audit.latest_entry_id() - 1)[0]
    assert newest.summary == "new.person signed in for the first time"


def test_an_account_in_capitals_is_the_same_account(office: Office) -> None:
    """Windows says it as it was typed at the sign-in: Anna.Khan one day, anna.khan the next."""
    first = desk_now(clock=office.clock, account="Łucja.Khan")
    assert desk_now(clock=office.clock, account="Łucja.Khan").staff_id == first.staff_id
    known = desk_now(clock=office.clock, account="Anna.Khan")
    for typed in ("anna.khan", "ANNA.KHAN"):
        assert desk_now(clock=office.clock, account=typed).staff_id == known.staff_id
    assert desk_now(clock=office.clock, account="anna.kha").staff_id != known.staff_id


def test_a_guest_is_added_nowhere(office: Office) -> None:
    before = Staff.select().count()
    desk = desk_now(clock=office.clock, account="night.job", guest=True)
    assert (desk.staff_id, desk.staff_name) == (0, "night.job")
    assert desk.roles == {Role.READ_ONLY}
    assert Staff.select().count() == before


def test_two_computers_signing_one_person_in_make_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other computer is quicker, between our looking and our writing."""
    looked = Staff.get_or_none
    asked: list[object] = []

    def slow(*query: object) -> object:
        asked.append(query)
        if len(asked) == 1:
            Staff.create(name="new.person", account="new.person")
            return None
        return looked(*query)

    monkeypatch.setattr(Staff, "get_or_none", slow)
    desk_now(clock=office.clock, account="new.person")
    assert Staff.select().where(Staff.account == "new.person").count() == 1


def test_a_desk_for_nobody(office: Office) -> None:
    with pytest.raises(CaseworkError, match="This member of staff is not in the case file"):
        desk_now(clock=office.clock, staff_id=999)


@pytest.mark.clause("G7")
def test_today_is_londons_day(office: Office) -> None:
    """At half past midnight in summer it is still yesterday by UTC."""
    clock: Callable[[], datetime] = lambda: datetime.fromisoformat("2025-06-30T23:30:00+00:00")  # noqa: E731
    assert desk_now(clock=clock, staff_id=office.staff[OWEN]).today == date(2025, 7, 1)


def test_a_worker_thread_has_a_connection_of_its_own(path: Path) -> None:
    open_case_file(path, create=True, clock=CLOCK, account="sam")
    found: list[int] = []

    def work() -> None:
        with case_file.worker_connection():
            found.append(Staff.select().count())

    thread = Thread(target=work)
    thread.start()
    thread.join()
    assert found == [1]


# ------------------------------------------------------------------------------------ settings


def test_settings_have_defaults_and_are_changed_with_an_entry(office: Office) -> None:
    assert read_settings() == OfficeSettings()
    desk = office.desk(OWEN)
    ombudsman = replace(OMBUDSMAN, telephone="0300 000 0000")
    changed = change_settings(
        desk,
        soon_days=3,
        ombudsman=ombudsman,
        change_over=date(2024, 7, 1),
        ch02_headline="answered",
    )
    assert (changed.soon_days, changed.ombudsman.telephone) == (3, "0300 000 0000")
    assert read_settings() == changed
    entry = audit.entries_after(audit.latest_entry_id() - 1)[0]
    assert (entry.action, entry.subject) == ("Change settings", "Office")
    assert {each.field for each in entry.lines} == {"soon_days", "ombudsman", "change_over"}
    assert office.desk(OWEN).settings == changed  # read anew, because something changed
    office_too = replace(changed.office, telephone="0161 000 0000")
    assert change_settings(desk, office=office_too).office.address == changed.office.address
    again = change_settings(desk, soon_days=5)
    assert again.soon_days == 5
    before = AuditEntry.select().count()
    change_settings(desk, soon_days=5)
    assert AuditEntry.select().count() == before


@pytest.mark.clause("A1", "P-5.1.b")
def test_the_change_over_is_a_setting_and_moves_no_case_already_logged(office: Office) -> None:
    """PF-23."""
    before = view(office, complaint(office)).procedure_id
    change_settings(office.desk(OWEN), change_over=date(2025, 7, 1))
    old, new = view(office, 1), view(office, complaint(office))
    assert (before, old.procedure_id, new.procedure_id) == (
        "policy-2024",
        "policy-2024",
        "procedure-2021",
    )
    procedures = load_procedures(date(2025, 7, 1))
    assert procedures["policy-2024"].received_from == date(2025, 7, 1)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"soon_days": 0}, "Days that count as due soon must be from 1 to 20."),
        ({"retention_years": 100}, "Years to keep a concluded case must be from 1 to 99."),
        ({"ch02_headline": "best"}, "Choose received, answered or answered_or_due"),
    ],
)
def test_what_is_wrong_with_a_setting(
    office: Office, values: dict[str, object], message: str
) -> None:
    with pytest.raises(InvalidInput, match=message):
        change_settings(office.desk(OWEN), **values)


def test_a_setting_there_is_not(office: Office) -> None:
    with pytest.raises(CaseworkError, match="There is no setting called 'colour'"):
        change_settings(office.desk(OWEN), colour="red")
    with pytest.raises(CaseworkError, match="'soon_days' must be of type int"):
        change_settings(office.desk(OWEN), soon_days="3")


# --------------------------------------------------------------------------------- the trail


@pytest.mark.clause("R-2.1.7")
def test_the_trail_is_whole_and_says_who_did_what(office: Office) -> None:
    case = complaint(office)
    assert audit.verify() == []
    history = audit.history(office.desk(OWEN), case)
    assert [(each.who, each.complaint_id) for each in history] == [(DILYS, case)]
    assert audit.latest_entry_id() == history[0].id
    assert audit.entries_after(history[0].id) == ()
    assert audit.entries_after(history[0].id - 1) == history


def test_looking_writes_nothing(office: Office) -> None:
    """PF-48."""
    from best_desktop.casework.queries import calendar, cases, choices, feedback

    case = complaint(office)
    desk = office.desk(MARCUS)
    before = AuditEntry.select().count()
    cases.page_of_cases(desk, CaseFilter())
    cases.view_counts(desk)
    cases.today_figures(desk)
    cases.needs_action(desk)
    calendar.deadlines_between(desk, date(2025, 4, 1), date(2025, 5, 31))
    choices.staff(desk)
    feedback.compliments(desk)
    audit.history(desk, case)
    view(office, case)
    assert AuditEntry.select().count() == before


def test_where_a_colleagues_locks_do_not_reach_us_it_is_only_looked_at(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "BEAT", 0.2)
    open_case_file(path, create=True, clock=CLOCK, account="sam", computer="PC-1", shared=True)
    assert case_file.why_read_only() == ""
    case_file.close_case_file()
    assert not presence.folder_of(path).exists()
    with neighbour("unlocked", path, 0.2):
        open_case_file(path, clock=CLOCK, account="kim", computer="PC-2", shared=True)
        assert case_file.is_read_only()
        assert "do not reach Anna on PC-07" in case_file.why_read_only()
        assert desk_now(clock=CLOCK, account="kim").roles == {Role.READ_ONLY}
        desk = desk_now(clock=CLOCK, account="sam")
        with pytest.raises(CaseworkError, match="do not reach Anna on PC-07"):
            change_settings(desk, soon_days=5)
