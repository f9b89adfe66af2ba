"""The office's own wording of its letters: what is in use, its versions, and saving a new one.

The program brings its own wording of every letter. The office may save another, version after
version; each stays, and an issued letter keeps the one it was made from (R-7.2.c). A wording that
the reader of templates refuses is never saved, and one that a newer program cannot use any more
gives way to the program's own, which Settings tells.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import FieldProblem, InvalidInput, Refused
from best_desktop.casework.rows import tuples
from best_desktop.domain.letter_wording import (
    SHARED_FILE,
    Template,
    TemplateError,
    read_template,
    read_templates,
)
from best_desktop.domain.roles import Right
from best_desktop.domain.text import clean_line, clean_text
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.domain.wording_edit import (
    LARGEST,
    SHARED,
    EditBlock,
    EditPart,
    EditWording,
    left_behind,
    put_together,
    taken_apart,
    with_true_easy_read,
)
from best_desktop.domain.wording_rules import broken_rules
from best_desktop.paths import resource
from best_desktop.store.models import LetterWording

STOCK = 0
"""The number of the program's own wording, where versions of the office count from 1."""

_LONGEST_TEXT = 20_000
_LONGEST_LINE = 300
_REASON = 2_000

# What is in use of the office's own: for each code its number and its hash.
_InUse = tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class WordingInUse:
    """All templates as letters are made from them now, and what could not be used of our own."""

    templates: Mapping[LetterCode, Template]
    problems: Mapping[str, str]


def templates() -> Mapping[LetterCode, Template]:
    """The templates in use in the open case file, each with the version a letter keeps."""
    return in_use().templates


def in_use() -> WordingInUse:
    """The wording in use; read and checked once for each state of the office's versions."""
    return _read(_current())


def file_of(code: str) -> str:
    """The name of the template file of a letter, or of the shared blocks."""
    return SHARED_FILE if code == SHARED else f"{code}.toml"


@cache
def stock_files() -> Mapping[str, str]:
    """The program's own template files by their names."""
    return {each.name: each.read_text("utf-8") for each in resource("letters").glob("*.toml")}


@cache
def stock_templates() -> Mapping[LetterCode, Template]:
    """The program's own wording, read and checked once."""
    return read_templates(stock_files())


def hash_of(text: str) -> str:
    """What tells one wording from another."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _current() -> _InUse:
    rows = LetterWording.select(LetterWording.code, LetterWording.number, LetterWording.sha256)
    latest = {
        code: (number, sha256)
        for code, number, sha256 in tuples(rows.order_by(LetterWording.number))
    }
    own = ((code, *latest[code]) for code in sorted(latest))
    return tuple(each for each in own if each[2] != hash_of(""))


@lru_cache(maxsize=8)
def _read(in_use: _InUse) -> WordingInUse:
    """The templates of one state of the versions; their texts are looked up once."""
    own = {code: (number, text_of(code, number)) for code, number, _ in in_use}
    files, problems = stock_files(), dict[str, str]()
    shared_text, shared = _shared_text(own, problems)
    found = {}
    for code, stock in stock_templates().items():
        try:
            found[code] = _one(code, own, shared_text, shared)
        except TemplateError as error:
            problems[code.value] = str(error)
            found[code] = stock
            if shared:
                stock_file = files[file_of(code.value)]
                found[code] = read_template(stock_file, file_of(code.value), shared_text)
                found[code] = replace(found[code], version=f"{stock.version}, shared {shared}")
    return WordingInUse(found, problems)


def _shared_text(own: Mapping[str, tuple[int, str]], problems: dict[str, str]) -> tuple[str, int]:
    """The shared blocks in use and their number; the program's own where ours do not fit it."""
    stock = stock_files()[SHARED_FILE]
    if SHARED not in own:
        return stock, STOCK
    number, text = own[SHARED]
    try:
        read_templates({**stock_files(), SHARED_FILE: text})
    except TemplateError as error:
        problems[SHARED] = str(error)
        return stock, STOCK
    return text, number


def _one(
    code: LetterCode, own: Mapping[str, tuple[int, str]], shared_text: str, shared: int
) -> Template:
    number, text = own.get(code.value, (STOCK, stock_files()[file_of(code.value)]))
    if number == STOCK and not shared:
        return stock_templates()[code]
    template = read_template(text, file_of(code.value), shared_text)
    if template.code is not code:
        raise TemplateError(f"{file_of(code.value)}: this is the wording of {template.code.value}.")
    version = f"own {number}" if number else template.version
    return replace(template, version=f"{version}, shared {shared}" if shared else version)


def text_of(code: str, number: int) -> str:
    """A version's text as it was saved; the program's own for :data:`STOCK`.

    Raises:
        Refused: there is no such version.
    """
    if number != STOCK:
        row = LetterWording.get_or_none(
            (LetterWording.code == code) & (LetterWording.number == number)
        )
        if row is None:
            raise Refused("This version of the wording is not there. Refresh the list.")
        if row.text:
            return str(row.text)
    return stock_files()[file_of(code)]


