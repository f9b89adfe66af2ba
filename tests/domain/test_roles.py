"""Who may do what: every cell of the table as it was checked against paper, and separation.

After a change of rule that was meant: UPDATE_GOLDEN=1 python -m pytest tests/domain
"""

import os
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.moves import Move
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.role_table import headings, printed, table_text
from best_desktop.domain.roles import (
    PERMISSIONS,
    Position,
    Right,
    refusal,
    right_for,
    right_to_decide,
    warning,
)
from best_desktop.domain.vocabulary import Role
from tests import clause_coverage

GOLDEN = Path(__file__).parents[1] / "golden" / "roles.txt"
clause = pytest.mark.clause


@clause("P-15.1", "P-15.2", "X17")
def test_the_table_prints_as_it_was_checked_against_paper() -> None:
    text = table_text()
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8", newline="\n")
    assert text == GOLDEN.read_text(encoding="utf-8")


def cells_on_paper() -> Iterator[tuple[Right, dict[Role, str]]]:
    """Every row read back from the printed table; rows stand in the order of the rights."""
    rights = iter(Right)
    columns: list[tuple[int, int]] = []
    for line in GOLDEN.read_text(encoding="utf-8").splitlines():
        if line.startswith("---"):
            columns = [each.span() for each in re.finditer("-+", line)]
            continue
        cells = [line[start:end].strip() for start, end in columns[1:-1]]
        if cells and all(each in OPENED_BY for each in cells):
            yield next(rights), dict(zip(Role, cells, strict=True))
    assert next(rights, None) is None


NOWHERE = Position()
# The positions that open a cell, by what is printed in it.
OPENED_BY = {
    "Yes": [NOWHERE, Position(handles=True), Position(involved=True), Position(delegated=True)],
    "Own cases": [Position(handles=True)],
    "If involved": [Position(involved=True), Position(handles=True)],
    "If delegated": [Position(delegated=True)],
    "No": [],
}


@clause("P-15.1", "R-2.1.4", "R-2.1.6", "R-3.1", "R-3.2", "R-3.3", "R-3.4", "P-15.2")
@pytest.mark.parametrize("role", Role)
def test_every_cell_lets_through_whom_it_says(role: Role) -> None:
    for right, cells in cells_on_paper():
        for position in OPENED_BY["Yes"]:
            allowed = position in OPENED_BY[cells[role]]
            assert (refusal(right, [role], position) is None) is allowed, (right, position)


def test_every_right_and_role_stands_in_the_table() -> None:
    assert list(PERMISSIONS) == list(Right)
    assert headings() == ("May", *(str(role) for role in Role), "Clause")
    assert all(set(each.leaves) == set(Role) for each in PERMISSIONS.values())
    assert len(printed()) == len(Right)
    assert {each.group for each in printed()} == {
        "Looking",
        "Taking in",
        "People",
        "Working on a case",
        "Deciding",
        "Outside bodies",
        "The office",
    }


def test_every_right_names_clauses_that_exist() -> None:
    known = [row.id for row in clause_coverage.requirement_rows()]
    for each in PERMISSIONS.values():
        assert each.clauses
        for name in each.clauses:
            assert any(row == name or row.startswith(f"{name}.") for row in known), name


def test_every_move_on_a_case_needs_a_right() -> None:
    assert {right_for(move) for move in Move} <= set(Right)


@clause("R-3.1")
def test_a_plain_employee_records_and_hands_over_but_does_not_decide() -> None:
    assert refusal(Right.RECORD, [Role.RECORDER]) is None
    assert refusal(Right.HAND_OVER, [Role.RECORDER]) is None
    assert refusal(Right.DECIDE, [Role.RECORDER], Position(handles=True)) == (
        "You may not decide a complaint. A line manager who handles the complaint, a deputy "
        "manager who handles the complaint, a head of department, the lead complaints officer, a "
        "senior manager or the Head of Housing may (R-3.1, R-3.2, R-2.1.6)."
    )


@clause("R-2.1.6")
def test_an_administrator_logs_only_while_it_is_delegated() -> None:
    assert refusal(Right.LOG, [Role.ADMINISTRATOR], Position(delegated=True)) is None
    refused = refusal(Right.LOG, [Role.ADMINISTRATOR]) or ""
    assert refused.startswith("You may not confirm a recorded complaint as logged. A manager of")
    assert refused.endswith(
        "No delegation is in force today: ask the head of the department for one."
    )
    for right in (Right.DECIDE, Right.REVIEW, Right.ASSIGN, Right.TAKE_MORE_TIME):
        delegated = Position(delegated=True)
        assert "delegation" not in (refusal(right, [Role.ADMINISTRATOR], delegated) or "None")


