"""The paper forms ask what the screens ask, so that what was written is typed in line by line."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from best_desktop.casework.paper_forms import forms
from best_desktop.domain.paper_form import FormCode
from best_desktop.gui.person_field import _DETAILS
from best_desktop.paths import resources_folder

clause = pytest.mark.clause

# What the screen asks only where it follows from something else, which paper cannot know.
NOT_ON_PAPER = {
    "website_text": "the pasted form itself",
    "trigger": "only where a service request became a complaint",
    "late_reason": "only once it is logged late",
    "procedure_id": "follows from the received date",
    "procedure_reason": "only where another procedure is chosen",
}
LAYOUT = ("QLabel", "WrappedLabel", "QPushButton", "QFrame", "QWidget", "QScrollArea", "QDialog",
          "Line", "QCheckBox")  # fmt: skip
# A tick that only shows more fields asks nothing by itself.
TICKS = ("proposed_by_staff", "hand_over_later", "restricted")


def fields_of(screen: str) -> Iterator[str]:
    """The fields of a screen from top to bottom, a person's one by one."""
    form = ET.parse(resources_folder().parent / "forms" / f"{screen}.ui")
    for widget in form.iter("widget"):
        name = widget.get("name", "")
        if widget.get("class") == "PersonField":
            yield from (f"{name}.{each}" for each in ("name", *(each for each, _ in _DETAILS)))
            yield f"{name}.letter_format"
        elif widget.get("class") not in LAYOUT or name in TICKS:
            yield name


@clause("R-2.1.2", "R-2.1.4")
def test_the_complaint_form_asks_what_the_screen_asks_in_the_same_order() -> None:
    screen = [each for each in fields_of("log_complaint") if each not in NOT_ON_PAPER]
    assert [each.name for each in forms()[FormCode.F1].questions] == screen
    assert set(NOT_ON_PAPER) <= set(fields_of("log_complaint"))


@clause("R-10.3", "R-10.4")
def test_the_compliment_form_asks_what_its_screen_asks() -> None:
    assert {each.name for each in forms()[FormCode.F2].questions} == set(fields_of("compliment"))
