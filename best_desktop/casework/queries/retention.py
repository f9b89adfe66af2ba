"""Which records are kept beyond their time, what holds them, and which wait for a second person."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from peewee import fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.restricted import visible
from best_desktop.casework.retention_views import (
    BatchPreview,
    BatchView,
    HoldView,
    KeptRecord,
    RecordKey,
)
from best_desktop.domain.personal_data import REGISTER, Fate
from best_desktop.domain.retention import keep_until
from best_desktop.domain.vocabulary import CaseState, RecordKind, Triage
from best_desktop.store import anonymising
from best_desktop.store.models import (
    AppointeeReferral,
    Comment,
    Complaint,
    Compliment,
    DataRequest,
    Disposal,
    DisposalItem,
    LibraryRequest,
    Person,
    Remedy,
    RetentionHold,
    ServiceRequest,
    SurveyAnswer,
)


@dataclass(frozen=True, slots=True)
class _Kind:
    """How records of a kind are read: when each was finished, and what it is called."""

    table: Any
    finished: Any
    title: Callable[[Any], str]
    reference: Callable[[Any], str]
    person: str = "person"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else line[:89] + "…"


_KINDS: dict[RecordKind, _Kind] = {
    RecordKind.COMPLAINT: _Kind(
        Complaint, Complaint.concluded_on, lambda r: r.summary, lambda r: r.reference, "complainant"
    ),
    RecordKind.SERVICE_REQUEST: _Kind(
        ServiceRequest, ServiceRequest.done_on, lambda r: r.needed, lambda r: r.reference
    ),
    RecordKind.COMPLIMENT: _Kind(
        Compliment,
        fn.COALESCE(Compliment.confirmed_on, Compliment.received_on),
        lambda r: r.text,
        lambda r: r.reference,
    ),
    RecordKind.COMMENT: _Kind(
        Comment,
        fn.COALESCE(Comment.replied_on, Comment.received_on),
        lambda r: r.text,
        lambda r: r.reference,
    ),
    RecordKind.SURVEY_ANSWER: _Kind(
        SurveyAnswer,
        fn.COALESCE(SurveyAnswer.contacted_on, SurveyAnswer.answered_on),
        lambda r: r.comment,
        lambda r: f"Repair {r.repair_reference}",
    ),
    RecordKind.APPOINTEE_REFERRAL: _Kind(
        AppointeeReferral, AppointeeReferral.referred_on, lambda r: r.words, lambda r: r.reference
    ),
    RecordKind.LIBRARY_REQUEST: _Kind(
        LibraryRequest,
        LibraryRequest.sent_on,
        lambda r: f"A copy of {r.document.title}",
        lambda r: f"Copy {r.id}",
        "",
    ),
    RecordKind.DATA_REQUEST: _Kind(
        DataRequest, DataRequest.answered_on, lambda r: str(r.kind), lambda r: r.reference
    ),
}


def records_due(desk: Desk) -> tuple[KeptRecord, ...]:
    """Every record whose time is over, longest first; one held shows why it stays (P-14.2).

    Restricted complaints hidden from the person at the desk are left out.
    """
    found = [each for kind in _KINDS for each in _due(desk, kind, None)]
    return tuple(sorted(found, key=lambda each: (each.keep_until, each.reference)))


def record_due(desk: Desk, key: RecordKey) -> KeptRecord | None:
    """One record as :func:`records_due` gives it; None where it is not due, or not for them."""
    return next(_due(desk, key.kind, key.number), None)


def _due(desk: Desk, kind: RecordKind, number: int | None) -> Iterator[KeptRecord]:
    about = _KINDS[kind]
    today, years = desk.today, desk.settings.retention_years
    # A day too many in a leap year is taken off below.
    latest = keep_until(today, -years)
    query = about.table.select().where(
        about.table.anonymised_on.is_null(), about.finished.is_null(False), about.finished <= latest
    )
    if number is not None:
        query = query.where(about.table.id == number)
    if kind is RecordKind.COMPLAINT:
        ended = [each for each in CaseState if each not in {CaseState.OPEN, CaseState.CLOSED}]
        query = query.where(Complaint.state.in_(ended), visible(desk))
    rows = list(query)
    if not rows:
        return
    held = {each.key.number: each for each in _holds(desk, kind)}
    waiting, names, promised = _waiting(kind), _people_named(about), _promised()
    for row in rows:
        finished = _finished(kind, row)
        until = keep_until(finished, years)
        if until >= today:
            continue
        hold = held.get(row.id)
        yield KeptRecord(
            key=RecordKey(kind, row.id),
            reference=about.reference(row),
            title=_short(about.title(row)),
            who=_who(about, row, names),
            finished_on=finished,
            keep_until=until,
            obstacle=(
                f"On hold: {_short(hold.reason)}" if hold else _obstacle(desk, kind, row, promised)
            ),
            batch=waiting.get(row.id),
        )


def _people_named(about: _Kind) -> dict[int, str]:
    """The names of the people whose records of a kind are kept, by their numbers."""
    if not about.person:
        return {}
    column = getattr(about.table, about.person)
    kept = about.table.select(column).where(about.table.anonymised_on.is_null())
    query: Any = Person.select(Person.id, Person.name).where(Person.id.in_(kept))
    return dict(query.tuples())


def _promised() -> frozenset[int]:
    """The complaints on which something promised is not done."""
    query: Any = Remedy.select(Remedy.complaint).where(
        Remedy.due_on.is_null(False), Remedy.done_on.is_null()
    )
    return frozenset(number for (number,) in query.tuples())


def _who(about: _Kind, row: Any, names: Mapping[int, str]) -> str:
    person = row.__data__.get(about.person)
    if person is not None:
        return names[person]
    return str(getattr(row, "asked_by", "") or getattr(row, "person_name", ""))


def _finished(kind: RecordKind, row: Any) -> date:
    """The day a record's time is counted from, as the query counts it."""
    names = {
        RecordKind.COMPLAINT: ("concluded_on",),
        RecordKind.SERVICE_REQUEST: ("done_on",),
        RecordKind.COMPLIMENT: ("confirmed_on", "received_on"),
        RecordKind.COMMENT: ("replied_on", "received_on"),
        RecordKind.SURVEY_ANSWER: ("contacted_on", "answered_on"),
        RecordKind.APPOINTEE_REFERRAL: ("referred_on",),
        RecordKind.LIBRARY_REQUEST: ("sent_on",),
        RecordKind.DATA_REQUEST: ("answered_on",),
    }[kind]
    found: date = next(day for day in (getattr(row, name) for name in names) if day)
    return found


