"""A small form under a list that adds one line to it; what is wrong is said beside its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.errors import InvalidInput
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.field_errors import FieldErrors
from best_desktop.gui.parts import button, explain
from best_desktop.gui.perform import succeeded


@dataclass(frozen=True, slots=True)
class Field:
    """One field: the input's name, its label with an access key, and the widget."""

    name: str
    label: str
    widget: QWidget


class AddForm(QWidget):
    """Fields and one button; the fields are emptied once the line was added."""

    def __init__(
        self,
        fields: Sequence[Field],
        verb: str,
        save: Callable[[], object],
        said: str,
        parent: QWidget | None = None,
    ) -> None:
        """Build the form.

        Args:
            fields: in reading order.
            verb: what the button says, such as "Add scheme".
            save: the use case, reading the fields itself.
            said: what is said when it went through.
            parent: the owner in Qt's tree.
        """
        super().__init__(parent)
        self._fields = tuple(fields)
        self._save, self._said = save, said
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.errors = FieldErrors(self)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        for field in fields:
            field.widget.setObjectName(field.name)
            field.widget.setAccessibleName(field.label.replace("&", ""))
            form.addRow(field.label, field.widget)
        self.add_button = button(verb, self.add)
        form.addRow("", self.add_button)
        column.addLayout(form)

    def refresh(self) -> None:
        """Grey the button where nothing may be added."""
        explain(self.add_button, READ_ONLY if case_file.is_read_only() else None)

    def field(self, name: str) -> QWidget:
        """A field by its name; KeyError where there is none."""
        for field in self._fields:
            if field.name == name:
                return field.widget
        raise KeyError(name)

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved."""
        lines = [each.widget for each in self._fields if isinstance(each.widget, QLineEdit)]
        return any(line.text().strip() for line in lines)

    def add(self) -> bool:
        """Add the line; whether it went through."""
        self.errors.clear()
        try:
            done = succeeded(self, self._save, saying=self._said, raising=(InvalidInput,))
        except InvalidInput as refusal:
            self.errors.show_problems(refusal.problems)
            return False
        if done:
            for field in self._fields:
                if isinstance(field.widget, QLineEdit):
                    field.widget.clear()
            self._fields[0].widget.setFocus()
        return done
