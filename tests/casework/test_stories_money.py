"""The money of W02 and W05 in their histories, to the penny and the day."""

import pytest

from tests.casework.played_stories import Stories, day, stories  # noqa: F401

clause = pytest.mark.clause


@clause("W02", "P-10.1")
def test_w02_is_paid_what_the_reviewer_approved(stories: Stories) -> None:  # noqa: F811
    told = stories["W02"]
    assert told.lines("COMP_OFFERED") == [("", "", "150.00")]
    assert told.lines("COMP_APPROVED") == [("approved by", "", "Elspeth Grant")]
    assert told.lines("COMP_PAID") == [("", "", "150.00")]
    assert told.lines("COMP_OFFSET") == []
    assert told.days("COMP_OFFERED") == [day("Tue 17 Mar 2026")]
    assert told.days("COMP_PAID") == [day("Fri 27 Mar 2026")]


@clause("W05", "P-10.1", "R-9.1.d")
def test_w05_sets_all_of_it_off_against_the_arrears(stories: Stories) -> None:  # noqa: F811
    told = stories["W05"]
    assert told.lines("COMP_OFFERED") == [("", "", "200.00")]
    assert told.lines("COMP_APPROVED") == [("approved by", "", "Elspeth Grant")]
    assert told.lines("COMP_OFFSET") == [("200.00 against rent arrears", "320.50", "120.50")]
    assert told.days("COMP_OFFSET") == [day("Tue 21 Apr 2026")]
    assert told.lines("COMP_PAID") == []
