"""What stands on the deadlines calendar beside the deadlines of complaints."""

from __future__ import annotations

from best_desktop.domain.vocabulary import Word


class Beside(Word):
    """A date of its own, which no procedure counts for a complaint."""

    DATA = "data", "Data protection"
    OUTSIDE = "outside", "Outside body"
    REPLY = "reply", "Reply"
    PROMISE = "promise", "Promise"
