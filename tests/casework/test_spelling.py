"""Spelling of letters: British, with the trade's words, the office's own, and the case's names."""

import pytest

from best_desktop.casework import audit, spelling
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.letters import start_letter
from best_desktop.domain.spelling import NoDictionary, Speller
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.paths import resource
from tests.builders import DILYS, MARCUS, Office, lines, ready


def _newest() -> HistoryEntry:
    return audit.entries_after(audit.latest_entry_id() - 1)[0]


@pytest.fixture
def speller(office: Office) -> Speller:
    case = ready(office)
    desk = office.desk(MARCUS)
    known = spelling.known_words(desk, start_letter(desk, case, LetterCode.L01).id)
    return spelling.british_speller(known)


def test_british_words_pass_and_others_are_to_check(speller: Speller) -> None:
    text = "We recieve your tenancy and organise it. We won’t organize the color of the mould."
    assert [word for _, word in speller.wrong_in(text)] == ["recieve", "organize", "color"]
    assert "receive" in speller.suggestions("recieve", lambda: True)


def test_words_of_the_trade_and_names_known_to_the_case_pass(speller: Speller) -> None:
    assert speller.wrong_in(f"BeST mends the soffits. {MARCUS} {DILYS} Ombudsman Preston") == []
    assert speller.wrong_in("Zygmuntowicz") != []


def test_the_house_list_holds_words_the_dictionary_has_not() -> None:
    bare = Speller(spelling.british(), ())
    unneeded = [word for word in spelling.house_words() if bare.wrong_in(word) == []]
    assert [word for word in unneeded if not word[0].isupper()] == []
    text = resource("spelling", "house-words.txt").read_text(encoding="utf-8")
    parts = [part.splitlines()[1:] for part in text.split("\n\n")[1:]]
    assert all(part == sorted(part, key=str.casefold) for part in parts)


def test_a_word_of_the_office_is_added_once_and_taken_out_again(office: Office) -> None:
    desk = office.desk(MARCUS)
    spelling.add_office_word(desk, " Talbot ")
    assert _newest().summary == "“Talbot” added to the office's words"
    assert lines(_newest()) == [("SETTING", "words of the office", "", "Talbot")]
    at = _newest().id
    spelling.add_office_word(desk, "Talbot")
    assert _newest().id == at
    spelling.add_office_word(desk, "alder-carr")
    assert spelling.office_words(desk) == ("alder-carr", "Talbot")
    spelling.take_out_office_word(desk, "Talbot")
    assert _newest().summary == "“Talbot” out of the office's words"
    at = _newest().id
    spelling.take_out_office_word(desk, "Talbot")
    assert _newest().id == at
    assert spelling.office_words(desk) == ("alder-carr",)


@pytest.mark.parametrize("typed", ["", "two words", "m30", "x" * 61, "-"])
def test_what_is_not_one_word_is_not_added(office: Office, typed: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        spelling.add_office_word(office.desk(MARCUS), typed)
    assert refused.value.problems[0].field == "word"
    assert spelling.office_words(office.desk(MARCUS)) == ()


def test_the_dictionary_is_british() -> None:
    read = spelling.british.__wrapped__()  # anew: a thread of an editor may have read it before
    assert read.knows("colour")
    assert not read.knows("color")
    assert "colour" in read.near("color")


def test_a_dictionary_that_cannot_be_read_marks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert spelling.is_checked()

    def missing(*parts: str) -> None:
        raise FileNotFoundError(parts)

    monkeypatch.setattr(spelling, "resource", missing)
    assert isinstance(spelling.british.__wrapped__(), NoDictionary)
