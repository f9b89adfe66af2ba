"""The checklist of a stage: each item ticked, or explained (P-5.1.e)."""

from __future__ import annotations

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work, last_hand
from best_desktop.casework.errors import ChangedMeanwhile
from best_desktop.casework.investigation_views import ChecklistView, Tick
from best_desktop.casework.readiness import ticked
from best_desktop.casework.standing import case_in, current_stage
from best_desktop.domain.investigation_words import ChecklistItem
from best_desktop.domain.roles import Right
from best_desktop.store.models import ChecklistTick, Complaint, Stage


def save_checklist(desk: Desk, complaint_id: int, ticks: tuple[Tick, ...]) -> None:
    """Save items of the current stage's list; those not named stay as they are.

    Raises:
        InvalidInput: their account is ticked while the contact log does not show it (P-7.3.b).
        ChangedMeanwhile: a colleague saved an item since it was shown.
    """
    with desk.working(Right.INVESTIGATE) as work:
        complaint = case_in(work, complaint_id)
        stage = current_stage(complaint)
        known = {each.item: each for each in ticked(complaint, stage)}
        ticks = tuple(each for each in ticks if each.item in known)
        explanations = _checked(desk, ticks, known)
        for each in ticks:
            _save(work, complaint, stage, known[each.item], each, explanations[each.item])
        if work.lines:
            left = sum(each.is_open for each in ticked(complaint, stage))
            summary = (
                f"Checklist of stage {stage.number}: {left} open"
                if left
                else (f"Checklist of stage {stage.number} complete")
            )
            work.record("Tick checklist", complaint.reference, complaint, summary)


def _checked(
    desk: Desk, ticks: tuple[Tick, ...], known: dict[ChecklistItem, ChecklistView]
) -> dict[ChecklistItem, str]:
    checks = Checks(desk)
    explanations = {}
    for each in ticks:
        explanations[each.item] = checks.text(
            each.item.value, each.explanation, what="the explanation", limit=2000
        )
        if each.item is ChecklistItem.POSITION and each.done and not known[each.item].by_itself:
            checks.add(
                each.item.value,
                "The contact log does not show that they were heard. Add their account there "
                "(P-7.3.b), or say why you could not hear it.",
            )
    checks.done()
    return explanations


def _save(
    work: Work,
    complaint: Complaint,
    stage: Stage,
    now: ChecklistView,
    tick: Tick,
    explanation: str,
) -> None:
    done_on = (now.done_on or work.desk.today) if tick.done else None
    if (done_on, explanation) == (now.done_on, now.explanation):
        return
    if tick.seen != now.version:
        raise ChangedMeanwhile(last_hand(complaint.id), [])
    old = _words(now.done_on is not None, now.explanation)
    values = {"done_on": done_on, "explanation": explanation, "staff": work.desk.staff_id}
    if now.version == 0:
        work.create(ChecklistTick, stage=stage.id, item=tick.item, **values)
    else:
        row = ChecklistTick.get(
            (ChecklistTick.stage == stage.id) & (ChecklistTick.item == tick.item)
        )
        work.change(ChecklistTick, row.id, tick.seen, values, lines=False)
    work.line("CHECKLIST", f"{tick.item} ({now.clause})", old, _words(tick.done, explanation))


def _words(done: bool, explanation: str) -> str:
    said = "done" if done else "not done"
    return f"{said}: {explanation}" if explanation else said
