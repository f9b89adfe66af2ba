"""Every use case for every role: it gets past the right, or is refused in the table's own words.

The table here is written by hand from section 7 and the rows of the procedure, a line for each use
case: the right it asks for, then a cell for each role. y may, h who handles the complaint, i who
recorded it, d to whom its department is delegated, - may not.
"""

from __future__ import annotations

import ast
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import best_desktop.casework
from best_desktop.casework import (
    absences,
    acknowledging,
    adjustments,
    appointees,
    assigning,
    authority,
    closing,
    complaints,
    correcting,
    correcting_details,
    deciding,
    delegating,
    equality,
    escalating,
    feedback,
    handing_over,
    homes,
    laying_aside,
    letter_drafts,
    letters,
    library,
    merging,
    more_time,
    not_accepting,
    notes,
    office_calendar,
    office_lists,
    parties,
    people,
    points,
    proofs,
    referrals,
    registers,
    remedies,
    service_requests,
    settings,
    survey_import,
    surveys,
    vulnerability,
)
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.desk import Desk
from best_desktop.casework.equality import EqualityAnswers
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.inputs import (
    Assignment,
    DateCorrection,
    Decision,
    EscalationRefusal,
    EscalationRequest,
    FirstContact,
    MoreTime,
    MoveOn,
    NewAppointeeReferral,
    NewComment,
    NewCompliment,
    NewContact,
    NewDocument,
    NewOfficeDay,
    NewProof,
    NewServiceRequest,
    PersonInput,
    Refusal,
    RemedyInput,
    SpeakerInput,
)
from best_desktop.casework.library import NewCopyRequest, NewVersion, TitleInput
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.service_requests import NewMissedVisit
from best_desktop.casework.survey_views import NewSurveyAnswer, SurveyContact
from best_desktop.domain.roles import Position, Right, refusal
from best_desktop.domain.table_rows import Sheet, SheetRow
from best_desktop.domain.vocabulary import (
    Channel,
    ContactKind,
    ContactOutcome,
    DirectGround,
    Direction,
    DocumentKind,
    ExtensionBasis,
    LetterCode,
    LibrarySection,
    Nation,
    Outcome,
    PartyRole,
    PraiseSubject,
    ProofKind,
    RefusalGround,
    RemedyKind,
    Role,
    Speaker,
    Subject,
    Triage,
)
from best_desktop.store.models import Complaint, Delegation
from tests import builders
from tests.builders import MARCUS, OWEN, Office

