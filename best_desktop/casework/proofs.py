"""Proof of authority: kept with the person it belongs to, with its document and review dates (R-8).

A proof of legal status serves for later complaints too (R-8.2.1); a signed permission names its
complaints and ends with the last of them (R-8.1.4).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.casework.authority import settle_authority
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import NewDocument, NewProof
from best_desktop.casework.notes import check_document, keep_document
from best_desktop.casework.speaking import ONE_TIME, answer_line, authority_of
from best_desktop.casework.standing import case_in, complaint_by_id
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState, ProofKind
from best_desktop.domain.working_days import long_date
from best_desktop.store.finding import by_id
from best_desktop.store.models import Authority, Complaint, Document, Person, Proof, ProofCover

_RUNNING = (CaseState.OPEN, CaseState.CLOSED)


def register_proof(desk: Desk, proof: NewProof, complaint_id: int | None = None) -> int:
    """Keep a proof with the person who may speak; returns its id.

    With ``complaint_id`` it was sent for that complaint, whose history says so. InvalidInput
    names what is missing for it to count at all (R-8.1.3, R-8.4.3).
    """
    with desk.working(Right.KEEP_PROOF) as work:
        complaint = case_in(work, complaint_id) if complaint_id is not None else None
        proof = _checked(desk, proof)
        named = [complaint_by_id(desk, each) for each in dict.fromkeys(proof.covers)]
        person = Person.get_by_id(proof.person_id)
        before = authority_of(desk, complaint).ruled.state if complaint else None
        row = work.create(
            Proof,
            person=person,
            service_user=proof.service_user_id,
            kind=proof.kind,
            signed_on=proof.signed_on,
            received_on=proof.received_on,
            document=_keep(work, person, proof.document),
            taken_by=proof.taken_by,
            words=proof.words,
            review_on=proof.review_on,
            expires_on=proof.expires_on,
            recorded_by=desk.staff_id,
            recorded_at=desk.clock(),
        )
        for each in named:
            work.create(ProofCover, proof=row, complaint=each)
        _lines(work, row, named)
        if complaint is not None:
            weighed = authority_of(desk, complaint)
            answer_line(work, weighed, before)
        _settle(work, row)
        summary = f"{proof.kind} of {person.name} kept"
        subject = complaint.reference if complaint else "People"
        work.record("Register proof", subject, complaint, summary)
    return int(row.id)


def _keep(work: Work, person: Person, document: NewDocument | None) -> Document | None:
    return keep_document(work, document, person=person) if document else None


def _lines(work: Work, row: Proof, named: list[Complaint]) -> None:
    of_status = row.kind is ProofKind.LEGAL_STATUS
    what = "STATUS_PROOF" if of_status else "PROOF"
    stored = row.document.name if row.document else f"taken by {row.taken_by}"
    work.line(what, str(row.kind), "", f"stored: {stored}")
    work.line(what, "service user", "", row.service_user.name)
    work.line(what, "dated", "", row.signed_on)
    for name in ("review_on", "expires_on"):
        if getattr(row, name):
            work.line(what, name.replace("_", " "), "", getattr(row, name))
    if named:
        work.line(what, "names", "", ", ".join(each.reference for each in named))


def _settle(work: Work, row: Proof) -> None:
    """Keep anew how the table answers in every running complaint this person speaks on."""
    running = (
        Complaint.select()
        .join(Authority)
        .where((Authority.speaker_person == row.person_id) & Complaint.state.in_(_RUNNING))
    )
    # Complaints of other people may be hidden from whoever reads this entry: no lines of them.
    said = list(work.lines)
    for each in running.order_by(Complaint.id):
        settle_authority(work, each)
    work.lines[:] = said


def _checked(desk: Desk, proof: NewProof) -> NewProof:
    checks = Checks(desk)
    spoken = proof.kind is ProofKind.VERBAL_CONSENT
    checks.past("received_on", proof.received_on, what="the date we received it")
    checks.past("signed_on", proof.signed_on, what="the date it was signed, made or given")
    if proof.signed_on and proof.received_on:
        checks.not_before(
            "received_on",
            proof.received_on,
            proof.signed_on,
            what="the date we received it",
            why="the date it was signed, made or given",
        )
    for field, what in (("review_on", "the review date"), ("expires_on", "the last day")):
        day = getattr(proof, field)
        if day is not None:
            checks.future(field, day, what=what, after=proof.signed_on)
    if by_id(Person, proof.person_id) is None:
        checks.add("person_id", "Choose who may speak: they are not in the case file any more.")
    if proof.service_user_id is None or by_id(Person, proof.service_user_id) is None:
        checks.add("service_user_id", "Choose the service user it comes from.")
    elif proof.service_user_id == proof.person_id:
        checks.add("service_user_id", "Nobody needs authority from themselves. Choose another.")
    if proof.kind in ONE_TIME and not proof.covers:
        checks.add("covers", "Choose the complaint it names: it counts for no other (R-8.1.3).")
    if not spoken and proof.document is None:
        checks.add("document", "Add the document itself: without it the proof does not count.")
    proof = replace(
        proof,
        document=check_document(checks, proof.document) if proof.document else None,
        taken_by=checks.line(
            "taken_by",
            proof.taken_by,
            what="the member of staff who took it (R-8.4.3)",
            limit=120,
            needed=spoken,
        ),
        words=checks.text(
            "words",
            proof.words,
            what="what the service user said, in their words (R-8.4.3)",
            limit=4000,
            needed=spoken,
        ),
    )
    checks.done()
    return proof


def review_proof(
    desk: Desk, proof_id: int, seen_version: int, next_review_on: date | None, finding: str
) -> None:
    """Record that a proof was looked at again; it goes on counting."""
    checks = Checks(desk)
    finding = checks.text("finding", finding, what="what you found", limit=2000, needed=True)
    if next_review_on is not None:
        checks.future("next_review_on", next_review_on, what="the next review", after=desk.today)
    checks.done()
    with desk.working(Right.KEEP_PROOF) as work:
        row = _proof(proof_id)
        values = {"review_on": next_review_on}
        work.change(Proof, row.id, seen_version, values, what="PROOF_REVIEWED")
        work.record(
            "Review proof", "People", None, f"{row.kind} of {row.person.name} reviewed", finding
        )


def end_proof(desk: Desk, proof_id: int, seen_version: int, ended_on: date, reason: str) -> None:
    """End a proof: ``ended_on`` is the last day on which it counts."""
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="why it ends", limit=2000, needed=True)
    checks.past("ended_on", ended_on, what="the last day on which it counts")
    checks.done()
    with desk.working(Right.KEEP_PROOF) as work:
        row = _proof(proof_id)
        if row.ended_on is not None:
            raise Refused(f"This proof already ended on {long_date(row.ended_on)}.")
        values = {"ended_on": ended_on, "ended_reason": reason}
        work.change(Proof, row.id, seen_version, values, lines=False)
        work.line("PROOF_ENDED", str(row.kind), "", ended_on)
        _settle(work, row)
        work.record(
            "End proof",
            "People",
            None,
            f"{row.kind} of {row.person.name} ended on {long_date(ended_on)}",
            reason,
        )


def _proof(proof_id: int) -> Proof:
    row = Proof.get_or_none(Proof.id == proof_id)
    if row is None:
        raise Refused("This proof is not in the case file any more. Refresh and look again.")
    found: Proof = row
    return found
