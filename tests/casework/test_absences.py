"""Who is away: entered, changed and taken away, each with its line in the audit trail."""

from datetime import date

import pytest

from best_desktop.casework import absences
from best_desktop.casework.audit import entries_after, latest_entry_id
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.queries import routing as queries
from tests.builders import DILYS, HANNAH, MARCUS, OWEN, Office, messages

FIRST, LAST = date(2026, 12, 24), date(2027, 1, 4)


@pytest.mark.clause("R-2.1.9")
def test_an_absence_is_entered_changed_and_audited(office: Office) -> None:
    desk = office.desk(DILYS, date(2026, 12, 1))
    before = latest_entry_id()
    made = absences.enter_absence(desk, office.staff[MARCUS], FIRST, LAST)
    (shown,) = queries.absences(desk)
    assert (shown.staff, shown.from_on, shown.to_on, shown.stand_in) == (MARCUS, FIRST, LAST, "")
    absences.change_absence(
        desk, made, shown.version, FIRST, date(2027, 1, 8), office.staff[HANNAH]
    )
    assert queries.absence_by_id(made).stand_in == HANNAH
    assert queries.absences(desk) == (queries.absence_by_id(made),)
    entered, changed = entries_after(before)
    assert entered.summary.startswith(f"{MARCUS} away from 24 December 2026 to 4 January 2027")
    assert {(each.field, each.old, each.new) for each in changed.lines} == {
        ("to on", "2027-01-04", "2027-01-08"),
        ("stand in", "", HANNAH),
    }


def test_what_is_over_leaves_the_list_and_what_never_was_is_taken_away(office: Office) -> None:
    desk = office.desk(OWEN, date(2026, 12, 1))
    made = absences.enter_absence(desk, office.staff[MARCUS], FIRST, LAST)
    assert queries.absences(office.desk(OWEN, date(2027, 1, 5))) == ()
    assert len(queries.absences(office.desk(OWEN), past=True)) == 1
    with pytest.raises(ChangedMeanwhile):
        absences.remove_absence(desk, made, 99)
    absences.remove_absence(desk, made, 1)
    assert queries.absences(desk, past=True) == ()
    with pytest.raises(Refused, match="not in the list any more"):
        absences.remove_absence(desk, made, 1)


def test_what_is_wrong_with_an_absence(office: Office) -> None:
    desk = office.desk(OWEN, date(2026, 12, 1))
    marcus = office.staff[MARCUS]
    with pytest.raises(InvalidInput) as refused:
        absences.enter_absence(desk, marcus, LAST, FIRST, marcus)
    assert set(messages(refused.value.problems)) == {"to_on", "stand_in_id"}
    absences.enter_absence(desk, marcus, FIRST, LAST)
    for first, last in ((LAST, None), (date(2026, 12, 1), FIRST)):
        with pytest.raises(InvalidInput, match="entered as away from 24 December 2026"):
            absences.enter_absence(desk, marcus, first, last)
    until_further_notice = absences.enter_absence(desk, marcus, date(2027, 1, 5), None)
    with pytest.raises(InvalidInput, match="until further notice already"):
        absences.enter_absence(desk, marcus, date(2028, 1, 5), date(2028, 1, 6))
    absences.change_absence(desk, until_further_notice, 1, date(2027, 1, 6), None, None)
