"""The Designer files: compiled, plain text, each label with its field, each key used once."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.compile_forms import COMPILED, FORMS, compiled_file, compiled_text
from tests.test_architecture import icon_index

ALL_FORMS = sorted(FORMS.glob("*.ui"))
FIELDS = {
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "QComboBox",
    "NumberField",
    "DecimalField",
    "QDateEdit",
    "QTimeEdit",
}
KEY = re.compile(r"(?<!&)&([^&\s])")
american = re.compile(r"\b(color|center|organiz|recogniz|behavior|canceled)", re.IGNORECASE)

each_form = pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.stem)


def texts(tree: ET.ElementTree[ET.Element]) -> list[str]:
    return [each.text or "" for each in tree.iter("string") if each.get("notr") != "true"]


def prop(widget: ET.Element, name: str) -> str:
    found = widget.find(f"property[@name='{name}']")
    if found is None or not len(found):
        return ""
    return found[0].text or ""


@each_form
def test_the_compiled_form_is_fresh(form: Path) -> None:
    assert compiled_file(form).read_text(encoding="utf-8") == compiled_text(form), (
        "Run: python -m tests.compile_forms"
    )


def test_every_compiled_form_has_its_designer_file() -> None:
    stems = {f"ui_{form.stem}" for form in ALL_FORMS}
    assert {file.stem for file in COMPILED.glob("ui_*.py")} == stems


@each_form
def test_a_number_is_typed_in_a_field_of_ours(form: Path) -> None:
    """The text of Qt's own spin boxes touches their edge: see gui/number_field.py."""
    assert not {each.get("class") for each in ET.parse(form).iter("widget")} & {
        "QSpinBox",
        "QDoubleSpinBox",
    }


@pytest.mark.clause("B-1")
@each_form
def test_access_keys_are_unique_in_a_window(form: Path) -> None:
    tree = ET.parse(form)
    menus = {id(widget) for widget in tree.iter("widget") if widget.get("class") == "QMenu"}
    keys = []
    for widget in tree.iter("widget"):
        if id(widget) in menus and form.stem != "main_window":
            continue
        match = KEY.search(prop(widget, "text") or prop(widget, "title"))
        if match:
            keys.append(match[1].casefold())
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.clause("B-38")
@each_form
def test_a_label_with_a_key_belongs_to_a_field(form: Path) -> None:
    tree = ET.parse(form)
    names = {widget.get("name") for widget in tree.iter("widget")}
    for widget in tree.iter("widget"):
        if widget.get("class") != "QLabel":
            continue
        buddy = prop(widget, "buddy")
        if KEY.search(prop(widget, "text")):
            assert buddy, f"{widget.get('name')} has a key and no field"
        if buddy:
            assert buddy in names, f"{widget.get('name')} points at {buddy}"


@pytest.mark.clause("B-38")
@each_form
def test_every_field_is_named_for_a_screen_reader(form: Path) -> None:
    tree = ET.parse(form)
    buddies = {
        prop(widget, "buddy") for widget in tree.iter("widget") if widget.get("class") == "QLabel"
    }
    for widget in tree.iter("widget"):
        if widget.get("class") in FIELDS:
            named = prop(widget, "accessibleName") or widget.get("name") in buddies
            assert named, f"{widget.get('name')} has neither a label nor an accessible name"


@each_form
def test_icons_are_asked_for_by_a_known_meaning(form: Path) -> None:
    tree = ET.parse(form)
    meanings = {prop(widget, "iconMeaning") for widget in tree.iter("widget")} - {""}
    assert meanings <= set(icon_index())


@pytest.mark.clause("B-44")
@each_form
def test_text_has_no_height_in_pixels(form: Path) -> None:
    tree = ET.parse(form)
    for widget in tree.iter("widget"):
        for name in ("minimumSize", "maximumSize"):
            size = widget.find(f"property[@name='{name}']/size/height")
            height = int(size.text or 0) if size is not None else 0
            assert height in {0, 16777215}, f"{widget.get('name')} has a fixed height"
        assert widget.find("property[@name='font']") is None, "type sizes belong to the theme"


@each_form
def test_fixed_text_is_british(form: Path) -> None:
    for text in texts(ET.parse(form)):
        assert not american.search(text), text
        assert "please" not in text.casefold(), text
