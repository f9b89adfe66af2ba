"""The wording of every letter: whose it is, since when, and what the program would have it say."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from best_desktop.casework.queries.wordings import WordingRow, wordings
from best_desktop.domain.vocabulary import Tag
from best_desktop.domain.wording_edit import SHARED
from best_desktop.gui import theme
from best_desktop.gui.dates import moment
from best_desktop.gui.office import Office
from best_desktop.gui.parts import Section, button, explain, words
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.tables import Column
from best_desktop.gui.wheel_guard import guard_wheel
from best_desktop.gui.wording_asks import WordingAsk


def _state(row: WordingRow) -> str:
    if row.problem:
        return "Cannot be used"
    if row.stock_changed:
        return "Newer one to look at"
    return "Ours" if row.is_own else "The program’s"


def _tag(row: WordingRow) -> Tag:
    if row.problem:
        return Tag.OVERDUE
    if row.stock_changed:
        return Tag.DUE_SOON
    return Tag.RESPONDED if row.is_own else Tag.CLOSED


class LetterWordingSection(SettingsSection):
    """A list of the letters; what is wrong with one is said beneath."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the list; ``refresh`` fills it."""
        super().__init__(office, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        self.edit = button("Edit…", lambda: self._ask(WordingAsk.EDIT))
        self.history = button("Versions…", lambda: self._ask(WordingAsk.VERSIONS))
        part = Section("Letter wording", (self.edit, self.history))
        part.body.addWidget(
            words(
                "What letters say is ours to change: each change is a new version, and letters "
                "that were issued keep the one they have. What a letter must say stays in it."
            )
        )
        self.table = RowsTable()
        self.table.setAccessibleName("Letters")
        self.table.set_columns(
            (
                Column("state", "Whose", _state, 22, tag=_tag),
                Column("letter", "Letter", _letter, 40),
                Column("version", "Wording", lambda row: row.version, 32),
                Column("by", "Changed by", lambda row: row.saved_by, 18),
                Column("at", "Changed on", self._saved_at, 26),
            ),
            lambda row: row.code,
        )
        part.body.addWidget(self.table, 1)
        self.note = words("", "warning-box")
        part.body.addWidget(self.note)
        column.addWidget(part)
        guard_wheel(self)
        self.table.chosen_changed.connect(self._allow)
        self.table.opened.connect(lambda _row: self.edit.click())
        theme.news.changed.connect(self._fit)

    def refresh(self) -> None:
        self.table.show_rows(wordings(self.office.desk()))
        if self.table.chosen() is None:
            self.table.choose_line(0)
        self._fit()
        self._allow()

    def focus_waiting(self) -> None:
        """Go to the first letter whose wording should be looked at."""
        waiting = [row.code for row in self.table.rows() if row.stock_changed or row.problem]
        if waiting:
            self.table.choose(waiting[0])
        self.table.setFocus()

    def _saved_at(self, row: WordingRow) -> str:
        return moment(self.office.desk(), row.saved_at) if row.saved_at else ""

    def _allow(self) -> None:
        row = self.table.chosen()
        none = None if row else "Choose a letter in the list first."
        explain(self.edit, none)
        explain(self.history, none)
        text = _note(row) if isinstance(row, WordingRow) else ""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _ask(self, ask: WordingAsk) -> None:
        row = self.table.chosen()
        if isinstance(row, WordingRow):
            self.wanted_wording.emit(ask, row.code)

    def _fit(self) -> None:
        self.table.fit()
        self.table.setMinimumHeight(self.table.height_for(3))


def _letter(row: WordingRow) -> str:
    return row.title if row.code == SHARED else f"{row.code} {row.title}"


def _note(row: WordingRow) -> str:
    if row.problem:
        return (
            f"Our wording cannot be used any more, so letters have the program’s: {row.problem} "
            "Edit it and save it again."
        )
    if row.stock_changed:
        return (
            "The program has brought a newer wording than ours began from. Look at Versions to "
            "see what differs, and use it or keep ours."
        )
    return ""
