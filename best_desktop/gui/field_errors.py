"""What is wrong with a form: a line beside each field and a summary on top that leads there (B-28).

Fields are found by their object name, which is the name of the value they fill.
"""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.errors import FieldProblem
from best_desktop.gui.announce import announce
from best_desktop.gui.compound import keyboard_field
from best_desktop.gui.parts import empty
from best_desktop.gui.wrapped_label import WrappedLabel

_WIDEST = 84


class FieldErrors(QObject):
    """Shows and clears the problems of the form inside ``content``."""

    def __init__(self, content: QWidget, scroll: QScrollArea | None = None) -> None:
        """``content`` holds the fields in form or column layouts; the summary goes on top of it."""
        super().__init__(content)
        self._content, self._scroll = content, scroll
        self._beside: list[QLabel] = []
        self._marked: list[QWidget] = []
        self.summary = QFrame(content)
        self.summary.setProperty("kind", "error-box")
        self.summary.setAccessibleName("Problems")
        self._lines = QVBoxLayout(self.summary)
        self._lines.setSpacing(2)
        self.summary.hide()
        column = content.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError("a form's content is one column")
        column.insertWidget(0, self.summary)

    def clear(self) -> None:
        """Take all problems away."""
        for label in self._beside:
            _layout_of(label).removeWidget(label)
            label.hide()
            label.deleteLater()
        self._beside.clear()
        for widget in self._marked:
            _mark(widget, wrong=False)
        self._marked.clear()
        empty(self._lines)
        self.summary.hide()

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Show these, go to the first field, and read them out."""
        self.clear()
        if not problems:
            return
        heading = QLabel("There is a problem" if len(problems) == 1 else "There are problems")
        heading.setProperty("kind", "strong")
        self._lines.addWidget(heading)
        first: QWidget | None = None
        for problem in problems:
            field = self.field(problem.field)
            self._add_line(problem, field)
            if field is not None:
                self._put_beside(field, problem.message)
                first = first or field
        self.summary.show()
        announce(self.summary, "\n".join(each.message for each in problems))
        if first is not None:
            self.go_to(first)
            if self._scroll is not None and len(problems) > 1:
                self._scroll.ensureWidgetVisible(self.summary)
        elif self._scroll is not None:
            self._scroll.ensureWidgetVisible(self.summary)

    def field(self, name: str) -> QWidget | None:
        """The field that fills the value of this name; of ``a.b`` or ``a[2]`` the first part."""
        for candidate in (name, name.replace(".", "_"), name.partition(".")[0].partition("[")[0]):
            found = self._content.findChild(QWidget, candidate)
            if isinstance(found, QWidget) and found.isVisibleTo(self._content):
                return found
        return None

    def go_to(self, field: QWidget) -> None:
        """Put the focus into a field and bring it into view."""
        target = keyboard_field(field)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._scroll is not None:
            self._scroll.ensureWidgetVisible(field)

    def messages(self) -> list[str]:
        """The messages shown beside fields, in order: for tests and screen readers."""
        return [label.text() for label in self._beside]

    def _add_line(self, problem: FieldProblem, field: QWidget | None) -> None:
        if field is None:
            label = WrappedLabel()
            label.setText(problem.message)
            self._lines.addWidget(label)
            return
        # An ampersand typed by somebody must not become an access key; a button does not wrap.
        line = QPushButton(fill(problem.message, _WIDEST).replace("&", "&&"))
        line.setProperty("kind", "link")
        line.setAccessibleDescription("Goes to the field")
        line.clicked.connect(lambda: self.go_to(field))
        self._lines.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)

    def _put_beside(self, field: QWidget, message: str) -> None:
        # A field made of several says which of them a message belongs to.
        field = getattr(field, "error_field", lambda: field)()
        label = WrappedLabel()
        label.setText(message)
        label.setProperty("kind", "field-error")
        layout = _layout_of(field)
        if isinstance(layout, QFormLayout):
            layout.insertRow(_row_of(layout, field) + 1, "", label)
        elif isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(field) + 1, label)
        else:
            return
        self._beside.append(label)
        target = keyboard_field(field)
        target.setAccessibleDescription(message)
        _mark(target, wrong=True)
        self._marked.append(target)
        for name in ("textChanged", "currentIndexChanged"):
            signal = getattr(target, name, None)
            if signal is not None:
                signal.connect(lambda *_: self._put_right(label, target))

    def _put_right(self, label: QLabel, target: QWidget) -> None:
        """A field was changed: its message no longer describes what stands there."""
        if label in self._beside and label.isVisibleTo(self._content):
            label.hide()
            target.setAccessibleDescription("")
            _mark(target, wrong=False)


def _layout_of(widget: QWidget) -> QLayout:
    """The innermost layout that holds a widget."""
    parent = widget.parentWidget()
    layouts = parent.findChildren(QLayout) if parent else []
    held = [each for each in layouts if each.indexOf(widget) >= 0]
    if not held:
        raise LookupError(f"{widget.objectName()} is in no layout")
    return held[0]


def _row_of(form: QFormLayout, field: QWidget) -> int:
    """The row of a form a field stands in."""
    roles = (QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole)
    for row in range(form.rowCount()):
        items = (form.itemAt(row, role) for role in roles)
        if any(item is not None and item.widget() is field for item in items):
            return row
    return form.rowCount() - 1


def _mark(widget: QWidget, *, wrong: bool) -> None:
    widget.setProperty("wrong", "true" if wrong else "false")
    widget.style().unpolish(widget)
    widget.style().polish(widget)
