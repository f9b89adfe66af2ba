"""A form over the organisation's settings: filled, checked, saved, or put back as it was."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.errors import FieldProblem, InvalidInput
from best_desktop.casework.settings import OfficeSettings, change_settings
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.field_errors import FieldErrors
from best_desktop.gui.office import Office
from best_desktop.gui.parts import explain
from best_desktop.gui.perform import perform
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.wheel_guard import guard_wheel


class DetailsSection(SettingsSection):
    """What is typed stays until it is saved or undone; a colleague's news does not drop it.

    ``needed`` has the message for each line that may not be empty.
    """

    needed: ClassVar[dict[str, str]] = {}

    def __init__(self, office: Office, ui: Any, parent: QWidget | None = None) -> None:
        """Build the compiled form ``ui``; ``refresh`` fills it."""
        super().__init__(office, parent)
        self.ui = ui
        ui.setupUi(self)
        self._shown: dict[str, Any] | None = None
        self.errors = FieldErrors(ui.scrollContents, ui.scroll)
        guard_wheel(self)
        ui.save.clicked.connect(self.save)
        ui.undo.clicked.connect(self.undo)

    def show_settings(self, settings: OfficeSettings) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """What the fields say, by the names of the settings."""
        raise NotImplementedError

    @property
    def unsaved(self) -> bool:
        return self._shown is not None and self.values() != self._shown

    def refresh(self) -> None:
        explain(self.ui.save, READ_ONLY if case_file.is_read_only() else None)
        if not self.unsaved:
            self.undo()

    def undo(self) -> None:
        """Show the settings as they are saved."""
        self.errors.clear()
        self.show_settings(self.office.desk().settings)
        self._shown = self.values()

    def save(self) -> bool:
        """Save what was changed; what is wrong is said beside its field."""
        self.errors.clear()
        problems = [
            FieldProblem(name, cure)
            for name, cure in self.needed.items()
            if not self.line(name).text().strip()
        ]
        if problems:
            self.errors.show_problems(problems)
            return False
        values, before = self.values(), self._shown or {}
        changed = {name: value for name, value in values.items() if before.get(name) != value}
        try:
            saved = perform(
                self,
                lambda: change_settings(self.office.desk(), **changed),
                saying="Settings saved.",
                raising=(InvalidInput,),
            )
        except InvalidInput as refusal:
            self.errors.show_problems(refusal.problems)
            return False
        if saved is not None:
            self._shown = values
        return saved is not None

    def line(self, name: str) -> QLineEdit:
        """A line of the form by its name."""
        line: QLineEdit = getattr(self.ui, name)
        return line


def lines_of(box: QPlainTextEdit) -> tuple[str, ...]:
    """The lines typed into a box, without empty ones."""
    return tuple(line.strip() for line in box.toPlainText().splitlines() if line.strip())
