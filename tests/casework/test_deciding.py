"""Deciding a stage: every point answered with reasons, by somebody who may."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from best_desktop.casework.assigning import assign
from best_desktop.casework.deciding import overall, save_decision
from best_desktop.casework.delegating import delegate
from best_desktop.casework.errors import (
    ChangedMeanwhile,
    InvalidInput,
    NeedsReason,
    Refused,
)
from best_desktop.casework.inputs import (
    Assignment,
    PointDecisionInput,
    RemedyInput,
    WantedAnswerInput,
)
from best_desktop.casework.letters import letter_choices
from best_desktop.casework.notes import add_contact
from best_desktop.casework.points import add_point
from best_desktop.casework.remedies import finish_remedy
from best_desktop.casework.reviewers import reviewers
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import (
    Channel,
    ContactKind,
    LetterCode,
    Outcome,
    RemedyKind,
)
from best_desktop.store.models import AuditEntry, Contact, PointDecision, Remedy
from tests.builders import (
    DILYS,
    ELSPETH,
    JOAN,
    MARCUS,
    OWEN,
    ROSALIND,
    TARIQ,
    Office,
    acknowledged,
    answered,
    complaint,
    decided,
    decision,
    escalated,
    lines,
    looked_into,
    messages,
    newest,
    send,
    view,
)

DAY = date(2025, 4, 24)
UPHELD, PARTLY, NOT = Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD


@pytest.mark.parametrize(
    ("outcomes", "suggested"),
    [
        ([], None),
        ([UPHELD], UPHELD),
        ([UPHELD, UPHELD], UPHELD),
        ([NOT, NOT], NOT),
        ([UPHELD, NOT], PARTLY),
        ([PARTLY], PARTLY),
    ],
)
def test_the_overall_outcome_the_points_suggest(
    outcomes: list[Outcome], suggested: Outcome | None
) -> None:
    assert overall(outcomes) is suggested


@pytest.mark.clause("P-7.1.6", "P-5.1.f", "R-7.2.e")
def test_a_complete_decision_is_kept_and_stops_no_clock(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, DAY)

    shown = view(office, case)
    stage = shown.stages[0]
    assert (stage.outcome, stage.decided_on, stage.decided_by) == (UPHELD, DAY, MARCUS)
    assert stage.answered_on is None
    assert shown.points[0].decisions[1].outcome is UPHELD
    assert shown.points[0].decisions[1].reasons.startswith("The job sheets show it")
    assert [each.will_do for each in shown.wanted] == [True, True]
    assert [each.kind for each in shown.remedies] == [RemedyKind.APOLOGY]
    entry = newest(office, case)
    assert (entry.action, entry.summary) == ("Decide", "Stage 1 decided: Upheld")
    said = lines(entry)
    assert ("DECISION", "decided by", "", MARCUS) in said
    assert ("POINT_DECIDED", "point 1", "", "Upheld") in said
    assert ("REMEDY", "Apology", "", "We are sorry for the cold weeks.") in said


def test_saved_again_without_a_change_it_leaves_no_trace(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, DAY)
    remedies = tuple(
        RemedyInput(each.kind, each.description, each.due_on, each.done_on, each.id)
        for each in view(office, case).remedies
    )
    before = AuditEntry.select().count()
    decided(office, case, DAY, remedies=remedies)
    assert AuditEntry.select().count() == before


@pytest.mark.clause("P-5.1.f", "P-7.1.6", "P-5.1.j", "P-7.3.1.intro")
def test_what_stops_a_complete_decision(office: Office) -> None:
    case = acknowledged(office)
    add_point(office.desk(MARCUS, DAY), case, "No hot water", DAY)
    first, second = view(office, case).points
    given = decision(
        office,
        case,
        points=(PointDecisionInput(first.id, UPHELD, reasons=" "),),
        outcome=None,
    )
    with pytest.raises(InvalidInput) as refused:
        save_decision(office.desk(MARCUS), case, given)
    assert [each.message for each in refused.value.problems] == [
        "Point 1 has no reasons (P-5.1.f).",
        "Point 2 has no decision (P-7.1.6).",
        "Point 2 has no reasons (P-5.1.f).",
        "Choose the overall outcome.",
    ]
    whole = decision(office, case, what_went_wrong="", remedies=(), reason="Yes")
    with pytest.raises(InvalidInput) as refused:
        save_decision(office.desk(MARCUS), case, whole)
    assert messages(refused.value.problems) == {
        "what_went_wrong": "Enter what went wrong (P-7.3.1).",
        "remedies": "Add at least one remedy: an apology is usual (P-5.1.j).",
    }
    assert not PointDecision.select().exists()
    assert view(office, case).stages[0].outcome is None
    assert second.number == 2


@pytest.mark.clause("P-7.3.2", "R-9.1.c")
def test_what_we_will_do_with_nothing_upheld_and_no_remedy_goes_on_with_a_reason(
    office: Office,
) -> None:
    case = acknowledged(office)
    looked_into(office, case)
    answers = (WantedAnswerInput(each.id, True) for each in view(office, case).wanted)
    given = decision(office, case, NOT, wanted=tuple(answers))
    with pytest.raises(NeedsReason) as refused:
        save_decision(office.desk(MARCUS), case, given)
    assert list(refused.value.warnings) == [
        f"Nothing is upheld, yet the letter says that we will do “{wanted}”. Nothing among the "
        "remedies sees to it (P-7.3.2)."
        for wanted in ("A working boiler", "An apology")
    ]
    save_decision(office.desk(MARCUS), case, replace(given, reason="The boiler is in already."))
    assert newest(office, case).reason == "The boiler is in already."


@pytest.mark.clause("R-7.2.b", "R-9.1.c", "P-7.3.b", "P-5.1.j", "R-9.1.b")
def test_what_should_be_there_goes_on_with_a_reason(office: Office) -> None:
    case = acknowledged(office)
    looked_into(office, case)
    Contact.delete().execute()
    given = decision(
        office,
        case,
        what_we_did="",
        wanted=(),
        remedies=(RemedyInput(RemedyKind.CHANGE, "We changed how we order parts."),),
    )
    with pytest.raises(NeedsReason) as refused:
        save_decision(office.desk(MARCUS), case, given)
    assert refused.value.field == "reason"
    assert [each.split(".")[0] for each in refused.value.warnings] == [
        "There is no apology among the remedies (P-5",
        "It does not say whether there was a service failure (R-9",
        "The letter will not say what we did to look into it (R-7",
        "The outcome “A working boiler” is not answered (R-9",
        "The outcome “An apology” is not answered (R-9",
        "The contact log does not show that they were heard (P-7",
    ]
    save_decision(office.desk(MARCUS), case, replace(given, reason="She is abroad."))
    assert newest(office, case).reason == "She is abroad."


@pytest.mark.clause("P-7.3.b")
def test_an_account_or_an_attempt_shows_that_they_were_heard(office: Office) -> None:
    from best_desktop.casework.inputs import NewContact

    case = acknowledged(office)
    looked_into(office, case)
    Contact.delete().execute()
    account = NewContact(ContactKind.ACCOUNT, DAY, Channel.TELEPHONE, "Her side of it.")
    add_contact(office.desk(MARCUS, DAY), case, account)
    decided(office, case, DAY, reason="", finding=CaseFinding.NONE)


def test_not_upheld_needs_no_remedy(office: Office) -> None:
    case = acknowledged(office)
    looked_into(office, case)
    decided(office, case, DAY, NOT, reason="")
    assert view(office, case).stages[0].outcome is NOT


def test_unfinished_work_is_kept_and_is_not_a_decision(office: Office) -> None:
    case = acknowledged(office)
    shown = view(office, case)
    begun = decision(
        office,
        case,
        complete=False,
        outcome=None,
        points=(PointDecisionInput(shown.points[0].id, None, reasons="So far"),),
        wanted=(WantedAnswerInput(shown.wanted[0].id, None, "Perhaps"),),
        what_we_did="Read the job sheets",
    )
    save_decision(office.desk(OWEN, DAY), case, begun)

    stage = view(office, case).stages[0]
    assert (stage.decided_on, stage.decided_by, stage.outcome) == (None, "", None)
    assert stage.what_we_did == "Read the job sheets"
    assert newest(office, case).action == "Save unfinished decision"
    choices = dict(letter_choices(office.desk(MARCUS), case))
    assert choices[LetterCode.L04] == "Record the decision first."


def test_a_decision_taken_back_can_not_go_out(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, DAY)
    save_decision(office.desk(MARCUS), case, decision(office, case, complete=False))
    assert view(office, case).stages[0].decided_on is None


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"decided_on": date(2025, 4, 25)}, "decided_on", "today or in the past"),
        ({"decided_on": date(2025, 4, 13)}, "decided_on", "on or after 14 April 2025"),
        ({"remedies": (RemedyInput(RemedyKind.APOLOGY, ""),)}, "description", "what the remedy is"),
        (
            {"remedies": (RemedyInput(RemedyKind.APOLOGY, "S", done_on=date(2025, 4, 25)),)},
            "done_on",
            "today or in the past",
        ),
        ({"review": "x" * 20_001}, "review", "20,000 characters or fewer"),
        ({"decided_by_id": 999}, "decided_by_id", "not in the list any more"),
    ],
)
def test_what_is_wrong_with_a_decision(
    office: Office, changes: dict[str, Any], field: str, message: str
) -> None:
    case = acknowledged(office)
    given = decision(office, case, reason="Yes", **{"decided_on": DAY, **changes})
    with pytest.raises(InvalidInput) as refused:
        save_decision(office.desk(MARCUS, DAY), case, given)
    assert message in messages(refused.value.problems)[field]


@pytest.mark.clause("R-3.1", "R-2.1.6")
@pytest.mark.parametrize("who", [DILYS, TARIQ])
def test_who_may_record_may_not_decide(office: Office, who: str) -> None:
    case = acknowledged(office)
    with pytest.raises(Refused, match="You may not write down a decision"):
        decided(office, case, DAY, by=who, decided_by_id=office.staff[MARCUS])
    desk, department = office.desk(MARCUS, DAY), office.departments["Property"]
    if who == TARIQ:
        delegate(desk, department, office.staff[TARIQ], DAY, None)
    else:
        assign(desk, case, Assignment(handler_id=office.staff[DILYS]))
    with pytest.raises(Refused, match=f"{who} may not decide a complaint"):
        decided(office, case, DAY, by=who)
    decided(office, case, DAY, by=who, decided_by_id=office.staff[MARCUS])
    assert view(office, case).stages[0].decided_by == MARCUS


def test_the_acknowledgement_comes_first(office: Office) -> None:
    case = complaint(office)
    with pytest.raises(Refused, match="Send the stage 1 acknowledgement first"):
        decided(office, case, DAY)


def test_parts_of_another_case_are_refused(office: Office) -> None:
    case = acknowledged(office)
    other = view(office, complaint(office))
    desk = office.desk(MARCUS, DAY)
    parts: list[tuple[dict[str, Any], str]] = [
        ({"points": (PointDecisionInput(other.points[0].id, UPHELD),)}, "A point is not in"),
        ({"wanted": (WantedAnswerInput(other.wanted[0].id, True),)}, "An outcome sought is not in"),
        ({"remedies": (RemedyInput(RemedyKind.APOLOGY, "S", id=999),)}, "A remedy is not in"),
    ]
    for changes, message in parts:
        with pytest.raises(Refused, match=message):
            save_decision(desk, case, decision(office, case, complete=False, **changes))


def test_two_people_deciding_do_not_overwrite_each_other(office: Office) -> None:
    """Whichever part one of them changed, the other hears of it (PF-58)."""
    case = acknowledged(office)
    opened = view(office, case).stages[0].version
    point = view(office, case).points[0]
    begun = decision(office, case, complete=False, outcome=None, remedies=(), wanted=())
    only_point = replace(
        begun,
        what_we_did="",
        what_went_wrong="",
        points=(PointDecisionInput(point.id, UPHELD, reasons="Mine"),),
    )
    save_decision(office.desk(MARCUS, DAY), case, only_point, opened)
    with pytest.raises(ChangedMeanwhile) as refused:
        save_decision(office.desk(JOAN), case, replace(begun, what_we_did="Hers"), opened)
    assert refused.value.who == MARCUS
    assert ("what_we_did", "", "Hers") in [
        (each.field, each.saved, each.typed) for each in refused.value.conflicts
    ]
    assert view(office, case).points[0].decisions[1].reasons == "Mine"
    save_decision(
        office.desk(JOAN), case, replace(begun, points=()), view(office, case).stages[0].version
    )


def test_points_and_remedies_are_changed_and_taken_out(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, DAY)
    shown = view(office, case)
    remedy, point = shown.remedies[0], shown.points[0]
    again = decision(
        office,
        case,
        PARTLY,
        points=(PointDecisionInput(point.id, PARTLY, "Found", "Other reasons", "Repairs policy"),),
        remedies=(
            RemedyInput(RemedyKind.APOLOGY, "We are very sorry.", id=remedy.id),
            RemedyInput(RemedyKind.ACTION, "A new part.", date(2025, 5, 16)),
        ),
        reason="Read again",
    )
    save_decision(office.desk(MARCUS), case, again)
    assert (
        "REMEDY",
        "description",
        "We are sorry for the cold weeks.",
        "We are very sorry.",
    ) in lines(newest(office, case))
    kept = view(office, case).points[0].decisions[1]
    assert (kept.outcome, kept.finding, kept.citation) == (PARTLY, "Found", "Repairs policy")

    save_decision(office.desk(MARCUS), case, replace(again, remedies=again.remedies[:1]))
    assert ("REMEDY", "Action where there was delay", "A new part.", "") in lines(
        newest(office, case)
    )
    assert [each.description for each in view(office, case).remedies] == ["We are very sorry."]


# ------------------------------------------------------------------------------------ stage 2


@pytest.mark.clause("P-7.2.2", "X16")
def test_the_reviewer_is_a_senior_manager_who_did_not_work_on_stage_1(office: Office) -> None:
    case = answered(office)
    offered = [each.label for each in reviewers(office.desk(OWEN), case, 2)]
    assert offered == [ELSPETH, ROSALIND]
    everybody = [each.label for each in reviewers(office.desk(OWEN), case)]
    assert MARCUS in everybody  # at stage 1 nobody is left out

    escalated(office, case, date(2025, 4, 28), None)
    send(office, case, LetterCode.L06, date(2025, 4, 30))
    day = date(2025, 5, 6)
    with pytest.raises(Refused, match="Marcus Oyelaran worked on an earlier stage of BEST-2025"):
        decided(office, case, day, by=MARCUS)
    with pytest.raises(Refused, match="Joan Whitfield is not a senior manager"):
        decided(office, case, day, by=JOAN)
    decided(office, case, day, by=ELSPETH)
    assert view(office, case).stages[1].decided_by == ELSPETH


@pytest.mark.clause("P-7.2.2")
def test_whoever_once_handled_or_drafted_stage_1_is_no_reviewer(office: Office) -> None:
    """Looks at who worked, not at who is shown now."""
    from best_desktop.casework.assigning import assign
    from best_desktop.casework.inputs import Assignment

    case = acknowledged(office, handler_id=office.staff[ELSPETH])
    assign(office.desk(OWEN), case, Assignment(handler_id=office.staff[MARCUS]))
    save_decision(
        office.desk(ROSALIND, DAY), case, decision(office, case, complete=False, remedies=())
    )
    decided(office, case, DAY)
    send(office, case, LetterCode.L04, DAY)

    assert reviewers(office.desk(OWEN), case, 2) == []
    escalated(office, case, date(2025, 4, 28), None)
    assert reviewers(office.desk(OWEN), case) == []


@pytest.mark.clause("P-7.2.2")
def test_the_review_covers_investigation_decision_and_new_information(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, LetterCode.L06, date(2025, 4, 30))
    with pytest.raises(NeedsReason, match="The review of the investigation"):
        decided(office, case, date(2025, 5, 6), by=ELSPETH, review="", reason="")


# ------------------------------------------------------------------------------------ remedies


@pytest.mark.clause("P-7.3.2", "P-7.3.1.a-h", "X27")
def test_a_remedy_is_done_after_the_case_was_closed(office: Office) -> None:
    case = acknowledged(office)
    due = date(2025, 5, 16)
    every = tuple(RemedyInput(kind, f"We will: {kind}.", due) for kind in RemedyKind)
    decided(office, case, DAY, remedies=every)
    send(office, case, LetterCode.L04, DAY)
    action = next(e for e in view(office, case).remedies if e.kind is RemedyKind.ACTION)
    assert lines(newest(office, case), "STAGE_CLOSED")[0][3] == "8"

    desk = office.desk(MARCUS, date(2025, 5, 15))
    with pytest.raises(InvalidInput, match="today or in the past"):
        finish_remedy(desk, action.id, action.version, due)
    with pytest.raises(InvalidInput, match="on or after 14 April 2025"):
        finish_remedy(desk, action.id, action.version, date(2025, 4, 1))
    finish_remedy(desk, action.id, action.version, date(2025, 5, 15))
    done = next(e for e in view(office, case).remedies if e.id == action.id)
    assert done.done_on == date(2025, 5, 15)
    assert lines(newest(office, case)) == [("ACTION_DONE", "done on", "", "2025-05-15")]
    entries = AuditEntry.select().count()
    finish_remedy(desk, action.id, done.version, date(2025, 5, 15))
    assert AuditEntry.select().count() == entries
    with pytest.raises(Refused, match="This remedy is not in the case file"):
        finish_remedy(desk, 999, 1, date(2025, 5, 15))


@pytest.mark.clause("P-7.3.1.a", "P-7.3.2")
def test_what_the_letter_itself_does_is_done_when_it_is_sent(office: Office) -> None:
    case = acknowledged(office)
    remedies = (
        RemedyInput(RemedyKind.APOLOGY, "We are sorry."),
        RemedyInput(RemedyKind.EXPLANATION, "By hand, later.", due_on=DAY + timedelta(days=9)),
        RemedyInput(RemedyKind.ACTION, "A new part.", due_on=DAY + timedelta(days=20)),
    )
    decided(office, case, DAY, remedies=remedies)
    send(office, case, LetterCode.L04, DAY)

    assert [each.done_on for each in view(office, case).remedies] == [DAY, None, None]
    assert Remedy.select().where(Remedy.done_on.is_null()).count() == 2
    assert lines(newest(office, case), "STAGE_CLOSED") == [
        ("STAGE_CLOSED", "actions open", "", "2")
    ]
