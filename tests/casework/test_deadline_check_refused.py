"""The batch check of dates: wrong lines are named with their cure."""

import csv
import io
from pathlib import Path

import pytest

from best_desktop.casework.deadline_check import (
    BadRow,
    check_events,
)
from best_desktop.casework.errors import CaseworkError
from tests.casework.deadline_bench import (
    CALENDAR,
    CHANGE_OVER,
    PROCEDURES,
    STAGE_2,
    Bench,
)

# --------------------------------------------------------------------------------- wrong lines


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.mark.parametrize(
    ("column", "value", "cure"),
    [
        ("received", "", "Fill it in: it is empty."),
        ("case_id", " ", "Fill it in: it is empty."),
        ("received", "14/4/2025", "Write the year first: 2025-04-14."),
        ("received", "14.04.2025", "Write the year first: 2025-04-14."),
        ("received", "20250414", "Write it as year, month and day, such as 2026-04-03."),
        ("received", "2025-W16-1", "Write it as year, month and day, such as 2026-04-03."),
        ("received", "2025-04-14T10:20", "Write it as year, month and day, such as 2026-04-03."),
        ("received", "２０２５-04-14", "Write it as year, month and day, such as 2026-04-03."),
        ("received", "2025-02-31", "There is no such day. Correct the day or the month."),
        ("received", "2025-00-10", "There is no such day. Correct the day or the month."),
        ("acknowledged", "2025-04-00", "There is no such day. Correct the day or the month."),
        (
            "received",
            "0026-04-14",
            "The year 0026 is not between 2000 and 2099. Correct the year.",
        ),
        (
            "s1_response",
            "2100-04-14",
            "The year 2100 is not between 2000 and 2099. Correct the year.",
        ),
        (
            "procedure",
            "policy",
            "Write policy-2024 or procedure-2021, or leave it empty to go by the received date.",
        ),
        ("escalation_kind", "by post", "Write requested or automatic."),
        ("s1_ext_days", "ten", "Write a whole number of working days, such as 10."),
        ("s1_ext_days", "0", "Write a whole number of working days, such as 10."),
        ("s2_ext_days", "-3", "Write a whole number of working days, such as 10."),
        ("s2_ext_days", "1.5", "Write a whole number of working days, such as 10."),
        ("s2_ext_days", "99999", "Write a whole number of working days, such as 10."),
        (
            "issue_date",
            "2025-04-15",
            "It is before issue_date, 15 April 2025. Correct one of the two.",
        ),
        (
            "acknowledged",
            "2025-04-13",
            "It is before received, 14 April 2025. Correct one of the two.",
        ),
        (
            "s1_response",
            "2025-04-13",
            "It is before received, 14 April 2025. Correct one of the two.",
        ),
        (
            "s1_ext_notice",
            "2025-04-13",
            "It is before received, 14 April 2025. Correct one of the two.",
        ),
        (
            "s2_acknowledged",
            "2025-05-14",
            "It cannot have happened while escalated is empty. Fill in escalated.",
        ),
        (
            "s3_response",
            "2025-05-14",
            "It cannot have happened while s3_escalated is empty. Fill in s3_escalated.",
        ),
        (
            "s1_ext_days",
            "11",
            (
                "An explanation gives at most 10 working days more (P-7.1.5). Write 10 or "
                "fewer, or give s1_agreed_date."
            ),
        ),
        (
            "s2_ext_days",
            "20",
            (
                "An explanation gives at most 10 working days more (P-7.2.3). Write 10 or "
                "fewer, or give s2_agreed_date."
            ),
        ),
    ],
)
def test_a_wrong_value_is_named_with_its_cure(
    bench: Bench, column: str, value: str, cure: str
) -> None:
    blamed = "received" if column == "issue_date" else column
    assert bench.bad(**{column: value}) == [(blamed, cure)]


@pytest.mark.parametrize(
    ("events", "column", "cure"),
    [
        (
            {**STAGE_2, "escalated": "2025-04-30"},
            "escalated",
            "It is before s1_response, 1 May 2025. Correct one of the two.",
        ),
        (
            {"escalated": "2025-04-10", "escalation_kind": "requested"},
            "escalated",
            "It is before received, 14 April 2025. Correct one of the two.",
        ),
        (
            {**STAGE_2, "s2_acknowledged": "2025-05-19"},
            "s2_acknowledged",
            "It is before escalated, 20 May 2025. Correct one of the two.",
        ),
        (
            {**STAGE_2, "s2_ext_notice": "2025-05-19"},
            "s2_ext_notice",
            "It is before escalated, 20 May 2025. Correct one of the two.",
        ),
        (
            {**STAGE_2, "s2_response": "2025-05-19"},
            "s2_response",
            "It is before escalated, 20 May 2025. Correct one of the two.",
        ),
        (
            {"s1_ext_notice": "2025-05-01", "s1_agreed_date": "2025-04-30"},
            "s1_agreed_date",
            "It is before s1_ext_notice, 1 May 2025. Correct one of the two.",
        ),
        (
            {**STAGE_2, "escalation_kind": "automatic"},
            "escalation_kind",
            (
                "policy-2024 never moves a complaint on by itself. Write requested, or correct "
                "procedure."
            ),
        ),
        (
            {**STAGE_2, "s3_escalated": "2025-07-01"},
            "s3_escalated",
            "policy-2024 has no stage 3. Empty it, or correct procedure.",
        ),
        (
            {"procedure": "procedure-2021", "s1_ext_notice": "2025-04-20", "s1_ext_days": "5"},
            "s1_ext_days",
            (
                "procedure-2021 gives exactly 10 working days more (R-7.1.3). Write 10, or correct "
                "procedure."
            ),
        ),
        (
            {
                "procedure": "procedure-2021",
                "s1_ext_notice": "2025-04-20",
                "s1_agreed_date": "2025-06-01",
            },
            "s1_agreed_date",
            (
                "procedure-2021 gives exactly 10 working days more, no agreed date (R-7.1.3). "
                "Empty it, or correct procedure."
            ),
        ),
        (
            {
                **STAGE_2,
                "procedure": "procedure-2021",
                "s2_response": "2025-06-10",
                "s3_escalated": "2025-06-09",
            },
            "s3_escalated",
            "It is before s2_response, 10 June 2025. Correct one of the two.",
        ),
        (
            {
                **STAGE_2,
                "procedure": "procedure-2021",
                "s3_escalated": "2025-06-09",
                "s3_panel_date": "2025-06-08",
            },
            "s3_panel_date",
            "It is before s3_escalated, 9 June 2025. Correct one of the two.",
        ),
    ],
)
@pytest.mark.clause("X05", "X06", "X15", "P-7.2.5")
def test_what_the_procedure_or_the_calendar_forbids_is_named(
    bench: Bench, events: dict[str, str], column: str, cure: str
) -> None:
    assert bench.bad(**events) == [(column, cure)]


