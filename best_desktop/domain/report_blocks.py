"""What a published report is made of: headings with words, tables and charts, in reading order.

The one composition is printed as a PDF and listed in the workbook, so both say the same (B-67).
Every cell is text as everybody may read it: small numbers are left out before it comes here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A text of one or more paragraphs; ``small`` is a note under what stands before it."""

    text: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; the first cell of a row names it, ``total`` sets the last row apart.

    ``widths`` are shares of the page's width; ``figures`` sets all but the first column as numbers.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    total: bool = False
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar chart; a value that is text stands for a number that may not be shown."""

    title: str
    series: tuple[str, ...]
    groups: tuple[tuple[str, tuple[int | str, ...]], ...]
    sideways: bool = False


Block = Words | Bullets | Grid | Bars


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, of level 2 or 3, with what stands under it."""

    heading: str
    blocks: tuple[Block, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class PublicReport:
    """A report for everybody to read; ``mark`` says over its title what it is not."""

    title: str
    office: str
    foot: str
    mark: str
    opening: tuple[Block, ...]
    parts: tuple[Part, ...]
