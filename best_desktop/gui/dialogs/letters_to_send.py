"""Letters to send: what was made and not sent, to print and to record as sent, many at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.letter_worklist import (
    LetterToSend,
    Outcome,
    letters_to_send,
    merged_pdf,
    record_all_printed,
    record_all_sent,
)
from best_desktop.casework.saving import save_bytes
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.background import Report, run
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.reading_dialog import ReadingDialog
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_letters_to_send import Ui_LettersToSend
from best_desktop.gui.parts import button, explain
from best_desktop.gui.perform import performed, succeeded
from best_desktop.gui.saving import ask_where
from best_desktop.gui.tables import Column

if TYPE_CHECKING:
    from best_desktop.gui.dialogs.record_letters import RecordLettersDialog
    from best_desktop.gui.office import Office


def _by_day(day: date | None) -> date:
    return day or date.max


LETTERS: tuple[Column[LetterToSend], ...] = (
    Column("state", "Status", lambda row: "Printed" if row.printed_on else "To print", 12,
           order=lambda row: _by_day(row.printed_on),
           tag=lambda row: Tag.WAITING if row.printed_on else Tag.DUE_SOON),
    Column("reference", "Reference", lambda row: row.reference, 16,
           order=lambda row: row.reference),
    Column("addressee", "To", lambda row: row.addressee, 22,
           order=lambda row: row.addressee.casefold()),
    Column("letter", "Letter", lambda row: f"{row.code.value} {row.code}", 26,
           order=lambda row: row.code.value),
    Column("preferred", "They asked for", lambda row: str(row.preferred or "Not said"), 16,
           order=lambda row: str(row.preferred or "")),
    Column("made", "Made on", lambda row: long_date(row.made_on), 17,
           order=lambda row: _by_day(row.made_on)),
    Column("date", "Date on letter", lambda row: long_date(row.letter_date), 18,
           order=lambda row: _by_day(row.letter_date)),
    Column("promised", "Promises", lambda row: long_date(row.promised_on), 18,
           order=lambda row: _by_day(row.promised_on)),
    Column("format", "Format", lambda row: str(row.letter_format), 22,
           order=lambda row: str(row.letter_format)),
    Column("printed", "Printed on", lambda row: long_date(row.printed_on), 18,
           order=lambda row: _by_day(row.printed_on)),
    Column("handler", "Handler", lambda row: row.handler, 22,
           order=lambda row: row.handler.casefold()),
)  # fmt: skip

_NOTHING = "Every letter that was made has been sent."


class LettersToSendDialog(ReadingDialog):
    """A list to work through; ``chosen_case`` is the complaint opened from it, if any."""

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Fill the list."""
        super().__init__(office, parent)
        del complaint_id  # the list is of every complaint
        self.chosen_case: int | None = None
        self.ui = Ui_LettersToSend()
        self.build(self.ui)
        table = self.ui.letters
        table.set_columns(LETTERS, lambda row: row.id, sort=("made", False))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        row = FlowLayout(self.ui.buttons)
        self.everything = button("Choose all", table.selectAll)
        self.print = button("Print…", self._print)
        self.one_pdf = button("Save as one PDF…", self._save_pdf)
        self.printed = button("Record printed…", lambda: self._record(sent=False))
        self.sent = button("Record sent…", lambda: self._record(sent=True))
        self.case = button("Open complaint", self._open_case)
        for made in (self.everything, self.print, self.one_pdf, self.printed, self.sent, self.case):
            row.addWidget(made)
        table.chosen_changed.connect(self._allow)
        table.opened.connect(lambda _row: self._open_case())
        self._tell("")
        self.fill()
        table.setMinimumHeight(table.height_for(12))
        self.ready(letters=150)
        table.setFocus()

    def fill(self) -> None:
        """List again what waits."""
        rows = letters_to_send(self.office.desk())
        table = self.ui.letters
        table.show_rows(rows)
        if rows and not self.chosen():
            table.choose_line(0)
        for part in (table, self.ui.buttons, self.ui.chosen):
            part.setVisible(bool(rows))
        if not rows:
            self.ui.intro.setText(_NOTHING)
        self._allow()

    def chosen(self) -> list[LetterToSend]:
        """The letters chosen in the list, in its order."""
        return list(self.ui.letters.chosen_rows())

    def _allow(self) -> None:
        chosen, all_of = self.chosen(), len(self.ui.letters.rows())
        self.ui.chosen.setText(f"{len(chosen):,} of {all_of:,} letters chosen")
        none = None if chosen else "Choose a letter in the list first."
        locked = READ_ONLY if case_file.is_read_only() else None
        one = none or (None if len(chosen) == 1 else "Choose one letter only.")
        apart = "This letter belongs to no complaint."
        no_case = one or (None if chosen[0].complaint_id else apart)
        why_not: dict[QPushButton, str | None] = {
            self.print: none or locked,
            self.one_pdf: none,
            self.printed: none or locked,
            self.sent: none or locked,
            self.case: no_case,
        }
        for each, reason in why_not.items():
            explain(each, reason)

    def _open_case(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1 and chosen[0].complaint_id:
            self.chosen_case = chosen[0].complaint_id
            self.accept()

    def _print(self) -> None:
        from best_desktop.gui.letter_printing import print_letters

        job = print_letters(self, self.office, self.chosen(), self._tell_printed)
        if job is not None:
            job.finished.connect(self.fill)

    def _tell_printed(self, outcome: Outcome) -> None:
        self._tell_outcome(outcome, "printed", " Record the day they are sent.")

    def _save_pdf(self) -> None:
        chosen, desk = self.chosen(), self.office.desk()
        name = f"Letters {desk.today.isoformat()}.pdf"
        path = ask_where(self, "Save as one PDF", name)
        if path is not None:
            run(
                self,
                lambda report: merged_pdf(desk, chosen, report),
                lambda made: self._write(path, *made),
                words="Putting the letters together…",
            )

    def _write(self, path: Path, content: bytes, outcome: Outcome) -> None:
        if not outcome.done or succeeded(self, lambda: save_bytes(path, content)):
            self._tell_outcome(outcome, "put into one PDF", "")

    def _record(self, *, sent: bool) -> None:
        self._ask_and_record(self.chosen(), sent=sent)

    def _ask_and_record(
        self,
        letters: Sequence[LetterToSend],
        *,
        sent: bool,
        outcome: Outcome | None = None,
        before: RecordLettersDialog | None = None,
    ) -> None:
        """Ask for the day and how, then record; what needs a reason is asked about again."""
        from best_desktop.gui.dialogs.record_letters import RecordLettersDialog

        asked_why = [each for each in outcome.troubles if each.needs_reason] if outcome else []
        ask = RecordLettersDialog(
            self.office, self, letters=letters, sent=sent, asked_why=asked_why, before=before
        )
        agreed = bool(ask.exec())
        ask.deleteLater()
        on, channel, reason = ask.on, ask.channel, ask.reason_typed
        if not agreed or on is None:
            return
        desk = self.office.desk()

        def task(report: Report) -> Outcome:
            if sent:
                return record_all_sent(desk, letters, on, channel, reason, report)
            return record_all_printed(desk, letters, on, report)

        def done(found: Outcome) -> None:
            self._tell_outcome(found, "recorded as " + ("sent" if sent else "printed"), "")
            waiting = {each.letter_id for each in found.troubles if each.needs_reason}
            if waiting and not reason:
                left = [each for each in letters if each.id in waiting]
                self._ask_and_record(left, sent=sent, outcome=found, before=ask)

        job = run(self, task, done, words="Recording…")
        job.finished.connect(self.fill)

    def _tell_outcome(self, outcome: Outcome, done: str, then: str) -> None:
        number = len(outcome.done)
        said = f"{number:,} letter{'' if number == 1 else 's'} {done}."
        performed.done.emit(said)
        self.fill()
        left = "\n".join(f"{each.name}: {each.message}" for each in outcome.troubles)
        self._tell(f"{said}{then if number else ''}" + (f"\nLeft out:\n{left}" if left else ""))

    def _tell(self, text: str) -> None:
        self.ui.told.setText(text)
        self.ui.told.setVisible(bool(text))
        if text:
            self.ui.scroll.ensureWidgetVisible(self.ui.told)
