"""What the case list, the Today page and the deadlines calendar are given: frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from best_desktop.domain.calendar_words import Beside
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    MilestoneKind,
    NextStep,
    Outcome,
    Tag,
    Word,
)

if TYPE_CHECKING:
    pass

if TYPE_CHECKING:
    pass


class View(Word):
    """The quick views of the case list (B-13)."""

    ALL_OPEN = "all_open", "All open"
    MINE = "mine", "My cases"
    OVERDUE = "overdue", "Overdue"
    DUE_THIS_WEEK = "due_this_week", "Due this week"
    STAGE_2 = "stage_2", "Stage 2 and 3"
    WAITING = "waiting", "Waiting"
    WINDOW = "window", "Answered, may escalate"
    CLOSED = "closed", "Closed"
    ALL = "all", "All"


class SortKey(Enum):
    """What the case list may be ordered by; the id is always the second key."""

    DUE = "due"
    REFERENCE = "reference"
    RECEIVED = "received"
    WHO = "who"
    SCHEME = "scheme"
    STAGE = "stage"
    HANDLER = "handler"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What the case list shows; all given conditions hold at once.

    ``behind`` is the figure in words that ``ids``, complaints by number, are counted in.
    """

    view: View = View.ALL_OPEN
    text: str = ""
    stage: int | None = None
    handler_id: int | None = None
    scheme_id: int | None = None
    kind: ComplainantKind | None = None
    channel: Channel | None = None
    category: Category | None = None
    received_from: date | None = None
    received_to: date | None = None
    due_from: date | None = None
    due_to: date | None = None
    ids: tuple[int, ...] = ()
    behind: str = ""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list; ``due`` is the date to work to now, None where there is none."""

    id: int
    reference: str
    tag: Tag
    due: date | None
    who: str
    scheme: str
    stage: int
    next_step: NextStep
    handler: str
    received_on: date
    summary: str
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some rows and where the next page starts (None after the last)."""

    rows: tuple[CaseRow, ...]
    cursor: tuple[object, ...] | None


@dataclass(frozen=True, slots=True)
class TodayFigures:
    """The counters of the Today page; ``answered`` is None of None where nothing was answered."""

    overdue: int
    due_today: int
    due_in_five_days: int
    answered_on_time: int
    answered: int
    period: str
    compliments_this_month: int


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One milestone on the deadlines calendar.

    Where ``request_id`` is set it is of a data-protection request, which has ``words`` of its own
    and is no complaint (``complaint_id`` 0). ``beside`` says that no procedure counts the date.
    """

    day: date
    complaint_id: int
    reference: str
    who: str
    kind: MilestoneKind
    stage: int
    tag: Tag
    firm: bool
    met_on: date | None
    handler: str
    request_id: int = 0
    words: str = ""
    beside: Beside | None = None

    @property
    def text(self) -> str:
        """What is due, in words: 'Answer, stage 1'."""
        if self.words:
            return self.words
        words = str(self.kind) if not self.stage else f"{self.kind}, stage {self.stage}"
        return words if self.firm else f"{words} (forecast)"
