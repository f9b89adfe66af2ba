"""Compliments and comments, newest first, and one of them by itself."""

from __future__ import annotations

from best_desktop.casework.desk import Desk
from best_desktop.casework.feedback_views import CommentRow, ComplimentRow
from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.queries.feedback_registers import COMMENTS, COMPLIMENTS


def compliments(desk: Desk, text: str = "", limit: int = 500) -> tuple[ComplimentRow, ...]:
    """Compliments, newest first, whose text, giver or person praised holds ``text``."""
    return tuple(COMPLIMENTS.page(desk, RegisterFilter(text=text), limit=limit)[0])


def compliment(desk: Desk, compliment_id: int) -> ComplimentRow | None:
    """One compliment; None where it is not there any more."""
    return COMPLIMENTS.one(desk, compliment_id)


def comments(desk: Desk, text: str = "", limit: int = 500) -> tuple[CommentRow, ...]:
    """Comments, newest first, whose text or giver holds ``text``."""
    return tuple(COMMENTS.page(desk, RegisterFilter(text=text), limit=limit)[0])
