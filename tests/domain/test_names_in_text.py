"""Names in a text that will be published: found however they are written, and left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.names_in_text import LEFT_OUT, NameScan

PEOPLE = ("Mrs Siân O'Brien", "Marcus Oyelaran", "Grant", "Will Page", "Zed")
SCAN = NameScan(PEOPLE, ["Quickfix Heating Ltd"], ["Oyelaran Court"])


@pytest.mark.clause("P-11.2", "P-14.1")
@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("We met marcus oyelaran twice.", f"We met {LEFT_OUT} twice."),
        ("Siân O’Brien’s heating failed.", f"{LEFT_OUT}’s heating failed."),
        ("Sian was cold. So was sian.", f"{LEFT_OUT} was cold. So was sian."),
        ("At Oyelaran Court we called.", "At Oyelaran Court we called."),
        ("Mrs Smith and Dr. Jo Bloggs rang.", f"{LEFT_OUT} and {LEFT_OUT} rang."),
        ("Miss no appointment.", "Miss no appointment."),
        ("QUICKFIX HEATING came late.", f"{LEFT_OUT} came late."),
        ("Quickfix alone is a word.", "Quickfix alone is a word."),
        ("A grant was paid. Grant was told.", "A grant was paid. Grant was told."),
        ("Zed and zed.", f"{LEFT_OUT} and zed."),
        ("Will the Page turn? Will Page did.", f"Will the Page turn? {LEFT_OUT} did."),
        ("On 3 May 2026 it was done.", "On 3 May 2026 it was done."),
        ("", ""),
    ],
)
def test_what_is_left_of_a_text(text: str, without: str) -> None:
    assert SCAN.left_out(text) == without


def test_a_name_says_where_it_stands() -> None:
    (found,) = SCAN.find("So Marcus Oyelaran said.")
    assert (found.words, found.start, found.end) == ("Marcus Oyelaran", 3, 18)


@given(st.text(max_size=60), st.sampled_from(("Marcus Oyelaran", "SIÂN O'BRIEN", "Marcus")))
def test_no_known_name_is_left_in_any_text(around: str, name: str) -> None:
    text = f"{around} {name}. {around}"
    assert name not in SCAN.left_out(text).replace(LEFT_OUT, "")


def test_nothing_known_finds_only_titles() -> None:
    assert NameScan([""]).left_out("Mr Bean and Marcus") == f"{LEFT_OUT} and Marcus"
