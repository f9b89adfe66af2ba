"""The summary of a board report: the figures in reading order, for the board or for everybody.

For the board every number stands with its counts and open complaints by reference. In the version
for everybody small numbers are left out, and so is where a complaint comes from (P-14.1). Neither
names a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from best_desktop.domain.figures import (
    RULES_VERSION,
    UNASSIGNED,
    BoardFigures,
    Figure,
    Group,
    Section,
)
from best_desktop.domain.public_figures import drawn, public_part, public_split, public_value
from best_desktop.domain.publication import Restated
from best_desktop.domain.report_blocks import Bars, Block, Bullets, Grid, Part, PublicReport, Words
from best_desktop.domain.small_numbers import HIDDEN, LEFT_OUT, shown_total
from best_desktop.domain.working_days import long_date

SAMPLE = "SAMPLE: invented people and places, not real complaints"
_IN_SHORT = (
    "M1", "M2", "M3", "M5", "M5 answered", "M1x", "M10", "M10 overdue", "M11 determinations",
    "M9 money paid", "CP",
)  # fmt: skip
_BREAKDOWNS = (
    ("Category", "What people complained about", "Cause", "by cause"),
    ("Channel", "How complaints reached us", "How", "by the way they reached us"),
    ("Complainant", "Who complained", "Who", "by who complained"),
)
_WITHIN = (
    ("Scheme", "Where complaints came from", "Scheme", "by scheme"),
    ("Department", "Which department they were about", "Department", "by department"),
    ("Nation", "England and Wales", "Nation", "by nation"),
)
_MOST_MONTHS = 5
_STAGES = (Section.STAGE_1, Section.STAGE_2, Section.STAGE_3)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a summary is put together from; ``public`` is the version for everybody.

    ``restated`` are the figures of an earlier publication of this period that count otherwise now,
    and ``published_on`` says which.
    """

    board: BoardFigures
    office: str
    public: bool = False
    published_on: str = ""
    restated: tuple[Restated, ...] = ()
    sample: bool = False


def board_summary(summary: Summary) -> PublicReport:
    """The summary as headings, words, tables and charts."""
    board = summary.board
    made = _Made(summary)
    return PublicReport(
        title=f"Complaints performance: {board.period.label}",
        office=summary.office,
        foot=f"{summary.office}: complaints {board.period.label}",
        mark=SAMPLE if summary.sample else "",
        opening=made.opening(),
        parts=tuple(part for part in made.parts() if part.blocks),
    )


