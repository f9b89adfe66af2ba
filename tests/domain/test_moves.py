"""What may be done on a case, in each situation of each procedure: the table people can read.

After a change of rule that was meant: UPDATE_GOLDEN=1 python -m pytest tests/domain/test_moves.py
"""

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from best_desktop.domain.deadlines import schedule
from best_desktop.domain.facts import CaseFacts, ExtensionFacts, ReopeningFacts, StageFacts
from best_desktop.domain.moves import (
    Move,
    Standing,
    last_day_missed,
    next_step,
    refusal,
    tag_for,
)
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import (
    CaseState,
    ExtensionBasis,
    NextStep,
    StageStart,
    Tag,
)
from best_desktop.domain.working_days import WorkingDays, long_date

GOLDEN = Path(__file__).parents[1] / "golden"

# Received on Monday 1 December 2025, as in the rows.
RECEIVED = date(2025, 12, 1)
ACKNOWLEDGED = date(2025, 12, 8)
FIRST = StageFacts(1, RECEIVED, StageStart.RECEIVED)
KNOWN = replace(FIRST, acknowledged_on=ACKNOWLEDGED)
EXPLAINED = ExtensionBasis.EXPLANATION


def facts(*stages: StageFacts, state: CaseState = CaseState.OPEN) -> CaseFacts:
    return CaseFacts(RECEIVED, stages, state)


def standing(
    procedure: Procedure, england: WorkingDays, case: CaseFacts, today: date, *, decided: bool
) -> Standing:
    return Standing(procedure, case, schedule(procedure, case, england), today, decided)


def told(day: date, until: date, basis: ExtensionBasis = EXPLAINED) -> ExtensionFacts:
    return ExtensionFacts(basis, day, until=until)


ANSWERED = replace(KNOWN, answered_on=date(2025, 12, 19))
REOPENED = replace(ANSWERED, reopenings=(ReopeningFacts(date(2026, 1, 5), date(2026, 1, 30)),))
ASKED = StageFacts(2, date(2026, 1, 6), StageStart.REQUESTED)

Situation = tuple[CaseFacts, date, bool]

POLICY: dict[str, Situation] = {
    "logged": (facts(FIRST), date(2025, 12, 2), False),
    "acknowledged": (facts(KNOWN), date(2025, 12, 9), False),
    "acknowledged and decided": (facts(KNOWN), date(2025, 12, 9), True),
    "more time recorded, not told": (
        facts(
            replace(KNOWN, extensions=(ExtensionFacts(EXPLAINED, None, until=date(2026, 1, 8)),))
        ),
        date(2025, 12, 19),
        False,
    ),
    "more time told": (
        facts(replace(KNOWN, extensions=(told(date(2025, 12, 19), date(2026, 1, 8)),))),
        date(2025, 12, 22),
        False,
    ),
    "overdue": (facts(KNOWN), date(2026, 1, 9), False),
    "answered, window open": (facts(ANSWERED, state=CaseState.CLOSED), date(2026, 1, 16), True),
    "answered, window over": (facts(ANSWERED, state=CaseState.CLOSED), date(2026, 1, 17), True),
    "concluded": (facts(ANSWERED, state=CaseState.CONCLUDED), date(2026, 2, 1), True),
    "reopened": (facts(REOPENED), date(2026, 1, 5), False),
    "stage 2 asked for": (facts(ANSWERED, ASKED), date(2026, 1, 7), False),
    "stage 2 acknowledged": (
        facts(ANSWERED, replace(ASKED, acknowledged_on=date(2026, 1, 8))),
        date(2026, 1, 9),
        False,
    ),
    "stage 2, more time told": (
        facts(
            ANSWERED,
            replace(
                ASKED,
                acknowledged_on=date(2026, 1, 8),
                extensions=(told(date(2026, 2, 4), date(2026, 2, 19)),),
            ),
        ),
        date(2026, 2, 5),
        False,
    ),
    "stage 2 answered": (
        facts(
            ANSWERED,
            replace(ASKED, acknowledged_on=date(2026, 1, 8), answered_on=date(2026, 2, 5)),
            state=CaseState.CONCLUDED,
        ),
        date(2026, 2, 6),
        True,
    ),
    "withdrawn": (facts(FIRST, state=CaseState.WITHDRAWN), date(2025, 12, 9), False),
    "duplicate": (facts(FIRST, state=CaseState.DUPLICATE), date(2025, 12, 9), False),
    "not accepted": (facts(FIRST, state=CaseState.NOT_ACCEPTED), date(2025, 12, 9), False),
}

