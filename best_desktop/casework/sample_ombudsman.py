"""The Ombudsman in the sample office: a complaint of 2023 to its end, and one just brought."""

from __future__ import annotations

from datetime import date, time

from best_desktop.casework import compensation, determinations, ombudsman
from best_desktop.casework.desk import Desk
from best_desktop.casework.ombudsman_views import (
    IssueInput,
    NewDetermination,
    NewEvidenceRequest,
    NewExternalContact,
    NewExternalReferral,
    OrderInput,
)
from best_desktop.casework.queries.compensation import compensation as sums_of
from best_desktop.casework.queries.ombudsman import external
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import OWEN
from best_desktop.domain.outside_words import BroughtBy, DesignatedKind, ExternalBody, Finding
from best_desktop.domain.vocabulary import Channel, Direction, LetterCode

_OMBUDSMAN = ExternalBody.OMBUDSMAN


def plan_ombudsman(play: Play, name: str, *, determined: bool) -> None:
    """Plan what happens outside with a case of the play: to its end, or only begun."""
    if determined:
        _plan_designated_person(play, name)
        _plan_determined(play, name)
    else:
        _plan_fresh(play, name)


def _plan_designated_person(play: Play, name: str) -> None:
    """A councillor is asked for help first, as the 2021 procedure has it (R-9.1.2)."""

    def ask(desk: Desk) -> None:
        given = NewExternalReferral(
            ExternalBody.DESIGNATED_PERSON,
            BroughtBy.COMPLAINANT,
            desk.today,
            designated_kind=DesignatedKind.COUNCILLOR,
            name="Councillor Ann Lee",
            asks="Whether the letters could be withdrawn in writing.",
        )
        ombudsman.refer(desk, play.cases[name], given)

    def close(desk: Desk) -> None:
        referral = external(desk, play.cases[name]).referrals[0]
        because = "She could not settle it and told him that he can go to the Ombudsman."
        ombudsman.close_referral(desk, referral.id, referral.version, desk.today, because)

    play.on(date(2023, 12, 4), OWEN, ask)
    play.on(date(2023, 12, 18), OWEN, close)


def _plan_determined(play: Play, name: str) -> None:
    """Evidence sent in time, service failure found, both orders complied with."""

    def refer(desk: Desk) -> None:
        given = NewExternalReferral(
            _OMBUDSMAN, BroughtBy.COMPLAINANT, desk.today, reference="202400318"
        )
        referral = ombudsman.refer(desk, play.cases[name], given)
        asked = NewEvidenceRequest(desk.today, "The whole complaint file.", date(2024, 2, 12))
        ombudsman.ask_evidence(desk, referral, asked)

    def send(desk: Desk) -> None:
        request = external(desk, play.cases[name]).referrals[1].requests[0]
        ombudsman.record_evidence_sent(
            desk, request.id, request.version, desk.today, Channel.WEBSITE, "The evidence pack."
        )

    def determine(desk: Desk) -> None:
        found = NewDetermination(
            desk.today,
            (
                IssueInput("The letters about arrears", Finding.SERVICE_FAILURE),
                IssueInput("How the complaint was handled", Finding.REASONABLE_REDRESS),
            ),
            (
                OrderInput("Apologise in writing for the letters.", date(2024, 7, 15)),
                OrderInput("Pay £100 for the distress.", date(2024, 7, 15), 10_000),
            ),
            ("Check names against account numbers before a letter goes.",),
            "Service failure in the letters; the complaint itself was handled reasonably.",
        )
        referral = external(desk, play.cases[name]).referrals[1]
        determinations.record_determination(desk, referral.id, found)

    def comply(desk: Desk) -> None:
        case = play.cases[name]
        (money,) = sums_of(desk, case)
        compensation.record_paid(desk, money.id, money.version, desk.today)
        (found,) = external(desk, case).referrals[1].determinations
        for order, note in zip(found.orders, ("The letter went by post.", "Paid."), strict=True):
            determinations.record_order_done(desk, order.id, order.version, desk.today, note)
        (advice,) = found.recommendations
        answer = "The rent team checks both since July 2024."
        determinations.answer_recommendation(
            desk, advice.id, advice.version, accepted=True, answer=answer
        )

    play.on(date(2024, 1, 15), OWEN, refer)
    play.on(date(2024, 2, 8), OWEN, send)
    play.on(date(2024, 6, 17), OWEN, determine)
    play.on(date(2024, 7, 8), OWEN, comply)
    day, shown = date(2024, 7, 8), ("Record of the payment", "Copy of our letter")
    for at, paper in zip((time(15, 30), time(16, 0)), shown, strict=True):  # the newest first
        texts = {"Evidence": f"- {paper}"}
        play.send_about(day, OWEN, name, LetterCode.L21, Channel.LETTER, texts=texts, at=at)


def _plan_fresh(play: Play, name: str) -> None:
    """A complaint still at stage 2 is brought to the Ombudsman; its own dates run on (G8)."""

    def contact(desk: Desk) -> None:
        words = "They rang to ask whether stage 2 is under way. Told them the date of the answer."
        said = NewExternalContact(
            _OMBUDSMAN, Direction.IN, desk.today, Channel.TELEPHONE, words, "Caseworker"
        )
        ombudsman.note_contact(desk, play.cases[name], said)

    def refer(desk: Desk) -> None:
        given = NewExternalReferral(
            _OMBUDSMAN, BroughtBy.COMPLAINANT, desk.today, reference="202617204"
        )
        referral = ombudsman.refer(desk, play.cases[name], given)
        asked = NewEvidenceRequest(
            desk.today, "The stage 1 answer and the repair order.", date(2026, 12, 4)
        )
        ombudsman.ask_evidence(desk, referral, asked)

    play.on(date(2026, 11, 12), OWEN, contact, time(15, 0))
    play.on(date(2026, 11, 17), OWEN, refer, time(15, 0))
