"""What every import shares: the file somebody chose, its chunks, and all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.documents.table_files import LARGEST_FILE, UnreadableTable, read_tables
from best_desktop.domain.roles import Right
from best_desktop.domain.table_rows import Sheet
from best_desktop.domain.text import clean_line

CHUNK = 250
"""Rows kept in one transaction, between two looks at Cancel."""

Report = Callable[[int, str], object]
"""Told how far it is, in per cent and words; whatever it raises stops the import there."""

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class TableFile:
    """A file somebody chose: its name and the sheets that hold anything."""

    name: str
    sheets: tuple[Sheet, ...]


def read_table_file(path: Path) -> TableFile:
    """Read a CSV file or a workbook; nothing is kept.

    Raises:
        CaseworkError: it cannot be read or is too large; the message says what to do.
    """
    name = clean_line(path.name)[:200]
    try:
        if path.is_dir():
            raise CaseworkError(
                f"{path} is a folder. Choose a workbook (.xlsx) or a CSV file in it."
            )
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
        return TableFile(name, read_tables(name, content))
    except FileNotFoundError:
        raise CaseworkError(f"There is no file {path}. Check the name and the folder.") from None
    except OSError as error:
        raise CaseworkError(
            f"{name} could not be opened: {error.strerror}. If it is open in Excel, close it there."
        ) from error
    except UnreadableTable as error:
        raise CaseworkError(str(error)) from error


def ask_to_import(desk: Desk) -> None:
    """Refused where the role at the desk may not import."""
    desk.ask(Right.IMPORT)


def chunks(rows: Sequence[Row], rows_at_fault: int, *, whole: bool) -> Iterator[Sequence[Row]]:
    """The rows to keep, so many in one transaction; ``whole`` keeps all in one.

    Raises:
        Refused: ``whole``, and rows are at fault: then none is kept.
    """
    if whole and rows_at_fault:
        raise Refused(
            f"{rows_at_fault} row{'' if rows_at_fault == 1 else 's'} cannot be imported, so none "
            "was. Correct the file and import it again, or import the rows that are right."
        )
    size = max(len(rows), 1) if whole else CHUNK
    return (rows[at : at + size] for at in range(0, len(rows), size))
