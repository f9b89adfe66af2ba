"""The paper forms on A4 sheets: to be filled in by hand, or with what is known filled in.

Twelve point at least, 18 or 24 in large print, with room to write (B-53, B-54). Tagged as letters
are: each question is text in the order it is read, what is ticked is text, and lines, boxes and
page numbers are skipped by a reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast

from reportlab.lib.colors import Color, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)

from best_desktop.documents import fonts
from best_desktop.documents.fonts import BOLD, REGULAR
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
MARGIN = 20 * mm
COLUMN = WIDTH - 2 * MARGIN
SEND = "How to send us this form"
_LINE = Color(0.35, 0.35, 0.35)
# So much of a long answer is one paragraph: setting a longer one over pages takes ever longer.
_PART = 3_000


@dataclass(frozen=True, slots=True)
class _Size:
    """How a form is set: its type, how high a line to write on is, and its columns of boxes."""

    look: Look
    row: float
    staff_row: float
    columns: int
    top: float


def _look(body: float, leading: float, title: float, section: float) -> Look:
    return Look(
        body, leading, title, section, body, column=COLUMN, bottom=20 * mm, head=(body + 3, body),
        large=body > 12,
    )  # fmt: skip


_STANDARD = _Size(_look(12, 16.5, 20, 14), 9 * mm, 8 * mm, 2, 36 * mm)
_LARGE = _Size(_look(18, 24.5, 26, 21), 13 * mm, 12 * mm, 1, 44 * mm)
_LARGER = _Size(_look(24, 32, 32, 27), 16 * mm, 15 * mm, 1, 52 * mm)
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
                self._page("later", 15 * mm, _nothing),
            ]
        )
        template.build([*self._story()], canvasmaker=self._canvas)
        return buffer.getvalue()

    def _canvas(self, *args: Any, **kwargs: Any) -> TaggedCanvas:
        kwargs.update(lang=LANGUAGE, initialFontName=REGULAR, pdfVersion=(1, 7))
        return TaggedCanvas(*args, document=self.document, close_page=self._foot, **kwargs)

    def _page(self, name: str, top: float, begin: Any) -> PageTemplate:
        bottom = 13 * mm + self.look.body * 1.5
        frame = Frame(
            MARGIN, bottom, COLUMN, HEIGHT - top - bottom,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=name,
        )  # fmt: skip
        return PageTemplate(name, [frame], onPage=begin)

    def _letterhead(self, canvas: TaggedCanvas, _: Any) -> None:
        office, (name, below) = self.facts.office, self.look.head
        with canvas.tagged(self.head):
            canvas.setFont(BOLD, name)
            canvas.drawString(MARGIN, HEIGHT - 14 * mm - name * 0.3, f"{one_line(office.name)} ")
            canvas.setFont(REGULAR, below)
            baseline = HEIGHT - 16 * mm - name * 0.3 - below * 1.3
            canvas.drawString(MARGIN, baseline, one_line(", ".join(office.address)))
        if self.facts.sample:
            with canvas.artifact():
                canvas.setFont(BOLD, 12)
                canvas.drawRightString(WIDTH - MARGIN, HEIGHT - 8 * mm, SAMPLE)

    def _foot(self, canvas: TaggedCanvas, number: int, total: int) -> None:
        parts = (f"Form {self.form.code.value}, version {self.form.version}", self.facts.reference)
        with canvas.artifact():
            canvas.setFillColor(black)
            canvas.setFont(REGULAR, self.look.small)
            canvas.drawString(MARGIN, 9 * mm, one_line(", ".join(filter(None, parts))))
            canvas.drawRightString(WIDTH - MARGIN, 9 * mm, f"Page {number} of {total}")

    # ------------------------------------------------------------------------- running text

    def _story(self) -> Iterator[Flowable]:
        yield NextPageTemplate("later")
        yield self._heading(self.form.title, "H1", self.look.title)
        yield from self._blocks(fill_blocks(self.form.before, self.facts))
        for section in self.form.sections:
            yield from self._section(section)
        yield from self._blocks(fill_blocks(self.form.after, self.facts))
        yield KeepTogether([*self._channels()])

    def _channels(self) -> Iterator[Flowable]:
        """Every way to reach us, at the foot of the form (P-6.6)."""
        yield self._heading(SEND, "H2", self.look.section)
        items = self.document.child("L")
        room = COLUMN / self.size.columns - self.look.body * 1.3 - 4 * mm
        lines = (in_parts(each, self.look.body, room) for each in channels(self.facts))
        bullets = [self._bullet(each, items.child("LI")) for each in lines]
        yield _Columns(bullets, self.size.columns)

    def _heading(self, text: str, role: str, size: float) -> TaggedParagraph:
        style = self.look.style(
            size, fontName=BOLD, leading=size * 1.25, spaceBefore=self.look.body,
            spaceAfter=self.look.body * 0.4,
        )  # fmt: skip
        return paragraph(one_line(text), style, self.document.child(role))

    def _words(self, text: str, *, bold: bool = False, close: bool = False) -> TaggedParagraph:
        style = self.look.style(
            fontName=BOLD if bold else REGULAR, spaceAfter=1 if close else self.look.body * 0.5
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
            yield KeepTogether(made)

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
        first: list[Flowable] = [self._heading(section.title, "H2", self.look.section)]
        if section.staff:
            first = [Spacer(0, self.look.body), _Rule(2), *first]
        if section.guide:
            first.append(self._words(fill_text(section.guide, self.facts)))
        for question in section.questions:
            inline = section.staff and not self.look.large and question.rows == 1
            asked = self._inline(question) if inline else self._question(question)
            yield from _together([*first, *asked])
            first = []

    def _inline(self, question: Question) -> list[Flowable]:
        """A question of the staff, its answer beside it on the same line where that is short."""
        answer = self.answers.get(question.name, "")
        if question.kind is not AnswerKind.LINES or len(answer) > 60:
            return self._question(question)
        label = self._words(question.label, close=True)
        said = self._words(str(answer), close=True) if answer else None
        return [_Beside(label, said, self.size.staff_row)]

    def _question(self, question: Question) -> list[Flowable]:
        label, answer = fill_text(question.label, self.facts), self.answers.get(question.name, "")
        if question.kind is AnswerKind.TICK:
            return [self._tick(label, ticked=bool(answer))]
        asked: list[Flowable] = [self._words(label, bold=True, close=True)]
        if question.hint and not answer:
            asked.append(self._words(fill_text(question.hint, self.facts), close=True))
        if question.kind is AnswerKind.TICKS:
            ticked = (answer,) if isinstance(answer, str) else answer
            return [*asked, *self._ticks(question.options, ticked), self._gap()]
        if answer:
            return [*asked, *self._said(str(answer)), _Rule(), self._gap()]
        return [*asked, self._room(question), self._gap()]

    def _room(self, question: Question) -> Flowable:
        if question.kind is AnswerKind.BOX:
            return _Box(question.rows * self.size.row)
        if question.kind is AnswerKind.SIGNATURE:
            return _Box(self.size.row * 1.7)
        return _Lines(question.rows, self.size.row)

    def _said(self, text: str) -> Iterator[Flowable]:
        """An answer line by line, in parts that can be split over pages."""
        for line in text.split("\n"):
            if not line.strip():
                yield self._gap()
            for start in range(0, len(line.strip()), _PART):
                yield self._words(line.strip()[start : start + _PART], close=True)

    def _ticks(self, options: tuple[str, ...], ticked: tuple[str, ...]) -> Iterator[Flowable]:
        """Boxes to tick, in columns; an answer that is none of them stands under them."""
        items = self.document.child("L")
        boxes = [self._option(each, items.child("LI"), each in ticked) for each in options]
        yield _Columns(boxes, self.size.columns)
        for each in ticked:
            if each and each not in options:
                yield self._words(each, close=True)

    def _tick(self, label: str, *, ticked: bool) -> Flowable:
        box = self._option(label, self.document.child("L").child("LI"), ticked)
        return _Columns([box], 1)

    def _option(self, text: str, item: Element, ticked: bool) -> _TickBox:
        mark = item.child("Lbl") if ticked else None
        style = self.look.style(leftIndent=self.look.body * 1.9, spaceAfter=0)
        words = paragraph(shown(text), style, item.child("LBody"), _TickBox)
        made = cast("_TickBox", words)
        made.mark = mark
        return made

    def _gap(self) -> Flowable:
        return Spacer(0, self.look.body * 0.4)


def _nothing(*_: Any) -> None:
    """A page after the first has no head."""


def _together(flowables: list[Flowable]) -> list[Flowable]:
    """Whole on one page where that can be; else a question takes two lines of its answer along."""
    height = sum(each.wrap(COLUMN, HEIGHT)[1] for each in flowables)
    if height <= HEIGHT / 2:
        return [KeepTogether(flowables)]
    return [CondPageBreak(40 * mm), *flowables]


class _TickBox(TaggedParagraph):
    """An option with the box before it; ``mark`` is the place of its cross, where it is ticked."""

    mark: Element | None = None

    def draw(self) -> None:
        canvas, size = cast("TaggedCanvas", self.canv), self.style.fontSize
        bottom = self.height - self.style.leading + size * 0.22
        with canvas.artifact():
            canvas.setStrokeColor(black)
            canvas.setLineWidth(1)
            canvas.rect(1, bottom, size, size, stroke=1, fill=0)
        if self.mark is not None:
            with canvas.tagged(self.mark):
                canvas.setFont(BOLD, size)
                canvas.drawCentredString(1 + size / 2, bottom + size * 0.15, "X")
        super().draw()


class _Columns(Flowable):
    """Short texts below one another in columns, filled from the top of the first."""

    def __init__(self, options: Sequence[TaggedParagraph], columns: int) -> None:
        super().__init__()
        self.options, self.columns = options, columns

    def _parts(self) -> list[Sequence[TaggedParagraph]]:
        longest = -(-len(self.options) // self.columns)
        return [self.options[n : n + longest] for n in range(0, len(self.options), longest)]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        self.width = availWidth
        wide = availWidth / self.columns - 4 * mm
        heights = [
            sum(each.wrap(wide, availHeight)[1] + self._between(each) for each in part)
            for part in self._parts()
        ]
        self.height = max(heights, default=0)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """In one column, so many options as there is room for."""
        if self.columns > 1:
            return []
        used, fit = 0.0, 0
        for each in self.options:
            used += each.wrap(availWidth - 4 * mm, availHeight)[1] + self._between(each)
            if used > availHeight:
                break
            fit += 1
        if not 0 < fit < len(self.options):
            return []
        return [_Columns(self.options[:fit], 1), _Columns(self.options[fit:], 1)]

    @staticmethod
    def _between(option: TaggedParagraph) -> float:
        return float(option.style.fontSize) * 0.35

    def draw(self) -> None:
        for number, part in enumerate(self._parts()):
            left, top = number * self.width / self.columns, self.height
            for each in part:
                top -= each.height
                each.drawOn(self.canv, left, top)
                top -= self._between(each)


class _Lines(Flowable):
    """Lines to write on."""

    thick = 0.75

    def __init__(self, rows: int, row: float) -> None:
        super().__init__()
        self.rows, self.row = rows, row

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        self.width, self.height = availWidth, self.rows * self.row
        return self.width, self.height

    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(self.thick)
            for number in range(self.rows):
                bottom = self.height - (number + 1) * self.row + 1
                canvas.line(0, bottom, self.width, bottom)


class _Rule(_Lines):
    """A line across the page."""

    def __init__(self, thick: float = 0.75) -> None:
        super().__init__(1, 6)
        self.thick = thick


class _Box(Flowable):
    """A box to write in."""

    def __init__(self, high: float) -> None:
        super().__init__()
        self.high = high

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        self.width, self.height = availWidth, self.high + 4
        return self.width, self.height

    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(0.75)
            canvas.rect(0, 0, self.width, self.high, stroke=1, fill=0)


class _Beside(Flowable):
    """A question with its answer, or a line to write it on, beside it."""

    def __init__(self, label: TaggedParagraph, said: TaggedParagraph | None, row: float) -> None:
        super().__init__()
        self.label, self.said, self.row = label, said, row

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        self.width = availWidth
        left, right = availWidth * 0.45 - 4 * mm, availWidth * 0.55
        self.label.wrap(left, availHeight)
        heights = [float(self.label.height)]
        if self.said is not None:
            self.said.wrap(right, availHeight)
            heights.append(float(self.said.height))
        self.height = max(self.row, *heights) + 3
        return self.width, self.height

    def draw(self) -> None:
        canvas, left = cast("TaggedCanvas", self.canv), self.width * 0.45
        self.label.drawOn(canvas, 0, 4)
        if self.said is not None:
            self.said.drawOn(canvas, left, 4)
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(0.75)
            canvas.line(left, 1, self.width, 1)
