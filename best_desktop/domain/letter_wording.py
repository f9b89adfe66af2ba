"""The wording of letters as data: template files read, checked, and turned into frozen values.

A template file (``resources/letters/L01.toml`` and so on) lists blocks of text with named
``{fields}``; ``shared.toml`` holds the blocks that several letters use. What is wrong in a file is
said with the file, the block and the cure.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from best_desktop.domain.letter_fields import CONDITIONS, FIELDS, GROUPS, Group
from best_desktop.domain.vocabulary import LetterCode

SHARED_FILE = "shared.toml"
CONTACT = "Your contact"
OMBUDSMAN = "Housing Ombudsman"
ENCLOSURE = "How your complaint will be handled"

_EVERY_LETTER = (CONTACT, "Other formats")
_OF_A_CASE = ("Residents of the scheme", OMBUDSMAN)
WITHOUT_CASE = frozenset((LetterCode.L16, LetterCode.L20, LetterCode.L22))
"""The letters to a person that belong to no complaint."""
TO_OUTSIDE = frozenset((LetterCode.L21,))
"""The letters to the Ombudsman or a Designated Person, who need no signpost to themselves."""

_DECISION = (
    "Our decision", "What we did", "Point {number}", "What went wrong", "What you asked for",
    "What we will do", "Keeping you up to date",
)  # fmt: skip
# The blocks marked * in section 4 of the requirements: a template without them is refused.
REQUIRED: Mapping[LetterCode, tuple[str, ...]] = {
    LetterCode.L01: ("What we understand", "What you want", "What happens next", ENCLOSURE),
    LetterCode.L02: ("What is not clear", "Our questions", "When to reply", "Our dates stay"),
    LetterCode.L03: ("Why we need more time", "The new date"),
    LetterCode.L04: (*_DECISION, "If you are unhappy with this answer"),
    LetterCode.L05: ("Why there is no answer yet", "What happens now"),
    LetterCode.L06: ("What you disagree with", "Who will look at it", "When we will answer"),
    LetterCode.L07: ("Why we need more time", "The new date"),
    LetterCode.L08: ("Not agreed", "The date we work to"),
    LetterCode.L09: (
        *_DECISION, "The review", "Final answer", "What you can do now",
        "If you are unhappy with this answer",
    ),
    LetterCode.L10: ("Why there is no answer yet", "What happens now"),
    LetterCode.L11: ("Why we need more time", "The panel", "The new date"),
    LetterCode.L12: (*_DECISION, "What you can do now"),
    LetterCode.L13: ("Our decision", "Our reasons", "Where you can go"),
    LetterCode.L14: ("Our decision", "Our reasons"),
    LetterCode.L15: ("What we can tell you", "What we need from you", "The form"),
    LetterCode.L16: (
        "Why we cannot take it from you", "Who can complain", "No personal information",
    ),
    LetterCode.L17: ("The new matter", "What we decided", "Why"),
    LetterCode.L18: ("What is with this letter", "For the scheme manager"),
    LetterCode.L19: ("What we promised", "How it stands", "What happens next"),
    LetterCode.L20: ("What we agreed", "When we look at it again"),
    LetterCode.L21: ("What you asked of us", "What we did", "Evidence"),
    LetterCode.L22: ("Thank you", "Who hears of it"),
}  # fmt: skip

# A blank before a field goes with it, so that a field that may be empty leaves no double blank.
FIELD_MARK = re.compile(r"( ?)\{([a-z0-9_]+)(\?)?\}")
_BLOCK_KEYS = frozenset((
    "name", "heading", "text", "parts", "when", "repeat", "mandatory", "editable", "hint",
    "must_say", "level", "enclosure",
))  # fmt: skip


# What a sentence of easy read may do without: no fact of the case, but a way to speak of it, or the
# words of the policy, which are hard ones.
_PHRASES = frozenset(("your_complaint", "definition"))


class TemplateError(ValueError):
    """A letter template says what it may not; the message names file, block and cure."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition of a ``when``: its name, and whether it must hold or must not."""

    name: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a block's text, left out unless its terms hold; ``repeat`` names a group.

    ``easy`` says the same in easy read, "" where the text serves for that too (B-55).
    """

    text: str
    when: tuple[Term, ...] = ()
    repeat: str = ""
    easy: str = ""


@dataclass(frozen=True, slots=True)
class BlockTemplate:
    """A named block; with ``repeat`` it becomes one block for each point (or remedy, …)."""

    name: str
    heading: str
    parts: tuple[Part, ...]
    when: tuple[Term, ...]
    repeat: str
    mandatory: bool
    editable: bool
    hint: str
    must_say: tuple[str, ...]
    level: int
    enclosure: bool


@dataclass(frozen=True, slots=True)
class Template:
    """A letter's wording with its version; an issued letter keeps the version it was made from."""

    code: LetterCode
    version: str
    title: str
    headings: tuple[Part, ...]
    blocks: tuple[BlockTemplate, ...]


