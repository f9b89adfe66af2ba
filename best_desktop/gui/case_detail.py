"""An open complaint: who it is, what is due, what to do next, and its tabs.

The identity bar stays in sight whatever tab is shown; the adjustments are always in it (B-33).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.case_views import CaseView, HistoryEntry
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.queries.case import case_view
from best_desktop.domain.letter_abouts import LetterWish
from best_desktop.domain.moves import Move
from best_desktop.domain.referrals import LeadStep
from best_desktop.domain.roles import Right
from best_desktop.gui import icons, theme
from best_desktop.gui.access_keys import give_menu_keys
from best_desktop.gui.actions import (
    CASE_MENU,
    ENDING_MENU,
    LEAD_MENU,
    READ_ONLY,
    Ask,
    refusal_of,
    words_of,
)
from best_desktop.gui.announce import announce
from best_desktop.gui.authority_words import bar_words
from best_desktop.gui.case_steps import (
    ContinueLetter,
    IssueLetter,
    PrintLetter,
    SendLetter,
    Step,
    What,
    WriteLetter,
    next_steps,
    own_letters,
)
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.case_words import (
    adjustment_words,
    hazard_words,
    message_of,
    stage_words,
    vulnerability_words,
)
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_case_detail import Ui_CaseDetail
from best_desktop.gui.office import Office
from best_desktop.gui.parts import explain

_LOW = 24
_FORWARDED = (
    "open_case",
    "wanted_move",
    "wanted_why",
    "wanted_draft",
    "wanted_letter",
    "wanted_print",
    "wanted_sent",
    "wanted_supersede",
    "wanted_point",
    "wanted_outcomes",
    "wanted_person",
    "wanted_adjustment",
    "wanted_proof_review",
    "wanted_proof_end",
    "wanted_aside",
    "wanted_format",
    "wanted_outside",
    "wanted_learning",
    "wanted_investigation",
    "dropped_files",
)


def _summary() -> type[CaseTab]:
    from best_desktop.gui.tabs.summary import SummaryTab

    return SummaryTab


def _points() -> type[CaseTab]:
    from best_desktop.gui.tabs.points import PointsTab

    return PointsTab


def _investigation() -> type[CaseTab]:
    from best_desktop.gui.tabs.investigation import InvestigationTab

    return InvestigationTab


def _put_right() -> type[CaseTab]:
    from best_desktop.gui.tabs.put_right import PutRightTab

    return PutRightTab


def _deadlines() -> type[CaseTab]:
    from best_desktop.gui.tabs.deadlines import DeadlinesTab

    return DeadlinesTab


def _letters() -> type[CaseTab]:
    from best_desktop.gui.tabs.letters import LettersTab

    return LettersTab


def _documents() -> type[CaseTab]:
    from best_desktop.gui.tabs.documents import DocumentsTab

    return DocumentsTab


def _ombudsman() -> type[CaseTab]:
    from best_desktop.gui.tabs.ombudsman import OmbudsmanTab

    return OmbudsmanTab


def _notes() -> type[CaseTab]:
    from best_desktop.gui.tabs.notes import NotesTab

    return NotesTab


def _history() -> type[CaseTab]:
    from best_desktop.gui.tabs.history import HistoryTab

    return HistoryTab


# Each is imported and built on its first visit.
TABS: dict[str, Callable[[], type[CaseTab]]] = {
    "Summary": _summary,
    "Points": _points,
    "Investigation": _investigation,
    "Deadlines": _deadlines,
    "Letters": _letters,
    "Documents": _documents,
    "Notes": _notes,
    "Put right": _put_right,
    "Ombudsman": _ombudsman,
    "History": _history,
}


class CaseDetail(QWidget):
    """Shows one case and asks for the dialogs that change it.

    ``shown`` carries the ``CaseView`` after each load (None where there is none); the signals of
    the tabs come out here; ``wanted_letter`` carries a letter's code, or a
    ``LetterWish``, and the complaint.
    """

    shown = Signal(object)
    open_case = Signal(int)
    wanted_move = Signal(object, int)
    wanted_letter = Signal(object, int)
    wanted_why = Signal(object, int)
    wanted_draft = Signal(int, int)
    wanted_issue = Signal(int, int)
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
        """An empty detail: it says to choose a complaint."""
        super().__init__(parent)
        self.office = office
        self.ui = Ui_CaseDetail()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.view: CaseView | None = None
        self._id: int | None = None
        self._tabs: dict[str, CaseTab] = {}
        self._behind: set[str] = set()
        self._stale = False
        self._steps = FlowLayout(self.ui.steps, lines=6)
        self._letter_menu, self._more_menu = QMenu(self), QMenu(self)
        self._letter_menu.aboutToShow.connect(self._fill_letter_menu)
        self._more_menu.aboutToShow.connect(self._fill_more_menu)
        for name in TABS:
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            self.ui.tabs.addTab(page, name)
        self.ui.tabs.tabBar().setExpanding(False)
        self.ui.tabs.currentChanged.connect(lambda _: self._fill_tab())
        office.recorded.connect(self._hear)
        theme.news.changed.connect(self._dress_again)

    # --------------------------------------------------------------------------- the case

    @property
    def case_id(self) -> int | None:
        """The complaint shown."""
        return self._id

    def show_case(self, complaint_id: int | None) -> None:
        """Show a complaint on the tab that is open, or nothing."""
        if complaint_id is not None and complaint_id == self._id and self.view is not None:
            return
        self._id = complaint_id
        self.refresh()
        if self.view is not None:
            announce(self, f"{self.view.reference}, {self.view.who}. {self.ui.message.text()}")

    def refresh(self) -> None:
        """Load the case again."""
        self._stale = False
        self.view = self._load()
        if self.view is None:
            self.ui.stack.setCurrentWidget(self.ui.nothing)
        else:
            self._fill(self.view)
            self.ui.stack.setCurrentWidget(self.ui.content)
        self.shown.emit(self.view)

    def _load(self) -> CaseView | None:
        if self._id is None:
            self.ui.nothing.setText("Choose a complaint in the list to see it here.")
            return None
        try:
            view = case_view(self.office.desk(), self._id)
        except CaseworkError as refusal:
            # Said in the pane, not in a box: arrowing down a list must not stop at each.
            self.ui.nothing.setText(str(refusal))
            return None
        if case_file.is_read_only():
            rights: dict[Right, str | None] = dict.fromkeys(Right, READ_ONLY)
            return replace(
                view,
                refusals=dict.fromkeys(Move, READ_ONLY),
                why_not=rights,
                lead_refusals=dict.fromkeys(LeadStep, READ_ONLY),
            )
        return view

    def _fill(self, view: CaseView) -> None:
        ui = self.ui
        ui.title.setText(f"{view.reference} · {view.who}")
        ui.stage.setText(stage_words(view))
        ui.tag.show_tag(view.tag)
        ui.adjustments.setText(adjustment_words(view))
        needed = view.adjustments or vulnerability_words(view)
        theme.style(ui.adjustments, "strong" if needed else "muted")
        untold = bar_words(view.authority)
        ui.authority.setText(untold)
        ui.authority.setVisible(bool(untold))
        banner = hazard_words(view)
        ui.hazard.setText(banner)
        ui.hazard.setVisible(bool(banner))
        theme.style(ui.hazard, "muted" if view.anonymised_on else "field-error")
        ui.summary.setText(view.summary)
        ui.summary.setAccessibleName(f"Summary: {view.summary}")
        message = message_of(view, self.office.today)
        ui.message.setText(message.text)
        if ui.message.property("kind") != message.kind:
            theme.style(ui.message, message.kind)
        self._fill_steps(view)
        self._behind = set(self._tabs)
        self._fill_tab()

    # -------------------------------------------------------------------------- the steps

    def _fill_steps(self, view: CaseView) -> None:
        focused = cast("QWidget | None", self.focusWidget())
        had_focus = focused is not None and self.ui.steps.isAncestorOf(focused)
        self._steps.clear()
        for place, step in enumerate(next_steps(view)):
            self._steps.addWidget(self._step_button(step, first=place == 0 and step.pressing))
        self._steps.addWidget(self._menu_button("Letter", self._letter_menu))
        self._steps.addWidget(self._menu_button("More", self._more_menu))
        if had_focus:
            # The new buttons are shown by the event loop; only then do they keep the focus.
            QTimer.singleShot(0, self, self.focus_first)

    def _step_button(self, step: Step, *, first: bool) -> QPushButton:
        made = QPushButton(step.text, self.ui.steps)
        made.setAutoDefault(False)
        if first:
            made.setProperty("kind", "primary")
            if step.icon:
                icons.dress(made, step.icon, "on_accent")
        explain(made, step.why_not or self._read_only(step.what), step.tip)
        made.clicked.connect(lambda _checked: self.take(step.what))
        return made

    def _read_only(self, what: What) -> str | None:
        """Why a letter's step may not be taken in a file that can only be looked at."""
        looked_at = not isinstance(what, Move) and case_file.is_read_only()
        return READ_ONLY if looked_at else None

    def _menu_button(self, text: str, menu: QMenu) -> QPushButton:
        made = QPushButton(text, self.ui.steps)
        made.setAutoDefault(False)
        made.setMenu(menu)
        return made

    def take(self, what: What) -> None:
        """Ask for what a step says."""
        if self._id is None:
            return
        if isinstance(what, SendLetter):
            self.wanted_sent.emit(what.letter_id, self._id)
        elif isinstance(what, PrintLetter):
            self.wanted_print.emit(what.letter_id, self._id)
        elif isinstance(what, ContinueLetter):
            self.wanted_draft.emit(what.letter_id, self._id)
        elif isinstance(what, IssueLetter):
            self.wanted_issue.emit(what.letter_id, self._id)
        elif isinstance(what, WriteLetter):
            self.wanted_letter.emit(what.code, self._id)
        else:
            self.wanted_move.emit(what, self._id)

    def _fill_letter_menu(self) -> None:
        from best_desktop.casework.letter_offers import letter_offers

        menu = self._letter_menu
        menu.clear()
        menu.setToolTipsVisible(True)
        if self._id is None or self.view is None:
            return
        own = own_letters(self.view)
        for each in letter_offers(self.office.desk(), self._id):
            if each.why_not is not None and each.wish.code not in own:
                continue
            said = READ_ONLY if case_file.is_read_only() else each.why_not
            words = each.words.replace("&", "&&")
            self._add(menu, words, said, partial(self._ask_letter, each.wish))

    def _ask_letter(self, wish: LetterWish) -> None:
        if self._id is not None:
            self.wanted_letter.emit(wish, self._id)

    def _fill_more_menu(self) -> None:
        menu = self._more_menu
        menu.clear()
        menu.setToolTipsVisible(True)
        self._add_asks(menu, CASE_MENU)
        menu.addSeparator()
        lead = menu.addMenu("Hand over, refer, direct")
        lead.setToolTipsVisible(True)
        self._add_asks(lead, LEAD_MENU)
        menu.addSeparator()
        # The endings stand beside the other moves here, so some need another key.
        self._add_asks(menu, ENDING_MENU)
        give_menu_keys(menu)
        give_menu_keys(lead)

    def _add_asks(self, menu: QMenu, asks: Iterable[Ask | None]) -> None:
        for ask in asks:
            if ask is None:
                menu.addSeparator()
            elif ask is not Move.WRITE_LETTER and self.view is not None:
                why_not = refusal_of(self.view, ask)
                self._add(menu, words_of(ask).text, why_not, partial(self._ask, ask))

    def _add(self, menu: QMenu, text: str, why_not: str | None, do: Callable[[], None]) -> QAction:
        action = menu.addAction(text)
        action.setEnabled(why_not is None)
        action.setToolTip(why_not or "")
        action.setStatusTip(why_not or "")
        action.triggered.connect(lambda _checked: do())
        return action

    def _ask(self, ask: Ask) -> None:
        if self._id is not None:
            self.wanted_move.emit(ask, self._id)

    # --------------------------------------------------------------------------- the tabs

    def show_tab(self, name: str) -> CaseTab | None:
        """Go to a tab by its name, such as ``deadlines``; the tab where a case is shown."""
        for place, title in enumerate(TABS):
            if title.casefold() == name.casefold():
                self.ui.tabs.setCurrentIndex(place)
        self._fill_tab()
        return self._tabs.get(name.capitalize())

    def next_tab(self, step: int = 1) -> None:
        """Go to the next tab, or with -1 to the one before; round at the ends."""
        tabs = self.ui.tabs
        tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do."""
        first = next((each for each in self.step_buttons() if each.isEnabled()), None)
        (first or self.ui.tabs).setFocus()

    def step_buttons(self) -> list[QPushButton]:
        """The buttons of the next steps and the two menus, in order."""
        items = [self._steps.itemAt(place) for place in range(self._steps.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [each for each in widgets if isinstance(each, QPushButton)]

    def _fill_tab(self) -> None:
        """Build the open tab on its first visit; bring it up to date where it fell behind."""
        if self.view is None:
            return
        place = self.ui.tabs.currentIndex()
        name = list(TABS)[place]
        tab = self._tabs.get(name)
        if tab is None:
            tab = self._build(name, place)
        elif name not in self._behind:
            return
        self._behind.discard(name)
        tab.show_case(self.view)

    def _build(self, name: str, place: int) -> CaseTab:
        tab = TABS[name]()(self.office)
        page = cast("QWidget", self.ui.tabs.widget(place))
        cast("QVBoxLayout", page.layout()).addWidget(tab)
        for signal in _FORWARDED:
            getattr(tab, signal).connect(getattr(self, signal))
        self._tabs[name] = tab
        return tab

    # -------------------------------------------------------------------------------- news

    def _hear(self, entry: HistoryEntry) -> None:
        """Load again what concerns this case: itself, its people, or the office's calendar."""
        if self._id is None or entry.complaint_id not in (self._id, None):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low pane the tab needs the line more; the Summary tab has all of it.
        low = event.size().height() < self.fontMetrics().height() * _LOW
        self.ui.summary.setHidden(low)

    def _dress_again(self) -> None:
        if self.view is not None:
            self._fill(self.view)
