"""What the people pages ask for; each is answered by one dialog."""

from __future__ import annotations

from enum import Enum, auto


class PeopleAsk(Enum):
    """A dialog about people or places, and whose id goes with it (0 for a new one)."""

    PERSON = auto()
    MERGE = auto()
    ADJUSTMENT = auto()
    DECLINE_ADJUSTMENT = auto()
    REVIEW_ADJUSTMENT = auto()
    VULNERABILITY = auto()
    END_VULNERABILITY = auto()
    EQUALITY = auto()
    EQUALITY_FIGURES = auto()
    EXPORT = auto()
    SCHEME = auto()
    STAFF = auto()
    DEPARTMENT = auto()
