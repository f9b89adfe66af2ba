"""Importing survey answers: every fault named, the rest kept, and a second run adds none."""

import csv
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from best_desktop.casework.errors import CaseworkError, InvalidInput, Refused
from best_desktop.casework.import_faults import faults_workbook
from best_desktop.casework.importing import read_table_file
from best_desktop.casework.queries.surveys import survey_answers, surveys_to_do
from best_desktop.casework.survey_import import (
    Imported,
    check_answers,
    import_answers,
    propose_columns,
)
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer
from best_desktop.domain.survey_rows import SurveyField
from best_desktop.domain.table_rows import Sheet
from best_desktop.domain.vocabulary import Triage
from best_desktop.store import audit_trail
from best_desktop.store.models import Setting, SurveyAnswer
from tests.builders import DILYS, OWEN, Office

F = SurveyField
TODAY = date(2026, 6, 30)
HEADINGS = ["Comments", "Job no", "Date answered", "Score", "Scheme"]


class Stopped(Exception):
    """What Cancel raises from the report."""


def good(number: int) -> list[str]:
    return [f"Fine {number}", f"R-{number}", "16/06/2026", str(1 + number % 5), "Larkfield House"]


def written(folder: Path, rows: list[list[str]], headings: list[str] = HEADINGS) -> Path:
    path = folder / "Answers.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([headings, *rows])
    return path


def sheet_of(path: Path) -> Sheet:
    return read_table_file(path).sheets[0]


def imported(
    office: Office, path: Path, *, whole: bool = False, says: list[str] | None = None
) -> Imported:
    sheet = sheet_of(path)
    desk = office.desk(OWEN, TODAY)
    return import_answers(
        desk,
        path.name,
        sheet,
        propose_columns(sheet),
        whole=whole,
        report=None if says is None else lambda _percent, words: says.append(words),
    )


@pytest.mark.clause("R-2.2.1")
def test_sixteen_rows_with_one_repair_twice(office: Office, tmp_path: Path) -> None:
    rows = [good(number) for number in range(15)]
    result = imported(office, written(tmp_path, [*rows, good(3)]))
    assert (result.kept, result.faults) == (15, ())
    (twice,) = result.repeated
    assert (twice.row, twice.reference, twice.earlier_row) == (17, "R-3", 5)
    assert SurveyAnswer.select().count() == 15


@pytest.mark.clause("R-2.2.1")
@pytest.mark.slow
def test_five_thousand_rows_with_two_hundred_faults(office: Office, tmp_path: Path) -> None:
    """All 200 are named, the rest is kept, and a second run adds none."""
    wrong = [(1, ""), (2, "31/02/2026"), (3, "9"), (4, "Nowhere"), (2, "01/07/2026")]
    rows = [good(number) for number in range(5_000)]
    planted: dict[int, tuple[str, str]] = {}
    for number in range(200):
        place, value = wrong[number % len(wrong)]
        at = 7 + number * 24
        rows[at][place] = value
        planted[at + 2] = (HEADINGS[place], value)
    path = written(tmp_path, rows)

    sheet = sheet_of(path)
    desk = office.desk(OWEN, TODAY)
    told: list[str] = []
    checked = check_answers(
        desk, sheet, propose_columns(sheet), lambda _percent, words: told.append(words)
    )
    assert {each.row: (each.column, each.value) for each in checked.faults} == planted
    assert len(checked.faults) == 200
    assert told[1] == "Checking row 200 of 5,000"
    assert SurveyAnswer.select().count() == 0

    says: list[str] = []
    first = imported(office, path, says=says)
    assert (first.kept, first.faults, first.repeated) == (4_800, checked.faults, ())
    assert says[:2] == ["0 of 4,800 answers imported", "250 of 4,800 answers imported"]
    kept = SurveyAnswer.select().order_by(SurveyAnswer.source_row)
    assert {each.source_row for each in kept} == set(range(2, 5_002)) - set(planted)
    assert first.to_look_at == surveys_to_do(desk).to_look_at > 0

    second = imported(office, path)
    assert (second.kept, len(second.repeated), len(second.faults)) == (0, 4_800, 200)
    assert SurveyAnswer.select().count() == 4_800


