"""Letters as staff work with them: begun, edited, checked, issued once, printed, sent once."""

from datetime import date

import pytest

from best_desktop.casework.closing import withdraw
from best_desktop.casework.errors import (
    ChangedMeanwhile,
    InvalidInput,
    NeedsReason,
    Refused,
)
from best_desktop.casework.letter_worklist import letters_to_send
from best_desktop.casework.letters import (
    issue_letter,
    letter_pdf,
    letter_problems,
    open_draft,
    record_printed,
    record_sent,
    save_draft,
    start_letter,
    supersede,
)
from best_desktop.casework.office_lists import change_staff
from best_desktop.casework.queries.office import staff_list
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    DocumentKind,
    LetterCode,
    LetterState,
    MilestoneKind,
)
from best_desktop.store.models import AuditEntry, Document, Letter
from tests.builders import (
    JOAN,
    MARCUS,
    OWEN,
    Office,
    edited,
    issued,
    lines,
    messages,
    newest,
    ready,
    send,
    view,
)
from tests.documents.letter_pages import text

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


@pytest.mark.clause("R-2.1.7", "P-7.1.4", "B-58")
def test_an_issued_letter_is_frozen_with_its_hash_and_the_date_it_promised(
    office: Office,
) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)

    shown = view(office, case).letters[0]
    assert (shown.id, shown.state, shown.letter_date) == (letter, LetterState.ISSUED, DAY)
    assert shown.promised_on == date(2025, 5, 6)
    (document,) = view(office, case).documents
    assert document.name == "BEST-2025-0001 L01 2025-04-17.pdf"
    assert (document.kind, document.sha256) == (DocumentKind.LETTER, shown.sha256)
    assert document.size == len(letter_pdf(office.desk(OWEN), letter))
    assert lines(newest(office, case)) == [
        ("LETTER_ISSUED", "L01", "", f"PDF {shown.sha256[:12]}"),
        ("LETTER_ISSUED", "promised date", "", "2025-05-06"),
    ]
    assert view(office, case).stages[0].acknowledged_on is None  # made, not sent

    # A number changed in Settings is in the next letter, not in this one (PF-40).
    them = next(each for each in staff_list(office.desk(OWEN)) if each.name == MARCUS)
    change_staff(office.desk(OWEN), them.id, them.version, {"phone": "0161 000 0000"})
    assert "0161 000 0000" not in text(letter_pdf(office.desk(OWEN), letter))
    desk = office.desk(MARCUS)
    for step in (
        lambda: open_draft(desk, letter),
        lambda: save_draft(desk, letter, 1, ()),
        lambda: issue_letter(desk, letter, 1, (), DAY, "Again"),
        lambda: letter_problems(desk, letter, ()),
    ):
        with pytest.raises(Refused, match="has been issued and cannot be edited"):
            step()


def test_issued_twice_makes_one_event(office: Office) -> None:
    """PF-36; and a second letter of the same kind is not made while the first waits."""
    case = ready(office)
    issued(office, case, L01, DAY)
    before = AuditEntry.select().count()
    with pytest.raises(Refused, match="L01 is issued and not sent yet"):
        start_letter(office.desk(MARCUS), case, L01)
    assert AuditEntry.select().count() == before
    assert Document.select().count() == 1


@pytest.mark.parametrize(
    ("day", "message"),
    [
        (date(2025, 4, 18), "today or in the past"),
        (date(2025, 4, 11), "on or after 14 April 2025, the date stage 1 started"),
    ],
)
def test_what_is_wrong_with_the_date_of_a_letter(office: Office, day: date, message: str) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    with pytest.raises(InvalidInput) as refused:
        issue_letter(desk, draft.id, draft.version, draft.blocks, day, "Read")
    assert message in messages(refused.value.problems)["letter_date"]


