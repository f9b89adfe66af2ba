"""What stops a letter, and what a person is asked to look at."""

from dataclasses import replace
from typing import Any

import pytest

from best_desktop.domain.letter_checks import LetterProblem, problems
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock, fill
from best_desktop.domain.vocabulary import Channel, LetterCode
from tests.documents.letter_cases import (
    CONTACT,
    bare_facts,
    facts_for,
    procedures_of,
    rich_facts,
    templates,
    withheld_facts,
    written_blocks,
)

ALL = [(code, name) for code in LetterCode for name in procedures_of(code)]


def of(
    code: LetterCode, facts: LetterFacts, blocks: tuple[DraftBlock, ...] | None = None
) -> tuple[LetterProblem, ...]:
    template = templates()[code]
    return problems(template, fill(template, facts) if blocks is None else blocks, facts)


def with_text(facts: LetterFacts, name: str, text: str) -> tuple[DraftBlock, ...]:
    blocks = fill(templates()[LetterCode.L04], facts)
    assert name in {block.name for block in blocks}
    return tuple(replace(block, text=text) if block.name == name else block for block in blocks)


def said(facts: LetterFacts, name: str, text: str) -> list[LetterProblem]:
    return [p for p in of(LetterCode.L04, facts, with_text(facts, name, text)) if p.block == name]


@pytest.mark.parametrize(("code", "name"), ALL)
def test_a_full_letter_has_nothing_wrong(code: LetterCode, name: str) -> None:
    facts = facts_for(code, name)
    assert of(code, facts, written_blocks(code, facts)) == ()


@pytest.mark.clause("R-7.2.c", "P-7.1.2", "P-7.1.6", "P-7.2.5", "P-7.2.6")
@pytest.mark.parametrize(("code", "name"), ALL)
def test_each_mandatory_block_taken_out_or_emptied_is_refused_by_name(
    code: LetterCode, name: str
) -> None:
    facts = facts_for(code, name)
    blocks = fill(templates()[code], facts)
    mandatory = [block for block in blocks if block.mandatory]
    assert len(mandatory) >= 4
    for block in mandatory:
        without = tuple(each for each in blocks if each != block)
        missing = LetterProblem(
            block.name, f"'{block.name}' is missing and may not be left out.", hard=True
        )
        assert missing in of(code, facts, without)
        emptied = tuple(replace(each, text=" \n") if each == block else each for each in blocks)
        found = [each for each in of(code, facts, emptied) if each.block == block.name]
        assert found[0].hard
        assert found[0].message.startswith(f"'{block.name}' is empty.")


def test_an_optional_block_may_be_taken_out() -> None:
    facts = rich_facts()
    blocks = fill(templates()[LetterCode.L01], facts)
    without = tuple(block for block in blocks if block.name != "Help and adjustments")
    assert len(without) == len(blocks) - 1
    assert of(LetterCode.L01, facts, without) == ()


def test_each_empty_field_is_named() -> None:
    messages = [each.message for each in of(LetterCode.L01, bare_facts()) if each.hard]
    assert messages == [
        "'What we understand' still needs what the complaint is about. Write it in.",
        "'What happens next' still needs date we will answer by. Write it in.",
        (
            "'How your complaint will be handled' still needs date we will answer by. "
            "Complete the case or Settings."
        ),
    ]


@pytest.mark.clause("P-5.1.f", "P-7.1.6")
def test_a_point_without_decision_or_reasons_is_named() -> None:
    first, second = rich_facts().points
    facts = rich_facts(points=(first, replace(second, outcome=None, reasons="")))
    messages = [each.message for each in of(LetterCode.L04, facts)]
    assert "'Point 2' still needs our reasons, point 2. Write it in." in messages
    assert "'Point 2' still needs our decision, point 2. Write it in." in messages


def test_a_decision_without_any_point_is_refused() -> None:
    messages = [each.message for each in of(LetterCode.L04, rich_facts(points=()))]
    assert "There is no point of complaint to answer. Add at least one point." in messages


