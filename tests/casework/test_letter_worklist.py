"""Letters made and not sent: the list, one PDF of many, and many recorded as printed and sent."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from best_desktop.casework.letter_worklist import (
    LetterToSend,
    count_to_send,
    letters_to_send,
    merged_pdf,
    record_all_printed,
    record_all_sent,
)
from best_desktop.casework.letters import record_sent
from best_desktop.domain.vocabulary import Channel, LetterCode, LetterState
from best_desktop.store.database import transaction
from best_desktop.store.models import AuditEntry, Document, Letter
from tests import builders
from tests.builders import MARCUS, OWEN, Office, issued, ready

L01 = LetterCode.L01
DAY = date(2025, 4, 17)
SAID: list[tuple[int, str]] = []


def _report(percent: int, words: str) -> None:
    SAID.append((percent, words))


def _two(office: Office) -> list[LetterToSend]:
    """Two letters made: the first by email as they asked, the second with nothing said."""
    SAID.clear()
    for _ in range(2):
        issued(office, ready(office), L01, DAY)
    return letters_to_send(office.desk(OWEN, DAY))


@pytest.mark.clause("P-7.1.4")
def test_letters_made_and_not_sent_are_listed_oldest_first(office: Office) -> None:
    first, second = _two(office)
    assert (first.name, first.addressee, first.handler) == (
        "BEST-2025-0001 L01",
        "Mrs Ruth Adeyemi",
        MARCUS,
    )
    assert (first.made_on, first.letter_date, first.promised_on, first.printed_on) == (
        DAY,
        DAY,
        date(2025, 5, 6),
        None,
    )
    assert first.preferred is Channel.EMAIL
    assert second.id > first.id
    desk = office.desk(MARCUS)
    record_sent(desk, first.id, DAY, Channel.EMAIL)
    assert [each.id for each in letters_to_send(desk)] == [second.id]
    assert count_to_send(desk) == 1


@pytest.mark.clause("R-2.3.2")
def test_an_anonymous_case_is_written_to_care_of_the_scheme_manager(office: Office) -> None:
    case = builders.anonymous_complaint(office)
    issued(office, case, L01, DAY)
    (letter,) = letters_to_send(office.desk(OWEN))
    assert letter.addressee == "The residents, Ashdown Court, c/o Bev Cotterill"
    assert letter.preferred is None


def test_many_are_recorded_as_printed_each_with_its_own_entry(office: Office) -> None:
    chosen = _two(office)
    before = AuditEntry.select().count()
    outcome = record_all_printed(office.desk(MARCUS), chosen, DAY, _report)
    assert outcome.done == tuple(each.id for each in chosen)
    assert AuditEntry.select().count() == before + 2
    assert SAID == [
        (0, "Letter 1 of 2: BEST-2025-0001 L01"),
        (50, "Letter 2 of 2: BEST-2025-0002 L01"),
    ]
    assert [each.printed_on for each in letters_to_send(office.desk(MARCUS))] == [DAY, DAY]


@pytest.mark.clause("P-7.1.4")
def test_many_are_sent_each_as_they_asked(office: Office) -> None:
    chosen = _two(office)
    outcome = record_all_sent(office.desk(MARCUS), chosen, DAY, None, "", _report)
    assert (len(outcome.done), outcome.troubles) == (2, ())
    sent = Letter.select().where(Letter.state == LetterState.SENT)
    assert {(each.sent_by, each.sent_on) for each in sent} == {(Channel.EMAIL, DAY)}
    assert letters_to_send(office.desk(MARCUS)) == []


@pytest.mark.clause("P-7.1.4")
def test_another_method_asks_for_the_reason_and_the_rest_go_on(office: Office) -> None:
    first, second = _two(office)
    record_sent(office.desk(MARCUS), first.id, DAY, Channel.EMAIL)
    outcome = record_all_sent(
        office.desk(MARCUS), [first, second], DAY, Channel.LETTER, "", _report
    )
    assert outcome.done == ()
    told, asked = outcome.troubles
    assert (told.name, told.needs_reason) == ("BEST-2025-0001 L01", False)
    assert "already recorded as sent" in told.message
    assert asked.needs_reason
    assert "They asked us to use Email" in asked.message
    again = record_all_sent(
        office.desk(MARCUS), [second], DAY, Channel.LETTER, "Their inbox is full", _report
    )
    assert again.done == (second.id,)
    assert Letter.get_by_id(second.id).sent_reason == "Their inbox is full"


def test_the_letters_of_the_day_are_one_pdf_each_from_a_new_sheet(office: Office) -> None:
    chosen = _two(office)
    content, outcome = merged_pdf(office.desk(MARCUS), chosen, _report)
    assert len(outcome.done) == 2
    reader = PdfReader(BytesIO(content))
    assert len(reader.pages) % 2 == 0
    outline: list[Any] = reader.outline
    starts = [reader.get_destination_page_number(each) for each in outline]
    assert [each.title for each in outline] == [each.name for each in chosen]
    assert all(each is not None and each % 2 == 0 for each in starts)
    assert "BEST-2025-0002" in reader.pages[starts[1] or 0].extract_text()


def test_one_that_cannot_be_read_is_named_and_the_others_are_there(office: Office) -> None:
    chosen = _two(office)
    broken = Letter.get_by_id(chosen[0].id).document_id
    with transaction():
        Document.update(sha256="0" * 64).where(Document.id == broken).execute()
    content, outcome = merged_pdf(office.desk(MARCUS), chosen, _report)
    assert outcome.done == (chosen[1].id,)
    assert [each.name for each in outcome.troubles] == ["BEST-2025-0001 L01"]
    assert "missing" in outcome.troubles[0].message
    assert content.startswith(b"%PDF")


def test_nothing_that_can_be_read_is_no_pdf(office: Office) -> None:
    from best_desktop.store import vault

    chosen = _two(office)[:1]
    with transaction():
        sha256 = vault.put(b"no PDF at all")
        document = Letter.get_by_id(chosen[0].id).document_id
        Document.update(sha256=sha256).where(Document.id == document).execute()
    content, outcome = merged_pdf(office.desk(MARCUS), chosen, _report)
    assert content == b""
    assert "cannot be read" in outcome.troubles[0].message
