"""The use cases of compensation and outside bodies, called once: for who may do what."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from best_desktop.casework import compensation, determinations, evidence_packs, ombudsman
from best_desktop.casework.compensation_views import ImpactInput, Offer, SetOff, SumInput
from best_desktop.casework.ombudsman_views import (
    IssueInput,
    NewDetermination,
    NewEvidenceRequest,
    NewExternalContact,
    NewExternalReferral,
    OrderInput,
)
from best_desktop.domain.outside_words import (
    BroughtBy,
    CompensationHead,
    CompensationTrigger,
    ExternalBody,
    Finding,
    Severity,
)
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
)
from tests.builders import ELSPETH, OWEN, Office
from tests.casework.use_cases import DAY, Act

OMBUDSMAN = ExternalBody.OMBUDSMAN
LATER = date(2025, 5, 30)
REFERRAL = NewExternalReferral(OMBUDSMAN, BroughtBy.COMPLAINANT, DAY)
IMPACT = ImpactInput("Cold", "Six weeks", Severity.LOW)
ASKED = NewEvidenceRequest(DAY, "Everything", LATER)
FOUND = NewDetermination(
    DAY,
    (IssueInput("The boiler", Finding.SERVICE_FAILURE),),
    (OrderInput("Say sorry", LATER),),
    ("Train the team",),
)


def _offer(office: Office) -> Offer:
    sums = (SumInput(CompensationHead.DISTRESS, amount=5_000),)
    by = office.staff[ELSPETH]
    return Offer(CompensationTrigger.SENIOR_MANAGER, sums, "Six cold weeks", by, DAY)


def prepare(office: Office, case: int, point: int) -> None:
    """One of everything on a complaint, for the use cases to work on."""
    desk = office.desk(OWEN, DAY)
    compensation.record_impact(desk, point, IMPACT)
    compensation.offer(desk, case, _offer(office))
    referral = ombudsman.refer(desk, case, REFERRAL)
    ombudsman.ask_evidence(desk, referral, ASKED)
    determinations.record_determination(desk, referral, FOUND)


ACTS: dict[str, Act] = {
    "compensation.record_impact": lambda desk, at: compensation.record_impact(
        desk, at.point, IMPACT
    ),
    "compensation.offer": lambda desk, at: compensation.offer(desk, at.case, _offer(at.office)),
    "compensation.answer_offer": lambda desk, _: compensation.answer_offer(
        desk, 1, 1, DAY, accepted=True
    ),
    "compensation.set_off": lambda desk, _: compensation.set_off(
        desk, 1, 1, SetOff(DAY, 4_000, against_arrears=True)
    ),
    "compensation.record_paid": lambda desk, _: compensation.record_paid(desk, 1, 1, DAY),
    "ombudsman.note_contact": lambda desk, at: ombudsman.note_contact(
        desk,
        at.case,
        NewExternalContact(OMBUDSMAN, Direction.IN, DAY, Channel.TELEPHONE, "They rang"),
    ),
    "ombudsman.refer": lambda desk, at: ombudsman.refer(desk, at.case, REFERRAL),
    "ombudsman.close_referral": lambda desk, _: ombudsman.close_referral(
        desk, 1, 1, DAY, "No more"
    ),
    "ombudsman.ask_evidence": lambda desk, _: ombudsman.ask_evidence(desk, 1, ASKED),
    "ombudsman.record_evidence_sent": lambda desk, _: ombudsman.record_evidence_sent(
        desk, 1, 1, DAY, Channel.EMAIL
    ),
    "ombudsman.publish_number": lambda desk, _: ombudsman.publish_number(desk, 2024, 1),
    "evidence_packs.keep_pack": lambda desk, at: evidence_packs.keep_pack(
        desk, at.case, evidence_packs.PackKind.BUNDLE, Path("no") / "folder" / "a.pdf", b"%PDF"
    ),
    "determinations.record_determination": lambda desk, _: determinations.record_determination(
        desk, 1, FOUND
    ),
    "determinations.record_order_done": lambda desk, _: determinations.record_order_done(
        desk, 1, 1, DAY, "Said"
    ),
    "determinations.answer_recommendation": lambda desk, _: determinations.answer_recommendation(
        desk, 1, 1, accepted=True, answer="Yes"
    ),
}
