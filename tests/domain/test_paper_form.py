"""Form files: what they ask, and what is refused with file, place and cure."""

from __future__ import annotations

import pytest

from best_desktop.domain.letter_wording import TemplateError
from best_desktop.domain.paper_form import (
    OPTIONS,
    AnswerKind,
    FormCode,
    FormError,
    read_form,
    unknown,
)
from best_desktop.domain.vocabulary import Category
from best_desktop.paths import resource

FORM = """
code = "F2"
version = "1"
title = "Tell us"

[[before]]
name = "About"
text = "Telephone {office_phone}."

[[sections]]
title = "What"
questions = [
  { name = "text", label = "What {person} say", kind = "box", rows = 5, hint = "In your words." },
  { name = "about", label = "About", kind = "ticks", options = "PraiseSubject" },
]
"""


def text_of(code: FormCode) -> str:
    return resource("paper_forms", f"{code.value}.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("code", FormCode)
def test_every_form_is_there_and_reads(code: FormCode) -> None:
    form = read_form(text_of(code), f"{code.value}.toml")
    assert form.code is code
    assert form.before
    assert form.after


def test_what_may_be_ticked_are_the_words_of_the_screen() -> None:
    form = read_form(text_of(FormCode.F1), "F1.toml")
    category = next(each for each in form.questions if each.name == "category")
    assert category.kind is AnswerKind.TICKS
    assert category.options == tuple(each.label for each in Category)
    assert "Post-repair survey" not in OPTIONS["Preferred"]


@pytest.mark.clause("R-8.1.3", "R-8.1.4")
def test_authority_asks_for_full_details_the_complaint_a_signature_and_a_date() -> None:
    form = read_form(text_of(FormCode.F3), "F3.toml")
    names = {each.name for each in form.questions}
    details = {f"speaker.{each}" for each in ("name", "organisation", "address", "phone", "email")}
    assert details | {"user.name", "complaints", "signature", "signed_on", "ends"} <= names
    ends = next(each for each in form.questions if each.name == "ends")
    assert "ends when this complaint is concluded" in ends.label


def test_options_are_said_in_the_words_of_the_paper_where_those_are_given() -> None:
    words = 'options = "PraiseSubject", words = [["Employee", "One of your {people}"]] }'
    form = read_form(FORM.replace('options = "PraiseSubject" }', words), "F2.toml")
    assert form.questions[1].options == ("Employee", "Support provider", "Contractor")
    assert form.questions[1].said == ("One of your {people}", "Support provider", "Contractor")


@pytest.mark.clause("R-2.1.2", "P-6.2")
def test_nobody_who_writes_is_offered_not_to_have_been_reached() -> None:
    form = read_form(text_of(FormCode.F1), "F1.toml")
    asked = {each.name: each.said for each in form.questions}
    assert asked["formal_answer"] == ("Yes", "No", "Not sure yet")
    assert "Website form" not in asked["preferred_channel"]


def test_what_our_office_fills_in_comes_last() -> None:
    section = '[[sections]]\ntitle = "Ours"\noffice = true\nquestions = []\n\n'
    form = read_form(FORM + "\n" + section, "F2.toml")
    assert [each.title for each in form.asked] == ["What"]
    assert [each.title for each in form.office] == ["Ours"]
    assert form.handed_out().sections == form.asked
    with pytest.raises(FormError, match="what our office fills in comes last"):
        read_form(FORM.replace("[[sections]]", section + "[[sections]]"), "F2.toml")


def test_names_a_form_does_not_ask_for_are_told() -> None:
    form = read_form(FORM, "F2.toml")
    assert unknown(form, ["text", "words"]) == ["words"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("code =", "cod =", "F2.toml: 'code' is missing. Add it as text."),
        ('"F2"', '"F9"', "'code' must be one of: F1, F2, F3; not 'F9'."),
        ('version = "1"', "", "'version' is missing. Add it as text."),
        ("{office_phone}", "{fax}", "F2.toml, block 'About': there is no field {fax}."),
        ("{person}", "{fax}", "F2.toml, sections[1].questions[1].label: there is no field {fax}."),
        ("rows = 5", "rows = 50", "'sections[1].questions[1].rows' must be between 1 and 20"),
        ('"PraiseSubject"', '"Praise"', "options' must be one of: Against, Category"),
        ('"about"', '"text"', "F2.toml: 'text' is asked for twice. Take one question out."),
        ('"box"', '"boxes"', "kind' must be one of: lines, box, ticks, tick, signature"),
        ("hint =", "tip =", "'sections[1].questions[1].tip' is not known here."),
        ('title = "What"', 'title = "What"\nsize = 3', "'sections[1].size' is not known here."),
        ('title = "Tell us"', 'title = "Tell us"\nsize = 3', "'size' is not known here."),
        ("[[before]]", "[before]", "'before' must be a list of tables. Write [[before]]."),
        ("[[sections]]", "sections]", "this is not a TOML file"),
        (
            '"PraiseSubject"',
            '"PraiseSubject", words = [["Employee"]]',
            "sections[1].questions[2].words[1]' must be the screen's words and ours",
        ),
        (
            '"PraiseSubject"',
            '"PraiseSubject", words = [["Staff", "You"]]',
            "words[1]' is not one of: Employee, Support provider, Contractor.",
        ),
        (
            '"PraiseSubject"',
            '"PraiseSubject", words = [["Employee", "{fax}"]]',
            "words[1]: there is no field {fax}.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_file_place_and_cure(old: str, new: str, said: str) -> None:
    assert old in FORM
    with pytest.raises((FormError, TemplateError)) as refused:
        read_form(FORM.replace(old, new, 1), "F2.toml")
    assert said in str(refused.value)
