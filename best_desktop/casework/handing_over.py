"""From whoever recorded a complaint to a manager who looks after it (R-2.1.4, R-2.1.9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import FieldProblem, InvalidInput, Refused
from best_desktop.casework.rights import about_whom, is_delegated, roles_of
from best_desktop.casework.standing import case_in, complaint_by_id
from best_desktop.domain import routing
from best_desktop.domain.roles import Position, Right, refusal, separation
from best_desktop.domain.routing import Colleague, Route, RoutePlace, RoutingFacts
from best_desktop.domain.vocabulary import CaseState, Role
from best_desktop.store.finding import by_id
from best_desktop.store.models import Absence, Complaint, Department, RoleGrant, RouteStep, Staff


def route_of(
    desk: Desk,
    department_id: int | None,
    recorder_id: int | None = None,
    about: frozenset[int] = frozenset(),
) -> Route:
    """Whom a complaint recorded today would go to, place by place; nothing is changed.

    The line is the manager of whoever recorded it (at the desk where none is given) with the
    deputy of the department that manager heads; where no manager is named, the head and deputy of
    the department it is about. It passes over the staff it is ``about`` (P-7.3.a).
    """
    facts = _facts(desk, department_id, recorder_id or desk.staff_id)
    return routing.route(replace(facts, not_to=about), desk.today)


def route_for(desk: Desk, complaint_id: int) -> Route:
    """The same for a complaint that is recorded already: whom it would go to today."""
    return _route(desk, complaint_by_id(desk, complaint_id))


def _route(desk: Desk, complaint: Complaint) -> Route:
    about = about_whom(complaint.id)
    return route_of(desk, complaint.department_id, complaint.recorded_by_id, about)


def _facts(desk: Desk, department_id: int | None, recorder_id: int) -> RoutingFacts:
    recorder = by_id(Staff, recorder_id)
    department = by_id(Department, department_id)
    manager = recorder.manager_id if recorder else None
    if manager is not None:
        headed = Department.select().where(Department.active & (Department.head == manager))
        own = headed.order_by(Department.id != (department_id or 0), Department.id).first()
        department = own
    elif department is not None:
        manager = department.head_id
    deputy = department.deputy_id if department else None
    return RoutingFacts(
        manager=_colleague(manager),
        deputy=_colleague(deputy),
        leads=leads(),
        absences=absences_on(desk.today),
    )


def leads() -> tuple[Colleague, ...]:
    """The lead complaints officers at work here, the first named first."""
    held = (RoleGrant.role == Role.LEAD_COMPLAINTS_OFFICER) & Staff.active
    rows = Staff.select().join(RoleGrant).where(held).order_by(RoleGrant.id)
    return tuple(Colleague(each.id, each.name) for each in rows)


def absences_on(day: date) -> tuple[routing.Absence, ...]:
    """Who is away on a day, with who stands in."""
    entered = (
        routing.Absence(each.staff_id, each.from_on, each.to_on, _colleague(each.stand_in_id))
        for each in Absence.select().order_by(Absence.id)
    )
    return tuple(each for each in entered if each.covers(day))


def _colleague(staff_id: int | None) -> Colleague | None:
    """Somebody who works here; None where they have left."""
    staff = by_id(Staff, staff_id)
    return Colleague(staff.id, staff.name) if staff and staff.active else None


def needs_handing_over(desk: Desk, department_id: int | None) -> bool:
    """Whether the person at the desk records for somebody else to log (R-2.1.4)."""
    return desk.why_not(Right.LOG, Complaint(department=department_id)) is not None


def keep_route(work: Work, complaint: Complaint, route: Route, at: datetime) -> None:
    """Keep each place a complaint was offered to when it was recorded, with the reason."""
    for step in route.steps:
        _keep_step(work, complaint, step, at)
    if route.to is None:
        work.line("ROUTE", "nobody found", "", route.cure)


def _keep_step(work: Work, complaint: Complaint, step: routing.RouteStep, at: datetime) -> None:
    number = RouteStep.select().where(RouteStep.complaint == complaint.id).count() + 1
    work.create(
        RouteStep,
        complaint=complaint,
        number=number,
        place=step.place,
        staff=step.colleague.id if step.colleague else None,
        chosen=step.chosen,
        reason=step.reason[:300],
        tried_at=at,
    )
    work.line("ROUTE", str(step.place).lower(), "", step.reason)


def hand_over(desk: Desk, complaint_id: int, to_id: int, reason: str = "") -> None:
    """Hand a recorded complaint to a manager, a deputy or whoever may log it (R-2.1.4).

    The reason is needed where it goes to somebody other than the route gives, or was handed over
    before. No date moves.

    Raises:
        InvalidInput: they are away or may not log it, or the reason is missing.
        Refused: the complaint has ended.
    """
    with desk.working(Right.HAND_OVER) as work:
        complaint = case_in(work, complaint_id)
        if complaint.state is not CaseState.OPEN:
            raise Refused(
                f"{complaint.reference} is {str(complaint.state).lower()}: nobody needs to take it "
                "over. Reopen it first."
            )
        given = _route(desk, complaint).to
        expected = complaint.passed_to_id is None and given is not None and given.id == to_id
        checks = Checks(desk)
        checks.chosen("to_id", Staff, to_id)
        reason = checks.text(
            "reason",
            reason,
            what="why it goes to them",
            limit=200,
            needed=not expected,
        )
        checks.done()
        to = Staff.get_by_id(to_id)
        _check_receiver(desk, complaint, to)
        at = desk.clock()
        values = {"passed_to": to_id, "passed_at": at}
        place = _place(desk, complaint, to_id) if expected else RoutePlace.NAMED
        why = f"Handed to {to.name}. {reason}".strip()
        _keep_step(
            work, complaint, routing.RouteStep(place, Colleague(to.id, to.name), True, why), at
        )
        work.change(Complaint, complaint.id, complaint.version, values, lines=False)
        before = complaint.passed_to.name if complaint.passed_to else ""
        work.line("PASSED_TO_MANAGER", "passed to", before, to.name)
        work.record(
            "Hand over", complaint.reference, complaint, f"Handed over to {to.name}", reason
        )


def _place(desk: Desk, complaint: Complaint, to_id: int) -> RoutePlace:
    steps = _route(desk, complaint).steps
    return next(each.place for each in steps if each.colleague and each.colleague.id == to_id)


def _check_receiver(desk: Desk, complaint: Complaint, to: Staff) -> None:
    away = [each for each in absences_on(desk.today) if each.staff_id == to.id]
    if away:
        message = f"{to.name} is away {away[0]}. Choose who stands in, or somebody who is here."
        raise InvalidInput([FieldProblem("to_id", message)])
    position = Position(
        delegated=is_delegated(to.id, desk.today, complaint),
        complained_about=to.id in about_whom(complaint.id),
    )
    why_not = None if to.active else f"{to.name} does not work here any more. Choose again."
    why_not = why_not or separation(Right.HANDLE, position, to.name)
    why_not = why_not or refusal(Right.LOG, roles_of(to.id), position, to.name)
    if why_not:
        raise InvalidInput([FieldProblem("to_id", why_not)])
