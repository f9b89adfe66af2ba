"""Gather what a letter may say from a case's rows: the only path from rows to letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.casework.desk import Desk
from best_desktop.casework.letter_about_facts import with_about
from best_desktop.casework.letter_money import with_money
from best_desktop.casework.more_time import untold_extension
from best_desktop.casework.people import person_view
from best_desktop.casework.rows import tuples
from best_desktop.casework.speaking import Weighed, authority_of, authority_table
from best_desktop.casework.standing import (
    ACKNOWLEDGEMENTS,
    calendar_of,
    facts_of,
    procedure_of,
    waiting_reopening,
)
from best_desktop.domain.authority import Condition
from best_desktop.domain.deadlines import Schedule, final_answer_on, schedule
from best_desktop.domain.facts import CaseFacts, StageFacts
from best_desktop.domain.greeting import greeting
from best_desktop.domain.letter_abouts import About
from best_desktop.domain.letter_facts import (
    ContactDetails,
    LetterFacts,
    MoreTimeFacts,
    PointFacts,
    RefusalFacts,
    RemedyFacts,
    WantedFacts,
)
from best_desktop.domain.letter_wording import TO_OUTSIDE
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import (
    ComplainantKind,
    LetterCode,
    LetterFormat,
    LinkKind,
    MilestoneKind,
    Outcome,
    PartyRole,
)
from best_desktop.store.models import (
    CaseLink,
    CasePerson,
    Complaint,
    NotAccepted,
    OutcomeSought,
    Person,
    PersonRole,
    Point,
    PointDecision,
    Remedy,
    Reopening,
    Staff,
    Stage,
)

MOVES = (LetterCode.L05, LetterCode.L10)
MORE_TIME = (LetterCode.L03, LetterCode.L07, LetterCode.L08, LetterCode.L11)
DECISIONS = (LetterCode.L04, LetterCode.L09, LetterCode.L12)
REFUSALS = (LetterCode.L13, LetterCode.L14)
# What the form F3 gives once it is filled in and signed.
_ON_THE_FORM = (Condition.CONTACT_DETAILS, Condition.PERMISSION, Condition.CONSENT)
_SENT_BY_THEM = (
    Condition.CONTACT_DETAILS,
    Condition.PERMISSION,
    Condition.CONSENT,
    Condition.STATUS_PROOF,
    Condition.WELFARE_AUTHORITY,
)


# From what the fewest can read to what the most can.
_FORMATS = list(LetterFormat)


def letter_facts(
    desk: Desk,
    complaint: Complaint,
    code: LetterCode,
    letter_date: date,
    addressed_to: Person | None = None,
    about: About | None = None,
) -> LetterFacts:
    """Everything one letter of a case may say, as it stands on the letter's date.

    It goes to ``addressed_to``, a service user, or to whoever speaks on the complaint; to one who
    may not be told about the case, nothing of the case is in it (P-6.1.c). ``about`` is the one
    thing it concerns, where it concerns one.
    """
    procedure = procedure_of(desk, complaint)
    number = complaint.stage - 1 if code in MOVES else complaint.stage
    stage = Stage.get((Stage.complaint == complaint.id) & (Stage.number == number))
    facts = _as_if_sent(facts_of(desk, complaint), code, letter_date)
    dates = schedule(procedure, facts, calendar_of(desk, complaint))
    weighed = authority_of(desk, complaint)
    person = addressed_to or weighed.row.speaker_person or complaint.complainant
    addressee, salutation = _addressee(complaint, person)
    known = LetterFacts(
        office=desk.settings.office,
        ombudsman=desk.settings.ombudsman,
        procedure=procedure,
        reference=complaint.reference,
        stage=number,
        letter_date=letter_date,
        addressee=addressee,
        salutation=salutation,
        anonymous=complaint.kind is ComplainantKind.ANONYMOUS,
        scheme=complaint.scheme.name if complaint.scheme else "",
        contact=contact_of(complaint.contact),
        letter_format=_format(desk, complaint, person),
        received_on=complaint.received_on,
        channel=complaint.channel,
        preferred=complaint.preferred_channel,
        points=_points(complaint, number),
        wanted=_wanted(complaint),
        background=_background(complaint),
        names_to_scan=_names(complaint),
        paper=desk.settings.letter_paper,
        sample=desk.sample,
    )
    known = _with_dates(known, facts, dates, code)
    known = _with_stage(known, complaint, stage, procedure, facts, code)
    known = with_money(desk, complaint, _looked_again(known, stage))
    known = with_about(desk, complaint, code, about, known)
    withhold = addressed_to is None and weighed.told_nothing and code not in TO_OUTSIDE
    return _withheld(known, complaint, weighed) if withhold else known


def _withheld(known: LetterFacts, complaint: Complaint, weighed: Weighed) -> LetterFacts:
    """The same letter to somebody who may be told nothing: what is the case's own is not in it."""
    users = Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id)
    speaker = weighed.row.speaker_person_id
    wanted = _wanted_proof(weighed)
    return replace(
        known,
        points=(),
        wanted=(),
        compensation=(),
        background=(),
        disputed="",
        reopened_because="",
        withheld=authority_table().blocked_wording,
        authority_wanted=tuple(wanted.values()),
        form_enclosed=not wanted or any(each in wanted for each in _ON_THE_FORM),
        secret_names=tuple(each.name for each in users if each.id != speaker),
    )


