"""The order in which things happened on a case: a corrected date may not turn it round."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from best_desktop.casework.checks import Checks, long_date
from best_desktop.domain.facts import CaseFacts, StageFacts
from best_desktop.domain.vocabulary import CaseState, ContactKind
from best_desktop.store.models import Complaint, Contact, Extension, NotAccepted, Remedy, Stage

_FIRST_TALKS = (ContactKind.FIRST_CONTACT, ContactKind.ATTEMPT)
_ENDED_BY_SOMEBODY = (CaseState.WITHDRAWN, CaseState.NOT_ACCEPTED, CaseState.DUPLICATE)


@dataclass(frozen=True, slots=True)
class Happened:
    """The days before a case's clock, as they would be after a correction."""

    made_on: date
    issue_on: date | None
    aware_on: date | None


def check_order(
    checks: Checks, complaint: Complaint, facts: CaseFacts, happened: Happened, changed: set[str]
) -> None:
    """Say for each field which order its new date would break, and how to put it right.

    ``changed`` names the fields that are corrected: what stays as it is stands in the message.
    """
    _check_before_receipt(checks, facts, happened, changed)
    previous: date | None = None
    for stage in facts.stages:
        field = "received_on" if stage.number == 1 else "escalated_on"
        if previous and stage.started_on < previous:
            checks.add(
                field,
                f"Stage {stage.number} must start on or after {long_date(previous)}, when stage "
                f"{stage.number - 1} was answered.",
            )
        _check_stage(checks, stage, field)
        if field in changed:
            _check_later(checks, complaint, stage, field)
        previous = stage.answered_on or stage.started_on


def _check_before_receipt(
    checks: Checks, facts: CaseFacts, happened: Happened, changed: set[str]
) -> None:
    received = facts.received_on
    if happened.made_on > received:
        field = "made_at" if "made_at" in changed else "received_on"
        checks.add(
            field,
            f"The complaint was made on {long_date(happened.made_on)} and cannot be received "
            f"before that, on {long_date(received)}. Correct when it was made, or enter a later "
            "date received.",
        )
    for field, day, what in (
        ("issue_on", happened.issue_on, "The date it happened"),
        ("aware_on", happened.aware_on, "The date they came to know of it"),
    ):
        if day and day > received:
            wrong = field if field in changed else "received_on"
            checks.add(
                wrong,
                f"{what} ({long_date(day)}) must be on or before {long_date(received)}, the date "
                "received. Correct that date too.",
            )
    if happened.issue_on and happened.aware_on and happened.aware_on < happened.issue_on:
        checks.add(
            "aware_on" if "aware_on" in changed else "issue_on",
            f"They cannot have come to know of it on {long_date(happened.aware_on)}, before it "
            f"happened on {long_date(happened.issue_on)}. Correct one of the two dates.",
        )


def _check_stage(checks: Checks, stage: StageFacts, field: str) -> None:
    acknowledged, answered = stage.acknowledged_on, stage.answered_on
    for field_name, day, what in (
        ("acknowledged_on", acknowledged, "acknowledgement"),
        (field, answered, "answer"),
    ):
        if day and day < stage.started_on:
            checks.add(
                field_name,
                f"The stage {stage.number} {what} of {long_date(day)} would come before the "
                f"stage starts on {long_date(stage.started_on)}. Correct that date too.",
            )
    if acknowledged and answered and stage.started_on <= answered < acknowledged:
        checks.add(
            "acknowledged_on",
            f"The stage {stage.number} answer of {long_date(answered)} would come before the "
            "acknowledgement. Enter that date or an earlier one.",
        )


def _check_later(checks: Checks, complaint: Complaint, stage: StageFacts, field: str) -> None:
    """What was recorded during a stage cannot have happened before it started."""
    done = [*_during(complaint, stage.number)]
    if stage.number == 1:
        done += _on_case(complaint)
    first = min(((day, what) for day, what in done if day), default=None)
    if first and first[0] < stage.started_on:
        day, what = first
        checks.add(
            field,
            f"{what} of {long_date(day)} would come before {long_date(stage.started_on)}. Enter "
            f"{long_date(day)} or an earlier date.",
        )


def _during(complaint: Complaint, number: int) -> Iterator[tuple[date | None, str]]:
    row = Stage.get((Stage.complaint == complaint.id) & (Stage.number == number))
    yield row.decided_on, f"The stage {number} decision"
    for each in Extension.select().where(Extension.stage == row.id):
        yield each.agreed_on, "The agreement to more time"
        yield each.told_on, "The letter about more time"


def _on_case(complaint: Complaint) -> Iterator[tuple[date | None, str]]:
    talks = (Contact.complaint == complaint.id) & Contact.kind.in_(list(_FIRST_TALKS))
    for contact in Contact.select().where(talks):
        yield contact.contacted_on, f"The {contact.kind.label.lower()}"
    if complaint.state in _ENDED_BY_SOMEBODY:
        yield complaint.concluded_on, f"The end of the case ({complaint.state.label.lower()})"
    for refused in NotAccepted.select().where(NotAccepted.complaint == complaint.id):
        yield refused.decided_on, "The decision not to accept"
    for remedy in Remedy.select().where(Remedy.complaint == complaint.id):
        yield remedy.done_on, "A remedy"
