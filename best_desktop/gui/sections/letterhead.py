"""What stands over and under every letter: the logo, and who signs which letters."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework import case_file
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.letterheads import (
    describe_logo,
    logo_of,
    remove_logo,
    set_logo,
    set_signatories,
)
from best_desktop.casework.queries.wordings import open_wording, preview_wording
from best_desktop.casework.settings import read_settings
from best_desktop.casework.wordings import stock_templates
from best_desktop.domain.letterhead import Signatory
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.add_form import AddForm, Field
from best_desktop.gui.chosen_file import bytes_of
from best_desktop.gui.field_errors import FieldErrors
from best_desktop.gui.office import Office
from best_desktop.gui.parts import Scrolled, Section, button, explain, words
from best_desktop.gui.pdf_pane import PdfPane
from best_desktop.gui.perform import perform, succeeded
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.tables import Column
from best_desktop.gui.wheel_guard import guard_wheel

_LARGEST = 6_000_000
_HIGH, _WIDE = 60, 240
_CODE = Qt.ItemDataRole.UserRole


class LetterheadSection(SettingsSection):
    """The logo with its words, the signatories, and a letter as it looks with them."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the part; ``refresh`` fills it."""
        super().__init__(office, parent)
        page = Scrolled("Letterhead")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        page.column.addWidget(
            words("The name, the address and the ways to reach us are under Office.", "muted")
        )
        page.column.addWidget(self._logo_part())
        page.column.addWidget(self._signatory_part())
        self.show_letter = button("Show a letter", self.look)
        part = Section("How it looks", (self.show_letter,))
        self.preview = PdfPane()
        self.preview.say("A letter to an invented person, with this letterhead.")
        part.body.addWidget(self.preview)
        page.column.addWidget(part)
        guard_wheel(self)
        theme.news.changed.connect(self._fit)

    def _logo_part(self) -> QWidget:
        self.choose = button("Choose a picture…", self._choose)
        self.off = button("Take off", self._take_off)
        part = Section("Logo", (self.choose, self.off))
        self.picture = QLabel()
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        part.body.addWidget(
            words("A PNG or JPEG picture of up to 5 MB; it is printed 15 mm high at most.")
        )
        part.body.addWidget(self.picture)
        fields = QWidget()
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(0, 0, 0, 0)
        self.errors = FieldErrors(fields)
        self.alt = QLineEdit()
        self.alt.setObjectName("alt")
        self.alt.setAccessibleName("What the logo shows")
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText("&What the logo shows, for a screen reader (empty: decoration)")
        label.setBuddy(self.alt)
        inside.addWidget(label)
        inside.addWidget(self.alt)
        self.describe = button("Save the words", self._describe)
        inside.addWidget(self.describe, 0, Qt.AlignmentFlag.AlignLeft)
        part.body.addWidget(fields)
        return part

    def _signatory_part(self) -> QWidget:
        self.out = button("Take out", self._take_out)
        part = Section("Signatories", (self.out,))
        part.body.addWidget(
            words(
                "The contact of the case signs, unless somebody else signs such letters. The "
                "contact’s name and telephone number stay in the letter (P-5.1.i)."
            )
        )
        self.table = RowsTable()
        self.table.setAccessibleName("Signatories")
        self.table.set_columns(
            (
                Column("name", "Name", lambda row: row.name, 28),
                Column("job", "Job title", lambda row: row.job_title, 28),
                Column("letters", "Signs", lambda row: ", ".join(row.letters) or "Nothing yet", 40),
            ),
            lambda row: (row.name, row.job_title, row.letters),
        )
        self.nobody = words("Nobody: every letter is signed by the contact of its case.", "muted")
        part.body.addWidget(self.nobody)
        part.body.addWidget(self.table)
        self.table.chosen_changed.connect(self._allow)
        name, job, self.letters = QLineEdit(), QLineEdit(), _letter_list()
        fields = (
            Field("name", "N&ame (required)", name),
            Field("job_title", "&Job title", job),
            Field("letters", "Si&gns", self.letters),
        )

        def save() -> object:
            new = Signatory(name.text(), job.text(), self.ticked())
            return self._save((*self._signatories(), new))

        self.form = AddForm(fields, "Add signatory", save, "Signatory added.")
        part.body.addWidget(self.form)
        return part

    # ------------------------------------------------------------------------------------ state

    @property
    def unsaved(self) -> bool:
        return self.form.unsaved or self.alt.isModified()

    def refresh(self) -> None:
        letterhead = read_settings().letterhead
        shown = perform(self, lambda: (logo_of(letterhead),))
        self._show_picture(shown[0].content if shown and shown[0] else b"")
        if not self.alt.isModified():
            self.alt.setText(letterhead.logo_alt)
        self.table.show_or_say(letterhead.signatories, self.nobody)
        self.form.refresh()
        self._fit()
        self._allow()

    def _show_picture(self, content: bytes) -> None:
        pixmap = QPixmap()
        pixmap.loadFromData(content)
        size = pixmap.size().boundedTo(pixmap.size().scaled(
            _WIDE, _HIGH, Qt.AspectRatioMode.KeepAspectRatio))  # fmt: skip
        if pixmap.isNull():
            self.picture.setText("No logo: letters have the program’s own mark.")
        else:
            smooth = Qt.TransformationMode.SmoothTransformation
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self.picture.setPixmap(pixmap.scaled(size, keep, smooth))
        self.picture.setAccessibleName("Logo" if not pixmap.isNull() else "No logo")

    def _signatories(self) -> tuple[Signatory, ...]:
        return read_settings().letterhead.signatories

    def ticked(self) -> tuple[str, ...]:
        """The letters ticked for a new signatory."""
        items = [self.letters.item(at) for at in range(self.letters.count())]
        return tuple(
            each.data(_CODE) for each in items if each.checkState() is Qt.CheckState.Checked
        )

    def _allow(self) -> None:
        desk = self.office.desk()
        locked = READ_ONLY if case_file.is_read_only() else desk.why_not(Right.CHANGE_SETTINGS)
        no_logo = None if read_settings().letterhead.logo_id else "There is no logo yet."
        nobody = None if self.table.chosen() else "Choose a signatory in the list first."
        why_not: dict[QPushButton, str | None] = {
            self.choose: locked,
            self.off: locked or no_logo,
            self.describe: locked or no_logo,
            self.out: locked or nobody,
            self.form.add_button: locked,
        }
        for each, reason in why_not.items():
            explain(each, reason)

    # ----------------------------------------------------------------------------------- doing

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, "Choose a logo", "", "Pictures (*.png *.jpg *.jpeg)"
        )
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Make a picture the logo; what is wrong with it is said beside the words."""
        self.errors.clear()
        try:
            done = succeeded(
                self,
                lambda: set_logo(
                    self.office.desk(), path.stem, bytes_of(path, _LARGEST), self.alt.text()
                ),
                saying="Logo changed. Letters issued from now on have it.",
                raising=(InvalidInput,),
            )
        except InvalidInput as refusal:
            self.errors.show_problems(refusal.problems)
            return
        if done:
            self.alt.setModified(False)
            self.refresh()

    def _describe(self) -> None:
        self.errors.clear()
        try:
            done = succeeded(
                self,
                lambda: describe_logo(self.office.desk(), self.alt.text()),
                saying="Words of the logo saved.",
                raising=(InvalidInput,),
            )
        except InvalidInput as refusal:
            self.errors.show_problems(refusal.problems)
            return
        if done:
            self.alt.setModified(False)

    def _take_off(self) -> None:
        if succeeded(self, lambda: remove_logo(self.office.desk()), saying="Logo taken off."):
            self.refresh()

    def _save(self, signatories: tuple[Signatory, ...]) -> object:
        set_signatories(self.office.desk(), signatories)
        for at in range(self.letters.count()):
            self.letters.item(at).setCheckState(Qt.CheckState.Unchecked)
        self.table.show_or_say(self._signatories(), self.nobody)
        self._fit()
        return True

    def _take_out(self) -> None:
        row = self.table.chosen()
        left = tuple(each for each in self._signatories() if each != row)
        succeeded(self, lambda: self._save(left), saying="Signatory taken out.")
        self._allow()

    def look(self) -> None:
        """Show a letter with the letterhead as it is saved."""
        desk, code = self.office.desk(), LetterCode.L01
        wording = open_wording(code.value).wording
        content = perform(self, lambda: preview_wording(desk, wording, code))
        if content is not None:
            self.preview.show_pdf(content, "A letter with this letterhead")
            self.preview.setMinimumHeight(self.fontMetrics().lineSpacing() * 26)

    def _fit(self) -> None:
        self.table.fit()
        self.table.setFixedHeight(self.table.height_for(6))


def _letter_list() -> QListWidget:
    letters = QListWidget()
    for code, template in stock_templates().items():
        item = QListWidgetItem(f"{code.value} {template.title}")
        item.setData(_CODE, code.value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        letters.addItem(item)
    letters.setMaximumHeight(letters.fontMetrics().height() * 9)
    return letters
