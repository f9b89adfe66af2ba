"""Import survey answers: choose the file, say which column is which, check, then import."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.errors import CaseworkError, InvalidInput
from best_desktop.casework.import_faults import faults_workbook
from best_desktop.casework.importing import TableFile, read_table_file
from best_desktop.casework.reports import save_bytes
from best_desktop.casework.survey_import import (
    Imported,
    check_answers,
    import_answers,
    propose_columns,
)
from best_desktop.domain.file_names import safe_file_name
from best_desktop.domain.row_reader import preview
from best_desktop.domain.survey_rows import CheckedSheet, SurveyField
from best_desktop.domain.table_rows import Fault, Sheet, column_letter
from best_desktop.gui import background, crash
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_import_surveys import Ui_ImportSurveys
from best_desktop.gui.parts import explain
from best_desktop.gui.perform import performed, say, succeeded
from best_desktop.gui.tables import Column

if TYPE_CHECKING:
    from best_desktop.gui.office import Office
    from best_desktop.gui.word_box import WordBox

_FAULTS: tuple[Column[Fault], ...] = (
    Column("row", "Row", lambda fault: str(fault.row), 9, order=lambda fault: fault.row),
    Column("column", "Column", lambda fault: fault.column, 20, order=lambda fault: fault.column),
    Column("value", "Value", lambda fault: fault.value, 20, order=lambda fault: fault.value),
    Column("cure", "How to put it right", lambda fault: fault.cure, 60,
           order=lambda fault: fault.cure),
)  # fmt: skip
_PREVIEWED, _FAULTS_SHOWN = 3, 8
_KINDS = "Workbooks and CSV files (*.xlsx *.csv *.txt);;All files (*)"
_Preview = tuple[int, dict[SurveyField, str]]


class ImportSurveysDialog(FormDialog):
    """One page from the file to the result; the main button checks first and imports then."""

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        path: Path | None = None,
    ) -> None:
        """Nothing chosen yet, or a file that was dropped."""
        super().__init__(office, complaint_id, parent)
        self.file: TableFile | None = None
        self.checked: CheckedSheet | None = None
        self.imported: Imported | None = None
        self.job: background.Job | None = None
        self.ui = Ui_ImportSurveys()
        self.build(self.ui)
        ui = self.ui
        self._boxes: dict[SurveyField, WordBox] = {field: self._box(field) for field in SurveyField}
        ui.faults.set_columns(_FAULTS, lambda fault: (fault.row, fault.column), sort=("row", False))
        ui.choose_file.clicked.connect(self.choose_file)
        ui.save_faults.clicked.connect(self.save_faults)
        ui.all_or_nothing.toggled.connect(self._allow_import)
        ui.sheet.currentIndexChanged.connect(self._show_sheet)
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self._mapping_changed)
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
        name, _ = QFileDialog.getOpenFileName(self, "Choose a file of answers", "", _KINDS)
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
        self.ui.columns.setVisible(file is not None)
        self.show_rows(file is not None and len(file.sheets) > 1, ui.sheet)
        ui.sheet.blockSignals(True)
        sheets = file.sheets if file else ()
        ui.sheet.offer_texts(((str(at), each.name) for at, each in enumerate(sheets)), empty="")
        ui.sheet.blockSignals(False)
        if file is not None:
            self.grow()
        self._show_sheet()

    def sheet(self) -> Sheet | None:
        """The sheet chosen."""
        if self.file is None:
            return None
        return self.file.sheets[int(self.ui.sheet.text_value() or 0)]

    def _show_sheet(self) -> None:
        sheet = self.sheet()
        if sheet is None or self.file is None:
            self._forget_check()
            return
        self.say(self.ui.file_name, f"{self.file.name}: {len(sheet.rows):,} rows.")
        width = max([len(sheet.headings), *(len(row.values) for row in sheet.rows[:50])])
        offered = [
            (str(place), f"{column_letter(place)}: {sheet.heading(place)}")
            for place in range(width)
        ]
        proposed = propose_columns(sheet)
        for field, box in self._boxes.items():
            box.blockSignals(True)
            box.offer_texts(offered, empty="Not in the file")
            place = proposed.get(field)
            box.choose(None if place is None else str(place))
            box.blockSignals(False)
        self._mapping_changed()

    # The columns

    def _box(self, field: SurveyField) -> WordBox:
        box: WordBox = getattr(self.ui, field.value)
        return box

    def columns(self) -> dict[SurveyField, int]:
        """Which column holds what, as it is chosen now."""
        chosen = {field: box.text_value() for field, box in self._boxes.items()}
        return {field: int(place) for field, place in chosen.items() if place}

    def _mapping_changed(self) -> None:
        sheet = self.sheet()
        self._forget_check()
        if sheet is None:
            return
        columns = self.columns()
        shown: tuple[Column[_Preview], ...] = (
            Column("row", "Row", lambda row: str(row[0]), 6, number=True),
            *(Column(each.value, str(each), partial(_previewed, each), 18) for each in columns),
        )
        self.ui.preview.set_columns(shown, lambda row: row[0])
        rows = [(number, dict(cells)) for number, cells in preview(sheet, columns, _PREVIEWED)]
        self.ui.preview.show_rows(rows)
        self.ui.preview.setMinimumHeight(self.ui.preview.height_for(_PREVIEWED))

    # Checking

    def _forget_check(self) -> None:
        self.checked = None
        self.errors.clear()
        self.ui.result.setVisible(False)
        self.main_button.setText("Check the rows")
        explain(self.main_button, None if self.file else "Choose a file first.")

    def submit(self) -> None:
        """Check the rows; once they are checked, import those that are right."""
        sheet = self.sheet()
        if sheet is None or self.file is None or background.busy():
            return
        self.errors.clear()
        if self.checked is None:
            self._check(sheet)
        else:
            self._import(sheet, self.file.name)

    def _check(self, sheet: Sheet) -> None:
        desk, columns = self.office.desk(), self.columns()
        background.run(
            self,
            lambda report: check_answers(desk, sheet, columns, report),
            self._show_checked,
            self._failed,
            words="Checking the rows",
        )

    def _show_checked(self, checked: CheckedSheet) -> None:
        self.checked = checked
        ui = self.ui
        self.ui.result.setVisible(True)
        wrong = len(checked.rows_at_fault)
        lines = [f"{_rows(len(checked.lines))} can be imported."]
        if checked.repeated:
            lines.append(
                f"{_rows(len(checked.repeated))} left out: their repair has an answer already."
            )
        if wrong:
            lines.append(f"{_rows(wrong)} cannot be imported; what is wrong is listed here.")
        self.say(ui.found, "\n".join(lines))
        ui.faults.show_rows(checked.faults)
        ui.faults.setVisible(bool(wrong))
        ui.faults.setMinimumHeight(ui.faults.height_for(_FAULTS_SHOWN))
        ui.save_faults.setVisible(bool(wrong))
        number = len(checked.lines)
        self.main_button.setText(f"Import {number:,} answer{'' if number == 1 else 's'}")
        self._allow_import()
        self.grow(ui.result)
        self.main_button.setFocus()

    def _allow_import(self) -> None:
        """Grey the button where nothing would be imported, with the reason."""
        if self.checked is None:
            return
        why_not = None
        if not self.checked.lines:
            why_not = "No row can be imported."
        elif self.ui.all_or_nothing.isChecked() and self.checked.faults:
            why_not = "All or nothing is chosen, and some rows are wrong. Correct the file first."
        explain(self.main_button, why_not)

    def save_faults(self) -> None:
        """Save the rows at fault as a workbook to correct and import again."""
        sheet, checked = self.sheet(), self.checked
        if sheet is None or checked is None or self.file is None:
            return
        offered = safe_file_name(f"{Path(self.file.name).stem} to correct.xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self, "Save the rows to correct", offered, "Excel workbook (*.xlsx)"
        )
        if name:
            path = Path(name).with_suffix(".xlsx")
            desk = self.office.desk()
            succeeded(
                self,
                lambda: save_bytes(path, faults_workbook(desk, [sheet], checked.faults)),
                saying=f"Saved {path.name}.",
            )

    # Importing

    def _import(self, sheet: Sheet, name: str) -> None:
        desk, columns, whole = (
            self.office.desk(),
            self.columns(),
            self.ui.all_or_nothing.isChecked(),
        )
        job = background.run(
            self,
            lambda report: import_answers(desk, name, sheet, columns, whole=whole, report=report),
            self._show_imported,
            self._failed,
            words="Importing the answers",
        )
        self.job = job
        job.finished.connect(self._ended)

    def _show_imported(self, imported: Imported) -> None:
        self.imported = imported
        wait = imported.to_look_at
        answers = f"survey answer{'' if imported.kept == 1 else 's'}"
        performed.done.emit(f"{imported.kept:,} {answers} imported, {wait:,} to be looked at.")
        self.accept()

    def _ended(self) -> None:
        """Cancelled on the way: say what is so, and let the check be made again."""
        if self.job is None or not self.job.cancelled:
            return
        kept = (
            "No answer was kept."
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


def _previewed(field: SurveyField, row: _Preview) -> str:
    return row[1].get(field, "")


def _rows(number: int) -> str:
    return f"{number:,} row{'' if number == 1 else 's'}"
