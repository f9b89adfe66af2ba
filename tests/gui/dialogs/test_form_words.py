"""The words of the forms: what a button does, what is required, what a complaint is."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.domain.vocabulary import ComplainantKind, LetterCode
from best_desktop.gui import office as gui_office
from best_desktop.gui.dialogs.comment import CommentDialog
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.paths import resource
from tests.compile_forms import FORMS
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import opened

PACKAGE = Path(gui_office.__file__).parents[1]
OFFICIALESE = re.compile(
    r"\b(dispatch\w*|prior to|regarding|invalid|illegal|fatal|error code|please)\b", re.IGNORECASE
)
SAYS_NOTHING = {"ok", "yes", "no", "submit", "continue", "apply"}


def button_rows(form: Path) -> list[list[tuple[str, str]]]:
    """The rows of buttons that end a form: name and words of each, from left to right."""
    rows = []
    for layout in ET.parse(form).iter("layout"):
        found = []
        for widget in layout.findall("item/widget[@class='QPushButton']"):
            words = widget.findtext("property[@name='text']/string") or ""
            found.append((widget.get("name") or "", words.replace("&", "")))
        if any(name == "main_button" for name, _ in found):
            rows.append(found)
    return rows


@pytest.mark.clause("B-4")
@pytest.mark.parametrize("form", sorted(FORMS.glob("*.ui")), ids=lambda form: form.stem)
def test_the_main_button_says_what_it_does_and_stands_before_cancel(form: Path) -> None:
    assert "QDialogButtonBox" not in form.read_text(encoding="utf-8")
    for row in button_rows(form):
        (main, words), (cancel, _) = row[-2:]
        assert (main, cancel) == ("main_button", "cancel_button")
        assert words.casefold().rstrip("…") not in SAYS_NOTHING


@pytest.mark.clause("B-4")
def test_enter_presses_the_main_button(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    assert dialog.main_button.isDefault()
    assert not dialog.cancel_button.isDefault()


@pytest.mark.clause("B-25")
def test_each_field_that_is_asked_for_says_required(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    dialog.ui.kind.choose(ComplainantKind.TENANT)
    said = {
        label.buddy(): label.text().replace("&", "")
        for label in dialog.findChildren(QLabel)
        if label.buddy() is not None and label.isVisibleTo(dialog)
    }

    def words_beside(field: QWidget) -> str:
        return next(
            (text for buddy, text in said.items() if buddy is field or field.isAncestorOf(buddy)),
            "",
        )

    asked = {problem.field for problem in dialog.problems()}
    fields = {name: getattr(dialog.ui, name) for name in asked if hasattr(dialog.ui, name)}
    assert {"summary", "scheme_id", "category", "channel", "made_on", "made_time"} <= set(fields)
    missing = [name for name, field in fields.items() if "required" not in words_beside(field)]
    assert missing == []
    assert not [text for text in said.values() if "*" in text]


@pytest.mark.clause("P-4.1")
def test_the_form_says_what_a_complaint_is(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    assert dialog.ui.definition.isVisible()
    for words in (
        "expression of dissatisfaction, however made",
        "standard of service, actions, or lack of action",
        "its own staff, or those acting on its behalf",
        "an individual tenant or group of tenants",
    ):
        assert words in dialog.ui.definition.text()


def spoken() -> list[tuple[str, str]]:
    """Every sentence that people read: of the forms, the wording files, help, and the code."""
    found = [
        (form.name, each.text or "")
        for form in FORMS.glob("*.ui")
        for each in ET.parse(form).iter("string")
    ]
    for file in (*resource("letters").glob("*.toml"), *resource("help").glob("*.md")):
        found += [(file.name, line) for line in file.read_text(encoding="utf-8").splitlines()]
    for file in PACKAGE.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        comments = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        found += [
            (file.name, node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and " " in node.value
            and id(node) not in comments
        ]
    return found


@pytest.mark.clause("B-27")
def test_words_are_plain() -> None:
    sentences = spoken()
    assert len(sentences) > 2000
    # What the invented people of the sample say and write is their own.
    theirs = {"tour.py", "sample_year.py", "sample_stories.py", "sample_stories_later.py"}
    letters = {str(each) for each in LetterCode}
    stiff = [
        f"{name}: {text}"
        for name, text in sentences
        if name not in theirs
        for found in OFFICIALESE.findall(text)
        # A program that says please at each step is tiresome; a letter that asks is polite.
        if found.casefold() != "please" or not (name.endswith(".toml") or text in letters)
    ]
    assert stiff == []


@pytest.mark.clause("B-28")
def test_a_form_makes_room_for_what_is_wrong(story: StoryOffice, qtbot: QtBot) -> None:
    """A small window grows, so that nothing asked for is out of sight."""
    dialog = opened(qtbot, CommentDialog(story.office))
    dialog.resize(dialog.width(), 300)
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.height() > 400)
