"""The batch check of dates: what it writes, and that it counts as by hand."""

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
    RowWarning,
    check_events,
)
from best_desktop.casework.errors import CaseworkError
from tests.casework.deadline_bench import CALENDAR, CHANGE_OVER, PROCEDURES, STAGE_2, Bench, as_text
from tests.domain.complaints import complaints
from tests.domain.day_by_day import due_columns

# ------------------------------------------------------------------------------------- the dates


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


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


@pytest.mark.clause("A13")
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


def test_the_list_of_events_is_never_written_over(bench: Bench) -> None:
    bench.check_rows({"case_id": "A", "received": "2025-04-14"})
    before = bench.source.read_bytes()
    with pytest.raises(CaseworkError, match="Name another file"):
        check_events(bench.source, bench.source, PROCEDURES, CALENDAR, CHANGE_OVER)
    assert bench.source.read_bytes() == before


def test_the_file_written_has_the_rights_any_new_file_has(bench: Bench) -> None:
    bench.check_rows({"case_id": "A", "received": "2025-04-14"})
    assert bench.out.stat().st_mode == bench.source.stat().st_mode
