"""The sheet a letter is printed on: which window envelope it goes into, and where that lies.

Lengths are in millimetres, places are measured from the top left of an A4 sheet. There is no one
British standard for windows and makers differ, so an office measures its own envelopes with the
test sheet and enters by how much its window lies elsewhere (B-50).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from best_desktop.domain.vocabulary import Word

WIDTH, HEIGHT = 210.0, 297.0
FURTHEST = 8.0
"""The most a window may be moved; with more, the head of the letter would leave the sheet."""


class Window(Word):
    """The window envelopes letters are folded for."""

    DL = "dl", "DL: A4 folded in three"
    C5 = "c5", "C5: A4 folded in half"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the sheet."""

    left: float
    top: float
    right: float
    bottom: float

    def moved(self, across: float, down: float) -> Box:
        """The same rectangle further right and further down."""
        return Box(self.left + across, self.top + down, self.right + across, self.bottom + down)


@dataclass(frozen=True, slots=True)
class _Preset:
    """A window: where the address may stand, what must be free about it, and what follows.

    ``free`` holds nothing but the address; ``text_from`` is where the running text begins.
    """

    address: Box
    free: Box
    text_from: float
    folds: tuple[float, ...]


_PRESETS: Mapping[Window, _Preset] = {
    # A window of 90 by 35, 20 from the left and 18 from the foot of the envelope, with the paper
    # sliding 10 across and 11 down (B-50).
    Window.DL: _Preset(Box(20, 57, 100, 81), Box(10, 46, 110, 92), 95, (99, 198)),
    # The zones of GOV.UK Notify (B-51).
    Window.C5: _Preset(Box(24.6, 39.5, 120, 66.3), Box(15, 30, 125, 95), 96, (148.5,)),
}
_INDENT = {Window.DL: 5.0, Window.C5: 0.4}


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """What an office settled: the window, how far it lies to the right and down, fold marks."""

    window: Window = Window.DL
    across: float = 0.0
    down: float = 0.0
    fold_marks: bool = True

    @property
    def address(self) -> Box:
        """Where the address shows, however the paper slides in the envelope."""
        return _PRESETS[self.window].address.moved(self.across, self.down)

    @property
    def address_left(self) -> float:
        """Where the lines of the address begin: in line with the letter, unless moved."""
        return self.address.left + _INDENT[self.window]

    @property
    def free(self) -> Box:
        """What may hold nothing but the address."""
        return _PRESETS[self.window].free.moved(self.across, self.down)

    @property
    def text_from(self) -> float:
        """Where the running text of the first page begins, from the top."""
        return _PRESETS[self.window].text_from + self.down

    @property
    def folds(self) -> tuple[float, ...]:
        """Where the sheet is folded, from the top."""
        return _PRESETS[self.window].folds