def _obstacle(desk: Desk, kind: RecordKind, row: Any, promised: Collection[int]) -> str:
    if kind is RecordKind.COMPLAINT:
        if row.with_ombudsman:
            return "With the Ombudsman: close that first"
        return "Something promised is not done yet" if row.id in promised else ""
    if kind is RecordKind.SURVEY_ANSWER and row.triage is Triage.TO_DO:
        return "Not looked at yet"
    complaint = getattr(row, "raised" if kind is RecordKind.SERVICE_REQUEST else "complaint", None)
    if complaint is None or complaint.anonymised_on is not None:
        return ""
    concluded = complaint.concluded_on
    over = concluded is not None and keep_until(concluded, desk.settings.retention_years)
    if not over or over >= desk.today:
        return f"Belongs to {complaint.reference}, which is still kept"
    return ""


# ------------------------------------------------------------------------------------- holds


def holds(desk: Desk) -> tuple[HoldView, ...]:
    """Every hold in force, oldest first."""
    return tuple(_holds(desk, None))


def holds_of(desk: Desk, key: RecordKey) -> tuple[HoldView, ...]:
    """The holds in force on one record."""
    return tuple(each for each in _holds(desk, key.kind) if each.key == key)


def _holds(desk: Desk, kind: RecordKind | None) -> Iterator[HoldView]:
    query = RetentionHold.select().where(
        RetentionHold.lifted_on.is_null(),
        RetentionHold.until_on.is_null() | (RetentionHold.until_on >= desk.today),
    )
    if kind is not None:
        query = query.where(RetentionHold.kind == kind)
    hidden = set() if kind else _hidden(desk)
    for row in query.order_by(RetentionHold.placed_on, RetentionHold.id):
        key = RecordKey(row.kind, row.number)
        if key not in hidden:
            yield HoldView(
                id=row.id,
                version=row.version,
                key=key,
                reference=reference_of(key),
                reason=row.reason,
                placed_on=row.placed_on,
                placed_by=row.placed_by.name,
                until_on=row.until_on,
            )


def _hidden(desk: Desk) -> set[RecordKey]:
    """The restricted complaints that are not for the person at the desk."""
    query: Any = Complaint.select(Complaint.id).where(Complaint.restricted, ~visible(desk))
    return {RecordKey(RecordKind.COMPLAINT, number) for (number,) in query.tuples()}


def reference_of(key: RecordKey) -> str:
    """What a record is called; Refused where it is not there."""
    about = _KINDS[key.kind]
    row = about.table.get_or_none(about.table.id == key.number)
    if row is None:
        raise Refused("This record is not in the case file. Refresh the list and try again.")
    return about.reference(row)


# ----------------------------------------------------------------------------------- batches


def _waiting(kind: RecordKind) -> dict[int, int]:
    query: Any = (
        DisposalItem.select(DisposalItem.number, DisposalItem.disposal)
        .join(Disposal)
        .where(DisposalItem.kind == kind, Disposal.confirmed.is_null())
    )
    return dict(query.tuples())


def batches(desk: Desk, *, settled: bool = False) -> tuple[BatchView, ...]:
    """The batches that wait for a second person, oldest first; or those settled, newest first.

    One with a complaint hidden from the person at the desk is left out.
    """
    condition = Disposal.confirmed.is_null(not settled)
    order = Disposal.id.desc() if settled else Disposal.id
    hidden = _hidden(desk)
    rows = Disposal.select().where(condition).order_by(order)
    return tuple(_batch(row) for row in rows if not hidden.intersection(keys_of(row.id)))