def _wanted_proof(weighed: Weighed) -> dict[Condition, str]:
    """What the speaker can send; whatever else is missing tells of the service user."""
    words = authority_table().condition_words
    missing = {text for each in weighed.matters for text in each.ruled.ruling.missing}
    asked = {each: words[each].missing for each in _SENT_BY_THEM if words[each].missing in missing}
    if Condition.CONTACT_DETAILS in asked:  # they read it themselves, so it says "your"
        details = ", ".join(weighed.governing.not_known)
        asked[Condition.CONTACT_DETAILS] = f"your full contact details: {details}"
    return asked


def _as_if_sent(facts: CaseFacts, code: LetterCode, letter_date: date) -> CaseFacts:
    """The facts as they will be once the letter has gone on its date."""
    current = facts.current
    if code in ACKNOWLEDGEMENTS and current.acknowledged_on is None:
        current = replace(current, acknowledged_on=letter_date)
    elif code in DECISIONS:
        current = _answered(current, letter_date)
    return replace(facts, stages=(*facts.stages[:-1], current))


def _answered(stage: StageFacts, letter_date: date) -> StageFacts:
    waiting = [each for each in stage.reopenings if each.closed_on is None]
    if stage.answered_on is None or not waiting:
        return replace(stage, answered_on=stage.answered_on or letter_date)
    closed = (*stage.reopenings[:-1], replace(stage.reopenings[-1], closed_on=letter_date))
    return replace(stage, reopenings=closed)


def _with_dates(
    known: LetterFacts, facts: CaseFacts, dates: Schedule, code: LetterCode
) -> LetterFacts:
    number = facts.current.number
    answer = dates.find(MilestoneKind.ANSWER, number)
    acknowledge = dates.find(MilestoneKind.ACKNOWLEDGE, number)
    escalate = dates.find(MilestoneKind.ESCALATE, number)
    previous = facts.stage(number - 1)
    before = previous.last_answered_on if previous else None
    last_answer = before if code in DECISIONS else facts.current.last_answered_on or before
    return replace(
        known,
        answer_by=answer.promised if answer else None,
        answer_is_forecast=answer is not None and not answer.firm,
        acknowledge_by=acknowledge.due if acknowledge else None,
        acknowledged_on=facts.current.acknowledged_on,
        escalate_by=escalate.due if escalate else None,
        last_answer_on=last_answer,
    )


