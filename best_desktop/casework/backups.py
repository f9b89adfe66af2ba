"""Backups of the case file, beside it: made once a day, proven before an older one is let go."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from best_desktop.casework.desk import LONDON, Desk
from best_desktop.casework.errors import CaseworkError
from best_desktop.store import backup
from best_desktop.store.database import database_file
from best_desktop.store.errors import StoreError


def backup_folder() -> Path | None:
    """The folder that holds the backups; None in memory and on a server, which has its own."""
    path = database_file()
    return path.parent / f"{path.stem} backups" if path else None


def back_up_now(desk: Desk) -> Path:
    """Make a backup and prove it; returns the file. CaseworkError says why there is none."""
    folder = backup_folder()
    if folder is None:
        raise CaseworkError(
            "Only a case file in a folder is backed up here. A case file on a database server is "
            "backed up by whoever looks after the server."
        )
    try:
        return backup.back_up(folder, desk.local(desk.clock()))
    except StoreError as error:
        raise CaseworkError(str(error)) from error


def last_backup_at() -> datetime | None:
    """When the newest backup was made, local time; None where there is none."""
    folder = backup_folder()
    newest = backup.latest(folder) if folder else None
    if newest is None:
        return None
    return datetime.fromtimestamp(newest.stat().st_mtime, LONDON)


def backup_is_due(today: date) -> bool:
    """Whether no backup was made today; never for a case file that keeps none here."""
    if backup_folder() is None:
        return False
    last = last_backup_at()
    return last is None or last.date() < today
