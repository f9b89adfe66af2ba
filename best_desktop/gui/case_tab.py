"""What the case detail asks of each of its tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from best_desktop.casework.case_views import CaseView
from best_desktop.gui.office import Office
from best_desktop.gui.parts import Scrolled


class CaseTab(QWidget):
    """One tab of the case detail: built on first visit, shown a whole case, asks for dialogs.

    ``wanted_move`` carries a ``Move`` or a ``Command`` and the complaint; ``wanted_draft``,
    ``wanted_print``, ``wanted_sent``, ``wanted_supersede``, ``wanted_format`` and ``wanted_aside``
    a letter and the complaint; ``wanted_learning`` a ``LearningAsk``; ``wanted_outside`` an
    ``OutsideAsk``, ``wanted_investigation`` an ``InvestigationAsk``, each with its number;
    ``wanted_letter`` a ``LetterWish``, ``wanted_why`` a ``Milestone``, ``wanted_point`` a point,
    ``wanted_person`` and ``wanted_adjustment`` a person, ``wanted_proof_review`` and
    ``wanted_proof_end`` a proof and ``dropped_files`` paths, each with the complaint.
    """

    open_case = Signal(int)
    wanted_move = Signal(object, int)
    wanted_why = Signal(object, int)
    wanted_draft = Signal(int, int)
    wanted_letter = Signal(object, int)
    wanted_print = Signal(int, int)
    wanted_sent = Signal(int, int)
    wanted_supersede = Signal(int, int)
    wanted_point = Signal(int, int)
    wanted_outcomes = Signal(int)
    wanted_person = Signal(int, int)
    wanted_adjustment = Signal(int, int)
    wanted_proof_review = Signal(int, int)
    wanted_proof_end = Signal(int, int)
    wanted_aside = Signal(int, int)
    wanted_format = Signal(int, int)
    wanted_outside = Signal(object, int, int)
    wanted_learning = Signal(object, object, int)
    wanted_investigation = Signal(object, int, int)
    dropped_files = Signal(list, int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty tab."""
        super().__init__(parent)
        self.office = office
        self.view: CaseView | None = None

    def show_case(self, view: CaseView) -> None:
        """Show a case, or the same case as it is now."""
        self.view = view
        self.fill(view)

    def fill(self, view: CaseView) -> None:
        """Fill the tab's own parts; each tab says how."""
        raise NotImplementedError


class ScrolledTab(CaseTab):
    """A tab that is one column, scrolled as a whole; ``said`` is its name for a screen reader."""

    said: str

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty tab."""
        super().__init__(office, parent)
        self.whole = Scrolled(self.said, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.whole)
