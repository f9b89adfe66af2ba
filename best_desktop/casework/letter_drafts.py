"""Letters being written: begun from the case, edited block by block, checked, previewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import CaseworkError, FieldProblem, InvalidInput, Refused
from best_desktop.casework.letter_facts import letter_facts
from best_desktop.casework.letter_recipients import (
    letters_of_stage,
    recipient,
    why_not_anybody,
    why_not_to,
)
from best_desktop.casework.name_scan import note_names
from best_desktop.casework.rows import tuples
from best_desktop.casework.speaking import authority_of
from best_desktop.casework.standing import ACKNOWLEDGEMENTS, case_in, complaint_by_id, standing_of
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
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import ContactKind, LetterCode, LetterState
from best_desktop.domain.working_days import OutsideCalendar
from best_desktop.paths import resource
from best_desktop.store.models import Complaint, Contact, Letter, Person


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
    """Every letter with the reason why it cannot be written now, or None where it can.

    One that may not go to the speaker can be written where it can go to a service user.
    """
    complaint = complaint_by_id(desk, complaint_id)
    standing = standing_of(desk, complaint)
    weighed = authority_of(desk, complaint)
    return [
        (
            code,
            why_not_anybody(standing, complaint, code, weighed)
            or _why_not_again(complaint, code, None),
        )
        for code in templates()
    ]


def _why_not_again(complaint: Complaint, code: LetterCode, to: Person | None) -> str | None:
    """A letter made and not sent is not made twice (PF-36)."""
    waiting = letters_of_stage(complaint, code, to) & (Letter.state == LetterState.ISSUED)
    if Letter.select().where(waiting).exists():
        return f"{code.value} is issued and not sent yet. Send it, or write one in its place."
    return None


def start_letter(
    desk: Desk, complaint_id: int, code: LetterCode, to_id: int | None = None
) -> LetterDraft:
    """Begin a letter from the case's facts, or go on with the draft that was begun.

    It goes to whoever speaks on the complaint, or to the service user with ``to_id``.
    """
    with desk.working(Right.WRITE_LETTER) as work:
        complaint = case_in(work, complaint_id)
        to = recipient(complaint, to_id)
        begun = letters_of_stage(complaint, code, to) & (Letter.state == LetterState.DRAFT)
        letter = Letter.get_or_none(begun)
        if letter is None:
            standing, weighed = standing_of(desk, complaint), authority_of(desk, complaint)
            why_not = why_not_to(standing, complaint, code, to, weighed)
            why_not = why_not or _why_not_again(complaint, code, to)
            if why_not:
                raise Refused(why_not)
            letter = begin_letter(work, complaint, code, to=to)
    return open_draft(desk, letter.id)


def begin_letter(
    work: Work,
    complaint: Complaint,
    code: LetterCode,
    supersedes: Letter | None = None,
    to: Person | None = None,
) -> Letter:
    """Begin a letter within an open use case."""
    desk, template = work.desk, templates()[code]
    facts = letter_facts(desk, complaint, code, desk.today, to)
    blocks = fill(template, facts)
    letter = work.create(
        Letter,
        complaint=complaint,
        stage_number=facts.stage,
        code=code,
        template_version=template.version,
        blocks=to_json(blocks),
        addressee="\n".join(facts.addressee),
        addressed_to=to,
        letter_format=facts.letter_format,
        drafted_by=desk.staff_id,
        drafted_at=desk.clock(),
        supersedes=supersedes,
    )
    work.line("LETTER_CREATED", code.value, "", f"{code}, template {template.version}")
    note_names(work, code, facts, (), blocks)
    work.record("Begin letter", complaint.reference, complaint, f"{code.value} {code} begun")
    return letter


def letter_by_id(desk: Desk, letter_id: int) -> Letter:
    """The letter as it stands now; Refused where it is not there or not for this person."""
    letter = Letter.get_or_none(Letter.id == letter_id)
    if letter is None:
        raise Refused("This letter is not in the case file any more. Refresh the case.")
    complaint_by_id(desk, letter.complaint_id)
    return letter


def draft_by_id(desk: Desk, letter_id: int) -> Letter:
    """The letter, which must still be a draft."""
    letter = letter_by_id(desk, letter_id)
    if letter.state is not LetterState.DRAFT:
        raise Refused(
            "This letter has been issued and cannot be edited. Write a new one that supersedes it."
        )
    return letter


def open_draft(desk: Desk, letter_id: int, letter_date: date | None = None) -> LetterDraft:
    """Open a draft with today's facts; what was typed stays, dates are brought up to date."""
    letter = draft_by_id(desk, letter_id)
    facts = facts_on(desk, letter, letter_date)
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


