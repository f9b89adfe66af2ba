"""Letters being written: begun from the case, edited block by block, checked, previewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import CaseworkError, FieldProblem, InvalidInput, Refused
from best_desktop.casework.letter_abouts import about_of, only_thing, right_of
from best_desktop.casework.letter_corrections import corrected_on
from best_desktop.casework.letter_facts import letter_facts
from best_desktop.casework.letter_owners import asked, case_of, check_seen, owned_facts, right_to
from best_desktop.casework.letter_recipients import (
    letters_of_stage,
    recipient,
    why_not_anybody,
    why_not_to,
)
from best_desktop.casework.letterheads import with_letterhead
from best_desktop.casework.name_scan import note_names
from best_desktop.casework.rows import tuples
from best_desktop.casework.speaking import authority_of
from best_desktop.casework.standing import ACKNOWLEDGEMENTS, case_in, complaint_by_id, standing_of
from best_desktop.casework.wordings import templates
from best_desktop.domain.letter_abouts import ABOUTS, About
from best_desktop.domain.letter_checks import LetterProblem, problems
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_problem import hard
from best_desktop.domain.letter_template import (
    DraftBlock,
    TemplateError,
    fill,
    from_json,
    heading,
    renewed,
    to_json,
)
from best_desktop.domain.letter_wording import WITHOUT_CASE
from best_desktop.domain.vocabulary import ContactKind, LetterCode, LetterState
from best_desktop.domain.working_days import OutsideCalendar
from best_desktop.store.models import Complaint, Contact, Letter, Person


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter being written: its blocks, and the facts it was made from.

    ``begun_from`` is the version of the wording it was begun with, where another is in use now;
    ``outdated`` names the blocks with words of our own that its new wording says differently.
    """

    id: int
    version: int
    complaint_id: int | None
    code: LetterCode
    heading: str
    blocks: tuple[DraftBlock, ...]
    facts: LetterFacts
    begun_from: str = ""
    outdated: tuple[str, ...] = ()


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
            or (None if code in ABOUTS else why_not_again(complaint, code, None)),
        )
        for code in templates()
        if code not in WITHOUT_CASE
    ]


def why_not_again(
    complaint: Complaint, code: LetterCode, to: Person | None, about: About | None = None
) -> str | None:
    """A letter made and not sent is not made twice (PF-36)."""
    return why_not_twice(code, letters_of_stage(complaint, code, to, about))


def why_not_twice(code: LetterCode, of_it: Any) -> str | None:
    """Why another letter may not be begun where one of ``of_it``, a condition, waits to be sent."""
    waiting = of_it & (Letter.code == code) & (Letter.state == LetterState.ISSUED)
    if Letter.select().where(waiting).exists():
        return f"{code.value} is issued and not sent yet. Send it, or write one in its place."
    return None


def start_letter(
    desk: Desk,
    complaint_id: int,
    code: LetterCode,
    to_id: int | None = None,
    about: About | None = None,
) -> LetterDraft:
    """Begin a letter from the case's facts, or go on with the draft that was begun.

    It goes to whoever speaks on the complaint, or to the service user with ``to_id``. One that is
    about one thing of the case may leave ``about`` out where there is only one to write of.
    """
    with desk.working(right_of(code)) as work:
        complaint = case_in(work, complaint_id)
        to = recipient(complaint, to_id)
        if code in ABOUTS and about is None:
            about = only_thing(complaint, code)
        begun = letters_of_stage(complaint, code, to, about) & (Letter.state == LetterState.DRAFT)
        letter = Letter.get_or_none(begun)
        if letter is None:
            standing, weighed = standing_of(desk, complaint), authority_of(desk, complaint)
            why_not = why_not_to(standing, complaint, code, to, weighed, about)
            why_not = why_not or why_not_again(complaint, code, to, about)
            if why_not:
                raise Refused(why_not)
            letter = begin_letter(work, complaint, code, to=to, about=about)
    return open_draft(desk, letter.id)


