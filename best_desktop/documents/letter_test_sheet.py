"""A sheet to measure window envelopes with: the window drawn, rulers, folds, and what to type in.

It is read through the window of an envelope, so the rulers count from the edges of the sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO

from reportlab.lib.colors import Color, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from best_desktop.documents.fonts import BOLD, REGULAR, one_at_a_time, register
from best_desktop.documents.letter_look import STANDARD, paragraph
from best_desktop.documents.letter_tags import LANGUAGE, Element, TaggedCanvas
from best_desktop.domain.letter_paper import Box, LetterPaper

HEIGHT = A4[1]
_GREY = Color(0.6, 0.6, 0.6)
_LEFT, _COLUMN = 25 * mm, 160 * mm
_CHECKED = 100  # how long the line is that shows whether the printer scales
TITLE = "Test sheet for window envelopes"


def measuring_sheet(paper: LetterPaper) -> bytes:
    """One page for the envelopes of an office, as it has settled them so far."""
    register()
    with one_at_a_time:
        return _TestSheet(paper).pdf()


class _TestSheet:
    """The page on its way to paper; places are in millimetres from the top left."""

    def __init__(self, paper: LetterPaper) -> None:
        self.paper = paper
        self.document = Element("Document")

    def pdf(self) -> bytes:
        out = BytesIO()
        canvas = TaggedCanvas(
            out, pagesize=A4, document=self.document, close_page=lambda *_: None, invariant=1,
            lang=LANGUAGE, initialFontName=REGULAR, pdfVersion=(1, 7),
        )  # fmt: skip
        canvas.setTitle(TITLE)
        canvas.setAuthor("BeST Desktop")
        with canvas.artifact():
            self._folds(canvas)
            self._window(canvas)
            self._rulers(canvas)
            self._checked_line(canvas)
        self._words(canvas)
        self._labels(canvas)
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    def _folds(self, canvas: TaggedCanvas) -> None:
        canvas.setStrokeColor(_GREY)
        canvas.setLineWidth(0.4)
        canvas.setDash(4, 4)
        for fold in self.paper.folds:
            _line(canvas, 5, fold, 205, fold)
        canvas.setDash()

    def _window(self, canvas: TaggedCanvas) -> None:
        address, free = self.paper.address, self.paper.free
        canvas.setDash(1.5, 1.5)
        _box(canvas, free)
        canvas.setDash()
        canvas.setStrokeColor(black)
        canvas.setLineWidth(1)
        _box(canvas, address)

    def _rulers(self, canvas: TaggedCanvas) -> None:
        """One from the left edge of the sheet and one from its top, each millimetre a stroke."""
        address, free = self.paper.address, self.paper.free
        canvas.setLineWidth(0.3)
        across, down = address.top + 14, address.left + 34
        for at in range(5, round(free.right) + 10):
            long = _stroke(at)
            _line(canvas, at, across, at, across - long)
            if at % 5 == 0 and abs(at - down) > 4:
                _centred(canvas, at, across + 2.6, str(at))
        for at in range(round(free.top) - 6, round(free.bottom) + 6):
            long = _stroke(at)
            _line(canvas, down, at, down - long, at)
            if at % 5 == 0 and abs(at - across) > 4:
                _say(canvas, down + 0.8, at + 0.8, str(at), 6)

    def _checked_line(self, canvas: TaggedCanvas) -> None:
        canvas.setLineWidth(0.6)
        _line(canvas, 25, 126, 25 + _CHECKED, 126)
        for end in (25, 25 + _CHECKED):
            _line(canvas, end, 124, end, 128)

    def _words(self, canvas: TaggedCanvas) -> None:
        address, window = self.paper.address, self.paper.window
        plain = LetterPaper(window).address
        down = self._text(canvas, 108, TITLE, "H1", 16)
        self._text(canvas, down + 1, f"Set to {window}.", "P", 11)
        self._text(
            canvas, 130,
            f"First measure this line. It must be {_CHECKED} mm long. If it is not, print again "
            "at 100 %, without fitting to the page.", "P", 11,
        )  # fmt: skip
        window_at = (
            f"Now the box is {address.left:g} to {address.right:g} mm from the left and "
            f"{address.top:g} to {address.bottom:g} mm from the top."
        )
        down = 203.0
        for step in (*_steps(plain, len(self.paper.folds)), window_at):
            down = self._text(canvas, down, step, "P", 11) + 1.6

    def _labels(self, canvas: TaggedCanvas) -> None:
        """What the lines are, read last."""
        address, free = self.paper.address, self.paper.free
        labels = [
            (address.left + 45, address.bottom - 2, "Address"),
            (free.left + 2, free.bottom - 1.5, "Nothing else may stand in here"),
            *((178.0, fold - 1.2, f"Fold here, {fold:g}") for fold in self.paper.folds),
        ]
        for left, foot, text in labels:
            with canvas.tagged(self.document.child("P")):
                _say(canvas, left, foot, text, 8)

    def _text(self, canvas: TaggedCanvas, top: float, text: str, role: str, size: float) -> float:
        """Set one paragraph and return where it ends."""
        bold = {"fontName": BOLD} if role == "H1" else {}
        style = STANDARD.style(size, leading=size * 1.35, **bold)
        made = paragraph(text, style, self.document.child(role))
        _, high = made.wrap(_COLUMN, HEIGHT)
        made.drawOn(canvas, _LEFT, HEIGHT - top * mm - high)
        return top + float(high) / mm


def _steps(plain: Box, folds: int) -> Iterator[str]:
    """What to do, and what to type in; ``plain`` is the address where most makers have it."""
    folded = "line" if folds == 1 else "lines"
    yield (
        f"1. Fold the sheet along the broken {folded} and put it into the envelope, with the box "
        "in the window."
    )
    yield "2. Tap the envelope until the sheet lies at its left and at its upper edge."
    yield (
        "3. Read the ruler that lies across, at the left edge of the window. It should say "
        f"{plain.left:g}. Type the difference under ‘Further right’: if you read "
        f"{plain.left + 2:g}, type 2; if you read {plain.left - 1:g}, type -1."
    )
    yield (
        "4. Read the ruler that goes down, at the upper edge of the window. It should say "
        f"{plain.top:g}. Type the difference under ‘Further down’."
    )
    yield (
        "5. Save, print this sheet again, and tap it to the right and to the foot of the "
        "envelope. The whole box must still show in the window, and nothing of the words around "
        "it."
    )


def _stroke(at: int) -> float:
    return 3.0 if at % 10 == 0 else 2.2 if at % 5 == 0 else 1.2


def _line(canvas: TaggedCanvas, left: float, top: float, right: float, bottom: float) -> None:
    canvas.line(left * mm, HEIGHT - top * mm, right * mm, HEIGHT - bottom * mm)


def _box(canvas: TaggedCanvas, box: Box) -> None:
    wide, high = box.right - box.left, box.bottom - box.top
    canvas.rect(box.left * mm, HEIGHT - box.bottom * mm, wide * mm, high * mm)


def _say(canvas: TaggedCanvas, left: float, foot: float, text: str, size: float) -> None:
    _small(canvas, size, lambda: canvas.drawString(left * mm, HEIGHT - foot * mm, text))


def _centred(canvas: TaggedCanvas, middle: float, foot: float, text: str) -> None:
    _small(canvas, 6, lambda: canvas.drawCentredString(middle * mm, HEIGHT - foot * mm, text))


def _small(canvas: TaggedCanvas, size: float, draw: Callable[[], None]) -> None:
    canvas.setFont(REGULAR, size)
    canvas.setFillColor(black)
    draw()
