"""Dialogs about parts of a complaint: its dates, files, points, people, authority and remedies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from best_desktop.gui import investigation_asks, learning_asks, outside_asks
from best_desktop.gui.dialog_runner import DialogGroup
from best_desktop.gui.investigation_asks import InvestigationAsk
from best_desktop.gui.learning_asks import LearningAsk
from best_desktop.gui.outside_asks import OutsideAsk

if TYPE_CHECKING:
    from best_desktop.domain.milestones import Milestone
    from best_desktop.domain.trends import Theme


class CaseDialogs(DialogGroup):
    """The dialogs about parts of a complaint."""

    def why(self, milestone: Milestone, complaint_id: int) -> None:
        """Explain a date by the calendar the case is counted with."""
        from best_desktop.gui.dialogs.why import WhyDialog

        view = self._runner.case(complaint_id)
        if view is not None:
            self._run(WhyDialog(self._office, milestone, view.calendar, self._window))

    def attach(self, files: Sequence[str], complaint_id: int) -> None:
        """Keep files with a complaint."""
        from best_desktop.gui.dialogs.attach import AttachDialog

        self._run(AttachDialog(self._office, complaint_id, self._window, files=files))

    def point(self, point_id: int, complaint_id: int) -> None:
        """Put a point of complaint into other words."""
        from best_desktop.gui.dialogs.point import ChangePointDialog

        self._run(ChangePointDialog(self._office, complaint_id, self._window, point_id=point_id))

    def outcomes(self, complaint_id: int) -> None:
        """Change the outcomes sought."""
        from best_desktop.gui.dialogs.wanted import ChangeWantedDialog

        self._run(ChangeWantedDialog(self._office, complaint_id, self._window))

    def person(self, person_id: int, complaint_id: int) -> None:
        """Correct the details of somebody a complaint is from or for."""
        from best_desktop.gui.dialogs.correct_person import CorrectPersonDialog

        self._run(CorrectPersonDialog(self._office, complaint_id, self._window, row_id=person_id))

    def adjustment(self, person_id: int, complaint_id: int) -> None:
        """Record an adjustment agreed with somebody."""
        from best_desktop.gui.dialogs.adjustment import AdjustmentDialog

        self._run(AdjustmentDialog(self._office, complaint_id, self._window, row_id=person_id))

    def review_proof(self, proof_id: int, complaint_id: int = 0) -> None:
        """Look at a proof of authority again."""
        from best_desktop.gui.dialogs.keep_proof import ReviewProofDialog

        case = complaint_id or None
        self._run(ReviewProofDialog(self._office, case, self._window, row_id=proof_id))

    def end_proof(self, proof_id: int, complaint_id: int = 0) -> None:
        """End a proof of authority."""
        from best_desktop.gui.dialogs.keep_proof import EndProofDialog

        case = complaint_id or None
        self._run(EndProofDialog(self._office, case, self._window, row_id=proof_id))

    def learning(self, ask: LearningAsk, about: int | Theme, complaint_id: int) -> None:
        """Open a dialog about what was promised or learnt."""
        self._runner.run_made(
            lambda: learning_asks.make(ask, self._office, about, complaint_id, self._window)
        )

    def outside(self, ask: OutsideAsk, number: int, complaint_id: int) -> None:
        """Open a dialog about money or an outside body, or save a pack."""
        if ask in outside_asks.PACKS:
            from best_desktop.casework.evidence_packs import PackKind
            from best_desktop.gui.pack_saving import save_pack

            kind = PackKind.EVIDENCE if ask is OutsideAsk.PACK else PackKind.BUNDLE
            save_pack(self._office, complaint_id, kind, self._window)
            return
        self._runner.run_made(
            lambda: outside_asks.make(ask, self._office, number, complaint_id, self._window)
        )

    def investigation(self, ask: InvestigationAsk, number: int, complaint_id: int) -> None:
        """Open a dialog about looking into a complaint; an issue logged apart is a complaint."""
        made = self._runner.run_made(
            lambda: investigation_asks.make(ask, self._office, number, complaint_id, self._window)
        )
        if ask is InvestigationAsk.ISSUE and made not in (None, complaint_id):
            self._runner.logged.emit(made)
