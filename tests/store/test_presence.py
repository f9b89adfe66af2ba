"""Two computers on a share whose locks do not reach each other never both write."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from best_desktop.store import database, errors, migrate, presence
from best_desktop.store.models import Staff
from best_desktop.store.presence import Person, folder_of
from tests.databases import noon
from tests.store import neighbours
from tests.store.neighbours import neighbour

pytestmark = pytest.mark.windows

BOB = Person("Bob", "PC-03")
BEAT = 0.2
REASON = (
    "Locks from this computer do not reach Anna on PC-07. To protect your records you can read "
    "but not change anything until only one person has the file open. Then open it again."
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "BEAT", BEAT)


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """A closed case file, in a folder of its own."""
    case_file = tmp_path / "Complaints.best"
    database.open_database(case_file, create=True, now=noon, shared=False)
    database.close_database()
    yield case_file
    database.close_database()


def come(path: Path) -> None:
    database.open_database(path, now=noon, patience=0.3, person=BOB, shared=True)


def save() -> None:
    with database.transaction():
        Staff.create(name="Added by Bob")


def files(path: Path) -> list[Path]:
    return sorted(folder_of(path).iterdir()) if folder_of(path).is_dir() else []


def wait_for(what: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not what():
        assert time.monotonic() < end
        time.sleep(0.01)


def dead_file(path: Path, content: bytes, name: str = "b" * 32 + ".here") -> Path:
    folder_of(path).mkdir(exist_ok=True)
    file = folder_of(path) / name
    file.write_bytes(content)
    return file


# -------------------------------------------------------------------------- where it is used


def test_a_file_of_this_computer_is_open_without_a_presence(path: Path) -> None:
    database.open_database(path, now=noon, person=BOB)
    save()
    assert not folder_of(path).exists()
    assert database.why_read_only() == ""


def test_nothing_is_made_beside_what_is_not_there_or_only_read(tmp_path: Path, path: Path) -> None:
    for where, create in ((tmp_path / "Gone.best", False), (tmp_path / "Gone" / "A.best", True)):
        with pytest.raises(errors.FileMissing):
            database.open_database(where, create=create, now=noon, shared=True)
    database.open_database(path, now=noon, read_only=True, shared=True)
    database.open_database(":memory:", now=noon, shared=True)
    assert [each.name for each in tmp_path.iterdir() if each.is_dir()] == []


def test_it_tells_who_has_the_file_open_and_is_gone_when_it_is_closed(path: Path) -> None:
    come(path)
    (file,) = files(path)
    line, told = file.read_text("utf-8").splitlines()
    assert line.endswith(" stays")
    assert told == '{"account": "Bob", "computer": "PC-03", "since": "2026-04-03T12:00:00+00:00"}'
    wait_for(lambda: file.read_text("utf-8").splitlines()[0] > line)
    database.close_database()
    assert not folder_of(path).exists()


def test_a_new_case_file_is_begun_with_a_presence(tmp_path: Path) -> None:
    path = tmp_path / "New.best"
    database.open_database(path, create=True, now=noon, shared=True)
    save()
    assert len(files(path)) == 1
    database.close_database()
    assert not folder_of(path).exists()


def test_what_is_no_case_file_leaves_no_presence(tmp_path: Path) -> None:
    path = tmp_path / "Shopping.best"
    path.write_text("Milk, bread" * 100, encoding="utf-8")
    with pytest.raises(errors.NotACaseFile):
        come(path)
    assert not folder_of(path).exists()


# ------------------------------------------------------------------------ neighbours of all kinds


def test_two_whose_locks_reach_each_other_both_write(path: Path) -> None:
    with neighbour("live", path, BEAT) as anna:
        assert neighbours.next_word(anna) == "saved"
        come(path)
        assert not database.is_read_only()
        assert database._presence is not None
        assert database._presence.others == ("Anna on PC-07",)
        assert len(files(path)) == 2
        save()
        assert {each.name for each in Staff.select()} == {"Added by Anna", "Added by Bob"}
    assert len(files(path)) == 1


def test_a_crashed_neighbour_is_cleared_away(path: Path) -> None:
    with neighbour("live", path, BEAT) as anna:
        assert neighbours.next_word(anna) == "saved"
        anna.kill()
        anna.communicate()
    assert len(files(path)) == 1
    come(path)
    save()
    assert len(files(path)) == 1
    database.close_database()
    assert not folder_of(path).exists()


def test_where_locks_do_not_reach_somebody_the_file_is_only_read(path: Path) -> None:
    with neighbour("unlocked", path, BEAT):
        before = path.read_bytes()
        come(path)
        assert database.is_read_only()
        assert database.why_read_only() == REASON
        with pytest.raises(errors.ReadOnlyFile) as refused:
            save()
        assert str(refused.value) == f"{REASON} Nothing was saved."
        assert Staff.select().count() == 0
        database.close_database()
        assert path.read_bytes() == before
        assert len(files(path)) == 1, "who only reads does not stay"
    come(path)
    assert not database.is_read_only()
    save()


def test_where_locks_do_not_reach_somebody_no_file_is_begun(tmp_path: Path) -> None:
    path = tmp_path / "New.best"
    with neighbour("unlocked", path, BEAT):
        with pytest.raises(errors.ReadOnlyFile, match="do not reach Anna on PC-07"):
            database.open_database(path, create=True, now=noon, shared=True)
        assert not path.exists()


def test_where_locks_do_not_reach_somebody_no_older_file_is_upgraded(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_release = tmp_path / "migrations"
    shutil.copytree(migrate.FOLDER, next_release)
    (next_release / "0002_pronouns.sqlite.sql").write_text(
        "ALTER TABLE staff ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';", encoding="utf-8"
    )
    monkeypatch.setattr(migrate, "FOLDER", next_release)
    before = path.read_bytes()
    with neighbour("unlocked", path, BEAT), pytest.raises(errors.ReadOnlyFile) as refused:
        come(path)
    assert str(refused.value) == REASON
    assert path.read_bytes() == before


def test_somebody_overlooked_at_first_is_found_while_the_file_is_open(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "_LOOKS_AGAIN", 2)
    come(path)
    save()
    with neighbour("unlocked", path, BEAT):
        wait_for(database.is_read_only)
        with pytest.raises(errors.ReadOnlyFile, match="do not reach Anna on PC-07"):
            save()
    assert Staff.select().count() == 1


def test_a_newcomer_does_not_drive_out_who_is_at_work(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "_LOOKS_AGAIN", 1)
    come(path)
    (file,) = files(path)
    with neighbour("arriving", path, BEAT):
        beats = file.read_bytes()[:12]
        wait_for(lambda: file.read_bytes()[:12] > b"%012d" % (int(beats) + 4))
        save()
    assert not database.is_read_only()


def test_a_newcomer_gives_way_to_a_newcomer(path: Path) -> None:
    with neighbour("arriving", path, BEAT):
        come(path)
        assert database.is_read_only()


@pytest.mark.parametrize("attempt", [1, 2])
def test_two_who_come_at_once_never_both_write(path: Path, attempt: int) -> None:
    assert attempt
    people = [neighbours.start("newcomer", path, 0.3) for _ in range(2)]
    try:
        for each in people:
            assert neighbours.next_word(each) == "here"
        for each in people:
            assert each.stdin is not None
            each.stdin.write("come\n")
            each.stdin.flush()
        became = [neighbours.next_word(each) for each in people]
    finally:
        for each in people:
            neighbours.send_away(each)
    assert became in (["reads", "reads"], ["reads", "writes"], ["writes", "reads"])
    # Who leaves while the other looks may leave something behind, on Windows: the next takes it.
    come(path)
    database.close_database()
    assert not folder_of(path).exists()


@pytest.mark.skipif(os.name != "posix", reason="what is open cannot be removed on Windows")
def test_taken_for_gone_it_comes_again(path: Path) -> None:
    come(path)
    (first,) = files(path)
    first.unlink()
    wait_for(lambda: files(path) not in ([], [first]))
    (second,) = files(path)
    wait_for(lambda: b"stays" in second.read_bytes())
    save()
    database.close_database()
    assert not folder_of(path).exists()


def test_who_else_has_it_open_is_named_where_a_save_waits_in_vain(path: Path) -> None:
    with neighbour("live", path, BEAT) as anna:
        assert neighbours.next_word(anna) == "saved"
        come(path)
        with closing(sqlite3.connect(path, isolation_level=None)) as frozen:
            frozen.execute("BEGIN IMMEDIATE")
            with pytest.raises(errors.FileLocked) as busy:
                save()
            frozen.execute("ROLLBACK")
    assert str(busy.value).startswith("Somebody else is saving to the case file")
    assert str(busy.value).endswith(" Who else has it open: Anna on PC-07.")


# ------------------------------------------------------------------- what may lie in the folder


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff" * 500,
        b"000000000001 stays\n",
        b"000000000001 stays\n\xff\xfe",
        b"000000000001 stays\n[1, 2]",
        b'000000000001 stays\n{"account": 5, "computer": null}',
        b"000000000001 stays\n" + b"[" * 4000,
        b"000000000001 stays\n" + b"9" * 4000 + b"\n",
    ],
)
def test_a_file_like_ours_that_stands_still_is_removed(path: Path, content: bytes) -> None:
    file = dead_file(path, content)
    come(path)
    save()
    assert not file.exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("b" * 32 + ".here", b"x" * 5000),
        ("Thumbs.db", b"000000000001 stays\n{}"),
        ("b" * 31 + "G.here", b"000000000001 stays\n{}"),
    ],
)
def test_what_is_not_ours_is_left_alone(path: Path, name: str, content: bytes) -> None:
    file = dead_file(path, content, name)
    come(path)
    save()
    database.close_database()
    assert file.read_bytes() == content
    assert files(path) == [file]


def test_a_folder_named_like_a_file_of_ours_is_left_alone(path: Path) -> None:
    odd = folder_of(path) / ("b" * 32 + ".here")
    odd.mkdir(parents=True)
    come(path)
    save()
    database.close_database()
    assert files(path) == [odd]


def test_another_name_of_the_case_file_is_not_opened(path: Path) -> None:
    """On Linux closing it would drop SQLite's locks on the case file."""
    folder_of(path).mkdir()
    link = folder_of(path) / ("b" * 32 + ".here")
    try:
        link.hardlink_to(path)
    except OSError:
        pytest.skip("this drive gives a file one name only")
    assert presence._seen(link) is None
    come(path)
    save()
    assert link.exists()


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own on Windows")
def test_links_are_not_followed(path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder_of(path).symlink_to(elsewhere)
    come(path)
    save()
    assert list(elsewhere.iterdir()) == []
    database.close_database()
    folder_of(path).unlink()
    folder_of(path).mkdir()
    link = folder_of(path) / ("b" * 32 + ".here")
    link.symlink_to(path)
    come(path)
    assert presence._seen(link) is None
    assert link.is_symlink()


def test_without_a_folder_work_goes_on_as_before(path: Path) -> None:
    folder_of(path).write_text("in the way", encoding="utf-8")
    come(path)
    assert not database.is_read_only()
    save()
    database.close_database()
    assert folder_of(path).read_text("utf-8") == "in the way"


@pytest.mark.parametrize("fault", [errno.ENOLCK, errno.EAGAIN])
def test_without_a_lock_of_its_own_work_goes_on_as_before(
    path: Path, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    fcntl = pytest.importorskip("fcntl", reason="how locks are refused on Linux")

    def refused(*_given: int) -> None:
        raise OSError(fault, "no locks here")

    monkeypatch.setattr(fcntl, "lockf", refused)
    come(path)
    save()
    assert not folder_of(path).exists()


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (b'{"account": "Anna", "computer": "PC-07"}', "Anna on PC-07"),
        (b'{"account": "Anna"}', "Anna"),
        (b'{"computer": "PC-07"}', "somebody on PC-07"),
        (b"{}", "somebody else"),
        (b"garbage", "somebody else"),
        (b'{"account": "An\\u0000na\\r\\n\\ud800", "computer": "x"}', "Anna \ufffd on x"),
        (b'{"account": "' + b"n" * 500 + b'"}', "n" * 60),
    ],
)  # fmt: skip
def test_names_are_cleaned_before_anybody_sees_them(told: bytes, shown: str) -> None:
    assert str(presence._person(told)) == shown
