"""One structure for many PDFs bound together: what was tagged in a part is tagged in the whole.

Only our own pages and letters are brought along. A foreign document stays as it was sent, and a
reader passes over its pages without an order.
"""

from __future__ import annotations

from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from best_desktop.documents.letter_tags import LANGUAGE, metadata_packet

_KEPT = ("/Alt", "/Lang", "/A")


class PackTags:
    """The structure of a pack while its parts are bound."""

    def __init__(self, writer: PdfWriter) -> None:
        """Begin it for the pages of a writer."""
        self._writer = writer
        self._root = _made("StructTreeRoot")
        self._root_at = self._kept(self._root)
        self._whole = _made("StructElem", S="Document", P=self._root_at)
        self._whole_at = self._kept(self._whole)
        self._parts = ArrayObject()
        self._marks: dict[int, dict[int, IndirectObject]] = {}

    def add(self, reader: PdfReader, first: int, role: str = "Part") -> None:
        """Bring the structure of a part along, whose pages begin at ``first``."""
        tree = reader.root_object.get("/StructTreeRoot")
        if tree is None:
            return
        pages = {
            page.indirect_reference.idnum: first + number
            for number, page in enumerate(reader.pages)
            if page.indirect_reference is not None
        }
        for each in _listed(tree.get_object().get("/K")):
            node = each.get_object()
            self._parts.append(self._element(node, self._whole_at, pages, role))

    def finish(self, title: str, author: str) -> None:
        """Write it into the document, with language and title.

        It is called PDF/UA only if every page is in the structure: foreign ones are in none.
        """
        writer = self._writer
        self._whole[NameObject("/K")] = self._parts
        self._root[NameObject("/K")] = ArrayObject([self._whole_at])
        numbers = ArrayObject()
        for number, page in enumerate(writer.pages):
            page.pop("/StructParents", None)
            for mark in _listed(page.get("/Annots")):
                mark.get_object().pop("/StructParent", None)
            marks = self._marks.get(number)
            if marks is None:
                continue
            page[NameObject("/StructParents")] = NumberObject(number)
            page[NameObject("/Tabs")] = NameObject("/S")
            on_page = ArrayObject([marks[each] for each in range(len(marks))])
            numbers += [NumberObject(number), self._kept(on_page)]
        self._root[NameObject("/ParentTree")] = DictionaryObject({NameObject("/Nums"): numbers})
        self._root[NameObject("/ParentTreeNextKey")] = NumberObject(len(writer.pages))
        catalog = writer.root_object
        catalog[NameObject("/StructTreeRoot")] = self._root_at
        catalog[NameObject("/MarkInfo")] = DictionaryObject(
            {NameObject("/Marked"): BooleanObject(value=True)}
        )
        catalog[NameObject("/Lang")] = TextStringObject(LANGUAGE)
        catalog[NameObject("/ViewerPreferences")] = DictionaryObject(
            {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
        )
        packet = StreamObject()
        whole = len(self._marks) == len(writer.pages)
        packet.set_data(metadata_packet(title, author, tagged=whole))
        packet[NameObject("/Type")] = NameObject("/Metadata")
        packet[NameObject("/Subtype")] = NameObject("/XML")
        catalog[NameObject("/Metadata")] = self._kept(packet)
        writer.pdf_header = "%PDF-1.7"

    def _element(
        self, node: Any, parent: IndirectObject, pages: dict[int, int], role: str = ""
    ) -> IndirectObject:
        made = _made("StructElem", S=role or str(node["/S"])[1:], P=parent)
        place = self._kept(made)
        for key in _KEPT:
            if key in node:
                made[NameObject(key)] = node[key].clone(self._writer)
        kids = ArrayObject()
        for each in _listed(node.get("/K")):
            kid = each.get_object()
            if "/MCID" not in kid:
                kids.append(self._element(kid, place, pages))
                continue
            number, mark = pages[kid.raw_get("/Pg").idnum], int(kid["/MCID"])
            self._marks.setdefault(number, {})[mark] = place
            page = self._writer.pages[number].indirect_reference
            kids.append(_made("MCR", Pg=page, MCID=NumberObject(mark)))
        made[NameObject("/K")] = kids
        return place

    def _kept(self, made: Any) -> IndirectObject:
        return self._writer._add_object(made)  # noqa: SLF001 - pypdf has no other call for it


def _made(kind: str, **values: Any) -> DictionaryObject:
    made = DictionaryObject({NameObject("/Type"): NameObject(f"/{kind}")})
    for name, value in values.items():
        held = NameObject(f"/{value}") if isinstance(value, str) else value
        made[NameObject(f"/{name}")] = held
    return made


def _listed(value: Any) -> list[Any]:
    """What may be one thing, several or none."""
    if value is None:
        return []
    held = value.get_object()
    return list(held) if isinstance(held, ArrayObject) else [value]
