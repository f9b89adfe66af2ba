"""The blocks of a letter's wording as cards: what stands in them, and which came and went."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from best_desktop.casework.queries.wordings import OpenedWording
from best_desktop.domain.letter_wording import TemplateError
from best_desktop.domain.wording_edit import (
    SHARED,
    EditBlock,
    EditPart,
    EditWording,
    put_together,
    taken_apart,
)
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.parts import empty
from best_desktop.gui.wording_card import WordingCard


class WordingBlocks(QWidget):
    """Every block is a card. A draft keeps the whole wording, with blocks added and taken out."""

    rebuilt = Signal()
    """Cards came or went."""

    def __init__(self, opened: OpenedWording) -> None:
        """Show a wording as it was opened."""
        super().__init__()
        self.setObjectName("wording_blocks")
        self._opened = opened
        self._wording = opened.wording
        self._first = {(each.key, each.use, each.name) for each in opened.wording.blocks}
        self._added = 0
        self.cards: list[WordingCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.show_wording(opened.wording)

    def show_wording(self, wording: EditWording) -> None:
        """Show a wording as cards in place of those before."""
        self._wording = wording
        empty(self._column)
        self.cards = []
        heading = EditBlock(
            "Heading of the letter", "", wording.headings, kept=(("mandatory", True),)
        )
        for number, block in enumerate((heading, *wording.blocks)):
            if number or wording.headings:
                self._add_card(block, number, is_new=bool(number) and self._is_new(block))
        self.rebuilt.emit()

    def _is_new(self, block: EditBlock) -> bool:
        return (block.key, block.use, block.name) not in self._first

    def _add_card(self, block: EditBlock, number: int, *, is_new: bool) -> WordingCard:
        name = self._opened.shared_names.get(block.use, "")
        must = block.mandatory or block.use in self._opened.shared_must
        made = WordingCard(block, number, name, self.take_out, must=must, is_new=is_new)
        self.cards.append(made)
        self._column.addWidget(made)
        return made

    def wording(self) -> EditWording:
        """The wording as it stands in the cards."""
        edited = tuple(each.edited() for each in self.cards)
        if not self._wording.headings:
            return EditWording(SHARED, "", self._wording.title, (), edited)
        kept = self._wording
        return EditWording(kept.code, kept.version, kept.title, edited[0].parts, edited[1:])

    def fields(self) -> list[GrowingText | QLineEdit]:
        """Every field that a mark may be put into."""
        boxes = [box for each in self.cards for box in (*each.texts, *each.easy, each.heading)]
        return [each for each in boxes if each is not None]

    def add(self) -> WordingCard:
        """Add a block of the office's own at the end, which may be left out of a letter."""
        self._added += 1
        names = {each.block.name for each in self.cards}
        while (name := f"Our own {self._added}") in names:
            self._added += 1
        block = EditBlock(name, "", (EditPart(""),), kept=(("mandatory", False),))
        made = self._add_card(block, len(self.cards) + 100 * self._added, is_new=True)
        self.rebuilt.emit()
        return made

    def take_out(self, made: WordingCard) -> None:
        """Take a block out of the letter."""
        self.cards.remove(made)
        self._column.removeWidget(made)
        made.hide()
        made.deleteLater()
        self.rebuilt.emit()

    # What a draft keeps

    def kept(self) -> str:
        """The wording as its file would be."""
        return put_together(self.wording())

    def restore(self, kept: object) -> None:
        """Show a wording that was kept; what cannot be read is passed over."""
        try:
            wording = taken_apart(str(kept), "draft")
        except TemplateError:
            return
        if wording.code == self._wording.code:
            self.show_wording(wording)
