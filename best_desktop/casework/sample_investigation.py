"""Looking into a story's complaint: evidence, what a contractor was asked, a new issue joined."""

from __future__ import annotations

from datetime import date

from best_desktop.casework import evidence, information, new_issues, parties
from best_desktop.casework.desk import Desk
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.investigation_views import (
    IssueInput,
    NewEvidence,
    NewInformationRequest,
)
from best_desktop.casework.queries.investigation import investigation
from best_desktop.casework.sample_play import Play
from best_desktop.domain.investigation_words import Contributor, EvidenceSource
from best_desktop.domain.vocabulary import Channel, LetterCode, PartyRole

CONTRACTOR = "Pennine Heating Ltd"


def plan_investigation(play: Play, name: str, who: str) -> None:
    """Plan how the heating at Mill Brow is looked into, from the first question to the reply."""

    def ask(desk: Desk) -> None:
        firm = PersonInput(name=CONTRACTOR, roles=(PartyRole.CONTRACTOR,))
        given = NewInformationRequest(
            Contributor.CONTRACTOR,
            desk.today,
            Channel.EMAIL,
            "When did the pump fail, and when was the new one ordered?",
            information.REPLY_WITHIN,
            party_id=parties.add_person(desk, firm),
        )
        information.ask_for_information(desk, play.cases[name], given)
        log = NewEvidence(
            "Call log of the heating line",
            EvidenceSource.RECORDS,
            desk.today,
            words="Eleven calls from Mill Brow between 12 and 20 August.",
        )
        evidence.add_evidence(desk, play.cases[name], log)

    def hear(desk: Desk) -> None:
        (asked,) = investigation(desk, play.cases[name]).requests
        information.chase(desk, asked.id, desk.today, Channel.TELEPHONE, "Promised for today.")
        reply = "It failed on 12 August; the new pump was ordered on 18 August."
        information.record_reply(desk, asked.id, asked.version, desk.today, reply)

    def weigh(desk: Desk) -> None:
        for each in investigation(desk, play.cases[name]).evidence:
            evidence.weigh_evidence(
                desk, each.id, each.version, considered=True, weighed="It shows nine days."
            )

    def join(desk: Desk) -> None:
        given = IssueInput("There has been no hot water since.", desk.today, related=True)
        new_issues.join_issue(desk, play.cases[name], given)

    play.on(date(2026, 8, 27), who, ask)
    play.on(date(2026, 9, 2), who, join)
    play.send_about(date(2026, 9, 3), who, name, LetterCode.L17, Channel.EMAIL)
    play.on(date(2026, 9, 3), who, hear)
    play.on(date(2026, 9, 7), who, weigh)
