"""The whole schedule of any complaint, against a count of one day at a time."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from best_desktop.domain.bank_holidays import england_and_wales, working_days
from best_desktop.domain.deadlines import Milestone, schedule
from best_desktop.domain.procedure import Procedure, procedure_for, read_procedure
from best_desktop.domain.vocabulary import MilestoneKind, Nation
from best_desktop.domain.working_days import Unit
from best_desktop.paths import resource
from tests.domain.complaints import complaints, facts_of
from tests.domain.day_by_day import ONE_DAY, due_columns, working_day

CALENDAR = working_days(Nation.WALES, england_and_wales(Nation.WALES, 2019, 2029))
PROCEDURES = {
    name: read_procedure(resource("procedures", f"{name}.toml").read_text(encoding="utf-8"), name)
    for name in ("policy-2024", "procedure-2021")
}
IN_TIME = {True: "Y", False: "N", None: None}


def procedure_of(events: Mapping[str, Any]) -> Procedure:
    if "procedure" in events:
        return PROCEDURES[events["procedure"]]
    return procedure_for(events["received"], PROCEDURES)


def column(kind: MilestoneKind, stage: int) -> str:
    if kind is MilestoneKind.ACKNOWLEDGE:
        return "ack" if stage == 1 else f"s{stage}_ack"
    return f"s{stage}"


@given(events=complaints())
@pytest.mark.clause(
    "P-7.1.1.a", "P-7.1.4", "P-7.1.5", "P-7.1.7", "P-7.2.1", "P-7.2.3", "R-7.1.1", "R-7.1.2",
    "R-7.1.3", "R-7.1.4", "R-7.1.5", "R-7.1.6", "R-7.1.8", "R-7.1.9", "R-9.1.3.i",
)  # fmt: skip
def test_every_milestone_is_the_day_counted_by_hand(events: dict[str, Any]) -> None:
    expected = due_columns(events)
    dates = schedule(procedure_of(events), facts_of(events), CALENDAR)
    seen = set()
    for each in dates.milestones:
        assert (each.kind, each.stage) not in seen
        seen.add((each.kind, each.stage))
        match each.kind:
            case MilestoneKind.LOG:
                assert each.due == expected["log_by"]
            case MilestoneKind.ACKNOWLEDGE:
                name = column(each.kind, each.stage)
                assert each.due == expected[f"{name}_due"]
                assert IN_TIME[each.in_time] == expected.get(f"{name}_on_time")
            case MilestoneKind.ANSWER:
                check_answer(each, expected)
            case MilestoneKind.ESCALATE:
                assert each.due == expected["escalate_by"]
                assert IN_TIME[each.in_time] == expected.get("escalation_in_time")
            case MilestoneKind.CAP:
                assert each.due == expected["cap50" if each.stage == 2 else "cap70"]
            case _:
                assert each.kind is MilestoneKind.OMBUDSMAN
                assert each.due == expected["ombudsman_8wk"]
    # And none is missing.
    stages = 1 + ("escalated" in events) + ("s3_escalated" in events)
    wanted = {(MilestoneKind.LOG, 1), *((MilestoneKind.ANSWER, n + 1) for n in range(stages))}
    for kind, stage, name in (
        (MilestoneKind.ACKNOWLEDGE, 1, "ack_due"),
        (MilestoneKind.ACKNOWLEDGE, 2, "s2_ack_due"),
        (MilestoneKind.ESCALATE, 1, "escalate_by"),
        (MilestoneKind.CAP, 2, "cap50"),
        (MilestoneKind.CAP, 3, "cap70"),
        (MilestoneKind.OMBUDSMAN, stages, "ombudsman_8wk"),
    ):
        if name in expected:
            wanted.add((kind, stage))
    assert seen == wanted


def check_answer(answer: Milestone, expected: Mapping[str, date | str]) -> None:
    name = f"s{answer.stage}"
    assert answer.forecast_due == expected.get(f"{name}_forecast_due")
    if not answer.firm:
        assert f"{name}_base_due" not in expected
        assert answer.due == answer.base_due == answer.forecast_due
        return
    assert answer.base_due == expected[f"{name}_base_due"]
    assert answer.due == expected[f"{name}_current_due"]
    assert IN_TIME[answer.in_time] == expected.get(f"{name}_on_time")
    assert answer.promised == answer.due or answer.told_late


@given(events=complaints())
@pytest.mark.clause("B-29")
def test_every_count_explains_the_date_it_gave(events: dict[str, Any]) -> None:
    dates = schedule(procedure_of(events), facts_of(events), CALENDAR)
    for each in dates.milestones:
        for count, due in ((each.count, each.due), (each.base_count, each.base_due)):
            if count is None:
                assert each.extended
                continue
            days = CALENDAR.explain(count)
            assert days[0].day == count.start + ONE_DAY
            assert days[-1].day == due
            assert days[-1].number == count.length
            if count.unit is Unit.WORKING_DAYS:
                assert [bool(day.number) for day in days] == [working_day(day.day) for day in days]
