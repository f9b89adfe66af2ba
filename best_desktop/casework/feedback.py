"""Compliments and comments: recorded, shared, and never counted as complaints."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.complaints import Logged
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import (
    NewComment,
    NewCompliment,
    PersonInput,
)
from best_desktop.casework.people import check_person, keep_person
from best_desktop.casework.survey_links import link_answer
from best_desktop.domain.roles import Right
from best_desktop.store.counters import next_number
from best_desktop.store.models import (
    Comment,
    Compliment,
    Department,
    Person,
    Scheme,
)


def optional_person(checks: Checks, person: PersonInput | None) -> PersonInput | None:
    """A person is optional here: nothing typed means nobody."""
    if person is None or (person.id is None and not person.name.strip()):
        return None
    return check_person(checks, person, "person")


def kept_person(work: Work, person: PersonInput | None, scheme_id: int | None) -> Person | None:
    """Keep who was named within an open use case; None where nobody was."""
    return keep_person(work, person, scheme_id) if person else None


def check_places(checks: Checks, scheme_id: int | None, department_id: int | None = None) -> None:
    """The scheme and the department chosen must still be in the lists."""
    checks.chosen("scheme_id", Scheme, scheme_id)
    checks.chosen("department_id", Department, department_id)


def reference(work: Work, prefix: str) -> str:
    """The next reference of a register in the desk's year, such as CP-2026-0001."""
    year = work.desk.today.year
    return f"{prefix}-{year}-{next_number(prefix, year):04d}"


def log_compliment(desk: Desk, new: NewCompliment) -> Logged:
    """Record a compliment (R-10.1–10.4); any employee may."""
    checks = Checks(desk)
    checks.past("received_on", new.received_on, what="the date it was received")
    text = checks.text("text", new.text, what="what they said", needed=True)
    behalf = checks.line("on_behalf_of", new.on_behalf_of, what="on behalf of", limit=200)
    whom = checks.line("about_whom", new.about_whom, what="who is praised", limit=200)
    person = optional_person(checks, new.person)
    check_places(checks, new.scheme_id, new.department_id)
    checks.done()
    with desk.working(Right.RECORD) as work:
        row = work.create(
            Compliment,
            reference=reference(work, "CP"),
            received_on=new.received_on,
            channel=new.channel,
            person=kept_person(work, person, new.scheme_id),
            on_behalf_of=behalf,
            about=new.about,
            about_whom=whom,
            scheme=new.scheme_id,
            department=new.department_id,
            text=text,
            recorded_by=desk.staff_id,
            recorded_at=desk.clock(),
        )
        work.line("COMPLIMENT", str(new.about), "", whom)
        link_answer(work, new.survey_id, row)
        work.record("Log compliment", row.reference, None, f"{row.reference} recorded")
    return Logged(row.id, row.reference)


def confirm_compliment(desk: Desk, compliment_id: int, shared_on: date) -> None:
    """Confirm a compliment and that the person praised was told (R-10.5)."""
    with desk.working(Right.CONFIRM_COMPLIMENT) as work:
        compliment = Compliment.get_or_none(Compliment.id == compliment_id)
        if compliment is None:
            raise Refused("This compliment is not in the case file any more. Refresh the list.")
        checks = Checks(desk)
        checks.past("shared_on", shared_on, what="the date it was shared")
        checks.not_before(
            "shared_on",
            shared_on,
            compliment.received_on,
            what="the date it was shared",
            why="the date it was received",
        )
        checks.done()
        values = {"shared_on": shared_on, "confirmed_on": desk.today}
        if work.change(Compliment, compliment.id, compliment.version, values):
            work.record(
                "Confirm compliment", compliment.reference, None, f"{compliment.reference} shared"
            )


def log_comment(desk: Desk, new: NewComment) -> Logged:
    """Record a comment or suggestion (R-6.1)."""
    checks = Checks(desk)
    checks.past("received_on", new.received_on, what="the date it was received")
    text = checks.text("text", new.text, what="what they said", needed=True)
    passed_to = checks.line("passed_to", new.passed_to, what="who it was passed to", limit=200)
    person = optional_person(checks, new.person)
    check_places(checks, new.scheme_id)
    checks.done()
    with desk.working(Right.RECORD) as work:
        row = work.create(
            Comment,
            reference=reference(work, "CM"),
            received_on=new.received_on,
            channel=new.channel,
            person=kept_person(work, person, new.scheme_id),
            scheme=new.scheme_id,
            text=text,
            passed_to=passed_to,
            recorded_by=desk.staff_id,
            recorded_at=desk.clock(),
        )
        work.line("COMMENT", "passed to", "", passed_to)
        work.record("Log comment", row.reference, None, f"{row.reference} recorded")
    return Logged(row.id, row.reference)
