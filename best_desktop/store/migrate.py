"""Bring a case file up to date: numbered SQL files, run under one exclusive lock.

`migrations/` holds, for each dialect, `0001_name.sqlite.sql` and `0001_name.postgres.sql`, and one
file with every trigger. A released file never changes; the next change is the next number. The
whole upgrade is one transaction: killed at any moment, the file is at the old version or the new
one. The folder is beside this module in a checkout, a wheel and a bundle alike.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import best_desktop
from best_desktop.store.errors import DamagedFile, MovedFile, NewerFile

Dialect = Literal["sqlite", "postgres"]
FOLDER = Path(__file__).with_name("migrations")

APPLICATION_ID = 0x42655354
"""The mark of a case file in SQLite's header: the letters BeST."""

LOCK_KEY = 0x42655354_01
"""The advisory lock of PostgreSQL that upgrades, and all writing, wait for."""

_VERSION_TABLE = {
    "sqlite": (
        "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY,"
        " program TEXT NOT NULL, upgraded_at TEXT NOT NULL) STRICT"
    ),
    "postgres": (
        "CREATE TABLE IF NOT EXISTS schema_version (version bigint PRIMARY KEY,"
        " program text NOT NULL, upgraded_at timestamptz NOT NULL)"
    ),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered migration."""

    number: int
    path: Path

    @property
    def sql(self) -> str:
        """Its statements."""
        return self.path.read_text(encoding="utf-8")


def steps(dialect: Dialect) -> list[Step]:
    """Every migration of a dialect, from 1 without a gap.

    Raises:
        FileNotFoundError: the program's own files are incomplete.
    """
    paths = sorted(FOLDER.glob(f"[0-9][0-9][0-9][0-9]_*.{dialect}.sql"))
    found = [Step(int(path.name[:4]), path) for path in paths]
    if not found or [step.number for step in found] != list(range(1, len(found) + 1)):
        message = f"The files in {FOLDER} are incomplete. Install the program again."
        raise FileNotFoundError(message)
    return found


def latest(dialect: Dialect) -> int:
    """The version this program works with."""
    return len(steps(dialect))


MOVED = 2_000_000_000
"""The version of a file that was moved to a server: it takes no more changes."""


def refuse_newer(version: int, known: int, program: str | None) -> None:
    """Refuse a case file that a newer program has upgraded, or that lives on a server now.

    Raises:
        MovedFile: it was moved to a server.
        NewerFile: ``version`` is above ``known``; says which program is needed, if recorded.
    """
    if version == MOVED:
        raise MovedFile(
            "This case file was moved to a database server and can no longer be changed. "
            "Work goes on there: whoever looks after the computers knows the server's address."
        )
    if version <= known:
        return
    needs = program or f"a version that knows file version {version}"
    raise NewerFile(
        f"This case file was upgraded by a newer version of the program (BeST Desktop {needs}). "
        f"This computer has {best_desktop.__version__}. Nothing was changed. Install the newer "
        "version, then open the file again.",
        needs,
    )


# ------------------------------------------------------------------------------------- SQLite


def sqlite_version(connection: sqlite3.Connection) -> int:
    """The version of an open SQLite file; 0 where it is still empty."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def sqlite_program(connection: sqlite3.Connection) -> str | None:
    """The version of the program that last upgraded the file, if it says."""
    try:
        row = connection.execute(
            "SELECT program FROM schema_version ORDER BY version DESC LIMIT 1"
        ).fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(row[0]) if row else None


def upgrade_sqlite(connection: sqlite3.Connection, at: datetime) -> None:
    """Run what is missing on an open SQLite connection that is in no transaction.

    The version is read again inside the lock: of several programs starting together, one
    upgrades and the others find it done.

    Raises:
        NewerFile: somebody upgraded it further meanwhile.
        DamagedFile: rows would point to nothing afterwards; the file stays as it was.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        _run_sqlite(connection, at)
    except BaseException:
        # A full disk makes SQLite roll back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _run_sqlite(connection: sqlite3.Connection, at: datetime) -> None:
    known = steps("sqlite")
    version = sqlite_version(connection)
    refuse_newer(version, len(known), sqlite_program(connection))
    connection.execute(_VERSION_TABLE["sqlite"])
    for step in known[version:]:
        for statement in statements(step.sql):
            connection.execute(statement)
        connection.execute(
            "INSERT INTO schema_version VALUES (?, ?, ?)",
            (step.number, best_desktop.__version__, at.isoformat()),
        )
    _renew_sqlite_triggers(connection)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedFile(
            "The case file could not be upgraded: some of its records point to records that are "
            "not there. It was left as it was. Restore the newest backup, or ask whoever looks "
            "after the computers."
        )
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(known)}")
    connection.execute("COMMIT")


def _renew_sqlite_triggers(connection: sqlite3.Connection) -> None:
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    for statement in statements(triggers("sqlite")):
        connection.execute(statement)


def triggers(dialect: Dialect) -> str:
    """The one list of triggers."""
    return (FOLDER / f"triggers.{dialect}.sql").read_text(encoding="utf-8")


def statements(script: str) -> Iterator[str]:
    """The statements of a script, one at a time.

    Python's own ``executescript`` commits first, which would end the exclusive lock.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        if not statement and (not line.strip() or line.lstrip().startswith("--")):
            continue
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
    if statement.strip():
        message = f"A statement is not ended by a semicolon: {statement.strip()[:60]}"
        raise ValueError(message)


# --------------------------------------------------------------------------------- PostgreSQL


def upgrade_postgres(connection: Any, at: datetime, *, create: bool) -> bool:
    """Run what is missing on a psycopg connection; False where there is no case file at all.

    Raises:
        NewerFile: the database was upgraded by a newer program.
    """
    known = steps("postgres")
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK_KEY,))
        if not has_case_file(connection):
            if not create or _has_any_table(connection):
                return False
            connection.execute(_VERSION_TABLE["postgres"])
        newest = connection.execute(
            "SELECT version, program FROM schema_version ORDER BY version DESC LIMIT 1"
        ).fetchone()
        version, program = newest or (0, None)
        refuse_newer(version, len(known), program)
        for step in known[version:]:
            connection.execute(step.sql)
            connection.execute(
                "INSERT INTO schema_version VALUES (%s, %s, %s)",
                (step.number, best_desktop.__version__, at),
            )
        if version < len(known):
            _renew_postgres_triggers(connection)
    return True


def has_case_file(connection: Any) -> bool:
    """Whether one lies where tables are made, which the way to others may also lead past."""
    row = connection.execute(
        "SELECT to_regclass(quote_ident(current_schema()) || '.schema_version')"
    ).fetchone()
    return row[0] is not None


def holds_something(connection: Any) -> bool:
    """Whether a server's database holds more than a case file that was begun and not finished."""
    if has_case_file(connection):
        return connection.execute("SELECT 1 FROM audit_entry LIMIT 1").fetchone() is not None
    return _has_any_table(connection)


def _has_any_table(connection: Any) -> bool:
    """Whether there is a table or view, of ours or of another program."""
    found = connection.execute(
        "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f') LIMIT 1"
    )
    return found.fetchone() is not None


def _renew_postgres_triggers(connection: Any) -> None:
    rows = connection.execute(
        "SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
        " JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE NOT t.tgisinternal AND n.nspname = current_schema()"
    ).fetchall()
    for name, table in rows:
        connection.execute(f'DROP TRIGGER "{name}" ON "{table}"')
    connection.execute(triggers("postgres"))
