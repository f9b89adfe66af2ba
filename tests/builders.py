"""Builders for tests of casework: one for each noun, each by way of the use cases themselves.

An :class:`Office` is a case file with the staff, schemes and departments of the worked stories.
``office.desk("Marcus Oyelaran", date(2025, 4, 15))`` sits somebody down on a day; every builder
takes that office and returns ids.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from best_desktop.casework import letters, sample_office
from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.audit import history
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.case_views import CaseView, HistoryEntry
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.desk import LONDON, Desk
from best_desktop.casework.escalating import request_escalation
from best_desktop.casework.inputs import (
    Decision,
    EscalationRequest,
    FirstContact,
    MoreTime,
    NewComplaint,
    NewDocument,
    NewProof,
    PersonInput,
    PointDecisionInput,
    RemedyInput,
    WantedAnswerInput,
)
from best_desktop.casework.more_time import extend
from best_desktop.casework.people import add_department, add_scheme, add_staff
from best_desktop.casework.proofs import register_proof
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import look_into
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    Direction,
    DocumentKind,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    Nation,
    Outcome,
    ProofKind,
    RemedyKind,
    Role,
)
from best_desktop.store.models import Complaint, Person
from tests.databases import copy_in_memory

DILYS, HANNAH, TARIQ = "Dilys Marsh", "Hannah Sillitoe", "Tariq Mehmood"
MARCUS, JOAN, PIOTR = "Marcus Oyelaran", "Joan Whitfield", "Piotr Nowak"
OWEN, ELSPETH, ROSALIND = "Owen Pritchard", "Elspeth Grant", "Rosalind Achebe"

STAFF = {
    DILYS: ("Housing Officer", (Role.RECORDER,)),
    HANNAH: ("Deputy Property Manager", (Role.DEPUTY,)),
    TARIQ: ("Administrator", (Role.ADMINISTRATOR,)),
    MARCUS: ("Head of Property", (Role.HEAD_OF_DEPARTMENT,)),
    JOAN: ("Head of Housing Management", (Role.HEAD_OF_DEPARTMENT,)),
    PIOTR: ("Head of Income", (Role.HEAD_OF_DEPARTMENT,)),
    ELSPETH: ("Senior Manager", (Role.SENIOR_MANAGER,)),
    ROSALIND: ("Head of Housing", (Role.HEAD_OF_HOUSING, Role.SENIOR_MANAGER)),
}

RECEIVED = date(2025, 4, 14)
"""A Monday before Easter; the bank holidays that follow are 18 and 21 April and 5 May 2025."""


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self, day: date, at: time = time(9, 0)) -> None:
        self.set(day, at)

    def set(self, day: date, at: time = time(14, 0)) -> None:
        self.now = datetime.combine(day, at, LONDON).astimezone(UTC)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Office:
    """A case file with people at work; ids by name."""

    clock: Clock
    staff: dict[str, int] = field(default_factory=dict)
    schemes: dict[str, int] = field(default_factory=dict)
    departments: dict[str, int] = field(default_factory=dict)

    def desk(self, who: str = MARCUS, day: date | None = None, at: time = time(14, 0)) -> Desk:
        """Somebody's desk, on a day if one is given: the office's clock is set to it."""
        if day is not None:
            self.clock.set(day, at)
        return desk_now(clock=self.clock, staff_id=self.staff[who], computer="TEST")


def office(address: str, day: date = date(2025, 4, 1)) -> Office:
    """A new case file at an address, furnished on a day; Owen Pritchard began it."""
    close_case_file()
    return copy_in_memory(furnished, day) if address == ":memory:" else furnished(address, day)


def furnished(address: str, day: date) -> Office:
    """The same, built anew wherever it is; tests of much else take :func:`office`."""
    clock = Clock(day)
    open_case_file(address, create=True, clock=clock, account=OWEN, computer="TEST")
    owen = desk_now(clock=clock, account=OWEN, computer="TEST")
    made = Office(clock, staff={OWEN: owen.staff_id})
    for name, (job_title, roles) in STAFF.items():
        made.staff[name] = staff(owen, name, job_title, roles)
    made.departments = {
        "Property": add_department(owen, "Property", made.staff[MARCUS]),
        "Housing Management": add_department(owen, "Housing Management", made.staff[JOAN]),
    }
    made.schemes = {
        "Larkfield House": scheme(owen, "Larkfield House", "Jim Farrow", "Bolton", "BL1 1AA"),
        "Ashdown Court": scheme(owen, "Ashdown Court", "Bev Cotterill", "Salford", "M6 5TR"),
        "Penrhos Gardens": scheme(
            owen, "Penrhos Gardens", "Nia Powell", "Wrexham", "LL11 1AA", Nation.WALES
        ),
    }
    return made


def sample(address: str, begins: datetime) -> Play:
    """The sample office with its people, departments, schemes and homes, before its first case."""
    play = Play(begins)
    open_case_file(address, create=True, clock=play.clock, computer="TEST", sample=True)
    sample_office.furnish(play)
    return play


def staff(
    desk: Desk, name: str, job_title: str = "Officer", roles: tuple[Role, ...] = (Role.RECORDER,)
) -> int:
    """A member of staff who can stand as the contact of a letter."""
    email = f"{name.split(maxsplit=1)[0].lower()}@bestha.co.uk"
    return add_staff(desk, name, job_title, roles, phone="0161 786 6000", email=email)


def scheme(
    desk: Desk,
    name: str,
    manager: str,
    town: str,
    postcode: str,
    nation: Nation = Nation.ENGLAND,
) -> int:
    """A scheme with its manager."""
    return add_scheme(
        desk,
        name,
        town=town,
        postcode=postcode,
        address="1 High Street",
        nation=nation,
        manager_name=manager,
    )


def person(name: str = "Mrs Ruth Adeyemi") -> PersonInput:
    """Somebody new outside the office, with an address."""
    return PersonInput(
        name=name,
        address="Flat 4\nLarkfield House\nBolton",
        postcode="BL1 1AA",
        phone="07700 900123",
        email="someone@example.org",
    )


def made_on(day: date, at: time = time(10, 20)) -> datetime:
    """A local moment."""
    return datetime.combine(day, at, LONDON)


def new_complaint(at: Office, received: date = RECEIVED, **changes: Any) -> NewComplaint:
    """What the dialog fills in for a tenant's telephone call."""
    given = NewComplaint(
        kind=ComplainantKind.TENANT,
        channel=Channel.TELEPHONE,
        made_at=made_on(received),
        summary="Boiler mended three times, still cold",
        category=Category.REPAIRS,
        complainant=person(),
        scheme_id=at.schemes["Larkfield House"],
        department_id=at.departments["Property"],
        formal_answer=FormalAnswer.YES,
        wanted=("A working boiler", "An apology"),
    )
    return replace(given, **changes)