DAY = date(2025, 4, 24)
EMAIL = Channel.EMAIL
COLUMNS = {
    "R": Role.RECORDER,
    "M": Role.MANAGER,
    "D": Role.DEPUTY,
    "A": Role.ADMINISTRATOR,
    "H": Role.HEAD_OF_DEPARTMENT,
    "L": Role.LEAD_COMPLAINTS_OFFICER,
    "S": Role.SENIOR_MANAGER,
    "O": Role.HEAD_OF_HOUSING,
    "X": Role.READ_ONLY,
}
TABLE = """
                                         R M D A H L S O X
complaints.log_complaint                 y y y y y y y y - record
handing_over.hand_over                   y y y y y y y y - hand_over
referrals.ask_advice                     y y y y y y y y - ask_advice
referrals.refer                          - - - - y - - y - refer
referrals.complainant_came               - - - - - y - - - intervene
referrals.intervene                      - - - - - y - - - intervene
referrals.answer_referral                - - - - - y - - - intervene
referrals.treat_as_request               - - - - - y - - - intervene
referrals.follow_direction               y y y y y y y y - keep_log
feedback.log_compliment                  y y y y y y y y - record
feedback.confirm_compliment              - y y - y y y y - confirm_compliment
feedback.log_comment                     y y y y y y y y - record
service_requests.log_service_request     y y y y y y y y - record
service_requests.finish_service_request  y y y y y y y y - work_request
service_requests.record_missed_visit     y y y y y y y y - work_request
service_requests.hand_over_request       y y y y y y y y - work_request
service_requests.review_service_requests - y y - y y y y - review_requests
surveys.add_survey_answer                y y y y y y y y - record
surveys.triage_answer                    y y y y y y y y - work_request
surveys.record_survey_contact            y y y y y y y y - work_request
surveys.review_answers                   - - - - - y - - - review_surveys
survey_import.keep                       - y y d y y y y - import
appointees.refer_to_appointee            y y y y y y y y - record
parties.add_person                       y y y y y y y y - keep_people
parties.change_person                    y y y y y y y y - keep_people
people.correct_person                    y y y y y y y y - keep_people
merging.merge_people                     - y y d y y y y - merge_people
vulnerability.note_vulnerability         y y y y y y y y - keep_people
vulnerability.end_vulnerability          y y y y y y y y - keep_people
equality.save_equality                   y y y y y y y y - keep_people
equality.delete_equality                 y y y y y y y y - keep_people
people.agree_adjustment                  y y y y y y y y - agree_adjustment
adjustments.decline_adjustment           y y y y y y y y - agree_adjustment
adjustments.review_adjustment            y y y y y y y y - agree_adjustment
authority.record_speaker                 y y y y y y y y - keep_proof
authority.ask_for_authority              y y y y y y y y - keep_proof
authority.direct_authority               - - - - - y - - - direct_authority
proofs.register_proof                    y y y y y y y y - keep_proof
proofs.review_proof                      y y y y y y y y - keep_proof
proofs.end_proof                         y y y y y y y y - keep_proof
notes.add_note                           y y y y y y y y - keep_log
notes.add_contact                        y y y y y y y y - keep_log
notes.attach                             y y y y y y y y - keep_log
acknowledging.record_first_contact       i y y d y y y y - first_contact
correcting_details.correct_details       h y y d y y y y - correct_details
points.add_point                         h y y d y y y y - correct_details
points.change_point                      h y y d y y y y - correct_details
points.set_wanted                        h y y d y y y y - correct_details
correcting.correct_dates                 - y y d y y y y - correct_dates
correcting.change_procedure              - y y - y y y y - choose_procedure
assigning.assign                         - y y - y y y y - assign
letter_drafts.start_letter               h y y d y y y y - write_letter
letter_drafts.save_draft                 h y y d y y y y - write_letter
letters.issue_letter                     h y y d y y y y - write_letter
letters.record_printed                   h y y d y y y y - write_letter
letters.record_sent                      h y y d y y y y - write_letter
letters.supersede                        h y y d y y y y - write_letter
laying_aside.lay_aside                   h y y d y y y y - write_letter
more_time.extend                         h y y - y y y y - take_more_time
escalating.request_escalation            i y y d y y y y - escalate
escalating.refuse_escalation             - - - - - y y y - settle_late
escalating.move_on                       h y y d y y y y - move_on
closing.withdraw                         h y y - y y y y - end
closing.mark_duplicate                   h y y - y y y y - end
closing.conclude                         h y y d y y y y - conclude
closing.reopen                           - y y - y y y y - reopen
remedies.finish_remedy                   i y y d y y y y - update_remedy
deciding.save_decision                   h y y d y y y y - prepare_decision
not_accepting.not_accept                 - y y - y y y y - propose_not_accepted
people.add_scheme                        - y y d y y y y - keep_office
people.add_department                    - y y d y y y y - keep_office
office_lists.change_scheme               - y y d y y y y - keep_office
office_lists.change_department           - y y d y y y y - keep_office
people.add_staff                         - - - - - y - y - keep_staff
office_lists.change_staff                - - - - - y - y - keep_staff
absences.enter_absence                   y y y y y y y y - enter_absence
absences.change_absence                  y y y y y y y y - enter_absence
absences.remove_absence                  y y y y y y y y - enter_absence
delegating.delegate                      - y - - y y - y - delegate
delegating.end_delegation                - y - - y y - y - delegate
office_calendar.add_office_day           - - - - - y - y - change_settings
office_calendar.remove_office_day        - - - - - y - y - change_settings
settings.change_settings                 - - - - - y - y - change_settings
homes.enter_homes                        - - - - - y - y - change_settings
library.add_title                        - - - - - y - y - keep_library
library.change_title                     - - - - - y - y - keep_library
library.retire_title                     - - - - - y - y - keep_library
library.restore_title                    - - - - - y - y - keep_library
library.add_version                      - - - - - y - y - keep_library
library.record_review                    - - - - - y - y - keep_library
library.ask_for_copy                     y y y y y y y y - provide_copy
library.record_copy_sent                 y y y y y y y y - provide_copy
registers.export_register                - y y d y y y y - export
"""
BY_ITSELF = {
    "case_file._begin": "a new case file furnishes itself",
    "case_file._staff_by_account": "somebody signs in for the first time",
    "closing.conclude_lapsed": "what has lapsed is concluded on opening, whoever opens it",
}
"""The use cases that ask for no right, and why."""


