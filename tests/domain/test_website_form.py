"""The website's complaints form, pasted as text."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.text import TextTooLong
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterFormat,
)
from best_desktop.domain.website_form import LONGEST, FormField, labels, read_form

TODAY = date(2026, 4, 7)
WHOLE = """\
Complaints form
Date submitted: 3 April 2026
Time submitted: 10:20am
I am: Representative
Name: Mrs Orla Brady
Organisation: Citizens Advice Bolton
Address:
9 Mill Lane
Bolton
Postcode: BL2 1AA
Telephone: 07700 900456
Email: orla@example.org
Social media name: @orla
Preferred contact: Email
Letters: Large print
On behalf of: Mr Colm Brady
Scheme: Larkfield House
What happened: Boiler mended three times, still cold
Details: They came on Monday.
Name: that is what he called me.
Nobody rang back.
Points to answer:
1. The boiler is cold
- Nobody rang back
When it happened: 1/4/26
About: Poor standard of workmanship
About what: The boiler
Formal complaint: Yes
What you want
* A working boiler
* An apology
Helped by: Dilys Marsh
Help given: Wrote it down
"""


@pytest.mark.clause("R-2.1.2")
def test_each_label_fills_its_field() -> None:
    form = read_form(WHOLE, TODAY)
    assert form.left == ("Complaints form",)
    assert (form.made_on, form.made_time) == (date(2026, 4, 3), time(10, 20))
    assert form.issue_on == date(2026, 4, 1)
    assert form.kind is ComplainantKind.REPRESENTATIVE
    assert form.category is Category.WORKMANSHIP
    assert form.preferred_channel is Channel.EMAIL
    assert form.letter_format is LetterFormat.LARGE_PRINT
    assert form.formal_answer is FormalAnswer.YES
    assert form.texts[FormField.ADDRESS] == "9 Mill Lane\nBolton"
    assert form.texts[FormField.DETAILS] == (
        "They came on Monday.\nName: that is what he called me.\nNobody rang back."
    )
    assert form.lines(FormField.POINTS) == ("The boiler is cold", "Nobody rang back")
    assert form.lines(FormField.WANTED) == ("A working boiler", "An apology")
    assert form.lines(FormField.BEHALF) == ("Mr Colm Brady",)
    assert {each: form.line(each) for each in ONE_LINE} == ONE_LINE
    assert set(form.texts) == set(FormField)
    assert form.text == WHOLE.strip()


ONE_LINE = {
    FormField.NAME: "Mrs Orla Brady",
    FormField.ORGANISATION: "Citizens Advice Bolton",
    FormField.POSTCODE: "BL2 1AA",
    FormField.PHONE: "07700 900456",
    FormField.EMAIL: "orla@example.org",
    FormField.HANDLE: "@orla",
    FormField.SCHEME: "Larkfield House",
    FormField.SUMMARY: "Boiler mended three times, still cold",
    FormField.OTHER: "The boiler",
    FormField.ASSISTED_BY: "Dilys Marsh",
    FormField.ASSISTANCE: "Wrote it down",
}


@pytest.mark.clause("R-2.1.2")
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_headings_with_one_row_of_answers_are_a_form_too(mark: str) -> None:
    text = mark.join(("Name", "Phone", "Your complaint", "Colour", "Name", "Date"))
    text += "\r\n" + mark.join(("Mr Tom Hale", "0161 1", '"Cold, and wet"', "Red", "x", ""))
    form = read_form(text, TODAY)
    assert form.line(FormField.NAME) == "Mr Tom Hale"
    assert form.line(FormField.PHONE) == "0161 1"
    assert form.line(FormField.SUMMARY) == "Cold, and wet"
    assert form.left == ("Colour: Red", "Name: x")


def test_a_table_that_is_none_is_read_line_by_line() -> None:
    two = "Name,Phone,Email\nA,1,a@b\nB,2,b@b"
    assert read_form(two, TODAY).left == tuple(two.split("\n"))
    broken = 'Name,Phone,Email\n"A"x,1,2'
    assert read_form(broken, TODAY).left == tuple(broken.split("\n"))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("3 April 2026 10:20", (date(2026, 4, 3), time(10, 20))),
        ("2026-04-03T10:20:31.5Z", (date(2026, 4, 3), time(10, 20))),
        ("3/4/26 at 2pm", (date(2026, 4, 3), time(14))),
        ("yesterday", (date(2026, 4, 6), None)),
        ("Thursday 2 OCT 2025 at 10:20 am", (date(2025, 10, 2), time(10, 20))),
    ],
)
def test_when_it_was_sent(said: str, found: tuple[date, time | None]) -> None:
    form = read_form(f"Submitted: {said}", TODAY)
    assert (form.made_on, form.made_time) == found
    assert form.left == ()


def test_a_story_under_the_date_is_handed_back_at_once() -> None:
    """Trying every beginning of it as a date took a quarter of a minute."""
    story = "a " * 29_000
    assert read_form(f"Submitted: {story}", TODAY).left == (f"Date submitted: {story.strip()}",)


def test_an_answer_of_several_lines_in_a_table_keeps_its_lines() -> None:
    form = read_form('Name,Email,What happened\nTom,t@h,"No heat\nNo water"', TODAY)
    assert form.texts[FormField.SUMMARY] == "No heat\nNo water"


def test_what_cannot_be_read_is_handed_back() -> None:
    text = (
        "Submitted: soon\nTime: early\nDate it happened: lately\nI am: cross\nName: Tom\nStill Tom"
    )
    form = read_form(text, TODAY)
    assert form.left == (
        "Still Tom",
        "Date submitted: soon",
        "Time submitted: early",
        "When it happened: lately",
        "I am: cross",
    )
    assert set(form.texts) == {FormField.NAME}


@pytest.mark.parametrize(
    "line",
    ["How should we contact you? Post", "Preferred contact = letter", "PREFERRED CONTACT\tpost"],
)
def test_labels_are_known_however_they_are_written(line: str) -> None:
    assert read_form(line, TODAY).preferred_channel is Channel.LETTER


@pytest.mark.clause("R-2.1.2")
def test_a_form_that_is_too_long_is_refused() -> None:
    with pytest.raises(TextTooLong):
        read_form("x" * (LONGEST + 1), TODAY)


@given(st.text(max_size=400))
def test_any_text_at_all_can_be_pasted(text: str) -> None:
    assert "\x00" not in read_form(text, TODAY).text


@given(
    st.lists(st.sampled_from(["", *(f"{each}: " for each in labels()), "Colour: "]), max_size=12)
)
def test_no_word_of_a_form_is_lost(begins: list[str]) -> None:
    words = [f"word{place}" for place in range(len(begins))]
    lines = [f"{begin}{word}" for begin, word in zip(begins, words, strict=True)]
    form = read_form("\n".join(lines), TODAY)
    kept = " ".join([*form.texts.values(), *form.left]).split()
    assert sorted(each for each in kept if each in words) == sorted(words)
