"""Tagged PDF for letters: what a screen reader needs to read one in order (PDF/UA-1).

reportlab writes pages without structure. This canvas wraps what is drawn in marked content,
keeps the tree of what it belongs to, and writes that tree, the language, the title and the XMP
packet into the document. Anything not drawn through :meth:`TaggedCanvas.tagged` must be drawn
through :meth:`TaggedCanvas.artifact`, which a reader skips.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

LANGUAGE = "en-GB"
CREATOR = "BeST Desktop"
"""What made a PDF, as the PDF says it."""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{declared}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def metadata_packet(title: str, author: str, *, tagged: bool = True) -> bytes:
    """The XMP packet of a document; it is called PDF/UA-1 only where all of it is tagged."""
    return _XMP.format(
        title=escape(title),
        author=escape(author),
        language=LANGUAGE,
        declared="<pdfuaid:part>1</pdfuaid:part>\n" if tagged else "",
    ).encode("utf-8")


class Element:
    """One element of the structure: its role, the elements inside, and where it is drawn.

    A mark is (page, number): the page counts from 1, the number is the marked-content id there.
    A figure says in words what it shows (``alternative``) and where it stands (``box``); the
    heading of a table says whether it names a row or a column (``scope``).
    """

    def __init__(self, role: str) -> None:
        """Make an element without a place; :meth:`child` gives it one in the tree."""
        self.role = role
        self.children: list[Element] = []
        self.marks: list[tuple[int, int]] = []
        self.alternative = ""
        self.scope = ""
        self.box: tuple[float, float, float, float] | None = None

    def child(self, role: str) -> Element:
        """Add an element inside this one, after those already there."""
        element = Element(role)
        self.children.append(element)
        return element

    def is_drawn(self) -> bool:
        """Whether anything of it reached a page."""
        return bool(self.marks) or any(each.is_drawn() for each in self.children)


class TaggedCanvas(Canvas):
    """A canvas that keeps the structure of what is drawn, and closes pages when all are known.

    ``close_page(canvas, number, total)`` draws what depends on the number of pages.
    """

    _code: list[str]
    _doc: Any
    _startPage: Callable[[], None]  # noqa: N815 - the canvas calls it so

    def __init__(
        self,
        *args: Any,
        document: Element,
        close_page: Callable[[TaggedCanvas, int, int], None],
        **kwargs: Any,
    ) -> None:
        """Start a document with the root of its structure; the rest is the canvas's own."""
        super().__init__(*args, **kwargs)
        self.document = document
        self._close_page = close_page
        self._open_pages: list[dict[str, Any]] = []
        self._on_page: defaultdict[int, list[Element]] = defaultdict(list)

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """Draw something that belongs to an element."""
        page = self.getPageNumber()
        marks = self._on_page[page]
        element.marks.append((page, len(marks)))
        self._code.append(f"/{element.role} <</MCID {len(marks)}>> BDC")
        marks.append(element)
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Draw something that is no part of the text: a mark, a line, a page number."""
        self._code.append("/Artifact BMC")
        yield
        self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802 - the canvas calls it so
        """Put the page by, until the number of pages is known."""
        self._open_pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Close every page, write the structure, and save."""
        pages = self._open_pages
        for number, state in enumerate(pages, start=1):
            self.__dict__.update(state)
            self._close_page(self, number, len(pages))
            super().showPage()
        self._write_structure()
        # The canvas would start one more page for what is left on it.
        self._code = []
        super().save()

    def _write_structure(self) -> None:
        """Add the tree as text of its own: reportlab's dictionaries take a fifth of a letter."""
        doc = self._doc
        catalog = doc.Catalog
        root = self._numbered("structure", b"")
        self._numbers: dict[int, int] = {}
        self._page_numbers = [self._number_of(doc.Reference(page)) for page in doc.Pages.pages]
        self._number(self.document)
        self._write_element(self.document, root)
        parents = ""
        for number, page in enumerate(doc.Pages.pages):
            # The page dictionary of reportlab has no place for these two.
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = number, PDFName("S")
            marks = (self._numbers[id(element)] for element in self._on_page[number + 1])
            on_page = f"[{' '.join(f'{each} 0 R' for each in marks)}]"
            at = self._numbered(f"structureOfPage{number}", on_page.encode("ascii"))
            parents += f"{number} {at} 0 R "
        whole = self._numbers[id(self.document)]
        doc.idToObject["structure"] = (
            f"<</Type/StructTreeRoot/K[{whole} 0 R]/ParentTree<</Nums[{parents}]>>"
            f"/ParentTreeNextKey {len(doc.Pages.pages)}>>"
        ).encode("ascii")
        catalog.StructTreeRoot = PDFObjectReference("structure")
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = self._metadata()
        self.setViewerPreference("DisplayDocTitle", "true")

    def _numbered(self, name: str, written: bytes) -> int:
        """Keep an object that is written already; returns its number in the file."""
        return self._number_of(self._doc.Reference(written, name))

    def _number_of(self, reference: Any) -> int:
        number: int = self._doc.idToObjectNumberAndVersion[reference.name][0]
        return number

    def _number(self, element: Element) -> None:
        """Give every drawn element its number, before any is written that names it."""
        self._numbers[id(element)] = self._numbered(f"element{len(self._numbers)}", b"")
        for each in element.children:
            if each.is_drawn():
                self._number(each)

    def _write_element(self, element: Element, parent: int) -> None:
        at = self._numbers[id(element)]
        kids = [
            f"<</Type/MCR/Pg {self._page_numbers[page - 1]} 0 R/MCID {number}>>"
            for page, number in element.marks
        ]
        for each in element.children:
            if id(each) in self._numbers:
                kids.append(f"{self._numbers[id(each)]} 0 R")
                self._write_element(each, at)
        told = f"<</Type/StructElem/S/{element.role}/P {parent} 0 R/K[{' '.join(kids)}]"
        if element.scope:
            told += f"/A<</O/Table/Scope/{element.scope}>>"
        if element.box:
            told += f"/A<</O/Layout/BBox[{' '.join(f'{each:.3f}' for each in element.box)}]>>"
        written = told.encode("ascii")
        if element.alternative:
            written += b"/Alt" + PDFString(element.alternative).format(self._doc)
        self._doc.idToObject[self._doc.numberToId[at]] = written + b">>"

    def _metadata(self) -> PDFStream:
        info = self._doc.info
        kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        # Without filters: a checker reads the packet without unpacking the document.
        return PDFStream(kind, metadata_packet(info.title, info.author), filters=[])
