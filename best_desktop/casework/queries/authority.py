"""Questions about authority to act: one complaint's, one person's proofs, what to look after."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from best_desktop.casework.authority_views import (
    AnswerView,
    AuthorityRow,
    AuthorityTask,
    AuthorityView,
    ProofView,
    SpeakerFacts,
)
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import PersonInput, SpeakerInput
from best_desktop.casework.people import person_view
from best_desktop.casework.restricted import is_hidden, known_people, visible
from best_desktop.casework.speaking import (
    FOR_THEMSELVES,
    Matter,
    Weighed,
    authority_of,
    authority_table,
    covers_of,
    likely_subject,
    shown,
    spoken_for,
    weigh,
)
from best_desktop.casework.standing import complaint_by_id
from best_desktop.domain.authority import AuthorityOutcome, Condition
from best_desktop.domain.authority import AuthorityRow as TableRow
from best_desktop.domain.authority_proof import CaseDates, shortfall
from best_desktop.domain.vocabulary import AuthorityState, CaseState, Category, Speaker, Subject
from best_desktop.domain.working_days import long_date
from best_desktop.store.finding import by_id
from best_desktop.store.models import Authority, Complaint, Person, Proof

_RUNNING = (CaseState.OPEN, CaseState.CLOSED)


def authority_view(desk: Desk, complaint_id: int) -> AuthorityView:
    """Who speaks on a complaint and where their authority stands today."""
    return view_of(desk, complaint_by_id(desk, complaint_id))


def view_of(desk: Desk, complaint: Complaint) -> AuthorityView:
    """The same for a complaint that is read already."""
    weighed = authority_of(desk, complaint)
    row = weighed.row
    return AuthorityView(
        complaint_id=complaint.id,
        version=row.version,
        facts=_facts(desk, weighed),
        answer=_answer(weighed.governing),
        answers=_by_subject(weighed),
        recorded=(row.row or 0, row.table_version or ""),
        asked_on=row.asked_on,
        direction=_direction(row),
        proofs=_proofs_on(desk, weighed, complaint),
    )


def _facts(desk: Desk, weighed: Weighed) -> SpeakerFacts:
    row = weighed.row
    person, user = row.speaker_person, row.service_user
    return SpeakerFacts(
        speaker=row.speaker,
        person=person_view(person, desk.today) if person else None,
        service_user_id=user.id if user else None,
        service_user=user.name if user else "",
        subjects=tuple(dict.fromkeys(each.subject for each in weighed.matters)),
        lacks_capacity=row.lacks_capacity,
        capacity_note=row.capacity_note,
        appointee_on_file=row.appointee_on_file,
        formal_representative_on_file=row.formal_representative_on_file,
        body=row.body,
        best_interests_meeting_on=row.best_interests_meeting_on,
        deputy_process_running=row.deputy_process_running,
        prescribed_circumstance=row.prescribed_circumstance,
    )


def _answer(matter: Matter) -> AnswerView:
    ruled, ruling = matter.ruled, matter.ruled.ruling
    asks = ruling.outcome is AuthorityOutcome.AWAITED
    return AnswerView(
        subject=matter.subject,
        service_user=matter.service_user,
        row=ruling.row,
        version=ruling.version,
        state=ruled.state,
        reason=ruled.reason,
        who=ruling.who,
        message=ruling.message,
        missing=_still_needed(matter),
        next_step=ruling.next_step,
        clauses=ruling.clauses,
        discloses=ruled.discloses,
        lasts=ruling.lasts,
        caution=ruling.caution,
        may_act=ruled.may_act,
        lead_may_direct=ruling.lead_may_direct,
        asks_for_proof=asks and not ruled.may_act,
    )


def _still_needed(matter: Matter) -> tuple[str, ...]:
    """What is missing; of the contact details, which."""
    details = authority_table().condition_words[Condition.CONTACT_DETAILS].missing
    which = f"{details}: {', '.join(matter.not_known)}"
    return tuple(which if each == details else each for each in matter.ruled.ruling.missing)


def _by_subject(weighed: Weighed) -> tuple[AnswerView, ...]:
    """The strictest answer for each subject, in the order they were recorded."""
    subjects = dict.fromkeys(each.subject for each in weighed.matters)
    return tuple(
        _answer(
            Weighed(
                weighed.row, tuple(each for each in weighed.matters if each.subject is subject)
            ).governing
        )
        for subject in subjects
    )


def _direction(row: Authority) -> str:
    if row.direction_by is None:
        return ""
    words = "may act" if row.direction_may_act else "may not act"
    return (
        f"{row.direction_by.name}, {long_date(row.direction_on)}: {words}. {row.direction_reason}"
    )


def _proofs_on(desk: Desk, weighed: Weighed, complaint: Complaint) -> tuple[ProofView, ...]:
    """The speaker's proofs for the service users of this complaint, newest first."""
    row = weighed.row
    users = [each.id for each in spoken_for(row, complaint)]
    if row.speaker_person_id is None or not users:
        return ()
    rows = Proof.select().where(
        (Proof.person == row.speaker_person_id) & Proof.service_user.in_(users)
    )
    ordered = rows.order_by(Proof.received_on.desc(), Proof.id.desc())
    return tuple(_proof(desk, each, complaint.reference) for each in ordered)


