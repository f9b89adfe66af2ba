"""The Ombudsman and the Designated Person: contacts, referrals, evidence, determinations."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.compensation import record_paid, set_off
from best_desktop.casework.compensation_views import SetOff
from best_desktop.casework.determinations import (
    answer_recommendation,
    record_determination,
    record_order_done,
)
from best_desktop.casework.errors import InvalidInput, NeedsReason, Refused
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import attach
from best_desktop.casework.office_workbooks import ombudsman_orders
from best_desktop.casework.ombudsman import (
    ask_evidence,
    close_referral,
    note_contact,
    publish_number,
    record_evidence_sent,
    refer,
)
from best_desktop.casework.ombudsman_views import (
    DueKind,
    ExternalReferralView,
    IssueInput,
    NewDetermination,
    NewEvidenceRequest,
    NewExternalContact,
    NewExternalReferral,
    OrderInput,
)
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.queries.compensation import compensation
from best_desktop.casework.queries.ombudsman import external, owed_outside, referrals_by_year
from best_desktop.casework.reports import board_figures
from best_desktop.domain.outside_words import (
    BroughtBy,
    CompensationState,
    DesignatedKind,
    ExternalBody,
    Finding,
)
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
    DocumentKind,
    Tag,
)
from best_desktop.store.models import Complaint, Deadline, Determination
from tests.builders import (
    JOAN,
    MARCUS,
    OWEN,
    PIOTR,
    Office,
    acknowledged,
    answered,
    complaint,
    lines,
    messages,
    newest,
)

clause = pytest.mark.clause
OMBUDSMAN, DESIGNATED = ExternalBody.OMBUDSMAN, ExternalBody.DESIGNATED_PERSON
DAY, LATER = date(2025, 6, 2), date(2025, 7, 1)


def brought(**changes: Any) -> NewExternalReferral:
    given = NewExternalReferral(OMBUDSMAN, BroughtBy.COMPLAINANT, DAY, "202511111")
    return replace(given, **changes)


def referred(office: Office, case: int, **changes: Any) -> int:
    given = brought(**changes)
    return refer(office.desk(OWEN, max(given.referred_on, DAY)), case, given)


def only(office: Office, case: int) -> ExternalReferralView:
    (found,) = external(office.desk(OWEN), case).referrals
    return found


def dates(case: int) -> list[Any]:
    rows = Deadline.select(Deadline.kind, Deadline.stage_number, Deadline.due_on, Deadline.met_on)
    return list(rows.where(Deadline.complaint == case).order_by(Deadline.id).tuples())


# --------------------------------------------------------------------- contacts and referrals


@clause("P-7.2.6", "R-9.1.3.ii")
def test_a_contact_is_noted_at_any_time_and_moves_no_date(office: Office) -> None:
    case = complaint(office)
    before = dates(case)
    said = NewExternalContact(
        OMBUDSMAN, Direction.IN, DAY, Channel.TELEPHONE, "They ask how far it is.", "Ms Ray"
    )
    note_contact(office.desk(JOAN, DAY), case, said)
    (shown,) = external(office.desk(OWEN), case).contacts
    assert (shown.body, shown.contacted_on, shown.with_whom, shown.staff) == (
        OMBUDSMAN,
        DAY,
        "Ms Ray",
        JOAN,
    )
    assert dates(case) == before
    with pytest.raises(InvalidInput) as wrong:
        note_contact(office.desk(JOAN), case, replace(said, text=" ", contacted_on=LATER))
    assert set(messages(wrong.value.problems)) == {"text", "contacted_on"}


@clause("P-7.2.6", "R-9.1.3.ii", "X13")
def test_under_the_policy_a_complaint_is_brought_at_any_time_and_no_clock_stops(
    office: Office,
) -> None:
    case = acknowledged(office)
    before = dates(case)
    made = referred(office, case, name="Ms Ray", asks="Whether it is answered.")
    shown = only(office, case)
    assert (shown.id, shown.title, shown.reference) == (made, "Housing Ombudsman", "202511111")
    assert (shown.brought_by, shown.name, shown.closed_on) == (
        BroughtBy.COMPLAINANT,
        "Ms Ray",
        None,
    )
    assert Complaint.get_by_id(case).with_ombudsman is True
    assert dates(case) == before
    with pytest.raises(Refused, match="with the Housing Ombudsman already"):
        referred(office, case)


def test_a_referral_is_closed_once_with_the_reason(office: Office) -> None:
    case = complaint(office)
    referral = referred(office, case)
    desk = office.desk(OWEN, LATER)
    with pytest.raises(InvalidInput, match="the date of the referral"):
        close_referral(desk, referral, 1, date(2025, 1, 6), "They took it no further.")
    close_referral(desk, referral, 1, LATER, "They took it no further.")
    assert only(office, case).closed_because == "They took it no further."
    assert Complaint.get_by_id(case).with_ombudsman is False
    with pytest.raises(Refused, match="closed already, on 1 July 2025"):
        close_referral(desk, referral, 2, LATER, "Again.")
    with pytest.raises(Refused, match="not in the case file"):
        close_referral(desk, 999, 1, LATER, "Again.")


@clause("R-9.1.2", "X13")
def test_the_policy_has_no_designated_person(office: Office) -> None:
    case = complaint(office)
    with pytest.raises(Refused, match="no Designated Person"):
        referred(office, case, body=DESIGNATED, designated_kind=DesignatedKind.MP)
    assert not external(office.desk(OWEN), case).designated_person


OLD = date(2022, 3, 1)


@clause("R-9.1.2", "R-9.1.3.i", "X13")
def test_the_designated_person_of_2021_is_asked_first_or_eight_weeks_pass(office: Office) -> None:
    case = answered(office, OLD, procedure_id="procedure-2021")
    with pytest.raises(InvalidInput, match="what kind of Designated Person"):
        referred(office, case, body=DESIGNATED, referred_on=date(2022, 4, 1))
    first = referred(
        office,
        case,
        body=DESIGNATED,
        brought_by=BroughtBy.COMPLAINANT,
        designated_kind=DesignatedKind.COUNCILLOR,
        referred_on=date(2022, 4, 1),
        name="Councillor Ann Lee",
    )
    assert only(office, case).title == "Designated Person, Councillor"
    assert Complaint.get_by_id(case).with_ombudsman is False  # not with the Ombudsman yet
    early = {"referred_on": date(2022, 4, 8)}
    with pytest.raises(NeedsReason, match="no final decision yet"):
        referred(office, case, **early)
    referred(office, case, **early, brought_by=BroughtBy.DESIGNATED_PERSON)
    desk = office.desk(OWEN, DAY)
    assert external(desk, case).designated_person
    with pytest.raises(Refused, match="Only the Ombudsman determines"):
        record_determination(desk, first, determination())


@clause("R-9.1.3.i")
def test_one_that_comes_too_early_is_recorded_with_a_reason(office: Office) -> None:
    case = complaint(office, OLD, procedure_id="procedure-2021")
    referred(office, case, referred_on=date(2022, 3, 8), reason="They took it all the same.")
    assert newest(office, case).reason == "They took it all the same."


# ------------------------------------------------------------------------------------ evidence


@clause("R-9.1.3.ii")
def test_evidence_asked_for_is_owed_until_it_went(office: Office) -> None:
    case = complaint(office)
    referral = referred(office, case)
    desk = office.desk(OWEN, DAY)
    due = date(2025, 6, 23)
    request = ask_evidence(desk, referral, NewEvidenceRequest(DAY, "Everything since 2024.", due))
    (owed,) = owed_outside(desk, date(2025, 6, 1), date(2025, 6, 30))
    assert (owed.kind, owed.due_on, owed.complaint_id) == (DueKind.EVIDENCE, due, case)
    assert (owed.body, owed.what, owed.who) == (
        OMBUDSMAN,
        "Everything since 2024.",
        "Mrs Ruth Adeyemi",
    )
    assert owed_outside(desk, date(2025, 7, 1), date(2025, 7, 31)) == ()
    assert owed_outside(desk, handler_id=office.staff[PIOTR]) == ()

    desk = office.desk(OWEN, date(2025, 6, 24))
    assert only(office, case).requests[0].late is True  # not sent by its date
    record_evidence_sent(desk, request, 1, date(2025, 6, 24), Channel.WEBSITE, "The whole file.")
    shown = only(office, case).requests[0]
    assert (shown.sent_on, shown.late, shown.sent_note) == (
        date(2025, 6, 24),
        True,
        "The whole file.",
    )
    assert lines(newest(office, case), "EVIDENCE_SENT")[0][1] == "late"
    assert owed_outside(desk) == ()
    assert [each.done_on for each in owed_outside(desk, include_done=True)] == [date(2025, 6, 24)]
    with pytest.raises(Refused, match="went already"):
        record_evidence_sent(desk, request, 2, date(2025, 6, 24), Channel.WEBSITE)
    with pytest.raises(Refused, match="not in the case file"):
        record_evidence_sent(desk, 999, 1, date(2025, 6, 24), Channel.WEBSITE)


def test_evidence_needs_a_due_date_after_it_was_asked_for(office: Office) -> None:
    referral = referred(office, complaint(office))
    desk = office.desk(OWEN, DAY)
    for due in (None, date(2025, 6, 1)):
        with pytest.raises(InvalidInput) as wrong:
            ask_evidence(desk, referral, NewEvidenceRequest(DAY, "The file.", due))
        assert set(messages(wrong.value.problems)) == {"due_on"}


# ------------------------------------------------------------------------------ determinations

FAULT = IssueInput("The boiler", Finding.MALADMINISTRATION)
NO_FAULT = IssueInput("The rent", Finding.NO_MALADMINISTRATION)
PAY = OrderInput("Pay £250 for distress.", date(2025, 7, 29), 25_000)
SORRY = OrderInput("Apologise in writing.", date(2025, 7, 15))


def determination(**changes: Any) -> NewDetermination:
    given = NewDetermination(
        LATER, (FAULT, NO_FAULT), (SORRY, PAY), ("Train the team.",), "Partly."
    )
    return replace(given, **changes)


def determined(office: Office, case: int, **changes: Any) -> int:
    referral = referred(office, case)
    return record_determination(office.desk(OWEN, LATER), referral, determination(**changes))


@clause("R-9.1.4", "R-9.1.6")
def test_a_determination_is_kept_with_a_finding_for_each_issue(office: Office) -> None:
    case = complaint(office)
    determined(office, case)
    shown = only(office, case)
    assert (shown.closed_on, Complaint.get_by_id(case).with_ombudsman) == (LATER, False)
    (found,) = shown.determinations
    assert (found.determined_on, found.overall, found.summary) == (
        LATER,
        Finding.MALADMINISTRATION,
        "Partly.",
    )
    assert [(each.number, each.issue, each.finding) for each in found.issues] == [
        (1, "The boiler", Finding.MALADMINISTRATION),
        (2, "The rent", Finding.NO_MALADMINISTRATION),
    ]
    assert [(each.due_on, each.amount, each.done_on) for each in found.orders] == [
        (date(2025, 7, 15), None, None),
        (date(2025, 7, 29), 25_000, None),
    ]
    assert [(each.text, each.accepted) for each in found.recommendations] == [
        ("Train the team.", None)
    ]
    entry = newest(office, case)
    assert entry.summary == "The Ombudsman determined it: maladministration"
    assert len(lines(entry, "FINDING")) == len(lines(entry, "ORDER")) == 2


@clause("R-9.1.5")
def test_an_order_without_maladministration_or_service_failure_is_refused(office: Office) -> None:
    case = complaint(office)
    with pytest.raises(Refused, match=r"\(R-9.1.5\)"):
        determined(office, case, issues=(NO_FAULT,))
    assert not Determination.select().exists()
    assert Complaint.get_by_id(case).with_ombudsman is True


@clause("R-9.1.6")
def test_a_recommendation_comes_with_any_finding_and_is_answered(office: Office) -> None:
    case = complaint(office)
    determined(office, case, issues=(NO_FAULT,), orders=())
    (found,) = only(office, case).determinations[0].recommendations
    desk = office.desk(OWEN, LATER)
    with pytest.raises(InvalidInput, match="Enter why it is not taken up"):
        answer_recommendation(desk, found.id, 1, accepted=False, answer="")
    answer_recommendation(desk, found.id, 1, accepted=True, answer="In the autumn.")
    (found,) = only(office, case).determinations[0].recommendations
    assert (found.accepted, found.answer, found.answered_on) == (True, "In the autumn.", LATER)
    with pytest.raises(Refused, match="not in the case file"):
        answer_recommendation(desk, 999, 1, accepted=True, answer="Yes.")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"issues": ()}, "issues"),
        ({"issues": (replace(FAULT, issue=" "),)}, "issues"),
        ({"orders": (replace(SORRY, due_on=None),)}, "orders"),
        ({"orders": (replace(SORRY, due_on=DAY),)}, "orders"),
        ({"orders": (replace(PAY, amount=0),)}, "orders"),
        ({"recommendations": ("",)}, "recommendations"),
        ({"determined_on": date(2025, 6, 1), "orders": ()}, "determined_on"),
        ({"document_id": 999}, "document_id"),
    ],
)
def test_what_is_wrong_with_a_determination_is_said_beside_its_field(
    office: Office, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as wrong:
        determined(office, complaint(office), **changes)
    assert set(messages(wrong.value.problems)) == {field}


@clause("R-9.1.4")
def test_an_order_is_owed_until_it_is_done_with_its_evidence(office: Office) -> None:
    case = complaint(office)
    letter = NewDocument("letter.pdf", b"%PDF-", DocumentKind.EVIDENCE, Direction.OUT, LATER)
    kept = attach(office.desk(OWEN, LATER), case, letter)
    determined(office, case, orders=(SORRY,), document_id=kept)
    (order,) = only(office, case).determinations[0].orders
    desk = office.desk(OWEN, date(2025, 7, 16))
    assert [(each.kind, each.due_on) for each in owed_outside(desk)] == [
        (DueKind.ORDER, date(2025, 7, 15))
    ]
    assert only(office, case).determinations[0].orders[0].late is True
    record_order_done(desk, order.id, 1, date(2025, 7, 14), "Letter sent.", kept)
    found = only(office, case).determinations[0]
    assert (found.document, found.orders[0].evidence) == ("letter.pdf", "letter.pdf")
    assert (found.orders[0].done_on, found.orders[0].late) == (date(2025, 7, 14), False)
    assert lines(newest(office, case), "ORDER_DONE") == [
        ("ORDER_DONE", "order 1, on time", "2025-07-15", "2025-07-14")
    ]
    assert owed_outside(desk) == ()
    with pytest.raises(Refused, match="complied with already"):
        record_order_done(desk, order.id, 2, date(2025, 7, 14), "Again.")
    with pytest.raises(Refused, match="not in the case file"):
        record_order_done(desk, 999, 1, date(2025, 7, 14), "Again.")


@clause("R-9.1.4", "R-9.1.d", "X24")
def test_a_sum_the_ombudsman_ordered_is_paid_in_full_before_the_order_is_done(
    office: Office,
) -> None:
    case = complaint(office)
    determined(office, case, orders=(PAY,))
    desk = office.desk(OWEN, LATER)
    (owed,) = compensation(desk, case)
    assert (owed.state, owed.amount, owed.approved_by, owed.due_on) == (
        CompensationState.ORDERED,
        25_000,
        "",
        date(2025, 7, 29),
    )
    with pytest.raises(Refused, match="never set off"):
        set_off(desk, owed.id, 1, SetOff(LATER, 32_050, against_arrears=True))
    (order,) = only(office, case).determinations[0].orders
    with pytest.raises(Refused, match=r"to pay £250.00. Record first that it was paid"):
        record_order_done(desk, order.id, 1, LATER, "Paid.")
    with pytest.raises(InvalidInput, match="the date of the determination"):
        record_paid(desk, owed.id, 1, DAY)
    record_paid(desk, owed.id, 1, LATER)
    record_order_done(desk, order.id, 1, LATER, "Paid.")
    assert only(office, case).determinations[0].orders[0].done_on == LATER


# ------------------------------------------------------------------------- the published numbers


@clause("R-B.7")
def test_our_referrals_of_a_year_stand_beside_the_published_number(office: Office) -> None:
    referred(office, complaint(office))
    desk = office.desk(OWEN, date(2026, 10, 1))
    publish_number(desk, 2025, 2, "Landlord report 2025/26")
    (year,) = referrals_by_year(desk)
    assert (year.year, year.counted, year.published, year.difference) == (2025, 1, 2, 1)
    publish_number(desk, 2025, 2, "Landlord report 2025/26")  # as it was: nothing to record
    publish_number(desk, 2025, 1, "Put right")
    assert referrals_by_year(desk)[0].difference == 0
    with pytest.raises(InvalidInput) as wrong:
        publish_number(desk, 2031, -1)
    assert set(messages(wrong.value.problems)) == {"year", "referrals"}


def test_a_file_chosen_must_be_one_of_the_complaint(office: Office) -> None:
    case = complaint(office)
    determined(office, case, orders=(SORRY,))
    (order,) = only(office, case).determinations[0].orders
    with pytest.raises(InvalidInput, match="Choose a document of this complaint"):
        record_order_done(office.desk(MARCUS, LATER), order.id, 1, LATER, "Sent.", 999)


@clause("R-9.1.4", "R-B.7", "M11", "B11")
def test_the_board_counts_what_passed_between_us_and_the_ombudsman(office: Office) -> None:
    case = complaint(office)
    determined(office, case)
    said = NewExternalContact(OMBUDSMAN, Direction.IN, LATER, Channel.EMAIL, "Here it is.")
    note_contact(office.desk(OWEN, LATER), case, said)
    (paid,) = compensation(office.desk(OWEN), case)
    record_paid(office.desk(OWEN, LATER), paid.id, 1, LATER)
    report = board_figures(office.desk(OWEN, date(2025, 8, 1)), date(2025, 4, 1), date(2026, 3, 31))
    values = {each.code: each.text for each in report.figures if each.code.startswith("M11")}
    assert values == {
        "M11 contacts": "1",
        "M11 referrals": "1",
        "M11 determinations": "1",
        "M11 against": "1",
        "M11 orders": "2",
        "M11 recommendations": "1",
        "M11 orders due": "2",
        "M11 orders done": "0",
        "M11 orders overdue": "2",
    }
    assert report.figure("M9 money ordered").text == "£250.00"
    assert report.figure("M9 money paid").text == "£250.00"


@clause("R-9.1.3.ii", "R-9.1.4")
def test_what_is_owed_outside_stands_on_the_calendar(office: Office) -> None:
    case = complaint(office)
    referral = referred(office, case)
    due = date(2025, 6, 23)
    request = ask_evidence(
        office.desk(OWEN, DAY), referral, NewEvidenceRequest(DAY, "The whole file.", due)
    )

    def shown(*, met: bool) -> list[tuple[date, str, Tag]]:
        desk = office.desk(OWEN, DAY)
        entries = deadlines_between(desk, date(2025, 6, 16), date(2025, 6, 30), include_met=met)
        return [(each.day, each.text, each.tag) for each in entries if each.complaint_id == case]

    words = "Evidence for the Housing Ombudsman"
    assert shown(met=False) == [(due, words, Tag.ON_TRACK)]
    record_evidence_sent(office.desk(OWEN, DAY), request, 1, DAY, Channel.WEBSITE)
    assert shown(met=False) == []
    assert shown(met=True) == [(due, words, Tag.CLOSED)]


@clause("R-9.1.3.ii")
def test_a_complaint_with_the_ombudsman_says_so_until_they_have_finished(office: Office) -> None:
    case = answered(office)
    referral = referred(office, case)

    def tags() -> tuple[Tag, Tag]:
        desk = office.desk(OWEN, LATER)
        (row,) = page_of_cases(desk, CaseFilter(View.ALL)).rows
        return row.tag, case_view(desk, case).tag

    assert tags() == (Tag.OMBUDSMAN, Tag.OMBUDSMAN)
    close_referral(office.desk(OWEN, LATER), referral, 1, LATER, "They took it no further.")
    assert tags() == (Tag.CLOSED, Tag.CLOSED)


@clause("B11", "R-9.1.4", "R-9.1.6", "R-B.7")
def test_the_workbook_lists_orders_recommendations_and_years(office: Office) -> None:
    case = complaint(office)
    determined(office, case, orders=(SORRY, replace(SORRY, text="Write to all.")))
    first = only(office, case).determinations[0].orders[0]
    record_order_done(office.desk(OWEN, LATER), first.id, 1, LATER, "Sent.")
    content = ombudsman_orders(office.desk(OWEN, date(2025, 7, 16)))
    book = load_workbook(BytesIO(content))
    rows = [[each.value for each in row] for row in book["Orders and evidence"].iter_rows()]
    told = [row[2:4] + row[6:7] for row in rows if row[4] == "BEST-2025-0001"]
    assert told == [
        ["On time", "Order", "Apologise in writing."],
        ["Overdue", "Order", "Write to all."],
    ]
    advice = str(list(book["Recommendations"].values))
    assert "Train the team." in advice
    assert "2025/26" in str(list(book["Referrals by year"].values))
