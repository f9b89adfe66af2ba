"""Logging a complaint, against one transaction of raw SQL that leaves the same rows."""

from __future__ import annotations

import hashlib
import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from best_desktop.casework.case_file import close_case_file, open_case_file
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.inputs import NewComplaint, PersonInput
from best_desktop.domain.vocabulary import Category, Channel, ComplainantKind, FormalAnswer
from best_desktop.store import sqlite_file
from tests.benchmarks import data
from tests.benchmarks.pairs import Goal, Result, compare

_BY_COMPLAINT = ("stage", "case_person", "point", "outcome_sought", "deadline")
_AT_A_TIME = 5


def new_complaint(number: int) -> NewComplaint:
    """A complaint as somebody types it."""
    return NewComplaint(
        kind=ComplainantKind.TENANT,
        channel=Channel.TELEPHONE,
        made_at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
        summary=f"The boiler is cold again, number {number}",
        details="Three visits since February. The radiators are cold again each time.",
        category=Category.REPAIRS,
        complainant=PersonInput(
            name=f"Mrs Ruth Adeyemi {number}",
            address="Flat 4, Larkfield House\nBOLTON",
            postcode="BL1 4QX",
            phone=f"07700 9{number:05}",
            email="ruth@example.org",
        ),
        scheme_id=1,
        department_id=1,
        formal_answer=FormalAnswer.YES,
        points=("The boiler is cold.", "Nobody rang."),
        wanted=("A boiler that works", "An apology"),
    )


def run(quick: bool) -> Iterator[Result]:
    """The use case and the raw transaction, in turn, each in a copy of the same case file."""
    kept = data.case_file(1_000 if quick else 10_000)
    with tempfile.TemporaryDirectory() as folder:
        ours, raw = (Path(folder) / name for name in ("ours.best", "raw.best"))
        shutil.copy(kept, ours)
        open_case_file(ours, clock=data.clock, account=data.OFFICER)
        try:
            desk = data.desk()
            numbers = iter(range(1, 100_000))
            first = log_complaint(desk, new_complaint(next(numbers)))
            shutil.copy(ours, raw)

            def log() -> None:
                for _ in range(_AT_A_TIME):
                    log_complaint(desk, new_complaint(next(numbers)))

            with closing(_connect(raw)) as connection:
                write = _raw(connection, first.id)

                def bare() -> None:
                    for _ in range(_AT_A_TIME):
                        write()

                yield from compare(
                    "log a complaint",
                    log,
                    {"the same rows by raw SQL": (bare, Goal(3.0, "G8"))},
                    5 if quick else 25,
                    each=_AT_A_TIME,
                )
        finally:
            close_case_file()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    sqlite_file.settle(connection)
    return connection


def _raw(connection: sqlite3.Connection, complaint_id: int) -> Callable[[], None]:
    """A function that writes the rows of one complaint again, as a new one, in one transaction."""
    person = _row(connection, "person", "id", _value(connection, "complainant_id", complaint_id))
    complaint = _row(connection, "complaint", "id", complaint_id)
    by_complaint = {
        table: _rows(connection, table, "complaint_id", complaint_id) for table in _BY_COMPLAINT
    }
    (entry,) = _rows(connection, "audit_entry", "complaint_id", complaint_id)
    (detail,) = _rows(connection, "audit_detail", "entry_id", entry["id"])
    words = {
        table: connection.execute(
            f"SELECT words FROM {table} WHERE rowid = ?", (complaint_id,)
        ).fetchone()[0]
        for table in ("case_words", "case_text")
    }

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        number = connection.execute(
            "INSERT INTO counter (prefix, year, last) VALUES ('BEST', 2026, 1)"
            " ON CONFLICT (prefix, year) DO UPDATE SET last = counter.last + 1 RETURNING last"
        ).fetchone()[0]
        person_id = _insert(connection, "person", person)
        new = {**complaint, "reference": f"RAW-2026-{number:06}", "complainant_id": person_id}
        new_id = _insert(connection, "complaint", new)
        for table, rows in by_complaint.items():
            changed = {"complaint_id": new_id}
            if table == "case_person":
                changed["person_id"] = person_id
            for row in rows:
                _insert(connection, table, {**row, **changed})
        for table, text in words.items():
            connection.execute(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", (new_id, text))
        last, previous = connection.execute(
            "SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1"
        ).fetchone()
        digest = hashlib.sha256(f"{detail['lines']}{previous}{secrets.token_hex(16)}".encode())
        kept = {**entry, "complaint_id": new_id, "previous_hash": previous}
        _insert(connection, "audit_entry", {**kept, "hash": digest.hexdigest()}, last + 1)
        _insert(connection, "audit_detail", {**detail, "entry_id": last + 1})
        connection.execute("COMMIT")

    return write


def _value(connection: sqlite3.Connection, column: str, complaint_id: int) -> Any:
    sql = f"SELECT {column} FROM complaint WHERE id = ?"
    return connection.execute(sql, (complaint_id,)).fetchone()[0]


def _rows(
    connection: sqlite3.Connection, table: str, column: str, value: Any
) -> list[dict[str, Any]]:
    found = connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (value,))
    names = [each[0] for each in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def _row(connection: sqlite3.Connection, table: str, column: str, value: Any) -> dict[str, Any]:
    (row,) = _rows(connection, table, column, value)
    return row


def _insert(
    connection: sqlite3.Connection, table: str, row: dict[str, Any], row_id: int | None = None
) -> int:
    values = {**row, "id": row_id}
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    done = connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values())
    )
    return int(done.lastrowid or 0)