@dataclass(frozen=True)
class Scene:
    """An office with one complaint, and what hangs on it, as it stood before each cell."""

    office: Office
    colleagues: dict[Role, str]
    case: int
    draft: int
    issued: int
    sent: int
    remedy: int
    point: int


Act = Callable[[Desk, Scene], object]
FILE = NewDocument("a.txt", b"a", DocumentKind.EVIDENCE, Direction.IN, DAY)
TOM = PersonInput(name="Mr Tom Hale", phone="07700 900123", roles=(PartyRole.SERVICE_USER,))
ANSWERS = Sheet("answers", ("Repair reference",), (SheetRow(2, ("R-1",)),))

ACTS: dict[str, Act] = {
    "complaints.log_complaint": lambda desk, at: complaints.log_complaint(
        desk, builders.new_complaint(at.office, DAY)
    ),
    "handing_over.hand_over": lambda desk, at: handing_over.hand_over(
        desk, at.case, at.office.staff[MARCUS], "He asked"
    ),
    "referrals.ask_advice": lambda desk, at: referrals.ask_advice(desk, at.case, "What now?"),
    "referrals.refer": lambda desk, at: referrals.refer(desk, at.case, "Three departments"),
    "referrals.complainant_came": lambda desk, at: referrals.complainant_came(
        desk, at.case, DAY, DirectGround.UNHEARD, "Nobody listens"
    ),
    "referrals.intervene": lambda desk, at: referrals.intervene(desk, at.case, "Hurry"),
    "referrals.answer_referral": lambda desk, _: referrals.answer_referral(desk, 1, 1, "Go on"),
    "referrals.treat_as_request": lambda desk, _: referrals.treat_as_request(
        desk, 1, 1, EMAIL, "Cold"
    ),
    "referrals.follow_direction": lambda desk, _: referrals.follow_direction(desk, 1, 1, "Done"),
    "feedback.log_compliment": lambda desk, _: feedback.log_compliment(
        desk, NewCompliment(DAY, EMAIL, PraiseSubject.EMPLOYEE, "So kind")
    ),
    "feedback.confirm_compliment": lambda desk, _: feedback.confirm_compliment(desk, 1, DAY),
    "feedback.log_comment": lambda desk, _: feedback.log_comment(
        desk, NewComment(DAY, EMAIL, "A bench")
    ),
    "service_requests.log_service_request": lambda desk, _: service_requests.log_service_request(
        desk, NewServiceRequest(DAY, EMAIL, "A bulb")
    ),
    "service_requests.finish_service_request": lambda desk, _: (
        service_requests.finish_service_request(desk, 1, 1, DAY)
    ),
    "service_requests.record_missed_visit": lambda desk, _: service_requests.record_missed_visit(
        desk, 1, 1, NewMissedVisit(DAY)
    ),
    "service_requests.hand_over_request": lambda desk, at: service_requests.hand_over_request(
        desk, 1, 1, None, at.office.staff[MARCUS], None
    ),
    "service_requests.review_service_requests": lambda desk, _: (
        service_requests.review_service_requests(desk, [1])
    ),
    "surveys.add_survey_answer": lambda desk, _: surveys.add_survey_answer(
        desk, NewSurveyAnswer("R-1", DAY, 2)
    ),
    "surveys.triage_answer": lambda desk, _: surveys.triage_answer(desk, 1, 1, Triage.DOUBT),
    "surveys.record_survey_contact": lambda desk, _: surveys.record_survey_contact(
        desk, 1, 1, SurveyContact(DAY, EMAIL, "All well", ContactOutcome.NOTHING)
    ),
    "surveys.review_answers": lambda desk, _: surveys.review_answers(desk, [1]),
    "survey_import.keep": lambda desk, _: _keeper(desk).keep([]),
    "appointees.refer_to_appointee": lambda desk, _: appointees.refer_to_appointee(
        desk, NewAppointeeReferral(DAY, EMAIL, Subject.FINANCE, "Ask them", TOM, TOM)
    ),
    "parties.add_person": lambda desk, _: parties.add_person(desk, TOM),
    "parties.change_person": lambda desk, _: parties.change_person(desk, 1, 1, TOM),
    "people.correct_person": lambda desk, _: people.correct_person(desk, 1, 1, TOM),
    "merging.merge_people": lambda desk, _: merging.merge_people(desk, 1, 1, 2, 1, reason="One"),
    "vulnerability.note_vulnerability": lambda desk, _: vulnerability.note_vulnerability(
        desk, 1, DAY, "Frail"
    ),
    "vulnerability.end_vulnerability": lambda desk, _: vulnerability.end_vulnerability(
        desk, 1, 1, DAY
    ),
    "equality.save_equality": lambda desk, _: equality.save_equality(
        desk, 1, EqualityAnswers(DAY, declined=True)
    ),
    "equality.delete_equality": lambda desk, _: equality.delete_equality(desk, 1, 1),
    "people.agree_adjustment": lambda desk, _: people.agree_adjustment(
        desk, 1, "Eyesight", "Large print", None, DAY
    ),
    "adjustments.decline_adjustment": lambda desk, _: adjustments.decline_adjustment(
        desk, 1, "A visit", DAY, EMAIL, "Nobody is free"
    ),
    "adjustments.review_adjustment": lambda desk, _: adjustments.review_adjustment(
        desk, 1, 1, DAY, True, "It goes on"
    ),
    "authority.record_speaker": lambda desk, at: authority.record_speaker(
        desk, at.case, SpeakerInput(next(iter(Speaker)), tuple(Subject)[:1])
    ),
    "authority.ask_for_authority": lambda desk, at: authority.ask_for_authority(desk, at.case, DAY),
    "authority.direct_authority": lambda desk, at: authority.direct_authority(
        desk, at.case, may_act=True, reason="They may"
    ),
    "proofs.register_proof": lambda desk, at: proofs.register_proof(
        desk, NewProof(1, 1, ProofKind.SIGNED_PERMISSION, DAY, DAY, FILE), at.case
    ),
    "proofs.review_proof": lambda desk, _: proofs.review_proof(desk, 1, 1, None, "Still good"),
    "proofs.end_proof": lambda desk, _: proofs.end_proof(desk, 1, 1, DAY, "Withdrawn"),
    "notes.add_note": lambda desk, at: notes.add_note(desk, at.case, "Rang"),
    "notes.add_contact": lambda desk, at: notes.add_contact(
        desk, at.case, NewContact(next(iter(ContactKind)), DAY, EMAIL, "Rang")
    ),
    "notes.attach": lambda desk, at: notes.attach(desk, at.case, FILE),
    "acknowledging.record_first_contact": lambda desk, at: acknowledging.record_first_contact(
        desk, at.case, FirstContact(DAY, EMAIL, "Rang")
    ),
    "correcting_details.correct_details": lambda desk, at: correcting_details.correct_details(
        desk, at.case, Complaint.get_by_id(at.case).version, {"summary": "Cold"}
    ),
    "points.add_point": lambda desk, at: points.add_point(desk, at.case, "Cold", DAY),
    "points.change_point": lambda desk, at: points.change_point(desk, at.point, 1, "Cold", False),
    "points.set_wanted": lambda desk, at: points.set_wanted(desk, at.case, ("Warmth",)),
    "correcting.correct_dates": lambda desk, at: correcting.correct_dates(
        desk, at.case, DateCorrection("Mistyped", received_on=date(2025, 4, 11))
    ),
    "correcting.change_procedure": lambda desk, at: correcting.change_procedure(
        desk, at.case, min(desk.procedures), "Agreed"
    ),
    "assigning.assign": lambda desk, at: assigning.assign(
        desk, at.case, Assignment(contact_id=at.office.staff[OWEN])
    ),
    "letter_drafts.start_letter": lambda desk, at: letter_drafts.start_letter(
        desk, at.case, LetterCode.L04
    ),
    "letter_drafts.save_draft": lambda desk, at: letter_drafts.save_draft(desk, at.draft, 1, ()),
    "letters.issue_letter": lambda desk, at: letters.issue_letter(
        desk, at.draft, 1, letter_drafts.open_draft(desk, at.draft).blocks, DAY, "Read through"
    ),
    "letters.record_printed": lambda desk, at: letters.record_printed(desk, at.issued, DAY),
    "letters.record_sent": lambda desk, at: letters.record_sent(desk, at.issued, DAY, EMAIL),
    "letters.supersede": lambda desk, at: letters.supersede(desk, at.sent),
    "laying_aside.lay_aside": lambda desk, at: laying_aside.lay_aside(desk, at.draft, "Not sent"),
    "more_time.extend": lambda desk, at: more_time.extend(
        desk, at.case, MoreTime(next(iter(ExtensionBasis)), date(2025, 5, 20), "Complex")
    ),
    "escalating.request_escalation": lambda desk, at: escalating.request_escalation(
        desk, at.case, EscalationRequest(DAY, EMAIL, "Cold")
    ),
    "escalating.refuse_escalation": lambda desk, at: escalating.refuse_escalation(
        desk, at.case, EscalationRefusal(DAY, EMAIL, "Too late")
    ),
    "escalating.move_on": lambda desk, at: escalating.move_on(desk, at.case, MoveOn(DAY, "Late")),
    "closing.withdraw": lambda desk, at: closing.withdraw(desk, at.case, DAY, "They said so"),
    "closing.mark_duplicate": lambda desk, at: closing.mark_duplicate(
        desk, at.case, at.case + 1, "Twice"
    ),
    "closing.conclude": lambda desk, at: closing.conclude(desk, at.case),
    "closing.reopen": lambda desk, at: closing.reopen(desk, at.case, date(2025, 5, 20), "New"),
    "remedies.finish_remedy": lambda desk, at: remedies.finish_remedy(desk, at.remedy, 1, DAY),
    "deciding.save_decision": lambda desk, at: deciding.save_decision(
        desk, at.case, Decision(DAY, Outcome.UPHELD, (), (), complete=False)
    ),
    "not_accepting.not_accept": lambda desk, at: not_accepting.not_accept(
        desk,
        at.case,
        Refusal(RefusalGround.TOO_OLD, "Old", "Old", "Ombudsman", DAY, at.office.staff[OWEN]),
    ),
    "people.add_scheme": lambda desk, _: people.add_scheme(desk, "Elm Court"),
    "people.add_department": lambda desk, _: people.add_department(desk, "Income", None),
    "office_lists.change_scheme": lambda desk, _: office_lists.change_scheme(
        desk, 1, 1, {"town": "Bury"}
    ),
    "office_lists.change_department": lambda desk, _: office_lists.change_department(
        desk, 1, 1, {"name": "Repairs"}
    ),
    "people.add_staff": lambda desk, _: people.add_staff(desk, "Ola Berg", "Officer", ()),
    "office_lists.change_staff": lambda desk, _: office_lists.change_staff(
        desk, 2, 1, {"phone": "1"}
    ),
    "absences.enter_absence": lambda desk, at: absences.enter_absence(
        desk, at.office.staff[MARCUS], DAY, DAY
    ),
    "absences.change_absence": lambda desk, _: absences.change_absence(desk, 1, 1, DAY, DAY, None),
    "absences.remove_absence": lambda desk, _: absences.remove_absence(desk, 1, 1),
    "delegating.delegate": lambda desk, at: delegating.delegate(
        desk,
        at.office.departments["Property"],
        at.office.staff[at.colleagues[Role.ADMINISTRATOR]],
        DAY,
        None,
    ),
    "delegating.end_delegation": lambda desk, _: delegating.end_delegation(desk, 1, 1, DAY),
    "office_calendar.add_office_day": lambda desk, _: office_calendar.add_office_day(
        desk, NewOfficeDay(date(2025, 8, 8), "Staff day", reason="Training")
    ),
    "office_calendar.remove_office_day": lambda desk, _: office_calendar.remove_office_day(
        desk, 1, "Mistake"
    ),
    "settings.change_settings": lambda desk, _: settings.change_settings(
        desk, adjustment_review_months=7
    ),
    "homes.enter_homes": lambda desk, _: homes.enter_homes(
        desk, date(2025, 3, 31), Nation.ENGLAND, 400
    ),
    "library.add_title": lambda desk, _: library.add_title(
        desk, TitleInput("Handbook", LibrarySection.INTERNAL)
    ),
    "library.change_title": lambda desk, _: library.change_title(
        desk, 1, 1, TitleInput("Handbook", LibrarySection.INTERNAL)
    ),
    "library.retire_title": lambda desk, _: library.retire_title(desk, 1, 1),
    "library.restore_title": lambda desk, _: library.restore_title(desk, 1, 1),
    "library.add_version": lambda desk, _: library.add_version(
        desk, 1, NewVersion("2", DAY, address="https://www.example.org/")
    ),
    "library.record_review": lambda desk, _: library.record_review(
        desk, 1, 1, date(2026, 4, 24), "Read"
    ),
    "library.ask_for_copy": lambda desk, _: library.ask_for_copy(
        desk, 1, NewCopyRequest("Mr Tom Hale", DAY, EMAIL)
    ),
    "library.record_copy_sent": lambda desk, _: library.record_copy_sent(desk, 1, 1, DAY, EMAIL),
    "registers.export_register": lambda desk, _: registers.export_register(
        desk, RegisterName.SCHEMES, RegisterFilter(), ["name"]
    ),
}
# Retiring and restoring, and a few more, share the transaction of a common step.
SHARED = {
    "library.retire_title": "library._use",
    "library.restore_title": "library._use",
}


