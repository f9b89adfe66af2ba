"""Saving a file: ask where, make it, save it, say so; the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.saving import save_bytes
from best_desktop.gui import background
from best_desktop.gui.perform import performed, succeeded

_KINDS = {
    ".xlsx": "Excel workbook (*.xlsx)",
    ".pdf": "PDF (*.pdf)",
    ".ics": "Calendar file (*.ics)",
    ".docx": "Word (*.docx)",
    ".toml": "Wording (*.toml)",
    ".zip": "Zip file (*.zip)",
}


def ask_where(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a file of this name goes; None where nobody says."""
    ending = Path(name).suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, _KINDS.get(ending, ""))
    return with_ending(Path(chosen), ending) if chosen else None


def with_ending(path: Path, ending: str) -> Path:
    """The path with an ending such as '.xlsx', where it was left out or is another."""
    return path if path.suffix.casefold() == ending else path.with_name(path.name + ending)


def save_now(parent: QWidget, path: Path, make: Callable[[], bytes]) -> bool:
    """Save what is made at once; whether it went through."""
    return succeeded(parent, lambda: save_bytes(path, make()), saying=f"Saved {path.name}.")


def save_in_worker(
    parent: QWidget,
    path: Path,
    make: Callable[[], bytes],
    saved: Callable[[Path], None] = lambda _path: None,
    *,
    words: str = "Making the file",
) -> background.Job:
    """Make a file off the window's thread, with progress and Cancel, and save it.

    ``saved`` is called with its path once it is there.
    """

    def task(report: background.Report) -> Path:
        report(10, words)
        content = make()
        report(90, "Saving the file")
        save_bytes(path, content)
        return path

    def done(where: Path) -> None:
        performed.done.emit(f"Saved {where.name}.")
        saved(where)

    return background.run(parent, task, done, words=words)
