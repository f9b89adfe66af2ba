"""What the settings ask for: who is away, who works for a department, which days count."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.gui.office import Office


class OfficeAsk(Enum):
    """What may be asked, and what its number is: an absence, a delegation (0 new), a day."""

    ABSENCE = auto()
    REMOVE_ABSENCE = auto()
    DELEGATION = auto()
    END_DELEGATION = auto()
    BANK_HOLIDAY = auto()


def make(ask: OfficeAsk, office: Office, number: int, parent: QWidget) -> QDialog:
    """Make the dialog that answers; removing an absence is asked in a box and has none."""
    if ask is OfficeAsk.ABSENCE:
        from best_desktop.gui.dialogs.absence import AbsenceDialog

        return AbsenceDialog(office, None, parent, row_id=number)
    if ask is OfficeAsk.BANK_HOLIDAY:
        from best_desktop.gui.dialogs.bank_holiday import BankHolidayDialog

        return BankHolidayDialog(office, None, parent, row_id=number)
    from best_desktop.gui.dialogs.delegation import DelegationDialog, EndDelegationDialog

    if ask is OfficeAsk.DELEGATION:
        return DelegationDialog(office, parent)
    return EndDelegationDialog(office, None, parent, row_id=number)
