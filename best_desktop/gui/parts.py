"""The plain parts that pages and tabs are made of: words, buttons, facts, cards, columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


def words(text: str, kind: str = "", *, wrap: bool = True) -> QLabel:
    """A label that shows data: never read as markup, wrapped, selectable with the mouse."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if kind:
        label.setProperty("kind", kind)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if wrap:
        # A wrapped label asks for a width of its own; this lets the pane decide.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def button(
    text: str,
    pressed: Callable[[], object],
    *,
    kind: str = "",
    why_not: str | None = None,
    name: str = "",
) -> QPushButton:
    """A button; greyed with the reason as tool tip where ``why_not`` gives one."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if name:
        made.setAccessibleName(name)
    # Not the signal's own tick mark: what is pressed takes no arguments.
    made.clicked.connect(lambda _checked: pressed())
    explain(made, why_not)
    return made


def explain(target: QPushButton, why_not: str | None, tip: str = "") -> None:
    """Enable or grey a button; the reason is its tool tip and its description."""
    target.setEnabled(why_not is None)
    said = why_not or tip
    target.setToolTip(said)
    target.setAccessibleDescription(said)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
            inner.deleteLater()


def scroll_whole(dialog: QWidget) -> None:
    """Let everything in a laid-out window scroll where screen and text size leave too little.

    The window becomes as large as its content likes, and never larger than the screen.
    """
    layout = dialog.layout()
    if layout is None:
        raise ValueError("the window has no layout yet")
    content = QWidget()
    content.setLayout(layout)
    area = QScrollArea()
    area.setObjectName("whole")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    around = QVBoxLayout(dialog)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(area)
    room = dialog.screen().availableSize() * 0.94
    width = min(max(content.sizeHint().width() + 24, dialog.width()), room.width())
    height = max(layout.heightForWidth(width - 16), content.sizeHint().height())
    content.setMinimumHeight(layout.heightForWidth(width - 16))
    dialog.resize(width, min(height + 4, room.height()))


class Scrolled(QScrollArea):
    """A column that scrolls up and down, by keyboard too."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """An empty column; ``name`` is what a screen reader calls it."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        content = QWidget()
        content.setObjectName("scrollContents")
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.setSpacing(12)
        self.setWidget(content)

    def clear(self) -> None:
        """Take everything out."""
        empty(self.column)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to read: a label and its value; what has no value is left out."""

    label: str
    value: str


class Section(QWidget):
    """A heading with buttons at its right, and facts or other parts beneath."""

    def __init__(
        self, heading: str, buttons: Sequence[QPushButton] = (), parent: QWidget | None = None
    ) -> None:
        """A heading and its buttons."""
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        head = QHBoxLayout()
        title = words(heading, "section", wrap=False)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        head.addWidget(title)
        head.addStretch(1)
        for each in buttons:
            head.addWidget(each)
        self.body.addLayout(head)

    def add_facts(self, facts: Sequence[Fact]) -> None:
        """Add a table of labels and values."""
        self.body.addLayout(facts_grid(facts))


def facts_grid(facts: Sequence[Fact]) -> QGridLayout:
    """Labels at the left, values at the right; what has no value is left out."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    for row, fact in enumerate(each for each in facts if each.value):
        label, value = words(fact.label, "muted"), words(fact.value)
        value.setAccessibleName(f"{fact.label}: {fact.value}")
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def card() -> tuple[QFrame, QVBoxLayout]:
    """A bordered box and the column inside it."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(4)
    return frame, column
