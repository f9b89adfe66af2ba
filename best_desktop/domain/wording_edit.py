"""A letter's template taken apart for editing, and written again as the file it was.

Only texts are edited: headings, the parts of blocks, hints, and whether a block of the office's
own choosing stands in the letter. When a block stands in a letter, and what it must hold, is kept
as it is and checked against the program's own wording (:mod:`wording_rules`).
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from best_desktop.domain.letter_wording import TemplateError

SHARED = "shared"
"""What the blocks that several letters have are called, where a letter has its code."""

LARGEST = 200_000
"""The most characters a template file may have; ours are of some ten thousand."""

_MOST_DOTS = 400

_EDITED = ("name", "heading", "text", "parts", "hint", "use")
_PART = ("text", "when", "repeat", "easy")
_KEY = re.compile(r"[a-z0-9_]{1,60}")


@dataclass(frozen=True, slots=True)
class EditPart:
    """A piece of text with its condition and what it repeats over, as the file has them.

    ``easy`` says the same in easy read (B-55).
    """

    text: str
    when: str = ""
    repeat: str = ""
    easy: str = ""


@dataclass(frozen=True, slots=True)
class EditBlock:
    """A block to edit. ``use`` is the shared block that stands here and is edited there.

    ``key`` is its name in the shared file; ``kept`` is whatever else the file says of it.
    """

    name: str = ""
    heading: str = ""
    parts: tuple[EditPart, ...] = ()
    hint: str = ""
    key: str = ""
    use: str = ""
    kept: tuple[tuple[str, Any], ...] = ()

    def says(self, key: str) -> Any:
        """What else the file says of it; None where it says nothing."""
        return dict(self.kept).get(key)

    @property
    def mandatory(self) -> bool:
        """Whether every letter of this kind must have it."""
        return bool(self.says("mandatory"))


@dataclass(frozen=True, slots=True)
class EditWording:
    """The wording of one letter, or the shared blocks, to edit."""

    code: str
    version: str
    title: str
    headings: tuple[EditPart, ...]
    blocks: tuple[EditBlock, ...]


def taken_apart(text: str, file: str) -> EditWording:
    """Take a template file apart; TemplateError where it is none, with the file's name.

    Whether what it says can be used is for the reader of templates to judge.
    """
    table = checked_toml(text, file)
    try:
        if "code" not in table:
            blocks = tuple(_block(each, key) for key, each in table.items())
            return EditWording(SHARED, "", "Blocks that several letters have", (), blocks)
        return EditWording(
            str(table["code"]),
            str(table.get("version", "")),
            str(table.get("title", "")),
            tuple(_part(each) for each in table.get("headings", [])),
            tuple(_block(each) for each in table.get("blocks", [])),
        )
    except (AttributeError, TypeError):
        raise TemplateError(
            f"{file}: this is not the wording of a letter. Export one to see how it is written."
        ) from None


def checked_toml(text: str, file: str) -> dict[str, Any]:
    """Read a file that may come from anywhere; TemplateError where it is too large or no TOML."""
    if len(text) > LARGEST:
        raise TemplateError(
            f"{file}: the file is larger than a letter’s wording can be ({LARGEST:,} characters)."
        )
    # The reader's time grows with the square of the parts of a key, a.b.c and so on.
    if any(line.count(".") > _MOST_DOTS for line in text.split("\n")):
        raise TemplateError(f"{file}: a line has more than {_MOST_DOTS} full stops. Break it up.")
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        said = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise TemplateError(f"{file}: this is not a TOML file ({said}).") from None


def _block(table: Mapping[str, Any], key: str = "") -> EditBlock:
    if key and not _KEY.fullmatch(key):
        raise TemplateError(f"'{key[:40]}' is no name of a shared block. Use small letters and _.")
    for name, value in table.items():
        if name not in _EDITED and not _plain(value):
            raise TemplateError(f"'{name[:40]}' must be a text, a number, yes or no, or a list.")
    texts = table.get("parts")
    if texts is None:
        texts = [{"text": table["text"]}] if "text" in table else []
    return EditBlock(
        name=str(table.get("name", "")),
        heading=str(table.get("heading", "")),
        parts=tuple(_part(each) for each in texts),
        hint=str(table.get("hint", "")),
        key=key,
        use=str(table.get("use", "")),
        kept=tuple((name, table[name]) for name in table if name not in _EDITED),
    )


def _plain(value: Any) -> bool:
    """Whether a value is one that templates have, and that can be written again."""
    values = value if isinstance(value, list) else [value]
    return all(isinstance(each, str | bool | int) for each in values)


def _part(table: Mapping[str, Any]) -> EditPart:
    unknown = [name for name in table if name not in _PART]
    if unknown:
        raise TemplateError(
            f"'{unknown[0]}' is not known in a part of a block. Use text, when, repeat and easy."
        )
    return EditPart(*(str(table.get(name, "")) for name in _PART))


def with_true_easy_read(wording: EditWording, *known: EditWording) -> EditWording:
    """Take out each easy-read text whose own text was changed without it: it may not fit any more.

    The letter in easy read then says what the changed text says. ``known`` are the wordings that
    texts and easy-read texts were written together in; one written since was written for its text.
    """
    old = _Together(known)

    def true(parts: tuple[EditPart, ...]) -> tuple[EditPart, ...]:
        return tuple(replace(each, easy="") if old.is_left_behind(each) else each for each in parts)

    blocks = tuple(replace(each, parts=true(each.parts)) for each in wording.blocks)
    return replace(wording, headings=true(wording.headings), blocks=blocks)


def left_behind(wording: EditWording, *known: EditWording) -> tuple[str, ...]:
    """The blocks with an easy-read text that :func:`with_true_easy_read` would take out."""
    old = _Together(known)
    headings = EditBlock("Heading of the letter", parts=wording.headings)
    names = (
        each.name
        for each in (headings, *wording.blocks)
        if any(old.is_left_behind(part) for part in each.parts)
    )
    return tuple(dict.fromkeys(names))


class _Together:
    """Which texts and easy-read texts were written together."""

    def __init__(self, known: Iterable[EditWording]) -> None:
        self._pairs = {(part.text, part.easy) for each in known for part in _parts_of(each)}
        self._easy = {easy for _, easy in self._pairs if easy}

    def is_left_behind(self, part: EditPart) -> bool:
        return part.easy in self._easy and (part.text, part.easy) not in self._pairs


def _parts_of(wording: EditWording) -> Iterator[EditPart]:
    yield from wording.headings
    for block in wording.blocks:
        yield from block.parts


def put_together(wording: EditWording) -> str:
    """Write the template file again; what is read from it is what was put in."""
    if wording.code == SHARED:
        return "\n".join(_written(f"[{block.key}]", block) for block in wording.blocks)
    head = [
        f"code = {_value(wording.code)}",
        f"version = {_value(wording.version)}",
        f"title = {_value(wording.title)}",
        "",
        "headings = [",
        *(f"  {_inline(each)}," for each in wording.headings),
        "]",
        "",
    ]
    return "\n".join([*head, *(_written("[[blocks]]", block) for block in wording.blocks)])


def _written(opening: str, block: EditBlock) -> str:
    lines = [opening]
    if block.use:
        lines.append(f"use = {_value(block.use)}")
    said = [(name, getattr(block, name)) for name in ("name", "heading", "hint")]
    lines += [f"{name} = {_value(value)}" for name, value in (*said, *block.kept) if value != ""]
    only = block.parts[0] if len(block.parts) == 1 else None
    if only is not None and not (only.when or only.repeat or only.easy):
        lines.append(f"text = {_value(only.text)}")
    elif block.parts:
        lines += ["parts = [", *(f"  {_inline(each)}," for each in block.parts), "]"]
    return "\n".join([*lines, ""])


def _inline(part: EditPart) -> str:
    said = [(name, getattr(part, name)) for name in ("repeat", "when", "text", "easy")]
    return "{ " + ", ".join(f"{n} = {_value(v)}" for n, v in said if v or n == "text") + " }"


def _value(value: Any) -> str:
    """A value as TOML; JSON writes texts, numbers, yes and no, and lists of them alike."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