LONGER = replace(KNOWN, extensions=(told(date(2025, 12, 15), date(2025, 12, 31)),))
MOVED = StageFacts(2, date(2025, 12, 31), StageStart.AUTOMATIC)
MOVED_LONGER = replace(MOVED, extensions=(told(date(2026, 1, 29), date(2026, 2, 12)),))
THIRD = StageFacts(3, date(2026, 2, 12), StageStart.AUTOMATIC)
PANEL = replace(
    THIRD, extensions=(told(date(2026, 3, 12), date(2026, 3, 26), ExtensionBasis.PANEL),)
)

PROCEDURE: dict[str, Situation] = {
    "logged": (facts(FIRST), date(2025, 12, 2), False),
    "acknowledged": (facts(KNOWN), date(2025, 12, 9), False),
    "due, nothing explained": (facts(KNOWN), date(2025, 12, 15), False),
    "more time told": (facts(LONGER), date(2025, 12, 30), False),
    "due after more time": (facts(LONGER), date(2025, 12, 31), False),
    "answered": (facts(ANSWERED, state=CaseState.CLOSED), date(2026, 1, 5), True),
    "concluded": (facts(ANSWERED, state=CaseState.CONCLUDED), date(2026, 2, 1), True),
    "reopened": (facts(REOPENED), date(2026, 1, 5), False),
    "stage 2 asked for": (facts(ANSWERED, ASKED), date(2026, 1, 7), False),
    "moved on to stage 2": (facts(LONGER, MOVED), date(2026, 1, 2), False),
    "stage 2 due after more time": (facts(LONGER, MOVED_LONGER), date(2026, 2, 12), False),
    "stage 2 answered": (
        facts(
            LONGER,
            replace(MOVED_LONGER, answered_on=date(2026, 2, 11)),
            state=CaseState.CLOSED,
        ),
        date(2026, 2, 12),
        True,
    ),
    "moved on to stage 3": (facts(LONGER, MOVED_LONGER, THIRD), date(2026, 2, 13), False),
    "stage 3, panel convened": (facts(LONGER, MOVED_LONGER, PANEL), date(2026, 3, 13), False),
    "stage 3 answered": (
        facts(
            LONGER,
            MOVED_LONGER,
            replace(THIRD, answered_on=date(2026, 3, 12)),
            state=CaseState.CONCLUDED,
        ),
        date(2026, 3, 13),
        True,
    ),
    "withdrawn": (facts(FIRST, state=CaseState.WITHDRAWN), date(2025, 12, 9), False),
    "duplicate": (facts(FIRST, state=CaseState.DUPLICATE), date(2025, 12, 9), False),
    "not accepted": (facts(FIRST, state=CaseState.NOT_ACCEPTED), date(2025, 12, 9), False),
}

SITUATIONS = {"policy-2024": POLICY, "procedure-2021": PROCEDURE}


# As the office says it; in the order of a complaint's course.
SAID = {
    Move.FIRST_CONTACT: "Record the first contact",
    Move.ACKNOWLEDGE: "Acknowledge",
    Move.ADD_POINT: "Join a new issue",
    Move.NOT_ACCEPT: "Not accept",
    Move.EXTEND: "Take more time",
    Move.DECIDE: "Decide",
    Move.ESCALATE: "Take to the next stage",
    Move.REFUSE_ESCALATION: "Refuse the next stage",
    Move.MOVE_ON: "Move on by itself",
    Move.WITHDRAW: "Record as withdrawn",
    Move.MARK_DUPLICATE: "Mark as a duplicate",
    Move.CONCLUDE: "Conclude",
    Move.REOPEN: "Reopen",
    Move.CORRECT_DATES: "Correct dates",
    Move.CHANGE_PROCEDURE: "Change the procedure",
    Move.ASSIGN: "Assign",
    Move.WRITE_LETTER: "Write a letter",
    Move.ADD_NOTE: "Add a note",
    Move.ADD_CONTACT: "Record a contact",
    Move.ADD_DOCUMENT: "Add a document",
}


def table(procedure: Procedure, england: WorkingDays, situations: Mapping[str, Situation]) -> str:
    """A line for each thing done, a column for each situation; letters lead to why not."""
    title = f"{procedure.title}, version {procedure.version}"
    lines = [
        title,
        "=" * len(title),
        f"What may be done to a complaint, and when. It is received on {long_date(RECEIVED)}.",
        "",
        "The columns, with the next step of each",
    ]
    standings = []
    for number, (name, (case, today, decided)) in enumerate(situations.items(), start=1):
        now = standing(procedure, england, case, today, decided=decided)
        standings.append(now)
        step = str(next_step(now)).lower()
        lines.append(f"  {number:>2}  {name[0].upper()}{name[1:]} ({long_date(today)}): {step}")
    heads = "".join(f"{number:>5}" for number in range(1, len(standings) + 1))
    lines += ["", f"{'':<26}{heads}"]
    reasons: dict[str, str] = {}
    for move, said in SAID.items():
        cells = []
        for now in standings:
            why_not = refusal(move, now)
            mark = "yes" if why_not is None else reasons.setdefault(why_not, _mark(len(reasons)))
            cells.append(f"{mark:>5}")
        lines.append(f"{said:<26}{''.join(cells)}")
    lines += ["", "Why not"]
    lines += [f"  {mark:>2}  {why_not}" for why_not, mark in reasons.items()]
    return "\n".join(lines) + "\n"


