"""The parts every workbook is made of: safe text, real dates and numbers, tables, print set-up.

openpyxl is imported when a workbook is made, not when the program starts.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, cast

from best_desktop.documents.workbook_styles import Form, styles
from best_desktop.domain.text import clean_text
from best_desktop.domain.working_days import long_date

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.header_footer import HeaderFooterItem
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST_TEXT = 32_767
"""The most a cell can hold, in the UTF-16 units Excel counts."""
CUT = "… (cut)"
SAMPLE = "Sample data: invented people and places, not real cases."

_HIGHEST = 409.0  # points; Excel knows no higher line
_MOST_SHOWN = 8_000  # more than a line of that height can show
_SHORT = 200
_LIKE_A_FORMULA = ("=", "+", "-", "@", "#", "\t")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_A_SHEET_NAME = re.compile(r"[:\\/?*\[\]]")
_NOT_IN_A_TABLE_NAME = re.compile(r"[^A-Za-z0-9_]")


@dataclass(frozen=True, slots=True)
class Shaped:
    """A value with a form of its own, where it differs from its column's."""

    value: object
    form: Form


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, how its cells look, and its width in characters."""

    title: str
    form: Form = Form.TEXT
    width: float = 14


@dataclass(frozen=True, slots=True)
class Made:
    """Who made a workbook and when (aware, local), for whom, and whether it is of the sample."""

    by: str
    at: datetime
    landlord: str
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a table was put: the rows of its header, first and last line."""

    sheet: Worksheet
    header: int
    first: int
    last: int


@dataclass(slots=True)
class Book:
    """A workbook being made; ``cut`` names the cells whose text was too long."""

    made: Made
    title: str
    workbook: Workbook
    cut: list[str] = field(default_factory=list)

    @classmethod
    def begin(cls, title: str, made: Made) -> Book:
        """An empty workbook with its styles and properties."""
        from openpyxl import Workbook

        workbook = Workbook()
        for sheet in list(workbook.worksheets):
            workbook.remove(sheet)
        for style in styles():
            workbook.add_named_style(style)
        properties = workbook.properties
        properties.creator = properties.lastModifiedBy = made.landlord
        properties.title = title
        properties.language = "en-GB"
        properties.created = made.at.astimezone(UTC).replace(tzinfo=None)  # as the format asks
        return cls(made, title, workbook)

    def add_sheet(self, name: str) -> Worksheet:
        """A sheet at the end, set up for A4 landscape, one page wide."""
        name = sheet_name(name, self.workbook.sheetnames)
        sheet = cast("Worksheet", self.workbook.create_sheet(name))
        _set_up_printing(sheet, self.made)
        return sheet

    def put(self, sheet: Worksheet, row: int, column: int, value: object, form: Form) -> Cell:
        """Write one value: text as text whatever it begins with, dates and numbers as such."""
        if isinstance(value, Shaped):
            return self.put(sheet, row, column, value.value, value.form)
        cell = cast("Cell", sheet.cell(row, column))  # no cells are merged
        cell.style = form.value
        if isinstance(value, str):
            text, cut = cell_text(value)
            if cut:
                self.cut.append(f"{sheet.title}, cell {cell.coordinate}")
            if text:  # nothing is an empty cell, not a text of no letters
                cell.value, cell.data_type = text, "s"
                cell.quotePrefix = text.startswith(_LIKE_A_FORMULA)
        elif isinstance(value, int | float | date):
            cell.value = value
        elif value is not None:
            raise TypeError(f"A cell holds text, a number or a date, not {value!r}")
        return cell

    def add_table(
        self,
        sheet: Worksheet,
        name: str,
        columns: Sequence[Column],
        rows: Iterable[Sequence[object]],
        *,
        header: int = 1,
        freeze_first: bool = True,
        total: Sequence[object] = (),
    ) -> Placed:
        """Write one named table with its header frozen and repeated on each printed page.

        ``total`` is a line just below the table, so that sorting leaves it where it is. A table
        of nothing keeps one empty line, as Excel asks.
        """
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.table import Table, TableStyleInfo

        for number, column in enumerate(columns, start=1):
            heading = Form.HEADER_NUMBER if column.form is Form.NUMBER else Form.HEADER
            self.put(sheet, header, number, column.title, heading)
            sheet.column_dimensions[get_column_letter(number)].width = column.width
        _set_height(sheet, header, columns, [each.title for each in columns], roomy=0.9)
        line = header
        for line, values in enumerate(rows, start=header + 1):
            for number, (column, value) in enumerate(zip(columns, values, strict=True), start=1):
                self.put(sheet, line, number, value, column.form)
            _set_height(sheet, line, columns, values)
        last = max(line, header + 1)
        table = Table(
            displayName=table_name(name), ref=f"A{header}:{get_column_letter(len(columns))}{last}"
        )
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
        sheet.add_table(table)
        sheet.freeze_panes = f"{'B' if freeze_first else 'A'}{header + 1}"
        sheet.print_title_rows = f"{header}:{header}"
        for number, value in enumerate(total, start=1):
            form = Form.TOTAL if isinstance(value, str) else Form.TOTAL_NUMBER
            self.put(sheet, last + 1, number, value, form)
        return Placed(sheet, header, header + 1, line)

    def add_titled(
        self,
        name: str,
        note: str,
        table: str,
        columns: Sequence[Column],
        rows: Iterable[Sequence[object]],
        *,
        title: str = "",
        total: Sequence[object] = (),
    ) -> Placed:
        """A sheet for the board: title in A1, note in A2, then one table, no line left empty."""
        sheet = self.add_sheet(name)
        self.put(sheet, 1, 1, title or name, Form.TITLE)
        self.put(sheet, 2, 1, note, Form.NOTE)
        return self.add_table(sheet, table, columns, rows, header=3, total=total)

    def fill_notes(self, sheet: Worksheet, lines: Mapping[str, str]) -> None:
        """Write the Notes sheet last, when what had to be cut is known."""
        notes = [("What this is", self.title), *lines.items()]
        if self.made.sample:
            notes.insert(1, ("Sample", SAMPLE))
        notes += [
            ("Made on", f"{long_date(self.made.at.date())} at {self.made.at:%H:%M}"),
            ("Made by", f"{self.made.by}, {self.made.landlord}"),
        ]
        if self.cut:
            places = ", ".join(self.cut[:20]) + (" and others" if len(self.cut) > 20 else "")
            explained = (
                f"A cell holds at most {LONGEST_TEXT:,} characters. Longer text ends with "
                f"“{CUT}” here and is whole in the program: {places}."
            )
            notes.append(("Text that was cut", explained))
        self.put(sheet, 1, 1, self.title, Form.TITLE)
        columns = (Column("Item", width=26), Column("Details", Form.LONG_TEXT, 110))
        self.add_table(sheet, "tblNotes", columns, notes, header=2, freeze_first=False)

    def finished(self) -> bytes:
        """The workbook as a file's bytes, opening at its first sheet."""
        self.workbook.active = 0
        buffer = BytesIO()
        self.workbook.save(buffer)
        return buffer.getvalue()


