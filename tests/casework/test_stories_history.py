"""What the cases of W01–W06 are, what their history says, and what was refused on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework import audit, closing, escalating
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.inputs import EscalationRequest, Refusal
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.reviewers import reviewers
from best_desktop.casework.sample_steps import ELSPETH, JOAN, MARCUS, OWEN, PIOTR, at
from best_desktop.casework.sample_stories import plan_w02
from best_desktop.casework.sample_stories_later import plan_w06
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    LetterCode,
    LinkKind,
    MilestoneKind,
    Outcome,
    RefusalGround,
    RemedyKind,
)
from tests.casework.played_stories import Stories, day, played_until, stories

__all__ = ["stories"]

ALL = ("W01", "W02", "W03", "W04", "W04b", "W04c", "W05", "W06a", "W06b", "W06c")
TENANT, PROVIDER = ComplainantKind.TENANT, ComplainantKind.SUPPORT_PROVIDER
POLICY = "Complaints Policy 2024, version 1, by received date"


# ------------------------------------------------------------------------------------ the cases

# Case, who, kind, channel, category, scheme, department, handler at the end, state.
CASES = [
    ("W01", "Mrs Ruth Adeyemi", TENANT, "Telephone", Category.REPAIRS, "Larkfield House",
     "Property", MARCUS, CaseState.CONCLUDED),
    ("W02", "Mr Callum Doherty", TENANT, "WhatsApp", Category.REPAIRS, "Harbour View",
     "Property", ELSPETH, CaseState.CONCLUDED),
    ("W03", "Anonymous", ComplainantKind.ANONYMOUS, "Facebook", Category.POLICY_NOT_FOLLOWED,
     "Ashdown Court", "Housing Management", JOAN, CaseState.CONCLUDED),
    ("W04", "Northstar Care", PROVIDER, "Email", Category.REPAIRS, "Mill Brow",
     "Property", MARCUS, CaseState.CONCLUDED),
    ("W04b", "Northstar Care", PROVIDER, "Email", Category.RUDE, "Mill Brow",
     "Income", JOAN, CaseState.CONCLUDED),
    ("W04c", "Northstar Care", PROVIDER, "Email", Category.REPAIRS, "Mill Brow",
     "Property", MARCUS, CaseState.CONCLUDED),
    ("W05", "Corporate Appointee Team", ComplainantKind.REPRESENTATIVE, "Letter", Category.RENTS,
     "Beechwood Lodge", "Income", PIOTR, CaseState.CONCLUDED),
    ("W06a", "Mr Len Ogden", TENANT, "Letter", Category.REPAIRS, "Quarry Bank",
     "Property", MARCUS, CaseState.NOT_ACCEPTED),
    ("W06b", "Mr Len Ogden", TENANT, "Telephone", Category.REPAIRS, "Quarry Bank",
     "Property", MARCUS, CaseState.CONCLUDED),
    ("W06c", "Ms Priya Nair", ComplainantKind.OTHER_THIRD_PARTY, "Website form",
     Category.CONTRACTOR, "Quarry Bank", "Property", MARCUS, CaseState.CONCLUDED),
]  # fmt: skip


@pytest.mark.parametrize(
    ("case", "who", "kind", "channel", "category", "scheme", "department", "handler", "state"),
    CASES,
)
def test_each_case_is_as_told(
    stories: Stories,
    case: str,
    who: str,
    kind: ComplainantKind,
    channel: str,
    category: Category,
    scheme: str,
    department: str,
    handler: str,
    state: CaseState,
) -> None:
    view = stories[case].view

    assert (view.who, view.kind, str(view.channel)) == (who, kind, channel)
    assert (view.category, view.scheme, view.department) == (category, scheme, department)
    assert (view.handler, view.state) == (handler, state)
    assert (view.procedure_id, view.procedure_version) == ("policy-2024", "1")


CONCLUDED = [
    ("W01", "Thu 29 May 2025"),
    ("W02", "Tue 17 Mar 2026"),
    ("W03", "Wed 18 Jun 2025"),
    ("W04", "Wed 7 Oct 2026"),
    ("W04b", "Fri 16 Oct 2026"),
    ("W04c", "Wed 28 Oct 2026"),
    ("W05", "Tue 19 May 2026"),
    ("W06a", "Fri 22 May 2026"),
    ("W06b", "Wed 15 Jul 2026"),
    ("W06c", "Wed 8 Jul 2026"),
]


@pytest.mark.clause("R-8.1.4")
@pytest.mark.parametrize(("case", "concluded"), CONCLUDED)
def test_a_case_is_over_when_its_window_lapsed(stories: Stories, case: str, concluded: str) -> None:
    assert stories[case].view.concluded_on == day(concluded)


OUTCOMES = [
    ("W01", 1, Outcome.UPHELD, MARCUS),
    ("W02", 1, Outcome.PARTLY_UPHELD, MARCUS),
    ("W02", 2, Outcome.UPHELD, ELSPETH),
    ("W03", 1, Outcome.PARTLY_UPHELD, JOAN),
    ("W04", 1, Outcome.UPHELD, MARCUS),
    ("W04b", 1, Outcome.NOT_UPHELD, JOAN),
    ("W04c", 1, Outcome.UPHELD, MARCUS),
    ("W05", 1, Outcome.UPHELD, PIOTR),
    ("W06b", 1, Outcome.UPHELD, MARCUS),
    ("W06c", 1, Outcome.PARTLY_UPHELD, MARCUS),
]


@pytest.mark.clause("P-7.1.6")
@pytest.mark.parametrize(("case", "number", "outcome", "by"), OUTCOMES)
def test_each_outcome_and_who_decided(
    stories: Stories, case: str, number: int, outcome: Outcome, by: str
) -> None:
    stage = stories[case].view.stages[number - 1]

    assert (stage.number, stage.outcome, stage.decided_by) == (number, outcome, by)


@pytest.mark.clause("P-7.3.2", "W01")
def test_w01_closed_on_the_answer_while_its_action_was_open(stories: Stories) -> None:
    told = stories["W01"]

    apology, action = told.view.remedies
    assert (apology.kind, apology.done_on) == (RemedyKind.APOLOGY, day("Thu 1 May 2025"))
    assert (action.kind, action.due_on) == (RemedyKind.ACTION, day("Fri 16 May 2025"))
    assert action.done_on == day("Thu 15 May 2025")
    assert told.days("ACTION_UPDATE") == [day("Fri 9 May 2025")]
    assert set(told.days("ACTION_DONE")) == {day("Thu 15 May 2025")}
    assert told.lines("ACTION_DONE")[0] == ("done on", "", "2025-05-15")
    assert told.lines("STAGE_CLOSED") == [("actions open", "", "1")]
    assert told.days("STAGE_CLOSED") == [day("Thu 1 May 2025")]
    assert ("state", "Open", "Closed, answer sent") in told.lines("STATUS")


@pytest.mark.clause("P-7.1.1.b")
def test_w01_first_contact_sets_the_preferred_method(stories: Stories) -> None:
    told = stories["W01"]

    assert told.view.preferred_channel is Channel.EMAIL
    (contact,) = told.view.contacts
    assert (contact.on, contact.channel) == (day("Tue 15 Apr 2025"), Channel.TELEPHONE)
    assert told.lines("PREFERRED_METHOD")[0][1:] == ("", "Email")


@pytest.mark.clause("R-8.4.1")
def test_w04_is_one_case_for_six_people(stories: Stories) -> None:
    view = stories["W04"].view

    assert len(view.service_users) == 6
    assert view.kind is PROVIDER
    assert view.counts_for_tsm


@pytest.mark.clause("P-7.1.3")
def test_w04_a_related_issue_is_joined_and_two_others_stand_apart(stories: Stories) -> None:
    told = stories["W04"]

    assert [each.raised_on for each in told.view.points] == [
        day("Fri 21 Aug 2026"), day("Fri 21 Aug 2026"), day("Wed 2 Sep 2026")]  # fmt: skip
    assert {each.decisions[1].outcome for each in told.view.points} == {Outcome.UPHELD}
    ((field, _, text),) = told.lines("ISSUE_JOINED")
    assert field == "point 3"
    assert "due dates unchanged" in text
    joined = next(e for e in told.history if any(x.what == "ISSUE_JOINED" for x in e.lines))
    assert not any(each.what == "DUE_SET" for each in joined.lines)

    links = {each.reference: each for each in told.view.links}
    assert set(links) == {stories["W04b"].view.reference, stories["W04c"].view.reference}
    assert {each.kind for each in links.values()} == {LinkKind.SPLIT}
    reference = told.view.reference
    for name, reason in (("W04b", "Unrelated"), ("W04c", "response has been issued")):
        (came_from, why) = stories[name].lines("ISSUE_SPLIT")
        assert came_from[1:] == (reference, stories[name].view.reference)
        assert reason in why[2]


@pytest.mark.clause("R-7.2.g", "W04")
def test_w04_the_name_in_the_draft_was_found_and_reworded(stories: Stories) -> None:
    told = stories["W04"]

    assert told.lines("NAME_SCAN") == [
        ("L04", "", "hit Pennine Heating Ltd"),
        ("L04", "hit Pennine Heating Ltd", "reworded"),
    ]
    (issued,) = [
        each
        for each in told.history
        if each.action == "Issue letter" and any(x.what == "NAME_SCAN" for x in each.lines)
    ]
    assert "L04" in issued.summary
    assert "Pennine" not in told.words[LetterCode.L04]


@pytest.mark.clause("P-8.1.c")
def test_w06b_has_the_older_report_as_background(stories: Stories) -> None:
    told = stories["W06b"]
    older = stories["W06a"].view.reference

    assert told.view.recurring
    assert [(each.reference, each.kind) for each in told.view.links] == [
        (older, LinkKind.BACKGROUND)
    ]
    assert told.lines("BACKGROUND_LINKED") == [("Background to", "", older)]


@pytest.mark.clause("P-3.1")
def test_w06c_counts_for_the_board_and_not_for_the_tenant_measures(stories: Stories) -> None:
    told = stories["W06c"]

    assert not told.view.counts_for_tsm
    assert [each[2] for each in told.lines("TSM_FLAG")] == ["no"]


# -------------------------------------------------------------------------------------- history

# Recorder and channel, who it was passed to, log line.
BEGAN = {
    "W01": ("Dilys Marsh, by Telephone", "14 April 2025 10:20", "Hannah Sillitoe", "Same day"),
    "W02": ("Dilys Marsh, by WhatsApp", "16 December 2025 19:42", "Hannah Sillitoe",
            "Within 24 hours"),
    "W03": ("Tariq Mehmood, by Facebook", "3 May 2025 21:40", "Joan Whitfield", "Late"),
    "W04": ("Dilys Marsh, by Email", "21 August 2026 14:00", "Hannah Sillitoe", "Same day"),
    "W04b": ("Marcus Oyelaran, by Email", "4 September 2026 10:00", "Joan Whitfield", "Same day"),
    "W04c": ("Marcus Oyelaran, by Email", "14 September 2026 09:30", "Hannah Sillitoe",
             "Same day"),
    "W05": ("Dilys Marsh, by Letter", "1 April 2026 16:10", "Piotr Nowak", "Same day"),
    "W06a": ("Dilys Marsh, by Letter", "18 May 2026 09:30", "Hannah Sillitoe", "Same day"),
    "W06b": ("Dilys Marsh, by Telephone", "1 June 2026 09:50", "Hannah Sillitoe", "Same day"),
    "W06c": ("Dilys Marsh, by Website form", "27 May 2026 12:10", "Hannah Sillitoe", "Same day"),
}  # fmt: skip


@pytest.mark.clause("R-2.1.4", "R-2.1.5", "R-2.1.7")
@pytest.mark.parametrize("case", ALL)
def test_how_a_case_began_is_in_its_history(stories: Stories, case: str) -> None:
    told = stories[case]
    recorder, made, passed_to, status = BEGAN[case]

    assert told.lines("CASE_CREATED") == [("recorded by", "", recorder), ("made at", "", made)]
    assert told.lines("PASSED_TO_MANAGER") == [("passed to", "", passed_to)]
    code = "LOG_LATE" if case == "W03" else "LOGGED"
    assert told.lines(code)[0] == ("log status", "", status)
    assert told.lines("PROCEDURE_SET") == [("procedure", "", POLICY)]
    assert told.lines("STATUS")[0] == ("state", "", "Open")


@pytest.mark.clause("R-2.1.5")
def test_w03_says_why_it_was_logged_late(stories: Stories) -> None:
    (_, reason) = stories["W03"].lines("LOG_LATE")

    assert "Office closed" in reason[2]
    assert "message not seen" in reason[2]
    seen = stories["W03"].view.intake.first_seen_at
    assert f"{seen:%d.%m.%Y %H:%M}" == "06.05.2025 09:10"
    assert stories["W03"].lines("FIRST_SEEN") == [("first seen", "", "6 May 2025 09:10")]
    assert stories["W03"].lines("ANONYMOUS") == [("scheme", "", "Ashdown Court")]


@pytest.mark.clause("R-2.1.7")
@pytest.mark.parametrize("case", ALL)
def test_every_due_date_is_in_the_history_when_it_was_set(stories: Stories, case: str) -> None:
    told = stories[case]
    latest = {field.removesuffix(", forecast"): new for field, _, new in told.lines("DUE_SET")}

    for each in told.view.schedule.milestones:
        assert latest[f"{each.kind} (stage {each.stage})"] == each.due.isoformat()


@pytest.mark.clause("R-2.1.7")
@pytest.mark.parametrize("case", ALL)
def test_every_letter_is_in_the_history_created_and_sent(stories: Stories, case: str) -> None:
    told = stories[case]
    oldest_first = sorted(told.view.letters, key=lambda each: each.id)

    assert [field for field, _, _ in told.lines("LETTER_CREATED")] == [
        each.code.value for each in oldest_first
    ]
    assert [(field, new.split(" on ")[0]) for field, _, new in told.lines("LETTER_SENT")] == [
        (each.code.value, f"by {each.sent_by}") for each in oldest_first
    ]


@pytest.mark.clause("P-7.1.1.a", "P-7.2.1")
@pytest.mark.parametrize("case", [each for each in ALL if each != "W06a"])
def test_every_acknowledgement_was_on_time(stories: Stories, case: str) -> None:
    stages = stories[case].view.stages

    lines = stories[case].lines("ACK_ISSUED")

    assert [field for field, _, _ in lines] == [f"stage {each.number}" for each in stages]
    assert [new.endswith(", on time") for _, _, new in lines] == [True] * len(stages)


@pytest.mark.parametrize("case", [each for each in ALL if each not in {"W02", "W06a"}])
def test_a_window_that_lapsed_concludes(stories: Stories, case: str) -> None:
    told = stories[case]

    ((field, _, new),) = told.lines("CONCLUDED")
    assert field == "window lapsed"
    assert new == told.milestone(MilestoneKind.ESCALATE).due.isoformat()
    assert told.lines("STATUS")[-1] == ("state", "Closed, answer sent", "Concluded")


@pytest.mark.clause("P-7.1.5")
def test_w02_more_time_says_old_date_new_date_and_basis(stories: Stories) -> None:
    told = stories["W02"]

    lines = told.lines("EXT_ISSUED")
    assert ("answer date", "2026-01-08", "2026-01-22") in lines
    assert ("basis", "", "Up to 10 working days, explained") in lines
    assert told.days("EXT_ISSUED") == [day("Wed 7 Jan 2026")]


@pytest.mark.clause("P-7.1.7", "P-7.2.2")
def test_w02_was_asked_for_on_day_27_and_a_reviewer_set(stories: Stories) -> None:
    told = stories["W02"]

    assert told.lines("ESC_REQUESTED") == [("requested", "", "day 27 of 28")]
    assert told.lines("REVIEWER_SET") == [("stage 2", "", "Elspeth Grant")]
    assert told.lines("STATUS") == [
        ("state", "", "Open"),
        ("state", "Open", "Closed, answer sent"),
        ("state", "Closed, answer sent", "Open"),
        ("stage", "1", "2"),
        ("state", "Open", "Concluded"),
    ]
    stage_1, stage_2 = told.view.stages
    assert (stage_1.handler, stage_2.handler) == (MARCUS, ELSPETH)
    assert stage_2.started_on == day("Mon 16 Feb 2026")


@pytest.mark.clause("P-7.2.2", "P-5.1.i")
def test_w02_the_letters_of_stage_2_come_from_the_reviewer(stories: Stories) -> None:
    told = stories["W02"]

    for code in (LetterCode.L06, LetterCode.L09):
        assert "Elspeth Grant, Senior Manager, Operations" in told.words[code]
        assert "Marcus" not in told.words[code]


@pytest.mark.clause("R-2.3.2")
def test_w03_both_letters_went_by_the_scheme_manager(stories: Stories) -> None:
    told = stories["W03"]

    dispatched = [new for _, _, new in told.lines("DISPATCH")]
    assert dispatched == ["the scheme manager of Ashdown Court"] * 2
    assert told.days("DISPATCH") == [day("Thu 8 May 2025"), day("Wed 21 May 2025")]


@pytest.mark.clause("P-8.1.intro", "P-8.1.b")
def test_w06a_was_not_accepted_by_the_lead_complaints_officer(stories: Stories) -> None:
    told = stories["W06a"]

    assert told.view.issue_on == day("Mon 10 Mar 2025")
    assert [new for _, _, new in told.lines("OVER_12_MONTHS")] == ["2025-03-10"]
    ((ground, _, approved),) = told.lines("EXCLUSION_APPROVED")
    assert ground == RefusalGround.TOO_OLD.label
    assert approved == "approved by Owen Pritchard"
    assert told.letter(LetterCode.L13).sent_on == day("Fri 22 May 2026")
    assert told.lines("STATUS")[-1] == ("state", "Open", "Not accepted")


# -------------------------------------------------------------------------------------- refused


@pytest.mark.clause("P-7.2.2")
@pytest.mark.parametrize(
    ("name", "why"),
    [(MARCUS, "worked on an earlier stage"), (JOAN, "is not a senior manager")],
)
def test_w02_two_reviewers_are_refused(name: str, why: str) -> None:
    with played_until(plan_w02, at(2026, 2, 16, 13, 30)) as play:
        desk, case_id = play.desk(OWEN), play.cases["W02"]
        request = EscalationRequest(
            date(2026, 2, 16), Channel.EMAIL, "The parcels.", handler_id=play.staff[name]
        )

        with pytest.raises(Refused, match=why) as refused:
            escalating.request_escalation(desk, case_id, request)

        assert name in str(refused.value)
        assert "P-7.2.2" in str(refused.value)
        assert _last_lines(desk, case_id) == [("REVIEWER_REFUSED", "P-7.2.2", "", name)]
        assert case_view(desk, case_id).stage == 1
        offered = [each.label for each in reviewers(desk, case_id, 2)]
        assert offered == [ELSPETH, "Rosalind Achebe"]


def _last_lines(desk: Desk, case_id: int) -> list[tuple[str, str, str, str]]:
    """What the newest entry of a case says."""
    newest = audit.history(desk, case_id)[0]
    return [(each.what, each.field, each.old, each.new) for each in newest.lines]


def _refusal(play_staff: dict[str, int], **changed: object) -> Refusal:
    given = Refusal(
        RefusalGround.TOO_OLD,
        "The damp was on 10 March 2025.",
        "Nothing can be found out now.",
        "Shelter can advise you.",
        date(2026, 5, 22),
        play_staff[OWEN],
    )
    return replace(given, **changed)  # type: ignore[arg-type]


@pytest.mark.clause("P-8.1.a.2")
def test_w06a_a_threat_of_court_is_no_ground() -> None:
    with played_until(plan_w06, at(2026, 5, 22, 13, 30)) as play:
        given = _refusal(play.staff, ground=RefusalGround.PROCEEDINGS)

        with pytest.raises(InvalidInput) as refused:
            closing.not_accept(play.desk(OWEN), play.cases["W06a"], given)

        assert "filed_on" in {each.field for each in refused.value.problems}
        (line,) = _last_lines(play.desk(OWEN), play.cases["W06a"])
        assert line[:2] == ("EXCLUSION_REFUSED", "P-8.1.a")
        assert line[3].endswith("nothing filed")
        assert case_view(play.desk(OWEN), play.cases["W06a"]).state is CaseState.OPEN


@pytest.mark.clause("P-8.1.intro")
def test_w06a_the_head_of_income_may_not_approve() -> None:
    with played_until(plan_w06, at(2026, 5, 22, 13, 30)) as play:
        given = _refusal(play.staff, approved_by_id=play.staff[PIOTR])

        with pytest.raises(Refused, match="Piotr Nowak may not approve"):
            closing.not_accept(play.desk(OWEN), play.cases["W06a"], given)

        assert case_view(play.desk(OWEN), play.cases["W06a"]).state is CaseState.OPEN