def complaint(at: Office, received: date = RECEIVED, *, by: str = DILYS, **changes: Any) -> int:
    """A complaint logged on the day it was received."""
    desk = at.desk(by, received)
    return log_complaint(desk, new_complaint(at, received, **changes)).id


def anonymous_complaint(at: Office, received: date = RECEIVED, **changes: Any) -> int:
    """A complaint without a complainant, registered against its scheme."""
    return complaint(
        at,
        received,
        **{
            "kind": ComplainantKind.ANONYMOUS,
            "channel": Channel.FACEBOOK,
            "complainant": None,
            "formal_answer": None,
            "scheme_id": at.schemes["Ashdown Court"],
            "wanted": (),
            **changes,
        },
    )


def spoken_for(at: Office, received: date = RECEIVED, **changes: Any) -> int:
    """A complaint that a daughter brings for a tenant; she can be reached in every way."""
    daughter = PersonInput(
        name="Mrs Orla Brady",
        organisation="Citizens Advice Bolton",
        address="9 Mill Lane\nBolton",
        postcode="BL2 1AA",
        phone="07700 900456",
        email="orla@example.org",
    )
    given = {
        "kind": ComplainantKind.REPRESENTATIVE,
        "complainant": daughter,
        "service_users": (PersonInput(name="Mr Colm Brady", address="Flat 7\nLarkfield House"),),
        **changes,
    }
    return complaint(at, received, **given)


