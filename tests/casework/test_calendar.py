"""The deadlines calendar: what stands beside the deadlines of complaints."""

from datetime import date

import pytest

from best_desktop.casework.correcting import correct_details
from best_desktop.casework.information import ask_for_information, record_reply
from best_desktop.casework.inputs import RemedyInput
from best_desktop.casework.investigation_views import NewInformationRequest
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.casework.remedies import finish_remedy
from best_desktop.domain.calendar_words import Beside
from best_desktop.domain.investigation_words import Contributor
from best_desktop.domain.vocabulary import Channel, LetterCode, RemedyKind, Tag
from tests.builders import (
    DILYS,
    JOAN,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    complaint,
    decided,
    send,
    view,
)

DAY = date(2025, 4, 24)
MAY = (date(2025, 4, 25), date(2025, 5, 31))


def beside(
    office: Office, who: str, day: date, *, met: bool = False, handler: str = ""
) -> list[tuple[Beside | None, date, str, Tag]]:
    """What no procedure counts: of which kind, when, its words and how urgent."""
    handler_id = office.staff[handler] if handler else None
    entries = deadlines_between(office.desk(who, day), *MAY, handler_id=handler_id, include_met=met)
    return [(each.beside, each.day, each.text, each.tag) for each in entries if each.beside]


@pytest.mark.clause("P-5.1.c")
def test_a_reply_we_wait_for_stands_on_its_day(office: Office) -> None:
    case = complaint(office)
    given = NewInformationRequest(
        Contributor.STAFF, DAY, Channel.EMAIL, "When?", 3, office.staff[JOAN]
    )
    asked = ask_for_information(office.desk(MARCUS, DAY), case, given)
    due, words = date(2025, 4, 29), "Reply of Joan Whitfield"
    assert beside(office, OWEN, DAY) == [(Beside.REPLY, due, words, Tag.ON_TRACK)]
    assert beside(office, OWEN, DAY, handler=MARCUS) == beside(office, OWEN, DAY)
    assert beside(office, OWEN, DAY, handler=JOAN) == []
    late = date(2025, 4, 30)
    assert beside(office, OWEN, late) == [(Beside.REPLY, due, words, Tag.OVERDUE)]
    record_reply(office.desk(MARCUS, late), asked, 1, late, "In March.")
    assert beside(office, OWEN, late) == []
    assert beside(office, OWEN, late, met=True) == [(Beside.REPLY, due, words, Tag.CLOSED)]


@pytest.mark.clause("P-7.3.2")
def test_what_an_answer_promised_stands_on_its_day_after_the_case_is_closed(
    office: Office,
) -> None:
    case, due = acknowledged(office), date(2025, 5, 16)
    promised = (
        RemedyInput(RemedyKind.APOLOGY, "We are sorry."),
        RemedyInput(RemedyKind.ACTION, "We will fit the part.", due),
    )
    decided(office, case, DAY, remedies=promised)
    assert beside(office, OWEN, DAY) == []  # nothing is promised before the letter goes
    send(office, case, LetterCode.L04, DAY)
    words = f"Promised: {str(RemedyKind.ACTION).lower()}"
    assert beside(office, OWEN, DAY) == [(Beside.PROMISE, due, words, Tag.ON_TRACK)]
    assert beside(office, OWEN, DAY, handler=JOAN) == []
    assert len(beside(office, OWEN, DAY, handler=MARCUS)) == 1
    (_, action), done = view(office, case).remedies, date(2025, 5, 15)
    finish_remedy(office.desk(MARCUS, done), action.id, action.version, done)
    assert beside(office, OWEN, done) == []
    assert [each[3] for each in beside(office, OWEN, due, met=True)] == [Tag.CLOSED]


@pytest.mark.clause("P-5.1.g")
def test_nothing_beside_a_restricted_complaint_is_told_to_others(office: Office) -> None:
    case = complaint(office, by=OWEN)
    given = NewInformationRequest(
        Contributor.STAFF, DAY, Channel.EMAIL, "When?", 3, office.staff[JOAN]
    )
    ask_for_information(office.desk(MARCUS, DAY), case, given)
    version = view(office, case).version
    correct_details(office.desk(OWEN, DAY), case, version, {"restricted": True})
    assert len(beside(office, OWEN, DAY)) == 1
    assert beside(office, DILYS, DAY) == []
