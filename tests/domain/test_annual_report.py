"""The annual report put together: its parts, its tables and charts, and nothing small in it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from best_desktop.domain.annual_report import (
    AnnualMaterial,
    Improvement,
    PublishedBefore,
    annual_report,
)
from best_desktop.domain.annual_texts import AnnualTexts, NameInText, names_listed
from best_desktop.domain.figures import Section
from best_desktop.domain.names_in_text import NameScan
from best_desktop.domain.periods import year_of
from best_desktop.domain.publication import published_figures, restated
from best_desktop.domain.report_blocks import Bars, Bullets, Grid, Part, PublicReport, Words
from best_desktop.domain.report_rows import CaseRecord, Portfolio
from best_desktop.domain.vocabulary import Category, Outcome
from tests.domain.board_cases import board, case, portfolios, stage, under_2021

YEAR = (date(2026, 4, 1), date(2027, 3, 31))
BEFORE = (date(2025, 4, 1), date(2026, 3, 31))
NOBODY = NameScan(())


def material(portfolio: Portfolio | list[CaseRecord], **changes: object) -> AnnualMaterial:
    made = AnnualMaterial(
        "Our office", board(portfolio, *YEAR), board(portfolio, *BEFORE), AnnualTexts()
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def report(portfolio: Portfolio | list[CaseRecord], **changes: object) -> PublicReport:
    return annual_report(material(portfolio, **changes), NOBODY)


def part(made: PublicReport, heading: str) -> Part:
    return next(each for each in made.parts if each.heading == heading)


def rows(of: Part) -> dict[str, tuple[str, ...]]:
    return {row[0]: row[1:] for block in of.blocks if isinstance(block, Grid) for row in block.rows}


def many() -> list[CaseRecord]:
    """Twenty complaints of one year: six of each of three causes, and two of a fourth."""
    causes = [Category.REPAIRS] * 6 + [Category.CONTRACTOR] * 6 + [Category.RUDE] * 6
    causes += [Category.OTHER] * 2
    outcomes = (Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD)
    return [
        case(
            f"C{number}",
            stage(
                date(2026, 5 + number % 3, 5),
                due=date(2026, 8, 3),
                answered_on=date(2026, 7, 30),
                outcome=outcomes[number % 3],
            ),
            category=cause,
        )
        for number, cause in enumerate(causes)
    ]


@pytest.mark.clause("P-11.2", "B2")
def test_the_parts_follow_the_code_and_end_with_the_boards_response() -> None:
    headings = [each.heading for each in report([]).parts]
    wanted = [
        "Self-assessment against the Code",
        "How we handled complaints",
        "Complaints not accepted",
        "Findings of non-compliance by the Ombudsman",
        "Service improvements from what we learned",
        "The Ombudsman’s report about us",
        "Other reports of the Ombudsman",
        "The board’s response",
    ]
    assert [each for each in headings if each in wanted] == wanted


@pytest.mark.clause("P-11.2", "P-11.3", "B2")
def test_what_is_large_enough_is_shown_with_its_chart() -> None:
    made = report(many())
    causes = part(made, "What people complained about")
    shown = rows(causes)
    assert shown.pop("2 others, too few to show one by one") == ("8",)
    assert shown.pop("All stage 1 complaints received") == ("20",)
    assert list(shown.values()) == [("6",), ("6",)]
    (drawn,) = [each for each in part(made, "Outcomes").blocks if isinstance(each, Bars)]
    assert drawn.groups[0] == ("Stage 1", (7, 7, 6))
    quarters = part(made, "The year by quarters")
    assert rows(quarters)["The year"] == ("20", "20", "0", "0")
    assert any(isinstance(each, Bars) for each in quarters.blocks)
    assert rows(part(made, "Stage 1"))["Stage 1 answered on time"] == ("100.0% (20 of 20)", "n/a")


def test_a_breakdown_whose_lines_may_all_be_shown_is_drawn() -> None:
    made = report([each for each in many() if each.category is not Category.OTHER])
    (bars,) = [
        each for each in part(made, "What people complained about").blocks if isinstance(each, Bars)
    ]
    assert {values for _, values in bars.groups} == {(6,)}


def test_what_is_too_small_or_not_there_is_said() -> None:
    (words,) = part(report([]), "What people complained about").blocks
    assert words == Words("No complaint was received in the year.")
    (words,) = part(report(many()[:2]), "What people complained about").blocks
    assert words == Words("There are too few complaints to show them by cause.")


def test_a_figure_of_one_year_alone_has_a_dash_in_the_other() -> None:
    old = under_2021(
        "A", stage(date(2025, 5, 6), due=date(2025, 5, 20), answered_on=date(2025, 5, 20))
    )
    stage_3 = rows(part(report([old]), "Stage 3 and automatic moves"))
    assert stage_3["Stage 3 complaints received"] == ("–", "0")


def test_only_what_is_written_or_done_is_told() -> None:
    done = Improvement("Learnt", "", "Order first", date(2026, 6, 1), date(2026, 5, 30))
    due = Improvement("Learnt", "Said", "Ring first", date(2026, 6, 1))
    texts = AnnualTexts(approved_on=date(2027, 6, 1), board_response="We agree.", tenants="Six.")
    made = report([], texts=texts, improvements=(done, due, Improvement("A", "", "B")))
    improved = rows(part(made, "Service improvements from what we learned"))
    assert improved["Learnt"] == ("Order first", "Done 30 May 2026")
    assert improved["Said"] == ("Ring first", "By 1 June 2026")
    assert improved["A"] == ("B", "")
    nothing = Words("There is nothing to report under this heading.")
    assert part(made, "The Ombudsman’s report about us").blocks == (nothing,)
    assert part(made, "What tenants told us").blocks[0] == Words("Six.")
    assert "DRAFT" not in made.mark


def test_a_restated_line_of_a_breakdown_alone_is_no_part() -> None:
    now = board(many(), *YEAR)
    then = [each for each in published_figures(now) if each.code.startswith("Scheme")]
    changed = restated([replace(then[0], numerator=7, value=7)], [then[0]])
    published = PublishedBefore(year_of(YEAR[0]), date(2027, 7, 1), changed)
    headings = [each.heading for each in report(many(), published=(published,)).parts]
    assert not [each for each in headings if each.startswith("Restated")]
    one_small = restated([replace(now.figure("M1x"), numerator=2, value=2)], now.figures)
    mine = [each for each in one_small if each.figure.code == "M1x"]
    published = replace(published, restated=tuple(mine))
    (made,) = [
        each
        for each in report(many(), published=(published,)).parts
        if each.heading.startswith("Restated")
    ]
    assert made.blocks[-1] == Words("1 more figure is restated and too small to show.", small=True)


def test_a_message_lists_so_many_names_and_counts_the_rest() -> None:
    found = tuple(NameInText("learning", f"Name {number}") for number in range(10))
    assert names_listed(found).endswith("Name 7 in “How we learned” and 2 more")


# Lessons, sharings, improvements and sessions are not people.
_NOT_PEOPLE = re.compile("Lesson|Times a lesson|Improvements|Reviews")


def cells(made: PublicReport) -> Iterator[str]:
    for each in made.parts:
        for block in each.blocks:
            if isinstance(block, Grid):
                for row in block.rows:
                    if not _NOT_PEOPLE.match(row[0]):
                        yield from row[1:]
            elif isinstance(block, Bars):
                yield from (str(value) for _, values in block.groups for value in values)
            elif isinstance(block, Bullets):
                yield from block.lines


@pytest.mark.clause("P-11.2", "P-14.1")
@given(portfolios())
def test_no_small_number_stands_anywhere(portfolio: Portfolio) -> None:
    made = report(portfolio)
    assert not [each for each in cells(made) if re.fullmatch("[1-4]", each)]
    assert not [each for each in cells(made) if re.search(r"\((?:[1-4] of|[1-4] sums)", each)]


@given(portfolios())
def test_each_regulators_measure_stands_with_its_rule(portfolio: Portfolio) -> None:
    made = part(report(portfolio), "Tenant satisfaction measures")
    (rules,) = [each for each in made.blocks if isinstance(each, Bullets)]
    figures = material(portfolio).board.section(Section.TENANTS)
    assert len(rules.lines) == 4
    assert all(any(each.rule in line for each in figures) for line in rules.lines)


@pytest.mark.clause("P-11.2", "P-14.1")
def test_what_is_restated_gives_no_part_of_a_table_away() -> None:
    """Seventeen upheld and seven not of twenty-eight would say that four are partly upheld."""
    counts = {Outcome.UPHELD: 17, Outcome.NOT_UPHELD: 7, Outcome.PARTLY_UPHELD: 4}
    cases = [
        case(f"{outcome}{number}", stage(date(2026, 5, 5), answered_on=date(2026, 5, 20),
                                         outcome=outcome))
        for outcome, how_many in counts.items()
        for number in range(how_many)
    ]  # fmt: skip
    now = board(cases, *YEAR)
    then = board(cases[1:], *YEAR)
    changed = restated(published_figures(then), published_figures(now))
    assert "M8 stage 1 not upheld" in {each.figure.code for each in changed}
    published = PublishedBefore(year_of(YEAR[0]), date(2027, 7, 1), changed)
    made = report(cases, published=(published,))
    shown = rows(part(made, "Restated figures of 2026/27"))
    assert shown["Stage 1 complaints received"] == ("27", "28", "+1")
    assert not [name for name in shown if "upheld" in name or "(headline)" in name]
