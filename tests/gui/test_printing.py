"""Printing: a list in black on white with text as text, a letter exactly as it was kept."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.letters import letter_pdf
from best_desktop.casework.queries.case import case_view
from best_desktop.gui import theme
from best_desktop.gui.case_list import CASE_COLUMNS
from best_desktop.gui.letter_printing import print_letter, print_pdf
from best_desktop.gui.office import Office
from best_desktop.gui.perform import performed
from best_desktop.gui.printing import list_document, print_list
from tests.gui.test_tables import row

pytestmark = pytest.mark.windows


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def pages_of(path: Path) -> int:
    document = QPdfDocument()
    document.load(str(path))
    count = document.pageCount()
    document.close()
    return count


def letter_of(office: Office) -> tuple[int, bytes]:
    desk = office.desk()
    letter = case_view(desk, 1).letters[0]
    return letter.id, letter_pdf(desk, letter.id)


@pytest.mark.clause("B-58")
@pytest.mark.usefixtures("qapp")
def test_a_list_is_black_on_white_and_its_text_is_text() -> None:
    theme.apply(theme.Appearance.DARK)
    rows = [row(1, who="<b>Siân</b>")]
    document = list_document("Complaints: <Overdue>", CASE_COLUMNS, rows, "1 complaint")
    theme.apply(theme.Appearance.LIGHT)
    text = document.toPlainText()
    assert "Complaints: <Overdue>" in text
    assert "<b>Siân</b>" in text
    assert "1 complaint" in text.splitlines()
    assert "#ffffff" not in document.toHtml().casefold().partition("<table")[2]


@pytest.mark.usefixtures("a_printer")
def test_a_list_goes_to_the_printer_chosen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "list.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    rows = [row(number) for number in range(1, 120)]
    print_list(parent, "Complaints", CASE_COLUMNS, rows, "119 complaints")
    assert pages_of(tmp_path / "list.pdf") > 1


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere the dialog prints to a file")
def test_without_a_printer_windows_users_are_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this Windows has a printer")
    parent = QWidget()
    qtbot.addWidget(parent)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    print_list(parent, "Complaints", CASE_COLUMNS, [row(1)], "1 complaint")
    assert [each.partition(".")[0] for each in said] == ["There is no printer on this computer"]


def test_a_letter_is_printed_page_by_page(office: Office, tmp_path: Path) -> None:
    _, content = letter_of(office)
    kept = tmp_path / "kept.pdf"
    kept.write_bytes(content)
    assert print_pdf(content, to_file(tmp_path / "printed.pdf"))
    assert pages_of(tmp_path / "printed.pdf") == pages_of(kept) >= 1


@pytest.mark.usefixtures("qapp")
def test_what_is_no_letter_is_not_printed(tmp_path: Path) -> None:
    assert not print_pdf(b"Dear Sir or Madam", to_file(tmp_path / "printed.pdf"))


@pytest.mark.usefixtures("a_printer")
def test_printing_a_letter_records_the_day_and_cancel_records_nothing(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    letter_id, _ = letter_of(office)
    before = case_view(office.desk(), 1)

    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    print_letter(parent, office, letter_id)
    assert case_view(office.desk(), 1) == before

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "letter.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    said: list[str] = []
    performed.done.connect(said.append)
    print_letter(parent, office, letter_id)
    performed.done.disconnect(said.append)
    assert case_view(office.desk(), 1).letters[0].printed_on == office.today
    assert said[-1] == "Letter printed."  # it was sent already: nothing is asked for
