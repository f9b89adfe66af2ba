"""Letters filled from their templates: one case's facts in, blocks of text to edit out.

The only mark-up of a block is ``- `` at the start of a line for a bullet and an empty line
between paragraphs. ``{field?}`` in a template may stay empty; any other empty field leaves a mark
that the checks refuse by name. The text of a field is put in once and never read again for
braces.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from itertools import groupby
from typing import Any

from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_fields import CONDITIONS, FIELDS, GROUPS, Group
from best_desktop.domain.letter_wording import (
    CONTACT,
    ENCLOSURE,
    FIELD_MARK,
    OMBUDSMAN,
    BlockTemplate,
    Part,
    Template,
    TemplateError,
    Term,
    read_template,
    read_templates,
)
from best_desktop.domain.vocabulary import LetterFormat

__all__ = [
    "CONTACT",
    "ENCLOSURE",
    "OMBUDSMAN",
    "DraftBlock",
    "Template",
    "TemplateError",
    "empty_fields",
    "empty_places",
    "fill",
    "fill_blocks",
    "fill_text",
    "from_json",
    "heading",
    "is_empty_field",
    "read_template",
    "read_templates",
    "renewed",
    "to_json",
]

# No bracket stands in a label: a mark begun again and again is looked through once.
_EMPTY = re.compile(r"\[to fill in: ([^\[\]\n]*)\]")


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A block of one letter, filled and ready to edit. ``level`` 2 is a section, 3 a part of it.

    ``must_say`` holds texts (a promised date, say) that editing may not take out; ``filled`` is
    the text as the template filled it, to tell what a person has written since. The blocks of an
    ``enclosure`` follow the signature on a page of their own.
    """

    name: str
    heading: str
    text: str
    mandatory: bool
    editable: bool
    hint: str = ""
    must_say: tuple[str, ...] = ()
    level: int = 2
    enclosure: bool = False
    filled: str = ""

    @property
    def is_edited(self) -> bool:
        """Whether a person has written in it since it was filled."""
        return self.text.split() != self.filled.split()


def heading(template: Template, facts: LetterFacts) -> str:
    """The letter's own heading, by outcome where it tells one (B-56)."""
    scope = _Scope(facts)
    part = next(each for each in template.headings if scope.holds(each.when))
    return scope.fill(_words(part, facts))


def _words(part: Part, facts: LetterFacts) -> str:
    """The wording of a part for whoever reads it (B-55)."""
    return part.easy if part.easy and facts.letter_format is LetterFormat.EASY_READ else part.text


def fill(template: Template, facts: LetterFacts) -> tuple[DraftBlock, ...]:
    """Fill a template with a case's facts, leaving out the blocks that do not concern it."""
    return fill_blocks(template.blocks, facts)


def fill_text(text: str, facts: LetterFacts) -> str:
    """Fill a text that stands by itself."""
    return _Scope(facts).fill(text)


def fill_blocks(blocks: Iterable[BlockTemplate], facts: LetterFacts) -> tuple[DraftBlock, ...]:
    """Fill blocks of anything that is printed, leaving out those that do not concern it."""
    drafts: list[DraftBlock] = []
    for block in blocks:
        scope = _Scope(facts)
        if not scope.holds(block.when):
            continue
        scopes = scope.each(block.repeat) if block.repeat else [scope]
        drafts += [_draft(block, each) for each in scopes]
    return tuple(drafts)


def renewed(
    template: Template, blocks: Iterable[DraftBlock], facts: LetterFacts
) -> tuple[DraftBlock, ...]:
    """Fill a template again and keep what was edited: a draft brought up to date.

    What nobody has written in follows the facts (a new date, a telephone number from Settings);
    edited text stays, and the checks tell where it no longer says what it must.
    """
    edited = {block.name: block.text for block in blocks if block.editable and block.is_edited}
    return tuple(
        replace(new, text=edited[new.name]) if new.editable and new.name in edited else new
        for new in fill(template, facts)
    )


def is_empty_field(text: str) -> bool:
    """Whether a text is nothing but the mark of an empty field."""
    return _EMPTY.fullmatch(text) is not None


