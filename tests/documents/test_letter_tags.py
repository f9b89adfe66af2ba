"""Tagged PDF: what a screen reader finds in a letter, in which order."""

from itertools import pairwise

import pytest
from pdfminer.pdftypes import resolve1

from best_desktop.documents.letter_pdf import typeset
from best_desktop.domain.letter_template import DraftBlock, fill, heading
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from tests.documents.letter_cases import STAGE, procedures_of, rich_facts, templates
from tests.documents.letter_pages import marked, metadata, structure
from tests.documents.pdf_ua import errors_of

ALL = [(code, name) for code in LetterCode for name in procedures_of(code)]


def printed(code: LetterCode, name: str, size: LetterFormat) -> bytes:
    facts = rich_facts(name, stage=STAGE.get(code, 1), letter_format=size, sample=True)
    template = templates()[code]
    return typeset(facts, heading(template, facts), fill(template, facts))


@pytest.mark.clause("P-13.1")
@pytest.mark.parametrize("size", [LetterFormat.STANDARD, LetterFormat.LARGER_PRINT])
@pytest.mark.parametrize(("code", "name"), ALL)
def test_everything_drawn_belongs_to_the_structure_or_is_skipped(
    code: LetterCode, name: str, size: LetterFormat
) -> None:
    found = structure(printed(code, name, size))
    in_tree = sorted(mark for _, marks in found.elements for mark in marks)
    on_pages = []
    for number, page in enumerate(found.pages):
        marks, outside = marked(page)
        assert outside == []
        on_pages += [(number, mark) for mark in marks]
    assert in_tree == sorted(on_pages)
    assert len(set(in_tree)) == len(in_tree)


@pytest.mark.parametrize("size", LetterFormat)
def test_each_page_finds_its_elements_again(size: LetterFormat) -> None:
    found = structure(printed(LetterCode.L04, "policy-2024", size))
    numbers = resolve1(resolve1(found.catalog["StructTreeRoot"])["ParentTree"])["Nums"]
    assert numbers[::2] == list(range(len(found.pages)))
    for page, parents in zip(found.pages, numbers[1::2], strict=True):
        assert page.attrs["StructParents"] in numbers[::2]
        assert page.attrs["Tabs"].name == "S"
        marks, _ = marked(page)
        assert len(resolve1(parents)) == len(marks)


def test_the_document_says_its_language_and_title() -> None:
    found = structure(printed(LetterCode.L04, "policy-2024", LetterFormat.STANDARD))
    assert found.catalog["Lang"] == b"en-GB"
    assert resolve1(found.catalog["MarkInfo"])["Marked"] is True
    assert resolve1(found.catalog["ViewerPreferences"])["DisplayDocTitle"] is True
    packet = metadata(found)
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert ">We have upheld your complaint – BEST-2025-0001<" in packet


def test_the_title_in_the_packet_is_text() -> None:
    found = structure(typeset(rich_facts(), "<b> & {x}", []))
    assert "&lt;b&gt; &amp; {x} – BEST-2025-0001<" in metadata(found)


def test_headings_step_down_one_at_a_time_from_one_title() -> None:
    roles = structure(printed(LetterCode.L04, "policy-2024", LetterFormat.STANDARD)).roles
    assert roles[0] == "Document"
    levels = [int(role[1]) for role in roles if role in {"H1", "H2", "H3"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert levels.count(3) == 2
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_bullets_are_lists_with_label_and_text() -> None:
    blocks = [
        DraftBlock("x", "", "- one\n- two\n\nThen.\n\n- three", mandatory=False, editable=True)
    ]
    roles = structure(typeset(rich_facts(), "Our answer", blocks)).roles
    kept = [role for role in roles if role in {"L", "LI", "Lbl", "LBody"}]
    item = ["LI", "Lbl", "LBody"]
    assert kept == ["L", *item, *item, "L", *item]


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    blocks = [DraftBlock("x", "", "Many words. " * 900, mandatory=False, editable=True)]
    found = structure(typeset(rich_facts(), "Our answer", blocks))
    assert max(len(marks) for _, marks in found.elements) == len(found.pages)


@pytest.mark.clause("P-13.1", "B-54")
@pytest.mark.parametrize("size", LetterFormat)
def test_an_independent_checker_finds_no_errors(size: LetterFormat) -> None:
    found = {f"{code.value} {name}": errors_of(printed(code, name, size)) for code, name in ALL}
    assert {which: errors for which, errors in found.items() if errors} == {}


def test_the_checker_finds_what_is_wrong() -> None:
    pdf = printed(LetterCode.L01, "policy-2024", LetterFormat.STANDARD)
    assert errors_of(pdf) == []
    assert errors_of(pdf.replace(b"/MarkInfo", b"/MarkNone")) != []
    assert errors_of(pdf.replace(b"/Lang", b"/Lung")) != []
    assert errors_of(b"no PDF") != []
