"""A restricted complaint is hidden everywhere from whoever does not work on it (PF-54)."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from best_desktop.casework import audit
from best_desktop.casework.assigning import assign
from best_desktop.casework.case_list_views import CaseFilter, SortKey, View
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.delegating import delegate
from best_desktop.casework.desk import Desk
from best_desktop.casework.duplicates import TypedSoFar, possible_duplicates
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import (
    Assignment,
    NewDocument,
    PersonInput,
    RemedyInput,
)
from best_desktop.casework.letter_worklist import count_to_send, letters_to_send
from best_desktop.casework.letters import letter_pdf, open_draft, start_letter
from best_desktop.casework.more_time import longest_by_explanation
from best_desktop.casework.notes import add_note, attach, document_bytes
from best_desktop.casework.points import add_point, change_point, set_wanted
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import needs_action, page_of_cases
from best_desktop.casework.remedies import finish_remedy
from best_desktop.casework.reviewers import reviewers
from best_desktop.domain.vocabulary import (
    Direction,
    DocumentKind,
    LetterCode,
    RemedyKind,
    Role,
)
from tests.builders import (
    DILYS,
    ELSPETH,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    ROSALIND,
    TARIQ,
    Office,
    acknowledged,
    complaint,
    decision,
    issued,
    staff,
    view,
)

NAME, SECRET = "Ms Sorrel Quince", "Whistleblown safeguarding matter"
SHUT = "restricted to the people working on it|You may not assign"
DAY = date(2025, 4, 24)


@pytest.fixture
def hidden(office: Office) -> int:
    """A restricted case of Marcus, recorded by Dilys, with a note, a file and a letter."""
    them = PersonInput(name=NAME, address="1 Row\nBolton", postcode="BL1 1AA")
    case = acknowledged(office, summary=SECRET, complainant=them)
    correct_details(office.desk(OWEN, DAY), case, view(office, case).version, {"restricted": True})
    add_note(office.desk(OWEN), case, "Quillon was named")
    return case


@pytest.mark.clause("P-5.1.g")
@pytest.mark.parametrize("who", [DILYS, HANNAH, MARCUS, JOAN, OWEN, ELSPETH, ROSALIND])
def test_the_people_working_on_it_managers_and_the_lead_see_it(
    office: Office, hidden: int, who: str
) -> None:
    desk = office.desk(who, DAY)
    assert case_view(desk, hidden).who == NAME
    assert [each.who for each in page_of_cases(desk, CaseFilter()).rows] == [NAME]
    assert [each.id for each in page_of_cases(desk, CaseFilter(text="quillon")).rows] == [hidden]


@pytest.mark.clause("P-5.1.g")
@pytest.mark.usefixtures("hidden")
@pytest.mark.parametrize("role", [Role.RECORDER, Role.ADMINISTRATOR, Role.READ_ONLY])
def test_others_see_that_there_is_one_and_nothing_else(office: Office, role: Role) -> None:
    office.staff["Ola Berg"] = staff(office.desk(OWEN, DAY), "Ola Berg", roles=(role,))
    desk = office.desk("Ola Berg")
    (row,) = page_of_cases(desk, CaseFilter()).rows
    assert (row.who, row.summary, row.reference) == ("Restricted", "Restricted", "BEST-2025-0001")
    assert [each.who for each in needs_action(desk)] == ["Restricted"]
    entries = deadlines_between(desk, date(2025, 4, 1), date(2025, 6, 1), include_met=True)
    assert {each.who for each in entries} == {"Restricted"}
    for words in (NAME, "quince", "safeguarding", "Quillon", "BL1 1AA"):
        assert page_of_cases(desk, CaseFilter(View.ALL, text=words)).rows == ()
    assert possible_duplicates(desk, TypedSoFar(NAME, text=SECRET)) == []
    shown = repr(page_of_cases(desk, CaseFilter()))
    assert "Quince" not in shown
    assert "safeguarding" not in shown


@pytest.mark.clause("P-5.1.g")
@pytest.mark.usefixtures("hidden")
def test_not_even_the_order_of_a_list_or_its_cursor_tells_the_name(office: Office) -> None:
    for name in ("Mr Adam Ash", "Ms Zara Zeal"):
        complaint(office, DAY, complainant=PersonInput(name=name))
    desk = office.desk(TARIQ)
    names = [each.who for each in page_of_cases(desk, CaseFilter(), SortKey.WHO).rows]
    assert names == ["Mr Adam Ash", "Ms Zara Zeal", "Restricted"]
    page = page_of_cases(desk, CaseFilter(), SortKey.WHO, descending=True, limit=1)
    assert page.cursor is not None
    assert page.cursor[0] == "Restricted"
    rest = page_of_cases(desk, CaseFilter(), SortKey.WHO, True, page.cursor)
    assert [each.who for each in rest.rows] == ["Ms Zara Zeal", "Mr Adam Ash"]


@pytest.mark.clause("P-5.1.g")
def test_every_door_is_shut(office: Office, hidden: int) -> None:
    owen = office.desk(OWEN, DAY)
    file = attach(
        owen, hidden, NewDocument("a.txt", b"a", DocumentKind.EVIDENCE, Direction.IN, DAY)
    )
    begun = decision(
        office, hidden, complete=False, remedies=(RemedyInput(RemedyKind.ACTION, "Mend"),)
    )
    save_decision(owen, hidden, begun)
    shown = view(office, hidden)
    letter = shown.letters[0].id
    version, point, remedy = shown.version, shown.points[0], shown.remedies[0]

    delegate(owen, office.departments["Property"], office.staff[TARIQ], DAY, None)
    doors: dict[str, Callable[[Desk], Any]] = {
        "view": lambda desk: case_view(desk, hidden),
        "history": lambda desk: audit.history(desk, hidden),
        "note": lambda desk: add_note(desk, hidden, "Hm"),
        "file": lambda desk: document_bytes(desk, file),
        "letter": lambda desk: letter_pdf(desk, letter),
        "draft": lambda desk: open_draft(desk, letter),
        "begin": lambda desk: start_letter(desk, hidden, LetterCode.L04),
        "details": lambda desk: correct_details(desk, hidden, version, {"restricted": False}),
        "assign": lambda desk: assign(desk, hidden, Assignment(desk.staff_id)),
        "reviewers": lambda desk: reviewers(desk, hidden),
        "longest": lambda desk: longest_by_explanation(desk, hidden),
        "point": lambda desk: add_point(desk, hidden, "Hm", DAY),
        "change": lambda desk: change_point(desk, point.id, point.version, "Hm", False),
        "wanted": lambda desk: set_wanted(desk, hidden, ()),
        "decision": lambda desk: save_decision(desk, hidden, begun),
        "remedy": lambda desk: finish_remedy(desk, remedy.id, remedy.version, DAY),
    }
    for name, door in doors.items():
        with pytest.raises(Refused, match=SHUT) as refused:
            door(office.desk(TARIQ))
        assert NAME not in str(refused.value), name
    assert view(office, hidden).restricted


@pytest.mark.clause("P-5.1.g")
def test_an_unsent_letter_of_a_restricted_case_names_nobody(office: Office) -> None:
    case = complaint(office, complainant=PersonInput(name=NAME, address="1 Row\nBolton"))
    issued(office, case, LetterCode.L01, date(2025, 4, 17))
    version = view(office, case).version
    correct_details(office.desk(OWEN), case, version, {"restricted": True})
    assert letters_to_send(office.desk(TARIQ)) == []
    assert (count_to_send(office.desk(TARIQ)), count_to_send(office.desk(OWEN))) == (0, 1)
    assert [each.addressee for each in letters_to_send(office.desk(OWEN))] == [NAME]