def empty_fields(text: str) -> list[str]:
    """The names of the fields that were empty when a text was filled and still are."""
    return _EMPTY.findall(text)


def empty_places(text: str) -> dict[str, tuple[int, int]]:
    """Where the mark of each empty field stands first, from and to, by the field's name."""
    places: dict[str, tuple[int, int]] = {}
    for match in _EMPTY.finditer(text):
        places.setdefault(match[1], match.span())
    return places


def to_json(blocks: Iterable[DraftBlock]) -> str:
    """Write the blocks of a draft as text to store."""
    return json.dumps([asdict(block) for block in blocks], ensure_ascii=False)


def from_json(text: str) -> tuple[DraftBlock, ...]:
    """Read stored blocks back; TemplateError where the text is no draft."""
    try:
        return tuple(
            DraftBlock(**{**each, "must_say": tuple(each["must_say"])}) for each in json.loads(text)
        )
    except (ValueError, TypeError, KeyError):
        raise TemplateError(
            "This draft cannot be read. Start the letter again from its template."
        ) from None


class _Scope:
    """What a text may refer to: the facts, and one item of a group where the text repeats."""

    def __init__(
        self, facts: LetterFacts, group: Group | None = None, item: Any = None, number: int = 0
    ) -> None:
        self.facts, self.group, self.item, self.number = facts, group, item, number

    def each(self, repeat: str) -> list[_Scope]:
        group = GROUPS[repeat]
        items = group.items(self.facts)
        return [_Scope(self.facts, group, item, n) for n, item in enumerate(items, start=1)]

    def holds(self, terms: tuple[Term, ...]) -> bool:
        return all(self._holds(term.name) is term.wanted for term in terms)

    def _holds(self, name: str) -> bool:
        if self.group and name in self.group.conditions:
            return self.group.conditions[name](self.item)
        return CONDITIONS[name](self.facts)

    def text_of(self, name: str, *, may_be_empty: bool = False) -> str:
        if self.group and name in self.group.fields:
            field = self.group.fields[name]
            text = field.text(self.item).strip()
            label = f"{field.label}, {self.group.singular} {self.number}"
        else:
            text, label = FIELDS[name].text(self.facts).strip(), FIELDS[name].label
        return text if text or may_be_empty else f"[to fill in: {label}]"

    def fill(self, text: str) -> str:
        """Put the fields in, once; in a bullet or a heading what they say stays on its line."""
        return "\n".join(self._fill_line(line) for line in text.split("\n"))

    def _fill_line(self, line: str) -> str:
        one_line = line.startswith("- ")

        def put(match: re.Match[str]) -> str:
            text = self.text_of(match[2], may_be_empty=bool(match[3]))
            if one_line:
                text = " ".join(text.split())
            return match[1] + text if text else ""

        return FIELD_MARK.sub(put, line)


def _draft(block: BlockTemplate, scope: _Scope) -> DraftBlock:
    texts: list[str] = []
    # Parts that repeat over the same group take turns: all of item 1, then all of item 2.
    for repeat, parts in groupby(block.parts, key=lambda part: part.repeat):
        pieces = tuple(parts)
        for each in scope.each(repeat) if repeat else [scope]:
            texts += [
                each.fill(_words(part, each.facts)) for part in pieces if each.holds(part.when)
            ]
    text = _join(text for text in texts if text.strip())
    return DraftBlock(
        name=scope.fill(block.name),
        heading=" ".join(scope.fill(block.heading).split()),
        text=text,
        mandatory=block.mandatory,
        editable=block.editable,
        hint=block.hint,
        must_say=tuple(scope.text_of(name) for name in block.must_say),
        level=block.level,
        enclosure=block.enclosure,
        filled=text,
    )


def _join(texts: Iterable[str]) -> str:
    """Join the parts of a block: bullets under one another, all else as paragraphs."""
    joined = ""
    for text in texts:
        bullets = text.startswith("- ") and joined.rpartition("\n")[2].startswith("- ")
        joined += ("\n" if bullets else "\n\n" if joined else "") + text
    return joined
