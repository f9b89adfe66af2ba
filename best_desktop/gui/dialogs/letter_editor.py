"""Write a letter: its blocks on the left, the letter as it will be printed on the right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QFileDialog,
    QFrame,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.errors import (
    CaseworkError,
    ChangedMeanwhile,
    FieldConflict,
    Refused,
)
from best_desktop.casework.letters import (
    LetterDraft,
    letter_pdf,
    letter_problems,
    open_draft,
    preview,
    save_draft,
    start_letter,
    supersede,
)
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.saving import save_bytes
from best_desktop.domain.letter_checks import LetterProblem
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.letter_wording import CONTACT
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.gui import crash, icons
from best_desktop.gui.access_keys import give_keys
from best_desktop.gui.announce import announce
from best_desktop.gui.dates import clock, long_date
from best_desktop.gui.dialogs.assign import AssignDialog
from best_desktop.gui.dialogs.choose_letter import ChooseLetterDialog
from best_desktop.gui.dialogs.choose_recipient import ChooseRecipientDialog
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.dialogs.issue_letter import IssueLetterDialog, issued_words
from best_desktop.gui.dialogs.record_sent import RecordSentDialog
from best_desktop.gui.enter_key import EnterTakesLine
from best_desktop.gui.forms.ui_letter_editor import Ui_LetterEditor
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.perform import confirm, perform, succeeded
from best_desktop.gui.tab_order import tab_as_read
from best_desktop.gui.wheel_guard import guard_wheel
from best_desktop.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from best_desktop.casework.views import LetterView
    from best_desktop.gui.office import Office

_SAVE_EVERY = 8_000  # milliseconds
_LOOK_AFTER = 600  # milliseconds without a key before preview and problems follow


class LetterEditor(QDialog):
    """Edits a draft, issues it, prints it, records it as sent: four different things.

    With neither ``code`` nor ``letter_id`` it asks first which letter. ``result_id`` is the letter.
    """

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        code: LetterCode | None = None,
        letter_id: int | None = None,
        supersedes: int | None = None,
        acknowledge: bool = False,
    ) -> None:
        """Nothing is read or written before :meth:`begin` (``exec`` calls it)."""
        super().__init__(parent)
        self.office, self.complaint_id = office, complaint_id
        self.result_id: int | None = None
        self._code, self._letter_id, self._supersedes = code, letter_id, supersedes
        self._acknowledge = acknowledge
        self._to_id: int | None = None
        self.draft: LetterDraft | None = None
        self._blocks: list[tuple[DraftBlock, GrowingText]] = []
        self._saved: tuple[DraftBlock, ...] = ()
        self._begun = False
        self.ui = Ui_LetterEditor()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._connect()
        letters = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize() * 0.94
        self.resize(min(letters * 190, room.width()), min(letters * 120, room.height()))
        self.ui.split.setStretchFactor(0, 6)
        self.ui.split.setStretchFactor(1, 5)
        self.ui.split.setSizes([self.width() * 6 // 11, self.width() * 5 // 11])

    def _connect(self) -> None:
        ui = self.ui
        for button, meaning in (
            (ui.save_draft, "save"),
            (ui.print_letter, "print"),
            (ui.save_pdf, "pdf"),
        ):
            icons.dress(button, meaning)
        ui.save_draft.clicked.connect(self.keep)
        ui.issue.clicked.connect(self.issue)
        ui.print_letter.clicked.connect(self.print_it)
        ui.save_pdf.clicked.connect(self.save_pdf)
        ui.record_sent.clicked.connect(self.record_sent)
        ui.cancel_button.clicked.connect(self.reject)
        ui.problems.itemActivated.connect(self._go_to_problem)
        ui.problems.itemClicked.connect(self._go_to_problem)
        EnterTakesLine(ui.problems)
        QShortcut(QKeySequence("Ctrl+S"), self, self.keep)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_it)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_AFTER)
        self._look.timeout.connect(self.look)
        self._save_timer = QTimer(self)
        self._save_timer.setInterval(_SAVE_EVERY)
        self._save_timer.timeout.connect(self._keep_quietly)

    # Beginning

    def exec(self) -> int:
        """Begin the letter and run; a letter that cannot be written now says why and closes."""
        return super().exec() if self.begin() else int(QDialog.DialogCode.Rejected)

    def begin(self) -> bool:
        """Start or open the draft, or show the issued letter; False where that was refused."""
        if self._begun:
            return True
        fresh = self._letter_id is None and self._supersedes is None
        if fresh and not (self._choose() and self._choose_recipient()):
            return False
        if self._letter_id is not None and self._view().state is not LetterState.DRAFT:
            self._show_issued(self._letter_id)
            self._begun = True
            return True
        draft = perform(self._asker(), self._open)
        if draft is None:
            return False
        self._show_draft(draft)
        self._begun = True
        return True

    def _asker(self) -> QWidget:
        return self.parentWidget() or self

    def _choose(self) -> bool:
        if self._acknowledge and self._code is None and self.complaint_id is not None:
            view = case_view(self.office.desk(), self.complaint_id)
            self._code = view.standing.rule.acknowledgement_letter
        if self._code is not None:
            return True
        dialog = ChooseLetterDialog(self.office, self.complaint_id, self._asker())
        chosen = dialog.exec()
        self._code = dialog.code
        dialog.deleteLater()
        return bool(chosen) and self._code is not None

    def _choose_recipient(self) -> bool:
        """Ask to whom it goes, where whoever speaks may not be told (P-6.1.c)."""
        code = self._code
        if self.complaint_id is None or code is None:
            return True
        case, asker = self.complaint_id, self._asker()
        dialog = perform(asker, lambda: ChooseRecipientDialog(self.office, case, asker, code=code))
        if dialog is None:
            return False
        chosen = not dialog.is_needed or bool(dialog.exec())
        self._to_id = dialog.to_id
        dialog.deleteLater()
        return chosen

    def _open(self) -> LetterDraft:
        desk = self.office.desk()
        if self._supersedes is not None:
            return supersede(desk, self._supersedes)
        if self._letter_id is not None:
            return open_draft(desk, self._letter_id)
        if self.complaint_id is None or self._code is None:
            raise Refused("Choose a complaint and a letter first.")
        return start_letter(desk, self.complaint_id, self._code, self._to_id)

    def _view(self) -> LetterView:
        if self.complaint_id is None:
            raise LookupError("the editor was opened for no complaint")
        view = case_view(self.office.desk(), self.complaint_id)
        return next(each for each in view.letters if each.id == self._letter_id)

    # Showing

    def _show_draft(self, draft: LetterDraft) -> None:
        self.draft, self._letter_id, self.result_id = draft, draft.id, draft.id
        self.complaint_id = draft.complaint_id
        self._title(draft.code, draft.facts.reference)
        for block in draft.blocks:
            self._add_block(block)
        self._saved = self.blocks()
        self._buttons(issued=False)
        self._say_state("Draft. Nothing is issued or sent yet.")
        give_keys(self)
        tab_as_read(self)
        guard_wheel(self)
        self.look()
        self._save_timer.start()
        first = next((text for block, text in self._blocks if block.editable), None)
        if first is not None:
            first.setFocus()

    def _title(self, code: LetterCode, reference: str) -> None:
        self.setWindowTitle(f"{code.value} {code} – {reference}")
        self.ui.heading.setText(f"{code} for {reference}")

    def _add_block(self, block: DraftBlock) -> None:
        frame = QFrame()
        frame.setProperty("kind", "card")
        column = QVBoxLayout(frame)
        column.setSpacing(4)
        text = GrowingText(frame)
        text.setObjectName(f"block_{len(self._blocks)}")
        text.setPlainText(block.text)
        text.setReadOnly(not block.editable)
        text.setAccessibleName(block.name)
        text.setAccessibleDescription(block.hint)
        name = WrappedLabel(frame)
        name.setText(f"{block.name} {_notes(block)}".strip())
        name.setProperty("kind", "strong")
        column.addWidget(name)
        for words, kind in ((block.heading, ""), (block.hint, "muted")):
            if words and words != block.name:
                line = WrappedLabel(frame)
                line.setText(f"Heading: {words}" if words == block.heading else words)
                line.setProperty("kind", kind)
                column.addWidget(line)
        column.addWidget(text)
        self.ui.blocks.addWidget(frame)
        self._blocks.append((block, text))
        text.textChanged.connect(self._look.start)

    def blocks(self) -> tuple[DraftBlock, ...]:
        """The letter as it stands in the editor."""
        return tuple(
            replace(block, text=text.toPlainText()) if block.editable else block
            for block, text in self._blocks
        )

    def text_of(self, name: str) -> QPlainTextEdit:
        """The box of one block, by the block's name."""
        return next(text for block, text in self._blocks if block.name == name)

    def look(self) -> None:
        """Bring the preview and the list of problems up to date with the text."""
        self._look.stop()
        if self.draft is None:
            return
        desk, blocks = self.office.desk(), self.blocks()
        self._show_problems(letter_problems(desk, self.draft.id, blocks))
        try:
            content = preview(desk, self.draft.id, blocks)
        except CaseworkError as refused:
            self.ui.preview.say(str(refused))
            return
        self._show_pdf(content)

    def _show_pdf(self, content: bytes) -> None:
        # The page being read stays where it is while text is typed.
        area = self.ui.preview.findChild(QAbstractScrollArea)
        at = area.verticalScrollBar().value() if area is not None else 0
        self.ui.preview.show_pdf(content, "Preview of the letter")
        if area is not None:
            area.verticalScrollBar().setValue(at)

    def _show_problems(self, found: tuple[LetterProblem, ...]) -> None:
        panel = self.ui.problems
        panel.clear()
        for each in found:
            prefix = "Must be put right" if each.hard else "Look at this"
            item = QListWidgetItem(f"{prefix}: {each.message}")
            item.setIcon(icons.icon("error" if each.hard else "warning"))
            item.setData(Qt.ItemDataRole.UserRole, each.block)
            item.setToolTip("Opens Assign" if each.block == CONTACT else "")
            panel.addItem(item)
        wanted = (self.fontMetrics().lineSpacing() * 2 + 12) * panel.count() + 8
        panel.setFixedHeight(min(wanted, self.height() // 4))
        panel.setVisible(panel.count() > 0)
        self.ui.problems_label.setVisible(panel.count() > 0)

    def _go_to_problem(self, item: QListWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        if name == CONTACT:
            self._assign()
            return
        for block, text in self._blocks:
            if block.name == name:
                text.setFocus()
                self.ui.scroll.ensureWidgetVisible(text)

    def _assign(self) -> None:
        """Choose the contact, whose details are fixed wording; then the letter says them."""
        if self.draft is None or not self.keep():
            return
        dialog = AssignDialog(self.office, self.complaint_id, self)
        dialog.ui.contact_id.setFocus()
        dialog.exec()
        dialog.deleteLater()
        self._renew(open_draft(self.office.desk(), self.draft.id))

    def _renew(self, draft: LetterDraft) -> None:
        """Show what follows from the case as it is now; what was written stays."""
        self.draft = draft
        fresh = {block.name: block for block in draft.blocks}
        self._blocks = [(fresh.get(block.name, block), text) for block, text in self._blocks]
        for block, text in self._blocks:
            if not block.editable:
                text.setPlainText(block.text)
        self._saved = self.blocks()
        self.look()

    def _say_state(self, words: str) -> None:
        self.ui.state.setText(words)

    def _buttons(self, *, issued: bool, sent: bool = False) -> None:
        ui = self.ui
        ui.save_draft.setVisible(not issued)
        ui.issue.setVisible(not issued)
        ui.record_sent.setVisible(issued and not sent)
        ui.print_letter.setVisible(issued)
        ui.save_pdf.setVisible(issued)
        (ui.record_sent if issued else ui.issue).setDefault(True)

    # Saving

    def keep(self) -> bool:
        """Save the draft with the case; False where that failed, after saying so."""
        if self.draft is None or self.blocks() == self._saved:
            return True
        try:
            version = perform(self, self._save, raising=(ChangedMeanwhile,))
        except ChangedMeanwhile as changed:
            return self._compare(changed)
        if version is None:
            return False
        self._kept(version)
        return True

    def _save(self) -> int:
        if self.draft is None:
            raise LookupError("there is no draft to save")
        return save_draft(self.office.desk(), self.draft.id, self.draft.version, self.blocks())

    def _kept(self, version: int) -> None:
        if self.draft is not None:
            self.draft = replace(self.draft, version=version)
            self._saved = self.blocks()
            desk = self.office.desk()
            self._say_state(f"Draft saved at {clock(desk.local(desk.clock()).time())}.")

    def _keep_quietly(self) -> None:
        """Save while somebody types: a refusal is said in a line, not in a box."""
        if self.draft is None or self.blocks() == self._saved or not self.isEnabled():
            return
        try:
            self._kept(self._save())
        except ChangedMeanwhile as changed:
            self._say_state(str(changed))
        except CaseworkError as refused:
            self._say_state(f"Not saved: {refused}")
        except Exception as error:  # noqa: BLE001 - the edge: nothing may leave a timer unseen
            self._save_timer.stop()
            crash.tell(error, self)

    def _compare(self, changed: ChangedMeanwhile) -> bool:
        """Show a colleague's text beside ours, block by block; True once ours is saved."""
        if self.draft is None:
            return False
        theirs = open_draft(self.office.desk(), self.draft.id)
        saved = {each.name: each.text for each in theirs.blocks}
        conflicts = [
            FieldConflict(mine.name, "", saved.get(mine.name, ""), mine.text)
            for mine in self.blocks()
            if mine.text != saved.get(mine.name)
        ]
        dialog = ConflictDialog(ChangedMeanwhile(changed.who, conflicts), self)
        ours = bool(dialog.exec())
        dialog.deleteLater()
        self.draft = replace(self.draft, version=theirs.version)
        return self.keep() if ours else False

    # Issuing, printing, sending

    def issue(self) -> None:
        """Ask for the letter's date and issue it, unless something must be put right first."""
        if self.draft is None:
            return
        self.look()
        found = letter_problems(self.office.desk(), self.draft.id, self.blocks())
        hard = [each for each in found if each.hard]
        if hard:
            self._say_state("The letter cannot be issued yet: put right what is listed.")
            announce(self.ui.problems, "\n".join(each.message for each in hard))
            self.ui.problems.setCurrentRow(0)
            self.ui.problems.setFocus()
            return
        if not self.keep():
            return
        dialog = IssueLetterDialog(
            self.office, self.complaint_id, self, draft=self.draft, blocks=self.blocks()
        )
        issued = bool(dialog.exec())
        dialog.deleteLater()
        if issued:
            self._show_issued(self.draft.id)

    def _show_issued(self, letter_id: int) -> None:
        self._save_timer.stop()
        self._look.stop()
        self.draft, self._letter_id, self.result_id = None, letter_id, letter_id
        view = self._view()
        case = case_view(self.office.desk(), self.complaint_id or 0)
        self._title(view.code, case.reference)
        content = perform(self, lambda: letter_pdf(self.office.desk(), letter_id))
        if content is not None:
            self._show_pdf(content)
        self.ui.left.hide()
        sent = view.state is LetterState.SENT
        self._buttons(issued=True, sent=sent)
        words = issued_words(view.letter_date)
        if sent and view.sent_by is not None:
            words = f"Sent on {long_date(view.sent_on)} by {view.sent_by.label.lower()}."
        self._say_state(words)
        (self.ui.cancel_button if sent else self.ui.record_sent).setFocus()

    def print_it(self) -> None:
        """Print the issued letter; printing is not sending."""
        if self.draft is not None or self._letter_id is None:
            return
        # Loaded when something is printed: the PDF reader is large.
        from best_desktop.gui.letter_printing import print_letter

        print_letter(self, self.office, self._letter_id)

    def save_pdf(self) -> None:
        """Save the issued letter as a file of its own."""
        if self.draft is not None or self._letter_id is None:
            return
        view, letter_id = self._view(), self._letter_id
        name = f"{self.windowTitle().partition(' – ')[2]} {view.code.value}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, "Save PDF", name, "PDF (*.pdf)")
        if not chosen:
            return
        path = Path(chosen)
        succeeded(
            self,
            lambda: save_bytes(path, letter_pdf(self.office.desk(), letter_id)),
            saying=f"Saved {path.name}.",
        )

    def record_sent(self) -> None:
        """Record when and how the letter went: this stops the clock."""
        if self.draft is not None or self._letter_id is None:
            return
        dialog = RecordSentDialog(self.office, self.complaint_id, self, letter_id=self._letter_id)
        sent = bool(dialog.exec())
        dialog.deleteLater()
        if sent:
            self._show_issued(self._letter_id)

    # Leaving

    def reject(self) -> None:
        """Close; what was typed is saved as a draft with the case first."""
        if self.keep() or _leave_unsaved(self):
            self._save_timer.stop()
            super().reject()


def _leave_unsaved(parent: QWidget) -> bool:
    return confirm(
        parent,
        "The text of this letter could not be saved.",
        "Close without saving",
        cancel="Go on writing",
    )


def _notes(block: DraftBlock) -> str:
    """What stands beside a block's name."""
    notes = []
    if block.mandatory:
        notes.append("required")
    if not block.editable:
        notes.append("fixed wording")
    if block.enclosure:
        notes.append("on a page of its own")
    return f"({', '.join(notes)})" if notes else ""
