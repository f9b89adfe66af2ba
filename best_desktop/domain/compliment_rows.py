"""Rows of an old compliments spreadsheet: each a compliment, or named with its cure (R-10.5)."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.row_reader import CheckedRows, RowReader, columns_named
from best_desktop.domain.table_rows import Fault, Repeated, Sheet, SheetRow, WordT, word_meant
from best_desktop.domain.text import fold
from best_desktop.domain.vocabulary import Channel, PraiseSubject, Word
from best_desktop.domain.working_days import long_date


class ComplimentField(Word):
    """What one column of a compliments spreadsheet can hold."""

    RECEIVED = "received_on", "Received"
    TEXT = "text", "What they said"
    REFERENCE = "reference", "Reference"
    FROM = "person_name", "From"
    BEHALF = "on_behalf_of", "On behalf of"
    ABOUT = "about", "About"
    WHOM = "about_whom", "Who or which team"
    SCHEME = "scheme", "Scheme"
    DEPARTMENT = "department", "Department"
    CHANNEL = "channel", "How it reached us"
    THANKED = "thanked_on", "Thanked on"
    SHARED = "shared_on", "Shared on"
    CONFIRMED = "confirmed_on", "Confirmed on"


NEEDED = (ComplimentField.RECEIVED, ComplimentField.TEXT)
"""Without these columns nothing can be imported."""

REFERENCE_LENGTH, NAME_LENGTH, PLACE_LENGTH, TEXT_LENGTH = 20, 200, 120, 20_000

Columns = Mapping[ComplimentField, int]
"""For each field that has one, the place of its column counted from 0."""

# In the order they are looked for: "Date shared" holds "date", and "Compliment from" "compliment".
_HEADINGS: dict[ComplimentField, tuple[str, ...]] = {
    ComplimentField.SHARED: ("sharedon", "shared", "passedon", "stafftold", "fedback"),
    ComplimentField.CONFIRMED: ("confirmedon", "confirmed", "managersigned"),
    ComplimentField.THANKED: ("thankedon", "thanked", "acknowledged", "thankyousent", "replied"),
    ComplimentField.CHANNEL: (
        "channel", "howitreachedus", "howreceived", "howmade", "method", "medium", "receivedvia",
    ),
    ComplimentField.REFERENCE: ("reference", "ref", "complimentno", "complimentnumber", "number"),
    ComplimentField.BEHALF: ("onbehalfof", "behalf"),
    ComplimentField.WHOM: (
        "whoorwhichteam", "aboutwhom", "whoisitabout", "staffmember", "memberofstaff", "staffname",
        "nameofstaff", "employeename", "whowaspraised", "praised", "team", "staff",
    ),
    ComplimentField.FROM: (
        "from", "whofrom", "receivedfrom", "givenby", "madeby", "sender", "name", "tenant",
        "resident", "customer", "serviceuser",
    ),
    ComplimentField.ABOUT: ("about", "subject", "kind", "type", "complimenttype"),
    ComplimentField.SCHEME: ("scheme", "property", "site", "building", "service"),
    ComplimentField.DEPARTMENT: ("department", "dept", "directorate"),
    ComplimentField.RECEIVED: (
        "receivedon", "datereceived", "received", "dateofcompliment", "complimentdate", "date",
    ),
    ComplimentField.TEXT: (
        "text", "whattheysaid", "compliment", "details", "wording", "comments", "comment",
        "message", "feedback", "praise", "description",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PastCompliment:
    """One compliment with its own date, ready to be kept.

    ``reference`` is '' where it had none. ``assumed`` says that the row does not tell whom it is
    about, so that somebody settled whom such rows count for.
    """

    row: int
    received_on: date
    text: str
    reference: str = ""
    person_name: str = ""
    on_behalf_of: str = ""
    about: PraiseSubject = PraiseSubject.EMPLOYEE
    assumed: bool = False
    about_whom: str = ""
    scheme: str = ""
    department: str = ""
    channel: Channel = Channel.NOT_RECORDED
    thanked_on: date | None = None
    shared_on: date | None = None
    confirmed_on: date | None = None

    @property
    def content(self) -> str:
        """What tells it from every other compliment where there is no reference."""
        return content_key(self.received_on, self.person_name, self.text)


CheckedCompliments = CheckedRows[PastCompliment]
"""Every row of a compliments spreadsheet, sorted."""


def reference_key(reference: str) -> str:
    """A reference as references are compared: "cp 12" and "CP12" are one."""
    return "".join(fold(reference).split())


def content_key(received_on: date, person_name: str, text: str) -> str:
    """A compliment as compliments are compared: its day, who gave it and the words."""
    words = " ".join(fold(text).split())
    return f"{received_on.isoformat()}\n{fold(person_name)}\n{words}"


def guess_columns(
    headings: tuple[str, ...], remembered: Mapping[ComplimentField, str] | None = None
) -> dict[ComplimentField, int]:
    """Which column holds what: as it was settled last time, then by what headings say."""
    return columns_named(headings, _HEADINGS, remembered)


def check_sheet(
    sheet: Sheet,
    columns: Columns,
    today: date,
    references: Container[str],
    contents: Container[str],
    report: Callable[[int, int], object] | None = None,
    unnamed: PraiseSubject = PraiseSubject.EMPLOYEE,
) -> CheckedCompliments:
    """Sort every row of a sheet.

    Args:
        sheet: the rows.
        columns: where each field is; ``NEEDED`` are there.
        today: nothing lies after it.
        references: the :func:`reference_key` of each compliment in the case file.
        contents: the :func:`content_key` of each; for rows without a reference.
        report: told now and then how many rows of how many were read.
        unnamed: whom a row counts for that does not tell whom it is about.
    """
    lines: list[PastCompliment] = []
    faults: list[Fault] = []
    repeated: list[Repeated] = []
    by_key: dict[str, PastCompliment] = {}
    by_content: dict[str, PastCompliment] = {}
    for number, row in enumerate(sheet.rows):
        if report and number % 200 == 0:
            report(number, len(sheet.rows))
        reader = _RowReader(sheet, row, columns, today, unnamed)
        line = reader.line()
        if line is None:
            faults += reader.faults
            continue
        key, content = reference_key(line.reference), line.content
        earlier = by_key.get(key) if key else by_content.get(content)
        if earlier and earlier.content != content:
            cure = f"Row {earlier.row} has the same reference. Correct one, or take one out."
            reader.fault(ComplimentField.REFERENCE, cure)
            faults += reader.faults
        elif earlier or (key in references if key else content in contents):
            name = line.reference or long_date(line.received_on)
            repeated.append(
                Repeated(sheet.name, row.number, name, earlier.row if earlier else None)
            )
        else:
            if key:
                by_key[key] = line
            by_content.setdefault(content, line)
            lines.append(line)
    return CheckedRows(tuple(lines), tuple(faults), tuple(repeated))


class _RowReader(RowReader[ComplimentField]):
    """Reads one row; ``faults`` says what kept it from being a compliment."""

    def __init__(
        self, sheet: Sheet, row: SheetRow, columns: Columns, today: date, unnamed: PraiseSubject
    ) -> None:
        super().__init__(sheet, row, columns, today)
        self.unnamed = unnamed

    def line(self) -> PastCompliment | None:
        """The compliment; None where anything is wrong."""
        field = ComplimentField
        received = self.date(field.RECEIVED)
        if received is None:
            self.needed(field.RECEIVED, "Enter the date it was received, such as 16/06/2019.")
        text = self.text(field.TEXT, TEXT_LENGTH, lines=True)
        if not text:
            self.needed(field.TEXT, "Enter what they said.")
        about = self._word(field.ABOUT, PraiseSubject)
        channel = self._word(field.CHANNEL, Channel)
        reference = self.text(field.REFERENCE, REFERENCE_LENGTH)
        person = self.text(field.FROM, NAME_LENGTH)
        behalf = self.text(field.BEHALF, NAME_LENGTH)
        whom = self.text(field.WHOM, NAME_LENGTH)
        scheme = self.text(field.SCHEME, PLACE_LENGTH)
        department = self.text(field.DEPARTMENT, PLACE_LENGTH)
        thanked, shared, confirmed = (
            self._later(each, received) for each in (field.THANKED, field.SHARED, field.CONFIRMED)
        )
        if self.faults or received is None:
            return None
        return PastCompliment(
            row=self.row.number,
            received_on=received,
            text=text,
            reference=reference,
            person_name=person,
            on_behalf_of=behalf,
            about=about or self.unnamed,
            assumed=about is None,
            about_whom=whom,
            scheme=scheme,
            department=department,
            channel=channel or Channel.NOT_RECORDED,
            thanked_on=thanked,
            shared_on=shared,
            confirmed_on=confirmed,
        )

    def _word(self, field: ComplimentField, kind: type[WordT]) -> WordT | None:
        text = self.text(field, NAME_LENGTH)
        found = word_meant(text, kind)
        if text and found is None:
            words = [each.label for each in kind]
            self.fault(field, f"Write {', '.join(words[:-1])} or {words[-1]}, or leave it empty.")
        return found

    def _later(self, field: ComplimentField, received: date | None) -> date | None:
        """A date on or after that on which the compliment was received."""
        day = self.date(field)
        if day and received and day < received:
            self.fault(
                field,
                f"This is before {long_date(received)}, the date it was received. Correct one of "
                "the two dates.",
            )
            return None
        return day
