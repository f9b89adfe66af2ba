"""The paper forms F1 to F3 as data: what is asked, in which order, and how it is answered.

A form file (``resources/paper_forms/F1.toml`` and so on) has texts before and after its questions,
written as the blocks of letters are, with the same fields and conditions; and sections of
questions, named as the fields of the screen they are typed into. What is wrong in a file is said
with the file, the place and the cure.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from best_desktop.domain.letter_wording import BlockTemplate, checked_fields, read_blocks
from best_desktop.domain.toml_table import TableReader
from best_desktop.domain.vocabulary import (
    Against,
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterFormat,
    Matter,
    PraiseSubject,
    Word,
)

_NO_ANSWERS_BY = {Channel.WEBSITE, Channel.THIRD_PARTY, Channel.SURVEY, Channel.NOT_RECORDED}

OPTIONS: Mapping[str, tuple[str, ...]] = {
    **{
        words.__name__: tuple(each.label for each in words)
        for words in (
            Against, Category, Channel, ComplainantKind, LetterFormat, Matter, PraiseSubject,
        )
    },
    "YesNo": ("Yes", "No"),
    # Whoever fills in a form was reached.
    "FormalChoice": tuple(
        each.label for each in FormalAnswer if each is not FormalAnswer.NOT_REACHED
    ),
    # Nobody is answered by a website's form, or chooses by post how it did not reach us.
    "Preferred": tuple(each.label for each in Channel if each not in _NO_ANSWERS_BY),
}  # fmt: skip
"""What may be ticked, by the name a form file gives it: the very words of the screen."""


class FormError(ValueError):
    """A form file says what it may not; the message names file, place and cure."""


class FormCode(Word):
    """The paper forms of requirements section 4."""

    F1 = "F1", "Complaint"
    F2 = "F2", "Compliment"
    F3 = "F3", "Authority to act"


class AnswerKind(Word):
    """How a question is answered on paper."""

    LINES = "lines", "Lines to write on"
    BOX = "box", "A box to write in"
    TICKS = "ticks", "Boxes to tick"
    TICK = "tick", "One box to tick"
    SIGNATURE = "signature", "A signature"


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``name`` is the field of the screen that its answer is typed into.

    ``rows`` is how many lines there are to write on; ``options`` is what may be ticked, in the
    words of the screen, and ``said`` is how the paper says each of them.
    """

    name: str
    label: str
    kind: AnswerKind
    hint: str = ""
    rows: int = 1
    options: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Questions under one heading; those our ``office`` answers stand on a page of their own."""

    title: str
    guide: str
    office: bool
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class PaperForm:
    """One form; ``before`` and ``after`` are texts filled in as a letter's blocks are."""

    code: FormCode
    version: str
    title: str
    before: tuple[BlockTemplate, ...]
    sections: tuple[Section, ...]
    after: tuple[BlockTemplate, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question in the order printed."""
        return tuple(each for section in self.sections for each in section.questions)

    @property
    def asked(self) -> tuple[Section, ...]:
        """What is asked of whoever fills in the form."""
        return tuple(each for each in self.sections if not each.office)

    @property
    def office(self) -> tuple[Section, ...]:
        """What our office fills in; it comes last."""
        return tuple(each for each in self.sections if each.office)

    def handed_out(self) -> PaperForm:
        """The form as it is given to somebody: without what only our office fills in."""
        return replace(self, sections=self.asked)


Answers = Mapping[str, str | tuple[str, ...]]
"""What is filled in already: a text by the question's name, or the labels that are ticked."""


class _Reader(TableReader):
    error = FormError


def read_form(text: str, file: str) -> PaperForm:
    """Read one form file; ``file`` is its name for messages.

    Raises:
        FormError: something is missing, wrong or unknown.
        TemplateError: a text uses a field or a condition that letters do not know.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FormError(f"{file}: this is not a TOML file ({error}).") from None
    before, after = table.pop("before", []), table.pop("after", [])
    reader = _Reader(file, "", table)
    form = PaperForm(
        code=reader.one_of("code", FormCode),
        version=reader.take("version", str),
        title=reader.take("title", str),
        before=read_blocks(_tables(before, file, "before"), file),
        sections=tuple(_section(each) for each in reader.each("sections")),
        after=read_blocks(_tables(after, file, "after"), file),
    )
    reader.done()
    _check_names(form, file)
    if form.sections != form.asked + form.office:
        raise FormError(f"{file}: what our office fills in comes last. Move those sections down.")
    return form


def _tables(found: Any, file: str, name: str) -> list[dict[str, Any]]:
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise FormError(f"{file}: '{name}' must be a list of tables. Write [[{name}]].")
    # What is said on a form is fixed wording.
    return [{"mandatory": True, "editable": False, **each} for each in found]


def _section(reader: _Reader) -> Section:
    section = Section(
        title=reader.take("title", str),
        guide=_worded(reader, "guide"),
        office=reader.take("office", bool, False),
        questions=tuple(_question(each) for each in reader.each("questions")),
    )
    reader.done()
    return section


def _question(reader: _Reader) -> Question:
    kind = reader.one_of("kind", AnswerKind)
    options = _options(reader) if kind is AnswerKind.TICKS else ()
    question = Question(
        name=reader.take("name", str),
        label=_worded(reader, "label"),
        kind=kind,
        hint=_worded(reader, "hint"),
        rows=reader.take("rows", int, 1),
        options=options,
        said=_said(reader, options),
    )
    if not 1 <= question.rows <= 20:
        raise reader.fail("rows", f"must be between 1 and 20, not {question.rows}.")
    reader.done()
    return question


def _worded(reader: _Reader, key: str) -> str:
    """A text in which letters' fields may stand; only a label must be given."""
    text: str = reader.take(key, str) if key == "label" else reader.take(key, str, "")
    return checked_fields(text, reader.file, reader.place(key))


def _options(reader: _Reader) -> tuple[str, ...]:
    name: str = reader.take("options", str)
    if name not in OPTIONS:
        raise reader.fail("options", f"must be one of: {', '.join(OPTIONS)}; not {name!r}.")
    return OPTIONS[name]


def _said(reader: _Reader, options: tuple[str, ...]) -> tuple[str, ...]:
    """How the paper says each option: as the screen does, unless ``words`` says it otherwise."""
    words: dict[str, str] = {}
    for number, pair in enumerate(reader.take("words", list, []), start=1):
        key = f"words[{number}]"
        if not (isinstance(pair, list) and [*map(type, pair)] == [str, str] and all(pair)):
            raise reader.fail(key, 'must be the screen\'s words and ours: ["Other", "More"].')
        if pair[0] not in options:
            raise reader.fail(key, f"is not one of: {', '.join(options)}.")
        words[pair[0]] = checked_fields(pair[1], reader.file, reader.place(key))
    return tuple(words.get(each, each) for each in options)


def _check_names(form: PaperForm, file: str) -> None:
    """A name asked for twice would be typed in twice."""
    names = [each.name for each in form.questions]
    for name in names:
        if names.count(name) > 1:
            raise FormError(f"{file}: '{name}' is asked for twice. Take one question out.")


def unknown(form: PaperForm, answers: Iterable[str]) -> list[str]:
    """The names among some answers that a form does not ask for."""
    asked = {each.name for each in form.questions}
    return [name for name in answers if name not in asked]
