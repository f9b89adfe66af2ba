"""Import a file: choose it, say which column is which, check every row, then keep what is right.

One dialog for complaint histories, compliments and survey answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.errors import CaseworkError, InvalidInput
from best_desktop.casework.import_faults import faults_workbook
from best_desktop.casework.importing import TableFile, read_table_file
from best_desktop.casework.imports import (
    IMPORTS,
    Findings,
    ToImport,
    check_import,
    keep_import,
    sheets_that_fit,
)
from best_desktop.domain.file_names import safe_file_name
from best_desktop.domain.import_kinds import ImportKind
from best_desktop.domain.row_reader import preview
from best_desktop.domain.table_rows import Fault, Sheet
from best_desktop.domain.vocabulary import PraiseSubject
from best_desktop.gui import background, crash
from best_desktop.gui.column_choice import ColumnChoice, unused
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_import_file import Ui_ImportFile
from best_desktop.gui.parts import explain
from best_desktop.gui.perform import performed, say
from best_desktop.gui.saving import ask_where, save_now
from best_desktop.gui.tables import Column

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


@dataclass(frozen=True, slots=True)
class _Words:
    """How the dialog speaks of one kind of rows."""

    one: str
    many: str
    intro: str
    repeated: str

    def number(self, number: int) -> str:
        """So many of them."""
        return f"{number:,} {self.one if number == 1 else self.many}"


_WORDS: Mapping[ImportKind, _Words] = {
    ImportKind.CASES: _Words(
        "complaint",
        "complaints",
        "Each row is one complaint of an older register. It keeps its reference and its dates; its "
        "due dates are worked out by the procedure it followed.",
        "their reference is in the case file already",
    ),
    ImportKind.COMPLIMENTS: _Words(
        "compliment",
        "compliments",
        "Each row is one compliment. It keeps its date, and its reference where it has one.",
        "they are in the case file already",
    ),
    ImportKind.SURVEYS: _Words(
        "survey answer",
        "survey answers",
        "Each row is one answer to a survey after a repair.",
        "their repair has an answer already",
    ),
}
_FAULTS: tuple[Column[Fault], ...] = (
    Column("sheet", "Sheet", lambda fault: fault.sheet, 12, order=lambda fault: fault.sheet),
    Column("row", "Row", lambda fault: str(fault.row), 6, order=lambda fault: fault.row),
    Column("column", "Column", lambda fault: fault.column, 15, order=lambda fault: fault.column),
    Column("value", "Value", lambda fault: fault.value, 14, order=lambda fault: fault.value),
    Column("cure", "How to put it right", lambda fault: fault.cure, 60,
           order=lambda fault: fault.cure),
)  # fmt: skip
_ODD: tuple[Column[str], ...] = (
    Column("odd", "Looks odd, and can be imported", lambda text: text, 80),
)
_PREVIEWED, _FAULTS_SHOWN, _ODD_SHOWN = 3, 8, 4
_MOST_LISTED = 500
_KINDS = "Workbooks and CSV files (*.xlsx *.xlsm *.csv *.txt);;All files (*)"
_EVERY_SHEET = "every"
_Preview = tuple[int, dict[Any, str]]


class ImportDialog(FormDialog):
    """One page from the file to the result; the main button checks first and imports then."""

    def __init__(
        self,
        office: Office,
        kind: ImportKind,
        parent: QWidget | None = None,
        *,
        path: Path | None = None,
    ) -> None:
        """Nothing chosen yet, or a file that was dropped."""
        super().__init__(office, None, parent)
        self.kind, self.rules, self.words = kind, IMPORTS[kind], _WORDS[kind]
        self.file: TableFile | None = None
        self.findings: Findings | None = None
        self.imported: Findings | None = None
        self.job: background.Job | None = None
        self._faults_saved = False
        self.ui = Ui_ImportFile()
        self.build(self.ui)
        ui = self.ui
        title = f"Import {str(kind).lower()}"
        self.setWindowTitle(title)
        ui.heading.setText(title)
        self.say(ui.intro, f"{self.words.intro} {ui.intro.text()}")
        self.choice = ColumnChoice(
            ui.columns_form, self.rules.fields, self.rules.needed, ui.columns
        )
        self.adopt(ui.columns)
        ui.unnamed.offer_words(PraiseSubject, empty="")
        ui.faults.set_columns(
            _FAULTS, lambda fault: (fault.sheet, fault.row, fault.column), sort=("row", False)
        )
        ui.faults.wrap("cure")
        ui.odd.set_columns(_ODD, lambda text: text)
        ui.choose_file.clicked.connect(self.choose_file)
        ui.save_faults.clicked.connect(self.save_faults)
        ui.all_or_nothing.toggled.connect(self._allow_import)
        ui.every_field.toggled.connect(self.choice.show_every)
        ui.sheet.currentIndexChanged.connect(self._show_sheet)
        self.choice.changed.connect(self._mapping_changed)
        self._show_file(None)
        self.ready()
        ui.choose_file.setFocus()
        if path is not None:
            self.read(path)

    def typed(self) -> bool:
        """The file itself is untouched: nothing here is worth asking about."""
        return False

    # The file

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        name, _ = QFileDialog.getOpenFileName(self, "Choose the file to import", "", _KINDS)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> background.Job:
        """Read a file in a worker; a large workbook takes a few seconds."""
        return background.run(
            self,
            lambda _report: read_table_file(path),
            self._show_file,
            words=f"Reading {path.name}",
        )

    def _show_file(self, file: TableFile | None) -> None:
        self.file = file
        ui = self.ui
        ui.columns.setVisible(file is not None)
        sheets = file.sheets if file else ()
        fit = sheets_that_fit(self.kind, file) if file else ()
        every = self.rules.many_sheets and len(fit) > 1
        self.show_rows(len(sheets) > 1, ui.sheet)
        offered = [(str(at), each.name) for at, each in enumerate(sheets)]
        if every:
            offered.insert(0, (_EVERY_SHEET, f"All {len(fit)} sheets with these columns"))
        ui.sheet.blockSignals(True)
        ui.sheet.offer_texts(offered, empty="")
        if fit and not every:
            ui.sheet.choose(str(sheets.index(fit[0])))
        ui.sheet.blockSignals(False)
        if file is not None:
            self.grow()
        self._show_sheet()

    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets chosen; none while there is no file."""
        if self.file is None:
            return ()
        chosen = self.ui.sheet.text_value()
        if chosen == _EVERY_SHEET:
            return sheets_that_fit(self.kind, self.file)
        return (self.file.sheets[int(chosen or 0)],)

    def _show_sheet(self) -> None:
        sheets = self.sheets()
        if not sheets or self.file is None:
            self._forget_check()
            return
        self.say(self.ui.file_name, f"{self.file.name}: {_rows(_held(sheets))}.")
        self.choice.offer(sheets[0], self.rules.propose(sheets[0]))
        self.ui.every_field.setVisible(bool(self.choice.hidden()))
        self._mapping_changed()

    # The columns

    def columns(self) -> dict[Any, int]:
        """Which column holds what, as it is chosen now."""
        return self.choice.chosen()

    def _mapping_changed(self) -> None:
        sheets = self.sheets()
        self._forget_check()
        if not sheets:
            return
        columns = self.columns()
        shown: tuple[Column[_Preview], ...] = (
            Column("row", "Row", lambda row: str(row[0]), 6, number=True),
            *(Column(each.value, str(each), partial(_previewed, each), 18) for each in columns),
        )
        ui = self.ui
        self.say(ui.unused, unused(sheets[0], columns))
        ui.preview.set_columns(shown, lambda row: row[0])
        rows = [(number, dict(cells)) for number, cells in preview(sheets[0], columns, _PREVIEWED)]
        ui.preview.show_rows(rows)
        ui.preview.setMinimumHeight(ui.preview.height_for(_PREVIEWED))

    def chosen(self) -> ToImport | None:
        """What is to be imported, as it is settled now; None while there is no file."""
        sheets = self.sheets()
        if not sheets or self.file is None:
            return None
        unnamed = self.ui.unnamed.word(PraiseSubject) or PraiseSubject.EMPLOYEE
        return ToImport(self.file.name, sheets, self.columns(), unnamed)

    # Checking

    def _forget_check(self) -> None:
        self.findings = None
        self.errors.clear()
        self.ui.result.setVisible(False)
        self.main_button.setText("&Check the rows")
        explain(self.main_button, None if self.file else "Choose a file first.")

    def submit(self) -> None:
        """Check the rows; once they are checked, import those that are right."""
        chosen = self.chosen()
        if chosen is None or self.imported is not None or background.busy():
            return
        self.errors.clear()
        if self.findings is None:
            self._check(chosen)
        elif self.main_button.isEnabled():
            self._import(chosen)

    def _check(self, chosen: ToImport) -> None:
        desk, kind = self.office.desk(), self.kind
        background.run(
            self,
            lambda report: check_import(desk, kind, chosen, report),
            self._show_checked,
            self._failed,
            words="Checking the rows",
        )

    def _show_checked(self, found: Findings) -> None:
        self.findings = found
        self._faults_saved = False
        lines = [f"{_rows(found.kept)} can be imported."]
        if found.unnamed:
            lines.append(f"{found.unnamed:,} of them do not say whom they are about.")
        if found.odd:
            odd = len(found.odd)
            lines.append(
                f"{odd:,} thing{' looks' if odd == 1 else 's look'} odd in rows that can be "
                "imported: see the list below."
            )
        if found.repeated:
            lines.append(f"{_rows(len(found.repeated))} left out: {self.words.repeated}.")
        if found.faults:
            lines.append(
                f"{_rows(found.rows_at_fault)} cannot be imported; what is wrong is listed here."
            )
        self._show_findings(lines, found)
        self.main_button.setText(f"Import {self.words.number(found.kept)}")
        self._allow_import()
        self.grow(self.ui.result)
        self.main_button.setFocus()

    def _show_findings(self, lines: list[str], found: Findings) -> None:
        ui = self.ui
        ui.result.setVisible(True)
        self.show_rows(bool(found.unnamed), ui.unnamed)
        wrong = bool(found.faults)
        if len(found.faults) > _MOST_LISTED:
            lines.append(f"The first {_MOST_LISTED:,} faults are listed; the saved rows have all.")
        self.say(ui.found, "\n".join(lines))
        ui.faults.show_rows(found.faults[:_MOST_LISTED])
        ui.faults.setMinimumHeight(ui.faults.height_for(_FAULTS_SHOWN))
        ui.odd.show_rows(found.odd[:_MOST_LISTED])
        ui.odd.setVisible(bool(found.odd))
        ui.odd.setMinimumHeight(ui.odd.height_for(_ODD_SHOWN))
        for part in (ui.faults, ui.save_faults):
            part.setVisible(wrong)

    def _allow_import(self) -> None:
        """Grey the button where nothing would be imported, with the reason."""
        if self.findings is None or self.imported is not None:
            return
        why_not = None
        if not self.findings.kept:
            why_not = "No row can be imported."
        elif self.ui.all_or_nothing.isChecked() and self.findings.faults:
            why_not = "All or nothing is chosen, and some rows are wrong. Correct the file first."
        explain(self.main_button, why_not)

    def save_faults(self) -> None:
        """Save the rows at fault as a workbook to correct and import again."""
        chosen, found = self.chosen(), self.findings
        if chosen is None or found is None:
            return
        offered = safe_file_name(f"{Path(chosen.source).stem} to correct.xlsx")
        path = ask_where(self, "Save the rows to correct", offered)
        if path is not None:
            desk = self.office.desk()
            self._faults_saved |= save_now(
                self, path, lambda: faults_workbook(desk, chosen.sheets, found.faults)
            )

    # Importing

    def _import(self, chosen: ToImport) -> None:
        desk, kind, whole = self.office.desk(), self.kind, self.ui.all_or_nothing.isChecked()
        job = background.run(
            self,
            lambda report: keep_import(desk, kind, chosen, whole=whole, report=report),
            self._show_imported,
            self._failed,
            words=f"Importing the {self.words.many}",
        )
        self.job = job
        job.finished.connect(self._ended)

    def _show_imported(self, done: Findings) -> None:
        self.imported = done
        wait = f", {done.to_look_at:,} to be looked at" if self.kind is ImportKind.SURVEYS else ""
        said = f"{self.words.number(done.kept)} imported{wait}."
        performed.done.emit(said)
        if not done.faults or self._faults_saved:
            self.accept()
            return
        # The list of what is wrong is still needed.
        self.findings = replace(done, odd=())
        left = (
            f"{_rows(done.rows_at_fault)} not imported. Save them, put right what is wrong, and "
            "import that workbook."
        )
        self._show_findings([said, left], self.findings)
        self.show_rows(False, self.ui.unnamed)
        self.ui.all_or_nothing.hide()
        for part in (self.ui.columns, self.ui.file):
            part.setEnabled(False)
        self.main_button.setText("Imported")
        explain(self.main_button, "Every row that is right is imported.")
        self.cancel_button.setText("Close")
        self.grow(self.ui.result)
        self.ui.save_faults.setFocus()

    def _ended(self) -> None:
        """Cancelled on the way: say what is so, and let the check be made again."""
        if self.job is None or not self.job.cancelled:
            return
        kept = (
            f"No {self.words.one} was kept."
            if self.ui.all_or_nothing.isChecked()
            else "What was imported by then is kept; check the rows again to import the rest."
        )
        self._forget_check()
        self.say(self.ui.file_name, f"The import was stopped. {kept}")
        performed.done.emit("The import was stopped.")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, InvalidInput):
            self.errors.show_problems(error.problems)
        elif isinstance(error, CaseworkError):
            say(self, str(error))
        else:
            crash.tell(error, self)


def _previewed(field: Any, row: _Preview) -> str:
    return row[1].get(field, "")


def _held(sheets: tuple[Sheet, ...]) -> int:
    return sum(len(each.rows) for each in sheets)


def _rows(number: int) -> str:
    return f"{number:,} row{'' if number == 1 else 's'}"
