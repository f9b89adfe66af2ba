"""A wording the office changed: taken apart, written again, and held against the program's own."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.domain.condition_words import in_words
from best_desktop.domain.letter_fields import CONDITIONS, GROUPS
from best_desktop.domain.letter_sample import THREE_STAGES, invented
from best_desktop.domain.letter_template import empty_fields, fill
from best_desktop.domain.letter_wording import SHARED_FILE, TemplateError, read_template
from best_desktop.domain.procedure import read_procedure
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.domain.wording_edit import (
    LARGEST,
    SHARED,
    EditBlock,
    EditPart,
    put_together,
    taken_apart,
)
from best_desktop.domain.wording_rules import broken_rules
from best_desktop.paths import resource
from tests.documents.letter_cases import OFFICE
from tests.documents.letter_cases import OMBUDSMAN as OMBUDSMAN_DETAILS

FILES = {each.name: each.read_text("utf-8") for each in resource("letters").glob("*.toml")}
LETTERS = sorted(set(FILES) - {SHARED_FILE})
STOCK = {name: read_template(FILES[name], name, FILES[SHARED_FILE]) for name in LETTERS}


@pytest.mark.parametrize("file", LETTERS)
def test_what_was_taken_apart_reads_the_same_when_put_together(file: str) -> None:
    again = put_together(taken_apart(FILES[file], file))
    assert read_template(again, file, FILES[SHARED_FILE]) == STOCK[file]


def test_the_shared_blocks_too() -> None:
    wording = taken_apart(FILES[SHARED_FILE], SHARED_FILE)
    assert wording.code == SHARED
    again = put_together(wording)
    assert all(read_template(FILES[name], name, again) == STOCK[name] for name in LETTERS)


def test_whatever_is_typed_is_read_back_as_it_was_typed() -> None:
    wording = taken_apart(FILES["L03.toml"], "L03.toml")
    odd = 'A "quotation", a \\ stroke, \t a tab,\n\n- ŵ “é” # no comment \x7f """ [[blocks]]'
    blocks = [replace(each, parts=(EditPart(odd),)) if each.name == "The new date" else each
              for each in wording.blocks]  # fmt: skip
    again = taken_apart(put_together(replace(wording, blocks=tuple(blocks))), "L03.toml")
    assert next(each for each in again.blocks if each.name == "The new date").parts[0].text == odd


@pytest.mark.clause("R-7.2.c")
@pytest.mark.parametrize("file", LETTERS)
def test_each_mandatory_block_taken_out_in_turn_is_named(file: str) -> None:
    stock = STOCK[file]
    for gone in (each for each in stock.blocks if each.mandatory):
        blocks = tuple(each for each in stock.blocks if each is not gone)
        found = broken_rules(replace(stock, blocks=blocks), stock)
        assert found == [
            f"'{gone.name}' is missing. Put it back: every letter of this kind must have it."
        ]


def _changed(name: str, **more: object) -> list[str]:
    """What is said of L04 with one of its blocks changed."""
    stock = STOCK["L04.toml"]
    blocks = tuple(
        replace(each, **more) if each.name == name else each  # type: ignore[arg-type]
        for each in stock.blocks
    )
    return broken_rules(replace(stock, blocks=blocks), stock)


OMBUDSMAN = next(each for each in STOCK["L04.toml"].blocks if each.name == "Housing Ombudsman")


@pytest.mark.clause("R-7.2.c")
@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"mandatory": False}, "must stay mandatory"),
        ({"when": (*OMBUDSMAN.when, next(p.when[0] for p in OMBUDSMAN.parts if p.when))},
         "must stand in the same letters as before"),
        ({"repeat": "points"}, "must stand in the same letters as before"),
        ({"editable": True}, "is fixed once a letter is begun"),
        ({"enclosure": True}, "must stay where it stands"),
        ({"parts": ()}, "is empty"),
        ({"parts": OMBUDSMAN.parts[-1:]}, "says nothing any more in some letters"),
        ({"parts": OMBUDSMAN.parts[:-1]}, "must say {ombudsman_phone}, the Ombudsman's telephone"),
    ],
)  # fmt: skip
def test_a_mandatory_block_cannot_be_made_to_say_less(more: dict[str, object], says: str) -> None:
    found = _changed("Housing Ombudsman", **more)
    assert any(each.startswith("'Housing Ombudsman'") and says in each for each in found), found


