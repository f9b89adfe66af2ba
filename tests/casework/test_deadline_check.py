"""The batch check of dates: what it writes, what it refuses, and that it counts as by hand."""

import csv
import io
import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from best_desktop.casework.deadline_check import (
    READ,
    WRITTEN,
    BadRow,
    CheckResult,
    RowWarning,
    check_events,
)
from best_desktop.casework.errors import CaseworkError
from best_desktop.domain.bank_holidays import england_and_wales, working_days
from best_desktop.domain.procedure import read_procedure
from best_desktop.domain.vocabulary import Nation
from best_desktop.paths import resource
from tests.domain.complaints import complaints
from tests.domain.day_by_day import due_columns

CALENDAR = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2018, 2031))
PROCEDURES = {
    name: read_procedure(resource("procedures", f"{name}.toml").read_text(encoding="utf-8"), name)
    for name in ("policy-2024", "procedure-2021")
}
CHANGE_OVER = date(2024, 4, 1)


def as_text(rows: Sequence[Mapping[str, Any]], columns: Sequence[str] = READ) -> str:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


class Bench:
    """A folder with what was checked and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.source, self.out = folder / "events.csv", folder / "due.csv"

    def check(self, text: str, *, encoding: str = "utf-8") -> CheckResult:
        self.source.write_text(text, encoding=encoding, newline="")
        return check_events(self.source, self.out, PROCEDURES, CALENDAR, CHANGE_OVER)

    def check_rows(self, *rows: Mapping[str, Any]) -> CheckResult:
        return self.check(as_text(rows))

    def lines(self) -> list[list[str]]:
        with self.out.open(encoding="utf-8", newline="") as stream:
            return list(csv.reader(stream))

    def rows(self) -> list[dict[str, str]]:
        with self.out.open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))

    def row(self, **events: Any) -> dict[str, str]:
        """The filled columns of one good line."""
        result = self.check_rows({"case_id": "A", **events})
        assert result.bad == ()
        (row,) = self.rows()
        return {name: value for name, value in row.items() if value}

    def bad(self, **events: Any) -> list[tuple[str, str]]:
        """Column and cure of each thing wrong with one line, which is not written."""
        result = self.check_rows({"case_id": "A", "received": "2025-04-14", **events})
        assert self.rows() == []
        assert result.rows == 0
        assert {each.line for each in result.bad} == {2}
        return [(each.column, each.cure) for each in result.bad]

    def warnings(self, **events: Any) -> list[tuple[str, str]]:
        """Column and text of each warning of one line, which is written all the same."""
        result = self.check_rows({"case_id": "A", "received": "2025-04-14", **events})
        assert result.bad == ()
        assert result.rows == len(self.rows()) == 1
        return [(each.column, each.text) for each in result.warnings]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


# ------------------------------------------------------------------------------------- the dates


@pytest.mark.clause("P-7.1.1.a", "P-7.1.4", "P-7.1.5", "P-7.1.7", "P-7.2.1", "P-7.2.3", "W02")
def test_a_case_of_the_policy(bench: Bench) -> None:
    row = bench.row(
        received="2025-12-16",
        issue_date="2025-12-15",
        acknowledged="2025-12-22",
        s1_ext_notice="2026-01-07",
        s1_response="2026-01-20",
        escalated="2026-02-16",
        escalation_kind="requested",
        s2_acknowledged="2026-02-18",
        s2_response="2026-03-17",
    )
    assert row == {
        "case_id": "A",
        "default_procedure": "policy-2024",
        "log_by": "2025-12-17",
        "ack_due": "2025-12-23",
        "ack_on_time": "Y",
        "s1_forecast_due": "2026-01-09",
        "s1_base_due": "2026-01-08",
        "s1_current_due": "2026-01-22",
        "s1_on_time": "Y",
        "escalate_by": "2026-02-17",
        "escalation_in_time": "Y",
        "s2_ack_due": "2026-02-23",
        "s2_ack_on_time": "Y",
        "s2_forecast_due": "2026-03-23",
        "s2_base_due": "2026-03-18",
        "s2_current_due": "2026-03-18",
        "s2_on_time": "Y",
        "final_response": "2026-03-17",
        "over_12_months": "N",
    }


@pytest.mark.clause("R-7.1.1", "R-7.1.3", "R-7.1.5", "R-7.1.6", "R-7.1.8", "R-7.1.9", "R-9.1.3.i")
def test_a_case_of_2021_through_all_its_stages(bench: Bench) -> None:
    row = bench.row(
        procedure="procedure-2021",
        received="2025-12-01",
        acknowledged="2025-12-09",
        s1_ext_notice="2025-12-15",
        s1_ext_days="10",
        escalated="2025-12-31",
        escalation_kind="automatic",
        s2_acknowledged="2026-01-02",
        s2_ext_notice="2026-01-29",
        s3_escalated="2026-02-12",
        s3_panel_date="2026-03-26",
        s3_response="2026-03-12",
    )
    assert row == {
        "case_id": "A",
        "default_procedure": "policy-2024",
        "log_by": "2025-12-02",
        "ack_due": "2025-12-08",
        "ack_on_time": "N",
        "s1_base_due": "2025-12-15",
        "s1_current_due": "2025-12-31",
        "s2_base_due": "2026-01-29",
        "s2_current_due": "2026-02-12",
        "cap50": "2026-02-12",
        "cap70": "2026-03-12",
        "s3_base_due": "2026-03-12",
        "s3_current_due": "2026-03-26",
        "s3_on_time": "Y",
        "final_response": "2026-03-12",
        "ombudsman_8wk": "2026-05-07",
    }


@pytest.mark.clause("P-7.1.4")
def test_until_acknowledged_the_policy_has_a_forecast_and_no_due_date(bench: Bench) -> None:
    row = bench.row(received="2025-04-14")
    assert row == {
        "case_id": "A",
        "default_procedure": "policy-2024",
        "log_by": "2025-04-15",
        "ack_due": "2025-04-23",
        "s1_forecast_due": "2025-05-08",
    }


@pytest.mark.parametrize(
    ("change", "current", "on_time"),
    [
        ({"s1_ext_notice": "2026-01-08"}, "2026-01-22", "Y"),
        ({"s1_ext_notice": "2026-01-09"}, "2026-01-08", "N"),  # too late to count
        ({"s1_ext_notice": "2026-01-08", "s1_ext_days": "3"}, "2026-01-13", "N"),
        ({"s1_ext_notice": "2026-01-08", "s1_agreed_date": "2026-01-31"}, "2026-01-31", "Y"),
        (
            {
                "s1_ext_notice": "2026-01-08",
                "s1_ext_days": "25",
                "s1_agreed_date": "2026-01-19",
            },
            "2026-01-19",
            "N",
        ),
    ],
)
@pytest.mark.clause("P-7.1.5", "X05")
def test_more_time(bench: Bench, change: dict[str, str], current: str, on_time: str) -> None:
    row = bench.row(
        received="2025-12-16", acknowledged="2025-12-22", s1_response="2026-01-20", **change
    )
    assert (row["s1_base_due"], row["s1_current_due"]) == ("2026-01-08", current)
    assert row["s1_on_time"] == on_time


@pytest.mark.parametrize(
    ("received", "default"),
    [("2024-03-31", "procedure-2021"), ("2024-04-01", "policy-2024")],
)
@pytest.mark.parametrize("given", ["", "policy-2024", "Procedure-2021"])
@pytest.mark.clause("X01")
def test_the_procedure_named_is_followed_and_the_default_only_said(
    bench: Bench, received: str, default: str, given: str
) -> None:
    row = bench.row(received=received, procedure=given)
    assert row["default_procedure"] == default
    assert ("cap50" in row) is ((given or default).casefold() == "procedure-2021")


@pytest.mark.clause("X01")
def test_the_change_over_is_a_setting(tmp_path: Path) -> None:
    source = io.StringIO("case_id,received\nA,2024-12-31\nB,2025-01-01\n")
    out = tmp_path / "due.csv"
    check_events(source, out, PROCEDURES, CALENDAR, date(2025, 1, 1))
    with out.open(encoding="utf-8", newline="") as stream:
        defaults = [row["default_procedure"] for row in csv.DictReader(stream)]
    assert defaults == ["procedure-2021", "policy-2024"]


@pytest.mark.parametrize(
    ("received", "issue", "over"),
    [
        ("2025-06-16", "2024-06-16", "N"),
        ("2025-06-16", "2024-06-15", "Y"),
        ("2024-02-29", "2023-02-28", "N"),
        ("2024-02-29", "2023-02-27", "Y"),
    ],
)
@pytest.mark.clause("P-8.1.b")
def test_over_twelve_months(bench: Bench, received: str, issue: str, over: str) -> None:
    assert bench.row(received=received, issue_date=issue)["over_12_months"] == over


def test_a_final_answer_waits_for_stage_3_once_it_has_begun(bench: Bench) -> None:
    events = {
        "procedure": "procedure-2021",
        "received": "2022-12-01",
        "s1_response": "2022-12-15",
        "escalated": "2023-01-03",
        "escalation_kind": "requested",
        "s2_response": "2023-01-31",
    }
    row = bench.row(**events)
    assert (row["final_response"], row["ombudsman_8wk"]) == ("2023-01-31", "2023-03-28")
    row = bench.row(**events, s3_escalated="2023-02-06")
    assert "final_response" not in row
    assert "ombudsman_8wk" not in row
    assert "escalate_by" not in row
    assert "s2_ack_due" not in row


@given(cases=st.lists(complaints(), min_size=1, max_size=25))
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@pytest.mark.clause(
    "P-7.1.1.a", "P-7.1.4", "P-7.1.5", "P-7.1.7", "P-7.2.1", "P-7.2.3", "P-8.1.b", "R-7.1.1",
    "R-7.1.2", "R-7.1.3", "R-7.1.4", "R-7.1.5", "R-7.1.6", "R-7.1.8", "R-7.1.9", "R-9.1.3.i",
)  # fmt: skip
def test_every_column_agrees_with_the_day_by_day_count(
    tmp_path_factory: pytest.TempPathFactory, cases: list[dict[str, Any]]
) -> None:
    bench = Bench(tmp_path_factory.mktemp("check"))
    agree(bench, cases)


def agree(bench: Bench, cases: Sequence[Mapping[str, Any]]) -> None:
    result = bench.check_rows(*cases)
    # An agreed date may lie before its notice's due date, and is then only warned of.
    assert result.bad == ()
    assert result.rows == len(cases)
    for events, row in zip(cases, bench.rows(), strict=True):
        expected = {name: str(value) for name, value in due_columns(events).items()}
        assert {name: value for name, value in row.items() if value} == expected


def test_ten_thousand_lines_agree_too(bench: Bench) -> None:
    chance = random.Random(10_000)  # noqa: S311 - the same lines every time
    cases = [random_case(chance, number) for number in range(10_000)]
    agree(bench, cases)


def random_case(chance: random.Random, number: int) -> dict[str, Any]:
    received = date(2019, 1, 1) + timedelta(days=chance.randrange(3653))
    policy = received >= CHANGE_OVER

    def later(day: date, most: int) -> date:
        return day + timedelta(days=chance.randrange(most))

    events: dict[str, Any] = {"case_id": f"C{number}", "received": received}
    events["acknowledged"] = later(received, 11)
    events["s1_ext_notice"] = later(received, 40)
    if policy and chance.random() < 0.5:
        events["s1_agreed_date"] = later(events["s1_ext_notice"], 40)
    if chance.random() < 0.8:
        events["s1_response"] = later(received, 50)
    automatic = not policy and "s1_response" not in events
    events["escalation_kind"] = "automatic" if automatic else "requested"
    events["escalated"] = later(events.get("s1_response", received), 40)
    events["s2_acknowledged"] = later(events["escalated"], 11)
    if chance.random() < 0.7:
        events["s2_response"] = later(events["escalated"], 60)
    if not policy:
        events["s3_escalated"] = later(events.get("s2_response", events["escalated"]), 20)
        events["s3_response"] = later(events["s3_escalated"], 40)
    return events


# --------------------------------------------------------------------------------- wrong lines


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


STAGE_2 = {
    "acknowledged": "2025-04-17",
    "s1_response": "2025-05-01",
    "escalated": "2025-05-20",
    "escalation_kind": "requested",
}


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
    assert bad.cure.startswith("It cannot be read (field larger than field limit")


def test_a_long_value_is_cut_in_the_message() -> None:
    assert str(BadRow(7, "received", "9" * 10_000, "Correct it.")) == (
        f"Line 7, received ('{'9' * 40}…'): Correct it."
    )
    assert str(BadRow(7, "received", "", "Fill it in.")) == "Line 7, received: Fill it in."


# ------------------------------------------------------------------------------------ warnings


@pytest.mark.parametrize(
    ("events", "column", "text"),
    [
        ({"s1_ext_days": "10"}, "s1_ext_days", "Not counted, because s1_ext_notice is empty."),
        (
            {"s1_agreed_date": "2025-06-02"},
            "s1_agreed_date",
            "Not counted, because s1_ext_notice is empty.",
        ),
        ({"s2_ext_days": "10"}, "s2_ext_days", "Not counted, because s2_ext_notice is empty."),
        (
            {"s1_response": "2025-05-01"},
            "acknowledged",
            "It is empty though there is s1_response, which is not judged without it.",
        ),
        (
            {**STAGE_2, "s2_response": "2025-06-01"},
            "s2_acknowledged",
            "It is empty though there is s2_response, which is not judged without it.",
        ),
        (
            {"escalation_kind": "requested"},
            "escalation_kind",
            "Not counted, because escalated is empty.",
        ),
        ({**STAGE_2, "escalation_kind": ""}, "escalation_kind", "It is empty. Taken as requested."),
        (
            {**STAGE_2, "procedure": "procedure-2021", "escalation_kind": "automatic"},
            "escalation_kind",
            "It moved on automatically though there is s1_response.",
        ),
        (
            {**STAGE_2, "s1_response": ""},
            "escalated",
            "It was asked for though s1_response is empty.",
        ),
        (
            {
                "acknowledged": "2025-04-17",
                "s1_ext_notice": "2025-04-20",
                "s1_agreed_date": "2025-05-06",
            },
            "s1_agreed_date",
            "It is not after the date first due, 6 May 2025. Counted.",
        ),
    ],
)
def test_what_looks_odd_is_warned_of_and_written(
    bench: Bench, events: dict[str, str], column: str, text: str
) -> None:
    assert bench.warnings(**events) == [(column, text)]


def test_days_and_dates_without_a_notice_move_nothing(bench: Bench) -> None:
    plain = bench.row(received="2025-04-14", acknowledged="2025-04-17")
    for extra in ({"s1_ext_days": "10"}, {"s1_agreed_date": "2025-06-02"}):
        assert bench.row(received="2025-04-14", acknowledged="2025-04-17", **extra) == plain


def test_a_late_escalation_still_gets_its_stage_2_dates(bench: Bench) -> None:
    row = bench.row(received="2025-04-14", **{**STAGE_2, "escalated": "2025-06-20"})
    assert row["escalation_in_time"] == "N"
    assert row["s2_ack_due"] == "2025-06-27"
    assert row["s2_forecast_due"] == "2025-07-25"


def test_dates_beyond_the_published_bank_holidays_are_said_to_be_forecasts(bench: Bench) -> None:
    result = bench.check_rows(
        {"case_id": "A", "received": "2028-12-27"}, {"case_id": "B", "received": "2028-01-04"}
    )
    assert [str(each) for each in result.warnings] == [
        "1 line has dates after 2028, where bank holidays are a forecast."
    ]
    result = bench.check_rows(*[{"case_id": name, "received": "2029-01-04"} for name in "ABC"])
    assert result.warnings[-1].text.startswith("3 lines have dates after 2028")


def test_a_reference_given_twice_is_warned_of(bench: Bench) -> None:
    result = bench.check_rows(*[{"case_id": "A", "received": "2025-04-14"}] * 2)
    assert result.rows == 2
    assert result.warnings == (RowWarning(3, "case_id", "A is in line 2 too. Both were counted."),)
    assert str(result.warnings[0]) == "Line 3, case_id: A is in line 2 too. Both were counted."


# ------------------------------------------------------------------------------------ the file


def test_columns_in_any_order_with_blanks_capitals_and_a_mark(bench: Bench) -> None:
    columns = sorted(READ, reverse=True)
    values = {"case_id": "A", "received": "2025-04-14", "acknowledged": "2025-04-17"}
    heading = ",".join(f" {name.upper()} " for name in columns)
    line = ",".join(f" {values.get(name, '')} " for name in columns)
    result = bench.check(f"{heading}\r\n\r\n{line}\r\n,,\r\n", encoding="utf-8-sig")
    assert (result.rows, result.bad, result.warnings) == (1, (), ())
    assert bench.rows()[0]["s1_current_due"] == "2025-05-06"
    assert bench.lines()[0] == list(WRITTEN)


def test_a_stream_may_begin_with_the_mark_even_before_a_quote(tmp_path: Path) -> None:
    stream = io.StringIO('\ufeff"case_id","received"\n"A","2025-04-14"\n')
    result = check_events(stream, tmp_path / "due.csv", PROCEDURES, CALENDAR, CHANGE_OVER)
    assert result.rows == 1


def test_other_columns_are_copied_under_names_of_their_own(bench: Bench) -> None:
    bench.check(
        "Officer,case_id,ack_due,,received,officer,officer (2)\n"
        "Siân,A,old,,2025-04-14,Łukasz,third\n"
        "Siân,B,old,7,2025-04-14\n"
    )
    heading, first, second = bench.lines()
    assert heading[: len(WRITTEN)] == list(WRITTEN)
    assert heading[len(WRITTEN) :] == [
        "Officer", "ack_due (2)", "column 4", "officer (2)", "officer (2) (2)",
    ]  # fmt: skip
    assert first[len(WRITTEN) :] == ["Siân", "old", "", "Łukasz", "third"]
    assert second[len(WRITTEN) :] == ["Siân", "old", "7", "", ""]
    assert len({name.casefold() for name in heading}) == len(heading)


@pytest.mark.parametrize("text", ["=1+1", "+44 7700", "-5", "@SUM(A1)", "\tx", "\rx"])
def test_copied_text_is_never_a_formula(bench: Bench, text: str) -> None:
    bench.check(as_text([{"case_id": "A", "received": "2025-04-14", "=n": text}], [*READ, "=n"]))
    heading, line = bench.lines()
    assert heading[-1] == "'=n"
    assert line[-1] == f"'{text}"
    bench.check_rows({"case_id": "=A1", "received": "2025-04-14"})
    assert bench.rows()[0]["case_id"] == "'=A1"


def test_a_text_over_several_lines_is_copied_and_later_lines_keep_their_numbers(
    bench: Bench,
) -> None:
    result = bench.check('case_id,received,note\nA,2025-04-14,"one\ntwo, ""three"""\n\nB,soon,\n')
    assert bench.lines()[1][-1] == 'one\ntwo, "three"'
    assert [(each.line, each.column) for each in result.bad] == [(5, "received")]


