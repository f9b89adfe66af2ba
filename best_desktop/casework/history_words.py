"""A fact of the history as people read it: on the screen, in a pack and in an export."""

from __future__ import annotations

import re
from datetime import date

from best_desktop.casework.case_views import HistoryLine
from best_desktop.domain.working_days import long_date

_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b(?!\.)")
# What the trail calls by a code and people by a word.
_WORDS = {
    "ACK_ISSUED": "Acknowledged",
    "COI_DECLARED": "Conflict of interest declared",
    "COI_MEASURE": "Measure against a conflict of interest",
    "COMP_APPROVED": "Compensation approved",
    "COMP_OFFERED": "Compensation offered",
    "COMP_OFFSET": "Compensation set off",
    "COMP_ORDERED": "Compensation ordered",
    "COMP_PAID": "Compensation paid",
    "DUE_SET": "Due date",
    "ESC_AUTOMATIC": "Next stage begun by us",
    "ESC_REFUSED": "Next stage refused",
    "ESC_REQUESTED": "Next stage asked for",
    "EXT_ISSUED": "More time",
    "EXT_RECORDED": "More time recorded",
    "NAME_SCAN": "Name found in a letter",
}


def line_words(line: HistoryLine) -> str:
    """'Due date, answer: 8 January 2026 → 22 January 2026'; nothing where it says nothing."""
    what = _WORDS.get(line.what) or line.what.replace("_", " ").capitalize()
    field = line.field.replace("_", " ")
    name = f"{what}, {field}" if field and field.casefold() != what.casefold() else what
    old, new = _dated(line.old), _dated(line.new)
    if old and new:
        return f"{name}: {old} → {new}"
    if old:
        return f"{name}: {old} → nothing"
    if new:
        return f"{name}: {new}"
    return "" if field else name


def _dated(value: str) -> str:
    """A stored value as people read it: dates in words."""
    return _DATE.sub(_in_words, value)


def _in_words(found: re.Match[str]) -> str:
    try:
        return long_date(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]
