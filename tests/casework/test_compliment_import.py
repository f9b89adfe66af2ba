"""Importing the old compliments spreadsheet: dates and references kept, a second run adds none."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from best_desktop.casework import compliment_import
from best_desktop.casework.compliment_import import (
    ImportedCompliments,
    check_compliments,
    import_compliments,
    propose_columns,
)
from best_desktop.casework.compliments_report import compliments_register
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.import_faults import faults_workbook
from best_desktop.casework.importing import read_table_file
from best_desktop.casework.imports import sheets_that_fit
from best_desktop.casework.inputs import NewCompliment
from best_desktop.domain.import_kinds import ImportKind
from best_desktop.domain.table_rows import Sheet
from best_desktop.domain.vocabulary import Channel, PraiseSubject
from best_desktop.store import audit_trail
from best_desktop.store.models import Compliment, Person, Scheme, Setting
from tests.builders import DILYS, OWEN, Office

TODAY = date(2026, 6, 30)
HEADINGS = ["Compliment", "Name", "Date received", "Ref", "About", "Scheme", "Department"]
OLD = ["Kind", "Ruth Adeyemi", "03/04/2019", "C-7", "Employee", "Larkfield House", "Property"]


class Stopped(Exception):
    """What Cancel raises from the report."""


def written(folder: Path, *rows: list[str]) -> Path:
    path = folder / "Compliments.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *rows])
    return path


def sheet_of(path: Path) -> Sheet:
    file = read_table_file(path)
    return (*sheets_that_fit(ImportKind.COMPLIMENTS, file), *file.sheets)[0]


def imported(
    office: Office,
    path: Path,
    *,
    whole: bool = False,
    report: Callable[[int, str], object] | None = None,
) -> ImportedCompliments:
    sheet, desk = sheet_of(path), office.desk(OWEN, TODAY)
    columns = propose_columns(sheet)
    return import_compliments(desk, path.name, sheet, columns, whole=whole, report=report)


@pytest.mark.clause("R-10.1", "R-10.5")
def test_a_compliment_keeps_its_date_and_reference(office: Office, tmp_path: Path) -> None:
    bare = ["=SUM(A1)", "", "5 May 2020", "", "", "Nowhere Court", "Gardens"]
    path = written(tmp_path, OLD, bare)
    before = len(audit_trail.entries_after(0))
    result = imported(office, path)
    assert (result.kept, result.assumed, result.faults, result.repeated) == (2, 1, (), ())
    kind, sums = Compliment.select().order_by(Compliment.received_on)
    assert (kind.reference, kind.received_on) == ("C-7", date(2019, 4, 3))
    assert kind.person is not None
    assert kind.person.name == "Ruth Adeyemi"
    assert kind.scheme_id == office.schemes["Larkfield House"]
    assert kind.department_id == office.departments["Property"]
    assert kind.channel is Channel.NOT_RECORDED
    assert (kind.thanked_on, kind.shared_on, kind.confirmed_on) == (None, None, None)
    assert (sums.reference, sums.text, sums.person) == ("CP-2020-0001", "=SUM(A1)", None)
    assert sums.scheme is not None
    assert sums.department is not None
    assert (sums.scheme.name, sums.department.name) == ("Nowhere Court", "Gardens")
    assert sums.about is PraiseSubject.EMPLOYEE
    assert len(audit_trail.entries_after(0)) == before + 1

    again = imported(office, path)
    assert (again.kept, [each.row for each in again.repeated]) == (0, [2, 3])
    assert Compliment.select().count() == 2
    assert len(audit_trail.entries_after(0)) == before + 1


@pytest.mark.clause("R-10.5")
def test_faults_are_named_and_saved_to_correct(office: Office, tmp_path: Path) -> None:
    wrong = ["=HYPERLINK(A1)", "+44 7", "31/02/2019", "C-8", "", "", ""]
    path = written(tmp_path, wrong, OLD)
    with pytest.raises(Refused, match="1 row cannot be imported, so none was"):
        imported(office, path, whole=True)
    assert Compliment.select().count() == 0
    result = imported(office, path)
    (fault,) = result.faults
    assert (fault.row, fault.column, fault.value) == (2, "Date received", "31/02/2019")
    assert result.kept == 1
    target = tmp_path / "To correct.xlsx"
    target.write_bytes(faults_workbook(office.desk(OWEN), [sheet_of(path)], result.faults))
    row = load_workbook(target)["To correct"][2]
    assert [(each.value, each.data_type) for each in row[1:3]] == [
        ("=HYPERLINK(A1)", "s"),
        ("+44 7", "s"),
    ]


@pytest.mark.clause("R-10.5")
def test_our_own_register_adds_nothing(office: Office, tmp_path: Path) -> None:
    desk = office.desk(OWEN, TODAY)
    log_compliment(desk, NewCompliment(TODAY, Channel.EMAIL, PraiseSubject.CONTRACTOR, "Good work"))
    path = tmp_path / "Compliments.xlsx"
    path.write_bytes(compliments_register(desk, date(2026, 4, 1), TODAY))
    assert sheet_of(path).name == "Compliments"
    assert imported(office, path).kept == 0
    Compliment.delete().execute()
    assert imported(office, path).kept == 1
    (row,) = Compliment.select()
    assert (row.reference, row.about, row.channel) == (
        "CP-2026-0001",
        PraiseSubject.CONTRACTOR,
        Channel.EMAIL,
    )


def test_no_number_is_given_that_a_later_row_has(office: Office, tmp_path: Path) -> None:
    rows = (
        ["One", "", "1/2/2020", "", "", "", ""],
        ["Two", "", "2/2/2020", "CP-2020-0001", *"   "],
    )
    assert imported(office, written(tmp_path, *rows)).kept == 2
    kept = {each.text: each.reference for each in Compliment.select()}
    assert kept == {"One": "CP-2020-0002", "Two": "CP-2020-0001"}


def test_one_name_at_one_scheme_is_one_person(office: Office, tmp_path: Path) -> None:
    people = Person.select().count()
    second = ["Quick", "ruth adeyemi", "04/04/2019", "C-8", *OLD[4:]]
    elsewhere = ["Warm", "Ruth Adeyemi", "05/04/2019", "C-9", "", "", ""]
    assert imported(office, written(tmp_path, OLD, second, elsewhere)).kept == 3
    assert Person.select().count() == people + 2


def test_the_columns_are_checked_and_remembered(office: Office, tmp_path: Path) -> None:
    sheet, desk = sheet_of(written(tmp_path, OLD)), office.desk(OWEN, TODAY)
    with pytest.raises(InvalidInput) as error:
        check_compliments(desk, sheet, {})
    assert [each.field for each in error.value.problems] == ["received_on", "text"]
    imported(office, written(tmp_path, OLD))
    assert Setting.select().where(Setting.name == "compliment_columns").count() == 1


def test_a_role_that_may_not_import_is_refused(office: Office, tmp_path: Path) -> None:
    sheet, desk = sheet_of(written(tmp_path, OLD)), office.desk(DILYS, TODAY)
    with pytest.raises(Refused):
        import_compliments(desk, "a.csv", sheet, propose_columns(sheet))


def test_cancel_keeps_whole_chunks_and_progress_is_told(office: Office, tmp_path: Path) -> None:
    rows = [[f"Kind {each}", "", "03/04/2019", "", "", "", ""] for each in range(260)]
    path = written(tmp_path, *rows)
    told: list[str] = []
    sheet, desk = sheet_of(path), office.desk(OWEN, TODAY)
    check_compliments(desk, sheet, propose_columns(sheet), lambda _, words: told.append(words))
    assert told == ["Checking row 0 of 260", "Checking row 200 of 260"]

    def stop(percent: int, words: str) -> None:
        told.append(words)
        if percent:
            raise Stopped

    with pytest.raises(Stopped):
        imported(office, path, report=stop)
    assert told[-1] == "250 of 260 compliments imported"
    assert Compliment.select().count() == 250
    assert imported(office, path).kept == 10


def test_what_a_colleague_kept_meanwhile_is_left_as_it_is(office: Office, tmp_path: Path) -> None:
    nameless = ["Warm", "", "05/04/2019", "", "", "", ""]
    path = written(tmp_path, OLD, nameless)

    sheet, desk = sheet_of(path), office.desk(OWEN, TODAY)
    checked = check_compliments(desk, sheet, propose_columns(sheet))
    imported(office, path)
    keeper = compliment_import._Keeper(
        desk, path.name, sheet, propose_columns(sheet), checked.lines, None
    )
    keeper.keep(checked.lines)
    assert [each.reference for each in keeper.overtaken] == ["C-7", "5 April 2019"]
    assert (keeper.kept, Compliment.select().count()) == (0, 2)
    assert Scheme.select().where(Scheme.name == "Larkfield House").count() == 1


@pytest.mark.clause("R-10.1")
def test_praise_that_names_nobody_counts_as_somebody_settled(
    office: Office, tmp_path: Path
) -> None:
    sheet = sheet_of(written(tmp_path, OLD, ["Warm", "", "05/04/2019", "", "", "", ""]))
    desk, columns = office.desk(OWEN, TODAY), propose_columns(sheet)
    provider = PraiseSubject.SUPPORT_PROVIDER
    checked = check_compliments(desk, sheet, columns, unnamed=provider)
    assert [(each.about, each.assumed) for each in checked.lines] == [
        (PraiseSubject.EMPLOYEE, False),
        (provider, True),
    ]
    import_compliments(desk, "Old.csv", sheet, columns, unnamed=provider)
    assert [each.about for each in Compliment.select().order_by(Compliment.id)] == [
        PraiseSubject.EMPLOYEE,
        provider,
    ]
