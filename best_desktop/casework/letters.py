"""Letters: drafted from the case, checked, issued as a frozen PDF, printed, sent.

Printed and sent are different things: the clock stops on the date sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError, NeedsReason, Refused
from best_desktop.casework.letter_effects import apply_sending, check_sending, why_not_letter
from best_desktop.casework.letter_facts import MOVES, letter_facts
from best_desktop.casework.queries.case import letter_view
from best_desktop.casework.queries.cases import rows_by_id
from best_desktop.casework.rows import tuples
from best_desktop.casework.standing import complaint_by_id, standing_of
from best_desktop.casework.views import CaseRow, LetterView
from best_desktop.domain.letter_checks import LetterProblem, problems
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import (
    DraftBlock,
    Template,
    fill,
    from_json,
    heading,
    read_templates,
    renewed,
    to_json,
)
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
    DocumentKind,
    LetterCode,
    LetterState,
)
from best_desktop.paths import resource
from best_desktop.store import vault
from best_desktop.store.models import Complaint, Document, Letter


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter being written: its blocks, and the facts it was made from."""

    id: int
    version: int
    complaint_id: int
    code: LetterCode
    heading: str
    blocks: tuple[DraftBlock, ...]
    facts: LetterFacts


@cache
def templates() -> dict[LetterCode, Template]:
    """The letter templates, read and checked once."""
    files = {each.name: each.read_text("utf-8") for each in resource("letters").glob("*.toml")}
    return read_templates(files)


def letter_choices(desk: Desk, complaint_id: int) -> list[tuple[LetterCode, str | None]]:
    """Every letter with the reason why it cannot be written now, or None where it can."""
    complaint = complaint_by_id(complaint_id)
    standing = standing_of(desk, complaint)
    return [(code, why_not_letter(standing, complaint, code)) for code in templates()]


def start_letter(desk: Desk, complaint_id: int, code: LetterCode) -> LetterDraft:
    """Begin a letter from the case's facts, or go on with the draft that was begun."""
    complaint = complaint_by_id(complaint_id)
    open_draft_row = Letter.get_or_none(
        (Letter.complaint == complaint.id)
        & (Letter.code == code)
        & (Letter.state == LetterState.DRAFT)
        & (Letter.stage_number == _stage_number(complaint, code))
    )
    if open_draft_row is not None:
        return open_draft(desk, open_draft_row.id)
    why_not = why_not_letter(standing_of(desk, complaint), complaint, code)
    if why_not:
        raise Refused(why_not)
    letter_id = _begin(desk, complaint, code, None)
    return open_draft(desk, letter_id)


def _stage_number(complaint: Complaint, code: LetterCode) -> int:
    return int(complaint.stage - 1 if code in MOVES else complaint.stage)


def _begin(desk: Desk, complaint: Complaint, code: LetterCode, supersedes: Letter | None) -> int:
    template = templates()[code]
    facts = letter_facts(desk, complaint, code, desk.today)
    with desk.working() as work:
        letter = work.create(
            Letter,
            complaint=complaint,
            stage_number=facts.stage,
            code=code,
            template_version=template.version,
            blocks=to_json(fill(template, facts)),
            addressee="\n".join(facts.addressee),
            letter_format=facts.letter_format,
            drafted_by=desk.staff_id,
            drafted_at=desk.clock(),
            supersedes=supersedes,
        )
        work.line("LETTER_CREATED", code.value, "", f"{code}, template {template.version}")
        work.record("Begin letter", complaint.reference, complaint, f"{code.value} {code} begun")
    return int(letter.id)


def _letter(letter_id: int) -> Letter:
    letter = Letter.get_or_none(Letter.id == letter_id)
    if letter is None:
        raise Refused("This letter is not in the case file any more. Refresh the case.")
    return letter


def _draft_row(letter_id: int) -> Letter:
    letter = _letter(letter_id)
    if letter.state is not LetterState.DRAFT:
        raise Refused(
            "This letter has been issued and cannot be edited. Write a new one that supersedes it."
        )
    return letter


def open_draft(desk: Desk, letter_id: int, letter_date: date | None = None) -> LetterDraft:
    """Open a draft with today's facts; what was typed stays, dates are brought up to date."""
    letter = _draft_row(letter_id)
    facts = letter_facts(desk, letter.complaint, letter.code, letter_date or desk.today)
    template = templates()[letter.code]
    return LetterDraft(
        id=letter.id,
        version=letter.version,
        complaint_id=letter.complaint_id,
        code=letter.code,
        heading=heading(template, facts),
        blocks=renewed(template, from_json(letter.blocks), facts),
        facts=facts,
    )


def _cleaned(desk: Desk, blocks: Iterable[DraftBlock]) -> tuple[DraftBlock, ...]:
    checks = Checks(desk)
    cleaned = tuple(
        replace(each, text=checks.text("blocks", each.text, what=f"'{each.name}'", limit=60_000))
        for each in blocks
    )
    checks.done()
    return cleaned


