"""How W01–W06 were decided, put right and laid aside: the lines of their history at the end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from best_desktop.casework import letters
from best_desktop.casework.appointees import referrals
from best_desktop.casework.audit import entries_after
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.queries.cases import count_cases
from best_desktop.casework.queries.compensation import compensation
from best_desktop.casework.sample_steps import ELSPETH, MARCUS, OWEN, at
from best_desktop.casework.sample_stories_later import plan_w04, plan_w05
from best_desktop.domain.vocabulary import LetterCode, RemedyKind
from tests.casework.played_stories import Stories, day, played_until, stories

__all__ = ["stories"]

# Case, stage, acknowledged, decided and answered, outcome.
DECIDED = [
    ("W01", 1, "Thu 17 Apr 2025", "Thu 1 May 2025", "Upheld"),
    ("W02", 1, "Mon 22 Dec 2025", "Tue 20 Jan 2026", "Partly upheld"),
    ("W02", 2, "Wed 18 Feb 2026", "Tue 17 Mar 2026", "Upheld"),
    ("W03", 1, "Thu 8 May 2025", "Wed 21 May 2025", "Partly upheld"),
    ("W04", 1, "Wed 26 Aug 2026", "Wed 9 Sep 2026", "Upheld"),
    ("W04b", 1, "Tue 8 Sep 2026", "Fri 18 Sep 2026", "Not upheld"),
    ("W04c", 1, "Wed 16 Sep 2026", "Wed 30 Sep 2026", "Upheld"),
    ("W05", 1, "Wed 8 Apr 2026", "Tue 21 Apr 2026", "Upheld"),
    ("W06b", 1, "Wed 3 Jun 2026", "Wed 17 Jun 2026", "Upheld"),
    ("W06c", 1, "Fri 29 May 2026", "Wed 10 Jun 2026", "Partly upheld"),
]


@pytest.mark.clause("P-7.1.6", "P-7.2.5", "P-7.3.c", "R-2.1.7")
@pytest.mark.parametrize(("case", "stage", "acknowledged", "decided", "outcome"), DECIDED)
def test_each_stage_is_declared_decided_and_answered_in_the_history_of_its_day(
    stories: Stories, case: str, stage: int, acknowledged: str, decided: str, outcome: str
) -> None:
    told, index = stories[case], stage - 1
    answers = [each for each in told.lines("DECISION") if each[0].startswith("stage ")]
    decisions = [new for field, _, new in told.lines("DECISION") if field == "decided on"]

    assert answers[index] == (f"stage {stage}", "", outcome)
    assert decisions[index] == day(decided).isoformat()
    assert told.view.stages[index].answered_on == day(decided)
    assert told.days("STAGE_CLOSED")[index] == day(decided)
    assert told.days("ACK_ISSUED")[index] == day(acknowledged)
    assert told.lines("COI_DECLARED")[index] == (f"stage {stage}", "", "No conflict")


def test_no_stage_was_decided_that_the_stories_do_not_name(stories: Stories) -> None:
    counted = {name: len(told.lines("STAGE_CLOSED")) for name, told in stories.cases.items()}

    assert sum(counted.values()) == len(DECIDED)
    assert counted["W06a"] == 0


# What put it right at each stage, and when it was promised and done.
APOLOGY, ACTION = RemedyKind.APOLOGY, RemedyKind.ACTION
PUT_RIGHT: dict[str, list[tuple[RemedyKind, str | None, str | None]]] = {
    "W02": [(APOLOGY, None, "Tue 20 Jan 2026"), (APOLOGY, None, "Tue 17 Mar 2026"),
            (RemedyKind.FINANCIAL, "Fri 27 Mar 2026", "Fri 27 Mar 2026")],
    "W03": [(APOLOGY, None, "Wed 21 May 2025"), (ACTION, "Fri 6 Jun 2025", "Thu 5 Jun 2025")],
    "W04": [(APOLOGY, None, "Wed 9 Sep 2026")],
    "W04b": [],
    "W04c": [(APOLOGY, None, "Wed 30 Sep 2026")],
    "W05": [(APOLOGY, None, "Tue 21 Apr 2026"), (RemedyKind.RECORD, None, "Tue 21 Apr 2026"),
            (RemedyKind.FINANCIAL, None, "Tue 21 Apr 2026")],
    "W06a": [],
    "W06b": [(APOLOGY, None, "Wed 17 Jun 2026"), (ACTION, "Fri 3 Jul 2026", None)],
    "W06c": [(APOLOGY, None, "Wed 10 Jun 2026")],
}  # fmt: skip


@pytest.mark.clause("P-7.3.1", "P-7.3.2", "P-10.1")
@pytest.mark.parametrize("case", list(PUT_RIGHT))
def test_what_put_it_right(stories: Stories, case: str) -> None:
    remedies = stories[case].view.remedies

    assert [(each.kind, each.due_on, each.done_on) for each in remedies] == [
        (kind, due and day(due), done and day(done)) for kind, due, done in PUT_RIGHT[case]
    ]


@pytest.mark.clause("P-14.2")
@pytest.mark.parametrize(
    ("case", "until"),
    [
        ("W01", "Thu 29 May 2031"),
        ("W02", "Wed 17 Mar 2032"),
        ("W03", "Wed 18 Jun 2031"),
        ("W05", "Wed 19 May 2032"),
        ("W06a", "Sat 22 May 2032"),
    ],
)
def test_each_is_kept_six_years_from_the_day_it_was_over(
    stories: Stories, case: str, until: str
) -> None:
    assert stories.kept_until[case] == day(until)


@pytest.mark.clause("R-8.4.2", "W05")
def test_w05_the_provider_was_referred_by_row_7_and_told_nothing() -> None:
    with played_until(plan_w05, at(2026, 3, 26, 18, 0)) as play:
        desk = play.desk(OWEN)
        (referred,) = referrals(desk)
        told = [each for each in entries_after(0) if each.subject == "RF-2026-0001"]
        entry = told[0]

        assert count_cases(desk, CaseFilter(View.ALL)) == 0

    assert (referred.reference, referred.referred_on) == ("RF-2026-0001", day("Thu 26 Mar 2026"))
    assert (referred.who, referred.service_user) == ("Northstar Care", "Ms Ellen Brook")
    (line,) = [each for each in entry.lines if each.what == "REFERRAL"]
    assert line.field == "row 7"
    # The letter that asks for the appointee went the same day (L16).
    assert [each.action for each in told] == [
        "Refer to the appointee", "Begin letter", "Issue letter", "Print letter", "Send letter",
    ]  # fmt: skip
    assert told[-1].summary == "L16 Please ask the appointee sent by Letter on 26 March 2026"


@pytest.mark.clause("W05", "P-10.1")
def test_w05_the_sum_asked_for_is_the_sum_awarded() -> None:
    with played_until(plan_w05, at(2026, 4, 21, 18, 0)) as play:
        (award,) = compensation(play.desk(OWEN), play.cases["W05"])

    assert (award.asked, award.amount) == (20_000, 20_000)
    assert award.approved_by == ELSPETH
    assert (award.offset, award.payable, award.arrears_left) == (20_000, 0, 12_050)


@pytest.mark.clause("R-7.2.g", "W04")
def test_w04_a_draft_that_names_the_contractor_is_flagged() -> None:
    with played_until(plan_w04, at(2026, 9, 9, 14, 30)) as play:
        desk = play.desk(MARCUS)
        draft = letters.start_letter(desk, play.cases["W04"], LetterCode.L04)
        named = tuple(
            replace(each, text=each.text.replace("Our contractor", "Pennine Heating"))
            for each in draft.blocks
        )

        before = letters.letter_problems(desk, draft.id, draft.blocks)
        after = letters.letter_problems(desk, draft.id, named)

    assert not any("names" in each.message for each in before)
    (flagged,) = [each for each in after if "names" in each.message]
    assert "names Pennine Heating Ltd" in flagged.message
    assert '"our contractor"' in flagged.message
