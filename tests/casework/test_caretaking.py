"""What is looked after behind the window: damage, leftovers, and the trail's newest entry."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from threading import Thread

import pytest

from best_desktop.casework import audit, caretaking, case_file
from best_desktop.casework.case_file import desk_now, open_case_file
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.people import add_department
from best_desktop.store import database, vault
from tests.builders import Clock

CLOCK = Clock(date(2025, 4, 1))


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "Complaints.best"
    open_case_file(path, create=True, clock=CLOCK, account="sam")
    yield path
    case_file.close_case_file()


def add_departments(*names: str) -> None:
    desk = desk_now(clock=CLOCK, account="sam")
    for name in names:
        add_department(desk, name, None)


# ------------------------------------------------------------------------------------ damage


def test_a_sound_file_passes_in_a_thread_of_its_own(path: Path) -> None:
    assert not caretaking.needs_check(), "it was small enough to be read when it was opened"
    said: list[str] = []

    def check() -> None:
        try:
            with case_file.worker_connection():
                caretaking.check_case_file()
                said.append("sound")
        except CaseworkError as error:
            said.append(str(error))

    def check_in_a_thread() -> None:
        worker = Thread(target=check)
        worker.start()
        worker.join()

    check_in_a_thread()
    # The page that keeps the bank holidays is wiped behind the program's back.
    content = path.read_bytes()
    page = content.index(b"Spring bank holiday") // 4096 * 4096
    path.write_bytes(content[:page] + bytes(4096) + content[page + 4096 :])
    check_in_a_thread()
    assert said[0] == "sound"
    assert "damaged" in said[1]


# ------------------------------------------------------------------------------------ leftovers


def test_documents_that_no_case_mentions_are_removed_after_a_day(path: Path) -> None:
    digest = vault.put(b"typed, and never saved")
    (kept,) = vault.documents_folder(path).glob(f"??/{digest}")
    made = CLOCK.now
    os.utime(kept, (made.timestamp(), made.timestamp()))
    assert caretaking.sweep_documents(made + timedelta(hours=23)) == 0
    assert caretaking.sweep_documents(made + timedelta(hours=25)) == 1
    assert not kept.exists()


def test_while_a_colleague_saves_nothing_is_swept(path: Path) -> None:
    database.open_database(path, now=CLOCK, patience=0.1)
    with closing(sqlite3.connect(path, isolation_level=None)) as colleague:
        colleague.execute("BEGIN IMMEDIATE")
        with pytest.raises(CaseworkError, match="Somebody else is saving"):
            caretaking.sweep_documents(CLOCK.now)
    assert caretaking.sweep_documents(CLOCK.now) == 0


# ------------------------------------------------------------------------------------ the trail


@pytest.mark.clause("P-5.1.h")
def test_the_trail_is_checked_against_what_this_computer_remembers(path: Path) -> None:
    add_departments("Property")
    before = path.read_bytes()
    remembered = audit.remember_audit_head()
    assert audit.check_audit_head(remembered) == []
    add_departments("Housing Management")
    assert audit.check_audit_head(remembered) == [], "the trail went on"
    newest = audit.remember_audit_head()

    case_file.close_case_file()
    path.write_bytes(before)  # an older copy in its place: sound by itself, and its end is missing
    open_case_file(path, clock=CLOCK, account="sam")
    assert audit.verify() == []
    (problem,) = audit.check_audit_head(newest)
    assert "its end is missing" in problem

    add_departments("Another")  # written on, it is another trail
    (problem,) = audit.check_audit_head(newest)
    assert "has been rewritten" in problem


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize("remembered", ["", "nonsense", "7", "9 abc", "٣ " + "a" * 64])
def test_a_computer_that_remembers_nothing_checks_the_trail_itself(remembered: str) -> None:
    assert audit.check_audit_head(remembered) == []
