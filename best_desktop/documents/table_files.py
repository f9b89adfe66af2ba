"""Tables that come into the office: a CSV file or a workbook, read as plain values.

A file from outside is not trusted: its size is checked before it is opened, what it unpacks to
before it is unpacked, and formulas count as the values they last had. openpyxl is imported when
a workbook is read, not when the program starts.
"""

from __future__ import annotations

import csv
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO, StringIO
from itertools import count, islice

from best_desktop.domain.table_rows import Sheet, SheetRow
from best_desktop.domain.text import clean_line

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes a file may have."""
MOST_ROWS, MOST_COLUMNS = 20_000, 200
LONGEST_CELL = 32_767
_LARGEST_UNPACKED = 150 * 1024 * 1024
_MOST_VISITED = 1_200_000  # rows of all sheets, empty ones too: a few more than Excel has in one
_MOST_PARTS, _HIGHEST_RATIO = 1_000, 200
_SEPARATORS = ",;\t|"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class UnreadableTable(ValueError):
    """A file is no table, or too large for one; the message says what to do."""


def read_tables(name: str, content: bytes) -> tuple[Sheet, ...]:
    """The sheets of a file that hold anything: their first row as headings, the rest as rows.

    Args:
        name: the file's name, for messages and, for CSV, as the sheet's name.
        content: all its bytes.

    Raises:
        UnreadableTable: it cannot be read or is too large; the message is for staff.
    """
    if len(content) > LARGEST_FILE:
        raise UnreadableTable(
            f"{name} is larger than {LARGEST_FILE // 1024**2} MB. Split it into several files."
        )
    if content.startswith(_OLD_WORKBOOK):
        raise UnreadableTable(
            f"{name} is an old or a locked workbook. Open it in Excel, save it as an Excel "
            "workbook (.xlsx) without a password, and choose that file."
        )
    if content.startswith(_ZIP):
        sheets = _workbook(name, content)
    else:
        sheets = [_sheet(name, name, _csv_rows(name, content))]
    found = tuple(each for each in sheets if each is not None)
    if not found:
        raise UnreadableTable(f"{name} is empty. Choose a file with a heading and rows.")
    return found


# ------------------------------------------------------------------------------------ workbooks


def _workbook(name: str, content: bytes) -> list[Sheet | None]:
    from openpyxl import load_workbook

    _check_unpacked(name, content)
    try:
        with warnings.catch_warnings():
            # openpyxl tells of styles and extensions it leaves out: they hold no values.
            warnings.simplefilter("ignore")
            book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
            sheets, visited = [], count(1)
            for sheet in book.worksheets:
                # A sheet may lie about its size; without it, each row is as long as it is.
                sheet.reset_dimensions()
                rows = sheet.iter_rows(values_only=True)
                sheets.append(_sheet(name, sheet.title, _numbered(name, rows, visited)))
            book.close()
    except UnreadableTable:
        raise
    except Exception as error:  # whatever a broken file does to the reader
        raise UnreadableTable(
            f"{name} is damaged or no workbook. Open it in Excel, save it again, and choose it "
            "once more."
        ) from error
    return sheets


def _numbered(
    name: str, rows: Iterable[Sequence[object]], visited: Iterator[int]
) -> Iterator[tuple[int, Sequence[object]]]:
    """Rows with their numbers; a row that says it is number 99,999,999 comes after so many."""
    for number, row in enumerate(rows, start=1):
        if next(visited) > _MOST_VISITED:
            raise UnreadableTable(
                f"{name} has a million empty rows. Copy the rows that are filled into a new "
                "workbook, save it, and choose that file."
            )
        yield number, row


def _check_unpacked(name: str, content: bytes) -> None:
    """Refuse a file made to swell, before anything of it is unpacked but the beginnings."""
    too_large = UnreadableTable(
        f"{name} unpacks to far more than its rows need, so it was not opened. Copy "
        "the rows into a new workbook, save it, and choose that file."
    )
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            parts = packed.infolist()
            unpacked = sum(each.file_size for each in parts)
            most = min(_LARGEST_UNPACKED, _HIGHEST_RATIO * len(content))
            if len(parts) > _MOST_PARTS or unpacked > most:
                raise too_large
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    with packed.open(part) as opened:
                        # In UTF-16 a zero stands beside every letter.
                        if _DOCTYPE.search(opened.read(4096).replace(b"\x00", b"")):
                            raise too_large
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError) as error:
        raise UnreadableTable(
            f"{name} is damaged, or locked with a password. Save it again without one, and choose "
            "that file."
        ) from error


# ------------------------------------------------------------------------------------------ CSV


def _csv_rows(name: str, content: bytes) -> Iterator[tuple[int, list[str]]]:
    text = _decoded(content)
    if "\x00" in text:
        raise UnreadableTable(f"{name} is no list. Choose a workbook (.xlsx) or a CSV file (.csv).")
    separator, text = _separator(text)
    try:
        yield from enumerate(csv.reader(StringIO(text, newline=""), delimiter=separator), start=1)
    except csv.Error as error:
        raise UnreadableTable(
            f"{name} has a cell that never ends. Look for a quotation mark without its partner, "
            "or save it as a workbook (.xlsx)."
        ) from error


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace").lstrip("\ufeff")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel on Windows saves plain CSV in the computer's own code page.
        return content.decode("cp1252", errors="replace")


def _separator(text: str) -> tuple[str, str]:
    """What stands between the cells, and the text without Excel's own note of it."""
    first, _, rest = text.partition("\n")
    told = re.fullmatch(r"\ufeff?sep=(.)\r?", first)
    if told:
        # The note is a row of the file, so an empty one keeps the numbers right.
        return told[1], f"\n{rest}"
    start = text[:20_000]
    return max(_SEPARATORS, key=lambda each: _fits(start, each)), text


