"""The library: what the policy is read with, its versions and reviews, and copies handed out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework import case_file
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.library import restore_title, retire_title
from best_desktop.casework.library_views import CopyRequestRow, LibraryRow, LibraryVersionRow
from best_desktop.casework.party_views import RegisterName
from best_desktop.casework.queries.library import library_file, library_versions
from best_desktop.domain.file_kinds import opens_outside, use_of
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.dates import long_date
from best_desktop.gui.library_asks import LibraryAsk
from best_desktop.gui.office import Office
from best_desktop.gui.opening import open_outside
from best_desktop.gui.page import Page
from best_desktop.gui.paged_register import PagedRegister, RegisterButton
from best_desktop.gui.parts import words
from best_desktop.gui.perform import perform, succeeded
from best_desktop.gui.register_filters import FilterBy
from best_desktop.gui.settings import Preferences

_TABS = (RegisterName.LIBRARY, RegisterName.COPY_REQUESTS)
_NO_FILE = "This version has no file. Choose Add version… to keep one."


class LibraryPage(Page):
    """Two registers. ``wanted_library`` asks for a dialog, ``wanted_columns`` for the columns."""

    wanted_library = Signal(object, int)
    wanted_columns = Signal(object)

    def __init__(
        self, office: Office, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        """Build the page; its lists are filled when it is shown."""
        super().__init__(office, parent)
        self._preferences = preferences
        self.titles = self._titles()
        self.copies = self._copies()
        self.versions = QPlainTextEdit()
        self.versions.setReadOnly(True)
        self.versions.setTabChangesFocus(True)
        self.versions.setAccessibleName("Versions of this title")
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(8)
        below = QWidget()
        margins = QVBoxLayout(below)
        margins.setContentsMargins(12, 0, 12, 12)
        margins.addWidget(self.versions)
        for at, part in enumerate((self.titles, below)):
            self.split.addWidget(part)
            self.split.setStretchFactor(at, 4 - 3 * at)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("Library")
        self.tabs.addTab(self.split, "Documents")
        self.tabs.addTab(self.copies, "Copies asked for")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        head = QHBoxLayout()
        head.addWidget(words("Library", "page-title"), 1)
        for register in (self.titles, self.copies):
            head.addWidget(register.tools)
        column.addLayout(head)
        column.addWidget(self.tabs)
        self._behind = set(_TABS)
        self.tabs.currentChanged.connect(lambda _: self._load_shown())
        self.setFocusProxy(self.titles)

    # ------------------------------------------------------------------------------ building

    def _titles(self) -> PagedRegister:
        copy = partial(self._ask, LibraryAsk.COPY)
        version = partial(self._ask, LibraryAsk.VERSION)
        review = partial(self._ask, LibraryAsk.REVIEW)
        change = partial(self._ask, LibraryAsk.TITLE)
        buttons = (
            RegisterButton("Provide a copy…", "send", copy, self._why_not_copy),
            RegisterButton("Open…", "open", self._open, self._why_not_open),
            RegisterButton("Add version…", "attach", version, self._why_not_keep),
            RegisterButton("Record review…", "tick", review, self._why_not_review),
            RegisterButton("Add title…", "add", self._add, self._why_not_add),
            RegisterButton("Change…", "edit", change, self._why_not_keep),
            RegisterButton("Take out of use", "archive", self._retire, self._why_not_retire),
            RegisterButton("Use again", "undo", self._restore, self._why_not_restore),
        )
        register = self._register(
            RegisterName.LIBRARY, buttons, "Review soon or overdue", {"state": _review_tag}
        )
        register.chosen_changed.connect(self._show_versions)
        register.opened.connect(lambda _row: self._open_or_provide())
        return register

    def _copies(self) -> PagedRegister:
        sent = RegisterButton("Copy sent…", "send", self._ask_sent, self._why_not_sent)
        tags: dict[str, Callable[[Any], Tag | None]] = {"state": _sent_tag}
        register = self._register(RegisterName.COPY_REQUESTS, (sent,), "To send", tags)
        register.opened.connect(lambda row: self._ask_sent() if row.sent_on is None else None)
        return register

    def _register(
        self,
        name: RegisterName,
        buttons: tuple[RegisterButton, ...],
        only_open: str,
        tags: dict[str, Callable[[Any], Tag | None]],
    ) -> PagedRegister:
        register = PagedRegister(self.office, name, buttons, filters=FilterBy(only_open), tags=tags)
        register.wanted_columns.connect(self.wanted_columns)
        register.table.restore(self._preferences, f"library/{name.value}")
        return register

    # ---------------------------------------------------------------------------- why greyed

    def _keeper(self) -> str | None:
        return _read_only() or self.office.desk().why_not(Right.KEEP_LIBRARY)

    def _why_not_add(self, _row: LibraryRow | None) -> str | None:
        return self._keeper()

    def _why_not_keep(self, row: LibraryRow | None) -> str | None:
        return _none(row) or self._keeper()

    def _why_not_review(self, row: LibraryRow | None) -> str | None:
        if row is not None and row.version_id is None:
            return "This title has no version yet. Choose Add version… first."
        return self._why_not_keep(row)

    def _why_not_retire(self, row: LibraryRow | None) -> str | None:
        if row is not None and row.retired_on:
            return f"This title is out of use since {long_date(row.retired_on)}."
        return self._why_not_keep(row)

    def _why_not_restore(self, row: LibraryRow | None) -> str | None:
        if row is not None and row.retired_on is None:
            return "This title is in use."
        return self._why_not_keep(row)

    def _why_not_copy(self, row: LibraryRow | None) -> str | None:
        if row is not None and not row.public:
            return "This is not one of the documents anybody may have a copy of (P-1.3)."
        if row is not None and row.retired_on:
            return f"This title is out of use since {long_date(row.retired_on)}."
        may_not = _read_only() or self.office.desk().why_not(Right.PROVIDE_COPY)
        return _none(row) or may_not

    def _why_not_open(self, row: LibraryRow | None) -> str | None:
        if row is None:
            return _none(row)
        if row.file_id is None:
            return _NO_FILE
        if not opens_outside(use_of(row.file_name, b""), row.file_name):
            return "This kind of file is not opened from here."
        return None

    def _why_not_sent(self, row: CopyRequestRow | None) -> str | None:
        if row is None:
            return "Choose a request in the list first."
        if row.sent_on:
            return f"This copy went on {long_date(row.sent_on)}."
        return _read_only() or self.office.desk().why_not(Right.PROVIDE_COPY)

    # -------------------------------------------------------------------------------- asking

    def _ask(self, ask: LibraryAsk) -> None:
        row = self.titles.chosen()
        if row is not None:
            self.wanted_library.emit(ask, row.id)

    def _add(self) -> None:
        self.wanted_library.emit(LibraryAsk.TITLE, 0)

    def _ask_sent(self) -> None:
        row = self.copies.chosen()
        if row is not None:
            self.wanted_library.emit(LibraryAsk.SENT, row.id)

    def _retire(self) -> None:
        row = self.titles.chosen()
        if row is not None:
            succeeded(self, lambda: retire_title(self.office.desk(), row.id, row.version),
                      saying=f"{row.title} is out of use.")  # fmt: skip

    def _restore(self) -> None:
        row = self.titles.chosen()
        if row is not None:
            succeeded(self, lambda: restore_title(self.office.desk(), row.id, row.version),
                      saying=f"{row.title} is in use again.")  # fmt: skip

    def _open(self) -> None:
        row = self.titles.chosen()
        number = row.version_id if row is not None else None
        if row is None or number is None:
            return
        content = perform(self, lambda: library_file(self.office.desk(), number))
        if content is not None:
            open_outside(self, row.file_name, content)

    def _open_or_provide(self) -> None:
        """Enter on a line: its file, or a copy for somebody where it is for anybody."""
        for name in ("Open…", "Provide a copy…"):
            button = self.titles.button(name)
            if button.isEnabled():
                button.click()
                return

    # ------------------------------------------------------------------------------- loading

    def show_reviews(self) -> None:
        """Show the titles whose review is overdue or soon."""
        self.tabs.setCurrentIndex(0)
        self.titles.only_open.setChecked(True)

    def refresh(self) -> None:
        self._behind = set(_TABS)
        self._load_shown()

    def concerns(self, entry: HistoryEntry) -> bool:
        """The library changes by its own entries alone."""
        return entry.complaint_id is None

    def _shown(self) -> PagedRegister:
        return (self.titles, self.copies)[self.tabs.currentIndex()]

    def _load_shown(self) -> None:
        register = self._shown()
        self.setFocusProxy(register)
        for each in (self.titles, self.copies):
            each.tools.setVisible(each is register)
        if register.name in self._behind:
            self._behind.discard(register.name)
            register.refresh()
            if register.chosen() is None and register.table.rows():
                register.table.choose_line(0)
            self._show_versions()
        self.status_changed.emit(register.count.text())

    def _show_versions(self) -> None:
        row = self.titles.chosen()
        if row is None:
            self.versions.setPlainText("")
            return
        found = library_versions(self.office.desk(), row.id)
        said = [_version_words(each) for each in found]
        self.versions.setPlainText("\n".join(said) or f"{row.title}: no version is kept yet.")
        self.status_changed.emit(self.titles.count.text())

    def keep(self) -> None:
        for register in (self.titles, self.copies):
            register.table.keep(self._preferences, f"library/{register.name.value}")

    def panes(self) -> list[QWidget]:
        """The list shown, and the versions of the chosen title."""
        if self._shown() is self.copies:
            return [self.copies.table]
        return [self.titles.table, self.versions]

    def export_out(self) -> bool:
        return self._shown().ask_export()

    def print_out(self) -> bool:
        return self._shown().print_out()

    def select_all_text(self) -> str:
        return self._shown().table.selected_text()


def _read_only() -> str | None:
    return READ_ONLY if case_file.is_read_only() else None


def _none(row: LibraryRow | None) -> str | None:
    return "Choose a title in the list first." if row is None else None


def _review_tag(row: LibraryRow) -> Tag | None:
    return Tag.CLOSED if row.retired_on else row.review_tag


def _sent_tag(row: CopyRequestRow) -> Tag | None:
    return Tag.RESPONDED if row.sent_on else Tag.WAITING


def _version_words(version: LibraryVersionRow) -> str:
    """One version in a line."""
    facts = [
        f"Version {version.name}",
        f"dated {long_date(version.dated_on)}" if version.dated_on else "",
        f"next review {long_date(version.review_on)}" if version.review_on else "",
        version.file_name,
        version.address,
        f"added by {version.added_by}" if version.added_by else "",
    ]
    return ", ".join(each for each in facts if each)
