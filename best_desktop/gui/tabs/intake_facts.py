"""How a complaint came in, as the Summary tab says it, and what is still asked for."""

from __future__ import annotations

from best_desktop.casework.case_views import CaseView
from best_desktop.domain.vocabulary import Category
from best_desktop.gui.actions import Command
from best_desktop.gui.dates import clock, long_date
from best_desktop.gui.parts import Fact


def grounds(view: CaseView) -> str:
    """The main ground and the others, one a line; other with its words (R-5.4)."""
    every = (view.category, *view.intake.more_categories)
    return "\n".join(
        f"{each}: {view.category_other}"
        if each is Category.OTHER and view.category_other
        else str(each)
        for each in every
    )


def intake(view: CaseView) -> list[Fact]:
    """Each fact of the intake; what nobody said is left out."""
    came = view.intake
    return [
        Fact("Dissatisfied with", str(came.matter or "")),
        Fact("Whose doing", str(came.against or "")),
        Fact("Formal complaint", _offer(view)),
        Fact("Helped by", came.assisted_by),
        Fact("Help given", view.assistance),
        Fact("First seen by us", _first_seen(view)),
        Fact("First received by", came.first_received_by),
        Fact("Passed on to us", _passed_on(view)),
        Fact("Confirmed as logged", _confirmed(view)),
        Fact("Tell at once", "\n".join(f"The {each}" for each in came.leads)),
        Fact("Who was told", _told(view)),
    ]


def intake_asks(view: CaseView) -> list[tuple[str, Command]]:
    """What can be answered now about the intake: a button each."""
    came = view.intake
    found = []
    if came.leads:
        found.append(("Who was told…", Command.SAFETY))
    if came.offer_waits:
        found.append(("Offer a formal complaint…", Command.OFFER_FORMAL))
    if came.confirmed_at is None:
        found.append(("Confirm as logged", Command.CONFIRM_LOGGED))
    return found


def _offer(view: CaseView) -> str:
    """What they said when asked, who asked and when; or that they are still to be asked."""
    came = view.intake
    proposed = "Proposed by staff. " if came.proposed_by_staff else ""
    if came.offered_on is not None and view.formal_answer is not None:
        by = f" by {came.offered_by}" if came.offered_by else ""
        return f"{proposed}{view.formal_answer}, asked on {long_date(came.offered_on)}{by}"
    if came.offer_waits and came.offer_due_on is not None:
        return f"{proposed}To be offered by {long_date(came.offer_due_on)}"
    return f"{proposed}{view.formal_answer or ''}".strip()


def _first_seen(view: CaseView) -> str:
    seen = view.intake.first_seen_at
    return f"{long_date(seen.date())} at {clock(seen.time())}" if seen else ""


def _passed_on(view: CaseView) -> str:
    """The day, and how long they had it while the clock ran (P-15.3)."""
    came = view.intake
    if came.reached_us_on is None:
        return ""
    days = came.passed_on_after
    late = f", {days} working day{'' if days == 1 else 's'} after they got it" if days else ""
    return f"{long_date(came.reached_us_on)}{late}"


def _confirmed(view: CaseView) -> str:
    """By whom and when, and how soon after it was made (R-2.1.5)."""
    came = view.intake
    at = came.confirmed_at
    if at is None:
        return "Not yet"
    when = f"{long_date(at.date())} at {clock(at.time())}"
    return f"{came.confirmed_by}, {when} ({str(came.confirmed_status).lower()})"


def _told(view: CaseView) -> str:
    came = view.intake
    if came.safety_waits:
        return "Not said yet"
    on = f" ({long_date(came.safety_answered_on)})" if came.safety_answered_on else ""
    return f"{came.safety_answer}{on}" if came.safety_answer else ""