def latest_number(code: str) -> int:
    """The number of the last version the office saved of a letter; :data:`STOCK` where none."""
    rows = LetterWording.select(LetterWording.number).where(LetterWording.code == code)
    return max((number for (number,) in tuples(rows)), default=STOCK)


# ------------------------------------------------------------------------------------- checking


def refusals(code: str, text: str) -> list[str]:
    """Everything for which a wording cannot be saved, each named; empty where it can be."""
    try:
        if code == SHARED:
            return list(dict.fromkeys(_shared_refusals(text)))
        template = read_template(text, file_of(code), shared_in_use())
    except TemplateError as error:
        return [str(error)]
    if template.code.value != code:
        return [f"This is the wording of {template.code.value}, not of {code}."]
    found = broken_rules(template, stock_templates()[template.code])
    return [*found, *_unprintable(text)]


def _shared_refusals(text: str) -> list[str]:
    """Each letter is read with the shared blocks as they would be."""
    unused = in_use().problems
    own = {code: text_of(code, number) for code, number, _ in _current() if code not in unused}
    found = []
    for code, stock in stock_templates().items():
        file = file_of(code.value)
        template = read_template(own.get(code.value, stock_files()[file]), file, text)
        found += broken_rules(template, stock)
    return [*found, *_unprintable(text)]


def shared_in_use() -> str:
    """The text of the shared blocks as letters are made with them now."""
    if SHARED in in_use().problems:
        return stock_files()[SHARED_FILE]
    return text_of(SHARED, latest_number(SHARED))


def _unprintable(text: str) -> list[str]:
    from best_desktop.documents.fonts import unprintable

    missing = unprintable(text)
    if not missing:
        return []
    return [f"The letter font cannot print {', '.join(missing)}. Write it in other letters."]


# --------------------------------------------------------------------------------------- saving


def save_wording(
    desk: Desk,
    code: str,
    seen_number: int,
    wording: EditWording,
    reason: str,
    *,
    easy_looked_at: bool = False,
) -> int:
    """Save a wording as the office's next version and use it from now on; returns its number.

    ``seen_number`` is the version that was in use when it was opened. Letters issued before keep
    theirs. Nothing changed means nothing is written. An easy-read text that stayed as it was while
    its text changed is taken out, unless somebody looked at it and it still fits: see
    :func:`easy_left_behind`.

    Raises:
        InvalidInput: names each block, field or condition that stands against it.
        Refused: somebody saved another version since.
    """
    kept = _cleaned(wording)
    if not easy_looked_at:
        kept = with_true_easy_read(kept, *_known(code))
    return _save(desk, code, seen_number, put_together(kept), reason, "changed")


def easy_left_behind(code: str, wording: EditWording) -> tuple[str, ...]:
    """The blocks whose easy-read text stayed as it was while the text it goes with changed (B-55).

    Not all letters have one; where it is empty the text itself serves for easy read.
    """
    return left_behind(_cleaned(wording), *_known(code))


def _known(code: str) -> tuple[EditWording, ...]:
    """The wordings in which texts and their easy-read texts were written together."""
    if file_of(code) not in stock_files():
        return ()
    return tuple({number: read_version(code, number).wording for number in
                  (STOCK, latest_number(code))}.values())  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadVersion:
    """A version of a wording taken apart.

    Where it cannot be read ``problem`` says why, ``raw`` is what was saved, and the wording is the
    program's own.
    """

    wording: EditWording
    problem: str = ""
    raw: str = ""


def read_version(code: str, number: int) -> ReadVersion:
    """Take a version apart, whatever became of it since it was saved; Refused as for `text_of`."""
    text, file = text_of(code, number), file_of(code)
    stock = taken_apart(stock_files()[file], file)
    try:
        wording = taken_apart(text, file)
    except TemplateError as error:
        return ReadVersion(stock, str(error), text)
    if wording.code != code:
        return ReadVersion(stock, f"{file}: this is the wording of {wording.code[:20]}.", text)
    return ReadVersion(wording)


def take_back(desk: Desk, code: str, seen_number: int, to_number: int, reason: str) -> int:
    """Use an earlier version again, or the program's own wording (:data:`STOCK`).

    It becomes the newest version; nothing is taken out. Returns its number.

    Raises:
        InvalidInput: that version does not fit the program any more, named.
        Refused: it is in use already, or somebody saved another version since.
    """
    text = "" if to_number == STOCK else text_of(code, to_number)
    if text == stock_files()[file_of(code)]:
        text = ""
    number = _save(desk, code, seen_number, text, reason, "taken back")
    if number == seen_number:
        raise Refused("This wording is in use already.")
    return number