def begin_letter(
    work: Work,
    complaint: Complaint,
    code: LetterCode,
    supersedes: Letter | None = None,
    to: Person | None = None,
    about: About | None = None,
) -> Letter:
    """Begin a letter within an open use case; in place of another it is about the same thing."""
    about = about or (about_of(supersedes) if supersedes else None)
    columns = {
        "complaint": complaint,
        "addressed_to": to,
        "about": about.kind if about else None,
        "about_id": about.id if about else None,
    }
    facts = letter_facts(work.desk, complaint, code, work.desk.today, to, about)
    sent = supersedes is not None and supersedes.state is LetterState.SENT
    if supersedes is not None and sent:
        facts = replace(facts, in_place_of=supersedes.letter_date)
    return begin_draft(work, code, facts, columns, supersedes)


def begin_draft(
    work: Work,
    code: LetterCode,
    facts: LetterFacts,
    columns: Mapping[str, Any],
    supersedes: Letter | None,
) -> Letter:
    """The draft of any letter, filled with facts; ``columns`` say what it belongs to.

    In place of another it is printed as that one was.
    """
    desk, template = work.desk, templates()[code]
    chosen = supersedes.chosen_format if supersedes else None
    facts = replace(facts, letter_format=chosen or facts.letter_format)
    blocks = fill(template, facts)
    letter = work.create(
        Letter,
        **columns,
        stage_number=facts.stage,
        code=code,
        template_version=template.version,
        blocks=to_json(blocks),
        addressee="\n".join(facts.addressee),
        letter_format=facts.letter_format,
        chosen_format=chosen,
        drafted_by=desk.staff_id,
        drafted_at=desk.clock(),
        supersedes=supersedes,
    )
    reference = asked(work, letter)
    work.line("LETTER_CREATED", code.value, "", f"{code}, template {template.version}")
    note_names(work, code, facts, (), blocks)
    work.record("Begin letter", reference, letter.complaint, f"{code.value} {code} begun")
    return letter


def letter_by_id(desk: Desk, letter_id: int) -> Letter:
    """The letter as it stands now; Refused where it is not there or not for this person."""
    letter = Letter.get_or_none(Letter.id == letter_id)
    if letter is None:
        raise Refused("This letter is not in the case file any more. Refresh the case.")
    if letter.complaint_id is None:
        check_seen(desk, letter)
    else:
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


def blocks_of(letter: Letter) -> tuple[DraftBlock, ...]:
    """The blocks of a draft as they were saved; Refused where nobody can read them any more."""
    try:
        return from_json(letter.blocks)
    except TemplateError:
        raise Refused(
            "The text of this draft cannot be read any more. Discard it and begin the letter again."
        ) from None


def open_draft(desk: Desk, letter_id: int, letter_date: date | None = None) -> LetterDraft:
    """Open a draft with today's facts; what was typed stays, dates are brought up to date."""
    letter = draft_by_id(desk, letter_id)
    facts = facts_on(desk, letter, letter_date)
    template, stored = templates()[letter.code], blocks_of(letter)
    blocks = renewed(template, stored, facts)
    changed = letter.template_version != template.version
    return LetterDraft(
        id=letter.id,
        version=letter.version,
        complaint_id=letter.complaint_id,
        code=letter.code,
        heading=heading(template, facts),
        blocks=blocks,
        facts=facts,
        begun_from=letter.template_version if changed else "",
        outdated=_outdated(stored, blocks) if changed else (),
    )


def _outdated(before: Iterable[DraftBlock], now: Iterable[DraftBlock]) -> tuple[str, ...]:
    """The blocks that somebody wrote in and that would be filled otherwise now."""
    filled = {each.name: each.filled.split() for each in before}
    return tuple(
        each.name
        for each in now
        if each.is_edited and filled.get(each.name, []) != each.filled.split()
    )


def facts_on(desk: Desk, letter: Letter, letter_date: date | None) -> LetterFacts:
    """What the letter may say on its date; InvalidInput where nothing can be counted from that.

    A format chosen for this letter goes before the one of the person's adjustments.
    """
    facts = facts_as_agreed(desk, letter, letter_date)
    return replace(facts, letter_format=letter.chosen_format) if letter.chosen_format else facts


