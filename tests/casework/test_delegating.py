"""What an administrator may do while a department's complaints are delegated to them."""

from datetime import date

import pytest

from best_desktop.casework.closing import withdraw
from best_desktop.casework.delegating import delegate, end_delegation
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.points import add_point
from best_desktop.casework.queries.routing import administrators, delegation_by_id, delegations
from best_desktop.store.models import Delegation
from tests.builders import (
    DILYS,
    MARCUS,
    OWEN,
    TARIQ,
    Office,
    complaint,
    messages,
    view,
)

FIRST, LAST = date(2026, 9, 1), date(2026, 9, 30)


@pytest.mark.clause("R-2.1.6")
def test_a_delegation_is_in_force_from_its_first_to_its_last_day(office: Office) -> None:
    case = complaint(office, date(2026, 8, 28))
    given = delegate(
        office.desk(MARCUS, FIRST), office.departments["Property"], office.staff[TARIQ], FIRST, LAST
    )
    add_point(office.desk(TARIQ, date(2026, 9, 4)), case, "The door is broken too.", FIRST)
    end_delegation(office.desk(MARCUS), given, 1, date(2026, 9, 15))
    add_point(office.desk(TARIQ, date(2026, 9, 15)), case, "And the lock.", FIRST)
    with pytest.raises(Refused, match="No delegation is in force today"):
        add_point(office.desk(TARIQ, date(2026, 9, 16)), case, "And the window.", FIRST)
    assert len(view(office, case).points) == 3


@pytest.mark.clause("R-2.1.6")
def test_it_is_for_one_department_and_ends_no_complaint(office: Office) -> None:
    mine = complaint(office, date(2026, 8, 28))
    other = complaint(
        office, date(2026, 8, 28), department_id=office.departments["Housing Management"]
    )
    desk = office.desk(MARCUS, FIRST)
    delegate(desk, office.departments["Property"], office.staff[TARIQ], FIRST, None)
    tariq = office.desk(TARIQ, date(2026, 12, 1))
    add_point(tariq, mine, "The door is broken too.", FIRST)
    with pytest.raises(Refused, match="You may not correct details"):
        add_point(tariq, other, "The door is broken too.", FIRST)
    with pytest.raises(Refused, match="You may not withdraw a complaint"):
        withdraw(tariq, mine, date(2026, 12, 1), "They said so.")


def test_what_is_wrong_with_a_delegation(office: Office) -> None:
    desk = office.desk(MARCUS, FIRST)
    department, tariq = office.departments["Property"], office.staff[TARIQ]
    with pytest.raises(InvalidInput) as refused:
        delegate(desk, 99, 99, LAST, FIRST)
    assert set(messages(refused.value.problems)) == {"department_id", "administrator_id", "to_on"}
    with pytest.raises(Refused, match="Dilys Marsh is not an administrator"):
        delegate(desk, department, office.staff[DILYS], FIRST, LAST)
    with pytest.raises(Refused, match="You may not delegate"):
        delegate(office.desk(TARIQ), department, tariq, FIRST, LAST)
    given = delegate(office.desk(OWEN), department, tariq, FIRST, LAST)
    with pytest.raises(InvalidInput, match="on or after 1 September 2026"):
        end_delegation(desk, given, 1, date(2026, 8, 1))
    with pytest.raises(Refused, match="not in the case file any more"):
        end_delegation(desk, 99, 1, LAST)
    (shown,) = delegations(desk)
    assert delegation_by_id(given) == shown
    assert [(each.id, each.label) for each in administrators()] == [(tariq, TARIQ)]
    assert (shown.department, shown.administrator, shown.given_by) == ("Property", TARIQ, OWEN)
    assert delegations(office.desk(OWEN, date(2026, 10, 1))) == ()
    assert len(delegations(office.desk(OWEN), past=True)) == 1
    end_delegation(desk, given, 1, LAST)
    assert Delegation.get_by_id(given).to_on == LAST
