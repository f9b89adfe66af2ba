"""Keeping records for their time and no longer: holds, batches, and the second person (P-14.2).

A batch is proposed by one person and confirmed by another. Confirmed, everything personal is taken
out of its records and of the words of the trail; dates, outcomes and sums stay, so that no figure
of a past year changes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import date

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.queries.retention import (
    going,
    holds_of,
    keys_of,
    record_due,
    reference_of,
)
from best_desktop.casework.retention_views import Anonymised, RecordKey
from best_desktop.domain.roles import Position, Right, refusal
from best_desktop.domain.text import fold
from best_desktop.domain.vocabulary import RecordKind
from best_desktop.store import anonymising, audit_trail, vault
from best_desktop.store.errors import StoreError
from best_desktop.store.models import (
    Complaint,
    Disposal,
    DisposalItem,
    Person,
    RetentionHold,
)
from best_desktop.store.search import index_case

SUBJECT = "Retention"


def place_hold(desk: Desk, key: RecordKey, reason: str, until_on: date | None = None) -> int:
    """Keep a record beyond its time, for a claim, a court or the Ombudsman; returns the hold.

    Without ``until_on`` it is kept until somebody lifts the hold.

    Raises:
        InvalidInput: there is no reason, or the date has passed.
        Refused: the record is anonymised already.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="why it is kept", limit=2000, needed=True)
    if until_on is not None:
        checks.future("until_on", until_on, what="the last day of the hold", after=desk.today)
    checks.done()
    with desk.working(Right.PROPOSE_DISPOSAL) as work:
        _refuse_where_anonymised(key)
        until = long_date(until_on) if until_on else "until it is lifted"
        row = work.create(
            RetentionHold,
            kind=key.kind,
            number=key.number,
            reason=reason,
            placed_on=desk.today,
            placed_by=desk.staff_id,
            until_on=until_on,
        )
        work.line("HOLD", "kept", "", until)
        _record(work, "Hold", key, "Kept beyond its time", reason)
    return row.id