def _with_stage(
    known: LetterFacts,
    complaint: Complaint,
    stage: Stage,
    procedure: Procedure,
    facts: CaseFacts,
    code: LetterCode,
) -> LetterFacts:
    final_on = final_answer_on(procedure, facts)
    wait = procedure.ombudsman.wait_calendar_days
    known = replace(
        known,
        more_time=_more_time(stage, known, code) if code in MORE_TIME else None,
        outcome=_outcome(stage),
        what_we_did=stage.what_we_did,
        what_went_wrong=stage.what_went_wrong,
        review=stage.review,
        remedies=_remedies(complaint, stage.number),
        disputed=stage.disputed,
        escalated_on=stage.started_on if stage.number > 1 else None,
        final=stage.number >= procedure.last_stage,
        ombudsman_from=date.fromordinal(final_on.toordinal() + wait) if final_on and wait else None,
    )
    if code in MOVES:
        opened = Stage.get((Stage.complaint == complaint.id) & (Stage.number == complaint.stage))
        known = replace(
            known,
            escalated_on=opened.started_on,
            next_stage_due=known.answer_by,
            explanation=opened.moved_on_because,
        )
    return _with_refusal(known, complaint, code) if code in REFUSALS else known


def _with_refusal(known: LetterFacts, complaint: Complaint, code: LetterCode) -> LetterFacts:
    number = complaint.stage + (code is LetterCode.L14)
    row = (
        NotAccepted.select()
        .where((NotAccepted.complaint == complaint.id) & (NotAccepted.stage_number == number))
        .order_by(NotAccepted.id.desc())
        .first()
    )
    if row is None:
        return known
    return replace(
        known,
        refusal=RefusalFacts(row.ground, row.facts, row.merits, row.signpost),
        escalated_on=row.requested_on or known.escalated_on,
    )


def _outcome(stage: Stage) -> Outcome | None:
    """The outcome now told: after reopening the new one; the first stays with the stage."""
    again = waiting_reopening(stage) if stage.answered_on else None
    outcome: Outcome | None = again.outcome if again is not None else stage.outcome
    return outcome


def _looked_again(known: LetterFacts, stage: Stage) -> LetterFacts:
    """A decision after reopening tells of the answer before it, and why we looked again."""
    again = waiting_reopening(stage)
    if again is None or stage.answered_on is None:
        return known
    others = Reopening.select().where(Reopening.stage == stage.id)
    earlier = max(stage.answered_on, *(each.closed_on or stage.answered_on for each in others))
    return replace(known, earlier_answer_on=earlier, reopened_because=again.reason)


def _more_time(stage: Stage, known: LetterFacts, code: LetterCode) -> MoreTimeFacts | None:
    """The more time a letter tells: what was recorded and not told yet."""
    last = untold_extension(stage, not_agreed=code is LetterCode.L08)
    if last is None or known.answer_by is None:
        return None
    return MoreTimeFacts(
        basis=last.basis,
        reason=last.reason,
        done_so_far=last.done_so_far,
        old_due=known.answer_by,
        until=last.until,
        agreed_by=last.agreed_by,
        agreed_on=last.agreed_on,
        agreed_how=last.agreed_how,
        panel=last.panel,
    )


def _addressee(complaint: Complaint, person: Person | None) -> tuple[tuple[str, ...], str]:
    """The address block and whom it greets; anonymous: the residents, care of the manager."""
    scheme = complaint.scheme
    if person is not None:
        return address_of(person)
    if scheme is None:
        return (), "Dear residents"
    manager = f"c/o {scheme.manager_name}" if scheme.manager_name else "c/o the scheme manager"
    address = _lines(scheme.manager_address or scheme.address)
    if scheme.town:
        known = (scheme.town.upper(), scheme.postcode)
        address = [*(each for each in address if each.upper() not in known), scheme.town]
    lines = (f"The residents, {scheme.name}", manager, *_town_last(address), scheme.postcode)
    return tuple(each for each in lines if each), "Dear residents"


def address_of(person: Person) -> tuple[tuple[str, ...], str]:
    """Somebody's address block and how a letter greets them."""
    address = _town_last(_lines(person.address))
    lines = (person.name, person.organisation, *address, person.postcode)
    greeted = greeting(person.name, person.known_as.split("\n"))
    return tuple(each for each in lines if each), greeted


