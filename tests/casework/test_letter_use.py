"""Letters as staff work with them: begun, edited, checked, issued once, printed, sent once."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework.assigning import assign
from best_desktop.casework.closing import withdraw
from best_desktop.casework.errors import (
    CaseworkError,
    ChangedMeanwhile,
    InvalidInput,
    NeedsReason,
    Refused,
)
from best_desktop.casework.inputs import Assignment, PersonInput
from best_desktop.casework.letters import (
    issue_letter,
    letter_choices,
    letter_pdf,
    letter_problems,
    open_draft,
    preview,
    record_printed,
    record_sent,
    save_draft,
    start_letter,
    supersede,
    unsent_letters,
)
from best_desktop.casework.office_lists import change_staff
from best_desktop.casework.queries.office import staff_list
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    ComplainantKind,
    DocumentKind,
    ExtensionBasis,
    LetterCode,
    LetterState,
    MilestoneKind,
)
from best_desktop.store.models import AuditEntry, Document, Letter
from tests import builders
from tests.builders import (
    DILYS,
    JOAN,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    complaint,
    contacted,
    issued,
    lines,
    messages,
    more_time,
    newest,
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


def ready(office: Office, **changes: Any) -> int:
    """A complaint whose first contact was made, so that it can be acknowledged."""
    case = complaint(office, **changes)
    contacted(office, case, date(2025, 4, 15))
    return case


# ----------------------------------------------------------------------------------- drafting


@pytest.mark.clause("R-7.2.c", "P-7.1.2")
def test_a_letter_begins_from_the_case_once(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    before = AuditEntry.select().count()

    assert start_letter(office.desk(JOAN), case, L01).id == draft.id
    assert AuditEntry.select().count() == before
    assert Letter.select().count() == 1
    words = "\n".join(each.text for each in draft.blocks)
    assert "Boiler mended three times, still cold" in words
    assert "6 May 2025" in words
    assert draft.facts.addressee[0] == "Mrs Ruth Adeyemi"
    assert lines(newest(office, case))[0][:2] == ("LETTER_CREATED", "L01")


def test_what_was_typed_is_kept_and_dates_are_brought_up_to_date(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, date(2025, 4, 16))
    draft = start_letter(desk, case, L01)
    edited = _edited(draft.blocks, "Thank you for telling us.")
    version = save_draft(desk, draft.id, draft.version, edited)
    assert version == draft.version + 1
    assert save_draft(desk, draft.id, version, edited) == version
    with pytest.raises(ChangedMeanwhile) as refused:
        save_draft(office.desk(JOAN), draft.id, draft.version, _edited(edited, "Mine"))
    assert refused.value.who == MARCUS
    with pytest.raises(InvalidInput, match="60,000 characters or fewer"):
        save_draft(desk, draft.id, version, _edited(edited, "x" * 60_001))

    opened = open_draft(office.desk(MARCUS, DAY), draft.id)
    words = "\n".join(each.text for each in opened.blocks)
    assert "Thank you for telling us." in words
    assert "6 May 2025" in words  # ten working days from the letter's day, 17 April


def _edited(blocks: tuple[DraftBlock, ...], words: str) -> tuple[DraftBlock, ...]:
    first = next(each for each in blocks if each.editable)
    return tuple(
        replace(each, text=f"{each.text}\n\n{words}") if each is first else each for each in blocks
    )


@pytest.mark.clause("R-7.2.c")
def test_which_letters_can_be_written_and_why_not_the_others(office: Office) -> None:
    case = complaint(office)
    assert dict(letter_choices(office.desk(MARCUS), case)) == {
        L01: None,
        L03: "Record more time first: its reason and the new date.",
        L04: "Send the stage 1 acknowledgement first.",
        L05: "This stage was not moved on automatically.",
        L06: "L06 does not belong to stage 1.",
        L07: "L07 does not belong to stage 1.",
        L08: "Record more time first: its reason and the new date.",
        L09: "L09 does not belong to stage 1.",
        LetterCode.L10: "This stage was not moved on automatically.",
        LetterCode.L11: "L11 does not belong to stage 1.",
        LetterCode.L12: "L12 does not belong to stage 1.",
        LetterCode.L13: "This complaint has been accepted.",
        LetterCode.L14: "Record first why the request is not accepted.",
    }
    with pytest.raises(Refused, match="L06 does not belong to stage 1"):
        start_letter(office.desk(MARCUS), case, L06)
    old = complaint(
        office, by=OWEN, procedure_id="procedure-2021", procedure_reason="Began under it."
    )
    choices = dict(letter_choices(office.desk(MARCUS), old))
    assert choices[L08] == "Complaints and Compliments Procedure 2021 has no such letter."


def test_a_draft_of_a_case_that_ended_is_not_issued(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    withdraw(desk, case, DAY, "Works again")
    with pytest.raises(Refused, match="This complaint was withdrawn"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    assert not Document.select().exists()


def test_a_preview_shows_the_letter_and_writes_nothing(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    before = AuditEntry.select().count()
    words = text(preview(desk, draft.id, _edited(draft.blocks, "Thank you for your patience.")))
    assert "Thank you for your patience." in words
    assert "17 April 2025" in words
    assert AuditEntry.select().count() == before
    assert view(office, case).letters[0].state is LetterState.DRAFT


# ------------------------------------------------------------------------------------- checks


@pytest.mark.clause("R-3.2", "R-2.1.8", "P-7.1.1.b")
def test_what_a_case_should_have_before_its_acknowledgement(office: Office) -> None:
    case = complaint(office, department_id=None, contact_id=office.staff[MARCUS])
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    said = [each.message for each in letter_problems(desk, draft.id, draft.blocks)]
    expected = {
        "The complaint has no department. Assign one (R-3.2).",
        "Nobody oversees the complaint. Assign one (R-2.1.8).",
        (
            "How they want us to contact them is not recorded. Record the first contact, or the "
            "attempts to reach them (P-7.1.1.b)."
        ),
    }
    assert expected <= set(said)
    with pytest.raises(NeedsReason, match="Nobody oversees"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY)
    issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Owen looks after it.")
    assert newest(office, case).reason == "Owen looks after it."


@pytest.mark.clause("P-7.1.1.b")
def test_attempts_to_reach_them_are_enough(office: Office) -> None:
    from best_desktop.casework.acknowledging import record_first_contact
    from best_desktop.casework.inputs import FirstContact

    case = complaint(office)
    desk = office.desk(MARCUS, DAY)
    record_first_contact(desk, case, FirstContact(DAY, Channel.TELEPHONE, "No answer", False))
    draft = start_letter(desk, case, L01)
    said = [each.message for each in letter_problems(desk, draft.id, draft.blocks)]
    assert not any("contact them" in each for each in said)


@pytest.mark.clause("P-5.1.i")
def test_no_contact_name_no_letter(office: Office) -> None:
    case = complaint(office, department_id=None)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    with pytest.raises(CaseworkError, match="The letter has no contact name") as refused:
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    assert str(refused.value).startswith("The letter cannot be issued yet.")
    assign(desk, case, Assignment(contact_id=office.staff[JOAN]))
    draft = open_draft(desk, draft.id)
    issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")


def test_characters_that_cannot_be_printed_are_named(office: Office) -> None:
    them = PersonInput(name="Mrs 😀 Adeyemi", address="Flat 4\nBolton", postcode="BL1 1AA")
    case = complaint(office, complainant=them)
    contacted(office, case, date(2025, 4, 15))
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    blocks = _edited(draft.blocks, "Sorry 😢")
    said = [each.message for each in letter_problems(desk, draft.id, blocks) if each.hard]
    assert any(each.startswith("The address has characters") and "😀" in each for each in said)
    assert any("😢" in each for each in said)
    with pytest.raises(CaseworkError, match="cannot be printed"):
        issue_letter(desk, draft.id, draft.version, blocks, DAY, "Read")


@pytest.mark.clause("R-7.2.d")
def test_text_of_another_case_is_noticed(office: Office) -> None:
    words = "We have asked the engineer who fitted the boiler to look at the pump and the wiring."
    first = ready(office)
    desk = office.desk(MARCUS, DAY)
    for_first = _own_text(start_letter(desk, first, L01).blocks, words)
    draft = open_draft(desk, Letter.get().id)
    issue_letter(desk, draft.id, draft.version, for_first, DAY, "Read")

    second = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, second, L01)
    copied = letter_problems(desk, draft.id, _own_text(draft.blocks, words))
    assert len(copied) == len(letter_problems(desk, draft.id, draft.blocks)) + 1


def _own_text(blocks: tuple[DraftBlock, ...], words: str) -> tuple[DraftBlock, ...]:
    own = next(each for each in blocks if each.hint and each.editable)
    return tuple(replace(each, text=words) if each is own else each for each in blocks)


@pytest.mark.clause("R-7.2.g", "P-6.1.b")
def test_names_to_scan_leave_out_the_contact_and_add_tenants_for_a_third_party(
    office: Office,
) -> None:
    users = (builders.person("Mr Len Ogden"),)
    case = complaint(office, kind=ComplainantKind.OTHER_THIRD_PARTY, service_users=users)
    facts = start_letter(office.desk(MARCUS, DAY), case, L01).facts
    assert "Mr Len Ogden" in facts.names_to_scan
    assert DILYS in facts.names_to_scan
    assert MARCUS not in facts.names_to_scan


# ------------------------------------------------------------------------------ issued and sent


@pytest.mark.clause("R-2.1.7", "P-7.1.4")
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
    save_draft(office.desk(JOAN), draft.id, draft.version, _edited(draft.blocks, "Hers"))
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
    ((row, waiting),) = unsent_letters(desk)
    assert (row.reference, waiting.code) == ("BEST-2025-0001", L01)

    record_sent(desk, letter, date(2025, 4, 22), Channel.EMAIL)
    shown = view(office, case)
    assert shown.stages[0].acknowledged_on == date(2025, 4, 22)
    answer = shown.schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert answer.due == date(2025, 5, 7)
    assert unsent_letters(desk) == []
    assert (shown.letters[0].sent_on, shown.letters[0].sent_by) == (
        date(2025, 4, 22),
        Channel.EMAIL,
    )
    assert lines(newest(office, case)) == [
        ("LETTER_SENT", "L01", "", "by Email on 22 April 2025"),
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
        record_sent(desk, old, DAY, Channel.EMAIL)
    assert letter_pdf(desk, old).startswith(b"%PDF")
    record_sent(desk, draft.id, date(2025, 4, 22), Channel.EMAIL)
    with pytest.raises(Refused, match="This letter was sent, so it stands"):
        supersede(desk, draft.id)


def test_what_was_sent_meanwhile_is_not_replaced(office: Office) -> None:
    case = ready(office)
    old = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS)
    draft = supersede(desk, old)
    record_sent(office.desk(JOAN), old, DAY, Channel.EMAIL)
    with pytest.raises(Refused, match="Stage 1 is already acknowledged"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    assert len(view(office, case).documents) == 1


def test_a_promise_told_meanwhile_is_not_replaced(office: Office) -> None:
    """More time was recorded anew, so the letter could be written; the old one has gone."""
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 20), DAY)
    old = issued(office, case, L03, DAY)
    desk = office.desk(MARCUS)
    draft = supersede(desk, old)
    record_sent(office.desk(JOAN), old, DAY, Channel.EMAIL)
    more_time(office, case, date(2025, 5, 28), DAY, ExtensionBasis.AGREED)
    draft = open_draft(desk, draft.id)
    with pytest.raises(Refused, match="has been sent meanwhile, so it stands"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")


def test_a_letter_that_cannot_be_written_now_cannot_replace_one(office: Office) -> None:
    case = ready(office)
    old = issued(office, case, L01, DAY)
    withdraw(office.desk(MARCUS), case, DAY, "Works again")
    with pytest.raises(Refused, match="This complaint was withdrawn"):
        supersede(office.desk(MARCUS), old)
    # What was truly sent can still be written down.
    record_sent(office.desk(MARCUS), old, DAY, Channel.EMAIL)
    assert view(office, case).state is CaseState.WITHDRAWN
