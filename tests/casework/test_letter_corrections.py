"""Letters in place of one that was sent: they say so, and move no date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.closing import reopen
from best_desktop.casework.errors import NeedsReason, Refused
from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import NewCompliment
from best_desktop.casework.letter_copies import as_text
from best_desktop.casework.letter_previews import letter_corrects, why_not_again
from best_desktop.casework.letters import (
    issue_letter,
    letter_pdf,
    open_draft,
    record_sent,
    supersede,
)
from best_desktop.casework.personal_letters import start_thanks
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    ExtensionBasis,
    LetterCode,
    LetterState,
    Outcome,
    PraiseSubject,
)
from tests.builders import (
    MARCUS,
    Office,
    acknowledged,
    answered,
    decided,
    edited,
    escalated,
    issued,
    lines,
    more_time,
    newest,
    person,
    ready,
    send,
    view,
)
from tests.documents.letter_pages import text

L01, L03, L04 = LetterCode.L01, LetterCode.L03, LetterCode.L04
DAY, LATER = date(2025, 4, 17), date(2025, 4, 24)
EMAIL = Channel.EMAIL
clause = pytest.mark.clause


def in_place(office: Office, letter: int, day: date = LATER) -> int:
    """The letter in place of another, issued with a word more."""
    desk = office.desk(MARCUS, day)
    draft = supersede(desk, letter)
    blocks = edited(draft.blocks, "We wrote the wrong road.")
    issue_letter(desk, draft.id, draft.version, blocks, day, "Read")
    return draft.id


@clause("B-58", "P-7.1.1.a")
def test_a_sent_acknowledgement_is_corrected_by_a_letter_that_says_so(office: Office) -> None:
    case = ready(office)
    old = send(office, case, L01, DAY)
    before = view(office, case)
    new = in_place(office, old)
    desk = office.desk(MARCUS, LATER)
    for printed in (text(letter_pdf(desk, new)), as_text(desk, new)):
        assert "In place of our letter of 17 April 2025" in " ".join(printed.split())
    with pytest.raises(NeedsReason, match="They asked us to use"):
        record_sent(desk, new, LATER, Channel.LETTER)
    record_sent(desk, new, LATER, EMAIL)
    after = view(office, case)
    assert {each.id: each.state for each in after.letters} == {
        old: LetterState.SENT,
        new: LetterState.SENT,
    }
    assert after.schedule == before.schedule
    assert after.stages[0].acknowledged_on == DAY
    assert ("LETTER_CORRECTED", "L01", "2025-04-17", "2025-04-24") in lines(newest(office, case))
    with pytest.raises(Refused, match=r"went on 24 April 2025\. Correct that one"):
        supersede(desk, old)
    assert supersede(desk, new).facts.in_place_of == LATER
    assert (letter_corrects(desk, old), letter_corrects(desk, new)) == (None, DAY)
    assert why_not_again(desk, new) is None


@clause("B-58")
def test_the_draft_in_place_of_a_letter_that_went_meanwhile_corrects_it(office: Office) -> None:
    case = ready(office)
    old = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS, LATER)
    draft = supersede(desk, old)
    assert draft.facts.in_place_of is None
    record_sent(desk, old, DAY, EMAIL, "It was in the post already.")
    draft = open_draft(desk, draft.id)
    assert draft.facts.in_place_of == DAY
    issue_letter(desk, draft.id, draft.version, draft.blocks, LATER, "Read")
    record_sent(desk, draft.id, LATER, EMAIL)
    assert view(office, case).stages[0].acknowledged_on == DAY


@clause("B-58", "P-7.1.6")
def test_an_answer_is_corrected_and_closes_nothing_twice(office: Office) -> None:
    case = answered(office)
    before = view(office, case)
    old = next(each for each in before.letters if each.code is L04)
    assert old.sent_on is not None
    new = in_place(office, old.id, LATER.replace(month=5, day=20))
    record_sent(office.desk(MARCUS), new, LATER.replace(month=5, day=20), EMAIL)
    after = view(office, case)
    assert (after.state, after.stages[0].answered_on) == (CaseState.CLOSED, old.sent_on)
    assert after.schedule == before.schedule


@clause("B-58")
def test_what_cannot_be_corrected_so_says_why(office: Office) -> None:
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 20), DAY, ExtensionBasis.EXPLANATION)
    told = send(office, case, L03, DAY)
    desk = office.desk(MARCUS)
    with pytest.raises(Refused, match="This letter was sent, so it stands"):
        supersede(desk, told)
    over = answered(office)
    old = next(each for each in view(office, over).letters if each.code is L04)
    draft = supersede(desk, old.id)
    escalated(office, over, date(2025, 5, 20))
    with pytest.raises(Refused, match="about stage 1, which is over"):
        supersede(desk, old.id)
    with pytest.raises(Refused, match=r"which is over.* discard its draft"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, date(2025, 5, 21), "Read")


@clause("B-58")
def test_one_letter_at_a_time_takes_the_place_of_a_sent_one(office: Office) -> None:
    case = ready(office)
    old = send(office, case, L01, DAY)
    first = in_place(office, old)
    desk = office.desk(MARCUS, LATER)
    with pytest.raises(Refused, match=r"dated 24 April 2025, waits to be sent"):
        supersede(desk, old)
    # Written again before it went, it still takes the place of the one that was sent.
    again = supersede(desk, first)
    assert again.facts.in_place_of == DAY
    issue_letter(desk, again.id, again.version, again.blocks, LATER, "Read")
    record_sent(desk, again.id, LATER, EMAIL)
    assert view(office, case).stages[0].acknowledged_on == DAY
    with pytest.raises(Refused, match=r"went on 24 April 2025\. Correct that one"):
        supersede(desk, old)


@clause("B-58")
def test_an_answer_awaited_anew_is_no_correction_of_the_last(office: Office) -> None:
    case = answered(office)
    old = next(each for each in view(office, case).letters if each.code is L04)
    day = date(2025, 5, 20)
    draft = supersede(office.desk(MARCUS), old.id)
    desk = office.desk(MARCUS, day)
    reopen(desk, case, date(2025, 6, 20), "New pictures came.")
    decided(office, case, day, Outcome.NOT_UPHELD)
    with pytest.raises(Refused, match="waits for a new L04"):
        supersede(desk, old.id)
    with pytest.raises(Refused, match=r"waits for a new L04.* discard its draft"):
        issue_letter(desk, draft.id, draft.version, draft.blocks, day, "Read")


def test_a_letter_of_no_case_is_not_corrected_so(office: Office) -> None:
    desk = office.desk(MARCUS, DAY)
    praise = NewCompliment(
        DAY, EMAIL, PraiseSubject.EMPLOYEE, "So kind.", replace(person(), preferred_channel=EMAIL)
    )
    draft = start_thanks(desk, compliment_id=log_compliment(desk, praise).id)
    issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    record_sent(desk, draft.id, DAY, EMAIL)
    with pytest.raises(Refused, match="This letter was sent, so it stands"):
        supersede(desk, draft.id)
