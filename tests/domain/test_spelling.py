"""Which words of a text are looked up, and which of them are right."""

from collections.abc import Iterator

import pytest

from best_desktop.domain.spelling import NoDictionary, Speller, words_of


class Few:
    """A dictionary of a few words; it counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def knows(self, word: str) -> bool:
        self.asked.append(word)
        return word.casefold() in {"we", "will", "mend", "your", "fan", "won't", "anti", "social"}

    def near(self, word: str) -> Iterator[str]:
        yield from ("mend", "mend", "men", f"{word}s", "amend")


def wrong(text: str, *known: str) -> list[str]:
    return [word for _, word in Speller(Few(), known).wrong_in(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We will mend your fan.", ["We", "will", "mend", "your", "fan"]),
        ("Siân’s o'clock", ["Siân’s", "o'clock"]),
        ("Sia\u0302n won’t", ["Sia\u0302n", "won’t"]),
        ("anti-social - behaviour", ["anti-social", "behaviour"]),
        ("BEST-2025-0001, 12mm, M30 0NJ, 4th", []),
        ("Write to a.b@example.org, www.example.org/help or https://x.org", ["Write", "to", "or"]),
        ("On [to fill in: the date] we", ["On", "we"]),
        ("", []),
    ],
)  # fmt: skip
def test_words_are_found_and_what_is_no_word_is_left_out(text: str, words: list[str]) -> None:
    found = list(words_of(text))
    assert [word for _, word in found] == words
    assert all(text[start : start + len(word)] == word for start, word in found)


@pytest.mark.parametrize(
    "run", ["x" * 60_000, "x-" * 30_000, "-" * 60_000, "[to fill in: " * 5_000]
)
def test_a_run_without_a_blank_is_read_at_once(run: str) -> None:
    """With the square of its length this would take minutes, at each key."""
    found = [word for _, word in words_of(f"Before {run} me@here.org after")]
    assert (found[0], found[-1]) == ("Before", "after")
    assert "here" not in found


def test_what_is_not_in_the_dictionary_is_to_check() -> None:
    assert Speller(Few(), ()).wrong_in("We wil mend yuor fan.") == [(3, "wil"), (12, "yuor")]
    assert wrong("anti-social anti-soshal") == ["soshal"]


def test_names_known_to_the_case_are_right_in_any_case_and_with_a_possessive() -> None:
    known = ("Mr Łukasz Nowak-Lee", "Tŷ Derwen")
    assert wrong("Łukasz’s NOWAK-LEE Tŷ Derwen'", *known) == []
    assert wrong("Lukasz", *known) == ["Lukasz"]


def test_initials_and_single_letters_are_no_words_to_check() -> None:
    assert wrong("NHS x DWP") == []
    assert wrong("ABCDEFGH Nhs") == ["ABCDEFGH", "Nhs"]
    assert wrong("w" * 400) == []


def test_each_word_is_asked_about_once_until_one_is_learnt() -> None:
    dictionary = Few()
    speller = Speller(dictionary, ())
    assert not speller.is_right("Talbot")
    assert not speller.is_right("Talbot")
    assert dictionary.asked == ["Talbot", "Talbot"]  # as it stands, and without a possessive
    speller.learn("talbot")
    assert speller.is_right("Talbot")
    speller.forget("Talbot")
    assert not speller.is_right("Talbot")


def test_suggestions_come_once_each_and_end_when_time_is_up() -> None:
    speller = Speller(Few(), ())
    assert speller.suggestions("mnd", lambda: True) == ("mend", "men", "mnds", "amend")
    assert speller.suggestions("mnd", lambda: True, most=2) == ("mend", "men")
    assert speller.suggestions("mnd", lambda: False) == ("mend",)


def test_without_a_dictionary_nothing_is_marked_or_suggested() -> None:
    speller = Speller(NoDictionary(), ())
    assert speller.wrong_in("Recieve") == []
    assert speller.suggestions("Recieve", lambda: True) == ()