def test_a_field_of_one_point_is_named_in_words() -> None:
    block = next(each for each in STOCK["L04.toml"].blocks if each.name == "Point {number}")
    parts = tuple(each for each in block.parts if "{reasons}" not in each.text)
    assert "'Point {number}' must say {reasons}, our reasons. Put it back." in _changed(
        "Point {number}", parts=parts
    )


def test_what_must_be_said_stays() -> None:
    stock = STOCK["L03.toml"]
    blocks = tuple(replace(each, must_say=()) for each in stock.blocks)
    found = broken_rules(replace(stock, blocks=blocks), stock)
    assert "'The new date' must go on saying {until}. Put it back into 'must_say'." in found


def test_other_words_and_one_text_for_all_cases_are_the_offices_to_choose() -> None:
    block = next(each for each in STOCK["L03.toml"].blocks if each.name == "The new date")
    stock = STOCK["L03.toml"]
    one = replace(block.parts[0], when=(), text="By {until}, {more_days} more; {next_stage}.")
    blocks = tuple(replace(each, parts=(one,)) if each is block else each for each in stock.blocks)
    assert broken_rules(replace(stock, blocks=blocks), stock) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x" * (LARGEST + 1), "larger than a letter’s wording"),
        ("a = [[[[", "not a TOML file"),
        ("a = " + "[" * 4000, "not a TOML file"),
        ("a = 5", "not the wording of a letter"),
        ('code = "L01"\nblocks = 7', "not the wording of a letter"),
        ('["../../x"]\nname = "x"', "no name of a shared block"),
        ('[contact]\nname = "x"\nwhen = 2020-01-01', "must be a text"),
        ('[contact]\nname = "x"\nparts = [{ text = "a", file = "b" }]', "'file' is not known"),
    ],
)
def test_a_file_that_is_none_is_refused_with_what_is_wrong(text: str, says: str) -> None:
    with pytest.raises(TemplateError, match=says):
        taken_apart(text, "theirs.toml")


def test_a_block_says_what_the_file_says_of_it() -> None:
    block = EditBlock("New", kept=(("mandatory", True), ("level", 3)))
    assert block.mandatory
    assert block.says("level") == 3
    assert block.says("when") is None
    assert LetterCode(taken_apart(FILES["L01.toml"], "L01.toml").code) is LetterCode.L01


def test_every_condition_is_said_in_words_and_so_is_its_opposite() -> None:
    names = [*CONDITIONS, *(each for group in GROUPS.values() for each in group.conditions)]
    for name in names:
        yes, no = in_words(name), in_words(f"not {name}")
        assert yes.startswith("Only where ")
        assert "“" not in yes, f"say {name} in words in condition_words"
        assert yes != no
    assert in_words("of_nothing") == "Only where “of nothing” is so"
    assert in_words("not of_nothing") == "Only where “of nothing” is not so"


@pytest.mark.parametrize("file", LETTERS)
def test_the_invented_case_fills_every_letter(file: str) -> None:
    template = STOCK[file]
    three = template.code in THREE_STAGES
    name = "procedure-2021" if three else "policy-2024"
    rules = read_procedure(resource("procedures", f"{name}.toml").read_text("utf-8"), name)
    facts = invented(template.code, rules, OFFICE, OMBUDSMAN_DETAILS, date(2026, 11, 20))
    empty = {each for block in fill(template, facts) for each in empty_fields(block.text)}
    # These two are always written by hand.
    assert empty <= {"your question, point 2", "how it stands now"}
