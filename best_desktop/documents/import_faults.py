"""The rows an import could not keep, as a workbook to correct and import again (R-2.2.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from best_desktop.documents.workbook_parts import Book, Column, Made, Shaped
from best_desktop.documents.workbook_styles import Form
from best_desktop.domain.table_rows import Fault, Sheet, as_text

_WRONG, _ROW = "What is wrong", "Row in the file"


def import_faults(sheets: Sequence[Sheet], faults: Sequence[Fault], made: Made) -> bytes:
    """The rows at fault under the headings they had, each with what is wrong, then every fault.

    The sheets before the last can be imported as they are once their cells are put right.
    """
    book = Book.begin("Rows to correct", made)
    by_row: dict[tuple[str, int], list[Fault]] = defaultdict(list)
    for fault in faults:
        by_row[fault.sheet, fault.row].append(fault)
    wrong = [sheet for sheet in sheets if any(sheet.name == name for name, _ in by_row)]
    for number, sheet in enumerate(wrong, start=1):
        _add_rows(book, sheet, by_row, "" if len(wrong) == 1 else f" {number}")
    book.add_table(
        book.add_sheet(_WRONG),
        "tblFaults",
        (
            Column("Sheet", width=20),
            Column("Row", Form.NUMBER, 8),
            Column("Column", width=24),
            Column("Value", width=30),
            Column("How to put it right", Form.LONG_TEXT, 80),
        ),
        ((each.sheet, each.row, each.column, each.value, each.cure) for each in faults),
    )
    return book.finished()


def _add_rows(
    book: Book, sheet: Sheet, by_row: Mapping[tuple[str, int], Sequence[Fault]], number: str
) -> None:
    rows = [row for row in sheet.rows if (sheet.name, row.number) in by_row]
    width = max([len(sheet.headings), *(len(row.values) for row in rows)])
    columns = [
        Column(_WRONG, Form.LONG_TEXT, 60),
        *(Column(name, width=20) for name in _headings(sheet, width)),
        Column(_ROW, Form.NUMBER, 10),
    ]
    book.add_table(
        book.add_sheet(f"To correct{number}"),
        f"tblToCorrect{number.strip()}",
        columns,
        (
            (
                "\n".join(f"{each.column}: {each.cure}" for each in by_row[sheet.name, row.number]),
                *(_cell(row.value(place)) for place in range(width)),
                row.number,
            )
            for row in rows
        ),
    )


def _headings(sheet: Sheet, width: int) -> list[str]:
    """A heading for each column, none like another: a table in Excel asks for that."""
    found: list[str] = []
    taken = {_WRONG.casefold(), _ROW.casefold()}
    for place in range(width):
        base = name = sheet.heading(place)
        number = 2
        while name.casefold() in taken:
            name = f"{base} ({number})"
            number += 1
        taken.add(name.casefold())
        found.append(name)
    return found


def _cell(value: object) -> object:
    if isinstance(value, date):
        return Shaped(value, Form.DATE)
    return Shaped(value, Form.NUMBER) if isinstance(value, int | float) else as_text(value)
