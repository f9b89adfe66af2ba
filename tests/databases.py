"""Case files to test on: in memory, in a file, and on a PostgreSQL server if one is given.

A layer's conftest takes in the fixtures it wants: `from tests.databases import case_file`.
BEST_TEST_POSTGRES gives the server, as `postgresql://name@host/database`; databases and schemas
are made on it and dropped again.
"""

from __future__ import annotations

import copy
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from best_desktop.store.database import close_database, open_database
from best_desktop.store.models.base import database

if TYPE_CHECKING:
    from tests.kept_database import KeptDatabase

Made = TypeVar("Made")

SERVER = os.environ.get("BEST_TEST_POSTGRES", "")
NOON = datetime(2026, 4, 3, 12, 0, tzinfo=UTC)


def noon() -> datetime:
    return NOON


def kinds(*kinds: str) -> list[str]:
    return [*kinds, *(["postgres"] if SERVER else [])]


@pytest.fixture(params=kinds("file", "memory"))
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a case file that does not exist yet, of each kind in turn."""
    places = {"memory": ":memory:", "file": str(tmp_path / "Complaints.best")}
    kind: str = request.param
    with empty_server_database() if kind == "postgres" else nullcontext(places[kind]) as where:
        yield where
        close_database()


@pytest.fixture(params=kinds("memory"))
def case_file(request: pytest.FixtureRequest) -> Iterator[str]:
    """An open, empty case file: in memory, and again on the server if one is given."""
    if request.param == "postgres":
        with copy_on_server(_empty) as where:
            yield where
    else:
        yield copy_in_memory(_empty)
        close_database()


def _empty(address: str) -> str:
    open_database(address, create=True, now=noon)
    return address


@pytest.fixture
def case_file_on_disk(tmp_path: Path) -> Iterator[Path]:
    """An open, empty case file in a folder of its own."""
    path = tmp_path / "Complaints.best"
    open_database(path, create=True, now=noon)
    yield path
    close_database()


# ------------------------------------------------------------------------- built once, copied


def copy_in_memory(build: Callable[..., Made], *given: Any) -> Made:
    """Open a case file in memory as ``build(":memory:", *given)`` leaves it; it stays open.

    It is built once; what ``build`` returned is copied, too.
    """
    if (build, given) not in _BUILT_IN_MEMORY:
        made = build(":memory:", *given)
        _BUILT_IN_MEMORY[build, given] = database.connection().serialize(), made
    image, made = _BUILT_IN_MEMORY[build, given]
    open_database(":memory:", now=noon, image=image)
    return copy.deepcopy(made)


@contextmanager
def copy_on_server(build: Callable[..., Made], *given: Any) -> Iterator[Made]:
    """The same in a database on the server that no other test uses meanwhile."""
    kept = _built_on_server(build, given)
    kept.put_back()
    open_database(kept.address, now=noon)
    try:
        yield copy.deepcopy(kept.made)
    finally:
        close_database()


_BUILT_IN_MEMORY: dict[tuple[Callable[..., Any], tuple[Any, ...]], tuple[bytes, Any]] = {}


@cache
def _built_on_server(build: Callable[..., Any], given: tuple[Any, ...]) -> KeptDatabase:
    from tests.kept_database import KeptDatabase  # needs the server's driver

    def and_close(address: str) -> Any:
        made = build(address, *given)
        close_database()
        return made

    return KeptDatabase(SERVER, and_close)


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
    """The address of an empty case file no other test ever sees, gone afterwards."""
    kept = _built_on_server.__wrapped__(_empty, ())
    try:
        yield kept.address
    finally:
        close_database()
        kept.drop()


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
