"""Looking into a complaint: evidence, requests, conflicts of interest, checklist, new issues."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework.assigning import assign
from best_desktop.casework.closing import withdraw
from best_desktop.casework.complained_about import StaffComplainedAbout, name_staff
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.declaring import declare_conflict
from best_desktop.casework.errors import (
    ChangedMeanwhile,
    InvalidInput,
    NeedsReason,
    Refused,
)
from best_desktop.casework.evidence import add_evidence, weigh_evidence
from best_desktop.casework.information import (
    ask_for_information,
    chase,
    close_without_reply,
    record_reply,
)
from best_desktop.casework.inputs import (
    Assignment,
    NewContact,
    NewDocument,
    PersonInput,
    RemedyInput,
)
from best_desktop.casework.investigation_views import (
    ApartInput,
    Declaration,
    InvestigationView,
    IssueInput,
    NewEvidence,
    NewInformationRequest,
    Place,
    Tick,
)
from best_desktop.casework.new_issues import join_issue, log_issue_apart
from best_desktop.casework.notes import add_contact, attach
from best_desktop.casework.office_lists import change_staff
from best_desktop.casework.parties import add_person
from best_desktop.casework.people import add_staff
from best_desktop.casework.queries.investigation import (
    investigation,
    overdue_replies,
    steps_taken,
)
from best_desktop.casework.queries.office import staff_list
from best_desktop.casework.reviewers import reviewers
from best_desktop.casework.ticking import save_checklist
from best_desktop.domain.investigation_words import (
    CaseFinding,
    ChecklistItem,
    Conflict,
    ConflictMeasure,
    Contributor,
    EvidenceSource,
    IssueDecision,
)
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    ContactKind,
    Direction,
    DocumentKind,
    LetterCode,
    MilestoneKind,
    Outcome,
    PartyRole,
    RemedyKind,
)
from best_desktop.store.models import Contact
from tests.builders import (
    ELSPETH,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    PIOTR,
    ROSALIND,
    TARIQ,
    Office,
    acknowledged,
    answered,
    complaint,
    decided,
    decision,
    escalated,
    lines,
    looked_into,
    messages,
    newest,
    send,
    view,
)

clause = pytest.mark.clause
DAY = date(2025, 4, 24)
EMAIL = Channel.EMAIL
PHOTOS = NewEvidence("Photographs", EvidenceSource.COMPLAINANT, DAY, words="Ice on the window")


def seen(office: Office, case: int) -> InvestigationView:
    return investigation(office.desk(), case)


def warned(office: Office, case: int, **changes: Any) -> list[str]:
    """What is warned of when the case is decided without a reason."""
    given = decision(office, case, Outcome.NOT_UPHELD, **changes)
    with pytest.raises(NeedsReason) as refused:
        save_decision(office.desk(MARCUS), case, given)
    return list(refused.value.warnings)


def asked(office: Office, case: int, day: date = DAY, **changes: Any) -> int:
    given = NewInformationRequest(
        Contributor.STAFF, day, EMAIL, "When was the part ordered?", 3, office.staff[JOAN]
    )
    return ask_for_information(office.desk(MARCUS, day), case, replace(given, **changes))


# --------------------------------------------------------------------------------- evidence


@clause("P-7.3.d", "R-9.1.intro")
def test_evidence_not_considered_is_named_before_a_decision(office: Office) -> None:
    case = acknowledged(office)
    looked_into(office, case, day=DAY)
    desk = office.desk(MARCUS, DAY)
    first, *rest = [
        add_evidence(desk, case, replace(PHOTOS, title=f"Photograph {each}")) for each in range(4)
    ]
    for each in rest:
        weigh_evidence(desk, each, 1, considered=True, weighed="It shows ice.")
    words = "Evidence 1, “Photograph 0”, is not considered (P-7.3.d)."
    assert warned(office, case) == [words]
    (lack,) = seen(office, case).lacking
    assert (lack.place, lack.number, lack.words) == (Place.EVIDENCE, first, words)

    weigh_evidence(desk, first, 1, considered=True, weighed="So does this.")
    assert lines(newest(office, case))[0] == ("EVIDENCE", "considered", "no", "yes")
    decided(office, case, DAY, Outcome.NOT_UPHELD, reason="")


@clause("P-7.3.d")
def test_evidence_is_a_document_of_the_complaint_or_words(office: Office) -> None:
    case, other = acknowledged(office), acknowledged(office)
    desk = office.desk(MARCUS, DAY)
    file = NewDocument("job.txt", b"Job sheet", DocumentKind.EVIDENCE, Direction.IN, DAY)
    document = attach(desk, case, file)
    add_evidence(
        desk, case, NewEvidence("Job sheet", EvidenceSource.RECORDS, DAY, document_id=document)
    )
    kept = seen(office, case).evidence[0]
    assert (kept.number, kept.document, kept.considered) == (1, "job.txt", False)
    with pytest.raises(InvalidInput) as refused:
        add_evidence(desk, other, replace(PHOTOS, document_id=document))
    assert "document_id" in messages(refused.value.problems)
    with pytest.raises(InvalidInput) as refused:
        add_evidence(desk, case, replace(PHOTOS, title=" ", words="", dated_on=date(2025, 4, 25)))
    assert set(messages(refused.value.problems)) == {"title", "words", "dated_on"}


def test_evidence_that_is_gone_or_not_changed_leaves_no_trace(office: Office) -> None:
    case = acknowledged(office)
    number = add_evidence(office.desk(MARCUS, DAY), case, PHOTOS)
    before = newest(office, case).id
    weigh_evidence(office.desk(MARCUS), number, 1, considered=False, weighed="")
    assert newest(office, case).id == before
    with pytest.raises(Refused, match="not in the case file"):
        weigh_evidence(office.desk(MARCUS), 99, 1, considered=True, weighed="")


# --------------------------------------------------------------------------------- requests


@clause("P-5.1.c")
def test_a_reply_is_due_in_working_days_over_the_bank_holiday(office: Office) -> None:
    received = date(2026, 8, 21)
    case = acknowledged(office, received)
    day = date(2026, 8, 27)
    firm = add_person(
        office.desk(MARCUS, day),
        PersonInput(name="Pennine Heating Ltd", roles=(PartyRole.CONTRACTOR,)),
    )
    request = asked(
        office, case, day, contributor=Contributor.CONTRACTOR, staff_id=None, party_id=firm
    )
    (kept,) = seen(office, case).requests
    assert (kept.whom, kept.due_on, kept.late) == ("Pennine Heating Ltd", date(2026, 9, 2), False)
    assert overdue_replies(office.desk(MARCUS, date(2026, 9, 2))) == ()

    late = date(2026, 9, 3)
    (owed,) = overdue_replies(office.desk(MARCUS, late), office.staff[MARCUS])
    assert (owed.id, owed.complaint_id, owed.whom) == (request, case, "Pennine Heating Ltd")
    assert overdue_replies(office.desk(MARCUS), office.staff[JOAN]) == ()
    chase(office.desk(MARCUS), request, late, Channel.TELEPHONE, "They promise it today.")
    assert seen(office, case).requests[0].chasers[0].text == "They promise it today."
    record_reply(office.desk(MARCUS), request, 1, late, "The part came on 1 September.")
    assert lines(newest(office, case)) == [
        ("INFORMATION_RECEIVED", "Pennine Heating Ltd", "2026-09-02", "2026-09-03")
    ]
    assert seen(office, case).requests[0].late
    assert overdue_replies(office.desk(MARCUS)) == ()
    with pytest.raises(Refused, match="closed already, on 3 September 2026"):
        chase(office.desk(MARCUS), request, late, EMAIL, "")


@clause("P-5.1.c")
def test_an_open_request_is_named_before_a_decision_until_it_is_not_needed(
    office: Office,
) -> None:
    case = acknowledged(office)
    looked_into(office, case, day=DAY)
    request = asked(office, case)
    assert warned(office, case) == [
        f"{JOAN} has not replied; a reply is wanted by 29 April 2025 (P-5.1.c)."
    ]
    with pytest.raises(InvalidInput, match="Enter the reply"):
        record_reply(office.desk(MARCUS), request, 1, DAY, " ")
    close_without_reply(office.desk(MARCUS), request, 1, DAY, "The file had it.")
    assert newest(office, case).reason == "The file had it."
    decided(office, case, DAY, Outcome.NOT_UPHELD, reason="")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"staff_id": None}, "staff_id"),
        ({"contributor": Contributor.CONTRACTOR}, "party_id"),
        ({"working_days": 0}, "working_days"),
        ({"what": ""}, "what"),
        ({"asked_on": date(2025, 4, 11)}, "asked_on"),
    ],
)
def test_what_is_wrong_with_a_request(office: Office, changes: dict[str, Any], field: str) -> None:
    case = acknowledged(office)
    with pytest.raises(InvalidInput) as refused:
        asked(office, case, **changes)
    assert set(messages(refused.value.problems)) == {field}


def test_a_request_that_is_gone(office: Office) -> None:
    with pytest.raises(Refused, match="not in the case file"):
        chase(office.desk(MARCUS, DAY), 99, DAY, EMAIL, "")


@clause("P-5.1.c", "P-7.2.2")
def test_who_was_asked_at_stage_1_does_not_review_it(office: Office) -> None:
    case = acknowledged(office)
    asked(office, case, staff_id=office.staff[ELSPETH])
    decided(office, case, DAY)
    send(office, case, LetterCode.L04, DAY)
    assert ELSPETH not in {each.label for each in reviewers(office.desk(), case, 2)}
    with pytest.raises(Refused, match="worked on an earlier stage"):
        escalated(office, case, date(2025, 4, 30), ELSPETH)
    escalated(office, case, date(2025, 4, 30), ROSALIND)


# -------------------------------------------------------------------------------- conflicts


@clause("P-7.3.c")
def test_the_handler_declares_at_each_stage_before_the_decision(office: Office) -> None:
    case = acknowledged(office)
    words = f"{MARCUS} has not declared whether there is a conflict of interest (P-7.3.c)."
    office.desk(MARCUS, DAY)
    assert words in warned(office, case)
    declare_conflict(office.desk(MARCUS), case, Declaration(Conflict.NONE, "ignored"))
    assert lines(newest(office, case)) == [("COI_DECLARED", "stage 1", "", "No conflict")]
    assert words not in warned(office, case)
    assert seen(office, case).declarations[0].facts == ""
    assign(office.desk(OWEN), case, Assignment(handler_id=office.staff[JOAN]))
    assert words.replace(MARCUS, JOAN) in warned(office, case)


@clause("P-7.3.c")
@pytest.mark.parametrize("conflict", [Conflict.ACTUAL, Conflict.PERCEIVED])
def test_a_conflict_without_a_measure_is_refused(office: Office, conflict: Conflict) -> None:
    case = acknowledged(office)
    desk = office.desk(MARCUS, DAY)
    with pytest.raises(InvalidInput) as refused:
        declare_conflict(desk, case, Declaration(conflict))
    assert set(messages(refused.value.problems)) == {"facts", "measure", "staff_id"}
    supervision, me = ConflictMeasure.SUPERVISION, office.staff[MARCUS]
    mine = Declaration(conflict, "My cousin", supervision, me)
    with pytest.raises(InvalidInput, match="somebody else than yourself"):
        declare_conflict(desk, case, mine)
    assert seen(office, case).declarations == ()


@clause("P-7.3.c", "R-3.6")
def test_handing_it_to_somebody_else_changes_the_handler_at_once(office: Office) -> None:
    case = acknowledged(office)
    given = Declaration(
        Conflict.PERCEIVED, "My cousin", ConflictMeasure.REASSIGN, office.staff[JOAN]
    )
    before = newest(office, case).id
    declare_conflict(office.desk(MARCUS, DAY), case, given)
    entry = newest(office, case)
    assert entry.id == before + 1
    assert ("COI_DECLARED", "stage 1", "", "Perceived conflict") in lines(entry)
    assert ("COI_MEASURE", "Somebody else handles it", "", JOAN) in lines(entry)
    assert ("ASSIGNED", "handler", MARCUS, JOAN) in lines(entry)
    assert view(office, case).handler == JOAN
    with pytest.raises(Refused, match="You may not declare"):
        declare_conflict(office.desk(MARCUS), case, Declaration(Conflict.NONE))


@clause("P-7.3.c", "P-7.3.a", "P-7.2.2")
def test_who_takes_over_or_supervises_must_be_somebody_who_may(office: Office) -> None:
    case = acknowledged(office)
    about = StaffComplainedAbout(frozenset({office.staff[PIOTR]}), frozenset())
    name_staff(office.desk(OWEN, DAY), case, about)
    supervised = Declaration(
        Conflict.ACTUAL, "My cousin", ConflictMeasure.SUPERVISION, office.staff[PIOTR]
    )
    desk = office.desk(MARCUS)
    for measure in ConflictMeasure:
        with pytest.raises(Refused, match=f"This complaint is about {PIOTR}"):
            declare_conflict(desk, case, replace(supervised, measure=measure))
    declare_conflict(desk, case, replace(supervised, staff_id=office.staff[OWEN]))
    assert view(office, case).handler == MARCUS


def test_nothing_is_declared_on_a_closed_complaint(office: Office) -> None:
    case = acknowledged(office)
    withdraw(office.desk(OWEN, DAY), case, DAY, "She is content.")
    with pytest.raises(Refused, match="closed"):
        declare_conflict(office.desk(MARCUS), case, Declaration(Conflict.NONE))
    assert seen(office, case).lacking == ()


def test_where_nobody_handles_it_that_is_what_is_missing(office: Office) -> None:
    case = acknowledged(office, department_id=None, handler_id=None)
    office.desk(OWEN, DAY)
    assert any(each.words.startswith("Nobody handles it") for each in seen(office, case).lacking)


# -------------------------------------------------------------------------------- checklist


@clause("P-5.1.e", "P-7.3.a")
def test_open_items_are_listed_until_they_are_ticked_or_explained(office: Office) -> None:
    case = acknowledged(office)
    desk = office.desk(MARCUS, DAY)
    declare_conflict(desk, case, Declaration(Conflict.NONE))
    assert warned(office, case) == [
        "Not ticked: Looked at on its merits, with an open mind (P-7.3.a).",
        "Not ticked: Agreed with the complainant what it is about (P-7.1.2).",
        "Not ticked: Checked the records, policies and the law (P-7.1.6).",
        "Not ticked: Considered what would put it right (R-9.1.c).",
        "Not ticked: Followed the standards of the Chartered Institute of Housing (P-5.1.e).",
    ]
    done = [ChecklistItem.OPEN_MIND, ChecklistItem.RECORDS, ChecklistItem.STANDARDS]
    save_checklist(desk, case, tuple(Tick(each, done=True) for each in done))
    assert newest(office, case).summary == "Checklist of stage 1: 2 open"
    save_checklist(
        desk,
        case,
        (
            Tick(ChecklistItem.UNDERSTANDING, done=False, explanation="She hung up."),
            Tick(ChecklistItem.PUT_RIGHT, done=True),
            Tick(ChecklistItem.STAGE_1_WORK, done=True),  # not on this stage's list
        ),
    )
    entry = newest(office, case)
    assert entry.summary == "Checklist of stage 1 complete"
    assert lines(entry)[0][3] == "not done: She hung up."
    assert len(entry.lines) == 2
    decided(office, case, DAY, Outcome.NOT_UPHELD, reason="")


@clause("P-7.3.b")
def test_their_account_is_ticked_by_the_contact_log(office: Office) -> None:
    case = acknowledged(office)
    Contact.delete().execute()
    desk, heard = office.desk(MARCUS, DAY), Tick(ChecklistItem.POSITION, done=True)
    with pytest.raises(InvalidInput, match="Add their account there"):
        save_checklist(desk, case, (heard,))
    assert Place.CONTACT in {each.place for each in seen(office, case).lacking}
    account = NewContact(ContactKind.ACCOUNT, DAY, Channel.TELEPHONE, "Her side.")
    add_contact(desk, case, account)
    (position,) = [
        each for each in seen(office, case).checklist if each.item is ChecklistItem.POSITION
    ]
    assert position.by_itself
    assert not position.is_open


def test_a_colleague_ticked_meanwhile(office: Office) -> None:
    case = acknowledged(office)
    tick = Tick(ChecklistItem.STANDARDS, done=True)
    save_checklist(office.desk(MARCUS, DAY), case, (tick,))
    save_checklist(office.desk(MARCUS), case, (tick,))  # the same again changes nothing
    with pytest.raises(ChangedMeanwhile):
        save_checklist(office.desk(JOAN), case, (replace(tick, done=False),))
    save_checklist(office.desk(JOAN), case, (replace(tick, done=False, seen=1),))
    assert newest(office, case).who == JOAN


# ----------------------------------------------------------------------- what we did, finding


@clause("R-7.2.b", "R-7.2.g")
def test_what_we_did_comes_from_the_investigation_and_names_nobody(office: Office) -> None:
    case = acknowledged(office)
    desk = office.desk(MARCUS, DAY)
    dated = date(2025, 4, 22)
    add_evidence(desk, case, replace(PHOTOS, dated_on=dated))
    add_evidence(desk, case, replace(PHOTOS, title="A rumour", source=EvidenceSource.OTHER))
    weigh_evidence(desk, 1, 1, considered=True, weighed="Clear")
    weigh_evidence(desk, 2, 1, considered=True, weighed="Nothing in it")
    record_reply(desk, asked(office, case), 1, DAY, "In May")
    asked(office, case)
    assert steps_taken(desk, case).splitlines() == [
        "On 15 April 2025 we spoke to you about your complaint.",
        "We considered this from you: Photographs, 22 April 2025.",
        "We considered this: A rumour, 24 April 2025.",
        "On 24 April 2025 we asked our staff about it, and had the reply on 24 April 2025.",
        "On 24 April 2025 we asked our staff about it.",
    ]


@clause("R-9.1.b")
def test_a_failure_found_needs_an_apology(office: Office) -> None:
    case = acknowledged(office)
    mended = (RemedyInput(RemedyKind.ACTION, "We mended it.", done_on=DAY),)
    for finding in (CaseFinding.SERVICE_FAILURE, CaseFinding.MALADMINISTRATION):
        given = decision(office, case, finding=finding, remedies=mended, reason="Yes")
        with pytest.raises(InvalidInput) as refused:
            save_decision(office.desk(MARCUS, DAY), case, replace(given, decided_on=DAY))
        assert messages(refused.value.problems) == {
            "remedies": f"Add an apology: the finding is {str(finding).lower()} (R-9.1.b)."
        }
    decided(office, case, DAY, finding=CaseFinding.SERVICE_FAILURE)
    assert view(office, case).stages[0].finding is CaseFinding.SERVICE_FAILURE
    assert ("DECISION", "finding", "", "Service failure") in lines(newest(office, case))


# ------------------------------------------------------------------------------- new issues

HOT_WATER = IssueInput("No hot water since", DAY, related=True)
RUDE = IssueInput("The rent office was rude", DAY, related=False)


@clause("P-7.1.3", "W04")
def test_a_related_issue_before_the_answer_joins_and_no_date_moves(office: Office) -> None:
    case = acknowledged(office)
    before = view(office, case).schedule
    desk = office.desk(MARCUS, DAY)
    join_issue(desk, case, HOT_WATER)
    assert view(office, case).schedule.milestones == before.milestones
    assert [each.number for each in view(office, case).points] == [1, 2]
    (kept,) = seen(office, case).issues
    assert (kept.decision, kept.point, kept.decided_by) == (IssueDecision.JOINED, 2, MARCUS)
    entry = newest(office, case)
    assert entry.reason == "It is related, and the stage 1 answer has not gone."
    assert lines(entry)[0][0] == "ISSUE_JOINED"
    with pytest.raises(InvalidInput, match="It joins the complaint"):
        log_issue_apart(desk, case, HOT_WATER, ApartInput(EMAIL, Category.REPAIRS))


@clause("P-7.1.3", "W04")
def test_an_unrelated_issue_is_logged_apart_with_a_clock_of_its_own(office: Office) -> None:
    case = acknowledged(office)
    desk = office.desk(MARCUS, date(2025, 4, 25))
    with pytest.raises(Refused, match="It is about something else"):
        join_issue(desk, case, RUDE)
    apart = ApartInput(EMAIL, Category.RUDE, late_reason="Found in the post a day later")
    logged = log_issue_apart(desk, case, RUDE, apart)

    new, old = view(office, logged.id), view(office, case)
    assert (new.received_on, new.who, new.scheme) == (DAY, old.who, old.scheme)
    due = new.schedule.find(MilestoneKind.ACKNOWLEDGE, 1)
    assert due is not None
    assert due.due == date(2025, 5, 1)
    assert [(each.reference, each.outgoing) for each in new.links] == [(old.reference, True)]
    assert [(each.reference, each.outgoing) for each in old.links] == [(new.reference, False)]
    (kept,) = seen(office, case).issues
    assert (kept.reference, kept.reason) == (new.reference, "It is about something else.")
    assert ("ISSUE_SPLIT", "reason", "", "It is about something else.") in lines(
        newest(office, logged.id)
    )
    assert old.schedule.milestones  # untouched
    assert seen(office, logged.id).issues == ()


@clause("P-7.1.3")
def test_after_the_answer_a_related_issue_is_logged_apart_too(office: Office) -> None:
    case = answered(office)
    day = date(2025, 4, 28)
    given = replace(HOT_WATER, raised_on=day)
    desk = office.desk(MARCUS, day)
    assert seen(office, case).answered
    with pytest.raises(Refused, match="The stage 1 answer has gone"):
        join_issue(desk, case, given)
    logged = log_issue_apart(desk, case, given, ApartInput(EMAIL, Category.REPAIRS))
    assert view(office, logged.id).received_on == day


@clause("P-7.1.3")
def test_an_issue_that_would_delay_the_answer_says_why(office: Office) -> None:
    case = acknowledged(office)
    desk = office.desk(MARCUS, DAY)
    given = replace(HOT_WATER, would_delay=True, raised_on=date(2025, 4, 11), issue=" ")
    with pytest.raises(InvalidInput) as refused:
        join_issue(desk, case, given)
    assert set(messages(refused.value.problems)) == {"issue", "raised_on", "reason"}
    given = replace(HOT_WATER, would_delay=True, reason="It needs a surveyor in June.")
    logged = log_issue_apart(desk, case, given, ApartInput(EMAIL, Category.REPAIRS))
    assert view(office, logged.id).points[0].understanding == "No hot water since"


def test_an_issue_of_an_anonymous_complaint_stays_anonymous(office: Office) -> None:
    case = complaint(office, kind=ComplainantKind.ANONYMOUS, complainant=None)
    apart = ApartInput(Channel.FACEBOOK, Category.RUDE)
    logged = log_issue_apart(office.desk(HANNAH, DAY), case, RUDE, apart)
    assert view(office, logged.id).complainant is None


@clause("P-5.1.e")
def test_when_somebody_was_trained_on_complaints_is_kept_with_them(office: Office) -> None:
    desk = office.desk(OWEN, DAY)
    new = add_staff(desk, "Nia Rowe", "Officer", (), briefed_on=date(2025, 3, 3))
    (kept,) = [each for each in staff_list(desk) if each.id == new]
    assert kept.briefed_on == date(2025, 3, 3)
    change_staff(desk, new, kept.version, {"briefed_on": DAY})
    assert DAY in {each.briefed_on for each in staff_list(desk)}
    with pytest.raises(InvalidInput, match="must be today or in the past"):
        change_staff(desk, new, kept.version + 1, {"briefed_on": date(2025, 4, 25)})


@clause("P-5.1.g", "P-5.1.c")
def test_the_replies_of_a_restricted_complaint_are_for_those_who_may_see_it(
    office: Office,
) -> None:
    case = acknowledged(office, restricted=True)
    asked(office, case)
    later = date(2025, 4, 30)
    assert len(overdue_replies(office.desk(MARCUS, later))) == 1
    assert overdue_replies(office.desk(TARIQ)) == ()
    for look in (investigation, steps_taken):
        with pytest.raises(Refused, match="restricted"):
            look(office.desk(TARIQ), case)
