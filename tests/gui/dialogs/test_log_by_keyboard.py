"""From the first field to the saved letter without a mouse (PF-78, B-22)."""

from __future__ import annotations

import re
from datetime import date, time
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterCode,
    LetterState,
)
from best_desktop.gui import form_state
from best_desktop.gui.actions import COMMANDS, Command
from best_desktop.gui.dialogs.issue_letter import IssueLetterDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, focused, key, keys, opened, press, tab_to

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.clause("B-22")
def test_the_whole_way_from_complaint_to_issued_letter(  # noqa: PLR0915 - one way, told whole
    story: StoryOffice, qtbot: QtBot
) -> None:
    story.on(date(2025, 4, 14), "Owen Pritchard", time(11, 5))
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.ui.summary.hasFocus)

    keys("Boiler mended three times and still cold")
    tab_to("Point 1")
    keys("The boiler is still cold after three visits.")
    key(Qt.Key.Key_Return)  # begins the next point
    keys("Nobody rang back.")
    tab_to("Kind")
    keys("Tenant")
    tab_to("Name")
    keys("Mrs Ruth Adeyemi")
    tab_to("Address")
    keys("Flat 4, Larkfield House")
    tab_to("Postcode")
    keys("BL1 4QX")
    tab_to("Scheme")
    keys("larkf")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert dialog.ui.scheme_id.picked_id() == story.play.schemes["Larkfield House"]
    tab_to("Category")
    keys("Repairs")
    tab_to("Department")
    keys("Prop")
    tab_to("Are they dissatisfied?")
    keys("Yes")
    tab_to("Formal complaint")
    keys("Yes")
    tab_to("Outcome 1")
    keys("A boiler that works")
    tab_to("Preferred contact")
    keys("Ema")
    tab_to("Channel")
    keys("Tele")
    tab_to("Date made")
    keys("14/4/25")
    tab_to("Time made")
    keys("10:20")

    def write_it(box: QMessageBox) -> None:
        QTest.keyClick(box, Qt.Key.Key_Return)

    with (
        answering((QMessageBox, write_it)) as said,
        qtbot.waitSignal(dialog.wanted_letter) as wanted,
    ):
        key(Qt.Key.Key_Return, CTRL)
    assert said == ["BEST-2025-0001 is logged. Acknowledge by 23 April 2025."]
    case = dialog.result_id
    assert case is not None
    assert wanted.args == [LetterCode.L01, case]
    points = [each.understanding for each in story.view(case).points]
    assert points == ["The boiler is still cold after three visits.", "Nobody rang back."]

    editor = LetterEditor(story.office, case, code=LetterCode.L01)
    qtbot.addWidget(editor)
    assert editor.begin()
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    qtbot.waitUntil(lambda: editor.isAncestorOf(focused()))
    assert focused().accessibleName() == "Opening"
    tab_to("What you want")
    key(Qt.Key.Key_S, CTRL)
    assert "Draft saved" not in editor.ui.state.text()  # nothing was changed
    key(Qt.Key.Key_End, CTRL)
    keys(" Soon.")
    key(Qt.Key.Key_S, CTRL)
    assert "Draft saved at" in editor.ui.state.text()

    def issue(window: IssueLetterDialog) -> None:
        QTest.keyClicks(window.ui.letter_date.edit, "today")
        QTest.keyClick(window.ui.letter_date.edit, Qt.Key.Key_Return)

    found = [editor.ui.problems.item(row).text() for row in range(editor.ui.problems.count())]
    assert not any(each.startswith("Must be put right") for each in found), found
    with answering((IssueLetterDialog, issue)):
        key(Qt.Key.Key_I, ALT)
        qtbot.waitUntil(lambda: editor.draft is None)  # a key presses a button for a moment
    letter = story.view(case).letters[0]
    assert (letter.code, letter.state) == (LetterCode.L01, LetterState.ISSUED)
    assert letter.letter_date == date(2025, 4, 14)
    assert letter.sha256


@pytest.mark.clause("B-22")
@pytest.mark.parametrize("kind", ["Anonymous", "Support"])
def test_tab_goes_through_the_form_as_it_is_read(
    story: StoryOffice, qtbot: QtBot, kind: str
) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.ui.summary.hasFocus)
    tab_to("Kind")
    keys(kind)
    dialog.ui.paste_button.setFocus()

    seen: list[QWidget] = []
    while focused() not in seen:
        seen.append(focused())
        key(Qt.Key.Key_Tab)
    inside = [each for each in seen if dialog.content.isAncestorOf(each)]
    places = [each.mapTo(dialog.content, each.rect().topLeft()) for each in inside]
    for above, below in pairwise(places):
        # Fields of one line are not all as high; each platform has its own.
        same_line = abs(above.y() - below.y()) < 8
        assert above.x() < below.x() if same_line else above.y() < below.y()
    assert all(each.accessibleName() or each.property("text") for each in inside)
    stops = set(seen)
    for field in form_state.fields(dialog.content):
        if field.isVisibleTo(dialog.content) and field.isEnabled():
            assert any(field is each or field.isAncestorOf(each) for each in stops), (
                f"Tab passes by {field.objectName()}"
            )


