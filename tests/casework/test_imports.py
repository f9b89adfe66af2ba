"""Every import through one door: which sheets are read, and by what columns."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.importing import TableFile, read_table_file
from best_desktop.casework.imports import (
    as_it_stands,
    check_headings,
    check_import,
    keep_import,
    sheets_that_fit,
)
from best_desktop.domain.case_columns import CaseField
from best_desktop.domain.import_kinds import ImportKind
from best_desktop.store.models import Complaint, Compliment, SurveyAnswer, Table
from tests.builders import OWEN, Office

TODAY = date(2026, 11, 20)


def book(folder: Path, **sheets: list[list[object]]) -> TableFile:
    """A workbook of these sheets, read."""
    made = Workbook()
    made.remove(made["Sheet"])
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = folder / "Old.xlsx"
    made.save(path)
    return read_table_file(path)


@pytest.mark.parametrize(
    ("kind", "table", "rows"),
    [
        (
            ImportKind.CASES,
            Complaint,
            [["Received", "Ref"], [date(2026, 1, 5), "A1"], ["never", "A2"]],
        ),
        (
            ImportKind.COMPLIMENTS,
            Compliment,
            [["What they said", "Date"], ["Kind", date(2026, 1, 5)], ["Warm", "never"]],
        ),
        (
            ImportKind.SURVEYS,
            SurveyAnswer,
            [["Score", "Job no", "Answered"], [4, "R-1", date(2026, 1, 5)], ["good", "R-2", None]],
        ),
    ],
)
def test_a_file_goes_through_as_its_headings_explain_it(
    office: Office, tmp_path: Path, kind: ImportKind, table: type[Table], rows: list[list[object]]
) -> None:
    file = book(tmp_path, Notes=[["Made by", "Anna"]], Rows=rows)
    desk = office.desk(OWEN, TODAY)
    chosen = as_it_stands(kind, file)
    assert [each.name for each in chosen.sheets] == ["Rows"]
    found = check_import(desk, kind, chosen)
    assert (found.kept, found.rows_at_fault) == (1, 1)
    done = keep_import(desk, kind, chosen)
    assert (done.kept, done.rows_at_fault) == (1, 1)
    assert table.select().count() == 1
    again = keep_import(desk, kind, chosen)
    assert (again.kept, len(again.repeated)) == (0, 1)


@pytest.mark.parametrize("kind", ImportKind)
def test_a_file_without_the_columns_says_which(
    office: Office, tmp_path: Path, kind: ImportKind
) -> None:
    del office  # the case file in which headings are remembered
    file = book(tmp_path, Rows=[["Made by", "When"], ["Anna", "June"]])
    for ask in (as_it_stands, check_headings):
        with pytest.raises(CaseworkError, match=r"has no sheet with the columns \w+.* and \w+"):
            ask(kind, file)


def test_every_year_of_a_register_comes_in_at_once(office: Office, tmp_path: Path) -> None:
    """What one sheet calls otherwise is found; what was left out in the first stays out."""
    file = book(
        tmp_path,
        y2025=[["Ref", "Received", "Summary"], ["A1", date(2025, 1, 6), "Damp"]],
        Notes=[["Made by", "When"], ["Anna", "June"]],
        y2026=[["Summary", "Date received", "Reference"], ["Noise", date(2026, 1, 5), "A2"]],
    )
    chosen = as_it_stands(ImportKind.CASES, file)
    assert [each.name for each in chosen.sheets] == ["y2025", "y2026"]
    check_headings(ImportKind.CASES, file)
    assert sheets_that_fit(ImportKind.CASES, file) == chosen.sheets
    without = {f: at for f, at in chosen.columns.items() if f is not CaseField.SUMMARY}
    chosen = type(chosen)(chosen.source, chosen.sheets, without)
    assert keep_import(office.desk(OWEN, TODAY), ImportKind.CASES, chosen).kept == 2
    rows = Complaint.select().order_by(Complaint.id)
    assert [(each.reference, each.received_on, each.summary) for each in rows] == [
        ("A1", date(2025, 1, 6), "Not recorded"),
        ("A2", date(2026, 1, 5), "Not recorded"),
    ]


def test_what_cannot_be_opened_is_said_with_the_cure(tmp_path: Path) -> None:
    with pytest.raises(CaseworkError, match=r"is a folder\. Choose a workbook"):
        read_table_file(tmp_path)
    with pytest.raises(CaseworkError, match=r"There is no file .* Check the name and the folder"):
        read_table_file(tmp_path / "gone.csv")
    # A name no disk can hold; Windows says that there is no such file.
    with pytest.raises(CaseworkError, match=r"close it there|There is no file"):
        read_table_file(tmp_path / f"{'x' * 300}.csv")
