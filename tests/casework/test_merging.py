"""Two records of one person become one: nothing is lost, and the old name still finds them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework.audit import entries_after
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.equality import EqualityAnswers, equality_of, save_equality
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.feedback import log_comment, log_compliment
from best_desktop.casework.inputs import NewComment, NewCompliment, PersonInput
from best_desktop.casework.merging import merge_people, merge_preview
from best_desktop.casework.parties import add_person
from best_desktop.casework.people import agree_adjustment, find_people
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.queries.people import person_detail
from best_desktop.casework.vulnerability import note_vulnerability
from best_desktop.domain.vocabulary import (
    AgeGroup,
    Channel,
    LetterFormat,
    PartyRole,
    PraiseSubject,
)
from best_desktop.store import models
from best_desktop.store.models import CasePerson, Complaint, Person, PersonRole
from tests.builders import OWEN, TARIQ, Office, acknowledged, complaint, person, view

DAY = date(2025, 4, 24)
WHY = "Same date of birth and flat."


@pytest.fixture
def two(office: Office) -> tuple[int, int]:
    """Mrs Adeyemi twice; the duplicate, under her maiden name, has a case and much more."""
    desk = office.desk(OWEN, DAY)
    kept = add_person(desk, replace(person(), roles=(PartyRole.SERVICE_USER,)))
    maiden = PersonInput(
        name="Miss Ruth Okonkwo",
        known_as="Ruthie",
        phone="0161 555 0123",
        email="ruth@example.org",
        roles=(PartyRole.SERVICE_USER, PartyRole.NEIGHBOUR),
    )
    other = add_person(desk, maiden)
    them = PersonInput(id=other)
    acknowledged(office, complainant=them)
    complaint(office, complainant=them, service_users=(PersonInput(id=kept),))
    desk = office.desk(OWEN, DAY)
    log_compliment(
        desk,
        NewCompliment(
            received_on=DAY,
            channel=Channel.LETTER,
            text="Thank you",
            about=PraiseSubject.EMPLOYEE,
            person=them,
        ),
    )
    log_comment(
        desk, NewComment(received_on=DAY, channel=Channel.EMAIL, text="A bench", person=them)
    )
    agree_adjustment(desk, other, "Sight", "Large print", LetterFormat.LARGE_PRINT, DAY)
    note_vulnerability(desk, other, DAY, "Lives alone")
    save_equality(desk, other, EqualityAnswers(given_on=DAY, age_group=AgeGroup.FROM_75))
    return kept, other


def merge(office: Office, kept: int, other: int, **changes: Any) -> None:
    desk = office.desk(OWEN, DAY)
    shown = merge_preview(desk, kept, other)
    given = {"reason": WHY, **changes}
    merge_people(desk, kept, shown.kept.version, other, shown.other.version, **given)


@pytest.mark.clause("P-3.1")
def test_the_preview_shows_both_and_what_would_move(office: Office, two: tuple[int, int]) -> None:
    shown = merge_preview(office.desk(OWEN), *two)
    by_name = {each.name: (each.kept, each.other, each.differs) for each in shown.fields}
    assert by_name["name"] == ("Mrs Ruth Adeyemi", "Miss Ruth Okonkwo", True)
    assert by_name["organisation"] == ("", "", False)
    moves = dict(shown.moves)
    assert moves["complaints"] == 2
    assert moves["compliments"] == moves["comments"] == moves["adjustments"] == 1
    assert moves["vulnerability notes"] == 1
    assert "documents" not in moves


@pytest.mark.clause("P-3.1")
def test_nothing_is_lost_and_nothing_points_to_the_duplicate(
    office: Office, two: tuple[int, int]
) -> None:
    kept, other = two
    before = person_detail(office.desk(OWEN), other)
    merge(office, kept, other, take=("phone",))
    detail = person_detail(office.desk(OWEN), kept)
    assert set(before.records) <= set(detail.records)
    assert [each.measure for each in detail.adjustments] == ["Large print"]
    assert [each.text for each in detail.vulnerability] == ["Lives alone"]
    assert set(detail.roles) == {PartyRole.SERVICE_USER, PartyRole.NEIGHBOUR}
    assert (detail.person.phone, detail.person.email) == ("0161 555 0123", "someone@example.org")
    assert detail.merged_names == ("Miss Ruth Okonkwo",)
    assert equality_of(office.desk(OWEN), kept) is not None
    for table in models.ALL:
        meta: Any = table._meta
        for field in meta.sorted_fields:
            if getattr(field, "rel_model", None) is Person:
                assert not table.select().where(getattr(table, field.name) == other).exists()
    assert PersonRole.select().count() == 2
    assert CasePerson.select().count() == 2


@pytest.mark.clause("P-3.1")
def test_the_duplicate_leaves_the_lists_and_its_name_finds_the_one_kept(
    office: Office, two: tuple[int, int]
) -> None:
    kept, other = two
    merge(office, kept, other)
    desk = office.desk(OWEN)
    for words in ("okonkwo", "Ruthie", "01615550123", "adeyemi"):
        assert [each.id for each in find_people(desk, words)] == [kept], words
    rows = page_of_cases(desk, CaseFilter(View.ALL, text="okonkwo")).rows
    assert len(rows) == 2
    assert person_detail(desk, other).person.id == kept
    assert person_detail(desk, kept).known_as == "Miss Ruth Okonkwo\nRuthie"
    # Somebody who chose the duplicate before it was merged means the one kept.
    case = complaint(office, complainant=PersonInput(id=other))
    complainant = view(office, case).complainant
    assert complainant is not None
    assert complainant.id == kept


@pytest.mark.clause("P-3.1")
def test_both_records_stand_in_the_trail_with_the_reason(
    office: Office, two: tuple[int, int]
) -> None:
    before = len(entries_after(0))
    merge(office, *two)
    (entry,) = entries_after(0)[before:]
    said = {(each.field, each.new or each.old) for each in entry.lines}
    assert ("kept: name", "Mrs Ruth Adeyemi") in said
    assert ("merged: name", "Miss Ruth Okonkwo") in said
    assert ("merged: email", "ruth@example.org") in said
    assert ("complaints", "BEST-2025-0001") in said
    assert entry.reason == WHY


@pytest.mark.clause("P-3.1")
def test_merging_again_leads_to_the_last_one_kept(office: Office, two: tuple[int, int]) -> None:
    kept, other = two
    merge(office, kept, other)
    desk = office.desk(OWEN, DAY)
    last = add_person(desk, PersonInput(name="Ruth A Bell", roles=(PartyRole.OTHER,)))
    save_equality(desk, last, EqualityAnswers(given_on=DAY, declined=True))
    merge(office, last, kept, take=("name", "scheme"))
    desk = office.desk(OWEN)
    assert [each.id for each in find_people(desk, "okonkwo")] == [last]
    assert person_detail(desk, other).person.id == last
    detail = person_detail(desk, last)
    assert detail.person.name == "Mrs Ruth Adeyemi"
    assert "Ruth A Bell" in detail.known_as
    told = equality_of(desk, last)
    assert told is not None
    assert told.declined


def test_a_merge_needs_a_reason_two_people_and_what_was_seen(
    office: Office, two: tuple[int, int]
) -> None:
    kept, other = two
    with pytest.raises(InvalidInput):
        merge(office, kept, other, reason=" ")
    with pytest.raises(Refused, match="two different people"):
        merge_preview(office.desk(OWEN), kept, kept)
    with pytest.raises(ChangedMeanwhile):
        merge_people(office.desk(OWEN), kept, 9, other, 1, reason=WHY)
    assert Person.select().where(Person.merged_into.is_null(False)).count() == 0


@pytest.mark.clause("P-5.1.g")
def test_a_preview_does_not_count_what_one_may_not_see(office: Office) -> None:
    case = complaint(office)
    desk = office.desk(OWEN, DAY)
    correct_details(desk, case, view(office, case).version, {"restricted": True})
    shown = view(office, case).complainant
    assert shown is not None
    kept = add_person(desk, PersonInput(name="R Adeyemi", roles=(PartyRole.OTHER,)))
    with pytest.raises(Refused, match="not in the case file"):  # known by the hidden one alone
        merge_preview(office.desk(TARIQ, DAY), kept, shown.id)
    Complaint.update(complainant=shown.id).where(Complaint.id == complaint(office)).execute()
    hers = merge_preview(office.desk(TARIQ, DAY), kept, shown.id)
    assert dict(hers.moves)["complaints"] == 1
    assert dict(merge_preview(desk, kept, shown.id).moves)["complaints"] == 2
