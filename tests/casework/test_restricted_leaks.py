"""Nothing that lists, counts, finds or exports tells who a restricted complaint is about."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest

from best_desktop.casework.audit import history
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.delegating import delegate
from best_desktop.casework.desk import Desk
from best_desktop.casework.duplicates import TypedSoFar, possible_duplicates
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.letter_worklist import letters_to_send
from best_desktop.casework.letters import letter_pdf
from best_desktop.casework.notes import add_note
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.people import find_people
from best_desktop.casework.queries.authority import authority_tasks
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import count_cases, needs_action, page_of_cases
from best_desktop.casework.queries.people import person_detail
from best_desktop.casework.queries.routing import (
    directions_for,
    matters_for_the_lead,
    not_handed_over,
)
from best_desktop.casework.queries.service_requests import service_requests
from best_desktop.casework.queries.surveys import survey_answers
from best_desktop.casework.referrals import ask_advice
from best_desktop.casework.registers import export_register, register_count, register_page
from best_desktop.casework.reports import board_workbook
from best_desktop.domain.vocabulary import LetterCode, Role
from best_desktop.store.models import Person
from tests.builders import MARCUS, OWEN, Office, complaint, contacted, issued, staff, view

DAY = date(2025, 4, 24)
SECRETS = ("Quince", "tampering", "Quillon", "Secret Row", "SR1 1AA")
ALL = RegisterFilter()
OPEN_ONES = ("Ola Berg", "Ada Dell", "Rea Dover")
"""A recorder, an administrator with the department delegated, and a read-only auditor."""


@pytest.fixture
def hidden(office: Office) -> int:
    """A restricted complaint with an unsent letter, a note and a question to the lead."""
    roles = (Role.RECORDER, Role.ADMINISTRATOR, Role.READ_ONLY)
    for name, role in zip(OPEN_ONES, roles, strict=True):
        office.staff[name] = staff(office.desk(OWEN), name, roles=(role,))
    them = PersonInput(name="Ms Sorrel Quince", address="4 Secret Row", postcode="SR1 1AA")
    case = complaint(office, complainant=them, summary="Whistleblown tampering matter")
    contacted(office, case, date(2025, 4, 15))
    issued(office, case, LetterCode.L01, date(2025, 4, 17))
    desk = office.desk(OWEN, DAY)
    correct_details(desk, case, view(office, case).version, {"restricted": True})
    add_note(desk, case, "Quillon was named")
    ask_advice(desk, case, "What of Quillon?")
    property_ = office.departments["Property"]
    delegate(office.desk(MARCUS), property_, office.staff["Ada Dell"], DAY, None)
    return case


READERS: dict[str, Callable[[Desk], object]] = {
    "list": lambda desk: page_of_cases(desk, CaseFilter(View.ALL)),
    "search": lambda desk: [page_of_cases(desk, CaseFilter(View.ALL, text=t)) for t in SECRETS],
    "today": needs_action,
    "calendar": lambda desk: deadlines_between(
        desk, date(2025, 4, 1), date(2025, 12, 31), include_met=True
    ),
    "letters": letters_to_send,
    "duplicates": lambda desk: possible_duplicates(
        desk, TypedSoFar("Sorrel Quince", text="Whistleblown tampering matter")
    ),
    "people": lambda desk: find_people(desk, "Quince"),
    "authority": authority_tasks,
    "requests": service_requests,
    "surveys": survey_answers,
    "handed": lambda desk: (not_handed_over(desk), directions_for(desk)),
    "lead": matters_for_the_lead,
    "registers": lambda desk: [register_page(desk, name, ALL) for name in RegisterName],
}


@pytest.mark.clause("P-5.1.g")
@pytest.mark.usefixtures("hidden")
@pytest.mark.parametrize("who", OPEN_ONES)
def test_no_list_names_it(office: Office, who: str) -> None:
    desk = office.desk(who, DAY)
    for name, read in READERS.items():
        shown = repr(read(desk))
        for secret in SECRETS:
            assert secret not in shown, name
    shown_to_the_lead = repr([read(office.desk(OWEN)) for read in READERS.values()])
    for secret in SECRETS:
        assert secret in shown_to_the_lead, secret


@pytest.mark.clause("P-5.1.g")
@pytest.mark.parametrize("who", OPEN_ONES)
def test_no_count_gives_it_away_and_its_doors_are_shut(
    office: Office, hidden: int, who: str
) -> None:
    desk = office.desk(who, DAY)
    for secret in SECRETS:
        assert count_cases(desk, CaseFilter(View.ALL, text=secret)) == 0
        for name in RegisterName:
            assert register_count(desk, name, RegisterFilter(text=secret)) == 0
    person = Person.get(Person.name == "Ms Sorrel Quince").id
    letter = view(office, hidden).letters[0].id
    desk = office.desk(who)
    for door in (
        lambda: case_view(desk, hidden),
        lambda: history(desk, hidden),
        lambda: letter_pdf(desk, letter),
        lambda: person_detail(desk, person),
    ):
        with pytest.raises(Refused) as refused:
            door()
        assert not any(secret in str(refused.value) for secret in SECRETS)


@pytest.mark.clause("P-5.1.g", "P-14.1")
@pytest.mark.usefixtures("hidden")
def test_no_workbook_takes_it_along(office: Office) -> None:
    desk = office.desk("Ada Dell", DAY)
    books = [board_workbook(desk, date(2025, 4, 1), date(2025, 6, 30))]
    books += [
        export_register(desk, name, ALL, ["name", "address", "postcode"])
        for name in (RegisterName.PEOPLE, RegisterName.SCHEMES, RegisterName.STAFF)
    ]
    for book in books:
        with zipfile.ZipFile(BytesIO(book)) as parts:
            text = "".join(parts.read(each).decode("utf-8", "replace") for each in parts.namelist())
        for secret in SECRETS:
            assert secret not in text
