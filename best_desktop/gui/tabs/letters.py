"""Letters: begun, issued, printed, sent; the page itself beneath."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from best_desktop.casework.case_views import CaseView, LetterView
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.laying_aside import why_not_aside
from best_desktop.casework.letter_previews import why_not_again
from best_desktop.casework.letters import letter_pdf, open_draft, preview
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LetterState, Tag
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.dates import long_date
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_letters_tab import Ui_LettersTab
from best_desktop.gui.office import Office
from best_desktop.gui.parts import button, explain
from best_desktop.gui.perform import perform
from best_desktop.gui.tables import Column

_TAGS = {
    LetterState.DRAFT: Tag.WAITING,
    LetterState.ISSUED: Tag.DUE_SOON,
    LetterState.SENT: Tag.RESPONDED,
    LetterState.SUPERSEDED: Tag.CLOSED,
}


def _sent(letter: LetterView) -> str:
    if letter.sent_on is None:
        return ""
    return f"{long_date(letter.sent_on)} ({letter.sent_by})"


def _named(letter: LetterView) -> str:
    about = f": {letter.about}" if letter.about else ""
    return f"{letter.code.value} {letter.code}{about}"


_COLUMNS: tuple[Column[LetterView], ...] = (
    Column("state", "Status", lambda letter: str(letter.state), 15,
           tag=lambda letter: _TAGS[letter.state]),
    Column("letter", "Letter", _named, 25),
    Column("sent", "Sent", _sent, 26),
    Column("date", "Date on letter", lambda letter: long_date(letter.letter_date), 19),
    Column("promised", "Promises", lambda letter: long_date(letter.promised_on), 19),
    Column("printed", "Printed", lambda letter: long_date(letter.printed_on), 19),
    Column("format", "Format", lambda letter: str(letter.letter_format), 22),
    Column("by", "Begun by", lambda letter: letter.drafted_by, 20),
)  # fmt: skip


class LettersTab(CaseTab):
    """The case's letters, newest first; the chosen one is shown as it prints."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty tab."""
        super().__init__(office, parent)
        self.ui = Ui_LettersTab()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.list.set_columns(_COLUMNS, lambda letter: letter.id)
        self.ui.split.turns = True
        self._shown: tuple[int, int] | None = None
        row = FlowLayout(self.ui.buttons)
        self.go_on = button("Continue…", self._go_on)
        self.sent = button("Record sent…", self._record_sent)
        self.print = button("Print…", self._print)
        self.again = button("Write again…", self._write_again)
        self.format = button("Format…", self._choose_format)
        self.aside = button("Lay &aside…", self._lay_aside)
        for made in self._all():
            row.addWidget(made)
        self.ui.list.chosen_changed.connect(self._choose)
        self.ui.list.opened.connect(self._open)

    def fill(self, view: CaseView) -> None:
        letters = view.letters
        self.ui.list.show_rows(letters)
        self.ui.split.share()
        for part in (self.ui.split, self.ui.buttons):
            part.setVisible(bool(letters))
        self.ui.nothing.setVisible(not letters)
        if letters and self.ui.list.chosen() is None:
            self.ui.list.choose_line(0)
        else:
            self._choose()

    def letter(self) -> LetterView | None:
        """The chosen letter."""
        chosen = self.ui.list.chosen()
        return chosen if isinstance(chosen, LetterView) else None

    def choose(self, letter_id: int) -> bool:
        """Choose a letter; False where the case has no such letter."""
        return self.ui.list.choose(letter_id)

    def _choose(self) -> None:
        letter = self.letter()
        for made, why_not in self._why_not(letter):
            explain(made, why_not)
        if letter is None:
            self._shown = None
            self.ui.preview.say("Choose a letter to see it.")
        elif self._shown != (letter.id, letter.version):
            self._shown = (letter.id, letter.version)
            self._show(letter)

    def _all(self) -> tuple[QPushButton, ...]:
        return (self.go_on, self.sent, self.print, self.again, self.format, self.aside)

    def _why_not(self, letter: LetterView | None) -> tuple[tuple[QPushButton, str | None], ...]:
        """Each button with the reason it is greyed for this letter."""
        if letter is None:
            none = "Choose a letter in the list first."
            return tuple((made, none) for made in self._all())
        may_write = self.view.why_not.get(Right.WRITE_LETTER) if self.view else None
        draft = letter.state is LetterState.DRAFT
        self.aside.setText("Discard dr&aft…" if draft else "Lay &aside…")
        sent, old = letter.state is LetterState.SENT, letter.state is LetterState.SUPERSEDED
        issued = "This letter has been issued and cannot be edited. Write it again instead."
        begun = "Issue the letter first: a draft cannot be printed or sent."
        replaced = "A newer letter took this one's place."
        already = f"This letter was sent on {long_date(letter.sent_on)}."
        again = self._why_not_again(letter) or may_write if sent else None
        return (
            (self.go_on, may_write if draft else issued),
            (self.sent, begun if draft else already if sent else may_write),
            (self.print, begun if draft else None),
            (self.again, begun if draft else again if sent else replaced if old else may_write),
            (self.format, may_write if draft else issued),
            (self.aside, why_not_aside(letter.state, letter.sent_on) or may_write),
        )

    def _why_not_again(self, letter: LetterView) -> str | None:
        """Why no letter can take the place of one that was sent."""
        try:
            return why_not_again(self.office.desk(), letter.id)
        except CaseworkError as gone:  # taken out meanwhile: the list will say so
            return str(gone)

    def _show(self, letter: LetterView) -> None:
        desk = self.office.desk()
        if letter.state is LetterState.DRAFT:
            content = perform(
                self, lambda: preview(desk, letter.id, open_draft(desk, letter.id).blocks)
            )
        else:
            content = perform(self, lambda: letter_pdf(desk, letter.id))
        if content is None:
            self.ui.preview.say("This letter cannot be shown.")
        else:
            self.ui.preview.show_pdf(content, f"{letter.code.value} {letter.code}, {letter.state}")

    def _open(self, letter: LetterView) -> None:
        if letter.state is LetterState.DRAFT:
            self._go_on()
        else:
            self.ui.preview.setFocus()

    def _go_on(self) -> None:
        self._ask(self.wanted_draft)

    def _record_sent(self) -> None:
        self._ask(self.wanted_sent)

    def _print(self) -> None:
        self._ask(self.wanted_print)

    def _write_again(self) -> None:
        self._ask(self.wanted_supersede)

    def _choose_format(self) -> None:
        self._ask(self.wanted_format)

    def _lay_aside(self) -> None:
        self._ask(self.wanted_aside)

    def _ask(self, signal: object) -> None:
        letter = self.letter()
        if letter is not None and self.view is not None:
            signal.emit(letter.id, self.view.id)  # type: ignore[attr-defined]
