"""The annual complaints performance and service improvement report, put together (P-11.2).

Its parts follow the Code's 8.1 (a) to (f), in our own words, with the board's response at the end
(8.2). Nothing is counted here: every number comes from the board's figures of the year and of the
year before. It is the version for everybody: small numbers and names are left out (P-14.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from best_desktop.domain import annual_tables as tables
from best_desktop.domain.annual_texts import AnnualTexts
from best_desktop.domain.figures import RULES_VERSION, BoardFigures, Figure
from best_desktop.domain.names_in_text import NameScan
from best_desktop.domain.periods import Period
from best_desktop.domain.public_figures import is_shown, is_small, public_value
from best_desktop.domain.publication import Restated
from best_desktop.domain.report_blocks import Block, Bullets, Grid, Part, PublicReport, Words
from best_desktop.domain.small_numbers import FEWEST, HIDDEN, LEFT_OUT
from best_desktop.domain.working_days import long_date

TITLE = "Annual complaints performance and service improvement report"
DRAFT = "DRAFT, not approved by the board"
SAMPLE = "SAMPLE, not real complaints"
UNFINISHED = "The year is not over"
_NOTHING = "There is nothing to report under this heading."
_NOT_WRITTEN = "Not written yet."


@dataclass(frozen=True, slots=True)
class Improvement:
    """What was learnt and what came of it; ``told`` is what tenants said."""

    lesson: str
    told: str = ""
    improvement: str = ""
    due_on: date | None = None
    done_on: date | None = None
    shared: bool = False


@dataclass(frozen=True, slots=True)
class PublishedBefore:
    """What was published of a year, and which of its figures count otherwise today."""

    year: Period
    published_on: date
    restated: tuple[Restated, ...]


@dataclass(frozen=True, slots=True)
class AnnualMaterial:
    """Everything a year's report is put together from.

    ``improvements`` are those done in the year, and those shared in it. ``assessed`` says in a
    sentence how the year's self-assessment against the Code came out, where there is one, and
    ``not_complied`` what we do not comply with and why.
    """

    office: str
    board: BoardFigures
    before: BoardFigures
    texts: AnnualTexts
    improvements: tuple[Improvement, ...] = ()
    published: tuple[PublishedBefore, ...] = ()
    assessed: str = ""
    not_complied: tuple[str, ...] = ()
    sample: bool = False

    @property
    def is_draft(self) -> bool:
        """Whether the board has not approved it."""
        return self.texts.approved_on is None


def without_names(material: AnnualMaterial, scan: NameScan) -> AnnualMaterial:
    """The same without names, as it is kept for ever: records are anonymised, files never change.

    Names stay in what was written where somebody gave the reason why.
    """
    texts, board = material.texts, material.board
    if not texts.names_because:
        left: dict[str, Any] = {name: scan.left_out(text) for name, text in texts.written()}
        texts = replace(texts, **left)
    shares = (
        replace(each, about=scan.left_out(each.about), lesson=scan.left_out(each.lesson), link="")
        for each in board.shares
    )
    reviews = (replace(each, outcome=scan.left_out(each.outcome)) for each in board.reviews)
    return replace(
        material,
        texts=texts,
        board=replace(board, shares=tuple(shares), reviews=tuple(reviews)),
        improvements=tuple(
            replace(
                each,
                lesson=scan.left_out(each.lesson),
                told=scan.left_out(each.told),
                improvement=scan.left_out(each.improvement),
            )
            for each in material.improvements
        ),
        not_complied=tuple(scan.left_out(each) for each in material.not_complied),
    )


def reporting_title(year: Period) -> str:
    """The report's title: 'Annual complaints … report 2025/26'."""
    return f"{TITLE} {year.label}"


def annual_report(material: AnnualMaterial, scan: NameScan) -> PublicReport:
    """Put the report together, without names and without small numbers."""
    board, texts = material.board, material.texts
    told = _Told(material, scan)
    return PublicReport(
        title=reporting_title(board.period),
        office=material.office,
        foot=f"{material.office}: complaints report {board.period.label}",
        mark=_mark(material),
        opening=_opening(material),
        parts=(
            Part("The year in short", (tables.in_short(board, material.before, texts),)),
            Part("Self-assessment against the Code", told.self_assessment()),
            Part("How we handled complaints", told.performance()),
            *tables.stage_parts(board, material.before),
            *tables.trend_parts(board),
            Part("Tenant satisfaction measures", told.measures(), 3),
            Part("Complaints not accepted", told.refused(), 3),
            Part("Compensation and other remedies", tables.remedies(board, material.before), 3),
            Part("Findings of non-compliance by the Ombudsman", told.findings()),
            Part("Service improvements from what we learned", told.improvements()),
            Part("What tenants told us", told.tenants()),
            Part("The Ombudsman’s report about us", told.written("landlord_report")),
            Part("Other reports of the Ombudsman", told.written("other_reports")),
            *_restated(material),
            Part("The board’s response", told.response()),
            Part("How the figures are counted", _rules(board)),
        ),
    )


def _mark(material: AnnualMaterial) -> str:
    going_on = material.board.as_at <= material.board.period.last
    marks = (
        SAMPLE if material.sample else "",
        DRAFT if material.is_draft else "",
        UNFINISHED if going_on else "",
    )
    return " · ".join(filter(None, marks))


