"""What the case detail says about a case, in words: no widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.casework.case_views import CaseView, ExtensionView
from best_desktop.domain.milestones import Milestone
from best_desktop.domain.vocabulary import CaseState, ExtensionBasis, MilestoneKind, StageStart, Tag
from best_desktop.gui.case_people import people_of
from best_desktop.gui.dates import long_date


@dataclass(frozen=True, slots=True)
class Message:
    """The line under the summary: its look (a ``kind`` of the style sheet) and its words."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Status:
    """How a milestone stands: a tag and its words."""

    tag: Tag
    words: str


def stage_words(view: CaseView) -> str:
    """'Stage 1 of 2', and the state where the case is not open."""
    words = f"Stage {view.stage} of {view.standing.procedure.last_stage}"
    return words if view.state is CaseState.OPEN else f"{words}, {str(view.state).lower()}"


def hazard_words(view: CaseView) -> str:
    """The line of the identity bar for a hazard at home, or for a case that was anonymised."""
    if view.anonymised_on is not None:
        return f"Anonymised on {long_date(view.anonymised_on)}: what was typed was taken out."
    if view.hazard is None:
        return ""
    where = f" ({view.hazard_reference})" if view.hazard_reference else ""
    return f"Hazard: {view.hazard}{where}. Its own clocks in law run apart from these dates."


def adjustment_words(view: CaseView) -> str:
    """The adjustments, or that none is recorded: never nothing (B-33); then vulnerability."""
    needed = "; ".join(view.adjustments) or "none recorded"
    return "\n".join([f"Adjustments: {needed}", *vulnerability_words(view)])


def vulnerability_words(view: CaseView) -> list[str]:
    """What makes the people of a case vulnerable, one line, named where several are; or none."""
    people = people_of(view)
    notes = [
        f"{each.name}: {note}" if len(people) > 1 else note
        for each in people
        for note in each.vulnerabilities
    ]
    return (
        ["Vulnerability: " + "; ".join(" ".join(each.split()) for each in notes)] if notes else []
    )


def message_of(view: CaseView, today: date) -> Message:
    """What matters most about the dates of a case now; before them, what cannot wait (R-5.4)."""
    text = view.due_text
    if view.state is CaseState.OPEN and view.intake.safety_waits:
        return Message("error-box", f"{view.intake.safety_question}\n{text}")
    if view.state is CaseState.OPEN:
        kind = {Tag.OVERDUE: "error-box", Tag.DUE_TODAY: "warning-box", Tag.DUE_SOON: "warning-box"}
        return Message(
            kind.get(view.tag, "info-box"), " ".join([text or _no_date(view), *_more(view)])
        )
    if view.state is CaseState.CLOSED:
        escalate_by = view.schedule.escalate_by()
        if escalate_by and escalate_by < today:
            text = (
                f"Answer sent. The last day to ask for the next stage was {long_date(escalate_by)}."
            )
        return Message("info-box", text)
    parts = [f"{view.state}"]
    if view.concluded_on:
        parts.append(f"on {long_date(view.concluded_on)}")
    ended = " ".join(parts) + "."
    return Message("info-box", f"{ended} {view.ended_reason}".strip())


def _no_date(view: CaseView) -> str:
    answer = view.schedule.find(MilestoneKind.ANSWER, view.stage)
    if answer is not None and not answer.firm:
        return f"{answer.note}."
    return "No date is due."


def _more(view: CaseView) -> list[str]:
    due = view.schedule.next_due()
    said = []
    if due is not None and due.told_late:
        said.append(
            f"The letter about more time went out late: measured against {long_date(due.due)}."
        )
    elif due is not None and due.extended:
        said.append(f"More time was taken; it was first due {long_date(due.base_due)}.")
    said += untold_words(view)
    if needs_reviewer(view):
        said.append(f"Nobody reviews stage {view.stage} yet: assign somebody.")
    if view.intake.offer_waits and view.intake.offer_due_on:
        due_on = long_date(view.intake.offer_due_on)
        said.append(f"Staff proposed this: offer a formal complaint by {due_on} (R-5.6).")
    if view.waiting:
        said.append("Waiting for the complainant; the date does not move.")
    return said


