"""Text at the border, and names as they are compared."""

from __future__ import annotations

import json
import unicodedata
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.text import (
    SEARCHED,
    TextTooLong,
    asked,
    clean_line,
    clean_text,
    fold,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Siân  ", "Siân"),
        ("Sia\N{COMBINING CIRCUMFLEX ACCENT}n", "Siân"),
        ("one\r\ntwo\rthree\x0bfour\u2028five\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("a\tb", "a\tb"),
        ("a\x00b\x07c\x1bd\x7fe\x9ff", "abcdef"),
        ("\ud800 half", "\ufffd half"),
        ("\ufffe \uffff \ufdd0 \U0001ffff", "\ufffd \ufffd \ufffd \ufffd"),
        ("\ufefftext", "text"),
        ("👨‍👩‍👧 🙂", "👨‍👩‍👧 🙂"),
        ("=1+1 <b>&amp; \u202egpj.exe", "=1+1 <b>&amp; \u202egpj.exe"),
        ("\n\n", ""),
    ],
)
def test_what_is_kept_of_what_was_typed(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


def test_one_line_stays_one_line() -> None:
    assert clean_line(" Flat 2,\r\n\tOak  Court\u00a0") == "Flat 2, Oak Court"


def test_what_is_searched_for_is_clean_and_not_endless() -> None:
    assert asked(" Siân\x00\n Price ") == "Siân Price"
    assert asked("%_" * 20_000) == "%_" * (SEARCHED // 2)


@pytest.mark.parametrize("clean", [clean_text, clean_line])
def test_length_is_counted_after_cleaning(clean: object) -> None:
    assert callable(clean)
    assert clean("  " + "ŵ" * 10 + "\x00  ", 10) == "ŵ" * 10
    with pytest.raises(TextTooLong, match=r"1,200 characters.*1,000.*Shorten it by 200") as refused:
        clean("x" * 1200, 1000)
    assert (refused.value.limit, refused.value.length) == (1000, 1200)


@given(st.text(st.characters(), max_size=200))
def test_clean_text_can_be_kept_anywhere(typed: str) -> None:
    kept = clean_text(typed)
    assert kept.encode().decode() == kept
    assert clean_text(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert json.loads(json.dumps(kept)) == kept
    element = ET.Element("t")
    element.text = kept
    assert (ET.fromstring(ET.tostring(element, "utf-8")).text or "") == kept


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Siân", "sian"),
        ("O'Brien", "obrien"),
        ("O’BRIEN", "obrien"),
        ("Ŵyn", "wyn"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Müller-Straße", "muller-strasse"),
        ("Bjørn Ångström", "bjorn angstrom"),
        ("Đặng", "dang"),
        ("Þór Æsir Œuvre", "thor aesir oeuvre"),
        ("İstanbul ısı", "istanbul isi"),
        ("ＦＵＬＬ １２", "full 12"),
        ("", ""),
    ],
)
def test_names_are_compared_without_accents_capitals_and_apostrophes(
    name: str, folded: str
) -> None:
    assert fold(name) == folded


@given(st.text(max_size=50))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=50))
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
