"""The dialogs of the document library: titles, versions, reviews, and copies handed out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.library import (
    NewCopyRequest,
    NewVersion,
    TitleInput,
    add_title,
    add_version,
    ask_for_copy,
    change_title,
    record_copy_sent,
    record_review,
)
from best_desktop.casework.notes import LARGEST_DOCUMENT
from best_desktop.casework.queries.library import copy_request, library_file, library_title
from best_desktop.domain.file_names import safe_file_name
from best_desktop.domain.vocabulary import Channel, Direction, DocumentKind, LibrarySection
from best_desktop.gui.chosen_file import bytes_of
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_library_copy import Ui_LibraryCopy
from best_desktop.gui.forms.ui_library_review import Ui_LibraryReview
from best_desktop.gui.forms.ui_library_sent import Ui_LibrarySent
from best_desktop.gui.forms.ui_library_title import Ui_LibraryTitle
from best_desktop.gui.forms.ui_library_version import Ui_LibraryVersionForm
from best_desktop.gui.perform import confirm
from best_desktop.gui.saving import ask_where, save_now

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_LAW = (LibrarySection.LAW_ENGLAND, LibrarySection.LAW_WALES)


class LibraryTitleDialog(FormDialog):
    """Adds a title, or changes one where ``row_id`` is given."""

    def __init__(self, office: Office, parent: QWidget | None = None, *, row_id: int = 0) -> None:
        """Open for a new title (0) or a known one."""
        super().__init__(office, None, parent)
        self.row_id = row_id
        self.ui = Ui_LibraryTitle()
        self.build(self.ui)
        self.ui.section.offer_words(LibrarySection)
        self.ui.section.currentIndexChanged.connect(self._show_nations)
        if row_id:
            self._fill()
        self.saved_words = "Title changed." if row_id else "Title added."
        self._show_nations()
        self.ready()
        self.ui.title.setFocus()

    def _fill(self) -> None:
        ui, row = self.ui, library_title(self.office.desk(), self.row_id)
        self.seen_version = row.version
        self.setWindowTitle("Change a title")
        ui.heading.setText("Change a title")
        ui.main_button.setText("&Save changes")
        ui.title.setText(row.title)
        ui.section.choose(row.section)
        ui.in_both_nations.setChecked(row.in_both_nations)
        ui.public.setChecked(row.public)
        ui.on_website.setChecked(row.on_website)
        ui.clause.setText(row.clause)

    def _show_nations(self) -> None:
        """Only a law can apply in one nation and in the other."""
        self.show_rows(self.ui.section.word(LibrarySection) in _LAW, self.ui.in_both_nations)

    def take_fresh_version(self) -> None:
        self.seen_version = library_title(self.office.desk(), self.row_id).version

    def save(self) -> int | None:
        ui = self.ui
        section = ui.section.chosen(LibrarySection)
        said = TitleInput(
            title=ui.title.text(),
            section=section,
            public=ui.public.isChecked(),
            on_website=ui.on_website.isChecked(),
            in_both_nations=section in _LAW and ui.in_both_nations.isChecked(),
            clause=ui.clause.text(),
        )
        if not self.row_id:
            return add_title(self.office.desk(), said)
        change_title(self.office.desk(), self.row_id, self.seen_version, said)
        return self.row_id


class LibraryVersionDialog(FormDialog):
    """Adds a version of a title: its file, its address on the web, or both."""

    saved_words = "Version added."

    def __init__(self, office: Office, parent: QWidget | None = None, *, row_id: int) -> None:
        """Open for one title."""
        super().__init__(office, None, parent)
        self.row_id = row_id
        self.file: Path | None = None
        self.ui = Ui_LibraryVersionForm()
        self.build(self.ui)
        row = library_title(office.desk(), row_id)
        now = f" The version now is {row.version_name}." if row.version_name else ""
        self.say(self.ui.intro, f"{row.title}.{now}")
        self.ui.choose_file.clicked.connect(self._choose)
        self.ready()
        self.ui.name.setFocus()

    def take_file(self, path: Path) -> None:
        """Take the file of the version."""
        self.file = path
        self.say(self.ui.content, path.name)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Choose the file of this version")
        if name:
            self.take_file(Path(name))

    def typed(self) -> bool:
        return super().typed() or self.file is not None

    def forget_typed(self) -> None:
        self.file = None
        super().forget_typed()

    def checks(self) -> list[FieldProblem]:
        if self.file is None:
            return []
        try:
            large = self.file.stat().st_size > LARGEST_DOCUMENT
        except OSError:
            return [FieldProblem("choose_file", "The file is not there any more. Choose it again")]
        most = f"The file is larger than {LARGEST_DOCUMENT // 1024**2} MB"
        return [FieldProblem("choose_file", most)] if large else []

    def save(self) -> int | None:
        ui, desk = self.ui, self.office.desk()
        dated_on = ui.dated_on.date_or_none()
        new = NewVersion(
            name=ui.name.text(),
            dated_on=dated_on,
            review_on=ui.review_on.date_or_none(),
            address=ui.address.text(),
            file=self._document() if self.file else None,
        )
        return add_version(desk, self.row_id, new)

    def _document(self) -> NewDocument | None:
        if self.file is None:
            return None
        today = self.office.today
        dated_on = min(self.ui.dated_on.date_or_none() or today, today)
        return NewDocument(
            self.file.name, bytes_of(self.file), DocumentKind.LIBRARY, Direction.OUT, dated_on
        )


class LibraryReviewDialog(FormDialog):
    """Records that the current version of a title was reviewed and stands."""

    saved_words = "Review recorded."

    def __init__(self, office: Office, parent: QWidget | None = None, *, row_id: int) -> None:
        """Open for one title that has a version."""
        super().__init__(office, None, parent)
        self.row_id = row_id
        self.ui = Ui_LibraryReview()
        self.build(self.ui)
        self._row = library_title(office.desk(), row_id)
        due = f", due for review on {long_date(self._row.review_on)}" if self._row.review_on else ""
        self.say(self.ui.intro, f"{self._row.title}, version {self._row.version_name}{due}.")
        self.ready()
        self.ui.reason.setFocus()

    def take_fresh_version(self) -> None:
        self._row = library_title(self.office.desk(), self.row_id)

    def save(self) -> int | None:
        row = self._row
        record_review(
            self.office.desk(),
            row.version_id or 0,
            row.version_version or 0,
            self.ui.review_on.chosen(),
            self.ui.reason.toPlainText(),
        )
        return self.row_id


class LibraryCopyDialog(FormDialog):
    """Records that somebody asked for a copy, and that it went if it did (P-1.3)."""

    saved_words = "Copy recorded."

    def __init__(self, office: Office, parent: QWidget | None = None, *, row_id: int) -> None:
        """Open for one title."""
        super().__init__(office, None, parent)
        self.row_id = row_id
        self.ui = Ui_LibraryCopy()
        self.build(self.ui)
        self._row = library_title(office.desk(), row_id)
        version = f", version {self._row.version_name}" if self._row.version_name else ""
        self.say(self.ui.intro, f"{self._row.title}{version}.")
        self.ui.channel.offer_words(Channel)
        self.ui.sent_how.offer_words(Channel)
        self.ui.asked_on.set_date(office.today)
        self.ui.sent_on.set_date(office.today)
        self.ui.sent_now.setChecked(True)
        self.ui.sent_now.toggled.connect(lambda _: self._show_sent())
        self._show_sent()
        self.ready()
        self.ui.asked_by.setFocus()

    def _show_sent(self) -> None:
        self.show_rows(self.ui.sent_now.isChecked(), self.ui.sent_on, self.ui.sent_how)

    def save(self) -> int | None:
        ui = self.ui
        gone = ui.sent_now.isChecked()
        asked = NewCopyRequest(
            asked_by=ui.asked_by.text(),
            asked_on=ui.asked_on.chosen(),
            channel=ui.channel.chosen(Channel),
            sent_on=ui.sent_on.chosen() if gone else None,
            sent_how=ui.sent_how.chosen(Channel) if gone else None,
        )
        return ask_for_copy(self.office.desk(), self.row_id, asked)

    def after_saving(self) -> None:
        """Offer the file itself, to be sent or printed."""
        row = self._row
        if row.file_id is None or not self.ui.sent_now.isChecked():
            return
        if confirm(
            self, "The copy is recorded. Save the file to send or print it?", "Save the file"
        ):
            save_library_file(self, self.office, row.version_id or 0, row.file_name)


class LibrarySentDialog(FormDialog):
    """Records when and how a copy went that was asked for earlier."""

    saved_words = "Copy recorded as sent."

    def __init__(self, office: Office, parent: QWidget | None = None, *, row_id: int) -> None:
        """Open for one request."""
        super().__init__(office, None, parent)
        self.row_id = row_id
        self.ui = Ui_LibrarySent()
        self.build(self.ui)
        self._row = copy_request(office.desk(), row_id)
        asked = f"asked for by {self._row.asked_by} on {long_date(self._row.asked_on)}"
        self.say(self.ui.intro, f"{self._row.title}, {asked}.")
        self.ui.sent_how.offer_words(Channel)
        self.ui.sent_how.choose(self._row.channel)
        self.ready()
        self.ui.sent_on.setFocus()

    def take_fresh_version(self) -> None:
        self._row = copy_request(self.office.desk(), self.row_id)

    def save(self) -> int | None:
        ui = self.ui
        how = ui.sent_how.chosen(Channel)
        record_copy_sent(
            self.office.desk(), self.row_id, self._row.version, ui.sent_on.chosen(), how
        )
        return self.row_id


def save_library_file(parent: QWidget, office: Office, version_id: int, name: str) -> bool:
    """Ask where, and save the file of a version there; whether it went through."""
    path = ask_where(parent, "Save a copy", safe_file_name(name))
    return path is not None and save_now(
        parent, path, lambda: library_file(office.desk(), version_id)
    )
