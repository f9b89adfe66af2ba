"""Keep files with a complaint: a copy of each, unchanged."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from best_desktop.casework.errors import CaseworkError, FieldProblem
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import LARGEST_DOCUMENT, attach
from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_attach import Ui_Attach
from best_desktop.gui.plain_tip import plain_tip

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


_NOT_ADDED_HERE = (DocumentKind.LETTER, DocumentKind.LIBRARY)


class AttachDialog(FormDialog):
    """One kind, direction and date for the files in the list; each is added on its own."""

    saved_words = "Documents added."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        files: Sequence[str] = (),
    ) -> None:
        """Open for one complaint, with the files somebody dropped on it, if any."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Attach()
        self.build(self.ui)
        kinds = [each for each in DocumentKind if each not in _NOT_ADDED_HERE]
        self.ui.document_kind.offer_words(kinds)
        self.ui.direction.offer_words(Direction)
        self.ui.choose_files.clicked.connect(self._choose)
        self.ui.drop_file.clicked.connect(self._drop)
        self.setAcceptDrops(False)
        self.ready()
        self.add_files(files)
        self.ui.choose_files.setFocus()

    def add_files(self, files: Sequence[str]) -> None:
        """Put files into the list, each once."""
        for name in files:
            path = Path(name)
            if path not in self.paths():
                item = QListWidgetItem(f"{path.name} ({_size(path)})")
                item.setData(Qt.ItemDataRole.UserRole, str(path))
                item.setToolTip(plain_tip(str(path)) or "")
                self.ui.files.addItem(item)
        self._show_list()

    def paths(self) -> list[Path]:
        """The files in the list."""
        rows = range(self.ui.files.count())
        return [Path(self.ui.files.item(row).data(Qt.ItemDataRole.UserRole)) for row in rows]

    def _show_list(self) -> None:
        rows = min(max(self.ui.files.count(), 1), 6)
        self.ui.files.setFixedHeight((self.fontMetrics().height() + 12) * rows + 8)
        self.ui.files.setVisible(self.ui.files.count() > 0)
        self.ui.drop_file.setVisible(self.ui.files.count() > 0)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Choose files")
        self.add_files(names)

    def _drop(self) -> None:
        row = self.ui.files.currentRow()
        if row >= 0:
            self.ui.files.takeItem(row)
            self._show_list()

    def checks(self) -> list[FieldProblem]:
        if not self.paths():
            return [FieldProblem("choose_files", "Choose at least one file")]
        return [
            FieldProblem("files", problem) for path in self.paths() if (problem := _problem(path))
        ]

    def save(self) -> int | None:
        ui, last = self.ui, None
        for path in self.paths():
            last = attach(
                self.office.desk(),
                self.case_id,
                NewDocument(
                    name=path.name,
                    content=_read(path),
                    kind=ui.document_kind.chosen(DocumentKind),
                    direction=ui.direction.chosen(Direction),
                    dated_on=ui.dated_on.chosen(),
                ),
            )
            # Kept now: saving again after a refusal of the next one must not add it twice.
            ui.files.takeItem(0)
        return last

    def typed(self) -> bool:
        return super().typed() or self.ui.files.count() > 0

    def forget_typed(self) -> None:
        self.ui.files.clear()
        super().forget_typed()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CaseworkError(
            f"{path.name} cannot be read: {error.strerror}. Save it to a folder first, then choose "
            "it there."
        ) from error


def _problem(path: Path) -> str:
    try:
        size = path.stat().st_size
    except OSError:
        return f"{path.name} is not there any more. Take it out of the list, or choose it again"
    if not path.is_file():
        return f"{path.name} is a folder. Choose the files in it"
    if size > LARGEST_DOCUMENT:
        return f"{path.name} is larger than {LARGEST_DOCUMENT // 1024 // 1024} MB"
    return f"{path.name} is empty" if size == 0 else ""


def _size(path: Path) -> str:
    try:
        size = path.stat().st_size
    except OSError:
        return "not found"
    return f"{size / 1_048_576:.1f} MB" if size >= 1_048_576 else f"{max(size // 1024, 1)} KB"
