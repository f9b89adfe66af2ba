"""Adding emails to a case: what they say is proposed, and the files in them are offered."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.gui.dialogs.attach import AttachDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import opened, save
from tests.gui.dialogs.test_w01 import log_w01


def email(path: Path, sender: str, day: int) -> str:
    message = EmailMessage()
    message["From"] = sender
    message["Subject"] = "<b>Cold</b>"
    message["Date"] = f"Mon, {day} Apr 2025 09:30:00 +0100"
    message.set_content("No heat.")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="..\\CON.pdf")
    message.add_attachment(b"PNG", maintype="image", subtype="png", filename="logo.png")
    message.get_payload()[2]["Content-ID"] = "<logo>"  # type: ignore[index]
    path.write_bytes(message.as_bytes())
    return str(path)


@pytest.mark.clause("B-21")
def test_one_email_fills_the_form_in(story: StoryOffice, qtbot: QtBot, tmp_path: Path) -> None:
    case = log_w01(story, qtbot)
    path = email(tmp_path / "cold.eml", "Siân Price <sian@example.org>", 10)
    dialog = opened(qtbot, AttachDialog(story.office, case, files=[path]))
    ui = dialog.ui
    assert ui.document_kind.word(DocumentKind) is DocumentKind.CORRESPONDENCE
    assert ui.direction.word(Direction) is Direction.IN
    assert ui.dated_on.chosen() == date(2025, 4, 10)
    assert ui.found.text() == "cold.eml: from Siân Price, 10 April 2025, “<b>Cold</b>”."
    assert ui.found.textFormat() is Qt.TextFormat.PlainText
    assert not ui.own_facts.isVisible()
    lines = [ui.files.item(row) for row in range(ui.files.count())]
    assert [each.text().partition(" (")[0] for each in lines] == [
        "cold.eml",
        "_CON.pdf",
        "logo.png",
    ]
    # A picture within the text is offered, and left out unless somebody wants it.
    assert [each.checkState() for each in lines[1:]] == [
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
    ]
    save(dialog)
    kept = {each.name: each for each in story.view(case).documents}
    assert set(kept) == {"cold.eml", "_CON.pdf"}
    assert kept["cold.eml"].sender == "Siân Price"
    assert kept["_CON.pdf"].kind is DocumentKind.EVIDENCE
    assert kept["_CON.pdf"].came_with == "cold.eml"
    assert kept["_CON.pdf"].dated_on == date(2025, 4, 10)


@pytest.mark.clause("B-21")
def test_several_emails_keep_their_own_dates(
    story: StoryOffice, qtbot: QtBot, tmp_path: Path
) -> None:
    case = log_w01(story, qtbot)
    files = [
        email(tmp_path / "in.eml", "sian@example.org", 10),
        email(tmp_path / "out.eml", "BeST <office@bestha.co.uk>", 11),
    ]
    dialog = opened(qtbot, AttachDialog(story.office, case, files=files))
    ui = dialog.ui
    assert ui.own_facts.isVisible()
    assert not ui.dated_on.isVisible()
    ui.own_facts.setChecked(False)
    assert ui.dated_on.isVisible()
    ui.own_facts.setChecked(True)
    ui.files.setCurrentRow(1)
    ui.drop_file.click()
    save(dialog)
    kept = {each.name: each for each in story.view(case).documents}
    assert (kept["in.eml"].direction, kept["in.eml"].dated_on) == (Direction.IN, date(2025, 4, 10))
    assert (kept["out.eml"].direction, kept["out.eml"].dated_on) == (
        Direction.OUT,
        date(2025, 4, 11),
    )
    assert [each.came_with for each in story.view(case).documents if each.came_with] == ["out.eml"]


@pytest.mark.clause("B-21")
def test_an_email_that_cannot_be_read_is_added_as_it_is(
    story: StoryOffice, qtbot: QtBot, tmp_path: Path
) -> None:
    case = log_w01(story, qtbot)
    broken = tmp_path / "broken.msg"
    broken.write_bytes(b"\xd0\xcf\x11\xe0 no more")
    dialog = opened(qtbot, AttachDialog(story.office, case, files=[str(broken)]))
    ui = dialog.ui
    assert "is kept as it came" in ui.found.text()
    assert ui.document_kind.word(DocumentKind) is DocumentKind.CORRESPONDENCE
    dialog.submit()
    assert dialog.errors.messages() == [
        "Choose whether it was received or sent",
        "Enter the date of the document",
    ]
    ui.direction.choose(Direction.IN)
    ui.dated_on.take_now()
    save(dialog)
    assert [each.name for each in story.view(case).documents] == ["broken.msg"]


def test_taking_an_email_out_takes_its_files_too(
    story: StoryOffice, qtbot: QtBot, tmp_path: Path
) -> None:
    case = log_w01(story, qtbot)
    first = email(tmp_path / "a.eml", "a@example.org", 10)
    second = email(tmp_path / "b.eml", "b@example.org", 11)
    dialog = opened(qtbot, AttachDialog(story.office, case, files=[first, second]))
    dialog.ui.files.setCurrentRow(0)
    dialog.ui.drop_file.click()
    assert [each.name for each in dialog.paths()] == ["b.eml"]
    assert dialog.ui.files.count() == 3
    dialog.ui.files.setCurrentRow(0)
    dialog.ui.drop_file.click()
    assert dialog.paths() == []
    assert not dialog.ui.found.isVisible()