def _fits(text: str, separator: str) -> tuple[int, int]:
    """How well a separator explains the first rows: rows as long as the first, then its length."""
    rows = islice(csv.reader(StringIO(text, newline=""), delimiter=separator), 20)
    lengths = [len(row) for row in rows if row]
    if not lengths or lengths[0] < 2:
        return 0, 0
    return lengths.count(lengths[0]), lengths[0]


# ----------------------------------------------------------------------------------- both kinds


def _sheet(name: str, title: str, rows: Iterable[tuple[int, Sequence[object]]]) -> Sheet | None:
    """The first row of several cells as headings, and the rows under it that hold anything."""
    headings: tuple[str, ...] | None = None
    kept: list[SheetRow] = []
    for number, cells in rows:
        values = _trimmed(cells)
        if not values:
            continue
        if len(values) > MOST_COLUMNS:
            raise UnreadableTable(
                f"Row {number} of {title} has more than {MOST_COLUMNS} columns. Take out the "
                "columns that are not needed, and choose the file again."
            )
        if headings is None:
            # One cell alone is a title over the list.
            if sum(each is not None for each in values) > 1:
                headings = tuple(clean_line(str(each or ""))[:200] for each in values)
            continue
        if len(kept) == MOST_ROWS:
            raise UnreadableTable(
                f"{name} has more than {MOST_ROWS:,} rows. Split it into several files."
            )
        kept.append(SheetRow(number, values))
    return Sheet(clean_line(title)[:80], headings, tuple(kept)) if headings else None


def _trimmed(cells: Sequence[object]) -> tuple[object, ...]:
    """The values of a row without empty ones at its end, and none longer than a cell can be."""
    values = [
        each[:LONGEST_CELL] if isinstance(each, str) and each.strip() else _or_nothing(each)
        for each in cells
    ]
    while values and values[-1] is None:
        values.pop()
    return tuple(values)


def _or_nothing(value: object) -> object:
    return None if isinstance(value, str) else value
