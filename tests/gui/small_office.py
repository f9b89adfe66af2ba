"""A small office for the screens' tests, worked by real use cases on Friday 20 November 2026."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from best_desktop.casework import case_file
from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.compensation import offer
from best_desktop.casework.compensation_views import Offer, SumInput
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.desk import LONDON, Desk
from best_desktop.casework.determinations import record_determination
from best_desktop.casework.evidence import add_evidence
from best_desktop.casework.feedback import log_comment, log_compliment
from best_desktop.casework.information import ask_for_information
from best_desktop.casework.inputs import (
    FirstContact,
    NewComment,
    NewComplaint,
    NewCompliment,
    NewServiceRequest,
    PersonInput,
)
from best_desktop.casework.investigation_views import NewEvidence, NewInformationRequest
from best_desktop.casework.letters import (
    issue_letter,
    record_printed,
    record_sent,
    start_letter,
)
from best_desktop.casework.ombudsman import ask_evidence, refer
from best_desktop.casework.ombudsman_views import (
    IssueInput,
    NewDetermination,
    NewEvidenceRequest,
    NewExternalReferral,
    OrderInput,
)
from best_desktop.casework.people import add_department, add_scheme, add_staff
from best_desktop.casework.service_requests import log_service_request
from best_desktop.domain.investigation_words import Contributor, EvidenceSource
from best_desktop.domain.outside_words import (
    BroughtBy,
    CompensationHead,
    CompensationTrigger,
    ExternalBody,
    Finding,
)
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterCode,
    Nation,
    PraiseSubject,
    Role,
)

TODAY = date(2026, 11, 20)
NAMES = ("Siân Llŷr", "James O’Brien", "Łukasz Nowak", "Grace Adeyemi", "R. Patel", "Helen Morris")


class Clock:
    """A clock that stands still until it is set; ten in the morning in London."""

    def __init__(self, day: date) -> None:
        self.set(day)

    def set(self, day: date, at: time = time(10, 0)) -> None:
        self.now = datetime.combine(day, at, LONDON).astimezone(UTC)

    def __call__(self) -> datetime:
        return self.now


def take_desk(clock: Callable[[], datetime]) -> Desk:
    return case_file.desk_now(clock=clock, account="anna.khan", computer="PC-1")


def build(address: Path) -> None:
    """Build the office's case file: five members of staff, three schemes, six complaints."""
    clock = Clock(date(2026, 10, 26))
    case_file.open_case_file(
        address, create=True, clock=clock, account="it.support", computer="PC-1"
    )
    begun = case_file.desk_now(clock=clock, account="it.support")
    add_staff(
        begun,
        "Anna Khan",
        "Complaints manager",
        (Role.LEAD_COMPLAINTS_OFFICER, Role.MANAGER),
        phone="0161 496 0001",
        email="anna.khan@example.org",
        account="anna.khan",
    )
    desk = take_desk(clock)
    marcia = add_staff(
        desk,
        "Marcia Okafor",
        "Complaints officer",
        (Role.RECORDER,),
        phone="0161 496 0002",
        email="marcia.okafor@example.org",
    )
    add_staff(desk, "Peter Hughes", "Housing officer", (Role.RECORDER, Role.MANAGER))
    head = add_staff(
        desk, "Ruth Lewis", "Head of Housing", (Role.HEAD_OF_HOUSING, Role.SENIOR_MANAGER)
    )
    add_staff(desk, "Omar Aziz", "Head of Repairs", (Role.HEAD_OF_DEPARTMENT,))
    repairs = add_department(desk, "Repairs", head)
    schemes = [
        add_scheme(desk, "Church Street", town="Eccles", postcode="M30 0NJ"),
        add_scheme(desk, "Mill Lane", town="Bolton", postcode="BL1 1AA"),
        add_scheme(desk, "Tŷ Derwen", town="Wrexham", nation=Nation.WALES),
    ]
    days = (date(2026, 10, 28), date(2026, 11, 3), date(2026, 11, 9), date(2026, 11, 12),
            date(2026, 11, 17), date(2026, 11, 19))  # fmt: skip
    for number, (name, day) in enumerate(zip(NAMES, days, strict=True)):
        clock.set(day)
        logged = log_complaint(
            take_desk(clock),
            NewComplaint(
                kind=ComplainantKind.TENANT,
                channel=Channel.TELEPHONE if number % 2 else Channel.EMAIL,
                made_at=clock() - timedelta(hours=1),
                summary=f"Damp in the bedroom, visit {number + 1} brought no repair",
                category=Category.REPAIRS if number % 3 else Category.WORKMANSHIP,
                complainant=PersonInput(
                    name=name,
                    address=f"Flat {number + 1}\n12 Church Street\nEccles",
                    postcode="M30 0NJ",
                    phone="0161 496 0000",
                ),
                scheme_id=schemes[number % 3],
                department_id=repairs,
                formal_answer=FormalAnswer.YES,
                points=(f"The damp in flat {number + 1} was reported twice and is still there",),
                wanted=("Repair the damp", "An apology"),
                handler_id=marcia if number % 2 else desk.staff_id,
            ),
        )
        if number in {0, 1, 2}:
            acknowledge(clock, logged.id, day + timedelta(days=1))
    clock.set(TODAY)
    now = take_desk(clock)
    log_compliment(
        now,
        NewCompliment(
            received_on=TODAY,
            channel=Channel.EMAIL,
            about=PraiseSubject.EMPLOYEE,
            text="Marcia was patient and kind.",
            person=PersonInput(name="Dilys Price"),
            about_whom="Marcia Okafor",
        ),
    )
    log_comment(
        now,
        NewComment(
            received_on=TODAY, channel=Channel.IN_PERSON, text="More benches in the garden."
        ),
    )
    log_service_request(
        now,
        NewServiceRequest(
            received_on=TODAY,
            channel=Channel.TELEPHONE,
            needed="A new bulb in the hall",
            person=PersonInput(name="Tom Reid"),
            scheme_id=schemes[0],
        ),
    )
    case_file.close_case_file()


