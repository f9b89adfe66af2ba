"""Add a note to a complaint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from best_desktop.casework.notes import add_note
from best_desktop.casework.queries.intake import behaviour_policy
from best_desktop.casework.queries.library import library_file
from best_desktop.domain.file_kinds import opens_outside, use_of
from best_desktop.domain.vocabulary import NoteKind
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_note import Ui_Note
from best_desktop.gui.opening import open_outside
from best_desktop.gui.perform import perform

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class NoteDialog(FormDialog):
    """Notes are only ever added, in any state of the complaint.

    One on how somebody behaves points to the policy and changes nothing by itself (R-5.8).
    """

    draft_name = "note"
    saved_words = "Note added."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Note()
        self.build(self.ui)
        self._policy = behaviour_policy(office.desk())
        self.ui.kind.offer_words(NoteKind, empty="")
        self.ui.kind.currentIndexChanged.connect(self._kind_changed)
        self.ui.open_policy.setAutoDefault(False)
        self.ui.open_policy.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ui.open_policy.clicked.connect(self._open_policy)
        self.ui.text.set_least_lines(6)
        self._kind_changed()
        self.ready()
        self.ui.text.setFocus()

    def restored(self) -> None:
        self._kind_changed()

    def _kind(self) -> NoteKind:
        return self.ui.kind.chosen(NoteKind)

    def _kind_changed(self) -> None:
        about = self._kind() is NoteKind.BEHAVIOUR
        self.say(self.ui.policy, self._words() if about else "")
        policy = self._policy
        opens = (
            policy is not None
            and policy.file_id is not None
            and opens_outside(use_of(policy.file_name, b""), policy.file_name)
        )
        self.ui.open_policy.setVisible(about and opens)
        if about:
            self.grow()

    def _words(self) -> str:
        """What the policy is, and that nothing follows by itself."""
        policy = self._policy
        said = "A behaviour note changes no date and no state (R-5.8). "
        if policy is None:
            return f"{said}Follow the Unreasonable Behaviour Policy."
        version = f", version {policy.version_name}" if policy.version_name else ""
        dated = f" of {long_date(policy.dated_on)}" if policy.dated_on else ""
        where = "" if policy.file_id else " No file of it is in the library yet."
        return f"{said}Follow the {policy.title}{version}{dated}, under Library.{where}"

    def _open_policy(self) -> None:
        policy = self._policy
        if policy is None or policy.version_id is None:
            return
        version = policy.version_id
        content = perform(self, lambda: library_file(self.office.desk(), version))
        if content is not None:
            open_outside(self, policy.file_name, content)

    def save(self) -> int | None:
        add_note(self.office.desk(), self.case_id, self.ui.text.toPlainText(), self._kind())
        return self.case_id
