"""Three similar complaints in ninety days are a theme."""

from datetime import date, timedelta

import pytest

from best_desktop.domain.learning_words import ThemeKind
from best_desktop.domain.trends import Alert, Similar, Theme, alerts
from best_desktop.domain.vocabulary import Category

clause = pytest.mark.clause
REPAIRS, STAFF = Category.REPAIRS, Category.CONTRACTOR
LARKFIELD, QUARRY, PLUMBER = 1, 2, 7
DAYS = (date(2026, 8, 21), date(2026, 9, 14), date(2026, 9, 17))
AT_LARKFIELD = Theme(ThemeKind.SCHEME, REPAIRS, LARKFIELD)


def three(**common: int | None) -> list[Similar]:
    return [Similar(number, day, REPAIRS, **common) for number, day in enumerate(DAYS, start=1)]


@clause("P-11.3", "R-B.5")
def test_three_repairs_at_one_scheme_are_one_alert_and_two_are_none() -> None:
    found = three(scheme=LARKFIELD)
    assert alerts(found) == (Alert(AT_LARKFIELD, DAYS[2], (1, 2, 3)),)
    for left_out in range(3):
        assert alerts([*found[:left_out], *found[left_out + 1 :]]) == ()


@clause("P-11.3")
def test_the_same_contractor_at_several_schemes_is_a_theme() -> None:
    found = [
        Similar(number, day, REPAIRS, scheme, PLUMBER)
        for number, (day, scheme) in enumerate(zip(DAYS, (1, 2, 3), strict=True), start=1)
    ]
    (only,) = alerts(found)
    assert only.theme == Theme(ThemeKind.CONTRACTOR, REPAIRS, PLUMBER)


@clause("P-11.3")
def test_a_category_is_a_theme_of_its_own_only_where_nothing_narrower_is() -> None:
    (only,) = alerts(three())
    assert only.theme == Theme(ThemeKind.CATEGORY, REPAIRS)
    assert len(alerts(three(scheme=LARKFIELD, contractor=PLUMBER))) == 2
    another = Similar(4, DAYS[2], REPAIRS, QUARRY)
    assert [each.theme.kind for each in alerts([*three(scheme=LARKFIELD), another])] == [
        ThemeKind.SCHEME
    ]
    assert alerts([*three()[:2], Similar(3, DAYS[2], STAFF)]) == ()


@clause("P-11.3")
@pytest.mark.parametrize(("days", "number"), [(89, 1), (90, 0)])
def test_ninety_days_count_the_first_and_the_last(days: int, number: int) -> None:
    first = date(2026, 1, 5)
    received = (first, first + timedelta(days=40), first + timedelta(days=days))
    found = [Similar(place, day, REPAIRS, LARKFIELD) for place, day in enumerate(received)]
    assert len(alerts(found)) == number


@clause("R-B.6")
def test_after_thirty_days_without_an_answer_it_is_for_the_head_of_housing() -> None:
    (only,) = alerts(three(scheme=LARKFIELD))
    assert not only.is_for_the_head(date(2026, 10, 16))
    assert only.is_for_the_head(date(2026, 10, 17))
    assert only.is_for_the_head(date(2026, 10, 19))


@clause("P-12.2")
def test_an_answered_theme_comes_back_with_three_more_complaints() -> None:
    found, answered = three(scheme=LARKFIELD), {AT_LARKFIELD: DAYS[2]}
    assert alerts(found, answered) == ()
    later = [Similar(n, DAYS[2] + timedelta(days=n), REPAIRS, LARKFIELD) for n in (4, 5, 6)]
    (again,) = alerts([*found, *later], answered)
    assert again.complaints == (4, 5, 6)