def _opening(material: AnnualMaterial) -> tuple[Block, ...]:
    board = material.board
    return (
        Words(
            f"{material.office}. This report covers {board.period.days}, with figures as known on "
            f"{long_date(board.as_at)} beside those of the year before."
        ),
        Words(
            f"No person is named in this report. “{HIDDEN}” stands for one to four, “{LEFT_OUT}” "
            "for a number that is left out so that no smaller one can be worked out, and “n/a” "
            f"where there was nothing to divide by. Figures of fewer than {FEWEST} complaints are "
            "not shown.",
            small=True,
        ),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """The parts that people write, with what is counted beside them."""

    material: AnnualMaterial
    scan: NameScan

    @property
    def draft(self) -> bool:
        return self.material.is_draft

    def text(self, field: str) -> str:
        """A written part; its names stay only where somebody gave the reason why."""
        text: str = getattr(self.material.texts, field)
        return text if self.material.texts.names_because else self.scan.left_out(text)

    def written(self, field: str) -> tuple[Block, ...]:
        """A written part, or that there is nothing in it."""
        return (Words(self.text(field) or (_NOT_WRITTEN if self.draft else _NOTHING)),)

    def added(self, field: str) -> tuple[Block, ...]:
        """A note beside figures, where somebody wrote one."""
        text = self.text(field)
        return (Words(text),) if text else ()

    def self_assessment(self) -> tuple[Block, ...]:
        assessed = self.material.assessed
        if not assessed:
            return self.written("self_assessment")
        explained = tuple(self.scan.left_out(each) for each in self.material.not_complied)
        bullets = (Bullets(explained),) if explained else ()
        return (Words(assessed), *bullets, *self.added("self_assessment"))

    def performance(self) -> tuple[Block, ...]:
        """What is said before the figures."""
        return self.written("performance")

    def measures(self) -> tuple[Block, ...]:
        whole = self.material.texts.full_measures
        return tables.measures(self.material.board, self.material.before, whole=whole)

    def refused(self) -> tuple[Block, ...]:
        return (tables.refused(self.material.board, self.material.before), *self.added("refused"))

    def findings(self) -> tuple[Block, ...]:
        counted = tables.ombudsman(self.material.board, self.material.before)
        return (*self.written("findings"), counted)

    def improvements(self) -> tuple[Block, ...]:
        board, before = self.material.board, self.material.before
        return (
            *self.written("improvements"),
            *self.added("learning"),
            *self._improved(),
            tables.learning(board, before),
        )

    def _improved(self) -> Iterator[Block]:
        rows = tuple(self._improvement_rows())
        if rows:
            yield Grid(("You said, or we learned", "We did", "When"), rows, (4, 5, 2))

    def _improvement_rows(self) -> Iterator[tuple[str, ...]]:
        for each in self.material.improvements:
            when = f"By {long_date(each.due_on)}" if each.due_on else ""
            when = f"Done {long_date(each.done_on)}" if each.done_on else when
            said, did = each.told or each.lesson, each.improvement
            yield self.scan.left_out(said), self.scan.left_out(did), when

    def tenants(self) -> tuple[Block, ...]:
        board, before = self.material.board, self.material.before
        return (*self.added("tenants"), *self._reviews(), *tables.feedback(board, before))

    def _reviews(self) -> Iterator[Block]:
        rows = tuple(
            (
                long_date(each.held_on),
                each.forum.label,
                HIDDEN if is_small(each.tenants) else f"{each.tenants:,}",
                self.scan.left_out(each.outcome),
            )
            for each in self.material.board.reviews
        )
        if rows:
            headings = ("Review by tenants", "Where", "Tenants", "What came of it")
            yield Grid(headings, rows, (3, 3, 1.4, 6))

    def response(self) -> tuple[Block, ...]:
        texts = self.material.texts
        blocks = self.written("board_response")
        if texts.approved_on is None:
            return blocks
        return (*blocks, Words(f"Approved by the board on {long_date(texts.approved_on)}."))


def _restated(material: AnnualMaterial) -> Iterator[Part]:
    """Figures that are not what was published, both values beside each other."""
    for each in material.published:
        told = tables.told_alone(material.board)
        blocks = tuple(_restated_blocks(each, told, whole=material.texts.full_measures))
        if blocks:
            yield Part(f"Restated figures of {each.year.label}", blocks)


def _restated_blocks(
    before: PublishedBefore, told: frozenset[str], *, whole: bool
) -> Iterator[Block]:
    def shown(figure: Figure | None) -> str:
        return public_value(figure, whole=whole and figure.code.startswith("CH")) if figure else "–"

    rows, left = [], 0
    for each in before.restated:
        sides = [side for side in (each.published, each.today) if side is not None]
        if each.figure.code not in told:
            continue
        if all(is_shown(side, whole=whole and side.code.startswith("CH")) for side in sides):
            rows.append(
                (
                    tables.plain(each.figure),
                    shown(each.published),
                    shown(each.today),
                    each.difference,
                )
            )
        else:
            left += 1
    if not rows and not left:
        return
    yield Words(
        f"These figures of {before.year.label} were published on {long_date(before.published_on)}. "
        "They count otherwise today, because of what was recorded or corrected since."
    )
    if rows:
        headings = ("Measure", "As published", "Restated", "Difference")
        yield Grid(headings, tuple(rows), (5, 3, 3, 2))
    if left:
        many = "1 more figure is" if left == 1 else f"{left} more figures are"
        yield Words(f"{many} restated and too small to show.", small=True)


_COUNTING = (
    "Working days are Monday to Friday without the bank holidays of England and Wales. The day of "
    "the event itself is not counted; done on the due date is on time.\n\n"
    "On time is measured against the date then due under the complaint’s own procedure. More time "
    "counts only where the complainant was told in time.\n\n"
    "Requests for a service, comments and compliments are not counted as complaints."
)


def _rules(board: BoardFigures) -> tuple[Block, ...]:
    return (
        Words(_COUNTING),
        Grid(
            ("Measure", "How it is counted"),
            tuple(tables.explained(board)),
            (3, 7),
        ),
        Words(f"Rules of counting: version {RULES_VERSION}.", small=True),
    )
