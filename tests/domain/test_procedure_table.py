from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from best_desktop.domain.procedure import Cap, Event, ExtensionRule, Procedure, TimeLimit
from best_desktop.domain.procedure_table import printed, table_text
from best_desktop.domain.vocabulary import ExtensionBasis
from best_desktop.domain.working_days import Unit

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("name", ["policy-2024", "procedure-2021"])
@pytest.mark.clause("X01", "X17")
def test_each_procedure_prints_as_the_table_checked_against_paper(
    procedures: Mapping[str, Procedure], name: str
) -> None:
    expected = (GOLDEN / f"procedure-{name}.txt").read_text(encoding="utf-8")
    assert table_text(procedures[name]) == expected


@pytest.mark.parametrize("name", ["policy-2024", "procedure-2021"])
def test_every_number_letter_and_clause_of_the_file_is_printed(
    procedures: Mapping[str, Procedure], name: str
) -> None:
    procedure = procedures[name]
    lines = printed(procedure)
    stages = {line.stage for line in lines}
    assert stages == {"All stages", *(stage.name for stage in procedure.stages)}
    clauses = {line.clause for line in lines}
    wanted = {
        procedure.log_clause,
        procedure.acceptance_clause,
        procedure.ombudsman.clause,
        *(cap.clause for cap in procedure.caps),
    }
    letters = set()
    for stage in procedure.stages:
        wanted |= {stage.answer.clause, stage.extension.clause, stage.reviewer_clause}
        letters |= {stage.decision_letter, stage.extension.letter, stage.acknowledgement_letter}
        letters.add(stage.extension.not_agreed_letter)
        if stage.acknowledge:
            wanted.add(stage.acknowledge.clause)
        if stage.escalation:
            wanted.add(stage.escalation.clause)
            letters.add(stage.escalation.letter)
    assert wanted <= clauses
    assert {each.value for each in letters if each} <= {line.letter for line in lines}
    text = " ".join(line.rule for line in lines)
    for cap in procedure.caps:
        assert f"{cap.length} working days from the day the complaint was received" in text


def test_a_procedure_of_another_office_is_said_right_too(
    policy: Procedure, procedure_2021: Procedure
) -> None:
    """What neither of ours has: caps of one stage, more time twice, limits from receipt."""
    rule = ExtensionRule(
        5,
        Unit.WORKING_DAYS,
        2,
        frozenset({ExtensionBasis.EXPLANATION}),
        "N-1",
        policy.stage(1).extension.letter,
    )
    panel = replace(rule, at_most=None, bases=frozenset({ExtensionBasis.PANEL}))
    stage_1 = replace(procedure_2021.stage(1), extension=rule)
    from_receipt = TimeLimit(30, Unit.CALENDAR_DAYS, Event.RECEIPT, "N-2")
    stage_2 = replace(procedure_2021.stage(2), extension=panel, answer=from_receipt)
    other = replace(
        procedure_2021,
        stages=(stage_1, replace(stage_2, escalation=None)),
        caps=(Cap(1, Unit.WORKING_DAYS, 1, "N-3"),),
        ombudsman=replace(procedure_2021.ombudsman, wait_ended_on=None),
    )
    rules = {(line.stage, line.what): line.rule for line in printed(other)}
    assert rules["Stage 1", "More time"].startswith("5 working days more, at most 2 times, if we")
    assert rules["Stage 2", "More time"].startswith("Only to convene a panel, as often as needed")
    assert rules["Stage 2", "Answer"] == (
        "Within 30 calendar days of the day the complaint was received"
    )
    assert "1 working day from the day" in rules["All stages", "Overall limit"]
    assert "to the end of stage 1." in rules["All stages", "Overall limit"]
    assert rules["All stages", "Housing Ombudsman"] == "56 calendar days after the final decision"
