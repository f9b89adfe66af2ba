"""A register as a workbook: the lines and columns that are on the screen, in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from best_desktop.documents.workbook_parts import Book, Column, Made
from best_desktop.documents.workbook_styles import Form

__all__ = ["Made", "RegisterHead", "register_book"]

_LONG = 40


@dataclass(frozen=True, slots=True)
class RegisterHead:
    """A column of a register: its heading, its width in characters, and what it holds."""

    title: str
    width: int
    kind: type


def register_book(
    title: str,
    heads: Sequence[RegisterHead],
    rows: Iterable[Sequence[object]],
    notes: Mapping[str, str],
    made: Made,
) -> bytes:
    """A workbook of one register; dates are dates, numbers numbers, everything else text."""
    book = Book.begin(f"{title} register", made)
    about = book.add_sheet("Notes")
    sheet = book.add_sheet(title)
    columns = [Column(each.title, _form(each), max(min(each.width, 46), 9)) for each in heads]
    book.add_table(sheet, title.replace(" ", ""), columns, rows)
    book.fill_notes(about, notes)
    return book.finished()


def _form(head: RegisterHead) -> Form:
    if head.kind is date:
        return Form.DATE
    if head.kind is int:
        return Form.NUMBER
    return Form.LONG_TEXT if head.width >= _LONG else Form.TEXT
