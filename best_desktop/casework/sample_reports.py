"""The sample office's board pack, with a later correction, and its self-assessments."""

from __future__ import annotations

import tomllib
from datetime import date

from best_desktop.casework.assessment_views import ProvisionInput, ProvisionView
from best_desktop.casework.board_pack import BoardGiven, give_to_board
from best_desktop.casework.correcting_details import correct_details
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import OWEN
from best_desktop.casework.self_assessment import (
    answer_provision,
    begin_assessment,
    self_assessment,
    settle_assessment,
)
from best_desktop.domain.vocabulary import Category
from best_desktop.paths import resource

_SUMMER = (date(2026, 7, 1), date(2026, 9, 30))
_SETTLED, _DRAFT = date(2025, 3, 31), date(2026, 3, 31)
_CORRECTED = "sample 12"


def plan_board_pack(play: Play) -> None:
    """The board had the summer of 2026 in October; one complaint of it is filed otherwise since."""

    def give(desk: Desk) -> None:
        given = BoardGiven(desk.today, date(2026, 10, 15), "B/26/41")
        give_to_board(desk, *_SUMMER, given)

    def correct(desk: Desk) -> None:
        case = play.cases[_CORRECTED]
        because = "The repair came in time and did not hold."
        seen = case_view(desk, case).version
        correct_details(desk, case, seen, {"category": Category.WORKMANSHIP}, because)

    play.on(date(2026, 10, 16), OWEN, give)
    play.on(date(2026, 11, 4), OWEN, correct)


def plan_self_assessments(play: Play) -> None:
    """2024/25 was settled in May 2025; 2025/26 is a draft that begins with its answers."""
    play.on(date(2025, 5, 20), OWEN, _assess)
    play.on(date(2026, 11, 10), OWEN, _begin)


def _assess(desk: Desk) -> None:
    said = tomllib.loads(resource("sample", "assessment.toml").read_text(encoding="utf-8"))
    number = begin_assessment(desk, _SETTLED)
    for each in self_assessment(desk, number, figures=False).provisions:
        chapter = said["chapter"][each.number.partition(".")[0]]
        _answer(desk, each, said["provision"].get(each.number, chapter))
    settle_assessment(desk, number, self_assessment(desk, number, figures=False).version)


def _begin(desk: Desk) -> None:
    said = tomllib.loads(resource("sample", "assessment.toml").read_text(encoding="utf-8"))
    number, not_yet = begin_assessment(desk, _DRAFT), said["not_yet"]
    for each in self_assessment(desk, number, figures=False).provisions:
        if each.number in said["draft"]:
            _answer(desk, each, said["draft"][each.number])
        elif each.number == not_yet["number"]:
            given = ProvisionInput(False, not_yet["text"], comply_by=not_yet["comply_by"])
            answer_provision(desk, each.id, each.version, given)


def _answer(desk: Desk, row: ProvisionView, commentary: str) -> None:
    """Yes, with the figures that stand beside it."""
    answer_provision(desk, row.id, row.version, ProvisionInput(True, commentary, row.measures))
