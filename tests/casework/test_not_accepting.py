"""A complaint not accepted: its ground, its own merits, and somebody who approves."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework.closing import not_accept, reopen
from best_desktop.casework.correcting import correct_dates
from best_desktop.casework.errors import InvalidInput, NeedsReason, Refused
from best_desktop.casework.inputs import DateCorrection, Refusal
from best_desktop.casework.letters import letter_choices
from best_desktop.casework.not_accepting import approvers
from best_desktop.casework.reports import board_figures
from best_desktop.domain.vocabulary import CaseState, LetterCode, LinkKind, RefusalGround
from best_desktop.store.models import NotAccepted
from tests.builders import (
    ELSPETH,
    MARCUS,
    OWEN,
    PIOTR,
    RECEIVED,
    ROSALIND,
    Office,
    answered,
    complaint,
    lines,
    messages,
    newest,
    send,
    view,
)

DAY = date(2025, 4, 16)


def refusal(office: Office, ground: RefusalGround, by: str = OWEN, **changes: Any) -> Refusal:
    given: dict[str, Any] = {
        "ground": ground,
        "facts": "The damp was in March 2024.",
        "merits": "Nothing kept him from telling us then.",
        "signpost": "Housing Ombudsman; the local authority",
        "decided_on": DAY,
        "approved_by_id": office.staff[by],
        **changes,
    }
    return Refusal(**given)


E1, E2 = RefusalGround.UNREASONABLE, RefusalGround.PROCEEDINGS
E3, E4 = RefusalGround.TOO_OLD, RefusalGround.ADDRESSED


@pytest.mark.clause("P-8.1.intro", "P-8.1.b", "P-8.3", "P-8.2")
def test_too_old_a_complaint_is_not_accepted_with_an_approver(office: Office) -> None:
    case = complaint(office, issue_on=date(2024, 3, 10))
    not_accept(office.desk(PIOTR, DAY), case, refusal(office, E3))

    shown = view(office, case)
    assert (shown.state, shown.concluded_on) == (CaseState.NOT_ACCEPTED, DAY)
    row = NotAccepted.get()
    assert (row.ground, row.stage_number, row.approved_by_id) == (E3, 1, office.staff[OWEN])
    assert row.signpost == "Housing Ombudsman; the local authority"
    entry = newest(office, case)
    assert entry.summary == f"Not accepted: {E3}"
    assert entry.reason == "Nothing kept him from telling us then."
    assert lines(entry) == [
        ("STATUS", "state", "Open", "Not accepted"),
        ("CONCLUDED", "not accepted", "", "2025-04-16"),
        ("EXCLUSION_APPROVED", str(E3), "", f"approved by {OWEN}"),
    ]
    send(office, case, LetterCode.L13, DAY)
    assert NotAccepted.get().told_on == DAY
    assert dict(letter_choices(office.desk(MARCUS), case))[LetterCode.L13] == (
        "Record first why the request is not accepted."
    )


@pytest.mark.clause("P-8.1.intro")
@pytest.mark.parametrize("who", [PIOTR, MARCUS, ELSPETH])
def test_only_the_lead_or_the_head_of_housing_approves(office: Office, who: str) -> None:
    case = complaint(office, issue_on=date(2024, 3, 10))
    with pytest.raises(Refused, match=f"{who} may not approve that a complaint is not accepted"):
        not_accept(office.desk(OWEN, DAY), case, refusal(office, E3, who))
    with pytest.raises(Refused, match="Choose who approves this"):
        not_accept(office.desk(OWEN), case, refusal(office, E3, approved_by_id=999))
    assert [each.label for each in approvers(office.desk(PIOTR), case)] == [OWEN, ROSALIND]
    not_accept(office.desk(PIOTR), case, refusal(office, E3, ROSALIND))
    assert view(office, case).state is CaseState.NOT_ACCEPTED


@pytest.mark.clause("P-8.1.b")
@pytest.mark.parametrize(
    ("happened", "over"),
    [(date(2024, 4, 14), False), (date(2024, 4, 13), True), (None, False)],
)
def test_over_twelve_months_is_counted_to_the_day(
    office: Office, happened: date | None, over: bool
) -> None:
    case = complaint(office, issue_on=happened)
    if over:
        not_accept(office.desk(OWEN, DAY), case, refusal(office, E3))
        return
    why = "did not happen over twelve months" if happened else "it happened is not recorded"
    with pytest.raises(InvalidInput, match=why):
        not_accept(office.desk(OWEN, DAY), case, refusal(office, E3))


@pytest.mark.clause("P-8.1.b")
def test_the_day_they_came_to_know_is_the_one_tested(office: Office) -> None:
    case = complaint(office, issue_on=date(2023, 1, 1))
    known = DateCorrection("He saw the survey later.", aware_on=date(2025, 1, 8))
    correct_dates(office.desk(OWEN, DAY), case, known)
    with pytest.raises(InvalidInput, match="did not happen over twelve months before"):
        not_accept(office.desk(OWEN), case, refusal(office, E3))


@pytest.mark.clause("P-8.1.a.1")
def test_unreasonable_needs_evidence(office: Office) -> None:
    case = complaint(office)
    with pytest.raises(InvalidInput, match="Say what the evidence is"):
        not_accept(office.desk(OWEN, DAY), case, refusal(office, E1, evidence="  "))
    not_accept(office.desk(OWEN), case, refusal(office, E1, evidence="Forty calls in a week"))
    assert ("EXCLUSION_GROUND", "evidence", "", "Forty calls in a week") in lines(
        newest(office, case)
    )


@pytest.mark.clause("P-8.1.a.2")
def test_a_threat_of_court_is_not_enough(office: Office) -> None:
    case = complaint(office)
    threats: list[dict[str, Any]] = [
        {},
        {"court": "County Court"},
        {"court": "C", "claim_number": "K1"},
    ]
    for given in threats:
        with pytest.raises(InvalidInput) as refused:
            not_accept(office.desk(OWEN, DAY), case, refusal(office, E2, **given))
        assert "A threat of court is not enough" in messages(refused.value.problems)["filed_on"]
    filed: dict[str, Any] = {
        "court": "Manchester",
        "claim_number": "K1AB",
        "filed_on": date(2025, 4, 15),
    }
    not_accept(office.desk(OWEN), case, refusal(office, E2, **filed))
    assert lines(newest(office, case), "EXCLUSION_GROUND") == [
        ("EXCLUSION_GROUND", "court", "", "Manchester"),
        ("EXCLUSION_GROUND", "claim number", "", "K1AB"),
        ("EXCLUSION_GROUND", "filed on", "", "2025-04-15"),
    ]


@pytest.mark.clause("P-8.1.a.2")
def test_a_crime_reference_is_enough(office: Office) -> None:
    case = complaint(office)
    given = refusal(office, E2, crime_reference="CRI/1", police_force="Greater Manchester")
    not_accept(office.desk(OWEN, DAY), case, given)
    assert view(office, case).state is CaseState.NOT_ACCEPTED
    row = NotAccepted.get()
    assert (row.crime_reference, row.police_force) == ("CRI/1", "Greater Manchester")


@pytest.mark.clause("P-8.3")
def test_the_words_of_another_refusal_need_a_reason(office: Office) -> None:
    first, second = complaint(office), complaint(office)
    desk = office.desk(OWEN, DAY)
    given = refusal(office, E1, evidence="Forty calls")
    not_accept(desk, first, given)
    row = NotAccepted.get()
    assert (row.evidence, row.citation) == ("Forty calls", "Unreasonable Behaviour Policy")
    with pytest.raises(NeedsReason, match="for the same merits, word for word"):
        not_accept(desk, second, given)
    assert view(office, second).state is CaseState.OPEN
    not_accept(desk, second, replace(given, reason="One caller, two tenancies."))
    assert newest(office, second).reason.endswith("One caller, two tenancies.")


@pytest.mark.clause("P-8.3")
def test_whoever_handles_it_says_why_they_approve_that_it_is_not_accepted(office: Office) -> None:
    case = complaint(office, handler_id=office.staff[OWEN])
    given = refusal(office, E1, evidence="Forty calls")
    with pytest.raises(NeedsReason, match="Owen Pritchard handled this complaint"):
        not_accept(office.desk(OWEN, DAY), case, given)
    assert view(office, case).state is CaseState.OPEN
    not_accept(office.desk(OWEN), case, replace(given, reason="Rosalind Achebe is away."))
    assert newest(office, case).reason.endswith("Rosalind Achebe is away.")


@pytest.mark.clause("P-8.1.c")
def test_a_recurring_issue_is_accepted_with_the_refused_one_as_background(office: Office) -> None:
    earlier = complaint(office, issue_on=date(2024, 3, 10))
    not_accept(office.desk(OWEN, DAY), earlier, refusal(office, E3))
    again = complaint(office, date(2025, 4, 22), recurring=True, background_ids=(earlier,))
    shown = view(office, again)
    assert (shown.state, shown.recurring) == (CaseState.OPEN, True)
    assert [(each.kind, each.complaint_id) for each in shown.links] == [
        (LinkKind.BACKGROUND, earlier)
    ]
    figures = board_figures(office.desk(OWEN), date(2025, 4, 1), date(2025, 6, 30))
    assert figures.figure("M1").references == (shown.reference,)


@pytest.mark.clause("P-8.1.c")
def test_already_addressed_names_the_earlier_complaint(office: Office) -> None:
    earlier, case = complaint(office), complaint(office)
    unnamed: list[dict[str, Any]] = [{}, {"earlier_id": case}]
    for given in unnamed:
        with pytest.raises(InvalidInput, match="Choose the earlier complaint"):
            not_accept(office.desk(OWEN, DAY), case, refusal(office, E4, **given))
    with pytest.raises(InvalidInput, match="not in the list any more"):
        not_accept(office.desk(OWEN), case, refusal(office, E4, earlier_id=999))
    not_accept(office.desk(OWEN), case, refusal(office, E4, earlier_id=earlier))
    assert [(each.kind, each.complaint_id) for each in view(office, case).links] == [
        (LinkKind.BACKGROUND, earlier)
    ]


@pytest.mark.clause("P-8.3", "P-8.2")
def test_each_is_refused_on_its_own_merits_with_somewhere_else_to_go(office: Office) -> None:
    case = complaint(office)
    empty: dict[str, Any] = {
        "facts": "",
        "merits": " ",
        "signpost": "",
        "decided_on": date(2025, 4, 1),
    }
    with pytest.raises(InvalidInput) as refused:
        not_accept(office.desk(OWEN, DAY), case, refusal(office, E1, evidence="Calls", **empty))
    assert messages(refused.value.problems) == {
        "facts": "Enter the facts.",
        "merits": "Enter why, on this complaint's own merits.",
        "signpost": "Enter where else they can go.",
        "decided_on": "The date of the decision must be on or after 14 April 2025, the date the "
        "complaint was received.",
    }
    assert not NotAccepted.select().exists()


def test_an_answered_complaint_was_accepted(office: Office) -> None:
    case = answered(office)
    with pytest.raises(Refused, match="Reopen it first"):
        not_accept(office.desk(OWEN, date(2025, 4, 28)), case, refusal(office, E1, evidence="C"))
    reopen(office.desk(OWEN), case, date(2025, 5, 20), "Again")
    with pytest.raises(Refused, match="This complaint was accepted at stage 1"):
        not_accept(office.desk(OWEN), case, refusal(office, E1, evidence="C"))


def test_received_on_the_day_it_is_refused(office: Office) -> None:
    case = complaint(office, issue_on=date(2024, 3, 10))
    not_accept(office.desk(OWEN, RECEIVED), case, refusal(office, E3, decided_on=RECEIVED))
    choices = dict(letter_choices(office.desk(OWEN), case))
    assert choices[LetterCode.L13] is None
    assert choices[LetterCode.L01] == "This complaint was not accepted. Reopen it first."
    assert dict(letter_choices(office.desk(OWEN), complaint(office)))[LetterCode.L13] == (
        "This complaint has been accepted."
    )


@pytest.mark.clause("P-8.3")
def test_received_is_not_corrected_to_after_the_decision_not_to_accept(office: Office) -> None:
    case = complaint(office, issue_on=date(2024, 3, 1))
    not_accept(office.desk(PIOTR, DAY), case, refusal(office, E3))
    reopen(office.desk(OWEN, DAY), case, date(2025, 5, 6), "A letter shows he told us before.")
    fix = DateCorrection("It came after all.", received_on=date(2025, 4, 17))
    with pytest.raises(InvalidInput, match="The decision not to accept of 16 April 2025"):
        correct_dates(office.desk(OWEN, date(2025, 4, 18)), case, fix)
