"""What the lists of compliments and comments are given: frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from best_desktop.domain.vocabulary import (
    Channel,
    PraiseSubject,
)

if TYPE_CHECKING:
    pass

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class ComplimentRow:
    """One line of the compliments list."""

    id: int
    reference: str
    received_on: date
    channel: Channel
    who: str
    on_behalf_of: str
    about: PraiseSubject
    about_whom: str
    scheme: str
    department: str
    text: str
    recorded_by: str
    shared_on: date | None
    confirmed_on: date | None
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class CommentRow:
    """One line of the comments list."""

    id: int
    reference: str
    received_on: date
    channel: Channel
    who: str
    scheme: str
    text: str
    passed_to: str
    reply: str
