"""What is asked about keeping records and about people's own data; each is one dialog."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.casework.retention_views import RecordKey
from best_desktop.gui.office import Office

About = int | RecordKey | Sequence[RecordKey]
"""The number of a hold, batch, request or person (0: a new request); or the records themselves."""


class DataAsk(Enum):
    """What may be asked, each with what it is about."""

    HOLD = auto()
    LIFT_HOLD = auto()
    PROPOSE = auto()
    SETTLE = auto()
    NEW_REQUEST = auto()
    STEP = auto()
    EXPORT_PERSON = auto()
    EXPORT_REQUEST = auto()


def make(ask: DataAsk, office: Office, about: About, parent: QWidget) -> QDialog:
    """Make the dialog that answers; each is imported when it is first opened."""
    if ask is DataAsk.HOLD and isinstance(about, RecordKey):
        from best_desktop.gui.dialogs.hold_record import HoldRecordDialog

        return HoldRecordDialog(office, None, parent, key=about)
    if ask is DataAsk.PROPOSE and isinstance(about, Sequence):
        from best_desktop.gui.dialogs.disposal import ProposeDisposalDialog

        return ProposeDisposalDialog(office, parent, keys=tuple(about))
    if not isinstance(about, int):
        raise TypeError(f"{ask} is not about {about!r}")
    if ask is DataAsk.LIFT_HOLD:
        from best_desktop.gui.dialogs.hold_record import LiftHoldDialog

        return LiftHoldDialog(office, None, parent, row_id=about)
    if ask is DataAsk.SETTLE:
        from best_desktop.gui.dialogs.disposal import SettleDisposalDialog

        return SettleDisposalDialog(office, None, parent, row_id=about)
    return _of_requests(ask, office, about, parent)


def _of_requests(ask: DataAsk, office: Office, about: int, parent: QWidget) -> QDialog:
    if ask is DataAsk.NEW_REQUEST:
        from best_desktop.gui.dialogs.data_request import DataRequestDialog

        return DataRequestDialog(office, None, parent)
    if ask is DataAsk.STEP:
        from best_desktop.gui.dialogs.data_request import DataStepDialog

        return DataStepDialog(office, None, parent, row_id=about)
    from best_desktop.gui.dialogs.subject_access import SubjectAccessDialog

    if ask is DataAsk.EXPORT_PERSON:
        return SubjectAccessDialog(office, parent, person_id=about)
    return SubjectAccessDialog(office, parent, request_id=about)
