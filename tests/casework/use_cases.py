"""Every use case, called once with what it needs: for the test of who may do what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from best_desktop.casework import (
    absences,
    acknowledging,
    adjustments,
    appointees,
    assigning,
    authority,
    case_import,
    case_register,
    closing,
    complained_about,
    complaints,
    compliment_file,
    compliment_import,
    compliments_report,
    correcting,
    correcting_details,
    deciding,
    delegating,
    due_calendar,
    equality,
    escalating,
    feedback,
    handing_over,
    homes,
    intake,
    laying_aside,
    letter_copies,
    letter_drafts,
    letters,
    library,
    merging,
    more_time,
    not_accepting,
    notes,
    office_calendar,
    office_lists,
    office_workbooks,
    parties,
    people,
    points,
    proofs,
    referrals,
    registers,
    remedies,
    service_requests,
    settings,
    spelling,
    survey_import,
    survey_report,
    surveys,
    vulnerability,
)
from best_desktop.casework.case_list_views import CaseFilter
from best_desktop.casework.complained_about import StaffComplainedAbout
from best_desktop.casework.desk import Desk
from best_desktop.casework.equality import EqualityAnswers
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
    SpeakerInput,
)
from best_desktop.casework.library import NewCopyRequest, NewVersion, TitleInput
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.service_requests import NewMissedVisit
from best_desktop.casework.survey_views import NewSurveyAnswer, SurveyContact
from best_desktop.domain.periods import Period
from best_desktop.domain.table_rows import Sheet, SheetRow
from best_desktop.domain.vocabulary import (
    Channel,
    ContactKind,
    ContactOutcome,
    DirectGround,
    Direction,
    DocumentKind,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    LetterFormat,
    LibrarySection,
    Nation,
    Outcome,
    PartyRole,
    PraiseSubject,
    ProofKind,
    RefusalGround,
    Role,
    Speaker,
    Subject,
    Triage,
)
from best_desktop.store.models import Complaint
from tests import builders
from tests.builders import JOAN, MARCUS, OWEN, Office

DAY = date(2025, 4, 24)
MARCH = Period("March 2025", date(2025, 3, 1), date(2025, 3, 31))
EMAIL = Channel.EMAIL


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
    "intake.confirm_logged": lambda desk, at: intake.confirm_logged(desk, at.case),
    "intake.answer_offer": lambda desk, at: intake.answer_offer(
        desk, at.case, Complaint.get_by_id(at.case).version, FormalAnswer.YES, DAY
    ),
    "intake.answer_safety": lambda desk, at: intake.answer_safety(
        desk, at.case, Complaint.get_by_id(at.case).version, "Told the safeguarding lead"
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
    "compliment_import.keep": lambda desk, _: compliment_import._Keeper(
        desk, "a.csv", ANSWERS, {}, (), None
    ).keep([]),
    "case_import.keep": lambda desk, _: case_import._Keeper(desk, "a.csv", 0, None).keep([]),
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
    "complained_about.name_staff": lambda desk, at: complained_about.name_staff(
        desk, at.case, StaffComplainedAbout(frozenset({at.office.staff[JOAN]}), frozenset())
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
    "letter_copies.choose_format": lambda desk, at: letter_copies.choose_format(
        desk, at.draft, 1, LetterFormat.LARGE_PRINT
    ),
    "spelling.add_office_word": lambda desk, _: spelling.add_office_word(desk, "Talbot"),
    "spelling.take_out_office_word": lambda desk, _: spelling.take_out_office_word(desk, "Talbot"),
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
    "office_calendar.switch_bank_holiday": lambda desk, _: office_calendar.switch_bank_holiday(
        desk, date(2025, 8, 25), (Nation.ENGLAND,), "Moved", on=False
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
    "case_register.export_cases": lambda desk, _: case_register.export_cases(
        desk, CaseFilter(), ["reference"]
    ),
    "office_workbooks.complaints_register": lambda desk, _: office_workbooks.complaints_register(
        desk, DAY, DAY
    ),
    "office_workbooks.requests_and_comments": lambda desk, _: (
        office_workbooks.requests_and_comments(desk, DAY, DAY)
    ),
    "due_calendar.due_calendar": lambda desk, _: due_calendar.due_calendar(desk),
    "office_workbooks.due_list": lambda desk, _: office_workbooks.due_list(desk),
    "office_workbooks.ombudsman_orders": lambda desk, _: office_workbooks.ombudsman_orders(desk),
    "office_workbooks.adjustments_due": lambda desk, _: office_workbooks.adjustments_due(desk),
    "compliments_report.compliments_report": lambda desk, _: compliments_report.compliments_report(
        desk, DAY, DAY
    ),
    "compliments_report.compliments_register": lambda desk, _: (
        compliments_report.compliments_register(desk, DAY, DAY)
    ),
    "survey_report.survey_workbook": lambda desk, _: survey_report.survey_workbook(desk, MARCH),
    "compliment_file.compliment_file": lambda desk, _: compliment_file.compliment_file(desk, 1),
    "survey_report.give_report": lambda desk, _: survey_report.give_report(desk, MARCH, DAY),
}


def _keeper(desk: Desk) -> Any:
    return survey_import._Keeper(desk, "a.csv", ANSWERS, {}, 0, None)