def _lines(text: str) -> list[str]:
    """The lines of an address without commas at their ends."""
    return [each.strip(" ,") for each in text.splitlines() if each.strip(" ,")]


def _town_last(lines: list[str]) -> list[str]:
    """The lines of an address, its last one, the town, in capitals (B-52)."""
    return [*lines[:-1], lines[-1].upper()] if len(lines) > 1 else lines


def contact_of(staff: Staff | None) -> ContactDetails | None:
    """A member of staff as the named contact of a letter (P-5.1.i)."""
    if staff is None:
        return None
    return ContactDetails(staff.name, staff.job_title, staff.phone, staff.email)


def _format(desk: Desk, complaint: Complaint, person: Person | None) -> LetterFormat:
    """As whoever the letter goes to needs it; for several, the one that all of them can read."""
    people = list(Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id))
    if person is not None:
        people = [person]
    formats = {person_view(each, desk.today).letter_format for each in people}
    return max(formats, key=_FORMATS.index, default=LetterFormat.STANDARD)


def _points(complaint: Complaint, stage_number: int) -> tuple[PointFacts, ...]:
    decided = {
        each.point_id: each
        for each in PointDecision.select().where(PointDecision.stage_number == stage_number)
    }
    points = Point.select().where(Point.complaint == complaint.id).order_by(Point.number)
    return tuple(_point(each, decided.get(each.id)) for each in points)


def _point(point: Point, decision: PointDecision | None) -> PointFacts:
    if decision is None:
        return PointFacts(point.number, point.understanding, point.unclear)
    return PointFacts(
        point.number,
        point.understanding,
        point.unclear,
        decision.outcome,
        decision.finding,
        decision.reasons,
        decision.citation,
    )


def _wanted(complaint: Complaint) -> tuple[WantedFacts, ...]:
    rows = OutcomeSought.select().where(OutcomeSought.complaint == complaint.id)
    return tuple(
        WantedFacts(each.number, each.wanted, each.will_do, each.answer)
        for each in rows.order_by(OutcomeSought.number)
    )


def _remedies(complaint: Complaint, stage_number: int) -> tuple[RemedyFacts, ...]:
    rows = Remedy.select().where(
        (Remedy.complaint == complaint.id) & (Remedy.stage_number == stage_number)
    )
    return tuple(
        RemedyFacts(each.kind, each.description, each.due_on, each.done_on)
        for each in rows.order_by(Remedy.id)
    )


def _background(complaint: Complaint) -> tuple[str, ...]:
    rows = CaseLink.select().where(
        (CaseLink.complaint == complaint.id) & (CaseLink.kind == LinkKind.BACKGROUND)
    )
    return tuple(f"{each.other.reference}: {each.other.summary}" for each in rows)


def _names(complaint: Complaint) -> tuple[str, ...]:
    """Names that should not stand in a letter's text (R-7.2.g).

    They are those of staff, save the contact, and of contractors with their short names, save the
    one who complains. To a third party no tenant is named either (P-6.1.b).
    """
    rows = tuples(Staff.select(Staff.id, Staff.name))
    names = [name for staff_id, name in rows if staff_id != complaint.contact_id]
    if complaint.kind is ComplainantKind.OTHER_THIRD_PARTY:
        users = Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id)
        names += [each.name for each in users]
    names += contractor_names(complaint.complainant_id)
    return tuple(dict.fromkeys(names))


def contractor_names(complainant_id: int | None) -> list[str]:
    """What contractors are called, save the one who a letter goes to (R-7.2.g)."""
    query = (
        Person.select(Person.name, Person.organisation, Person.known_as)
        .join(PersonRole)
        .where(PersonRole.role == PartyRole.CONTRACTOR, Person.merged_into.is_null())
    )
    if complainant_id is not None:
        query = query.where(Person.id != complainant_id)
    rows = tuples(query.order_by(Person.id))
    return [
        name
        for known, organisation, other in rows
        for name in (known, organisation, *other.split("\n"))
        if name
    ]
