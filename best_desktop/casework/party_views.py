"""What screens are told about people, places and their registers: frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.casework.case_views import PersonView
from best_desktop.domain.vocabulary import (
    Channel,
    LetterFormat,
    Nation,
    PartyRole,
    Role,
    Word,
)


class RegisterName(Word):
    """The registers that share one list, one filter and one workbook."""

    PEOPLE = "people", "People"
    THIRD_PARTIES = "third_parties", "Third parties"
    SCHEMES = "schemes", "Schemes"
    STAFF = "staff", "Staff"
    DEPARTMENTS = "departments", "Departments"
    COMPLIMENTS = "compliments", "Compliments"
    COMMENTS = "comments", "Comments"
    REQUESTS = "requests", "Service requests"
    SURVEYS = "surveys", "Survey answers"
    LIBRARY = "library", "Library titles"
    COPY_REQUESTS = "copy_requests", "Copies asked for"


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What a register shows; all given conditions hold at once.

    ``only_open`` leaves what is still to do or still in use: adjustments to review, compliments
    to share, requests to do, schemes and staff that are active. ``first`` and ``last`` are the
    days between which something was received; ``ids`` leaves these lines alone (B-16).
    """

    text: str = ""
    role: PartyRole | None = None
    scheme_id: int | None = None
    only_open: bool = False
    first: date | None = None
    last: date | None = None
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the people and third parties registers.

    Complaints one may not see are not counted. ``review_on`` is the first adjustment to review,
    None where there is none.
    """

    id: int
    name: str
    known_as: str
    organisation: str
    scheme: str
    postcode: str
    phone: str
    email: str
    preferred_channel: Channel | None
    complaints: int
    open_complaints: int
    version: int
    roles: tuple[PartyRole, ...] = ()
    adjustments: tuple[str, ...] = ()
    review_on: date | None = None
    vulnerable: bool = False


@dataclass(frozen=True, slots=True)
class SchemeRow:
    """One line of the schemes register."""

    id: int
    name: str
    town: str
    postcode: str
    nation: Nation
    manager: str
    manager_phone: str
    manager_email: str
    active: bool
    complaints: int
    open_complaints: int
    version: int


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One line of the staff register."""

    id: int
    name: str
    job_title: str
    manager: str
    phone: str
    email: str
    active: bool
    version: int
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """One line of the departments register."""

    id: int
    name: str
    head: str
    deputy: str
    active: bool
    open_complaints: int
    version: int


@dataclass(frozen=True, slots=True)
class ReviewView:
    """One review of an adjustment."""

    reviewed_on: date
    goes_on: bool
    words: str
    by: str


@dataclass(frozen=True, slots=True)
class AdjustmentView:
    """An adjustment with its reviews; ``declined_because`` is '' where it was agreed."""

    id: int
    need: str
    measure: str
    letter_format: LetterFormat | None
    asked_how: Channel | None
    agreed_on: date
    review_on: date
    ended_on: date | None
    declined_because: str
    reviews: tuple[ReviewView, ...]
    version: int

    def in_force(self, today: date) -> bool:
        """Whether it was agreed and has not ended by today."""
        return self.ended_on is None or self.ended_on > today


@dataclass(frozen=True, slots=True)
class DueReview:
    """An adjustment whose review is due, with whose it is."""

    adjustment_id: int
    person_id: int
    person: str
    measure: str
    review_on: date


@dataclass(frozen=True, slots=True)
class NoteOnPerson:
    """A vulnerability note."""

    id: int
    noted_on: date
    text: str
    by: str
    ended_on: date | None
    version: int


@dataclass(frozen=True, slots=True)
class RecordLine:
    """Something a person sent us; ``complaint_id`` is None where it is no complaint."""

    kind: str
    reference: str
    received_on: date
    words: str
    state: str
    complaint_id: int | None


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """Everything the office knows about a person, without what is restricted (P-5.1.g).

    Equality monitoring is not here: it is kept apart (P-5.1.m).
    """

    person: PersonView
    known_as: str
    scheme_id: int | None
    scheme: str
    roles: tuple[PartyRole, ...]
    adjustments: tuple[AdjustmentView, ...]
    vulnerability: tuple[NoteOnPerson, ...]
    records: tuple[RecordLine, ...]
    merged_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergeField:
    """One detail of two records of the same person, side by side."""

    name: str
    label: str
    kept: str
    other: str

    @property
    def differs(self) -> bool:
        """Whether there is something to choose."""
        return self.kept != self.other


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do: the two records side by side, and what moves to the one kept."""

    kept: PersonView
    other: PersonView
    fields: tuple[MergeField, ...]
    moves: tuple[tuple[str, int], ...]