def read_templates(files: Mapping[str, str]) -> dict[LetterCode, Template]:
    """Read all templates at once: texts by file name, ``shared.toml`` among them."""
    shared = files.get(SHARED_FILE, "")
    templates = {}
    for file in sorted(files):
        if file != SHARED_FILE:
            template = read_template(files[file], file, shared)
            templates[template.code] = template
    return templates


def read_template(text: str, file: str, shared: str = "") -> Template:
    """Read one template; ``shared`` is the text of ``shared.toml``, whose blocks it may use.

    TemplateError names the file, the block and the cure: an unknown field, condition or key, or a
    mandatory block that the letter must have.
    """
    table = _toml(text, file)
    known = _toml(shared, SHARED_FILE)
    reader = _Reader(file, "the letter")
    reader.only(table, {"code", "version", "title", "headings", "blocks"})
    name = reader.text(table, "code")
    try:
        code = LetterCode(name)
    except ValueError:
        raise reader.fail(f"'{name}' is no letter. Use one of {_list(LetterCode)}.") from None
    blocks = tuple(_read_block(each, file, known) for each in reader.tables(table, "blocks"))
    template = Template(
        code=code,
        version=reader.text(table, "version"),
        title=reader.text(table, "title"),
        headings=tuple(
            _read_part(_Reader(file, "headings"), each) for each in reader.tables(table, "headings")
        ),
        blocks=blocks,
    )
    _check_blocks(template, file)
    return template


