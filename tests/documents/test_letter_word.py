"""Word drafts: the words of the letter, real headings, and nothing that acts or fetches."""

import pytest

from best_desktop.documents.letter_parts import said_around
from best_desktop.documents.letter_text import plain_text
from best_desktop.documents.letter_word import word_draft
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock, fill, heading
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from tests.documents.letter_cases import STAGE, procedures_of, rich_facts, templates
from tests.documents.word_pages import paragraphs_of, parts_of, targets_of, words_of

ALL = [(code, name) for code in LetterCode for name in procedures_of(code)]
HOSTILE = (
    "<b>&amp; ]]> \x00\x07\x0b\x1b \ud800 \ufffe {x} =1+1 <w:p/> 🙂 مرحبا ŵ ŷ ł "
    '<img src="file:///etc/passwd"/> <!ENTITY x SYSTEM "file:///etc/passwd"> &x; '
    "HYPERLINK \\\\host\\share"
)


def drafted(code: LetterCode, facts: LetterFacts) -> tuple[bytes, str]:
    title, blocks = heading(templates()[code], facts), fill(templates()[code], facts)
    return word_draft(said_around(facts, title), blocks), plain_text(facts, title, blocks)


@pytest.mark.clause("B-59")
@pytest.mark.parametrize("code", LetterCode)
def test_a_word_draft_has_the_same_words_in_the_same_order(code: LetterCode) -> None:
    """The text marks its bullets and its parts with strokes; Word has styles for that."""
    name = procedures_of(code)[0]
    easy = code in {LetterCode.L01, LetterCode.L04}
    size = LetterFormat.EASY_READ if easy else LetterFormat.STANDARD
    facts = rich_facts(name, stage=STAGE.get(code, 1), sample=True, letter_format=size)
    content, copy = drafted(code, facts)
    assert words_of(content) == [word for word in copy.split() if word.strip("-")]


@pytest.mark.clause("B-59", "P-13.1")
def test_headings_and_bullets_are_words_own() -> None:
    content, _ = drafted(LetterCode.L04, rich_facts())
    styles = paragraphs_of(content)
    assert ("Heading 1", "We have upheld your complaint") in styles
    assert ("Heading 2", "Our decision") in styles
    assert ("Heading 3", "Point\N{NO-BREAK SPACE}1: Upheld") in styles
    assert ("List Bullet", "We apologise to you in this letter.") in styles
    assert [style for style, _ in styles].count("Heading 1") == 1
    assert 'w:val="en-GB"' in parts_of(content)["word/styles.xml"]
    assert "en-US" not in parts_of(content)["word/document.xml"]
    assert (
        ">We have upheld your complaint – BEST-2025-0001<" in parts_of(content)["docProps/core.xml"]
    )


@pytest.mark.clause("P-13.1")
@pytest.mark.parametrize(
    ("size", "points"), [("standard", 12), ("easy_read", 16), ("larger_print", 24)]
)
def test_type_is_as_large_as_they_need(size: str, points: int) -> None:
    content, _ = drafted(LetterCode.L01, rich_facts(letter_format=LetterFormat(size)))
    styles = parts_of(content)["word/styles.xml"]
    normal = styles[styles.index('w:styleId="Normal"') :]
    assert f'<w:sz w:val="{points * 2}"/>' in normal[: normal.index("</w:style>")]


def test_what_people_typed_is_text_and_nothing_else() -> None:
    blocks = [DraftBlock("x", HOSTILE, f"{HOSTILE}\n\n- {HOSTILE}", mandatory=True, editable=True)]
    facts = rich_facts(
        addressee=(HOSTILE,),
        salutation=HOSTILE,
        reference=HOSTILE,
        letter_format=LetterFormat.STANDARD,
    )
    content = word_draft(said_around(facts, HOSTILE), blocks)
    found = " ".join(words_of(content))
    kept = '<b>&amp; ]]> {x} =1+1 <w:p/> 🙂 مرحبا ŵ ŷ ł <img src="file:///etc/passwd"/>'
    assert found.count(kept) >= 6
    document = parts_of(content)["word/document.xml"]
    assert "<!ENTITY" not in document
    assert "<w:hyperlink" not in document
    assert "root:" not in document


def test_nothing_in_it_acts_or_is_fetched_and_the_same_letter_is_the_same_file() -> None:
    content, _ = drafted(LetterCode.L01, rich_facts())
    assert not [
        each for each in targets_of(content) if ":" in each or each.startswith(("//", "\\"))
    ]
    parts = parts_of(content)
    assert not [name for name in parts if "vba" in name.casefold() or "external" in name.casefold()]
    assert not [name for name, part in parts.items() if 'TargetMode="External"' in part]
    again, _ = drafted(LetterCode.L01, rich_facts())
    assert parts_of(again) == parts
