"""What the screens ask about money and outside bodies; each is a dialog about one thing."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.gui.office import Office


class OutsideAsk(Enum):
    """What may be asked, and what its number is: a point, a sum, a referral and what is in it.

    0 stands for something new on the complaint.
    """

    IMPACT = auto()
    OFFER = auto()
    ANSWER_OFFER = auto()
    SET_OFF = auto()
    PAY = auto()
    CONTACT = auto()
    REFER = auto()
    CLOSE = auto()
    ASK_EVIDENCE = auto()
    EVIDENCE_SENT = auto()
    DETERMINATION = auto()
    ORDER_DONE = auto()
    RECOMMENDATION = auto()
    PACK = auto()
    BUNDLE = auto()


PACKS = frozenset((OutsideAsk.PACK, OutsideAsk.BUNDLE))
"""What is saved as a file and has no dialog of ours."""


def make(
    ask: OutsideAsk, office: Office, number: int, complaint_id: int, parent: QWidget
) -> QDialog:
    """Make the dialog that answers; each module is imported when it is first needed."""
    if ask in _MONEY:
        return _money(ask, office, number, complaint_id, parent)
    if ask in _DETERMINED:
        from best_desktop.gui.dialogs import determination

        about = {
            OutsideAsk.DETERMINATION: determination.DeterminationDialog,
            OutsideAsk.ORDER_DONE: determination.OrderDoneDialog,
            OutsideAsk.RECOMMENDATION: determination.RecommendationDialog,
        }
        return about[ask](office, complaint_id, parent, row_id=number)
    from best_desktop.gui.dialogs import outside

    if ask is OutsideAsk.CONTACT:
        return outside.OutsideContactDialog(office, complaint_id, parent)
    if ask is OutsideAsk.REFER:
        return outside.OutsideReferralDialog(office, complaint_id, parent)
    of_a_referral = {
        OutsideAsk.CLOSE: outside.CloseReferralDialog,
        OutsideAsk.ASK_EVIDENCE: outside.EvidenceRequestDialog,
        OutsideAsk.EVIDENCE_SENT: outside.EvidenceSentDialog,
    }
    return of_a_referral[ask](office, complaint_id, parent, row_id=number)


_MONEY = frozenset(
    (
        OutsideAsk.IMPACT,
        OutsideAsk.OFFER,
        OutsideAsk.ANSWER_OFFER,
        OutsideAsk.SET_OFF,
        OutsideAsk.PAY,
    )
)
_DETERMINED = frozenset(
    (OutsideAsk.DETERMINATION, OutsideAsk.ORDER_DONE, OutsideAsk.RECOMMENDATION)
)


def _money(
    ask: OutsideAsk, office: Office, number: int, complaint_id: int, parent: QWidget
) -> QDialog:
    from best_desktop.gui.dialogs import compensation

    if ask is OutsideAsk.OFFER:
        return compensation.OfferCompensationDialog(office, complaint_id, parent)
    about = {
        OutsideAsk.IMPACT: compensation.ImpactDialog,
        OutsideAsk.ANSWER_OFFER: compensation.AnswerOfferDialog,
        OutsideAsk.SET_OFF: compensation.SetOffDialog,
        OutsideAsk.PAY: compensation.PayDialog,
    }
    return about[ask](office, complaint_id, parent, row_id=number)