def save_draft(
    desk: Desk, letter_id: int, seen_version: int, blocks: tuple[DraftBlock, ...]
) -> int:
    """Keep what was typed; returns the new version. Nothing changed means nothing is written."""
    letter = _draft_row(letter_id)
    cleaned = _cleaned(desk, blocks)
    with desk.working() as work:
        changed = work.change(
            Letter, letter.id, seen_version, {"blocks": to_json(cleaned)}, lines=False
        )
        if changed:
            complaint = letter.complaint
            work.line("LETTER_DRAFT", letter.code.value, "", "text saved")
            work.record(
                "Save letter draft", complaint.reference, complaint, f"{letter.code.value} saved"
            )
    return int(Letter.get_by_id(letter.id).version)


def letter_problems(
    desk: Desk, letter_id: int, blocks: tuple[DraftBlock, ...], letter_date: date | None = None
) -> tuple[LetterProblem, ...]:
    """What is wrong with a draft: hard problems stop issuing, the others take a reason."""
    letter = _draft_row(letter_id)
    facts = letter_facts(desk, letter.complaint, letter.code, letter_date or desk.today)
    template = templates()[letter.code]
    others = _other_texts(letter)
    return problems(template, blocks, facts, others) + _unprintable(blocks, facts)


def _unprintable(blocks: tuple[DraftBlock, ...], facts: LetterFacts) -> tuple[LetterProblem, ...]:
    from best_desktop.documents.fonts import unprintable

    found = []
    for name, text in [
        *((each.name, f"{each.heading}\n{each.text}") for each in blocks),
        ("", "\n".join((*facts.addressee, facts.salutation, facts.scheme))),
    ]:
        missing = unprintable(text)
        if missing:
            where = f"'{name}'" if name else "The address"
            found.append(
                LetterProblem(
                    name,
                    f"{where} has characters that cannot be printed: {', '.join(missing)}. "
                    "Take them out or write them another way.",
                    True,
                )
            )
    return tuple(found)


def _other_texts(letter: Letter) -> tuple[str, ...]:
    """The case's own texts of the newest letters of the same kind on other cases (R-7.2.d)."""
    rows = (
        Letter.select(Letter.blocks)
        .where(
            (Letter.code == letter.code)
            & (Letter.complaint != letter.complaint_id)
            & (Letter.state != LetterState.DRAFT)
        )
        .order_by(Letter.id.desc())
        .limit(50)
    )
    return tuple(block.text for (text,) in tuples(rows) for block in from_json(text) if block.hint)


def preview(
    desk: Desk, letter_id: int, blocks: tuple[DraftBlock, ...], letter_date: date | None = None
) -> bytes:
    """The PDF as it would be issued now."""
    letter = _draft_row(letter_id)
    facts = letter_facts(desk, letter.complaint, letter.code, letter_date or desk.today)
    return _typeset(facts, heading(templates()[letter.code], facts), blocks)


def _typeset(facts: LetterFacts, title: str, blocks: tuple[DraftBlock, ...]) -> bytes:
    from best_desktop.documents.letter_pdf import typeset

    return typeset(facts, title, blocks)


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
    letter = _draft_row(letter_id)
    complaint: Complaint = letter.complaint
    checks = Checks(desk)
    checks.past("letter_date", letter_date, what="the date of the letter")
    checks.not_before(
        "letter_date",
        letter_date,
        complaint.received_on,
        what="the date of the letter",
        why="the date the complaint was received",
    )
    reason = checks.text("reason", reason, what="the reason", limit=2000)
    checks.done()
    blocks = _cleaned(desk, blocks)
    _refuse_problems(letter_problems(desk, letter_id, blocks, letter_date), reason)
    facts = letter_facts(desk, complaint, letter.code, letter_date)
    content = _typeset(facts, heading(templates()[letter.code], facts), blocks)
    with desk.working() as work:
        sha256 = vault.put(content)
        document = work.create(
            Document,
            complaint=complaint,
            name=f"{complaint.reference} {letter.code.value} {letter_date.isoformat()}.pdf",
            kind=DocumentKind.LETTER,
            direction=Direction.OUT,
            dated_on=letter_date,
            sha256=sha256,
            size=len(content),
            media_type="application/pdf",
            added_at=desk.clock(),
            added_by=desk.staff_id,
        )
        values = {
            "blocks": to_json(blocks),
            "state": LetterState.ISSUED,
            "letter_date": letter_date,
            "promised_on": promised_by(letter.code, facts),
            "letter_format": facts.letter_format,
            "addressee": "\n".join(facts.addressee),
            "template_version": templates()[letter.code].version,
            "document": document,
            "issued_by": desk.staff_id,
            "issued_at": desk.clock(),
        }
        work.change(Letter, letter.id, seen_version, values, lines=False)
        old = letter.supersedes
        if old is not None:
            work.change(Letter, old.id, old.version, {"state": LetterState.SUPERSEDED}, lines=False)
            work.line("LETTER_SUPERSEDED", old.code.value, old.letter_date, letter_date)
        work.line("LETTER_ISSUED", letter.code.value, "", f"PDF {sha256[:12]}")
        work.line("LETTER_ISSUED", "promised date", "", values["promised_on"])
        work.record(
            "Issue letter",
            complaint.reference,
            complaint,
            f"{letter.code.value} {letter.code} issued, dated {long_date(letter_date)}",
            reason,
        )
    return int(document.id)


