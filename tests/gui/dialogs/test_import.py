"""Histories, compliments and survey answers come in by one dialog: file, columns, check, import."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.queries.feedback import compliments
from best_desktop.casework.queries.surveys import survey_answers
from best_desktop.domain.case_columns import CaseField
from best_desktop.domain.compliment_rows import ComplimentField
from best_desktop.domain.import_kinds import ImportKind
from best_desktop.domain.survey_rows import SurveyField
from best_desktop.domain.vocabulary import PraiseSubject
from best_desktop.gui import background
from best_desktop.gui.actions import Command
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.import_file import ImportDialog
from best_desktop.gui.news import News
from best_desktop.gui.office import Office
from best_desktop.gui.perform import performed
from tests.gui.dialogs.hands import answering, opened
from tests.gui.small_office import TODAY

F = SurveyField
CASES, COMPLIMENTS, SURVEYS = ImportKind.CASES, ImportKind.COMPLIMENTS, ImportKind.SURVEYS


def answers(folder: Path, number: int, wrong: tuple[int, ...] = ()) -> Path:
    lines = ["Remarks;Job no;Date answered;Score;Scheme;Weather"]
    for each in range(number):
        score = "good" if each in wrong else str(1 + each % 5)
        lines.append(f"Fine {each};J-{each};16/06/2026;{score};Church Street;Wet")
    path = folder / "Answers.csv"
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    return path


def register(folder: Path, *lines: str) -> Path:
    path = folder / "Old register.csv"
    path.write_text("\n".join(("Logged,Our ref,Reply,Result", *lines)), encoding="utf-8")
    return path


def book(folder: Path, **sheets: list[list[object]]) -> Path:
    made = Workbook()
    made.remove(made["Sheet"])
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    path = folder / "Old.xlsx"
    made.save(path)
    return path


def settled(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not background.busy(), timeout=20_000)


def checked(office: Office, qtbot: QtBot, kind: ImportKind, path: Path) -> ImportDialog:
    """The dialog with a file whose rows have been checked."""
    dialog = opened(qtbot, ImportDialog(office, kind, path=path))
    settled(qtbot)
    again(dialog, qtbot)
    return dialog


def again(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.submit()
    settled(qtbot)


@pytest.mark.clause("R-2.2.1")
def test_a_file_is_checked_then_imported(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = answers(tmp_path, 30, wrong=(3, 20))
    dialog = opened(qtbot, ImportDialog(office, SURVEYS))
    ui = dialog.ui
    assert dialog.windowTitle() == ui.heading.text() == "Import survey answers"
    assert not dialog.main_button.isEnabled()
    assert not ui.columns.isVisibleTo(dialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    ui.choose_file.click()
    settled(qtbot)
    assert ui.file_name.text() == "Answers.csv: 30 rows."
    assert dialog.columns() == {
        F.REPAIR: 1,
        F.ANSWERED: 2,
        F.RATING: 3,
        F.COMMENT: 0,
        F.SCHEME: 4,
    }
    assert ui.unused.text() == "Not brought in: Weather."
    assert ui.preview.rows()[0][1][F.COMMENT] == "Fine 0"
    box = dialog.choice.box
    assert not box(F.CONTRACTOR).isVisibleTo(dialog)
    assert not box(F.SCHEME).isVisibleTo(dialog)  # found by its own name
    assert box(F.REPAIR).isVisibleTo(dialog)
    ui.every_field.click()
    assert box(F.CONTRACTOR).isVisibleTo(dialog)

    box(F.COMMENT).choose("1")
    again(dialog, qtbot)
    assert dialog.errors.messages()[0] == "“Job no” is chosen twice. Choose another column."
    box(F.COMMENT).choose("0")
    again(dialog, qtbot)
    assert ui.found.text().splitlines() == [
        "28 rows can be imported.",
        "2 rows cannot be imported; what is wrong is listed here.",
    ]
    assert [(each.sheet, each.row, each.column, each.value) for each in ui.faults.rows()] == [
        ("Answers.csv", 5, "Score", "good"),
        ("Answers.csv", 22, "Score", "good"),
    ]
    assert survey_answers(office.desk()) == ()

    target = tmp_path / "To correct.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    ui.save_faults.click()
    assert load_workbook(target)["To correct"]["C2"].value == "J-3"

    ui.all_or_nothing.setChecked(True)
    assert not dialog.main_button.isEnabled()
    assert dialog.main_button.toolTip().startswith("All or nothing is chosen")
    dialog.submit()
    assert survey_answers(office.desk()) == ()
    ui.all_or_nothing.setChecked(False)
    assert dialog.main_button.text() == "Import 28 survey answers"
    again(dialog, qtbot)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.imported is not None
    assert dialog.imported.kept == len(survey_answers(office.desk())) == 28

    second = checked(office, qtbot, SURVEYS, path)
    assert "28 rows left out: their repair has an answer already." in second.ui.found.text()
    assert not second.main_button.isEnabled()


def test_one_answer_is_said_as_one(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = checked(office, qtbot, SURVEYS, answers(tmp_path, 1))
    with qtbot.waitSignal(performed.done) as said:
        dialog.submit()
    assert said.args == ["1 survey answer imported, 1 to be looked at."]


@pytest.mark.clause("R-10.1", "R-10.5")
def test_old_compliments_come_in_and_count_as_somebody_settled(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    before = len(compliments(office.desk()))
    rows: list[list[object]] = [
        ["Praise", "When", "Whom for"],
        ["Kind and quick", date(2019, 6, 16), "Staff"],
        ["+44 7 is good", date(2019, 6, 17), None],
        ["Warm", "31/02/2019", None],
    ]
    path = book(tmp_path, Notes=[["Made by", "Anna"]], Compliments=rows)
    dialog = opened(qtbot, ImportDialog(office, COMPLIMENTS, path=path))
    settled(qtbot)
    ui = dialog.ui
    ui.sheet.choose("1")
    assert set(dialog.columns()) == {ComplimentField.TEXT}
    dialog.choice.box(ComplimentField.RECEIVED).choose("1")
    ui.every_field.click()
    dialog.choice.box(ComplimentField.ABOUT).choose("2")
    again(dialog, qtbot)
    assert ui.found.text().splitlines() == [
        "2 rows can be imported.",
        "1 of them do not say whom they are about.",
        "1 row cannot be imported; what is wrong is listed here.",
    ]
    assert ui.unnamed.word(PraiseSubject) is PraiseSubject.EMPLOYEE
    ui.unnamed.choose(PraiseSubject.SUPPORT_PROVIDER)
    assert dialog.main_button.text() == "Import 2 compliments"
    again(dialog, qtbot)
    # The rows that are wrong were not saved yet: the list of them stays.
    assert dialog.isVisible()
    assert ui.found.text().startswith("2 compliments imported.\n1 row not imported. Save them")
    assert dialog.main_button.toolTip() == "Every row that is right is imported."
    assert dialog.cancel_button.text() == "Close"
    dialog.submit()
    dialog.cancel_button.click()
    kept = compliments(office.desk())
    assert len(kept) == before + 2
    told = {each.text: each.about for each in kept}
    assert told["+44 7 is good"] is PraiseSubject.SUPPORT_PROVIDER
    assert told["Kind and quick"] is PraiseSubject.EMPLOYEE

    later = opened(qtbot, ImportDialog(office, COMPLIMENTS, path=path))
    settled(qtbot)
    later.ui.sheet.choose("1")
    assert later.columns() == dialog.columns()  # remembered
    again(later, qtbot)
    assert "2 rows left out: they are in the case file already." in later.ui.found.text()


def test_an_older_register_comes_in_under_headings_of_its_own(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = register(tmp_path, "05/01/2026,A1,20/01/2026,upheld", "06/01/2026,A2,,", "never,A3,,")
    dialog = opened(qtbot, ImportDialog(office, CASES, path=path))
    settled(qtbot)
    ui, box = dialog.ui, dialog.choice.box
    assert dialog.columns() == {CaseField.REFERENCE: 1}
    again(dialog, qtbot)
    assert dialog.errors.messages() == ["Choose the column that holds “Received”."]
    box(CaseField.RECEIVED).choose("0")
    box(CaseField.S1_ANSWERED).choose("2")
    box(CaseField.S1_OUTCOME).choose("3")
    assert ui.unused.text() == ""
    again(dialog, qtbot)
    assert ui.found.text().splitlines() == [
        "2 rows can be imported.",
        "1 thing looks odd in rows that can be imported: see the list below.",
        "1 row cannot be imported; what is wrong is listed here.",
    ]
    assert [(each.row, each.column, each.value) for each in ui.faults.rows()] == [
        (4, "Logged", "never")
    ]
    assert ui.odd.rows()[0].startswith("Line 2, acknowledged: It is empty though there is Reply")
    assert not ui.unnamed.isVisibleTo(dialog)
    again(dialog, qtbot)
    assert dialog.imported is not None
    assert dialog.imported.kept == 2
    second = checked(office, qtbot, CASES, path)
    assert "2 rows left out: their reference is in the case file already." in second.ui.found.text()


def test_every_sheet_of_a_register_comes_in_at_once(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    path = book(
        tmp_path,
        Notes=[["Made by", "Anna"]],
        y2025=[["Reference", "Received"], ["A1", date(2025, 1, 6)]],
        y2026=[["Received", "Reference"], [date(2026, 1, 5), "A2"]],
    )
    dialog = checked(office, qtbot, CASES, path)
    assert dialog.ui.sheet.currentText() == "All 2 sheets with these columns"
    assert dialog.ui.file_name.text() == "Old.xlsx: 2 rows."
    assert dialog.main_button.text() == "Import 2 complaints"
    dialog.ui.sheet.choose("2")
    assert dialog.ui.file_name.text() == "Old.xlsx: 1 row."


@pytest.mark.clause("R-2.2.1", "B-7")
@pytest.mark.parametrize("whole", [False, True])
def test_cancel_keeps_what_was_chosen_and_says_so(
    office: Office, qtbot: QtBot, tmp_path: Path, whole: bool
) -> None:
    dialog = checked(office, qtbot, SURVEYS, answers(tmp_path, 1_500))
    dialog.ui.all_or_nothing.setChecked(whole)
    dialog.submit()
    assert dialog.job is not None
    dialog.job.cancel()
    settled(qtbot)
    kept = len(survey_answers(office.desk(), limit=5_000))
    assert kept < 1_500
    assert kept % 250 == 0
    assert kept == 0 or not whole
    qtbot.waitUntil(lambda: "The import was stopped." in dialog.ui.file_name.text())
    assert dialog.isVisible()
    assert dialog.main_button.text().replace("&", "") == "Check the rows"
    again(dialog, qtbot)
    again(dialog, qtbot)
    assert len(survey_answers(office.desk(), limit=5_000)) == 1_500


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("photo.xlsx", b"PK\x03\x04 no", "photo.xlsx is damaged"),
        ("old.xls", b"\xd0\xcf\x11\xe0 whatever", "old.xls is an old or a locked workbook"),
        ("photo.csv", b"\xff\xd8\xff\xe0\x00\x10JFIF", "photo.csv is no list"),
        ("empty.csv", b"", "empty.csv is empty"),
    ],
)
def test_what_is_no_list_is_refused_in_words(
    office: Office, qtbot: QtBot, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    dialog = opened(qtbot, ImportDialog(office, CASES))
    with answering((QMessageBox, lambda box: box.done(0))) as told:
        dialog.read(path)
        settled(qtbot)
        qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith(said)
    assert dialog.file is None
    dialog.submit()
    assert dialog.findings is None


def test_a_workbook_of_several_sheets_asks_which(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    sheets: dict[str, list[list[object]]] = {
        title: [["Ref", "Answered on", heading], [f"{title}-1", TODAY - timedelta(days=3), 4]]
        for title, heading in (("May", "Score"), ("June", "Rating"))
    }
    dialog = opened(qtbot, ImportDialog(office, SURVEYS, path=book(tmp_path, **sheets)))
    settled(qtbot)
    assert dialog.ui.sheet.isVisibleTo(dialog)
    dialog.ui.sheet.setCurrentIndex(1)
    assert dialog.ui.preview.rows()[0][1][F.REPAIR] == "June-1"


def test_each_entry_of_the_menu_opens_its_own_kind(office: Office, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    opener = DialogOpener(office, window)
    kinds: list[ImportKind] = []

    def look(dialog: ImportDialog) -> None:
        kinds.append(dialog.kind)
        dialog.reject()

    for command in (Command.IMPORT_CASES, Command.IMPORT_COMPLIMENTS, Command.IMPORT_SURVEYS):
        with answering((ImportDialog, look)):
            opener.open(command, None)
    assert kinds == [CASES, COMPLIMENTS, SURVEYS]


def test_ten_thousand_entries_are_one_piece_of_news(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    """Each complaint imported has an entry of its own; the screens read afresh once, not each."""
    news = News(office)
    heard: list[int | None] = []
    office.recorded.connect(lambda entry: heard.append(entry.complaint_id))
    path = tmp_path / "Old.csv"
    rows = "".join(f"A{number},2026-01-05\n" for number in range(60))
    path.write_text(f"reference,received\n{rows}", encoding="utf-8")
    dialog = checked(office, qtbot, CASES, path)
    again(dialog, qtbot)
    assert heard == [None]
    news.check()
    assert heard == [None]
    news.stop()
