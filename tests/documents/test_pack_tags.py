"""Packs read aloud: our own pages and letters keep their order; foreign pages have none."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from best_desktop.documents.evidence_pack import make_pack
from best_desktop.documents.record_page import record_page
from best_desktop.domain.evidence_pack import EvidencePack, PackDocument
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from tests.documents.letter_cases import rich_facts
from tests.documents.letter_pages import marked, metadata, structure
from tests.documents.pdf_ua import errors_of
from tests.documents.test_evidence_pack import pack_of, paper
from tests.documents.test_letter_tags import printed

TEXT = "<b>Cold</b> & wet ŵ 🙂\n" * 90


def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 30), "red").save(out, "PNG")
    return out.getvalue()


def letter() -> PackDocument:
    content = printed(LetterCode.L04, "policy-2024", LetterFormat.STANDARD)
    return PackDocument(
        "Our answer", "Letter", date(2026, 6, 1), "a.pdf", "cd" * 32, lambda: content
    )


def foreign() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(letter().content())))
    writer.add_metadata({"/Creator": "Another program"})
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def made(pack: EvidencePack) -> bytes:
    return make_pack(pack, lambda *_: None)


def ours() -> EvidencePack:
    """A pack of our own pages, with everything such pages can be."""
    pack = pack_of(
        paper("note.txt", TEXT.encode()), paper("odd.bin", b"?"), paper("photo.png", picture()),
        text=TEXT,
    )  # fmt: skip
    return replace(pack, letters=(letter(),))


@pytest.mark.clause("B13", "P-13.1")
def test_a_pack_of_our_own_pages_is_read_aloud_in_order() -> None:
    pdf = made(ours())
    assert errors_of(pdf) == []
    found = structure(pdf)
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata(found)
    assert found.roles.count("Part") == 8
    assert {"H1", "H2", "Table", "TR", "TH", "TD", "Figure", "L", "LBody"} <= set(found.roles)
    in_tree = sorted(mark for _, marks in found.elements for mark in marks)
    on_pages = [
        (number, mark) for number, page in enumerate(found.pages) for mark in marked(page)[0]
    ]
    assert in_tree == sorted(on_pages)


@pytest.mark.clause("B13")
def test_a_foreign_pdf_stays_as_it_was_and_the_pack_does_not_claim_more() -> None:
    pdf = made(pack_of(paper("scan.pdf", foreign())))
    found = structure(pdf)
    assert "pdfuaid:part" not in metadata(found)
    tagged = [page for page in found.pages if "StructParents" in page.attrs]
    assert 0 < len(tagged) < len(found.pages)
    assert not [each for each in errors_of(pdf) if "page 1:" in each]


def test_a_record_on_paper_is_read_aloud_too() -> None:
    facts = (("From", "Mrs <i>Jones</i>"), ("About", "🙂"), ("Nothing", ""))
    pdf = record_page("Compliment", facts, f"{TEXT}\n\nThank you.", "Made by Owen")
    assert errors_of(pdf) == []
    assert errors_of(record_page("Compliment", (), "", "Made by Owen")) == []
    assert "Table" in structure(pdf).roles
    assert rich_facts().reference not in metadata(structure(pdf))
