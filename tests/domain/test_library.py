"""The library's furnishing file is refused by name; reviews come near by the day."""

from datetime import date, timedelta

import pytest

from best_desktop.domain.library import (
    LibraryFileError,
    read_references,
    review_tag,
    review_words,
)
from best_desktop.domain.vocabulary import Tag

DAY = date(2026, 11, 21)


def test_a_wrong_furnishing_file_names_the_cure() -> None:
    def read(*documents: dict[str, object]) -> None:
        read_references("references.toml", {"document": list(documents)})

    with pytest.raises(LibraryFileError, match=r"document\[1\].section' must be one of: policy"):
        read({"title": "A", "section": "welsh"})
    with pytest.raises(LibraryFileError, match=r"document\[1\].colour' is not known"):
        read({"title": "A", "section": "policy", "colour": "red"})
    with pytest.raises(LibraryFileError, match="'a' is there twice"):
        read({"title": "A", "section": "policy"}, {"title": "a", "section": "internal"})
    with pytest.raises(LibraryFileError, match="'document' is missing"):
        read_references("references.toml", {})


@pytest.mark.parametrize(
    ("days", "tag", "words"),
    [
        (-1, Tag.OVERDUE, "Review overdue"),
        (0, Tag.DUE_SOON, "Review soon"),
        (30, Tag.DUE_SOON, "Review soon"),
        (31, None, ""),
    ],
)
def test_a_review_comes_near_and_passes(days: int, tag: Tag | None, words: str) -> None:
    review_on = DAY + timedelta(days)
    assert (review_tag(review_on, DAY), review_words(review_on, DAY)) == (tag, words)


def test_what_has_no_review_date_is_never_due() -> None:
    assert (review_tag(None, DAY), review_words(None, DAY)) == (None, "")
