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
    form = forms()[FormCode.F1]
    assert sorted(each.name for each in form.questions) == sorted(screen)
    assert set(NOT_ON_PAPER) <= set(fields_of("log_complaint"))
    # Theirs from top to bottom, then ours from top to bottom.
    for part in (form.asked, form.office):
        names = [each.name for section in part for each in section.questions]
        assert names == [each for each in screen if each in names]


# What only somebody at work here can know or decide: it is not asked of whoever complains.
OURS = {
    "safety_answer", "department_id", "matter", "against", "dissatisfied", "proposed_by_staff",
    "channel", "made_on", "made_time", "received_on", "first_received_by", "reached_us_on",
    "first_seen_on", "first_seen_time", "passed_to_id", "hand_over_later", "question_for_lead",
    "handler_id", "overseer_id", "contact_id", "restricted", "background",
}  # fmt: skip


@clause("R-1.3", "R-2.1.4")
def test_a_form_that_is_handed_out_asks_nothing_of_our_own_work() -> None:
    form = forms()[FormCode.F1]
    ours = {each.name for section in form.office for each in section.questions}
    assert ours == OURS
    assert not ours & {each.name for each in form.handed_out().questions}
    assert all(each.handed_out().office == () for each in forms().values())


@clause("R-10.3", "R-10.4")
def test_the_compliment_form_asks_what_its_screen_asks() -> None:
    assert {each.name for each in forms()[FormCode.F2].questions} == set(fields_of("compliment"))
