"""The document library's rules: what its furnishing file says, reviews, and what may be cited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from best_desktop.domain.toml_table import TableReader
from best_desktop.domain.vocabulary import LibrarySection, Nation, Tag

REVIEW_SOON = 30
"""Days before a review date from which it is shown as coming."""

_LAW = {LibrarySection.LAW_ENGLAND: Nation.ENGLAND, LibrarySection.LAW_WALES: Nation.WALES}
_AFTER_THE_LAW = (LibrarySection.EXTERNAL, LibrarySection.POLICY, LibrarySection.INTERNAL)


class LibraryFileError(ValueError):
    """The furnishing file is wrong; the message names the key and how to put it right."""


class _Reader(TableReader):
    error = LibraryFileError


@dataclass(frozen=True, slots=True)
class Reference:
    """A title of the library, with its first version where one is known."""

    title: str
    section: LibrarySection
    clause: str = ""
    public: bool = False
    on_website: bool = False
    in_both_nations: bool = False
    version: str = ""
    dated_on: date | None = None
    review_on: date | None = None


def read_references(file: str, table: dict[str, Any]) -> tuple[Reference, ...]:
    """The titles of a furnishing file, in its order.

    Raises:
        LibraryFileError: a key is missing, wrong or unknown, or a title is there twice.
    """
    reader = _Reader(file, "", table)
    found = tuple(_reference(each) for each in reader.each("document"))
    reader.done()
    titles = [each.title.casefold() for each in found]
    twice = next((each for each in titles if titles.count(each) > 1), None)
    if twice is not None:
        raise LibraryFileError(f"{file}: '{twice}' is there twice. Take one out.")
    return found


def _reference(reader: _Reader) -> Reference:
    reference = Reference(
        title=reader.take("title", str),
        section=reader.one_of("section", LibrarySection),
        clause=reader.take("clause", str, ""),
        public=reader.take("public", bool, False),
        on_website=reader.take("on_website", bool, False),
        in_both_nations=reader.take("in_both_nations", bool, False),
        version=reader.take("version", str, ""),
        dated_on=reader.take("dated_on", date, None),
        review_on=reader.take("review_on", date, None),
    )
    reader.done()
    return reference


def review_tag(review_on: date | None, today: date) -> Tag | None:
    """How near a review is: overdue from the day after its date, soon in the month before."""
    if review_on is None:
        return None
    if review_on < today:
        return Tag.OVERDUE
    return Tag.DUE_SOON if (review_on - today).days <= REVIEW_SOON else None


def review_words(review_on: date | None, today: date) -> str:
    """The same in words; empty where no review is near."""
    tag = review_tag(review_on, today)
    return {Tag.OVERDUE: "Review overdue", Tag.DUE_SOON: "Review soon"}.get(tag, "") if tag else ""


def citable(section: LibrarySection, in_both_nations: bool, nation: Nation) -> bool:
    """Whether a title may be cited for a scheme of a nation: law only where it applies."""
    law_of = _LAW.get(section)
    return law_of is None or law_of is nation or in_both_nations


def citation_order(section: LibrarySection, nation: Nation) -> int:
    """Where a section stands among what is offered: the nation's own law first."""
    if section in _LAW:
        return 0 if _LAW[section] is nation else 1
    return 2 + _AFTER_THE_LAW.index(section)
