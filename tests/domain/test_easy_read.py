"""Easy read (B-55): one idea a sentence, and the same facts and dates as the letter has."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from best_desktop.documents.letter_parts import Piece, pieces
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import TemplateError, fill, heading, read_template
from best_desktop.domain.letter_wording import FIELD_MARK, Part
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from best_desktop.domain.wording_edit import taken_apart, with_true_easy_read
from best_desktop.paths import resource
from tests.documents.letter_cases import (
    PROCEDURE,
    facts_for,
    procedures_of,
    rich_facts,
    templates,
)
from tests.documents.test_letter_text import CASES

EASY = LetterFormat.EASY_READ
# Whoever gets L21, the Ombudsman or a Designated Person, asks for no easy read.
TO_PEOPLE = tuple(code for code in LetterCode if code is not LetterCode.L21)
_SENTENCE_END = re.compile(r"(?<=[.?!:]) |\n")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being) (?:not )?"
    r"(?:\w+(?:ed|en)|made|sent|told|done|held|kept|put|paid)\b"
)


def easy_parts() -> Iterator[tuple[LetterCode, Part]]:
    for code, template in templates().items():
        for block in template.blocks:
            for part in block.parts:
                if part.easy:
                    yield code, part


@pytest.mark.clause("B-55")
def test_an_easy_sentence_has_one_idea() -> None:
    long = [
        sentence
        for _, part in easy_parts()
        for sentence in re.split(r"(?<=[.?!]) ", part.easy)
        if len(sentence.split()) > 16
    ]
    assert long == []


def words_read(code: LetterCode) -> Iterator[tuple[str, bool]]:
    """Each fixed sentence that easy read prints, and whether it was written for it."""
    for block in templates()[code].blocks:
        for part in block.parts:
            for sentence in _SENTENCE_END.split(part.easy or part.text):
                if re.search("[a-z]{2}", FIELD_MARK.sub("", sentence)):
                    yield FIELD_MARK.sub(r"\1x", sentence), bool(part.easy)


@pytest.mark.clause("B-55")
@pytest.mark.parametrize("code", TO_PEOPLE)
def test_every_fixed_sentence_to_a_person_is_easy(code: LetterCode) -> None:
    # A text without easy words of its own has to be easy as it is: short, and one idea.
    hard = [
        sentence
        for sentence, written in words_read(code)
        if not written and (len(sentence.split()) > 12 or re.search(r"[,;(]", sentence))
    ]
    assert hard == []


@pytest.mark.clause("B-55")
@pytest.mark.parametrize("code", TO_PEOPLE)
def test_easy_words_say_who_does_what(code: LetterCode) -> None:
    passive = [found[0] for each, _ in words_read(code) if (found := _PASSIVE.search(each))]
    assert set(passive) <= {"is called"}


def same_facts(code: LetterCode, facts: LetterFacts) -> None:
    """The letter and its easy read have the same blocks, promises, dates and ways to reach us."""
    plain = fill(templates()[code], replace(facts, letter_format=LetterFormat.STANDARD))
    easy = fill(templates()[code], replace(facts, letter_format=EASY))
    assert [block.name for block in easy] == [block.name for block in plain]
    for one, other in zip(easy, plain, strict=True):
        assert one.must_say == other.must_say
        figures = set(re.findall(r"\d[\d ./,]*\d|\d|\S+@\S+|www\.\S+\w", other.text))
        assert {each for each in figures if each not in one.text} == set()


@pytest.mark.clause("B-55")
@pytest.mark.parametrize("code", TO_PEOPLE)
def test_easy_read_has_the_facts_of_the_letter(code: LetterCode) -> None:
    for name in procedures_of(code):
        same_facts(code, facts_for(code, name))


@pytest.mark.clause("B-55")
def test_easy_read_has_the_facts_of_letters_in_every_case() -> None:
    for _, code, facts in CASES:
        if code in TO_PEOPLE:
            same_facts(code, facts)


def test_the_heading_is_as_ever() -> None:
    facts = rich_facts(PROCEDURE, letter_format=EASY)
    plain = replace(facts, letter_format=LetterFormat.STANDARD)
    template = templates()[LetterCode.L05]
    assert heading(template, facts) == heading(template, plain)


@pytest.mark.clause("B-55")
def test_easy_words_that_leave_a_fact_out_are_refused_by_its_name() -> None:
    shared = resource("letters", "shared.toml").read_text(encoding="utf-8")
    text = resource("letters", "L01.toml").read_text(encoding="utf-8")
    said = "We will look into {your_complaint}. We will answer by {answer_by}."
    assert said in text
    read_template(text.replace(said, "We will answer by {answer_by}."), "L01.toml", shared)
    with pytest.raises(TemplateError, match=r"must say \{answer_by\} too"):
        read_template(text.replace(said, "We will answer."), "L01.toml", shared)
    with pytest.raises(TemplateError, match="'text' must be a text"):
        read_template(
            text.replace('{ repeat = "wanted", text = "- {wanted}" }', '{ repeat = "wanted" }'),
            "L01.toml",
            shared,
        )
    with pytest.raises(TemplateError, match=r"no field \{sooon\}"):
        read_template(text.replace(said, "{answer_by} {sooon}"), "L01.toml", shared)


def test_a_changed_text_does_not_keep_the_easy_words_of_the_old_one() -> None:
    text = resource("letters", "L01.toml").read_text(encoding="utf-8")
    stock = taken_apart(text, "L01.toml")
    assert with_true_easy_read(stock, stock) == stock
    opening = next(each for each in stock.blocks if each.name == "Opening")
    told, anonymous = opening.parts
    assert told.easy
    changed = replace(opening, parts=(replace(told, text="We have it."), anonymous))
    blocks = tuple(changed if each is opening else each for each in stock.blocks)
    kept = with_true_easy_read(replace(stock, blocks=blocks), stock)
    after = next(each for each in kept.blocks if each.name == "Opening")
    assert after.parts == (replace(told, text="We have it.", easy=""), anonymous)
    assert [each for each in kept.blocks if each is not after] == [
        each for each in stock.blocks if each is not opening
    ]


@pytest.mark.clause("B-55")
def test_easy_read_begins_a_line_with_each_sentence() -> None:
    text = "We came at 4.15pm. Mr. Jones was in. Was it cold? “Yes.” Done.\n\n- One. Two.\n- Three"
    assert pieces(text, by_sentence=True) == (
        Piece("We came at 4.15pm.", False),
        Piece("Mr. Jones was in.", False),
        Piece("Was it cold?", False),
        Piece("“Yes.” Done.", False),
        Piece("One.\nTwo.", True),
        Piece("Three", True),
    )
    assert pieces("PO Box 1. A\nPreston", by_sentence=True) == (
        Piece("PO Box 1. A\nPreston", False),
    )
