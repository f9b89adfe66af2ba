"""The compliments register as a list (B5, R-10.5): one line a compliment, for the office."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from best_desktop.documents.register_book import RegisterHead, RegisterSheet
from best_desktop.domain.vocabulary import Channel, PraiseSubject

_HEADS = (
    RegisterHead("Received", 11, date),
    RegisterHead("Reference", 14, str),
    RegisterHead("From", 20, str),
    RegisterHead("On behalf of", 16, str),
    RegisterHead("About", 16, str),
    RegisterHead("Who or which team", 18, str),
    RegisterHead("Scheme", 18, str),
    RegisterHead("Department", 16, str),
    RegisterHead("How it reached us", 16, str),
    RegisterHead("Compliment", 60, str),
    RegisterHead("Recorded by", 16, str),
    RegisterHead("Shared", 11, date),
    RegisterHead("Confirmed", 11, date),
)


@dataclass(frozen=True, slots=True)
class ComplimentLine:
    """One compliment as the register prints it; empty text and None print as nothing."""

    reference: str
    received_on: date
    channel: Channel
    sender: str
    on_behalf_of: str
    about: PraiseSubject
    about_whom: str
    scheme: str
    department: str
    text: str
    recorded_by: str
    shared_on: date | None = None
    confirmed_on: date | None = None


def compliments_sheet(lines: Iterable[ComplimentLine]) -> RegisterSheet:
    """The register's list, oldest first."""
    in_order = sorted(lines, key=lambda each: (each.received_on, each.reference))
    return RegisterSheet("Compliments", _HEADS, [_row(each) for each in in_order])


def _row(line: ComplimentLine) -> tuple[object, ...]:
    return (
        line.received_on,
        line.reference,
        line.sender or None,
        line.on_behalf_of or None,
        line.about.label,
        line.about_whom or None,
        line.scheme or None,
        line.department or None,
        line.channel.label,
        line.text,
        line.recorded_by,
        line.shared_on,
        line.confirmed_on,
    )
