"""The two procedures printed as tables to check against paper, and the change-over date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.settings import change_settings
from best_desktop.domain.procedure import PrintedRule
from best_desktop.domain.procedure_table import printed
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.date_field import DateField
from best_desktop.gui.office import Office
from best_desktop.gui.parts import button, explain, words
from best_desktop.gui.perform import confirm, perform, say
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.tables import Column
from best_desktop.gui.wheel_guard import guard_wheel

_COLUMNS: tuple[Column[PrintedRule], ...] = (
    Column("stage", "Stage", lambda row: row.stage, 11),
    Column("what", "What", lambda row: row.what, 24),
    Column("rule", "Rule", lambda row: row.rule, 40),
    Column("letter", "Letter", lambda row: row.letter, 6),
    Column("clause", "Clause", lambda row: row.clause, 11),
)


class ProceduresSection(SettingsSection):
    """Every rule with its clause; nothing here can be edited but the change-over date."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the part; ``refresh`` fills it."""
        super().__init__(office, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.choice = QComboBox()
        self.choice.setAccessibleName("Procedure to show")
        column.addLayout(_row("Proce&dure", self.choice))
        self.about = words("", "muted")
        column.addWidget(self.about)
        self.table = RowsTable()
        self.table.setAccessibleName("Rules of the procedure")
        self.table.set_columns(_COLUMNS, lambda row: (row.stage, row.what, row.clause))
        self.table.wrap("rule")
        column.addWidget(self.table, 1)
        self.change_over = DateField()
        self.change_over.setProperty("said", "The change-over date")
        self.change_over.setProperty("ask", "Enter the first day of the 2024 policy")
        self.change_over.setAccessibleName("First day of the 2024 policy")
        self.change_over.set_office(office)
        self.save_button = button("Save date", self.save)
        line = _row("Complaints received from this date go &by the 2024 policy", self.change_over)
        line.insertWidget(2, self.save_button)
        column.addLayout(line)
        label = next(each for each in self.findChildren(QLabel) if each.buddy() is self.change_over)
        label.setContentsMargins(0, 8, 0, 0)  # level with what is typed beside it
        for part in (label, self.save_button):
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        guard_wheel(self)
        self.choice.currentIndexChanged.connect(self._show)
        theme.news.changed.connect(self.table.fit)

    @property
    def unsaved(self) -> bool:
        typed = self.change_over.date_or_none()
        return typed is not None and typed != self.office.desk().settings.change_over

    def refresh(self) -> None:
        desk = self.office.desk()
        known = [each.id for each in desk.procedures.values()]
        if [self.choice.itemData(at) for at in range(self.choice.count())] != known:
            self.choice.blockSignals(True)
            self.choice.clear()
            for each in desk.procedures.values():
                self.choice.addItem(each.title, each.id)
            self.choice.blockSignals(False)
        self._show()
        if self.change_over.is_empty():
            self.change_over.set_date(desk.settings.change_over)
        explain(self.save_button, READ_ONLY if case_file.is_read_only() else None)

    def _show(self) -> None:
        procedure = self.office.desk().procedures.get(self.choice.currentData())
        if procedure is None:
            return
        self.about.setText(f"Version {procedure.version}. {procedure.origin}")
        self.table.show_rows(printed(procedure))

    def save(self) -> bool:
        """Save the change-over date; complaints already logged keep their procedure."""
        problem, day = self.change_over.problem(), self.change_over.date_or_none()
        if problem or day is None:
            say(self, f"{problem}.")
            return False
        if not self.unsaved:
            return False
        question = "Change the date from which complaints go by the 2024 policy?"
        more = "Complaints already logged keep the procedure they have."
        if not confirm(self, question, "Change date", more=more):
            return False
        saved = perform(
            self,
            lambda: change_settings(self.office.desk(), change_over=day),
            saying="Change-over date saved.",
        )
        return saved is not None


def _row(text: str, field: QWidget) -> QHBoxLayout:
    label = QLabel(text)
    label.setBuddy(field)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(field)
    row.addStretch(1)
    return row
