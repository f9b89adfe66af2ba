"""Complaints made up for property tests: any order of events that the two documents allow."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from best_desktop.domain.facts import CaseFacts, ExtensionFacts, StageFacts
from best_desktop.domain.vocabulary import ExtensionBasis, StageStart

FIRST, LAST = date(2019, 1, 1), date(2028, 12, 31)


def _later(day: date, days: int) -> date:
    return day + timedelta(days=days)


@st.composite
def complaints(draw: st.DrawFn) -> dict[str, Any]:
    """A complaint as plain columns, received between 2019 and 2028, at any point of its course.

    Gaps between events run over the limits now and then, so that late ones come up too.
    """
    received = draw(st.dates(FIRST, LAST))
    events: dict[str, Any] = {"case_id": f"C{draw(st.integers(1, 10**6))}", "received": received}
    procedure = draw(st.sampled_from(["", "policy-2024", "procedure-2021"]))
    if procedure:
        events["procedure"] = procedure
    policy = (procedure or _default(received)) == "policy-2024"
    if draw(st.booleans()):
        events["issue_date"] = _later(received, -draw(st.integers(0, 500)))
    if draw(st.integers(0, 9)):
        events["acknowledged"] = _later(received, draw(st.integers(0, 12)))
    _more_time(draw, events, "s1", received, policy=policy)
    if draw(st.integers(0, 4)):
        events["s1_response"] = _later(received, draw(st.integers(0, 60)))
    if draw(st.integers(0, 2)):
        _stage_2(draw, events, policy=policy)
    return events


def _stage_2(draw: st.DrawFn, events: dict[str, Any], *, policy: bool) -> None:
    automatic = not policy and "s1_response" not in events
    events["escalation_kind"] = "automatic" if automatic else "requested"
    escalated = _later(events.get("s1_response", events["received"]), draw(st.integers(0, 40)))
    events["escalated"] = escalated
    if draw(st.integers(0, 4)):
        events["s2_acknowledged"] = _later(escalated, draw(st.integers(0, 12)))
    _more_time(draw, events, "s2", escalated, policy=policy)
    if draw(st.booleans()):
        events["s2_response"] = _later(escalated, draw(st.integers(0, 70)))
    if not policy and draw(st.booleans()):
        moved = _later(events.get("s2_response", escalated), draw(st.integers(0, 30)))
        events["s3_escalated"] = moved
        if draw(st.booleans()):
            events["s3_panel_date"] = _later(moved, draw(st.integers(0, 60)))
        if draw(st.booleans()):
            events["s3_response"] = _later(moved, draw(st.integers(0, 60)))


def _more_time(
    draw: st.DrawFn, events: dict[str, Any], stage: str, start: date, *, policy: bool
) -> None:
    if not draw(st.booleans()):
        return
    notice = _later(start, draw(st.integers(0, 40)))
    events[f"{stage}_ext_notice"] = notice
    if not policy:
        if draw(st.booleans()):
            events[f"{stage}_ext_days"] = 10
        return
    basis = draw(st.sampled_from(["standard", "days", "agreed", "both"]))
    if basis in {"days", "both"}:
        events[f"{stage}_ext_days"] = draw(st.integers(1, 30 if basis == "both" else 10))
    if basis in {"agreed", "both"}:
        events[f"{stage}_agreed_date"] = _later(notice, draw(st.integers(0, 60)))


def _default(received: date) -> str:
    return "policy-2024" if received >= date(2024, 4, 1) else "procedure-2021"


def facts_of(events: Mapping[str, Any]) -> CaseFacts:
    """The same complaint as the facts a case file would hold."""
    stages = [_stage_facts(events, 1, "received", StageStart.RECEIVED, "acknowledged")]
    if "escalated" in events:
        how = StageStart(events.get("escalation_kind", "requested"))
        stages.append(_stage_facts(events, 2, "escalated", how, "s2_acknowledged"))
    if "s3_escalated" in events:
        stages.append(_stage_facts(events, 3, "s3_escalated", StageStart.AUTOMATIC, ""))
    return CaseFacts(events["received"], tuple(stages), issue_on=events.get("issue_date"))


def _stage_facts(
    events: Mapping[str, Any], number: int, started: str, how: StageStart, acknowledged: str
) -> StageFacts:
    extensions: tuple[ExtensionFacts, ...] = ()
    told_on, agreed = events.get(f"s{number}_ext_notice"), events.get(f"s{number}_agreed_date")
    panel = events.get(f"s{number}_panel_date")
    if panel:
        extensions = (ExtensionFacts(ExtensionBasis.PANEL, events[started], until=panel),)
    elif told_on and agreed:
        extensions = (ExtensionFacts(ExtensionBasis.AGREED, told_on, until=agreed),)
    elif told_on:
        days = events.get(f"s{number}_ext_days", 10)
        extensions = (ExtensionFacts(ExtensionBasis.EXPLANATION, told_on, days=days),)
    return StageFacts(
        number,
        events[started],
        how,
        events.get(acknowledged),
        extensions,
        events.get(f"s{number}_response"),
    )
