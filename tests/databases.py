"""Case files to test on: in memory, in a file, and on a PostgreSQL server if one is given.

A layer's conftest takes in the fixtures it wants: `from tests.databases import case_file`.
BEST_TEST_POSTGRES gives the server, as `postgresql://name@host/database`; databases and schemas
are made on it and dropped again.
"""

from __future__ import annotations

import atexit
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest

from best_desktop.store.database import close_database, open_database

SERVER = os.environ.get("BEST_TEST_POSTGRES", "")
NOON = datetime(2026, 4, 3, 12, 0, tzinfo=UTC)


def noon() -> datetime:
    return NOON


def _kinds(*kinds: str) -> list[str]:
    return [*kinds, *(["postgres"] if SERVER else [])]


@pytest.fixture(params=_kinds("file", "memory"))
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a case file that does not exist yet, of each kind in turn."""
    places = {"memory": ":memory:", "file": str(tmp_path / "Complaints.best")}
    kind: str = request.param
    with empty_server_database() if kind == "postgres" else nullcontext(places[kind]) as where:
        yield where
        close_database()


@pytest.fixture(params=_kinds("memory"))
def case_file(request: pytest.FixtureRequest) -> Iterator[str]:
    """An open, empty case file: in memory, and again on the server if one is given."""
    with server_case_file() if request.param == "postgres" else nullcontext(":memory:") as where:
        open_database(where, create=True, now=noon)
        yield where
        close_database()


@pytest.fixture
def case_file_on_disk(tmp_path: Path) -> Iterator[Path]:
    """An open, empty case file in a folder of its own."""
    path = tmp_path / "Complaints.best"
    open_database(path, create=True, now=noon)
    yield path
    close_database()


# ---------------------------------------------------------------------------------- the server


@contextmanager
def empty_server_database() -> Iterator[str]:
    """The address of an empty schema of its own on the server, gone afterwards."""
    schema = f"test_{uuid.uuid4().hex}"
    _on_server(f"CREATE SCHEMA {schema}")
    try:
        yield f"{SERVER}{'&' if '?' in SERVER else '?'}options=-csearch_path%3D{schema}"
    finally:
        _on_server(f"DROP SCHEMA {schema} CASCADE")


@contextmanager
def server_case_file() -> Iterator[str]:
    """The address of an empty case file of its own on the server, gone afterwards."""
    name = _new_database(_template())
    try:
        yield _address_of(name)
    finally:
        _on_server(f"DROP DATABASE {name} WITH (FORCE)")


@cache
def _template() -> str:
    """A migrated database to copy, five times as quick as migrating each time."""
    name = _new_database("template0")
    atexit.register(_on_server, f"DROP DATABASE {name} WITH (FORCE)")
    open_database(_address_of(name), create=True, now=noon)
    close_database()
    return name


def _new_database(template: str) -> str:
    name = f"test_{uuid.uuid4().hex}"
    _on_server(f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8'")
    return name


def _address_of(name: str) -> str:
    return urlunsplit(urlsplit(SERVER)._replace(path=f"/{name}"))


def _on_server(sql: str) -> None:
    import psycopg

    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(sql.encode())


# -------------------------------------------------------------------------------------- faults


@contextmanager
def no_room_beyond(size: int) -> Iterator[None]:
    """As on a full drive: no file can grow beyond ``size`` bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
