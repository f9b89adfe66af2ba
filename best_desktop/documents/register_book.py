"""Registers as a workbook: the lines and columns that are on the screen, in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from best_desktop.documents.workbook_parts import Book, Column, Made
from best_desktop.documents.workbook_styles import Form

__all__ = ["Made", "RegisterHead", "RegisterSheet", "register_book"]

_LONG = 40


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
        columns = [
            Column(head.title, _form(head), max(min(head.width, 46), 9)) for head in each.heads
        ]
        sheet = book.add_sheet(each.title)
        book.add_table(sheet, each.title.replace(" ", ""), columns, each.rows)
    book.fill_notes(about, notes)
    return book.finished()


def _form(head: RegisterHead) -> Form:
    if head.kind is date:
        return Form.DATE
    if head.kind is int:
        return Form.NUMBER
    return Form.LONG_TEXT if head.width >= _LONG else Form.TEXT
