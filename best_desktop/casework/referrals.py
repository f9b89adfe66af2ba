"""What the lead complaints officer is asked, and what they direct (R-3.3 to R-3.6, R-5.7).

None of these moves a date: the timeframes of the procedure go on whoever looks at a complaint.
"""

from __future__ import annotations

from datetime import date

from best_desktop.casework.assigning import put_in_charge
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.escalating import open_as_requested
from best_desktop.casework.handing_over import absences_on, leads
from best_desktop.casework.inputs import EscalationRequest
from best_desktop.casework.reviewers import why_not_reviewer
from best_desktop.casework.rights import about_whom
from best_desktop.casework.rows import tuples
from best_desktop.casework.standing import case_in, procedure_of, standing_of
from best_desktop.domain import routing
from best_desktop.domain.moves import Standing
from best_desktop.domain.referrals import RIGHTS, LeadStep, refusal
from best_desktop.domain.roles import Right
from best_desktop.domain.routing import Colleague, RoutingFacts
from best_desktop.domain.vocabulary import (
    Channel,
    DirectGround,
    ReferralKind,
)
from best_desktop.store.models import Complaint, Referral, Staff


def ask_advice(desk: Desk, complaint_id: int, question: str) -> int:
    """Ask the lead complaints officer about a complaint; it waits for advice, the clock runs."""
    with desk.working(Right.ASK_ADVICE) as work:
        complaint = _case(work, complaint_id, LeadStep.ASK)
        question = _text(desk, question, "what you ask")
        made = ask_the_lead(work, complaint, question)
        summary = "Lead complaints officer asked for advice"
        work.record("Ask for advice", complaint.reference, complaint, summary, question)
    return made


def ask_the_lead(work: Work, complaint: Complaint, question: str) -> int:
    """Keep a question within another use case: while a complaint is logged, say (R-5.7)."""
    return _open(work, complaint, ReferralKind.ADVICE, question)


def refer(desk: Desk, complaint_id: int, reason: str) -> int:
    """Refer a complaint to the lead complaints officer, who oversees it from now on (R-3.4).

    It is no change of stage. Where the lead is away it goes to whoever stands in for them.
    """
    with desk.working(Right.REFER) as work:
        complaint = _case(work, complaint_id, LeadStep.REFER)
        reason = _text(desk, reason, "why you refer it")
        made = _open(work, complaint, ReferralKind.REFERRED, reason)
        lead = _lead(desk, complaint)
        put_in_charge(work, complaint, {"overseer": lead.id})
        summary = f"Referred to {lead.name}, lead complaints officer"
        work.record("Refer", complaint.reference, complaint, summary, reason)
    return made


def _lead(desk: Desk, complaint: Complaint) -> Colleague:
    """The lead complaints officer to refer to today, or whoever stands in for them.

    A complaint about one of them is not referred to that one (P-7.3.a).
    """
    known = leads()
    if not known:
        raise Refused(
            "Nobody is the lead complaints officer. Give somebody that role in Settings first."
        )
    about = about_whom(complaint.id)
    facts = RoutingFacts(None, None, known, absences_on(desk.today), about)
    found = routing.route(facts, desk.today).to
    found = found or next((each for each in known if each.id not in about), None)
    if found is None:
        raise Refused(
            "This complaint is about the lead complaints officer. Assign somebody else to oversee "
            "it, and tell the Head of Housing (P-7.3.a)."
        )
    return found


def complainant_came(
    desk: Desk, complaint_id: int, came_on: date, ground: DirectGround, words: str
) -> int:
    """Record that the complainant came to the lead complaints officer directly (R-3.5).

    The lead then directs, or treats it as a request for the next stage of that date.
    """
    with desk.working(Right.INTERVENE) as work:
        complaint = _case(work, complaint_id, LeadStep.CAME)
        checks = Checks(desk)
        checks.past("came_on", came_on, what="the day they came to you")
        checks.not_before(
            "came_on",
            came_on,
            complaint.received_on,
            what="the day they came to you",
            why="the date the complaint was received",
        )
        words = checks.text("words", words, what="what they said", limit=5000, needed=True)
        checks.done()
        said = f"{ground}. {words}"
        made = _open(work, complaint, ReferralKind.DIRECT_CONTACT, said, came_on)
        summary = "Complainant came to the lead complaints officer"
        work.record("Direct contact", complaint.reference, complaint, summary, words)
    return made


def intervene(desk: Desk, complaint_id: int, direction: str, handler_id: int | None = None) -> int:
    """Direct how a complaint is handled, and reassign it if need be (R-3.3); returns its id.

    The direction waits on the handler's list until they say what they did.
    """
    with desk.working(Right.INTERVENE) as work:
        complaint = _case(work, complaint_id, LeadStep.DIRECT)
        direction = _text(desk, direction, "your direction")
        made = _direct(work, complaint, direction, handler_id)
        summary = "Direction by the lead complaints officer"
        work.record("Intervene", complaint.reference, complaint, summary, direction)
    return made


