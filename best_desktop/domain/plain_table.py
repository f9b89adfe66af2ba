"""A table as plain text with wrapped cells, for people to check a rule against the paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap


def table_lines(columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table: the headings, a rule, then each row wrapped to its columns.

    ``columns`` are names with widths in characters; two blanks stand between columns.
    """
    widths = [width for _, width in columns]
    yield _row([name for name, _ in columns], widths)
    yield "  ".join("-" * width for width in widths)
    for each in rows:
        yield _row(each, widths)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    wrapped = [wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    return "\n".join(
        "  ".join(
            (parts[line] if line < len(parts) else "").ljust(width)
            for parts, width in zip(wrapped, widths, strict=True)
        ).rstrip()
        for line in range(max(map(len, wrapped)))
    )
