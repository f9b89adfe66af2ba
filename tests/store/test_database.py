"""Opening a case file and writing to it, on each kind of address."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from peewee import IntegrityError, InterfaceError

from best_desktop.store import database, errors, migrate
from best_desktop.store.models import Staff
from tests.databases import SERVER, empty_server_database, noon, server_case_file


def test_new_case_file_opens_again_with_what_was_saved(address: str) -> None:
    database.open_database(address, create=True, now=noon)
    with database.transaction():
        Staff.create(name="Siân Ŵyn Łukasz 🙂")
    if address != ":memory:":
        database.open_database(address, now=noon)
    assert [each.name for each in Staff.select()] == ["Siân Ŵyn Łukasz 🙂"]
    assert not database.is_read_only()


@pytest.mark.usefixtures("case_file")
def test_what_was_done_before_an_error_is_not_saved() -> None:
    def two_steps() -> None:
        with database.transaction():
            Staff.create(name="Anna")
            raise LookupError

    with pytest.raises(LookupError):
        two_steps()
    assert Staff.select().count() == 0
    with database.transaction():  # and the next person can write
        Staff.create(name="Bob")
    assert Staff.select().count() == 1


@pytest.mark.usefixtures("case_file")
def test_transactions_do_not_nest() -> None:
    with (
        database.transaction(),
        pytest.raises(RuntimeError, match="do not nest"),
        database.transaction(),
    ):
        pass


@pytest.mark.usefixtures("case_file")
def test_our_own_mistakes_are_not_dressed_up_as_faults_of_the_file() -> None:
    with database.transaction():
        Staff.create(name="Anna")
    with pytest.raises(IntegrityError), database.transaction():
        Staff.create(name="Anna")


@pytest.mark.usefixtures("case_file")
def test_nothing_is_written_outside_a_transaction_by_the_store() -> None:
    with pytest.raises(RuntimeError, match="belongs inside"):
        database.require_transaction()


def test_nothing_open_is_said_plainly() -> None:
    database.close_database()
    assert not database.is_open()
    with pytest.raises(RuntimeError, match="No case file is open"):
        database.data_version()


def test_worker_thread_reads_with_a_connection_of_its_own(address: str) -> None:
    database.open_database(address, create=True, now=noon)
    with database.transaction():
        Staff.create(name="Anna")
    seen: list[object] = []

    def work() -> None:
        with database.connected():
            seen.append(Staff.get().name)
        try:
            seen.append(Staff.get().name)
        except InterfaceError:
            seen.append("closed")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    # In memory all threads share the one connection.
    assert seen == ["Anna", "Anna" if address == ":memory:" else "closed"]
    assert Staff.get().name == "Anna"


def test_worker_threads_write_in_turn(address: str) -> None:
    database.open_database(address, create=True, now=noon)

    def work(first: int) -> None:
        with database.connected():
            for number in range(first, first + 10):
                with database.transaction():
                    before = Staff.select().count()
                    Staff.create(name=f"Person {number}", phone=str(before))

    threads = [threading.Thread(target=work, args=(first,)) for first in (0, 10, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(int(each.phone) for each in Staff.select()) == list(range(30))


@pytest.mark.usefixtures("case_file")
def test_address_is_shown_without_its_password() -> None:
    opened = database._opened
    assert opened is not None
    for given, shown in (
        ("postgresql://anna:s3cret@db/cases", "postgresql://anna@db/cases"),
        ("postgresql://db/cases", "postgresql://db/cases"),
        ("postgresql://anna@db/cases", "postgresql://anna@db/cases"),
        (r"\\SERVER\G\Complaints.best", r"\\SERVER\G\Complaints.best"),
    ):
        object.__setattr__(opened, "address", given)
        assert database.database_address() == shown


def test_server_that_is_away_is_said_plainly() -> None:
    pytest.importorskip("psycopg", reason="the usual edition for Windows has no driver for servers")
    with pytest.raises(errors.StoreError, match="server cannot be reached"):
        database.open_database("postgresql://nobody@127.0.0.1:1/cases", now=noon, patience=2)
    assert not database.is_open()


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://[::1",
        "postgresql://a b c",
        "postgresql://anna:s3cret%zz@db/cases",
        "postgresql://db/cases?nonsense=1",
        "postgresql://db\ud800/cases",
        "postgresql://" + "x" * 300 + "/cases",
    ],
)
def test_an_address_that_is_none_is_said_plainly(address: str) -> None:
    pytest.importorskip("psycopg", reason="the usual edition for Windows has no driver for servers")
    with pytest.raises(errors.StoreError, match=r"address of (a|the) database server") as told:
        database.open_database(address, now=noon, patience=2)
    assert "s3cret" not in str(told.value)
    assert not database.is_open()


@pytest.mark.skipif(not SERVER, reason="BEST_TEST_POSTGRES gives no server")
def test_work_goes_on_after_the_server_was_away() -> None:
    def lose_the_connection() -> None:
        database.execute("SELECT pg_terminate_backend(pg_backend_pid())")

    def log_while_the_server_goes_away() -> None:
        with database.transaction():
            Staff.create(name="Anna")
            lose_the_connection()

    with server_case_file() as address:
        database.open_database(address, now=noon)
        with pytest.raises(errors.StoreError, match="server cannot be reached"):
            lose_the_connection()
        assert Staff.select().count() == 0
        with pytest.raises(errors.StoreError, match="server cannot be reached"):
            log_while_the_server_goes_away()
        with database.transaction():
            Staff.create(name="Bob")
        assert [each.name for each in Staff.select()] == ["Bob"]
        database.close_database()


@pytest.mark.skipif(not SERVER, reason="BEST_TEST_POSTGRES gives no server")
def test_server_that_only_shows_is_open_for_reading() -> None:
    with server_case_file() as address:
        name = address.rpartition("/")[2]
        database.open_database(address, now=noon)
        database.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        database.open_database(address, now=noon)
        assert database.is_read_only()
        assert Staff.select().count() == 0
        with pytest.raises(errors.ReadOnlyFile), database.transaction():
            Staff.create(name="Anna")
        database.close_database()


@pytest.mark.skipif(not SERVER, reason="BEST_TEST_POSTGRES gives no server")
def test_colleague_who_does_not_finish_is_not_waited_for_for_ever() -> None:
    import psycopg

    with server_case_file() as address, psycopg.connect(address) as colleague:
        colleague.execute("SELECT pg_advisory_xact_lock(%s)", (migrate.LOCK_KEY,))
        with pytest.raises(errors.FileLocked):  # an upgrade could be under way
            database.open_database(address, now=noon, patience=0.2)
        colleague.rollback()
        database.open_database(address, now=noon, patience=0.2)
        colleague.execute("SELECT pg_advisory_xact_lock(%s)", (migrate.LOCK_KEY,))
        with pytest.raises(errors.FileLocked), database.transaction():
            Staff.create(name="Anna")
        colleague.rollback()
        with database.transaction():
            Staff.create(name="Anna")
        database.close_database()


@pytest.mark.skipif(not SERVER, reason="BEST_TEST_POSTGRES gives no server")
def test_server_database_without_a_case_file_is_refused() -> None:
    with empty_server_database() as address, pytest.raises(errors.NotACaseFile):
        database.open_database(address, now=noon)


def test_no_server_driver_is_loaded_for_a_file(tmp_path: Path) -> None:
    script = """
import sys
from datetime import UTC, datetime
from best_desktop.store.database import open_database
open_database(sys.argv[1], create=True, now=lambda: datetime(2026, 4, 3, tzinfo=UTC))
print(sorted({"psycopg", "psycopg2", "peewee"} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "Complaints.best")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "['peewee']"
