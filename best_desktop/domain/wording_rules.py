"""What the office may not take out of a letter: its wording held against the program's own.

Every block that the program's wording marks as mandatory stays, under its name, in the same cases
and for good, and goes on saying the facts it is there to say (R-7.2.c, section 4). How it says
them is the office's.
"""

from __future__ import annotations

from collections.abc import Iterator

from best_desktop.domain.letter_fields import FIELDS, GROUPS
from best_desktop.domain.letter_wording import FIELD_MARK, BlockTemplate, Part, Template, Term

# Words that help a sentence along; a wording may do without them.
_FREE = frozenset((
    "your_complaint", "how_received", "how_preferred", "how_agreed", "person", "people", "scheme",
    "number", "office_name", "office_phone", "office_email", "lead_complaints_officer", "kind",
    "stage_count", "next_stage", "definition", "no_remedy", "agreed_by", "agreed_on",
    "unclear_points", "contact_job", "ombudsman_wait", "received_on", "letter_date",
))  # fmt: skip


def broken_rules(ours: Template, stock: Template) -> list[str]:
    """Everything a wording lacks that the program's own has to have, each by its block's name."""
    held = {block.name: block for block in ours.blocks}
    found = []
    for wanted in stock.blocks:
        if wanted.mandatory:
            block = held.get(wanted.name)
            found += [_missing(wanted)] if block is None else list(_weaker(block, wanted))
    return found


def _missing(wanted: BlockTemplate) -> str:
    return f"'{wanted.name}' is missing. Put it back: every letter of this kind must have it."


def _weaker(block: BlockTemplate, wanted: BlockTemplate) -> Iterator[str]:
    """In what a block is less than the program's own."""
    if not block.mandatory:
        yield f"'{wanted.name}' must stay mandatory. Write mandatory = true."
    if not _same(block.when, wanted.when) or block.repeat != wanted.repeat:
        yield f"'{wanted.name}' must stand in the same letters as before. Put its 'when' back."
    if block.editable and not wanted.editable:
        yield f"'{wanted.name}' is fixed once a letter is begun. Write editable = false."
    if block.enclosure != wanted.enclosure:
        yield f"'{wanted.name}' must stay where it stands. Put its 'enclosure' back."
    if not any(part.text.strip() for part in block.parts):
        yield f"'{wanted.name}' is empty. Write its text."
        return
    for name in wanted.must_say:
        if name not in block.must_say:
            yield f"'{wanted.name}' must go on saying {{{name}}}. Put it back into 'must_say'."
    said = _fields(block)
    for name in _fields(wanted):
        if name not in said and name not in _FREE:
            yield f"'{wanted.name}' must say {{{name}}}, {_label(name, wanted)}. Put it back."
    yield from _cases(block, wanted)


def _cases(block: BlockTemplate, wanted: BlockTemplate) -> Iterator[str]:
    """Cases in which the program's wording says something, and this one nothing or too little.

    Where the wording is fixed, each of its conditions keeps a text; elsewhere a text that always
    stands makes up for them.
    """
    have = {_case(part) for part in block.parts if part.text.strip()}
    always = (frozenset[Term](), "") in have
    if always and wanted.editable:
        return
    lost = [part for part in wanted.parts if _case(part) not in have]
    if lost:
        yield (
            f"'{wanted.name}' says nothing any more in some letters. Keep a text for each of its "
            "conditions."
        )


def _case(part: Part) -> tuple[frozenset[Term], str]:
    return frozenset(part.when), part.repeat


def _same(one: tuple[Term, ...], other: tuple[Term, ...]) -> bool:
    return frozenset(one) == frozenset(other)


def _fields(block: BlockTemplate) -> list[str]:
    texts = [block.heading, *(part.text for part in block.parts)]
    return list(dict.fromkeys(name for text in texts for _, name, _ in FIELD_MARK.findall(text)))


def _label(name: str, block: BlockTemplate) -> str:
    """What a field is, in words."""
    if name in FIELDS:
        return FIELDS[name].label
    groups = {block.repeat, *(part.repeat for part in block.parts)} & set(GROUPS)
    return next((GROUPS[each].fields[name].label for each in sorted(groups)
                 if name in GROUPS[each].fields), name)  # fmt: skip
