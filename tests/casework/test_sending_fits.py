"""A letter is only sent while it still says what the case says."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from best_desktop.casework.case_file import why_unreadable
from best_desktop.casework.correcting import correct_dates
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.inputs import DateCorrection
from best_desktop.casework.letters import issue_letter, open_draft, record_sent, start_letter
from best_desktop.casework.people import add_staff
from best_desktop.casework.queries.cases import today_figures
from best_desktop.domain.vocabulary import CaseState, Channel, LetterCode, Role
from best_desktop.store.errors import FileLocked
from tests.builders import (
    MARCUS,
    OWEN,
    Office,
    complaint,
    contacted,
    decided,
    decision,
    issued,
    send,
    view,
)

L01, L04 = LetterCode.L01, LetterCode.L04
RECEIVED = date(2025, 4, 14)


def ready(office: Office) -> int:
    case = complaint(office, RECEIVED)
    contacted(office, case, date(2025, 4, 15))
    return case


@pytest.mark.clause("P-7.1.6", "X23")
def test_a_decision_changed_after_its_letter_was_issued_needs_a_new_letter(office: Office) -> None:
    case = ready(office)
    send(office, case, L01, date(2025, 4, 17))
    decided(office, case, date(2025, 4, 24))
    letter = issued(office, case, L04, date(2025, 4, 24))
    later = office.desk(MARCUS, date(2025, 4, 24), time(15, 0))
    changed = replace(
        decision(office, case), what_we_did="We looked a second time.", reason="All heard."
    )
    save_decision(later, case, changed)
    with pytest.raises(Refused, match="supersedes it"):
        record_sent(office.desk(MARCUS), letter, date(2025, 4, 24), Channel.EMAIL)
    assert view(office, case).state is CaseState.OPEN


@pytest.mark.clause("P-7.1.4")
def test_an_answer_is_not_dated_before_its_decision(office: Office) -> None:
    case = ready(office)
    send(office, case, L01, date(2025, 4, 17))
    decided(office, case, date(2025, 4, 24))
    desk = office.desk(MARCUS, date(2025, 4, 24))
    draft = open_draft(desk, start_letter(desk, case, L04).id, date(2025, 4, 22))
    with pytest.raises(InvalidInput, match="24 April 2025, the date of the decision"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, date(2025, 4, 22), "Read")


@pytest.mark.clause("P-7.1.4")
def test_an_answer_never_goes_before_the_acknowledgement(office: Office) -> None:
    case = ready(office)
    send(office, case, L01, date(2025, 4, 22))
    decided(office, case, date(2025, 4, 24))
    letter = issued(office, case, L04, date(2025, 4, 24))
    correction = DateCorrection("Posted a day later.", acknowledged_on=date(2025, 4, 25))
    correct_dates(office.desk(MARCUS, date(2025, 4, 25)), case, correction)
    with pytest.raises(Refused, match="before the acknowledgement of 25 April 2025"):
        record_sent(office.desk(MARCUS), letter, date(2025, 4, 24), Channel.EMAIL)


@pytest.mark.clause("P-7.1.1.a")
def test_a_letter_older_than_the_corrected_receipt_is_not_sent(office: Office) -> None:
    case = complaint(office, RECEIVED)
    letter = issued(office, case, L01, date(2025, 4, 16))
    correction = DateCorrection("It came on the Thursday.", received_on=date(2025, 4, 17))
    correct_dates(office.desk(OWEN, date(2025, 4, 17)), case, correction)
    with pytest.raises(Refused, match="now starts on 17 April 2025"):
        record_sent(office.desk(MARCUS), letter, date(2025, 4, 17), Channel.EMAIL)


def test_a_file_that_cannot_be_read_says_why_and_other_faults_do_not() -> None:
    assert why_unreadable(FileLocked("Somebody else is saving.")) == "Somebody else is saving."
    assert why_unreadable(ValueError("ours")) is None


def test_a_clock_outside_all_years_still_opens_the_day(office: Office) -> None:
    desk = office.desk(OWEN)
    far = replace(desk, today=date(2060, 1, 5), clock=lambda: datetime(2060, 1, 5, tzinfo=UTC))
    assert today_figures(far).due_in_five_days == 0


def test_an_account_of_too_many_letters_is_named(office: Office) -> None:
    with pytest.raises(InvalidInput, match="120 characters or fewer"):
        add_staff(office.desk(OWEN), "Nia Rees", "", (Role.RECORDER,), account="n" * 121)
