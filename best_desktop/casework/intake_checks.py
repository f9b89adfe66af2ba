"""What must be right about how a complaint came in, before it is logged."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.inputs import NewComplaint
from best_desktop.casework.people import check_person
from best_desktop.domain.facts import log_status
from best_desktop.domain.vocabulary import Category, ComplainantKind, FormalAnswer, LogStatus

WEBSITE_TEXT = 60_000
"""The most characters of a website form that are kept."""


def checked_intake(checks: Checks, new: NewComplaint) -> NewComplaint:
    """Return the complaint with what is said of its intake cleaned; ``received_on`` is known."""
    grounds = dict.fromkeys(each for each in new.more_categories if each is not new.category)
    anonymous = new.kind is ComplainantKind.ANONYMOUS  # there is nobody to offer it to
    new = replace(
        new,
        proposed_by_staff=new.proposed_by_staff and not anonymous,
        more_categories=tuple(grounds),
        category_other=checks.line(
            "category_other",
            new.category_other,
            what="what the complaint is about",
            limit=200,
            needed=Category.OTHER in (new.category, *grounds),
        ),
        assisted_by=checks.line("assisted_by", new.assisted_by, what="who helped", limit=200),
        assistance=checks.line("assistance", new.assistance, what="the help given", limit=300),
        safety_answer=checks.line(
            "safety_answer", new.safety_answer, what="who was told", limit=300
        ),
        website_text=checks.text(
            "website_text", new.website_text, what="the website form", limit=WEBSITE_TEXT
        ),
    )
    if new.assistance and not new.assisted_by:
        checks.add("assisted_by", "Enter who helped them to complain (R-2.1.3).")
    _check_offer(checks, new)
    _check_seen(checks, new)
    return _checked_way(checks, new)


def _check_seen(checks: Checks, new: NewComplaint) -> None:
    """It was first seen after it was made, and before now."""
    seen = new.first_seen_at
    if seen is None:
        return
    checks.moment("first_seen_on", seen, what="when it was first seen")
    if seen < new.made_at:
        checks.add("first_seen_on", "When it was first seen must be after it was made.")


def _check_offer(checks: Checks, new: NewComplaint) -> None:
    """A formal complaint is offered to whoever is dissatisfied: an offer, never a gate (X22)."""
    checks.past("offered_on", new.offered_on, what="the day you asked them", needed=False)
    if new.kind is ComplainantKind.ANONYMOUS or new.proposed_by_staff:
        return
    if not new.dissatisfied:
        checks.add(
            "dissatisfied",
            "Nobody is dissatisfied. Record a service request, a comment or a compliment "
            "instead, or say that staff propose it as a complaint (R-5.6).",
        )
    elif new.formal_answer is None:
        checks.add(
            "formal_answer",
            "Say whether they want to make a formal complaint: yes, no, undecided, or could not "
            "be reached (P-6.2).",
        )
    elif new.formal_answer is FormalAnswer.NO:
        checks.add(
            "formal_answer",
            "They do not want to make a formal complaint. Record a service request instead: it "
            "can become a complaint at any time (P-6.2).",
        )


def _checked_way(checks: Checks, new: NewComplaint) -> NewComplaint:
    """A complaint first made to a third party counts from the day they got it (P-15.3)."""
    if new.first_received_by is None:
        if new.reached_us_on is not None:
            checks.add(
                "first_received_by", "Say who got the complaint first and passed it on to us."
            )
        return new
    first = check_person(checks, new.first_received_by, "first_received_by")
    what = "the date they passed it on to us"
    checks.past("reached_us_on", new.reached_us_on, what=what)
    if new.received_on is not None:
        why = "the day they received it"
        checks.not_before("reached_us_on", new.reached_us_on, new.received_on, what=what, why=why)
    return replace(new, first_received_by=first)


def late_reason(desk: Desk, new: NewComplaint) -> str:
    """Why it is logged late: as typed, or that a third party had it until a day ago at most."""
    status = log_status(desk.local(new.made_at), desk.local(desk.clock()))
    reached = new.reached_us_on
    if status is not LogStatus.LATE or new.late_reason or reached is None:
        return new.late_reason
    if reached < desk.today - timedelta(days=1):
        return ""
    return f"It was first made to a third party and reached us on {long_date(reached)}."
