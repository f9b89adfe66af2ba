"""What each register is: its listing, and its columns for the list and the workbook alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from best_desktop.casework.feedback_views import ComplimentRow
from best_desktop.casework.library_views import LibraryRow
from best_desktop.casework.party_views import RegisterName
from best_desktop.casework.queries.feedback_registers import COMMENTS, COMPLIMENTS
from best_desktop.casework.queries.library import COPY_REQUESTS, LIBRARY
from best_desktop.casework.queries.listing import Listing
from best_desktop.casework.queries.party_registers import PEOPLE, THIRD_PARTY_LIST
from best_desktop.casework.queries.place_registers import DEPARTMENTS, SCHEMES, STAFF
from best_desktop.casework.queries.service_requests import REQUESTS
from best_desktop.casework.queries.surveys import SURVEYS
from best_desktop.casework.request_views import ServiceRequestRow
from best_desktop.casework.survey_views import SurveyRow
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import Triage


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """One column of a register.

    Args:
        key: names it in a person's settings, and in ``orders`` of the listing where it sorts.
        label: its heading.
        value: what a row holds there: text, a date, a number, a word, several words, yes or no.
        width: in characters.
        kind: ``str``, ``date`` or ``int``.
        shown: whether it is shown at first.
    """

    key: str
    label: str
    value: Callable[[Any], object]
    width: int = 18
    kind: type = str
    shown: bool = True


def _named(key: str, label: str, width: int = 18, kind: type = str, shown: bool = True) -> Any:
    """A column that shows the row's own value of that name."""
    return RegisterColumn(key, label, lambda row: getattr(row, key), width, kind, shown)


@dataclass(frozen=True, slots=True)
class Register:
    """A register: what one line is called, what it lists, and its columns."""

    noun: str
    listing: Listing[Any]
    columns: tuple[RegisterColumn, ...]

    def sorts(self, key: str) -> bool:
        """Whether the list may be sorted by a column."""
        return key in self.listing.orders


def _review(row: LibraryRow) -> str:
    return "Out of use" if row.retired_on else row.review_words


def _shared(row: ComplimentRow) -> str:
    return "Shared" if row.shared_on else "To share"


def _request_state(row: ServiceRequestRow) -> str:
    if row.raised:
        return "Became a complaint" if row.done_on else "Complaint, still to do"
    if row.done_on:
        return "Done, offer complaint" if row.offer else "Done"
    if row.overdue:
        return "Overdue, may be complaint"
    return "Offer a complaint" if row.offer else "To do"


def _survey_state(row: SurveyRow) -> str:
    if row.overdue:
        return "Contact overdue"
    if row.step is not SurveyStep.NONE:
        return str(row.step)
    return "Became a complaint" if row.triage is Triage.OBVIOUS else str(row.triage)


def _contact_by(row: SurveyRow) -> date | None:
    return row.contact_due_on if row.step is SurveyStep.CONTACT else None


_ACTIVE = RegisterColumn("active", "In use", lambda row: "Yes" if row.active else "No", 8)
_OPEN = RegisterColumn("open", "Open", lambda row: row.open_complaints, 7, int)
_WHO = RegisterColumn("who", "From", lambda row: row.who, 22)
_RECEIVED = RegisterColumn("received", "Received", lambda row: row.received_on, 17, date)

_PERSON_COLUMNS = (
    _named("name", "Name", 24),
    _named("roles", "Is", 24),
    _named("scheme", "Scheme", 18),
    _named("complaints", "Complaints", 10, int),
    _OPEN,
    RegisterColumn("needs", "Adjustments", lambda row: row.adjustments, 24),
    RegisterColumn("review", "Review due", lambda row: row.review_on, 17, date),
    RegisterColumn("vulnerable", "Vulnerable", lambda row: "Yes" if row.vulnerable else "", 10),
    _named("phone", "Phone", 16),
    _named("organisation", "Organisation", 20),
    _named("email", "Email", 26),
    _named("postcode", "Postcode", 11),
    RegisterColumn("preferred", "Preferred contact", lambda row: row.preferred_channel, 17),
    RegisterColumn("known_as", "Also known as", lambda row: row.known_as.split("\n"), 22),
)
_PARTY_FIRST = ("name", "roles", "organisation", "phone", "email", "complaints", "open")
_PARTY_COLUMNS = (
    *(each for key in _PARTY_FIRST for each in _PERSON_COLUMNS if each.key == key),
    *(each for each in _PERSON_COLUMNS if each.key not in _PARTY_FIRST),
)

