"""The fields that dialogs are made of: dates, times, found people and places, lines."""

from __future__ import annotations

from datetime import date, time
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.office_views import Choice
from best_desktop.domain.typed_dates import Unreadable
from best_desktop.gui import theme
from best_desktop.gui.access_keys import give_keys
from best_desktop.gui.date_field import CalendarPopup, DateField, TimeField
from best_desktop.gui.field_errors import FieldErrors
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.lines_field import LinesField
from best_desktop.gui.person_field import PeopleField
from best_desktop.gui.pick_field import PickField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering

SCHEMES = (
    Choice(1, "Larkfield House", "Bolton"),
    Choice(2, "Ashdown Court", "Salford"),
    Choice(3, "Tŷ Derwen", "Wrexham"),
    Choice(4, "St Mary’s", "Salford"),
)


@pytest.fixture
def day(story: StoryOffice, qtbot: QtBot) -> DateField:
    field = DateField()
    qtbot.addWidget(field)
    field.setProperty("said", "Date received")
    field.setProperty("past", True)
    field.set_office(story.office)
    field.show()
    return field


@pytest.mark.clause("B-23")
def test_a_typed_date_is_said_back_with_its_weekday(day: DateField) -> None:
    assert day.is_empty()
    assert day.beneath.text().startswith("For example 3/4/26")
    QTest.keyClicks(day.edit, "11.4.25")
    assert day.date() == date(2025, 4, 11)
    assert day.beneath.text() == "Friday 11 April 2025"
    assert day.edit.accessibleDescription() == "Friday 11 April 2025"
    assert day.problem() == ""
    day.edit.setText("3 april")
    assert day.beneath.text().startswith("For example")
    assert day.problem() == "Date received must include a year"
    with pytest.raises(Unreadable):
        day.date()


def test_nothing_is_filled_in_before_today_is_pressed(day: DateField) -> None:
    assert (day.date(), day.problem()) == (None, "")
    day.setProperty("ask", "Enter the date it was received")
    assert day.problem() == "Enter the date it was received"
    day.now.click()
    assert day.date() == date(2025, 4, 14)


def test_words_become_a_date_when_the_field_is_left(day: DateField, story: StoryOffice) -> None:
    day.edit.setFocus()
    QTest.keyClicks(day.edit, "+5wd")
    assert day.kept() == "23 April 2025"  # without Good Friday, Easter Monday and the weekend
    assert day.problem() == "Date received must be today or in the past"
    QTest.keyClick(day.edit, Qt.Key.Key_Return)
    assert day.edit.text() == "23 April 2025"
    story.on(date(2025, 6, 1))
    assert day.date() == date(2025, 4, 23)


@pytest.mark.clause("B-36")
def test_f4_opens_a_calendar_on_the_typed_day(day: DateField) -> None:
    day.edit.setText("11/4/25")

    def choose(popup: CalendarPopup) -> None:
        assert popup.day() == date(2025, 4, 11)
        QTest.keyClick(popup.month.focusProxy() or popup.month, Qt.Key.Key_Left)
        for table in popup.month.findChildren(QWidget):
            if table.focusPolicy() & Qt.FocusPolicy.TabFocus and table.isVisible():
                assert table.accessibleName() or table.objectName() == "qt_calendar_yearedit"
        popup.accept()

    with answering((CalendarPopup, choose)):
        QTest.keyClick(day.edit, Qt.Key.Key_F4)
    assert day.date() == date(2025, 4, 10)
    with answering((CalendarPopup, lambda popup: popup.reject())):
        QTest.keyClick(day.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert day.date() == date(2025, 4, 10)


def test_a_time_is_typed_and_said_back(story: StoryOffice, qtbot: QtBot) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    field.setProperty("said", "Time made")
    field.set_office(story.office)
    field.show()
    field.edit.setText("7.42pm")
    assert (field.time(), field.beneath.text()) == (time(19, 42), "7:42pm")
    assert field.kept() == "19:42"
    field.edit.setText("soon")
    assert field.problem() == "Time made must be a time such as 10:20am or 14:30"
    field.now.click()
    assert field.time() == time(11, 5)


@pytest.fixture
def pick(qtbot: QtBot) -> PickField:
    field = PickField()
    qtbot.addWidget(field)
    field.setProperty("said", "Scheme")
    field.offer(SCHEMES)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("larkf", ["Larkfield House"]),
        ("salford", ["Ashdown Court", "St Mary’s"]),
        ("ty der", ["Tŷ Derwen"]),
        ("st marys", ["St Mary’s"]),
        ("court salf", ["Ashdown Court"]),
        ("zz", []),
    ],
)
def test_a_part_of_the_name_or_note_finds_it(pick: PickField, typed: str, found: list[str]) -> None:
    QTest.keyClicks(pick.edit, typed)
    assert [each.label for each in pick.found(typed)] == found
    assert pick.matches.isVisibleTo(pick) is bool(found)


def test_keys_take_one_from_the_list(pick: PickField) -> None:
    pick.edit.setFocus()
    QTest.keyClicks(pick.edit, "salford")
    QTest.keyClick(pick.edit, Qt.Key.Key_Down)
    QTest.keyClick(pick.matches, Qt.Key.Key_Down)
    QTest.keyClick(pick.matches, Qt.Key.Key_Return)
    assert (pick.picked_id(), pick.edit.text()) == (4, "St Mary’s")
    assert pick.beneath.text() == "Salford"
    assert not pick.matches.isVisibleTo(pick)
    QTest.keyClicks(pick.edit, "x")
    assert pick.picked() is None  # changed text is no longer what was taken
    assert pick.problem() == "Scheme: choose one from the list, or clear the field"