def promised_by(code: LetterCode, facts: LetterFacts) -> date | None:
    """The date a letter promises the complainant, None where it promises none."""
    if facts.more_time is not None:
        return facts.more_time.until if code is not LetterCode.L08 else facts.answer_by
    if code in MOVES:
        return facts.next_stage_due
    if code in (LetterCode.L01, LetterCode.L06):
        return facts.answer_by
    return None


def _refuse_problems(found: tuple[LetterProblem, ...], reason: str) -> None:
    hard = [each.message for each in found if each.hard]
    if hard:
        raise CaseworkError("The letter cannot be issued yet.\n" + "\n".join(hard))
    soft = [each.message for each in found]
    if soft and not reason:
        raise NeedsReason(soft)


def record_printed(desk: Desk, letter_id: int, on: date) -> None:
    """Record that a letter was printed; that does not stop the clock."""
    letter = _issued(letter_id)
    checks = Checks(desk)
    checks.past("on", on, what="the date it was printed")
    checks.done()
    with desk.working() as work:
        if work.change(
            Letter, letter.id, letter.version, {"printed_on": on}, what="LETTER_PRINTED"
        ):
            complaint = letter.complaint
            work.record(
                "Print letter", complaint.reference, complaint, f"{letter.code.value} printed"
            )


def _issued(letter_id: int) -> Letter:
    letter = _letter(letter_id)
    if letter.state is LetterState.DRAFT:
        raise Refused("Issue the letter first: a draft cannot be printed or sent.")
    if letter.state is LetterState.SUPERSEDED:
        raise Refused("This letter has been superseded. Use the newer one.")
    return letter


def record_sent(desk: Desk, letter_id: int, on: date, channel: Channel, reason: str = "") -> None:
    """Record that a letter was sent: this is what stops a clock, tells more time, closes a stage.

    Another method than the preferred one needs a reason (P-7.1.4).
    """
    letter = _issued(letter_id)
    if letter.state is LetterState.SENT:
        raise Refused(f"This letter was already recorded as sent on {long_date(letter.sent_on)}.")
    complaint: Complaint = letter.complaint
    checks = Checks(desk)
    checks.past("on", on, what="the date it was sent")
    checks.not_before(
        "on", on, letter.letter_date, what="the date it was sent", why="the date of the letter"
    )
    reason = checks.text("reason", reason, what="the reason", limit=2000)
    checks.done()
    preferred = complaint.preferred_channel
    if preferred is not None and channel is not preferred and not reason:
        raise NeedsReason(
            [f"They asked us to use {preferred}. Say why it went by {channel} (P-7.1.4)."]
        )
    with desk.working() as work:
        check_sending(standing_of(desk, complaint), complaint, letter)
        values = {
            "state": LetterState.SENT,
            "sent_on": on,
            "sent_by": channel,
            "sent_reason": reason,
        }
        work.change(Letter, letter.id, letter.version, values, lines=False)
        work.line("LETTER_SENT", letter.code.value, "", f"by {channel} on {long_date(on)}")
        apply_sending(work, complaint, letter, on)
        work.record(
            "Send letter",
            complaint.reference,
            complaint,
            f"{letter.code.value} {letter.code} sent by {channel} on {long_date(on)}",
            reason,
        )


def supersede(desk: Desk, letter_id: int) -> LetterDraft:
    """Begin a new letter in place of an issued one that was not sent; the old PDF is kept."""
    letter = _issued(letter_id)
    if letter.state is LetterState.SENT:
        raise Refused("This letter was sent, so it stands. Write a new letter instead.")
    return open_draft(desk, _begin(desk, letter.complaint, letter.code, letter))


def letter_pdf(desk: Desk, letter_id: int) -> bytes:
    """The PDF of an issued letter, checked against its hash."""
    letter = _letter(letter_id)
    if letter.document is None:
        raise Refused("This letter has not been issued yet, so there is no PDF.")
    return vault.get(letter.document.sha256)


def unsent_letters(desk: Desk) -> list[tuple[CaseRow, LetterView]]:
    """Letters made but not sent, oldest first."""
    rows = list(Letter.select().where(Letter.state == LetterState.ISSUED).order_by(Letter.id))
    cases = {each.id: each for each in rows_by_id(desk, [row.complaint_id for row in rows])}
    return [(cases[row.complaint_id], letter_view(desk, row)) for row in rows]
