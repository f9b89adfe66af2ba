"""A case file is begun, and moved from its file to a PostgreSQL server whole or not at all."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from best_desktop.casework import audit, sample_office
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.moving import begin_case_file, move_case_file
from best_desktop.casework.people import add_department
from best_desktop.store import vault
from best_desktop.store.database import execute, open_database, transaction
from best_desktop.store.errors import FileLocked, MovedFile
from best_desktop.store.models import ALL, Complaint, Document, DocumentContent, Staff
from best_desktop.store.moving import move_to_server
from best_desktop.store.search import search_ids
from tests.databases import SERVER, empty_server_database

on_a_server = pytest.mark.skipif(not SERVER, reason="BEST_TEST_POSTGRES gives no server")
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
WORDS = ("boiler", "BEST-2026", "adeyemi", "damp", "M30 0NJ")


def noon() -> datetime:
    return NOON


@pytest.fixture
def server() -> Iterator[str]:
    with empty_server_database() as address:
        yield address
        close_case_file()


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A case file with the worked stories, closed."""
    file = tmp_path / "Complaints.best"
    sample_office.build(file, year=False)
    close_case_file()
    return file


def everything() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of the open case file, as Python values."""
    return {each._meta.table_name: rows(each) for each in ALL if each is not DocumentContent}


def rows(table: Any) -> list[tuple[Any, ...]]:
    fields = table._meta.sorted_fields
    return list(table.select(*fields).order_by(*fields[:2]).tuples())


def moved(office: Path, server: str) -> None:
    done = move_case_file(office, server, clock=noon, account="it")
    assert done.missing == ()


@on_a_server
@pytest.mark.slow
def test_all_of_it_goes_and_work_goes_on_there(office: Path, server: str) -> None:
    open_case_file(office, clock=noon)
    here = everything()
    found = {words: search_ids(words) for words in WORDS}
    texts = {each.sha256: vault.get(each.sha256) for each in Document.select()}
    last = execute("SELECT name, seq FROM sqlite_sequence WHERE name = 'complaint'").fetchone()
    close_case_file()
    assert found["boiler"]
    assert texts

    done = move_case_file(office, server, clock=noon, account="it")

    assert (done.complaints, done.documents) == (len(here["complaint"]), len(here["document"]))
    open_case_file(server, clock=noon)
    there = everything()
    # Only the line that says so is new.
    assert len(there["audit_entry"]) == len(here["audit_entry"]) + 1
    for table in ("audit_entry", "audit_detail", "audit_mention"):
        there[table] = there[table][: len(here[table])]
    assert there == here
    assert {words: search_ids(words) for words in WORDS} == found
    assert {each.sha256: vault.get(each.sha256) for each in Document.select()} == texts
    assert audit.verify() == []
    (entry,) = audit.entries_after(len(here["audit_entry"]))
    assert entry.summary.startswith("Case file moved to a database server. Complaints: ")

    # The next of anything gets the next number.
    desk = desk_now(clock=noon, account=sample_office.AT_WORK)
    add_department(desk, "Moving", None)
    nextval = execute("SELECT nextval(pg_get_serial_sequence('complaint', 'id'))").fetchone()[0]
    assert nextval == last[1] + 1


@on_a_server
@pytest.mark.slow
def test_the_file_takes_no_more_changes(office: Path, server: str) -> None:
    with closing(sqlite3.connect(office)) as colleague:
        moved(office, server)
        assert colleague.execute("SELECT count(*) FROM complaint").fetchone()[0]
    with pytest.raises(CaseworkError, match="was moved to a database server"):
        open_case_file(office, clock=noon)
    with pytest.raises(CaseworkError, match="was moved to a database server"):
        move_case_file(office, server, clock=noon, account="it")


@pytest.mark.slow
def test_a_colleague_who_has_it_open_saves_nothing_more(office: Path) -> None:
    open_case_file(office, clock=noon)
    with closing(sqlite3.connect(office)) as connection, connection:
        connection.execute("PRAGMA user_version = 2000000000")  # as the move leaves it
    with pytest.raises(MovedFile, match="Work goes on there"), transaction():
        pass
    close_case_file()


@on_a_server
@pytest.mark.slow
def test_whoever_reads_in_the_file_keeps_it_from_being_moved(office: Path, server: str) -> None:
    before = office.read_bytes()
    with closing(sqlite3.connect(office)) as colleague:
        reading = colleague.execute("SELECT id FROM audit_entry")
        reading.fetchone()
        with pytest.raises(FileLocked, match="has not finished"):
            move_to_server(office, server, now=noon, patience=0.2)
        reading.close()
    assert office.read_bytes() == before
    with pytest.raises(CaseworkError, match="holds no case file"):
        open_case_file(server, clock=noon)
    moved(office, server)


@on_a_server
@pytest.mark.slow
def test_of_two_moves_at_once_one_is_refused(office: Path, server: str, tmp_path: Path) -> None:
    other = tmp_path / "Other.best"
    shutil.copy(office, other)
    shutil.copytree(office.with_suffix(".files"), other.with_suffix(".files"))
    for file, name in ((office, "One"), (other, "Two")):  # each has something of its own
        open_case_file(file, clock=noon)
        add_department(desk_now(clock=noon, account=sample_office.AT_WORK), name, None)
        close_case_file()
    command = [sys.executable, "-m", "best_desktop", "move", "--to", server, "--database"]
    both = [
        subprocess.Popen([*command, str(file)], stderr=subprocess.PIPE, text=True)
        for file in (office, other)
    ]
    said = [each.communicate(timeout=120)[1] for each in both]
    assert sorted(each.returncode for each in both) == [0, 1], said
    assert any("holds something already" in each for each in said)
    assert not any("Traceback" in each for each in said)


@on_a_server
def test_a_database_with_a_view_of_somebody_is_not_begun_in(server: str) -> None:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("CREATE VIEW audit_entry AS SELECT 1 AS id")
    with pytest.raises(CaseworkError, match="holds something already"):
        begin_case_file(server, clock=noon, account="lead")


@on_a_server
@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("/nobodys_database", "There is no database or no name like this on the server"),
        ("", "may not change this database"),
    ],
)
def test_what_a_server_refuses_is_said_of_the_server(server: str, address: str, says: str) -> None:
    import psycopg

    where = server.rpartition("/")[0] + address
    with psycopg.connect(server, autocommit=True) as connection:
        if not address:
            name = f"nobody_{server[-8:]}"
            connection.execute(f"CREATE ROLE {name} LOGIN")
            where = server.replace("postgres@", f"{name}@")
            schema = server.rpartition("%3D")[2]
            connection.execute(f"GRANT USAGE ON SCHEMA {schema} TO {name}")
        try:
            with pytest.raises(CaseworkError, match=says):
                begin_case_file(where, clock=noon, account="lead")
        finally:
            if not address:
                connection.execute(f"DROP OWNED BY {name}; DROP ROLE {name}")


@on_a_server
@pytest.mark.slow
def test_a_server_that_holds_something_is_left_alone_and_the_file_is_as_it_was(
    office: Path, server: str
) -> None:
    begin_case_file(server, clock=noon, account="lead")
    before = office.read_bytes()
    with pytest.raises(CaseworkError, match=r"holds something already\. Name an empty one"):
        move_case_file(office, server, clock=noon, account="it")
    assert office.read_bytes() == before
    open_case_file(server, clock=noon)
    assert Complaint.select().count() == 0


@on_a_server
@pytest.mark.slow
def test_a_missing_document_is_named_and_left_out_only_if_asked(office: Path, server: str) -> None:
    lost, damaged = sorted(office.with_suffix(".files").glob("??/*"))[:2]
    lost.unlink()
    damaged_content = damaged.read_bytes()
    damaged.write_bytes(b"other")
    before = office.read_bytes()
    with pytest.raises(CaseworkError, match=r"Nothing was moved\. These documents") as refusal:
        move_case_file(office, server, clock=noon, account="it")
    assert lost.name in str(refusal.value)
    assert damaged.name in str(refusal.value)
    assert office.read_bytes() == before
    damaged.write_bytes(damaged_content)
    done = move_case_file(office, server, clock=noon, account="it", without_missing=True)
    assert done.missing == (lost.name,)
    with closing(sqlite3.connect(office)) as connection:
        sql = "SELECT count(*) FROM document WHERE sha256 <> ?"
        assert (done.documents,) == connection.execute(sql, (lost.name,)).fetchone()
    open_case_file(server, clock=noon)
    assert not vault.has(lost.name)
    newest = audit.entries_after(0)[-1]
    assert lost.name in str(newest.lines)


@on_a_server
@pytest.mark.slow
def test_a_trail_that_does_not_hold_is_not_moved(office: Path, server: str) -> None:
    with closing(sqlite3.connect(office)) as connection, connection:
        connection.execute("DROP TRIGGER audit_entry_changed")
        connection.execute("UPDATE audit_entry SET staff_name = 'Nobody' WHERE id = 5")
    with pytest.raises(CaseworkError, match="Nothing was moved, because the history"):
        move_case_file(office, server, clock=noon, account="it")
    with pytest.raises(CaseworkError, match="holds no case file"):
        open_case_file(server, clock=noon)


@on_a_server
def test_a_case_file_is_begun_on_a_server_once(server: str) -> None:
    begin_case_file(server, clock=noon, account="lead")
    open_case_file(server, clock=noon)
    assert desk_now(clock=noon, account="lead").staff_name == "lead"
    close_case_file()
    with pytest.raises(CaseworkError, match="holds something already"):
        begin_case_file(server, clock=noon, account="lead")


def test_a_case_file_is_begun_in_a_file_once(tmp_path: Path) -> None:
    file = tmp_path / "Complaints.best"
    assert begin_case_file(str(file), clock=noon, account="lead") == (str(file), "lead")
    before = file.read_bytes()
    with pytest.raises(CaseworkError, match="is there already"):
        begin_case_file(str(file), clock=noon, account="lead")
    assert file.read_bytes() == before


def test_a_case_file_is_moved_to_a_server_alone(tmp_path: Path) -> None:
    file = tmp_path / "Complaints.best"
    begin_case_file(str(file), clock=noon, account="lead")
    with pytest.raises(CaseworkError, match="postgresql://name@server/database"):
        move_case_file(file, str(tmp_path / "Other.best"), clock=noon, account="it")


@on_a_server
@pytest.mark.slow
def test_a_move_cut_off_at_its_end_is_brought_to_it_by_the_next(office: Path, server: str) -> None:
    as_it_was = office.read_bytes()
    moved(office, server)
    office.write_bytes(as_it_was)  # the server has kept it, and the file was never told
    moved(office, server)
    with pytest.raises(CaseworkError, match="was moved to a database server"):
        open_case_file(office, clock=noon)

    # Where somebody went on in the file, the server has not got all of it.
    office.write_bytes(as_it_was)
    open_case_file(office, clock=noon)
    add_department(desk_now(clock=noon, account=sample_office.AT_WORK), "Later", None)
    close_case_file()
    with pytest.raises(CaseworkError, match="holds something already"):
        move_case_file(office, server, clock=noon, account="it")


@on_a_server
@pytest.mark.slow
def test_what_nobody_foresaw_moves_nothing_and_tells_nothing_of_people(
    office: Path, server: str
) -> None:
    with closing(sqlite3.connect(office)) as connection, connection:
        connection.execute("UPDATE person SET name = CAST(x'41ff42' AS TEXT) WHERE id = 1")
    with pytest.raises(CaseworkError, match="Nothing was moved") as refusal:
        move_case_file(office, server, clock=noon, account="it")
    assert "A\udcff" not in str(refusal.value)
    assert "person" not in str(refusal.value)


@on_a_server
def test_a_case_file_half_begun_is_nobodys_until_it_is_begun_again(server: str) -> None:
    open_database(server, create=True, now=noon)  # cut off before the first entry
    close_case_file()
    with pytest.raises(CaseworkError, match="begun in this database and not finished"):
        open_case_file(server, clock=noon, account="stranger")
    begin_case_file(server, clock=noon, account="lead")
    open_case_file(server, clock=noon, account="stranger")
    assert [each.account for each in Staff.select()] == ["lead"]


@on_a_server
def test_another_case_file_on_the_way_to_tables_is_not_taken_for_this_one(server: str) -> None:
    import psycopg

    begin_case_file(server, clock=noon, account="first")
    schema = server.rpartition("%3D")[2]
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {schema}_2")
        try:
            begin_case_file(f"{server}_2,{schema}", clock=noon, account="second")
            open_case_file(f"{server}_2", clock=noon)
            assert [each.account for each in Staff.select()] == ["second"]
        finally:
            close_case_file()
            connection.execute(f"DROP SCHEMA {schema}_2 CASCADE")


@pytest.mark.parametrize(
    ("account", "known_as"), [("OFFICE\\anna", "anna"), (" anna ", "anna"), ("x" * 121, "x" * 120)]
)
def test_the_account_is_the_one_somebody_is_signed_in_with(
    tmp_path: Path, account: str, known_as: str
) -> None:
    file = str(tmp_path / "Complaints.best")
    assert begin_case_file(file, clock=noon, account=account) == (file, known_as)
    open_case_file(file, clock=noon)
    assert [each.account for each in Staff.select()] == [known_as]
    close_case_file()


@pytest.mark.parametrize(
    ("address", "account", "says"),
    [
        ("Complaints.best", "  ", "Say whose account it is"),
        ("postgresql://office@server", "anna", "Name the server and its database"),
        ("postgresql://office@server/?sslmode=require", "anna", "Name the server and its database"),
    ],
)
def test_what_is_left_out_is_asked_for(address: str, account: str, says: str) -> None:
    with pytest.raises(CaseworkError, match=says):
        begin_case_file(address, clock=noon, account=account)


def test_who_is_too_late_is_told_that_somebody_else_has_begun(tmp_path: Path) -> None:
    file = str(tmp_path / "Complaints.best")

    def while_another_begins() -> datetime:
        if not Path(file).exists():
            words = ["begin", "--database", file, "--account", "quicker"]
            subprocess.run([sys.executable, "-m", "best_desktop", *words], check=True)
        return NOON

    with pytest.raises(CaseworkError, match="Somebody else has just begun"):
        begin_case_file(file, clock=while_another_begins, account="slower")
    open_case_file(file, clock=noon)
    assert [each.account for each in Staff.select()] == ["quicker"]
    close_case_file()


@on_a_server
@pytest.mark.slow
def test_what_fails_after_a_move_does_not_say_that_nothing_was_moved(
    office: Path, server: str
) -> None:
    import psycopg

    schema = server.rpartition("%3D")[2]

    def until_the_server_has_it() -> datetime:
        with psycopg.connect(server, autocommit=True) as connection:
            if connection.execute("SELECT to_regclass('complaint')").fetchone() != (None,):
                connection.execute(f"DROP SCHEMA {schema} CASCADE; CREATE SCHEMA {schema}")
        return NOON

    with pytest.raises(CaseworkError, match="The case file was moved, and the file takes no more"):
        move_case_file(office, server, clock=until_the_server_has_it, account="it")
