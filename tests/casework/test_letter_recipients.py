"""Whom a letter goes to and what it knows: the only path from rows to letters."""

from datetime import date, time

import pytest

from best_desktop.casework import letters
from best_desktop.casework.errors import (
    CaseworkError,
)
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.letters import (
    issue_letter,
    letter_pdf,
    open_draft,
    preview,
    record_sent,
    start_letter,
    supersede,
)
from best_desktop.casework.people import agree_adjustment
from best_desktop.domain.letter_template import from_json
from best_desktop.domain.vocabulary import (
    Channel,
    ExtensionBasis,
    LetterCode,
    LetterFormat,
    Outcome,
)
from best_desktop.store.models import Complaint, Document, Letter
from tests.builders import (
    ELSPETH,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    anonymous_complaint,
    answered,
    complaint,
    decided,
    escalated,
    issued,
    lines,
    more_time,
    newest,
    ready,
    send,
    view,
)
from tests.documents.letter_pages import text

L01, L03, L04, L06, L07, L08, L09 = (
    LetterCode.L01,
    LetterCode.L03,
    LetterCode.L04,
    LetterCode.L06,
    LetterCode.L07,
    LetterCode.L08,
    LetterCode.L09,
)
DAY = date(2025, 4, 17)


@pytest.mark.clause("R-2.3.2", "P-9.1")
def test_an_anonymous_letter_goes_to_the_residents_by_the_scheme_manager(office: Office) -> None:
    case = anonymous_complaint(office)
    facts = start_letter(office.desk(MARCUS, DAY), case, L01).facts
    assert facts.addressee == (
        "The residents, Ashdown Court",
        "c/o Bev Cotterill",
        "1 High Street",
        "SALFORD",
        "M6 5TR",
    )
    assert facts.salutation == "Dear residents"
    letter = send(office, case, L01, DAY, Channel.IN_PERSON)
    assert ("DISPATCH", "through", "", "the scheme manager of Ashdown Court") in lines(
        newest(office, case)
    )
    assert "Adeyemi" not in text(letter_pdf(office.desk(OWEN), letter))


@pytest.mark.clause("B-52")
def test_a_scheme_without_a_manager_still_has_an_address(office: Office) -> None:
    desk = office.desk(OWEN)
    from best_desktop.casework.people import add_scheme

    bare = add_scheme(desk, "Mill Brow", manager_address="2 Mill Lane, \n, Rochdale")
    case = anonymous_complaint(office, scheme_id=bare)
    facts = start_letter(office.desk(MARCUS), case, L01).facts
    assert facts.addressee == (
        "The residents, Mill Brow",
        "c/o the scheme manager",
        "2 Mill Lane",
        "ROCHDALE",
    )
    towned = add_scheme(
        desk, "Tannery Row", town="Leigh", postcode="wn7 1aa", address="1 Row\nLeigh\nWN7 1AA"
    )
    case = anonymous_complaint(office, scheme_id=towned)
    facts = start_letter(office.desk(MARCUS), case, L01).facts
    assert facts.addressee[2:] == ("1 Row", "LEIGH", "WN7 1AA")


@pytest.mark.clause("P-13.1", "P-13.2")
def test_large_print_from_the_adjustment_in_force(office: Office) -> None:
    case = ready(office)
    them = view(office, case).complainant
    assert them is not None
    desk = office.desk(MARCUS, DAY)
    agree_adjustment(desk, them.id, "Sight", "Large print", LetterFormat.LARGE_PRINT, DAY)
    issued(office, case, L01, DAY)
    assert view(office, case).letters[0].letter_format is LetterFormat.LARGE_PRINT


@pytest.mark.clause("P-8.1.c")
def test_background_is_named_in_the_letter(office: Office) -> None:
    older = complaint(office)
    case = ready(office, background_ids=(older,))
    facts = start_letter(office.desk(MARCUS, DAY), case, L01).facts
    assert facts.background == ("BEST-2025-0001: Boiler mended three times, still cold",)