def _keeper(desk: Desk) -> Any:
    return survey_import._Keeper(desk, "a.csv", ANSWERS, {}, 0, None)


@pytest.fixture(scope="module")
def scene() -> Iterator[Scene]:
    """Built once; each cell begins from a copy of it."""
    at = builders.office(":memory:")
    colleagues = {}
    for role in Role:
        name = f"Only {role.label}"
        at.staff[name] = builders.staff(at.desk(OWEN, date(2025, 4, 1)), name, roles=(role,))
        colleagues[role] = name
    case, other = builders.acknowledged(at), builders.acknowledged(at)
    desk = at.desk(MARCUS, DAY)
    promise = RemedyInput(RemedyKind.ACTION, "Mend the boiler", due_on=date(2025, 6, 2))
    begun = builders.decision(at, case, complete=False, remedies=(promise,))
    deciding.save_decision(desk, case, begun)
    for each in (case, other):
        more = MoreTime(ExtensionBasis.EXPLANATION, date(2025, 5, 9), "The part is not here.")
        more_time.extend(desk, each, more)
    draft = letter_drafts.start_letter(desk, case, LetterCode.L03).id
    issued = builders.issued(at, other, LetterCode.L03, DAY)
    shown = builders.view(at, case)
    sent = next(each.id for each in shown.letters if each.code is LetterCode.L01)
    referrals.complainant_came(at.desk(OWEN), case, DAY, DirectGround.UNHEARD, "Unheard")
    yield Scene(at, colleagues, case, draft, issued, sent, shown.remedies[0].id, shown.points[0].id)
    close_case_file()


