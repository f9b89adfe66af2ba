"""Only what differs is written, and only over what was seen."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from best_desktop.domain.vocabulary import Nation
from best_desktop.store import changes, counters, database, errors
from best_desktop.store.models import Department, Scheme, Staff

pytestmark = pytest.mark.usefixtures("case_file")


@pytest.fixture
def anna(case_file: str) -> Staff:
    assert case_file
    with database.transaction():
        staff: Staff = Staff.create(name="Anna", phone="1")
    return staff


def test_only_real_differences_are_written_and_returned(anna: Staff) -> None:
    with database.transaction():
        done = changes.change(
            Staff, anna.id, 1, {"phone": "2", Staff.name: "Anna", Staff.active: False}
        )
    assert done == {"phone": ("1", "2"), "active": (True, False)}
    again = Staff.get_by_id(anna.id)
    assert (again.phone, again.active, again.version) == ("2", False, 2)


def test_nothing_changed_is_nothing_written(anna: Staff) -> None:
    with database.transaction():
        assert changes.change(Staff, anna.id, 1, {"phone": "1", "active": True}) == {}
        assert changes.change(Staff, anna.id, 1, {}) == {}
    assert Staff.get_by_id(anna.id).version == 1


@pytest.mark.clause("B-69")
def test_a_colleagues_change_to_another_field_is_not_overwritten(anna: Staff) -> None:
    with database.transaction():
        changes.change(Staff, anna.id, 1, {"phone": "2"})
    with (
        pytest.raises(errors.Conflict, match="Somebody else has changed this") as conflict,
        database.transaction(),
    ):
        changes.change(Staff, anna.id, 1, {"email": "anna@example.org"})
    refused = conflict.value
    assert (refused.model, refused.id, refused.current_version) == ("Staff", anna.id, 2)
    with database.transaction():
        changes.change(Staff, anna.id, 2, {"email": "anna@example.org"})
    again = Staff.get_by_id(anna.id)
    assert (again.phone, again.email, again.version) == ("2", "anna@example.org", 3)


def test_record_that_is_gone_is_a_conflict(anna: Staff) -> None:
    with pytest.raises(errors.Conflict, match="removed") as conflict, database.transaction():
        changes.change(Staff, anna.id + 1, 1, {"phone": "2"})
    assert conflict.value.current_version is None


def test_who_it_points_to_is_given_by_row_id_or_column(anna: Staff) -> None:
    with database.transaction():
        row = Department.create(name="Repairs")
        assert changes.change(Department, row.id, 1, {"head": anna}) == {"head": (None, anna.id)}
        assert changes.change(Department, row.id, 2, {Department.head: anna.id}) == {}
        assert changes.change(Department, row.id, 2, {"head_id": None}) == {"head": (anna.id, None)}


def test_words_of_closed_sets_are_compared_as_words() -> None:
    with database.transaction():
        row = Scheme.create(name="Oak Court", nation=Nation.WALES)
        assert changes.change(Scheme, row.id, 1, {"nation": Nation.WALES}) == {}
        done = changes.change(Scheme, row.id, 1, {"nation": Nation.ENGLAND})
    assert done == {"nation": (Nation.WALES, Nation.ENGLAND)}


def test_what_is_not_for_changing_is_refused(anna: Staff) -> None:
    with database.transaction():
        wrong: list[dict[Any, Any]] = [{"version": 7}, {Staff.id: 7}, {"colour": "green"}]
        for values in wrong:
            with pytest.raises(KeyError):
                changes.change(Staff, anna.id, 1, values)
        with pytest.raises(ValueError, match="active must be True or False"):
            changes.change(Staff, anna.id, 1, {"active": "no"})
    with pytest.raises(RuntimeError, match="belongs inside"):
        changes.change(Staff, anna.id, 1, {"phone": "2"})


def test_numbers_start_at_one_for_each_prefix_and_year() -> None:
    year = date(2026, 4, 3).year
    with database.transaction():
        assert [counters.next_number("BEST", year) for _ in range(3)] == [1, 2, 3]
        assert counters.next_number("BEST", year + 1) == 1
        assert counters.next_number("COMP", year) == 1
        assert counters.next_number("BEST", year) == 4
    with pytest.raises(RuntimeError, match="belongs inside"):
        counters.next_number("BEST", year)