def test_esc_closes_the_list_before_anything_else(pick: PickField) -> None:
    QTest.keyClicks(pick.edit, "salford")
    QTest.keyClick(pick.edit, Qt.Key.Key_Escape)
    assert not pick.matches.isVisibleTo(pick)
    assert pick.edit.text() == "salford"


def test_the_only_match_is_taken_on_leaving(pick: PickField) -> None:
    QTest.keyClicks(pick.edit, "lark")
    pick.edit.editingFinished.emit()
    assert pick.picked_id() == 1
    pick.choose(None)
    QTest.keyClicks(pick.edit, "salford")
    pick.edit.editingFinished.emit()
    assert pick.picked_id() is None


def test_people_are_added_and_removed_by_keyboard(story: StoryOffice, qtbot: QtBot) -> None:
    field = PeopleField()
    qtbot.addWidget(field)
    field.setAccessibleName("Tenants concerned")
    field.set_office(story.office)
    field.show()
    for name in ("Ann One", "Bob Two"):
        QTest.keyClicks(field.name_pick.edit, name)
        QTest.keyClick(field.name_pick.edit, Qt.Key.Key_Return)
    QTest.keyClicks(field.name_pick.edit, "Cy Three")
    assert [each.name for each in field.people()] == ["Ann One", "Bob Two", "Cy Three"]
    field.list.setCurrentRow(0)
    QTest.keyClick(field.list, Qt.Key.Key_Delete)
    assert [each.name for each in field.people()] == ["Bob Two", "Cy Three"]


def test_lines_come_and_go_by_keyboard(qtbot: QtBot) -> None:
    field = LinesField()
    field.setProperty("noun", "point")
    qtbot.addWidget(field)
    field.show()
    first = field._rows[0].edit
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert len(field._rows) == 1  # an empty line begins no other
    QTest.keyClicks(first, "One")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClicks(field._rows[1].edit, "Two")
    assert field.lines() == ("One", "Two")
    assert field._rows[1].edit.accessibleName() == "Point 2"
    second = field._rows[1].edit
    second.clear()
    QTest.keyClick(second, Qt.Key.Key_Backspace)
    assert field.lines() == ("One",)
    assert len(field._rows) == 1
    assert field.add.text() == "Add another point"


def test_a_text_grows_with_what_is_typed(qtbot: QtBot) -> None:
    text = GrowingText()
    qtbot.addWidget(text)
    text.resize(300, 60)
    text.show()
    low = text.sizeHint().height()
    text.setPlainText("\n".join("line" for _ in range(6)))
    assert text.sizeHint().height() > 2 * low
    text.setPlainText("\n".join("line" for _ in range(200)))
    assert text.sizeHint().height() < 8 * low
    assert text.tabChangesFocus()


def test_a_long_text_in_a_low_box_settles_at_every_width(qtbot: QtBot) -> None:
    theme.apply(theme.Appearance.LIGHT)  # its scroll bars take room from the text
    text = GrowingText()
    qtbot.addWidget(text)
    text.show()
    for seed in range(4):
        pick = Random(seed)  # noqa: S311 - the same words every time
        words = ["word" * pick.randint(1, 2) for _ in range(4 * 17)]
        text.setPlainText("\n".join(" ".join(words[n : n + 17]) for n in range(0, 68, 17)))
        for width in range(300, 700, 10):
            text.resize(width, 200)
            QApplication.processEvents()
            bar = text.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            assert bar or text.document().documentLayout().documentSize().height() <= 12


def test_a_label_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.setText("<b>" + "word " * 40)
    label.show()
    label.resize(200, 20)
    high = label.sizeHint().height()
    label.resize(900, 20)
    assert high > label.sizeHint().height()
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_access_keys_are_given_where_letters_are_free(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for text in ("&Name", "Note", "Number", "R && D"):
        label, field = QLabel(text), QLineEdit()
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
    give_keys(window)
    texts = [each.text() for each in window.findChildren(QLabel)]
    assert texts == ["&Name", "N&ote", "N&umber", "&R && D"]


@pytest.mark.clause("B-22")
def test_a_space_within_typed_words_chooses_on_and_alone_opens_the_list(qtbot: QtBot) -> None:
    box = WordBox()
    qtbot.addWidget(box)
    box.offer_texts([("a", "Agency form"), ("b", "Signed consent"), ("c", "Signed permission")])
    box.show()
    QTest.keyClicks(box, "signed p")
    assert box.text_value() == "c"
    assert not box.view().isVisible()
    qtbot.wait(QApplication.keyboardInputInterval() + 50)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.view().isVisible()
    box.hidePopup()


def test_problems_without_a_field_stand_in_the_summary(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    box = WordBox()
    box.setObjectName("kind")
    column.addWidget(box)
    errors = FieldErrors(window)
    window.show()
    errors.show_problems([FieldProblem("kind", "Choose & go"), FieldProblem("gone", "Elsewhere")])
    words = [each.property("text") for each in errors.summary.findChildren(QWidget)]
    assert "There are problems" in words
    assert "Choose && go" in words
    assert "Elsewhere" in words
    assert errors.messages() == ["Choose & go"]
    assert box.property("wrong") == "true"
    errors.clear()
    assert errors.summary.isHidden()
    assert box.property("wrong") == "false"
    assert errors.messages() == []
