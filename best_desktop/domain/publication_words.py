"""The words of what is published, as closed sets."""

from __future__ import annotations

from best_desktop.domain.vocabulary import Word


class PublishedKind(Word):
    """Which report was published: its figures are frozen as they were (P-11.1, P-11.2)."""

    ANNUAL = "annual", "Annual complaints performance and service improvement report"
    BOARD = "board", "Quarterly board report"


class AnnualState(Word):
    """How far an annual report is."""

    DRAFT = "draft", "Draft"
    APPROVED = "approved", "Approved by the board"
    PUBLISHED = "published", "Published"