@pytest.mark.clause("R-2.2.1", "R-2.2.2")
def test_what_is_kept_of_a_row(office: Office, tmp_path: Path) -> None:
    row = ["=cmd|'/C calc'!A0\x07<b>", "R-1", "16/06/2026", "5", "LARKFIELD house"]
    imported(office, written(tmp_path, [row, ["Rude", "R-2", "16/06/2026", "5", ""]]))
    rude, calm = survey_answers(office.desk(DILYS))
    assert (calm.comment, calm.scheme) == ("=cmd|'/C calc'!A0<b>", "Larkfield House")
    assert (calm.source, calm.source_row, calm.triage) == ("Answers.csv", 2, Triage.SATISFIED)
    assert (rude.triage, rude.scheme) == (Triage.TO_DO, "")
    entry = audit_trail.entries_after(0)[-1]
    assert entry.summary == "2 survey answers from Answers.csv"


def test_an_answer_typed_by_hand_is_not_imported_again(office: Office, tmp_path: Path) -> None:
    by_hand = NewSurveyAnswer("r -1", date(2026, 6, 16), 5)
    add_survey_answer(office.desk(DILYS, TODAY), by_hand)
    result = imported(office, written(tmp_path, [good(1), good(2)]))
    assert (result.kept, result.repeated[0].earlier_row) == (1, None)


# ------------------------------------------------------------------------------ all or nothing


def test_all_or_nothing_keeps_nothing_where_a_row_is_wrong(office: Office, tmp_path: Path) -> None:
    rows = [good(number) for number in range(5)]
    rows[2][3] = "good"
    path = written(tmp_path, rows)
    with pytest.raises(Refused, match="1 row cannot be imported, so none was"):
        imported(office, path, whole=True)
    assert SurveyAnswer.select().count() == 0
    rows[2][3] = "4"
    assert imported(office, written(tmp_path, rows), whole=True).kept == 5


@pytest.mark.parametrize(("whole", "kept"), [(False, 500), (True, 0)])
def test_cancel_between_two_chunks(office: Office, tmp_path: Path, whole: bool, kept: int) -> None:
    """What was kept by then stays, and importing again adds the rest; all or nothing: nothing."""
    path = written(tmp_path, [good(number) for number in range(900)])
    sheet = sheet_of(path)

    def stop(percent: int, _words: str) -> None:
        if percent >= 50:
            raise Stopped

    with pytest.raises(Stopped):
        import_answers(
            office.desk(OWEN, TODAY), "a.csv", sheet, propose_columns(sheet), whole=whole,
            report=stop,
        )  # fmt: skip
    assert SurveyAnswer.select().count() == kept
    assert imported(office, path).kept == 900 - kept


def test_what_a_colleague_imported_meanwhile_is_left_alone(office: Office, tmp_path: Path) -> None:
    path = written(tmp_path, [good(number) for number in range(300)])
    sheet = sheet_of(path)
    desk = office.desk(OWEN, TODAY)

    def meanwhile(_percent: int, words: str) -> None:
        if words.startswith("250 of"):
            last = Sheet(sheet.name, sheet.headings, sheet.rows[-1:])
            assert import_answers(desk, "b.csv", last, propose_columns(last)).kept == 1

    result = import_answers(desk, "a.csv", sheet, propose_columns(sheet), report=meanwhile)
    assert (result.kept, [each.row for each in result.repeated]) == (299, [301])
    assert SurveyAnswer.get(SurveyAnswer.repair_key == "r-299").source == "b.csv"


# ------------------------------------------------------------------------------------ columns


