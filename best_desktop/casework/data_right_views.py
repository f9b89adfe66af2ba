"""What the screens show of people's requests about their own data, and what an export holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from best_desktop.casework.inputs import PersonInput
from best_desktop.domain.vocabulary import Channel, DataRequestKind, Tag


@dataclass(frozen=True, slots=True)
class NewDataRequest:
    """A request or complaint about somebody's own data, as it came, by any channel.

    ``person`` is whose data it is; ``asked_by`` whoever asks for them, with ``authority_seen``
    once their written authority was seen. ``complaint_id`` is a complaint it belongs beside.
    """

    kind: DataRequestKind
    received_on: date
    channel: Channel
    words: str
    person: PersonInput | None = None
    asked_by: str = ""
    authority_seen: bool = False
    complaint_id: int | None = None
    handler_id: int | None = None


@dataclass(frozen=True, slots=True)
class DataRequestRow:
    """One request with its clock.

    ``next_due`` is the day it must be acknowledged or answered by, whichever comes next; None
    where nothing is timed any more.
    """

    id: int
    version: int
    reference: str
    kind: DataRequestKind
    received_on: date
    channel: Channel
    who: str
    person_id: int | None
    asked_by: str
    authority_seen: bool
    complaint_id: int | None
    complaint: str
    words: str
    handler: str
    handler_id: int | None
    acknowledge_by: date | None
    acknowledged_on: date | None
    answer_by: date | None
    longer_because: str
    answered_on: date | None
    answer: str
    next_due: date | None
    tag: Tag

    @property
    def what_is_next(self) -> str:
        """What has to be done next, in words; empty where it is answered."""
        if self.answered_on is not None:
            return ""
        waiting = self.acknowledge_by is not None and self.acknowledged_on is None
        return "Acknowledge" if waiting else "Answer"


@dataclass(frozen=True, slots=True)
class ExportItem:
    """One thing kept about somebody.

    ``read_first`` says why somebody must read it before it goes out: it is restricted, or speaks
    of others; empty where it need not be. ``file`` is its name in the export, empty where the
    words stand in the index alone.
    """

    number: int
    kind: str
    case: str
    dated_on: date | None
    what: str
    words: str
    read_first: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class AccessExport:
    """What an export came to: where it is, how much it holds, and how much is to be read first."""

    path: Path
    items: int
    documents: int
    to_read: int