@dataclass(frozen=True, slots=True)
class _Made:
    """The parts of one version, which differ in what may be seen."""

    summary: Summary

    @property
    def board(self) -> BoardFigures:
        return self.summary.board

    @property
    def public(self) -> bool:
        return self.summary.public

    def value(self, figure: Figure, whole: Figure | None = None) -> str:
        """A figure with its counts; one that is a part of another hides with it."""
        if self.public and whole is not None:
            return public_part(figure.numerator or 0, whole.numerator or 0)
        return public_value(figure, whole=not self.public)

    def split(self, counts: Sequence[int]) -> list[str]:
        return public_split(counts) if self.public else [f"{each:,}" for each in counts]

    def total(self, number: int) -> str:
        return shown_total(number) if self.public else f"{number:,}"

    # -------------------------------------------------------------------------------- the parts

    def opening(self) -> tuple[Block, ...]:
        board = self.board
        known = f"{board.period.days}, as known on {long_date(board.as_at)}"
        if not self.public:
            note = "For the board. Complaints are named by their reference, and no person is named."
        else:
            note = (
                f"No person is named here. “{HIDDEN}” stands for one to four, “{LEFT_OUT}” for a "
                "number that is left out so that no smaller one can be worked out, and “n/a” where "
                "there was nothing to divide by."
            )
        return Words(f"{self.summary.office}. {known}."), Words(note, small=True)

    def parts(self) -> Iterator[Part]:
        board = self.board
        yield Part("In short", (Bullets(tuple(self.in_short())),))
        yield from self.restated()
        yield Part("Month by month", tuple(self.months()))
        for section in _STAGES:
            yield Part(section.label, tuple(self.grid(board.section(section))))
        yield Part("Outcomes", tuple(self.outcomes()))
        for title, heading, first, by in (*_BREAKDOWNS, *(() if self.public else _WITHIN)):
            yield Part(heading, tuple(self.breakdown(board.group(title), first, by)))
        given = [each for each in board.section(Section.REMEDIES) if each.numerator]
        yield Part("Remedies given", tuple(self.grid(given)))
        yield Part("Compensation", tuple(self.grid(board.section(Section.MONEY))))
        yield Part(Section.OPEN.label, tuple(self.still_open()))
        yield Part(Section.TENANTS.label, tuple(self.tenants()))
        for section in (Section.OMBUDSMAN, Section.LEARNING, Section.FEEDBACK):
            yield Part(section.label, tuple(self.grid(board.section(section))))
        yield Part("How the figures are counted", tuple(self.rules()))

    def in_short(self) -> Iterator[str]:
        for code in _IN_SHORT:
            figure = self.board.figure(code)
            name = figure.name.replace("Of these, overdue", "Open and overdue")
            yield f"{name}: {self.value(figure)}."
        for figure in self.board.section(Section.TENANTS):
            if figure.name.endswith("(headline)"):
                yield f"{figure.name.removesuffix(' (headline)')}: {self.value(figure)}."

    def restated(self) -> Iterator[Part]:
        if self.summary.restated and not self.public:
            rows = [
                (each.figure.name, each.was, each.now, each.difference)
                for each in self.summary.restated
            ]
            told = Words(
                f"Figures of {self.board.period.label} published on {self.summary.published_on} "
                "that count otherwise now."
            )
            grid = Grid(("Measure", "Published", "Now", "Difference"), tuple(rows), (6, 3, 3, 2))
            yield Part("Restated since it was published", (told, grid))

    def months(self) -> Iterator[Block]:
        months = self.board.months
        columns = []
        names = ("received", "answered", "on_time", "stage_2_received", "stage_2_answered")
        for name in names:
            numbers = [getattr(each, name) for each in months]
            columns.append([*self.split(numbers), self.total(sum(numbers))])
        if self.public:  # what was late could be worked out from what was on time
            columns[2] = [
                public_part(part, of)
                for part, of in zip(
                    [*(each.on_time for each in months), sum(each.on_time for each in months)],
                    [*(each.answered for each in months), sum(each.answered for each in months)],
                    strict=True,
                )
            ]
        labels = [*(each.label for each in months), "All"]
        rows = tuple(
            (label, *(column[place] for column in columns)) for place, label in enumerate(labels)
        )
        headings = ("Month", "Received", "Answered", "On time", "Stage 2 received",
                    "Stage 2 answered")  # fmt: skip
        yield Grid(headings, rows, (4, 2, 2, 2, 2, 2), total=True)
        short = len(months) > _MOST_MONTHS
        bars = tuple(
            (
                _short(each.label) if short else each.label,
                tuple(_number(column[place]) for column in columns[:3]),
            )
            for place, each in enumerate(months)
        )
        if _drawable(bars):
            yield Bars("Stage 1 by month", ("Received", "Answered", "On time"), bars)

    def grid(self, figures: Iterable[Figure]) -> Iterator[Block]:
        """Measures with their values; “of these” belongs to the last line that does not say so."""
        rows, whole = [], None
        for figure in figures:
            part = figure.name.startswith("Of these") and figure.denominator is None
            rows.append((figure.name, self.value(figure, whole if part else None)))
            whole = whole if part else figure
        if rows:
            yield Grid(("Measure", "Value and counts"), tuple(rows), (7, 3))

    def outcomes(self) -> Iterator[Block]:
        rows, bars = [], []
        for each in self.board.outcomes:
            shown = self.split(
                [each.upheld, each.partly_upheld, each.not_upheld, each.not_recorded]
            )
            label = f"Stage {each.stage}"
            rows.append((label, *shown, self.total(each.total)))
            bars.append((label, tuple(_number(text) for text in shown[:3])))
        series = ("Upheld", "Partly upheld", "Not upheld")
        headings = ("Stage", *series, "No outcome recorded", "All answers")
        yield Grid(headings, tuple(rows), (2, 2, 2, 2, 2, 2))
        if _drawable(bars):
            yield Bars("Outcomes of answers, by stage", series, tuple(bars))

    def breakdown(self, group: Group, first: str, by: str) -> Iterator[Block]:
        """What was received, by name; rows of nothing are left out, save what nobody assigned."""
        rows = [row for row in group.rows if row.received or row.label == UNASSIGNED]
        if not group.total.received:
            yield Words("No complaint was received in the period.")
            return
        shown = self.split([row.received for row in rows])
        lines = [(row.label, text) for row, text in zip(rows, shown, strict=True)]
        lines.append(("All stage 1 complaints received", self.total(group.total.received)))
        yield Grid((first, "Received"), tuple(lines), (7, 2), total=True)
        bars = [
            (row.label, (_number(text),))
            for row, text in zip(rows, shown, strict=True)
            if isinstance(_number(text), int) and row.received
        ]
        if len(bars) > 1:
            title = f"Stage 1 complaints received, {by}"
            yield Bars(title, ("Received",), tuple(bars), sideways=True)

    def still_open(self) -> Iterator[Block]:
        yield from self.grid(self.board.section(Section.OPEN))
        lines = () if self.public else self.board.open_lines
        if lines:
            rows = tuple(
                (
                    each.reference,
                    f"{each.stage}",
                    each.waits_for,
                    long_date(each.due) if each.due else "",
                    f"{each.overdue_by}" if each.overdue else "",
                )
                for each in lines
            )
            headings = ("Reference", "Stage", "Waits for", "Due", "Working days overdue")
            yield Grid(headings, rows, (3, 1.3, 4, 3.2, 2.2))

    def tenants(self) -> Iterator[Block]:
        figures = self.board.section(Section.TENANTS)
        yield Words(f"{self.board.year.label}: {self.board.year.days}. {self.board.homes.note}")
        yield from self.grid(figures)
        yield Words("\n\n".join(f"{each.code}: {each.rule}" for each in figures), small=True)

    def rules(self) -> Iterator[Block]:
        told = [
            f"{each.name}: {each.rule}"
            for section in (*_STAGES, Section.OUTCOMES, Section.OPEN)
            for each in self.board.section(section)
            if not each.name.startswith("Of these")
        ]
        opening = (
            f"Version {RULES_VERSION} of the rules. Working days are Monday to Friday without bank "
            "holidays; the day of the event itself is not counted."
        )
        yield Words("\n\n".join((opening, *told)), small=True)


def _number(text: str) -> int | str:
    return drawn(text.replace(",", ""))


def _short(month: str) -> str:
    """'Sep 2026', where many months stand beside each other."""
    return f"{month[:3]} {month[-4:]}"


def _drawable(bars: Iterable[tuple[str, tuple[int | str, ...]]]) -> bool:
    return any(isinstance(each, int) and each for _, values in bars for each in values)
