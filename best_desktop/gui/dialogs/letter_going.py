"""Going to words in a letter: those of a problem, those found, those whose spelling is to check."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea

from best_desktop.domain.letter_problem import LetterProblem
from best_desktop.gui.announce import announce
from best_desktop.gui.dialogs.letter_block import BlockCard
from best_desktop.gui.dialogs.letter_find import FindBar
from best_desktop.gui.dialogs.letter_spelling import LetterSpelling


class LetterGoing(QObject):
    """Selects words in the blocks and brings them in sight; ``said`` is for whoever looks on."""

    said = Signal(str)

    def __init__(
        self,
        scroll: QScrollArea,
        cards: Callable[[], Sequence[BlockCard]],
        find_bar: FindBar,
        spelling: LetterSpelling,
    ) -> None:
        """Follow what the find bar asks for."""
        super().__init__(scroll)
        self._scroll, self._cards = scroll, cards
        self._find_bar, self._spelling = find_bar, spelling
        find_bar.go.connect(self._show)
        find_bar.left.connect(self._back_to_text)

    def to_problem(self, problem: LetterProblem) -> None:
        """Select the words a problem is about."""
        for card in self._cards():
            if card.block.name == problem.block:
                card.go_to(problem)
                self._bring_in_sight(card)

    def find(self) -> None:
        """Look for words in the letter, those selected first."""
        chosen = next((each.text for each in self._cards() if each.text.hasFocus()), None)
        self._find_bar.open(chosen.textCursor().selectedText() if chosen else "")

    def next_word(self) -> None:
        """Go to the next word to check."""
        self._to_word(back=False)

    def previous_word(self) -> None:
        """Go to the word to check before."""
        self._to_word(back=True)

    def _to_word(self, *, back: bool) -> None:
        place = self._spelling.step(back=back)
        if place is None:
            read = self._spelling.speller is not None
            self.said.emit("No words to check." if read else "The dictionary is still being read.")
            return
        self._show(*place)
        text = self._cards()[place[0]].text
        text.setFocus()
        announce(text, text.tip_at(place[1]))

    def _show(self, number: int, start: int, length: int) -> None:
        card = self._cards()[number]
        card.text.choose(start, length)
        self._bring_in_sight(card)

    def _bring_in_sight(self, card: BlockCard) -> None:
        self._scroll.ensureWidgetVisible(card.name)
        card.text.ensureCursorVisible()
        line = card.text.cursorRect()
        contents = self._scroll.widget()
        if contents is not None:
            inside = card.text.viewport().mapTo(contents, line.center())
            self._scroll.ensureVisible(inside.x(), inside.y(), 40, line.height() * 3)

    def _back_to_text(self) -> None:
        texts = [each.text for each in self._cards()]
        chosen = next((each for each in texts if each.textCursor().hasSelection()), None)
        if chosen is not None:
            chosen.setFocus()