def proof(
    at: Office, case: int, kind: ProofKind, day: date = date(2025, 4, 22), **changes: Any
) -> int:
    """A proof that came for a complaint from whoever speaks on it; returns its id."""
    desk = at.desk(MARCUS, day)
    shown = case_view(desk, case)
    spoken, speaker = kind is ProofKind.VERBAL_CONSENT, shown.authority.facts.person
    assert speaker is not None
    scan = NewDocument(
        f"{kind.value}.pdf", kind.value.encode(), DocumentKind.AUTHORITY, Direction.IN, day
    )
    given = NewProof(
        person_id=speaker.id,
        service_user_id=shown.service_users[0].id,
        kind=kind,
        signed_on=day,
        received_on=day,
        document=None if spoken else scan,
        covers=(case,),
        taken_by=MARCUS if spoken else "",
        words="Yes, Orla may speak for me." if spoken else "",
    )
    return register_proof(desk, replace(given, **changes), case)


def contacted(at: Office, case: int, day: date, by: str = MARCUS) -> None:
    """First contact made, by email from now on."""
    given = FirstContact(day, Channel.TELEPHONE, "Rang and talked it through.")
    preferred = Channel.EMAIL if view(at, case).complainant else None
    record_first_contact(at.desk(by, day), case, replace(given, preferred_channel=preferred))


def ready(at: Office, **changes: Any) -> int:
    """A complaint whose first contact was made, so that it can be acknowledged."""
    case = complaint(at, **changes)
    contacted(at, case, date(2025, 4, 15))
    return case


def acknowledged(
    at: Office, received: date = RECEIVED, on: date | None = None, **changes: Any
) -> int:
    """A complaint whose acknowledgement was sent, three days after receipt unless said."""
    case = complaint(at, received, **changes)
    day = on or received + timedelta(days=3)
    contacted(at, case, min(day, received + timedelta(days=1)))
    send(at, case, LetterCode.L01, day)
    return case


def decision(
    at: Office, case: int, outcome: Outcome | None = Outcome.UPHELD, **changes: Any
) -> Decision:
    """A complete decision on every point and outcome sought."""
    shown = view(at, case)
    upheld = outcome is not Outcome.NOT_UPHELD
    promise = "will" if upheld else "need not"
    remedies = (RemedyInput(RemedyKind.APOLOGY, "We are sorry for the cold weeks."),)
    given = Decision(
        decided_on=at.desk().today,
        outcome=outcome,
        points=tuple(
            PointDecisionInput(each.id, outcome, reasons=f"The job sheets show it ({each.id}).")
            for each in shown.points
        ),
        wanted=tuple(
            WantedAnswerInput(each.id, upheld, f"We {promise} see to it: {each.wanted}.")
            for each in shown.wanted
        ),
        remedies=remedies if upheld else (),
        what_we_did="We read the job sheets and spoke to you.",
        what_went_wrong="The part was not replaced." if upheld else "",
        review="We read everything again; nothing new was sent." if shown.stage > 1 else "",
    )
    return replace(given, **changes)


def looked_into(at: Office, case: int, by: str = MARCUS, day: date | None = None) -> None:
    """Nothing left open before a decision: no conflict declared, the whole checklist ticked."""
    look_into(at.desk(by, day), case)


def decided(
    at: Office,
    case: int,
    day: date,
    outcome: Outcome = Outcome.UPHELD,
    by: str = MARCUS,
    **changes: Any,
) -> None:
    """The current stage decided on a day."""
    desk = at.desk(by, day)
    save_decision(desk, case, decision(at, case, outcome, **{"reason": "All heard.", **changes}))


