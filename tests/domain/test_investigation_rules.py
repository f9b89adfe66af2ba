"""The checklist of each stage, and when an issue raised later joins the complaint."""

from __future__ import annotations

from datetime import date

import pytest

from best_desktop.domain.checklist import checklist
from best_desktop.domain.investigation_words import ChecklistItem, IssueDecision
from best_desktop.domain.new_issues import is_raised_later, judge_issue
from tests import clause_coverage

JOINED, APART = IssueDecision.JOINED, IssueDecision.APART


@pytest.mark.clause("P-7.1.3")
@pytest.mark.parametrize(
    ("related", "answered", "delays", "decision", "why"),
    [
        (True, False, False, JOINED, "related"),
        (True, False, True, APART, "delay the answer unreasonably"),
        (True, True, False, APART, "answer has gone"),
        (False, False, False, APART, "something else"),
        (False, True, True, APART, "something else"),
    ],
)
def test_only_what_is_related_in_time_and_without_delay_joins(
    related: bool, answered: bool, delays: bool, decision: IssueDecision, why: str
) -> None:
    judged = judge_issue(related=related, answered=answered, would_delay=delays)
    assert judged.decision is decision
    assert why in judged.why


@pytest.mark.clause("P-7.1.2", "P-7.1.3")
def test_a_point_is_a_new_issue_once_stage_1_is_acknowledged() -> None:
    assert not is_raised_later(None)
    assert is_raised_later(date(2025, 4, 17))


@pytest.mark.clause("P-5.1.e", "P-7.2.2", "P-7.3.a", "P-7.3.b")
def test_each_stage_has_a_list_of_its_own_with_the_professional_standards_on_it() -> None:
    first, later = checklist(1), checklist(2)
    assert {each.item for each in (*first, *later)} == set(ChecklistItem)
    assert checklist(3) == later
    assert (first[-1].clause, later[-1].clause) == ("P-5.1.e", "P-5.1.e")
    assert [each.item for each in later if each.clause == "P-7.2.2"] == [
        ChecklistItem.STAGE_1_WORK,
        ChecklistItem.STAGE_1_DECISION,
        ChecklistItem.NEW_INFORMATION,
    ]
    known = [row.id for row in clause_coverage.requirement_rows()]
    assert all(each.clause in known for each in (*first, *later))
