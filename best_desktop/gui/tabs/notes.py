"""Notes: a box to add one quickly, and the contact log and notes, newest first."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from best_desktop.casework.case_views import CaseView, EntryView
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.notes import add_note
from best_desktop.domain.moves import Move
from best_desktop.gui import drafts, icons
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.dates import clock, long_date
from best_desktop.gui.draft_owner import own_key
from best_desktop.gui.entry_list import Entry, EntryList
from best_desktop.gui.forms.ui_notes_tab import Ui_NotesTab
from best_desktop.gui.office import Office
from best_desktop.gui.parts import explain
from best_desktop.gui.perform import succeeded

_KEEP_AFTER_MS = 3000


class NotesTab(CaseTab):
    """Everything said about the case. Typed text stays with its case until it is saved."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty tab."""
        super().__init__(office, parent)
        self.ui = Ui_NotesTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._typed: dict[int, str] = {}
        self.list = EntryList(
            "Notes and contacts, newest first",
            "No notes or contacts yet. Type a note above, or record a contact.",
            self,
        )
        self.list.column.setContentsMargins(0, 4, 10, 4)
        self.ui.column.addWidget(self.list, 1)
        self.ui.problem.hide()
        self._saver = QTimer(self)
        self._saver.setSingleShot(True)
        self._saver.setInterval(_KEEP_AFTER_MS)
        self._saver.timeout.connect(self.keep_draft)
        icons.redress(self)
        self.ui.add.clicked.connect(self.add)
        self.ui.contact.clicked.connect(self._ask_contact)
        self.ui.text.textChanged.connect(self._keep)
        save = QShortcut(QKeySequence("Ctrl+Return"), self.ui.text)
        save.setContext(Qt.ShortcutContext.WidgetShortcut)
        save.activated.connect(self.add)

    def show_case(self, view: CaseView) -> None:
        """Show another case with what was typed for it, or the same case as it is now."""
        other = self.view is None or self.view.id != view.id
        if other:
            self.keep_draft()
        super().show_case(view)
        if other:
            self.ui.problem.hide()
            self.ui.text.setPlainText(self._typed.get(view.id) or self._left_over(view.id))

    def fill(self, view: CaseView) -> None:
        entries = sorted(
            (*view.notes, *view.contacts),
            key=lambda each: (each.on, each.at.time() if each.at else time.max),
            reverse=True,
        )
        self.list.show_entries([_entry(each) for each in entries])
        explain(self.ui.add, view.refusals.get(Move.ADD_NOTE), "Save the note (Ctrl+Enter)")
        explain(self.ui.contact, view.refusals.get(Move.ADD_CONTACT))

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved."""
        return bool(self.ui.text.toPlainText().strip())

    def add(self) -> None:
        """Save what is typed as a note; where it is refused the text stays."""
        if self.view is None:
            return
        case, text = self.view.id, self.ui.text.toPlainText()
        self.ui.problem.hide()
        try:
            saved = succeeded(
                self,
                lambda: add_note(self.office.desk(), case, text),
                saying="Note saved.",
                raising=(InvalidInput,),
            )
        except InvalidInput as refusal:
            self.ui.problem.setText(str(refusal))
            self.ui.problem.show()
            self.ui.text.setFocus()
            return
        if saved:
            self.ui.text.clear()
            self.keep_draft()

    def _keep(self) -> None:
        if self.view is not None:
            self._typed[self.view.id] = self.ui.text.toPlainText()
            self._saver.start()

    def keep_draft(self) -> None:
        """Keep what is typed in the person's own folder: a crash or a close loses none of it."""
        self._saver.stop()
        if self.view is None or self.view.id not in self._typed:
            return
        text = self._typed[self.view.id]
        if text.strip():
            drafts.save(self._key(self.view.id), {"text": text}, self.office.desk().clock())
        else:
            drafts.forget(self._key(self.view.id))

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_draft()
        super().hideEvent(event)

    def _key(self, complaint_id: int) -> str:
        return own_key(self.office, f"quick-note-{complaint_id}")

    def _left_over(self, complaint_id: int) -> str:
        draft = drafts.load(self._key(complaint_id))
        text = draft.values.get("text") if draft else None
        return text if isinstance(text, str) else ""

    def _ask_contact(self) -> None:
        if self.view is not None:
            self.wanted_move.emit(Move.ADD_CONTACT, self.view.id)


def _entry(entry: EntryView) -> Entry:
    when = long_date(entry.on)
    if entry.at is not None:
        when = f"{when} at {clock(entry.at.time())}"
    title = f"{entry.title} ({entry.channel})" if entry.channel else entry.title
    return Entry(title, f"{entry.who}, {when}", entry.text)
