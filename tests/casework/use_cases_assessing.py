"""The use cases of the self-assessment, called once: for who may do what."""

from __future__ import annotations

from datetime import date

from best_desktop.casework import assessment_files, board_pack, self_assessment
from best_desktop.casework.assessment_views import ProvisionInput
from tests.casework.use_cases import DAY, Act

ACTS: dict[str, Act] = {
    "self_assessment.begin_assessment": lambda desk, _: self_assessment.begin_assessment(
        desk, date(2026, 3, 31)
    ),
    "self_assessment.answer_provision": lambda desk, _: self_assessment.answer_provision(
        desk, 1, 1, ProvisionInput(complies=True, commentary="As the policy says.")
    ),
    "self_assessment.settle_assessment": lambda desk, _: self_assessment.settle_assessment(
        desk, 1, 1
    ),
    "self_assessment.reopen_assessment": lambda desk, _: self_assessment.reopen_assessment(
        desk, 1, 1, "A merger"
    ),
    "assessment_files.assessment_workbook": lambda desk, _: assessment_files.assessment_workbook(
        desk, 1
    ),
    "assessment_files.assessment_pdf": lambda desk, _: assessment_files.assessment_pdf(desk, 1),
    "board_pack.give_to_board": lambda desk, _: board_pack.give_to_board(
        desk, DAY, DAY, board_pack.BoardGiven(DAY)
    ),
}
