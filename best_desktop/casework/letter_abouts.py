"""Letters that are each about one thing of a case: which things, when, and what sending does.

A clarification (L02) is about whatever is unclear. L17 is about a new issue, L18 about the letter
it covers, L19 about something promised, L21 about an order or evidence asked for. None of them
moves a date of the case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from best_desktop.casework.desk import Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.letter_words import block_text, promised_in
from best_desktop.casework.ombudsman import evidence_went
from best_desktop.domain.letter_about_fields import COVERED
from best_desktop.domain.letter_abouts import ABOUTS, About, LetterAbout
from best_desktop.domain.letter_wording import TO_OUTSIDE
from best_desktop.domain.moves import Move, Standing, refusal
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    ComplainantKind,
    ContactKind,
    Direction,
    LetterCode,
    LetterState,
    RemedyKind,
)
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import (
    Complaint,
    Contact,
    Determination,
    EvidenceRequest,
    ExternalContact,
    ExternalReferral,
    Letter,
    NewIssue,
    OmbudsmanOrder,
    Point,
    Remedy,
    RemedyUpdate,
    Stage,
)

DONE_BY_LETTER = (RemedyKind.APOLOGY, RemedyKind.ACKNOWLEDGEMENT, RemedyKind.EXPLANATION)
"""What a decision letter does by being sent."""

ABOUT_SOMETHING = (LetterCode.L02, *(code for code in ABOUTS if code is not LetterCode.L16))
"""The letters of a case judged here."""

_LAST_STAGE_TO_ASK = 2


def right_of(code: LetterCode) -> Right:
    """The right that writing a letter of a case needs: one to an outside body its own."""
    return Right.WORK_WITH_OMBUDSMAN if code in TO_OUTSIDE else Right.WRITE_LETTER


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing a letter may be about, in words, and why no letter about it can be written now."""

    about: About
    words: str
    why_not: str | None


def about_of(letter: Letter) -> About | None:
    """What a letter is about; None where it is about the case as a whole."""
    return About(letter.about, letter.about_id) if letter.about and letter.about_id else None


def things(complaint: Complaint, code: LetterCode) -> list[Thing]:
    """Everything of a case that a letter may be about, the newest last."""
    return [each for kind in ABOUTS.get(code, ()) for each in _THINGS[kind](complaint)]


def about_words(letter: Letter) -> str:
    """What a letter of a case is about, in words; empty where it is about the case as a whole."""
    about, complaint = about_of(letter), letter.complaint
    if about is None or complaint is None:
        return ""
    return next((each.words for each in things(complaint, letter.code) if each.about == about), "")


def why_not_about(
    standing: Standing, complaint: Complaint, code: LetterCode, about: About | None
) -> str | None:
    """Why a letter cannot be written about a thing now, or None where it can.

    With no ``about``, whether there is anything that it could be written about.
    """
    if code is LetterCode.L02:
        return _why_not_clarification(standing, complaint)
    if code is LetterCode.L18 and complaint.kind is not ComplainantKind.ANONYMOUS:
        return "Only the letters of an anonymous complaint go with a cover (R-2.3.2)."
    found = things(complaint, code)
    if about is not None:
        found = [each for each in found if each.about == about]
    if not found:
        return _NOTHING[code]
    reasons = [each.why_not for each in found]
    return None if None in reasons else reasons[-1]


_NOTHING: Mapping[LetterCode, str] = {
    LetterCode.L17: "No new issue was decided on. Record it first with New issue (P-7.1.3).",
    LetterCode.L18: "Issue the letter that the cover goes with first.",
    LetterCode.L19: "Nothing is promised on this complaint (P-7.3.2).",
    LetterCode.L21: "No outside body asked for evidence or ordered anything (R-9.1.3, R-9.1.4).",
}


def only_thing(complaint: Complaint, code: LetterCode) -> About | None:
    """What a letter is about where there is one choice; Refused where somebody has to choose."""
    free = [each for each in things(complaint, code) if each.why_not is None]
    if len(free) > 1:
        raise Refused("Choose what the letter is about: there is more than one thing to write of.")
    return free[0].about if free else None


