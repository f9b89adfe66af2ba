"""Every pair of colours that carries words or a boundary can be told apart (B-41)."""

from __future__ import annotations

import itertools

import pytest

from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.tokens import DARK, LIGHT, TAG_ICONS, Tokens, contrast
from tests.test_architecture import icon_index

THEMES = (LIGHT, DARK)
TEXT_PAIRS = [
    *itertools.product(
        ("text", "text_2"), ("window", "surface", "surface_alt", "info_box", "warning_box")
    ),
    ("text", "error_box"),
    ("text", "success_box"),
    ("text_disabled", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("link", "window"),
    ("link", "surface"),
    ("selection_text", "selection"),
    ("rail_text", "rail"),
    ("rail_selected_text", "rail_selected"),
    ("error_text", "window"),
    ("error_text", "surface"),
    ("error_text", "error_box"),
    ("success_text", "surface"),
    ("success_text", "success_box"),
]
BOUNDARIES = [
    *itertools.product(("control_border", "focus"), ("window", "surface", "surface_alt")),
    ("focus", "selection"),
    ("rail_text", "rail"),  # the ring of a rail button
    ("accent_focus", "accent"),  # the ring of the main button, against the button
    ("accent_focus", "window"),  # and against what is around it
    ("error_text", "surface"),
    ("warning_border", "window"),
]


@pytest.mark.clause("B-41")
@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-".join)
def test_text_can_be_read(look: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(getattr(look, pair[0]), getattr(look, pair[1])) >= 4.5


@pytest.mark.clause("B-40", "B-41")
@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
@pytest.mark.parametrize("pair", BOUNDARIES, ids="-".join)
def test_edges_and_focus_can_be_seen(look: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(getattr(look, pair[0]), getattr(look, pair[1])) >= 3


@pytest.mark.clause("B-41")
@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
@pytest.mark.parametrize("tag", Tag)
def test_tags_can_be_read_on_their_tint(look: Tokens, tag: Tag) -> None:
    assert contrast(look.tags[tag].text, look.tags[tag].tint) >= 7


@pytest.mark.clause("B-31", "B-42")
@pytest.mark.parametrize("tag", Tag)
def test_each_tag_has_an_icon_of_its_own(tag: Tag) -> None:
    assert TAG_ICONS[tag] in icon_index()


def test_contrast_is_as_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#0B5E93", "#0B5E93") == pytest.approx(1)
