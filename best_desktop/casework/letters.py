"""Letters: drafted from the case, checked, issued as a frozen PDF, printed, sent.

Printed and sent are different things: the clock stops on the date sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work, last_hand
from best_desktop.casework.errors import CaseworkError, ChangedMeanwhile, NeedsReason, Refused
from best_desktop.casework.intake import why_not_acknowledged
from best_desktop.casework.letter_abouts import about_of
from best_desktop.casework.letter_copies import frozen_around
from best_desktop.casework.letter_corrections import corrected_on, why_not_corrected
from best_desktop.casework.letter_drafts import (
    LetterDraft,
    begin_letter,
    cleaned,
    draft_by_id,
    facts_on,
    letter_by_id,
    letter_choices,
    letter_problems,
    open_draft,
    preview,
    save_draft,
    start_letter,
    typeset,
)
from best_desktop.casework.letter_effects import apply_sending, check_sending
from best_desktop.casework.letter_facts import DECISIONS
from best_desktop.casework.letter_owners import (
    asked,
    note_sent,
    owner_of,
    reference_of,
    right_to,
    why_not_owned,
)
from best_desktop.casework.letter_recipients import recipients, why_not_to
from best_desktop.casework.letter_sending import (
    ask_before_correcting,
    ask_before_sending,
    ask_before_sending_owned,
    promised_by,
    set_replacements_free,
)
from best_desktop.casework.name_scan import note_names
from best_desktop.casework.notes import kept_bytes
from best_desktop.casework.paper_forms import FormWanted, form_pdf
from best_desktop.casework.personal_letters import begin_owned
from best_desktop.casework.speaking import authority_of
from best_desktop.casework.standing import ACKNOWLEDGEMENTS, standing_of
from best_desktop.casework.wordings import templates
from best_desktop.domain.letter_checks import LetterProblem
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_money_fields import answer_asked_by
from best_desktop.domain.letter_template import DraftBlock, from_json, to_json
from best_desktop.domain.paper_form import FormCode
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
    DocumentKind,
    LetterCode,
    LetterState,
)
from best_desktop.store import vault
from best_desktop.store.models import Complaint, Document, Letter, Stage

__all__ = [
    "LetterDraft",
    "issue_letter",
    "letter_choices",
    "letter_enclosures",
    "letter_pdf",
    "letter_problems",
    "open_draft",
    "preview",
    "recipients",
    "record_printed",
    "record_sent",
    "save_draft",
    "start_letter",
    "supersede",
    "templates",
]


def issue_letter(
    desk: Desk,
    letter_id: int,
    seen_version: int,
    blocks: tuple[DraftBlock, ...],
    letter_date: date,
    reason: str = "",
) -> int:
    """Freeze a letter as a PDF kept with the case, with its hash and the date it promises.

    CaseworkError names each mandatory block or field missing; other problems take a ``reason``.
    Returns the document's id.
    """
    blocks = cleaned(desk, blocks)
    letter = draft_by_id(desk, letter_id)
    reason = _check_issuing(desk, letter, blocks, letter_date, reason)
    facts = facts_on(desk, letter, letter_date)
    # Setting it takes a while, and nobody else can save while a transaction is open.
    content = typeset(letter.code, facts, blocks)
    enclosed = _enclosed(desk, letter, facts)
    with desk.working(right_to(letter_id)) as work:
        letter = draft_by_id(desk, letter_id)
        reference = asked(work, letter)
        _refuse_where_it_may_not_be(desk, letter)
        if facts_on(desk, letter, letter_date) != facts:
            raise ChangedMeanwhile(last_hand(letter.complaint_id), [])
        called = f"{reference} {letter.code.value}"
        document = _keep_pdf(work, letter, letter_date, content, called)
        if enclosed is not None:
            called = f"{reference} {FormCode.F3.value}"
            form = _keep_pdf(work, letter, letter_date, enclosed, called)
            work.line("LETTER_ISSUED", "enclosed", "", form.name)
        # What was promised stays promised: a letter in place of that one promises nothing anew.
        promised = None if corrected_on(letter) else promised_by(letter.code, facts)
        values = {
            "blocks": to_json(blocks),
            "state": LetterState.ISSUED,
            "letter_date": letter_date,
            "promised_on": promised,
            "answer_asked_by": answer_asked_by(facts),
            "letter_format": facts.letter_format,
            "addressee": "\n".join(facts.addressee),
            "said_around": frozen_around(letter.code, facts),
            "template_version": templates()[letter.code].version,
            "document": document.id,
            "issued_by": desk.staff_id,
            "issued_at": desk.clock(),
        }
        work.change(Letter, letter.id, seen_version, values, lines=False)
        _replace(work, letter, letter_date)
        note_names(work, letter.code, facts, from_json(letter.blocks), blocks, issued=True)
        work.line("LETTER_ISSUED", letter.code.value, "", f"PDF {document.sha256[:12]}")
        work.line("LETTER_ISSUED", "promised date", "", promised)
        work.record(
            "Issue letter",
            reference,
            letter.complaint,
            f"{letter.code.value} {letter.code} issued, dated {long_date(letter_date)}",
            reason,
        )
    return document.id


def _enclosed(desk: Desk, letter: Letter, facts: LetterFacts) -> bytes | None:
    """The form that goes with a letter which asks for authority, printed as the letter is."""
    if letter.code is not LetterCode.L15 or not facts.form_enclosed:
        return None
    return form_pdf(
        desk, FormWanted(FormCode.F3, facts.letter_format, complaint_id=letter.complaint_id)
    )


def _check_issuing(
    desk: Desk, letter: Letter, blocks: tuple[DraftBlock, ...], letter_date: date, reason: str
) -> str:
    """Return the cleaned reason; an error where the letter cannot be issued as it is."""
    _refuse_where_it_may_not_be(desk, letter)
    reason = _check_letter_date(desk, letter, letter_date, reason)
    _refuse_problems(letter_problems(desk, letter.id, blocks, letter_date), reason)
    return reason


def _refuse_where_it_may_not_be(desk: Desk, letter: Letter) -> None:
    """Refused where the case has gone on, or whoever it is to may not be told (P-6.1.c).

    Nor is a safeguarding matter acknowledged before somebody was told of it (R-5.4). A draft that
    waits in vain for its day is discarded.
    """
    why_not = _why_not_now(desk, letter)
    if why_not and letter.state is LetterState.DRAFT:
        why_not += " If the letter is not needed any more, discard its draft."
    if why_not:
        raise Refused(why_not)


def _why_not_now(desk: Desk, letter: Letter) -> str | None:
    complaint = letter.complaint
    if complaint is None:
        return why_not_owned(letter)
    if corrected_on(letter):
        return why_not_corrected(desk, letter)
    standing, weighed = standing_of(desk, complaint), authority_of(desk, complaint)
    why_not = why_not_to(
        standing, complaint, letter.code, letter.addressed_to, weighed, about_of(letter)
    )
    if why_not is None and letter.code in ACKNOWLEDGEMENTS:
        why_not = why_not_acknowledged(complaint)
    return why_not


def _check_letter_date(desk: Desk, letter: Letter, letter_date: date, reason: str) -> str:
    checks = Checks(desk)
    checks.past("letter_date", letter_date, what="the date of the letter")
    for day, why in _not_before(letter):
        what = "the date of the letter"
        checks.not_before("letter_date", letter_date, day, what=what, why=why)
    reason = checks.text("reason", reason, what="the reason", limit=2000)
    checks.done()
    return reason


def _not_before(letter: Letter) -> Iterator[tuple[date, str]]:
    """The days that a letter may not be dated before, and what was on them."""
    if letter.complaint_id is None:
        owner = owner_of(letter)
        yield owner.since, owner.since_what
        return
    of_case = Stage.complaint == letter.complaint_id
    stage = Stage.get(of_case & (Stage.number == letter.stage_number))
    yield stage.started_on, f"the date stage {letter.stage_number} started"
    if letter.code in DECISIONS and stage.decided_on is not None:
        yield stage.decided_on, "the date of the decision"


def _keep_pdf(
    work: Work, letter: Letter, letter_date: date, content: bytes, called: str
) -> Document:
    return work.create(
        Document,
        complaint=letter.complaint,
        person=None if letter.complaint else owner_of(letter).person,
        name=f"{called} {letter_date.isoformat()}.pdf",
        kind=DocumentKind.LETTER,
        direction=Direction.OUT,
        dated_on=letter_date,
        sha256=vault.put(content),
        size=len(content),
        media_type="application/pdf",
        added_at=work.desk.clock(),
        added_by=work.desk.staff_id,
    )


def _replace(work: Work, letter: Letter, letter_date: date) -> None:
    """Lay aside the letter that this one supersedes; its PDF is kept."""
    old = letter.supersedes
    if old is None or old.state is not LetterState.ISSUED:
        return
    work.change(Letter, old.id, old.version, {"state": LetterState.SUPERSEDED}, lines=False)
    work.line("LETTER_SUPERSEDED", old.code.value, old.letter_date, letter_date)


def _refuse_problems(found: tuple[LetterProblem, ...], reason: str) -> None:
    hard = [each.message for each in found if each.hard]
    if hard:
        raise CaseworkError("The letter cannot be issued yet.\n" + "\n".join(hard))
    soft = [each.message for each in found]
    if soft and not reason:
        raise NeedsReason(soft)


def record_printed(desk: Desk, letter_id: int, on: date) -> None:
    """Record that a letter was printed; that does not stop the clock."""
    with desk.working(right_to(letter_id)) as work:
        letter = _issued(desk, letter_id)
        reference = asked(work, letter)
        checks = Checks(desk)
        checks.past("on", on, what="the date it was printed")
        if letter.letter_date:
            why, what = "the date of the letter", "the date it was printed"
            checks.not_before("on", on, letter.letter_date, what=what, why=why)
        checks.done()
        if work.change(
            Letter, letter.id, letter.version, {"printed_on": on}, what="LETTER_PRINTED"
        ):
            said = f"{letter.code.value} printed"
            work.record("Print letter", reference, letter.complaint, said)


def _left_the_draft(desk: Desk, letter_id: int) -> Letter:
    letter = letter_by_id(desk, letter_id)
    if letter.state is LetterState.DRAFT:
        raise Refused("Issue the letter first: a draft cannot be printed or sent.")
    return letter


def _issued(desk: Desk, letter_id: int) -> Letter:
    letter = _left_the_draft(desk, letter_id)
    if letter.state is LetterState.SUPERSEDED:
        raise Refused("This letter has been superseded. Use the newer one.")
    return letter


def record_sent(
    desk: Desk,
    letter_id: int,
    on: date,
    channel: Channel,
    reason: str = "",
    promise_reason: str = "",
) -> None:
    """Record that a letter was sent: this is what stops a clock, tells more time, closes a stage.

    NeedsReason where it went another way than they asked (P-7.1.4), promises another date than
    the one now counted, was laid aside, or nobody waits for it any more: see
    ``ask_before_sending``. The date
    counted from the day sent is the one that timeliness is measured against; a promise of an
    earlier one stays the date to work to.
    """
    with desk.working(right_to(letter_id)) as work:
        letter = _left_the_draft(desk, letter_id)
        reference = asked(work, letter)
        if letter.state is LetterState.SENT and letter.sent_on:
            raise Refused(
                f"This letter was already recorded as sent on {long_date(letter.sent_on)}."
            )
        reason, promise_reason = _check_sent(desk, letter, on, reason, promise_reason)
        complaint: Complaint | None = letter.complaint
        standing = standing_of(desk, complaint) if complaint else None
        counted, correction = None, corrected_on(letter)
        if complaint is None or standing is None:
            ask_before_sending_owned(letter, owner_of(letter).person, channel, reason)
        elif correction:
            ask_before_correcting(desk, letter, channel, reason)
        else:
            check_sending(standing, complaint, letter, on)
            counted = ask_before_sending(
                desk, standing, letter, on, channel, reason, promise_reason
            )
        reason = "\n".join(filter(None, (reason, promise_reason)))
        values = {
            "state": LetterState.SENT,
            "sent_on": on,
            "sent_by": channel,
            "sent_reason": reason,
        }
        work.change(Letter, letter.id, letter.version, values, lines=False)
        work.line("LETTER_SENT", letter.code.value, "", f"by {channel} on {long_date(on)}")
        if counted:
            work.line("PROMISED_DATE", "promised, counted", letter.promised_on, counted)
        set_replacements_free(work, letter)
        if complaint is None or standing is None:
            note_sent(work, letter, on)
        elif correction:
            work.line("LETTER_CORRECTED", letter.code.value, corrected_on(letter), on)
        else:
            apply_sending(work, complaint, letter, on, standing)
        work.record(
            "Send letter",
            reference,
            complaint,
            f"{letter.code.value} {letter.code} sent by {channel} on {long_date(on)}",
            reason,
        )


def _check_sent(
    desk: Desk, letter: Letter, on: date, reason: str, promise_reason: str
) -> tuple[str, str]:
    checks = Checks(desk)
    checks.past("on", on, what="the date it was sent")
    if letter.letter_date:
        checks.not_before(
            "on", on, letter.letter_date, what="the date it was sent", why="the date of the letter"
        )
    reason = checks.text("reason", reason, what="the reason", limit=2000)
    promise_reason = checks.text(
        "promise_reason", promise_reason, what="the reason for the other date", limit=2000
    )
    checks.done()
    return reason, promise_reason


def supersede(desk: Desk, letter_id: int) -> LetterDraft:
    """Begin a new letter in place of an issued one; the old PDF is kept.

    One that was sent stands: what takes its place says so, and moves no date (B-58).
    """
    with desk.working(right_to(letter_id)) as work:
        letter = _issued(desk, letter_id)
        asked(work, letter)
        why_not = why_not_corrected(desk, letter) if letter.state is LetterState.SENT else None
        if why_not:
            raise Refused(why_not)
        begun = (Letter.supersedes == letter.id) & (Letter.state == LetterState.DRAFT)
        draft = Letter.get_or_none(begun)
        if draft is None:
            if letter.state is not LetterState.SENT:
                _refuse_where_it_may_not_be(desk, letter)
            draft = _begin_instead(work, letter)
    return open_draft(desk, draft.id)


def _begin_instead(work: Work, letter: Letter) -> Letter:
    if letter.complaint is None:
        columns = ("person", "adjustment", "compliment", "comment", "about", "about_id")
        owner = {name: getattr(letter, name) for name in columns}
        return begin_owned(work, letter.code, owner, letter)
    return begin_letter(work, letter.complaint, letter.code, letter, letter.addressed_to)


def letter_enclosures(desk: Desk, letter_id: int) -> tuple[bytes, ...]:
    """The PDFs that go with an issued letter: the form F3 that L15 asks to have signed."""
    letter = letter_by_id(desk, letter_id)
    if letter.code is not LetterCode.L15 or letter.letter_date is None:
        return ()
    name = f"{reference_of(letter)} {FormCode.F3.value} {letter.letter_date.isoformat()}.pdf"
    of_case = (Document.complaint == letter.complaint_id) & (Document.name == name)
    newest = Document.select().where(of_case).order_by(Document.id.desc()).limit(1)
    return tuple(kept_bytes(each) for each in newest)


def letter_pdf(desk: Desk, letter_id: int) -> bytes:
    """The PDF of an issued letter, checked against its hash."""
    letter = letter_by_id(desk, letter_id)
    if letter.document is None:
        raise Refused("This letter has not been issued yet, so there is no PDF.")
    return kept_bytes(letter.document)
