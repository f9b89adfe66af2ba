"""Letters once issued: printed, sent, superseded, and what that does to the case."""

from datetime import date

import pytest

from best_desktop.casework.closing import withdraw
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.errors import (
    Refused,
)
from best_desktop.casework.escalating import move_on
from best_desktop.casework.inputs import MoveOn
from best_desktop.casework.letters import (
    open_draft,
    record_sent,
)
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    LetterCode,
    LetterState,
)
from best_desktop.store.models import Letter
from tests.builders import (
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    decided,
    decision,
    issued,
    more_time,
    ready,
    send,
    view,
)

L01, L03, L04, L05, L06, L07, L08, L09 = (
    LetterCode.L01,
    LetterCode.L03,
    LetterCode.L04,
    LetterCode.L05,
    LetterCode.L06,
    LetterCode.L07,
    LetterCode.L08,
    LetterCode.L09,
)
DAY = date(2025, 4, 17)


# ------------------------------------------------------------------ what does not fit any more


def test_an_answer_to_a_stage_that_is_over_is_not_sent(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, date(2025, 4, 24))
    letter = issued(office, case, L04, date(2025, 4, 24))
    withdraw(office.desk(MARCUS), case, date(2025, 4, 24), "Works again")
    with pytest.raises(Refused, match="This complaint was withdrawn"):
        record_sent(office.desk(MARCUS), letter, date(2025, 4, 24), Channel.EMAIL)


def test_an_answer_whose_decision_was_taken_back_is_not_sent(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, date(2025, 4, 24))
    letter = issued(office, case, L04, date(2025, 4, 24))
    save_decision(office.desk(MARCUS), case, decision(office, case, complete=False))
    with pytest.raises(Refused, match="The decision is not finished any more"):
        record_sent(office.desk(MARCUS), letter, date(2025, 4, 24), Channel.EMAIL)
    assert view(office, case).state is CaseState.OPEN


def test_letters_of_a_stage_that_moved_on_are_not_sent(office: Office) -> None:
    """The 2021 procedure moved the case on while both letters waited in the tray."""
    received, due = date(2025, 12, 1), date(2025, 12, 31)
    old = {"procedure_id": "procedure-2021", "procedure_reason": "Began under it."}
    case = acknowledged(office, received, date(2025, 12, 8), by=OWEN, **old)
    more_time(office, case, due, date(2025, 12, 15))
    send(office, case, L03, date(2025, 12, 15))
    decided(office, case, due)
    answer = issued(office, case, L04, due)
    move_on(office.desk(MARCUS, due), case, MoveOn(due, "No part"))
    decided(office, case, due)
    with pytest.raises(Refused, match="This letter is about stage 1, which is over"):
        record_sent(office.desk(MARCUS), answer, due, Channel.EMAIL)


def test_more_time_is_not_told_twice_nor_in_a_case_that_ended(office: Office) -> None:
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 20), DAY)
    letter = issued(office, case, L03, DAY)
    desk = office.desk(MARCUS)
    withdraw(desk, case, DAY, "Works")
    with pytest.raises(Refused, match="not open any more, so more time cannot be told"):
        record_sent(desk, letter, DAY, Channel.EMAIL)

    other = acknowledged(office)
    more_time(office, other, date(2025, 5, 20), DAY)
    first = issued(office, other, L03, DAY)
    Letter.update(state=LetterState.DRAFT).where(Letter.id == first).execute()
    draft = open_draft(desk, first)
    Letter.update(state=LetterState.ISSUED).where(Letter.id == first).execute()
    assert draft.facts.more_time is not None
    record_sent(desk, first, DAY, Channel.EMAIL)
    Letter.update(state=LetterState.ISSUED).where(Letter.id == first).execute()
    with pytest.raises(Refused, match="They have been told of this more time already"):
        record_sent(desk, first, DAY, Channel.EMAIL)


def test_sent_a_second_time_an_acknowledgement_keeps_its_first_day(office: Office) -> None:
    case = ready(office)
    letter = send(office, case, L01, DAY)
    Letter.update(state=LetterState.ISSUED).where(Letter.id == letter).execute()
    record_sent(office.desk(MARCUS, date(2025, 4, 22)), letter, date(2025, 4, 22), Channel.EMAIL)
    assert view(office, case).stages[0].acknowledged_on == DAY
