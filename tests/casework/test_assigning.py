"""Who works on a case; changing that never moves a date."""

from datetime import date

import pytest

from best_desktop.casework.assigning import assign
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.inputs import Assignment
from best_desktop.store.models import AuditEntry
from tests.builders import (
    ELSPETH,
    JOAN,
    MARCUS,
    OWEN,
    PIOTR,
    ROSALIND,
    Office,
    acknowledged,
    answered,
    complaint,
    escalated,
    lines,
    messages,
    newest,
    view,
)


@pytest.mark.clause("R-3.2", "R-3.6", "R-2.1.8")
def test_people_and_department_are_assigned_and_no_date_moves(office: Office) -> None:
    case = acknowledged(office)
    before = view(office, case).schedule
    given = Assignment(
        office.staff[JOAN],
        office.staff[ROSALIND],
        office.staff[PIOTR],
        office.departments["Housing Management"],
        "Marcus is on leave.",
    )
    assign(office.desk(OWEN, date(2025, 4, 24)), case, given)

    shown = view(office, case)
    assert (shown.handler, shown.overseer, shown.contact) == (JOAN, ROSALIND, PIOTR)
    assert shown.department == "Housing Management"
    assert shown.stages[0].handler == JOAN
    assert shown.schedule == before
    entry = newest(office, case)
    assert entry.summary == "Assigned: handler, overseer, contact, department"
    assert entry.reason == "Marcus is on leave."
    assert lines(entry) == [
        ("ASSIGNED", "handler", MARCUS, JOAN),
        ("ASSIGNED", "overseer", MARCUS, ROSALIND),
        ("ASSIGNED", "contact", MARCUS, PIOTR),
        ("ASSIGNED", "department", "Property", "Housing Management"),
    ]


def test_the_contact_follows_the_handler_unless_it_is_somebody_else(office: Office) -> None:
    case = complaint(office)
    assign(office.desk(OWEN), case, Assignment(handler_id=office.staff[JOAN]))
    assert view(office, case).contact == JOAN
    assign(office.desk(OWEN), case, Assignment(contact_id=office.staff[PIOTR]))
    assign(office.desk(OWEN), case, Assignment(handler_id=office.staff[MARCUS]))
    assert (view(office, case).handler, view(office, case).contact) == (MARCUS, PIOTR)
    unassigned = complaint(office, department_id=None)
    assign(office.desk(OWEN), unassigned, Assignment(handler_id=office.staff[JOAN]))
    assert view(office, unassigned).contact == JOAN


def test_assigned_as_it_is_already_leaves_no_entry(office: Office) -> None:
    case = complaint(office)
    before = AuditEntry.select().count()
    assign(office.desk(OWEN), case, Assignment(handler_id=office.staff[MARCUS]))
    assign(office.desk(OWEN), case, Assignment())
    assert AuditEntry.select().count() == before


def test_whoever_is_not_in_the_list_can_not_be_assigned(office: Office) -> None:
    case = complaint(office)
    with pytest.raises(InvalidInput) as refused:
        assign(office.desk(OWEN), case, Assignment(999, 999, 999, 999))
    assert set(messages(refused.value.problems)) == {
        "handler_id",
        "overseer_id",
        "contact_id",
        "department_id",
    }


@pytest.mark.clause("P-7.2.2")
def test_no_reviewer_of_stage_2_who_may_not_review(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    for who, why in ((MARCUS, "worked on an earlier stage"), (JOAN, "is not a senior manager")):
        with pytest.raises(Refused, match=why):
            assign(office.desk(OWEN), case, Assignment(handler_id=office.staff[who]))
    assign(office.desk(OWEN), case, Assignment(handler_id=office.staff[ROSALIND]))
    assert view(office, case).handler == ROSALIND
    assert view(office, case).stages[0].handler == MARCUS
    assert lines(newest(office, case))[0] == ("ASSIGNED", "handler", ELSPETH, ROSALIND)