def test_the_offices_own_columns_are_remembered(office: Office, tmp_path: Path) -> None:
    headings = ["Q1", "Job no", "Date answered", "Score", "Comment"]
    path = written(tmp_path, [["Wet", "R-1", "16/06/2026", "2", "internal"]], headings)
    sheet = sheet_of(path)
    columns = propose_columns(sheet)
    assert columns[F.COMMENT] == 4
    columns[F.COMMENT] = 0
    desk = office.desk(OWEN, TODAY)
    import_answers(desk, path.name, sheet, columns)
    assert survey_answers(desk)[0].comment == "Wet"
    assert propose_columns(sheet)[F.COMMENT] == 0
    again = written(tmp_path, [["Dry", "R-2", "16/06/2026", "2", "x"]], headings)
    import_answers(desk, again.name, sheet_of(again), {**columns, F.COMMENT: 4})
    assert propose_columns(sheet)[F.COMMENT] == 4
    assert Setting.select().where(Setting.name == "survey_columns").count() == 1


def test_columns_must_be_chosen_and_each_once(office: Office, tmp_path: Path) -> None:
    sheet = sheet_of(written(tmp_path, [good(1)]))
    with pytest.raises(InvalidInput) as refused:
        check_answers(office.desk(OWEN, TODAY), sheet, {F.REPAIR: 1, F.RATING: 1})
    said = {each.field: each.message for each in refused.value.problems}
    assert said == {
        "answered_on": "Choose the column that holds “Answered on”.",
        "repair_reference": "“Job no” is chosen twice. Choose another column.",
        "rating": "“Job no” is chosen twice. Choose another column.",
    }


@pytest.mark.clause("R-2.2.1")
def test_only_some_roles_import(office: Office, tmp_path: Path) -> None:
    sheet = sheet_of(written(tmp_path, [good(1)]))
    with pytest.raises(Refused, match="You may not import registers and survey answers"):
        import_answers(office.desk(DILYS, TODAY), "a.csv", sheet, propose_columns(sheet))
    assert SurveyAnswer.select().count() == 0


# -------------------------------------------------------------------------------------- files


def test_a_file_that_cannot_be_read_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(CaseworkError, match=r"There is no file .*gone\.csv\. Check the name"):
        read_table_file(tmp_path / "gone.csv")
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04")
    with pytest.raises(CaseworkError, match=r"broken\.xlsx is damaged"):
        read_table_file(broken)


@pytest.mark.clause("R-2.2.1")
def test_the_rows_at_fault_come_back_as_a_workbook_that_can_be_imported(
    office: Office, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.create_sheet("June", 0)
    sheet.append(["Job no", "Date answered", "Score", "Score", "", "Comment"])
    sheet.append(["R-1", date(2026, 6, 16), 4, 1.5, None, "Fine"])
    sheet.append(["R-2", date(2026, 6, 17), "good", True, "x", "=1+1"])
    sheet.append([None, "soon 99", 3, None, None, "Wet"])
    path = tmp_path / "Answers.xlsx"
    book.save(path)
    first = imported(office, path)
    assert first.kept == 1
    assert [(each.sheet, each.row, each.column) for each in first.faults] == [
        ("June", 3, "Score"),
        ("June", 4, "Job no"),
        ("June", 4, "Date answered"),
    ]

    desk = office.desk(OWEN, TODAY)
    content = faults_workbook(desk, [sheet_of(path)], first.faults)
    made = load_workbook(BytesIO(content))
    to_correct = made["To correct"]
    rows = [[cell.value for cell in row] for row in to_correct.iter_rows()]
    assert rows[0] == [
        "What is wrong", "Job no", "Date answered", "Score", "Score (2)", "column E", "Comment",
        "Row in the file",
    ]  # fmt: skip
    assert str(rows[1][0]).startswith("Score: The rating must be a whole number")
    assert "\nDate answered: The date must be a date" in str(rows[2][0])
    assert made["What is wrong"]["D2"].value == "good"

    to_correct["D2"], to_correct["B3"], to_correct["C3"] = 5, "R-3", "18/06/2026"
    corrected = tmp_path / "Corrected.xlsx"
    made.save(corrected)
    again = imported(office, corrected)
    assert (again.kept, again.faults) == (2, ())
    comments = {each.repair_reference: each.comment for each in survey_answers(desk)}
    assert comments["R-3"] == "Wet"
