"""The columns of the Reports page, and a figure's counts in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from best_desktop.domain.figures import Figure, GroupRow, Measured, MonthRow
from best_desktop.domain.vocabulary import Channel, PraiseSubject
from best_desktop.gui.dates import long_date
from best_desktop.gui.tables import Column


def count_words(figure: Figure) -> str:
    """'12 of 15', so that no percentage stands alone (B-67); nothing for a plain number."""
    if figure.denominator is None:
        return ""
    if figure.measured is Measured.WORKING_DAYS:
        answers = f"{figure.denominator} answer{'' if figure.denominator == 1 else 's'}"
        return answers if figure.numerator is None else f"{figure.numerator} days, {answers}"
    if figure.measured is Measured.PER_THOUSAND:
        return f"{figure.numerator} for {figure.denominator:,} homes"
    return f"{figure.numerator} of {figure.denominator}"


def short_label(label: str) -> str:
    """A month or a quarter so that a year of them fits: 'Apr 26' and 'Q1 26/27'."""
    words = label.split()
    if words[0] == "Quarter":
        return f"Q{words[1]} {words[-1][2:]}"
    return f"{words[0][:3]} {words[-1][2:]}"


FIGURES: tuple[Column[Figure], ...] = (
    Column("name", "Figure", lambda each: each.name, 38),
    Column("value", "Value", lambda each: each.text, 9, number=True,
           spoken=lambda each: ", ".join(filter(None, (each.text, count_words(each))))),
    Column("count", "Counted", count_words, 17),
    Column("part", "Part", lambda each: str(each.section), 17),
    Column("code", "Code", lambda each: each.code, 17),
)  # fmt: skip


MEASURES: tuple[Column[Figure], ...] = (
    Column("code", "Measure", lambda each: each.code, 32),
    *FIGURES[1:3],
    FIGURES[0],
)


def _number(key: str, label: str, value: Callable[[MonthRow], int]) -> Column[MonthRow]:
    return Column(key, label, lambda row: str(value(row)), 12, number=True)


MONTHS: tuple[Column[MonthRow], ...] = (
    Column("month", "Month", lambda row: row.label, 18),
    _number("received", "Received", lambda row: row.received),
    _number("answered", "Answered", lambda row: row.answered),
    _number("on_time", "On time", lambda row: row.on_time),
    _number("received_2", "Stage 2 received", lambda row: row.stage_2_received),
    _number("answered_2", "Stage 2 answered", lambda row: row.stage_2_answered),
    _number("on_time_2", "Stage 2 on time", lambda row: row.stage_2_on_time),
)


def _part(key: str, label: str, value: Callable[[GroupRow], int]) -> Column[GroupRow]:
    return Column(key, label, lambda row: str(value(row)), 12, number=True)


GROUPS: tuple[Column[GroupRow], ...] = (
    Column("label", "Name", lambda row: row.label, 40),
    _part("received", "Received", lambda row: row.received),
    _part("answered", "Answered", lambda row: row.answered),
    _part("on_time", "On time", lambda row: row.on_time),
    _part("upheld", "Upheld", lambda row: row.upheld),
    _part("partly", "Partly upheld", lambda row: row.partly_upheld),
    _part("not", "Not upheld", lambda row: row.not_upheld),
)


class RegisterLine(Protocol):
    """One compliment as the register prints it."""

    @property
    def reference(self) -> str: ...
    @property
    def received_on(self) -> date: ...
    @property
    def channel(self) -> Channel: ...
    @property
    def sender(self) -> str: ...
    @property
    def about(self) -> PraiseSubject: ...
    @property
    def about_whom(self) -> str: ...
    @property
    def scheme(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def shared_on(self) -> date | None: ...


REGISTER: tuple[Column[RegisterLine], ...] = (
    Column("received", "Received", lambda row: long_date(row.received_on), 19,
           order=lambda row: (row.received_on, row.reference)),
    Column("reference", "Reference", lambda row: row.reference, 15,
           order=lambda row: row.reference),
    Column("from", "From", lambda row: row.sender or "Not given", 24,
           order=lambda row: row.sender.casefold()),
    Column("about", "About", lambda row: row.about_whom or str(row.about), 24,
           order=lambda row: row.about_whom.casefold()),
    Column("scheme", "Scheme", lambda row: row.scheme, 20, order=lambda row: row.scheme),
    Column("shared", "Shared on", lambda row: long_date(row.shared_on), 19,
           order=lambda row: row.shared_on or date.max),
    Column("channel", "By", lambda row: str(row.channel), 18, order=lambda row: str(row.channel)),
    Column("text", "What they said", lambda row: " ".join(row.text.split()), 60),
)  # fmt: skip
