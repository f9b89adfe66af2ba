"""A drop-down list of the trade's words, or of people and places; never edited by typing into it.

The first line says what to choose, so that nothing is taken for chosen that was not (PF-80).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QElapsedTimer, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSizePolicy, QWidget

from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.plain_tip import plain_tip
from best_desktop.gui.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from best_desktop.casework.office_views import Choice


WordT = TypeVar("WordT", bound=Enum)


class WordBox(QComboBox):
    """Holds members of a closed set, or ids; nothing is chosen until somebody chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self._words: dict[str, Enum] = {}
        self._since_letter = QElapsedTimer()
        guard_wheel(self)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.fontMetrics().averageCharWidth() * 24), least.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A space within words being typed is part of them; alone it opens the list."""
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        letter = bool(event.text().strip()) and not held
        if event.key() == Qt.Key.Key_Space and self._still_typing():
            view = self.view()
            view.setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))
            view.keyboardSearch(" ")
            self.setCurrentIndex(view.currentIndex().row())
            self._since_letter.start()
            return
        if letter:
            self._since_letter.start()
        super().keyPressEvent(event)

    def _still_typing(self) -> bool:
        passed = self._since_letter.elapsed() if self._since_letter.isValid() else None
        return passed is not None and passed < QApplication.keyboardInputInterval()

    def offer_words(self, words: Iterable[Enum], *, empty: str = "Choose…") -> None:
        """Offer these words; ``empty`` is the first line, '' leaves none (the first is chosen)."""
        self.clear()
        if empty:
            self.addItem(empty, "")
        for word in words:
            if word is Channel.NOT_RECORDED:
                continue  # said of what an older register left out, never chosen
            self._words[str(word.value)] = word
            self.addItem(str(word), str(word.value))

    def offer_choices(self, choices: Iterable[Choice], *, empty: str = "Choose…") -> None:
        """Offer people or places by their id; the note stands behind the name."""
        self.clear()
        if empty:
            self.addItem(empty, 0)
        for choice in choices:
            label = f"{choice.label} – {choice.note}" if choice.note else choice.label
            self.addItem(label, choice.id)
            self.setItemData(self.count() - 1, plain_tip(label), Qt.ItemDataRole.ToolTipRole)

    def offer_texts(self, pairs: Iterable[tuple[str, str]], *, empty: str = "Choose…") -> None:
        """Offer values under labels: pairs of value and label."""
        self.clear()
        if empty:
            self.addItem(empty, "")
        for value, label in pairs:
            self.addItem(label, value)

    def text_value(self) -> str:
        """The chosen value of ``offer_texts``, '' where nothing is chosen."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, str) else ""

    def word(self, kind: type[WordT]) -> WordT | None:
        """The chosen word of that set, None where nothing is chosen."""
        word = self._words.get(str(self.currentData()))
        return word if isinstance(word, kind) else None

    def chosen(self, kind: type[WordT]) -> WordT:
        """The chosen word; for a required field, after the form's checks have passed."""
        word = self.word(kind)
        if word is None:
            raise LookupError(f"{self.objectName()} is required")
        return word

    def chosen_id(self) -> int | None:
        """The chosen person or place, None where nothing is chosen."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, int) and chosen else None

    def choose(self, wanted: Enum | int | str | None) -> None:
        """Choose a word or an id; None chooses the first line."""
        data = wanted.value if isinstance(wanted, Enum) else wanted
        index = self.findData(data)
        self.setCurrentIndex(max(index, 0))

    def kept(self) -> object:
        """What a draft keeps."""
        return self.currentData()

    def restore(self, kept: object) -> None:
        """Choose again what a draft kept; what is no longer offered is passed over."""
        index = self.findData(kept)
        if index >= 0:
            self.setCurrentIndex(index)

    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return not self.currentData()
