"""The workbooks of whole registers: complaints, requests and comments, what is due."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from best_desktop.casework.audit import entries_after, latest_entry_id
from best_desktop.casework.case_list_views import CaseFilter, SortKey, View
from best_desktop.casework.case_register import CASE_COLUMNS, every_case, export_cases
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.delegating import delegate
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.feedback import log_comment
from best_desktop.casework.information import ask_for_information
from best_desktop.casework.inputs import NewComment, NewServiceRequest
from best_desktop.casework.investigation_views import NewInformationRequest
from best_desktop.casework.office_workbooks import (
    adjustments_due,
    complaints_register,
    due_list,
    requests_and_comments,
)
from best_desktop.casework.people import agree_adjustment
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.service_requests import log_service_request
from best_desktop.domain.investigation_words import Contributor
from best_desktop.domain.vocabulary import Channel
from tests.builders import JOAN, MARCUS, OWEN, TARIQ, Office, complaint, person, view

DAY = date(2025, 4, 24)
APRIL = (date(2025, 4, 1), date(2025, 4, 30))


def lines(content: bytes, sheet: str) -> list[tuple[Any, ...]]:
    """The lines of a sheet under its headings."""
    return list(load_workbook(BytesIO(content))[sheet].values)[1:]


def notes(content: bytes) -> dict[Any, Any]:
    return {row[0]: row[1] for row in load_workbook(BytesIO(content))["Notes"].values}


@pytest.mark.clause("B-16", "B-71")
def test_the_case_list_is_exported_with_its_filter_order_and_columns(office: Office) -> None:
    for name in ("Mrs Zed", "Mr Adam", "Ms Mole"):
        complaint(office, complainant=person(name))
    desk, before = office.desk(OWEN, DAY), latest_entry_id()
    wanted = CaseFilter(View.ALL_OPEN, text="m")
    columns = ("who", "due", "stage")
    content = export_cases(desk, CaseFilter(), columns, SortKey.WHO, descending=True)
    book = load_workbook(BytesIO(content))
    assert [cell.value for cell in book["Complaints"][1]] == ["Who", "Due", "Stage"]
    assert [row[0] for row in lines(content, "Complaints")] == ["Ms Mole", "Mrs Zed", "Mr Adam"]
    shown = page_of_cases(desk, CaseFilter(), SortKey.WHO, True).rows
    assert [row[1].date() for row in lines(content, "Complaints")] == [each.due for each in shown]
    assert {row[2] for row in lines(content, "Complaints")} == {1}
    chosen = export_cases(desk, wanted, columns, ids=(shown[2].id, shown[0].id))
    assert [row[0] for row in lines(chosen, "Complaints")] == ["Mr Adam", "Ms Mole"]
    assert notes(chosen)["Filtered"] == "Only the lines that were chosen"
    assert notes(content)["Filtered"] == "No, the whole view"
    assert notes(export_cases(desk, wanted, columns))["Filtered"] == "Yes"
    said = [each.summary for each in entries_after(before)]
    assert said[:2] == [
        "Complaints register exported: 3 lines",
        "Complaints register exported: 2 lines",
    ]


def test_every_case_is_read_page_by_page(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("best_desktop.casework.case_register._PAGE", 2)
    made = [complaint(office) for _ in range(5)]
    found = every_case(office.desk(OWEN, DAY), CaseFilter(View.ALL), SortKey.REFERENCE)
    assert [each.id for each in found] == made


@pytest.mark.clause("B6")
def test_the_complaints_register_holds_those_received_in_the_period(office: Office) -> None:
    complaint(office, complainant=person("Mrs Price"))
    desk = office.desk(OWEN, DAY)
    content = complaints_register(desk, *APRIL)
    (line,) = lines(content, "Complaints")
    said = dict(zip([each.key for each in CASE_COLUMNS], line, strict=True))
    assert (said["who"], said["scheme"]) == ("Mrs Price", "Larkfield House")
    assert notes(content)["Complaints"] == "1, received from 1 April 2025 to 30 April 2025"
    earlier = complaints_register(desk, date(2025, 1, 1), date(2025, 1, 31))
    assert lines(earlier, "Complaints") == []
    with pytest.raises(InvalidInput):
        complaints_register(desk, date(2025, 4, 20), date(2025, 4, 2))


@pytest.mark.clause("B7", "P-6.3", "R-6.1")
def test_requests_and_comments_stand_apart_in_one_workbook(office: Office) -> None:
    desk = office.desk(OWEN, DAY)
    for day, text in ((date(2025, 4, 9), "A lamp"), (date(2025, 3, 9), "Earlier")):
        log_comment(desk, NewComment(received_on=day, channel=Channel.EMAIL, text=text))
        log_service_request(desk, NewServiceRequest(day, Channel.TELEPHONE, f"{text} mended"))
    content = requests_and_comments(desk, *APRIL)
    assert [row[-1] for row in lines(content, "Service requests")] == ["A lamp mended"]
    assert [row[6] for row in lines(content, "Comments")] == ["A lamp"]
    assert notes(content)["Comments"] == "1, received from 1 April 2025 to 30 April 2025"


@pytest.mark.clause("B10")
def test_the_due_list_is_what_is_open_by_its_date(office: Office) -> None:
    complaint(office)
    desk = office.desk(OWEN, date(2025, 6, 30))
    content = due_list(desk)
    (line,) = lines(content, "Due")
    (row,) = page_of_cases(desk, CaseFilter(View.ALL_OPEN)).rows
    assert (line[0].date(), line[1], line[2]) == (row.due, "Overdue", row.reference)
    assert notes(content)["Overdue"] == "1"


@pytest.mark.clause("B10", "P-5.1.c")
def test_the_due_list_names_the_replies_we_wait_for(office: Office) -> None:
    case, day = complaint(office), date(2025, 4, 24)
    given = NewInformationRequest(
        Contributor.STAFF, day, Channel.EMAIL, "When was it ordered?", 3, office.staff[JOAN]
    )
    ask_for_information(office.desk(MARCUS, day), case, given)
    content = due_list(office.desk(OWEN, date(2025, 5, 1)))
    ((due, *told),) = lines(content, "Replies")
    assert due.date() == date(2025, 4, 29)
    assert told == [
        "BEST-2025-0001", "Mrs Ruth Adeyemi", JOAN, "When was it ordered?", MARCUS,
    ]  # fmt: skip
    assert notes(content)["Replies owed to us"] == "1, of them 1 overdue"


@pytest.mark.clause("B12", "P-13.2")
def test_the_adjustments_due_for_review_say_whose_they_are(office: Office) -> None:
    case = complaint(office, complainant=person("Mrs Price"))
    known = view(office, case).complainant
    assert known is not None
    for measure, agreed in (("Ring first", date(2024, 10, 20)), ("Large print", DAY)):
        agree_adjustment(office.desk(OWEN, DAY), known.id, "", measure, None, agreed)
    content = adjustments_due(office.desk(OWEN, DAY))
    rows = [(row[0].date(), *row[1:]) for row in lines(content, "Adjustments to review")]
    assert rows == [(date(2025, 4, 20), "Mrs Price", "Ring first")]
    assert notes(content)["Reviewed"] == "Every 6 months (policy 13.2)"


@pytest.mark.clause("P-5.1.g")
def test_nothing_restricted_leaves_in_them(office: Office) -> None:
    case = complaint(office, summary="Whistleblown", complainant=person("Ms Sorrel Quince"))
    shown = view(office, case)
    correct_details(office.desk(OWEN, DAY), case, shown.version, {"restricted": True})
    assert shown.complainant is not None
    agree_adjustment(
        office.desk(OWEN, DAY), shown.complainant.id, "", "Ring first", None, date(2024, 4, 2)
    )
    housing = office.departments["Housing Management"]
    delegate(office.desk(OWEN, DAY), housing, office.staff[TARIQ], DAY, None)
    desk = office.desk(TARIQ, DAY)
    for content in (complaints_register(desk, *APRIL), due_list(desk), adjustments_due(desk)):
        said = str([list(sheet.values) for sheet in load_workbook(BytesIO(content)).worksheets])
        assert "Quince" not in said
        assert "Whistleblown" not in said
    assert "Quince" in str(lines(due_list(office.desk(JOAN, DAY)), "Due"))
