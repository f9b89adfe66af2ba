"""The registers: people, third parties, schemes, staff, departments, compliments and comments.

Each is described once: its columns serve the list on the screen and the workbook alike, so that
an export has the same columns, order, sort and filter as what was looked at (B-16).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from best_desktop.casework.desk import Desk
from best_desktop.casework.library_views import LibraryRow
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.queries.feedback_registers import COMMENTS, COMPLIMENTS
from best_desktop.casework.queries.library import COPY_REQUESTS, LIBRARY
from best_desktop.casework.queries.listing import Listing
from best_desktop.casework.queries.party_registers import PEOPLE, THIRD_PARTY_LIST
from best_desktop.casework.queries.place_registers import DEPARTMENTS, SCHEMES, STAFF
from best_desktop.casework.views import ComplimentRow
from best_desktop.documents.register_book import Made, RegisterHead, register_book
from best_desktop.domain.roles import Right


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


def register_page(
    desk: Desk,
    name: RegisterName,
    wanted: RegisterFilter,
    sort: str | None = None,
    descending: bool = False,
    start: int = 0,
) -> tuple[Sequence[Any], int | None]:
    """Some rows of a register from ``start`` on, and where the next begins (None after the last).

    ``sort`` is a column's key; None is the register's own order.
    """
    return REGISTERS[name].listing.page(desk, wanted, sort, descending, start)


def register_count(desk: Desk, name: RegisterName, wanted: RegisterFilter) -> int:
    """How many rows a filter shows."""
    return REGISTERS[name].listing.count(desk, wanted)


def cell_value(value: object) -> object:
    """A value as a cell holds it: words as their label, several of them with commas."""
    if isinstance(value, tuple | list):
        return ", ".join(str(each) for each in value if str(each)) or None
    if isinstance(value, Enum):
        return str(value)
    return None if value == "" else value


def export_register(
    desk: Desk,
    name: RegisterName,
    wanted: RegisterFilter,
    columns: Sequence[str],
    sort: str | None = None,
    descending: bool = False,
) -> bytes:
    """A register as a workbook, with these columns in this order; the trail says so (B-71).

    The trail holds how many lines went, never what was looked for.
    """
    register = REGISTERS[name]
    known = {each.key: each for each in register.columns}
    chosen = [known[key] for key in columns if key in known]
    with desk.working(Right.EXPORT) as work:
        rows, _ = register.listing.page(desk, wanted, sort, descending, limit=None)
        at = desk.local(desk.clock())
        notes = {
            "Lines": f"{len(rows):,}",
            "Filtered": "Yes" if wanted != RegisterFilter() else "No, the whole register",
            "Restricted complaints": "Those that are not for whoever made this are not counted.",
            "Personal data": "Names are in this workbook. Keep it within the office.",
        }
        content = register_book(
            name.label,
            [RegisterHead(each.label, each.width, each.kind) for each in chosen],
            ([cell_value(each.value(row)) for each in chosen] for row in rows),
            notes,
            Made(desk.staff_name, at, desk.settings.office.name, desk.sample),
        )
        work.line("EXPORT", name.label, "", f"{len(rows)} lines")
        summary = f"{name.label} register exported: {len(rows)} lines"
        work.record("Export register", "Reports", None, summary)
    return content
