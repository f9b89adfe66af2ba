"""What is taken as a complaint: nobody needs the word, and no ground is sent elsewhere."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework import reports
from best_desktop.casework.closing import not_accept
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.inputs import Refusal
from best_desktop.casework.letters import letter_choices
from best_desktop.casework.people import add_staff
from best_desktop.casework.queries.office import staff_list
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    FormalAnswer,
    LetterCode,
    NextStep,
    RefusalGround,
    Role,
)
from tests.builders import OWEN, RECEIVED, Office, complaint, messages, send, view

APRIL = (date(2025, 4, 1), date(2025, 6, 30))


@pytest.mark.clause("P-4.1", "R-4.2")
@pytest.mark.parametrize(
    "words", ["nobody has turned up again and I'm fed up", "The boiler is cold", "Cold!"]
)
def test_nobody_has_to_say_complaint_or_say_much(office: Office, words: str) -> None:
    case = complaint(
        office, channel=Channel.INSTAGRAM, summary=words, formal_answer=FormalAnswer.NOT_REACHED
    )
    shown = view(office, case)
    assert (shown.state, shown.next_step) == (CaseState.OPEN, NextStep.ACKNOWLEDGE)
    assert shown.summary == words
    assert shown.next_due == date(2025, 4, 23)


@pytest.mark.clause("X28")
@pytest.mark.parametrize("category", [each for each in Category if each is not Category.OTHER])
def test_each_ground_is_ours_to_answer_contractors_and_support_providers_too(
    office: Office, category: Category
) -> None:
    case = complaint(office, category=category)
    assert view(office, case).state is CaseState.OPEN
    rows = {
        each.label: each.received
        for each in reports.board_figures(office.desk(OWEN), *APRIL).group("Category").rows
    }
    assert rows[category.label] == 1
    # Pointing elsewhere alone is no way out: there is no letter for it without a reasoned refusal.
    choices = dict(letter_choices(office.desk(OWEN), case))
    assert choices[LetterCode.L01] is None
    assert choices[LetterCode.L13] == "This complaint has been accepted."


@pytest.mark.clause("R-5.5", "R-B.4")
def test_a_ground_that_is_not_listed_is_written_in_and_reported_under_other(
    office: Office,
) -> None:
    with pytest.raises(InvalidInput) as refused:
        complaint(office, category=Category.OTHER)
    assert messages(refused.value.problems) == {
        "category_other": "Enter what the complaint is about."
    }
    case = complaint(office, category=Category.OTHER, category_other="Parking")
    assert view(office, case).category_other == "Parking"
    figures = reports.board_figures(office.desk(OWEN), *APRIL)
    rows = {each.label: each.received for each in figures.group("Category").rows}
    assert rows["Other"] == 1


@pytest.mark.clause("X25")
@pytest.mark.parametrize("procedure", ["policy-2024", "procedure-2021"])
def test_the_grounds_for_not_accepting_are_those_of_the_policy_under_both(
    office: Office, procedure: str
) -> None:
    case = complaint(
        office,
        by=OWEN,
        procedure_id=procedure,
        procedure_reason="Begun under it.",
        issue_on=date(2024, 3, 10),
    )
    assert view(office, case).state is CaseState.OPEN  # over twelve months: may, not must
    given = Refusal(
        ground=RefusalGround.TOO_OLD,
        facts="The damp was in March 2024.",
        merits="",
        signpost="The local authority",
        decided_on=RECEIVED,
        approved_by_id=office.staff[OWEN],
    )
    with pytest.raises(InvalidInput) as refused:
        not_accept(office.desk(OWEN), case, given)
    assert messages(refused.value.problems) == {
        "merits": "Enter why, on this complaint's own merits."
    }
    reasoned = replace(given, merits="Nothing kept him from telling us.")
    not_accept(office.desk(OWEN), case, reasoned)
    assert view(office, case).state is CaseState.NOT_ACCEPTED
    send(office, case, LetterCode.L13, RECEIVED)


@pytest.mark.clause("P-15.1")
def test_every_role_of_the_two_documents_can_be_given(office: Office) -> None:
    desk = office.desk(OWEN)
    assert {
        "Recorder",
        "Line manager",
        "Deputy manager",
        "Administrator",
        "Head of Department",
        "Lead complaints officer",
        "Senior manager",
        "Head of Housing",
    } <= {each.label for each in Role}
    for role in Role:
        add_staff(desk, f"One {role.label}", role.label, (role,))
    given = {each.name: each.roles for each in staff_list(desk)}
    assert {name: roles for name, roles in given.items() if name.startswith("One ")} == {
        f"One {role.label}": {role} for role in Role
    }
