"""The registers: filtered, sorted and paged in SQL, exported as they are looked at."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from best_desktop.casework.audit import entries_after
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.delegating import delegate
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.feedback import confirm_compliment, log_comment, log_compliment
from best_desktop.casework.inputs import (
    NewComment,
    NewCompliment,
    NewServiceRequest,
    PersonInput,
)
from best_desktop.casework.library import NewCopyRequest, ask_for_copy
from best_desktop.casework.office_lists import change_department, change_staff
from best_desktop.casework.parties import add_person
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.people import agree_adjustment, find_people
from best_desktop.casework.queries.listing import PAGE
from best_desktop.casework.queries.people import (
    adjustment_of,
    note_by_id,
    people_like,
    person_detail,
)
from best_desktop.casework.register_kinds import REGISTERS
from best_desktop.casework.registers import export_register, register_count, register_page
from best_desktop.casework.service_requests import finish_service_request, log_service_request
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer, triage_answer
from best_desktop.casework.vulnerability import note_vulnerability
from best_desktop.domain.service_requests import Offer
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import (
    Channel,
    EscalationTrigger,
    PartyRole,
    PraiseSubject,
    Triage,
)
from tests.builders import (
    DILYS,
    ELSPETH,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    TARIQ,
    Office,
    complaint,
    person,
    view,
)

DAY = date(2025, 4, 24)
ALL = RegisterFilter()


def somebody(office: Office, name: str, *roles: PartyRole, **changes: Any) -> int:
    given = PersonInput(name=name, roles=roles or (PartyRole.SERVICE_USER,), **changes)
    return add_person(office.desk(OWEN, DAY), given)


def names(desk: Desk, which: RegisterName, wanted: RegisterFilter = ALL, **how: Any) -> list[str]:
    rows, _ = register_page(desk, which, wanted, **how)
    return [row.name for row in rows]


def praise(office: Office, text: str, day: date, about: str = "", who: str = "") -> int:
    new = NewCompliment(
        received_on=day,
        channel=Channel.LETTER,
        text=text,
        about=PraiseSubject.EMPLOYEE,
        about_whom=about,
        person=PersonInput(name=who) if who else None,
        scheme_id=office.schemes["Ashdown Court"] if who else None,
    )
    return log_compliment(office.desk(OWEN, DAY), new).id


# ------------------------------------------------------------------------ people, third parties


@pytest.mark.clause("P-3.1")
@pytest.mark.clause("B-11")
def test_people_are_listed_by_name_without_accents_or_capitals(office: Office) -> None:
    for name in ("Órla Byrne", "adam Zed", "Owen Clare"):
        somebody(office, name)
    desk = office.desk(OWEN)
    assert names(desk, RegisterName.PEOPLE) == ["adam Zed", "Órla Byrne", "Owen Clare"]
    backwards = names(desk, RegisterName.PEOPLE, sort="name", descending=True)
    assert backwards == ["Owen Clare", "Órla Byrne", "adam Zed"]


@pytest.mark.clause("B-14")
def test_people_are_filtered_by_words_role_scheme_and_review(office: Office) -> None:
    scheme = office.schemes["Ashdown Court"]
    one = somebody(office, "One", phone="0161 555 0100", scheme_id=scheme)
    somebody(office, "Two", PartyRole.CONTRACTOR, known_as="Deux")
    agree_adjustment(office.desk(OWEN, DAY), one, "", "Ring first", None, date(2024, 9, 1))
    desk = office.desk(OWEN)
    for wanted, expected in (
        (RegisterFilter(text="01615550100"), ["One"]),
        (RegisterFilter(text="deux"), ["Two"]),
        (RegisterFilter(role=PartyRole.CONTRACTOR), ["Two"]),
        (RegisterFilter(scheme_id=scheme), ["One"]),
        (RegisterFilter(only_open=True), ["One"]),
        (RegisterFilter(text="one", role=PartyRole.CONTRACTOR), []),
    ):
        assert names(desk, RegisterName.PEOPLE, wanted) == expected
        assert register_count(desk, RegisterName.PEOPLE, wanted) == len(expected)


def test_a_line_says_what_hangs_on_a_person(office: Office) -> None:
    known = somebody(office, "Mrs Ruth Adeyemi", PartyRole.SERVICE_USER, PartyRole.NEIGHBOUR)
    somebody(office, "Ann Other")
    complaint(office, complainant=PersonInput(id=known))
    complaint(office, service_users=(PersonInput(id=known),), complainant=person("Mr B"))
    desk = office.desk(OWEN, DAY)
    agree_adjustment(desk, known, "", "Ring first", None, DAY)
    agree_adjustment(desk, known, "", "Large print", None, date(2025, 1, 31))
    note_vulnerability(desk, known, DAY, "Lives alone")
    (row,) = (each for each in register_page(desk, RegisterName.PEOPLE, ALL)[0] if each.id == known)
    assert row.roles == (PartyRole.SERVICE_USER, PartyRole.NEIGHBOUR)
    assert (row.complaints, row.open_complaints, row.vulnerable) == (2, 2, True)
    assert row.adjustments == ("Ring first", "Large print")
    assert row.review_on == date(2025, 7, 31)
    assert names(desk, RegisterName.PEOPLE, sort="complaints", descending=True)[0] == row.name
    assert names(desk, RegisterName.PEOPLE, sort="review")[0] == row.name


@pytest.mark.clause("P-3.1")
def test_third_parties_are_those_who_speak_work_or_have_a_say(office: Office) -> None:
    somebody(office, "A tenant")
    for role in (PartyRole.CONTRACTOR, PartyRole.SUPPORT_PROVIDER, PartyRole.OFFICIAL_BODY):
        somebody(office, str(role), role)
    somebody(office, "Both", PartyRole.SERVICE_USER, PartyRole.REPRESENTATIVE)
    assert names(office.desk(OWEN), RegisterName.THIRD_PARTIES) == [
        "Both",
        "Contractor",
        "Official body",
        "Support provider",
    ]


@pytest.mark.clause("B-11")
def test_pages_follow_each_other_without_a_gap(office: Office) -> None:
    for number in range(PAGE + 5):
        somebody(office, f"Person {number:03d}")
    desk = office.desk(OWEN)
    first, start = register_page(desk, RegisterName.PEOPLE, ALL)
    assert start == PAGE
    second, end = register_page(desk, RegisterName.PEOPLE, ALL, start=start)
    assert end is None
    assert [row.name for row in (*first, *second)] == [f"Person {n:03d}" for n in range(PAGE + 5)]


# -------------------------------------------------------------------- schemes, staff, departments


def test_schemes_are_listed_with_manager_nation_and_complaints(office: Office) -> None:
    complaint(office)
    desk = office.desk(OWEN)
    rows, _ = register_page(desk, RegisterName.SCHEMES, RegisterFilter(text="wrex"))
    assert [(row.name, row.manager, str(row.nation), row.complaints) for row in rows] == [
        ("Penrhos Gardens", "Nia Powell", "Wales", 0)
    ]
    busiest, _ = register_page(desk, RegisterName.SCHEMES, ALL, "open", True)
    assert (busiest[0].name, busiest[0].open_complaints) == ("Larkfield House", 1)
    assert register_count(desk, RegisterName.SCHEMES, RegisterFilter(only_open=True)) == 3


@pytest.mark.clause("R-2.3.2")
def test_staff_have_a_manager_and_departments_a_deputy(office: Office) -> None:
    desk = office.desk(OWEN)
    dilys, property_ = office.staff[DILYS], office.departments["Property"]
    change_staff(desk, dilys, 1, {"manager_id": office.staff[MARCUS]})
    change_department(desk, property_, 1, {"deputy_id": office.staff[HANNAH]})
    rows, _ = register_page(desk, RegisterName.STAFF, RegisterFilter(text="dilys", only_open=True))
    assert [(row.manager, [str(each) for each in row.roles]) for row in rows] == [
        (MARCUS, ["Recorder"])
    ]
    wanted = RegisterFilter(text="hannah", only_open=True)
    (row,), _ = register_page(desk, RegisterName.DEPARTMENTS, wanted)
    assert (row.name, row.head, row.deputy) == ("Property", MARCUS, HANNAH)


# ------------------------------------------------------------------------ compliments, comments


@pytest.mark.clause("B-35")
@pytest.mark.clause("R-10.5")
def test_compliments_are_filtered_sorted_and_exported_like_complaints(office: Office) -> None:
    first = praise(office, "So kind", date(2025, 4, 2), "Jim", "Mrs Zed")
    praise(office, "Quick work", date(2025, 4, 20), "Bev", "Mr Adam")
    praise(office, "Thank you", date(2025, 4, 10))
    desk = office.desk(OWEN, DAY)
    confirm_compliment(desk, first, DAY)
    which = RegisterName.COMPLIMENTS

    def texts(wanted: RegisterFilter = ALL, *how: Any) -> list[str]:
        return [row.text for row in register_page(desk, which, wanted, *how)[0]]

    assert texts() == ["Quick work", "Thank you", "So kind"]
    assert texts(ALL, "who") == ["Quick work", "So kind", "Thank you"]
    assert texts(ALL, "shared") == ["So kind", "Quick work", "Thank you"]
    assert texts(RegisterFilter(only_open=True)) == ["Quick work", "Thank you"]
    assert texts(RegisterFilter(text="zed")) == ["So kind"]
    assert texts(RegisterFilter(scheme_id=office.schemes["Ashdown Court"])) == [
        "Quick work",
        "So kind",
    ]
    book = load_workbook(
        BytesIO(export_register(desk, which, ALL, ("received", "text", "shared"), "who"))
    )
    lines: list[Any] = list(book["Compliments"].values)
    assert lines[0] == ("Received", "What they said", "Shared on")
    assert [line[1] for line in lines[1:]] == ["Quick work", "So kind", "Thank you"]
    assert lines[1][0].date() == date(2025, 4, 20)
    assert lines[1][2] is None


@pytest.mark.clause("R-6.1")
def test_comments_have_a_register_of_their_own(office: Office) -> None:
    desk = office.desk(OWEN, DAY)
    scheme = office.schemes["Ashdown Court"]
    for text, day in (("A bench", date(2025, 4, 3)), ("A lamp", date(2025, 4, 9))):
        new = NewComment(received_on=day, channel=Channel.EMAIL, text=text, scheme_id=scheme)
        log_comment(desk, new)
    rows, _ = register_page(desk, RegisterName.COMMENTS, RegisterFilter(only_open=True))
    assert [row.text for row in rows] == ["A lamp", "A bench"]
    wanted = RegisterFilter(text="bench", scheme_id=scheme)
    rows, _ = register_page(desk, RegisterName.COMMENTS, wanted, "scheme")
    assert [row.text for row in rows] == ["A bench"]


# ----------------------------------------------------------------- service requests, survey answers


def ask_for_help(office: Office, needed: str, day: date = DAY, **changes: Any) -> int:
    new = NewServiceRequest(day, Channel.TELEPHONE, needed, there_and_then=False, **changes)
    return log_service_request(office.desk(OWEN, DAY), new).id


def answer(office: Office, repair: str, day: date, rating: int = 1, **changes: Any) -> int:
    new = NewSurveyAnswer(repair, day, rating, **changes)
    return add_survey_answer(office.desk(OWEN, DAY), new).id


@pytest.mark.clause("P-6.3")
@pytest.mark.clause("B-11")
def test_service_requests_are_filtered_and_sorted_in_the_register(office: Office) -> None:
    scheme = office.schemes["Ashdown Court"]
    ask_for_help(office, "A bulb", date(2025, 4, 10), scheme_id=scheme)
    ask_for_help(office, "A door", date(2025, 4, 2), due_on=date(2025, 4, 23))
    done = ask_for_help(office, "A tap", date(2025, 4, 20))
    desk = office.desk(OWEN, DAY)
    finish_service_request(desk, done, 1, DAY)

    def needs(wanted: RegisterFilter = ALL, *how: Any) -> list[str]:
        return [row.needed for row in register_page(desk, RegisterName.REQUESTS, wanted, *how)[0]]

    assert needs() == ["A tap", "A bulb", "A door"]
    assert needs(ALL, "state") == ["A door", "A bulb", "A tap"]
    assert needs(ALL, "due", True) == ["A door", "A tap", "A bulb"]
    assert needs(RegisterFilter(only_open=True)) == ["A bulb", "A door"]
    assert needs(RegisterFilter(scheme_id=scheme)) == ["A bulb"]
    april = RegisterFilter(first=date(2025, 4, 3), last=date(2025, 4, 19))
    assert needs(april) == ["A bulb"]
    assert register_count(desk, RegisterName.REQUESTS, april) == 1
    assert needs(RegisterFilter(ids=(done,))) == ["A tap"]


@pytest.mark.clause("R-2.2.1", "R-2.2.3")
@pytest.mark.clause("B-11")
def test_survey_answers_are_filtered_and_sorted_in_the_register(office: Office) -> None:
    doubted = answer(office, "R-1", date(2025, 4, 2), contractor="Bolts")
    answer(office, "R-2", date(2025, 4, 9), 5)
    answer(office, "R-3", date(2025, 4, 20), 2, contractor="Ames")
    triage_answer(office.desk(OWEN, DAY), doubted, 1, Triage.DOUBT)
    desk = office.desk(OWEN, date(2025, 5, 1))

    def repairs(wanted: RegisterFilter = ALL, *how: Any) -> list[str]:
        rows, _ = register_page(desk, RegisterName.SURVEYS, wanted, *how)
        return [row.repair_reference for row in rows]

    assert repairs() == ["R-3", "R-2", "R-1"]
    assert repairs(ALL, "state") == ["R-1", "R-3", "R-2"]
    assert repairs(ALL, "contractor") == ["R-3", "R-1", "R-2"]
    assert repairs(ALL, "rating", True) == ["R-2", "R-3", "R-1"]
    assert repairs(RegisterFilter(only_open=True)) == ["R-3", "R-1"]
    assert repairs(RegisterFilter(text="bolt")) == ["R-1"]
    assert repairs(RegisterFilter(last=date(2025, 4, 9))) == ["R-2", "R-1"]
    assert repairs(RegisterFilter(scheme_id=office.schemes["Ashdown Court"])) == []


@pytest.mark.clause("B-16")
def test_only_the_chosen_lines_are_exported(office: Office) -> None:
    ask_for_help(office, "A bulb")
    chosen = (ask_for_help(office, "A door"), ask_for_help(office, "A tap"))
    desk, wanted = office.desk(OWEN, DAY), RegisterFilter(ids=chosen)
    content = export_register(desk, RegisterName.REQUESTS, wanted, ("reference", "needed"))
    book = load_workbook(BytesIO(content))
    lines: list[Any] = list(book["Service requests"].values)
    assert [line[1] for line in lines[1:]] == ["A tap", "A door"]
    said = {row[0]: row[1] for row in book["Notes"].values if row[0]}
    assert said["Filtered"] == "Only the lines that were chosen"
    assert said["Lines"] == "2"


# ------------------------------------------------------------------------------------ exports


@pytest.mark.clause("B-71")
@pytest.mark.clause("P-14.1")
@pytest.mark.parametrize("which", list(RegisterName))
def test_an_export_leaves_a_line_without_what_was_looked_for(
    office: Office, which: RegisterName
) -> None:
    somebody(office, "=HYPERLINK(1)", PartyRole.CONTRACTOR)
    praise(office, "Thank you", DAY)
    keys = [each.key for each in REGISTERS[which].columns]
    before = len(entries_after(0))
    content = export_register(office.desk(OWEN, DAY), which, RegisterFilter(text=""), keys)
    (entry,) = entries_after(0)[before:]
    count = register_count(office.desk(OWEN), which, ALL)
    assert entry.summary == f"{which} register exported: {count} lines"
    sheet = load_workbook(BytesIO(content))[str(which)]
    assert [cell.value for cell in sheet[1]] == [each.label for each in REGISTERS[which].columns]
    assert all(cell.data_type != "f" for line in sheet.iter_rows() for cell in line)


@pytest.mark.clause("P-14.1")
def test_a_recorder_may_not_take_a_register_out(office: Office) -> None:
    with pytest.raises(Refused):
        export_register(office.desk(DILYS, DAY), RegisterName.PEOPLE, ALL, ("name",))


@pytest.mark.parametrize("which", list(RegisterName))
def test_every_column_that_sorts_sorts_and_every_one_has_a_value(
    office: Office, which: RegisterName
) -> None:
    complaint(office)
    somebody(office, "Pennine Heating", PartyRole.CONTRACTOR)
    praise(office, "Thank you", DAY, who="Mrs Zed")
    log_comment(
        office.desk(OWEN, DAY), NewComment(received_on=DAY, channel=Channel.EMAIL, text="A bench")
    )
    ask_for_help(office, "The door", due_on=DAY)
    answer(office, "R-1", DAY)
    first, _ = register_page(office.desk(OWEN, DAY), RegisterName.LIBRARY, ALL)
    asked = NewCopyRequest("Mrs Price", DAY, Channel.EMAIL)
    ask_for_copy(office.desk(OWEN, DAY), first[0].id, asked)
    desk, register = office.desk(OWEN), REGISTERS[which]
    assert register.sorts("name") == ("name" in {each.key for each in register.columns})
    for column in register.columns:
        if register.sorts(column.key):
            for descending in (False, True):
                rows, _ = register_page(desk, which, ALL, column.key, descending)
                assert rows
                assert [column.value(row) for row in rows]
    assert set(register.listing.orders) <= {each.key for each in register.columns}


# --------------------------------------------------------------------------------- restricted

NAME = "Ms Sorrel Quince"


@pytest.mark.clause("P-5.1.g")
@pytest.mark.parametrize(("who", "sees"), [(MARCUS, True), (JOAN, True), (ELSPETH, True)])
def test_who_may_see_a_restricted_case_sees_its_people(
    office: Office, who: str, sees: bool
) -> None:
    restricted(office)
    assert (NAME in names(office.desk(who, DAY), RegisterName.PEOPLE)) is sees


def restricted(office: Office) -> int:
    case = complaint(office, summary="Whistleblown", complainant=person(NAME))
    shown = view(office, case)
    correct_details(office.desk(OWEN, DAY), case, shown.version, {"restricted": True})
    assert shown.complainant is not None
    return shown.complainant.id


def delegated(office: Office) -> Desk:
    """Tariq may export what is delegated to him, and works on no restricted case."""
    housing = office.departments["Housing Management"]
    delegate(office.desk(OWEN, DAY), housing, office.staff[TARIQ], DAY, None)
    return office.desk(TARIQ, DAY)


@pytest.mark.clause("P-5.1.g")
def test_nothing_of_a_restricted_case_is_in_any_register_count_or_export(office: Office) -> None:
    known = restricted(office)
    somebody(office, "Somebody Else")
    desk = delegated(office)
    for which, register in REGISTERS.items():
        rows, _ = register_page(desk, which, ALL)
        assert NAME not in str(rows)
        assert "Whistleblown" not in str(rows)
        for row in rows:
            assert getattr(row, "complaints", 0) == getattr(row, "open_complaints", 0) == 0
        keys = [each.key for each in register.columns]
        sheet = load_workbook(BytesIO(export_register(desk, which, ALL, keys)))[str(which)]
        assert NAME not in str(list(sheet.values))
    assert register_count(desk, RegisterName.PEOPLE, ALL) == 1
    assert find_people(desk, "quince") == []
    (twin,) = find_people(desk, "somebody")
    assert people_like(desk, twin.id) == ()
    with pytest.raises(Refused):
        person_detail(desk, known)


@pytest.mark.clause("P-5.1.g")
def test_somebody_known_otherwise_too_is_shown_without_the_case(office: Office) -> None:
    known = restricted(office)
    log_comment(
        office.desk(OWEN, DAY),
        NewComment(
            received_on=DAY, channel=Channel.EMAIL, text="A bench", person=PersonInput(id=known)
        ),
    )
    desk = delegated(office)
    (row,), _ = register_page(desk, RegisterName.PEOPLE, ALL)
    assert (row.name, row.complaints) == (NAME, 0)
    assert [each.kind for each in person_detail(desk, known).records] == ["Comment"]


# ------------------------------------------------------------------------ what somebody pointed at


@pytest.mark.clause("P-13.2")
def test_an_adjustment_and_a_note_are_found_by_their_number(office: Office) -> None:
    known = somebody(office, "Mrs Ruth Adeyemi")
    desk = office.desk(OWEN, DAY)
    agree_adjustment(desk, known, "", "Ring first", None, DAY)
    note_vulnerability(desk, known, DAY, "Lives alone")
    detail = person_detail(desk, known)
    name, adjustment = adjustment_of(desk, detail.adjustments[0].id)
    assert (name, adjustment.measure) == ("Mrs Ruth Adeyemi", "Ring first")
    assert note_by_id(desk, detail.vulnerability[0].id).text == "Lives alone"
    for find in (adjustment_of, note_by_id):
        with pytest.raises(Refused, match="not in the case file any more"):
            find(desk, 999)


def test_nobody_is_their_own_manager_and_no_head_their_own_deputy(office: Office) -> None:
    desk, dilys = office.desk(OWEN, DAY), office.staff[DILYS]
    with pytest.raises(InvalidInput):
        change_staff(desk, dilys, 1, {"manager_id": dilys})
    both = {"head_id": dilys, "deputy_id": dilys}
    with pytest.raises(InvalidInput):
        change_department(desk, office.departments["Property"], 1, both)


def test_the_same_surname_at_the_same_place_may_be_one_person(office: Office) -> None:
    known = somebody(office, "Ann One", postcode="BL1 1AA", phone="")
    somebody(office, "Ben One", postcode="BL1 1AA")
    somebody(office, "Ben Two", postcode="BL1 1AA")
    desk = office.desk(OWEN)
    assert [label for _, label in people_like(desk, known)] == ["Ben One, BL1 1AA"]


# -------------------------------------------------------------------------------- words of state


@pytest.mark.clause("P-6.3", "R-2.2.3", "B-31")
def test_the_status_says_what_waits_and_what_became_of_it(office: Office) -> None:
    ask_for_help(office, "A bulb")
    answer(office, "R-1", DAY)
    desk = office.desk(OWEN, DAY)
    (request,), _ = register_page(desk, RegisterName.REQUESTS, ALL)
    offered = Offer("Two visits were missed", EscalationTrigger.POOR_RESPONSE)
    for changes, words in (
        ({}, "To do"),
        ({"offer": offered}, "Offer a complaint"),
        ({"offer": offered, "overdue": True}, "Overdue, may be complaint"),
        ({"done_on": DAY}, "Done"),
        ({"done_on": DAY, "offer": offered}, "Done, offer complaint"),
        ({"raised": "BEST-1"}, "Complaint, still to do"),
        ({"raised": "BEST-1", "done_on": DAY}, "Became a complaint"),
    ):
        assert state(RegisterName.REQUESTS, replace(request, **changes)) == words
    (row,), _ = register_page(desk, RegisterName.SURVEYS, ALL)
    settled = {"step": SurveyStep.NONE}
    for given, words in (
        ({}, "Look at it"),
        ({"overdue": True}, "Contact overdue"),
        ({"triage": Triage.OBVIOUS, **settled}, "Became a complaint"),
        ({"triage": Triage.NOT_A_FAILURE, **settled}, "Not a service failure"),
    ):
        assert state(RegisterName.SURVEYS, replace(row, **given)) == words


def state(name: RegisterName, row: Any) -> object:
    column = next(each for each in REGISTERS[name].columns if each.key == "state")
    return column.value(row)
