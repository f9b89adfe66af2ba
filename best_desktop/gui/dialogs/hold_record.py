"""Keep a record beyond its time, and lift that again (P-14.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.queries.retention import hold_by_id, reference_of
from best_desktop.casework.retention import lift_hold, place_hold
from best_desktop.casework.retention_views import RecordKey
from best_desktop.domain.vocabulary import RecordKind
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_hold_record import Ui_HoldRecord
from best_desktop.gui.forms.ui_lift_hold import Ui_LiftHold

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class HoldRecordDialog(FormDialog):
    """Why one record is kept and until when; of a complaint where no other record is named."""

    saved_words = "Kept beyond its time."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        key: RecordKey | None = None,
    ) -> None:
        """Open for a record."""
        super().__init__(office, complaint_id, parent)
        self._key = key or RecordKey(RecordKind.COMPLAINT, self.case_id)
        self.draft_name = f"hold-{self._key.kind.value}-{self._key.number}"
        self.ui = Ui_HoldRecord()
        self.build(self.ui)
        self.say(
            self.ui.intro,
            f"{reference_of(self._key)} is not anonymised while a claim, a court or the Ombudsman "
            "needs it.",
        )
        self.ready()
        self.ui.reason.setFocus()

    def save(self) -> int | None:
        until = self.ui.until_on.date()
        place_hold(self.office.desk(), self._key, self.ui.reason.toPlainText(), until)
        return self.complaint_id


class LiftHoldDialog(AboutOneDialog):
    """One hold, with what it says."""

    form = Ui_LiftHold
    first = "reason"
    kept_as = "lift-hold"
    saved_words = "Hold lifted."

    def read(self) -> None:
        self._hold = hold_by_id(self.office.desk(), self.row_id)

    def fill(self) -> None:
        hold = self._hold
        self.say(
            self.ui.intro,
            f"{hold.reference} has been on hold since {long_date(hold.placed_on)} "
            f"({hold.placed_by}): {hold.reason}",
        )

    def save(self) -> int | None:
        hold = self._hold
        lift_hold(self.office.desk(), hold.id, hold.version, self.ui.reason.toPlainText())
        return hold.id
