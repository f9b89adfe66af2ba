"""Every condition of a letter template can be read in words, and so can its opposite."""

from best_desktop.domain.condition_words import WORDS, in_words
from best_desktop.domain.letter_fields import CONDITIONS, GROUPS


def test_every_condition_has_words_and_an_opposite() -> None:
    known = {*CONDITIONS, *(name for group in GROUPS.values() for name in group.conditions)}
    assert set(WORDS) == known
    for name in known:
        said = in_words(f"not {name}")
        assert said != in_words(name)
        assert "_" not in said