def lift_hold(desk: Desk, hold_id: int, seen_version: int, reason: str) -> None:
    """Say that a record need not be kept any longer on this ground.

    Raises:
        InvalidInput: there is no reason.
        ChangedMeanwhile: somebody changed the hold since.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="why it is lifted", limit=2000, needed=True)
    checks.done()
    with desk.working(Right.PROPOSE_DISPOSAL) as work:
        row = RetentionHold.get_or_none(RetentionHold.id == hold_id)
        if row is None or row.lifted_on is not None:
            raise Refused("This hold was lifted already.")
        values = {"lifted_on": desk.today, "lifted_by": desk.staff_id}
        work.change(RetentionHold, hold_id, seen_version, values, lines=False)
        work.line("HOLD", "lifted", row.reason)
        _record(work, "Lift hold", RecordKey(row.kind, row.number), "Hold lifted", reason)


def propose_disposal(desk: Desk, keys: Sequence[RecordKey], words: str = "") -> int:
    """Propose that some records be anonymised; a second person must confirm it.

    ``words`` stay in the trail, so they may name nobody whose record it is.

    Raises:
        InvalidInput: nothing was chosen, or the words name somebody.
        Refused: one of them is not due, is held, or waits in another batch.
    """
    checks = Checks(desk)
    if not keys:
        checks.add("records", "Choose at least one record that is due.")
    words = _words_without_names(checks, "words", words, keys)
    checks.done()
    with desk.working(Right.PROPOSE_DISPOSAL) as work:
        for key in keys:
            _refuse_where_it_stays(desk, key, in_batch=None)
        row = work.create(Disposal, proposed_on=desk.today, proposed_by=desk.staff_id, words=words)
        for key in dict.fromkeys(keys):
            work.create(DisposalItem, disposal=row.id, kind=key.kind, number=key.number)
            work.line("DISPOSAL", "proposed", "", reference_of(key))
        work.record("Propose disposal", SUBJECT, None, f"{_count(keys)} proposed", words)
    return row.id


def withdraw_disposal(desk: Desk, disposal_id: int, seen_version: int, answer: str) -> None:
    """Withdraw a batch one proposed oneself; its records stay as they are.

    Raises:
        InvalidInput: there is no reason, or it names somebody.
        Refused: somebody else proposed it, or it is settled already.
    """
    with desk.working(Right.PROPOSE_DISPOSAL) as work:
        row = _open_batch(disposal_id)
        if not _same_person(desk, row):
            raise Refused(f"{row.proposed_by.name} proposed it. Send it back instead.")
        _stay(work, row, seen_version, answer, "Withdraw disposal")


def refuse_disposal(desk: Desk, disposal_id: int, seen_version: int, answer: str) -> None:
    """Send a batch back as the second person; its records stay as they are.

    Raises:
        InvalidInput: there is no reason, or it names somebody.
        Refused: it is settled already.
    """
    with desk.working(Right.APPROVE_DISPOSAL) as work:
        _stay(work, _open_batch(disposal_id), seen_version, answer, "Refuse disposal")


def _stay(work: Work, row: Disposal, seen_version: int, answer: str, action: str) -> None:
    keys = keys_of(row.id)
    checks = Checks(work.desk)
    answer = _words_without_names(checks, "answer", answer, keys, needed=True)
    checks.done()
    _settle(work, row.id, seen_version, answer, confirmed=False)
    work.record(action, SUBJECT, None, f"{_count(keys)} stay", answer)


def confirm_disposal(
    desk: Desk, disposal_id: int, seen_version: int, answer: str = ""
) -> Anonymised:
    """Confirm a batch as the second person: everything personal is taken out, for good.

    Raises:
        Refused: the person at the desk proposed it (P-14.2), or a record is now held.
        ChangedMeanwhile: somebody changed the batch since.
    """
    row = _open_batch(disposal_id)
    apart = refusal(
        Right.APPROVE_DISPOSAL, desk.roles, Position(took_first_step=_same_person(desk, row))
    )
    if apart:
        raise Refused(apart)
    keys = keys_of(disposal_id)
    checks = Checks(desk)
    answer = _words_without_names(checks, "answer", answer, keys)
    checks.done()
    with desk.working(Right.APPROVE_DISPOSAL) as work:
        for key in keys:
            _refuse_where_it_stays(desk, key, in_batch=disposal_id)
        _settle(work, disposal_id, seen_version, answer, confirmed=True)
        people, hashes = _anonymise(work, keys)
        summary = f"{_count(keys)} anonymised"
        work.record(audit_trail.ERASING, SUBJECT, None, summary, answer)
    vault.remove(hashes)
    return Anonymised(len(keys), people, len(hashes), _compacted())


def _anonymise(work: Work, keys: Collection[RecordKey]) -> tuple[int, set[str]]:
    """Take everything personal out of some records; returns people gone, and documents."""
    rows, people, _ = going(keys)
    names = _names_of(people)
    entries = _entries(keys, rows, people, names)
    for key in keys:
        work.line("ANONYMISED", str(key.kind).lower(), "", reference_of(key))
    hashes = anonymising.take_out(rows, work.desk.today, anonymising.nobody())
    anonymising.empty_holds([(key.kind.value, key.number) for key in keys])
    for key in keys:
        if key.kind is RecordKind.COMPLAINT:
            index_case(key.number, reference_of(key), "")
    anonymising.settle_index()
    work.lines.append(audit_trail.erasure_line(entries))
    work.afterwards(lambda number: audit_trail.erase_words(entries, number))
    return len(people), hashes


def _entries(
    keys: Collection[RecordKey],
    rows: anonymising.Rows,
    people: Collection[int],
    names: Collection[str],
) -> list[int]:
    """The entries of the trail whose words go: those of the records, and of people now gone."""
    complaints = rows.get(Complaint._meta.table_name, ())
    found = {each.id for number in complaints for each in audit_trail.entries_for(number)}
    about = [(key.kind.value, key.number) for key in keys]
    about += [(Person._meta.table_name, number) for number in people]
    found |= {each.id for each in audit_trail.entries_about(about)}
    references = [reference_of(key) for key in keys]
    found |= {each.id for each in audit_trail.entries_on(references)}
    said = audit_trail.entries_saying(names)
    # Somebody else may have the same name, and is still known.
    found |= said - audit_trail.entries_of_others(said, people)
    return sorted(found)


def _names_of(people: Collection[int]) -> set[str]:
    """What people gone were called or reached by; short words would be found everywhere."""
    found: set[str] = set()
    for person in Person.select().where(Person.id.in_(sorted(people))):
        words = [person.name, person.phone, person.email, person.handle]
        found.update(each for each in (*words, *person.known_as.split("\n")) if len(each) > 4)
    return found


# ---------------------------------------------------------------------------------- the rules


def _same_person(desk: Desk, row: Disposal) -> bool:
    """Whether the person at the desk proposed a batch: the person counts, not the role."""
    return row.proposed_by_id == desk.staff_id


def _open_batch(disposal_id: int) -> Disposal:
    row = Disposal.get_or_none(Disposal.id == disposal_id)
    if row is None or row.confirmed is not None:
        raise Refused("This batch is settled already. Refresh the list.")
    return row


def _settle(
    work: Work, disposal_id: int, seen_version: int, answer: str, *, confirmed: bool
) -> None:
    values = {
        "settled_on": work.desk.today,
        "settled_by": work.desk.staff_id,
        "confirmed": confirmed,
        "answer": answer,
    }
    work.change(Disposal, disposal_id, seen_version, values, lines=False)


def _refuse_where_it_stays(desk: Desk, key: RecordKey, in_batch: int | None) -> None:
    reference = reference_of(key)
    held = holds_of(desk, key)
    if held:
        raise Refused(f"{reference} is on hold: {held[0].reason} Lift the hold first.")
    record = record_due(desk, key)
    if record is None:
        raise Refused(f"{reference} is not due to be anonymised, or not for you to see.")
    if record.obstacle:
        raise Refused(f"{reference} stays. {record.obstacle}.")
    if record.batch is not None and record.batch != in_batch:
        raise Refused(f"{reference} waits in another batch already.")


def _refuse_where_anonymised(key: RecordKey) -> None:
    reference = reference_of(key)
    if anonymising.is_anonymised(key.kind.value, key.number):
        raise Refused(f"{reference} is anonymised: there is nothing left to hold.")


def _words_without_names(
    checks: Checks, field: str, words: str, keys: Collection[RecordKey], *, needed: bool = False
) -> str:
    """Words that stay in the trail for good: they may name nobody whose record goes."""
    words = checks.text(field, words, what="the reason", limit=500, needed=needed)
    _, people, kept = going(keys)
    said = fold(words)
    if any(fold(name) in said for name in _names_of(people | kept)):
        checks.add(field, "These words stay for good. Leave out names and how to reach people.")
    return words


def _record(work: Work, action: str, key: RecordKey, summary: str, reason: str) -> None:
    """An entry on a record, in the history of the complaint where it is one."""
    complaint = None
    if key.kind is RecordKind.COMPLAINT:
        complaint = Complaint.get_by_id(key.number)
        work.ask(complaint)
    work.about(key.kind.value, key.number)
    work.record(action, reference_of(key), complaint, summary, reason)


def _count(keys: Collection[RecordKey]) -> str:
    return f"{len(keys)} record{'' if len(keys) == 1 else 's'}"


def _compacted() -> bool:
    """Whether the case file could be written anew at once; else it is done another time."""
    with suppress(StoreError):
        anonymising.compact()
        return True
    return False
