"""Every due date counted one day at a time, from the wording of the two documents.

Written without the program: no calendar table, no procedure file, no shared function. It knows the
typed list of bank holidays and how to walk to the next day, and the tests hold the program to it.
A complaint is a plain dictionary with the column names of the batch check; an absent key has not
happened. The answer is a dictionary with the names of the columns written.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from tests.domain.official_bank_holidays import OFFICIAL

# After the typed list ends: only the bank holidays that a date counted from 2028 can meet.
_CLOSED = {
    *OFFICIAL,
    date(2029, 1, 1),
    date(2029, 3, 30),
    date(2029, 4, 2),
    date(2029, 5, 7),
    date(2029, 5, 28),
    date(2029, 8, 27),
    date(2029, 12, 25),
    date(2029, 12, 26),
}
POLICY_BEGINS = date(2024, 4, 1)
ONE_DAY = timedelta(days=1)


def working_day(day: date) -> bool:
    return day.isoweekday() <= 5 and day not in _CLOSED


def count_on(day: date, days: int) -> date:
    """Walk to the next day until so many working days have been met."""
    met = 0
    while met < days:
        day += ONE_DAY
        if working_day(day):
            met += 1
    return day


def a_year_before(day: date) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year - 1, 2, 28)
    return date(day.year - 1, day.month, day.day)


def default_procedure(received: date) -> str:
    return "policy-2024" if received >= POLICY_BEGINS else "procedure-2021"


def due_columns(events: Mapping[str, Any]) -> dict[str, date | str]:
    """What the batch check must write for one complaint; empty columns are left out."""
    received = events["received"]
    procedure = events.get("procedure") or default_procedure(received)
    due: dict[str, date | str] = {
        "case_id": events["case_id"],
        "default_procedure": default_procedure(received),
        "log_by": received + ONE_DAY,
        "ack_due": count_on(received, 5),
    }
    if "issue_date" in events:
        due["over_12_months"] = "Y" if events["issue_date"] < a_year_before(received) else "N"
    _judge(due, "ack_on_time", events.get("acknowledged"), due["ack_due"])
    if procedure == "policy-2024":
        _policy(events, due)
    else:
        _procedure_2021(events, due)
    return due


def _policy(events: Mapping[str, Any], due: dict[str, date | str]) -> None:
    due["s1_forecast_due"] = count_on(_day(due["ack_due"]), 10)
    if "acknowledged" in events:
        _answer(events, due, "s1", count_on(events["acknowledged"], 10), events.get("s1_response"))
    if "s1_response" in events:
        due["escalate_by"] = events["s1_response"] + 28 * ONE_DAY
        _judge(due, "escalation_in_time", events.get("escalated"), due["escalate_by"])
    if "escalated" not in events:
        return
    due["s2_ack_due"] = count_on(events["escalated"], 5)
    _judge(due, "s2_ack_on_time", events.get("s2_acknowledged"), due["s2_ack_due"])
    due["s2_forecast_due"] = count_on(_day(due["s2_ack_due"]), 20)
    if "s2_acknowledged" in events:
        base = count_on(events["s2_acknowledged"], 20)
        _answer(events, due, "s2", base, events.get("s2_response"))
    if "s2_response" in events:
        due["final_response"] = events["s2_response"]


def _procedure_2021(events: Mapping[str, Any], due: dict[str, date | str]) -> None:
    received = events["received"]
    _answer(events, due, "s1", count_on(received, 10), events.get("s1_response"))
    due["cap50"] = count_on(received, 50)
    due["cap70"] = count_on(received, 70)
    if "escalated" not in events:
        return
    _answer(events, due, "s2", count_on(events["escalated"], 20), events.get("s2_response"))
    last = events.get("s2_response")
    if "s3_escalated" in events:
        base = count_on(events["s3_escalated"], 20)
        due["s3_base_due"] = base
        due["s3_current_due"] = events.get("s3_panel_date") or base
        last = events.get("s3_response")
        _judge(due, "s3_on_time", last, due["s3_current_due"])
    if last:
        due["final_response"] = last
        due["ombudsman_8wk"] = last + 56 * ONE_DAY


def _answer(
    events: Mapping[str, Any],
    due: dict[str, date | str],
    stage: str,
    base: date,
    response: date | None,
) -> None:
    current = base
    notice = events.get(f"{stage}_ext_notice")
    if notice and notice <= base:
        agreed = events.get(f"{stage}_agreed_date")
        current = agreed or count_on(base, int(events.get(f"{stage}_ext_days", 10)))
    due[f"{stage}_base_due"], due[f"{stage}_current_due"] = base, current
    _judge(due, f"{stage}_on_time", response, current)


def _judge(due: dict[str, date | str], column: str, met: date | None, by: date | str) -> None:
    if met:
        due[column] = "Y" if met <= _day(by) else "N"


def _day(value: date | str) -> date:
    assert isinstance(value, date)
    return value
