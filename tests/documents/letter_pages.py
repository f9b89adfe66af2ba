"""Reading a letter back from its PDF: characters with their places, ink, and structure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTContainer, LTCurve, LTItem, LTPage, LTTextLine
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream, resolve1

MM = 72 / 25.4
HEIGHT = 297 * MM
# Liberation Sans: highest and lowest ink over the baseline for 1 point of size.
ASCENT, DESCENT = 0.905, 0.212


@dataclass(frozen=True)
class Ink:
    """What a character or a drawing covers, in millimetres from the top left of the sheet."""

    what: str
    left: float
    top: float
    right: float
    bottom: float
    size: float = 0

    def touches(self, left: float, top: float, right: float, bottom: float) -> bool:
        across = self.left < right and self.right > left
        return across and self.top < bottom and self.bottom > top

    def inside(self, left: float, top: float, right: float, bottom: float) -> bool:
        # A PDF keeps four or so decimals of a point.
        across = left <= self.left + 0.01 and self.right <= right + 0.01
        return across and top <= self.top + 0.01 and self.bottom <= bottom + 0.01


@lru_cache(maxsize=256)
def pages(pdf: bytes) -> list[LTPage]:
    return list(extract_pages(BytesIO(pdf), laparams=LAParams(boxes_flow=None)))


def walk(item: LTItem) -> Iterator[LTItem]:
    yield item
    if isinstance(item, LTContainer):
        for each in item:
            yield from walk(each)


def ink(page: LTPage) -> list[Ink]:
    """Everything that leaves ink on a page; a turned character is taken as its whole box."""
    found = []
    for item in walk(page):
        if isinstance(item, LTChar) and item.get_text().strip():
            found.append(_character(item))
        elif isinstance(item, LTCurve):
            found.append(_inked("drawing", item.x0, item.y1, item.x1, item.y0))
    return found


def _character(item: LTChar) -> Ink:
    turned, baseline, size = item.matrix[1], item.matrix[5], item.size
    if turned:
        return _inked(item.get_text(), item.x0, item.y1, item.x1, item.y0)
    top, bottom = baseline + ASCENT * size, baseline - DESCENT * size
    return _inked(item.get_text(), item.x0, top, item.x1, bottom, size)


def _inked(what: str, left: float, top: float, right: float, bottom: float, size: float = 0) -> Ink:
    return Ink(
        what, left / MM, (HEIGHT - top) / MM, right / MM, (HEIGHT - bottom) / MM, round(size, 2)
    )


def lines(page: LTPage) -> list[str]:
    """The lines of a page, from the top."""
    found = [item for item in walk(page) if isinstance(item, LTTextLine)]
    found.sort(key=lambda line: (-round(line.y1), line.x0))
    return [" ".join(line.get_text().split()) for line in found]


def text(pdf: bytes) -> str:
    """The text of all pages on one line."""
    return " ".join(line for page in pages(pdf) for line in lines(page))


@dataclass(frozen=True)
class Structure:
    """The tagged structure: the catalogue, roles in reading order, and their marks."""

    catalog: dict[str, Any]
    pages: list[PDFPage]
    elements: list[tuple[str, list[tuple[int, int]]]]

    @property
    def roles(self) -> list[str]:
        return [role for role, _ in self.elements]


def structure(pdf: bytes) -> Structure:
    document = PDFDocument(PDFParser(BytesIO(pdf)))
    found = list(PDFPage.create_pages(document))
    numbers = {page.pageid: number for number, page in enumerate(found)}
    elements: list[tuple[str, list[tuple[int, int]]]] = []

    def visit(element: Any) -> None:
        node = resolve1(element)
        marks = []
        kids = []
        for kid in resolve1(node["K"]):
            inner = resolve1(kid)
            if "MCID" in inner:
                marks.append((numbers[inner["Pg"].objid], inner["MCID"]))
            else:
                kids.append(kid)
        elements.append((node["S"].name, marks))
        for kid in kids:
            visit(kid)

    for kid in resolve1(resolve1(document.catalog["StructTreeRoot"])["K"]):
        visit(kid)
    return Structure(document.catalog, found, elements)


def content(page: PDFPage) -> str:
    """The drawing commands of a page."""
    streams = [resolve1(each) for each in page.contents]
    return "".join(each.get_data().decode("latin-1") for each in streams)


OPERATOR = re.compile(
    r"\((?:\\.|[^\\()])*\)|/Artifact BMC|/(\w+) <<\s*/MCID (\d+)\s*>> BDC|\bEMC\b|\bTj\b|\bTJ\b"
    r"|(?<=\s)(?:S|f|f\*|B|b)(?=\s)"
)


def marked(page: PDFPage) -> tuple[list[int], list[str]]:
    """The marked-content numbers in the order drawn, and what is drawn outside any mark."""
    numbers, outside, depth = [], [], 0
    for match in OPERATOR.finditer(content(page)):
        operator = match[0]
        if operator.startswith("("):
            continue
        if operator.endswith(("BMC", "BDC")):
            depth += 1
            if match[2]:
                numbers.append(int(match[2]))
        elif operator == "EMC":
            depth -= 1
        elif depth == 0:
            outside.append(operator)
        if depth not in {0, 1}:
            outside.append("nested marks")
    return numbers, outside


def metadata(found: Structure) -> str:
    stream = resolve1(found.catalog["Metadata"])
    assert isinstance(stream, PDFStream)
    return stream.get_data().decode("utf-8")
