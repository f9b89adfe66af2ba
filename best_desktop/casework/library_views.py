"""What screens are told about the document library: frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from best_desktop.domain.vocabulary import Channel, LibrarySection, Tag


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One line of the library: a title with its current version, where it has one.

    ``review_tag`` and ``review_words`` say how near the review is on the day asked; ``waiting``
    counts copies asked for that have not gone.
    """

    id: int
    title: str
    section: LibrarySection
    in_both_nations: bool
    public: bool
    on_website: bool
    clause: str
    retired_on: date | None
    version: int
    version_id: int | None
    version_name: str
    dated_on: date | None
    review_on: date | None
    version_version: int | None
    file_id: int | None
    file_name: str
    address: str
    waiting: int
    provided: int
    review_tag: Tag | None = None
    review_words: str = ""


@dataclass(frozen=True, slots=True)
class LibraryVersionRow:
    """One version of a title; ``added_by`` is empty where the case file began with it."""

    id: int
    name: str
    dated_on: date | None
    review_on: date | None
    address: str
    file_id: int | None
    file_name: str
    added_by: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class CopyRequestRow:
    """One line of the request log: who asked for what, and when and how it went (P-1.3)."""

    id: int
    title: str
    asked_by: str
    asked_on: date
    channel: Channel
    version_name: str
    sent_on: date | None
    sent_how: Channel | None
    sent_by: str
    version: int
