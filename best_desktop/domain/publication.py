"""Figures as they were published, and what a later change makes of them: restated, never silently.

A published figure never changes again. Where the same figure counts otherwise today, because a
case was answered late, corrected, imported or taken out, both values are shown with the
difference between them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from best_desktop.domain.figures import (
    RULES_VERSION,
    BoardFigures,
    Figure,
    Measured,
    Section,
    count,
)

NOT_PUBLISHED = "Not in what was published"
NOT_COUNTED = "Not counted any more"


def published_figures(board: BoardFigures) -> tuple[Figure, ...]:
    """What is frozen of a report: each figure, and each line of each breakdown as a number."""
    return (*board.figures, *_lines(board))


def _lines(board: BoardFigures) -> Iterator[Figure]:
    """Lines of a breakdown, those with nothing in them left out: they stand for nought."""
    for group in board.groups:
        for row in group.rows:
            if row.received:
                figure = count(
                    f"{group.title}: {row.label}",
                    f"{group.title} {row.label}: stage 1 complaints received",
                    Section.STAGE_1,
                    f"Stage 1 complaints received from {board.period.days}.",
                    (),
                )
                yield replace(figure, numerator=row.received, value=row.received)


@dataclass(frozen=True, slots=True)
class Restated:
    """A figure that is not what was published: one of the two is None where it was not counted.

    ``figure`` is today's or else the published one, for its code, name and rule.
    """

    figure: Figure
    published: Figure | None
    today: Figure | None

    @property
    def was(self) -> str:
        """The published value with its counts, for people."""
        return _shown(self.published, NOT_PUBLISHED)

    @property
    def now(self) -> str:
        """Today's value with its counts, for people."""
        return _shown(self.today, NOT_COUNTED)

    @property
    def difference(self) -> str:
        """Today's value less the published one: '+2', '-3.5 points'; empty where there is none."""
        number = self.difference_value
        if number is None:
            return ""
        exact = Decimal(str(number))
        if self.figure.measured is Measured.PERCENT:
            return f"{_rounded(exact * 100):+} points"
        if self.figure.measured is Measured.MONEY:
            return f"{'-' if exact < 0 else '+'}£{abs(exact):,.2f}"
        if self.figure.measured is Measured.COUNT:
            return f"{exact:+,.0f}"
        return f"{_rounded(exact):+}"

    @property
    def difference_value(self) -> float | None:
        """The difference as a number in the figure's own unit; None where there is none."""
        values = [each.value if each else 0 for each in (self.today, self.published)]
        if self.figure.measured is not Measured.COUNT and None in (self.today, self.published):
            return None
        today, published = values
        return None if today is None or published is None else today - published


def _rounded(number: Decimal) -> Decimal:
    """One decimal place; nought has no minus."""
    return round(number, 1) + 0


def _shown(figure: Figure | None, absent: str) -> str:
    if figure is None:
        return absent
    if figure.measured is Measured.PERCENT and figure.denominator:
        return f"{figure.text} ({figure.numerator} of {figure.denominator})"
    return figure.text


def restated(published: Iterable[Figure], today: Iterable[Figure]) -> tuple[Restated, ...]:
    """The figures that count otherwise today, in today's order, then what is counted no more."""
    then = {each.code: each for each in published}
    now = {each.code: each for each in today}
    pairs = [(then.get(code), figure) for code, figure in now.items()]
    found = [Restated(figure, was, figure) for was, figure in pairs if _differs(was, figure)]
    gone = [each for code, each in then.items() if code not in now and each.numerator]
    return (*found, *(Restated(each, each, None) for each in gone))


def _differs(published: Figure | None, today: Figure) -> bool:
    if published is None:
        return bool(today.numerator or today.value)
    then = (published.numerator, published.denominator, published.text)
    return then != (today.numerator, today.denominator, today.text)


def written(figures: Iterable[Figure]) -> str:
    """Figures as text that is kept; :func:`read` gives them back."""
    listed = [
        {
            "code": each.code,
            "name": each.name,
            "section": each.section.value,
            "measured": each.measured.value,
            "numerator": each.numerator,
            "denominator": each.denominator,
            "value": each.value,
            "rule": each.rule,
            "references": each.references,
            "met": each.met,
        }
        for each in figures
    ]
    return json.dumps({"rules": RULES_VERSION, "figures": listed}, ensure_ascii=False)


def read(text: str) -> tuple[Figure, ...]:
    """The figures that :func:`written` kept."""
    return tuple(
        Figure(
            code=each["code"],
            name=each["name"],
            section=Section(each["section"]),
            measured=Measured(each["measured"]),
            numerator=each["numerator"],
            denominator=each["denominator"],
            value=each["value"],
            rule=each["rule"],
            references=tuple(each["references"]),
            met=tuple(each["met"]),
        )
        for each in json.loads(text)["figures"]
    )
