"""The use cases of looking into a complaint, called once: for who may do what."""

from __future__ import annotations

from datetime import date

from best_desktop.casework import declaring, evidence, information, new_issues, ticking
from best_desktop.casework.investigation_views import (
    ApartInput,
    Declaration,
    IssueInput,
    NewEvidence,
    NewInformationRequest,
    Tick,
)
from best_desktop.domain.investigation_words import (
    ChecklistItem,
    Conflict,
    Contributor,
    EvidenceSource,
)
from best_desktop.domain.vocabulary import Category, Channel
from tests.builders import DILYS, OWEN, Office
from tests.casework.use_cases import DAY, Act

EMAIL = Channel.EMAIL
PHOTOS = NewEvidence("Photographs", EvidenceSource.COMPLAINANT, DAY, words="Ice on the window")
UNRELATED = IssueInput("The rent office was rude", DAY, related=False)


def _asked(office: Office) -> NewInformationRequest:
    of = office.staff[DILYS]
    return NewInformationRequest(Contributor.STAFF, DAY, EMAIL, "When?", 3, staff_id=of)


def prepare(office: Office, case: int) -> None:
    """A piece of evidence and a request on a complaint, for the use cases to work on."""
    desk = office.desk(OWEN, DAY)
    evidence.add_evidence(desk, case, PHOTOS)
    information.ask_for_information(desk, case, _asked(office))


ACTS: dict[str, Act] = {
    "evidence.add_evidence": lambda desk, at: evidence.add_evidence(desk, at.case, PHOTOS),
    "evidence.weigh_evidence": lambda desk, _: evidence.weigh_evidence(
        desk, 1, 1, considered=True, weighed="Clear"
    ),
    "information.ask_for_information": lambda desk, at: information.ask_for_information(
        desk, at.case, _asked(at.office)
    ),
    "information.chase": lambda desk, _: information.chase(desk, 1, DAY, EMAIL, "Please"),
    "information.record_reply": lambda desk, _: information.record_reply(desk, 1, 1, DAY, "May"),
    "information.close_without_reply": lambda desk, _: information.close_without_reply(
        desk, 1, 1, DAY, "Known by now"
    ),
    "ticking.save_checklist": lambda desk, at: ticking.save_checklist(
        desk, at.case, (Tick(ChecklistItem.STANDARDS, done=True),)
    ),
    "declaring.declare_conflict": lambda desk, at: declaring.declare_conflict(
        desk, at.case, Declaration(Conflict.NONE)
    ),
    "new_issues.join_issue": lambda desk, at: new_issues.join_issue(
        desk, at.case, IssueInput("No hot water since", date(2025, 4, 24), related=True)
    ),
    "new_issues.log_issue_apart": lambda desk, at: new_issues.log_issue_apart(
        desk, at.case, UNRELATED, ApartInput(EMAIL, Category.RUDE)
    ),
}