def test_every_wrong_value_of_a_line_is_named_at_once(bench: Bench) -> None:
    found = bench.bad(received="x", acknowledged="y", s1_ext_days="z")
    assert [column for column, _ in found] == ["received", "acknowledged", "s1_ext_days"]


def test_a_bad_line_does_not_stop_the_others(bench: Bench) -> None:
    result = bench.check_rows(
        {"case_id": "A", "received": "2025-04-14"},
        {"case_id": "B", "received": "31/02/2025"},
        {"case_id": "C", "received": "2025-04-15"},
    )
    assert result.rows == 2
    assert [row["case_id"] for row in bench.rows()] == ["A", "C"]
    assert [str(each) for each in result.bad] == [
        "Line 3, received ('31/02/2025'): Write the year first: 2025-02-31."
    ]


@pytest.mark.parametrize(
    ("events", "column"),
    [
        ({"received": "2017-12-29"}, "received"),
        ({"received": "2031-12-30"}, "received"),
        ({"received": "2031-12-10", "acknowledged": "2032-01-05"}, "acknowledged"),
    ],
)
def test_a_year_without_bank_holidays_is_refused_never_counted(
    bench: Bench, events: dict[str, str], column: str
) -> None:
    ((blamed, cure),) = bench.bad(**events)
    assert blamed == column
    assert "are not in the calendar" in cure
    assert "in Settings, Calendar." in cure


def test_a_line_with_too_many_values_is_refused(bench: Bench) -> None:
    result = bench.check("case_id,received\nA,2025-04-14,,\nB,2025-04-14,,Smith\n")
    assert [row["case_id"] for row in bench.rows()] == ["A"]
    (bad,) = result.bad
    assert (bad.line, bad.column) == (3, "received")
    assert bad.cure.startswith("The line has more values than the heading has columns.")


def test_a_line_nobody_can_read_is_reported_and_the_rest_goes_on(bench: Bench) -> None:
    long = "x" * (csv.field_size_limit() + 1)
    result = bench.check(f"case_id,received,notes\nA,2025-04-14,{long}\nB,2025-04-14,\n")
    assert [row["case_id"] for row in bench.rows()] == ["B"]
    (bad,) = result.bad
    assert (bad.line, bad.column) == (2, "the whole line")
    assert bad.cure.startswith("A text in it is longer than 131,072 characters. Shorten it")


def test_a_long_value_is_cut_in_the_message() -> None:
    assert str(BadRow(7, "received", "9" * 10_000, "Correct it.")) == (
        f"Line 7, received ('{'9' * 40}…'): Correct it."
    )
    assert str(BadRow(7, "received", "", "Fill it in.")) == "Line 7, received: Fill it in."


def test_a_line_broken_by_a_stray_end_is_reported(bench: Bench) -> None:
    stream = io.StringIO("case_id,received,notes\nA,2025-04-14,one\rtwo\nB,2025-04-14,\n")
    result = check_events(stream, bench.out, PROCEDURES, CALENDAR, CHANGE_OVER)
    assert [row["case_id"] for row in bench.rows()] == ["B"]
    (bad,) = result.bad
    assert (bad.line, bad.cure[-17:]) == (2, "Check its quotes.")


def test_a_text_that_swallows_other_lines_is_refused_where_it_begins(bench: Bench) -> None:
    """Nobody can tell where its end was meant: what follows would be nonsense."""
    endless = "x\n" * csv.field_size_limit()
    with pytest.raises(CaseworkError, match=r"begins in line 3 .* a quote in it is not closed"):
        bench.check(f'case_id,received,notes\nA,2025-04-14,\nB,2025-04-14,"{endless}')
    assert not bench.out.exists()


def test_a_heading_of_thousands_of_columns_is_refused(bench: Bench) -> None:
    heading = ",".join(f"n{number}" for number in range(20_000))
    with pytest.raises(CaseworkError, match="has 20,002 columns; the most is 500"):
        bench.check(f"case_id,received,{heading}\nA,2025-04-14\n")


def test_lines_left_out_are_counted_once_whatever_is_wrong_with_them(bench: Bench) -> None:
    line = {"case_id": "", "received": "2025-02-31", "acknowledged": "soon"}
    result = bench.check_rows(line, {"case_id": "B", "received": "2025-04-14"})
    assert (result.rows, result.left_out, len(result.bad)) == (1, 1, 3)