def test_a_column_that_is_missing_is_taken_as_empty_and_said(bench: Bench) -> None:
    result = bench.check("case_id,received\nA,2025-04-14\n")
    assert result.rows == 1
    missing = [each.column for each in result.warnings]
    assert missing == [name for name in READ if name not in {"case_id", "received"}]
    assert {str(each) for each in result.warnings if each.column == "procedure"} == {
        "Line 1, procedure: There is no such column. It was taken as empty."
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "The file has no column case_id and no column received."),
        ("case_id,note\nA,x\n", "The file has no column received."),
        ("case_id;received\nA;2025-04-14\n", "The file has no column case_id and no column rec"),
        ("received\n2025-04-14\n", "The file has no column case_id."),
        ("case_id,received,Received\n", "The file has two columns received. Take one of them out"),
    ],
)
def test_a_file_without_its_columns_is_refused_and_nothing_is_written(
    bench: Bench, text: str, message: str
) -> None:
    bench.out.write_text("what was there", encoding="utf-8")
    with pytest.raises(CaseworkError) as raised:
        bench.check(text)
    assert str(raised.value).startswith(message)
    assert bench.out.read_text(encoding="utf-8") == "what was there"
    assert sorted(each.name for each in bench.out.parent.iterdir()) == ["due.csv", "events.csv"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_file_in_another_encoding_is_refused_with_the_way_to_save_it(
    bench: Bench, encoding: str
) -> None:
    with pytest.raises(CaseworkError, match=r"not UTF-8 text\. In Excel, save it as ‘CSV UTF-8"):
        bench.check("case_id,received,note\nA,2025-04-14,£\n", encoding=encoding)


def test_a_file_that_is_not_there_or_a_folder_is_refused(bench: Bench) -> None:
    for source in (bench.source, bench.source.parent):
        with pytest.raises(CaseworkError, match=r"cannot be read .* Check the name"):
            check_events(source, bench.out, PROCEDURES, CALENDAR, CHANGE_OVER)


def test_where_nothing_can_be_written_it_says_so_and_leaves_no_half_file(bench: Bench) -> None:
    bench.out.mkdir()
    for out, message in (
        (bench.out, "due.csv is a folder"),
        (bench.source.parent / "missing" / "due.csv", "There is no folder"),
        (Path(), "Name the file to write"),
    ):
        stream = io.StringIO("case_id,received\nA,2025-04-14\n")
        with pytest.raises(CaseworkError, match=message):
            check_events(stream, out, PROCEDURES, CALENDAR, CHANGE_OVER)
    assert [each.name for each in bench.source.parent.iterdir()] == ["due.csv"]


def test_half_a_character_is_replaced_and_does_not_stop_the_file(tmp_path: Path) -> None:
    stream = io.StringIO("case_id,received,note\nA,2025-04-14,\ud83d\n")
    out = tmp_path / "due.csv"
    check_events(stream, out, PROCEDURES, CALENDAR, CHANGE_OVER)
    assert out.read_text(encoding="utf-8").splitlines()[1].endswith(",?")


def test_the_file_may_be_replaced_by_its_own_dates(bench: Bench) -> None:
    bench.check_rows({"case_id": "A", "received": "2025-04-14"})
    result = check_events(bench.source, bench.source, PROCEDURES, CALENDAR, CHANGE_OVER)
    assert result.rows == 1
    assert bench.source.read_text(encoding="utf-8").startswith("case_id,default_procedure,")


def test_the_file_written_has_the_rights_any_new_file_has(bench: Bench) -> None:
    bench.check_rows({"case_id": "A", "received": "2025-04-14"})
    assert bench.out.stat().st_mode == bench.source.stat().st_mode