def test_two_people_issuing(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    save_draft(office.desk(JOAN), draft.id, draft.version, edited(draft.blocks, "Hers"))
    with pytest.raises(ChangedMeanwhile):
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    assert view(office, case).letters[0].state is LetterState.DRAFT
    assert not Document.select().exists()


@pytest.mark.clause("P-7.1.1.a", "P-7.1.4")
def test_printed_is_not_sent_and_the_clock_stops_on_the_day_sent(office: Office) -> None:
    """PF-42."""
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS, date(2025, 4, 22))
    with pytest.raises(InvalidInput, match="today or in the past"):
        record_printed(desk, letter, date(2025, 4, 23))
    record_printed(desk, letter, DAY)
    record_printed(desk, letter, DAY)
    assert lines(newest(office, case)) == [("LETTER_PRINTED", "printed on", "", "2025-04-17")]
    assert view(office, case).stages[0].acknowledged_on is None
    (waiting,) = letters_to_send(desk)
    assert (waiting.name, waiting.printed_on) == ("BEST-2025-0001 L01", DAY)

    record_sent(desk, letter, date(2025, 4, 22), Channel.EMAIL, "The office was shut.")
    shown = view(office, case)
    assert shown.stages[0].acknowledged_on == date(2025, 4, 22)
    answer = shown.schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert answer.due == date(2025, 5, 7)
    assert letters_to_send(desk) == []
    assert (shown.letters[0].sent_on, shown.letters[0].sent_by) == (
        date(2025, 4, 22),
        Channel.EMAIL,
    )
    assert lines(newest(office, case)) == [
        ("LETTER_SENT", "L01", "", "by Email on 22 April 2025"),
        ("PROMISED_DATE", "promised, counted", "2025-05-06", "2025-05-07"),
        ("ACK_ISSUED", "stage 1", "", "22 April 2025, on time"),
        ("DUE_SET", "Answer (stage 1)", "2025-05-08", "2025-05-07"),
    ]


@pytest.mark.clause("P-7.1.1.a")
def test_a_late_acknowledgement_is_said_and_stays_late(office: Office) -> None:
    case = ready(office)
    send(office, case, L01, date(2025, 4, 24))
    assert ("ACK_ISSUED", "stage 1", "", "24 April 2025, late") in lines(newest(office, case))
    acknowledge = view(office, case).schedule.find(MilestoneKind.ACKNOWLEDGE, 1)
    assert acknowledge is not None
    assert acknowledge.in_time is False


@pytest.mark.clause("P-7.1.4", "X29")
def test_another_method_than_theirs_needs_a_reason(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS)
    with pytest.raises(
        NeedsReason, match=r"They asked us to use Email\. Say why it went by Letter"
    ):
        record_sent(desk, letter, DAY, Channel.LETTER)
    record_sent(desk, letter, DAY, Channel.LETTER, "Her mailbox is full.")
    assert newest(office, case).reason == "Her mailbox is full."
    assert Letter.get().sent_reason == "Her mailbox is full."


@pytest.mark.parametrize(
    ("on", "message"),
    [
        (date(2025, 4, 19), "today or in the past"),
        (date(2025, 4, 16), "on or after 17 April 2025, the date of the letter"),
    ],
)
def test_what_is_wrong_with_the_day_it_was_sent(office: Office, on: date, message: str) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    with pytest.raises(InvalidInput) as refused:
        record_sent(office.desk(MARCUS, date(2025, 4, 18)), letter, on, Channel.EMAIL)
    assert message in messages(refused.value.problems)["on"]


def test_a_draft_is_neither_printed_nor_sent_and_has_no_pdf(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    letter = start_letter(desk, case, L01).id
    with pytest.raises(Refused, match="Issue the letter first"):
        record_sent(desk, letter, DAY, Channel.EMAIL)
    with pytest.raises(Refused, match="Issue the letter first"):
        record_printed(desk, letter, DAY)
    with pytest.raises(Refused, match="has not been issued yet"):
        letter_pdf(desk, letter)
    with pytest.raises(Refused, match="This letter is not in the case file"):
        letter_pdf(desk, 999)


def test_a_letter_is_replaced_before_it_is_sent(office: Office) -> None:
    case = ready(office)
    old = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS, date(2025, 4, 22))
    draft = supersede(desk, old)
    assert supersede(desk, old).id == draft.id
    assert start_letter(desk, case, L01).id == draft.id
    issue_letter(desk, draft.id, draft.version, draft.blocks, date(2025, 4, 22), "Read")

    states = {each.id: each.state for each in view(office, case).letters}
    assert states == {old: LetterState.SUPERSEDED, draft.id: LetterState.ISSUED}
    assert ("LETTER_SUPERSEDED", "L01", "2025-04-17", "2025-04-22") in lines(newest(office, case))
    with pytest.raises(Refused, match="has been superseded"):
        record_printed(desk, old, DAY)
    with pytest.raises(NeedsReason, match="This letter was laid aside"):
        record_sent(desk, old, DAY, Channel.EMAIL)
    assert letter_pdf(desk, old).startswith(b"%PDF")
    record_sent(desk, draft.id, date(2025, 4, 22), Channel.EMAIL)


def test_a_letter_that_cannot_be_written_now_cannot_replace_one(office: Office) -> None:
    case = ready(office)
    old = issued(office, case, L01, DAY)
    withdraw(office.desk(MARCUS), case, DAY, "Works again")
    with pytest.raises(Refused, match="This complaint was withdrawn"):
        supersede(office.desk(MARCUS), old)
    # What was truly sent can still be written down.
    record_sent(office.desk(MARCUS), old, DAY, Channel.EMAIL)
    assert view(office, case).state is CaseState.WITHDRAWN
