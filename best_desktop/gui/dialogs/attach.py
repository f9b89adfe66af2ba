"""Keep files with a complaint: a copy of each, unchanged; emails say themselves what they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.incoming import Proposal, propose
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import LARGEST_DOCUMENT, attach
from best_desktop.domain.file_kinds import is_email
from best_desktop.domain.file_names import safe_file_name
from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.gui.chosen_file import bytes_of
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_attach import Ui_Attach
from best_desktop.gui.perform import perform
from best_desktop.gui.plain_tip import plain_tip

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


_NOT_ADDED_HERE = (DocumentKind.LETTER, DocumentKind.LIBRARY, DocumentKind.REPORT)
_FILE = Qt.ItemDataRole.UserRole
_MOST_LINES = 8


@dataclass(eq=False, slots=True)
class _File:
    """A file in the list; for an email, what it says of itself, and its lines for its files."""

    path: Path
    email: Proposal | None = None
    content: bytes = b""
    items: list[QListWidgetItem] = field(default_factory=list)


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
        self._files: list[_File] = []
        self.build(self.ui)
        kinds = [each for each in DocumentKind if each not in _NOT_ADDED_HERE]
        self.ui.document_kind.offer_words(kinds)
        self.ui.direction.offer_words(Direction)
        self.ui.choose_files.clicked.connect(self._choose)
        self.ui.drop_file.clicked.connect(self._drop)
        self.ui.own_facts.toggled.connect(lambda _: self._show_needed())
        self.setAcceptDrops(False)
        self._show_list()
        self.ready()
        self.add_files(files)
        self.ui.choose_files.setFocus()

    def add_files(self, files: Sequence[str]) -> None:
        """Put files into the list, each once; emails are read and their files offered."""
        for name in files:
            path = Path(name)
            if path not in self.paths():
                self._add(path)
        self._propose()
        self._show_list()

    def paths(self) -> list[Path]:
        """The files in the list, without those that came with an email."""
        return [each.path for each in self._files]

    def _add(self, path: Path) -> None:
        file = _File(path)
        self._files.append(file)
        self._add_line(file, f"{path.name} ({_size_of(path)})", str(path))
        if not is_email(path.name) or _problem(path):
            return
        file.content = perform(self, lambda: bytes_of(path)) or b""
        file.email = propose(self.office.desk(), path.name, file.content)
        for each in file.email.attachments:
            words = f"{each.name} ({_size(len(each.content))}), came with {file.email.name}"
            item = self._add_line(file, words, words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Unchecked if each.inline else Qt.CheckState.Checked
            item.setCheckState(state)

    def _add_line(self, file: _File, words: str, tip: str) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(_FILE, self._files.index(file))
        item.setToolTip(plain_tip(tip) or "")
        self.ui.files.addItem(item)
        file.items.append(item)
        return item

    def _show_list(self) -> None:
        rows = min(max(self.ui.files.count(), 1), _MOST_LINES)
        self.ui.files.setFixedHeight((self.fontMetrics().height() + 12) * rows + 8)
        self.ui.files.setVisible(self.ui.files.count() > 0)
        self.ui.drop_file.setVisible(self.ui.files.count() > 0)
        self.say(self.ui.found, "\n".join(said for each in self._files for said in _says(each)))
        self.ui.own_facts.setVisible(len(self._files) > 1 and any(map(_knows, self._files)))
        self._show_needed()

    def _show_needed(self) -> None:
        """Where every email says its own date and way, nobody is asked for them."""
        asked = not self._files or not all(map(self._keeps_own, self._files))
        self.show_rows(asked, self.ui.direction, self.ui.dated_on)

    def _propose(self) -> None:
        """Fill in what one email says; what somebody chose stays."""
        emails = [each.email for each in self._files if each.email]
        if emails and len(emails) == len(self._files) and self.ui.document_kind.is_empty():
            self.ui.document_kind.choose(DocumentKind.CORRESPONDENCE)
        if len(self._files) == 1 and emails:
            if self.ui.direction.is_empty():
                self.ui.direction.choose(emails[0].direction)
            if self.ui.dated_on.is_empty():
                self.ui.dated_on.set_date(emails[0].dated_on)

    def _keeps_own(self, file: _File) -> bool:
        return len(self._files) > 1 and self.ui.own_facts.isChecked() and _knows(file)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Choose files")
        self.add_files(names)

    def _drop(self) -> None:
        """Take a file out with all it brought, or leave out one of those."""
        row = self.ui.files.currentRow()
        if row < 0:
            return
        item = self.ui.files.item(row)
        file = self._files[item.data(_FILE)]
        if item is file.items[0]:
            self._take_out(file)
        else:
            item.setCheckState(Qt.CheckState.Unchecked)

    def _take_out(self, file: _File) -> None:
        for each in file.items:
            self.ui.files.takeItem(self.ui.files.row(each))
        self._files.remove(file)
        for number, other in enumerate(self._files):
            for item in other.items:
                item.setData(_FILE, number)
        self._show_list()

    def checks(self) -> list[FieldProblem]:
        if not self._files:
            return [FieldProblem("choose_files", "Choose at least one file")]
        return [
            FieldProblem("files", problem) for path in self.paths() if (problem := _problem(path))
        ]

    def save(self) -> int | None:
        last = None
        # What each is, before any is taken out of the list: it depends on how many there are.
        for file, document in [(each, self._document(each)) for each in self._files]:
            last = attach(self.office.desk(), self.case_id, document)
            # Kept now: saving again after a refusal of the next one must not add it twice.
            self._take_out(file)
        return last

    def _document(self, file: _File) -> NewDocument:
        ui, email = self.ui, file.email
        kind = ui.document_kind.chosen(DocumentKind)
        direction, dated_on = self._facts(file)
        files = tuple(
            NewDocument(
                name=each.name,
                content=each.content,
                kind=DocumentKind.EVIDENCE if direction is Direction.IN else kind,
                direction=direction,
                dated_on=dated_on,
            )
            for item, each in zip(file.items[1:], email.attachments if email else (), strict=True)
            if item.checkState() is Qt.CheckState.Checked
        )
        return NewDocument(
            name=file.path.name,
            content=file.content or bytes_of(file.path),
            kind=kind,
            direction=direction,
            dated_on=dated_on,
            sender=email.sender if email else "",
            subject=email.subject if email else "",
            came_with=files,
        )

    def _facts(self, file: _File) -> tuple[Direction, date]:
        """Which way a file travelled and when: its own word for it, or what the form says."""
        email = file.email
        if email and email.direction and email.dated_on and self._keeps_own(file):
            return email.direction, email.dated_on
        return self.ui.direction.chosen(Direction), self.ui.dated_on.chosen()

    def typed(self) -> bool:
        return super().typed() or bool(self._files)

    def forget_typed(self) -> None:
        self.ui.files.clear()
        self._files.clear()
        super().forget_typed()


def _knows(file: _File) -> bool:
    """Whether a file says itself when it was sent and by whom."""
    return bool(file.email and file.email.direction and file.email.dated_on)


def _says(file: _File) -> list[str]:
    """What an email says of itself, in a line, and what could not be read in it."""
    email = file.email
    if email is None:
        return []
    facts = [
        f"from {email.sender}" if email.sender else "",
        long_date(email.dated_on) if email.dated_on else "",
        f"“{email.subject}”" if email.subject else "",
    ]
    said = ", ".join(each for each in facts if each)
    return [*([f"{email.name}: {said}."] if said else []), *email.remarks]


def _problem(path: Path) -> str:
    name = safe_file_name(path.name)
    try:
        size = path.stat().st_size
    except OSError:
        return f"{name} is not there any more. Take it out of the list, or choose it again"
    if not path.is_file():
        return f"{name} is a folder. Choose the files in it"
    if size > LARGEST_DOCUMENT:
        return f"{name} is larger than {LARGEST_DOCUMENT // 1024 // 1024} MB"
    return f"{name} is empty" if size == 0 else ""


def _size_of(path: Path) -> str:
    try:
        return _size(path.stat().st_size)
    except OSError:
        return "not found"


def _size(size: int) -> str:
    return f"{size / 1_048_576:.1f} MB" if size >= 1_048_576 else f"{max(size // 1024, 1)} KB"
