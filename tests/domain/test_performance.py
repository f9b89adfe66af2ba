"""The board's figures: the stories' own, each measure worked by hand, and what holds for any."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.facts import ReopeningFacts
from best_desktop.domain.figures import BoardFigures, Measured, Section
from best_desktop.domain.report_rows import (
    CommentRecord,
    ComplimentRecord,
    Portfolio,
    RequestRecord,
)
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    LogStatus,
    Outcome,
    PraiseSubject,
    RefusalGround,
    RemedyKind,
    StageStart,
)
from tests.domain.board_cases import (
    STORIES,
    board,
    case,
    portfolios,
    stage,
    under_2021,
)

Q1_2025 = (date(2025, 4, 1), date(2025, 6, 30))
Q3_2025 = (date(2025, 10, 1), date(2025, 12, 31))
Q4_2025 = (date(2026, 1, 1), date(2026, 3, 31))
Q1_2026 = (date(2026, 4, 1), date(2026, 6, 30))
Q2_2026 = (date(2026, 7, 1), date(2026, 9, 30))
JUNE = (date(2026, 6, 1), date(2026, 6, 30))


def texts(figures: BoardFigures, *codes: str) -> list[str]:
    return [figures.figure(code).text for code in codes]


def counts(figures: BoardFigures, code: str) -> tuple[int | None, int | None]:
    figure = figures.figure(code)
    return figure.numerator, figure.denominator


# ---------------------------------------------------------------------------- the six stories


@pytest.mark.clause("P-11.1", "M1", "M2", "M3", "M4", "M8", "R-2.1.5")
def test_first_quarter_of_2025_has_w01_and_w03() -> None:
    figures = board(STORIES, *Q1_2025)
    assert figures.figure("M1").references == ("BEST-2025-0001", "BEST-2025-0002")
    assert figures.figure("M1 late").references == ("BEST-2025-0002",)
    assert counts(figures, "M2") == (2, 2)
    assert counts(figures, "M3") == (2, 2)
    # 11 and 12 working days from receipt to the decision letter
    assert counts(figures, "M4 stage 1 average") == (23, 2)
    assert texts(figures, "M4 stage 1 average", "M4 stage 1 median") == ["11.5", "11.5"]
    assert texts(figures, "M8 stage 1 upheld", "M8 stage 1 partly upheld") == ["50.0%", "50.0%"]
    assert texts(figures, "M9 apology", "M9 action", "M9 financial") == ["1", "1", "0"]
    assert texts(figures, "M5", "M5 answered", "M10") == ["0", "n/a", "0"]


@pytest.mark.clause("M1", "M5", "M10", "P-7.1.5")
def test_w02_is_received_in_one_quarter_and_answered_in_the_next() -> None:
    received = board(STORIES, *Q3_2025)
    assert texts(received, "M1", "M3", "M10", "M10 overdue") == ["1", "n/a", "1", "0.0%"]
    [line] = received.open_lines
    assert (line.reference, line.waits_for, line.due) == (
        "BEST-2025-0005",
        "Answer",
        date(2026, 1, 22),
    )
    answered = board(STORIES, *Q4_2025)
    assert texts(answered, "M1", "M3", "M3 extended") == ["0", "100.0%", "100.0%"]
    assert texts(answered, "M4 stage 1 average", "M4 stage 2 average") == ["22.0", "21.0"]
    assert counts(answered, "M5") == (1, None)
    assert counts(answered, "M5 acknowledged") == (1, 1)
    assert counts(answered, "M5 answered") == (1, 1)
    assert answered.figure("M8 stage 2 upheld").met == ("BEST-2025-0005",)


@pytest.mark.clause("M1", "P-3.1", "P-8.1.b")
def test_first_quarter_of_2026_counts_the_neighbour_but_not_the_refused() -> None:
    figures = board(STORIES, *Q1_2026)
    assert set(figures.figure("M1").references) == {
        "BEST-2026-0001",
        "BEST-2026-0003",
        "BEST-2026-0004",
    }
    assert figures.figure("M1x").references == ("BEST-2026-0002",)
    assert figures.figure("M1x E3").references == ("BEST-2026-0002",)
    assert counts(figures, "M3") == (3, 3)
    assert counts(figures, "M4 stage 1 average") == (12 + 12 + 10, 3)
    assert texts(figures, "M4 stage 1 average", "M4 stage 1 median") == ["11.3", "12.0"]


@pytest.mark.clause("M1", "R-1.2")
def test_second_quarter_of_2026_has_the_three_linked_cases() -> None:
    figures = board(STORIES, *Q2_2026)
    assert counts(figures, "M1") == (3, None)
    assert counts(figures, "M3") == (3, 3)
    assert counts(figures, "M4 stage 1 average") == (12 + 10 + 12, 3)
    assert figures.figure("M1 courtesy").references == ("BEST-2026-0007",)
    assert texts(figures, "M8 stage 1 upheld", "M8 stage 1 not upheld") == ["66.7%", "33.3%"]


# ------------------------------------------------------------------------ each measure by hand

MON = date(2026, 6, 1)
RECEIVED = stage(MON, acknowledge_due=date(2026, 6, 8), due=date(2026, 6, 22))


@pytest.mark.clause("M2")
@pytest.mark.parametrize(
    ("acknowledged_on", "as_at", "expected"),
    [
        (date(2026, 6, 8), date(2026, 7, 1), (1, 1)),
        (date(2026, 6, 9), date(2026, 7, 1), (0, 1)),
        (None, date(2026, 7, 1), (0, 1)),
        (None, date(2026, 6, 8), (0, 1)),  # due today: counted, and not done yet
        (None, date(2026, 6, 7), (0, 0)),  # not due yet: left out
        (date(2026, 6, 9), date(2026, 6, 7), (0, 0)),  # not known yet on that day
    ],
)
def test_acknowledged_on_time(
    acknowledged_on: date | None, as_at: date, expected: tuple[int, int]
) -> None:
    one = case("BEST-2026-0001", replace(RECEIVED, acknowledged_on=acknowledged_on))
    assert counts(board([one], *JUNE, as_at=as_at), "M2") == expected


@pytest.mark.clause("M2")
@pytest.mark.parametrize(
    ("withdrawn_on", "expected", "word"),
    [
        (date(2026, 6, 8), (0, 0), "Withdrawn before the date"),
        (date(2026, 6, 9), (0, 1), "Not done, date passed"),
    ],
)
def test_a_complaint_withdrawn_before_the_due_date_owes_no_acknowledgement(
    withdrawn_on: date, expected: tuple[int, int], word: str
) -> None:
    one = case("BEST-2026-0001", RECEIVED, state=CaseState.WITHDRAWN, ended_on=withdrawn_on)
    figures = board([one], *JUNE)
    assert counts(figures, "M1") == (1, None)
    assert counts(figures, "M1 withdrawn") == (1, None)
    assert counts(figures, "M2") == expected
    assert figures.stage_lines[0].acknowledged.label == word
    assert texts(figures, "M10") == ["0"]


@pytest.mark.clause("M3", "R-7.1.3")
def test_an_extension_told_late_leaves_the_answer_late() -> None:
    # The rows hold the measured due date: told in time it is the new one, told late the old one.
    in_time = stage(MON, due=date(2026, 7, 6), base_due=date(2026, 6, 22))
    told_late = stage(MON, due=date(2026, 6, 22))
    answered = date(2026, 7, 6)
    cases = [
        case(f"BEST-2026-000{number}", replace(each, answered_on=answered, outcome=Outcome.UPHELD))
        for number, each in enumerate((in_time, told_late), start=1)
    ]
    figures = board(cases, date(2026, 7, 1), date(2026, 7, 31))
    assert figures.figure("M3").met == ("BEST-2026-0001",)
    assert figures.figure("M3 extended").met == ("BEST-2026-0001",)
    assert counts(figures, "M3") == (1, 2)


@pytest.mark.clause("M6", "M7", "R-7.1.3", "R-7.1.7")
def test_automatic_moves_have_no_decision_and_are_never_on_time() -> None:
    one = under_2021(
        "BEST-2021-0001",
        stage(MON, acknowledge_due=date(2026, 6, 8), due=date(2026, 6, 15)),
        stage(date(2026, 6, 16), number=2, due=date(2026, 7, 14), how=StageStart.AUTOMATIC),
        stage(
            date(2026, 7, 15),
            number=3,
            due=date(2026, 8, 12),
            answered_on=date(2026, 8, 13),
            outcome=Outcome.UPHELD,
            how=StageStart.AUTOMATIC,
        ),
    )
    figures = board([one], date(2026, 6, 1), date(2026, 8, 31))
    assert texts(figures, "M7", "M7 stage 1", "M7 stage 2") == ["2", "1", "1"]
    assert texts(figures, "M3", "M5", "M5 answered", "M6") == ["n/a", "1", "n/a", "1"]
    assert counts(figures, "M6 answered") == (0, 1)
    assert counts(figures, "M6 days average") == (21, 1)
    assert texts(figures, "M5 acknowledged") == ["n/a"]  # the procedure times none
    assert [line.answered.label for line in figures.stage_lines] == [
        "No answer: moved on automatically",
        "No answer: moved on automatically",
        "Late",
    ]
    assert figures.outcomes[2].upheld == 1
    assert figures.three_stages


def test_without_a_case_of_2021_stage_3_is_not_mentioned() -> None:
    figures = board(STORIES, *Q1_2025)
    assert not figures.three_stages
    assert len(figures.outcomes) == 2
    assert figures.section(Section.STAGE_3) == ()
    with pytest.raises(KeyError):
        figures.figure("M6")
    with pytest.raises(KeyError):
        figures.group("Weather")


@pytest.mark.clause("M8")
def test_an_answer_without_an_outcome_is_a_column_of_its_own() -> None:
    one = case("BEST-2026-0001", replace(RECEIVED, answered_on=date(2026, 6, 20)))
    figures = board([one], *JUNE)
    assert figures.outcomes[0].not_recorded == figures.outcomes[0].total == 1
    assert counts(figures, "M8 stage 1 upheld") == (0, 1)


@pytest.mark.clause("M9")
def test_remedies_count_with_the_decision_they_came_with() -> None:
    answered = replace(RECEIVED, answered_on=date(2026, 6, 20), outcome=Outcome.UPHELD)
    one = case(
        "BEST-2026-0001",
        answered,
        remedies=((1, RemedyKind.APOLOGY), (1, RemedyKind.APOLOGY), (2, RemedyKind.FINANCIAL)),
    )
    figures = board([one], *JUNE)
    assert figures.figure("M9 apology").references == ("BEST-2026-0001", "BEST-2026-0001")
    assert texts(figures, "M9 apology", "M9 financial") == ["2", "0"]


@pytest.mark.clause("M10")
@pytest.mark.parametrize(
    ("acknowledged_on", "answered_on", "waits_for", "due", "overdue_by"),
    [
        (None, None, "Acknowledgement", date(2026, 6, 8), 16),
        (date(2026, 6, 5), None, "Answer", date(2026, 6, 22), 6),
        (date(2026, 6, 5), date(2026, 7, 1), "Answer", date(2026, 6, 22), 6),
        (date(2026, 7, 1), None, "Acknowledgement", date(2026, 6, 8), 16),
    ],
)
def test_open_and_overdue_as_it_stood_when_the_period_closed(
    acknowledged_on: date | None,
    answered_on: date | None,
    waits_for: str,
    due: date,
    overdue_by: int,
) -> None:
    one = case(
        "BEST-2026-0001",
        replace(RECEIVED, acknowledged_on=acknowledged_on, answered_on=answered_on),
        state=CaseState.CLOSED if answered_on else CaseState.OPEN,
    )
    figures = board([one], *JUNE)
    assert counts(figures, "M10 overdue") == (1, 1)
    [line] = figures.open_lines
    assert (line.waits_for, line.due, line.overdue_by) == (waits_for, due, overdue_by)


@pytest.mark.clause("M10")
def test_a_case_due_on_the_last_day_is_open_and_not_overdue() -> None:
    one = case("BEST-2026-0001", stage(MON, due=date(2026, 6, 30)))
    assert counts(board([one], *JUNE), "M10 overdue") == (0, 1)
    [line] = board([one], *JUNE).open_lines
    assert (line.overdue, line.overdue_by) == (False, 0)


@pytest.mark.clause("M10")
def test_a_period_still_running_closes_on_the_day_of_the_run() -> None:
    one = case("BEST-2026-0001", stage(MON, due=date(2026, 6, 20)))
    figures = board([one], *JUNE, as_at=date(2026, 6, 19))
    assert figures.closes_on == date(2026, 6, 19)
    assert counts(figures, "M10 overdue") == (0, 1)


@pytest.mark.clause("M10")
def test_a_reopened_case_is_open_until_it_is_answered_again() -> None:
    again = ReopeningFacts(date(2026, 6, 24), date(2026, 6, 26), closed_on=date(2026, 7, 2))
    answered = replace(
        RECEIVED,
        acknowledged_on=MON,
        answered_on=date(2026, 6, 20),
        outcome=Outcome.UPHELD,
        reopenings=(again,),
    )
    one = case("BEST-2026-0001", answered, state=CaseState.CLOSED)
    june, july = board([one], *JUNE), board([one], date(2026, 7, 1), date(2026, 7, 31))
    assert [line.waits_for for line in june.open_lines] == ["Answer after reopening"]
    assert counts(june, "M10 overdue") == (1, 1)
    assert july.open_lines == ()
    assert counts(june, "M3") == (1, 1)  # the first answer's timeliness stays


@pytest.mark.clause("M10")
def test_ended_cases_are_open_until_the_day_they_ended() -> None:
    cases = [
        case(
            f"BEST-2026-000{number}",
            replace(RECEIVED, acknowledged_on=MON),
            state=state,
            ended_on=date(2026, 7, 2),
            refused_on=date(2026, 7, 2) if state is CaseState.NOT_ACCEPTED else None,
            refusal_ground=RefusalGround.ADDRESSED,
        )
        for number, state in enumerate(
            (CaseState.WITHDRAWN, CaseState.NOT_ACCEPTED, CaseState.CONCLUDED, CaseState.DUPLICATE)
        )
    ]
    references = [line.reference for line in board(cases, *JUNE).open_lines]
    assert references == ["BEST-2026-0000", "BEST-2026-0001", "BEST-2026-0002"]
    assert board(cases, date(2026, 7, 1), date(2026, 7, 31)).open_lines == ()


@pytest.mark.clause("P-5.1.h")
def test_a_duplicate_is_counted_nowhere_else() -> None:
    one = case("BEST-2026-0001", RECEIVED, state=CaseState.DUPLICATE, ended_on=date(2026, 6, 3))
    figures = board([one], *JUNE)
    assert figures.figure("Duplicates").references == ("BEST-2026-0001",)
    others = [each for each in figures.figures if each.code != "Duplicates"]
    assert [each.code for each in others if each.references] == []


@pytest.mark.clause("M1", "M5")
def test_refusals_count_by_the_date_of_the_decision() -> None:
    refused = case(
        "BEST-2026-0001",
        RECEIVED,
        state=CaseState.NOT_ACCEPTED,
        ended_on=date(2026, 7, 1),
        refused_on=date(2026, 7, 1),
        refusal_ground=RefusalGround.UNREASONABLE,
    )
    asked = case(
        "BEST-2026-0002",
        replace(RECEIVED, answered_on=date(2026, 6, 12)),
        state=CaseState.CLOSED,
        escalations_refused=(date(2026, 7, 20),),
    )
    june = board([refused, asked], *JUNE, as_at=date(2026, 6, 30))
    assert texts(june, "M1", "M1x", "M5x") == ["2", "0", "0"]  # not refused yet on that day
    july = board([refused, asked], date(2026, 7, 1), date(2026, 7, 31))
    assert texts(july, "M1x", "M1x E1", "M5x") == ["1", "1", "1"]


@pytest.mark.clause("P-6.3", "R-10.7.ii")
def test_service_requests_and_compliments_stay_beside_complaints() -> None:
    june = date(2026, 6, 10)
    portfolio = Portfolio(
        cases=(case("BEST-2026-0001", RECEIVED), case("BEST-2026-0002", RECEIVED)),
        requests=(
            RequestRecord("SR-1", june, done_on=june, there_and_then=True),
            RequestRecord("SR-2", june, dissatisfied=True),
            RequestRecord("SR-3", june, done_on=date(2026, 12, 1), dissatisfied=True, raised=True),
            RequestRecord("SR-4", date(2026, 7, 1)),
        ),
        compliments=(
            ComplimentRecord("CP-1", june, PraiseSubject.EMPLOYEE),
            ComplimentRecord("CP-2", june, PraiseSubject.CONTRACTOR),
            ComplimentRecord("CP-3", date(2026, 5, 31), PraiseSubject.EMPLOYEE),
        ),
        comments=(CommentRecord("CM-1", june), CommentRecord("CM-2", date(2027, 1, 1))),
    )
    figures = board(portfolio, *JUNE)
    assert texts(figures, "M1", "SR", "CP", "CM") == ["2", "3", "2", "1"]
    assert figures.figure("SR there and then").references == ("SR-1",)
    assert figures.figure("SR open").references == ("SR-2", "SR-3")
    assert figures.figure("SR raised").references == ("SR-3",)
    assert figures.figure("SR dissatisfied").references == ("SR-2",)
    assert texts(figures, "CP employee", "CP contractor", "CP support_provider") == ["1", "1", "0"]


def test_breakdowns_show_who_is_unassigned_and_months_add_up() -> None:
    cases = [
        case("BEST-2026-0001", RECEIVED, scheme="Mill Brow", category=Category.RUDE),
        case(
            "BEST-2026-0002",
            stage(
                date(2026, 5, 28),
                due=date(2026, 6, 11),
                answered_on=date(2026, 6, 12),
                outcome=Outcome.UPHELD,
            ),
        ),
    ]
    figures = board(cases, date(2026, 5, 1), date(2026, 6, 30))
    schemes = figures.group("Scheme").rows
    assert [(each.label, each.received) for each in schemes] == [
        ("Mill Brow", 1),
        ("Unassigned", 1),
    ]
    assert len(figures.group("Category").rows) == len(Category)
    may, june = figures.months
    assert (may.received, may.answered, june.received, june.answered, june.on_time) == (
        1,
        0,
        1,
        1,
        0,
    )


def test_a_case_whose_dates_are_missing_is_shown_and_not_dropped() -> None:
    one = case("BEST-2026-0001", stage(MON), log_status=LogStatus.LATE)
    figures = board([one], *JUNE)
    assert figures.stage_lines[0].answered.label == "Not timed"
    assert [(line.due, line.overdue) for line in figures.open_lines] == [(None, False)]
    assert counts(figures, "CH02(1)(iii)") == (0, 0)


# ------------------------------------------------------------------------ what holds for any


@given(portfolios(), st.dates(date(2025, 1, 1), date(2026, 12, 31)), st.integers(0, 400))
def test_every_figure_adds_up(portfolio: Portfolio, first: date, length: int) -> None:
    last = date.fromordinal(first.toordinal() + length)
    figures = board(portfolio, first, last, as_at=date(2027, 3, 31))
    for figure in figures.figures:
        assert set(figure.met) <= set(figure.references)
        if figure.measured in {Measured.COUNT, Measured.PERCENT}:
            assert len(figure.met) == figure.numerator
        if figure.measured is Measured.PERCENT:
            assert figure.numerator is not None
            assert len(figure.references) == figure.denominator
            assert figure.value == (
                figure.numerator / figure.denominator if figure.denominator else None
            )
    received, answered = figures.figure("M1").numerator, figures.figure("M3").denominator
    for group in figures.groups:
        for part in ("received", "answered", "on_time", "upheld", "partly_upheld", "not_upheld"):
            assert sum(getattr(row, part) for row in group.rows) == getattr(group.total, part)
        assert (group.total.received, group.total.answered) == (received, answered)
    assert sum(row.received for row in figures.months) == received
    assert sum(row.answered for row in figures.months) == answered
    assert figures.outcomes[0].total == answered
    assert len(figures.open_lines) == figures.figure("M10").numerator


@given(portfolios())
def test_what_happens_after_the_run_changes_nothing(portfolio: Portfolio) -> None:
    """The figures of a day stay the same, whatever is recorded on later days."""
    day = date(2026, 1, 31)
    before = board(portfolio, date(2025, 1, 1), day, as_at=day)
    later = replace(
        portfolio,
        cases=tuple(
            replace(
                each,
                stages=tuple(
                    replace(stage, answered_on=date(2026, 2, 1))
                    if stage.answered_on is not None and stage.answered_on > day
                    else stage
                    for stage in each.stages
                ),
            )
            for each in portfolio.cases
        ),
    )
    assert board(later, date(2025, 1, 1), day, as_at=day) == before
