"""Settings: the wording of letters in versions, the letterhead, and who signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from best_desktop.casework import case_file
from best_desktop.casework.letters import templates
from best_desktop.casework.settings import read_settings
from best_desktop.casework.wordings import latest_number
from best_desktop.domain.letterhead import Signatory
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.domain.wording_edit import SHARED
from best_desktop.gui import drafts
from best_desktop.gui.dialogs.wording_editor import WordingEditorDialog
from best_desktop.gui.dialogs.wording_versions import WordingVersionsDialog
from best_desktop.gui.office import Office
from best_desktop.gui.pages.settings import SettingsPage
from best_desktop.gui.sections.letter_wording import LetterWordingSection
from best_desktop.gui.sections.letterhead import LetterheadSection
from best_desktop.gui.sections.letters import LettersSection
from best_desktop.gui.wording_asks import WordingAsk, make
from best_desktop.store.database import transaction
from best_desktop.store.models import LetterWording
from tests.documents.pictures import picture
from tests.gui.dialogs.hands import answering

Edit = Callable[[str], WordingEditorDialog]


@pytest.fixture
def edit(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[Edit]:
    """Open the wording of a letter, as the Settings page does."""
    drafts.keep_in(tmp_path / "drafts")

    def opened(code: str) -> WordingEditorDialog:
        office._desk = None  # as after news of what was saved
        dialog = make(WordingAsk.EDIT, office, code, None)  # type: ignore[arg-type]
        assert isinstance(dialog, WordingEditorDialog)
        qtbot.addWidget(dialog, before_close_func=lambda _: dialog.forget_typed())
        dialog.show()
        return dialog

    yield opened
    drafts.keep_in(None)


def _box(dialog: WordingEditorDialog, block: str, text: int = 0) -> QPlainTextEdit:
    card = next(each for each in dialog._cards if each.title == block)
    return card.texts[text]


def _summary(screen: WordingEditorDialog | LetterheadSection) -> str:
    summary = screen.errors.summary
    said = [each.text() for each in summary.findChildren(QLabel)]
    return "\n".join([*said, *(each.text() for each in summary.findChildren(QPushButton))])


def _save(dialog: WordingEditorDialog, reason: str = "Plainer") -> None:
    dialog.ui.reason.setPlainText(reason)
    dialog.main_button.click()


@pytest.mark.clause("R-7.2.c")
def test_a_changed_heading_is_a_new_version(edit: Edit) -> None:
    dialog = edit("L01")
    assert not dialog.typed()
    assert dialog.ui.preview.pages >= 2
    _box(dialog, "Heading of the letter", 1).setPlainText("We have it")
    assert dialog.typed()
    _save(dialog)
    assert dialog.result()
    assert latest_number("L01") == 1
    assert templates()[LetterCode.L01].headings[-1].text == "We have it"


@pytest.mark.clause("R-7.2.c")
def test_an_unknown_field_is_refused_by_name_and_nothing_is_saved(edit: Edit) -> None:
    dialog = edit("L03")
    _box(dialog, "The new date", 2).setPlainText("We will answer by {untill}.")
    _save(dialog)
    assert not dialog.result()
    assert "there is no field {untill}" in " ".join(_summary(dialog).split())
    _box(dialog, "The new date", 2).setPlainText("Soon.")
    for number in (0, 1):
        _box(dialog, "The new date", number).setPlainText("Soon.")
    _save(dialog)
    assert "'The new date' must say {until}" in " ".join(_summary(dialog).split())
    assert latest_number("L03") == 0


def test_a_field_goes_where_somebody_was_typing(edit: Edit, qtbot: QtBot) -> None:
    dialog = edit("L03")
    dialog.put_in()
    assert "Go to the text" in " ".join(_summary(dialog).split())
    box = _box(dialog, "The new date", 2)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    box.setFocus()
    box.setPlainText("By ")
    box.moveCursor(box.textCursor().MoveOperation.End)
    dialog.field_choice.setCurrentIndex(dialog.field_choice.findData("until"))
    assert dialog.field_choice.currentText().startswith("{until} the new date: ")
    dialog.put_in()
    assert box.toPlainText() == "By {until}"
    heading = next(c.heading for c in dialog._cards if c.title == "The new date")
    assert isinstance(heading, QLineEdit)
    heading.setFocus()
    dialog.put_in()
    assert "{until}" in heading.text()


@pytest.mark.clause("R-7.2.c")
def test_what_must_stay_cannot_be_taken_out_and_our_own_can_come_and_go(edit: Edit) -> None:
    dialog = edit("L01")
    cards = {each.title: each for each in dialog._cards}
    assert not cards["Opening"].out.isEnabled()
    assert not cards["Housing Ombudsman"].out.isEnabled()
    assert cards["Help and adjustments"].out.isEnabled()
    cards["Help and adjustments"].out.click()
    dialog.add_block()
    new = dialog._cards[-1]
    assert new.name is not None
    new.name.setText("Parking")
    new.texts[0].setPlainText("You can park behind the house.")
    _save(dialog)
    names = [each.name for each in templates()[LetterCode.L01].blocks]
    assert "Parking" in names
    assert "Help and adjustments" not in names


def test_shared_blocks_are_looked_at_in_any_letter(edit: Edit) -> None:
    dialog = edit(SHARED)
    dialog.letter_choice.setCurrentIndex(dialog.letter_choice.findData("L04"))
    _box(dialog, "Other formats").setPlainText("Ask us for another format.")
    dialog.case_line.setText("999")
    dialog.look()
    assert dialog.ui.preview.pages == 0
    dialog.case_line.setText("1")
    dialog.look()
    assert dialog.ui.preview.pages >= 2
    _save(dialog)
    assert templates()[LetterCode.L04].version.endswith("shared 1")


def test_a_wording_goes_out_as_a_file_and_comes_in_again(
    edit: Edit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "L01.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = edit("L01")
    dialog.export.click()
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("We have received your complaint", "Received"), encoding="utf-8")
    dialog.read_in.click()
    assert _box(dialog, "Heading of the letter", 1).toPlainText() == "Received"
    assert dialog.typed()
    _box(dialog, "Heading of the letter", 1).setPlainText("Ours")
    with answering((QMessageBox, lambda box: box.reject())) as said:
        dialog.read_in.click()
    assert "What you typed is lost" in said[0]
    assert _box(dialog, "Heading of the letter", 1).toPlainText() == "Ours"
    with answering((QMessageBox, lambda box: box.defaultButton().click())):
        dialog.read_in.click()
    assert _box(dialog, "Heading of the letter", 1).toPlainText() == "Received"


@pytest.mark.clause("R-7.2.c")
def test_versions_show_what_differs_and_one_is_taken_back(
    edit: Edit, office: Office, qtbot: QtBot
) -> None:
    dialog = edit("L01")
    _box(dialog, "Heading of the letter", 1).setPlainText("We have it")
    _save(dialog)
    versions = WordingVersionsDialog(office, code="L01")
    qtbot.addWidget(versions)
    assert versions.main_button.toolTip() == "This version is in use."
    versions.ui.versions.choose(0)
    assert versions.ui.difference.toPlainText() == (
        "- We have it\n+ We have received your complaint"
    )
    versions.ui.reason.setPlainText("The first was better")
    versions.main_button.click()
    assert versions.result()
    assert templates()[LetterCode.L01].version == "3"


@pytest.mark.clause("R-7.2.c")
def test_a_newer_wording_of_the_program_is_told_and_ours_kept(
    edit: Edit, office: Office, qtbot: QtBot
) -> None:
    dialog = edit("L01")
    _box(dialog, "Heading of the letter", 1).setPlainText("We have it")
    _save(dialog)
    section = LetterWordingSection(office)
    qtbot.addWidget(section)
    section.refresh()
    assert section.note.text() == ""
    assert section.table.model().index(0, 0).data() == "Ours"
    with transaction():
        LetterWording.update(stock_sha256="0" * 64).execute()
    section.refresh()
    assert section.table.model().index(0, 0).data() == "Newer one to look at"
    assert "brought a newer wording" in section.note.text()
    section.table.choose("L04")
    section.focus_waiting()
    assert [each.code for each in section.table.chosen_rows()] == ["L01"]
    asked: list[tuple[object, object]] = []
    section.wanted_wording.connect(lambda ask, code: asked.append((ask, code)))
    section.history.click()
    assert asked == [(WordingAsk.VERSIONS, "L01")]

    versions = WordingVersionsDialog(office, code="L01")
    qtbot.addWidget(versions)
    assert "newer wording" in versions.ui.stock_note.text()
    versions.ui.reason.setPlainText("Looked at")
    versions.main_button.click()
    assert versions.result()
    section.refresh()
    assert section.table.model().index(0, 2).data() == "Ours, version 2"


def test_settings_has_wording_letterhead_and_paper_under_one_tab(
    office: Office, qtbot: QtBot
) -> None:
    page = SettingsPage(office)
    qtbot.addWidget(page)
    asked: list[tuple[object, object]] = []
    page.wanted_wording.connect(lambda ask, code: asked.append((ask, code)))
    letters = page.show_section("Letters")
    assert isinstance(letters, LettersSection)
    wording = letters.show_part("Wording")
    assert isinstance(wording, LetterWordingSection)
    wording.edit.click()
    assert asked == [(WordingAsk.EDIT, "L01")]
    head = letters.show_part("Letterhead")
    assert isinstance(head, LetterheadSection)
    before = page.unsaved
    name = head.form.field("name")
    assert isinstance(name, QLineEdit)
    name.setText("Ruth")
    assert (before, page.unsaved) == (False, True)
    letters.refresh()
    letters.focus_waiting()
    assert letters.tabs.currentIndex() == 0
    assert name.text() == "Ruth"
    assert letters.show_part("Paper") is letters.show_part("Paper")


def test_whoever_may_not_change_settings_only_looks(office: Office, qtbot: QtBot) -> None:
    desk = office.desk()
    marcia = next(each.id for each in case_file.staff_choices() if each.label == "Marcia Okafor")
    office.change_seat(lambda: case_file.desk_now(clock=desk.clock, staff_id=marcia))
    for made in (
        WordingEditorDialog(office, code="L01"),
        WordingVersionsDialog(office, code="L01"),
    ):
        qtbot.addWidget(made)
        assert not made.main_button.isEnabled()
    section = LetterheadSection(office)
    qtbot.addWidget(section)
    section.refresh()
    assert "You may not change settings" in section.choose.toolTip()


@pytest.mark.clause("R-7.2.c", "P-5.1.i")
def test_logo_and_signatories_are_settled_and_seen(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = LetterheadSection(office)
    qtbot.addWidget(section)
    section.refresh()
    assert section.picture.text().startswith("No logo")
    path = tmp_path / "mark.png"
    path.write_bytes(b"MZ")
    section.take(path)
    assert "not a PNG or JPEG" in " ".join(_summary(section).split())
    assert read_settings().letterhead.logo_id == 0
    path.write_bytes(picture())
    section.alt.setText("A house")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    section.choose.click()
    assert read_settings().letterhead.logo_alt == "A house"
    assert not section.picture.pixmap().isNull()
    section.alt.setText("Our house")
    section.describe.click()
    assert read_settings().letterhead.logo_alt == "Our house"

    name = section.form.field("name")
    assert isinstance(name, QLineEdit)
    name.setText("Ruth Lewis")
    section.letters.item(3).setCheckState(Qt.CheckState.Checked)
    section.form.add()
    assert read_settings().letterhead.signatories == (Signatory("Ruth Lewis", "", ("L04",)),)
    office._desk = None  # as after news of it
    section.look()
    assert section.preview.pages >= 2
    section.table.choose_line(0)
    section.out.click()
    assert read_settings().letterhead.signatories == ()
    section.off.click()
    assert read_settings().letterhead.logo_id == 0
