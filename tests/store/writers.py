"""Other people at work on the same case file: run as processes of their own.

`python -m tests.store.writers WHAT ADDRESS …` prints a line for each piece of work that was
confirmed to be saved.
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.store import audit_trail, changes, counters, database, errors, migrate, vault
from best_desktop.store.models import Document, Staff
from tests.databases import NOON, noon

ROOT = Path(__file__).resolve().parents[2]
TENANTS = 5


def start(what: str, address: str, *more: str) -> subprocess.Popen[str]:
    """Start somebody else's work; their confirmed saves are lines of its standard output."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.writers", what, address, *more],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )


def _say(line: object) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def edit(times: str) -> None:
    """Add one to somebody's number, again and again, against others who do the same."""
    chance = random.Random()  # noqa: S311
    for _ in range(int(times)):
        person = chance.randint(1, TENANTS)
        while True:
            seen = Staff.get_by_id(person)
            try:
                with database.transaction():
                    changes.change(Staff, person, seen.version, {"phone": str(int(seen.phone) + 1)})
            except errors.Conflict:
                continue
            break
        _say(person)


def count(times: str) -> None:
    """Take numbers for references."""
    for _ in range(int(times)):
        with database.transaction():
            number = counters.next_number("BEST", 2026)
        _say(number)


def log(first: str) -> None:
    """Save a person, a document and an audit entry together, until killed."""
    for number in range(int(first), 1_000_000):
        name = f"Person {number}"
        content = name.encode() * 2000
        with database.transaction():
            staff = Staff.create(name=name)
            Document.create(
                name=name,
                kind=next(iter(DocumentKind)),
                direction=next(iter(Direction)),
                dated_on=NOON.date(),
                sha256=vault.put(content),
                size=len(content),
                media_type="text/plain",
                added_at=NOON,
                added_by=staff,
            )
            audit_trail.append(
                at=NOON,
                staff_id=staff.id,
                staff_name=name,
                computer="PC-07",
                action="staff.added",
                subject=f"staff:{staff.id}",
                complaint_id=None,
                summary=f"Added {name}",
                reason="",
                lines=[{"what": "staff", "field": "name", "old": "", "new": name}],
            )
        _say(number)


_WORK: dict[str, Callable[[str], None]] = {"edit": edit, "count": count, "log": log}


def main(what: str, address: str, *more: str) -> None:
    if what == "upgrade":
        migrate.FOLDER = Path(more[0])
        _say("ready")
        database.open_database(address, now=noon)
        _say("upgraded")
    else:
        database.open_database(address, now=noon)
        _WORK[what](*more)
    database.close_database()


if __name__ == "__main__":
    main(*sys.argv[1:])
