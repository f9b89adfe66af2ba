"""People outside the office, whole: their roles, adjustments, vulnerability, and what they told."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.adjustments import (
    adjustments_of,
    decline_adjustment,
    review_adjustment,
    reviews_due,
)
from best_desktop.casework.audit import entries_after
from best_desktop.casework.case_views import HistoryLine
from best_desktop.casework.equality import (
    NOT_SAID,
    EqualityAnswers,
    delete_equality,
    equality_figures,
    equality_of,
    save_equality,
)
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.feedback import log_comment, log_compliment
from best_desktop.casework.inputs import NewComment, NewCompliment, NewServiceRequest, PersonInput
from best_desktop.casework.parties import add_person, change_person
from best_desktop.casework.people import agree_adjustment, find_people
from best_desktop.casework.queries.people import people_like, person_detail
from best_desktop.casework.service_requests import log_service_request
from best_desktop.casework.vulnerability import end_vulnerability, note_vulnerability
from best_desktop.domain.vocabulary import (
    AgeGroup,
    Channel,
    ComplainantKind,
    LetterFormat,
    PartyRole,
    PraiseSubject,
    Sex,
)
from best_desktop.store.models import Equality, PersonRole
from tests.builders import MARCUS, OWEN, RECEIVED, Office, complaint, messages, person, view

DAY = date(2025, 4, 24)
CONTRACTOR = PersonInput(
    name="Pennine Heating Ltd",
    known_as="Pennine\nPH",
    phone="0161 555 0100",
    roles=(PartyRole.CONTRACTOR, PartyRole.SUPPORT_PROVIDER),
)


def trail() -> list[HistoryLine]:
    return [line for entry in entries_after(0) for line in entry.lines]


def somebody(office: Office, **changes: object) -> int:
    given = replace(person(), roles=(PartyRole.SERVICE_USER,), **changes)  # type: ignore[arg-type]
    return add_person(office.desk(day=DAY), given)


# ------------------------------------------------------------------------------------ roles


@pytest.mark.clause("P-3.1")
def test_one_person_may_be_many_things_and_is_found_by_any_of_their_names(office: Office) -> None:
    made = add_person(office.desk(), CONTRACTOR)
    detail = person_detail(office.desk(), made)
    assert detail.roles == (PartyRole.SUPPORT_PROVIDER, PartyRole.CONTRACTOR)
    assert [each.id for each in find_people(office.desk(), "ph")] == [made]
    assert [each.id for each in find_people(office.desk(), "0161 5550100")] == [made]


@pytest.mark.clause("P-3.1")
@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (ComplainantKind.TENANT, PartyRole.SERVICE_USER),
        (ComplainantKind.GROUP, PartyRole.GROUP),
        (ComplainantKind.OFFICIAL_BODY, PartyRole.OFFICIAL_BODY),
        (ComplainantKind.OTHER_THIRD_PARTY, PartyRole.OTHER),
    ],
)
def test_who_complains_takes_the_role_of_that_kind(
    office: Office, kind: ComplainantKind, role: PartyRole
) -> None:
    known = somebody(office)
    for _ in range(2):
        case = complaint(office, kind=kind, complainant=PersonInput(id=known))
        assert view(office, case).who == "Mrs Ruth Adeyemi"
    assert set(person_detail(office.desk(), known).roles) == {PartyRole.SERVICE_USER, role}


@pytest.mark.clause("P-3.1")
def test_a_person_is_changed_with_roles_scheme_and_names(office: Office) -> None:
    made = somebody(office)
    before = person_detail(office.desk(), made)
    given = replace(
        person("Mrs Ruth Bell"),
        known_as="Ruth Adeyemi",
        scheme_id=office.schemes["Ashdown Court"],
        roles=(PartyRole.NEIGHBOUR,),
    )
    change_person(office.desk(), made, before.person.version, given)
    after = person_detail(office.desk(), made)
    assert (after.person.name, after.scheme, after.known_as, after.roles) == (
        "Mrs Ruth Bell",
        "Ashdown Court",
        "Ruth Adeyemi",
        (PartyRole.NEIGHBOUR,),
    )
    said = {(each.field, each.old, each.new) for each in trail()}
    assert ("name", "Mrs Ruth Adeyemi", "Mrs Ruth Bell") in said
    assert ("scheme", "", "Ashdown Court") in said
    assert ("Mrs Ruth Adeyemi", "Service user", "") in said
    with pytest.raises(ChangedMeanwhile):
        change_person(office.desk(), made, before.person.version, given)


def test_saving_a_person_unchanged_records_nothing(office: Office) -> None:
    made = somebody(office)
    before = len(entries_after(0))
    given = replace(person(), roles=(PartyRole.SERVICE_USER,))
    change_person(office.desk(), made, person_detail(office.desk(), made).person.version, given)
    assert len(entries_after(0)) == before


def test_a_person_needs_a_name_and_a_role(office: Office) -> None:
    with pytest.raises(InvalidInput) as wrong:
        add_person(office.desk(), PersonInput(name="  "))
    assert {each.field for each in wrong.value.problems} == {"name", "roles"}


def test_a_detail_gathers_everything_they_sent_newest_first(office: Office) -> None:
    known = somebody(office)
    them = PersonInput(id=known)
    case = complaint(office, complainant=them)
    desk = office.desk(day=DAY)
    log_compliment(
        desk,
        NewCompliment(
            received_on=date(2025, 4, 20),
            channel=Channel.LETTER,
            text="Lovely work",
            about=PraiseSubject.EMPLOYEE,
            person=them,
        ),
    )
    log_comment(
        desk,
        NewComment(received_on=DAY, channel=Channel.EMAIL, text="A bench\nplease", person=them),
    )
    log_service_request(
        desk,
        NewServiceRequest(
            received_on=date(2025, 4, 1), channel=Channel.EMAIL, needed="A key", person=them
        ),
    )
    records = person_detail(desk, known).records
    assert [(each.kind, each.words, each.state) for each in records] == [
        ("Comment", "A bench please", ""),
        ("Compliment", "Lovely work", "To share"),
        ("Complaint", "Boiler mended three times, still cold", "Open"),
        ("Service request", "A key", "To do"),
    ]
    assert [each.complaint_id for each in records] == [None, None, case, None]


def test_who_may_be_the_same_person_is_offered(office: Office) -> None:
    known = somebody(office)
    twin = somebody(office, name="mrs ruth adeyemi", phone="", email="", postcode="")
    same_phone = somebody(office, name="R. Adeyemi", email="", postcode="")
    cousin = somebody(office, name="Mr Kofi Adeyemi", phone="", email="")
    somebody(office, name="Somebody Else", phone="", email="")
    assert {each for each, _ in people_like(office.desk(), known)} == {twin, same_phone, cousin}


# ------------------------------------------------------------------------------ adjustments


@pytest.mark.clause("P-13.2")
def test_an_adjustment_is_reviewed_every_six_months_until_it_ends(office: Office) -> None:
    known = somebody(office)
    agree_adjustment(
        office.desk(day=date(2025, 3, 31)),
        known,
        "Macular degeneration",
        "Large print",
        LetterFormat.LARGE_PRINT,
        date(2025, 3, 31),
    )
    assert reviews_due(office.desk(day=date(2025, 9, 29))) == ()
    (due,) = reviews_due(office.desk(day=date(2025, 9, 30)))
    assert (due.person, due.measure, due.review_on) == (
        "Mrs Ruth Adeyemi",
        "Large print",
        date(2025, 9, 30),
    )
    (first,) = adjustments_of(known)
    review_adjustment(office.desk(), first.id, first.version, date(2025, 9, 30), True, "Still so")
    (second,) = adjustments_of(known)
    assert second.review_on == date(2026, 3, 30)
    assert reviews_due(office.desk()) == ()
    desk = office.desk(day=date(2026, 3, 30))
    assert len(reviews_due(desk)) == 1
    review_adjustment(desk, second.id, second.version, desk.today, False, "New glasses")
    assert reviews_due(desk) == ()
    (ended,) = adjustments_of(known)
    assert not ended.in_force(desk.today)
    assert [(each.goes_on, each.words, each.by) for each in ended.reviews] == [
        (True, "Still so", MARCUS),
        (False, "New glasses", MARCUS),
    ]
    assert person_detail(desk, known).person.letter_format is LetterFormat.STANDARD
    with pytest.raises(Refused, match="has ended"):
        review_adjustment(desk, ended.id, ended.version, desk.today, True, "")


@pytest.mark.clause("P-13.2")
def test_ending_an_adjustment_needs_words_and_a_day_that_fits(office: Office) -> None:
    known = somebody(office)
    desk = office.desk(day=DAY)
    agree_adjustment(desk, known, "", "Ring first", None, date(2025, 4, 10))
    (made,) = adjustments_of(known)
    with pytest.raises(InvalidInput) as wrong:
        review_adjustment(desk, made.id, made.version, DAY, False, "")
    assert messages(wrong.value.problems) == {"words": "Enter what was said."}
    with pytest.raises(InvalidInput) as wrong:
        review_adjustment(desk, made.id, made.version, date(2025, 4, 1), True, "")
    assert messages(wrong.value.problems) == {
        "reviewed_on": "The date of the review must be on or after 10 April 2025, "
        "the date it was agreed."
    }


@pytest.mark.clause("P-13.2")
def test_declining_an_adjustment_needs_a_reason_and_changes_nothing_else(office: Office) -> None:
    known = somebody(office)
    desk = office.desk(day=DAY)
    with pytest.raises(InvalidInput) as wrong:
        decline_adjustment(desk, known, "A visit every day", DAY, Channel.TELEPHONE, " ")
    assert [each.field for each in wrong.value.problems] == ["declined_because"]
    decline_adjustment(desk, known, "A visit every day", DAY, Channel.TELEPHONE, "Rang instead")
    detail = person_detail(desk, known)
    assert detail.person.adjustments == ()
    assert reviews_due(office.desk(day=date(2026, 4, 1))) == ()
    (declined,) = detail.adjustments
    assert (declined.declined_because, declined.asked_how) == ("Rang instead", Channel.TELEPHONE)


# ---------------------------------------------------------------------------- vulnerability


def on_case(office: Office, case: int) -> tuple[str, ...]:
    complainant = view(office, case).complainant
    return complainant.vulnerabilities if complainant else ()


@pytest.mark.clause("P-13.2")
def test_vulnerability_is_noted_shown_on_the_case_and_ended(office: Office) -> None:
    known = somebody(office)
    case = complaint(office, complainant=PersonInput(id=known))
    desk = office.desk(day=DAY)
    note_vulnerability(desk, known, DAY, "Oxygen at home")
    note_vulnerability(desk, known, date(2025, 4, 1), "Lives alone")
    assert on_case(office, case) == ("Oxygen at home", "Lives alone")
    later, earlier = person_detail(desk, known).vulnerability
    assert (later.text, later.by, earlier.text) == ("Oxygen at home", MARCUS, "Lives alone")
    end_vulnerability(desk, later.id, later.version, DAY)
    assert on_case(office, case) == ("Lives alone",)
    assert len(person_detail(desk, known).vulnerability) == 2
    with pytest.raises(Refused, match="ended already"):
        end_vulnerability(desk, later.id, later.version + 1, DAY)
    with pytest.raises(InvalidInput) as wrong:
        end_vulnerability(desk, earlier.id, earlier.version, date(2025, 3, 1))
    assert messages(wrong.value.problems) == {
        "ended_on": "The date it ended must be on or after 1 April 2025, the date it was noted."
    }


# --------------------------------------------------------------------------------- equality

TOLD = EqualityAnswers(given_on=DAY, age_group=AgeGroup.FROM_75, sex=Sex.FEMALE)


@pytest.mark.clause("P-5.1.m")
def test_what_was_told_is_kept_apart_and_never_in_the_trail(office: Office) -> None:
    known = somebody(office)
    desk = office.desk(day=DAY)
    assert equality_of(desk, known) is None
    save_equality(desk, known, TOLD)
    assert equality_of(desk, known) == replace(TOLD, version=1)
    save_equality(desk, known, replace(TOLD, sex=None, version=1))
    save_equality(desk, known, replace(TOLD, sex=None, version=2))
    assert [each.new for each in trail() if each.what == "EQUALITY"] == [
        "given",
        "changed",
    ]
    kept = " ".join(str(each) for each in entries_after(0))
    assert "75 or over" not in kept
    assert "Female" not in kept
    assert "75 or over" not in str(person_detail(desk, known))


@pytest.mark.clause("P-5.1.m")
def test_it_may_be_declined_or_taken_back(office: Office) -> None:
    known = somebody(office)
    desk = office.desk(day=DAY)
    save_equality(desk, known, EqualityAnswers(given_on=DAY, declined=True))
    assert equality_figures(desk).declined == "<5"
    with pytest.raises(ChangedMeanwhile):
        delete_equality(desk, known, 7)
    delete_equality(desk, known, 1)
    delete_equality(desk, known, 1)
    assert equality_of(desk, known) is None
    for wrong in (replace(TOLD, declined=True), EqualityAnswers(given_on=DAY)):
        with pytest.raises(InvalidInput):
            save_equality(desk, known, wrong)


@pytest.mark.clause("P-5.1.m")
def test_three_people_in_a_group_are_shown_as_fewer_than_five(office: Office) -> None:
    desk = office.desk(day=DAY)
    for number in range(20):
        known = somebody(office, name=f"Person {number}")
        group = AgeGroup.FROM_75 if number < 3 else AgeGroup.UNDER_25
        group = AgeGroup.FROM_35 if number >= 9 else group
        save_equality(desk, known, EqualityAnswers(given_on=DAY, age_group=group, sex=Sex.FEMALE))
    figures = equality_figures(desk)
    assert (figures.answered, figures.declined) == ("20", "0")
    age = dict(figures.tables[0].lines)
    assert (age["75 or over"], age["Under 25"], age["35 to 44"]) == ("<5", "*", "11")
    sex = dict(figures.tables[1].lines)
    assert (sex["Female"], sex["Male"], sex[NOT_SAID]) == ("20", "0", "0")


# ------------------------------------------------------------------------------- what stays


def test_a_person_gone_is_said(office: Office) -> None:
    with pytest.raises(Refused, match="not in the case file"):
        person_detail(office.desk(), 999)


def test_every_act_leaves_one_entry(office: Office) -> None:
    known = somebody(office)
    desk = office.desk(day=DAY)
    note_vulnerability(desk, known, DAY, "Lives alone")
    save_equality(desk, known, TOLD)
    agree_adjustment(desk, known, "", "Ring first", None, DAY)
    assert [each.action for each in entries_after(0)][-4:] == [
        "Add person",
        "Note vulnerability",
        "Equality monitoring",
        "Agree adjustment",
    ]
    assert Equality.select().count() == 1
    assert PersonRole.select().count() == 1
    assert office.desk(OWEN, RECEIVED).today == RECEIVED
