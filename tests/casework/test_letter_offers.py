"""Letters that recent work asks for, the appointee asked for, and by when a reply is wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework import letters
from best_desktop.casework.appointees import refer_to_appointee
from best_desktop.casework.audit import entries_after
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.inputs import NewAppointeeReferral, PersonInput
from best_desktop.casework.letter_offers import letter_offers, waiting_letters
from best_desktop.casework.letter_worklist import letters_to_send
from best_desktop.casework.new_issues import join_issue
from best_desktop.casework.personal_letters import start_appointee_letter
from best_desktop.domain.letter_abouts import LetterWish, reply_by
from best_desktop.domain.vocabulary import (
    Channel,
    Subject,
)
from best_desktop.store.models import Letter
from tests.builders import (
    DILYS,
    HANNAH,
    JOAN,
    MARCUS,
    Office,
    acknowledged,
    anonymous_complaint,
    complaint,
    issued,
    lines,
)
from tests.casework.letter_steps import (
    DAY,
    HOT_WATER,
    L01,
    L02,
    begun,
    issue,
    said,
    sent,
    unclear,
    waiting,
)

clause = pytest.mark.clause

# --------------------------------------------------------------------------- what is waited for


@clause("L02", "L17", "L18", "L21")
def test_what_recent_work_asks_for_is_offered_until_it_is_begun(office: Office) -> None:
    case, nameless = unclear(office), anonymous_complaint(office)
    join_issue(office.desk(MARCUS, DAY), case, HOT_WATER)
    issued(office, nameless, L01, DAY)
    assert waiting(office) == [
        "BEST-2025-0001: ask about point 2",
        "BEST-2025-0001: tell them about the new issue, point 3",
        "BEST-2025-0002: write the cover for the residents",
    ]
    assert [each.name for each in waiting_letters(office.desk(MARCUS))] == [
        "letter:L02::0:1",
        "letter:L17:new_issue:1:1",
        "letter:L18:letter:2:2",
    ]
    assert waiting(office, JOAN) == []
    for each in waiting_letters(office.desk(MARCUS)):
        assert each.complaint_id is not None
        begun(office, each.complaint_id, each.wish.code, DAY, each.wish.about)
    assert waiting(office) == []
    assert LetterWish(L02) in [each.wish for each in letter_offers(office.desk(MARCUS), case)]


def test_nothing_is_offered_for_what_was_decided_long_ago(office: Office) -> None:
    case = acknowledged(office)
    join_issue(office.desk(MARCUS, DAY), case, HOT_WATER)
    assert waiting(office, HANNAH) == []
    office.desk(MARCUS, date(2025, 5, 23))
    assert waiting(office) == []


# -------------------------------------------------------------------- please ask the appointee

PHONED = NewAppointeeReferral(
    referred_on=date(2025, 4, 10),
    channel=Channel.TELEPHONE,
    subject=Subject.FINANCE,
    words="They rang about a recharge.",
    person=PersonInput(name="Northstar Care", address="12 King Street\nBolton"),
    service_user=PersonInput(name="Ms Ellen Brook"),
)


@clause("L16", "R-8.4.2", "W05")
def test_who_raised_anothers_money_is_asked_for_the_appointee_and_told_nothing(
    office: Office,
) -> None:
    day = date(2025, 4, 10)
    made = refer_to_appointee(office.desk(MARCUS, day), PHONED)
    assert [(each.words, each.complaint_id) for each in waiting_letters(office.desk(DILYS))] == [
        ("RF-2025-0001: ask for the appointee, 10 April 2025", None)
    ]
    draft = start_appointee_letter(office.desk(MARCUS), made.id)
    text = said(draft)
    assert draft.facts.addressee == ("Northstar Care", "12 King Street", "BOLTON")
    assert "Thank you for getting in touch with us on 10 April 2025." in text
    assert not any(each in text for each in ("Brook", "recharge", "Finance"))
    named = "Ellen Brook is our tenant."
    with pytest.raises(CaseworkError, match="'Opening' names Ms Ellen Brook"):
        issue(office, draft, day, Opening=named)
    assert start_appointee_letter(office.desk(MARCUS), made.id).id == draft.id
    letter = issue(office, draft, day)
    with pytest.raises(Refused, match="L16 is issued and not sent yet"):
        start_appointee_letter(office.desk(MARCUS), made.id)
    (unsent,) = letters_to_send(office.desk(MARCUS))
    assert (unsent.name, unsent.addressee) == ("RF-2025-0001 L16", "Northstar Care")
    again = letters.supersede(office.desk(MARCUS), letter)
    assert "10 April 2025" in said(again)
    sent(office, issue(office, again, day), day, Channel.LETTER)
    (entry,) = entries_after(0)[-1:]
    assert (entry.action, entry.subject) == ("Send letter", "RF-2025-0001")
    assert ("REFERRAL", "asked in writing", "", "2025-04-10") in lines(entry)
    to: int = Letter.get_by_id(letter).person_id or 0
    theirs = Letter.select().where(Letter.person == to)
    assert [each.adjustment_id for each in theirs] == [None] * 2
    assert waiting(office, DILYS) == []


@clause("L16", "R-8.4.2")
def test_nobody_is_asked_for_an_appointee_who_has_complained(office: Office) -> None:
    desk = office.desk(MARCUS, date(2025, 4, 10))
    unreached = replace(PHONED, person=PersonInput(name="Harwood Support"))
    made = refer_to_appointee(desk, unreached)
    with pytest.raises(Refused, match="Only a name was given"):
        start_appointee_letter(desk, made.id)
    made = refer_to_appointee(desk, PHONED)
    draft = start_appointee_letter(desk, made.id)
    complaint(office, referral_id=made.id)
    with pytest.raises(Refused, match="The appointee has complained since: BEST-2025-0001"):
        issue(office, draft, date(2025, 4, 14))
    with pytest.raises(Refused, match="not in the case file any more"):
        start_appointee_letter(desk, 99)


# ----------------------------------------------------------------------------- by when to reply


@pytest.mark.parametrize(
    ("letter_date", "answer_by", "wanted"),
    [
        (date(2025, 4, 24), None, date(2025, 5, 1)),
        (date(2025, 4, 24), date(2025, 5, 6), date(2025, 5, 1)),
        # The working day before the answer: not the bank holiday and the weekend before it.
        (date(2025, 4, 30), date(2025, 5, 6), date(2025, 5, 2)),
        (date(2025, 5, 2), date(2025, 5, 6), date(2025, 5, 6)),
        (date(2025, 5, 8), date(2025, 5, 6), date(2025, 5, 9)),
    ],
)
@clause("L02", "P-7.1.2")
def test_a_reply_is_asked_for_in_five_working_days_and_before_our_answer(
    office: Office, letter_date: date, answer_by: date | None, wanted: date
) -> None:
    assert reply_by(office.desk().calendar(), letter_date, answer_by) == wanted