def answered(
    at: Office,
    received: date = RECEIVED,
    acknowledged_on: date | None = None,
    answered_on: date | None = None,
    outcome: Outcome = Outcome.UPHELD,
    **changes: Any,
) -> int:
    """A complaint whose stage 1 answer was sent, a week after the acknowledgement unless said."""
    case = acknowledged(at, received, acknowledged_on, **changes)
    day = answered_on or (acknowledged_on or received + timedelta(days=3)) + timedelta(days=7)
    decided(at, case, day, outcome)
    send(at, case, LetterCode.L04, day)
    return case


def escalated(at: Office, case: int, day: date, handler: str | None = ELSPETH) -> None:
    """The next stage asked for by email."""
    request = EscalationRequest(
        day, Channel.EMAIL, "The cold weeks.", at.staff[handler] if handler else None
    )
    request_escalation(at.desk(OWEN, day), case, request)


def more_time(
    at: Office,
    case: int,
    new_date: date | None,
    day: date,
    basis: ExtensionBasis = ExtensionBasis.EXPLANATION,
    **changes: Any,
) -> int:
    """More time recorded and not told yet; a date left out is what a dialog may leave out too."""
    agreed = basis in (ExtensionBasis.AGREED, ExtensionBasis.NOT_AGREED)
    given = MoreTime(
        basis,
        new_date,  # type: ignore[arg-type]
        "The part is on order.",
        "We have ordered the part.",
        agreed_by="Mrs Ruth Adeyemi" if agreed else "",
        agreed_on=day if agreed else None,
        agreed_how=Channel.TELEPHONE if agreed else None,
    )
    return extend(at.desk(MARCUS, day), case, replace(given, **changes))


def issued(at: Office, case: int, code: LetterCode, day: date, by: str = MARCUS) -> int:
    """A letter written and issued on a day, not sent; returns the letter's id."""
    desk = at.desk(by, day)
    draft = letters.start_letter(desk, case, code)
    letters.issue_letter(desk, draft.id, draft.version, draft.blocks, day, "Read through.")
    return draft.id


def send(
    at: Office,
    case: int,
    code: LetterCode,
    day: date,
    channel: Channel | None = None,
    by: str = MARCUS,
) -> int:
    """A letter written, issued and sent on a day by the preferred method; returns its id."""
    letter = issued(at, case, code, day, by)
    by_method = channel or view(at, case).preferred_channel or Channel.LETTER
    letters.record_sent(at.desk(by), letter, day, by_method, "Said why." if channel else "")
    return letter


def edited(blocks: tuple[DraftBlock, ...], words: str) -> tuple[DraftBlock, ...]:
    """The blocks of a draft with words added to the first that may be edited."""
    first = next(each for each in blocks if each.editable)
    return tuple(
        replace(each, text=f"{each.text}\n\n{words}") if each is first else each for each in blocks
    )


def complainant(case: int) -> Person:
    """The record of whoever complains."""
    found: Complaint = Complaint.get_by_id(case)
    assert found.complainant is not None
    return found.complainant


def view(at: Office, case: int) -> CaseView:
    """The case as the lead complaints officer sees it now."""
    return case_view(at.desk(OWEN), case)


def newest(at: Office, case: int) -> HistoryEntry:
    """The newest entry of a case's history."""
    return history(at.desk(OWEN), case)[0]


def lines(entry: HistoryEntry, *whats: str) -> list[tuple[str, str, str, str]]:
    """The lines of an entry, those of some kinds if they are named."""
    return [
        (each.what, each.field, each.old, each.new)
        for each in entry.lines
        if not whats or each.what in whats
    ]


def messages(problems: Iterable[object]) -> dict[str, str]:
    """Field and message of each problem of an InvalidInput."""
    return {getattr(each, "field"): getattr(each, "message") for each in problems}  # noqa: B009
