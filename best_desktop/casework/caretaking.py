"""What is looked after once the case file is open: for a worker thread, nobody waits for it.

Each is called inside ``case_file.worker_connection()`` where it runs in a thread of its own.
"""

from __future__ import annotations

from datetime import datetime

from best_desktop.casework.errors import CaseworkError
from best_desktop.store import database, vault
from best_desktop.store.errors import StoreError


def needs_check() -> bool:
    """Whether the case file was too large to be read through for damage while it was opened."""
    return database.needs_check()


def check_case_file() -> None:
    """Read the whole case file for damage: a second a gigabyte on a local drive.

    CaseworkError says that it is damaged and what to do; say so at once.
    """
    try:
        database.check_database()
    except StoreError as error:
        raise CaseworkError(str(error)) from error


def sweep_documents(now: datetime) -> int:
    """Remove documents that no case mentions and that are older than a day; returns how many.

    They are left by work that was never saved, and may hold personal data. None is removed from a
    case file that can only be looked at. CaseworkError where the case file cannot be changed now:
    the next start sweeps again.
    """
    try:
        return vault.sweep(now)
    except StoreError as error:
        raise CaseworkError(str(error)) from error