REGISTERS: Mapping[RegisterName, Register] = {
    RegisterName.PEOPLE: Register("person", PEOPLE, _PERSON_COLUMNS),
    RegisterName.THIRD_PARTIES: Register("third party", THIRD_PARTY_LIST, _PARTY_COLUMNS),
    RegisterName.SCHEMES: Register(
        "scheme",
        SCHEMES,
        (
            _named("name", "Name", 22),
            _named("town", "Town", 16),
            _named("nation", "Nation", 10),
            _named("manager", "Manager", 20),
            _named("manager_phone", "Manager's phone", 16),
            _named("complaints", "Complaints", 10, int),
            _OPEN,
            _ACTIVE,
            _named("postcode", "Postcode", 11),
            _named("manager_email", "Manager's email", 26),
        ),
    ),
    RegisterName.STAFF: Register(
        "member of staff",
        STAFF,
        (
            _named("name", "Name", 22),
            RegisterColumn("job", "Job title", lambda row: row.job_title, 24),
            _named("roles", "Roles", 30),
            _named("manager", "Manager", 20),
            _named("phone", "Phone", 16),
            _named("email", "Email", 26),
            _ACTIVE,
        ),
    ),
    RegisterName.DEPARTMENTS: Register(
        "department",
        DEPARTMENTS,
        (
            _named("name", "Name", 24),
            _named("head", "Head", 22),
            _named("deputy", "Deputy", 22),
            _OPEN,
            _ACTIVE,
        ),
    ),
    RegisterName.COMPLIMENTS: Register(
        "compliment",
        COMPLIMENTS,
        (
            RegisterColumn("state", "Status", _shared, 14),
            _RECEIVED,
            _named("reference", "Reference", 15),
            _WHO,
            RegisterColumn("about", "About", lambda row: row.about_whom or row.about, 24),
            _named("scheme", "Scheme", 20),
            RegisterColumn("shared", "Shared on", lambda row: row.shared_on, 17, date),
            _named("channel", "By", 18),
            RegisterColumn("behalf", "On behalf of", lambda row: row.on_behalf_of, 18, shown=False),
            _named("department", "Department", 18, shown=False),
            _named("text", "What they said", 60),
        ),
    ),
    RegisterName.COMMENTS: Register(
        "comment",
        COMMENTS,
        (
            _RECEIVED,
            _named("reference", "Reference", 15),
            _WHO,
            _named("scheme", "Scheme", 20),
            RegisterColumn("passed", "Passed to", lambda row: row.passed_to, 22),
            _named("channel", "By", 18),
            _named("text", "What they said", 60),
            _named("reply", "Reply", 40, shown=False),
        ),
    ),
    RegisterName.REQUESTS: Register(
        "service request",
        REQUESTS,
        (
            RegisterColumn("state", "Status", _request_state, 28),
            _RECEIVED,
            RegisterColumn("due", "Due", lambda row: row.due_on, 17, date),
            _named("reference", "Reference", 15),
            _WHO,
            _named("scheme", "Scheme", 20),
            RegisterColumn("handler", "Who sees to it", lambda row: row.handler or row.department),
            RegisterColumn("missed", "Visits missed", lambda row: row.missed_visits, 12, int),
            RegisterColumn("raised", "Complaint", lambda row: row.raised, 17),
            RegisterColumn("done", "Done on", lambda row: row.done_on, 17, date),
            _named("channel", "By", 18, shown=False),
            RegisterColumn("reviewed", "Reviewed", lambda row: row.reviewed_on, 17, date, False),
            RegisterColumn("note", "Review note", lambda row: row.review_note, 30, shown=False),
            _named("needed", "What is needed", 60),
        ),
    ),
    RegisterName.SURVEYS: Register(
        "survey answer",
        SURVEYS,
        (
            RegisterColumn("state", "Status", _survey_state, 26),
            RegisterColumn("received", "Answered", lambda row: row.answered_on, 17, date),
            _named("rating", "Rating", 8, int),
            RegisterColumn("reference", "Repair", lambda row: row.repair_reference, 15),
            RegisterColumn("due", "Contact by", _contact_by, 17, date),
            _WHO,
            _named("scheme", "Scheme", 20),
            _named("contractor", "Contractor", 18),
            RegisterColumn("became", "Logged as", lambda row: row.became, 17),
            RegisterColumn("completed", "Repaired", lambda row: row.completed_on, 17, date, False),
            RegisterColumn("reason", "Reason", lambda row: row.triage_reason, 30, shown=False),
            RegisterColumn("reviewed", "Reviewed", lambda row: row.reviewed_on, 17, date, False),
            RegisterColumn("text", "What they said", lambda row: row.comment, 60),
        ),
    ),
    RegisterName.LIBRARY: Register(
        "title",
        LIBRARY,
        (
            _named("title", "Title", 46),
            RegisterColumn("state", "Review", _review, 19),
            _named("section", "List", 22),
            RegisterColumn("version", "Version", lambda row: row.version_name, 10),
            RegisterColumn("dated", "Dated", lambda row: row.dated_on, 17, date),
            RegisterColumn("review", "Next review", lambda row: row.review_on, 17, date),
            RegisterColumn("public", "For anybody", lambda row: "Yes" if row.public else "", 11),
            RegisterColumn(
                "website", "On website", lambda row: "Yes" if row.on_website else "", 11
            ),
            _named("waiting", "Copies to send", 14, int),
            _named("provided", "Copies sent", 12, int, shown=False),
            _named("clause", "Policy clause", 14, shown=False),
            _named("address", "Address", 30, shown=False),
        ),
    ),
    RegisterName.COPY_REQUESTS: Register(
        "request",
        COPY_REQUESTS,
        (
            RegisterColumn("state", "Status", lambda row: "Sent" if row.sent_on else "To send", 10),
            RegisterColumn("asked", "Asked on", lambda row: row.asked_on, 17, date),
            _named("title", "Title", 40),
            RegisterColumn("who", "Asked by", lambda row: row.asked_by, 24),
            _named("channel", "Asked by way of", 18),
            RegisterColumn("sent", "Sent on", lambda row: row.sent_on, 17, date),
            RegisterColumn("how", "Sent by way of", lambda row: row.sent_how, 18),
            RegisterColumn("by", "Sent by", lambda row: row.sent_by, 20),
            RegisterColumn("version", "Version", lambda row: row.version_name, 10),
        ),
    ),
}
