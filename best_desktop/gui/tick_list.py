"""Several of a closed set, or of some people: one tick box each, all in sight."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from best_desktop.gui.compound import Compound

if TYPE_CHECKING:
    from best_desktop.casework.office_views import Choice

WordT = TypeVar("WordT", bound=Enum)
_COLUMNS = 2


class TickList(Compound):
    """A tick box a word; ``ask`` (a dynamic property) is said where at least one is needed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to tick yet."""
        super().__init__(parent)
        self._boxes: dict[Enum | int, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)

    def offer_words(self, words: Iterable[Enum], *, columns: int = _COLUMNS) -> None:
        """What can be ticked, in reading order; long words stand in one column."""
        self._offer(((word, str(word)) for word in words), columns)

    def offer_choices(self, choices: Iterable[Choice], *, columns: int = _COLUMNS) -> None:
        """People or places to tick, by their ids."""
        self._offer(((each.id, each.label) for each in choices), columns)

    def _offer(self, offered: Iterable[tuple[Enum | int, str]], columns: int) -> None:
        for at, (what, label) in enumerate(offered):
            box = QCheckBox(label.replace("&", "&&"), self)
            box.setAccessibleName(f"{self.accessibleName()}: {label}")
            box.setProperty("noKey", True)
            box.toggled.connect(self.changed)
            self._boxes[what] = box
            self._grid.addWidget(box, at // columns, at % columns)

    def box(self, word: Enum | int) -> QCheckBox:
        """The tick box of a word or an id; KeyError where it is not offered."""
        return self._boxes[word]

    def words(self, kind: type[WordT]) -> tuple[WordT, ...]:
        """The words that are ticked, in order."""
        return tuple(w for w, box in self._boxes.items() if isinstance(w, kind) and box.isChecked())

    def ids(self) -> frozenset[int]:
        """The ids that are ticked."""
        return frozenset(w for w in self._boxes if isinstance(w, int) and self.box(w).isChecked())

    def choose(self, words: Collection[Enum | int]) -> None:
        """Tick these and no others."""
        for word, box in self._boxes.items():
            box.setChecked(word in words)

    def first_field(self) -> QWidget:
        return next(iter(self._boxes.values()), self)

    def error_field(self) -> QWidget:
        """The row a message stands under."""
        return self

    def is_empty(self) -> bool:
        """Whether nothing is ticked."""
        return not any(box.isChecked() for box in self._boxes.values())

    def problem(self) -> str:
        """What is wrong, a whole sentence; '' where nothing is."""
        return str(self.property("ask") or "") if self.isEnabled() and self.is_empty() else ""

    def kept(self) -> object:
        """What a draft keeps."""
        return [_plain(word) for word, box in self._boxes.items() if box.isChecked()]

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        values = kept if isinstance(kept, list) else []
        for word, box in self._boxes.items():
            box.setChecked(_plain(word) in values)


def _plain(word: Enum | int) -> object:
    return word.value if isinstance(word, Enum) else word
