"""Several programs on one case file at once: nothing that was confirmed is lost."""

from __future__ import annotations

import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from best_desktop.store import audit_trail, database, vault
from best_desktop.store.models import Document, Staff
from tests.databases import SERVER, empty_server_database, noon
from tests.store import writers

PEOPLE = 4


@pytest.fixture(params=["file", *(["postgres"] if SERVER else [])])
def shared(request: pytest.FixtureRequest, tmp_path: Path):  # type: ignore[no-untyped-def]
    """The address of an empty case file that several programs can open."""
    if request.param == "postgres":
        with empty_server_database() as address:
            database.open_database(address, create=True, now=noon)
            yield address
            database.close_database()
    else:
        path = str(tmp_path / "Complaints.best")
        database.open_database(path, create=True, now=noon)
        yield path
        database.close_database()


@pytest.mark.slow
def test_no_edit_is_lost_when_four_people_edit_the_same_records(shared: str) -> None:
    with database.transaction():
        for number in range(writers.TENANTS):
            Staff.create(name=f"Person {number}", phone="0")
    people = [writers.start("edit", shared, "250") for _ in range(PEOPLE)]
    confirmed = [line for person in people for line in person.communicate()[0].splitlines()]
    assert [person.returncode for person in people] == [0] * PEOPLE
    assert len(confirmed) == 1000
    assert {each.id: int(each.phone) for each in Staff.select()} == {
        each: confirmed.count(str(each)) for each in range(1, writers.TENANTS + 1)
    }
    assert sum(each.version - 1 for each in Staff.select()) == 1000


@pytest.mark.windows
@pytest.mark.clause("P-5.1.i")
def test_no_number_is_given_twice_to_four_people(shared: str) -> None:
    people = [writers.start("count", shared, "50") for _ in range(PEOPLE)]
    given = [int(line) for person in people for line in person.communicate()[0].splitlines()]
    assert [person.returncode for person in people] == [0] * PEOPLE
    assert sorted(given) == list(range(1, 50 * PEOPLE + 1))


@pytest.mark.slow
def test_killed_at_any_moment_nothing_confirmed_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "Complaints.best"
    database.open_database(path, create=True, now=noon)
    database.close_database()
    chance = random.Random(8)  # noqa: S311
    confirmed: list[str] = []
    for attempt in range(8):
        person = writers.start("log", str(path), str(attempt * 100_000))
        assert person.stdout is not None
        confirmed.append(person.stdout.readline())  # it is at work
        time.sleep(chance.uniform(0, 0.08))
        person.kill()
        confirmed += person.stdout.read().splitlines()
        person.wait()
        person.stdout.close()

        database.open_database(path, now=noon)
        kept = {each.name for each in Staff.select()}
        assert {f"Person {line.strip()}" for line in confirmed if line.strip()} <= kept
        assert len(kept) == Document.select().count() == audit_trail.head()[0]  # nothing by half
        for document in Document.select():
            assert vault.get(document.sha256) == document.name.encode() * 2000
        assert audit_trail.verify() == []
        database.close_database()
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)  # no WAL
    assert len(confirmed) > 8