def _toml(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TemplateError(f"{file}: this is not a TOML file ({error}).") from None


def _list(names: Iterable[Any]) -> str:
    return ", ".join(str(getattr(each, "value", each)) for each in names)


class _Reader:
    """Takes keys out of one table of a template and refuses what it does not know."""

    def __init__(self, file: str, block: str, group: Group | None = None) -> None:
        self.file, self.block, self.group = file, block, group

    def fail(self, cure: str) -> TemplateError:
        return TemplateError(f"{self.file}, {self.block}: {cure}")

    def only(self, table: Mapping[str, Any], keys: Iterable[str]) -> None:
        for key in table:
            if key not in keys:
                raise self.fail(f"'{key}' is not known here. Use {_list(sorted(keys))}.")

    def text(self, table: Mapping[str, Any], key: str, default: str | None = None) -> str:
        value = table.get(key, default)
        if not isinstance(value, str):
            raise self.fail(f"'{key}' must be a text. Write {key} = \"…\".")
        return value.strip()

    def switch(self, table: Mapping[str, Any], key: str, default: bool | None = None) -> bool:
        value = table.get(key, default)
        if not isinstance(value, bool):
            raise self.fail(f"'{key}' must be true or false. Write {key} = true or {key} = false.")
        return value

    def tables(self, table: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
        value = table.get(key)
        if not isinstance(value, list) or not value or not all(isinstance(v, dict) for v in value):
            raise self.fail(f"'{key}' must be a list of tables with at least one in it.")
        return value

    def wording(self, text: str) -> str:
        """Check the fields of a text and return it."""
        for _, name, _ in FIELD_MARK.findall(text):
            self.field(name)
        if "{" in (rest := FIELD_MARK.sub("", text)) or "}" in rest:
            raise self.fail("a brace stands alone. Write fields as {reference}, without spaces.")
        return text

    def field(self, name: str) -> str:
        if name not in FIELDS and not (self.group and name in self.group.fields):
            known = sorted({*FIELDS, *(self.group.fields if self.group else ())})
            raise self.fail(f"there is no field {{{name}}}. Use one of {_list(known)}.")
        return name

    def terms(self, when: str) -> tuple[Term, ...]:
        terms = []
        for words in filter(None, when.split(" and ")):
            name = words.strip().removeprefix("not ").strip()
            if name not in CONDITIONS and not (self.group and name in self.group.conditions):
                known = sorted({*CONDITIONS, *(self.group.conditions if self.group else ())})
                raise self.fail(f"there is no condition '{name}'. Use one of {_list(known)}.")
            terms.append(Term(name, not words.strip().startswith("not ")))
        return tuple(terms)

    def repeating(self, repeat: str) -> _Reader:
        if not repeat:
            return self
        if repeat not in GROUPS:
            raise self.fail(f"repeat = '{repeat}' is not known. Use one of {_list(GROUPS)}.")
        return _Reader(self.file, self.block, GROUPS[repeat])


def _read_part(reader: _Reader, table: Mapping[str, Any]) -> Part:
    reader.only(table, {"text", "when", "repeat", "easy"})
    repeat = reader.text(table, "repeat", "")
    inner = reader.repeating(repeat)
    text = inner.wording(inner.text(table, "text"))
    easy = inner.wording(inner.text(table, "easy", ""))
    _same_facts(inner, text, easy)
    return Part(
        text=text,
        easy=easy,
        when=inner.terms(inner.text(table, "when", "")),
        repeat=repeat,
    )


def read_blocks(tables: Iterable[dict[str, Any]], file: str) -> tuple[BlockTemplate, ...]:
    """Read the blocks of something else that is printed, such as a form."""
    return tuple(_read_block(each, file, {}) for each in tables)


def checked_fields(text: str, file: str, where: str) -> str:
    """Return a text whose fields are all known; TemplateError names the file and the cure."""
    return _Reader(file, where).wording(text)


def _same_facts(reader: _Reader, text: str, easy: str) -> None:
    """Easy read says less in words, never in dates and facts (B-55)."""
    said = {name for _, name, _ in FIELD_MARK.findall(easy)}
    for _, name, _ in FIELD_MARK.findall(text) if easy else ():
        if name not in said and name not in _PHRASES:
            raise reader.fail(f"the easy-read text must say {{{name}}} too, as the other does.")


def _read_block(table: dict[str, Any], file: str, shared: Mapping[str, Any]) -> BlockTemplate:
    if "use" in table:
        table = _use_shared(table, file, shared)
    reader = _Reader(file, f"block '{table.get('name', '?')}'")
    reader.only(table, _BLOCK_KEYS)
    outside = reader.terms(reader.text(table, "when", ""))
    repeat = reader.text(table, "repeat", "")
    reader = reader.repeating(repeat)
    if ("text" in table) == ("parts" in table):
        raise reader.fail("give either 'text' or 'parts', and not both.")
    texts = [{"text": table["text"]}] if "text" in table else reader.tables(table, "parts")
    level = table.get("level", 2)
    if level not in {2, 3}:
        raise reader.fail("'level' must be 2 (a section) or 3 (a part of the section above).")
    must_say = table.get("must_say", [])
    return BlockTemplate(
        name=reader.wording(reader.text(table, "name")),
        heading=reader.wording(reader.text(table, "heading", "")),
        parts=tuple(_read_part(reader, each) for each in texts),
        when=outside,
        repeat=repeat,
        mandatory=reader.switch(table, "mandatory"),
        editable=reader.switch(table, "editable", True),
        hint=reader.text(table, "hint", ""),
        must_say=tuple(reader.field(str(name)) for name in must_say),
        level=level,
        enclosure=reader.switch(table, "enclosure", False),
    )


def _use_shared(table: Mapping[str, Any], file: str, shared: Mapping[str, Any]) -> dict[str, Any]:
    """A block of the shared file, with what this template says of it in its place."""
    if table["use"] not in shared:
        raise TemplateError(
            f"{file}: {SHARED_FILE} has no block '{table['use']}'. Use one of {_list(shared)}."
        )
    return {**shared[table["use"]], **{key: table[key] for key in table if key != "use"}}


def _check_blocks(template: Template, file: str) -> None:
    if template.headings[-1].when:
        raise TemplateError(
            f"{file}, headings: the last heading must hold for every case. Take out its 'when'."
        )
    names = [block.name for block in template.blocks]
    for name in names:
        if names.count(name) > 1:
            raise TemplateError(f"{file}, block '{name}': there are two. Take one out.")
    mandatory = {block.name for block in template.blocks if block.mandatory}
    of_a_case = () if template.code in WITHOUT_CASE | TO_OUTSIDE else _OF_A_CASE
    every = (CONTACT,) if template.code in TO_OUTSIDE else _EVERY_LETTER
    for name in (*REQUIRED[template.code], *of_a_case, *every):
        if name not in mandatory:
            raise TemplateError(
                f"{file}, block '{name}': a {template.code.value} letter must have this block. "
                "Put it back with mandatory = true."
            )
