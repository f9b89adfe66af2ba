"""A database on a PostgreSQL server that is built once and put back to that before each test.

Making a database anew copies some seven hundred files; putting back deletes and adds some rows.
"""

from __future__ import annotations

import atexit
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg

_SHAPE = " UNION ALL ".join(
    f"SELECT count(*), sum(xmin::text::bigint) FROM {catalogue}"
    for catalogue in ("pg_class", "pg_attribute", "pg_constraint", "pg_trigger", "pg_proc")
)
"""Differs as soon as a table, column, rule or trigger was made, changed or dropped."""

_OTHERS_OUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
_COUNTERS = (
    "SELECT quote_ident(sequencename), last_value FROM pg_sequences"
    " WHERE schemaname = current_schema() AND last_value IS NOT NULL"
)
_COUNT_ANEW = (
    "SELECT setval(quote_ident(sequencename)::regclass, start_value, false) FROM pg_sequences"
    " WHERE schemaname = current_schema() AND last_value IS NOT NULL"
)


class KeptDatabase:
    """A database of its own, dropped when the tests are over.

    ``build`` gets the address of the empty database; what it returns is kept as ``made``.
    """

    def __init__(self, server: str, build: Callable[[str], Any]) -> None:
        self._server, self._build = server, build
        self._name = ""
        self._make()
        atexit.register(self.drop)

    def _make(self) -> None:
        self._name = f"test_{uuid.uuid4().hex}"
        _run(self._server, f"CREATE DATABASE {self._name} TEMPLATE template0 ENCODING 'UTF8'")
        self.address = urlunsplit(urlsplit(self._server)._replace(path=f"/{self._name}"))
        self.made = self._build(self.address)
        with psycopg.connect(self.address, autocommit=True) as at:
            at.execute(_OTHERS_OUT)
            self._tables = [name for (name,) in at.execute(_TABLES.encode())]
            self._rows = {name: rows for name in self._tables if (rows := _copy_out(at, name))}
            self._counters = at.execute(_COUNTERS.encode()).fetchall()
            self._shape = at.execute(_SHAPE.encode()).fetchall()
            self._digests = self._read_digests(at)

    def drop(self) -> None:
        """Take it off the server."""
        _run(self._server, f"DROP DATABASE IF EXISTS {self._name} WITH (FORCE)")

    def put_back(self) -> None:
        """Make every row and counter what it was; anew where more than rows was changed."""
        with psycopg.connect(self.address, autocommit=True) as at:
            at.execute(_OTHERS_OUT)
            same_shape = at.execute(_SHAPE.encode()).fetchall() == self._shape
            if same_shape:
                with at.transaction():
                    self._put_rows_back(at)
        if not same_shape:
            self.drop()
            self._make()

    def _put_rows_back(self, at: psycopg.Connection[Any]) -> None:
        found = self._read_digests(at)
        changed = [
            name for name in self._tables if found.get(name, "") != self._digests.get(name, "")
        ]
        if not changed:
            return
        at.execute("SET LOCAL session_replication_role = replica")  # no triggers, no foreign keys
        at.execute("; ".join(f'DELETE FROM "{name}"' for name in changed).encode())
        for name in changed:
            if rows := self._rows.get(name):
                with at.cursor().copy(f'COPY "{name}" FROM STDIN BINARY'.encode()) as into:
                    into.write(rows)
        at.execute(_COUNT_ANEW)
        for name, last in self._counters:
            at.execute("SELECT setval(%s::regclass, %s)", (name, last))

    def _read_digests(self, at: psycopg.Connection[Any]) -> dict[str, str]:
        """A digest of each table that has rows."""
        each = (
            f"SELECT '{name}', md5(string_agg(t::text, E'\\n' ORDER BY t::text))"
            f' FROM "{name}" t HAVING count(*) > 0'
            for name in self._tables
        )
        return dict(at.execute(" UNION ALL ".join(each).encode()).fetchall())


def _copy_out(at: psycopg.Connection[Any], table: str) -> bytes:
    """The rows of a table; nothing where it has none."""
    found = at.execute(f'SELECT EXISTS (SELECT FROM "{table}")'.encode()).fetchone()
    if found is None or not found[0]:
        return b""
    with at.cursor().copy(f'COPY "{table}" TO STDOUT BINARY'.encode()) as rows:
        return b"".join(bytes(each) for each in rows)


def _run(server: str, sql: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.encode())
