"""What must be right before a complaint is logged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.casework.authority import check_speaker
from best_desktop.casework.checks import EARLIEST, LATEST, Checks, long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import FieldProblem, InvalidInput, Refused
from best_desktop.casework.inputs import NewComplaint, PersonInput
from best_desktop.casework.intake_checks import checked_intake, late_reason
from best_desktop.casework.people import check_person
from best_desktop.casework.survey_links import check_received
from best_desktop.domain.facts import log_status
from best_desktop.domain.procedure import Procedure, procedure_for
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import ComplainantKind, LogStatus
from best_desktop.store.models import Department, Scheme, Staff


def _received(desk: Desk, new: NewComplaint) -> date:
    return new.received_on or desk.local(new.made_at).date()


def checked_complaint(desk: Desk, new: NewComplaint) -> NewComplaint:
    """Return the complaint with its text cleaned; InvalidInput names each field to put right."""
    checks = Checks(desk)
    checks.moment("made_at", new.made_at, what="when the complaint was made")
    if not EARLIEST <= new.made_at.date() <= LATEST:
        checks.done()  # such a moment has no local time
    received = _received(desk, new)
    _check_days(desk, checks, new, received)
    new = replace(
        new,
        received_on=received,
        summary=checks.line("summary", new.summary, what="what happened", limit=300, needed=True),
        details=checks.text("details", new.details, what="the details"),
        late_reason=checks.text("late_reason", new.late_reason, what="the reason", limit=2000),
        procedure_reason=checks.text(
            "procedure_reason", new.procedure_reason, what="the reason", limit=2000
        ),
        points=_texts(checks, "points", new.points, "each point", 10_000),
        wanted=_texts(checks, "wanted", new.wanted, "each outcome sought", 500),
        question_for_lead=checks.text(
            "question_for_lead", new.question_for_lead, what="the question", limit=5000
        ),
        split_reason=checks.text("split_reason", new.split_reason, what="the reason", limit=2000),
    )
    new = _checked_people(checks, checked_intake(checks, new))
    if new.speaker is not None:
        new = replace(new, speaker=check_speaker(checks, new.speaker, new.kind))
    new = replace(new, late_reason=late_reason(desk, new))
    _check_logging(desk, checks, new)
    _check_choices(checks, new)
    checks.done()
    return new


def _check_days(desk: Desk, checks: Checks, new: NewComplaint, received: date) -> None:
    checks.past("received_on", received, what="the date the complaint was received")
    checks.counted("received_on", received, what="the date the complaint was received")
    checks.not_before(
        "received_on",
        received,
        desk.local(new.made_at).date(),
        what="the date the complaint was received",
        why="the day it was made",
    )
    check_received(checks, new.survey_id, received)
    for field, day, what in (
        ("issue_on", new.issue_on, "the date it happened"),
        ("aware_on", new.aware_on, "the date they came to know of it"),
    ):
        checks.past(field, day, what=what, needed=False)
        if day and day > received:
            checks.add(
                field,
                f"{what[:1].upper()}{what[1:]} must be on or before {long_date(received)}, the "
                "date the complaint was received.",
            )
    if new.issue_on:
        checks.not_before(
            "aware_on",
            new.aware_on,
            new.issue_on,
            what="the date they came to know of it",
            why="the date it happened",
        )


def _texts(
    checks: Checks, field: str, texts: tuple[str, ...], what: str, limit: int
) -> tuple[str, ...]:
    cleaned = (checks.text(field, each, what=what, limit=limit) for each in texts)
    return tuple(each for each in cleaned if each)


def _checked_people(checks: Checks, new: NewComplaint) -> NewComplaint:
    if new.scheme_id is None:
        why = (
            "An anonymous complaint is registered against its scheme (R-2.3.2). "
            if new.kind is ComplainantKind.ANONYMOUS
            else ""
        )
        checks.add("scheme_id", f"{why}Choose the scheme.")
    if new.kind is ComplainantKind.ANONYMOUS:
        return replace(new, complainant=None, service_users=())
    complainant = check_person(checks, new.complainant or PersonInput(), "complainant")
    users = tuple(check_person(checks, each, "service_users") for each in new.service_users)
    return replace(new, complainant=complainant, service_users=users)


def _check_logging(desk: Desk, checks: Checks, new: NewComplaint) -> None:
    status = log_status(desk.local(new.made_at), desk.local(desk.clock()))
    if status is LogStatus.LATE and not new.late_reason:
        checks.add(
            "late_reason",
            "This was made more than 24 hours ago and not logged the same day. Enter the reason "
            "(R-2.1.5).",
        )


def _check_choices(checks: Checks, new: NewComplaint) -> None:
    checks.chosen("scheme_id", Scheme, new.scheme_id)
    checks.chosen("department_id", Department, new.department_id)
    for field in ("passed_to_id", "handler_id", "overseer_id", "contact_id"):
        checks.chosen(field, Staff, getattr(new, field))
    if new.request_id is not None and new.trigger is None:
        checks.add("trigger", "Choose why the service request became a complaint (P-6.5).")


def chosen_procedure(desk: Desk, new: NewComplaint) -> Procedure:
    """The procedure by received date, or another with a reason and a role that may choose it."""
    proposed = procedure_for(_received(desk, new), desk.procedures)
    chosen = desk.procedures.get(new.procedure_id or proposed.id)
    if chosen is None:
        problem = FieldProblem("procedure_id", "Choose one of the procedures in the list.")
        raise InvalidInput([problem])
    if chosen is proposed:
        return proposed
    why_not = desk.why_not(Right.CHOOSE_PROCEDURE)
    if why_not:
        raise Refused(f"This complaint follows {proposed.title} by its received date. {why_not}")
    if not new.procedure_reason:
        problem = FieldProblem("procedure_reason", "Enter why another procedure is followed.")
        raise InvalidInput([problem])
    return chosen
