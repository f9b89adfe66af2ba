"""A batch check of dates for the policy owner: what happened, as CSV, in; every due date out.

One line is one complaint. The dates come from the same function as everywhere else in the
program; here no case file is opened and no clock is read. A line that cannot be right is reported
with its line, column and cure, and does not stop the others.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TextIO

from best_desktop.casework.deadline_row import (
    READ,
    REQUIRED,
    WRITTEN,
    BadRow,
    Line,
    RowWarning,
    Rules,
    due_dates,
)
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.saving import save_bytes
from best_desktop.domain.bank_holidays import GOOD_UNTIL
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.working_days import WorkingDays

__all__ = ["READ", "WRITTEN", "BadRow", "CheckResult", "RowWarning", "check_events"]

_TOO_MANY = "The line has more values than the heading has columns. Check the commas and quotes."
MOST_COLUMNS = 500
# What a spreadsheet may take for a formula at the start of a cell.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How many lines were written, why others were left out and which look odd."""

    rows: int
    bad: tuple[BadRow, ...]
    warnings: tuple[RowWarning, ...]

    @property
    def left_out(self) -> int:
        """How many lines were left out: one line may be wrong in several columns."""
        return len({each.line for each in self.bad})


def check_events(
    source: TextIO | Path,
    out: Path,
    procedures: Mapping[str, Procedure],
    calendar: WorkingDays,
    change_over: date,
) -> CheckResult:
    """Read events, write every due date; ``out`` is replaced whole, or not touched.

    Args:
        source: UTF-8 text with the columns :data:`READ` in any order; other columns are copied.
        out: where the columns :data:`WRITTEN` and the copied ones go, dates as 2026-04-03.
        procedures: by id; a line that names none follows the one for its received date.
        calendar: working days, of every year the dates reach into.
        change_over: first day of the newest procedure (a setting).

    Raises:
        CaseworkError: the file as a whole cannot be read or written; says how to put it right.
    """
    if not out.name:
        raise CaseworkError("Name the file to write, such as due.csv.")
    rules = Rules(procedures, calendar, change_over)
    if not isinstance(source, Path):
        return _checked(source, out, rules)
    if out.exists() and source.exists() and out.samefile(source):
        raise CaseworkError(
            f"{out} is the list of events itself, and the dates do not repeat it. Name another "
            "file for the dates."
        )
    try:
        with source.open(encoding="utf-8-sig", newline="") as stream:
            return _checked(stream, out, rules)
    except OSError as error:
        raise CaseworkError(
            f"{source} cannot be read ({error.strerror}). Check the name and the folder."
        ) from None


def _checked(stream: TextIO, out: Path, rules: Rules) -> CheckResult:
    bad: list[BadRow] = []
    warnings: list[RowWarning] = []
    try:
        lines = list(_lines(stream, rules, bad, warnings))
    except UnicodeDecodeError:
        raise CaseworkError(
            "The file is not UTF-8 text. In Excel, save it as ‘CSV UTF-8 (Comma delimited)’."
        ) from None
    save_bytes(out, _table(lines))
    return CheckResult(len(lines) - 1, tuple(bad), tuple(warnings))


def _lines(
    stream: TextIO, rules: Rules, bad: list[BadRow], warnings: list[RowWarning]
) -> Iterator[list[str]]:
    """The new heading, then one line for each good one; findings go to the two lists."""
    numbered = _numbered(stream, bad)
    heading = _Heading(next(numbered, (1, []))[1], warnings)
    yield [*WRITTEN, *heading.copied_names]
    seen: dict[str, int] = {}
    forecasts = 0
    for number, cells in numbered:
        line = Line(number, heading.known(cells))
        due = None
        if any(map(str.strip, cells[heading.width :])):
            line.wrong(heading.last, _TOO_MANY)
        else:
            due = due_dates(line, rules)
        bad += line.bad
        warnings += line.odd
        if due is None:
            continue
        first = seen.setdefault(due["case_id"], number)
        if first != number:
            text = f"{due['case_id'][:40]} is in line {first} too. Both were counted."
            warnings.append(RowWarning(number, "case_id", text))
        forecasts += max(due[name] for name in _COUNTED) > f"{GOOD_UNTIL}-12-31"
        yield [_safe(due["case_id"]), *(due[name] for name in WRITTEN[1:]), *heading.copied(cells)]
    if forecasts:
        lines = "1 line has" if forecasts == 1 else f"{forecasts} lines have"
        text = f"{lines} dates after {GOOD_UNTIL}, where bank holidays are a forecast."
        warnings.append(RowWarning(0, "", text))


