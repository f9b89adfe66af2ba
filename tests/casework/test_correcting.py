"""Corrections: first what would move, then a reason, then exactly that."""

from datetime import date
from typing import Any

import pytest

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.case_views import DueMove
from best_desktop.casework.correcting import (
    change_procedure,
    correct_dates,
    correct_details,
    preview_dates,
)
from best_desktop.casework.errors import CaseworkError, InvalidInput, Refused
from best_desktop.casework.inputs import DateCorrection, NewOfficeDay
from best_desktop.casework.office_calendar import add_office_day
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    MilestoneKind,
    Nation,
)
from best_desktop.store.models import AuditEntry, Deadline
from tests import builders
from tests.builders import (
    DILYS,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    acknowledged,
    anonymous_complaint,
    answered,
    complaint,
    escalated,
    lines,
    messages,
    more_time,
    newest,
    send,
    view,
)

DAY = date(2025, 4, 24)
FIX = "The letter was stamped on the Friday."


def kept(case: int) -> dict[tuple[MilestoneKind, int], date]:
    rows = Deadline.select().where(Deadline.complaint == case)
    return {(each.kind, each.stage_number): each.due_on for each in rows}


def check_applied(
    case: int, before: dict[tuple[MilestoneKind, int], date], moves: tuple[DueMove, ...]
) -> None:
    """What was previewed is what is kept now, and nothing else moved."""
    moved = {(each.kind, each.stage): each.new for each in moves}
    assert {(each.kind, each.stage): each.old for each in moves} == {
        place: before.get(place) for place in moved
    }
    expected = {**before, **moved}
    assert kept(case) == {place: day for place, day in expected.items() if day}


@pytest.mark.clause("P-7.1.1.a")
@pytest.mark.parametrize(
    "correction",
    [
        DateCorrection(FIX, received_on=date(2025, 4, 11)),
        DateCorrection(FIX, acknowledged_on=date(2025, 4, 16)),
        DateCorrection(FIX, received_on=date(2025, 4, 11), acknowledged_on=date(2025, 4, 15)),
        DateCorrection(FIX, issue_on=date(2025, 3, 1)),
    ],
)
def test_what_is_previewed_is_what_is_applied(office: Office, correction: DateCorrection) -> None:
    case = acknowledged(office)
    before, entries = kept(case), AuditEntry.select().count()
    desk = office.desk(MARCUS, DAY)
    moves = preview_dates(desk, case, correction)
    assert kept(case) == before
    assert AuditEntry.select().count() == entries
    correct_dates(desk, case, correction, view(office, case).version)

    check_applied(case, before, moves)
    assert AuditEntry.select().count() == entries + 1
    entry = newest(office, case)
    assert (entry.action, entry.reason) == ("Correct dates", FIX)
    assert {each[1] for each in lines(entry, "DUE_SET")} == {
        f"{each.kind} (stage {each.stage})" for each in moves
    }


@pytest.mark.clause("P-7.1.5")
def test_an_extension_stays_when_the_received_date_moves(office: Office) -> None:
    """PF-1, PF-15: nothing drops an extension, and the old dates stand in the history."""
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 20), date(2025, 5, 1))
    send(office, case, LetterCode.L03, date(2025, 5, 1))
    desk = office.desk(MARCUS, date(2025, 5, 2))
    correct_dates(desk, case, DateCorrection(FIX, received_on=date(2025, 4, 11)))

    shown = view(office, case)
    assert shown.received_on == date(2025, 4, 11)
    assert shown.stages[0].started_on == date(2025, 4, 11)
    assert [each.until for each in shown.stages[0].extensions] == [date(2025, 5, 20)]
    assert shown.next_due == date(2025, 5, 20)
    assert ("CORRECTED", "received on", "2025-04-14", "2025-04-11") in lines(newest(office, case))