def facts_as_agreed(desk: Desk, letter: Letter, letter_date: date | None) -> LetterFacts:
    """The same in the format of the person's adjustments (P-13.1)."""
    day = letter_date or desk.today
    checks = Checks(desk)
    checks.real("letter_date", day, what="the date of the letter")
    checks.done()
    if letter.complaint_id is None:
        return with_letterhead(desk, letter.code, owned_facts(desk, letter, day))
    try:
        to, about = letter.addressed_to, about_of(letter)
        facts = letter_facts(desk, case_of(letter), letter.code, day, to, about)
        facts = replace(facts, in_place_of=corrected_on(letter))
        return with_letterhead(desk, letter.code, facts)
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
    with desk.working(right_to(letter_id)) as work:
        letter = draft_by_id(desk, letter_id)
        reference = asked(work, letter)
        # What is kept was renewed when it was opened: it is of the wording in use.
        values = {"blocks": kept, "template_version": templates()[letter.code].version}
        if not work.change(Letter, letter.id, seen_version, values, lines=False):
            return seen_version
        facts = facts_on(desk, letter, None)
        note_names(work, letter.code, facts, blocks_of(letter), from_json(kept))
        work.line("LETTER_DRAFT", letter.code.value, "", "text saved")
        said = f"{letter.code.value} saved"
        work.record("Save letter draft", reference, letter.complaint, said)
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


def _not_ready(complaint: Complaint | None, code: LetterCode) -> Iterator[LetterProblem]:
    """What a case should have before its first acknowledgement."""
    if complaint is None or code not in ACKNOWLEDGEMENTS or complaint.stage != 1:
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
    for name, heading_text, text in (
        *((each.name, each.heading, each.text) for each in blocks),
        ("", "", head),
    ):
        missing = unprintable(f"{heading_text}\n{text}")
        if missing:
            where = f"'{name}'" if name else "The address"
            at = text.find(missing[0][0]) if name else -1
            yield hard(
                f"{where} has characters that cannot be printed: {', '.join(missing)}. "
                "Take them out or write them another way.",
                name,
                (at, at + 1) if at >= 0 else None,
            )


def _other_texts(letter: Letter) -> tuple[str, ...]:
    """The case's own texts of the newest letters of the same kind on other cases (R-7.2.d)."""
    rows = (
        Letter.select(Letter.blocks)
        .where(
            (Letter.code == letter.code)
            & Letter.id.not_in(_same_case(letter))
            & (Letter.state != LetterState.DRAFT)
        )
        .order_by(Letter.id.desc())
        .limit(50)
    )
    return tuple(block.text for (text,) in tuples(rows) for block in from_json(text) if block.hint)


def _same_case(letter: Letter) -> Any:
    """The letters of one complaint, or a letter alone that belongs to none."""
    if letter.complaint_id is None:
        return (letter.id,)
    return Letter.select(Letter.id).where(Letter.complaint == letter.complaint_id)


def preview(
    desk: Desk, letter_id: int, blocks: tuple[DraftBlock, ...], letter_date: date | None = None
) -> bytes:
    """The PDF as it would be issued now."""
    letter = draft_by_id(desk, letter_id)
    return typeset(letter.code, facts_on(desk, letter, letter_date), blocks)


def typeset(code: LetterCode, facts: LetterFacts, blocks: tuple[DraftBlock, ...]) -> bytes:
    """The PDF of a letter under the heading in use; errors as for :func:`typeset_under`."""
    return typeset_under(heading(templates()[code], facts), facts, blocks)


def typeset_under(title: str, facts: LetterFacts, blocks: tuple[DraftBlock, ...]) -> bytes:
    """The PDF of a letter under a heading; CaseworkError where the paper will not hold it."""
    from best_desktop.documents import letter_pdf

    try:
        return letter_pdf.typeset(facts, title, blocks)
    except letter_pdf.LetterError as error:
        raise CaseworkError(str(error)) from error