def _proof(desk: Desk, row: Proof, reference: str = "") -> ProofView:
    proof = shown(row, reference)
    why_not = ""
    if proof.has_ended(desk.today):
        why_not = f"Ended on {long_date(proof.last_day)}." if proof.last_day else ""
    elif reference:
        why_not = shortfall(proof, reference, desk.today) or ""
    return ProofView(
        id=row.id,
        person_id=row.person_id,
        person=row.person.name,
        service_user=row.service_user.name,
        kind=row.kind,
        signed_on=row.signed_on,
        received_on=row.received_on,
        document_id=row.document_id,
        document=row.document.name if row.document else "",
        taken_by=row.taken_by,
        words=row.words,
        review_on=row.review_on,
        expires_on=row.expires_on,
        ended_on=proof.last_day,
        ended_reason=row.ended_reason,
        # What a proof names may be a complaint hidden from this person.
        covers=tuple(each.reference for each in covers_of(row.id) if not is_hidden(desk, each)),
        has_ended=proof.has_ended(desk.today),
        review_due=proof.review_due(desk.today) and not proof.has_ended(desk.today),
        why_not=why_not,
        version=row.version,
    )


def proofs_of(desk: Desk, person_id: int) -> tuple[ProofView, ...]:
    """Every proof on file of somebody who speaks, or for a service user, newest first."""
    theirs = (Proof.person == person_id) | (Proof.service_user == person_id)
    rows = Proof.select().where(theirs & _of_known(desk))
    ordered = rows.order_by(Proof.received_on.desc(), Proof.id.desc())
    return tuple(_proof(desk, each) for each in ordered)


def proof_view(desk: Desk, proof_id: int) -> ProofView:
    """One proof; Refused where it is not there, or its people are not for this person to know."""
    row = Proof.get_or_none((Proof.id == proof_id) & _of_known(desk))
    if row is None:
        raise Refused("This proof is not in the case file any more. Refresh and look again.")
    return _proof(desk, row)


def _of_known(desk: Desk) -> Any:
    """The condition that leaves out proofs of people known by hidden complaints alone."""
    known = Person.select(Person.id).where(known_people(desk))
    return Proof.person.in_(known) & Proof.service_user.in_(known.clone())


def likely_matter(category: Category) -> Subject:
    """What a complaint of a category is likely about, as far as authority goes."""
    return likely_subject(category)


def facts_asked(
    speaker: Speaker, subjects: Collection[Subject], *, lacks_capacity: bool
) -> frozenset[Condition]:
    """What the table asks about this speaker and these subjects: the rest need not be known."""
    asked: set[Condition] = set()
    for subject in subjects:
        for row in authority_table().rows:
            if (row.speakers and speaker not in row.speakers) or (
                row.subjects and subject not in row.subjects
            ):
                continue
            asked |= _asked_in(row, lacks_capacity=lacks_capacity)
            if not (row.when or row.unless):
                break  # it answers whatever else is known
    return frozenset(asked)


def _asked_in(row: TableRow, *, lacks_capacity: bool) -> set[Condition]:
    capacity = Condition.LACKS_CAPACITY
    needs_lack, needs_capacity = capacity in row.when, capacity in row.unless
    if (needs_lack and not lacks_capacity) or (needs_capacity and lacks_capacity):
        return {capacity}
    return {*row.when, *row.unless, *row.needs, *row.caution_when}