_COUNTED = tuple(name for name in WRITTEN if name.endswith("_due") or name in {"cap50", "cap70"})


def _numbered(stream: TextIO, bad: list[BadRow]) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not blank, with the number of its first line in the file."""
    reader = csv.reader(_without_mark(stream))
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            bad.append(
                BadRow(number, "the whole line", "", _unreadable(reader.line_num, number, error))
            )
            continue
        if any(map(str.strip, cells)):
            yield number, cells


def _unreadable(last: int, number: int, error: csv.Error) -> str:
    """The cure for a line that the reader gave up; CaseworkError where it ran on into others."""
    most = f"{csv.field_size_limit():,} characters"
    if last > number:
        raise CaseworkError(
            f"A text that begins in line {number} runs on to line {last} and is longer "
            f"than {most}. Perhaps a quote in it is not closed. Correct it, then try again."
        )
    if "limit" in str(error):
        return f"A text in it is longer than {most}. Shorten it, or take its column out."
    return f"It cannot be read ({error}). Check its quotes."


def _without_mark(stream: TextIO) -> Iterator[str]:
    """The lines, without the byte order mark that Excel writes first."""
    for number, line in enumerate(stream):
        yield line if number else line.removeprefix("\ufeff")


def _safe(text: str) -> str:
    """Text that a spreadsheet would take for a formula, marked as text."""
    return f"'{text}" if text.startswith(_FORMULA) else text


class _Heading:
    """Which column is which: those we read, by name, and those we copy."""

    def __init__(self, cells: Sequence[str], warnings: list[RowWarning]) -> None:
        names = [cell.strip().casefold() for cell in cells]
        self.width, self.last = len(names), names[-1] if names else ""
        if self.width > MOST_COLUMNS:
            raise CaseworkError(
                f"The file has {self.width:,} columns; the most is {MOST_COLUMNS}. Take out those "
                "that nobody needs, or check the commas in its first line."
            )
        self._places: dict[str, int] = {}
        self._others: list[int] = []
        self.copied_names: list[str] = []
        for place, name in enumerate(names):
            if name not in READ:
                self._others.append(place)
                self.copied_names.append(self._clear(cells[place].strip(), place))
            elif name in self._places:
                raise CaseworkError(f"The file has two columns {name}. Take one of them out.")
            else:
                self._places[name] = place
        missing = [name for name in READ if name not in self._places]
        refused = [name for name in missing if name in REQUIRED]
        if refused:
            raise CaseworkError(
                f"The file has no column {' and no column '.join(refused)}. Its first line must "
                f"name the columns, with commas between them: {', '.join(READ)}."
            )
        text = "There is no such column. It was taken as empty."
        warnings += [RowWarning(1, name, text) for name in missing]

    def _clear(self, name: str, place: int) -> str:
        """A name that no other column of the new file has."""
        clear = name = _safe(name) or f"column {place + 1}"
        taken = {each.casefold() for each in (*WRITTEN, *self.copied_names)}
        number = 1
        while clear.casefold() in taken:
            number += 1
            clear = f"{name} ({number})"
        return clear

    def known(self, cells: Sequence[str]) -> dict[str, str]:
        """The filled values of the columns we read, without blanks at the ends."""
        values = {name: cells[at].strip() for name, at in self._places.items() if at < len(cells)}
        return {name: value for name, value in values.items() if value}

    def copied(self, cells: Sequence[str]) -> list[str]:
        """The values of the other columns, as they are but for formulas."""
        return [_safe(cells[at]) if at < len(cells) else "" for at in self._others]


def _table(lines: Iterable[Sequence[str]]) -> bytes:
    stream = io.StringIO(newline="")
    # The writer's own line ends, \r\n: with \n alone it leaves a \r inside a text bare.
    csv.writer(stream).writerows(lines)
    return stream.getvalue().encode("utf-8", errors="replace")
