"""Survey answers of the sample office: satisfied, in doubt, laid aside, and one to look at."""

from __future__ import annotations

from typing import Any

from best_desktop.casework.desk import Desk
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.people import find_people
from best_desktop.casework.sample_play import Play
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer, triage_answer
from best_desktop.domain.vocabulary import Triage

_BY = "Dilys Marsh"


def plan_survey(play: Play, row: dict[str, Any]) -> None:
    """Plan one answer, recorded and sorted on the day it was given."""

    def step(desk: Desk) -> None:
        known = find_people(desk, row["who"], 1)
        person = PersonInput(id=known[0].id) if known else PersonInput(name=row["who"])
        new = NewSurveyAnswer(
            repair_reference=row["repair"],
            answered_on=row["answered"],
            rating=row["rating"],
            comment=row["said"],
            scheme_id=play.schemes[row["scheme"]],
            person=person,
            contractor=row["contractor"],
        )
        made.append(add_survey_answer(desk, new).id)

    made: list[int] = []
    play.on(row["answered"], _BY, step)
    if "decided" in row:

        def decide(desk: Desk) -> None:
            triage_answer(desk, made[0], 1, Triage(row["decided"]), row.get("reason", ""))

        play.on(row["answered"], _BY, decide)