@clause("P-7.2.2", "X16")
def test_who_worked_on_an_earlier_stage_never_reviews_it(
    policy: Procedure, procedure_2021: Procedure
) -> None:
    """Callum Doherty's case: three people are asked for, one may review."""
    review = right_to_decide(policy.stage(2))
    assert review is Right.REVIEW
    stage_1 = Position(worked_before=True)
    both = [Role.SENIOR_MANAGER, Role.HEAD_OF_HOUSING]
    assert refusal(review, both, stage_1, "Marcus Oyelaran") == (
        "Marcus Oyelaran worked on an earlier stage. Choose a senior manager who did not (P-7.2.2)."
    )
    assert refusal(review, [Role.HEAD_OF_DEPARTMENT], NOWHERE, "Joan Whitfield") == (
        "Joan Whitfield may not decide a stage that needs a new reviewer. A senior manager may "
        "(P-7.2.2)."
    )
    assert refusal(review, [Role.SENIOR_MANAGER], NOWHERE, "Elspeth Grant") is None

    later_2021 = right_to_decide(procedure_2021.stage(2))
    assert later_2021 is right_to_decide(policy.stage(1)) is Right.DECIDE
    assert refusal(later_2021, [Role.HEAD_OF_DEPARTMENT], stage_1) is None
    assert "worked on an earlier stage" in (warning(later_2021, stage_1) or "")
    assert warning(later_2021, NOWHERE) is None


@clause("P-7.3.a")
def test_nobody_deals_with_a_complaint_about_themselves() -> None:
    about = Position(handles=True, complained_about=True)
    everything = list(Role)
    said = "This complaint is about you. Choose somebody it is not about (P-7.3.a)."
    assert {right for right in Right if refusal(right, everything, about) == said} == {
        Right.HANDLE,
        Right.OVERSEE,
        Right.PREPARE_DECISION,
        Right.DECIDE,
        Right.REVIEW,
        Right.PROPOSE_NOT_ACCEPTED,
        Right.APPROVE_NOT_ACCEPTED,
        Right.APPROVE_COMPENSATION,
        Right.SETTLE_LATE,
        Right.INTERVENE,
        Right.LIFT_RESTRICTION,
        Right.OFFER_COMPENSATION,
    }
    assert "is about Piotr Nowak." in (refusal(Right.HANDLE, [], about, "Piotr Nowak") or "")
    assert refusal(Right.KEEP_LOG, everything, about) is None


@clause("P-14.2")
def test_a_disposal_needs_a_second_person() -> None:
    first = Position(took_first_step=True)
    lead = [Role.LEAD_COMPLAINTS_OFFICER]
    assert refusal(Right.APPROVE_DISPOSAL, lead) is None
    assert "A second person must approve it" in (refusal(Right.APPROVE_DISPOSAL, lead, first) or "")
    assert refusal(Right.PROPOSE_DISPOSAL, lead, first) is None


@clause("P-10.1", "P-8.1.intro", "P-15.2", "R-8.4.4")
@pytest.mark.parametrize(
    ("right", "only"),
    [
        (Right.APPROVE_COMPENSATION, {Role.SENIOR_MANAGER}),
        (Right.APPROVE_RULES, {Role.HEAD_OF_HOUSING}),
        (Right.APPROVE_NOT_ACCEPTED, {Role.LEAD_COMPLAINTS_OFFICER, Role.HEAD_OF_HOUSING}),
        (Right.DIRECT_AUTHORITY, {Role.LEAD_COMPLAINTS_OFFICER}),
        (Right.INTERVENE, {Role.LEAD_COMPLAINTS_OFFICER}),
    ],
)
def test_what_belongs_to_one_office(right: Right, only: set[Role]) -> None:
    assert {role for role in Role if refusal(right, [role], Position(handles=True)) is None} == only


def test_whoever_handles_a_case_is_asked_before_approving_its_refusal() -> None:
    handler = Position(handles=True)
    assert "Ask somebody else to approve" in (warning(Right.APPROVE_NOT_ACCEPTED, handler) or "")
    assert warning(Right.APPROVE_NOT_ACCEPTED, NOWHERE) is None
    assert warning(Right.APPROVE_COMPENSATION, handler) is None


@clause("P-5.1.g")
def test_who_only_reads_looks_and_does_nothing_else() -> None:
    may = [right for right in Right if refusal(right, [Role.READ_ONLY]) is None]
    assert may == [Right.LOOK]
    assert all(refusal(right, []) for right in Right)
    assert refusal(Right.RECORD, [Role.READ_ONLY]) == (
        "You may not record feedback of any kind. Anybody who works with complaints may; a "
        "read-only role only looks (R-3.1, P-6.6)."
    )


ROLES = st.frozensets(st.sampled_from(Role))
POSITIONS = st.builds(Position, *(st.booleans() for _ in fields(Position)))


@given(st.sampled_from(Right), ROLES, ROLES, POSITIONS)
def test_several_roles_allow_what_any_one_of_them_allows(
    right: Right, some: frozenset[Role], others: frozenset[Role], position: Position
) -> None:
    both = refusal(right, some | others, position) is None
    either = refusal(right, some, position) is None or refusal(right, others, position) is None
    assert both is either


@clause("P-7.3.a", "P-7.2.2")
@given(st.sampled_from(Right), ROLES, POSITIONS)
def test_separation_only_ever_takes_away(
    right: Right, roles: frozenset[Role], position: Position
) -> None:
    apart = replace(position, worked_before=True, complained_about=True, took_first_step=True)
    free = replace(position, worked_before=False, complained_about=False, took_first_step=False)
    assert refusal(right, roles, free) is None or refusal(right, roles, apart) is not None
