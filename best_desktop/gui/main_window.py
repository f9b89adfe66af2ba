"""The main window: menus, command bar, rail, pages, status bar; it opens what screens ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QCloseEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QMenu,
    QSizePolicy,
)

from best_desktop.casework import case_file
from best_desktop.casework.case_list_views import CaseFilter
from best_desktop.casework.case_views import CaseView, HistoryEntry
from best_desktop.domain.moves import Move
from best_desktop.gui import chosen_printer, icons, menus, page_choice, theme, ways
from best_desktop.gui.actions import READ_ONLY, Actions, Ask, Command
from best_desktop.gui.backups import DailyBackup
from best_desktop.gui.caretaker import Caretaker
from best_desktop.gui.case_list import CASE_COLUMNS
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.forms.ui_main_window import Ui_MainWindow
from best_desktop.gui.news import News
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.page_scroll import PageScroll
from best_desktop.gui.panes import focus_into, next_pane
from best_desktop.gui.perform import confirm, say
from best_desktop.gui.rail import FOLD_UNDER, Rail
from best_desktop.gui.report_asks import REPORT_COMMANDS
from best_desktop.gui.search_bar import SearchBar
from best_desktop.gui.settings import Preferences
from best_desktop.gui.status_line import StatusLine
from best_desktop.gui.undoing import last_change, undone_in

if TYPE_CHECKING:
    from best_desktop.gui.pages.complaints import ComplaintsPage
    from best_desktop.gui.pages.today import TodayPage

PAGES = (
    Command.SHOW_TODAY,
    Command.SHOW_COMPLAINTS,
    Command.SHOW_FEEDBACK,
    Command.SHOW_CALENDAR,
    Command.SHOW_REPORTS,
    Command.SHOW_PEOPLE,
    Command.SHOW_LIBRARY,
    Command.SHOW_LEARNING,
    Command.SHOW_SETTINGS,
)
_WRITES = (
    Command.NEW_COMPLAINT,
    Command.NEW_COMPLIMENT,
    Command.NEW_COMMENT,
    Command.NEW_SERVICE_REQUEST,
    Command.OFFICE_DAY,
)
_RECORDED_IN: Mapping[Ask, str] = {
    Command.NEW_COMPLIMENT: "compliments",
    Command.NEW_COMMENT: "comments",
    Command.NEW_SERVICE_REQUEST: "requests",
    Command.NEW_SURVEY_ANSWER: "surveys",
}
_PLAIN = QSizePolicy.Policy.Preferred
_TIGHT = 560  # narrower than this, measured in text of usual size, the bar keeps the most needed
_LINES = 17  # how many lines high a page is at least
_TEXT_STEPS = theme.TEXT_SIZES


class MainWindow(QMainWindow):
    """The one window. ``wanted_file`` asks for another case file: "" to choose one, or its path.

    ``wanted_seat`` asks who else sits down (sample office).
    """

    wanted_file = Signal(object)
    wanted_seat = Signal()

    def __init__(self, office: Office, preferences: Preferences) -> None:
        """Lay out the window; pages are built when they are first shown."""
        super().__init__()
        self.office, self.preferences = office, preferences
        chosen_printer.keep_in(preferences)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.actions_ = Actions(self)
        self.opener = DialogOpener(office, self)
        self.news = News(office, self)
        self.backup = DailyBackup(office, self)
        self.caretaker = Caretaker(office, preferences, self)
        self._pages: dict[Command, Page] = {}
        self._today: TodayPage | None = None
        self._complaints: ComplaintsPage | None = None
        self._now = Command.SHOW_TODAY
        self._view: CaseView | None = None
        self._let_pages_scroll()
        self._build_bars()
        self._build_menus()
        self._connect()
        self._show_desk()
        if not preferences.restore_window(self):
            self.resize(1280, 760)

    # ------------------------------------------------------------------------------ building

    def _let_pages_scroll(self) -> None:
        """In a low window with large text a page keeps room to be read, and scrolls."""
        area = PageScroll(self.ui.central)
        self.ui.body.replaceWidget(self.ui.pages, area)
        area.hold(self.ui.pages)
        self._give_pages_room()

    def _give_pages_room(self) -> None:
        lines = QFontMetrics(QApplication.font()).lineSpacing()
        self.ui.pages.setMinimumHeight(lines * _LINES)

    def _build_bars(self) -> None:
        bar = self.ui
        self.rail = Rail(
            bar.rail,
            dict(
                zip(
                    PAGES,
                    (bar.todayButton, bar.complaintsButton, bar.feedbackButton,
                     bar.calendarButton, bar.reportsButton, bar.peopleButton, bar.libraryButton,
                     bar.learningButton, bar.settingsButton),
                    strict=True,
                )
            ),
            self.show_page,
        )  # fmt: skip
        self.status = StatusLine(bar.statusBar, self.office, self.backup, self.caretaker)
        for button, ask in (
            (bar.newComplaintButton, Command.NEW_COMPLAINT),
            (bar.newComplimentButton, Command.NEW_COMPLIMENT),
            (bar.letterButton, Move.WRITE_LETTER),
            (bar.printButton, Command.PRINT),
            (bar.exportButton, Command.EXPORT),
        ):
            action = self.actions_.of(ask)
            button.clicked.connect(action.trigger)
            action.changed.connect(partial(_follow, button, action))
            _follow(button, action)
        self.search = SearchBar(bar.searchBox)
        bar.commandRow.setStretchFactor(bar.searchBox, 1)
        icons.redress(bar.commandBar)
        icons.redress(bar.rail)

    def _build_menus(self) -> None:
        ui = self.ui
        self.recent = menus.fill_file(ui.fileMenu, self.actions_)
        menus.fill_edit(ui.editMenu, self.actions_)
        menus.fill_view(
            ui.viewMenu,
            self.actions_,
            self.preferences.appearance,
            self.choose_appearance,
            self.choose_text_size,
        )
        menus.fill_case(ui.caseMenu, self.actions_)
        menus.fill_reports(ui.reportsMenu, self.actions_)
        menus.fill_help(ui.helpMenu, self.actions_)
        for ask in (Command.NEXT_TAB, Command.PREVIOUS_TAB):
            self.addAction(self.actions_.of(ask))
        self.recent.aboutToShow.connect(self._fill_recent)

    def _connect(self) -> None:
        self.actions_.asked.connect(self.ask)
        self.ui.caseMenu.aboutToShow.connect(self._refuse_one_by_one)
        self.opener.logged.connect(self.open_case)
        self.opener.wanted_case.connect(self.open_case)
        self.office.recorded.connect(self._hear)
        for show in (self._show_desk, self._show_case_commands):
            self.news.closed_to_changes.connect(show)
        self.search.typed.connect(self._search)
        self.search.entered.connect(self._search_entered)
        self.search.cleared.connect(self._search_cleared)
        self.search.down.connect(self._go_to_list)
        theme.news.changed.connect(self._dress_again)
        self._commands: dict[Command, Callable[[], object]] = {
            Command.EXIT: self.close,
            Command.OPEN_FILE: lambda: self.wanted_file.emit(None),
            Command.NEW_FILE: lambda: self.wanted_file.emit(""),
            Command.CHANGE_SEAT: self.wanted_seat.emit,
            Command.PRINT: self._print,
            Command.EXPORT: self._export,
            Command.FIND: self.search.focus,
            Command.FIND_NEXT: lambda: self.complaints().find_next(),
            Command.COLUMNS: self._choose_columns,
            Command.CLEAR_FILTERS: lambda: self.complaints().clear_filters(),
            Command.REFRESH: self._refresh,
            Command.LARGER_TEXT: lambda: self._step_text(1),
            Command.SMALLER_TEXT: lambda: self._step_text(-1),
            Command.BACK: lambda: self.complaints().back(),
            Command.NEXT_PANE: lambda: self._go_round(1),
            Command.PREVIOUS_PANE: lambda: self._go_round(-1),
            Command.NEXT_TAB: lambda: self._turn_tab(1),
            Command.PREVIOUS_TAB: lambda: self._turn_tab(-1),
            Command.UNDO: self._undo,
            Command.REDO: lambda: self._to_field("redo"),
            Command.CUT: lambda: self._to_field("cut"),
            Command.COPY: lambda: self._to_field("copy"),
            Command.PASTE: lambda: self._to_field("paste"),
            Command.SELECT_ALL: lambda: self._to_field("selectAll"),
        }
        for ask in PAGES:
            self._commands[ask] = partial(self.show_page, ask)
        for ask, kind in REPORT_COMMANDS.items():
            self._commands[ask] = partial(ways.to_report, self, kind)

    def start(self) -> None:
        """Show the page shown last, then look for news every fifteen seconds."""
        kept = self.preferences.text("page", Command.SHOW_TODAY.name)
        ask = next((each for each in PAGES if each.name == kept), Command.SHOW_TODAY)
        self.show_page(ask)
        focus_into(self.page().panes()[0])
        self.news.day_changed.connect(self._refresh_all)
        self.news.start()
        self.backup.start()
        self.caretaker.start()

    # --------------------------------------------------------------------------------- pages

    def page(self) -> Page:
        """The page shown now."""
        return self._pages[self._now]

    def complaints(self) -> ComplaintsPage:
        """The complaints page, shown."""
        self.show_page(Command.SHOW_COMPLAINTS)
        if self._complaints is None:
            raise RuntimeError("Showing the complaints page built none")
        return self._complaints

    def show_page(self, ask: Command) -> None:
        """Show a page, built now where this is its first visit."""
        page = self._pages.get(ask)
        if page is None:
            page = self._pages[ask] = self._make_page(ask)
        self._now = ask
        turned = self.ui.pages.currentWidget() is not page
        for each in self._pages.values():  # only the page in sight says how much room it needs
            needs = _PLAIN if each is page else QSizePolicy.Policy.Ignored
            each.setSizePolicy(_PLAIN, needs)
        self.ui.pages.setCurrentWidget(page)
        self.rail.choose(ask)
        self.setWindowTitle(f"{self.actions_.of(ask).text().replace('&', '')} – BeST Desktop")
        self.status.show_page(ask)
        self._show_case_commands()
        if turned:
            self._focus_page(page)

    def _focus_page(self, page: Page) -> None:
        """Put the keyboard into the page, not on whatever Qt finds first beside it."""
        if page.focusProxy() is not None:
            page.setFocus()
            return
        for pane in page.panes():
            if focus_into(pane):
                return

    def open_case(self, complaint_id: int) -> None:
        """Show a complaint on the complaints page."""
        self.complaints().open(complaint_id)

    def _make_page(self, ask: Command) -> Page:
        page: Page
        if ask is Command.SHOW_TODAY:
            page = self._today = self._make_today()
        elif ask is Command.SHOW_COMPLAINTS:
            page = self._complaints = self._make_complaints()
        else:
            page = page_choice.other(ask, self.office, self.preferences)
        self.opener.serve(page)
        page.open_case.connect(self.open_case)
        page.wanted_move.connect(self._asked_for)
        page.status_changed.connect(partial(self.status.page_says, ask))
        for name, answer in (
            ("wanted_appearance", self.choose_appearance),
            ("wanted_text_size", self.choose_text_size),
            ("wanted_list", self._show_list),
        ):
            if hasattr(page, name):
                getattr(page, name).connect(answer)
        self.ui.pages.addWidget(page)
        return page

    def _make_today(self) -> TodayPage:
        page = page_choice.today(self.office, self.preferences)
        page.wanted_register.connect(partial(ways.to_waiting, self))
        page.show_recent(self._recent_cases())
        return page

    def _make_complaints(self) -> ComplaintsPage:
        page = page_choice.complaints(self.office, self.preferences)
        page.detail_built.connect(self._serve_detail)
        page.case_shown.connect(self._case_shown)
        page.search_cleared.connect(self.ui.searchBox.clear)
        page.table.menu_wanted.connect(self.ui.caseMenu.popup)
        return page

    def _serve_detail(self, detail: QObject) -> None:
        self.opener.serve(detail)
        detail.wanted_move.connect(self._asked_for)  # type: ignore[attr-defined]
        detail.open_case.connect(self.open_case)  # type: ignore[attr-defined]

    def _show_list(self, wanted: CaseFilter) -> None:
        self.complaints().show_filter(wanted)
        self.complaints().table.setFocus()

    # -------------------------------------------------------------------------------- asking

    def ask(self, ask: Ask) -> None:
        """Do what a command or a menu asks, on the complaint shown where it needs one."""
        self._asked_for(ask, self._current_id() or 0)

    def _asked_for(self, ask: Ask, complaint_id: int) -> None:
        do = self._commands.get(ask) if isinstance(ask, Command) else None
        if do is not None:
            do()
            return
        made = self.opener.open(ask, complaint_id or None)
        if made is not None and ask in _RECORDED_IN:
            ways.to_recorded(self, _RECORDED_IN[ask], made)

    def _current_id(self) -> int | None:
        if self._now is Command.SHOW_COMPLAINTS and self._complaints is not None:
            return self._complaints.current_id
        return None

    def _case_shown(self, view: CaseView | None) -> None:
        self._view = view
        if view is not None:
            self.preferences.add_recent(case_file.address(), view.id, view.reference)
            if self._today is not None:
                self._today.show_recent(self._recent_cases())
        self._show_case_commands()

    def _show_case_commands(self) -> None:
        shown = self._now is Command.SHOW_COMPLAINTS
        self.actions_.show_case(self._view if shown else None, read_only=self.read_only)
        for ask in (Command.COLUMNS, Command.CLEAR_FILTERS, Command.FIND_NEXT):
            self.actions_.allow(ask, None)

    def _refuse_one_by_one(self) -> None:
        """Each complaint is refused on its own merits, so never several at once (P-8.3)."""
        self._show_case_commands()
        page = self._complaints if self._now is Command.SHOW_COMPLAINTS else None
        if page is not None and len(page.table.chosen_rows()) > 1:
            one = "Choose one complaint: each is looked at on its own merits (P-8.3)."
            self.actions_.allow(Move.NOT_ACCEPT, one)

    def _print(self) -> None:
        if not self.page().print_out():
            say(self, "There is nothing to print here. Show a list, or open a letter.")

    def _export(self) -> None:
        """The list the page shows; where it shows none, the reports of the office."""
        if not self.page().export_out():
            self.show_page(Command.SHOW_REPORTS)

    def _choose_columns(self) -> None:
        table = self.complaints().table
        shown = table.columns_in_order()
        hidden = [column for column in CASE_COLUMNS if column not in shown]
        now = [(each.key, each.label, True) for each in shown]
        now += [(each.key, each.label, False) for each in hidden]
        standard = [(each.key, each.label, each.shown) for each in CASE_COLUMNS]
        keys = self.opener.columns(now, standard)
        if keys is not None:
            table.show_columns(keys)

    # ------------------------------------------------------------------------------ searching

    def _search(self, text: str) -> None:
        page = self.complaints()
        page.search(text)
        self.ui.searchBox.setFocus()

    def _search_entered(self, text: str) -> None:
        if not text:
            return
        from best_desktop.casework.queries.case import find_reference

        found = find_reference(self.office.desk(), text)
        page = self.complaints()
        page.search_now(text)
        if found is not None:
            page.open(found)
        elif page.table.model().rowCount():
            page.table.choose_line(0)
            page.table.setFocus()

    # --------------------------------------------------------------------------- saying, news

    def _go_to_list(self) -> None:
        self.complaints().table.setFocus()

    def _search_cleared(self) -> None:
        if self._complaints is not None:
            self._complaints.search_now("")

    def _hear(self, entry: HistoryEntry) -> None:
        self._show_desk()
        self.status.hear(entry)

    def _show_desk(self) -> None:
        desk, self.read_only = self.office.desk(), case_file.is_read_only()
        banner = "Sample office. This is not real data." if desk.sample else ""
        if self.read_only:
            why = case_file.why_read_only() or f"{READ_ONLY} Nothing can be saved."
            banner = f"{banner} {why}".strip()
        self.ui.banner.setText(banner)
        self.ui.banner.setVisible(bool(banner))
        self.status.show_desk()
        sample = None if desk.sample else "Only in the sample office can you work as somebody else."
        self.actions_.allow(Command.CHANGE_SEAT, sample)
        for ask in _WRITES:
            self.actions_.allow(ask, READ_ONLY if self.read_only else None)
        self.actions_.show_rights(desk, read_only=self.read_only)

    def change_seat(self) -> None:
        """Show everything again after somebody else sat down."""
        last_change.forget()
        self._show_desk()
        self._refresh_all()

    def _refresh_all(self) -> None:
        for page in self._pages.values():
            page.refresh()

    def _refresh(self) -> None:
        self.news.check()
        self.page().refresh()

    # -------------------------------------------------------------------------- look and keys

    def choose_appearance(self, look: theme.Appearance) -> None:
        """Light, dark, or as Windows has it; kept."""
        self.preferences.appearance = look
        theme.apply(look, self.preferences.text_size)

    def choose_text_size(self, percent: int) -> None:
        """Text, rows and icons at another size; kept."""
        self.preferences.text_size = percent
        theme.apply(self.preferences.appearance, percent)

    def _step_text(self, by: int) -> None:
        at = _TEXT_STEPS.index(min(_TEXT_STEPS, key=lambda size: abs(size - theme.text_size())))
        self.choose_text_size(_TEXT_STEPS[min(max(at + by, 0), len(_TEXT_STEPS) - 1)])
        for action in self.ui.viewMenu.findChildren(QMenu)[-1].actions():
            action.setChecked(action.data() == theme.text_size())

    def _dress_again(self) -> None:
        icons.redress(self)
        self._give_pages_room()
        self._fold()

    def _fold(self) -> None:
        room = theme.room(self.width())
        self.rail.fold(room < FOLD_UNDER)
        # Searching needs the room more; all of these are in the menus and have keys.
        for button in (self.ui.newComplimentButton, self.ui.printButton, self.ui.exportButton):
            button.setVisible(room >= _TIGHT)

    def _go_round(self, by: int) -> None:
        pane = next_pane([self.ui.rail, *self.page().panes(), self.ui.searchBox], by)
        if pane is self.ui.rail:
            self.rail.focus()
        elif not focus_into(pane):
            pane.setFocus()

    def _turn_tab(self, by: int) -> None:
        turn = getattr(self.complaints().detail_made(), "next_tab", None)
        if turn is not None:
            turn(by)

    def _undo(self) -> None:
        """Take back typing where the keyboard is; elsewhere the last correction (B-24)."""
        if not undone_in(QApplication.focusWidget()):
            last_change.take_back(self)

    def _to_field(self, what: str) -> None:
        do = getattr(QApplication.focusWidget(), what, None)
        if callable(do):
            do()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # --------------------------------------------------------------------------------- ending

    def _recent_cases(self) -> list[tuple[int, str]]:
        return self.preferences.recent_cases(case_file.address())

    def _fill_recent(self) -> None:
        self.recent.clear()
        for complaint_id, reference in self._recent_cases():
            action = self.recent.addAction(reference)
            action.triggered.connect(
                lambda _=False, complaint_id=complaint_id: self.open_case(complaint_id)
            )
        if self.recent.isEmpty():
            self.recent.addAction("None yet").setEnabled(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if any(page.unsaved for page in self._pages.values()) and not confirm(
            self,
            "Something is typed that is not saved. Leave without it?",
            "Leave without saving",
            cancel="Stay",
        ):
            event.ignore()
            return
        self.news.stop()
        self.caretaker.remember()
        self.preferences.keep_window(self)
        self.preferences.keep_text("page", self._now.name)
        for page in self._pages.values():
            page.keep()
        self.preferences.write()
        super().closeEvent(event)


def _follow(button: QAbstractButton, action: QAction) -> None:
    """Keep a button of the command bar as its action is."""
    button.setEnabled(action.isEnabled())
    button.setToolTip(action.toolTip())
    button.setAccessibleDescription(action.toolTip())
