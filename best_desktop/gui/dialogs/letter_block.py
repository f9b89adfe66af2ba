"""One block of a letter to edit: its text, what it must hold, what is wrong with it beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from best_desktop.domain.letter_problem import LetterProblem, Wording
from best_desktop.domain.letter_template import CONTACT, ENCLOSURE, OMBUDSMAN, DraftBlock
from best_desktop.gui import icons
from best_desktop.gui.dialogs.letter_margin import LETTERS, Margin
from best_desktop.gui.dialogs.letter_text import LetterText, Mark, MarkKind
from best_desktop.gui.parts import button, words
from best_desktop.gui.plain_tip import plain_tip
from best_desktop.gui.wrapped_label import WrappedLabel

_WIDE = 104
"""How many letters wide a block is when its margin stands beside it and not beneath."""

_FIXED = {
    CONTACT: "Fixed: it gives the contact on the case. Choose another contact with Assign.",
    OMBUDSMAN: "Fixed: it must give the Ombudsman's details, as they are in Settings.",
    ENCLOSURE: "Fixed: it explains the procedure with the case's own dates.",
}
_FIXED_OTHERWISE = (
    "Fixed: the letter must say this. Its wording is in Settings, and what it says of the case "
    "follows the case."
)


class BlockCard(QWidget):
    """A block as a card; ``changed`` says that its text is another."""

    changed = Signal()
    wanted = Signal(object)

    def __init__(self, block: DraftBlock, number: int, *, outdated: bool = False) -> None:
        """Show a block; ``outdated`` where the office words it otherwise since it was begun."""
        super().__init__()
        self.block = block
        self.is_out = is_taken_out(block)
        self._before = ""
        self._found: tuple[LetterProblem, ...] = ()
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(8)
        card = QFrame(self)
        card.setProperty("kind", "card")
        main = QVBoxLayout(card)
        main.setSpacing(4)
        self._halves.addWidget(card, 1)
        self.text = LetterText(card)
        self.text.setObjectName(f"block_{number}")
        self.margin = Margin(block.hint if block.editable else "", self)
        self._halves.addWidget(self.margin, 0)
        main.addLayout(self._head())
        self._add_words(main, outdated=outdated)
        main.addWidget(self.text)
        self._out = self._taken_out()
        main.addWidget(self._out)
        main.addStretch(1)
        self._fill()
        self.text.textChanged.connect(self._typed)
        self.margin.wanted.connect(self.wanted)
        self.margin.chosen.connect(self.reword)
        self.margin.hide()

    # Laying out

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.name = WrappedLabel(self)
        self.name.setText(f"{self.block.name} {_notes(self.block)}".strip())
        self.name.setProperty("kind", "strong")
        row.addWidget(self.name, 1)
        self.more = button("More", _nothing, kind="link", name=f"More for {self.block.name}")
        self.more.setProperty("noKey", True)
        self.more.setMenu(self._menu())
        self.more.setVisible(self.block.editable)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.undo = menu.addAction("&Undo", self.text.undo)
        self.redo = menu.addAction("&Redo", self.text.redo)
        menu.addSeparator()
        self.reset = menu.addAction("Use the &template's words", self.use_template)
        self.take = menu.addAction("Take &out of the letter", self.take_out)
        for action, meaning in (
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.reset, "refresh"),
            (self.take, "remove"),
        ):
            icons.dress(action, meaning)
        menu.aboutToShow.connect(self._enable)
        return menu

    def _enable(self) -> None:
        document, text = self.text.document(), self.text.toPlainText()
        self.undo.setEnabled(document.isUndoAvailable())
        self.redo.setEnabled(document.isRedoAvailable())
        self.reset.setEnabled(text != self.block.filled)
        self.take.setEnabled(not self.block.mandatory and not self.is_out)
        why = "This block is required, so it stays." if self.block.mandatory else ""
        self.take.setToolTip(why)
        self.take.setStatusTip(why)

    def _add_words(self, main: QVBoxLayout, *, outdated: bool) -> None:
        block = self.block
        lines = [f"Heading: {block.heading}"] if block.heading not in {"", block.name} else []
        if not block.editable:
            lines.append(_FIXED.get(block.name, _FIXED_OTHERWISE))
        if outdated:
            lines.append(
                "The office words this otherwise since the letter was begun. "
                "More, Use the template's words, takes the new ones."
            )
        for line in lines:
            label = WrappedLabel(self)
            label.setText(line)
            label.setProperty("kind", "muted")
            main.addWidget(label)

    def _taken_out(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words("Taken out of the letter.", "muted", wrap=False))
        self.put_back_button = button(
            "Put back", self.put_back, kind="link", name=f"Put {self.block.name} back"
        )
        self.put_back_button.setProperty("noKey", True)
        line.addWidget(self.put_back_button)
        line.addStretch(1)
        return row

    def _fill(self) -> None:
        block = self.block
        self.text.setPlainText(block.text)
        self.text.setReadOnly(not block.editable)
        self.text.setPlaceholderText(block.hint)
        self.text.setAccessibleName(block.name)
        reason = "" if block.editable else _FIXED.get(block.name, _FIXED_OTHERWISE)
        self.text.setAccessibleDescription(block.hint or reason)
        self.name.setToolTip(plain_tip(block.hint) or "")
        self._show_out()

    def _show_out(self) -> None:
        self.text.setVisible(not self.is_out)
        self._out.setVisible(self.is_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()

    def _place_margin(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        wide = self.width() > letter * _WIDE
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        # Beside the text its place is kept, so that the text does not move when something is wrong.
        self.margin.setVisible(wide or not self.margin.is_empty)
        self.margin.hint.setVisible(wide and bool(self.margin.hint.text()))
        if wide:
            self.margin.setFixedWidth(letter * LETTERS)
        else:
            self.margin.setMinimumWidth(0)
            self.margin.setMaximumWidth(16_777_215)

    # What it holds

    def current(self) -> DraftBlock:
        """The block with the text as it stands."""
        block = self.block
        return replace(block, text=self.text.toPlainText()) if block.editable else block

    def renew(self, block: DraftBlock) -> None:
        """Show what follows from the case now; what was written stays."""
        self.block = block
        if not block.editable:
            self.text.setPlainText(block.text)

    def _typed(self) -> None:
        self.changed.emit()

    # What is wrong with it

    def show_problems(self, found: tuple[LetterProblem, ...]) -> None:
        """Show what is to look at beside the text, and mark the words."""
        self._found = found
        self.margin.show_problems(found)
        marks = [
            Mark(
                each.start,
                each.length,
                MarkKind.HARD if each.hard else MarkKind.SOFT,
                each.message,
            )
            for each in found
            if each.start is not None and not each.advice
        ]
        self.text.show_marks("problems", marks)
        self._place_margin()

    def reword(self, wording: Wording) -> None:
        """Write the words offered in place of those complained of; Undo brings them back."""
        self.text.put(wording.start, wording.length, wording.text)
        self.text.setFocus()

    def go_to(self, problem: LetterProblem) -> None:
        """Select the words a problem is about, or put the keyboard into the block."""
        if self.is_out:
            self.put_back_button.setFocus()
            return
        if problem.start is not None:
            self.text.choose(problem.start, problem.length)
        self.text.setFocus()

    # Taking out, putting back, beginning again

    def use_template(self) -> None:
        """Write the template's words again; Undo brings back what was written."""
        self.text.put_all(self.block.filled)
        self.text.setFocus()

    def take_out(self) -> None:
        """Leave the block out of the letter, which only one that is not required can be."""
        if self.block.mandatory or not self.block.editable:
            return
        self._before = self.text.toPlainText()
        self.is_out = True
        self.text.put_all("")
        self._show_out()
        self.put_back_button.setFocus()

    def put_back(self) -> None:
        """Bring a block back that was taken out: as it was written, or the template's words."""
        self.is_out = False
        self._show_out()
        self.text.put_all(self._before or self.block.filled)
        self.text.setFocus()


def is_taken_out(block: DraftBlock) -> bool:
    """Whether somebody left a block out: its words are gone, and it need not be there."""
    return (
        block.editable
        and not block.mandatory
        and not block.text.strip()
        and bool(block.filled.strip())
    )


def _nothing() -> None:
    """A button with a menu does nothing else."""


def _notes(block: DraftBlock) -> str:
    """What stands beside a block's name."""
    notes = []
    if block.mandatory:
        notes.append("required")
    if not block.editable:
        notes.append("fixed wording")
    if block.enclosure:
        notes.append("on a page of its own")
    return f"({', '.join(notes)})" if notes else ""