def batch(disposal_id: int) -> BatchView:
    """One batch; Refused where it is not there."""
    row = Disposal.get_or_none(Disposal.id == disposal_id)
    if row is None:
        raise Refused("This batch is not in the case file. Refresh the list and try again.")
    return _batch(row)


def keys_of(disposal_id: int) -> tuple[RecordKey, ...]:
    """The records of a batch."""
    rows = DisposalItem.select().where(DisposalItem.disposal == disposal_id)
    return tuple(RecordKey(row.kind, row.number) for row in rows.order_by(DisposalItem.id))


def _batch(row: Disposal) -> BatchView:
    return BatchView(
        id=row.id,
        version=row.version,
        proposed_on=row.proposed_on,
        proposed_by=row.proposed_by.name,
        proposed_by_id=row.proposed_by_id,
        words=row.words,
        records=tuple(reference_of(key) for key in keys_of(row.id)),
        settled_on=row.settled_on,
        settled_by=row.settled_by.name if row.settled_by else "",
        confirmed=row.confirmed,
        answer=row.answer,
    )


_SHOWN = {
    "contact": "Entries of the contact log",
    "note": "Notes",
    "letter": "Letters",
    "document": "Documents, with what is in them",
    "point": "Points of complaint",
    "point_decision": "Decisions with reasons",
    "remedy": "Remedies, their words",
    "proof": "Proofs of authority",
    "adjustment": "Adjustments that have ended",
    "vulnerability_note": "Vulnerability notes",
    "external_referral": "Referrals to the Ombudsman or a designated person",
}
_KEPT = (
    "Reference, dates, stages, outcomes, categories, scheme, sums: past figures stay as they are",
    "Who of the office did what and when; the words of the history are taken out",
)


def preview(keys: Collection[RecordKey]) -> BatchPreview:
    """What anonymising some records would do; nothing is changed."""
    rows, people, kept = going(keys)
    counts = [(words, len(rows.get(name, ()))) for name, words in _SHOWN.items()]
    counts += [("Everything else that was typed", _typed(rows))]
    return BatchPreview(
        records=tuple(reference_of(key) for key in keys),
        lines=tuple((words, number) for words, number in counts if number),
        kept=_KEPT,
        people_gone=_names(people),
        people_kept=_names(kept),
    )


def _typed(rows: anonymising.Rows) -> int:
    """Rows of other tables that have something to be emptied."""
    return sum(
        len(numbers)
        for name, numbers in rows.items()
        if name not in _SHOWN and REGISTER[name].named(Fate.EMPTIED)
    )


def _names(people: Collection[int]) -> tuple[str, ...]:
    query: Any = Person.select(Person.name).where(Person.id.in_(sorted(people)))
    return tuple(name for (name,) in query.order_by(Person.name).tuples())


def going(keys: Collection[RecordKey]) -> tuple[dict[str, set[int]], set[int], set[int]]:
    """The rows that would be anonymised, by table; the people who go with them, and who stay."""
    records: dict[str, set[int]] = {}
    for key in keys:
        records.setdefault(_KINDS[key.kind].table._meta.table_name, set()).add(key.number)
    rows = anonymising.belonging(records)
    rows = _with_proofs(rows)
    named = anonymising.people_in(rows) - _gone_already()
    kept = anonymising.still_named(named, rows)
    people = named - kept
    people |= anonymising.merged_into(people)
    if people:
        rows = anonymising.belonging({**rows, Person._meta.table_name: people})
    return rows, people, kept


def _gone_already() -> set[int]:
    """The records of people that stand for nobody any more."""
    query: Any = Person.select(Person.id).where(Person.anonymised_on.is_null(False))
    return {number for (number,) in query.tuples()}


def _with_proofs(rows: dict[str, set[int]]) -> dict[str, set[int]]:
    """With the proofs that were for these complaints alone."""
    proofs = anonymising.proofs_only_for(rows.get(Complaint._meta.table_name, ()))
    return anonymising.belonging({**rows, "proof": proofs}) if proofs else rows


def hold_by_id(desk: Desk, hold_id: int) -> HoldView:
    """One hold in force; Refused where it was lifted or has lapsed."""
    for each in _holds(desk, None):
        if each.id == hold_id:
            return each
    raise Refused("This hold was lifted or has lapsed. Refresh the list.")


def last_disposal() -> date | None:
    """The day the newest confirmed batch was settled; None where there was none."""
    day: date | None = (
        Disposal.select(Disposal.settled_on)
        .where(Disposal.confirmed)
        .order_by(Disposal.settled_on.desc())
        .limit(1)
        .scalar()
    )
    return day


def anonymised_complaints() -> frozenset[int]:
    """The complaints that were anonymised, by number."""
    query: Any = Complaint.select(Complaint.id).where(Complaint.anonymised_on.is_null(False))
    return frozenset(number for (number,) in query.tuples())
