"""Each fault has a sentence of its own, found however deep it lies."""

from __future__ import annotations

import errno
import sqlite3

import peewee
import pytest

from best_desktop.store import errors


def _sqlite(name: str) -> sqlite3.Error:
    fault = sqlite3.OperationalError("it says something technical")
    fault.sqlite_errorname = name
    return fault


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SQLITE_FULL", errors.DriveFull),
        ("SQLITE_READONLY_DIRECTORY", errors.ReadOnlyFile),
        ("SQLITE_CANTOPEN_ISDIR", errors.FileMissing),
        ("SQLITE_NOTADB", errors.NotACaseFile),
        ("SQLITE_CORRUPT_VTAB", errors.DamagedFile),
        ("SQLITE_BUSY_SNAPSHOT", errors.FileLocked),
        ("SQLITE_IOERR_WRITE", errors.StoreError),
    ],
)
def test_sqlites_own_names_decide(name: str, kind: type[errors.StoreError]) -> None:
    told = errors.explain(_sqlite(name))
    assert type(told) is kind
    assert "technical" not in str(told)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, errors.DriveFull),
        (errno.EACCES, errors.ReadOnlyFile),
        (errno.EROFS, errors.ReadOnlyFile),
        (errno.ENOENT, errors.FileMissing),
    ],
)
def test_the_systems_own_numbers_decide(number: int, kind: type[errors.StoreError]) -> None:
    assert type(errors.explain(OSError(number, "as the system says"))) is kind


def test_cause_behind_another_error_is_found() -> None:
    shown = peewee.OperationalError("cannot rollback - no transaction is active")
    shown.__context__ = _sqlite("SQLITE_ERROR")
    shown.__context__.__context__ = _sqlite("SQLITE_FULL")
    assert isinstance(errors.explain(shown), errors.DriveFull)


def test_what_was_dealt_with_before_is_not_the_cause() -> None:
    shown = peewee.OperationalError("no such column")
    shown.__context__ = OSError(errno.ENOSPC, "full")
    shown.__suppress_context__ = True  # as `raise … from None` says
    assert errors.recognise(shown) is None
    shown.__cause__ = shown  # and a ring of causes is no trap
    assert errors.recognise(shown) is None


def test_unknown_fault_is_shown_with_its_details() -> None:
    told = errors.explain(ValueError("three is not a word"))
    assert type(told) is errors.StoreError
    assert "three is not a word" in str(told)


def test_refusals_and_our_own_mistakes_pass_unchanged() -> None:
    class Refused(Exception):
        pass

    def refuse() -> None:
        raise Refused from errors.DriveFull("full")

    with pytest.raises(Refused), errors.plainly():
        refuse()
    with pytest.raises(sqlite3.IntegrityError), errors.plainly():
        raise sqlite3.IntegrityError("CHECK constraint failed")
    with pytest.raises(errors.FileLocked), errors.plainly():
        raise _sqlite("SQLITE_BUSY")


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("53100", errors.DriveFull),
        ("25006", errors.ReadOnlyFile),
        ("55P03", errors.FileLocked),
        ("3D000", errors.FileMissing),
        ("28P01", errors.StoreError),
        ("57P01", errors.StoreError),
    ],
)
def test_the_servers_own_codes_decide(state: str, kind: type[errors.StoreError]) -> None:
    psycopg_errors = pytest.importorskip("psycopg.errors")
    told = errors.explain(psycopg_errors.lookup(state)("it says something technical"))
    assert type(told) is kind
    assert "technical" not in str(told)
