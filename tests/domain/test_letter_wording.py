"""Letter templates as files: what they must have, and what is refused with file, block and cure."""

import re
from datetime import date
from typing import Any

import pytest

from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_fields import CONDITIONS, FIELDS, GROUPS, in_words
from best_desktop.domain.letter_wording import (
    REQUIRED,
    SHARED_FILE,
    TemplateError,
    read_template,
    read_templates,
)
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.paths import resource
from tests.documents.letter_cases import (
    PROCEDURE,
    REOPENED,
    STAGE,
    procedures_of,
    rich_facts,
    templates,
    withheld_facts,
)

SHARED = resource("letters", SHARED_FILE).read_text(encoding="utf-8")
TAIL = """
[[blocks]]
use = "residents"
[[blocks]]
use = "ombudsman"
[[blocks]]
use = "contact"
[[blocks]]
use = "formats"
"""
L08 = """
code = "L08"
version = "1"
title = "No agreement"
headings = [ { text = "No agreement about {reference}" } ]

[[blocks]]
name = "Not agreed"
text = "You did not agree."
mandatory = true

[[blocks]]
name = "The date we work to"
text = "We work to {answer_by}."
mandatory = true
"""


def text_of(code: LetterCode) -> str:
    return resource("letters", f"{code.value}.toml").read_text(encoding="utf-8")


def refusal(text: str) -> str:
    with pytest.raises(TemplateError) as caught:
        read_template(text, "L08.toml", SHARED)
    return str(caught.value)


@pytest.mark.clause("R-7.2.c")
def test_every_letter_has_a_template_with_a_version() -> None:
    assert set(templates()) == set(LetterCode)
    assert all(template.version and template.title for template in templates().values())


def test_the_small_template_of_these_tests_is_right() -> None:
    template = read_template(L08 + TAIL, "L08.toml", SHARED)
    assert [block.name for block in template.blocks[:2]] == ["Not agreed", "The date we work to"]
    assert template.blocks[0].editable


@pytest.mark.clause("R-7.2.c", "P-7.1.2", "P-7.1.6", "P-7.2.5", "P-7.2.6")
@pytest.mark.parametrize(
    ("code", "name"),
    [(code, name) for code in LetterCode for name in (*REQUIRED[code], "Your contact")],
)
def test_a_template_without_a_block_it_must_have_is_refused_by_name(
    code: LetterCode, name: str
) -> None:
    file = f"{code.value}.toml"
    first, *blocks = text_of(code).split("[[blocks]]")
    names = [block.name for block in templates()[code].blocks]
    index = names.index(name)
    without = "[[blocks]]".join([first, *blocks[:index], *blocks[index + 1 :]])
    with pytest.raises(TemplateError, match=rf"{file}, block '{re.escape(name)}'.*Put it back"):
        read_template(without, file, SHARED)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("code = ", "L08.toml: this is not a TOML file"),
        (L08.replace('"L08"', '"L99"'), "'L99' is no letter. Use one of L01, L02"),
        (L08.replace('"L08"', '"L04"') + TAIL, "block 'Our decision': a L04 letter must have"),
        (L08.replace("{answer_by}", "{answer_bye}"), "there is no field {answer_bye}"),
        (L08.replace("{reference}", "{nobody}"), "L08.toml, headings: there is no field {nobody}"),
        (L08.replace("{answer_by}", "{answer by}"), "a brace stands alone"),
        (L08.replace("{answer_by}", "{understanding} {number}"), "no field {number}"),
        (L08.replace("mandatory = true", "mandatory = 1", 1), "block 'Not agreed': 'mandatory'"),
        (L08.replace("mandatory = true", "", 1), "Write mandatory = true or mandatory = false"),
        (L08.replace("mandatory = true", "mandatory = false", 1), "block 'Not agreed': a L08"),
        (L08 + 'when = "sunny"', "there is no condition 'sunny'"),
        (L08 + 'when = "final and not sunny"', "there is no condition 'sunny'"),
        (L08 + 'repeat = "friends"', "repeat = 'friends' is not known. Use one of points"),
        (L08 + 'colour = "red"', "'colour' is not known here"),
        (L08 + 'parts = [ { text = "More." } ]', "give either 'text' or 'parts'"),
        (L08 + "level = 4", "'level' must be 2"),
        (L08 + 'must_say = ["answer_bye"]', "there is no field {answer_bye}"),
        (L08 + "hint = 5", "'hint' must be a text"),
        (L08.replace('text = "You did not agree."', "parts = []"), "'parts' must be a list"),
        (L08.replace('text = "You did not agree."', "parts = [5]"), "'parts' must be a list"),
        (L08.replace("text = ", 'when = "final", text = ', 1), "the last heading must hold"),
        (L08 + '[[blocks]]\nuse = "nothing"', "shared.toml has no block 'nothing'"),
        (L08 + TAIL + TAIL, "block 'Residents of the scheme': there are two"),
        (L08.split("[[blocks]]", maxsplit=1)[0], "'blocks' must be a list of tables"),
        (L08.replace('title = "No agreement"', ""), "'title' must be a text"),
    ],
)
def test_a_wrong_template_is_refused_with_block_and_cure(text: str, says: str) -> None:
    assert says in refusal(text)


def test_a_template_may_change_a_shared_block_it_uses() -> None:
    tail = TAIL.replace('use = "contact"', 'use = "contact"\nheading = "Ask"')
    template = read_template(L08 + tail, "L08.toml", SHARED)
    contact = next(block for block in template.blocks if block.name == "Your contact")
    assert contact.heading == "Ask"
    assert contact.mandatory


def test_all_files_are_read_at_once() -> None:
    read = read_templates({"L08.toml": L08 + TAIL, SHARED_FILE: SHARED})
    assert list(read) == [LetterCode.L08]


def again_facts(name: str, **more: Any) -> LetterFacts:
    """A case that was answered before, with days for the money."""
    days = {"money_promised_for": date(2025, 5, 9), "money_paid_by": date(2025, 5, 9)}
    return rich_facts(name, **days, **REOPENED, **more)


# A person writes what these ask for, every time.
WRITTEN = {"no_remedy", "ground", "action_state", "evidence_list"}


@pytest.mark.parametrize("name", [name for name in FIELDS if name not in WRITTEN])
def test_every_field_says_something_of_a_full_case(name: str) -> None:
    texts = [
        FIELDS[name].text(make(procedure, stage=STAGE.get(code, 1)))
        for code in LetterCode
        for procedure in procedures_of(code)
        for make in (rich_facts, withheld_facts, again_facts)
    ]
    assert any(texts)
    assert FIELDS[name].label


def test_every_condition_can_be_asked_of_every_case() -> None:
    for facts in (rich_facts(), rich_facts(PROCEDURE, stage=3), rich_facts(more_time=None)):
        assert all(isinstance(holds(facts), bool) for holds in CONDITIONS.values())


def test_every_group_knows_its_items() -> None:
    facts = rich_facts()
    for group in GROUPS.values():
        items = group.items(facts)
        assert items
        assert any(field.text(item) for item in items for field in group.fields.values())
        for item in items:
            assert all(isinstance(holds(item), bool) for holds in group.conditions.values())


def test_small_numbers_are_words() -> None:
    assert [in_words(2), in_words(10), in_words(11)] == ["two", "ten", "11"]
