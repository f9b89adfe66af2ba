"""The one table model: pages, order, what a screen reader hears, what the clipboard gets."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_list_views import CaseRow, SortKey
from best_desktop.domain.vocabulary import NextStep, Tag
from best_desktop.gui.case_list import CASE_COLUMNS, CaseTable, day_of
from best_desktop.gui.paged_table import as_html, as_text
from best_desktop.gui.settings import Preferences
from best_desktop.gui.tables import TAG_ROLE, Cursor, TableModel

pytestmark = pytest.mark.usefixtures("qapp")

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def row(number: int, **changes: object) -> CaseRow:
    values: dict[str, object] = {
        "id": number,
        "reference": f"BEST-2026-{number:04d}",
        "tag": Tag.OVERDUE,
        "due": date(2026, 11, 17),
        "who": "Siân Llŷr",
        "scheme": "Church Street",
        "stage": 1,
        "next_step": NextStep.ANSWER,
        "handler": "Anna Khan",
        "received_on": date(2026, 11, 2),
        "summary": "Damp",
    }
    return CaseRow(**{**values, **changes})  # type: ignore[arg-type]


class Pages:
    """Numbers from 1 to ``total`` as complaints, in pages, as SQL would give them."""

    def __init__(self, total: int, size: int = 200) -> None:
        self.total, self.size, self.fetched = total, size, 0

    def __call__(
        self, _sort: SortKey | None, descending: bool, cursor: Cursor
    ) -> tuple[list[CaseRow], Cursor]:
        self.fetched += 1
        numbers = list(range(1, self.total + 1))
        if descending:
            numbers.reverse()
        start = int(str(cursor[0])) if cursor else 0
        page = numbers[start : start + self.size]
        after = start + len(page)
        return [row(number) for number in page], (after,) if after < self.total else None


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = TableModel(CASE_COLUMNS, Pages(450))
    model.restart()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.fetchMore()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_pages_are_fetched_only_as_far_as_somebody_scrolls() -> None:
    pages = Pages(450)
    model = TableModel(CASE_COLUMNS, pages)
    model.restart()
    assert (model.rowCount(), pages.fetched) == (200, 1)
    assert model.canFetchMore()
    model.fetchMore()
    model.fetchMore()
    assert model.rowCount() == 450
    assert not model.canFetchMore()
    model.fetchMore()
    assert (model.rowCount(), pages.fetched) == (450, 3)


def test_a_reload_reads_as_far_as_was_scrolled() -> None:
    pages = Pages(450)
    model = TableModel(CASE_COLUMNS, pages)
    model.restart()
    model.fetchMore()
    pages.total = 451
    model.reload()
    assert model.rowCount() == 400
    model.restart()
    assert model.rowCount() == 200


def test_an_order_is_asked_of_the_source_and_only_by_columns_that_have_one() -> None:
    model = TableModel(CASE_COLUMNS, Pages(3))
    model.restart()
    due = [column.key for column in CASE_COLUMNS].index("due")
    model.sort(due, Qt.SortOrder.DescendingOrder)
    assert [each.id for each in model.rows()] == [3, 2, 1]
    assert model.sorted_by == ("due", True)
    model.sort(0, Qt.SortOrder.AscendingOrder)  # a status has no order in SQL
    assert model.sorted_by == ("due", True)


@pytest.mark.clause("B-37")
@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Overdue, due 17 November 2026"),
        ({"tag": Tag.CLOSED}, "Closed"),
        ({"tag": Tag.ON_TRACK, "due": None}, "On track"),
        (
            {"tag": Tag.RESPONDED},
            "Responded, may ask for the next stage until 17 November 2026",
        ),
    ],
)
def test_a_tag_is_said_with_its_date(changes: dict[str, object], said: str) -> None:
    model = TableModel(CASE_COLUMNS)
    model.show_rows([row(1, **changes)])
    assert model.data(model.index(0, 0), int(ACCESSIBLE)) == said
    assert model.data(model.index(0, 0), TAG_ROLE) is changes.get("tag", Tag.OVERDUE)


@pytest.mark.clause("B-17")
def test_what_people_typed_stays_text_in_a_spreadsheet() -> None:
    evil = row(1, who='=HYPERLINK("http://example.org")', scheme="<b>Mill</b>\tLane\nBolton")
    text = as_text(CASE_COLUMNS, [evil]).splitlines()
    assert len(text) == 2
    assert text[0].split("\t") == [column.label for column in CASE_COLUMNS]
    cells = text[1].split("\t")
    assert len(cells) == len(CASE_COLUMNS)
    assert ' =HYPERLINK("http://example.org")' in cells
    assert "<b>Mill</b> Lane Bolton" in cells
    html = as_html(CASE_COLUMNS, [evil], day_of)
    assert "&lt;b&gt;Mill&lt;/b&gt;" in html
    assert ">2026-11-17<" in html


@pytest.mark.clause("B-17")
def test_ctrl_c_copies_the_chosen_lines_with_the_columns_shown(qtbot: QtBot) -> None:
    table = CaseTable()
    qtbot.addWidget(table)
    table.page_through(Pages(3))
    assert table.cases is not None
    table.cases.restart()
    table.show_columns(["reference", "who"])
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().splitlines() == [
        "Reference\tWho",
        "BEST-2026-0001\tSiân Llŷr",
        "BEST-2026-0002\tSiân Llŷr",
        "BEST-2026-0003\tSiân Llŷr",
    ]
    assert copied.html().count("<tr>") == 4


_COPY_AND_LEAVE = """
import sys
from PySide6.QtWidgets import QApplication
from datetime import date
from best_desktop.casework.case_list_views import CaseRow
from best_desktop.domain.vocabulary import NextStep, Tag
from best_desktop.gui.case_list import CaseTable
app = QApplication([])
table = CaseTable()
day = date(2026, 11, 2)
one = CaseRow(1, "BEST-2026-0001", Tag.OVERDUE, day, "", "", 1, NextStep.ANSWER, "", day, "")
table.page_through(lambda *_: ([one], None))
table.cases.restart()
table.selectAll()
assert table.copy()
sys.exit(0)
"""


def test_the_program_ends_well_with_lines_on_the_clipboard() -> None:
    ended = subprocess.run([sys.executable, "-c", _COPY_AND_LEAVE], check=False, timeout=60)
    assert ended.returncode == 0


def test_tab_leaves_the_table(qtbot: QtBot) -> None:
    table = CaseTable()
    qtbot.addWidget(table)
    assert not table.tabKeyNavigation()


@pytest.mark.clause("B-5")
def test_columns_and_order_come_back(qtbot: QtBot, preferences: Preferences) -> None:
    def made() -> CaseTable:
        table = CaseTable()
        qtbot.addWidget(table)
        table.page_through(Pages(3))
        return table

    first = made()
    first.show_columns(["due", "status", "summary"])
    first.setColumnWidth(1, 222)
    assert first.cases is not None
    first.cases.sort(2, Qt.SortOrder.DescendingOrder)
    first.keep(preferences, "complaints")
    preferences.write()

    second = made()
    second.restore(preferences, "complaints")
    assert [column.key for column in second.columns_in_order()] == ["due", "status", "summary"]
    assert second.columnWidth(1) == 222
    assert second.cases is not None
    assert second.cases.sorted_by == ("reference", True)
    assert second.horizontalHeader().sortIndicatorSection() == 2


def test_the_last_row_has_no_children() -> None:
    model = TableModel(CASE_COLUMNS)
    model.show_rows([row(1)])
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 1
