"""When outside bodies may be gone to, which findings bind, and the published numbers."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.domain.ombudsman import (
    compared,
    early,
    overall,
    why_no_designated_person,
    why_no_orders,
)
from best_desktop.domain.outside_words import (
    BroughtBy,
    ExternalBody,
    Finding,
)
from best_desktop.domain.procedure import Procedure

clause = pytest.mark.clause
FINAL = date(2022, 3, 10)
DAY_55, DAY_56 = date(2022, 5, 4), date(2022, 5, 5)
OMBUDSMAN, DESIGNATED = ExternalBody.OMBUDSMAN, ExternalBody.DESIGNATED_PERSON
BY_THEM, BY_MP = BroughtBy.COMPLAINANT, BroughtBy.DESIGNATED_PERSON


@clause("R-9.1.5")
@pytest.mark.parametrize("finding", Finding)
def test_only_maladministration_or_service_failure_carries_an_order(finding: Finding) -> None:
    against_us = finding.value in (
        "severe_maladministration",
        "maladministration",
        "service_failure",
    )
    said = why_no_orders([finding])
    assert (said is None) is against_us
    assert said is None or said.endswith("(R-9.1.5).")


@clause("R-9.1.5")
def test_one_such_issue_of_several_is_enough() -> None:
    assert why_no_orders([Finding.NO_MALADMINISTRATION, Finding.SERVICE_FAILURE]) is None
    assert why_no_orders([]) is not None


def test_a_determination_is_known_by_its_gravest_finding() -> None:
    found = [Finding.REASONABLE_REDRESS, Finding.SERVICE_FAILURE, Finding.MALADMINISTRATION]
    assert overall(found) is Finding.MALADMINISTRATION


@clause("R-9.1.2", "X13")
def test_only_the_2021_procedure_has_a_designated_person(
    policy: Procedure, procedure_2021: Procedure
) -> None:
    assert why_no_designated_person(procedure_2021.ombudsman) is None
    assert (why_no_designated_person(policy.ombudsman) or "").startswith("The procedure of this")


@clause("R-9.1.3.i", "X13")
def test_eight_weeks_held_for_the_complainant_and_not_for_a_designated_person(
    procedure_2021: Procedure,
) -> None:
    rule = procedure_2021.ombudsman
    said = early(rule, OMBUDSMAN, BY_THEM, FINAL, DAY_55)
    assert said.startswith("Eight weeks from the final decision end on 5 May 2022. Before then")
    assert early(rule, OMBUDSMAN, BY_THEM, None, DAY_55).startswith("There is no final decision")
    assert early(rule, OMBUDSMAN, BY_THEM, FINAL, DAY_56) == ""
    assert early(rule, OMBUDSMAN, BY_MP, FINAL, DAY_55) == ""
    assert early(rule, DESIGNATED, BY_THEM, None, DAY_55) == ""


@clause("R-9.1.3.i", "X13", "P-7.2.6")
def test_nobody_waits_since_the_ombudsman_dropped_it_or_under_the_policy(
    policy: Procedure, procedure_2021: Procedure
) -> None:
    rule = procedure_2021.ombudsman
    assert early(rule, OMBUDSMAN, BY_THEM, None, date(2022, 9, 30)) != ""
    assert early(rule, OMBUDSMAN, BY_THEM, None, date(2022, 10, 1)) == ""
    never_ended = replace(rule, wait_ended_on=None)
    assert early(never_ended, OMBUDSMAN, BY_THEM, None, date(2026, 1, 1)) != ""
    assert early(policy.ombudsman, OMBUDSMAN, BY_THEM, None, DAY_55) == ""


@clause("R-B.7")
def test_the_published_number_is_set_beside_our_own() -> None:
    rows = compared({2026: 1, 2024: 2}, {2026: 2, 2025: 0})
    assert [(each.year, each.counted, each.published, each.difference) for each in rows] == [
        (2026, 1, 2, 1),
        (2025, 0, 0, 0),
        (2024, 2, None, None),
    ]
