"""The paper forms on A4 sheets: to be filled in by hand, or with what is known filled in.

Twelve point at least, 18 or 24 in large print, with room to write (B-53, B-54). Tagged as letters
are: each question is text in the order it is read, what is ticked is text, and lines, boxes and
page numbers are skipped by a reader. What our office fills in stands at the end, on a page of its
own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)

from best_desktop.documents import fonts
from best_desktop.documents.fonts import BOLD, REGULAR
from best_desktop.documents.form_parts import BETWEEN, Beside, Box, Columns, Lines, Rule, TickBox
from best_desktop.documents.letter_look import (
    Look,
    TaggedParagraph,
    in_parts,
    one_line,
    paragraph,
)
from best_desktop.documents.letter_parts import (
    SAMPLE,
    channels,
    kept_together,
    letter_blocks,
    pieces,
)
from best_desktop.documents.letter_tags import LANGUAGE, Element, TaggedCanvas
from best_desktop.documents.pack_pages import shown
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock, fill_blocks, fill_text
from best_desktop.domain.paper_form import AnswerKind, Answers, PaperForm, Question, Section
from best_desktop.domain.vocabulary import LetterFormat

WIDTH, HEIGHT = A4
SEND = "How to send us this form"
OFFICE = "For our office"
# So much of a long answer is one paragraph: setting a longer one over pages takes ever longer.
_PART = 3_000


# How much of the width a question has whose answer stands beside it: a tenant's, and ours.
_ASKED, _ASKED_BY_US = 0.36, 0.45
# Where the text of a page after the first begins.
_LATER = 15 * mm
# An answer of no more letters than this, and of one line, stands beside its question.
_SHORT = 60


@dataclass(frozen=True, slots=True)
class _Size:
    """How a form is set: its type, how high a line to write on is, its margin and first page."""

    look: Look
    row: float
    office_row: float
    margin: float
    top: float


def _size(body: float, leading: float, heads: tuple[float, float], *rest: float) -> _Size:
    title, section = heads
    row, office_row, margin, top = (each * mm for each in rest)
    look = Look(
        body, leading, title, section, body, column=WIDTH - 2 * margin, bottom=20 * mm,
        head=(body + 3, body), large=body > 12,
    )  # fmt: skip
    return _Size(look, row, office_row, margin, top)


_STANDARD = _size(12, 16.5, (20, 14), 9, 7.2, 20, 32)
_LARGE = _size(18, 24.5, (26, 21), 13, 11, 17, 38)
_LARGER = _size(24, 32, (30, 27), 16, 14, 15, 42)
_SIZES = {
    LetterFormat.STANDARD: _STANDARD,
    LetterFormat.PLAIN_TEXT: _STANDARD,
    LetterFormat.EASY_READ: _LARGE,
    LetterFormat.LARGE_PRINT: _LARGE,
    LetterFormat.LARGER_PRINT: _LARGER,
}


def typeset(form: PaperForm, facts: LetterFacts, answers: Answers) -> bytes:
    """Print a form, blank where ``answers`` is empty; the same form gives the same bytes.

    ``facts`` are those of the office, the procedure and the size; their reference, if there is
    one, stands at the foot. A character that the font has not got is named in brackets.
    """
    with fonts.one_at_a_time:
        fonts.register()
        return _Form(form, facts, answers).pdf()


class _Form:
    """One form on its way to paper."""

    def __init__(self, form: PaperForm, facts: LetterFacts, answers: Answers) -> None:
        self.form, self.facts, self.answers = form, facts, answers
        self.size = _SIZES[facts.letter_format]
        self.look = self.size.look
        self.document = Element("Document")
        self.head = self.document.child("P")

    def pdf(self) -> bytes:
        buffer = BytesIO()
        title = f"{self.form.title} – form {self.form.code.value}"
        template = BaseDocTemplate(
            buffer,
            pagesize=A4,
            title=one_line(title),
            author=one_line(self.facts.office.name),
            subject=one_line(self.facts.reference),
            creator="BeST Desktop",
            invariant=1,
            pageCompression=1,
        )
        template.addPageTemplates(
            [
                self._page("first", self.size.top, self._letterhead),
                self._page("later", _LATER, _nothing),
            ]
        )
        template.build([*self._story()], canvasmaker=self._canvas)
        return buffer.getvalue()

    def _canvas(self, *args: Any, **kwargs: Any) -> TaggedCanvas:
        kwargs.update(lang=LANGUAGE, initialFontName=REGULAR, pdfVersion=(1, 7))
        return TaggedCanvas(*args, document=self.document, close_page=self._foot, **kwargs)

    def _page(self, name: str, top: float, begin: Any) -> PageTemplate:
        bottom = self._bottom()
        frame = Frame(
            self.size.margin, bottom, self.look.column, HEIGHT - top - bottom,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=name,
        )  # fmt: skip
        return PageTemplate(name, [frame], onPage=begin)

    def _bottom(self) -> float:
        return 13 * mm + self.look.body * 1.5 + (len(self._named) - 1) * self.look.leading

    @property
    def _named(self) -> tuple[str, ...]:
        """The lines at the foot that name the form: two where the page has no room beside one."""
        form = f"Form {self.form.code.value}, version {self.form.version}"
        parts = tuple(one_line(each) for each in (form, self.facts.reference) if each)
        line = ", ".join(parts)
        wide = stringWidth(f"{line}    Page 10 of 10", REGULAR, self.look.small)
        return parts if wide > self.look.column else (line,)

    def _letterhead(self, canvas: TaggedCanvas, _: Any) -> None:
        office, (name, below) = self.facts.office, self.look.head
        left = self.size.margin
        with canvas.tagged(self.head):
            canvas.setFont(BOLD, name)
            canvas.drawString(left, HEIGHT - 14 * mm - name * 0.3, f"{one_line(office.name)} ")
            canvas.setFont(REGULAR, below)
            baseline = HEIGHT - 16 * mm - name * 0.3 - below * 1.3
            canvas.drawString(left, baseline, one_line(", ".join(office.address)))
        if self.facts.sample:
            with canvas.artifact():
                canvas.setFont(BOLD, 12)
                canvas.drawRightString(WIDTH - left, HEIGHT - 8 * mm, SAMPLE)

    def _foot(self, canvas: TaggedCanvas, number: int, total: int) -> None:
        left = self.size.margin
        with canvas.artifact():
            canvas.setFillColor(black)
            canvas.setFont(REGULAR, self.look.small)
            for line, text in enumerate(reversed(self._named)):
                canvas.drawString(left, 9 * mm + line * self.look.leading, text)
            canvas.drawRightString(WIDTH - left, 9 * mm, f"Page {number} of {total}")

    # ------------------------------------------------------------------------- running text

    def _story(self) -> Iterator[Flowable]:
        yield NextPageTemplate("later")
        yield self._heading(self.form.title, "H1", self.look.title)
        yield from self._blocks(fill_blocks(self.form.before, self.facts))
        for section in self.form.asked:
            yield from self._section(section)
        yield from self._blocks(fill_blocks(self.form.after, self.facts))
        yield from self._whole([*self._channels()])
        yield from self._office()

    def _office(self) -> Iterator[Flowable]:
        """What our office fills in, apart from everything else."""
        if self.form.office:
            made = [self._gap(), Rule(2), self._heading(OFFICE, "H2", self.look.section)]
            for section in self.form.office:
                made += self._section(section)
            # Below the rest where there is room for all of it, else on a page of its own.
            yield from self._whole(made)

    def _channels(self) -> Iterator[Flowable]:
        """Every way to reach us, at the foot of the form (P-6.6)."""
        yield self._heading(SEND, "H2", self.look.section)
        items = self.document.child("L")
        columns = 1 if self.look.large else 2
        room = self.look.column / columns - self.look.body * 1.3 - BETWEEN
        lines = (in_parts(each, self.look.body, room) for each in channels(self.facts))
        bullets = [self._bullet(each, items.child("LI")) for each in lines]
        yield Columns(bullets, columns)

    def _heading(self, text: str, role: str, size: float) -> TaggedParagraph:
        style = self.look.style(
            size, fontName=BOLD, leading=size * 1.25, spaceBefore=self.look.body,
            spaceAfter=self.look.body * 0.4,
        )  # fmt: skip
        return paragraph(one_line(text), style, self.document.child(role))

    def _words(self, text: str, *, bold: bool = False, close: bool = False) -> TaggedParagraph:
        style = self.look.style(
            fontName=BOLD if bold else REGULAR,
            spaceAfter=1 if close else self.look.body * 0.5,
            spaceBefore=self.look.body * 0.4 if bold else 0,
        )
        return paragraph(kept_together(shown(text)), style, self.document.child("P"))

    def _blocks(self, blocks: Iterable[DraftBlock]) -> Iterator[Flowable]:
        for block in letter_blocks(tuple(blocks)):
            made: list[Flowable] = []
            if block.heading:
                made.append(self._heading(block.heading, "H2", self.look.section))
            items: Element | None = None
            for piece in pieces(block.text):
                if piece.bullet:
                    items = items or self.document.child("L")
                    made.append(self._bullet(piece.text, items.child("LI")))
                else:
                    made.append(self._words(piece.text))
            # A heading takes the first of what it says along.
            yield from self._whole(made[:2])
            yield from made[2:]

    def _bullet(self, text: str, item: Element) -> TaggedParagraph:
        indent = self.look.body * 1.3
        style = self.look.style(
            leftIndent=indent, bulletIndent=indent * 0.25, spaceAfter=self.look.body * 0.3
        )
        label = item.child("Lbl")
        made = paragraph(kept_together(text), style, item.child("LBody"))
        made.label = label
        return made

    # --------------------------------------------------------------------------- questions

    def _section(self, section: Section) -> Iterator[Flowable]:
        role, size = ("H3", self.look.body) if section.office else ("H2", self.look.section)
        first: list[Flowable] = [self._heading(section.title, role, size)]
        if section.guide:
            first.append(self._words(fill_text(section.guide, self.facts)))
        for question in section.questions:
            asked = self._beside(question, office=section.office) or self._question(question)
            said = question.name in self.answers and question.kind is not AnswerKind.TICKS
            yield from self._together([*first, *asked], parted=said)
            first = []

    def _beside(self, question: Question, *, office: bool) -> list[Flowable]:
        """A question with its answer beside it, where both are short; else nothing."""
        answer = self.answers.get(question.name, "")
        label = fill_text(question.label, self.facts)
        if office and question.kind is AnswerKind.TICKS:
            asked = self._words(label, close=True)
            boxes, *more = self._ticks(question, _all_of(answer))
            return [Beside(asked, boxes, _ASKED_BY_US, 0, 0), *more]
        share = _ASKED_BY_US if office else _ASKED
        room = self.look.column * share - BETWEEN
        fits = office or stringWidth(label, BOLD, self.look.body) <= room
        short = isinstance(answer, str) and len(answer) <= _SHORT and "\n" not in answer
        if question.kind is not AnswerKind.LINES or question.hint or not (fits and short):
            return []
        asked = self._words(label, bold=not office, close=True)
        said = self._words(str(answer), close=True) if answer else None
        rows, row = 1 if said else question.rows, self.size.office_row if office else self.size.row
        return [Beside(asked, said, share, rows, row)]

    def _question(self, question: Question) -> list[Flowable]:
        label, answer = fill_text(question.label, self.facts), self.answers.get(question.name, "")
        if question.kind is AnswerKind.TICK:
            return [self._tick(label, ticked=bool(answer))]
        asked: list[Flowable] = [self._words(label, bold=True, close=True)]
        if question.hint and not answer:
            asked.append(self._words(fill_text(question.hint, self.facts), close=True))
        if question.kind is AnswerKind.TICKS:
            return [*asked, *self._ticks(question, _all_of(answer)), self._gap()]
        if answer:
            return [*asked, *self._said(str(answer)), Rule(), self._gap()]
        return [*asked, self._room(question), self._gap()]

    def _room(self, question: Question) -> Flowable:
        if question.kind is AnswerKind.BOX:
            wants = question.rows * self.size.row
            return Box(wants, wants * 0.6)
        if question.kind is AnswerKind.SIGNATURE:
            return Box(self.size.row * 1.7)
        return Lines(question.rows, self.size.row)

    def _said(self, text: str) -> Iterator[Flowable]:
        """An answer line by line, in parts that can be split over pages."""
        for line in text.split("\n"):
            if not line.strip():
                yield self._gap()
            for start in range(0, len(line.strip()), _PART):
                yield self._words(line.strip()[start : start + _PART], close=True)

    def _ticks(self, question: Question, ticked: tuple[str, ...]) -> Iterator[Flowable]:
        """Boxes to tick, in columns; an answer that is none of them stands under them."""
        items = self.document.child("L")
        yield Columns(
            [
                self._option(fill_text(said, self.facts), items.child("LI"), each in ticked)
                for each, said in zip(question.options, question.said, strict=True)
            ]
        )
        for each in ticked:
            if each and each not in question.options:
                yield self._words(each, close=True)

    def _tick(self, label: str, *, ticked: bool) -> Flowable:
        box = self._option(label, self.document.child("L").child("LI"), ticked)
        return Columns([box], 1)

    def _option(self, text: str, item: Element, ticked: bool) -> TickBox:
        mark = item.child("Lbl") if ticked else None
        style = self.look.style(leftIndent=self.look.body * 1.6, spaceAfter=0)
        words = paragraph(shown(text), style, item.child("LBody"), TickBox)
        made = cast("TickBox", words)
        made.mark = mark
        return made

    def _gap(self) -> Flowable:
        return Spacer(0, self.look.body * 0.3)

    def _together(self, flowables: list[Flowable], *, parted: bool) -> list[Flowable]:
        """Whole on one page; a long answer that may be ``parted`` begins on the question's page."""
        if parted and self._high(flowables) > HEIGHT / 2:
            return [CondPageBreak(40 * mm), *flowables]
        return self._whole(flowables)

    def _whole(self, flowables: list[Flowable]) -> list[Flowable]:
        """On the next page where this one has no room for all, with boxes as low as may be."""
        given = sum(each.wants - each.least for each in flowables if isinstance(each, Box))
        page = HEIGHT - _LATER - self._bottom() - 1
        return [CondPageBreak(min(self._high(flowables) - given, page)), *flowables]

    def _high(self, flowables: Iterable[Flowable]) -> float:
        """How much room some take below one another, at most."""
        return sum(
            float(each.wrap(self.look.column, HEIGHT)[1])
            + float(each.getSpaceBefore())
            + float(each.getSpaceAfter())
            for each in flowables
        )


def _all_of(answer: str | tuple[str, ...]) -> tuple[str, ...]:
    """What is ticked, one or many."""
    return (answer,) if isinstance(answer, str) else answer


def _nothing(*_: Any) -> None:
    """A page after the first has no head."""
