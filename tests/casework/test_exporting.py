"""Every export of registers, reports and figures: one right, one line in the trail (P-14.1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from best_desktop.casework import audit, measures
from best_desktop.casework.case_file import close_case_file, desk_now
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.exporting import EXPORT
from best_desktop.casework.report_kinds import REPORTS, ReportKind
from best_desktop.domain.periods import month_of
from best_desktop.store import database
from best_desktop.store.models import Complaint, Staff
from tests import builders
from tests.builders import DILYS, OWEN, Office

TODAY = date(2025, 5, 1)
APRIL = month_of(date(2025, 4, 1))
FILES = [
    pytest.param(each.make, id=f"{kind.value}-{place}-{each.ending}")
    for kind in ReportKind
    for place, each in enumerate(REPORTS[kind].files)
] + [
    pytest.param(lambda desk, *_: measures.measures_json(desk, APRIL.first, APRIL.last), id="json"),
    pytest.param(lambda desk, *_: measures.board_json(desk, APRIL.first, APRIL.last), id="b-json"),
]
Make = Callable[[Desk, object, date | None], bytes | str]


def after(entry: int) -> list[HistoryEntry]:
    return list(audit.entries_after(entry))


@pytest.mark.clause("P-14.1", "B-71")
@pytest.mark.parametrize("make", FILES)
def test_each_file_of_each_report_leaves_one_line(make: Make, office: Office) -> None:
    builders.complaint(office, date(2025, 4, 1))
    desk, newest = office.desk(OWEN, TODAY), audit.latest_entry_id()

    assert make(desk, APRIL, None)

    (entry,) = after(newest)
    assert (entry.who, entry.action, entry.subject) == (OWEN, EXPORT, "Reports")
    (line,) = entry.lines
    assert (line.what, bool(line.field), bool(line.new)) == ("EXPORT", True, True)
    assert entry.summary == f"{line.field} exported: {line.new}"


@pytest.mark.clause("P-14.1", "B-71")
@pytest.mark.parametrize("make", FILES)
def test_whoever_may_not_export_gets_none_of_them_and_leaves_no_line(
    make: Make, office: Office
) -> None:
    desk, newest = office.desk(DILYS, TODAY), audit.latest_entry_id()
    with pytest.raises(Refused, match="outside the program"):
        make(desk, APRIL, None)
    assert after(newest) == []


@pytest.mark.clause("P-14.1", "B-71")
@pytest.mark.parametrize("make", FILES)
def test_at_the_prompt_whoever_holds_the_file_exports_under_their_account(
    make: Make, office: Office
) -> None:
    staff, newest = Staff.select().count(), audit.latest_entry_id()
    office.clock.set(TODAY)
    desk = desk_now(clock=office.clock, account="night.job", guest=True)

    assert make(desk, APRIL, None)

    (entry,) = after(newest)
    assert (entry.who, entry.action) == ("night.job", EXPORT)
    assert Staff.select().count() == staff


def test_a_guest_may_export_and_nothing_else(office: Office) -> None:
    desk = desk_now(clock=office.clock, account="night.job", guest=True)
    with pytest.raises(Refused):
        log_complaint(desk, builders.new_complaint(office, date(2025, 4, 1)))
    assert Complaint.select().count() == 0


def test_somebody_on_the_list_has_their_own_rights_at_the_prompt_too(office: Office) -> None:
    desk = desk_now(clock=office.clock, account=DILYS, guest=True)
    assert not desk.guest
    with pytest.raises(Refused, match="outside the program"):
        measures.measures_json(desk, APRIL.first, APRIL.last)


def test_a_case_file_that_can_only_be_looked_at_is_exported_without_a_line(tmp_path: Path) -> None:
    path = tmp_path / "Complaints.best"
    made = builders.office(str(path), TODAY)
    builders.complaint(made, date(2025, 4, 1))
    newest = audit.latest_entry_id()
    close_case_file()
    database.open_database(path, now=made.clock, read_only=True)
    try:
        assert '"m1"' in measures.measures_json(made.desk(OWEN, TODAY), APRIL.first, APRIL.last)
        assert audit.latest_entry_id() == newest
    finally:
        close_case_file()


def test_what_fails_leaves_no_line(office: Office) -> None:
    desk, newest = office.desk(OWEN, TODAY), audit.latest_entry_id()
    with pytest.raises(InvalidInput):
        measures.measures_json(desk, APRIL.last, APRIL.first)
    assert after(newest) == []