@pytest.mark.clause("P-5.1.i")
@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"reference": " "}, "The letter has no reference."),
        ({"contact": None}, "The letter has no contact name."),
        ({"contact": replace(CONTACT, name="")}, "The letter has no contact name."),
        ({"contact": replace(CONTACT, phone="")}, "needs a telephone number and an email"),
        ({"contact": replace(CONTACT, email=" ")}, "needs a telephone number and an email"),
        ({"addressee": ()}, "The letter has no address."),
        ({"addressee": ("", " ")}, "The letter has no address."),
        ({"addressee": tuple("1234567")}, "The address has 7 lines"),
        ({"salutation": ""}, "does not say whom it greets"),
    ],
)
def test_what_every_letter_needs_at_its_head(more: dict[str, Any], says: str) -> None:
    found = of(LetterCode.L01, rich_facts(**more))
    assert found[0].hard
    assert any(says in each.message and each.hard for each in found)


@pytest.mark.parametrize(
    ("preferred", "asked"),
    [(None, True), (Channel.LETTER, True), (Channel.EMAIL, False)],
)
def test_a_letter_that_goes_by_post_needs_an_address(
    preferred: Channel | None, *, asked: bool
) -> None:
    """A warning that takes a reason: they may come and fetch it."""
    found = of(LetterCode.L01, rich_facts(addressee=("Mr Tom Reid",), preferred=preferred))
    about = [each for each in found if "has no postal address" in each.message]
    assert [each.hard for each in about] == ([False] if asked else [])


@pytest.mark.clause("R-7.2.d")
def test_a_hint_left_in_the_text_is_refused() -> None:
    facts = rich_facts()
    hint = next(b.hint for b in fill(templates()[LetterCode.L04], facts) if b.name == "What we did")
    found = said(facts, "What we did", f"First.\n\n{hint.upper()}")
    assert [each.message for each in found if each.hard] == [
        "'What we did' still holds the hint. Write your own text in its place."
    ]


def test_a_promised_date_may_not_be_edited_out() -> None:
    facts = rich_facts()
    blocks = tuple(
        replace(block, text="We will answer by 7 May 2025.")
        if block.name == "What happens next"
        else block
        for block in fill(templates()[LetterCode.L01], facts)
    )
    assert of(LetterCode.L01, facts, blocks) == (
        LetterProblem("What happens next", "'What happens next' must say 6 May 2025.", hard=True),
    )


@pytest.mark.clause("P-7.2.6", "R-7.2.c")
def test_fixed_wording_may_not_be_changed() -> None:
    found = said(rich_facts(), "Housing Ombudsman", "Ask the Ombudsman.")
    assert found[0].hard
    assert "Bring the letter up to date" in found[0].message


@pytest.mark.clause("R-7.2.g", "P-5.1.d")
@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dave from Pennine Heating came.", ["Dave", "Pennine Heating Ltd"]),
        ("PENNINE  HEATING LTD came.", ["Pennine Heating Ltd"]),
        ("It was dave’s van.", ["Dave"]),
        ("Dávé came.", ["Dave"]),
        ("Write to dave@pennine.example.", ["Dave"]),
        ("Marcus Oyelaran came.", ["Marcus Oyelaran"]),
        ("Davenport Road is in Pennine country.", []),
        ("A member of our team came.", []),
    ],
)
def test_staff_and_contractors_named_in_the_text_are_reported(text: str, names: list[str]) -> None:
    found = said(rich_facts(), "What we did", text)
    assert [each.message.split(" names ")[1].split(". Write")[0] for each in found] == names
    assert not any(each.hard for each in found)


def test_a_name_in_a_point_heading_or_elsewhere_is_reported_once_a_block() -> None:
    found = said(rich_facts(), "What went wrong", "Dave was late. Dave did not ring.")
    assert len(found) == 1


