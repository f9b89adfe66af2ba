"""Which letters can be written now: each with the thing it is about, and those that are waited for.

What is waited for is only offered, never demanded: somebody may have been told in another way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from best_desktop.casework.desk import Desk
from best_desktop.casework.letter_abouts import became, right_of, things, why_not_about
from best_desktop.casework.letter_drafts import letter_choices, why_not_again
from best_desktop.casework.letter_recipients import why_not_anybody
from best_desktop.casework.letter_views import LetterOffer, WaitingLetter
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.casework.speaking import authority_of
from best_desktop.casework.standing import complaint_by_id, standing_of
from best_desktop.domain.letter_about_fields import COVERED
from best_desktop.domain.letter_abouts import ABOUTS, About, LetterAbout, LetterWish
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    CaseState,
    ComplainantKind,
    ContactKind,
    LetterCode,
    LetterState,
)
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import (
    AppointeeReferral,
    Complaint,
    Contact,
    Determination,
    ExternalReferral,
    Letter,
    NewIssue,
    OmbudsmanOrder,
    Point,
)

OFFERED_FOR = 28
"""Calendar days for which a letter is offered on Today: later it was told in another way."""


def letter_offers(desk: Desk, complaint_id: int) -> list[LetterOffer]:
    """Every letter of a case; one about one thing once for each it can be about now.

    ``why_not`` says why a letter cannot be written now; it is None where it can.
    """
    found: list[LetterOffer] = []
    for code, why_not in letter_choices(desk, complaint_id):
        free = [] if why_not or code not in ABOUTS else _about_each(desk, complaint_id, code)
        found += free or [LetterOffer(LetterWish(code), f"{code.value} {code}", why_not)]
    return found


def _about_each(desk: Desk, complaint_id: int, code: LetterCode) -> list[LetterOffer]:
    complaint = complaint_by_id(desk, complaint_id)
    standing, weighed = standing_of(desk, complaint), authority_of(desk, complaint)
    by_right = desk.why_not(right_of(code), complaint)
    found = []
    for each in things(complaint, code):
        if each.why_not is None:
            why_not = why_not_anybody(standing, complaint, code, weighed, each.about)
            why_not = why_not or why_not_again(complaint, code, None, each.about) or by_right
            words = f"{code.value} {code}: {each.words}"
            found.append(LetterOffer(LetterWish(code, each.about), words, why_not))
    return found


def why_no_letter(desk: Desk, complaint_id: int, wish: LetterWish) -> str | None:
    """Why a letter cannot be written now, for the button beside what it is about; or None."""
    complaint = complaint_by_id(desk, complaint_id)
    by_right = desk.why_not(right_of(wish.code), complaint)
    standing = standing_of(desk, complaint)
    return by_right or why_not_about(standing, complaint, wish.code, wish.about)


def waiting_letters(desk: Desk) -> list[WaitingLetter]:
    """Letters that recent work asks for and nobody has begun: of the cases of the desk, by case.

    A referral to an appointee is for everybody who records.
    """
    found: list[WaitingLetter] = []
    if desk.why_not(Right.WRITE_LETTER) is None:
        mine = visible(desk) & (Complaint.handler == desk.staff_id)
        found = [*_unclear(mine), *_issues(desk, mine), *_covers(mine), *_orders(desk, mine)]
    if desk.why_not(Right.RECORD) is None:
        found += _referrals(desk)
    return found


def _since(desk: Desk) -> date:
    return desk.today - timedelta(days=OFFERED_FOR)


def _begun(kind: LetterAbout) -> set[int]:
    """The things of a kind that a letter was begun about, and not laid aside."""
    rows = Letter.select(Letter.about_id).where(
        (Letter.about == kind) & (Letter.state != LetterState.SUPERSEDED)
    )
    return {number for (number,) in tuples(rows)}


@dataclass(frozen=True, slots=True)
class _Row:
    case: int
    reference: str
    number: int


def _rows(query: object) -> Iterator[_Row]:
    for case, reference, number in tuples(query):
        yield _Row(case, reference, number)


def _unclear(mine: object) -> list[WaitingLetter]:
    """Points marked as unclear that nobody was asked about yet (P-7.1.2)."""
    begun = Letter.select(Letter.complaint).where(Letter.code == LetterCode.L02)
    asked = Contact.select(Contact.complaint).where(Contact.kind == ContactKind.CLARIFICATION)
    rows = (
        Point.select(Complaint.id, Complaint.reference, Point.number)
        .join(Complaint)
        .where(
            mine
            & (Point.unclear == True)  # noqa: E712
            & (Complaint.state == CaseState.OPEN)
            & (Complaint.stage <= 2)
            & Complaint.id.not_in(begun.where(Letter.complaint.is_null(False)))
            & Complaint.id.not_in(asked)
        )
        .order_by(Complaint.id, Point.number.desc())
    )
    once = {each.case: each for each in _rows(rows)}  # one letter asks about all of a case
    wish = LetterWish(LetterCode.L02)
    return [
        WaitingLetter(wish, each.case, f"{each.reference}: ask about point {each.number}")
        for each in once.values()
    ]


def _issues(desk: Desk, mine: object) -> list[WaitingLetter]:
    rows = (
        NewIssue.select(Complaint.id, Complaint.reference, NewIssue.id)
        .join(Complaint, on=(NewIssue.complaint == Complaint.id))
        .where(mine & (NewIssue.decided_on >= _since(desk)))
        .order_by(NewIssue.id)
    )
    begun = _begun(LetterAbout.NEW_ISSUE)
    return [
        _waits(LetterCode.L17, LetterAbout.NEW_ISSUE, each, f"tell them about {_issue(each)}")
        for each in _rows(rows)
        if each.number not in begun
    ]


def _issue(row: _Row) -> str:
    return f"the new issue, {became(NewIssue.get_by_id(row.number))}"


def _covers(mine: object) -> list[WaitingLetter]:
    """Letters of anonymous complaints that are about to go, without a cover (R-2.3.2)."""
    rows = (
        Letter.select(Complaint.id, Complaint.reference, Letter.id)
        .join(Complaint)
        .where(
            mine
            & (Complaint.kind == ComplainantKind.ANONYMOUS)
            & (Letter.state == LetterState.ISSUED)
            & Letter.code.in_(list(COVERED))
        )
        .order_by(Letter.id)
    )
    begun = _begun(LetterAbout.LETTER)
    return [
        _waits(LetterCode.L18, LetterAbout.LETTER, each, "write the cover for the residents")
        for each in _rows(rows)
        if each.number not in begun
    ]


def _orders(desk: Desk, mine: object) -> list[WaitingLetter]:
    rows = (
        OmbudsmanOrder.select(Complaint.id, Complaint.reference, OmbudsmanOrder.id)
        .join(Determination)
        .join(ExternalReferral)
        .join(Complaint)
        .where(mine & (OmbudsmanOrder.done_on >= _since(desk)))
        .order_by(OmbudsmanOrder.id)
    )
    begun = _begun(LetterAbout.ORDER)
    return [
        _waits(LetterCode.L21, LetterAbout.ORDER, each, "tell the Ombudsman the order is done")
        for each in _rows(rows)
        if each.number not in begun
    ]


def _referrals(desk: Desk) -> list[WaitingLetter]:
    begun = _begun(LetterAbout.REFERRAL)
    rows = AppointeeReferral.select().where(
        AppointeeReferral.complaint.is_null() & (AppointeeReferral.referred_on >= _since(desk))
    )
    found = []
    for each in rows.order_by(AppointeeReferral.id):
        if each.id not in begun:
            wish = LetterWish(LetterCode.L16, About(LetterAbout.REFERRAL, each.id))
            words = f"{each.reference}: ask for the appointee, {long_date(each.referred_on)}"
            found.append(WaitingLetter(wish, None, words))
    return found


def _waits(code: LetterCode, kind: LetterAbout, row: _Row, what: str) -> WaitingLetter:
    wish = LetterWish(code, About(kind, row.number))
    return WaitingLetter(wish, row.case, f"{row.reference}: {what}")
