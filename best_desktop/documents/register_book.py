"""Registers as a workbook: the lines and columns that are on the screen, in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from best_desktop.documents.workbook_parts import Book, Column, Made
from best_desktop.documents.workbook_styles import Form

__all__ = ["Made", "RegisterHead", "RegisterSheet", "register_book"]

_LONG, _SHORT = 40, 15
_DATE_WIDTH, _NUMBER_WIDTH, _NARROWEST = 12.0, 10.0, 9.0
_PAGE_WIDTH = 165
"""So many characters across a landscape page are still large enough to be read."""


@dataclass(frozen=True, slots=True)
class RegisterHead:
    """A column of a register: its heading, its width in characters, and what it holds."""

    title: str
    width: int
    kind: type


@dataclass(frozen=True, slots=True)
class RegisterSheet:
    """One list of a workbook: the sheet's name, its columns and its lines."""

    title: str
    heads: Sequence[RegisterHead]
    rows: Iterable[Sequence[object]]


def register_book(
    title: str, sheets: Sequence[RegisterSheet], notes: Mapping[str, str], made: Made
) -> bytes:
    """A workbook of one or more lists; dates are dates, numbers numbers, all else text."""
    book = Book.begin(title, made)
    about = book.add_sheet("Notes")
    for each in sheets:
        widths = _widths(each.heads)
        columns = [
            Column(head.title, _form(head), width)
            for head, width in zip(each.heads, widths, strict=True)
        ]
        sheet = book.add_sheet(each.title)
        book.add_table(sheet, each.title.replace(" ", ""), columns, each.rows)
    book.fill_notes(about, notes)
    return book.finished()


def _widths(heads: Sequence[RegisterHead]) -> list[float]:
    """Widths at which the lines can still be read when one page is as wide as the sheet.

    Dates, numbers and references take what they need; words share the rest and wrap.
    """
    fixed = {date: _DATE_WIDTH, int: _NUMBER_WIDTH}
    widths = [fixed.get(head.kind, min(max(head.width, _NARROWEST), 46)) for head in heads]
    wraps = [head.kind is str and head.width > _SHORT for head in heads]
    words = sum(width for width, wrap in zip(widths, wraps, strict=True) if wrap)
    room = _PAGE_WIDTH - (sum(widths) - words)
    share = min(1.0, room / words) if words and room > 0 else 1.0
    return [
        max(round(width * share, 1), _NARROWEST) if wrap else width
        for width, wrap in zip(widths, wraps, strict=True)
    ]


def _form(head: RegisterHead) -> Form:
    if head.kind is date:
        return Form.DATE
    if head.kind is int:
        return Form.NUMBER
    return Form.LONG_TEXT if head.width >= _LONG else Form.TEXT