@pytest.fixture(scope="module")
def kept(scene: Scene) -> Iterator[sqlite3.Connection]:  # noqa: ARG001 - it is what is kept
    """A copy of the scene's case file, for each cell to begin from."""
    copy = sqlite3.connect(":memory:")
    _connection().backup(copy)
    yield copy
    copy.close()


def _connection() -> Any:
    return Complaint._meta.database.connection()


def _rows() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Use case, its right and its cells in the order of the columns."""
    found = {}
    for line in TABLE.splitlines()[2:]:
        name, *cells, right = line.split()
        assert len(cells) == len(COLUMNS)
        found[name] = (right, tuple(cells))
    return found


ROWS = _rows()
STANDINGS = {
    "h": Position(handles=True),
    "i": Position(involved=True),
    "d": Position(delegated=True),
}


def _stand(scene: Scene, who: str, how: str) -> None:
    """Put somebody in a place with the complaints, past the use cases."""
    staff = scene.office.staff[who]
    if how == "h":
        Complaint.update(handler=staff).execute()
    elif how == "i":
        Complaint.update(recorded_by=staff).execute()
    else:
        Delegation.create(
            department=scene.office.departments["Property"],
            administrator=staff,
            given_by=scene.office.staff[MARCUS],
            from_on=DAY,
            to_on=None,
            version=1,
        )


def _outcome(act: Act, desk: Desk, scene: Scene, right: Right) -> str | None:
    """The words of a refusal by right; None where the right was had, whatever came after."""
    try:
        act(desk, scene)
    except Refused as refused:
        if str(refused).startswith(f"You may not {right}."):
            return str(refused)
    except CaseworkError:
        pass
    return None


@pytest.mark.clause("P-15.2", "R-2.1.6", "R-3.1")
@pytest.mark.parametrize("name", ROWS)
def test_each_role_may_do_what_the_table_says_and_nothing_more(
    scene: Scene, kept: sqlite3.Connection, name: str
) -> None:
    right_name, cells = ROWS[name]
    right, act = Right(right_name), ACTS[name]
    for role, cell in zip(COLUMNS.values(), cells, strict=True):
        who = scene.colleagues[role]
        standings = ("", "h", "i", "d") if cell == "-" else ("", *cell.replace("y", ""))
        for how in standings:
            kept.backup(_connection())
            if how:
                _stand(scene, who, how)
            desk = scene.office.desk(who, DAY)
            said = _outcome(act, desk, scene, right)
            if cell == "y" or (how and how == cell):
                assert said is None, (role, how)
            else:
                words = refusal(right, {role}, STANDINGS.get(how))
                assert said == words is not None, (role, how)


def _asking() -> dict[str, str | None]:
    """Each function of casework that begins a use case, with the right it names."""
    found: dict[str, str | None] = {}
    for path in sorted(Path(best_desktop.casework.__file__).parent.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and _begins(call):
                        found[f"{path.stem}.{function.name}"] = _right_named(call)
    return found


def _begins(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "working"


def _right_named(call: ast.Call) -> str | None:
    (given,) = call.args
    if isinstance(given, ast.Constant):
        assert given.value is None
        return None
    assert isinstance(given, ast.Attribute), ast.dump(given)
    assert isinstance(given.value, ast.Name)
    assert given.value.id == "Right"
    return str(Right[given.attr].value)


@pytest.mark.clause("P-15.2")
def test_every_use_case_is_in_the_table_with_the_right_it_asks_for() -> None:
    wanted: dict[str, str | None] = dict.fromkeys(BY_ITSELF)
    for name, (right, _cells) in ROWS.items():
        wanted[SHARED.get(name, name)] = right
    assert _asking() == wanted
    assert set(ACTS) == set(ROWS)
