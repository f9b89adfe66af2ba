"""A report for everybody as a tagged PDF, and as the lines of a workbook's sheet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from best_desktop.documents.report_chart import chart_of
from best_desktop.documents.report_pdf import ReportPdf
from best_desktop.documents.workbook_parts import Book, Column
from best_desktop.documents.workbook_styles import Form
from best_desktop.domain.report_blocks import Bars, Block, Bullets, Grid, PublicReport, Words

_MOST_CELLS = 5
_LONG = 40  # letters of a cell that would make its line many lines high


def public_pdf(report: PublicReport) -> bytes:
    """The report as a PDF in one reading order (PDF/UA-1); the same report gives the same bytes."""
    pdf = ReportPdf(report.title, report.office, report.foot, mark=report.mark)
    for block in report.opening:
        _add(pdf, block)
    for part in report.parts:
        pdf.heading(part.heading, part.level)
        for block in part.blocks:
            _add(pdf, block)
    return pdf.finished()


def _add(pdf: ReportPdf, block: Block) -> None:
    if isinstance(block, Words):
        for is_list, lines in groupby(block.text.splitlines(), lambda each: each.startswith("- ")):
            if is_list:
                pdf.bullets(each.removeprefix("- ") for each in lines)
            else:
                pdf.paragraph("\n".join(lines), small=block.small)
    elif isinstance(block, Bullets):
        pdf.bullets(block.lines)
    elif isinstance(block, Grid):
        pdf.table(
            block.headings, block.rows, block.widths, total=block.total, figures=block.figures
        )
    else:
        pdf.chart(chart_of(block.title, block.series, block.groups, sideways=block.sideways))


def add_published(book: Book, report: PublicReport) -> None:
    """A sheet of what everybody may see: each part's texts and tables, line by line.

    Charts are left out: their numbers stand in the table beside them.
    """
    book.add_titled(
        "Published",
        "What everybody may see. Small numbers and names are left out here as in the PDF.",
        "tblPublished",
        (
            Column("Part", width=26),
            Column("Text or measure", Form.LONG_TEXT, 70),
            *(Column(f"Column {n}", width=23 if n < 4 else 15) for n in range(2, _MOST_CELLS + 1)),
        ),
        _lines(report),
        title=report.title,
    )


def _lines(report: PublicReport) -> Iterator[tuple[object, ...]]:
    for block in report.opening:
        yield from _block_lines("Opening", block)
    for part in report.parts:
        for block in part.blocks:
            yield from _block_lines(part.heading, block)


def _block_lines(heading: str, block: Block) -> Iterator[tuple[object, ...]]:
    if isinstance(block, Words):
        yield _line(heading, (block.text,))
    elif isinstance(block, Bullets):
        for each in block.lines:
            yield _line(heading, (each,))
    elif isinstance(block, Bars):
        return
    elif any(len(cell) > _LONG for row in block.rows for cell in row[1:]):
        for row in block.rows:
            yield _line(heading, (": ".join(filter(None, row)),))
    else:
        for row in (block.headings, *block.rows):
            yield _line(heading, row)


def _line(heading: str, cells: tuple[str, ...]) -> tuple[object, ...]:
    filled = (*cells, *([None] * (_MOST_CELLS - len(cells))))
    return (heading, *filled)
