"""What a list shows, saved as a workbook: its filter, order and columns (B-16, B-71)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from best_desktop.gui import background, saving
from best_desktop.gui.office import Office
from best_desktop.gui.paged_table import PagedTable

SEVERAL = 2
"""From so many chosen lines on, they alone are exported and printed; one is always chosen."""


def ask_where(parent: QWidget, office: Office, name: str) -> Path | None:
    """Ask where the workbook of a list is saved; None where nobody says."""
    return saving.ask_where(parent, "Export", f"{name} {office.today.isoformat()}.xlsx")


def chosen_ids(table: PagedTable) -> tuple[int, ...]:
    """The lines that are exported alone; none where fewer than two are chosen."""
    ids = tuple(row.id for row in table.chosen_rows())
    return ids if len(ids) >= SEVERAL else ()


def say_what_is_exported(button: QPushButton, table: PagedTable) -> None:
    """Let the button say that only the chosen lines are exported, where several are."""
    number = len(chosen_ids(table))
    button.setText(f"Export {number} chosen…" if number else "Export…")


def save_workbook(parent: QWidget, make: Callable[[], bytes], path: Path) -> background.Job:
    """Make the workbook in a worker and save it."""
    path = saving.with_ending(path, ".xlsx")
    return saving.save_in_worker(parent, path, make, words="Making the workbook")
