"""What an evidence pack or a case bundle holds, as plain values: what is printed, in what order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class PackDocument:
    """A file of the case: what it is called in the index, and how to get its bytes.

    ``content`` is asked for when the document is printed, so that not all of them are held at
    once; it raises ``UnreadableDocument`` where the file is missing or damaged.
    """

    title: str
    kind: str
    dated_on: date
    name: str
    sha256: str
    content: Callable[[], bytes]


class UnreadableDocument(Exception):
    """A document is not there or not what was kept; the message says so to people."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the chronology; ``text`` is what was said or written, if anything was."""

    on: date
    what: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class PackEntry:
    """One entry of the audit trail; ``at`` is local time."""

    at: datetime
    who: str
    what: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackSection:
    """A titled list of paragraphs after the first page."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvidencePack:
    """Everything that is put in: a title page, sections, chronology, documents, audit trail.

    ``facts`` are name and value of the lines of the first page. A case bundle is the same with
    other sections.
    """

    title: str
    reference: str
    office: str
    made_on: date
    facts: tuple[tuple[str, str], ...]
    sections: tuple[PackSection, ...]
    chronology: tuple[Happening, ...]
    letters: tuple[PackDocument, ...]
    documents: tuple[PackDocument, ...]
    audit: tuple[PackEntry, ...]
    sample: bool = False
