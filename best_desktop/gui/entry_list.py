"""Dated entries, newest first: the notes and the history of a case (B-32)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from best_desktop.gui.parts import Scrolled, button, card, empty, words

_AT_ONCE = 40


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened, who and when, the text, and lines of detail beneath it."""

    title: str
    by: str
    text: str = ""
    lines: tuple[str, ...] = ()

    def sentence(self) -> str:
        """What a screen reader says of the entry."""
        return ". ".join(part for part in (self.title, self.by, self.text, *self.lines) if part)


class EntryList(Scrolled):
    """Cards of entries; forty at a time, so that a long case opens as fast as a short one."""

    def __init__(self, name: str, when_empty: str, parent: QWidget | None = None) -> None:
        """An empty list; ``when_empty`` says why and what to do."""
        super().__init__(name, parent)
        self._when_empty = when_empty
        self._entries: tuple[Entry, ...] = ()
        self._shown = _AT_ONCE
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What the list holds, shown yet or not."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; nothing is built again where nothing changed."""
        if tuple(entries) == self._entries and self._cards.count():
            return
        self._entries = tuple(entries)
        self._build()

    def show_more(self) -> None:
        """Show the next forty."""
        self._shown += _AT_ONCE
        self._build()

    def _build(self) -> None:
        empty(self._cards)
        if not self._entries:
            self._cards.addWidget(words(self._when_empty, "muted"))
        for entry in self._entries[: self._shown]:
            self._cards.addWidget(_entry_card(entry))
        left = len(self._entries) - self._shown
        if left > 0:
            text = f"Show {min(left, _AT_ONCE)} more of {left} earlier entries"
            self._cards.addWidget(button(text, self.show_more, kind="link"))


def _entry_card(entry: Entry) -> QWidget:
    frame, column = card()
    frame.setAccessibleName(entry.sentence())
    column.addWidget(words(entry.title, "strong"))
    column.addWidget(words(entry.by, "muted"))
    if entry.text:
        column.addWidget(words(entry.text))
    for line in entry.lines:
        column.addWidget(words(line))
    return frame
