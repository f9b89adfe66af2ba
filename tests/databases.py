"""Case files to test on: in memory, in a file, and on a PostgreSQL server if one is given.

A layer's conftest takes the fixtures in by name:
`from tests.databases import address, case_file  # noqa: F401`.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

import pytest

from best_desktop.store.database import close_database, open_database

SERVER = os.environ.get("BEST_TEST_POSTGRES", "")
NOON = datetime(2026, 4, 3, 12, 0, tzinfo=UTC)


def noon() -> datetime:
    return NOON


@contextmanager
def empty_server_database() -> Iterator[str]:
    """The address of a schema of its own on the server, gone afterwards."""
    import psycopg

    schema = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {schema}")
    try:
        yield f"{SERVER}{'&' if '?' in SERVER else '?'}options=-csearch_path%3D{schema}"
    finally:
        with psycopg.connect(SERVER, autocommit=True) as connection:
            connection.execute(f"DROP SCHEMA {schema} CASCADE")


def _kinds(*kinds: str) -> list[str]:
    return [*kinds, *(["postgres"] if SERVER else [])]


@pytest.fixture(params=_kinds("file", "memory"))
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a case file that does not exist yet, of each kind in turn."""
    kind: str = request.param
    if kind == "postgres":
        with empty_server_database() as server:
            yield server
            close_database()
    else:
        yield ":memory:" if kind == "memory" else str(tmp_path / "Complaints.best")
        close_database()


@pytest.fixture(params=_kinds("memory"))
def case_file(request: pytest.FixtureRequest) -> Iterator[str]:
    """An open, empty case file: in memory, and again on the server if one is given."""
    yield from _open(request.param, ":memory:")


@pytest.fixture
def case_file_on_disk(tmp_path: Path) -> Iterator[Path]:
    """An open, empty case file in a folder of its own."""
    path = tmp_path / "Complaints.best"
    for _ in _open("file", str(path)):
        yield path


def _open(kind: str, here: str) -> Iterator[str]:
    with empty_server_database() if kind == "postgres" else nullcontext(here) as where:
        open_database(where, create=True, now=noon)
        try:
            yield where
        finally:
            close_database()
