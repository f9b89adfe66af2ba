"""Reports from the case file: the six stories as they were played through the use cases."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from best_desktop.casework import reports, sample_office
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError, InvalidInput, Refused
from best_desktop.casework.measures import board_json
from best_desktop.casework.queries.case import case_view, find_reference
from best_desktop.casework.queries.cases import count_cases, today_figures
from best_desktop.casework.queries.figures import portfolio
from best_desktop.casework.sample_play import Play
from best_desktop.casework.settings import change_settings
from best_desktop.domain.bank_holidays import england_and_wales, working_days
from best_desktop.domain.figures import Measured, Section
from best_desktop.domain.measure_sheet import plain_name
from best_desktop.domain.periods import quarter_of
from best_desktop.domain.vocabulary import MilestoneKind, Nation, Role
from best_desktop.store.models import Person

APRIL_2025 = (date(2025, 4, 1), date(2025, 6, 30))
AUTUMN_2025 = (date(2025, 10, 1), date(2025, 12, 31))
WINTER_2026 = (date(2026, 1, 1), date(2026, 3, 31))
SPRING_2026 = (date(2026, 4, 1), date(2026, 6, 30))
SUMMER_2026 = (date(2026, 7, 1), date(2026, 9, 30))
YEAR_2025 = (date(2025, 4, 1), date(2026, 3, 31))


@pytest.fixture(scope="module")
def play() -> Iterator[Play]:
    """The stories, played; nobody changes them afterwards."""
    yield sample_office.build(":memory:", year=False)
    close_case_file()


@pytest.fixture(scope="module")
def desk(play: Play) -> Desk:
    return play.desk(sample_office.AT_WORK)


def named(desk: Desk, play: Play, *stories: str) -> set[str]:
    return {case_view(desk, play.cases[each]).reference for each in stories}


@pytest.mark.clause("P-11.1", "M1", "M2", "M3", "M4", "M8", "R-2.1.5", "R-B.2")
def test_april_to_june_2025(desk: Desk, play: Play) -> None:
    figures = reports.board_figures(desk, *APRIL_2025)
    assert set(figures.figure("M1").references) == named(desk, play, "W01", "W03")
    assert set(figures.figure("M1 late").references) == named(desk, play, "W03")
    assert [figures.figure(code).text for code in ("M2", "M3")] == ["100.0%", "100.0%"]
    assert figures.figure("M4 stage 1 average").numerator == 11 + 12
    assert figures.figure("M8 stage 1 upheld").met == tuple(named(desk, play, "W01"))
    assert figures.figure("M8 stage 1 partly upheld").met == tuple(named(desk, play, "W03"))
    assert figures.period.label == "Quarter 1 of 2025/26"


@pytest.mark.clause("M5", "M10", "P-7.1.5", "CH02")
def test_w02_goes_over_three_quarters(desk: Desk, play: Play) -> None:
    autumn = reports.board_figures(desk, *AUTUMN_2025)
    winter = reports.board_figures(desk, *WINTER_2026)
    w02 = tuple(named(desk, play, "W02"))
    assert autumn.figure("M1").references == autumn.figure("M10").references == w02
    assert autumn.figure("M3").text == "n/a"
    assert winter.figure("M3").met == winter.figure("M3 extended").met == w02
    assert winter.figure("M5").references == w02
    assert winter.figure("M5 acknowledged").met == winter.figure("M5 answered").met == w02
    assert winter.figure("M4 stage 1 average").text == "22.0"
    assert winter.figure("M4 stage 2 average").text == "21.0"
    assert winter.figure("CH02(1)(ii)").met[-1:] == winter.figure("CH02(2)(ii)").met == w02


@pytest.mark.clause("M1", "P-3.1", "P-8.1.b")
def test_april_to_june_2026(desk: Desk, play: Play) -> None:
    figures = reports.board_figures(desk, *SPRING_2026)
    assert set(figures.figure("M1").references) == named(desk, play, "W05", "W06b", "W06c")
    assert set(figures.figure("M1x E3").references) == named(desk, play, "W06a")
    assert figures.figure("M4 stage 1 average").numerator == 12 + 12 + 10
    assert set(figures.figure("CH01(1)").references) == named(desk, play, "W05", "W06b")
    assert (figures.figure("CH01(1)").denominator, figures.figure("CH01(1)").value) == (1310, 1.5)


@pytest.mark.clause("M1", "R-1.2", "CH01")
def test_july_to_september_2026(desk: Desk, play: Play) -> None:
    figures = reports.board_figures(desk, *SUMMER_2026)
    assert set(figures.figure("M1").references) == named(desk, play, "W04", "W04b", "W04c")
    assert set(figures.figure("M1 courtesy").references) == named(desk, play, "W04b")
    assert figures.figure("M3").text == "100.0%"
    assert figures.figure("M4 stage 1 average").numerator == 12 + 10 + 12
    assert figures.figure("CH01(1)").numerator == 2 + 3


@pytest.mark.clause("CH01", "CH02")
def test_the_year_2025(desk: Desk) -> None:
    figures = reports.board_figures(desk, *YEAR_2025)
    stage_1, stage_2 = figures.figure("CH01(1)"), figures.figure("CH01(2)")
    assert (stage_1.numerator, stage_1.denominator, stage_1.value) == (3, 1240, 2.4)
    assert (stage_2.numerator, stage_2.denominator, stage_2.value) == (1, 1240, 0.8)
    for code in ("CH02(1)(i)", "CH02(1)(ii)", "CH02(1)(iii)", "CH02(2)(i)", "CH02(2)(ii)"):
        assert figures.figure(code).text == "100.0%"
    assert "(headline)" in figures.figure("CH02(1)(ii)").name


def test_as_known_on_an_earlier_day(desk: Desk, play: Play) -> None:
    """W02's extension letter went on 7 January, its answer on the 20th."""
    figures = reports.board_figures(desk, *WINTER_2026, as_at=date(2026, 1, 19))
    assert figures.figure("M3").text == "n/a"
    assert figures.figure("M10").references == tuple(named(desk, play, "W02"))
    assert figures.closes_on == date(2026, 1, 19)


