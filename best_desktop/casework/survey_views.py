"""Survey answers as screens show them, and what staff tell the program about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.casework.inputs import PersonInput
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import Channel, ContactOutcome, Triage


@dataclass(frozen=True, slots=True)
class NewSurveyAnswer:
    """An answer to a post-repair survey, typed from paper or taken by telephone (R-2.2.1)."""

    repair_reference: str
    answered_on: date
    rating: int
    comment: str = ""
    scheme_id: int | None = None
    person: PersonInput | None = None
    contractor: str = ""
    completed_on: date | None = None


@dataclass(frozen=True, slots=True)
class SurveyContact:
    """The contact about an answer in doubt (R-2.2.3); ``outcome`` None means not reached."""

    contacted_on: date
    channel: Channel
    words: str
    outcome: ContactOutcome | None


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """One line of the survey list.

    ``became`` is the reference of what was logged from it; a complaint that is not for the person
    at the desk is named "Restricted complaint", and ``complaint_id`` is then None. ``compliment``
    is the reference of the compliment logged from it, '' where there is none.
    """

    id: int
    version: int
    repair_reference: str
    answered_on: date
    rating: int
    comment: str
    scheme: str
    scheme_id: int | None
    who: str
    person_id: int | None
    contractor: str
    completed_on: date | None
    source: str
    source_row: int | None
    triage: Triage
    triage_reason: str
    triaged_by: str
    triaged_on: date | None
    contact_due_on: date | None
    contacted_on: date | None
    contact_channel: Channel | None
    contact_words: str
    contact_outcome: ContactOutcome | None
    became: str
    complaint_id: int | None
    reviewed_on: date | None
    reviewed_by: str
    review_note: str
    step: SurveyStep
    received_as_complaint: date
    overdue: bool
    compliment: str = ""
    is_complaint: bool = False


@dataclass(frozen=True, slots=True)
class SurveyMonth:
    """A month for the lead complaints officer: what was not followed up, and why (R-2.2.4)."""

    first: date
    last: date
    answered: int
    complaints: int
    not_a_failure: tuple[SurveyRow, ...]

    @property
    def to_review(self) -> tuple[SurveyRow, ...]:
        """Those the lead complaints officer has not looked at yet."""
        return tuple(each for each in self.not_a_failure if each.reviewed_on is None)


@dataclass(frozen=True, slots=True)
class SurveysToDo:
    """What waits, for Today: answers to look at, people to contact, things still to log."""

    to_look_at: int
    to_contact: int
    contact_overdue: int
    to_log: int
