"""Issue a letter: its date, what is still to be looked at, and what will happen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.letters import LetterDraft, issue_letter, letter_problems, open_draft
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_issue_letter import Ui_IssueLetter

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


def redated(blocks: Sequence[DraftBlock], fresh: Sequence[DraftBlock]) -> tuple[DraftBlock, ...]:
    """The blocks with the dates they must say moved on to those of ``fresh``; all else stays."""
    by_name = {each.name: each for each in fresh}
    moved = []
    for block in blocks:
        new = by_name.get(block.name, block)
        text = block.text if block.editable else new.text
        for old_date, new_date in zip(block.must_say, new.must_say, strict=False):
            text = text.replace(old_date, new_date)
        moved.append(replace(block, text=text, must_say=new.must_say))
    return tuple(moved)


class IssueLetterDialog(FormDialog):
    """A check page: nothing in an issued letter can be changed any more (B-34, B-58)."""

    saved_words = "Letter issued. It is not sent yet."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        draft: LetterDraft,
        blocks: tuple[DraftBlock, ...],
        printed_today: bool = False,
    ) -> None:
        """Open for a draft with the text as it stands in the editor.

        With ``printed_today`` somebody asked to issue it today and to print it at once.
        """
        super().__init__(office, complaint_id, parent)
        self.draft, self._typed_blocks = draft, blocks
        self.blocks = blocks
        self.ui = Ui_IssueLetter()
        self.build(self.ui)
        self.ui.heading.setText(f"Issue {draft.code.value} {draft.code}")
        to = ", ".join(draft.facts.addressee)
        self.say(
            self.ui.consequences,
            f"What will happen: the letter to {to} is kept with {draft.facts.reference} as a PDF "
            "and cannot be changed any more. It is not sent: record that when it has gone.",
        )
        if printed_today:
            self.main_button.setText("&Issue and print…")
            self.ui.letter_date.take_now()
        self.ui.letter_date.changed.connect(self._date_changed)
        self._date_changed()
        self.ready()
        self.ui.letter_date.setFocus()

    @property
    def letter_date(self) -> date:
        """The date on the letter."""
        return self.ui.letter_date.chosen()

    def _date_changed(self) -> None:
        day, desk = self.ui.letter_date.date_or_none(), self.office.desk()
        self.blocks, moved = self._typed_blocks, ""
        if day is not None and day <= desk.today:
            fresh = open_draft(desk, self.draft.id, day)
            self.blocks = redated(self._typed_blocks, fresh.blocks)
            moved = _moved(self._typed_blocks, self.blocks)
        found = letter_problems(desk, self.draft.id, self.blocks, day)
        soft = [each.message for each in found if not each.hard]
        self.say(self.ui.warnings, "\n".join(("To look at:", *soft)) if soft else "")
        self.show_rows(bool(soft), self.ui.reason)
        self.ui.why.setVisible(bool(soft))
        self.say(self.ui.promise, moved)

    def save(self) -> int | None:
        return issue_letter(
            self.office.desk(),
            self.draft.id,
            self.draft.version,
            self.blocks,
            self.letter_date,
            self.ui.reason.toPlainText() if self.ui.reason.isEnabled() else "",
        )


def _moved(old: Sequence[DraftBlock], new: Sequence[DraftBlock]) -> str:
    """Which dates in the text follow the date on the letter."""
    pairs = {
        (before, after)
        for one, two in zip(old, new, strict=True)
        for before, after in zip(one.must_say, two.must_say, strict=False)
        if before != after
    }
    if not pairs:
        return ""
    changes = "; ".join(f"{before} becomes {after}" for before, after in sorted(pairs))
    return f"Dates in the letter follow the date on it: {changes}."


def issued_words(day: date | None, *, stops_clock: bool = True) -> str:
    """The state of an issued letter in words; one of no complaint stops no clock."""
    said = f"Issued, dated {long_date(day)}. Not sent yet"
    return f"{said}: recording it as sent is what stops the clock." if stops_clock else f"{said}."
