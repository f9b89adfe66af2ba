"""Settings, Letters on paper: the window is saved, and the sheet to measure with is printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from best_desktop.casework import audit
from best_desktop.domain.letter_paper import LetterPaper, Window
from best_desktop.gui.office import Office
from best_desktop.gui.sections.letter_paper import LetterPaperSection


@pytest.fixture
def section(office: Office, qtbot: QtBot) -> LetterPaperSection:
    made = LetterPaperSection(office)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.refresh()
    return made


@pytest.mark.clause("B-50", "B-51", "B-52")
def test_the_window_of_the_office_s_envelopes_is_saved(
    section: LetterPaperSection, office: Office
) -> None:
    ui = section.ui
    assert section.paper() == LetterPaper()
    ui.letter_paper_window.setCurrentIndex(1)
    ui.letter_paper_across.setValue(2.5)
    ui.letter_paper_down.setValue(-1)
    ui.letter_paper_fold_marks.setChecked(False)
    assert "27.1 to 122.5 mm from the left" in ui.where.text()
    before = audit.latest_entry_id()
    ui.save.click()
    assert not section.unsaved
    entries = audit.entries_after(before)
    assert [line.field for entry in entries for line in entry.lines] == ["letter_paper"]
    office.announce(entries[0])
    assert office.desk().settings.letter_paper == LetterPaper(Window.C5, 2.5, -1.0, False)


@pytest.mark.usefixtures("a_printer")
def test_the_test_sheet_is_printed_for_what_is_chosen_saved_or_not(
    section: LetterPaperSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sheet.pdf"

    def choose(dialog: QPrintDialog) -> int:
        assert dialog.windowTitle() == "Print a test sheet"
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(file))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    section.ui.letter_paper_window.setCurrentIndex(1)
    section.ui.test_sheet.click()
    document = QPdfDocument()
    document.load(str(file))
    assert document.pageCount() == 1
    document.close()
    del document  # it holds the file until then, and Windows removes no file that is held
    assert section.unsaved
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    file.unlink()
    section.ui.test_sheet.click()
    assert not file.exists()
