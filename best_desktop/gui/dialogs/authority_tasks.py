"""Authority to look after: what is awaited on running complaints, and proofs due for review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.authority_views import AuthorityRow, AuthorityTask
from best_desktop.casework.queries.authority import authority_tasks
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.reading_dialog import ReadingDialog
from best_desktop.gui.forms.ui_authority_tasks import Ui_AuthorityTasks
from best_desktop.gui.tables import Column

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_TAGS = {
    AuthorityTask.NEEDED: Tag.DUE_SOON,
    AuthorityTask.AWAITED: Tag.WAITING,
    AuthorityTask.STOPPED: Tag.OVERDUE,
    AuthorityTask.REVIEW: Tag.DUE_TODAY,
}

TASKS: tuple[Column[AuthorityRow], ...] = (
    Column("task", "Status", lambda row: str(row.task), 28, order=lambda row: row.task.label,
           tag=lambda row: _TAGS[row.task]),
    Column("reference", "Complaint", lambda row: row.reference, 17,
           order=lambda row: row.reference),
    Column("who", "Who speaks", lambda row: row.who, 24, order=lambda row: row.who.casefold()),
    Column("speaker", "As", lambda row: row.speaker, 24, order=lambda row: row.speaker),
    Column("service_user", "For", lambda row: row.service_user, 24,
           order=lambda row: row.service_user.casefold()),
    Column("since", "Since", lambda row: long_date(row.since), 19,
           order=lambda row: row.since or date.max),
    Column("due", "Review on", lambda row: long_date(row.due), 19,
           order=lambda row: row.due or date.max),
    Column("text", "What is missing, or what to do", lambda row: row.text, 60),
)  # fmt: skip


class AuthorityTasksDialog(ReadingDialog):
    """A list to work through; Enter or a double click opens the complaint or the proof.

    ``chosen_case`` and ``chosen_proof`` say what was opened, None where the list was only read.
    """

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Fill the list."""
        super().__init__(office, parent)
        del complaint_id  # the list is of every complaint
        self.chosen_case: int | None = None
        self.chosen_proof: int | None = None
        self.ui = Ui_AuthorityTasks()
        self.build(self.ui)
        table = self.ui.tasks
        table.set_columns(TASKS, lambda row: row.key, sort=("since", False))
        rows = authority_tasks(office.desk())
        table.show_rows(rows)
        if rows:
            table.choose_line(0)
        else:
            self.ui.intro.setText("Nothing is awaited, and no proof is due for review.")
        table.setVisible(bool(rows))
        table.opened.connect(self._open)
        table.setMinimumHeight(table.height_for(12))
        self.ready(letters=150)
        table.setFocus()

    def _open(self, row: AuthorityRow) -> None:
        self.chosen_case = row.complaint_id or None
        self.chosen_proof = row.proof_id or None
        self.accept()
