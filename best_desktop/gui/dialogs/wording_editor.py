"""The wording of one letter, or of the blocks that several have: edited, looked at, saved anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from best_desktop.casework import case_file
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.queries.case import find_reference
from best_desktop.casework.queries.wordings import (
    OpenedWording,
    fields_for,
    open_wording,
    preview_wording,
    programs_wording,
)
from best_desktop.casework.wordings import (
    STOCK,
    easy_left_behind,
    exported,
    file_of,
    from_file,
    save_wording,
)
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.domain.wording_edit import SHARED, EditWording
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.chosen_file import bytes_of
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_wording_editor import Ui_WordingEditor
from best_desktop.gui.parts import button, explain
from best_desktop.gui.perform import confirm, perform
from best_desktop.gui.saving import ask_where, save_now
from best_desktop.gui.wheel_guard import guard_wheel
from best_desktop.gui.wording_blocks import WordingBlocks

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_LARGEST = 2_000_000
_GOES_BACK = "Show the program’s wording in place of what you typed? What you typed is lost."
_REPLACES = "Put the wording of the file in place of what you typed? What you typed is lost."


class WordingEditorDialog(FormDialog):
    """Every block is a card; what is saved is used from then on, and the versions before stay."""

    saved_words = "Wording saved. Letters begun from now on have it."

    def __init__(self, office: Office, parent: QWidget | None = None, *, code: str) -> None:
        """Open the wording in use of a letter, by its code, or of the shared blocks."""
        super().__init__(office, None, parent)
        self.code = code
        opened = open_wording(code)
        self._opened = opened
        self.seen_number = opened.seen_number
        self.draft_name = f"wording-{code}-{opened.seen_number}"
        self._last: QWidget | None = None
        self._easy_looked_at = False
        self.ui = Ui_WordingEditor()
        self.build(self.ui)
        self.setWindowTitle("Wording of a letter")
        name = opened.wording.title if code == SHARED else f"{code} {opened.wording.title}"
        self.ui.heading.setText(name)
        self.say(
            self.ui.intro,
            "{Fields} in braces are filled in from the case; a line beginning with “- ” is a "
            "bullet. Letters that were issued keep the wording they have.",
        )
        self.say(self.ui.problem, _problem(opened))
        self.blocks = WordingBlocks(opened)
        self.ui.blocks.addWidget(self.blocks)
        self._tools()
        self._looking()
        self._name_blocks()
        self.blocks.rebuilt.connect(self._rebuilt)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)
        locked = READ_ONLY if case_file.is_read_only() else None
        explain(self.main_button, locked or office.desk().why_not(Right.CHANGE_SETTINGS))
        self.ready()
        guard_wheel(self)
        for place, share in enumerate((55, 45)):
            self.ui.split.setStretchFactor(place, share)
        self.ui.split.setSizes([self.width() * share // 100 for share in (55, 45)])
        self._go_to(0)
        self.look()

    def letters_wide(self) -> int:
        """Wide enough for the wording and a page beside it."""
        return 190

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top: going to the first text would hide what it is."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, lambda: self.page.verticalScrollBar().setValue(0))

    # ---------------------------------------------------------------------------- what is shown

    def _tools(self) -> None:
        row = FlowLayout(self.ui.tools)
        self.block_choice = QComboBox()
        self.block_choice.setAccessibleName("Go to a block")
        self.block_choice.activated.connect(self._go_to)
        self.field_choice = QComboBox()
        self.field_choice.setAccessibleName("Field to put in")
        self.field_choice.setMaximumWidth(self.fontMetrics().averageCharWidth() * 46)
        for each in fields_for(self.office.desk(), self._letter(), "points"):
            gives = f": {each.gives.splitlines()[0][:40]}" if each.gives else ""
            self.field_choice.addItem(f"{{{each.name}}} {each.means}{gives}", each.name)
        self.insert = button("Put in", self.put_in, name="Put the field into the text")
        self.add = button("Add a block", self.add_block)
        self.add.setVisible(self.code != SHARED)  # no letter would have it
        self.programs = button("Program’s wording", self._go_back)
        self.programs.setVisible(self.seen_number != STOCK)
        self.raw = button("Save what was kept…", self._save_raw)
        self.raw.setVisible(bool(self._opened.raw))
        self.export = button("Save as file…", self._export)
        self.read_in = button("Read from file…", self._import)
        for label, box in (("Go to", self.block_choice), ("Field", self.field_choice)):
            said = _label(label)
            said.setBuddy(box)
            row.addWidget(said)
            row.addWidget(box)
            if box is self.field_choice:
                row.addWidget(self.insert)
        for made in (self.add, self.programs, self.export, self.read_in, self.raw):
            row.addWidget(made)

    def _looking(self) -> None:
        form = QFormLayout(self.ui.looking)
        form.setContentsMargins(0, 0, 0, 0)
        self.letter_choice = QComboBox()
        self.letter_choice.setObjectName("look_at_letter")
        self.letter_choice.setAccessibleName("Letter to look at")
        for code in LetterCode:
            if (self.code in (SHARED, code.value)) and _has_wording(code):
                self.letter_choice.addItem(f"{code.value} {code}", code.value)
        self.case_line = QLineEdit()
        self.case_line.setObjectName("look_at_case")
        self.case_line.setAccessibleName("Reference of a case")
        self.case_line.setPlaceholderText("An invented one")
        self.show_it = button("Preview", self.look)
        for label, field in (("Letter", self.letter_choice), ("Case", self.case_line)):
            said = _label(label)
            said.setBuddy(field)
            form.addRow(said, field)
        self.easy_tick = QCheckBox("In easy read")
        self.easy_tick.setObjectName("look_at_easy_read")
        self.easy_tick.toggled.connect(lambda _on: self.look())
        row = QHBoxLayout()
        row.addWidget(self.easy_tick, 1)
        row.addWidget(self.show_it)
        form.addRow("", row)
        form.setRowVisible(self.letter_choice, self.code == SHARED)

    def _rebuilt(self) -> None:
        """Cards came or went: nobody is in one of those before."""
        self._last = None
        self._name_blocks()
        self.settle()

    def _name_blocks(self) -> None:
        self.block_choice.clear()
        self.block_choice.addItems([each.title for each in self.blocks.cards])

    def wording(self) -> EditWording:
        """The wording as it stands in the cards."""
        return self.blocks.wording()

    # ------------------------------------------------------------------------------- what is done

    def _go_to(self, place: int) -> None:
        made = self.blocks.cards[place]
        self.page.ensureWidgetVisible(made.frame(), 0, 40)
        if made.texts:
            made.texts[0].setFocus()

    def _remember(self, _before: QObject | None, now: QObject | None) -> None:
        """The text somebody was in last, for a field to go there."""
        if now is not None and any(now is each for each in self.blocks.fields()):
            self._last = now if isinstance(now, QWidget) else None

    def put_in(self) -> None:
        """Put the chosen field where somebody was typing last."""
        mark = f"{{{self.field_choice.currentData()}}}"
        target = self._last
        if isinstance(target, QPlainTextEdit):
            target.insertPlainText(mark)
        elif isinstance(target, QLineEdit):
            target.insert(mark)
        else:
            self.errors.show_problems(
                [FieldProblem("wording", "Go to the text that the field belongs into first.")]
            )
            return
        target.setFocus()

    def add_block(self) -> None:
        """Add a block of the office's own at the end."""
        made = self.blocks.add()
        self.grow(made)
        made.texts[0].setFocus()

    def restored(self) -> None:
        self.look()

    def look(self) -> None:
        """Show the letter as it would be with what is typed, whole or with what is wrong."""
        desk, wording, code = self.office.desk(), self.wording(), self._letter()
        typed = self.case_line.text().strip()
        case = find_reference(desk, typed) if typed else None
        if typed and case is None:
            self.ui.preview.say(f"There is no complaint {typed}.")
            return
        easy = self.easy_tick.isChecked()
        content = perform(self, lambda: preview_wording(desk, wording, code, case, easy_read=easy))
        if content is None:
            self.ui.preview.say("This wording cannot be shown yet.")
        else:
            self.ui.preview.show_pdf(content, f"Preview of {code.value}")

    def _letter(self) -> LetterCode:
        if self.code != SHARED:
            return LetterCode(self.code)
        chosen = self.letter_choice.currentData() if hasattr(self, "letter_choice") else None
        return LetterCode(chosen or "L01")

    def _export(self) -> None:
        self._save_file(lambda: exported(self.code, self.wording()))

    def _save_raw(self) -> None:
        """What was saved and cannot be read, for somebody to mend elsewhere."""
        self._save_file(self._opened.raw.encode)

    def _save_file(self, content: Callable[[], bytes]) -> None:
        path = ask_where(self, "Save wording", file_of(self.code))
        if path is not None:
            save_now(self, path, content)

    def _go_back(self) -> None:
        """Show the program's own wording; it is used only once it is saved."""
        if not self.typed() or confirm(self, _GOES_BACK, "Show the program’s"):
            self._show_instead(programs_wording(self.code))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Read wording", "", "Wording (*.toml)")
        if path and (not self.typed() or confirm(self, _REPLACES, "Read from file")):
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Show the wording of a file in place of what is typed; it is saved only with Save."""
        wording = perform(self, lambda: from_file(self.code, bytes_of(path, _LARGEST), path.name))
        if wording is not None:
            self._show_instead(wording)

    def _show_instead(self, wording: EditWording) -> None:
        self.blocks.show_wording(wording)
        self.look()

    def submit(self) -> None:
        """Save, after asking about easy-read texts that stayed while their texts changed."""
        if self.problems() or self._may_leave_easy_read():
            super().submit()

    def _may_leave_easy_read(self) -> bool:
        names = perform(self, lambda: easy_left_behind(self.code, self.wording())) or ()
        self._easy_looked_at = not names or confirm(
            self,
            "The text was changed, and its easy-read text was not, in: " + ", ".join(names) + ".",
            "They still say the same",
            cancel="Go on writing",
            more="Letters in easy read say the easy-read text. Where that one is empty they say "
            "the text itself.",
        )
        return self._easy_looked_at

    def save(self) -> int | None:
        reason = self.ui.reason.toPlainText()
        save_wording(
            self.office.desk(), self.code, self.seen_number, self.wording(), reason,
            easy_looked_at=self._easy_looked_at,
        )  # fmt: skip
        return None


def _problem(opened: OpenedWording) -> str:
    """Why letters have the program's wording, and what can be done; empty where they have ours."""
    if opened.raw:
        return (
            f"Our wording, version {opened.seen_number}, cannot be read any more: "
            f"{opened.problem} What you see is the program’s own, which letters have now. Save it "
            "with your words, or save what was kept as a file, mend that, and read it in again."
        )
    if opened.problem:
        return (
            f"Letters cannot be made with our wording any more, so they have the program’s: "
            f"{opened.problem} Put it right here, or start again from the program’s wording."
        )
    return ""


def _label(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def _has_wording(code: LetterCode) -> bool:
    from best_desktop.casework.wordings import stock_templates

    return code in stock_templates()
