"""Take more time: on which ground, until when, and why; it counts once the letter is sent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.inputs import MoreTime
from best_desktop.casework.more_time import extend, longest_by_explanation
from best_desktop.domain.vocabulary import Channel, ExtensionBasis, LetterCode, MilestoneKind
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_more_time import Ui_MoreTime
from best_desktop.gui.perform import confirm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class MoreTimeDialog(FormDialog):
    """More time for the answer; afterwards the letter that tells it is offered."""

    draft_name = "more-time"
    saved_words = "More time recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_MoreTime()
        self.build(self.ui)
        self._rule = self.case().standing.rule.extension
        self._longest = longest_by_explanation(office.desk(), self.case_id)
        self.say(self.ui.longest, self._limits())
        offered = [each for each in ExtensionBasis if each in self._rule.bases]
        self.ui.basis.offer_words(offered)
        self.ui.agreed_how.offer_words(Channel)
        self.ui.basis.currentIndexChanged.connect(self._basis_changed)
        self.ui.until.changed.connect(self._until_changed)
        self._basis_changed()
        self.ready()
        self.ui.basis.setFocus()

    def restored(self) -> None:
        self._basis_changed()

    def _due(self) -> date | None:
        milestone = self.case().schedule.find(MilestoneKind.ANSWER, self.case().stage)
        return milestone.due if milestone else None

    def _limits(self) -> str:
        rule = self._rule
        lines = [f"The answer is due on {long_date(self._due())}."]
        if self._longest and ExtensionBasis.EXPLANATION in rule.bases:
            lines.append(
                f"The longest by explanation is {long_date(self._longest)}: {rule.length} "
                f"{rule.unit.value} after the date first due ({rule.clause})."
            )
        lines.append(
            "That date has passed, so more time cannot count now: the answer stays measured "
            "against it. Send the explanation all the same."
            if self._too_late()
            else "The letter that explains it must be sent on or before the date due, or the time "
            "does not count."
        )
        return "\n".join(lines)

    def _too_late(self) -> bool:
        due = self._due()
        return due is not None and due < self.office.today

    def _basis(self) -> ExtensionBasis | None:
        return self.ui.basis.word(ExtensionBasis)

    def _basis_changed(self) -> None:
        ui, basis = self.ui, self._basis()
        self.show_rows(basis is ExtensionBasis.AGREED, ui.agreed_by, ui.agreed_on, ui.agreed_how)
        self.show_rows(basis is ExtensionBasis.PANEL, ui.panel)
        self._until_changed()

    def _until_changed(self) -> None:
        until, due, text = self.ui.until.date_or_none(), self._due(), ""
        if until and due and until > due:
            days = self.case().calendar.between(due, until)
            text = f"{days} working day{'' if days == 1 else 's'} after the date due now."
            over = self._longest and until > self._longest
            if over and self._basis() is ExtensionBasis.EXPLANATION:
                text += f" By explanation the longest is {long_date(self._longest)}."
            why_not = self.case().calendar.why_not(until)
            if why_not:
                text += f" That is no working day ({why_not}). The date stays as it is."
        self.say(self.ui.until_note, text)

    def save(self) -> int | None:
        ui = self.ui
        agreed = self._basis() is ExtensionBasis.AGREED
        return extend(
            self.office.desk(),
            self.case_id,
            MoreTime(
                basis=ui.basis.chosen(ExtensionBasis),
                until=ui.until.chosen(),
                reason=ui.reason.toPlainText(),
                done_so_far=ui.done_so_far.toPlainText(),
                agreed_by=ui.agreed_by.text() if agreed else "",
                agreed_on=ui.agreed_on.date() if agreed else None,
                agreed_how=ui.agreed_how.word(Channel) if agreed else None,
                panel=ui.panel.toPlainText(),
            ),
        )

    def after_saving(self) -> None:
        not_agreed = self._basis() is ExtensionBasis.NOT_AGREED
        letter = LetterCode.L08 if not_agreed else self._rule.letter
        due = long_date(self._due())
        if confirm(
            self,
            f"More time is recorded. It is too late to count: the answer stays measured against "
            f"{due}. Send the explanation all the same."
            if self._too_late()
            else "More time is recorded. It counts once the letter that explains it is sent, by "
            f"{due} at the latest.",
            "Write the letter",
            title="More time recorded",
            cancel="Later",
        ):
            self.wanted_letter.emit(letter, self.case_id)
