"""Figures, registers and settings on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.test_command_line import QUARTER, run

OLD_REGISTER = """reference,received,acknowledged,s1_response,s1_outcome,nation,scheme
A1,2026-04-07,2026-04-09,2026-04-20,upheld,England,Larch House
A2,2026-05-06,2026-05-20,2026-05-28,not upheld,Wales,Bryn Court
A3,2026-06-01,2026-06-02,,,,
A4,never,,,,,
"""


@pytest.fixture(scope="module")
def case_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case file begun by an import; whoever runs the tests may do everything in it."""
    folder = tmp_path_factory.mktemp("office")
    register = folder / "Register.csv"
    register.write_text("reference,received\nB1,2025-04-07\n", encoding="utf-8")
    assert run("import", "cases", register, "--database", folder / "Office.best") == 0
    return folder / "Office.best"


@pytest.fixture
def old_register(tmp_path: Path) -> Path:
    path = tmp_path / "Old register.csv"
    path.write_text(OLD_REGISTER, encoding="utf-8")
    return path


def test_an_import_names_faults_keeps_the_rest_and_adds_none_again(
    tmp_path: Path, old_register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, wrong = tmp_path / "Office.best", tmp_path / "To correct.xlsx"
    bring = ("import", "cases", old_register, "--database", office, "--errors", wrong)
    assert run(*bring) == 1
    said = capsys.readouterr()
    assert "3 imported, 1 refused, 0 already there." in said.out
    assert "row 5, received ('never')" in said.err
    assert run(*bring) == 1
    assert "0 imported, 1 refused, 3 already there." in capsys.readouterr().out
    rows = list(load_workbook(wrong)["To correct"].iter_rows(values_only=True))
    assert rows[1][1] == "A4"


def test_a_file_that_is_not_there_begins_no_case_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for what in ("cases", "compliments", "surveys"):
        typed = ("import", what, tmp_path / "Oldregister.csv", "--database", tmp_path / "New.best")
        assert run(*typed) == 1
        assert "There is no file" in capsys.readouterr().err
    typed = ("import", "cases", tmp_path, "--database", tmp_path / "New.best")
    assert run(*typed) == 1
    assert "is a folder. Choose a workbook" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("command", "name", "cure"),
    [
        (("export", "board"), "Board.txt", "End the name with .xlsx."),
        (("export", "due"), "Due.pdf", "End the name with .xlsx or .ics."),
        (("form", "F1"), "F1.docx", "End the name with .pdf."),
    ],
)
def test_a_name_that_promises_another_kind_of_file_is_refused(
    tmp_path: Path,
    case_file: Path,
    capsys: pytest.CaptureFixture[str],
    command: tuple[str, str],
    name: str,
    cure: str,
) -> None:
    period = QUARTER if command[0] == "export" else ()
    assert run(*command, "--database", case_file, *period, "--out", tmp_path / name) == 1
    assert cure in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_all_or_nothing_names_what_is_wrong(
    tmp_path: Path, old_register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, wrong = tmp_path / "Office.best", tmp_path / "To correct.xlsx"
    bring = ("import", "cases", old_register, "--database", office, "--errors", wrong)
    assert run(*bring, "--whole") == 1
    said = capsys.readouterr()
    assert "row 5, received ('never')" in said.err
    assert "1 row cannot be imported, so none was." in said.err
    assert "imported," not in said.out
    assert load_workbook(wrong)["To correct"].max_row == 2
    assert run(*bring, "--dry-run") == 1
    assert "3 would be imported, 1 refused, 0 already there." in capsys.readouterr().out


def test_a_file_without_the_columns_begins_no_case_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = tmp_path / "Answers.csv"
    answers.write_text("Who,When\nAnna,June\n", encoding="utf-8")
    for what in ("cases", "compliments", "surveys"):
        assert run("import", what, answers, "--database", tmp_path / "New.best") == 1
        assert "has no sheet with the columns" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [answers]


def test_what_was_kept_is_said_though_the_faults_cannot_be_saved(
    tmp_path: Path, old_register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "missing" / "To correct.xlsx"
    bring = ("import", "cases", old_register, "--database", tmp_path / "Office.best")
    assert run(*bring, "--errors", wrong) == 1
    said = capsys.readouterr()
    assert "3 imported, 1 refused" in said.out
    assert "There is no folder" in said.err


def test_a_dry_run_keeps_nothing_and_begins_no_file(
    tmp_path: Path, old_register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = tmp_path / "Office.best"
    bring = ("import", "cases", old_register, "--database", office)
    assert run(*bring, "--dry-run") == 1
    assert "3 would be imported, 1 refused, 0 already there." in capsys.readouterr().out
    assert not office.exists()
    good = tmp_path / "Good.csv"
    good.write_text("reference,received\nB1,2026-04-07\n", encoding="utf-8")
    assert run("import", "cases", good, "--database", office) == 0
    assert run(*bring, "--dry-run") == 1
    assert "3 would be imported, 1 refused" in capsys.readouterr().out
    assert run("import", "cases", old_register, "--database", office, "--whole") == 1
    assert "so none was" in capsys.readouterr().err


@pytest.mark.clause("B9")
def test_measures_for_other_programs(tmp_path: Path, old_register: Path) -> None:
    office, out, book = (tmp_path / name for name in ("Office.best", "m.json", "m.xlsx"))
    run("import", "cases", old_register, "--database", office)
    assert run("settings", "set", "homes", "2027-03-31=500", "--database", office) == 0
    period = ("--from", "2026-04-01", "--to", "2026-09-30", "--as-at", "2026-10-01")
    export = ("export", "measures", "--database", office, *period)
    assert run(*export, "--json", out, "--out", book) == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    assert list(told) == ["period", "as_at", "settings", "figures"]
    assert told["period"] == {"from": "2026-04-01", "to": "2026-09-30"}
    assert told["as_at"] == "2026-10-01"
    figures = told["figures"]
    assert figures["m1"]["references"] == ["A1", "A2", "A3"]
    m2 = figures["m2"]
    assert (m2["numerator"], m2["denominator"], m2["unit"]) == (2, 3, "percent")
    assert m2["value"] == pytest.approx(66.67, abs=0.01)
    assert figures["ch01_1"]["value"] == 4.0  # without the scheme in Wales: 2 of 500 homes
    assert figures["ch02_2_answered"]["value"] is None
    rows = load_workbook(book)["Measures"].iter_rows(min_row=2, values_only=True)
    assert {row[0] for row in rows} == set(figures)
    assert run("export", "board", "--database", office, *period, "--json", out) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["figures"]["m1"]["numerator"] == 3


@pytest.mark.parametrize(
    "what",
    [
        "adjustments",
        "compliments-report",
        "learning",
        "ombudsman",
        "due",
        "register",
        "requests",
        "surveys",
        "measures",
    ],
)
def test_every_register_is_saved_as_a_workbook(case_file: Path, tmp_path: Path, what: str) -> None:
    out = tmp_path / "Out.xlsx"
    assert run("export", what, "--database", case_file, *QUARTER, "--out", out) == 0
    assert len(load_workbook(out).sheetnames) >= 2


@pytest.mark.clause("B2")
def test_the_annual_report_is_saved_by_its_ending_for_a_whole_year(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = ("export", "annual", "--database", case_file)
    year = ("--from", "2025-04-01", "--to", "2026-03-31")
    pdf, book = tmp_path / "Out.pdf", tmp_path / "Out.xlsx"
    assert run(*export, *year, "--out", pdf) == run(*export, *year, "--out", book) == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "Published" in load_workbook(book).sheetnames
    assert run(*export, *QUARTER, "--out", pdf) == 1
    assert "The report is of a whole year" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("board",), "--out"),
        (("due", "--json", "x.json"), "board and measures"),
    ],
)
def test_an_export_without_a_fitting_file_is_wrong_usage(
    case_file: Path, arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", arguments[0], "--database", case_file, *QUARTER, *arguments[1:]) == 2
    assert words in capsys.readouterr().err


@pytest.mark.clause("B10")
def test_the_due_list_is_a_calendar_by_its_ending(case_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "deadlines.ics"
    assert run("export", "due", "--database", case_file, *QUARTER, "--out", out) == 0
    assert b"SUMMARY:B1: " in out.read_bytes()


@pytest.mark.parametrize("what", ["compliments", "register", "requests", "surveys"])
def test_a_period_of_another_age_is_refused_in_words(
    case_file: Path, tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ages = ("--from", "0001-01-01", "--to", "9999-12-31")
    out = tmp_path / "Out.xlsx"
    assert run("export", what, "--database", case_file, *ages, "--out", out) == 1
    assert "The first day of the period has the year 0001" in capsys.readouterr().err


def test_survey_answers_come_in_by_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, answers = tmp_path / "Office.best", tmp_path / "Answers.csv"
    answers.write_text(
        "Job ref,Date answered,Rating\nR-1,16/06/2026,5\nR-2,31/02/2026,4\n", encoding="utf-8"
    )
    assert run("import", "surveys", answers, "--database", office) == 1
    said = capsys.readouterr()
    assert "1 imported, 1 refused, 0 already there." in said.out
    assert "row 3, Date answered" in said.err
    assert run("import", "surveys", answers, "--database", office, "--dry-run") == 1
    assert "0 would be imported, 1 refused, 1 already there." in capsys.readouterr().out


@pytest.mark.clause("R-10.5")
def test_the_old_compliments_spreadsheet_comes_in_by_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, old = tmp_path / "Office.best", tmp_path / "Compliments.csv"
    old.write_text(
        "What they said,Date,Ref\nKind,16/06/2019,C-1\nQuick,31/02/2019,C-2\n", encoding="utf-8"
    )
    wrong = tmp_path / "To correct.xlsx"
    bring = ("import", "compliments", old, "--database", office, "--errors", wrong)
    assert run(*bring, "--dry-run") == 1
    assert "1 would be imported, 1 refused, 0 already there." in capsys.readouterr().out
    assert not office.exists()
    assert run(*bring) == 1
    said = capsys.readouterr()
    assert "Rows that do not say whom they are about: 1, taken to be an employee." in said.out
    assert "1 imported, 1 refused, 0 already there." in said.out
    assert "row 3, Date ('31/02/2019')" in said.err
    assert load_workbook(wrong)["To correct"]["B2"].value == "Quick"
    assert run(*bring) == 1
    assert "0 imported, 1 refused, 1 already there." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("ch02-headline", "received", "ch02_headline is received."),
        ("welsh_in_tsm", "yes", "welsh_in_tsm is yes."),
        ("soon_days", "3", "soon_days is 3."),
        ("change_over", "20240501", "change_over is 2024-05-01."),
        ("homes", "2026-03-31=20:wales", "20 homes in Wales on 31 March 2026."),
        ("theme-complaints", "4", "theme_complaints is 4."),
        ("theme_days", "60", "theme_days is 60."),
    ],
)
def test_a_setting_by_name(
    case_file: Path, name: str, value: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("settings", "set", name, value, "--database", case_file) == 0
    assert capsys.readouterr().out.strip() == words


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("colour", "red", "There is no setting 'colour'"),
        ("office", "x", "There is no setting 'office'"),
        ("soon_days", "many", "a whole number"),
        ("soon_days", "400", "from 1 to 20"),
        ("theme_days", "6", "from 7 to 365"),
        ("welsh_in_tsm", "perhaps", "yes or no"),
        ("change_over", "1 April", "2024-04-01"),
        ("change_over", "0026-04-01", "the year 0026"),
        ("homes", "412", "2026-03-31=412"),
        ("homes", "2026-02-31=412", "no date"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(
    case_file: Path, name: str, value: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("settings", "set", name, value, "--database", case_file) == 1
    assert words in capsys.readouterr().err
