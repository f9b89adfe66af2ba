"""Documents: what was sent in and what we sent; files can be dropped here.

PDF and pictures are shown; texts, emails and pages of the web as words. Nothing is opened in
another program without a question, and what could run never is.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from best_desktop.casework.case_views import CaseView, DocumentView
from best_desktop.casework.incoming import shown_text
from best_desktop.casework.notes import document_bytes
from best_desktop.domain.file_kinds import Use, opens_outside, use_of, warning_for
from best_desktop.domain.file_names import safe_file_name
from best_desktop.domain.moves import Move
from best_desktop.gui import icons
from best_desktop.gui.actions import Command
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.dates import long_date
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_documents_tab import Ui_DocumentsTab
from best_desktop.gui.office import Office
from best_desktop.gui.opening import open_outside
from best_desktop.gui.parts import button, explain
from best_desktop.gui.perform import confirm, perform, say
from best_desktop.gui.saving import ask_where, save_now
from best_desktop.gui.tables import Column

_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/bmp")


def _whence(document: DocumentView) -> str:
    if document.came_with:
        return f"Came with {document.came_with}"
    return f"From {document.sender}" if document.sender else "No sender kept"


_COLUMNS: tuple[Column[DocumentView], ...] = (
    Column("name", "Name", lambda doc: doc.name, 30, order=lambda doc: doc.name.casefold()),
    Column("kind", "Kind", lambda doc: str(doc.kind), 18, order=lambda doc: str(doc.kind)),
    Column("sender", "From", lambda doc: doc.sender or doc.came_with, 24,
           order=lambda doc: (doc.sender or doc.came_with).casefold(),
           spoken=_whence),
    Column("way", "Received or sent", lambda doc: str(doc.direction), 16,
           order=lambda doc: str(doc.direction)),
    Column("dated", "Dated", lambda doc: long_date(doc.dated_on), 19,
           order=lambda doc: doc.dated_on),
    Column("size", "Size", lambda doc: size_words(doc.size), 9, order=lambda doc: doc.size,
           number=True),
    Column("by", "Added by", lambda doc: f"{doc.added_by}, {long_date(doc.added_at.date())}", 34,
           order=lambda doc: doc.added_at),
)  # fmt: skip


class DocumentsTab(CaseTab):
    """The stored documents; what can be shown is, what is only read elsewhere may be opened."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty tab that takes files dropped on it."""
        super().__init__(office, parent)
        self.ui = Ui_DocumentsTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setAcceptDrops(True)
        self.ui.list.set_columns(_COLUMNS, lambda doc: doc.id, sort=("dated", True))
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(1, 1)
        self.ui.split.addWidget(self._picture)
        self._picture.hide()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self.ui.split.addWidget(self._text)
        self._text.hide()
        self.ui.split.turns = True
        self._shown: int | None = None
        row = FlowLayout(self.ui.buttons)
        self.add = button("Add document…", self._add)
        self.open = button("Open…", self._open)
        self.copy = button("Save a copy…", self._save_copy)
        self.form = button("Print a form…", self._print_form)
        icons.dress(self.add, "attach")
        icons.dress(self.form, "print")
        icons.dress(self.open, "open")
        icons.dress(self.copy, "save")
        row.addWidget(self.add)
        row.addWidget(self.open)
        row.addWidget(self.copy)
        row.addWidget(self.form)
        self.ui.list.chosen_changed.connect(self._choose)
        self.ui.list.opened.connect(lambda _doc: self._open_or_save())

    def fill(self, view: CaseView) -> None:
        self.ui.list.show_rows(view.documents)
        self.ui.split.share()
        explain(self.add, view.refusals.get(Move.ADD_DOCUMENT))
        self.ui.split.setVisible(bool(view.documents))
        self.ui.nothing.setVisible(not view.documents)
        if view.documents and self.ui.list.chosen() is None:
            self.ui.list.choose_line(0)
        else:
            self._choose()

    def _print_form(self) -> None:
        """F1 as it is recorded, or F3 to be signed."""
        if self.view is not None:
            self.wanted_move.emit(Command.CASE_FORM, self.view.id)

    def document(self) -> DocumentView | None:
        """The chosen document."""
        chosen = self.ui.list.chosen()
        return chosen if isinstance(chosen, DocumentView) else None

    def _choose(self) -> None:
        document = self.document()
        none = None if document else "Choose a document in the list first."
        explain(self.copy, none)
        explain(self.open, none or (_why_not_open(document.name) if document else None))
        number = document.id if document else None
        if number != self._shown or document is None:
            self._shown = number
            self._show(document)

    def _show(self, document: DocumentView | None) -> None:
        pane = self.ui.preview
        self._picture.hide()
        self._text.hide()
        pane.show()
        if document is None:
            pane.say("Choose a document to see it.")
        elif document.media_type == "application/pdf":
            content = self._content(document)
            if content is not None:
                pane.show_pdf(content, document.name)
        elif document.media_type in _PICTURES:
            self._show_picture(document)
        elif use_of(document.name, b"") is Use.SHOW:
            self._show_text(document)
        elif use_of(document.name, b"") is Use.OPEN:
            pane.say("This kind of file is not shown here. Open it in another program.")
        else:
            # Never opened from here: a file somebody sent may do anything when it is opened.
            said = warning_for(use_of(document.name, b""), document.name)
            pane.say(said or "This kind of file is not shown here. Save a copy and open that.")

    def _show_text(self, document: DocumentView) -> None:
        """The words of a text, an email or a page: never drawn, nothing fetched."""
        content = self._content(document)
        if content is None:
            self.ui.preview.say("This document cannot be shown here.")
            return
        self.ui.preview.hide()
        self._text.setPlainText(shown_text(self.office.desk(), document.name, content))
        self._text.setAccessibleName(f"Text: {document.name}")
        self._text.show()

    def _show_picture(self, document: DocumentView) -> None:
        content, picture = self._content(document), QPixmap()
        if content is None or not picture.loadFromData(content):
            self.ui.preview.say("This picture cannot be shown here. Save a copy and open that.")
            return
        self.ui.preview.hide()
        self._picture.setPixmap(
            picture.scaled(
                self.ui.split.size() * 0.7,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self._picture.setAccessibleName(f"Picture: {document.name}")
        self._picture.show()

    def _content(self, document: DocumentView) -> bytes | None:
        return perform(self, lambda: document_bytes(self.office.desk(), document.id))

    def _add(self) -> None:
        if self.view is not None:
            self.wanted_move.emit(Move.ADD_DOCUMENT, self.view.id)

    def _open_or_save(self) -> None:
        if self.open.isEnabled():
            self._open()
        else:
            self._save_copy()

    def _open(self) -> None:
        document = self.document()
        content = self._content(document) if document else None
        if document is not None and content is not None:
            open_outside(self, document.name, content)

    def _save_copy(self) -> None:
        document = self.document()
        if document is None or not self._warned(document):
            return
        path = ask_where(self, "Save a copy", safe_file_name(document.name))
        if path is not None:
            self.save_copy_to(path)

    def _warned(self, document: DocumentView) -> bool:
        """Whether somebody still wants a file that could harm, after being told."""
        content = self._content(document)
        if content is None:
            return False
        warning = warning_for(use_of(document.name, content[:16]), document.name)
        return warning is None or confirm(self, warning, "Save it anyway")

    def save_copy_to(self, path: Path) -> bool:
        """Save a copy of the chosen document; whether it went through."""
        document = self.document()
        if document is None:
            return False
        content = self._content(document)
        return content is not None and save_now(self, path, lambda: content)

    # ------------------------------------------------------------------------------- drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.view is not None and self.view.refusals.get(Move.ADD_DOCUMENT) is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.view is None:
            return
        files = files_in(event.mimeData())
        event.acceptProposedAction()
        if files:
            self.dropped_files.emit(files, self.view.id)
        else:
            say(self, "No file arrived. Save the email to a folder first, then drop the file here.")


def _why_not_open(name: str) -> str | None:
    if opens_outside(use_of(name, b""), name):
        return None
    return "This kind of file is not opened from here. Save a copy instead."


def files_in(data: QMimeData) -> list[str]:
    """The paths of the files in a drop; a folder or a web address is none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [str(path) for path in paths if path.is_file()]


def size_words(size: int) -> str:
    """'840 bytes', '12 KB', '3.4 MB'."""
    if size < 1024:
        return f"{size} bytes"
    if size < 1024 * 1024:
        return f"{round(size / 1024)} KB"
    return f"{size / 1024 / 1024:.1f} MB"
