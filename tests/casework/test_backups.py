"""Backups: made beside the case file, once a day, refused where there is no file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from best_desktop.casework import backups
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.sample_office import TODAY


def clock() -> datetime:
    return TODAY


@pytest.fixture
def on_disk(tmp_path: Path) -> Iterator[Path]:
    open_case_file(tmp_path / "Cases.bestdb", create=True, clock=clock, account="Anna")
    yield tmp_path
    close_case_file()


@pytest.mark.clause("B-68")
def test_a_backup_is_made_once_a_day(on_disk: Path) -> None:
    desk = desk_now(clock=clock, account="Anna")
    assert backups.last_backup_at() is None
    assert backups.backup_is_due(desk.today)
    made = backups.back_up_now(desk)
    assert made.parent == on_disk / "Cases backups"
    at = backups.last_backup_at()
    assert at is not None
    assert not backups.backup_is_due(at.date())
    assert backups.backup_is_due(at.date() + timedelta(days=1))


@pytest.mark.clause("B-68")
def test_a_backup_that_fails_says_why(on_disk: Path) -> None:
    (on_disk / "Cases backups").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(CaseworkError) as refused:
        backups.back_up_now(desk_now(clock=clock, account="Anna"))
    assert str(refused.value).strip()


@pytest.mark.clause("B-68")
def test_a_case_file_in_memory_keeps_no_backups() -> None:
    open_case_file(":memory:", create=True, clock=clock, account="Anna")
    try:
        desk = desk_now(clock=clock, account="Anna")
        assert backups.backup_folder() is None
        assert not backups.backup_is_due(desk.today)
        assert backups.last_backup_at() is None
        with pytest.raises(CaseworkError, match="database server"):
            backups.back_up_now(desk)
    finally:
        close_case_file()
