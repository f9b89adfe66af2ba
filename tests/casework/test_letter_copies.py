"""Copies of a letter as text and as a Word draft, and a format for one letter alone."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.errors import NeedsReason, Refused
from best_desktop.casework.letter_copies import (
    agreed_format,
    as_text,
    as_word,
    choose_format,
)
from best_desktop.casework.letters import (
    issue_letter,
    letter_pdf,
    open_draft,
    preview,
    start_letter,
    supersede,
)
from best_desktop.casework.people import agree_adjustment
from best_desktop.casework.settings import change_settings
from best_desktop.domain.letter_copy import said_from_json
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from best_desktop.store.models import Letter
from tests.builders import MARCUS, OWEN, Office, edited, lines, newest, ready, view
from tests.documents.letter_pages import text
from tests.documents.word_pages import words_of

DAY = date(2025, 4, 17)
L01 = LetterCode.L01


def draft(office: Office) -> tuple[int, int]:
    case = ready(office)
    return case, start_letter(office.desk(MARCUS, DAY), case, L01).id


def large_print(office: Office, case: int) -> None:
    them = view(office, case).complainant
    assert them is not None
    desk = office.desk(MARCUS, DAY)
    agree_adjustment(desk, them.id, "Sight", "Large print", LetterFormat.LARGE_PRINT, DAY)


@pytest.mark.clause("B-59", "P-6.6")
def test_a_draft_is_copied_as_text_and_as_a_word_draft(office: Office) -> None:
    _, letter = draft(office)
    desk = office.desk(MARCUS, DAY)
    copy = as_text(desk, letter)
    assert "\n\nWe have received your complaint" in copy
    assert words_of(as_word(desk, letter)) == [word for word in copy.split() if word.strip("-")]


@pytest.mark.clause("B-58", "B-59")
def test_an_issued_letter_is_copied_as_it_was_printed(office: Office) -> None:
    case, letter = draft(office)
    desk = office.desk(MARCUS, DAY)
    blocks = edited(open_draft(desk, letter).blocks, "The boiler was mended three times.")
    issue_letter(desk, letter, 1, blocks, DAY, "Read through")
    before = as_text(desk, letter)
    named = replace(desk.settings.office, name="Another Landlord", telephone="01 23")
    change_settings(office.desk(OWEN, DAY), office=named)
    later = office.desk(MARCUS, date(2025, 4, 25))
    assert as_text(later, letter) == before
    assert "Another Landlord" not in "".join(words_of(as_word(later, letter)))
    # Each word of the copy stands in the PDF, save the heading over the foot of the page.
    printed = "".join(text(letter_pdf(later, letter)).split())
    assert [
        word
        for word in before.replace("How to reach us", "").split()
        if word.strip("-") and word not in printed
    ] == []
    Letter.update(said_around="").where(Letter.id == letter).execute()
    with pytest.raises(Refused, match="Open the PDF and copy"):
        as_text(later, letter)
    assert view(office, case).letters[0].letter_format is LetterFormat.STANDARD


def test_what_stands_around_a_letter_is_read_back_or_refused() -> None:
    for damaged in ("", "[]", "7", '{"sender": []}'):
        with pytest.raises(ValueError, match=r"."):
            said_from_json(damaged)


@pytest.mark.clause("P-13.1", "P-13.2")
def test_a_letter_is_printed_as_its_reader_needs_unless_somebody_says_why_not(
    office: Office,
) -> None:
    case, letter = draft(office)
    large_print(office, case)
    desk = office.desk(MARCUS, DAY)
    assert open_draft(desk, letter).facts.letter_format is LetterFormat.LARGE_PRINT
    with pytest.raises(NeedsReason, match="agreed with them as a reasonable adjustment"):
        choose_format(desk, letter, 1, LetterFormat.STANDARD)
    why = "She asked for it on one sheet this once"
    version = choose_format(desk, letter, 1, LetterFormat.STANDARD, why)
    assert agreed_format(desk, letter) is LetterFormat.LARGE_PRINT
    assert open_draft(desk, letter).facts.letter_format is LetterFormat.STANDARD
    entry = newest(office, case)
    assert entry.reason == why
    assert lines(entry, "LETTER_FORMAT") == [
        ("LETTER_FORMAT", "L01", "Standard, 12 point", "Standard, 12 point")
    ]
    version = choose_format(desk, letter, version, None)
    assert open_draft(desk, letter).facts.letter_format is LetterFormat.LARGE_PRINT
    assert choose_format(desk, letter, version, LetterFormat.LARGE_PRINT) == version


@pytest.mark.clause("P-13.1", "B-55")
def test_a_format_asked_for_once_needs_no_reason_and_goes_on_in_the_next_one(
    office: Office,
) -> None:
    case, letter = draft(office)
    desk = office.desk(MARCUS, DAY)
    version = choose_format(desk, letter, 1, LetterFormat.EASY_READ)
    blocks = open_draft(desk, letter).blocks
    assert len(text(preview(desk, letter, blocks))) > 500
    issue_letter(desk, letter, version, blocks, DAY, "Read through")
    assert view(office, case).letters[0].letter_format is LetterFormat.EASY_READ
    again = supersede(desk, letter)
    assert again.facts.letter_format is LetterFormat.EASY_READ
