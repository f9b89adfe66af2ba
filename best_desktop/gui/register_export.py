"""What a register's list shows, saved as a workbook: its filter, order and columns (B-16, B-71)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.registers import export_register
from best_desktop.casework.saving import save_bytes
from best_desktop.gui import background
from best_desktop.gui.office import Office
from best_desktop.gui.paged_table import PagedTable
from best_desktop.gui.perform import performed


def ask_where(parent: QWidget, office: Office, name: RegisterName) -> Path | None:
    """Ask where the workbook is saved; None where nobody says."""
    offered = f"{name} {office.today.isoformat()}.xlsx"
    chosen, _ = QFileDialog.getSaveFileName(parent, "Export", offered, "Excel (*.xlsx)")
    return Path(chosen) if chosen else None


def export_list(
    parent: QWidget,
    office: Office,
    name: RegisterName,
    wanted: RegisterFilter,
    table: PagedTable,
    path: Path,
) -> background.Job:
    """Make the workbook in a worker and save it."""
    path = path if path.suffix else path.with_suffix(".xlsx")
    desk, asked = office.desk(), replace(wanted)
    keys = [each.key for each in table.columns_in_order()]
    lines = table.lines
    sort, descending = (lines.sorted_by if lines else None) or (None, False)

    def task(report: background.Report) -> Path:
        report(10, "Reading the register")
        content = export_register(desk, name, asked, keys, sort, descending)
        report(90, "Saving the workbook")
        save_bytes(path, content)
        return path

    def saved(where: Path) -> None:
        performed.done.emit(f"Saved {where.name}.")

    return background.run(parent, task, saved, words="Making the workbook")
