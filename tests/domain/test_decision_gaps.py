"""What a decision still lacks, and what of it stops the decision."""

from dataclasses import replace

import pytest

from best_desktop.domain.decision_gaps import DecisionSoFar, Gap, Missing, PointSoFar, missing
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import Outcome, RemedyKind

WHOLE = DecisionSoFar(
    stage=2,
    points=(PointSoFar(1, Outcome.UPHELD, has_reasons=True),),
    unanswered=(),
    outcome=Outcome.UPHELD,
    finding=CaseFinding.SERVICE_FAILURE,
    remedies=(RemedyKind.APOLOGY,),
    has_what_we_did=True,
    has_what_went_wrong=True,
    has_review=True,
)
CHANGE = (RemedyKind.CHANGE,)


@pytest.mark.clause("P-5.1.f", "P-7.1.6", "P-7.3.1.intro", "R-9.1.b", "R-9.1.c", "P-7.2.2")
@pytest.mark.parametrize(
    ("changes", "gaps"),
    [
        ({}, []),
        ({"outcome": None}, [Gap.OUTCOME]),
        ({"has_what_went_wrong": False}, [Gap.WENT_WRONG]),
        ({"remedies": ()}, [Gap.REMEDY, Gap.APOLOGY_OWED]),
        ({"remedies": CHANGE}, [Gap.APOLOGY_OWED]),
        ({"remedies": CHANGE, "finding": CaseFinding.NONE}, [Gap.APOLOGY_USUAL]),
        ({"remedies": CHANGE, "finding": None}, [Gap.APOLOGY_USUAL, Gap.FINDING]),
        ({"remedies": (), "finding": None}, [Gap.REMEDY, Gap.FINDING]),
        ({"outcome": Outcome.NOT_UPHELD, "remedies": ()}, [Gap.APOLOGY_OWED]),
        ({"has_what_we_did": False}, [Gap.WHAT_WE_DID]),
        ({"has_review": False}, [Gap.REVIEW]),
        ({"has_review": False, "stage": 1}, []),
        ({"has_date": False}, [Gap.DATE]),
    ],
)
def test_one_gap_at_a_time(changes: dict[str, object], gaps: list[Gap]) -> None:
    assert [each.gap for each in missing(replace(WHOLE, **changes))] == gaps  # type: ignore[arg-type]


def test_not_upheld_without_a_failure_needs_nothing_put_right() -> None:
    bare = replace(
        WHOLE,
        outcome=Outcome.NOT_UPHELD,
        finding=None,
        remedies=(),
        has_what_went_wrong=False,
    )
    assert missing(bare) == ()


@pytest.mark.clause("P-7.3.2", "R-9.1.c")
def test_what_we_will_do_though_nothing_is_upheld_wants_a_remedy() -> None:
    turned_down = replace(
        WHOLE, outcome=Outcome.NOT_UPHELD, finding=None, remedies=(), promised=(1, 3)
    )
    assert missing(turned_down) == (Missing(Gap.PROMISE, 1), Missing(Gap.PROMISE, 3))
    assert missing(replace(turned_down, remedies=CHANGE)) == ()
    assert missing(replace(turned_down, outcome=Outcome.UPHELD))[0].gap is Gap.REMEDY


@pytest.mark.clause("P-5.1.f")
def test_points_and_outcomes_sought_are_named_by_their_number() -> None:
    points = (
        PointSoFar(1, Outcome.UPHELD, has_reasons=False),
        PointSoFar(3, None, has_reasons=False),
    )
    assert missing(replace(WHOLE, points=points, unanswered=(2,))) == (
        Missing(Gap.POINT_REASONS, 1),
        Missing(Gap.POINT_OUTCOME, 3),
        Missing(Gap.POINT_REASONS, 3),
        Missing(Gap.ANSWER, 2),
    )


@pytest.mark.clause("P-7.1.2")
def test_a_point_that_is_still_unclear_is_named() -> None:
    points = (PointSoFar(2, Outcome.UPHELD, has_reasons=True, unclear=True),)
    assert missing(replace(WHOLE, points=points)) == (Missing(Gap.POINT_UNCLEAR, 2),)


def test_only_what_the_documents_forbid_stops() -> None:
    assert {each for each in Gap if not each.stops} == {
        Gap.POINT_UNCLEAR, Gap.APOLOGY_USUAL, Gap.FINDING, Gap.WHAT_WE_DID, Gap.REVIEW, Gap.ANSWER,
        Gap.PROMISE,
    }  # fmt: skip
