"""A form about one thing that is kept already: a person, a proof, a letter, a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from best_desktop.gui.dialogs.form_dialog import Form, FormDialog

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class AboutOneDialog(FormDialog):
    """Opened with the ``row_id`` of the thing, of a complaint or by itself.

    A subclass names its ``form`` and the ``first`` field, which takes the keyboard, and fills the
    form in :meth:`fill`; where the thing is saved by its version, :meth:`read` reads it anew.
    """

    form: type[Form]
    first: str
    kept_as = ""
    """Under which name a draft is kept, with the number behind it; '' keeps none."""

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        row_id: int,
    ) -> None:
        """Open for one thing."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"{self.kept_as}-{row_id}" if self.kept_as else ""
        self.row_id = row_id
        self.ui: Any = self.form()
        self.build(self.ui)
        self.read()
        self.fill()
        self.ready()
        self.part(QWidget, self.first).setFocus()

    def read(self) -> None:
        """Read the thing as it stands now."""

    def fill(self) -> None:
        """Show what is known already."""

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self.read()
