"""Spelling of a letter while it is written: marks, suggestions, the next word, the office's words.

The dictionary is read on a thread once the letter is there; until then nothing is marked, and
without it nothing ever is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from best_desktop.casework.spelling import (
    add_office_word,
    british_speller,
    known_words,
    office_words,
    take_out_office_word,
)
from best_desktop.domain.spelling import Speller, words_of
from best_desktop.gui import theme
from best_desktop.gui.background import Job
from best_desktop.gui.dialogs.letter_block import BlockCard
from best_desktop.gui.dialogs.letter_find import Place, next_place
from best_desktop.gui.dialogs.letter_text import LetterText
from best_desktop.gui.perform import succeeded

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_LONG_ENOUGH = 2.0
"""Seconds after which no more suggestions are looked for."""


class SpellingMarks(QSyntaxHighlighter):
    """Underlines the words of one block that are to be checked."""

    def __init__(self, text: LetterText) -> None:
        """No marks before there is a speller."""
        super().__init__(text.document())
        self.speller: Speller | None = None

    def highlightBlock(self, text: str) -> None:
        if self.speller is None:
            return
        shown = QTextCharFormat()
        shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        shown.setUnderlineColor(QColor(theme.tokens().error_text))
        for start, word in self.speller.wrong_in(text):
            # Qt counts a character beyond the common ones twice.
            self.setFormat(_units(text[:start]), _units(word), shown)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class LetterSpelling(QObject):
    """Looks after the spelling of all blocks of one letter; ``checked`` says the marks are new."""

    checked = Signal()

    def __init__(
        self, office: Office, window: QWidget, cards: Callable[[], Sequence[BlockCard]]
    ) -> None:
        """Marks nothing until :meth:`begin`."""
        super().__init__(window)
        self._office, self._window, self._cards = office, window, cards
        self._marks: list[SpellingMarks] = []
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._menu: QMenu | None = None
        self.speller: Speller | None = None

    # Beginning

    def begin(self, letter_id: int) -> None:
        """Read the dictionary on a thread, then mark what is to be checked."""
        known = known_words(self._office.desk(), letter_id)
        texts = [card.text.toPlainText() for card in self._cards()]

        def read(_report: object) -> Speller:
            speller = british_speller(known)
            for text in texts:  # so that marking them takes no time any more
                speller.wrong_in(text)
            return speller

        Job(self._window, read, self._begin, _nothing).start()

    def _begin(self, speller: Speller) -> None:
        self.speller = speller
        for card in self._cards():
            marks = SpellingMarks(card.text)
            marks.speller = speller
            self._marks.append(marks)
            card.text.word_tip = self._tip_for(card)
            card.text.menu_wanted.connect(self._menu_for(card))
        theme.news.changed.connect(self._mark_again)
        self._mark_again()

    def _mark_again(self) -> None:
        for marks in self._marks:
            marks.rehighlight()
        self.checked.emit()

    # What is to be checked

    def places(self) -> list[Place]:
        """Each word to check: its block, where it starts, how long it is."""
        speller = self.speller
        if speller is None:
            return []
        return [
            (number, start, len(word))
            for number, card in enumerate(self._cards())
            if not card.is_out
            for start, word in speller.wrong_in(card.text.toPlainText())
        ]

    def word_at(self, card: BlockCard, at: int) -> tuple[int, str] | None:
        """The word at a character, whether right or not."""
        words = words_of(card.text.toPlainText())
        return next(((n, word) for n, word in words if n <= at <= n + len(word)), None)

    def wrong_at(self, card: BlockCard, at: int) -> tuple[int, str] | None:
        """The word to check at a character."""
        if self.speller is None:
            return None
        wrong = self.speller.wrong_in(card.text.toPlainText())
        return next(((n, word) for n, word in wrong if n <= at <= n + len(word)), None)

    def step(self, *, back: bool = False) -> Place | None:
        """The next word to check after where the keyboard is, or the one before."""
        places = self.places()
        if not places:
            return None
        here = next(
            (
                (number, card.text.chosen_from())
                for number, card in enumerate(self._cards())
                if card.text.hasFocus()
            ),
            (0, -1),
        )
        return places[next_place(places, here, back=back)]

    def _tip_for(self, card: BlockCard) -> Callable[[int], str]:
        def tip(at: int) -> str:
            wrong = self.wrong_at(card, at)
            return f"“{wrong[1]}” is not in the dictionary." if wrong else ""

        return tip

    # The menu

    def _menu_for(self, card: BlockCard) -> Callable[[QMenu, int], None]:
        def fill(menu: QMenu, at: int) -> None:
            self.fill_menu(menu, card, at)

        return fill

    def fill_menu(self, menu: QMenu, card: BlockCard, at: int) -> None:
        """Put suggestions for the word at a character on top of a menu, and what to do with it."""
        first = menu.actions()[0] if menu.actions() else None
        wrong, found = self.wrong_at(card, at), self.word_at(card, at)
        if wrong is not None:
            self._offer(menu, first, card, wrong)
        elif found is not None and found[1] in office_words(self._office.desk()):
            word = found[1]
            self._add(menu, first, f"Take “{word}” out of the office's words",
                      lambda: self._take_out(word))  # fmt: skip
            menu.insertSeparator(first) if first else None

    def _offer(
        self, menu: QMenu, first: QAction | None, card: BlockCard, wrong: tuple[int, str]
    ) -> None:
        start, word = wrong
        if card.block.editable:
            known = self._suggested.get(word)
            waiting = QAction("Looking for suggestions…", menu)
            waiting.setEnabled(False)
            self._insert(menu, first, waiting)
            put = lambda new: card.text.put(start, len(word), new)  # noqa: E731 - one line each
            if known is not None:
                _suggest(menu, waiting, known, put)
            else:
                self._look_up(word, lambda found: _suggest(menu, waiting, found, put))
        self._add(menu, first, f"Add “{word}” to the office's words", lambda: self._learn(word))
        self._add(menu, first, f"Leave “{word}” in this letter", lambda: self._leave(word))
        if first is not None:
            menu.insertSeparator(first)

    def _look_up(self, word: str, tell: Callable[[tuple[str, ...]], None]) -> None:
        speller = self.speller
        if speller is None:
            return
        until = time.monotonic() + _LONG_ENOUGH

        def look(_report: object) -> tuple[str, ...]:
            return speller.suggestions(word, lambda: time.monotonic() < until)

        def found(words: tuple[str, ...]) -> None:
            self._suggested[word] = words
            tell(words)

        Job(self._window, look, found, _nothing).start()

    def _add(self, menu: QMenu, first: QAction | None, text: str, do: Callable[[], object]) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.triggered.connect(lambda _checked: do())
        self._insert(menu, first, action)

    @staticmethod
    def _insert(menu: QMenu, first: QAction | None, action: QAction) -> None:
        if first is None:
            menu.addAction(action)
        else:
            menu.insertAction(first, action)

    # Words

    def _learn(self, word: str) -> None:
        desk = self._office.desk()
        saying = f"“{word}” is one of the office's words now."
        if succeeded(self._window, lambda: add_office_word(desk, word), saying=saying):
            self._leave(word)

    def _leave(self, word: str) -> None:
        if self.speller is not None:
            self.speller.learn(word)
            self._mark_again()

    def _take_out(self, word: str) -> None:
        desk = self._office.desk()
        saying = f"“{word}” is not one of the office's words any more."
        done = succeeded(self._window, lambda: take_out_office_word(desk, word), saying=saying)
        if done and self.speller is not None:
            self.speller.forget(word)
            self._mark_again()


def _suggest(
    menu: QMenu, waiting: QAction, found: tuple[str, ...], put: Callable[[str], object]
) -> None:
    """Put what was found in the place of what said that it is looked for."""
    if not isValid(menu) or not isValid(waiting):
        return  # the menu closed meanwhile
    for each in found:
        action = QAction(each.replace("&", "&&"), menu)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.triggered.connect(lambda _checked, each=each: put(each))
        menu.insertAction(waiting, action)
    if found:
        menu.removeAction(waiting)
    else:
        waiting.setText("No suggestions")


def _nothing(_error: Exception) -> None:
    """No dictionary, no marks: a letter is never stopped by its spelling."""
