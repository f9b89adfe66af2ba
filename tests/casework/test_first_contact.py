"""First contact, points and outcomes sought."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import FirstContact, PointDecisionInput, WantedAnswerInput
from best_desktop.casework.points import add_point, change_point, set_wanted
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.domain.vocabulary import Channel, ContactKind, MilestoneKind, Outcome
from best_desktop.store.models import Contact, Person
from tests.builders import (
    JOAN,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    acknowledged,
    anonymous_complaint,
    answered,
    complaint,
    decision,
    lines,
    messages,
    newest,
    view,
)

DAY = date(2025, 4, 15)
TALK = FirstContact(
    DAY, Channel.TELEPHONE, "She rang back at once.", preferred_channel=Channel.EMAIL
)


@pytest.mark.clause("P-7.1.1.b")
def test_first_contact_sets_method_points_and_outcomes(office: Office) -> None:
    case = complaint(office)
    talk = replace(
        TALK,
        points=("The boiler is cold.", "Nobody rang back."),
        wanted=("A working boiler", "An apology", "Her heating bill looked at"),
    )
    record_first_contact(office.desk(MARCUS, DAY), case, talk, view(office, case).version)

    shown = view(office, case)
    (contact,) = shown.contacts
    assert (contact.kind, contact.on, contact.who) == (ContactKind.FIRST_CONTACT, DAY, MARCUS)
    assert shown.preferred_channel is Channel.EMAIL
    assert shown.complainant is not None
    assert shown.complainant.preferred_channel is Channel.EMAIL
    assert [each.understanding for each in shown.points] == [
        "The boiler is cold.",
        "Nobody rang back.",
    ]
    assert [each.wanted for each in shown.wanted][2] == "Her heating bill looked at"
    entry = newest(office, case)
    assert (entry.action, entry.summary) == (
        "Record first contact",
        "First contact by Telephone",
    )
    assert lines(entry) == [
        ("CONTACT", "First contact", "", "Telephone on 15 April 2025"),
        ("PREFERRED_METHOD", "preferred channel", "", "Email"),
        ("POINT", "understanding", "Boiler mended three times, still cold", "The boiler is cold."),
        ("POINT", "point 2", "", "Nobody rang back."),
        ("OUTCOME_SOUGHT", "outcome 3", "", "Her heating bill looked at"),
    ]
    found = page_of_cases(office.desk(OWEN), CaseFilter(View.ALL, text="nobody rang"))
    assert [each.id for each in found.rows] == [case]


@pytest.mark.clause("P-7.1.1.b")
def test_an_attempt_is_listed_and_sets_nothing(office: Office) -> None:
    case = complaint(office)
    tried = FirstContact(DAY, Channel.TELEPHONE, "No answer.", reached=False)
    record_first_contact(office.desk(MARCUS, DAY), case, tried)

    shown = view(office, case)
    assert [each.kind for each in shown.contacts] == [ContactKind.ATTEMPT]
    assert shown.preferred_channel is None
    assert newest(office, case).action == "Record attempt to contact"


@pytest.mark.parametrize(
    ("talk", "field", "message"),
    [
        (replace(TALK, text=" "), "text", "Enter what was said."),
        (replace(TALK, contacted_on=date(2025, 4, 16)), "contacted_on", "today or in the past"),
        (
            replace(TALK, contacted_on=date(2025, 4, 13)),
            "contacted_on",
            "on or after 14 April 2025",
        ),
        (replace(TALK, preferred_channel=None), "preferred_channel", "how they want us to contact"),
        (replace(TALK, points=("x" * 10_001,)), "points", "Each point must be 10,000"),
        (replace(TALK, wanted=("x" * 501,)), "wanted", "Each outcome sought must be 500"),
    ],
)
def test_what_is_wrong_with_a_contact(
    office: Office, talk: FirstContact, field: str, message: str
) -> None:
    case = complaint(office)
    with pytest.raises(InvalidInput) as refused:
        record_first_contact(office.desk(MARCUS, DAY), case, talk)
    assert message in messages(refused.value.problems)[field]
    assert not Contact.select().exists()
    assert view(office, case).preferred_channel is None


def test_nobody_anonymous_has_a_preferred_method(office: Office) -> None:
    case = anonymous_complaint(office)
    record_first_contact(office.desk(MARCUS, DAY), case, replace(TALK, preferred_channel=None))
    assert view(office, case).preferred_channel is None


def test_a_method_already_known_changes_nobody(office: Office) -> None:
    case = complaint(office)
    record_first_contact(office.desk(MARCUS, DAY), case, TALK)
    version = Person.get().version
    record_first_contact(office.desk(MARCUS, DAY), case, TALK)
    assert Person.get().version == version
    assert not lines(newest(office, case), "PREFERRED_METHOD")


def test_first_contact_hears_of_a_colleague(office: Office) -> None:
    case = complaint(office)
    opened = view(office, case).version
    record_first_contact(office.desk(MARCUS, DAY), case, TALK, opened)
    with pytest.raises(ChangedMeanwhile):
        record_first_contact(
            office.desk(JOAN), case, replace(TALK, preferred_channel=Channel.LETTER), opened
        )
    assert view(office, case).preferred_channel is Channel.EMAIL
    assert len(view(office, case).contacts) == 1


def test_no_first_contact_after_the_answer(office: Office) -> None:
    case = answered(office)
    with pytest.raises(Refused, match="Reopen it first"):
        record_first_contact(office.desk(MARCUS, date(2025, 4, 25)), case, TALK)


# ---------------------------------------------------------------------------------- points


@pytest.mark.clause("P-7.1.3", "P-7.1.2")
def test_a_related_point_joins_and_no_date_moves(office: Office) -> None:
    case = acknowledged(office)
    before = view(office, case).schedule
    add_point(office.desk(MARCUS, date(2025, 4, 22)), case, "No hot water since.", DAY, True)

    shown = view(office, case)
    assert shown.schedule == before
    assert (shown.points[1].number, shown.points[1].unclear) == (2, True)
    assert shown.points[1].raised_on == DAY
    assert lines(newest(office, case)) == [
        ("ISSUE_JOINED", "point 2", "", "No hot water since. (due dates unchanged)")
    ]


@pytest.mark.clause("P-7.1.3")
def test_after_the_answer_a_new_issue_is_a_complaint_of_its_own(office: Office) -> None:
    case = answered(office)
    with pytest.raises(Refused, match="log a new issue as a complaint of its own"):
        add_point(office.desk(MARCUS), case, "Again", date(2025, 4, 24))


@pytest.mark.parametrize(
    ("text", "day", "field"),
    [("", DAY, "understanding"), ("Cold", date(2025, 4, 13), "raised_on")],
)
def test_what_is_wrong_with_a_point(office: Office, text: str, day: date, field: str) -> None:
    case = complaint(office)
    with pytest.raises(InvalidInput) as refused:
        add_point(office.desk(MARCUS, DAY), case, text, day)
    assert list(messages(refused.value.problems)) == [field]


@pytest.mark.clause("P-7.1.2", "G8")
def test_a_point_marked_unclear_stops_no_clock(office: Office) -> None:
    case = acknowledged(office)
    point = view(office, case).points[0]
    due = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
    change_point(office.desk(MARCUS), point.id, point.version, "Which room is cold?", True)

    shown = view(office, case)
    assert shown.points[0].unclear
    assert shown.schedule.find(MilestoneKind.ANSWER, 1) == due
    assert lines(newest(office, case)) == [
        ("POINT", "understanding", point.understanding, "Which room is cold?"),
        ("POINT", "unclear", "no", "yes"),
    ]
    with pytest.raises(ChangedMeanwhile):
        change_point(office.desk(JOAN), point.id, point.version, "Mine", False)
    with pytest.raises(Refused, match="This point is not in the case file"):
        change_point(office.desk(JOAN), 999, 1, "Mine", False)
    with pytest.raises(InvalidInput, match="Enter the point"):
        change_point(office.desk(JOAN), point.id, point.version, " ", False)


# ----------------------------------------------------------------------------- outcomes sought


def test_outcomes_sought_are_set_in_order_and_taken_out(office: Office) -> None:
    case = complaint(office)
    set_wanted(office.desk(MARCUS), case, ("An apology", ""))

    assert [each.wanted for each in view(office, case).wanted] == ["An apology"]
    assert lines(newest(office, case)) == [
        ("OUTCOME_SOUGHT", "wanted", "A working boiler", "An apology"),
        ("OUTCOME_SOUGHT", "outcome 2", "An apology", ""),
    ]


@pytest.mark.clause("R-9.1.c")
def test_an_answered_outcome_is_not_dropped(office: Office) -> None:
    case = acknowledged(office)
    shown = view(office, case)
    given = decision(
        office,
        case,
        complete=False,
        points=(PointDecisionInput(shown.points[0].id, Outcome.UPHELD),),
        wanted=(WantedAnswerInput(shown.wanted[1].id, True, "We apologise."),),
        remedies=(),
    )
    save_decision(office.desk(MARCUS), case, given)
    with pytest.raises(Refused, match="Outcome 2 has been answered"):
        set_wanted(office.desk(MARCUS), case, ("A working boiler",))
    assert len(view(office, case).wanted) == 2


def test_received_is_the_earliest_day_of_anything(office: Office) -> None:
    assert view(office, complaint(office)).points[0].raised_on == RECEIVED
