"""Corrections of what was written down: they move no date, save by another nation's calendar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from best_desktop.casework.case_index import index_complaint
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.intake import grounds_of
from best_desktop.casework.standing import case_in, derive, require_seen
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Category, ComplainantKind
from best_desktop.store.finding import belonging_to
from best_desktop.store.models import Complaint, ComplaintGround, Person, Scheme, Table

_LINES = {
    "summary": ("what happened", 300),
    "category_other": ("what the complaint is about", 200),
    "assisted_by": ("who helped", 200),
    "assistance": ("the help given", 300),
}
_CHOSEN: dict[str, type[Table]] = {"scheme_id": Scheme, "complainant_id": Person}
_PLAIN = {
    "category",
    "channel",
    "preferred_channel",
    "formal_answer",
    "matter",
    "against",
    "waiting",
    "restricted",
    "recurring",
    "serious",
    "counts_for_tsm",
}


def correct_details(
    desk: Desk, complaint_id: int, seen_version: int, values: dict[str, Any], reason: str = ""
) -> None:
    """Correct facts that move no date; ChangedMeanwhile where somebody saved meanwhile.

    Another scheme counts by the calendar of its nation. ``more_categories`` replaces the grounds
    beside the main one (R-5.4).
    """
    values, grounds = dict(values), values.get("more_categories")
    values.pop("more_categories", None)
    with desk.working(Right.CORRECT_DETAILS) as work:
        complaint = case_in(work, complaint_id)
        checks = Checks(desk)
        cleaned = _cleaned_details(checks, values)
        if grounds is not None:
            require_seen(complaint, seen_version)
        main = cleaned.get("category", complaint.category)
        wanted = grounds_of(complaint)[1:] if grounds is None else tuple(dict.fromkeys(grounds))
        more = tuple(each for each in wanted if each is not main)
        _check_details(checks, complaint, cleaned, (main, *more))
        reason = checks.text("reason", reason, what="the reason", limit=2000)
        checks.done()
        changed = work.change(Complaint, complaint.id, seen_version, cleaned, what="CORRECTED")
        named = [each.replace("_", " ") for each in changed]
        if _change_grounds(work, complaint, more):
            named.append("further grounds")
        if not named:
            return
        fresh = Complaint.get_by_id(complaint.id)
        if "scheme" in changed:
            derive(work, fresh, recount=True)
        index_complaint(fresh)
        work.record(
            "Correct details",
            complaint.reference,
            complaint,
            "Corrected: " + ", ".join(named),
            reason,
        )


def _cleaned_details(checks: Checks, values: Mapping[str, Any]) -> dict[str, Any]:
    cleaned: dict[str, Any] = {}
    for name, value in values.items():
        if name in _LINES:
            what, limit = _LINES[name]
            needed = name == "summary"
            cleaned[name] = checks.line(name, value, what=what, limit=limit, needed=needed)
        elif name == "details":
            cleaned[name] = checks.text(name, value, what="the details")
        elif name in _CHOSEN:
            checks.chosen(name, _CHOSEN[name], value)
            cleaned[name.removesuffix("_id")] = value
        elif name in _PLAIN:
            cleaned[name] = value
        else:
            raise CaseworkError(f"'{name}' cannot be corrected here.")
    return cleaned


def _change_grounds(work: Work, complaint: Complaint, more: tuple[Category, ...]) -> bool:
    """Keep these grounds beside the main one and no others; whether any came or went."""
    held = {
        each.category: each for each in belonging_to(ComplaintGround, "complaint", complaint.id)
    }
    for category in (each for each in held if each not in more):
        held[category].delete_instance()
        work.wrote()
        work.line("GROUND", "also about", category, "")
    for category in (each for each in more if each not in held):
        work.create(ComplaintGround, complaint=complaint, category=category)
        work.line("GROUND", "also about", "", category)
    return set(held) != set(more)


def _check_details(
    checks: Checks,
    complaint: Complaint,
    cleaned: Mapping[str, Any],
    grounds: tuple[Category, ...],
) -> None:
    if cleaned.get("scheme", complaint.scheme_id) is None:
        checks.add("scheme_id", "Choose the scheme.")
    anonymous = complaint.kind is ComplainantKind.ANONYMOUS
    if "complainant" in cleaned and anonymous is not (cleaned["complainant"] is None):
        checks.add(
            "complainant_id",
            "An anonymous complaint has no complainant (R-2.3.2)."
            if anonymous
            else "Choose the complainant.",
        )
    other = cleaned.get("category_other", complaint.category_other)
    if Category.OTHER in grounds and not other:
        checks.add("category_other", "Enter what the complaint is about.")
