"""Save an evidence pack or a case bundle: asks where, makes it off the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from best_desktop.casework.evidence_packs import PackKind, keep_pack, make_pack, pack_file_name
from best_desktop.casework.queries.case import case_view
from best_desktop.gui.background import Job, Report, run
from best_desktop.gui.office import Office
from best_desktop.gui.perform import perform, succeeded
from best_desktop.gui.saving import ask_where


def save_pack(office: Office, complaint_id: int, kind: PackKind, window: QWidget) -> Job | None:
    """Ask where to save it, then make it with progress and Cancel; None where nobody said where."""
    view = perform(window, lambda: case_view(office.desk(), complaint_id))
    if view is None:
        return None
    offered = str(Path.home() / pack_file_name(view.reference, kind))
    path = ask_where(window, f"Save {kind.value.lower()}", offered)
    if path is None:
        return None
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
