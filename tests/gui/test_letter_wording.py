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
from best_desktop.casework.wordings import hash_of, latest_number
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
from tests.gui.dialogs.hands import answering, press

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
    card = next(each for each in dialog.blocks.cards if each.title == block)
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
    card = next(each for each in dialog.blocks.cards if each.title == "The new date")
    for number in (0, 1):
        card.texts[number].setPlainText("Soon.")
        card.easy[number].setPlainText("Very soon.")
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
    heading = next(c.heading for c in dialog.blocks.cards if c.title == "The new date")
    assert isinstance(heading, QLineEdit)
    heading.setFocus()
    dialog.put_in()
    assert "{until}" in heading.text()


@pytest.mark.clause("R-7.2.c")
def test_what_must_stay_cannot_be_taken_out_and_our_own_can_come_and_go(edit: Edit) -> None:
    dialog = edit("L01")
    cards = {each.title: each for each in dialog.blocks.cards}
    assert not cards["Opening"].out.isEnabled()
    assert not cards["Housing Ombudsman"].out.isEnabled()
    assert cards["Help and adjustments"].out.isEnabled()
    cards["Help and adjustments"].out.click()
    dialog.add_block()
    new = dialog.blocks.cards[-1]
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
    assert not dialog.add.isVisible()  # no letter would have it
    assert not any(each.out.isEnabled() for each in dialog.blocks.cards)
    with answering(press("They still say the same")) as said:
        _save(dialog)
    assert "easy-read text was not, in: Other formats." in said[0]
    assert templates()[LetterCode.L04].version.endswith("shared 1")


@pytest.mark.clause("B-55")
def test_easy_read_texts_are_changed_with_their_texts_and_looked_at(edit: Edit) -> None:
    dialog = edit("L01")
    card = next(each for each in dialog.blocks.cards if each.title == "Opening")
    assert card.easy[0].toPlainText() == card.block.parts[0].easy != ""
    notes = [each for each in card.findChildren(QLabel) if "has changed" in each.text()]
    assert not notes[0].isVisible()
    # A part may need no words of its own in easy read.
    assert any(not box.toPlainText() for each in dialog.blocks.cards for box in each.easy)
    box = card.texts[0]
    box.setPlainText(box.toPlainText() + " Thank you.")
    assert notes[0].isVisible()
    dialog.ui.reason.setPlainText("Kinder")
    with answering(press("Go on writing")):
        dialog.main_button.click()
    assert latest_number("L01") == 0
    card.easy[0].setPlainText(card.easy[0].toPlainText() + " We thank you.")
    assert not notes[0].isVisible()
    pages = dialog.ui.preview.pages
    dialog.easy_tick.setChecked(True)
    assert dialog.ui.preview.pages > pages  # larger, and a line to each sentence
    with answering():
        dialog.main_button.click()
    opening = next(b for b in templates()[LetterCode.L01].blocks if b.name == "Opening")
    assert opening.parts[0].easy.endswith("We thank you.")


def test_a_draft_keeps_blocks_that_were_added_and_taken_out(edit: Edit) -> None:
    dialog = edit("L01")
    cards = {each.title: each for each in dialog.blocks.cards}
    cards["Help and adjustments"].out.click()
    dialog.add_block()
    new = dialog.blocks.cards[-1]
    assert new.name is not None
    new.name.setText("Parking")
    new.texts[0].setPlainText("You can park behind the house.")
    new.easy[0].setPlainText("You can park here.")
    dialog.ui.reason.setPlainText("Cars")
    kept = dialog.wording()
    dialog.keep_draft()
    again = edit("L01")
    use = again.findChild(QPushButton, "use_draft")
    assert use is not None
    use.click()
    assert again.wording() == kept
    assert again.ui.reason.toPlainText() == "Cars"
    last = again.blocks.cards[-1]
    assert last.name is not None  # it can be renamed until it is saved
    assert last.name.text() == "Parking"
    assert again.block_choice.findText("Help and adjustments") < 0
    again.main_button.click()
    names = [each.name for each in templates()[LetterCode.L01].blocks]
    assert "Parking" in names
    again.blocks.restore("code = 'L03")  # a draft nobody can read is passed over
    assert again.wording() == kept


@pytest.mark.clause("R-7.2.c")
def test_a_stored_wording_nobody_can_read_is_told_and_gone_back_from(
    edit: Edit, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = edit("L01")
    assert not dialog.ui.problem.isVisible()
    assert not dialog.programs.isVisible()
    _box(dialog, "Heading of the letter", 1).setPlainText("We have it")
    _save(dialog)
    kept = "code = 'L01"
    with transaction():
        LetterWording.update(text=kept, sha256=hash_of(kept)).execute()
    dialog = edit("L01")
    assert "version 1, cannot be read any more: L01.toml" in dialog.ui.problem.text()
    assert _box(dialog, "Heading of the letter", 1).toPlainText() != "We have it"
    path = tmp_path / "L01.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.raw.click()
    assert path.read_text("utf-8") == kept
    versions = WordingVersionsDialog(office, code="L01")
    qtbot.addWidget(versions)
    versions.ui.versions.choose(0)
    assert f"- {kept}" in versions.ui.difference.toPlainText()
    heading = _box(dialog, "Heading of the letter", 1)
    before = heading.toPlainText()
    heading.setPlainText("Ours again")
    with answering(press("Show the program’s")):
        dialog.programs.click()
    assert _box(dialog, "Heading of the letter", 1).toPlainText() == before
    _save(dialog, "Back to the program's")
    assert dialog.result()
    assert not edit("L01").ui.problem.isVisible()


def test_a_wording_goes_out_as_a_file_and_comes_in_again(
    edit: Edit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "L01.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
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
    assert templates()[LetterCode.L01].version == "4"


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
