"""Each letter word for word, for a full and a bare case, against the kept texts.

After a change of wording that was meant: UPDATE_GOLDEN=1 python -m pytest tests/documents -k golden
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from best_desktop.documents.letter_parts import Piece, pieces
from best_desktop.documents.letter_text import plain_text
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import fill, heading
from best_desktop.domain.vocabulary import ExtensionBasis, LetterCode
from tests.documents.letter_cases import (
    PROCEDURE,
    STAGE,
    anonymous_facts,
    bare_facts,
    procedures_of,
    rich_facts,
    templates,
    withheld_facts,
)

GOLDEN = Path(__file__).parent.parent / "golden" / "letters"


def written(code: LetterCode, facts: LetterFacts) -> str:
    template = templates()[code]
    return plain_text(facts, heading(template, facts), fill(template, facts))


def cases() -> Iterator[tuple[str, LetterCode, LetterFacts]]:
    for code in LetterCode:
        stage = STAGE.get(code, 1)
        for name in procedures_of(code):
            for kind, make in (("full", rich_facts), ("bare", bare_facts)):
                yield f"{code.value}-{name}-{kind}", code, make(name, stage=stage)
    for code in (LetterCode.L01, LetterCode.L04, LetterCode.L09):
        yield f"{code.value}-anonymous", code, anonymous_facts(stage=STAGE.get(code, 1))
    for code in (LetterCode.L01, LetterCode.L06):
        yield f"{code.value}-withheld", code, withheld_facts(stage=STAGE.get(code, 1))
    more = rich_facts().more_time
    assert more is not None
    agreed = replace(more, basis=ExtensionBasis.AGREED)
    yield "L03-agreed", LetterCode.L03, rich_facts(more_time=agreed)
    yield "L09-procedure-2021-final", LetterCode.L09, rich_facts(PROCEDURE, stage=2, final=True)
    late = rich_facts().refusal
    assert late is not None
    yield "L14-late", LetterCode.L14, rich_facts(refusal=replace(late, ground=None))


CASES = list(cases())


@pytest.mark.parametrize(("name", "code", "facts"), CASES, ids=[name for name, _, _ in CASES])
def test_golden_text(name: str, code: LetterCode, facts: LetterFacts) -> None:
    file = GOLDEN / f"{name}.txt"
    text = written(code, facts)
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(text, encoding="utf-8", newline="\n")
    assert text == file.read_text(encoding="utf-8")


def test_golden_texts_all_belong_to_a_letter() -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == {name for name, _, _ in CASES}


@pytest.mark.clause("P-6.6")
def test_a_letter_can_go_as_a_message() -> None:
    text = written(LetterCode.L01, rich_facts(sample=True))
    assert text.startswith("SAMPLE – not real\n\nBespoke Supportive Tenancies (BeST)\n")
    assert "Dear Mrs Adeyemi\n\nWe have received your complaint\n" in text
    assert text.index("Yours sincerely") < text.index("How your complaint will be handled")
    assert text.endswith("In person: tell any of our staff\n")


def test_blocks_come_apart_into_paragraphs_and_bullets() -> None:
    text = "First\nline.\n\n- one\nmore of one\n- two\n\n\nLast.\n- \n  - indented"
    assert pieces(text) == (
        Piece("First\nline.", bullet=False),
        Piece("one\nmore of one", bullet=True),
        Piece("two", bullet=True),
        Piece("Last.", bullet=False),
        Piece("- indented", bullet=True),
    )
    assert pieces("") == ()
