"""What staff say about the annual report, and what screens are given of it (P-11.2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from best_desktop.casework.published import PublicationView
from best_desktop.domain.annual_texts import AnnualTexts
from best_desktop.domain.periods import Period
from best_desktop.domain.publication import Restated
from best_desktop.domain.publication_words import AnnualState


@dataclass(frozen=True, slots=True)
class AnnualInput:
    """The written parts of a report; ``reason`` is why they change after the board approved."""

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
    full_measures: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """The board's approval; ``reason`` is why names may stand in what is written."""

    approved_on: date | None
    board_response: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AnnualPublication:
    """When and where the report is published; ``reason`` answers what speaks against it."""

    published_on: date | None
    address: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AnnualView:
    """One reporting year's report; ``version`` is 0 where nothing was written yet."""

    year: Period
    version: int
    texts: AnnualTexts
    publication: PublicationView | None
    due_on: date
    names_warning: str

    @property
    def state(self) -> AnnualState:
        """How far it is; whether it was restated since is known with the figures."""
        if self.publication:
            return AnnualState.PUBLISHED
        return AnnualState.APPROVED if self.texts.approved_on else AnnualState.DRAFT

    @property
    def given(self) -> AnnualInput:
        """What is written, as it is typed."""
        shared = {name: getattr(self.texts, name) for name in _SHARED}
        return replace(AnnualInput(), **shared)


_SHARED = tuple(each for each in AnnualInput.__dataclass_fields__ if each != "reason")


@dataclass(frozen=True, slots=True)
class AnnualSummary:
    """A year's figures in short and in full, beside the year before; and what is restated.

    A row is a measure, the year's value and the value of the year before, as ``years`` names them.
    """

    years: tuple[str, str]
    rows: tuple[tuple[str, str, str], ...]
    restated: tuple[Restated, ...]


@dataclass(frozen=True, slots=True)
class ReportToPublish:
    """A year whose report is not published yet, and the day by which it is to be."""

    year: Period
    due_on: date