def _why_not_clarification(standing: Standing, complaint: Complaint) -> str | None:
    closed = refusal(Move.FIRST_CONTACT, standing)
    if closed:
        return closed
    if standing.stage.number > _LAST_STAGE_TO_ASK:
        return "A clarification is asked for at stage 1 or 2 (P-7.1.2)."
    unclear = (Point.complaint == complaint.id) & (Point.unclear == True)  # noqa: E712
    if not Point.select().where(unclear).exists():
        return "No point is marked as unclear. Mark the one you want to ask about (P-7.1.2)."
    return None


def last_sent(about: About) -> date | None:
    """When the last letter about a thing went; None where none did."""
    rows = Letter.select().where(
        (Letter.about == about.kind)
        & (Letter.about_id == about.id)
        & (Letter.state == LetterState.SENT)
    )
    last = rows.order_by(Letter.id.desc()).first()
    return last.sent_on if last else None


def _told(about: About) -> str | None:
    on = last_sent(about)
    return f"They were told in the letter of {long_date(on)}." if on else None


def _issues(complaint: Complaint) -> list[Thing]:
    rows = NewIssue.select().where(NewIssue.complaint == complaint.id).order_by(NewIssue.id)
    found = []
    for each in rows:
        about = About(LetterAbout.NEW_ISSUE, each.id)
        found.append(Thing(about, f"{became(each)}: {_short(each.issue)}", _told(about)))
    return found


def became(issue: NewIssue) -> str:
    """What became of a new issue: the point it is now, or the complaint of its own."""
    if issue.logged_as is not None:
        return str(issue.logged_as.reference)
    return f"point {issue.point.number}" if issue.point else ""


def _letters(complaint: Complaint) -> list[Thing]:
    ready = Letter.state.in_([LetterState.ISSUED, LetterState.SENT])
    rows = Letter.select().where((Letter.complaint == complaint.id) & ready)
    found = []
    for each in rows.where(Letter.code.in_(list(COVERED))).order_by(Letter.id):
        about = About(LetterAbout.LETTER, each.id)
        words = f"with {each.code.value} of {long_date(each.letter_date)}"
        on = last_sent(about)
        went = f"A cover for this letter went on {long_date(on)}." if on else None
        found.append(Thing(about, words, went))
    return found


def _remedies(complaint: Complaint) -> list[Thing]:
    answered = {
        each.number: each.answered_on
        for each in Stage.select().where(Stage.complaint == complaint.id)
    }
    rows = Remedy.select().where(Remedy.complaint == complaint.id).order_by(Remedy.id)
    found = []
    for each in rows:
        about = About(LetterAbout.REMEDY, each.id)
        why_not = _why_not_action(about, each, answered.get(each.stage_number))
        found.append(Thing(about, _short(each.description), why_not))
    return found


def _why_not_action(about: About, row: Remedy, sent_on: date | None) -> str | None:
    if sent_on is None:
        return "The answer that promises this has not been sent yet (P-7.3.2)."
    if row.kind in DONE_BY_LETTER and row.done_on == sent_on:
        return "The answer itself did this."
    on = last_sent(about)
    if row.done_on is None or on is None or on < row.done_on:
        return None
    return f"They were told on {long_date(on)} that this is done."


def _orders(complaint: Complaint) -> list[Thing]:
    rows = (
        OmbudsmanOrder.select(OmbudsmanOrder)
        .join(Determination)
        .join(ExternalReferral)
        .where(ExternalReferral.complaint == complaint.id)
        .order_by(OmbudsmanOrder.id)
    )
    found = []
    for each in rows:
        about = About(LetterAbout.ORDER, each.id)
        not_done = None if each.done_on else "Record first that this order was done (R-9.1.4)."
        words = f"order {each.number}: {_short(each.text)}"
        found.append(Thing(about, words, not_done or _told(about)))
    return found


