"""The thank-you text of a survey points to the usual channels."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.settings import OFFICE, change_settings
from best_desktop.casework.survey_thanks import thank_you_text
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer
from tests.builders import OWEN, Office

DAY = date(2025, 4, 24)


@pytest.mark.clause("R-2.2.4", "R-2.1.1")
def test_it_names_every_way_of_reaching_us(office: Office) -> None:
    desk = office.desk(OWEN, DAY)
    who = PersonInput(name="Mrs {email} Price")
    made = add_survey_answer(desk, NewSurveyAnswer("R-7", DAY, 2, person=who)).id
    said = thank_you_text(desk, made)
    assert said.startswith(
        "Dear Mrs {email} Price,\n\nThank you for telling us about your repair R-7."
    )
    named = add_survey_answer(
        desk, NewSurveyAnswer("R-8", DAY, 4, person=PersonInput(name="Mr Bryn Lloyd"))
    )
    assert thank_you_text(desk, named.id).startswith("Dear Mr Lloyd,\n")
    for way in (
        "Telephone: 0161 786 6000 (option 6)",
        "Text message or WhatsApp: 07525 277308",
        "Email: complaints@bestha.co.uk",
        "Letter: Bespoke Supportive Tenancies (BeST), 2a Sentinel House, Eccles, M30 0NJ",
        "Website: www.bestha.co.uk",
        "Facebook: www.facebook.com/bespokesupportivetenancies",
        "In person: any member of our staff",
    ):
        assert f"- {way}" in said
    assert said.endswith("Bespoke Supportive Tenancies (BeST)")


@pytest.mark.clause("R-2.2.4")
def test_what_the_settings_leave_empty_is_left_out(office: Office) -> None:
    change_settings(office.desk(OWEN, DAY), office=replace(OFFICE, facebook="", website=""))
    said = thank_you_text(office.desk(OWEN, DAY))
    assert said.startswith("Hello,\n\nThank you for telling us about your repair.")
    assert "Facebook" not in said
    assert "Website" not in said
    with pytest.raises(Refused):
        thank_you_text(office.desk(OWEN, DAY), 99)