@pytest.mark.clause("M3")
def test_rows_have_the_dates_the_case_has(desk: Desk) -> None:
    """Due dates in a report are those of the case's own schedule."""
    cases = portfolio(desk, date(2025, 4, 1), date(2026, 11, 20)).cases
    assert len(cases) == 10
    for case in cases:
        found = find_reference(desk, case.reference)
        assert found is not None
        view = case_view(desk, found)
        assert [each.number for each in case.stages] == [each.number for each in view.stages]
        for stage in case.stages:
            answer = view.schedule.find(MilestoneKind.ANSWER, stage.number)
            acknowledge = view.schedule.find(MilestoneKind.ACKNOWLEDGE, stage.number)
            assert answer is not None
            assert acknowledge is not None
            assert (stage.due, stage.base_due) == (answer.due, answer.base_due)
            assert stage.acknowledge_due == acknowledge.due
            assert stage.extended == answer.extended
            assert (stage.acknowledged_on, stage.answered_on) == (acknowledge.met_on, answer.met_on)


def test_cases_long_finished_are_not_read(desk: Desk, play: Play) -> None:
    rows = portfolio(desk, date(2026, 4, 1), date(2026, 6, 30)).cases
    assert not {each.reference for each in rows} & named(desk, play, "W01", "W02", "W03")


@pytest.mark.clause("P-14.1", "B1")
def test_the_board_workbook_names_nobody(desk: Desk, kept_output: Path) -> None:
    content = reports.board_workbook(desk, date(2025, 4, 1), date(2026, 11, 20))
    (kept_output / "board-report-stories.xlsx").write_bytes(content)
    names = {word for each in Person.select() for word in (each.name, *each.name.split())}
    words = {each for each in names if len(each) > 3}
    assert {"Adeyemi", "Doherty", "Brook"} <= words
    with zipfile.ZipFile(BytesIO(content)) as parts:
        text = "\n".join(unescape(parts.read(name).decode("utf-8")) for name in parts.namelist())
    assert "BEST-2025-0001" in text
    # Schemes and firms are places and bodies, not people
    assert {word for word in words if word in text} <= {"Care", "Northstar", "Support", "Harwood"}


@pytest.mark.clause("P-11.1", "B-67")
def test_the_workbook_holds_the_figures_of_the_screen(desk: Desk) -> None:
    figures = reports.board_figures(desk, *YEAR_2025)
    book = openpyxl.load_workbook(BytesIO(reports.board_workbook(desk, *YEAR_2025)))
    cells = {row[0]: row for row in book["Summary"].iter_rows(min_row=4, values_only=True)}
    for figure in figures.figures:
        if figure.section is not Section.REMEDIES:
            expected = "n/a" if figure.value is None else pytest.approx(figure.value)
            assert cells[figure.code][5] == expected
            assert cells[figure.code][3:5] == (figure.numerator, figure.denominator)
    notes = {row[0]: row[1] for row in book["Notes"].iter_rows(min_row=3, values_only=True)}
    assert notes["Made on"] == "20 November 2026 at 09:30"
    assert notes["Made by"] == "Owen Pritchard, Bespoke Supportive Tenancies (BeST)"
    assert notes["Sample"] == "Sample data: invented people and places, not real cases."


def test_quarters_and_years_to_choose_from(desk: Desk) -> None:
    labels = [each.label for each in reports.quarters(desk)]
    assert (labels[0], labels[-1], len(labels)) == (
        "Quarter 3 of 2026/27",
        "Quarter 1 of 2025/26",
        7,
    )
    assert [each.label for each in reports.reporting_years(desk)] == ["2026/27", "2025/26"]


