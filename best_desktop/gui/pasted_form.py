"""A website form that was pasted into a new complaint: kept whole, with what was not understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from best_desktop.gui.compound import Compound
from best_desktop.gui.wrapped_label import WrappedLabel

_SHOWN = 8  # lines not understood
_LONG = 160  # characters of one of them


class PastedForm(Compound):
    """Hidden until a form is pasted; a draft keeps its text."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No form yet."""
        super().__init__(parent)
        self._text = ""
        self._left: list[str] = []
        box = QFrame(self)
        box.setProperty("kind", "info-box")
        self.note = WrappedLabel(box)
        self.toggle = QPushButton("Show the form", box)
        self.toggle.setProperty("noKey", True)
        self.toggle.setAutoDefault(False)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.whole = QPlainTextEdit(box)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName("The website form as it was pasted")
        self.whole.hide()
        inside = QVBoxLayout(box)
        for widget in (self.note, self.toggle, self.whole):
            inside.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        self.toggle.clicked.connect(self._toggle)
        self.hide()

    def first_field(self) -> QWidget:
        return self.toggle

    def text(self) -> str:
        """The form as it was pasted; '' where there is none."""
        return self._text

    def show_form(self, text: str, left: Sequence[str]) -> None:
        """Show that the fields came from a form, and what of it was not understood."""
        self._text, self._left = text, list(left)
        self.whole.setPlainText(text)
        self.note.setText(_words(self._left))
        self.note.setVisible(True)
        self.setVisible(bool(text))
        self.changed.emit()

    def kept(self) -> object:
        """What a draft keeps."""
        return [self._text, *self._left]

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        lines = [str(each) for each in kept] if isinstance(kept, list) else []
        self.show_form(lines[0] if lines else "", lines[1:])

    def _toggle(self) -> None:
        shown = not self.whole.isVisibleTo(self)
        self.whole.setVisible(shown)
        self.toggle.setText("Hide the form" if shown else "Show the form")


def _words(left: Sequence[str]) -> str:
    said = (
        "Filled in from a website form. Check each field. The form is kept as a document of the "
        "complaint."
    )
    if not left:
        return said
    lines = [f"– {each[:_LONG]}{'…' * (len(each) > _LONG)}" for each in left[:_SHOWN]]
    more = len(left) - _SHOWN
    if more > 0:
        lines.append(f"and {more} more: look at the form")
    return "\n".join([said, "Not understood; put it where it belongs:", *lines])
