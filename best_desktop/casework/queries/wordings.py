"""The wording of letters as Settings shows it: what is in use, its versions, fields, a preview."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from difflib import ndiff

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.letter_facts import MOVES, letter_facts
from best_desktop.casework.letterheads import with_letterhead
from best_desktop.casework.standing import complaint_by_id
from best_desktop.casework.wordings import (
    STOCK,
    file_of,
    hash_of,
    in_use,
    latest_number,
    read_version,
    shared_in_use,
    stock_files,
    stock_templates,
    text_of,
)
from best_desktop.domain.condition_words import in_words
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_fields import FIELDS, GROUPS
from best_desktop.domain.letter_sample import THREE_STAGES, invented
from best_desktop.domain.letter_template import fill, heading
from best_desktop.domain.letter_wording import TemplateError, read_template
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from best_desktop.domain.wording_edit import (
    SHARED,
    EditPart,
    EditWording,
    put_together,
    taken_apart,
)
from best_desktop.store.models import LetterWording


@dataclass(frozen=True, slots=True)
class WordingRow:
    """A letter, or the shared blocks, in the list: whose wording is in use and since when.

    ``stock_changed`` says that the program brought a newer wording than ours began from;
    ``problem`` is why ours cannot be used any more, so that the program's own is.
    """

    code: str
    title: str
    version: str
    number: int
    is_own: bool
    saved_by: str = ""
    saved_at: datetime | None = None
    stock_changed: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class WordingVersion:
    """One version of a wording; number 0 is the program's own, which nobody saved."""

    number: int
    what: str
    saved_by: str = ""
    saved_at: datetime | None = None
    reason: str = ""
    in_use: bool = False


@dataclass(frozen=True, slots=True)
class OpenedWording:
    """A wording to edit, with the number of the version it will follow.

    ``shared_names`` are the names of the shared blocks by their keys; ``shared_must`` the keys of
    those that every letter must have. Where letters cannot be made with it, ``problem`` says why;
    where it cannot even be read, ``raw`` is what was saved, and the wording is the program's own.
    """

    wording: EditWording
    seen_number: int
    shared_names: Mapping[str, str]
    shared_must: frozenset[str]
    problem: str = ""
    raw: str = ""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field to put into a text: its name, what it means, and what it gives for a case."""

    name: str
    means: str
    gives: str
    where: str = ""


def wordings(desk: Desk) -> list[WordingRow]:
    """Every letter with the wording in use, then the blocks that several have."""
    titles = dict(sorted((code.value, each.title) for code, each in stock_templates().items()))
    titles[SHARED] = "Blocks that several letters have"
    latest = _latest()
    used = in_use()
    return [
        _row(desk, code, title, latest.get(code), used.problems.get(code, ""))
        for code, title in titles.items()
    ]


def count_to_look_at() -> int:
    """How many wordings of ours the program has a newer one for, or cannot use any more."""
    latest = {code: each for code, each in _latest().items() if each.text}
    problems = in_use().problems if latest else {}
    return sum(code in problems or _stock_changed(each) for code, each in latest.items())


def _stock_changed(saved: LetterWording) -> bool:
    """Whether the program brought another wording than ours began from."""
    return bool(saved.stock_sha256 != hash_of(stock_files()[file_of(saved.code)]))


def _latest() -> dict[str, LetterWording]:
    return {each.code: each for each in LetterWording.select().order_by(LetterWording.number)}


def _row(
    desk: Desk, code: str, title: str, saved: LetterWording | None, problem: str
) -> WordingRow:
    if saved is None:
        return WordingRow(code, title, _stock_words(code), STOCK, is_own=False)
    own = bool(saved.text)
    changed = own and _stock_changed(saved)
    version = f"Ours, version {saved.number}" if own else _stock_words(code)
    return WordingRow(
        code,
        title,
        version,
        saved.number,
        own,
        saved.saved_by.name,
        desk.local(saved.saved_at),
        changed,
        problem,
    )


def _stock_words(code: str) -> str:
    if code == SHARED:
        return "The program’s own"
    return f"The program’s own, version {stock_templates()[LetterCode(code)].version}"


def versions(desk: Desk, code: str) -> list[WordingVersion]:
    """Every version of a letter's wording, newest first; the program's own is the last."""
    rows = LetterWording.select().where(LetterWording.code == code)
    newest = latest_number(code)
    found = [
        WordingVersion(
            row.number,
            f"Ours, version {row.number}" if row.text else f"Back to: {_stock_words(code)}",
            row.saved_by.name,
            desk.local(row.saved_at),
            row.reason,
            row.number == newest,
        )
        for row in rows.order_by(LetterWording.number.desc())
    ]
    return [*found, WordingVersion(STOCK, _stock_words(code), in_use=newest == STOCK)]


def open_wording(code: str, number: int | None = None) -> OpenedWording:
    """A letter's wording to look at or edit: the one in use, or an earlier version."""
    newest = latest_number(code)
    read = read_version(code, newest if number is None else number)
    problem = read.problem or (in_use().problems.get(code, "") if number is None else "")
    shared = taken_apart(shared_in_use(), file_of(SHARED))
    names = {each.key: each.name for each in shared.blocks}
    must = frozenset(each.key for each in shared.blocks if each.mandatory)
    return OpenedWording(read.wording, newest, names, must, problem, read.raw)


