"""Record the first talk with the complainant, or an attempt at it (P-7.1.1.b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.inputs import FirstContact
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_first_contact import Ui_FirstContact

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class FirstContactDialog(FormDialog):
    """Talk it through: the method they used is proposed, points and outcomes can be put right."""

    draft_name = "first-contact"
    saved_words = "Contact recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_FirstContact()
        self.build(self.ui)
        case = self.case()
        self.ui.channel.offer_words(Channel)
        self.ui.channel.choose(case.channel)
        self.ui.preferred_channel.offer_words(Channel)
        self.ui.preferred_channel.choose(case.preferred_channel)
        self.ui.points.set_lines([each.understanding for each in case.points])
        self.ui.wanted.set_lines([each.wanted for each in case.wanted])
        self.ui.not_reached.toggled.connect(self._reached_changed)
        self._reached_changed()
        self.ready()
        self.ui.contacted_on.setFocus()

    def restored(self) -> None:
        self._reached_changed()

    def _reached_changed(self) -> None:
        reached = not self.ui.not_reached.isChecked()
        # Nobody is behind an anonymous complaint who could prefer a method.
        self.show_rows(reached and self.case().complainant is not None, self.ui.preferred_channel)
        self.ui.understood.setVisible(reached)

    def save(self) -> int | None:
        ui, reached = self.ui, not self.ui.not_reached.isChecked()
        contact = FirstContact(
            contacted_on=ui.contacted_on.chosen(),
            channel=ui.channel.chosen(Channel),
            text=ui.text.toPlainText(),
            reached=reached,
            preferred_channel=ui.preferred_channel.word(Channel) if reached else None,
            points=self._changed_points() if reached else None,
            wanted=ui.wanted.lines() if reached else None,
        )
        record_first_contact(self.office.desk(), self.case_id, contact, self.seen_version)
        return self.case_id

    def _changed_points(self) -> tuple[str, ...] | None:
        lines = self.ui.points.lines()
        return lines if lines != tuple(each.understanding for each in self.case().points) else None
