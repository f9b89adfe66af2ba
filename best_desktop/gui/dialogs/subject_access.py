"""Save everything kept about one person, in a worker with Cancel (P-14.1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.data_right_views import AccessExport
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.queries.data_requests import data_request
from best_desktop.casework.queries.people import person_detail
from best_desktop.casework.subject_access import access_file_name, export_about
from best_desktop.gui import background, crash
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_subject_access import Ui_SubjectAccess
from best_desktop.gui.perform import performed, say
from best_desktop.gui.saving import ask_where

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class SubjectAccessDialog(FormDialog):
    """For one person, or for the person of a request."""

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        person_id: int | None = None,
        request_id: int | None = None,
    ) -> None:
        """Say whose data it is and what becomes of it."""
        super().__init__(office, None, parent)
        self.made: AccessExport | None = None
        self._request = request_id
        desk = office.desk()
        if request_id is not None:
            person_id = data_request(desk, request_id).person_id
        if person_id is None:
            raise CaseworkError("Nobody is named on this request: name them on it first.")
        self._person = person_id
        self.ui = Ui_SubjectAccess()
        self.build(self.ui)
        self.say(self.ui.intro, f"About {person_detail(desk, person_id).person.name}.")
        self.ready()
        self.main_button.setFocus()

    def letters_wide(self) -> int:
        return 84

    def submit(self) -> None:
        """Ask where to save, make the file in a worker, and close when it is there."""
        name = access_file_name(self.office.desk(), self._person)
        path = ask_where(self, "Save everything", name)
        if path is not None:
            self.make(path)

    def make(self, path: Path) -> background.Job:
        """Make the file; the dialog closes when it is saved."""
        desk, person, request = self.office.desk(), self._person, self._request

        def task(report: background.Report) -> AccessExport:
            return export_about(desk, person, path, report, request_id=request)

        words = "Gathering what is kept"
        return background.run(self, task, self._saved, self._failed, words=words)

    def _saved(self, made: AccessExport) -> None:
        self.made = made
        performed.done.emit(
            f"Saved {made.path.name}: {made.items:,} items, {made.to_read:,} to be read first."
        )
        self.accept()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CaseworkError):
            say(self, str(error))
        else:
            crash.tell(error, self)
