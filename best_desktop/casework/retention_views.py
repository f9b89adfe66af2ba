"""What the screens show of retention: records due, holds, batches, and what a batch would do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.vocabulary import RecordKind


@dataclass(frozen=True, slots=True)
class RecordKey:
    """One record: its kind, and its number among those of its kind."""

    kind: RecordKind
    number: int


@dataclass(frozen=True, slots=True)
class HoldView:
    """Why a record is kept beyond its time, who said so and until when (None: until lifted)."""

    id: int
    version: int
    key: RecordKey
    reference: str
    reason: str
    placed_on: date
    placed_by: str
    until_on: date | None


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record whose time is over.

    ``obstacle`` says why it cannot be anonymised yet, in words; empty where it can. ``batch`` is
    the one it waits in for a second person.
    """

    key: RecordKey
    reference: str
    title: str
    who: str
    finished_on: date
    keep_until: date
    obstacle: str
    batch: int | None

    @property
    def may_go(self) -> bool:
        """Whether it can be put into a batch now."""
        return not self.obstacle and self.batch is None


@dataclass(frozen=True, slots=True)
class BatchView:
    """A batch of records to be anonymised. ``confirmed`` is None while it waits."""

    id: int
    version: int
    proposed_on: date
    proposed_by: str
    proposed_by_id: int
    words: str
    records: tuple[str, ...]
    settled_on: date | None
    settled_by: str
    confirmed: bool | None
    answer: str


@dataclass(frozen=True, slots=True)
class BatchPreview:
    """What anonymising some records would do.

    ``lines`` say what goes, with how many; ``kept`` what stays; ``people_gone`` are the people
    nothing is left of, ``people_kept`` those who have other records or an adjustment in force.
    """

    records: tuple[str, ...]
    lines: tuple[tuple[str, int], ...]
    kept: tuple[str, ...]
    people_gone: tuple[str, ...]
    people_kept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Anonymised:
    """What a confirmed batch came to. ``compacted`` says whether the file was written anew."""

    records: int
    people: int
    documents: int
    compacted: bool