def would_answer(
    desk: Desk,
    given: SpeakerInput,
    users: Sequence[PersonInput] = (),
    complaint_id: int | None = None,
) -> tuple[AnswerView, ...]:
    """How the table would answer what is being typed, the governing answer first; keeps nothing.

    Empty while nothing is chosen to be asked about. Of people not in the case file yet no proof
    can be there, and their details count as typed.
    """
    if not given.subjects:
        return ()
    row = _typed_row(given)
    dates = CaseDates("")
    people: list[Person | None] = [_person(each) for each in users]
    if complaint_id is not None:
        complaint = complaint_by_id(desk, complaint_id)
        known = authority_of(desk, complaint).row
        if given.person is None:
            row.speaker_person = known.speaker_person
        if given.speaker is known.speaker and row.speaker_person_id == known.speaker_person_id:
            row.asked_on, row.direction_by = known.asked_on, known.direction_by
            row.direction_may_act = known.direction_may_act
            row.direction_reason, row.direction_on = known.direction_reason, known.direction_on
        dates = CaseDates(complaint.reference, row.asked_on, complaint.concluded_on)
        people = list(spoken_for(row, complaint))
    if given.speaker in FOR_THEMSELVES:
        people = []
    weighed = weigh(desk, row, given.subjects, people, dates)
    first = weighed.governing
    return (_answer(first), *(_answer(each) for each in weighed.matters if each is not first))


def _typed_row(given: SpeakerInput) -> Authority:
    return Authority(
        speaker=given.speaker,
        speaker_person=_person(given.person) if given.person else None,
        service_user=given.service_user_id,
        subject=given.subjects[0],
        lacks_capacity=given.lacks_capacity,
        appointee_on_file=given.appointee_on_file,
        formal_representative_on_file=given.formal_representative_on_file,
        body=given.body,
        best_interests_meeting_on=given.best_interests_meeting_on,
        deputy_process_running=given.deputy_process_running,
        prescribed_circumstance=given.prescribed_circumstance,
    )


def _person(given: PersonInput) -> Person:
    """The known person, or one as typed, not kept."""
    known = by_id(Person, given.id)
    if known is not None:
        return known
    return Person(
        name=given.name,
        organisation=given.organisation,
        address=given.address,
        phone=given.phone,
        email=given.email,
    )


def authority_tasks(desk: Desk) -> tuple[AuthorityRow, ...]:
    """What to look after: authority not held on running complaints, and proofs due for review.

    The longest awaited first, then reviews. Complaints hidden from the person are left out.
    """
    return (*_awaited(desk), *_reviews(desk))


def _awaited(desk: Desk) -> list[AuthorityRow]:
    rows = (
        Authority.select(Authority, Complaint)
        .join(Complaint)
        .where(
            Complaint.state.in_(_RUNNING)
            & Authority.speaker.not_in(list(FOR_THEMSELVES))
            & visible(desk)
        )
        .order_by(Complaint.received_on, Complaint.id)
    )
    found = []
    for each in rows:
        weighed = authority_of(desk, each.complaint)
        if not weighed.ruled.may_act:
            found.append(_task(each.complaint, weighed))
    return found


def _task(complaint: Complaint, weighed: Weighed) -> AuthorityRow:
    row, answer = weighed.row, _answer(weighed.governing)
    task = AuthorityTask.STOPPED
    if answer.state is AuthorityState.AWAITED:
        task = AuthorityTask.AWAITED
    elif answer.asks_for_proof:
        task = AuthorityTask.NEEDED
    users = ", ".join(each.name for each in spoken_for(row, complaint))
    return AuthorityRow(
        key=f"complaint-{complaint.id}",
        task=task,
        complaint_id=complaint.id,
        reference=complaint.reference,
        proof_id=0,
        who=row.speaker_person.name if row.speaker_person else "",
        speaker=str(row.speaker),
        service_user=users,
        since=row.asked_on or complaint.received_on,
        due=None,
        text="; ".join(answer.missing) or answer.next_step,
    )


def _reviews(desk: Desk) -> list[AuthorityRow]:
    due = Proof.review_on.is_null(False) & (Proof.review_on <= desk.today)
    rows = Proof.select().where(due & _of_known(desk)).order_by(Proof.review_on, Proof.id)
    return [_review(each) for each in rows if not shown(each).has_ended(desk.today)]


def _review(row: Proof) -> AuthorityRow:
    review_on: date = row.review_on
    return AuthorityRow(
        key=f"proof-{row.id}",
        task=AuthorityTask.REVIEW,
        complaint_id=0,
        reference="",
        proof_id=row.id,
        who=row.person.name,
        speaker=str(row.kind),
        service_user=row.service_user.name,
        since=row.signed_on,
        due=review_on,
        text=f"Look again whether it still stands (review of {long_date(review_on)})",
    )