def facts_on(desk: Desk, letter: Letter, letter_date: date | None) -> LetterFacts:
    """What the letter may say on its date; InvalidInput where nothing can be counted from that."""
    day = letter_date or desk.today
    checks = Checks(desk)
    checks.real("letter_date", day, what="the date of the letter")
    checks.done()
    try:
        return letter_facts(desk, letter.complaint, letter.code, day, letter.addressed_to)
    except OutsideCalendar as error:
        raise InvalidInput([FieldProblem("letter_date", str(error))]) from error


def cleaned(desk: Desk, blocks: Iterable[DraftBlock]) -> tuple[DraftBlock, ...]:
    """Return blocks as the case file keeps text; InvalidInput where one is too long."""
    checks = Checks(desk)
    kept = tuple(
        replace(each, text=checks.text("blocks", each.text, what=f"'{each.name}'", limit=60_000))
        for each in blocks
    )
    checks.done()
    return kept


def save_draft(
    desk: Desk, letter_id: int, seen_version: int, blocks: tuple[DraftBlock, ...]
) -> int:
    """Keep what was typed; returns the new version. Nothing changed means nothing is written."""
    kept = to_json(cleaned(desk, blocks))
    with desk.working(Right.WRITE_LETTER) as work:
        letter = draft_by_id(desk, letter_id)
        complaint = letter.complaint
        work.ask(complaint)
        if not work.change(Letter, letter.id, seen_version, {"blocks": kept}, lines=False):
            return seen_version
        facts = facts_on(desk, letter, None)
        note_names(work, letter.code, facts, from_json(letter.blocks), from_json(kept))
        work.line("LETTER_DRAFT", letter.code.value, "", "text saved")
        work.record(
            "Save letter draft", complaint.reference, complaint, f"{letter.code.value} saved"
        )
    return seen_version + 1


def letter_problems(
    desk: Desk, letter_id: int, blocks: tuple[DraftBlock, ...], letter_date: date | None = None
) -> tuple[LetterProblem, ...]:
    """What is wrong with a draft: hard problems stop issuing, the others take a reason."""
    letter = draft_by_id(desk, letter_id)
    facts = facts_on(desk, letter, letter_date)
    return (
        *problems(templates()[letter.code], blocks, facts, _other_texts(letter)),
        *_unprintable(blocks, facts),
        *_not_ready(letter.complaint, letter.code),
    )


def _not_ready(complaint: Complaint, code: LetterCode) -> Iterator[LetterProblem]:
    """What a case should have before its first acknowledgement."""
    if code not in ACKNOWLEDGEMENTS or complaint.stage != 1:
        return
    if complaint.department_id is None:
        yield LetterProblem("", "The complaint has no department. Assign one (R-3.2).", False)
    if complaint.overseer_id is None:
        yield LetterProblem("", "Nobody oversees the complaint. Assign one (R-2.1.8).", False)
    tried = (Contact.complaint == complaint.id) & (Contact.kind == ContactKind.ATTEMPT)
    known = complaint.preferred_channel or complaint.complainant is None
    if not known and not Contact.select().where(tried).exists():
        yield LetterProblem(
            "",
            "How they want us to contact them is not recorded. Record the first contact, or the "
            "attempts to reach them (P-7.1.1.b).",
            False,
        )


def _unprintable(blocks: tuple[DraftBlock, ...], facts: LetterFacts) -> Iterator[LetterProblem]:
    from best_desktop.documents.fonts import unprintable

    head = "\n".join((*facts.addressee, facts.salutation, facts.scheme))
    texts = [(each.name, f"{each.heading}\n{each.text}") for each in blocks]
    for name, text in [*texts, ("", head)]:
        missing = unprintable(text)
        if missing:
            where = f"'{name}'" if name else "The address"
            yield LetterProblem(
                name,
                f"{where} has characters that cannot be printed: {', '.join(missing)}. "
                "Take them out or write them another way.",
                True,
            )


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
    letter = draft_by_id(desk, letter_id)
    return typeset(letter.code, facts_on(desk, letter, letter_date), blocks)


def typeset(code: LetterCode, facts: LetterFacts, blocks: tuple[DraftBlock, ...]) -> bytes:
    """The PDF of a letter; CaseworkError where the paper will not hold it."""
    from best_desktop.documents import letter_pdf

    try:
        return letter_pdf.typeset(facts, heading(templates()[code], facts), blocks)
    except letter_pdf.LetterError as error:
        raise CaseworkError(str(error)) from error
