"""People outside the office; its staff, schemes and departments."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.errors import CaseworkError, ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.office_lists import change_department, change_scheme, change_staff
from best_desktop.casework.people import (
    add_department,
    add_scheme,
    add_staff,
    agree_adjustment,
    correct_person,
    find_people,
)
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.queries.choices import departments, schemes, staff
from best_desktop.casework.queries.feedback import compliments
from best_desktop.casework.queries.office import department_list, scheme_list, staff_list
from best_desktop.domain.vocabulary import Channel, LetterFormat, Nation, Role
from best_desktop.store.models import Adjustment, AuditEntry
from tests import builders
from tests.builders import (
    DILYS,
    JOAN,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    complaint,
    messages,
    view,
)

# -------------------------------------------------------------------------- people outside


@pytest.mark.parametrize(
    "typed",
    [
        "adeyemi",
        "RUTH",
        "Adéyemi",
        "BL1 1AA",
        "bl11aa",
        "07700 900123",
        "07700900123",
        "Larkfield L",
    ],
)
def test_people_are_found_however_they_are_typed(office: Office, typed: str) -> None:
    them = replace(builders.person(), organisation="Larkfield Ladies")
    complaint(office, complainant=them)
    complaint(office, complainant=PersonInput(name="Mr Len Ogden", postcode="OL1 9ZZ"))
    assert [each.name for each in find_people(office.desk(), typed)] == ["Mrs Ruth Adeyemi"]


@pytest.mark.parametrize("typed", ["%_" * 20_000, "\ud800" * 40_000, "\x00" * 40_000, "é" * 40_000])
def test_anything_may_be_searched_for(office: Office, typed: str) -> None:
    complaint(office)
    desk = office.desk()
    assert find_people(desk, typed) == []
    assert compliments(desk, typed) == ()
    assert page_of_cases(desk, CaseFilter(View.ALL, text=typed)).rows == ()


def test_nothing_typed_finds_nobody_and_a_percent_sign_is_a_letter(office: Office) -> None:
    complaint(office)
    desk = office.desk()
    assert find_people(desk, "  ") == []
    assert find_people(desk, "%") == []
    assert find_people(desk, "_uth") == []
    for number in range(3):
        complaint(office, complainant=PersonInput(name=f"Pat {number}"))
    assert [each.name for each in find_people(desk, "pat", limit=2)] == ["Pat 0", "Pat 1"]


@pytest.mark.clause("P-13.1", "P-13.2", "A4")
def test_an_adjustment_is_agreed_and_reviewed_six_months_on(office: Office) -> None:
    case = complaint(office, service_users=(builders.person("Ms Ivy Crane"),))
    them = view(office, case).complainant
    assert them is not None
    desk = office.desk(DILYS, date(2025, 8, 31))
    large = LetterFormat.LARGE_PRINT
    agree_adjustment(desk, them.id, "Low sight", "Large print", large, date(2025, 8, 31))

    shown = view(office, case)
    assert shown.adjustments == ("Mrs Ruth Adeyemi: Large print",)
    assert shown.complainant is not None
    assert shown.complainant.letter_format is large
    assert Adjustment.get().review_on == date(2026, 2, 28)
    Adjustment.update(ended_on=date(2025, 8, 31)).execute()
    assert view(office, case).adjustments == ()
    with pytest.raises(InvalidInput) as refused:
        agree_adjustment(desk, them.id, "", " ", None, date(2025, 9, 1))
    assert set(messages(refused.value.problems)) == {"measure", "agreed_on"}
    with pytest.raises(Refused, match="This person is not in the case file"):
        agree_adjustment(desk, 999, "", "By telephone", None, date(2025, 8, 31))


def test_one_person_alone_is_not_named_beside_their_adjustment(office: Office) -> None:
    case = complaint(office)
    them = view(office, case).complainant
    assert them is not None
    agree_adjustment(office.desk(DILYS), them.id, "", "Ring after four", None, RECEIVED)
    assert view(office, case).adjustments == ("Ring after four",)
    assert view(office, case).complainant is not None


def test_a_persons_details_are_corrected_and_found(office: Office) -> None:
    case = complaint(office, service_users=(builders.person("Ms Ivy Crane"),))
    them = view(office, case).complainant
    assert them is not None
    desk = office.desk(DILYS)
    given = replace(builders.person("Mrs Ruth Adeyemi-Cole"), preferred_channel=Channel.LETTER)
    correct_person(desk, them.id, them.version, given)

    shown = view(office, case)
    assert shown.who == "Mrs Ruth Adeyemi-Cole"
    found = page_of_cases(desk, CaseFilter(View.ALL, text="cole"))
    assert [each.id for each in found.rows] == [case]
    assert [each.name for each in find_people(desk, "adeyemi-cole")] == ["Mrs Ruth Adeyemi-Cole"]
    entry = AuditEntry.select().order_by(AuditEntry.id.desc()).first()
    assert (entry.action, entry.subject) == ("Correct person", "People")
    before = AuditEntry.select().count()
    correct_person(desk, them.id, them.version + 1, given)
    assert AuditEntry.select().count() == before
    with pytest.raises(ChangedMeanwhile):
        correct_person(desk, them.id, them.version, builders.person("Somebody"))
    with pytest.raises(InvalidInput, match="Enter the person's name"):
        correct_person(desk, them.id, them.version + 1, PersonInput(id=them.id))


# ----------------------------------------------------------------- staff, schemes, departments


def test_the_lists_to_pick_from(office: Office) -> None:
    desk = office.desk(OWEN)
    everybody = {each.label: each.note for each in staff(desk)}
    assert everybody[OWEN] == "Lead complaints officer, Line manager"
    assert list(everybody) == sorted(everybody)
    first = schemes(desk)[0]
    assert (first.label, first.note) == ("Ashdown Court", "Salford")
    assert [(each.label, each.note) for each in departments(desk)] == [
        ("Housing Management", JOAN),
        ("Property", MARCUS),
    ]
    add_department(desk, "Repairs", None)
    assert departments(desk)[2].note == ""


def test_what_is_wrong_with_a_new_entry(office: Office) -> None:
    desk = office.desk(OWEN)
    with pytest.raises(InvalidInput, match="Marcus Oyelaran is already in the list"):
        add_staff(desk, MARCUS, "Head", ())
    with pytest.raises(InvalidInput, match="Enter the name"):
        add_staff(desk, "", "Head", ())
    add_staff(desk, "Anna Khan", "Officer", (Role.RECORDER, Role.RECORDER), account="anna")
    with pytest.raises(InvalidInput, match="Somebody else signs in as anna"):
        add_staff(desk, "Anna King", "Officer", (), account="anna")
    with pytest.raises(InvalidInput, match="Somebody else signs in as ANNA"):
        add_staff(desk, "Anna King", "Officer", (), account="ANNA")
    with pytest.raises(InvalidInput, match="Property is already in the list"):
        add_department(desk, "Property", None)
    with pytest.raises(InvalidInput, match="not in the list any more"):
        add_department(desk, "Repairs", 999)
    with pytest.raises(InvalidInput, match="Ashdown Court is already in the list"):
        add_scheme(desk, "Ashdown Court")
    with pytest.raises(InvalidInput) as refused:
        add_scheme(desk, "", postcode="M6 5TR M6 5TR")
    assert set(messages(refused.value.problems)) == {"name", "postcode"}


def one(rows: Any, name: str) -> Any:
    return next(each for each in rows if each.name == name)


def test_staff_are_corrected_with_their_roles(office: Office) -> None:
    desk = office.desk(OWEN)
    them = one(staff_list(desk), DILYS)
    assert (them.roles, them.active, them.account) == ({Role.RECORDER}, True, "")
    roles = (Role.MANAGER, Role.RECORDER)
    change_staff(desk, them.id, them.version, {"job_title": "Manager", "account": "dm"}, roles)
    changed = one(staff_list(desk), DILYS)
    assert (changed.job_title, changed.account, changed.roles) == ("Manager", "dm", set(roles))
    add_staff(desk, "Anna Khan", "Officer", (Role.RECORDER,), account="anna")
    with pytest.raises(InvalidInput, match="Somebody else signs in as Anna"):
        change_staff(desk, them.id, changed.version, {"account": "Anna"})
    change_staff(desk, them.id, changed.version, {"account": "DM"})
    changed = one(staff_list(desk), DILYS)
    change_staff(desk, them.id, changed.version, {"account": ""}, (Role.RECORDER,))
    assert one(staff_list(desk), DILYS).roles == {Role.RECORDER}
    version = one(staff_list(desk), DILYS).version
    change_staff(desk, them.id, version, {"active": False})
    assert DILYS not in [each.label for each in staff(desk)]
    assert not one(staff_list(desk), DILYS).active

    for who, values, message in (
        (them.id, {"name": MARCUS}, "Marcus Oyelaran is already in the list"),
        (them.id, {"name": ""}, "Enter the name"),
        (desk.staff_id, {"active": False}, "You cannot take yourself off the list"),
    ):
        with pytest.raises(InvalidInput, match=message):
            change_staff(desk, who, 1, values)
    with pytest.raises(CaseworkError, match="'id' cannot be changed here"):
        change_staff(desk, them.id, 1, {"id": 7})
    with pytest.raises(Refused, match="not in the list any more"):
        change_staff(desk, 999, 1, {"phone": "1"})
    with pytest.raises(ChangedMeanwhile):
        change_staff(desk, them.id, 1, {"phone": "0161"})
    before = AuditEntry.select().count()
    change_staff(desk, them.id, version + 1, {"active": False})
    assert AuditEntry.select().count() == before


def test_schemes_and_departments_are_corrected(office: Office) -> None:
    desk = office.desk(OWEN)
    court = one(scheme_list(desk), "Ashdown Court")
    assert (court.nation, court.manager_name) == (Nation.ENGLAND, "Bev Cotterill")
    values = {"manager_name": "Jo Fell", "postcode": "m6 5ts", "manager_address": "2 High Street"}
    change_scheme(desk, court.id, court.version, values)
    changed = one(scheme_list(desk), "Ashdown Court")
    assert (changed.manager_name, changed.postcode) == ("Jo Fell", "M6 5TS")
    assert changed.manager_address == "2 High Street"
    with pytest.raises(InvalidInput, match="Larkfield House is already in the list"):
        change_scheme(desk, court.id, changed.version, {"name": "Larkfield House"})
    with pytest.raises(CaseworkError, match="'nation' cannot be changed here"):
        change_scheme(desk, court.id, changed.version, {"nation": Nation.WALES})
    change_scheme(desk, court.id, changed.version, {"active": False})
    assert "Ashdown Court" not in [each.label for each in schemes(desk)]

    house = one(department_list(desk), "Property")
    assert (house.head, house.head_id) == (MARCUS, office.staff[MARCUS])
    change_department(desk, house.id, house.version, {"head_id": office.staff[JOAN]})
    changed = one(department_list(desk), "Property")
    assert changed.head == JOAN
    change_department(desk, house.id, changed.version, {"head_id": None, "active": False})
    assert one(department_list(desk), "Property").head == ""
    assert [each.label for each in departments(desk)] == ["Housing Management"]
    with pytest.raises(InvalidInput, match="not in the list any more"):
        change_department(desk, house.id, 3, {"head_id": 999})