def _mark(number: int) -> str:
    """a to z, then aa, ab and so on."""
    first, last = divmod(number, 26)
    return (chr(ord("a") + first - 1) if first else "") + chr(ord("a") + last)


@pytest.mark.clause("X01", "X06", "X07", "P-7.2.5", "R-7.1.3", "R-7.1.5", "R-7.1.7", "R-7.1.9")
@pytest.mark.parametrize("name", list(SITUATIONS))
def test_golden_table_of_moves(
    procedures: Mapping[str, Procedure], england: WorkingDays, name: str
) -> None:
    made = table(procedures[name], england, SITUATIONS[name])
    kept = GOLDEN / f"moves-{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        kept.write_text(made, encoding="utf-8", newline="\n")
    assert made == kept.read_text(encoding="utf-8")


def test_the_table_has_every_thing_that_is_done() -> None:
    assert set(SAID) == set(Move)


@pytest.mark.parametrize("name", list(SITUATIONS))
def test_the_table_has_every_state_and_stage_of_its_procedure(
    procedures: Mapping[str, Procedure], name: str
) -> None:
    cases = [case for case, _, _ in SITUATIONS[name].values()]

    assert {each.state for each in cases} == set(CaseState)
    assert {each.stages[-1].number for each in cases} == {
        each.number for each in procedures[name].stages
    }


@pytest.mark.clause("P-5.1.h", "R-2.1.7", "P-7.2.6")
@pytest.mark.parametrize("name", list(SITUATIONS))
def test_notes_contacts_documents_and_letters_are_never_refused(
    procedures: Mapping[str, Procedure], england: WorkingDays, name: str
) -> None:
    """A state that stops notes is what other systems regretted (PF-19)."""
    for case, today, decided in SITUATIONS[name].values():
        now = standing(procedures[name], england, case, today, decided=decided)
        for move in (Move.ADD_NOTE, Move.ADD_CONTACT, Move.ADD_DOCUMENT, Move.ASSIGN):
            assert refusal(move, now) is None


@pytest.mark.clause("P-5.1.h", "G8")
def test_no_move_deletes_or_pauses() -> None:
    assert not any("delete" in move.value or "pause" in move.value for move in Move)


@pytest.mark.clause("R-7.1.5", "R-7.1.3")
def test_more_time_that_was_not_told_does_not_use_up_the_one_there_is(
    procedure_2021: Procedure, england: WorkingDays
) -> None:
    untold = ExtensionFacts(EXPLAINED, None, until=date(2025, 12, 31))
    today = date(2025, 12, 15)
    waiting = facts(replace(KNOWN, extensions=(untold,)))
    now = standing(procedure_2021, england, waiting, today, decided=False)

    assert refusal(Move.EXTEND, now) is None
    assert "Send the letter of explanation first" in (refusal(Move.MOVE_ON, now) or "")

    explained = facts(replace(KNOWN, extensions=(replace(untold, told_on=today),)))
    later = standing(procedure_2021, england, explained, date(2025, 12, 31), decided=False)
    assert "more time once" in (refusal(Move.EXTEND, later) or "")
    assert refusal(Move.MOVE_ON, later) is None


def test_more_time_up_to_a_number_says_how_often(
    procedure_2021: Procedure, england: WorkingDays
) -> None:
    """A procedure of another year may allow it twice."""
    first = procedure_2021.stage(1)
    twice = replace(first, extension=replace(first.extension, at_most=2))
    procedure = replace(procedure_2021, stages=(twice, *procedure_2021.stages[1:]))
    taken = tuple(told(date(2025, 12, 15), RECEIVED + timedelta(days=30 + n)) for n in range(2))
    case = facts(replace(KNOWN, extensions=taken))
    now = standing(procedure, england, case, date(2025, 12, 16), decided=False)

    assert "more time 2 times" in (refusal(Move.EXTEND, now) or "")


