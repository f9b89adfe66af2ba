"""Letters made and not sent: the list to work through, and what is done to many of them at once.

Each letter is its own use case with its own entry in the history. What one of them is refused for
is told with its name, and the others go on. What sets and sends letters is imported when it is
used: Today counts the list before the window is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from peewee import JOIN

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError, NeedsReason
from best_desktop.casework.letter_owners import has_owner, owner_of, seen_by
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.domain.letter_wording import TO_OUTSIDE
from best_desktop.domain.vocabulary import Channel, LetterCode, LetterFormat, LetterState
from best_desktop.store.models import Complaint, Letter, Staff

Report = Callable[[int, str], None]
"""Says how far a long task is, in hundredths and in words; raises to stop it."""


@dataclass(frozen=True, slots=True)
class LetterToSend:
    """A letter made and not sent; the dates of the letter, of printing and of making are apart.

    ``complaint_id`` is None where it belongs to no complaint; ``preferred`` is how they asked to
    be written to, None where they did not say.
    """

    id: int
    code: LetterCode
    complaint_id: int | None
    reference: str
    addressee: str
    handler: str
    made_on: date | None
    letter_date: date | None
    promised_on: date | None
    preferred: Channel | None
    letter_format: LetterFormat
    printed_on: date | None

    @property
    def name(self) -> str:
        """What messages call it: its reference and its code."""
        return f"{self.reference} {self.code.value}"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why one letter was left out; ``needs_reason`` where a typed reason lets it go on."""

    letter_id: int
    name: str
    message: str
    needs_reason: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of many letters: those done, and those left out with why."""

    done: tuple[int, ...] = ()
    troubles: tuple[Trouble, ...] = ()


@dataclass(slots=True)
class _Gathering:
    done: list[int] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)

    def outcome(self) -> Outcome:
        return Outcome(tuple(self.done), tuple(self.troubles))


def letters_to_send(desk: Desk) -> list[LetterToSend]:
    """Every letter made and not sent that the desk may know of, oldest first (pitfall 42)."""
    rows = list(Letter.select().where(Letter.state == LetterState.ISSUED).order_by(Letter.id))
    cases = _cases(desk)
    found: list[LetterToSend] = []
    for row in rows:
        if row.complaint_id is None:
            found += _of_nobodys_case(desk, row)
        elif row.complaint_id in cases:
            reference, preferred, handler = cases[row.complaint_id]
            channel = None if row.code in TO_OUTSIDE else preferred
            found.append(_to_send(desk, row, reference, handler or "", channel))
    return found


def _cases(desk: Desk) -> dict[int, tuple[str, Channel | None, str | None]]:
    """Reference, preferred method and handler of each complaint with such a letter."""
    waiting = Letter.select(Letter.complaint).where(Letter.state == LetterState.ISSUED)
    rows = (
        Complaint.select(Complaint.id, Complaint.reference, Complaint.preferred_channel, Staff.name)
        .join(Staff, JOIN.LEFT_OUTER, on=(Complaint.handler == Staff.id))
        .where(Complaint.id.in_(waiting) & visible(desk))
    )
    found = {number: tuple(rest) for number, *rest in tuples(rows)}
    return cast("dict[int, tuple[str, Channel | None, str | None]]", found)


def count_to_send(desk: Desk) -> int:
    """How many letters wait to be sent, as far as the desk may know."""
    issued = Letter.state == LetterState.ISSUED
    of_cases = Letter.select(Letter.id).join(Complaint).where(issued & visible(desk))
    others = Letter.select().where(issued & Letter.complaint.is_null())
    return int(of_cases.count()) + sum(len([*_of_nobodys_case(desk, row)]) for row in others)


def _of_nobodys_case(desk: Desk, row: Letter) -> Iterator[LetterToSend]:
    """A letter that belongs to no complaint, unless what it was about is gone or hidden."""
    if not has_owner(row):
        return
    owner = owner_of(row)
    if seen_by(desk, owner.person):
        channel = owner.person.preferred_channel
        yield _to_send(desk, row, owner.reference, row.drafted_by.name, channel)


def _to_send(
    desk: Desk, row: Letter, reference: str, handler: str, channel: Channel | None
) -> LetterToSend:
    lines = row.addressee.split("\n")
    care_of = [line for line in lines[1:2] if line.startswith("c/o ")]
    return LetterToSend(
        id=row.id,
        code=row.code,
        complaint_id=row.complaint_id,
        reference=reference,
        addressee=", ".join((lines[0], *care_of)),
        handler=handler,
        made_on=desk.local(row.issued_at).date() if row.issued_at else None,
        letter_date=row.letter_date,
        promised_on=row.promised_on,
        preferred=channel,
        letter_format=row.letter_format,
        printed_on=row.printed_on,
    )


def read_pdfs(
    desk: Desk, letters: Iterable[LetterToSend], report: Report, troubles: list[Trouble]
) -> Iterator[tuple[LetterToSend, bytes]]:
    """The kept PDF of each letter in turn; one that cannot be read goes to ``troubles``."""
    from best_desktop.casework.letters import letter_pdf

    chosen = list(letters)
    for at, letter in enumerate(chosen):
        report(at * 100 // len(chosen), f"Letter {at + 1} of {len(chosen)}: {letter.name}")
        try:
            content = letter_pdf(desk, letter.id)
        except CaseworkError as error:
            troubles.append(Trouble(letter.id, letter.name, str(error)))
        else:
            yield letter, content


def merged_pdf(
    desk: Desk, letters: Iterable[LetterToSend], report: Report
) -> tuple[bytes, Outcome]:
    """All letters in one PDF, each from a new sheet when it is printed on both sides.

    Returns the PDF (empty where none could be read) with what is in it and what is left out.
    """
    from best_desktop.documents.merging import MergeError, Merger

    gathering, merger = _Gathering(), Merger()
    for letter, content in read_pdfs(desk, letters, report, gathering.troubles):
        try:
            merger.add(content, letter.name)
        except MergeError as error:
            gathering.troubles.append(Trouble(letter.id, letter.name, str(error)))
        else:
            gathering.done.append(letter.id)
    return (merger.content() if gathering.done else b""), gathering.outcome()


def record_all_printed(
    desk: Desk, letters: Iterable[LetterToSend], on: date, report: Report
) -> Outcome:
    """Record that letters were printed on a day; that stops no clock."""
    from best_desktop.casework.letters import record_printed

    return _each(letters, report, lambda letter: record_printed(desk, letter.id, on))


def record_all_sent(
    desk: Desk,
    letters: Iterable[LetterToSend],
    on: date,
    channel: Channel | None,
    reason: str,
    report: Report,
) -> Outcome:
    """Record that letters were sent on a day: this is what stops the clocks.

    Without ``channel`` each went by the method they asked for, and by letter where they did not
    say. What needs a reason, such as another method than they asked for (P-7.1.4), is left out
    until one is given.
    """
    from best_desktop.casework.letters import record_sent

    def send(letter: LetterToSend) -> None:
        how = channel or letter.preferred or Channel.LETTER
        record_sent(desk, letter.id, on, how, reason)

    return _each(letters, report, send)


def _each(
    letters: Iterable[LetterToSend], report: Report, do: Callable[[LetterToSend], None]
) -> Outcome:
    """Do a thing to one letter after another; what is refused is kept with its letter's name."""
    gathering, chosen = _Gathering(), list(letters)
    for at, letter in enumerate(chosen):
        report(at * 100 // len(chosen), f"Letter {at + 1} of {len(chosen)}: {letter.name}")
        try:
            do(letter)
        except CaseworkError as error:
            # A second reason, for a promise that no longer fits, is asked for one by one.
            asks = isinstance(error, NeedsReason) and error.field == "reason"
            gathering.troubles.append(Trouble(letter.id, letter.name, str(error), asks))
        else:
            gathering.done.append(letter.id)
    return gathering.outcome()
