"""A complaint not accepted: one of four grounds, its own merits, and somebody who approves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.ending import end_case
from best_desktop.casework.errors import InvalidInput, NeedsReason, Refused
from best_desktop.casework.inputs import Refusal
from best_desktop.casework.office_views import Choice
from best_desktop.casework.refused import keep_refusal
from best_desktop.casework.rights import why_not_this_person
from best_desktop.casework.standing import case_in, complaint_by_id, procedure_of, require
from best_desktop.domain.facts import over_twelve_months
from best_desktop.domain.moves import Move
from best_desktop.domain.roles import Position, Right, warning
from best_desktop.domain.vocabulary import CaseState, LinkKind, RefusalGround
from best_desktop.store.models import CaseLink, Complaint, NotAccepted, Staff


def not_accept(desk: Desk, complaint_id: int, given: Refusal) -> None:
    """Not accept a complaint, on its own merits, with an approver (P-8.1–8.3).

    What each ground needs is checked: a court filing or crime reference, evidence, a date over
    twelve months before, the earlier complaint. That court was named as the ground with nothing
    filed is kept in the history (P-8.1.a).
    """
    try:
        with desk.working(Right.PROPOSE_NOT_ACCEPTED) as work:
            _write_refusal(work, case_in(work, complaint_id), given)
    except InvalidInput as refused:
        if given.ground is RefusalGround.PROCEEDINGS and not _filed(given):
            line = ("EXCLUSION_REFUSED", "P-8.1.a", f"{given.ground}: nothing filed")
            with desk.working(Right.PROPOSE_NOT_ACCEPTED) as work:
                keep_refusal(work, complaint_id, line, str(refused))
        raise


def _write_refusal(work: Work, complaint: Complaint, given: Refusal) -> None:
    desk = work.desk
    require(desk, complaint, Move.NOT_ACCEPT)
    given = _checked_refusal(desk, complaint, given)
    approver = _approver(given.approved_by_id, complaint)
    warnings = [*_words_of_another(given), *_own_handling(approver, complaint)]
    if warnings and not given.reason.strip():
        raise NeedsReason(warnings)
    work.create(
        NotAccepted,
        complaint=complaint,
        stage_number=1,
        ground=given.ground,
        facts=given.facts,
        merits=given.merits,
        signpost=given.signpost,
        citation=_CITED.get(given.ground, ""),
        evidence=given.evidence,
        court=given.court,
        claim_number=given.claim_number,
        filed_on=given.filed_on,
        police_force=given.police_force,
        crime_reference=given.crime_reference,
        decided_on=given.decided_on,
        approved_by=approver,
    )
    _ground_lines(work, complaint, given)
    end_case(
        work,
        complaint,
        CaseState.NOT_ACCEPTED,
        given.decided_on,
        why="not accepted",
        reason=given.merits,
    )
    work.line("EXCLUSION_APPROVED", str(given.ground), "", f"approved by {approver.name}")
    work.record(
        "Not accept",
        complaint.reference,
        complaint,
        f"Not accepted: {given.ground}",
        "\n".join(filter(None, (given.merits, given.reason.strip()))),
    )


def _checked_refusal(desk: Desk, complaint: Complaint, given: Refusal) -> Refusal:
    checks = Checks(desk)
    given = replace(
        given,
        facts=checks.text("facts", given.facts, what="the facts", needed=True),
        merits=checks.text(
            "merits", given.merits, what="why, on this complaint's own merits", needed=True
        ),
        signpost=checks.line(
            "signpost", given.signpost, what="where else they can go", limit=300, needed=True
        ),
        court=checks.line("court", given.court, what="the court", limit=200),
        claim_number=checks.line(
            "claim_number", given.claim_number, what="the claim number", limit=200
        ),
        crime_reference=checks.line(
            "crime_reference", given.crime_reference, what="the crime reference", limit=200
        ),
        police_force=checks.line(
            "police_force", given.police_force, what="the police force", limit=200
        ),
        evidence=checks.text("evidence", given.evidence, what="the evidence"),
    )
    checks.past("decided_on", given.decided_on, what="the date of the decision")
    checks.not_before(
        "decided_on",
        given.decided_on,
        complaint.received_on,
        what="the date of the decision",
        why="the date the complaint was received",
    )
    checks.past("filed_on", given.filed_on, what="the date it was filed", needed=False)
    _GROUND_CHECKS[given.ground](checks, complaint, given)
    checks.done()
    return given


def _words_of_another(given: Refusal) -> Iterator[str]:
    """Words that stood in another refusal say little of this one (P-8.3)."""
    alike = NotAccepted.get_or_none(NotAccepted.merits == given.merits)
    if alike is not None:
        yield (
            f"{alike.complaint.reference} was not accepted for the same merits, word for word. "
            "Say what is so of this complaint, or why the same words are right (P-8.3)."
        )


def _own_handling(approver: Staff, complaint: Complaint) -> Iterator[str]:
    """Whoever handles a complaint better not be the one who approves turning it down (P-8.3)."""
    handles = Position(handles=approver.id == complaint.handler_id)
    told = warning(Right.APPROVE_NOT_ACCEPTED, handles, approver.name)
    if told:
        yield told


def _check_unreasonable(checks: Checks, complaint: Complaint, given: Refusal) -> None:
    if not given.evidence:
        checks.add("evidence", "Say what the evidence is: this ground needs it (P-8.1.a).")


def _filed(given: Refusal) -> bool:
    """Whether a claim was filed in court, or a crime has a reference (P-8.1.a)."""
    claim = given.court and given.claim_number and given.filed_on
    return bool(claim or given.crime_reference)


def _check_proceedings(checks: Checks, complaint: Complaint, given: Refusal) -> None:
    if not _filed(given):
        checks.add(
            "filed_on",
            "A threat of court is not enough. Enter the court, the claim number and the date it "
            "was filed, or a crime reference (P-8.1.a).",
        )


def _check_too_old(checks: Checks, complaint: Complaint, given: Refusal) -> None:
    months = procedure_of(checks.desk, complaint).acceptance_months
    happened = complaint.aware_on or complaint.issue_on
    if happened is None:
        checks.add(
            "ground",
            "The date it happened is not recorded. Correct the dates first, or choose another "
            "ground (P-8.1.b).",
        )
    elif not over_twelve_months(happened, complaint.received_on, months):
        checks.add(
            "ground",
            "This did not happen over twelve months before it was received (P-8.1.b). Choose "
            "another ground, or correct the date it happened.",
        )


def _check_addressed(checks: Checks, complaint: Complaint, given: Refusal) -> None:
    checks.chosen("earlier_id", Complaint, given.earlier_id)
    if given.earlier_id in (None, complaint.id):
        checks.add("earlier_id", "Choose the earlier complaint (P-8.1.c).")


_CITED = {RefusalGround.UNREASONABLE: "Unreasonable Behaviour Policy"}
"""The policy a ground rests on; the letter names it too (P-8.1.a)."""

_GROUND_CHECKS: dict[RefusalGround, Callable[[Checks, Complaint, Refusal], None]] = {
    RefusalGround.UNREASONABLE: _check_unreasonable,
    RefusalGround.PROCEEDINGS: _check_proceedings,
    RefusalGround.TOO_OLD: _check_too_old,
    RefusalGround.ADDRESSED: _check_addressed,
}


def approvers(desk: Desk, complaint_id: int) -> list[Choice]:
    """Who may approve that a complaint, or its escalation, is not accepted (P-8.1 to P-8.3)."""
    complaint = complaint_by_id(desk, complaint_id)
    return [
        Choice(each.id, each.name, each.job_title)
        for each in Staff.select().where(Staff.active).order_by(Staff.name)
        if why_not_this_person(Right.APPROVE_NOT_ACCEPTED, each, complaint) is None
    ]


def _approver(staff_id: int, complaint: Complaint) -> Staff:
    """Who approves a complaint that is not accepted (P-8.1); Refused where they may not."""
    approver = Staff.get_or_none(Staff.id == staff_id)
    if approver is None:
        raise Refused("Choose who approves this from the list (P-8.1).")
    why_not = why_not_this_person(Right.APPROVE_NOT_ACCEPTED, approver, complaint)
    if why_not:
        raise Refused(why_not)
    return approver


def _ground_lines(work: Work, complaint: Complaint, given: Refusal) -> None:
    """Keep what the ground rests on; an earlier complaint is linked as background."""
    for what, value in (
        ("evidence", given.evidence),
        ("court", given.court),
        ("claim number", given.claim_number),
        ("filed on", given.filed_on),
        ("police force", given.police_force),
        ("crime reference", given.crime_reference),
    ):
        if value:
            work.line("EXCLUSION_GROUND", what, "", value)
    if given.ground is RefusalGround.ADDRESSED:
        other = Complaint.get_by_id(given.earlier_id)
        work.create(
            CaseLink,
            complaint=complaint,
            other=other,
            kind=LinkKind.BACKGROUND,
            reason="Already addressed",
            linked_on=work.desk.today,
        )
        work.line("BACKGROUND_LINKED", str(LinkKind.BACKGROUND), "", other.reference)
