"""What reports count, as use cases leave it: ended, reopened, moved on, and other feedback."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from best_desktop.casework import (
    closing,
    complaints,
    correcting,
    escalating,
    feedback,
    more_time,
    reports,
    service_requests,
)
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.compliments_report import compliments_register
from best_desktop.casework.desk import Desk
from best_desktop.casework.inputs import (
    EscalationRefusal,
    MoreTime,
    MoveOn,
    NewComment,
    NewComplaint,
    NewCompliment,
    NewServiceRequest,
    PersonInput,
    RemedyInput,
)
from best_desktop.casework.queries.figures import portfolio
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import MARCUS, OWEN, Answer, at, decide, log
from best_desktop.domain.figures import BoardFigures
from best_desktop.domain.report_rows import CaseRecord
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    EscalationTrigger,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    Nation,
    Outcome,
    PraiseSubject,
    RemedyKind,
    StageStart,
)
from tests import builders
from tests.databases import SERVER, copy_in_memory, copy_on_server

MONDAY = date(2026, 6, 1)
JUNE, JULY = (date(2026, 6, 1), date(2026, 6, 30)), (date(2026, 7, 1), date(2026, 7, 31))


@pytest.fixture(params=["memory", *(["server"] if SERVER else [])])
def play(request: pytest.FixtureRequest) -> Iterator[Play]:
    """A furnished office with nothing in its registers."""
    close_case_file()
    given = builders.sample, at(2026, 6, 1, 9, 0)
    if request.param == "memory":
        yield copy_in_memory(*given)
    else:
        with copy_on_server(*given) as play:
            yield play
    close_case_file()


def owen(play: Play) -> Desk:
    return play.desk(OWEN)


def plan_case(play: Play, name: str, **values: object) -> None:
    """Plan a complaint of 1 June about a repair at Mill Brow."""
    plain: dict[str, object] = {
        "kind": ComplainantKind.TENANT,
        "channel": Channel.EMAIL,
        "made_at": at(2026, 6, 1, 9, 30),
        "summary": "The roof leaks",
        "category": Category.REPAIRS,
        "complainant": PersonInput(name="Grace Adeyemi", address="Flat 1", postcode="OL1 1AA"),
        "scheme_id": play.schemes["Mill Brow"],
        "department_id": play.departments["Property"],
        "formal_answer": FormalAnswer.YES,
    }
    new = NewComplaint(**{**plain, **values})  # type: ignore[arg-type]
    log(play, name, at(2026, 6, 1, 10, 0), MARCUS, new)


def plan_answer(play: Play, name: str) -> None:
    """Plan acknowledgement on 3 June and answer on 12 June: upheld, with an apology."""
    play.send(date(2026, 6, 3), MARCUS, name, LetterCode.L01, Channel.EMAIL)
    given = Answer(
        Outcome.UPHELD,
        reasons=("Water came in twice after the repair, so the repair was not good enough.",),
        did="We looked at the roof and read the job sheets.",
        wrong="The flashing was not renewed at the first visit.",
        remedies=(RemedyInput(RemedyKind.APOLOGY, "We are sorry for the wet weeks."),),
        reason="She was heard at the roof itself.",
    )
    decide(play, date(2026, 6, 12), MARCUS, name, given)
    play.send(date(2026, 6, 12), MARCUS, name, LetterCode.L04, Channel.EMAIL)


def finish(play: Play, day: date) -> Desk:
    """Play what was planned; it is then the morning of ``day``."""
    play.play()
    play.moment = at(day.year, day.month, day.day, 9, 0)
    return owen(play)


def only_case(desk: Desk) -> CaseRecord:
    [record] = portfolio(desk, *JUNE).cases
    return record


def texts(figures: BoardFigures, *codes: str) -> list[str]:
    return [figures.figure(code).text for code in codes]


def test_an_answered_case_as_a_row(play: Play) -> None:
    plan_case(play, "roof")
    plan_answer(play, "roof")
    record = only_case(finish(play, date(2026, 7, 1)))
    assert (record.scheme, record.department, record.nation) == (
        "Mill Brow",
        "Property",
        Nation.ENGLAND,
    )
    assert (record.code_basis, record.last_stage, record.state) == ("2024", 2, CaseState.CLOSED)
    assert record.remedies == ((1, RemedyKind.APOLOGY),)
    [stage] = record.stages
    assert (stage.acknowledge_due, stage.due) == (date(2026, 6, 8), date(2026, 6, 17))
    assert (stage.acknowledged_on, stage.answered_on) == (date(2026, 6, 3), date(2026, 6, 12))
    assert (stage.outcome, stage.extended) == (Outcome.UPHELD, False)


@pytest.mark.clause("M10")
def test_a_withdrawn_case(play: Play) -> None:
    plan_case(play, "roof")
    desk = finish(play, date(2026, 7, 2))
    closing.withdraw(desk, play.cases["roof"], date(2026, 7, 2), "It has been mended.")
    june, july = reports.board_figures(desk, *JUNE), reports.board_figures(desk, *JULY)
    assert texts(june, "M1", "M1 withdrawn", "M10") == ["1", "1", "1"]
    assert texts(july, "M1", "M10") == ["0", "0"]


@pytest.mark.clause("P-5.1.h")
def test_a_duplicate_is_left_out(play: Play) -> None:
    plan_case(play, "first")
    plan_case(play, "second")
    desk = finish(play, date(2026, 6, 2))
    closing.mark_duplicate(desk, play.cases["second"], play.cases["first"], "Sent twice.")
    figures = reports.board_figures(desk, *JUNE)
    assert texts(figures, "M1", "Duplicates", "M10") == ["1", "1", "1"]


@pytest.mark.clause("M10", "P-7.1.7")
def test_a_refused_request_and_a_reopened_case(play: Play) -> None:
    plan_case(play, "roof")
    plan_answer(play, "roof")
    desk = finish(play, date(2026, 7, 14))
    asked = EscalationRefusal(date(2026, 7, 13), Channel.EMAIL, "It was asked for too late.")
    escalating.refuse_escalation(desk, play.cases["roof"], asked)
    closing.reopen(desk, play.cases["roof"], date(2026, 7, 24), "New pictures came in.")
    figures = reports.board_figures(desk, *JULY)
    assert texts(figures, "M5x", "M10", "M3") == ["1", "1", "n/a"]
    [line] = figures.open_lines
    assert (line.waits_for, line.due) == ("Answer after reopening", date(2026, 7, 24))
    # the first answer's timeliness stays
    assert texts(reports.board_figures(desk, *JUNE), "M3", "M10") == ["100.0%", "0"]


@pytest.mark.clause("M6", "M7", "R-7.1.3")
def test_a_case_of_the_2021_procedure_moved_on_automatically(play: Play) -> None:
    plan_case(
        play, "roof", procedure_id="procedure-2021", procedure_reason="Begun under the old one."
    )
    play.send(date(2026, 6, 3), MARCUS, "roof", LetterCode.L01, Channel.EMAIL)

    def extend(desk: Desk) -> None:
        longer = MoreTime(ExtensionBasis.EXPLANATION, date(2026, 6, 29), "The tiles are on order.")
        more_time.extend(desk, play.cases["roof"], longer)

    def move(desk: Desk) -> None:
        moved = MoveOn(date(2026, 6, 29), "The roofer did not come.")
        escalating.move_on(desk, play.cases["roof"], moved)

    play.on(date(2026, 6, 15), MARCUS, extend)
    play.send(date(2026, 6, 15), MARCUS, "roof", LetterCode.L03, Channel.EMAIL)
    play.on(date(2026, 6, 29), MARCUS, move)
    desk = finish(play, date(2026, 6, 30))
    first, second = only_case(desk).stages
    assert (first.base_due, first.due) == (date(2026, 6, 15), date(2026, 6, 29))
    assert (first.extended, first.answered_on) == (True, None)
    assert (second.started_on, second.started_how) == (date(2026, 6, 29), StageStart.AUTOMATIC)
    assert second.acknowledge_due is None
    figures = reports.board_figures(desk, *JUNE)
    assert texts(figures, "M3", "M5", "M5 acknowledged", "M7") == ["n/a", "1", "n/a", "1"]
    assert texts(figures, "CH02(1)(i)", "CH02(1)(iii)") == ["0.0%", "0.0%"]


@pytest.mark.clause("P-6.3", "P-6.5", "R-5.2")
def test_three_service_requests_and_two_complaints(play: Play) -> None:
    plan_case(play, "roof")
    desk = finish(play, date(2026, 6, 2))
    new = NewServiceRequest(date(2026, 6, 2), Channel.TELEPHONE, "The lamp in the hall is out.")
    references = [service_requests.log_service_request(desk, new) for _ in range(2)]
    there = NewServiceRequest(
        date(2026, 6, 2), Channel.IN_PERSON, "A key is stuck.", there_and_then=True
    )
    service_requests.log_service_request(desk, there)
    raised = NewComplaint(
        kind=ComplainantKind.ANONYMOUS,
        channel=Channel.TELEPHONE,
        made_at=at(2026, 6, 2, 8, 30),
        summary="The lamp is still out",
        category=Category.NO_ACTION,
        scheme_id=play.schemes["Ashdown Court"],
        formal_answer=FormalAnswer.YES,
        request_id=references[0].id,
        trigger=EscalationTrigger.STILL_DISSATISFIED,
    )
    complaints.log_complaint(desk, raised)
    figures = reports.board_figures(desk, *JUNE)
    assert texts(figures, "M1", "SR", "SR there and then", "SR raised") == ["2", "3", "1", "1"]
    assert figures.figure("SR raised").references == (references[0].reference,)


def test_a_case_of_no_department_is_unassigned(play: Play) -> None:
    plan_case(play, "roof", department_id=None)
    figures = reports.board_figures(finish(play, date(2026, 6, 2)), *JUNE)
    rows = {each.label: each.received for each in figures.group("Department").rows}
    assert rows == {"Unassigned": 1}


def test_a_holiday_entered_later_moves_no_figure_of_a_closed_case(play: Play) -> None:
    """G9: the dates kept with the case are the ones that count."""
    plan_case(play, "roof")
    plan_answer(play, "roof")
    desk = finish(play, date(2026, 7, 1))
    before = only_case(desk)
    shifted = {
        nation: type(calendar)(
            nation,
            {**calendar.bank_holidays, date(2026, 6, 5): "Royal wedding"},
            first_year=2025,
            last_year=2027,
        )
        for nation, calendar in desk.calendars.items()
    }
    assert only_case(replace(desk, calendars=shifted)) == before


def test_a_corrected_scheme_is_counted_where_it_belongs(play: Play) -> None:
    plan_case(play, "roof")
    desk = finish(play, date(2026, 6, 2))
    wales = {"scheme_id": play.schemes["Penrhos Gardens"]}
    correcting.correct_details(desk, play.cases["roof"], 1, wales, "She lives in Wrexham.")
    assert only_case(desk).nation is Nation.WALES
    assert texts(reports.board_figures(desk, *JUNE), "M1") == ["1"]
    assert reports.board_figures(desk, *JUNE).figure("CH01(1)").numerator == 0


def test_an_empty_office_has_a_quarter_to_choose_and_nothing_in_it(play: Play) -> None:
    desk = owen(play)
    [quarter] = reports.quarters(desk)
    assert (quarter.label, quarter.first) == ("Quarter 1 of 2026/27", date(2026, 4, 1))
    figures = reports.board_figures(desk, quarter.first, quarter.last)
    assert texts(figures, "M1", "M2", "M3", "M4 stage 1 average") == ["0", "n/a", "n/a", "n/a"]


@pytest.mark.clause("R-10.5", "B5")
def test_five_compliments_in_the_register(play: Play) -> None:
    play.moment = at(2026, 6, 20, 9, 0)
    desk = owen(play)
    hostile = '=HYPERLINK("x")'
    for day, name in enumerate(["Áine O'Neill", "", hostile, "+44 7700 900123", "-5"], start=11):
        logged = feedback.log_compliment(
            desk,
            NewCompliment(
                date(2026, 6, 25 - day),
                Channel.WHATSAPP,
                PraiseSubject.CONTRACTOR,
                f"{name} says thank you",
                person=PersonInput(name=name, organisation="Northstar Care" if day == 11 else ""),
                about_whom="The plumber",
                scheme_id=play.schemes["Mill Brow"] if day == 12 else None,
                department_id=play.departments["Property"] if day == 12 else None,
            ),
        )
    feedback.confirm_compliment(desk, logged.id, date(2026, 6, 19))
    content = compliments_register(desk, *JUNE)
    sheet = openpyxl.load_workbook(BytesIO(content))["Compliments"]
    header, *rows = sheet.iter_rows(values_only=True)
    found = [dict(zip(header, row, strict=True)) for row in rows]
    assert [each["Received"] for each in found] == sorted(each["Received"] for each in found)  # type: ignore[type-var]
    assert [each["From"] for each in found] == [
        "-5",
        "+44 7700 900123",
        hostile,
        None,
        "Áine O'Neill, Northstar Care",
    ]
    assert (found[3]["Scheme"], found[3]["Department"]) == ("Mill Brow", "Property")
    assert found[0]["Confirmed"] is not None
    assert found[1]["Confirmed"] is None
    again = openpyxl.load_workbook(BytesIO(compliments_register(desk, *JUNE)))
    assert list(again["Compliments"].iter_rows(values_only=True)) == [header, *rows]
    assert reports.board_figures(desk, *JUNE).figure("CP contractor").numerator == 5


def test_a_comment_is_counted_beside_complaints(play: Play) -> None:
    desk = owen(play)
    feedback.log_comment(desk, NewComment(MONDAY, Channel.IN_PERSON, "A bike store would help."))
    assert texts(reports.board_figures(desk, *JUNE), "CM", "M1") == ["1", "0"]