def keep_own(desk: Desk, code: str, seen_number: int, reason: str) -> int:
    """Keep the office's wording where a newer program brought another: it was looked at.

    Raises:
        Refused: the program's wording is in use, or nothing new came.
    """
    row = _row(code, seen_number)
    if row is None or not row.text or row.stock_sha256 == hash_of(stock_files()[file_of(code)]):
        raise Refused("There is no newer wording of the program to look at.")
    return _save(desk, code, seen_number, row.text, reason, "kept", anew=True)


def _save(
    desk: Desk,
    code: str,
    seen_number: int,
    text: str,
    reason: str,
    done: str,
    *,
    anew: bool = False,
) -> int:
    if file_of(code) not in stock_files():
        raise Refused(f"There is no letter {code}.")
    cleaned = clean_text(reason)
    problems = [FieldProblem("wording", each) for each in (refusals(code, text) if text else [])]
    if not cleaned:
        problems.append(FieldProblem("reason", "Say why the wording changes."))
    if len(cleaned) > _REASON:
        problems.append(
            FieldProblem("reason", f"The reason has more than {_REASON:,} characters. Shorten it.")
        )
    if problems:
        raise InvalidInput(problems)
    with desk.working(Right.CHANGE_SETTINGS) as work:
        latest = latest_number(code)
        if latest != seen_number:
            who = _row(code, latest)
            name = who.saved_by.name if who else "Somebody"
            raise Refused(f"{name} saved another version of this wording. Open it again.")
        row = _row(code, latest)
        if not anew and text == (row.text if row else ""):
            return latest
        work.create(
            LetterWording,
            code=code,
            number=latest + 1,
            text=text,
            sha256=hash_of(text),
            stock_sha256=hash_of(stock_files()[file_of(code)]),
            reason=cleaned,
            saved_by=desk.staff_id,
            saved_at=desk.clock(),
        )
        work.line("WORDING", code, f"version {latest}", f"version {latest + 1}")
        what = "Shared blocks" if code == SHARED else code
        said = f"{what}: wording {done}, version {latest + 1}"
        work.record("Change wording", "Letters", None, said, cleaned)
    return latest + 1


def _row(code: str, number: int) -> LetterWording | None:
    found: LetterWording | None = LetterWording.get_or_none(
        (LetterWording.code == code) & (LetterWording.number == number)
    )
    return found


def _cleaned(wording: EditWording) -> EditWording:
    """The wording with clean texts; InvalidInput where one is too long."""
    blocks = tuple(_cleaned_block(each) for each in wording.blocks)
    headings = tuple(_cleaned_part(each, one_line=True) for each in wording.headings)
    texts = [(b.name, said) for b in blocks for part in b.parts for said in (part.text, part.easy)]
    problems = [
        FieldProblem("wording", f"'{name}' has more than {_LONGEST_TEXT:,} characters. Shorten it.")
        for name, text in texts
        if len(text) > _LONGEST_TEXT
    ]
    lines = [*(each.text for each in headings), *(block.heading for block in blocks)]
    problems += [
        FieldProblem("wording", f"The heading “{line[:40]}…” is too long. Shorten it.")
        for line in lines
        if len(line) > _LONGEST_LINE
    ]
    if problems:
        raise InvalidInput(problems)
    return replace(wording, headings=headings, blocks=blocks)


def _cleaned_block(block: EditBlock) -> EditBlock:
    return replace(
        block,
        name=clean_line(block.name),
        heading=clean_line(block.heading),
        hint=clean_line(block.hint),
        parts=tuple(_cleaned_part(each) for each in block.parts),
    )


def _cleaned_part(part: EditPart, *, one_line: bool = False) -> EditPart:
    clean = clean_line if one_line else clean_text
    return replace(part, text=clean(part.text), easy=clean(part.easy))


# --------------------------------------------------------------------------------- files elsewhere


def exported(code: str, wording: EditWording) -> bytes:
    """The wording as a template file, to edit elsewhere and read in again."""
    text = put_together(_cleaned(wording))
    return (
        f"# {wording.title}: {file_of(code)} of BeST Desktop.\n"
        "# Edit the texts between quotation marks; {fields} in braces are filled in from the\n"
        f"# case. Read it in again in Settings, Letters, Wording.\n{text}"
    ).encode()


def from_file(code: str, content: bytes, file: str) -> EditWording:
    """A wording read from a file that may come from anywhere; nothing is saved yet.

    Raises:
        Refused: the file is none of ours, or breaks a rule; the message names which.
    """
    if len(content) > 4 * LARGEST:
        raise Refused(f"{file}: the file is larger than a letter’s wording can be.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(f"{file}: this is not text. Save it as UTF-8.") from None
    try:
        wording = _cleaned(taken_apart(text, clean_line(file)[:80] or "The file"))
    except TemplateError as error:
        raise Refused(str(error)) from None
    if wording.code != code:
        raise Refused(f"{file}: this is the wording of {wording.code[:20]}, not of {code}.")
    problems = refusals(code, put_together(wording))
    if problems:
        raise Refused("\n".join(problems))
    return wording
