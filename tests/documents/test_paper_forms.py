"""The paper forms on the page: every question in reading order, and nothing a checker finds."""

from __future__ import annotations

import html
import re
from functools import cache
from io import BytesIO
from itertools import pairwise

import pytest
from pdfminer.high_level import extract_pages, extract_text
from pdfminer.layout import LTChar, LTTextContainer
from pdfminer.pdfdevice import TagExtractor
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from best_desktop.documents.letter_parts import channels
from best_desktop.documents.paper_forms import OFFICE, typeset
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import fill_text
from best_desktop.domain.paper_form import Answers, FormCode, PaperForm, read_form
from best_desktop.domain.vocabulary import LetterFormat
from best_desktop.paths import resource
from tests.documents.letter_cases import POLICY, PROCEDURE, bare_facts
from tests.documents.letter_pages import marked, structure
from tests.documents.pdf_ua import errors_of

LARGE = LetterFormat.LARGE_PRINT
SIZES = {LetterFormat.STANDARD: 12, LARGE: 18, LetterFormat.LARGER_PRINT: 24}
HOSTILE = "ŵ ŷ ł <b>bold</b> & <img src=x> Áine 🙂 مرحبا " + "x" * 400
FILLED: Answers = {
    "summary": "The boiler is broken",
    "details": "It was cold.\n" * 300 + "The end.",
    "category": "Repairs not dealt with properly",
    "kind": ("Tenant", "Their cousin"),
    "complainant.name": HOSTILE,
    "department_id": "Property",
    "passed_to_id": "A name that is much longer than the line it would stand on, by a good deal",
    "restricted": "Yes",
}


@cache
def form_of(code: FormCode) -> PaperForm:
    name = f"{code.value}.toml"
    return read_form(resource("paper_forms", name).read_text(encoding="utf-8"), name)


def facts_of(size: LetterFormat, name: str = POLICY, reference: str = "") -> LetterFacts:
    return bare_facts(name, stage=0, reference=reference, letter_format=size)


@cache
def blank(code: FormCode, size: LetterFormat = LetterFormat.STANDARD, name: str = POLICY) -> bytes:
    """A blank form with what our office fills in."""
    return typeset(form_of(code), facts_of(size, name), {})


@cache
def handed_out(code: FormCode, size: LetterFormat = LetterFormat.STANDARD) -> bytes:
    return typeset(form_of(code).handed_out(), facts_of(size), {})


@cache
def filled(size: LetterFormat = LetterFormat.STANDARD) -> bytes:
    return typeset(form_of(FormCode.F1), facts_of(size, reference="BEST-2026-0001"), FILLED)


def words(pdf: bytes) -> str:
    """The text on one line, as it is read."""
    return " ".join(extract_text(BytesIO(pdf)).split())


def squeezed(text: str) -> str:
    return "".join(text.split())


def read_aloud(pdf: bytes) -> str:
    """What a screen reader says, element by element in the order of the structure."""
    found = structure(pdf)
    texts = {
        (number, int(mark)): text
        for number, page in enumerate(found.pages)
        for mark, text in SAID.findall(_tagged(page))
    }
    marks = (mark for _, marks in found.elements for mark in marks)
    return squeezed(html.unescape("".join(texts[mark] for mark in marks)))


SAID = re.compile(r'<\w+ MCID="(\d+)">([^<]*)</')


def _tagged(page: PDFPage) -> str:
    """The text of a page in the marks it is drawn with."""
    out, resources = BytesIO(), PDFResourceManager()
    PDFPageInterpreter(resources, TagExtractor(resources, out)).process_page(page)
    return out.getvalue().decode("utf-8")


@pytest.mark.clause("P-13.1", "B-53", "B-54")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", FormCode)
def test_a_checker_finds_nothing_and_no_type_is_too_small(
    code: FormCode, size: LetterFormat
) -> None:
    pdf = blank(code, size)
    assert errors_of(pdf) == []
    assert errors_of(handed_out(code, size)) == []
    sizes = {
        round(letter.size)
        for page in extract_pages(BytesIO(pdf))
        for box in page
        if isinstance(box, LTTextContainer)
        for line in box
        for letter in getattr(line, "__iter__", list)()
        if isinstance(letter, LTChar)
    }
    assert min(sizes) >= SIZES[size]


@pytest.mark.clause("R-1.3", "P-6.6", "P-5.1.a")
@pytest.mark.parametrize("code", FormCode)
def test_a_blank_form_has_every_channel_and_prints_without_a_case(code: FormCode) -> None:
    said = squeezed(words(blank(code)))
    for line in channels(facts_of(LetterFormat.STANDARD)):
        assert squeezed(line) in said


@pytest.mark.clause("P-13.1")
@pytest.mark.parametrize("code", FormCode)
def test_each_question_is_text_in_reading_order(code: FormCode) -> None:
    said, at = read_aloud(blank(code)), -1
    for question in form_of(code).questions:
        label = squeezed(fill_text(question.label, facts_of(LetterFormat.STANDARD)))
        found = said.find(label, at + 1)
        assert found > at, question.name
        at = found
        for option in question.said:
            assert squeezed(fill_text(option, facts_of(LetterFormat.STANDARD))) in said[at:]