@pytest.mark.clause("P-7.2.1", "P-7.2.2", "P-7.2.5")
def test_stage_2_letters_know_the_answer_before(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    facts = start_letter(office.desk(ELSPETH, date(2025, 4, 30)), case, L06).facts
    assert facts.last_answer_on == date(2025, 4, 24)
    assert facts.disputed == "The cold weeks."
    assert facts.answer_by == date(2025, 5, 30)
    assert facts.contact is not None
    assert facts.contact.name == ELSPETH
    send(office, case, L06, date(2025, 4, 30), by=ELSPETH)
    decided(office, case, date(2025, 5, 28), Outcome.NOT_UPHELD, by=ELSPETH)
    facts = start_letter(office.desk(ELSPETH), case, L09).facts
    assert facts.final
    assert facts.outcome is Outcome.NOT_UPHELD
    assert facts.points[0].outcome is Outcome.NOT_UPHELD


@pytest.mark.clause("L04", "P-7.1.6", "P-7.1.7")
def test_after_reopening_the_letter_tells_the_new_outcome(office: Office) -> None:
    from best_desktop.casework.closing import reopen

    case = answered(office)
    reopen(office.desk(MARCUS, date(2025, 6, 2)), case, date(2025, 6, 27), "New pictures")
    decided(office, case, date(2025, 6, 10), Outcome.NOT_UPHELD)
    draft = start_letter(office.desk(MARCUS), case, L04)
    facts = draft.facts
    assert facts.outcome is Outcome.NOT_UPHELD
    assert facts.escalate_by == date(2025, 7, 8)
    assert draft.blocks[0].text == (
        "We sent our stage 1 answer to your complaint on 24 April 2025. Since then we have looked "
        "at it again. This is our new answer, and it takes the place of the earlier one.\n\n"
        "Why we looked again: New pictures."
    )


@pytest.mark.clause("L04", "P-7.1.6")
def test_a_second_reopening_tells_of_the_answer_before_it(office: Office) -> None:
    from best_desktop.casework.closing import reopen

    case = answered(office)
    for opened, target, why, day in (
        (date(2025, 6, 2), date(2025, 6, 27), "New pictures", date(2025, 6, 10)),
        (date(2025, 7, 1), date(2025, 7, 25), "A neighbour wrote", date(2025, 7, 8)),
    ):
        reopen(office.desk(MARCUS, opened), case, target, why)
        decided(office, case, day, Outcome.NOT_UPHELD)
        send(office, case, L04, day)
    first, again = letters_sent(case)
    assert "on 24 April 2025. Since then" in first
    assert "on 10 June 2025. Since then" in again
    assert "Why we looked again: A neighbour wrote." in again


def letters_sent(case: int) -> list[str]:
    """What the opening of each decision letter after the first says."""
    rows = Letter.select().where((Letter.complaint == case) & (Letter.code == L04))
    return [from_json(each.blocks)[0].text for each in rows.order_by(Letter.id)][1:]


def test_each_more_time_letter_tells_its_own(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, L06, date(2025, 4, 30))
    more_time(office, case, date(2025, 6, 13), date(2025, 5, 28))
    more_time(office, case, date(2025, 7, 4), date(2025, 5, 28), ExtensionBasis.NOT_AGREED)
    desk = office.desk(ELSPETH)
    by_explanation, refused = (start_letter(desk, case, each).facts for each in (L07, L08))
    assert by_explanation.more_time is not None
    assert refused.more_time is not None
    assert by_explanation.more_time.until == date(2025, 6, 13)
    assert refused.more_time.until == date(2025, 7, 4)
    assert refused.more_time.old_due == date(2025, 5, 30)
    send(office, case, L07, date(2025, 5, 28))
    withdrawn = Letter.get(Letter.code == L08)
    assert open_draft(desk, withdrawn.id).facts.more_time is not None


def test_a_letter_of_more_time_that_was_told_otherwise_says_none(office: Office) -> None:
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 20), DAY)
    old = issued(office, case, L03, DAY)
    desk = office.desk(MARCUS)
    draft = supersede(desk, old)
    record_sent(desk, old, DAY, Channel.EMAIL, "It was posted.")
    assert open_draft(desk, draft.id).facts.more_time is None


def test_an_anonymous_case_that_lost_its_scheme_has_no_address(office: Office) -> None:
    case = anonymous_complaint(office)
    Complaint.update(scheme=None).execute()
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    assert draft.facts.addressee == ()
    with pytest.raises(CaseworkError, match="The letter has no address"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")


def test_an_address_too_long_for_the_window_is_said_plainly(office: Office) -> None:
    """Also in a preview, which is asked for before anything is checked."""
    them = PersonInput(name="Mrs Ruth Adeyemi", address="\n".join(f"Line {n}" for n in range(12)))
    case = complaint(office, complainant=them)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    with pytest.raises(CaseworkError, match="address"):
        preview(desk, draft.id, draft.blocks)


def test_a_refusal_not_recorded_yet_is_simply_not_there(office: Office) -> None:
    from best_desktop.casework.letter_facts import letter_facts

    case = complaint(office)
    facts = letter_facts(office.desk(OWEN), Complaint.get_by_id(case), LetterCode.L13, DAY)
    assert facts.refusal is None


def test_a_damaged_document_is_said_plainly(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    Document.update(sha256="0" * 64).execute()
    with pytest.raises(CaseworkError, match="Look for it in the newest backup"):
        letter_pdf(office.desk(OWEN), letter)


def test_a_letter_is_begun_at_any_hour(office: Office) -> None:
    case = ready(office)
    draft = start_letter(office.desk(MARCUS, DAY, time(23, 59)), case, L01)
    assert draft.facts.letter_date == DAY
    assert set(letters.templates()) == set(LetterCode)
