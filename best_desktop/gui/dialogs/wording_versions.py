"""The versions of a letter's wording: what each changed, and going back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework import case_file
from best_desktop.casework.queries.wordings import (
    WordingVersion,
    difference,
    open_wording,
    versions,
    wordings,
)
from best_desktop.casework.wordings import keep_own, take_back
from best_desktop.domain.roles import Right
from best_desktop.domain.wording_edit import SHARED
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.dates import moment
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_wording_versions import Ui_WordingVersions
from best_desktop.gui.parts import explain
from best_desktop.gui.tables import Column

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class WordingVersionsDialog(FormDialog):
    """One line a version; the one in use may be kept where the program brought a newer wording."""

    draft_name = ""
    saved_words = "Wording changed back. Letters begun from now on have it."

    def __init__(self, office: Office, parent: QWidget | None = None, *, code: str) -> None:
        """List the versions of a letter's wording, by its code, or of the shared blocks."""
        super().__init__(office, None, parent)
        self.code = code
        desk = office.desk()
        row = next(each for each in wordings(desk) if each.code == code)
        self._stock_changed = row.stock_changed
        self.seen_number = row.number
        self.ui = Ui_WordingVersions()
        self.build(self.ui)
        ui = self.ui
        opened = open_wording(code).wording
        ui.heading.setText(opened.title if code == SHARED else f"{code} {opened.title}")
        self.say(ui.intro, "Each version stays. Letters that were issued keep theirs.")
        note = row.problem and f"Our wording cannot be used any more: {row.problem}"
        if row.stock_changed and not note:
            note = (
                "The program has brought a newer wording than ours began from. Look at the last "
                "line to see how it differs. To keep ours, choose the first line."
            )
        self.say(ui.stock_note, note)
        ui.versions.set_columns(
            (
                Column("what", "Version", lambda each: each.what, 34),
                Column("used", "Now", lambda each: "In use" if each.in_use else "", 8),
                Column("by", "Changed by", lambda each: each.saved_by, 20),
                Column("at", "Changed on",
                       lambda each: moment(desk, each.saved_at) if each.saved_at else "", 30),
                Column("reason", "Why", lambda each: each.reason, 40),
            ),
            lambda each: each.number,
        )  # fmt: skip
        ui.versions.show_rows(versions(desk, code))
        ui.versions.setMinimumHeight(ui.versions.height_for(6))
        ui.difference.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        ui.versions.chosen_changed.connect(self._choose)
        ui.versions.choose_line(0)
        self.ready()
        ui.versions.setFocus()

    def letters_wide(self) -> int:
        """Wide enough for the list."""
        return 140

    def chosen(self) -> WordingVersion | None:
        """The version chosen in the list."""
        chosen = self.ui.versions.chosen()
        return chosen if isinstance(chosen, WordingVersion) else None

    def _choose(self) -> None:
        version = self.chosen()
        if version is None:
            explain(self.main_button, "Choose a version in the list first.")
            return
        self.main_button.setText("&Keep ours" if version.in_use else "&Use this version")
        same = "This version says the same as the one in use."
        lines = [] if version.in_use else difference(self.code, version.number)
        self.ui.difference.setPlainText("\n".join(lines) or same)
        may_not = self.office.desk().why_not(Right.CHANGE_SETTINGS)
        locked = READ_ONLY if case_file.is_read_only() else may_not
        in_use = version.in_use and not self._stock_changed
        explain(self.main_button, locked or ("This version is in use." if in_use else None))

    def save(self) -> int | None:
        version = self.chosen()
        if version is None:
            raise LookupError("no version is chosen")
        desk, reason = self.office.desk(), self.ui.reason.toPlainText()
        if version.in_use:
            keep_own(desk, self.code, self.seen_number, reason)
        else:
            take_back(desk, self.code, self.seen_number, version.number, reason)
        return None
