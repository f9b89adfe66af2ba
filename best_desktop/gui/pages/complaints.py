"""Complaints: quick views, filters and search over one list, with the chosen case beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.case_list_views import CaseFilter, CaseRow, SortKey, View
from best_desktop.casework.case_register import export_cases
from best_desktop.casework.queries.cases import count_cases, page_of_cases, view_counts
from best_desktop.domain.roles import Right
from best_desktop.gui import background, icons, theme
from best_desktop.gui.actions import Command
from best_desktop.gui.case_filters import (
    ActiveFilters,
    FilterRow,
    Received,
    ViewChips,
    due_words,
)
from best_desktop.gui.case_list import CASE_COLUMNS, CaseTable
from best_desktop.gui.forms.ui_complaints import Ui_ComplaintsPage
from best_desktop.gui.office import Office
from best_desktop.gui.own_views import OwnView, OwnViews
from best_desktop.gui.page import Page
from best_desktop.gui.parts import explain
from best_desktop.gui.printing import complaints, print_list
from best_desktop.gui.register_export import (
    ask_where,
    chosen_ids,
    save_workbook,
    say_what_is_exported,
)
from best_desktop.gui.settings import Preferences
from best_desktop.gui.tables import Cursor
from best_desktop.gui.view_keeping import ViewKeeping

NARROW = 1000
"""Under this many logical pixels of the window the case takes the place of the list."""

_TYPING_MS = 150
_LOOK_MS = 90

EMPTY_VIEWS = {
    View.ALL_OPEN: "No complaint is open.",
    View.MINE: "No open complaint is yours.",
    View.OVERDUE: "Nothing is overdue.",
    View.DUE_THIS_WEEK: "Nothing is due this week.",
    View.STAGE_2: "No open complaint is at stage 2 or 3.",
    View.WAITING: "No complaint waits for the tenant.",
    View.WINDOW: "No answered complaint can still be taken to the next stage.",
    View.CLOSED: "No complaint has been closed yet.",
    View.ALL: "There are no complaints yet.",
}


class Detail(Protocol):
    """What the page asks of the case detail it is given."""

    shown: SignalInstance

    def show_case(self, complaint_id: int | None, /) -> None:
        """Show a complaint, or nothing."""

    def refresh(self) -> None:
        """Load the case again."""

    def focus_first(self) -> None:
        """Put the keyboard into the case."""

    def isVisible(self) -> bool:
        """Whether it is on the screen."""


class ComplaintsPage(Page):
    """The list of complaints and the case beside it."""

    case_shown = Signal(object)
    detail_built = Signal(object)

    def __init__(
        self,
        office: Office,
        make_detail: Callable[[Office, QWidget], QWidget],
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        """Build the list; the detail is made when the first case is shown."""
        super().__init__(office, parent)
        self._make_detail = make_detail
        self._preferences = preferences
        self._detail: QWidget | None = None
        self._shown_id: int | None = None
        self._alone = False
        self._sought_id: int | None = None  # opened by name: it stays, in the list or not
        self._wanted = CaseFilter()
        self._view_before = View.ALL_OPEN
        self.ui = Ui_ComplaintsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._build()
        self._restore()
        address = case_file.address()
        self.own = ViewKeeping(
            self, office, OwnViews(preferences, address), self.chips, self._as_now
        )
        self.own.chosen.connect(self.show_own)

    # ------------------------------------------------------------------------------ building

    def _build(self) -> None:
        self.chips = ViewChips()
        self.filters = FilterRow(self.office)
        self.active = ActiveFilters()
        for place, made in (
            (self.ui.chips, self.chips),
            (self.ui.filters, self.filters),
            (self.ui.active, self.active),
        ):
            self.ui.column.replaceWidget(place, made)
            place.deleteLater()
        self.filter_button = self._tool("Filters", "filter")
        self.filter_button.setCheckable(True)
        self.filter_button.toggled.connect(self._fold_filters)
        self.columns_button = self._tool("Columns…", "columns")
        self.columns_button.clicked.connect(lambda: self.wanted_move.emit(Command.COLUMNS, 0))
        self.export_button = self._tool("Export…", "export")
        self.export_button.clicked.connect(self.export_out)
        self.table.page_through(self._fetch)
        self.ui.backButton.clicked.connect(self.back)
        self.ui.emptyButton.clicked.connect(self._on_empty_button)
        self.chips.chosen.connect(self.choose_view)
        self.filters.changed.connect(self._refilter)
        self.active.cleared.connect(self.clear_filters)
        self.table.chosen_changed.connect(self._on_choice)
        self.table.opened.connect(lambda row: self.open(row.id))
        self.table.columns_wanted.connect(lambda: self.wanted_move.emit(Command.COLUMNS, 0))
        self._look = self._timer(_LOOK_MS, self._show_chosen)
        self._typing = self._timer(_TYPING_MS, self._search_now)
        self._typed = ""
        theme.news.changed.connect(self._fit)
        icons.redress(self)

    def _tool(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        icons.dress(button, icon)
        self.ui.head.addWidget(button)
        return button

    def _timer(self, after: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(do)
        return timer

    @property
    def table(self) -> CaseTable:
        """The list of complaints."""
        made: CaseTable = self.ui.list
        return made

    def _restore(self) -> None:
        self.table.restore(self._preferences, "complaints")
        if not self._preferences.restore_part(self.ui.split, "complaints/split"):
            self.ui.split.setSizes([500, 490])  # shares of what there is
        self.ui.split.setStretchFactor(0, 1)
        self.ui.split.setStretchFactor(1, 1)
        kept = self._preferences.text("complaints/view", View.ALL_OPEN.value)
        view = next((each for each in View if each.value == kept), View.ALL_OPEN)
        self._wanted = CaseFilter(view)
        self.filter_button.setChecked(self._preferences.flag("complaints/filters"))
        self._fold_filters(self.filter_button.isChecked())
        self.ui.emptyBox.hide()
        self.ui.emptyColumn.addStretch(1)
        self._arrange()

    def keep(self) -> None:
        """Keep columns, splitter, view and whether the filters are open."""
        self.table.keep(self._preferences, "complaints")
        self._preferences.keep_part(self.ui.split, "complaints/split")
        view = self._view_before if self._wanted.text else self._wanted.view
        self._preferences.keep_text("complaints/view", view.value)
        self._preferences.keep_flag("complaints/filters", self.filter_button.isChecked())

    # ------------------------------------------------------------------------------- the list

    def refresh(self) -> None:
        """Read the list, the counts and the case beside it again."""
        self.table.reload()
        if self._detail is not None:
            self.detail_made().refresh()
        self._after_load()
        self.chips.show_counts(view_counts(self.office.desk()))
        self.own.show_counts()

    def show_filter(self, wanted: CaseFilter) -> None:
        """Show a list asked for elsewhere, such as a card of Today."""
        self.own.leave()
        self.filters.clear()
        self._wanted = wanted
        self._restart()

    def show_own(self, view: OwnView) -> None:
        """Show a view somebody named: its filter, columns and order."""
        self.filters.show_filter(view.wanted, view.received)
        self._wanted, self._typed = view.filter_on(self.office.today), view.wanted.text
        self._view_before = view.wanted.view
        shown = [key for key in view.columns if key in {each.key for each in CASE_COLUMNS}]
        if shown:
            self.table.show_columns(shown)
        self.table.restore_order(view.sort)
        self._restart()

    def _as_now(self, name: str) -> OwnView:
        """The list as it is now, as a view of that name; a date of Today's cards is left out."""
        key, descending = (self.table.lines and self.table.lines.sorted_by) or ("due", False)
        return OwnView(
            name,
            replace(self._wanted, due_from=None, due_to=None, ids=(), behind=""),
            self.filters.received.word(Received),
            tuple(each.key for each in self.table.columns_in_order()),
            f"{'-' if descending else ''}{key}",
        )

    def choose_view(self, view: View) -> None:
        """Show a quick view; a search stays."""
        self.own.leave()
        self._view_before = view
        self._wanted = replace(
            self._wanted, view=view, due_from=None, due_to=None, ids=(), behind=""
        )
        self._restart()

    def clear_filters(self) -> None:
        """Take every filter and the search away; the view stays."""
        self.own.leave()
        self._wanted = CaseFilter(self._view_before if self._wanted.text else self._wanted.view)
        self._typed = ""
        self.search_cleared.emit()
        self.filters.clear()

    search_cleared = Signal()

    def search(self, text: str) -> None:
        """Search all complaints while somebody types."""
        self._typed = text
        self._typing.start()

    def search_now(self, text: str) -> None:
        """Search all complaints at once."""
        self._typed = text
        self._search_now()

    def find_next(self) -> None:
        """Go to the next line, and from the last to the first."""
        model = self.table.model()
        if model.rowCount():
            line = self.table.currentIndex().row() + 1
            self.table.choose_line(line if line < model.rowCount() else 0)

    def _search_now(self) -> None:
        self._typing.stop()
        text = self._typed.strip()
        if text == self._wanted.text:
            return
        self.own.leave()
        if text and not self._wanted.text:
            self._view_before = self._wanted.view
        view = View.ALL if text else self._view_before
        if text and self._wanted.text:
            view = self._wanted.view
        self._wanted = replace(self._wanted, text=text, view=view)
        self._restart()

    def _refilter(self) -> None:
        self.own.leave()
        self._wanted = self.filters.apply(self._wanted)
        self._restart()

    def _restart(self) -> None:
        self.chips.show_view(self._wanted.view)
        self._sought_id = None
        if self._alone:
            self._alone = False
            self._arrange()
        if self.table.cases is not None:
            self.table.cases.restart()
        self.table.scrollToTop()
        self._choose_again()
        self._after_load()

    def _choose_again(self) -> None:
        """After another filter: the case shown where it is in the list, else the first line."""
        if self.table.cases is None or not self.table.cases.rowCount():
            return
        line = self.table.cases.find(lambda row: row.id == self._shown_id)
        self.table.choose_line(line or 0)

    def _fetch(
        self, sort: SortKey | None, descending: bool, cursor: Cursor
    ) -> tuple[tuple[CaseRow, ...], Cursor]:
        page = page_of_cases(
            self.office.desk(), self._wanted, sort or SortKey.DUE, descending, cursor
        )
        return page.rows, page.cursor

    def _after_load(self) -> None:
        desk = self.office.desk()
        shown = count_cases(desk, self._wanted)
        everything = count_cases(desk, CaseFilter(View.ALL))
        self._show_active()
        self._show_empty(shown == 0, everything == 0)
        self.status_changed.emit(f"{shown:,} of {everything:,} complaints")
        nothing = None if shown else "There is nothing to export."
        explain(self.export_button, desk.why_not(Right.EXPORT) or nothing)
        say_what_is_exported(self.export_button, self.table)
        sought = self._alone and self._shown_id == self._sought_id
        if self.table.chosen() is None and not sought:
            self._look.start()

    def _show_active(self) -> None:
        wanted, filters = self._wanted, self.filters
        active: list[tuple[str, Callable[[], object]]] = []
        if wanted.text:
            active.append((f"Search: {wanted.text}", self._clear_search))
        if wanted.due_from or wanted.due_to:
            active.append((due_words(wanted), self._clear_due))
        if wanted.behind:
            active.append((f"Counted in: {wanted.behind}", self._clear_behind))
        for box in (filters.stage, filters.handler, filters.scheme, filters.channel,
                    filters.category, filters.complainant, filters.received):  # fmt: skip
            if not box.is_empty():
                words = f"{box.accessibleName()}: {box.currentText()}"
                active.append((words, partial(box.setCurrentIndex, 0)))
        self.active.show_filters(active)

    def _clear_search(self) -> None:
        self.search_cleared.emit()
        self.search_now("")

    def _clear_due(self) -> None:
        self._wanted = replace(self._wanted, due_from=None, due_to=None)
        self._restart()

    def _clear_behind(self) -> None:
        self._wanted = replace(self._wanted, ids=(), behind="")
        self._restart()

    def _show_empty(self, empty: bool, nothing_at_all: bool) -> None:
        self.ui.emptyBox.setVisible(empty)
        self.table.setVisible(not empty)
        if not empty:
            return
        filtered = self.active.isVisibleTo(self)
        if nothing_at_all:
            text, button = "There are no complaints yet. Log the first one.", "New complaint"
        elif filtered:
            text = "No complaints match these filters. Take one away, or clear them all."
            button = "Clear filters"
        else:
            text, button = EMPTY_VIEWS[self._wanted.view], "Show all open complaints"
        self.ui.empty.setText(text)
        self.ui.emptyButton.setText(button)
        self.ui.emptyButton.setVisible(filtered or self._wanted.view is not View.ALL_OPEN)
        if nothing_at_all:
            self.ui.emptyButton.setVisible(True)

    def _on_empty_button(self) -> None:
        text = self.ui.emptyButton.text()
        if text == "New complaint":
            self.wanted_move.emit(Command.NEW_COMPLAINT, 0)
        elif text == "Clear filters":
            self.clear_filters()
        else:
            self.choose_view(View.ALL_OPEN)

    def _fold_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)

    # ------------------------------------------------------------------------------- the case

    def open(self, complaint_id: int) -> None:
        """Show a complaint; in a narrow window it takes the place of the list."""
        line = None
        if self.table.cases is not None:
            line = self.table.cases.find(lambda row: row.id == complaint_id)
        if line is not None:
            self.table.choose_line(line)
        else:
            self.table.clearSelection()
        self._look.stop()
        self._alone = True
        self._sought_id = complaint_id
        self._show(complaint_id)
        self._arrange()
        if self._detail is not None and (self.narrow or line is None):
            self.detail_made().focus_first()

    def back(self) -> None:
        """Back from the case to the list."""
        if self.narrow and self._alone:
            self._alone = False
            self._arrange()
            self.table.setFocus()

    @property
    def narrow(self) -> bool:
        """Whether there is room for the list or the case, not for both."""
        return theme.room(self.window().width()) < NARROW

    @property
    def current_id(self) -> int | None:
        """The complaint commands act on: the one shown, or chosen in a narrow list."""
        if self.narrow and not self._alone:
            chosen = self.table.chosen()
            return chosen.id if chosen is not None else None
        return self._shown_id

    def detail_made(self) -> Detail:
        """The case detail, made on first use."""
        if self._detail is None:
            self._detail = self._make_detail(self.office, self.ui.detailPane)
            self.ui.detailColumn.addWidget(self._detail)
            self._detail.shown.connect(self.case_shown)  # type: ignore[attr-defined]
            self.detail_built.emit(self._detail)
        return self._detail  # type: ignore[return-value]

    def _on_choice(self) -> None:
        say_what_is_exported(self.export_button, self.table)
        self._look.start()

    def _show_chosen(self) -> None:
        chosen = self.table.chosen()
        if self.narrow and not self._alone:
            # The case is not in sight: load it only so that the Case menu knows what may be done.
            self._show(chosen.id if chosen is not None else None)
            return
        if chosen is None and self._shown_id is None and self.table.model().rowCount():
            self.table.choose_line(0)
            chosen = self.table.chosen()
        if chosen is not None:
            self._show(chosen.id)
        elif self._shown_id != self._sought_id:
            # Nothing in the list is chosen: the commands must not act on a case that left it.
            self._show(None)

    def settle(self) -> None:
        """Do now what waits for a pause in typing or choosing."""
        if self._typing.isActive():
            self._search_now()
        if self._look.isActive():
            self._look.stop()
            self._show_chosen()

    def _show(self, complaint_id: int | None) -> None:
        if complaint_id == self._shown_id and (self._detail is not None or complaint_id is None):
            return
        self._shown_id = complaint_id
        if complaint_id != self._sought_id:
            self._sought_id = None
        self.detail_made().show_case(complaint_id)

    def _arrange(self) -> None:
        narrow = self.narrow
        case_only = narrow and self._alone
        self.ui.backButton.setVisible(case_only)
        self.ui.listPane.setVisible(not case_only)
        self.ui.detailPane.setVisible(not narrow or case_only)
        for part in (self.ui.title, self.chips, self.filter_button, self.columns_button,
                     self.export_button):  # fmt: skip
            part.setVisible(not case_only)
        self.filters.setVisible(not case_only and self.filter_button.isChecked())
        if case_only:
            self.active.hide()
        else:
            self._show_active()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _fit(self) -> None:
        self.table.fit()
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)

    def print_out(self) -> bool:
        """Print the chosen lines, or the whole list as filtered."""
        rows = self.table.wanted_rows()
        title = f"Complaints: {self._wanted.view.label}"
        print_list(self, title, self.table.columns_in_order(), rows, complaints(len(rows)))
        return True

    def export_out(self) -> bool:
        """Ask where the list goes as a workbook, and save it there."""
        if self.export_button.isEnabled():
            path = ask_where(self, self.office, "Complaints")
            if path is not None:
                self.export(path)
        return self.export_button.isEnabled()

    def export(self, path: Path) -> background.Job:
        """Save what the list shows, or only the chosen lines where several are, as a workbook."""
        desk, wanted, ids = self.office.desk(), self._wanted, chosen_ids(self.table)
        columns = self.table.columns_in_order()
        key, descending = (self.table.lines and self.table.lines.sorted_by) or ("due", False)
        sort = next(each.sort for each in CASE_COLUMNS if each.key == key)
        by = sort if isinstance(sort, SortKey) else SortKey.DUE
        keys = [each.key for each in columns]
        return save_workbook(
            self, lambda: export_cases(desk, wanted, keys, by, descending, ids), path
        )

    @property
    def unsaved(self) -> bool:
        """Whether something is typed in the case that is not saved."""
        return bool(getattr(self._detail, "unsaved", False))

    def panes(self) -> list[QWidget]:
        """The list and the case, where they are in sight."""
        both = [self.table, self._detail]
        return [pane for pane in both if pane is not None and pane.isVisible()]
