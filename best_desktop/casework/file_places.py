"""What people are told about the place of a case file before they work in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from best_desktop.store.database import is_server_address
from best_desktop.store.file_place import file_place, identity, shown
from best_desktop.store.sqlite_file import MEMORY


@dataclass(frozen=True, slots=True)
class PlaceAdvice:
    """What to say of a place; ``grave`` where people working at once would lose work there."""

    words: str
    grave: bool


def place_advice(address: str | Path) -> PlaceAdvice | None:
    """What to say of the place of a case file; None on this computer and on a server."""
    path = _file(address)
    if path is None:
        return None
    place = file_place(path)
    if place.service:
        return PlaceAdvice(
            f"The folder of this case file is copied between computers by {place.service}. Two "
            "people who save at the same time would each get a copy of their own, and work would "
            "be lost. Keep the case file on a shared drive of the office or on this computer, "
            "outside that folder.",
            grave=True,
        )
    if place.share:
        return PlaceAdvice(
            f"This case file is on a shared drive ({place.share}). Up to about ten people in the "
            "same office can work in it together. Never open a synchronised copy of it (OneDrive, "
            "Google Drive, Dropbox), and do not work in it over a slow connection from home. For "
            "more people, ask whoever looks after the computers for a database server.",
            grave=False,
        )
    return None


def shown_address(address: str | Path) -> str:
    r"""An address for people: ``Z:\Cases.best (Z: is \\SERVER\Complaints)``."""
    path = _file(address)
    return shown(path) if path else str(address)


@lru_cache(maxsize=8)  # asked again with every draft, and a share answers slowly
def same_file(address: str | Path) -> str:
    """One name for one case file, however its address is written; for keys, never for people."""
    path = _file(address)
    return identity(path) if path else str(address)


def servers_can_be_opened() -> bool:
    """Whether this edition has the driver for case files on a PostgreSQL server."""
    return find_spec("psycopg") is not None


def is_on_a_server(address: str) -> bool:
    """Whether an address is that of a database on a server."""
    return is_server_address(address) and not address.endswith("://")


def holds_a_password(address: str) -> bool:
    """Whether an address has a password in it, which would be kept where anybody can read it."""
    return re.search(r"://[^/@]*:[^@]*@", address) is not None


def _file(address: str | Path) -> Path | None:
    if not address or address == MEMORY or is_server_address(str(address)):
        return None
    return Path(address)