def acknowledge(clock: Clock, complaint_id: int, day: date) -> None:
    """Talk to the complainant and send the acknowledgement on a day."""
    clock.set(day)
    desk = take_desk(clock)
    record_first_contact(
        desk,
        complaint_id,
        FirstContact(
            contacted_on=day,
            channel=Channel.TELEPHONE,
            text="Talked it through.",
            preferred_channel=Channel.LETTER,
        ),
    )
    draft = start_letter(desk, complaint_id, LetterCode.L01)
    issue_letter(desk, draft.id, draft.version, draft.blocks, day)
    record_printed(desk, draft.id, day)
    record_sent(desk, draft.id, day, Channel.LETTER)


def looked_into(desk: Desk, complaint_id: int) -> None:
    """A piece of evidence and an overdue request on a complaint, for screens to show."""
    damp = NewEvidence(
        "Photographs of the wall", EvidenceSource.COMPLAINANT, desk.today, words="Damp"
    )
    add_evidence(desk, complaint_id, damp)
    asked = NewInformationRequest(
        Contributor.STAFF,
        desk.today - timedelta(days=7),
        Channel.EMAIL,
        "When was the wall last treated?",
        3,
        desk.staff_id,
    )
    ask_for_information(desk, complaint_id, asked)


def brought_outside(desk: Desk, complaint_id: int) -> None:
    """One of everything about money and the Ombudsman on a complaint, for screens to show."""
    approver = next(each.id for each in case_file.staff_choices() if each.label == "Ruth Lewis")
    sums = (SumInput(CompensationHead.DISTRESS, amount=5_000),)
    by_whom = CompensationTrigger.SENIOR_MANAGER
    offer(desk, complaint_id, Offer(by_whom, sums, "Nine cold days", approver, desk.today))
    body, day = ExternalBody.OMBUDSMAN, desk.today
    brought = NewExternalReferral(body, BroughtBy.COMPLAINANT, day, "202617204")
    referral = refer(desk, complaint_id, brought)
    ask_evidence(desk, referral, NewEvidenceRequest(day, "The whole file", date(2026, 12, 4)))
    found = NewDetermination(
        day,
        (IssueInput("The damp", Finding.SERVICE_FAILURE),),
        (OrderInput("Apologise", date(2026, 12, 4)),),
        ("Train the team",),
    )
    record_determination(desk, referral, found)
