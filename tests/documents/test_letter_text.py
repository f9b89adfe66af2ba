"""Each letter word for word, for a full and a bare case, against the kept texts.

After a change of wording that was meant: UPDATE_GOLDEN=1 python -m pytest tests/documents -k golden
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from best_desktop.documents.letter_parts import Piece, pieces
from best_desktop.documents.letter_text import plain_text
from best_desktop.domain.letter_facts import LetterFacts, MoneyFacts, SumFacts
from best_desktop.domain.letter_template import heading
from best_desktop.domain.outside_words import CompensationState
from best_desktop.domain.vocabulary import ExtensionBasis, LetterCode
from tests.documents.letter_cases import (
    DONE,
    JOINED,
    POLICY,
    PROCEDURE,
    REOPENED,
    STAGE,
    anonymous_facts,
    bare_facts,
    facts_for,
    procedures_of,
    rich_facts,
    templates,
    withheld_facts,
    written_blocks,
)

GOLDEN = Path(__file__).parent.parent / "golden" / "letters"


def written(code: LetterCode, facts: LetterFacts) -> str:
    template = templates()[code]
    return plain_text(facts, heading(template, facts), written_blocks(code, facts))


def cases() -> Iterator[tuple[str, LetterCode, LetterFacts]]:
    for code in LetterCode:
        bare = {"stage": STAGE.get(code, 1), "anonymous": code is LetterCode.L18}
        for name in procedures_of(code):
            yield f"{code.value}-{name}-full", code, facts_for(code, name)
            yield f"{code.value}-{name}-bare", code, bare_facts(name, **bare)
    for code in (LetterCode.L01, LetterCode.L04, LetterCode.L09):
        yield f"{code.value}-anonymous", code, anonymous_facts(stage=STAGE.get(code, 1))
    for code in (LetterCode.L01, LetterCode.L06):
        yield f"{code.value}-withheld", code, withheld_facts(stage=STAGE.get(code, 1))
    yield from about_one_thing()
    more = rich_facts().more_time
    assert more is not None
    agreed = replace(more, basis=ExtensionBasis.AGREED)
    yield "L03-agreed", LetterCode.L03, rich_facts(more_time=agreed)
    yield "L09-procedure-2021-final", LetterCode.L09, rich_facts(PROCEDURE, stage=2, final=True)
    late = rich_facts().refusal
    assert late is not None
    yield "L14-late", LetterCode.L14, rich_facts(refusal=replace(late, ground=None))


def about_one_thing() -> Iterator[tuple[str, LetterCode, LetterFacts]]:
    asked, told, update = LetterCode.L02, LetterCode.L17, LetterCode.L19
    yield "L02-forecast", asked, rich_facts(answer_is_forecast=True)
    yield "L02-anonymous", asked, anonymous_facts()
    apart = replace(
        JOINED,
        point=None,
        reason="It is about something else.",
        reference="BEST-2025-0002",
        acknowledge_by=date(2025, 4, 25),
    )
    known = replace(apart, answer_by=date(2025, 4, 30))
    yield "L17-forecast", told, replace(facts_for(told), answer_is_forecast=True)
    yield "L17-apart", told, rich_facts(new_issue=apart)
    yield "L17-apart-procedure-2021", told, rich_facts(PROCEDURE, new_issue=known)
    acknowledged = replace(known, acknowledge_by=None)
    yield "L17-apart-acknowledged", told, rich_facts(new_issue=acknowledged)
    yield "L17-anonymous", told, anonymous_facts(new_issue=JOINED)
    yield "L17-apart-anonymous", told, anonymous_facts(new_issue=apart)
    to_do = replace(DONE, done_on=None, done_note="", next_on=date(2025, 5, 16))
    yield "L19-to-do", update, rich_facts(action=to_do, letter_date=date(2025, 5, 9))
    late = replace(to_do, next_on=date(2025, 5, 30))
    yield "L19-late", update, rich_facts(action=late, letter_date=date(2025, 5, 23))
    done_late = replace(DONE, done_on=date(2025, 5, 19))
    yield "L19-done-late", update, rich_facts(action=done_late, letter_date=date(2025, 5, 20))
    yield "L19-anonymous", update, anonymous_facts(action=to_do)
    ordered = facts_for(LetterCode.L21)
    assert ordered.outside is not None
    evidence = replace(
        ordered.outside,
        text="The repair records of the flat from January 2025.",
        number=None,
        done_on=None,
        evidence=(),
    )
    yield "L21-evidence", LetterCode.L21, replace(ordered, outside=evidence)
    too_late = replace(ordered.outside, done_on=date(2025, 4, 14), reference="")
    yield "L21-late", LetterCode.L21, replace(ordered, outside=too_late)


def to_a_person() -> Iterator[tuple[str, LetterCode, LetterFacts]]:
    """What L15, L20 and L22 say of another case than the rich one."""
    asked, told, thanked = LetterCode.L15, LetterCode.L20, LetterCode.L22
    yield "L15-no-form", asked, withheld_facts(authority_wanted=("a copy of the court order",))
    known = rich_facts(stage=0)
    agreed, thanks = known.adjustment, known.thanks
    assert agreed is not None
    assert thanks is not None
    yield "L20-agreed", told, replace(known, adjustment=replace(agreed, reviewed_on=None))
    ended = replace(agreed, review_on=None)
    yield "L20-ended", told, replace(known, adjustment=ended)
    other = replace(agreed, measure="We telephone before each visit", letter_format=None)
    yield "L20-no-format", told, replace(known, adjustment=other)
    yield "L22-passed", thanked, replace(known, thanks=replace(thanks, passed=True))
    comment = replace(thanks, about=None, passed_to="the Head of Housing")
    yield "L22-comment", thanked, replace(known, thanks=comment)


def of_money() -> Iterator[tuple[str, LetterCode, LetterFacts]]:
    """How a sum that was offered stands when the letter goes."""
    answer = LetterCode.L04
    one = MoneyFacts(15_000, (SumFacts(15_000, "distress and inconvenience"),))
    accepted = replace(one, state=CompensationState.ACCEPTED)
    paid = replace(one, state=CompensationState.PAID, paid_on=date(2025, 4, 16))
    off = replace(one, state=CompensationState.OFFSET, arrears=32_050, off_arrears=15_000)
    until = date(2025, 5, 9)
    for name, money, by in (
        ("offered", one, None),
        ("promised", one, until),
        ("accepted", accepted, until),
        ("paid", paid, None),
        ("set-off", off, None),
    ):
        yield (
            f"L04-money-{name}",
            answer,
            rich_facts(compensation=(money,), money_promised_for=by, money_paid_by=by),
        )


def looked_again() -> Iterator[tuple[str, LetterCode, LetterFacts]]:
    """Answers after reopening (P-7.1.6)."""
    for code, name in (
        (LetterCode.L04, POLICY),
        (LetterCode.L09, POLICY),
        (LetterCode.L12, PROCEDURE),
    ):
        yield f"{code.value}-reopened", code, rich_facts(name, stage=STAGE.get(code, 1), **REOPENED)


CASES = [*cases(), *to_a_person(), *of_money(), *looked_again()]


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