def test_the_contact_is_exempt_only_where_contact_is_offered() -> None:
    facts = rich_facts(names_to_scan=("Marcus Oyelaran", "Head of Property"))
    found = of(LetterCode.L04, facts)
    assert [each.message.split(" names ")[1][:16] for each in found] == ["Head of Property"]
    assert found[0].block == "Your contact"


def test_a_name_that_is_a_month_is_not_found_in_dates() -> None:
    facts = rich_facts(names_to_scan=("May", ""))
    assert said(facts, "What we did", "We came on 6 May 2025.") == []
    assert len(said(facts, "What we did", "May came on 6 May 2025.")) == 1


def test_a_letter_without_contact_still_scans_names() -> None:
    facts = rich_facts(contact=None)
    assert len(said(facts, "What we did", "Dave came.")) == 1


@pytest.mark.clause("P-5.1.d")
@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Our contractor is to blame.", ["is to blame"]),
        ("This was the contractor's fault.", ["contractor's fault"]),
        ("It was your own fault.", ["your own fault"]),
        ("It was the fault of the weather.", ["the fault of"]),
        ("We blame the weather.", ["blame"]),
        ("You failed to ring. You should have written.", ["You failed to", "You should have"]),
        ("We are to blame for this.", []),
        ("We were at fault and did not come.", []),
        ("There was a fault in the boiler.", []),
    ],
)
def test_blame_is_reported_with_the_phrase(text: str, phrases: list[str]) -> None:
    found = said(rich_facts(), "What went wrong", text)
    assert [each.message.split('"')[1] for each in found] == phrases
    assert all("we did not" in each.message and not each.hard for each in found)


@pytest.mark.clause("R-7.2.d", "P-8.3")
def test_the_text_of_another_case_is_reported() -> None:
    facts = rich_facts()
    template = templates()[LetterCode.L04]
    blocks = fill(template, facts)
    copied = f"  {facts.what_we_did.upper()}\n"
    found = problems(template, blocks, facts, other_texts=(copied, "short", ""))
    assert [(each.block, each.hard) for each in found] == [("What we did", False)]
    fixed = next(block.text for block in blocks if block.name == "Other formats")
    assert problems(template, blocks, facts, other_texts=(fixed,)) == ()


@pytest.mark.clause("P-1.2")
def test_long_sentences_are_reported_for_the_whole_letter() -> None:
    long = " ".join(["word"] * 2000) + "."
    found = of(LetterCode.L04, rich_facts(), with_text(rich_facts(), "What we did", long))
    assert [(each.block, each.hard) for each in found] == [("", False)]
    assert "words on average" in found[0].message


def test_a_letter_without_any_text_has_no_average() -> None:
    assert all(each.hard for each in of(LetterCode.L01, rich_facts(), ()))


def test_what_stops_the_letter_comes_first() -> None:
    found = of(
        LetterCode.L04,
        rich_facts(reference=""),
        with_text(rich_facts(), "What we did", "Dave came."),
    )
    assert [each.hard for each in found] == sorted((each.hard for each in found), reverse=True)
    assert {each.hard for each in found} == {True, False}


@pytest.mark.clause("P-6.1.c")
@pytest.mark.parametrize("typed", ["Mr Colm Brady's flat is cold.", "We saw COLM  BRADY today."])
def test_no_letter_to_somebody_without_authority_names_whom_they_speak_for(typed: str) -> None:
    facts = withheld_facts()
    assert not [each for each in of(LetterCode.L01, facts) if each.hard]
    blocks = fill(templates()[LetterCode.L01], facts)
    written = tuple(replace(b, text=typed) if b.name == "Opening" else b for b in blocks)
    found = [each for each in of(LetterCode.L01, facts, written) if each.block == "Opening"]
    assert [(each.hard, each.message[:31]) for each in found] == [
        (True, "'Opening' names Mr Colm Brady. ")
    ]
