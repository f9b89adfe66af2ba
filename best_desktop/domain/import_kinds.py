"""What can be imported from a file: each kind has fields of its own and one way of being kept."""

from __future__ import annotations

from best_desktop.domain.vocabulary import Word


class ImportKind(Word):
    """What the rows of a file are."""

    CASES = "cases", "Complaint histories"
    COMPLIMENTS = "compliments", "Compliments"
    SURVEYS = "surveys", "Survey answers"