@pytest.mark.parametrize("size", SIZES)
def test_everything_drawn_belongs_to_the_structure_or_is_skipped(size: LetterFormat) -> None:
    found = structure(filled(size))
    for page in found.pages:
        _, outside = marked(page)
        assert outside == []


@pytest.mark.clause("P-7.1.2", "P-7.2.6", "R-9.1.1")
def test_each_procedure_has_its_own_words() -> None:
    policy, procedure = words(blank(FormCode.F1)), words(blank(FormCode.F1, name=PROCEDURE))
    assert "within 5 working days" in policy
    assert "at any time. Telephone 0300 111 3000" in policy
    assert "two stages" in policy
    assert "three stages" in procedure
    assert "group of residents" in procedure
    assert "Designated Person" in procedure
    assert "you are the tenant" in words(blank(FormCode.F3))
    assert "you are the resident" in words(blank(FormCode.F3, name=PROCEDURE))


@pytest.mark.clause("R-8.1.4")
def test_authority_says_that_it_ends_with_the_complaint() -> None:
    said = words(blank(FormCode.F3))
    assert "ends when this complaint is concluded" in said
    assert "for the complaint named here and for no other" in said


@pytest.mark.parametrize("size", SIZES)
def test_what_is_known_is_filled_in_whole_and_hostile_text_is_only_text(
    size: LetterFormat,
) -> None:
    pdf = filled(size)
    assert errors_of(pdf) == []
    said = squeezed(words(pdf))
    assert said.count("Itwascold.") == 300
    assert "Theend." in said
    assert squeezed("ŵ ŷ ł <b>bold</b> & <img src=x> Áine") in said
    assert squeezed("[slightly smiling face]") in said
    assert squeezed("[arabic letter meem]") in said
    # A page may part it, and says its number in between.
    assert sum(map(len, re.findall("x{9,}", said))) == 400
    assert "Theircousin" in said
    assert squeezed(str(FILLED["passed_to_id"])) in said
    assert "BEST-2026-0001" in said


def test_what_is_ticked_is_said_and_what_is_not_is_not() -> None:
    crosses = read_aloud(filled()).count("X")
    assert crosses == read_aloud(blank(FormCode.F1)).count("X") + 3  # kind, category, restricted


def test_pages_are_numbered_and_the_same_form_gives_the_same_bytes() -> None:
    pdf = blank(FormCode.F3)
    pages = len(structure(pdf).pages)
    said = words(pdf)
    assert all(f"Page {n} of {pages}" in said for n in range(1, pages + 1))
    assert "Form F3, version 2" in said
    assert typeset(form_of(FormCode.F3), facts_of(LetterFormat.STANDARD), {}) == pdf


@pytest.mark.parametrize("size", SIZES)
def test_nothing_at_the_foot_runs_into_anything_else(size: LetterFormat) -> None:
    for page in extract_pages(BytesIO(filled(size))):
        letters = sorted(
            (round(each.y0), each.x0, each.x1)
            for box in page
            if isinstance(box, LTTextContainer)
            for line in box
            for each in getattr(line, "__iter__", list)()
            if isinstance(each, LTChar) and each.y0 < 13 * 72 / 25.4 + SIZES[size] * 2
        )
        for (low, _, end), (after_low, start, _) in pairwise(letters):
            assert low != after_low or start > end - 1


def test_authority_fits_one_sheet_of_paper() -> None:
    assert len(structure(blank(FormCode.F3)).pages) == 2


@pytest.mark.clause("P-13.1", "R-1.3")
def test_a_complaint_is_few_pages_and_what_is_ours_is_on_a_last_one() -> None:
    most = {LetterFormat.STANDARD: 4, LARGE: 6, LetterFormat.LARGER_PRINT: 10}
    for size, pages in most.items():
        assert len(structure(handed_out(FormCode.F1, size)).pages) <= pages
    *theirs, last, _ = extract_text(BytesIO(blank(FormCode.F1))).split("\f")
    assert len(theirs) == 4
    assert OFFICE in last
    for words in ("Restricted", "Handler", "Question for the lead officer"):
        assert words in last
        assert all(words not in each for each in theirs)
        assert words not in extract_text(BytesIO(handed_out(FormCode.F1)))
    # A part of a few lines needs no page of its own.
    assert len(structure(blank(FormCode.F2)).pages) == 2


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", FormCode)
def test_boxes_to_tick_are_never_parted_by_a_page(code: FormCode, size: LetterFormat) -> None:
    """Each list of options stands whole on the page of its question."""
    pages = [squeezed(each) for each in extract_text(BytesIO(blank(code, size))).split("\f")]
    facts = facts_of(size)
    for question in form_of(code).questions:
        wanted = [squeezed(fill_text(each, facts)) for each in (question.label, *question.said)]
        if question.said:
            assert any(all(each in page for each in wanted) for page in pages), question.name


def test_sample_data_says_so() -> None:
    facts = bare_facts(stage=0, reference="", sample=True)
    assert "SAMPLE" in words(typeset(form_of(FormCode.F2), facts, {}))
