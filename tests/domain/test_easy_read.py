"""Easy read (B-55): one idea a sentence, and the same facts and dates as the letter has."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from best_desktop.documents.letter_parts import Piece, pieces
from best_desktop.domain.letter_template import TemplateError, fill, heading, read_template
from best_desktop.domain.letter_wording import Part
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from best_desktop.domain.wording_edit import taken_apart, with_true_easy_read
from best_desktop.paths import resource
from tests.documents.letter_cases import (
    PROCEDURE,
    STAGE,
    procedures_of,
    rich_facts,
    templates,
)

EASY = LetterFormat.EASY_READ
WHOLE = (LetterCode.L01, LetterCode.L04, LetterCode.L09, LetterCode.L12)


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


@pytest.mark.clause("B-55")
@pytest.mark.parametrize("code", WHOLE)
def test_the_letters_said_most_have_easy_words_of_their_own(code: LetterCode) -> None:
    for name in procedures_of(code):
        facts = rich_facts(name, stage=STAGE.get(code, 1))
        plain = fill(templates()[code], facts)
        easy = fill(templates()[code], replace(facts, letter_format=EASY))
        assert [block.name for block in easy] == [block.name for block in plain]
        changed = [
            one.name for one, other in zip(easy, plain, strict=True) if one.text != other.text
        ]
        assert {"Opening", "Other formats"} <= set(changed)
        # What is promised and whom to turn to stand in both.
        for one, other in zip(easy, plain, strict=True):
            assert one.must_say == other.must_say
            figures = set(re.findall(r"\d[\d ./,]*\d|\d|\S+@\S+|www\.\S+\w", other.text))
            assert {each for each in figures if each not in one.text} == set()


def test_the_heading_and_the_letters_without_easy_words_are_as_ever() -> None:
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
