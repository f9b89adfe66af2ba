"""The office's logo over a letter: what is taken for a picture, and where it stands."""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from best_desktop.documents import letter_pdf
from best_desktop.documents.letter_logo import LARGEST_FILE, LogoError, plain_logo
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import fill, heading
from best_desktop.domain.letterhead import Logo, Signatory
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from tests.documents.letter_cases import rich_facts, templates
from tests.documents.letter_pages import text
from tests.documents.pdf_ua import errors_of
from tests.documents.pictures import picture


def _elements(pdf: bytes) -> list[Any]:
    """The elements of the structure right under the document, in reading order."""
    root: Any = PdfReader(BytesIO(pdf)).trailer["/Root"]
    return [each.get_object() for each in root["/StructTreeRoot"]["/K"][0]["/K"]]


def _typeset(facts: LetterFacts) -> bytes:
    template = templates()[LetterCode.L01]
    return letter_pdf.typeset(facts, heading(template, facts), fill(template, facts))


@pytest.mark.parametrize("content", [picture(), picture(kind="JPEG", mode="RGB")])
def test_a_picture_becomes_a_plain_one_on_white(content: bytes) -> None:
    with Image.open(BytesIO(plain_logo(content))) as plain:
        assert (plain.format, plain.mode, plain.size) == ("PNG", "RGB", (300, 100))
        assert plain.info == {}


def test_a_large_picture_is_made_smaller() -> None:
    with Image.open(BytesIO(plain_logo(picture(4_000, 1_000)))) as plain:
        assert plain.size == (1_600, 400)


def _bomb() -> bytes:
    """A PNG that says it has many more dots than it holds."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"0"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "not a PNG or JPEG"),
        (b"<svg onload='x'/>", "not a PNG or JPEG"),
        (picture(kind="GIF", mode="RGB"), "not a PNG or JPEG"),
        (picture()[:60], "not a PNG or JPEG"),
        (picture(20, 20), "only 20 by 20 dots"),
        (_bomb(), "PNG or JPEG|dots wide at most"),
        (b"x" * (LARGEST_FILE + 1), "larger than 5 MB"),
    ],
)
def test_what_is_no_logo_is_refused_in_words(content: bytes, says: str) -> None:
    with pytest.raises(LogoError, match=says):
        plain_logo(content)


def test_too_many_dots_are_refused_before_they_are_read() -> None:
    with pytest.raises(LogoError, match="dots wide at most"):
        plain_logo(picture(10_000, 5_000, mode="L"))


@pytest.mark.clause("B-50", "B-58")
@pytest.mark.parametrize("letter_format", [LetterFormat.STANDARD, LetterFormat.LARGE_PRINT])
def test_the_logo_stands_over_the_window_and_says_what_it_shows(
    letter_format: LetterFormat,
) -> None:
    logo = Logo(plain_logo(picture(1_000, 200)), "Our mark: a house")
    pdf = _typeset(rich_facts(logo=logo, letter_format=letter_format))
    assert pdf == _typeset(rich_facts(logo=logo, letter_format=letter_format))
    assert errors_of(pdf) == []
    first = _elements(pdf)[0]
    assert (first["/S"], first["/Alt"]) == ("/Figure", "Our mark: a house")
    left, bottom, right, top = (float(each) for each in first["/A"]["/BBox"])
    assert left < right <= left + 160
    assert 297 * 72 / 25.4 - top < 297 * 72 / 25.4 - bottom < 46 * 72 / 25.4


def test_a_logo_without_words_is_passed_over_by_a_screen_reader() -> None:
    pdf = _typeset(rich_facts(logo=Logo(plain_logo(picture()))))
    assert "/Figure" not in [each["/S"] for each in _elements(pdf)]


@pytest.mark.clause("P-5.1.i")
def test_a_signatory_signs_and_the_contact_stays_in_the_letter() -> None:
    said = text(_typeset(rich_facts(signatory=Signatory("Ada Signs", "Head of Housing"))))
    assert "Ada Signs" in said.split("Yours sincerely")[1]
    assert "Marcus Oyelaran" in said.split("Yours sincerely")[0]
