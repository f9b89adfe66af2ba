"""What the screens ask while a complaint is looked into; each is a dialog about one thing."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.casework.investigation_views import Place
from best_desktop.gui.office import Office


class InvestigationAsk(Enum):
    """What may be asked; its number is the evidence or the request, 0 for something new."""

    EVIDENCE = auto()
    WEIGH = auto()
    REQUEST = auto()
    CHASE = auto()
    REPLY = auto()
    DECLARE = auto()
    CHECKLIST = auto()
    CONTACT = auto()
    ISSUE = auto()


PUT_RIGHT: Mapping[Place, InvestigationAsk] = {
    Place.EVIDENCE: InvestigationAsk.WEIGH,
    Place.REQUEST: InvestigationAsk.REPLY,
    Place.CONFLICT: InvestigationAsk.DECLARE,
    Place.CHECKLIST: InvestigationAsk.CHECKLIST,
    Place.CONTACT: InvestigationAsk.CONTACT,
}
"""The dialog that puts right what is missing before a decision."""


def make(
    ask: InvestigationAsk, office: Office, number: int, complaint_id: int, parent: QWidget
) -> QDialog:
    """Make the dialog that answers; each module is imported when it is first needed."""
    if ask is InvestigationAsk.CONTACT:
        from best_desktop.gui.dialogs.contact import ContactDialog

        return ContactDialog(office, complaint_id, parent)
    if ask is InvestigationAsk.ISSUE:
        from best_desktop.gui.dialogs.new_issue import NewIssueDialog

        return NewIssueDialog(office, complaint_id, parent)
    if ask in (InvestigationAsk.DECLARE, InvestigationAsk.CHECKLIST):
        from best_desktop.gui.dialogs import declaring

        if ask is InvestigationAsk.DECLARE:
            return declaring.DeclareConflictDialog(office, complaint_id, parent)
        return declaring.ChecklistDialog(office, complaint_id, parent)
    from best_desktop.gui.dialogs import investigation

    if ask is InvestigationAsk.EVIDENCE:
        return investigation.EvidenceDialog(office, complaint_id, parent)
    if ask is InvestigationAsk.REQUEST:
        return investigation.AskInformationDialog(office, complaint_id, parent)
    about_one = {
        InvestigationAsk.WEIGH: investigation.WeighEvidenceDialog,
        InvestigationAsk.CHASE: investigation.ChaseInformationDialog,
        InvestigationAsk.REPLY: investigation.InformationReplyDialog,
    }
    return about_one[ask](office, complaint_id, parent, row_id=number)
