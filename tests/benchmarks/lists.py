"""The case list: first rows on the screen, one page, and a keystroke in the search box."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from best_desktop.casework.case_file import close_case_file, open_case_file
from best_desktop.casework.case_list_views import CaseFilter, SortKey, View
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.store.search import search_ids
from tests.benchmarks import data
from tests.benchmarks.pairs import Goal, Result, compare

_COLUMNS, _LINES = 11, 60
_SQL = """
SELECT c.reference, c.next_due, p.name, s.name, c.stage, c.next_step, h.name, c.received_on,
       c.summary, c.state, t.outcome
FROM complaint c
LEFT JOIN person p ON p.id = c.complainant_id
LEFT JOIN scheme s ON s.id = c.scheme_id
LEFT JOIN staff h ON h.id = c.handler_id
LEFT JOIN stage t ON t.complaint_id = c.id AND t.number = c.stage
ORDER BY c.received_on DESC, c.id DESC
"""
_NEWEST = {"wanted": CaseFilter(View.ALL), "sort": SortKey.RECEIVED, "descending": True}


@contextmanager
def _opened(cases: int) -> Iterator[sqlite3.Connection]:
    """The case file open in the program, and by itself through sqlite3."""
    path = data.case_file(cases)
    open_case_file(path, clock=data.clock, account=data.OFFICER)
    try:
        with closing(sqlite3.connect(path)) as connection:
            yield connection
    finally:
        close_case_file()


def run(quick: bool) -> Iterator[Result]:
    """First rows, a page and a keystroke, on a small and on a large case file."""
    for cases in (1_000,) if quick else (1_000, 100_000):
        with _opened(cases) as connection:
            yield from _first_rows(cases, 3 if quick else 15)
            yield from _pages(cases, connection, 5 if quick else 31)
            yield from _keystrokes(cases, connection, 3 if quick else 9)


# ----------------------------------------------------------------------------------- first rows


def _first_rows(cases: int, rounds: int) -> Iterator[Result]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
    from PySide6.QtWidgets import QApplication, QTableView

    from best_desktop.gui.case_list import CaseTable

    app = QApplication.instance() or QApplication(["benchmarks"])
    constant = QStandardItemModel(_LINES, _COLUMNS)
    for line in range(_LINES):
        for column in range(_COLUMNS):
            constant.setItem(line, column, QStandardItem(f"Cell {line} {column} of the list"))
    peer = QSqlDatabase.addDatabase("QSQLITE", "peer")
    peer.setDatabaseName(str(data.case_file(cases)))
    if not peer.open():
        raise SystemExit("Qt's own SQLite driver is missing from this PySide6.")
    desk = data.desk()

    def show(view: QTableView) -> None:
        view.resize(1600, 900)
        view.show()
        app.processEvents()
        view.grab()
        view.close()
        view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def ours() -> None:
        table = CaseTable()

        def fetch(sort: SortKey | None, descending: bool, cursor: Any) -> Any:
            page = page_of_cases(desk, CaseFilter(View.ALL), SortKey.RECEIVED, True, cursor)
            return page.rows, page.cursor

        table.page_through(fetch)
        table.show_columns([each.key for each in table.cases.columns] if table.cases else [])
        table.reload()
        show(table)

    def plain(model: Callable[[], Any]) -> Callable[[], None]:
        def run_plain() -> None:
            view = QTableView()
            view.setModel(model())
            show(view)

        return run_plain

    def query() -> QSqlQueryModel:
        model = QSqlQueryModel()
        model.setQuery(_SQL, peer)
        kept.append(model)
        return model

    kept: list[QSqlQueryModel] = []
    yield from compare(
        f"first rows of the list, {cases:,} cases",
        ours,
        {
            "a constant C++ table": (plain(lambda: constant), Goal(1.5, "G2")),
            "Qt's QSqlQueryModel": (plain(query), Goal(1.3, "G2")),
        },
        rounds,
    )
    kept.clear()
    peer.close()


def _pages(cases: int, connection: sqlite3.Connection, rounds: int) -> Iterator[Result]:
    desk = data.desk()
    sql = f"{_SQL} LIMIT 201"

    yield from compare(
        f"a page of 200, {cases:,} cases",
        lambda: page_of_cases(desk, CaseFilter(View.ALL), SortKey.RECEIVED, descending=True),
        {
            "the same rows by raw SQL": (
                lambda: connection.execute(sql).fetchall(),
                Goal(2.5, "G2e"),
            )
        },
        rounds,
    )
    for sort in (SortKey.DUE, SortKey.WHO):
        yield from compare(
            f"… ordered by {sort.value}, {cases:,} cases",
            lambda sort=sort: page_of_cases(desk, CaseFilter(View.ALL), sort),  # type: ignore[misc]
            {"newest 200 by raw SQL": (lambda: connection.execute(sql).fetchall(), Goal(None))},
            rounds // 3,
        )


# ------------------------------------------------------------------------------------ keystroke


def _keystrokes(cases: int, connection: sqlite3.Connection, rounds: int) -> Iterator[Result]:
    desk = data.desk()
    chance = random.Random(7)
    words = [text.split()[0] for (text,) in connection.execute(
        "SELECT summary FROM complaint ORDER BY id DESC LIMIT 400")]  # fmt: skip
    typed = [word.lower()[: chance.randint(2, 6)] for word in chance.sample(words, 30)]
    bare = "SELECT rowid FROM case_words WHERE case_words MATCH ? ORDER BY rowid DESC LIMIT 200"

    def fts() -> None:
        for text in typed:
            connection.execute(bare, (f'"{text}"*',)).fetchall()

    def ids() -> None:
        for text in typed:
            search_ids(text, limit=200)

    def ours() -> None:
        for text in typed:
            page_of_cases(desk, CaseFilter(View.ALL, text=text), limit=200)

    limits = {"a bare FTS5 query": (fts, Goal(1.5, "G2d"))}
    yield from compare(
        f"keystroke, which cases, {cases:,} cases", ids, limits, rounds, each=len(typed)
    )
    limits = {"a bare FTS5 query": (fts, Goal(None))}
    yield from compare(
        f"keystroke and 200 rows, {cases:,} cases", ours, limits, rounds, each=len(typed)
    )
    letters = sorted({text[0] for text in typed})

    def one_letter() -> None:
        for text in letters:
            search_ids(text, limit=200)

    def bare_letter() -> None:
        for text in letters:
            connection.execute(bare, (f'"{text}"*',)).fetchall()

    yield from compare(
        f"first letter typed, {cases:,} cases",
        one_letter,
        {"a bare FTS5 query": (bare_letter, Goal(1.5, "G2d"))},
        rounds,
        each=len(letters),
    )
