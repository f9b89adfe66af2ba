"""Where in a letter a problem stands, which wording is offered, and how the letter reads."""

from dataclasses import replace

import pytest

from best_desktop.domain.letter_checks import LetterProblem, problems
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_language import advice, readability
from best_desktop.domain.letter_template import DraftBlock, fill
from best_desktop.domain.vocabulary import LetterCode
from tests.documents.letter_cases import rich_facts, templates, withheld_facts

NAME = "What we did"


def block(text: str, *, editable: bool = True, enclosure: bool = False) -> DraftBlock:
    return DraftBlock(NAME, "", text, True, editable, enclosure=enclosure)


def found_in(
    text: str, facts: LetterFacts | None = None, others: tuple[str, ...] = ()
) -> list[LetterProblem]:
    facts = facts or rich_facts()
    blocks = tuple(
        replace(each, text=text) if each.name == NAME else each
        for each in fill(templates()[LetterCode.L04], facts)
    )
    found = problems(templates()[LetterCode.L04], blocks, facts, others)
    return [each for each in found if each.block == NAME]


def words_at(text: str, problem: LetterProblem) -> str:
    assert problem.start is not None
    return text[problem.start : problem.start + problem.length]


def reworded(text: str, problem: LetterProblem, offer: int = 0) -> str:
    chosen = problem.offers[offer]
    return text[: chosen.start] + chosen.text + text[chosen.start + chosen.length :]


@pytest.mark.clause("R-7.2.g")
@pytest.mark.parametrize(
    ("text", "words", "after", "offer"),
    [
        ("Then Dave’s van came.", "Dave", "Then a member of our team’s van came.", 0),
        ("Dave came. He rang.", "Dave", "A member of our team came. He rang.", 0),
        (
            "First.\n- PENNINE HEATING LTD came.",
            "PENNINE HEATING LTD",
            "First.\n- Our contractor came.",
            1,
        ),
        (
            "On 6 May 2025 pennine heating came.",
            "pennine heating",
            "On 6 May 2025 our contractor came.",
            1,
        ),
    ],
)
def test_a_name_is_placed_and_other_words_are_offered(
    text: str, words: str, after: str, offer: int
) -> None:
    (problem,) = found_in(text)
    assert words_at(text, problem) == words
    assert reworded(text, problem, offer) == after


def test_a_name_written_with_accents_apart_is_placed() -> None:
    text = "We saw Da\u0301ve there."
    (problem,) = found_in(text)
    assert words_at(text, problem) == "Da\u0301ve"


def test_a_name_that_stands_often_says_how_often() -> None:
    (problem,) = found_in("We saw Dave. Dave left.")
    assert "names Dave, 2 times." in problem.message
    assert problem.start == 7


def test_a_name_in_a_heading_has_no_place_in_the_text() -> None:
    facts = rich_facts()
    blocks = tuple(
        replace(each, heading="What Dave did") if each.name == NAME else each
        for each in fill(templates()[LetterCode.L04], facts)
    )
    found = problems(templates()[LetterCode.L04], blocks, facts)
    assert [(each.start, each.offers) for each in found] == [(None, ())]


@pytest.mark.clause("P-6.1.c")
def test_a_name_nobody_may_be_told_is_placed() -> None:
    facts = withheld_facts()
    blocks = fill(templates()[LetterCode.L01], facts)
    text = "We saw Mr Colm Brady."
    written = tuple(replace(b, text=text) if b.name == "Opening" else b for b in blocks)
    found = problems(templates()[LetterCode.L01], written, facts)
    named = next(each for each in found if each.block == "Opening" and each.hard)
    assert words_at(text, named) == "Colm Brady"


@pytest.mark.clause("P-5.1.d")
@pytest.mark.parametrize(
    ("text", "words", "after"),
    [
        (
            "We came. Our contractor is to blame. We left.",
            "is to blame",
            "We came. It was for us to get this right. We left.",
        ),
        ("- It was your own fault", "your own fault", "- It was for us to get this right."),
        (
            "You failed to ring us.",
            "You failed to",
            "We understand that you did not ring us.",
        ),
        (
            "Then you refused to open.",
            "you refused to",
            "Then we understand that you did not want to open.",
        ),
        (
            "You should have told us.",
            "You should have",
            "It would have helped us if you had told us.",
        ),
        (
            "You were let down by our contractor.",
            "were let down by our contractor",
            "We let you down.",
        ),
    ],
)
def test_we_is_offered_for_blame(text: str, words: str, after: str) -> None:
    (problem,) = found_in(text)
    assert not problem.hard
    assert words_at(text, problem) == words
    assert reworded(text, problem) == after


@pytest.mark.clause("R-7.2.d")
def test_what_is_left_to_write_is_placed() -> None:
    facts = rich_facts()
    hint = next(b.hint for b in fill(templates()[LetterCode.L04], facts) if b.name == NAME)
    text = f"We rang.\n\n{hint.upper()}"
    assert words_at(text, found_in(text)[0]) == hint.upper()
    text = "We came on [to fill in: the date]."
    assert words_at(text, found_in(text)[0]) == "[to fill in: the date]"


@pytest.mark.clause("R-7.2.d")
def test_the_text_of_another_case_is_placed() -> None:
    other = "We looked at our records of repairs and talked to everybody who had been there."
    text = f"We rang you. {other.replace(' ', chr(10), 3)}"
    (problem,) = found_in(text, others=(other,))
    assert words_at(text, problem).split() == other.split()


@pytest.mark.clause("P-1.2")
def test_a_long_sentence_is_named_and_placed_and_needs_no_reason() -> None:
    long = " ".join(["word"] * 26) + "."
    text = f"Short.\n- {long}"
    (found,) = advice([block(text), block(long, editable=False), block(long, enclosure=True)])
    assert words_at(text, found) == long
    assert found.message.startswith('A sentence of 26 words: "word word word word word word …"')
    assert found.advice
    assert not found.hard
    assert advice([block(" ".join(["word"] * 25) + ".")]) == ()


@pytest.mark.clause("P-1.2")
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", ""),
        ("-", ""),
        ("We came on Monday. The fan did not work.", "Reads easily: 4 words a sentence"),
        (
            "Organisational accountability necessitates comprehensive documentation.",
            "Reads hard: 5 words a sentence",
        ),
        (
            "We repaired the window on Monday, and the contractor visited you again in April.",
            "Reads with effort",
        ),
        ("We repaired the window on Monday. The builder visited you in April.", "Reads plainly"),
    ],
)
def test_how_a_letter_reads(text: str, says: str) -> None:
    assert readability([block(text)]).in_words.startswith(says)


def test_a_letter_of_numbers_alone_has_no_syllables() -> None:
    assert readability([block("123 456.")]).ease == 100


@pytest.mark.parametrize("filling", ["x", "0", "\n"])
def test_a_field_full_of_one_character_is_looked_through_at_once(filling: str) -> None:
    """The checks follow the keys; with the square of the length this one would take a minute."""
    found = found_in(f"{filling * 59_000} it was the tenant's fault.")
    assert any("fault" in each.message for each in found)