def _requests(complaint: Complaint) -> list[Thing]:
    rows = (
        EvidenceRequest.select(EvidenceRequest)
        .join(ExternalReferral)
        .where(ExternalReferral.complaint == complaint.id)
        .order_by(EvidenceRequest.id)
    )
    found = []
    for each in rows:
        went = f"This went on {long_date(each.sent_on)}." if each.sent_on else None
        words = f"evidence due {long_date(each.due_on)}: {_short(each.what)}"
        found.append(Thing(About(LetterAbout.EVIDENCE_REQUEST, each.id), words, went))
    return found


_THINGS: Mapping[LetterAbout, Callable[[Complaint], list[Thing]]] = {
    LetterAbout.NEW_ISSUE: _issues,
    LetterAbout.LETTER: _letters,
    LetterAbout.REMEDY: _remedies,
    LetterAbout.ORDER: _orders,
    LetterAbout.EVIDENCE_REQUEST: _requests,
}
_LONGEST = 60


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"


# What sending does


def apply_about(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    """Record what was asked, told or sent with a letter; no date of the case moves."""
    letter = Letter.get_by_id(letter.id)  # with how it went
    if letter.code is LetterCode.L02:
        _ask(work, complaint, letter, on)
    elif letter.about is not None:
        _APPLY[letter.about](work, complaint, letter, on)


def _ask(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    """The point stays unclear until it is answered (P-7.1.2)."""
    reply_by = promised_in(letter, "When to reply")
    work.create(
        Contact,
        complaint=complaint,
        kind=ContactKind.CLARIFICATION,
        contacted_on=on,
        channel=letter.sent_by,
        staff=work.desk.staff_id,
        text=block_text(letter, "Our questions"),
        reply_by=reply_by,
    )
    work.line("CLARIFICATION", "reply by", "", reply_by)


def _tell_issue(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    row = NewIssue.get_by_id(letter.about_id)
    work.line(
        "ISSUE_TOLD", became(row), "", f"{str(row.decision).lower()}, told on {long_date(on)}"
    )


def _cover(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    row = Letter.get_by_id(letter.about_id)
    work.line("COVER", row.code.value, "", f"with the letter of {long_date(row.letter_date)}")


def _update(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    """What they were told of something promised, and when they hear again (P-7.3.2)."""
    row = Remedy.get_by_id(letter.about_id)
    work.create(
        RemedyUpdate,
        remedy=row.id,
        told_on=on,
        channel=letter.sent_by,
        staff=work.desk.staff_id,
        text=block_text(letter, "How it stands"),
        due_on=row.update_due_on,
    )
    if row.done_on is None:
        values = {"update_due_on": promised_in(letter, "What happens next")}
        work.change(Remedy, row.id, row.version, values, lines=False)
    work.line("ACTION_UPDATE", str(row.kind), "", on)


def _comply(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    row = OmbudsmanOrder.get_by_id(letter.about_id)
    work.line("ORDER_TOLD", f"order {row.number}", row.due_on, on)
    words = f"L21: we complied with order {row.number}."
    _note(work, complaint, letter, row.determination.referral, on, words)


def _send_evidence(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    row = EvidenceRequest.get_by_id(letter.about_id)
    if row.sent_on is None:
        note = block_text(letter, "Evidence")
        evidence_went(work, row, row.version, on, letter.sent_by, note)
    _note(work, complaint, letter, row.referral, on, "L21: the evidence asked for.")


def _note(
    work: Work,
    complaint: Complaint,
    letter: Letter,
    referral: ExternalReferral,
    on: date,
    words: str,
) -> None:
    """A contact with the outside body; it moves no date (G8)."""
    work.create(
        ExternalContact,
        complaint=complaint,
        body=referral.body,
        direction=Direction.OUT,
        contacted_on=on,
        channel=letter.sent_by,
        with_whom=referral.name,
        staff=work.desk.staff_id,
        text=words,
    )
    work.line("OUTSIDE_CONTACT", str(referral.body), "", words)


_APPLY: Mapping[LetterAbout, Callable[[Work, Complaint, Letter, date], None]] = {
    LetterAbout.NEW_ISSUE: _tell_issue,
    LetterAbout.LETTER: _cover,
    LetterAbout.REMEDY: _update,
    LetterAbout.ORDER: _comply,
    LetterAbout.EVIDENCE_REQUEST: _send_evidence,
}
