"""What the screens ask about putting right and learning; each is a dialog about one thing."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.domain.trends import Theme
from best_desktop.gui.office import Office


class LearningAsk(Enum):
    """What may be asked, and what it is about: a remedy, a lesson, a review or a theme.

    0 stands for something new.
    """

    PLAN = auto()
    TELL = auto()
    FINISH = auto()
    LESSON = auto()
    SHARE = auto()
    THEME = auto()
    REVIEW = auto()
    CONTRACTOR = auto()


def make(
    ask: LearningAsk, office: Office, about: int | Theme, complaint_id: int, parent: QWidget
) -> QDialog:
    """Make the dialog that answers; each module is imported when it is first needed."""
    case = complaint_id or None
    if ask is LearningAsk.THEME or isinstance(about, Theme):
        from best_desktop.gui.dialogs.lesson import ThemeDialog

        if not isinstance(about, Theme):
            raise TypeError(f"{about!r} is no theme")
        return ThemeDialog(office, parent, theme=about)
    if ask in _PROMISED:
        from best_desktop.gui.dialogs import remedy

        dialogs = {
            LearningAsk.PLAN: remedy.PlanRemedyDialog,
            LearningAsk.TELL: remedy.TellUpdateDialog,
        }
        if ask in dialogs:
            return dialogs[ask](office, case, parent, row_id=about)
        from best_desktop.gui.dialogs.finish_remedy import FinishRemedyDialog

        return FinishRemedyDialog(office, case, parent, row_id=about)
    if ask is LearningAsk.CONTRACTOR:
        from best_desktop.gui.dialogs.contractor import ContractorDialog

        return ContractorDialog(office, case, parent, row_id=about)
    from best_desktop.gui.dialogs import lesson

    learnt = {
        LearningAsk.LESSON: lesson.LessonDialog,
        LearningAsk.SHARE: lesson.ShareLearningDialog,
        LearningAsk.REVIEW: lesson.TenantReviewDialog,
    }
    return learnt[ask](office, case, parent, row_id=about)


_PROMISED = frozenset((LearningAsk.PLAN, LearningAsk.TELL, LearningAsk.FINISH))
