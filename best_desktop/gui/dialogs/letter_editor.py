"""Write a letter: its blocks on the left, the letter as it will be printed on the right."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.letter_previews import letter_corrects, letter_reference, letter_shown
from best_desktop.casework.letters import (
    LetterDraft,
    letter_pdf,
    letter_problems,
    open_draft,
)
from best_desktop.domain.letter_abouts import About
from best_desktop.domain.letter_language import advice, readability
from best_desktop.domain.letter_problem import LetterProblem
from best_desktop.domain.letter_template import CONTACT, DraftBlock
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.gui import icons
from best_desktop.gui.access_keys import give_keys
from best_desktop.gui.announce import announce
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.assign import AssignDialog
from best_desktop.gui.dialogs.issue_letter import IssueLetterDialog, issued_words
from best_desktop.gui.dialogs.lay_aside import LayAsideDialog
from best_desktop.gui.dialogs.letter_block import BlockCard
from best_desktop.gui.dialogs.letter_find import FindBar
from best_desktop.gui.dialogs.letter_format import LetterFormatDialog
from best_desktop.gui.dialogs.letter_going import LetterGoing
from best_desktop.gui.dialogs.letter_keeping import LetterKeeping
from best_desktop.gui.dialogs.letter_preview import LivePreview
from best_desktop.gui.dialogs.letter_problems import ProblemList
from best_desktop.gui.dialogs.letter_spelling import LetterSpelling
from best_desktop.gui.dialogs.letter_start import LetterStart
from best_desktop.gui.dialogs.letter_text import LetterText
from best_desktop.gui.dialogs.record_sent import RecordSentDialog
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_letter_editor import Ui_LetterEditor
from best_desktop.gui.letter_taking import copy_as_text, open_in_word, save_letter_pdf
from best_desktop.gui.perform import answered, confirm, perform, say
from best_desktop.gui.tab_order import tab_as_read
from best_desktop.gui.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from best_desktop.casework.case_views import LetterView
    from best_desktop.gui.office import Office

_LOOK_AFTER = 400  # milliseconds without a key before preview and problems follow
_NO_CONTACT = (
    "The contact of this letter is whoever began it. Add their telephone number and email address "
    "under People and places, Staff and departments."
)
_LOW = 26  # lines of text; where the window has fewer, everything on the left scrolls
_READ_AFTER = 200  # milliseconds after the window is up before the dictionary is read


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
        about: About | None = None,
    ) -> None:
        """Nothing is read or written before :meth:`begin` (``exec`` calls it)."""
        super().__init__(parent)
        self.office, self.complaint_id = office, complaint_id
        self.result_id: int | None = None
        self._letter_id = letter_id
        self._start = LetterStart(office, complaint_id, code, letter_id, supersedes, about=about)
        self.draft: LetterDraft | None = None
        self.cards: list[BlockCard] = []
        self._begun = self._read_begun = False
        self.ui = Ui_LetterEditor()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.keeping = LetterKeeping(self, self)
        self.live = LivePreview(self, self.ui.preview)
        self.spelling = LetterSpelling(office, self, lambda: self.cards)
        self.find_bar = FindBar(lambda: self.cards, self.ui.left)
        self.ui.left_column.insertWidget(0, self.find_bar)
        self.going = LetterGoing(self.ui.scroll, lambda: self.cards, self.find_bar, self.spelling)
        self.problems = ProblemList(self.ui.problems, self.ui.problems_label)
        row = FlowLayout(self.ui.footer_left)
        for each in self._beside_the_main_one():
            row.addWidget(each)
        self._connect()
        self._give_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_problems()

    def _place_problems(self) -> None:
        """Let the list scroll with the blocks where the window is too low for both."""
        ui, low = self.ui, self.height() < self.fontMetrics().lineSpacing() * _LOW
        home = ui.column if low else ui.problems_column
        if home.indexOf(ui.problems) < 0:
            for place, each in enumerate((ui.problems_label, ui.problems, ui.reads)):
                home.insertWidget(place, each)
            tab_as_read(self)
        self.problems.fit()

    def _beside_the_main_one(self) -> tuple[QPushButton, ...]:
        """The buttons that wrap where text is large."""
        ui = self.ui
        return (
            ui.save_draft,
            ui.choose_format,
            ui.print_letter,
            ui.save_pdf,
            ui.copy_text,
            ui.open_word,
            ui.discard,
        )

    def _give_size(self) -> None:
        letters = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize() * 0.94
        self.resize(min(letters * 220, room.width()), min(letters * 130, room.height()))
        self.ui.split.setStretchFactor(0, 6)
        self.ui.split.setStretchFactor(1, 5)
        self.ui.split.setSizes([self.width() * 6 // 11, self.width() * 5 // 11])

    def _connect(self) -> None:
        ui = self.ui
        for button, meaning, do in (
            (ui.save_draft, "save", self.keep),
            (ui.choose_format, "settings", self.choose_format),
            (ui.discard, "remove", self.discard),
            (ui.print_letter, "print", self.print_it),
            (ui.save_pdf, "pdf", self.save_pdf),
            (ui.copy_text, "copy", self.copy_text),
            (ui.open_word, "document", self.open_word),
            (ui.find_button, "search", self.going.find),
            (ui.spelling_button, "tick", self.going.next_word),
        ):
            icons.dress(button, meaning)
            button.clicked.connect(lambda _checked, do=do: do())
        ui.issue.clicked.connect(self.issue)
        ui.record_sent.clicked.connect(self.record_sent)
        ui.cancel_button.clicked.connect(self.reject)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        for keys, do in (
            ("Ctrl+S", self.keep),
            ("Ctrl+P", self.print_it),
            ("Ctrl+F", self._find),
            ("F3", self.find_bar.find_next),
            ("Shift+F3", self.find_bar.find_previous),
            ("F7", self.going.next_word),
            ("Shift+F7", self.going.previous_word),
        ):
            QShortcut(QKeySequence(keys), self, do)
        self.going.said.connect(self.say_state)
        self.problems.wanted.connect(self._go_to)
        self.problems.spelling.connect(self.going.next_word)
        self.spelling.checked.connect(self._show_found)
        self._found: tuple[LetterProblem, ...] = ()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_AFTER)
        self._look.timeout.connect(self.look)

    # Beginning

    def exec(self) -> int:
        """Begin the letter and run; a letter that cannot be written now says why and closes."""
        return super().exec() if self.begin() else int(QDialog.DialogCode.Rejected)

    def begin(self) -> bool:
        """Start or open the draft, or show the issued letter; False where that was refused."""
        if self._begun:
            return True
        if not self._start.ask(self._asker()):
            return False
        if self._letter_id is not None and self._view().state is not LetterState.DRAFT:
            self._show_issued(self._letter_id)
            self._begun = True
            return True
        draft = perform(self._asker(), self._start.open)
        if draft is None:
            return False
        self._show_draft(draft)
        self._begun = True
        return True

    def _asker(self) -> QWidget:
        return self.parentWidget() or self

    def _view(self) -> LetterView:
        return letter_shown(self.office.desk(), self._letter_id or 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.draft is not None and not self._read_begun:
            self._read_begun = True
            QTimer.singleShot(_READ_AFTER, self, self._read_dictionary)

    def _read_dictionary(self) -> None:
        with suppress(CaseworkError):  # laid aside meanwhile: whoever saves it is told
            if self.draft is not None:
                self.spelling.begin(self.draft.id)

    # Showing

    def _show_draft(self, draft: LetterDraft) -> None:
        self.draft, self._letter_id, self.result_id = draft, draft.id, draft.id
        self.complaint_id = draft.complaint_id
        self._title(draft.code, draft.facts.reference)
        for number, block in enumerate(draft.blocks):
            card = BlockCard(block, number, outdated=block.name in draft.outdated)
            card.changed.connect(self._look.start)
            card.wanted.connect(self._go_to)
            self.ui.blocks.addWidget(card)
            self.cards.append(card)
        self._buttons(issued=False)
        self.say_state(_begun_words(draft))
        self.keeping.begin()
        give_keys(self)
        tab_as_read(self)
        guard_wheel(self)
        self.look()
        first = next((card.text for card in self.cards if card.block.editable), None)
        if first is not None:
            first.setFocus()

    def _title(self, code: LetterCode, reference: str) -> None:
        self.setWindowTitle(f"{code.value} {code} – {reference}")
        self.ui.heading.setText(f"{code} for {reference}")

    def blocks(self) -> tuple[DraftBlock, ...]:
        """The letter as it stands in the editor."""
        return tuple(card.current() for card in self.cards)

    def card_of(self, name: str) -> BlockCard:
        """The card of one block, by the block's name."""
        return next(card for card in self.cards if card.block.name == name)

    def text_of(self, name: str) -> LetterText:
        """The box of one block, by the block's name."""
        return self.card_of(name).text

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Write these texts into the blocks of these names; Undo brings the others back."""
        for card in self.cards:
            if card.block.editable and card.block.name in texts:
                card.text.put_all(texts[card.block.name])

    def say_state(self, words: str) -> None:
        """Say how it stands with the letter."""
        self.ui.state.setText(words)

    def look(self) -> None:
        """Bring the preview and everything that is to look at up to date with the text."""
        self._look.stop()
        if self.draft is None:
            return
        desk, blocks = self.office.desk(), self.blocks()
        self.live.follow(self.draft, blocks)
        found = (*letter_problems(desk, self.draft.id, blocks), *advice(blocks))
        self._found = tuple(sorted(found, key=lambda each: (not each.hard, each.advice)))
        self.ui.reads.setText(readability(blocks).in_words)
        self._show_found()
        self.find_bar.renew()

    def _show_found(self) -> None:
        for card in self.cards:
            of_it = tuple(each for each in self._found if each.block == card.block.name)
            card.show_problems(of_it)
        self.problems.show_found(self._found, len(self.spelling.places()))

    def _go_to(self, problem: LetterProblem) -> None:
        """Select the words a problem is about; a contact that is missing is chosen."""
        if problem.block == CONTACT and problem.hard:
            self._assign()
            return
        self.going.to_problem(problem)

    def _find(self) -> None:
        if self.draft is not None:  # an issued letter shows its pages and no blocks
            self.going.find()

    # The contact

    def _assign(self) -> None:
        """Choose the contact, whose details are fixed wording; then the letter says them."""
        if self.draft is None or not self.keep():
            return
        if self.complaint_id is None:
            say(self, _NO_CONTACT)
            return
        dialog = AssignDialog(self.office, self.complaint_id, self)
        dialog.ui.contact_id.setFocus()
        answered(dialog)
        self._renew(self.draft.id)

    def _renew(self, letter_id: int) -> None:
        """Show what follows from the case as it is now; what was written stays."""
        draft = perform(self, lambda: open_draft(self.office.desk(), letter_id))
        if draft is None:  # a colleague took it out meanwhile
            return
        self.draft = draft
        fresh = {block.name: block for block in draft.blocks}
        for card in self.cards:
            card.renew(fresh.get(card.block.name, card.block))
        self.keeping.take_as_saved()
        self.look()

    def _buttons(self, *, issued: bool, sent: bool = False) -> None:
        ui = self.ui
        of_a_draft = (ui.save_draft, ui.choose_format, ui.discard, ui.issue)
        for each in (*of_a_draft, ui.find_button, ui.spelling_button):
            each.setVisible(not issued)
        ui.record_sent.setVisible(issued and not sent)
        ui.print_letter.setVisible(issued)
        ui.save_pdf.setVisible(issued)
        (ui.record_sent if issued else ui.issue).setDefault(True)

    # Saving, issuing, printing, sending

    def keep(self) -> bool:
        """Save the draft with the case; False where that failed, after saying so."""
        return self.draft is None or self.keeping.save()

    def choose_format(self) -> None:
        """Print this letter otherwise than its reader's adjustments say (P-13.1)."""
        if self.draft is None or not self.keep():
            return
        dialog = LetterFormatDialog(self.office, self.complaint_id, self, row_id=self.draft.id)
        if answered(dialog):
            self._renew(self.draft.id)

    def discard(self) -> None:
        """Take the draft out of the case file, after asking, and close."""
        if self.draft is None or not self.keep():
            return
        dialog = LayAsideDialog(self.office, self.complaint_id, self, row_id=self.draft.id)
        if answered(dialog):
            self.keeping.stop()
            self.keeping.forget_here()
            self.live.stop()
            self.draft = self.result_id = None
            super().reject()

    def issue(self) -> None:
        """Ask for the letter's date and issue it, unless something must be put right first."""
        if self.draft is None:
            return
        self.look()
        hard = [each for each in self._found if each.hard]
        if hard:
            self.say_state("The letter cannot be issued yet: put right what is listed.")
            announce(self.ui.problems, "\n".join(each.message for each in hard))
            self.ui.problems.setCurrentRow(0)
            self.ui.problems.setFocus()
            return
        if not self.keep():
            return
        dialog = IssueLetterDialog(
            self.office, self.complaint_id, self, draft=self.draft, blocks=self.blocks()
        )
        if answered(dialog):
            self._show_issued(self.draft.id)

    def _show_issued(self, letter_id: int) -> None:
        reference = self._reference()
        self.keeping.stop()
        self.keeping.forget_here()
        self._look.stop()
        self.live.stop()
        self.draft, self._letter_id, self.result_id = None, letter_id, letter_id
        view = self._view()
        self._title(view.code, reference)
        content = perform(self, lambda: letter_pdf(self.office.desk(), letter_id))
        if content is not None:
            self.ui.preview.show_pdf(content, "The letter as it was issued")
        self.ui.left.hide()
        sent = view.state is LetterState.SENT
        self._buttons(issued=True, sent=sent)
        words = issued_words(view.letter_date, stops_clock=self._stops_clock(view))
        if sent and view.sent_by is not None:
            words = f"Sent on {long_date(view.sent_on)} by {view.sent_by.label.lower()}."
        self.say_state(words)
        (self.ui.cancel_button if sent else self.ui.record_sent).setFocus()

    def _stops_clock(self, view: LetterView) -> bool:
        corrects = letter_corrects(self.office.desk(), view.id)
        return view.stage > 0 and corrects is None

    def _reference(self) -> str:
        if self.draft is not None:
            return self.draft.facts.reference
        return letter_reference(self.office.desk(), self._letter_id or 0)

    def print_it(self) -> None:
        """Print the issued letter; printing is not sending."""
        if self.draft is not None or self._letter_id is None:
            return
        # Loaded when something is printed: the PDF reader is large.
        from best_desktop.gui.letter_printing import print_letter

        print_letter(self, self.office, self._letter_id)

    def save_pdf(self) -> None:
        """Save the issued letter as a file of its own."""
        if self.draft is None and self._letter_id is not None:
            save_letter_pdf(self, self.office, self._letter_id, self._file_name())

    def copy_text(self) -> None:
        """Put the whole letter on the clipboard, as it stands."""
        if self._letter_id is not None and self.keep():
            copy_as_text(self, self.office, self._letter_id)

    def open_word(self) -> None:
        """Open a copy in Word; the letter that is kept and sent is the PDF (B-59)."""
        if self._letter_id is not None and self.keep():
            open_in_word(self, self.office, self._letter_id, self._file_name())

    def _file_name(self) -> str:
        return f"{self.windowTitle().partition(' – ')[2]} {self._view().code.value}"

    def record_sent(self) -> None:
        """Record when and how the letter went: this stops the clock."""
        if self.draft is not None or self._letter_id is None:
            return
        dialog = RecordSentDialog(self.office, self.complaint_id, self, letter_id=self._letter_id)
        if answered(dialog):
            self._show_issued(self._letter_id)

    # Leaving

    def reject(self) -> None:
        """Close; what was typed is saved as a draft with the case first."""
        if self.find_bar.has_keyboard():
            self.find_bar.shut()
            return
        if self.keep() or self._leave_unsaved():
            self.keeping.stop()
            self.live.stop()
            super().reject()

    def _leave_unsaved(self) -> bool:
        leave = confirm(
            self,
            "The text of this letter could not be saved.",
            "Close without saving",
            cancel="Go on writing",
        )
        if leave:
            self.keeping.forget_here()
        return leave


def _begun_words(draft: LetterDraft) -> str:
    words = "Draft. Nothing is issued or sent yet."
    if draft.begun_from:
        words += (
            " The office's wording of this letter is newer than the draft: what nobody has "
            "written in follows it."
        )
    return words