def test_each_access_key_is_used_once(story: StoryOffice, qtbot: QtBot) -> None:
    story.on(date(2025, 4, 14), "Dilys Marsh", time(11, 0))
    dialog = LogComplaintDialog(story.office)
    opened(qtbot, dialog)
    found = []
    for widget in dialog.findChildren(QWidget):
        text = widget.property("text")
        at = text.replace("&&", "").find("&") if isinstance(text, str) else -1
        if at >= 0 and not widget.isHidden():
            found.append(text.replace("&&", "")[at + 1].casefold())
    assert sorted(found) == sorted(set(found))
    assert len(found) > 15


@pytest.mark.clause("B-1", "B-22")
def test_each_access_key_goes_to_its_field(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.ui.summary.hasFocus)
    gone = 0
    for label in dialog.content.findChildren(QLabel):
        field = cast("QWidget | None", label.buddy())
        found = re.search("&([A-Za-z])", label.text())
        if field is not None and found and label.isVisible():
            key(getattr(Qt.Key, f"Key_{found[1].upper()}"), ALT)
            assert field is focused() or field.isAncestorOf(focused()), label.text()
            gone += 1
    assert gone > 12


@pytest.mark.clause("B-22")
def test_the_telephone_button_leaves_who_types_on_where_they_are(
    story: StoryOffice, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.ui.summary.hasFocus)
    key(Qt.Key.Key_T, ALT)
    keys("Boiler")
    key(Qt.Key.Key_K, ALT)
    qtbot.waitUntil(lambda: dialog.ui.channel.word(Channel) is Channel.TELEPHONE)
    assert focused() is dialog.ui.kind


HELP = Path(__file__).parents[3] / "resources" / "help" / "how-to.md"
_STEP = re.compile(r'\*\*(?P<key>[^*]+)\*\*|"(?P<typed>[^"]+)"')
_MODIFIERS = {"Alt": ALT, "Ctrl": CTRL}
_KEYS = {"Enter": Qt.Key.Key_Return, "Tab": Qt.Key.Key_Tab}


def _steps(heading: str) -> list[re.Match[str]]:
    """What a section of Help says to press and to type, in order."""
    section = HELP.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    numbered = [line for line in section.split("\n") if re.match(r"\d+\. ", line)]
    return [found for line in numbered for found in _STEP.finditer(line)]


def _press(words: str) -> None:
    *held, last = words.split("+")
    modifier = _MODIFIERS[held[0]] if held else Qt.KeyboardModifier.NoModifier
    key(_KEYS.get(last) or getattr(Qt.Key, f"Key_{last}"), modifier)


@pytest.mark.clause("R-2.1.1", "R-2.1.4", "P-6.2", "B-22")
def test_a_telephone_complaint_is_logged_by_the_keys_that_help_names(
    story: StoryOffice, qtbot: QtBot
) -> None:
    opens, *steps = _steps("Log a telephone complaint by keyboard")
    assert (opens["key"],) == COMMANDS[Command.NEW_COMPLAINT].keys
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.ui.summary.hasFocus)

    pressed = 0
    with answering(press("Close")) as said:
        for step in steps:
            if step["typed"]:
                keys(step["typed"])
                pressed += len(step["typed"])
            else:
                _press(step["key"])
                qtbot.wait(120 if step["key"] == "Alt+T" else 0)  # a button is down for a moment
                pressed += 1
                if dialog.isVisible():
                    assert not focused().visibleRegion().isEmpty(), step["key"]
    assert dialog.result_id is not None
    assert said == [
        "BEST-2025-0001 is logged. Acknowledge by 23 April 2025. It is with Owen Pritchard."
    ]
    shown = story.view(dialog.result_id)
    assert (shown.who, shown.kind, shown.scheme) == (
        "Mrs Ruth Adeyemi",
        ComplainantKind.TENANT,
        "Larkfield House",
    )
    assert (shown.channel, shown.category) == (Channel.TELEPHONE, Category.REPAIRS)
    assert (shown.summary, shown.formal_answer) == (
        "Boiler mended three times, still cold",
        FormalAnswer.YES,
    )
    assert [each.wanted for each in shown.wanted] == ["A boiler that works"]
    assert (shown.made_at.date(), shown.received_on) == (date(2025, 4, 14), date(2025, 4, 14))
    assert shown.complainant is not None
    assert shown.complainant.phone == "07700 900123"
    assert pressed < 240  # two minutes at the two keys a second of somebody who listens