def test_a_date_promised_in_a_letter_is_marked_in_the_preview(office: Office) -> None:
    case = acknowledged(office)
    moves = preview_dates(
        office.desk(MARCUS, DAY), case, DateCorrection("", acknowledged_on=date(2025, 4, 16))
    )
    assert [(each.kind, each.old, each.new, each.promised_in_letter) for each in moves] == [
        (MilestoneKind.ANSWER, date(2025, 5, 6), date(2025, 5, 2), True)
    ]
    assert moves[0].reference == "BEST-2025-0001"


@pytest.mark.clause("P-7.2.1", "P-7.2.3")
def test_the_day_they_asked_for_stage_2_is_corrected(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    correction = DateCorrection(FIX, escalated_on=date(2025, 4, 25))
    desk = office.desk(OWEN, date(2025, 4, 30))
    before = kept(case)
    moves = preview_dates(desk, case, correction)
    correct_dates(desk, case, correction)
    check_applied(case, before, moves)
    assert view(office, case).stages[1].started_on == date(2025, 4, 25)
    assert before[MilestoneKind.ACKNOWLEDGE, 2] == date(2025, 5, 6)
    assert kept(case)[MilestoneKind.ACKNOWLEDGE, 2] == date(2025, 5, 2)


@pytest.mark.parametrize(
    ("correction", "field", "message"),
    [
        (DateCorrection(" ", received_on=date(2025, 4, 11)), "reason", "Enter why the date"),
        (DateCorrection(FIX, received_on=date(2025, 4, 25)), "received_on", "in the past"),
        (DateCorrection(FIX, received_on=date(2011, 4, 25)), "received_on", "Bank holidays for"),
        (
            DateCorrection(FIX, received_on=date(2025, 4, 18)),
            "acknowledged_on",
            "Correct that date",
        ),
        (DateCorrection(FIX, issue_on=date(2025, 4, 15)), "issue_on", "on or before 14 April"),
        (DateCorrection(FIX, issue_on=date(26, 4, 15)), "issue_on", "the year 0026"),
        (DateCorrection(FIX, acknowledged_on=date(2025, 4, 11)), "acknowledged_on", "before the"),
        (DateCorrection(FIX, escalated_on=date(2025, 4, 22)), "escalated_on", "still at stage 1"),
    ],
)
def test_impossible_corrections(
    office: Office, correction: DateCorrection, field: str, message: str
) -> None:
    case = acknowledged(office)
    before = kept(case)
    with pytest.raises(InvalidInput) as refused:
        correct_dates(office.desk(MARCUS, DAY), case, correction)
    assert message in messages(refused.value.problems)[field]
    if field != "reason":  # a preview asks for no reason, and refuses the same
        with pytest.raises(InvalidInput):
            preview_dates(office.desk(MARCUS), case, correction)
    assert kept(case) == before


def test_an_acknowledgement_that_was_not_sent_is_not_corrected(office: Office) -> None:
    case = complaint(office)
    with pytest.raises(InvalidInput, match="Send the acknowledgement instead"):
        correct_dates(office.desk(MARCUS, DAY), case, DateCorrection(FIX, acknowledged_on=DAY))


def test_events_stay_in_their_order(office: Office) -> None:
    case = answered(office)
    desk = office.desk(OWEN, date(2025, 4, 30))
    with pytest.raises(InvalidInput, match="would come before the acknowledgement"):
        correct_dates(desk, case, DateCorrection(FIX, acknowledged_on=date(2025, 4, 25)))
    escalated(office, case, date(2025, 4, 28))
    with pytest.raises(InvalidInput, match=r"Stage 2 must start on or after 24 April 2025"):
        correct_dates(desk, case, DateCorrection(FIX, escalated_on=date(2025, 4, 23)))


@pytest.mark.clause("G9")
def test_a_correction_counts_met_dates_anew(office: Office) -> None:
    """Facts that were wrong give other dates; a calendar that changed later does not."""
    case = answered(office)
    assert kept(case)[MilestoneKind.ANSWER, 1] == date(2025, 5, 6)
    correct_dates(
        office.desk(OWEN, DAY), case, DateCorrection(FIX, acknowledged_on=date(2025, 4, 16))
    )
    assert kept(case)[MilestoneKind.ANSWER, 1] == date(2025, 5, 2)


# ----------------------------------------------------------------------------- the procedure


@pytest.mark.clause("P-5.1.b")
def test_the_procedure_is_changed_with_a_reason_and_all_dates_follow(office: Office) -> None:
    case = complaint(office)
    change_procedure(office.desk(OWEN, DAY), case, "procedure-2021", "Began under it.")

    shown = view(office, case)
    assert (shown.procedure_id, shown.procedure_version) == ("procedure-2021", "1")
    assert shown.procedure_reason == "Began under it."
    assert kept(case)[MilestoneKind.ANSWER, 1] == date(2025, 4, 30)
    assert kept(case)[MilestoneKind.CAP, 2] == date(2025, 6, 27)
    entry = newest(office, case)
    assert lines(entry)[0] == (
        "PROCEDURE_SET",
        "procedure",
        "Complaints Policy 2024, version 1",
        "Complaints and Compliments Procedure 2021, version 1",
    )
    assert ("DUE_SET", "Answer (stage 1)", "2025-05-08", "2025-04-30") in lines(entry)
    change_procedure(office.desk(OWEN), case, "policy-2024", "After all not.")
    assert ("DUE_SET", "Overall limit (stage 2)", "2025-06-27", "") in lines(newest(office, case))
    before = AuditEntry.select().count()
    change_procedure(office.desk(OWEN), case, "policy-2024", "After all not.")
    assert AuditEntry.select().count() == before


def test_who_may_change_the_procedure(office: Office) -> None:
    case = complaint(office)
    with pytest.raises(InvalidInput) as refused:
        change_procedure(office.desk(OWEN, DAY), case, "policy-2030", "")
    assert set(messages(refused.value.problems)) == {"reason", "procedure_id"}
    with pytest.raises(Refused, match="A manager of any level or the lead complaints officer may"):
        change_procedure(office.desk(DILYS), case, "procedure-2021", "Why not")
    change_procedure(office.desk(MARCUS), case, "procedure-2021", "Began under it.")
    change_procedure(office.desk(MARCUS), case, "policy-2024", "Did not.")
    told = acknowledged(office)
    with pytest.raises(Refused, match="A letter with dates has gone out"):
        change_procedure(office.desk(MARCUS, DAY), told, "procedure-2021", "Began under it.")
    change_procedure(office.desk(OWEN), told, "procedure-2021", "Began under it.")


# ------------------------------------------------------------------------------------ details


def test_details_are_corrected_and_found_by_the_new_words(office: Office) -> None:
    case = complaint(office)
    values: dict[str, Any] = {
        "summary": "Radiator\ncold",
        "details": "Since March",
        "category": Category.OTHER,
        "category_other": "Radiators",
        "assistance": "Her daughter wrote",
        "channel": Channel.EMAIL,
        "preferred_channel": Channel.SMS,
        "formal_answer": FormalAnswer.UNDECIDED,
        "waiting": True,
        "recurring": True,
        "serious": True,
        "counts_for_tsm": False,
    }
    correct_details(
        office.desk(MARCUS, DAY), case, view(office, case).version, values, "Read again"
    )

    shown = view(office, case)
    assert (shown.summary, shown.category_other) == ("Radiator cold", "Radiators")
    assert (shown.waiting, shown.recurring, shown.counts_for_tsm) == (True, True, False)
    entry = newest(office, case)
    assert entry.summary.startswith("Corrected: summary, details, category, category other")
    assert entry.reason == "Read again"
    assert ("CORRECTED", "category", "Repairs not dealt with properly", "Other") in lines(entry)
    assert ("CORRECTED", "waiting", "no", "yes") in lines(entry)
    found = page_of_cases(office.desk(OWEN), CaseFilter(View.WAITING, text="radiator"))
    assert [each.id for each in found.rows] == [case]


@pytest.mark.clause("G8", "P-7.1.2")
def test_waiting_moves_no_date(office: Office) -> None:
    """PF-17, PF-26: a label, never a pause."""
    case = acknowledged(office)
    before = kept(case)
    version = view(office, case).version
    correct_details(office.desk(MARCUS, DAY), case, version, {"waiting": True})
    assert kept(case) == before
    assert not lines(newest(office, case), "DUE_SET")


@pytest.mark.clause("G2", "X34")
def test_another_scheme_counts_by_its_nation(office: Office) -> None:
    """PF-45: and keeps every document and letter."""
    case = acknowledged(office)
    add_office_day(
        office.desk(OWEN, DAY),
        NewOfficeDay(date(2025, 5, 2), "Office move", True, Nation.WALES, "Given by the council"),
    )
    assert view(office, case).next_due == date(2025, 5, 6)
    version, letters = view(office, case).version, view(office, case).letters
    wales = {"scheme_id": office.schemes["Penrhos Gardens"]}
    correct_details(office.desk(OWEN), case, version, wales, "Wrong scheme")

    shown = view(office, case)
    assert (shown.scheme, shown.next_due) == ("Penrhos Gardens", date(2025, 5, 7))
    assert shown.letters == letters
    assert lines(newest(office, case)) == [
        ("CORRECTED", "scheme", "Larkfield House", "Penrhos Gardens"),
        ("DUE_SET", "Answer (stage 1)", "2025-05-06", "2025-05-07"),
    ]


def test_another_complainant_is_chosen(office: Office) -> None:
    case = complaint(office)
    other = view(office, complaint(office, complainant=builders.person("Mr Len Ogden")))
    assert other.complainant is not None
    desk, version = office.desk(OWEN, DAY), view(office, case).version
    correct_details(desk, case, version, {"complainant_id": other.complainant.id})
    assert view(office, case).who == "Mr Len Ogden"
    assert lines(newest(office, case)) == [
        ("CORRECTED", "complainant", "Mrs Ruth Adeyemi", "Mr Len Ogden")
    ]
    version = view(office, case).version
    with pytest.raises(InvalidInput, match="Choose the complainant"):
        correct_details(desk, case, version, {"complainant_id": None})
    nobody = anonymous_complaint(office)
    with pytest.raises(InvalidInput, match="An anonymous complaint has no complainant"):
        correct_details(desk, nobody, 1, {"complainant_id": other.complainant.id})


def test_what_is_wrong_with_details(office: Office) -> None:
    case = complaint(office)
    desk, version = office.desk(OWEN, DAY), view(office, case).version
    with pytest.raises(InvalidInput) as refused:
        correct_details(
            desk,
            case,
            version,
            {"summary": "", "category": Category.OTHER, "scheme_id": None, "assistance": "x" * 301},
        )
    assert messages(refused.value.problems) == {
        "summary": "Enter what happened.",
        "category_other": "Enter what the complaint is about.",
        "scheme_id": "Choose the scheme.",
        "assistance": "The help given must be 300 characters or fewer. You have typed 301. "
        "Shorten it, or attach it as a document.",
    }
    with pytest.raises(InvalidInput, match="not in the list any more"):
        correct_details(desk, case, version, {"scheme_id": 999})
    with pytest.raises(CaseworkError, match="'received_on' cannot be corrected here"):
        correct_details(desk, case, version, {"received_on": RECEIVED})


def test_agreed_dates_are_kept_through_a_change_of_scheme(office: Office) -> None:
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 30), date(2025, 5, 1), ExtensionBasis.AGREED)
    send(office, case, LetterCode.L03, date(2025, 5, 1))
    values = {"scheme_id": office.schemes["Penrhos Gardens"]}
    correct_details(office.desk(OWEN), case, view(office, case).version, values)
    assert view(office, case).next_due == date(2025, 5, 30)