@pytest.mark.clause("P-7.1.7")
@pytest.mark.parametrize(
    ("asked", "missed"),
    [(date(2026, 1, 15), None), (date(2026, 1, 16), None), (date(2026, 1, 17), date(2026, 1, 16))],
)
def test_the_last_day_to_ask_is_in_time(
    policy: Procedure, england: WorkingDays, asked: date, missed: date | None
) -> None:
    case = facts(ANSWERED, state=CaseState.CLOSED)
    now = standing(policy, england, case, date(2026, 3, 1), decided=True)

    assert last_day_missed(now, asked) == missed


@pytest.mark.clause("X07")
def test_the_2021_procedure_knows_no_last_day_to_ask(
    procedure_2021: Procedure, england: WorkingDays
) -> None:
    case = facts(ANSWERED, state=CaseState.CLOSED)
    now = standing(procedure_2021, england, case, date(2026, 9, 1), decided=True)

    assert last_day_missed(now, date(2026, 9, 1)) is None
    assert refusal(Move.CONCLUDE, now) is None


@pytest.mark.clause("R-7.1.7", "R-7.1.3")
def test_an_answered_stage_that_was_reopened_never_moves_on_by_itself(
    procedure_2021: Procedure, england: WorkingDays
) -> None:
    again = replace(LONGER, answered_on=date(2025, 12, 31), reopenings=REOPENED.reopenings)
    now = standing(procedure_2021, england, facts(again), date(2026, 2, 2), decided=False)

    assert refusal(Move.MOVE_ON, now) == "The answer has been sent."
    assert "set when it was reopened" in (refusal(Move.EXTEND, now) or "")
    assert next_step(now) is NextStep.ANSWER


def test_reopened_before_it_was_acknowledged_waits_for_the_acknowledgement(
    policy: Procedure, england: WorkingDays
) -> None:
    """What was due before the case was opened again is not waited for a second time (PF-34)."""
    again = ReopeningFacts(date(2026, 1, 5), date(2026, 1, 30))
    case = facts(replace(FIRST, reopenings=(again,)))
    now = standing(policy, england, case, date(2026, 1, 5), decided=False)

    due = now.schedule.next_due()
    assert due is not None
    assert due.promised == again.target_on
    assert next_step(now) is NextStep.ACKNOWLEDGE


def test_reopened_at_once_a_date_still_ahead_is_still_waited_for(
    policy: Procedure, england: WorkingDays
) -> None:
    again = ReopeningFacts(date(2025, 12, 3), date(2026, 1, 30))
    case = facts(replace(FIRST, reopenings=(again,)))
    now = standing(policy, england, case, date(2025, 12, 3), decided=False)

    due = now.schedule.next_due()
    assert due is not None
    assert due.promised == date(2025, 12, 8)  # the acknowledgement


TODAY = date(2025, 5, 2)
SOON = date(2025, 5, 7)


@pytest.mark.clause("R-7.2.a")
@pytest.mark.parametrize(
    ("given", "tag"),
    [
        ({"next_due": date(2025, 5, 1)}, Tag.OVERDUE),
        ({"next_due": TODAY}, Tag.DUE_TODAY),
        ({"next_due": date(2025, 5, 3)}, Tag.DUE_SOON),
        ({"next_due": SOON}, Tag.DUE_SOON),
        ({"next_due": SOON, "waiting": True, "extended": True}, Tag.DUE_SOON),
        ({"next_due": date(2025, 5, 8)}, Tag.ON_TRACK),
        ({"next_due": date(2025, 5, 8), "extended": True}, Tag.EXTENDED),
        ({"next_due": date(2025, 5, 8), "extended": True, "waiting": True}, Tag.WAITING),
        ({"next_due": date(2025, 5, 1), "waiting": True}, Tag.OVERDUE),
        ({"next_due": None, "waiting": True}, Tag.WAITING),
        ({"next_due": None}, Tag.ON_TRACK),
        ({"state": CaseState.CLOSED, "next_due": None, "window_open": True}, Tag.RESPONDED),
        ({"state": CaseState.CLOSED, "next_due": None}, Tag.CLOSED),
        ({"state": CaseState.CONCLUDED, "next_due": None}, Tag.CLOSED),
        ({"state": CaseState.WITHDRAWN, "next_due": TODAY}, Tag.CLOSED),
        ({"next_due": date(2025, 5, 1), "with_ombudsman": True}, Tag.OMBUDSMAN),
        ({"state": CaseState.CONCLUDED, "next_due": None, "with_ombudsman": True}, Tag.OMBUDSMAN),
    ],
)
def test_the_status_word(given: dict[str, object], tag: Tag) -> None:
    whole = {"state": CaseState.OPEN, "soon_until": SOON, "today": TODAY, **given}
    assert tag_for(**whole) is tag  # type: ignore[arg-type]