@pytest.mark.clause("B-66", "X30")
def test_default_file_names() -> None:
    name = reports.board_file_name(date(2026, 10, 1), date(2026, 12, 31))
    assert name == "Board report 2026-10-01 to 2026-12-31.xlsx"
    assert reports.COMPLIMENTS_FILE == "Compliments.xlsx"


@pytest.mark.parametrize(
    ("first", "last", "as_at", "field", "message"),
    [
        (date(2026, 6, 30), date(2026, 6, 1), None, "last", "on or after 30 June 2026"),
        (date(2026, 11, 21), date(2026, 12, 31), None, "first", "today or in the past"),
        (date(26, 4, 1), date(2026, 6, 30), None, "first", "Enter the year in full"),
        (date(2026, 4, 1), date(2206, 6, 30), None, "last", "Enter the year in full"),
        (date(2026, 4, 1), date(2026, 6, 30), date(2026, 3, 31), "as_at", "on or after 1 April"),
        (date(2026, 4, 1), date(2026, 6, 30), date(2026, 11, 21), "as_at", "today or in the past"),
    ],
)
def test_impossible_periods_are_refused_in_words(
    desk: Desk, first: date, last: date, as_at: date | None, field: str, message: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        reports.board_figures(desk, first, last, as_at)
    problems = {each.field: each.message for each in refused.value.problems}
    assert message in problems[field]


def test_a_year_without_bank_holidays_is_refused_in_words(desk: Desk) -> None:
    short = {
        nation: working_days(nation, england_and_wales(nation, 2026, 2026)) for nation in Nation
    }
    with pytest.raises(CaseworkError, match="Bank holidays for 2025 are not in the calendar"):
        reports.board_figures(replace(desk, calendars=short), *WINTER_2026)


def test_a_procedure_of_a_newer_program_is_refused_in_words(desk: Desk) -> None:
    with pytest.raises(CaseworkError, match="follows 'policy-2024', which this version"):
        reports.board_figures(replace(desk, procedures={}), *WINTER_2026)


@pytest.mark.clause("CH02")
def test_settings_choose_the_headline_and_the_year(desk: Desk, play: Play) -> None:
    try:
        change_settings(desk, ch02_headline="received", year_starts_in_month=1)
        changed = play.desk(sample_office.AT_WORK)
        figures = reports.board_figures(changed, date(2025, 4, 1), date(2025, 6, 30))
        assert "(headline)" in figures.figure("CH02(1)(i)").name
        assert figures.period.label == "Quarter 2 of 2025"
        assert figures.year.first == date(2025, 1, 1)
    finally:
        change_settings(desk, ch02_headline="answered", year_starts_in_month=4)


@pytest.mark.clause("B-67")
@settings(max_examples=6, deadline=None, derandomize=True)
@given(first=st.dates(date(2025, 4, 1), date(2026, 11, 1)), days=st.integers(0, 400))
def test_screen_workbook_and_json_agree_on_any_period(desk: Desk, first: date, days: int) -> None:
    last = first + timedelta(days=days)
    figures = reports.board_figures(desk, first, last)
    sheet = openpyxl.load_workbook(BytesIO(reports.board_workbook(desk, first, last)))["Summary"]
    cells = {row[0]: row for row in sheet.iter_rows(min_row=4, values_only=True)}
    told = json.loads(board_json(desk, first, last))["figures"]
    for figure in figures.figures:
        other = told[plain_name(figure.code)]
        parts = (figure.numerator, figure.denominator)
        assert (other["numerator"], other["denominator"]) == parts
        assert other["references"] == list(figure.references)
        scale = 100 if figure.measured is Measured.PERCENT else 1
        value = None if figure.value is None else pytest.approx(figure.value * scale)
        assert other["value"] == value
        if figure.section is not Section.REMEDIES:
            assert cells[figure.code][3:5] == parts
            shown = "n/a" if figure.value is None else pytest.approx(figure.value)
            assert cells[figure.code][5] == shown
    received = figures.figure("M1").numerator
    trends = reports.trends(desk, first, last)
    assert {each.total.total for each in trends.trends} == {received}


@pytest.mark.clause("B-67", "M3", "M10")
def test_the_cards_of_today_count_as_the_report_does(desk: Desk) -> None:
    for day in (date(2025, 6, 20), date(2026, 3, 31), date(2026, 6, 30), desk.today):
        then = replace(desk, today=day)
        quarter = quarter_of(day)
        report = reports.board_figures(then, quarter.first, quarter.last)
        cards, answered = today_figures(then), report.figure("M3")
        counted = (cards.answered_on_time, cards.answered)
        assert counted == (answered.numerator, answered.denominator)
        assert cards.period == quarter.label
    assert count_cases(desk, CaseFilter(View.ALL_OPEN)) == report.figure("M10").numerator


@pytest.mark.clause("P-14.1")
def test_whoever_may_not_export_takes_no_contractors_names_along(desk: Desk) -> None:
    recorder = replace(desk, roles=frozenset({Role.RECORDER}))
    with pytest.raises(Refused, match="outside the program"):
        reports.trends_workbook(recorder, *APRIL_2025)
