"""What follows from the grounds of a complaint: which of them cannot wait (R-5.4.l, R-5.4.n)."""

from __future__ import annotations

from collections.abc import Collection

from best_desktop.domain.vocabulary import Category

_LEADS = {
    Category.SAFEGUARDING: "safeguarding lead",
    Category.HEALTH_AND_SAFETY: "health and safety lead",
}


def leads_to_tell(grounds: Collection[Category]) -> tuple[str, ...]:
    """Whom the grounds of a complaint must be referred to at once; nobody for most of them."""
    return tuple(lead for ground, lead in _LEADS.items() if ground in grounds)


def safety_question(grounds: Collection[Category]) -> str:
    """What is asked before the acknowledgement goes; '' where nothing is."""
    leads = leads_to_tell(grounds)
    if not leads:
        return ""
    who = " and the ".join(leads)
    return (
        f"This needs attention at once. Tell the {who}, and record who was told and when, or "
        "why nobody needs to be told (R-5.4)."
    )
