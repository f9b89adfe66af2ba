"""Two versions of one draft brought together, block by block."""

import pytest

from best_desktop.domain.letter_merge import merged

BASE = {"Opening": "Hello.", "Closing": "Bye."}


@pytest.mark.parametrize(
    ("mine", "theirs", "texts", "asked"),
    [
        ({"Opening": "Dear all."}, BASE, {"Opening": "Dear all.", "Closing": "Bye."}, ()),
        (BASE, {**BASE, "Closing": "Yours."}, {"Opening": "Hello.", "Closing": "Yours."}, ()),
        (
            {"Opening": "Dear all.", "Closing": "Bye."},
            {"Opening": "Hello.", "Closing": "Yours."},
            {"Opening": "Dear all.", "Closing": "Yours."},
            (),
        ),
        (
            {"Opening": "Mine."},
            {"Opening": "Theirs.", "Closing": "Bye."},
            {"Opening": "Mine.", "Closing": "Bye."},
            ("Opening",),
        ),
        ({"Opening": "Same."}, {"Opening": "Same."}, {"Opening": "Same."}, ()),
        ({"Gone": "Mine."}, {"Opening": "Hello."}, {"Opening": "Hello."}, ()),
        ({"New": "Mine."}, {"New": "Theirs."}, {"New": "Mine."}, ("New",)),
    ],
)
def test_what_one_changed_is_taken_and_what_both_changed_is_asked(
    mine: dict[str, str], theirs: dict[str, str], texts: dict[str, str], asked: tuple[str, ...]
) -> None:
    found = merged(BASE, mine, theirs)
    assert (found.texts, found.asked) == (texts, asked)
