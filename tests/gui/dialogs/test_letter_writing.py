"""Writing in the letter editor: blocks, the margin, find, spelling, the preview beside it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.letters import open_draft, save_draft
from best_desktop.casework.spelling import british_speller, office_words
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.spelling import Speller
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui import background, drafts, theme
from best_desktop.gui.dialogs import letter_spelling
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.letter_text import LetterText
from best_desktop.gui.office import Office
from tests import builders
from tests.builders import MARCUS
from tests.databases import copy_in_memory
from tests.gui.dialogs.hands import answering, press

DAY = date(2025, 4, 28)
DID = "What we did"
Write = Callable[[], LetterEditor]


def _decided(address: str) -> tuple[builders.Office, int]:
    """A complaint whose stage 1 decision is taken and not written yet."""
    at = builders.furnished(address, date(2025, 4, 1))
    case = builders.acknowledged(at)
    builders.looked_into(at, case, day=DAY)
    builders.decided(at, case, DAY)
    return at, case


@pytest.fixture
def write(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Write]:
    """Opens the editor on the stage 1 decision, as often as it is asked."""
    theme.apply(theme.Appearance.LIGHT)
    drafts.keep_in(tmp_path / "drafts")
    close_case_file()
    at, case = copy_in_memory(_decided)
    office = Office(lambda: at.desk(MARCUS, DAY), qapp)

    def editor() -> LetterEditor:
        made = LetterEditor(office, case, code=LetterCode.L04)
        qtbot.addWidget(made)
        assert made.begin()
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    yield editor
    background.end_all()
    office.deleteLater()
    close_case_file()
    drafts.keep_in(None)


def put(editor: LetterEditor, text: str, name: str = DID) -> LetterText:
    box = editor.text_of(name)
    box.put_all(text)
    editor.look()
    return box


def notes(editor: LetterEditor, name: str = DID) -> list[str]:
    margin = editor.card_of(name).margin
    shown = [each for each in margin.findChildren(QLabel) if each.isVisibleTo(margin)]
    return [each.text() for each in shown if each is not margin.hint]


def listed(editor: LetterEditor) -> list[str]:
    panel = editor.ui.problems
    return [panel.item(row).text() for row in range(panel.count())]


# Blocks


def test_a_hint_is_shown_in_an_empty_block_and_is_not_its_text(write: Write) -> None:
    card = write().card_of(DID)
    card.text.put_all("")
    assert card.text.placeholderText() == card.block.hint != ""
    assert card.current().text == ""


@pytest.mark.clause("R-7.2.c")
def test_a_block_says_in_words_whether_it_must_be_there_and_why_it_is_fixed(write: Write) -> None:
    editor = write()
    assert editor.card_of(DID).name.text() == f"{DID} (required)"
    fixed = editor.card_of("Housing Ombudsman")
    assert fixed.text.isReadOnly()
    said = [each.text() for each in fixed.findChildren(QLabel)]
    assert "Fixed: it must give the Ombudsman's details, as they are in Settings." in said
    assert fixed.more.isHidden()
    assert fixed.text.accessibleDescription().startswith("Fixed: ")


def test_a_block_is_taken_out_and_put_back_as_it_was_written(write: Write) -> None:
    editor = write()
    card = editor.card_of("Each point")
    card.text.put_all("Two points.")
    card._enable()
    assert card.take.isEnabled()
    card.take.trigger()
    editor.look()
    assert card.text.isHidden()
    assert "Each point" not in {each.name for each in editor.blocks() if each.text}
    QTest.mouseClick(card.put_back_button, Qt.MouseButton.LeftButton)
    assert card.text.toPlainText() == "Two points."
    card.take_out()
    editor.reject()
    again = write().card_of("Each point")
    assert again.is_out
    again.put_back()  # in a later sitting, the template's words
    assert again.text.toPlainText() == again.block.filled


def test_a_required_block_is_not_taken_out(write: Write) -> None:
    card = write().card_of(DID)
    card._enable()
    assert not card.take.isEnabled()
    assert card.take.toolTip() == "This block is required, so it stays."
    card.take_out()
    assert not card.is_out


def test_a_block_goes_back_to_the_template_and_undo_brings_the_text_again(write: Write) -> None:
    card = write().card_of(DID)
    card._enable()
    assert not card.reset.isEnabled()
    card.text.put_all("Something else.")
    card._enable()
    card.reset.trigger()
    assert card.text.toPlainText() == card.block.filled
    card.undo.trigger()
    assert card.text.toPlainText() == "Something else."


# The margin


@pytest.mark.clause("R-7.2.g", "P-5.1.d")
def test_other_words_are_taken_with_one_click_beside_the_block(write: Write) -> None:
    editor = write()
    box = put(editor, f"On Monday {builders.OWEN} came. It was the contractor's fault.")
    card = editor.card_of(DID)
    assert [each.split(" Write")[0].split(", which")[0] for each in notes(editor)] == [
        f"Look at this: this block names {builders.OWEN}.",
        'Look at this: this block says "contractor\'s fault"',
    ]
    team = card.margin.findChildren(QPushButton)[0]
    assert team.text() == "Write “a member of our team”"
    QTest.mouseClick(team, Qt.MouseButton.LeftButton)
    editor.look()
    ours = card.margin.findChildren(QPushButton)[-1]
    QTest.mouseClick(ours, Qt.MouseButton.LeftButton)
    editor.look()
    said = "On Monday a member of our team came. It was for us to get this right."
    assert box.toPlainText() == said
    assert notes(editor) == []
    box.undo()
    assert "contractor's fault" in box.toPlainText()


def test_with_nothing_wrong_there_is_no_list(write: Write) -> None:
    editor = write()
    assert listed(editor) == []
    assert editor.ui.problems.isHidden()
    assert editor.ui.problems_label.isHidden()
    put(editor, "")
    assert not editor.ui.problems.isHidden()


def test_in_a_low_window_the_list_scrolls_with_the_blocks(write: Write, qtbot: QtBot) -> None:
    editor = write()
    put(editor, f"{builders.OWEN} came. It was the contractor's fault.")
    editor.resize(editor.width(), editor.fontMetrics().lineSpacing() * 20)
    assert editor.ui.scroll.isAncestorOf(editor.ui.problems)
    assert not editor.ui.scroll.horizontalScrollBar().isVisible()
    editor.resize(editor.width(), editor.fontMetrics().lineSpacing() * 40)
    assert not editor.ui.scroll.isAncestorOf(editor.ui.problems)
    qtbot.waitUntil(lambda: editor.ui.problems.isVisibleTo(editor))


def test_choosing_a_problem_selects_its_words_also_after_an_emoji(write: Write) -> None:
    editor = write()
    box = put(editor, f"😀 Then {builders.OWEN} came.")
    row = next(n for n, each in enumerate(listed(editor)) if builders.OWEN in each)
    editor.ui.problems.itemClicked.emit(editor.ui.problems.item(row))
    assert box.textCursor().selectedText() == builders.OWEN
    assert editor.focusWidget() is box
    assert builders.OWEN in box.tip_at(8)
    assert [each[:16] for each in notes(editor)] == ["Must be put righ", "Look at this: th"]
    note = editor.card_of(DID).margin.findChildren(QLabel)[-1]
    box.moveCursor(box.textCursor().MoveOperation.Start)
    QTest.mouseClick(note, Qt.MouseButton.LeftButton)
    assert box.textCursor().selectedText() == builders.OWEN


@pytest.mark.clause("P-1.2")
def test_a_long_sentence_is_named_and_asks_for_no_reason(write: Write) -> None:
    editor = write()
    put(editor, "We " + "really " * 26 + "came.")
    assert notes(editor)[0].startswith("Easier to read: a sentence of 28 words")
    assert editor.ui.reads.text().startswith("Reads ")
    assert not [each for each in listed(editor) if each.startswith(("Look", "Must"))]


# Find


def test_find_goes_round_all_blocks_with_the_count(write: Write) -> None:
    editor = write()
    put(editor, "The fan. The FAN.")
    put(editor, "A fan.", "Opening")
    bar = editor.find_bar
    QTest.keyClick(editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.isVisibleTo(editor)
    QTest.keyClicks(bar.box, "fan")
    assert bar.count.text() == "1 of 3"
    assert editor.text_of("Opening").textCursor().selectedText() == "fan"
    QTest.keyClick(bar.box, Qt.Key.Key_Return)
    QTest.keyClick(bar.box, Qt.Key.Key_Return)
    assert bar.count.text() == "3 of 3"
    assert editor.text_of(DID).textCursor().selectedText() == "FAN"
    bar.find_next()
    assert bar.count.text() == "1 of 3"
    bar.find_previous()
    assert bar.count.text() == "3 of 3"
    put(editor, "The fan.")
    assert bar.count.text().endswith("of 2")
    QTest.keyClicks(bar.box, "tastic")
    assert bar.count.text() == "Not in this letter"
    QTest.keyClick(bar.box, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert editor.isVisible()  # Esc closed the bar, and not the letter


# Spelling


def spelt(editor: LetterEditor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: editor.spelling.speller is not None, timeout=20_000)


def test_words_to_check_are_underlined_counted_and_gone_through(
    write: Write, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_now = threading.Event()

    def dictionary(known: Iterable[str]) -> Speller:
        read_now.wait(60)
        return british_speller(known)

    monkeypatch.setattr(letter_spelling, "british_speller", dictionary)
    editor = write()
    assert editor.spelling.speller is None  # the letter is there before the dictionary
    read_now.set()
    spelt(editor, qtbot)
    assert not [each for each in listed(editor) if "to check" in each]  # our own words are right
    box = put(editor, "We recieve the color.\n\nYour tenancy is organised.")
    assert "Spelling: 2 words to check (F7)" in listed(editor)
    formats = box.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in formats] == [(3, 7), (15, 5)]
    assert box.tip_at(4) == "“recieve” is not in the dictionary."
    QTest.keyClick(editor, Qt.Key.Key_F7)
    assert box.textCursor().selectedText() == "recieve"
    editor.going.next_word()
    assert box.textCursor().selectedText() == "color"
    editor.going.next_word()  # after the last comes the first
    assert box.textCursor().selectedText() == "recieve"
    editor.going.previous_word()
    assert box.textCursor().selectedText() == "color"
    put(editor, "We came.")
    editor.going.next_word()
    assert editor.ui.state.text() == "No words to check."


def menu_at(editor: LetterEditor, at: int) -> QMenu:
    menu = QMenu(editor)
    menu.addAction("Paste")
    editor.spelling.fill_menu(menu, editor.card_of(DID), at)
    return menu


def lines(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.text()]


def test_suggestions_come_into_the_menu_and_are_written(write: Write, qtbot: QtBot) -> None:
    editor = write()
    spelt(editor, qtbot)
    box = put(editor, "We recieve it.")
    menu = menu_at(editor, 4)
    assert lines(menu)[0] == "Looking for suggestions…"
    assert lines(menu)[-1] == "Paste"
    qtbot.waitUntil(lambda: "receive" in lines(menu), timeout=10_000)
    menu.actions()[lines(menu).index("receive")].trigger()
    assert box.toPlainText() == "We receive it."
    assert lines(menu_at(editor, 4)) == ["Paste"]  # a right word needs nothing


def test_a_word_becomes_the_offices_and_is_taken_out_again(write: Write, qtbot: QtBot) -> None:
    editor = write()
    spelt(editor, qtbot)
    put(editor, "We met at Zedcroft.")
    menu = menu_at(editor, 12)
    choose(menu, "Add “Zedcroft” to the office's words")
    assert office_words(editor.office.desk()) == ("Zedcroft",)
    assert "Spelling: 1 word to check (F7)" not in listed(editor)
    choose(menu_at(editor, 12), "Take “Zedcroft” out of the office's words")
    assert office_words(editor.office.desk()) == ()
    assert "Spelling: 1 word to check (F7)" in listed(editor)
    choose(menu_at(editor, 12), "Leave “Zedcroft” in this letter")
    assert office_words(editor.office.desk()) == ()
    assert "Spelling: 1 word to check (F7)" not in listed(editor)


def choose(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if each.text() == text).trigger()


# The preview


@pytest.mark.clause("B-58")
def test_the_preview_follows_and_keeps_its_place(write: Write, qtbot: QtBot) -> None:
    editor = write()
    with qtbot.waitSignal(editor.live.shown):
        put(editor, "\n\n".join(f"On day {n} we looked again." for n in range(80)))
    view = editor.ui.preview.findChild(QPdfView)
    assert view is not None
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 900)
    view.verticalScrollBar().setValue(900)
    with qtbot.waitSignal(editor.live.shown):
        editor.text_of(DID).put(0, 0, "First. ")  # by itself, a moment after the last key
    assert view.verticalScrollBar().value() == 900
    assert editor.ui.preview.pages > 2


def test_a_text_that_cannot_be_printed_is_listed_and_typing_goes_on(
    write: Write, qtbot: QtBot
) -> None:
    editor = write()
    qtbot.waitUntil(lambda: editor.ui.preview.pages > 0)
    put(editor, "We wrote \u0645\u0631\u062d\u0628\u0627.")
    assert "cannot be printed" in listed(editor)[0]
    editor.ui.problems.itemClicked.emit(editor.ui.problems.item(0))
    assert editor.text_of(DID).textCursor().selectedText() == "\u0645"
    qtbot.waitUntil(lambda: editor.ui.preview.pages == 0)
    put(editor, "We wrote.")
    qtbot.waitUntil(lambda: editor.ui.preview.pages > 0)


def test_while_one_is_set_only_the_newest_text_waits(write: Write, qtbot: QtBot) -> None:
    editor = write()
    qtbot.waitUntil(lambda: editor.live.is_up_to_date)
    shown: list[int] = []
    editor.live.shown.connect(lambda: shown.append(1))
    for number in range(6):
        put(editor, f"Text {number}.")
    qtbot.waitUntil(lambda: editor.live.is_up_to_date)
    assert len(shown) == 2


# Kept


def test_what_was_typed_is_back_after_the_program_was_killed(write: Write) -> None:
    editor = write()
    put(editor, "Typed and never saved.")
    editor.keeping.keep_here()
    editor.keeping.stop()  # as if killed: neither saved nor closed
    again = write()
    assert again.text_of(DID).toPlainText() == "Typed and never saved."
    assert again.ui.state.text().startswith("What you typed until 28 April 2025 at 2pm is back")
    again.text_of(DID).undo()
    assert again.text_of(DID).toPlainText() == again.card_of(DID).block.filled
    again.text_of(DID).redo()
    assert again.keep()
    assert list(drafts.folder().glob("*letter*")) == []
    editor.draft = None


def colleague_saves(editor: LetterEditor, name: str, text: str) -> None:
    assert editor.draft is not None
    desk = editor.office.desk()
    theirs = open_draft(desk, editor.draft.id)
    save_draft(desk, theirs.id, theirs.version, _with(theirs.blocks, name, text))


def _with(blocks: tuple[DraftBlock, ...], name: str, text: str) -> tuple[DraftBlock, ...]:
    return tuple(replace(each, text=text) if each.name == name else each for each in blocks)


def test_two_people_in_different_blocks_need_not_be_asked(write: Write) -> None:
    editor = write()
    put(editor, "Mine.")
    colleague_saves(editor, "Opening", "Theirs.")
    with answering():
        assert editor.keep()
    assert editor.text_of("Opening").toPlainText() == "Theirs."
    assert editor.draft is not None
    saved = {
        each.name: each.text for each in open_draft(editor.office.desk(), editor.draft.id).blocks
    }
    assert (saved["Opening"], saved[DID]) == ("Theirs.", "Mine.")


@pytest.mark.parametrize("mine", [True, False])
def test_a_text_kept_here_meets_what_a_colleague_saved_since(write: Write, *, mine: bool) -> None:
    editor = write()
    put(editor, "Mine.")
    editor.keeping.keep_here()
    editor.keeping.stop()
    colleague_saves(editor, DID, "Theirs.")

    def compare(dialog: ConflictDialog) -> None:
        (dialog.ui.main_button if mine else dialog.ui.cancel_button).click()

    with answering((ConflictDialog, compare)):
        again = write()
    assert again.text_of(DID).toPlainText() == ("Mine." if mine else "Theirs.")
    editor.draft = None


# Taken elsewhere


@pytest.mark.clause("B-59")
def test_the_letter_is_copied_as_text_and_saved_as_a_word_draft(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = write()
    put(editor, "We looked at every visit.")
    editor.ui.copy_text.click()
    assert "We looked at every visit." in QGuiApplication.clipboard().text()
    target = tmp_path / "letter.docx"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), "")
    )
    with answering(press("Not now")) as said:
        editor.ui.open_word.click()
    assert said == ["Open letter.docx now?"]
    assert target.read_bytes().startswith(b"PK")


def test_the_menu_of_a_block_opens_where_the_word_is(write: Write, qtbot: QtBot) -> None:
    editor = write()
    spelt(editor, qtbot)
    box = put(editor, "We recieve it.")
    seen: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.append(lines(menu))
        menu.close()

    QTimer.singleShot(50, look)
    box.choose(4, 0)
    by_key, at = QContextMenuEvent.Reason.Keyboard, QPoint(5, 5)
    box.contextMenuEvent(QContextMenuEvent(by_key, at, box.mapToGlobal(at)))
    assert seen[0][0] == "Looking for suggestions…"
    assert any("Paste" in each for each in seen[0])
