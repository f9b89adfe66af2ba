"""Many letters as printed or as sent on one day: what is asked before it is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.letter_worklist import LetterToSend, Trouble
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_record_letters import Ui_RecordLetters

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_NAMED = 6


class RecordLettersDialog(FormDialog):
    """The day and, for letters that were sent, how; nothing is recorded by the dialog itself.

    ``on``, ``channel`` (None: as each of them asked) and ``reason`` say what was chosen.
    ``asked_why`` are the letters that can go on with a reason only.
    """

    draft_name = ""
    saved_words = ""

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        letters: Sequence[LetterToSend],
        sent: bool,
        asked_why: Sequence[Trouble] = (),
        before: RecordLettersDialog | None = None,
    ) -> None:
        """Open for these letters; ``before`` is what was chosen the first time."""
        super().__init__(office, None, parent)
        self.on: date | None = None
        self.channel: Channel | None = None
        self.reason_typed = ""
        self._letters, self._asked_why = letters, asked_why
        self.ui = Ui_RecordLetters()
        self.build(self.ui)
        ui = self.ui
        number = f"{len(letters)} letter{'' if len(letters) == 1 else 's'}"
        done = "sent" if sent else "printed"
        ui.heading.setText(f"Record {number} as {done}")
        self.setWindowTitle(f"Record as {done}")
        ui.main_button.setText(f"Record &as {done}")
        ui.on_label.setText("&Sent on (required)" if sent else "&Printed on (required)")
        ui.on.setAccessibleName("Sent on" if sent else "Printed on")
        ui.channel.offer_words(Channel, empty="As each of them asked")
        self.say(ui.promise, _names(letters))
        self.say(ui.late_note, "\n".join(f"{each.name}: {each.message}" for each in asked_why))
        self.say(ui.consequences, _consequences(sent))
        self.show_rows(sent, ui.channel)
        self.say(ui.channel_note, _methods(letters) if sent else "")
        ui.channel.currentIndexChanged.connect(self._channel_changed)
        ui.on.set_date(before.on if before else office.today)
        if before is not None:
            ui.channel.choose(before.channel)
        self._channel_changed()
        self.ready()
        (ui.reason if asked_why else ui.on).setFocus()

    def _channel_changed(self) -> None:
        """Whoever asked for another method needs the reason (P-7.1.4)."""
        channel = self.ui.channel.word(Channel)
        others = [each for each in self._letters if each.preferred not in (None, channel)]
        self.show_rows(bool(self._asked_why or (channel and others)), self.ui.reason)

    def save(self) -> int | None:
        ui = self.ui
        self.on = ui.on.chosen()
        self.channel = ui.channel.word(Channel) if ui.channel.isEnabled() else None
        self.reason_typed = ui.reason.toPlainText() if ui.reason.isEnabled() else ""
        return None


def _names(letters: Sequence[LetterToSend]) -> str:
    """The letters by name, the first few of many."""
    names = [f"{each.name} to {each.addressee}" for each in letters[:_NAMED]]
    left = len(letters) - len(names)
    return "\n".join([*names, f"and {left} more"] if left else names)


def _methods(letters: Sequence[LetterToSend]) -> str:
    """How many asked for which method."""
    asked = [each.preferred or Channel.LETTER for each in letters]
    counted = {each: asked.count(each) for each in dict.fromkeys(asked)}
    said = ", ".join(f"{number} by {str(each).lower()}" for each, number in counted.items())
    return f"As each of them asked: {said}."


def _consequences(sent: bool) -> str:
    if sent:
        return (
            "What will happen: the clocks stop that day, answers close their stages, and each "
            "letter stands in the history of its case."
        )
    return "Printed is not sent: no clock stops."