def needs_reviewer(view: CaseView) -> bool:
    """Whether a later stage began and nobody was given it yet."""
    return view.state is CaseState.OPEN and view.stage > 1 and view.handler_id is None


def untold_words(view: CaseView) -> list[str]:
    """What is to know of more time that was recorded and that no sent letter tells of yet."""
    untold = untold_extension(view)
    answer = view.schedule.find(MilestoneKind.ANSWER, view.stage)
    if untold is None or answer is None or view.state is not CaseState.OPEN:
        return []
    if untold.basis is ExtensionBasis.NOT_AGREED:
        return ["They did not agree to more time. The letter that says so is not sent yet."]
    recorded, by = f"More time to {long_date(untold.until)} is recorded", long_date(answer.due)
    if answer.due < view.standing.today:
        return [f"{recorded}, but its letter was not sent by {by}: that date stays."]
    return [f"{recorded}. It counts once the letter is sent, by {by}."]


def untold_extension(view: CaseView) -> ExtensionView | None:
    """The last more time of the current stage that the complainant was not told of yet."""
    stage = next((each for each in view.stages if each.number == view.stage), None)
    untold = [each for each in stage.extensions if each.told_on is None] if stage else []
    return untold[-1] if untold else None


def milestone_title(milestone: Milestone) -> str:
    """'Answer, stage 1'; an overall limit names the stages it covers."""
    if milestone.kind is MilestoneKind.CAP:
        return f"{milestone.kind} up to stage {milestone.stage}"
    if milestone.kind in (MilestoneKind.LOG, MilestoneKind.OMBUDSMAN):
        return str(milestone.kind)
    return f"{milestone.kind}, stage {milestone.stage}"


def milestone_status(view: CaseView, milestone: Milestone, today: date, soon_until: date) -> Status:
    """How a milestone stands today.

    Args:
        view: the case.
        milestone: one of its milestones.
        today: the desk's date.
        soon_until: the last day that counts as due soon.
    """
    if milestone.met_on is not None:
        return _met(view, milestone)
    if milestone.kind is MilestoneKind.ESCALATE:
        if milestone.due < today:
            return Status(Tag.CLOSED, "Passed")
        return Status(Tag.RESPONDED, "They may still ask")
    if milestone.kind is MilestoneKind.OMBUDSMAN:
        return Status(Tag.OMBUDSMAN, "Since then" if milestone.due <= today else "From then")
    if not _still_due(view, milestone):
        return _never(view, milestone)
    if not milestone.firm:
        return Status(Tag.WAITING, "Forecast")
    return _ahead(view, milestone, today, soon_until)


def _met(view: CaseView, milestone: Milestone) -> Status:
    in_time = milestone.in_time
    if in_time is None:
        return Status(Tag.CLOSED, "Passed in their own time")
    if in_time:
        return Status(Tag.CLOSED, "In time")
    days = milestone.late_by(view.calendar)
    return Status(Tag.OVERDUE, f"Late by {_working(days)}" if days else "Late")


def _still_due(view: CaseView, milestone: Milestone) -> bool:
    if view.state is not CaseState.OPEN:
        return False
    return milestone.kind is MilestoneKind.CAP or milestone.stage == view.stage


def _never(view: CaseView, milestone: Milestone) -> Status:
    following = view.standing.facts.stage(milestone.stage + 1)
    if milestone.is_work and following and following.started_how is StageStart.AUTOMATIC:
        return Status(Tag.OVERDUE, "Not answered")
    return Status(Tag.CLOSED, "No longer due")


def _ahead(view: CaseView, milestone: Milestone, today: date, soon_until: date) -> Status:
    due = milestone.promised
    days = view.calendar.between(today, due)
    if due < today:
        return Status(Tag.OVERDUE, f"Overdue by {_working(-days)}" if days else "Overdue")
    if due == today:
        return Status(Tag.DUE_TODAY, "Due today")
    words = f"Due in {_working(days)}"
    if due <= soon_until:
        return Status(Tag.DUE_SOON, words)
    moved = milestone.extended or milestone.told_late
    return Status(Tag.EXTENDED if moved else Tag.ON_TRACK, words)


def _working(days: int) -> str:
    return f"{days} working day{'' if days == 1 else 's'}"
