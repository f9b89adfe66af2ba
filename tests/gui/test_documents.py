"""Documents on a case: read as words, opened only when asked, saved with a warning."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import attach
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.gui.office import Office
from best_desktop.gui.tabs.documents import DocumentsTab
from tests.gui.dialogs.hands import answering, press

DAY = date(2026, 11, 19)


class Opened(QObject):
    """What the computer is asked to open, in place of the computer."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


@pytest.fixture
def opened() -> Iterator[Opened]:
    taker = Opened()
    QDesktopServices.setUrlHandler("file", taker, "take")  # type: ignore[arg-type]
    yield taker
    QDesktopServices.unsetUrlHandler("file")


def a_case(office: Office) -> int:
    return page_of_cases(office.desk(), CaseFilter(View.ALL_OPEN)).rows[0].id


def tab_with(office: Office, qtbot: QtBot, *documents: NewDocument) -> DocumentsTab:
    case = a_case(office)
    for each in documents:
        attach(office.desk(), case, each)
    tab = DocumentsTab(office)
    qtbot.addWidget(tab)
    tab.resize(800, 600)
    tab.show()
    tab.show_case(case_view(office.desk(), case))
    rows = {each.name: each.id for each in tab.ui.list.rows()}
    if documents:
        tab.ui.list.choose(rows[documents[-1].name])
    return tab


def new(name: str, content: bytes, **more: object) -> NewDocument:
    return NewDocument(
        name,
        content,
        DocumentKind.EVIDENCE,
        Direction.IN,
        DAY,
        **more,  # type: ignore[arg-type]
    )


@pytest.mark.clause("B-21")
def test_an_email_is_shown_as_words_with_who_sent_it(office: Office, qtbot: QtBot) -> None:
    content = b"From: Mrs Price <p@example.org>\r\nSubject: <i>x</i>\r\n\r\n<h1>Cold</h1>"
    photo = new("photo.zip", b"PK")
    email = new("cold.eml", content, sender="Mrs Price", subject="x", came_with=(photo,))
    tab = tab_with(office, qtbot, email)
    assert tab._text.isVisible()
    assert tab._text.toPlainText() == (
        "From: Mrs Price <p@example.org>\nSubject: <i>x</i>\n\n<h1>Cold</h1>"
    )
    assert tab._text.accessibleName() == "Text: cold.eml"
    columns = [column.key for column in tab.ui.list._rows.columns]  # type: ignore[union-attr]
    place = columns.index("sender")
    model = tab.ui.list.model()
    spoken = {
        model.index(line, place).data(Qt.ItemDataRole.AccessibleTextRole)
        for line in range(model.rowCount())
    }
    assert {"From Mrs Price", "Came with cold.eml"} <= spoken


def test_a_page_of_the_web_is_shown_as_words(office: Office, qtbot: QtBot) -> None:
    page = b"<html><script>alert(1)</script><img src='file:///etc/passwd'><p>Dear all</p></html>"
    tab = tab_with(office, qtbot, new("page.html", page))
    assert tab._text.toPlainText() == "Dear all"
    assert not tab.open.isEnabled()
    assert "not opened from here" in tab.open.toolTip()


@pytest.mark.clause("B-21")
def test_a_document_is_opened_on_a_copy_after_a_question(
    office: Office, qtbot: QtBot, opened: Opened
) -> None:
    tab = tab_with(office, qtbot, new("letter.docx", b"words"))
    with answering(press("Cancel")) as said:
        QTest.mouseClick(tab.open, Qt.MouseButton.LeftButton)
    assert said[0].startswith("Open letter.docx in another program?")
    assert opened.paths == []
    tab.ui.list.setFocus()
    with answering(press("Open")):
        QTest.keyClick(tab.ui.list, Qt.Key.Key_Return)
    (path,) = opened.paths
    assert (path.name, path.read_bytes()) == ("letter.docx", b"words")
    assert not stat.S_IMODE(path.stat().st_mode) & stat.S_IWRITE


def test_a_program_by_another_name_is_not_opened(
    office: Office, qtbot: QtBot, opened: Opened
) -> None:
    tab = tab_with(office, qtbot, new("bill.docx", b"MZ\x90\x00"))
    with answering(press("Open"), (QMessageBox, lambda box: box.done(0))) as said:
        tab.open.click()
    assert (
        said[1] == "bill.docx is a kind of file that is not opened from here. Save a copy instead."
    )
    assert opened.paths == []


@pytest.mark.parametrize("name", ["run.exe", "link.lnk", "site.url", "macro.docm"])
def test_a_program_is_only_saved_and_with_a_warning(
    office: Office,
    qtbot: QtBot,
    opened: Opened,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    tab = tab_with(office, qtbot, new(name, b"x"))
    target = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assert not tab.open.isEnabled()
    with answering(press("Cancel")) as said:
        tab.ui.list.opened.emit(tab.document())
    assert "can harm this computer" in said[0]
    assert not target.exists()
    with answering(press("Save it anyway")):
        tab.copy.click()
    assert target.read_bytes() == b"x"
    assert opened.paths == []


def test_a_file_nobody_knows_is_saved_without_a_fuss(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = tab_with(office, qtbot, new("photos.zip", b"PK\x03\x04"))
    target = tmp_path / "photos.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab.copy.click()
    assert target.read_bytes() == b"PK\x03\x04"
