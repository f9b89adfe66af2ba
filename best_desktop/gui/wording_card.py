"""One block of a letter's wording to edit: heading, texts with their conditions, hint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from best_desktop.casework.queries.wordings import condition
from best_desktop.domain.wording_edit import EditBlock, EditPart
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.parts import button, card, explain, words


class WordingCard(QWidget):
    """A block as a card. A shared one is only named here: it is edited for all letters at once."""

    def __init__(
        self,
        block: EditBlock,
        number: int,
        shared_name: str,
        take_out: Callable[[WordingCard], object],
        *,
        must: bool,
        is_new: bool = False,
    ) -> None:
        """Show a block; ``number`` tells its fields from those of others, 0 is the heading."""
        super().__init__()
        self.block, self.must, self._is_heading = block, must, not number
        self.heading: QLineEdit | None = None
        self.name: QLineEdit | None = None
        self.hint: QLineEdit | None = None
        self.texts: list[GrowingText] = []
        self.easy: list[GrowingText] = []
        frame, self._column = card()
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self._frame = frame
        self.title = shared_name or block.name or "New block"
        self._head(take_out)
        if block.use:
            self._say("The same in every letter that has it. Edit it under “Blocks that several "
                      "letters have”.")  # fmt: skip
            return
        when = condition(block.says("when"), str(block.says("repeat") or ""))
        self._say("The first that fits stands." if self._is_heading
                  else f"{when}. {self._standing()}")  # fmt: skip
        if self._is_heading:
            for at, part in enumerate(block.parts):
                self._text(part, f"heading_{at}", at)
            return
        if is_new:
            self.name = self._line(f"block_{number}_name", "Name of the block", block.name)
        self.heading = self._line(f"block_{number}_heading", "Heading", block.heading)
        for at, part in enumerate(block.parts):
            self._text(part, f"block_{number}_part_{at}", at)
        if block.hint:
            self.hint = self._line(f"block_{number}_hint", "Hint while it is written", block.hint)

    def _head(self, take_out: Callable[[WordingCard], object]) -> None:
        row = QHBoxLayout()
        title = words(self.title, "section")
        row.addWidget(title, 1)
        self.out: QPushButton = button(
            "Take out", lambda: take_out(self), name=f"Take out {self.title}"
        )
        self.out.setProperty("noKey", True)
        must = "Every letter of this kind must have this block." if self.must else None
        shared = "Letters have this block. Take it out of each of them instead."
        explain(self.out, shared if self.block.key else must)
        row.addWidget(self.out)
        self._column.addLayout(row)

    def _standing(self) -> str:
        if not self.must:
            return "May be left out of a letter."
        fixed = self.block.says("editable") is False
        return "Every letter must have it" + (", as it is." if fixed else ".")

    def _say(self, text: str) -> None:
        self._column.addWidget(words(text, "muted"))

    def _line(self, name: str, label: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setObjectName(name)
        line.setAccessibleName(f"{self.title}: {label.lower()}")
        self._field(label, line)
        return line

    def _text(self, part: EditPart, name: str, at: int) -> None:
        box = GrowingText()
        box.setObjectName(name)
        box.setPlainText(part.text)
        said = condition(part.when, part.repeat)
        if self._is_heading and not part.when:
            said = "In every other case"
        box.setAccessibleName(f"{self.title}, text {at + 1}: {said}")
        self._field(said if len(self.block.parts) > 1 or part.when else "Text", box)
        self.texts.append(box)
        self._easy(part, name, at)

    def _easy(self, part: EditPart, name: str, at: int) -> None:
        """The same in easy read, beneath its text; they are changed together (B-55)."""
        text, easy = self.texts[at], GrowingText()
        easy.set_least_lines(1)
        easy.setObjectName(f"{name}_easy")
        easy.setPlainText(part.easy)
        easy.setPlaceholderText("The text above serves for easy read, too")
        easy.setAccessibleName(f"{self.title}, text {at + 1} in easy read")
        self._field("In easy read", easy)
        note = words("The text above has changed. Look whether this still says the same.", "muted")
        note.hide()
        self._column.addWidget(note)

        def look() -> None:
            changed = text.toPlainText() != part.text
            same = bool(part.easy) and easy.toPlainText() == part.easy
            note.setVisible(changed and same)

        text.textChanged.connect(look)
        easy.textChanged.connect(look)
        self.easy.append(easy)

    def _field(self, label: str, field: QWidget) -> None:
        said = QLabel()
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setText(label)
        said.setWordWrap(True)
        said.setBuddy(field)
        said.setProperty("noKey", True)
        self._column.addWidget(said)
        self._column.addWidget(field)

    def edited(self) -> EditBlock:
        """The block as it stands in the card."""
        if self.block.use:
            return self.block
        boxes = zip(self.block.parts, self.texts, self.easy, strict=True)
        parts = tuple(
            replace(part, text=text.toPlainText(), easy=easy.toPlainText())
            for part, text, easy in boxes
        )
        return replace(
            self.block,
            name=self.name.text() if self.name else self.block.name,
            heading=self.heading.text() if self.heading else "",
            hint=self.hint.text() if self.hint else self.block.hint,
            parts=parts,
        )

    def frame(self) -> QFrame:
        """The card itself, to bring into sight."""
        return self._frame
