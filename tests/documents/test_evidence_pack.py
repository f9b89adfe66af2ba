"""A pack is made whatever files are in it, and nothing in them acts by itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    Destination,
    DictionaryObject,
    NameObject,
    RectangleObject,
    TextStringObject,
)

from best_desktop.documents import evidence_pack, pack_pages
from best_desktop.documents.evidence_pack import make_pack
from best_desktop.domain.evidence_pack import (
    EvidencePack,
    Happening,
    PackDocument,
    PackEntry,
    PackSection,
    UnreadableDocument,
)

DAY = date(2026, 6, 1)


def paper(name: str, content: bytes | Callable[[], bytes], title: str = "") -> PackDocument:
    get = content if callable(content) else (lambda: content)
    return PackDocument(title or name, "Evidence", DAY, name, "ab" * 32, get)


def pack_of(*documents: PackDocument, text: str = "") -> EvidencePack:
    return EvidencePack(
        title="Case bundle",
        reference="BEST-2026-0001",
        office="BeST",
        made_on=DAY,
        facts=(("Reference", "BEST-2026-0001"),),
        sections=(PackSection("What it is about", ("Cold.",)),),
        chronology=(Happening(DAY, "Received", text),),
        letters=(),
        documents=documents,
        audit=(PackEntry(datetime(2026, 6, 1, 9, 0), "Owen", "Logged", ("state: Open",)),),  # noqa: DTZ001
        sample=True,
    )


def printed(pack: EvidencePack) -> PdfReader:
    return PdfReader(BytesIO(make_pack(pack, lambda *_: None)))


def words(reader: PdfReader) -> list[str]:
    return [each.extract_text() for each in reader.pages]


def pdf(pages: int = 1, *, rotated: int = 0, size: tuple[float, float] = (300, 400)) -> PdfWriter:
    writer = PdfWriter()
    for _ in range(pages):
        page = writer.add_blank_page(*size)
        if rotated:
            page.rotate(rotated)
    return writer


def saved(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.clause("B13", "R-2.1.7")
def test_pages_of_a_pdf_are_taken_in_and_numbered_through() -> None:
    reader = printed(pack_of(paper("scan.pdf", saved(pdf(3, rotated=90)))))
    told = words(reader)
    assert "SAMPLE – not real" in told[0]
    assert [text.strip() for text in told[3:6]] == [
        f"BEST-2026-0001, page {number} of 7" for number in (4, 5, 6)
    ]
    # A sheet lying on its side is upright, and its number stands at its foot.
    page = reader.pages[3]
    assert (page.rotation, float(page.mediabox.width)) == (0, 400.0)
    marks = [
        (each.title, reader.get_destination_page_number(each))
        for each in reader.outline
        if isinstance(each, Destination)
    ]
    assert marks == [
        ("About the complaint", 0),
        ("Index", 1),
        ("Chronology", 2),
        ("1. scan.pdf", 3),
        ("Audit trail", 6),
    ]


def test_nothing_in_a_foreign_pdf_acts_by_itself() -> None:
    writer = pdf()
    action = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.alert('boo')"),
        }
    )
    mark = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): RectangleObject((0, 0, 100, 100)),
            NameObject("/A"): action,
        }
    )
    writer.pages[0][NameObject("/Annots")] = ArrayObject([mark])
    writer.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): action})
    writer.root_object[NameObject("/OpenAction")] = action
    content = saved(writer)
    assert b"boo" in content
    made = make_pack(pack_of(paper("odd.pdf", content)), lambda *_: None)
    assert b"boo" not in made
    assert b"/JavaScript" not in made


def _locked() -> bytes:
    writer = pdf()
    writer.encrypt("secret")
    return saved(writer)


def _gone() -> bytes:
    raise UnreadableDocument("This document is missing from the folder.")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", b"%PDF-1.4 nothing", "This PDF is damaged"),
        ("a.pdf", b"", "This PDF is damaged"),
        ("a.pdf", _locked(), "locked with a password"),
        ("a.pdf", saved(PdfWriter()), "This PDF has no pages"),
        ("a.png", b"\x89PNG nothing", "The picture is damaged"),
        ("a.eml", b"nothing at all", "has nothing that an email has"),
        ("a.docx", b"PK", "Files of this kind are not printed here"),
        ("a.txt", _gone, "This document is missing"),
    ],
)
def test_a_file_that_cannot_be_printed_has_a_page_that_says_why(
    name: str, content: bytes | Callable[[], bytes], said: str
) -> None:
    told = words(printed(pack_of(paper(name, content), paper("last.txt", b"The end"))))
    assert said in told[3]
    assert f"File: {name}" in told[3]
    assert "The end" in told[4]


def test_a_pdf_or_a_picture_far_too_large_is_named_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence_pack, "_MOST_PAGES", 2)
    monkeypatch.setattr(pack_pages, "_MOST_PIXELS", 10)
    out = BytesIO()
    Image.new("L", (5, 5)).save(out, "BMP")
    told = words(printed(pack_of(paper("a.pdf", saved(pdf(3))), paper("b.bmp", out.getvalue()))))
    assert "This PDF has 3 pages." in told[3]
    assert "too large to be placed" in told[4]


def test_a_picture_is_as_large_as_the_page_holds() -> None:
    out = BytesIO()
    Image.new("RGBA", (3000, 500), (0, 0, 90, 128)).save(out, "PNG")
    (image,) = printed(pack_of(paper("wide.png", out.getvalue()))).pages[3].images
    assert image.image is not None
    assert image.image.size == (2400, 400)


@pytest.mark.parametrize(
    ("content", "said"),
    [("naïve ŵ".encode(), "naïve ŵ"), ("naïve".encode("cp1252"), "naïve"), (b"a\x81b", "a")],
)
def test_a_text_is_read_however_it_was_saved(content: bytes, said: str) -> None:
    assert said in words(printed(pack_of(paper("a.txt", content))))[3]


@pytest.mark.clause("B-57")
def test_texts_are_printed_as_they_are_whatever_is_in_them() -> None:
    odd = "<b>bold</b> & {x} 😀 " + "x" * 400
    told = words(printed(pack_of(text="\n".join([odd] * 60))))
    page = " ".join(told[2].split())
    assert "<b>bold</b> & {x} [grinning face]" in page
    assert len(told) > 4  # the texts go on over the pages


def test_a_text_without_end_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_pages, "LONGEST_TEXT", 100)
    told = words(printed(pack_of(paper("a.txt", b"word " * 100))))
    assert "The text goes on for 400 more characters." in told[3].replace("\n", " ")


def test_the_same_pack_gives_the_same_bytes_and_an_index_as_long_as_it_needs() -> None:
    many = [paper(f"{number}.txt", b"Words", "A title " * 20) for number in range(60)]
    first, second = (make_pack(pack_of(*many), lambda *_: None) for _ in range(2))
    assert first == second
    told = words(PdfReader(BytesIO(first)))
    begins = next(n for n, text in enumerate(told, start=1) if text.startswith("1. A title"))
    assert f"A title {begins}" in " ".join(" ".join(told[1:4]).split())


def test_no_heading_is_the_last_of_a_page() -> None:
    for lines in range(30, 40):
        sections = (PackSection("Before", ("A line.",) * lines), PackSection("After", ("Text.",)))
        page = next(
            each
            for each in words(printed(replace(pack_of(), sections=sections)))
            if "After" in each
        )
        assert "Text." in page
