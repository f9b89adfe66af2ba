"""The plain parts of pages and tabs: cut lines, tables, splits, the PDF pane."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from best_desktop.domain.vocabulary import Tag
from best_desktop.gui import theme
from best_desktop.gui.elided_label import ElidedLabel
from best_desktop.gui.parts import Fact, Scrolled, Section, button, empty, words
from best_desktop.gui.pdf_pane import PdfPane
from best_desktop.gui.preview_split import PreviewSplit
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.tables import Column
from best_desktop.gui.tag_label import TagLabel

# ------------------------------------------------------------------------------------- words


def test_a_line_is_cut_where_the_room_ends_and_whole_in_its_name(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("A summary\nover two lines, and rather longer than the pane is wide")
    label.resize(120, 30)
    assert label.shown().endswith("…")
    assert "\n" not in label.shown()
    label.resize(900, 30)
    assert label.shown() == "A summary over two lines, and rather longer than the pane is wide"
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_words_that_look_like_markup_stay_words(qtbot: QtBot) -> None:
    label = words("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b>"


def test_a_button_that_may_not_be_pressed_says_why(qtbot: QtBot) -> None:
    pressed: list[int] = []
    made = button("Do it", lambda: pressed.append(1), why_not="Do the other thing first.")
    qtbot.addWidget(made)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert pressed == []
    assert made.toolTip() == made.accessibleDescription() == "Do the other thing first."
    free = button("Do it", lambda: pressed.append(2))
    qtbot.addWidget(free)
    QTest.mouseClick(free, Qt.MouseButton.LeftButton)
    assert pressed == [2]


def test_facts_without_a_value_are_left_out(qtbot: QtBot) -> None:
    section = Section("Dates")
    qtbot.addWidget(section)
    section.add_facts([Fact("Received", "3 April 2026"), Fact("Concluded", "")])
    said = [each.text() for each in section.findChildren(QLabel)]
    assert said == ["Dates", "Received", "3 April 2026"]
    named = [each.accessibleName() for each in section.findChildren(QLabel)]
    assert "Received: 3 April 2026" in named


def test_emptying_a_column_leaves_nothing_behind(qtbot: QtBot) -> None:
    scrolled = Scrolled("A column")
    qtbot.addWidget(scrolled)
    inner = QVBoxLayout()
    inner.addWidget(words("inside"))
    scrolled.column.addLayout(inner)
    scrolled.column.addWidget(words("outside"))
    scrolled.clear()
    assert scrolled.column.count() == 0
    empty(scrolled.column)


@pytest.mark.clause("B-31")
def test_a_tag_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    theme.apply(theme.Appearance.LIGHT)
    tag = TagLabel()
    qtbot.addWidget(tag)
    blank = tag.grab().toImage()
    tag.show_tag(Tag.OVERDUE)
    short = tag.sizeHint().width()
    tag.show_tag(Tag.OVERDUE, "Overdue by 3 working days")
    assert tag.sizeHint().width() > short
    assert tag.accessibleName() == "Status: Overdue by 3 working days"
    tag.resize(tag.sizeHint())
    assert tag.grab().toImage() != blank
    assert tag.focusPolicy() is Qt.FocusPolicy.NoFocus


# ------------------------------------------------------------------------------------ tables


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    due: date


COLUMNS: tuple[Column[Row], ...] = (
    Column("name", "Name", lambda row: row.name, 20, order=lambda row: row.name),
    Column("due", "Due", lambda row: f"{row.due:%d %b}", 12, order=lambda row: row.due),
)
ROWS = [Row(1, "Zoë", date(2026, 4, 3)), Row(2, "Ann", date(2026, 12, 1))]


@pytest.fixture
def table(qtbot: QtBot) -> RowsTable:
    theme.apply(theme.Appearance.LIGHT)
    made = RowsTable()
    qtbot.addWidget(made)
    made.set_columns(COLUMNS, lambda row: row.id, sort=("due", True))
    made.show_rows(ROWS)
    made.show()
    return made


def test_rows_are_ordered_by_what_they_mean(table: RowsTable) -> None:
    assert [row.id for row in table.rows()] == [2, 1]
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row.name for row in table.rows()] == ["Ann", "Zoë"]


def test_what_is_chosen_stays_chosen_or_is_let_go(table: RowsTable, qtbot: QtBot) -> None:
    assert table.choose(1)
    table.show_rows([*ROWS, Row(3, "Mo", date(2026, 12, 9))])
    assert table.chosen() == ROWS[0]
    with qtbot.waitSignal(table.chosen_changed):
        table.show_rows(ROWS[1:])
    assert table.chosen() is None
    assert not table.choose(1)
    assert table.selected_text() == ""


@pytest.mark.clause("B-3")
def test_enter_opens_and_tab_leaves_the_table(table: RowsTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.opened):
        QTest.keyClick(table, Qt.Key.Key_Return)
    table.choose_line(0)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]
    assert not table.tabKeyNavigation()


@pytest.mark.clause("B-44")
def test_rows_grow_with_the_text(table: RowsTable) -> None:
    before = table.verticalHeader().defaultSectionSize()
    theme.apply(theme.Appearance.LIGHT, 200)
    QApplication.processEvents()
    table.fit()
    assert table.verticalHeader().defaultSectionSize() > 1.6 * before
    theme.apply(theme.Appearance.LIGHT, 100)


def test_a_split_gives_the_list_what_its_rows_need(qtbot: QtBot) -> None:
    theme.apply(theme.Appearance.LIGHT)
    split = PreviewSplit()
    qtbot.addWidget(split)
    table = RowsTable()
    table.set_columns(COLUMNS, lambda row: row.id)
    split.addWidget(table)
    split.addWidget(QPlainTextEdit())
    split.resize(400, 600)
    split.show()
    table.show_rows(ROWS)
    split.share()
    small = split.sizes()[0]
    table.show_rows([Row(at, f"Row {at}", date(2026, 4, 3)) for at in range(30)])
    split.share()
    assert small < split.sizes()[0] < 300
    split.turns = True
    split.resize(1200, 400)
    assert split.orientation() is Qt.Orientation.Horizontal
    split.splitterMoved.emit(1, 1)
    split.setSizes([900, 300])
    split.share()
    assert split.sizes()[0] > 800  # a divider somebody moved stays


# --------------------------------------------------------------------------------- PDF pane


def test_what_is_no_pdf_is_said_and_what_is_one_is_shown(qtbot: QtBot) -> None:
    from reportlab.pdfgen.canvas import Canvas

    pane = PdfPane()
    qtbot.addWidget(pane)
    assert pane.pages == 0
    assert not pane.show_pdf(b"not a pdf", "Letter")
    assert pane.pages == 0
    canvas = Canvas("unused.pdf")
    canvas.drawString(100, 700, "Hello")
    canvas.showPage()
    canvas.showPage()
    content = canvas.getpdfdata()  # type: ignore[no-untyped-call]
    assert pane.show_pdf(content, "Letter")
    assert pane.pages == 2
    pane.say("Nothing chosen")
    assert pane.pages == 0