def answer_referral(
    desk: Desk, referral_id: int, seen_version: int, answer: str, handler_id: int | None = None
) -> None:
    """Answer what was asked or referred, as the lead; the answer is the direction (R-3.5, R-5.7).

    Raises:
        InvalidInput: the answer is missing.
        Refused: it was answered already, or is a direction, which its handler follows.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.INTERVENE) as work:
        referral = _referral(referral_id)
        complaint = case_in(work, referral.complaint_id)
        if referral.kind is ReferralKind.INTERVENED:
            raise Refused("A direction is followed by whoever handles the complaint, not answered.")
        answer = _text(desk, answer, "your answer")
        _answer(work, referral, seen_version, answer)
        _reassign(work, complaint, handler_id)
        summary = f"Answered: {str(referral.kind).lower()}"
        work.record("Answer referral", complaint.reference, complaint, summary, answer)


def treat_as_request(
    desk: Desk, referral_id: int, seen_version: int, channel: Channel, disputed: str
) -> None:
    """Treat the complainant's coming as their request for the next stage, of that day (R-3.5).

    Raises:
        Refused: they did not come directly, or the next stage cannot be asked for now.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.INTERVENE) as work:
        referral = _referral(referral_id)
        complaint = case_in(work, referral.complaint_id)
        if referral.kind is not ReferralKind.DIRECT_CONTACT:
            raise Refused(
                "Only a complainant who came to the lead complaints officer directly asks for the "
                "next stage by it (R-3.5). Answer this instead."
            )
        _answer(work, referral, seen_version, "Treated as a request for the next stage.")
        request = EscalationRequest(referral.opened_on, channel, disputed)
        open_as_requested(work, complaint, request)


def follow_direction(desk: Desk, referral_id: int, seen_version: int, done: str) -> None:
    """Say what was done about a direction; it leaves the handler's list."""
    with desk.working(Right.KEEP_LOG) as work:
        referral = _referral(referral_id)
        complaint = case_in(work, referral.complaint_id)
        if referral.kind is not ReferralKind.INTERVENED:
            raise Refused("The lead complaints officer answers this. Wait for their answer.")
        done = _text(desk, done, "what you did")
        _answer(work, referral, seen_version, done)
        summary = "Direction followed"
        work.record("Follow direction", complaint.reference, complaint, summary, done)


def why_not_steps(
    desk: Desk, complaint: Complaint, standing: Standing
) -> dict[LeadStep, str | None]:
    """Why each step may not be taken on a complaint, by where it stands or by right; or None."""
    rows = Referral.select(Referral.kind).where(
        (Referral.complaint == complaint.id) & Referral.answered_on.is_null()
    )
    waiting = [kind for (kind,) in tuples(rows)]
    by_right = {right: desk.why_not(right, complaint) for right in set(RIGHTS.values())}
    lead = by_right[Right.INTERVENE] is None
    return {
        step: refusal(step, standing, complaint.reference, waiting, lead=lead) or by_right[right]
        for step, right in RIGHTS.items()
    }


def _case(work: Work, complaint_id: int, step: LeadStep) -> Complaint:
    complaint = case_in(work, complaint_id)
    why_not = why_not_steps(work.desk, complaint, standing_of(work.desk, complaint))[step]
    if why_not:
        raise Refused(why_not)
    return complaint


def _text(desk: Desk, given: str, what: str) -> str:
    """What was typed, cleaned; every form names the field ``words``."""
    checks = Checks(desk)
    cleaned = checks.text("words", given, what=what, limit=5000, needed=True)
    checks.done()
    return cleaned


def _open(
    work: Work,
    complaint: Complaint,
    kind: ReferralKind,
    words: str,
    opened_on: date | None = None,
) -> int:
    made = work.create(
        Referral,
        complaint=complaint,
        kind=kind,
        opened_on=opened_on or work.desk.today,
        opened_by=work.desk.staff_id,
        words=words,
        answer="",
    )
    work.line("REFERRAL_TO_LEAD", str(kind), "", words)
    return made.id


def _direct(work: Work, complaint: Complaint, direction: str, handler_id: int | None) -> int:
    made = _open(work, complaint, ReferralKind.INTERVENED, direction)
    _reassign(work, complaint, handler_id)
    return made


def _reassign(work: Work, complaint: Complaint, handler_id: int | None) -> None:
    if handler_id is None or handler_id == complaint.handler_id:
        return
    checks = Checks(work.desk)
    checks.chosen("handler_id", Staff, handler_id)
    checks.done()
    procedure = procedure_of(work.desk, complaint)
    why_not = why_not_reviewer(procedure, complaint, complaint.stage, handler_id)
    if why_not:
        raise Refused(why_not)
    put_in_charge(work, complaint, {"handler": handler_id})


def _referral(referral_id: int) -> Referral:
    referral = Referral.get_or_none(Referral.id == referral_id)
    if referral is None:
        raise Refused("This is not in the case file any more. Refresh the page.")
    if referral.answered_on is not None:
        raise Refused("Somebody answered this already. Refresh the page.")
    return referral


def _answer(work: Work, referral: Referral, seen_version: int, answer: str) -> None:
    values = {
        "answered_on": work.desk.today,
        "answered_by": work.desk.staff_id,
        "answer": answer,
    }
    work.change(Referral, referral.id, seen_version, values, lines=False)
    work.line("REFERRAL_TO_LEAD", f"{str(referral.kind).lower()}, answer", "", answer)