def cell_text(text: str) -> tuple[str, bool]:
    """Text as a cell can hold it, and whether it had to be cut.

    Control characters go and halves of surrogate pairs become U+FFFD; ``_x0041_``, which Excel
    would read as a letter's number, is kept as it was typed.
    """
    cleaned = _safe_line(text) if len(text) < _SHORT else _safe(text)
    if len(cleaned.encode("utf-16-le")) // 2 <= LONGEST_TEXT:
        return cleaned, False
    room = (LONGEST_TEXT - len(CUT)) * 2
    kept = cleaned.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore")
    return kept + CUT, True


def _safe(text: str) -> str:
    return _ESCAPE.sub("_x005F_", clean_text(text))


# The same words and references come again and again down a column.
_safe_line = lru_cache(maxsize=4096)(_safe)


def sheet_name(name: str, taken: Sequence[str] = ()) -> str:
    r"""A name Excel accepts: 31 characters, none of ``: \ / ? * [ ]``, not used before."""
    base = " ".join(_NOT_IN_A_SHEET_NAME.sub(" ", clean_text(name)).split()).strip("'")[:31]
    base = base.strip() or "Sheet"
    used = {each.casefold() for each in taken} | {"history"}  # Excel keeps that name for itself
    found, number = base, 2
    while found.casefold() in used:
        found = f"{base[:25]} ({number})"
        number += 1
    return found


def table_name(name: str) -> str:
    """A name for a table: letters, digits and underscores, beginning with ``tbl``."""
    safe = _NOT_IN_A_TABLE_NAME.sub("", name)[:200]
    return safe if safe.startswith("tbl") else f"tbl{safe}"


def _set_height(
    sheet: Worksheet,
    line: int,
    columns: Sequence[Column],
    values: Sequence[object],
    *,
    roomy: float = 1.25,
) -> None:
    """Make a line high enough for its wrapped text: LibreOffice does not do so by itself.

    ``roomy`` is how many letters of the font go, on average, into one unit of column width.
    """
    most = 1
    for column, value in zip(columns, values, strict=True):
        wide = int(column.width * roomy)
        if isinstance(value, str) and (len(value) > wide or "\n" in value):
            pieces = (textwrap.wrap(each, wide) for each in value[:_MOST_SHOWN].split("\n"))
            most = max(most, sum(max(len(each), 1) for each in pieces))
    if most > 1:
        sheet.row_dimensions[line].height = min(most * 13.0 + 3, _HIGHEST)


def _set_up_printing(sheet: Worksheet, made: Made) -> None:
    from openpyxl.worksheet.page import PageMargins
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(
        left=0.5, right=0.5, top=0.8, bottom=0.75, header=0.3, footer=0.3
    )
    made_on = f"&A · made {long_date(made.at.date())}"
    _print(sheet.oddFooter, left="&F", center=made_on, right="Page &P of &N")
    if made.sample:
        _print(sheet.oddHeader, center=SAMPLE)


def _print(item: HeaderFooterItem | None, **texts: str) -> None:
    """Set the parts of a header or footer; ``&F`` is the file's name, ``&P`` of ``&N`` the page."""
    for place, text in texts.items():
        part = getattr(item, place)
        part.text, part.size = text, 9
