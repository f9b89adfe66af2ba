"""Save an evidence pack or a case bundle: asks where, makes it off the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.evidence_packs import PackKind, keep_pack, make_pack, pack_file_name
from best_desktop.casework.queries.case import case_view
from best_desktop.gui.background import Job, Report, run
from best_desktop.gui.office import Office
from best_desktop.gui.perform import perform, succeeded


def save_pack(office: Office, complaint_id: int, kind: PackKind, window: QWidget) -> Job | None:
    """Ask where to save it, then make it with progress and Cancel; None where nobody said where."""
    view = perform(window, lambda: case_view(office.desk(), complaint_id))
    if view is None:
        return None
    offered = str(Path.home() / pack_file_name(view.reference, kind))
    chosen, _ = QFileDialog.getSaveFileName(
        window, f"Save {kind.value.lower()}", offered, "PDF (*.pdf)"
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.casefold() != ".pdf":
        path = path.with_name(path.name + ".pdf")

    desk = office.desk()

    def task(report: Report) -> bytes:
        return make_pack(desk, complaint_id, kind, report)

    def done(content: bytes) -> None:
        succeeded(
            window,
            lambda: keep_pack(office.desk(), complaint_id, kind, path, content),
            saying=f"{kind.value} saved: {path.name}",
        )

    return run(window, task, done, words=f"Making the {kind.value.lower()}")
