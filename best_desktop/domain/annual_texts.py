"""What people write in an annual report, by the parts the Code's 8.1 asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.names_in_text import NameScan


@dataclass(frozen=True, slots=True)
class AnnualTexts:
    """The written parts of one year's report; empty where nobody wrote anything yet.

    ``names_because`` is why names may stand in them; ``full_measures`` shows CH01 and CH02 whole.
    """

    self_assessment: str = ""
    performance: str = ""
    refused: str = ""
    findings: str = ""
    improvements: str = ""
    learning: str = ""
    landlord_report: str = ""
    other_reports: str = ""
    tenants: str = ""
    board_response: str = ""
    approved_on: date | None = None
    names_because: str = ""
    full_measures: bool = False

    def written(self) -> Iterator[tuple[str, str]]:
        """Each part that is written, by its field."""
        for field in WRITTEN:
            text = getattr(self, field)
            if text:
                yield field, text


WRITTEN = {
    "self_assessment": "Self-assessment against the Code",
    "performance": "How we handled complaints",
    "refused": "Complaints not accepted",
    "findings": "Findings of non-compliance",
    "improvements": "Service improvements",
    "learning": "How we learned",
    "tenants": "Tenants’ reviews and compliments",
    "landlord_report": "The Ombudsman’s report about us",
    "other_reports": "Other reports of the Ombudsman",
    "board_response": "The board’s response",
}
"""The written parts by field, in the order in which they are read."""


_LISTED = 8


@dataclass(frozen=True, slots=True)
class NameInText:
    """A name that stands in a written part."""

    field: str
    name: str


def names_in(texts: AnnualTexts, scan: NameScan) -> tuple[NameInText, ...]:
    """Each name in each part, once."""
    found = [
        NameInText(field, each.words) for field, text in texts.written() for each in scan.find(text)
    ]
    return tuple(dict.fromkeys(found))


def names_listed(found: tuple[NameInText, ...]) -> str:
    """Names with the part each stands in, for a message."""
    listed = "; ".join(f"{each.name} in “{WRITTEN[each.field]}”" for each in found[:_LISTED])
    more = len(found) - _LISTED
    return f"{listed} and {more} more" if more > 0 else listed


def names_warning(found: tuple[NameInText, ...]) -> str:
    """What to say of names in a report that names nobody; empty where there are none."""
    if not found:
        return ""
    return (
        f"The report names nobody, and there is {names_listed(found)}. Take the names out, or give "
        "the reason why they may stand. Without a reason the PDF leaves them out."
    )