def programs_wording(code: str) -> EditWording:
    """The program's own wording of a letter, to go back to."""
    return read_version(code, STOCK).wording


def sample_facts(desk: Desk, code: LetterCode, complaint_id: int | None = None) -> LetterFacts:
    """The facts to look at a wording with: of a complaint, or of an invented one.

    Raises:
        CaseworkError: the letter cannot be filled from that complaint.
    """
    if complaint_id is None:
        return _invented(desk, code, desk.today)
    complaint = complaint_by_id(desk, complaint_id)
    if code in MOVES and complaint.stage == 1:
        raise CaseworkError(
            f"{complaint.reference} has nothing for a letter {code.value}. Choose another one."
        )
    return letter_facts(desk, complaint, code, desk.today)


def _invented(desk: Desk, code: LetterCode, today: date) -> LetterFacts:
    three = code in THREE_STAGES
    found = [each for each in desk.procedures.values() if (each.last_stage == 3) is three]
    office, ombudsman = desk.settings.office, desk.settings.ombudsman
    return invented(code, found[-1], office, ombudsman, today)


def preview_wording(
    desk: Desk,
    wording: EditWording,
    code: LetterCode,
    complaint_id: int | None = None,
    *,
    easy_read: bool = False,
) -> bytes:
    """A letter as a PDF with a wording that is not saved yet; the shared blocks in any letter.

    It is printed as the case has it, or in easy read.

    Raises:
        CaseworkError: the wording cannot be read, or paper does not hold it; it says which.
    """
    from best_desktop.documents import letter_pdf

    text, file = put_together(wording), file_of(wording.code)
    try:
        if wording.code == SHARED:
            template = read_template(_text_in_use(code), file_of(code.value), text)
        else:
            template = read_template(text, file, shared_in_use())
        facts = with_letterhead(desk, code, sample_facts(desk, code, complaint_id))
        if easy_read:
            facts = replace(facts, letter_format=LetterFormat.EASY_READ)
        blocks = fill(template, facts)
        return letter_pdf.typeset(facts, heading(template, facts), blocks, watermark="PREVIEW")
    except (TemplateError, letter_pdf.LetterError) as error:
        raise CaseworkError(str(error)) from error


def _text_in_use(code: LetterCode) -> str:
    if code.value in in_use().problems:
        return stock_files()[file_of(code.value)]
    return text_of(code.value, latest_number(code.value))


def fields_for(desk: Desk, code: LetterCode, repeat: str = "") -> list[FieldRow]:
    """The fields a text may use, with what each gives for the invented case.

    With ``repeat`` those of each point, outcome sought or the like come first.
    """
    facts = _invented(desk, code, desk.today)
    found = []
    if repeat in GROUPS:
        group = GROUPS[repeat]
        first = next(iter(group.items(facts)), None)
        found = [
            FieldRow(name, f"{each.label}, of each {group.singular}",
                     each.text(first) if first is not None else "", repeat)
            for name, each in group.fields.items()
        ]  # fmt: skip
    return found + [FieldRow(name, each.label, each.text(facts)) for name, each in FIELDS.items()]


def condition(when: object, repeat: str = "") -> str:
    """When a block or a part stands in the letter, in words."""
    return in_words(str(when or ""), repeat)


def difference(code: str, number: int) -> list[str]:
    """What one version says and the one in use does not, and the other way round, line by line.

    A line that only the version says begins with "+ ", one that it does not say with "- ".
    """
    newest, chosen = (list(_said(code, each)) for each in (latest_number(code), number))
    lines = ndiff(newest, chosen)
    return [each.rstrip() for each in lines if each.startswith(("+ ", "- "))]


def _said(code: str, number: int) -> Iterator[str]:
    """What a version says, line by line; one that cannot be read as it was saved."""
    read = read_version(code, number)
    return iter(read.raw.split("\n")) if read.problem else _lines(read.wording)


def _lines(wording: EditWording) -> Iterator[str]:
    """A wording as it is read: headings, then each block's name, heading, texts and hint."""
    yield from (line for part in wording.headings for line in _lines_of(part))
    for block in wording.blocks:
        yield f"[{block.name or block.use}] {block.heading}".strip()
        yield from (line for part in block.parts for line in _lines_of(part))
        if block.hint:
            yield f"Hint: {block.hint}"


def _lines_of(part: EditPart) -> Iterator[str]:
    yield from (line for line in part.text.split("\n") if line)
    yield from (f"Easy read: {line}" for line in part.easy.split("\n") if line)
