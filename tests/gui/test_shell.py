"""The main window on a real case file: sections, search, lists, keys, what is greyed and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework import backups
from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.closing import withdraw
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.inputs import FirstContact, NewComplaint
from best_desktop.casework.notes import add_note
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import Category, Channel, ComplainantKind, FormalAnswer
from best_desktop.gui import theme
from best_desktop.gui.actions import CASE_MENU, ENDING_MENU, NO_CASE, Actions, Command
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.dialogs.comment import CommentDialog
from best_desktop.gui.dialogs.first_contact import FirstContactDialog
from best_desktop.gui.main_window import PAGES, MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.pages.complaints import ComplaintsPage
from best_desktop.gui.pages.feedback import FeedbackPage
from best_desktop.gui.pages.today import TodayPage, reminder
from best_desktop.gui.perform import succeeded
from best_desktop.gui.settings import Preferences
from tests.gui.dialogs.hands import answering
from tests.gui.small_office import TODAY, Clock

NOTHING, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(office: Office, preferences: Preferences, qtbot: QtBot) -> Iterator[MainWindow]:
    theme.apply(theme.Appearance.LIGHT)
    made = MainWindow(office, preferences)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    made.start()
    yield made
    made.close()


@pytest.fixture
def complaints(window: MainWindow) -> ComplaintsPage:
    page = window.complaints()
    page.settle()
    return page


def today_page(window: MainWindow) -> TodayPage:
    page = window.page()
    assert isinstance(page, TodayPage)
    return page


def references(page: ComplaintsPage) -> list[str]:
    assert page.table.cases is not None
    return [row.reference for row in page.table.cases.rows()]


def log_another(office: Office, clock: Clock) -> str:
    new = NewComplaint(
        kind=ComplainantKind.ANONYMOUS,
        channel=Channel.LETTER,
        made_at=clock(),
        summary="Noise at night",
        category=Category.ASB,
        formal_answer=FormalAnswer.NOT_REACHED,
        scheme_id=1,
    )
    return log_complaint(office.desk(), new).reference


# ------------------------------------------------------------------------------------- today


def test_today_counts_and_lists_what_is_due(window: MainWindow) -> None:
    page = today_page(window)
    assert page.ui.title.text() == "Today, Friday 20 November 2026"
    assert page.overdue.figure.text() == "3"
    assert page.due_today.figure.text() == "0"
    assert page.compliments.figure.text() == "1"
    assert page.overdue.accessibleName() == "Overdue: 3"
    assert page.table.rows()[0].reference == "BEST-2026-0001"
    assert (
        page.ui.reminderText.text()
        == "3 complaints are overdue. 2 more are due by Tuesday 24 November 2026."
    )


@pytest.mark.clause("B-14")
def test_a_card_opens_the_list_it_counted(window: MainWindow) -> None:
    page = today_page(window)
    counted = page.overdue.figure.text()
    page.overdue.click()
    shown = window.page()
    assert isinstance(shown, ComplaintsPage)
    assert str(len(references(shown))) == counted
    assert "3 of 6 complaints" in window.status.words.text()


def test_the_card_of_the_next_days_opens_exactly_those(window: MainWindow) -> None:
    page = today_page(window)
    counted = int(page.due_soon.figure.text())
    page.due_soon.click()
    shown = window.page()
    assert isinstance(shown, ComplaintsPage)
    assert len(references(shown)) == counted > 0
    shown.clear_filters()
    assert len(references(shown)) == 6


@pytest.mark.clause("A3", "B-70")
def test_the_reminder_is_put_away_for_the_day(window: MainWindow, clock: Clock) -> None:
    page = today_page(window)
    page.ui.putOffButton.click()
    assert not page.ui.reminder.isVisible()
    page.refresh()
    assert not page.ui.reminder.isVisible()
    clock.set(date(2026, 11, 23))
    page.refresh()
    assert page.ui.reminder.isVisible()
    assert page.ui.title.text() == "Today, Monday 23 November 2026"


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((0, 0, 0), ""),
        ((1, 0, 0), "1 complaint is overdue."),
        ((2, 1, 0), "2 complaints are overdue and 1 is due today."),
        ((0, 1, 3), "1 complaint is due today. 3 more are due by Tuesday 24 November 2026."),
        ((0, 0, 1), "1 complaint is due by Tuesday 24 November 2026."),
    ],
)
def test_what_is_due_is_said_in_a_sentence(counts: tuple[int, int, int], said: str) -> None:
    assert reminder(*counts, date(2026, 11, 24)) == said


# ---------------------------------------------------------------------------------- sections


def test_pages_are_built_when_they_are_first_shown(window: MainWindow) -> None:
    assert window.ui.pages.count() == 1
    window.show_page(Command.SHOW_COMPLAINTS)
    assert window.ui.pages.count() == 2
    window.show_page(Command.SHOW_TODAY)
    assert window.ui.pages.count() == 2


def test_every_section_opens_from_the_rail_and_by_its_number(window: MainWindow) -> None:
    buttons = window.ui.rail.findChildren(QPushButton)
    assert len(buttons) == len(PAGES)
    for number, (button, ask) in enumerate(zip(buttons, PAGES, strict=True), start=1):
        button.click()
        from_rail = window.page()
        window.show_page(Command.SHOW_TODAY)
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert window.page() is from_rail
        assert button.isChecked()
        assert window.actions_.of(ask).shortcut().toString() == f"Ctrl+{number}"


def test_the_rail_folds_to_icons_and_keeps_its_names(window: MainWindow) -> None:
    names = [button.text() for button in window.ui.rail.findChildren(QPushButton)]
    window.resize(1000, 700)
    QApplication.processEvents()
    buttons = window.ui.rail.findChildren(QPushButton)
    assert [button.text() for button in buttons] == [""] * len(PAGES)
    assert [button.accessibleName() for button in buttons] == names
    window.resize(1280, 760)
    QApplication.processEvents()
    assert [button.text() for button in buttons] == names


@pytest.mark.clause("B-44")
def test_larger_text_folds_the_rail_too(window: MainWindow) -> None:
    window.choose_text_size(150)
    assert window.rail.folded
    assert window.font().pointSizeF() == pytest.approx(15)
    window.choose_text_size(100)
    assert not window.rail.folded


# ------------------------------------------------------------------------------ the list


@pytest.mark.clause("B-3")
def test_search_finds_as_it_is_typed_and_esc_clears_it(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is window.ui.searchBox
    QTest.keyClicks(window.ui.searchBox, "obrien")
    page = window.page()
    assert isinstance(page, ComplaintsPage)
    qtbot.waitUntil(lambda: references(page) == ["BEST-2026-0002"], timeout=3000)
    assert "1 of 6 complaints" in window.status.words.text()
    assert QApplication.focusWidget() is window.ui.searchBox
    QTest.keyClick(window.ui.searchBox, Qt.Key.Key_Escape)
    assert window.ui.searchBox.text() == ""
    assert len(references(page)) == 6


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("sian", {"BEST-2026-0001"}),
        ("ŁUKASZ", {"BEST-2026-0003"}),
        ("2026-0004", {"BEST-2026-0004"}),
        ("nobody of that name", set()),
    ],
)
def test_search_knows_accents_and_references(
    complaints: ComplaintsPage, typed: str, found: set[str]
) -> None:
    complaints.search_now(typed)
    assert set(references(complaints)) == found


def test_enter_opens_the_complaint_whose_number_was_typed(
    window: MainWindow, complaints: ComplaintsPage
) -> None:
    window.ui.searchBox.setText("5")
    QTest.keyClick(window.ui.searchBox, Qt.Key.Key_Return)
    assert complaints.current_id == 5


@pytest.mark.clause("B-15")
def test_an_empty_list_says_why_and_what_to_do(complaints: ComplaintsPage) -> None:
    complaints.search_now("zzz")
    assert not complaints.table.isVisible()
    assert complaints.ui.empty.text().startswith("No complaints match these filters.")
    complaints.ui.emptyButton.click()
    assert complaints.table.isVisible()
    complaints.choose_view(View.WAITING)
    assert complaints.ui.empty.text() == "No complaint waits for the tenant."
    complaints.ui.emptyButton.click()
    assert len(references(complaints)) == 6


@pytest.mark.clause("B-14")
def test_filters_are_shown_and_taken_away_one_by_one(complaints: ComplaintsPage) -> None:
    complaints.filter_button.setChecked(True)
    complaints.filters.scheme.setCurrentIndex(2)
    complaints.filters.category.choose(Category.REPAIRS)
    chips = complaints.active.findChildren(QPushButton)
    names = [chip.accessibleName() for chip in chips if chip.isVisible()]
    assert names[0] == "Remove filter: Scheme: Mill Lane"
    assert names[1] == "Remove filter: Category: Repairs not dealt with properly"
    narrowed = references(complaints)
    assert 0 < len(narrowed) < 6
    chips[0].click()
    assert len(references(complaints)) > len(narrowed)
    complaints.clear_filters()
    assert len(references(complaints)) == 6
    assert not complaints.active.isVisible()


def test_views_carry_their_counts(complaints: ComplaintsPage) -> None:
    chips = [chip.text() for chip in complaints.chips.findChildren(QPushButton)]
    assert "All open (6)" in chips
    assert "My cases (3)" in chips
    complaints.choose_view(View.MINE)
    assert len(references(complaints)) == 3


@pytest.mark.clause("B-11")
def test_a_header_orders_the_list_and_dates_order_as_dates(complaints: ComplaintsPage) -> None:
    assert references(complaints)[0] == "BEST-2026-0001"
    header = complaints.table.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert references(complaints)[0] == "BEST-2026-0006"
    header.setSortIndicator(3, Qt.SortOrder.AscendingOrder)
    assert references(complaints)[0] == "BEST-2026-0004"  # Grace Adeyemi


def test_the_case_follows_the_chosen_line(complaints: ComplaintsPage, window: MainWindow) -> None:
    complaints.table.choose_line(2)
    complaints.settle()
    row = complaints.table.chosen()
    assert row is not None
    assert complaints.current_id == row.id
    assert window.actions_.of(Move.ADD_NOTE).isEnabled()


def test_an_empty_list_leaves_no_other_case_to_act_on(
    complaints: ComplaintsPage, window: MainWindow
) -> None:
    complaints.table.choose_line(0)
    complaints.settle()
    assert window.actions_.of(Move.ADD_NOTE).isEnabled()
    complaints.choose_view(View.CLOSED)
    complaints.settle()
    assert references(complaints) == []
    assert complaints.current_id is None
    assert complaints.detail_made().view is None  # type: ignore[attr-defined]
    assert not window.actions_.of(Move.ADD_NOTE).isEnabled()
    complaints.choose_view(View.ALL_OPEN)
    complaints.settle()
    assert complaints.current_id is not None


def test_a_case_that_left_the_list_is_not_shown_any_more(
    complaints: ComplaintsPage, office: Office
) -> None:
    complaints.table.choose_line(2)
    complaints.settle()
    gone = complaints.current_id
    assert gone is not None
    withdraw(office.desk(), gone, TODAY, "Moved away")
    complaints.refresh()
    complaints.settle()
    assert complaints.current_id != gone


def test_a_case_opened_by_name_stays_though_the_list_has_it_not(
    complaints: ComplaintsPage, office: Office
) -> None:
    withdraw(office.desk(), 1, TODAY, "Moved away")
    complaints.refresh()
    complaints.open(1)
    complaints.refresh()
    complaints.settle()
    assert complaints.current_id == 1


@pytest.mark.clause("B-43")
def test_at_200_percent_the_case_has_the_whole_page(
    window: MainWindow, complaints: ComplaintsPage
) -> None:
    window.resize(960, 540)
    QApplication.processEvents()
    assert complaints.table.isVisible()
    assert not complaints.ui.detailPane.isVisible()
    complaints.open(1)
    QApplication.processEvents()
    assert not complaints.table.isVisible()
    assert complaints.ui.backButton.isVisible()
    bar = complaints.findChildren(QTabWidget)[0].tabBar()
    last = bar.tabRect(bar.count() - 1)
    assert last.right() <= bar.width()


def test_a_page_has_the_keyboard_when_it_is_shown(window: MainWindow) -> None:
    for ask in (*PAGES, *PAGES):
        window.show_page(ask)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert window.page().isAncestorOf(focused), ask


def test_the_keyboard_comes_back_to_the_case_after_a_step(
    window: MainWindow, complaints: ComplaintsPage, qtbot: QtBot
) -> None:
    complaints.open(4)
    detail = complaints.detail_made()
    assert isinstance(detail, CaseDetail)
    detail.focus_first()
    QApplication.processEvents()

    def contact(dialog: FirstContactDialog) -> None:
        dialog.ui.channel.choose(Channel.TELEPHONE)
        record_first_contact(
            window.office.desk(),
            4,
            FirstContact(
                contacted_on=TODAY,
                channel=Channel.TELEPHONE,
                text="Talked.",
                preferred_channel=Channel.LETTER,
            ),
        )
        window.news.check()
        dialog.forget_typed()
        dialog.reject()

    with answering((FirstContactDialog, contact)):
        detail.step_buttons()[0].click()
    qtbot.waitUntil(lambda: window.focusWidget() is detail.step_buttons()[0])
    assert detail.step_buttons()[0].text() == "Acknowledge…"


def test_in_a_narrow_window_the_case_takes_the_lists_place(
    window: MainWindow, complaints: ComplaintsPage
) -> None:
    window.resize(880, 600)
    QApplication.processEvents()
    assert complaints.table.isVisible()
    assert not complaints.ui.detailPane.isVisible()
    complaints.table.setFocus()
    QTest.keyClick(complaints.table, Qt.Key.Key_Return)
    assert complaints.ui.detailPane.isVisible()
    assert not complaints.table.isVisible()
    assert complaints.ui.backButton.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert complaints.table.isVisible()


@pytest.mark.clause("B-43")
def test_everything_fits_a_window_of_960_by_540(window: MainWindow) -> None:
    for ask in (Command.SHOW_TODAY, Command.SHOW_COMPLAINTS):
        window.show_page(ask)
        window.resize(960, 540)
        QApplication.processEvents()
        assert window.minimumSizeHint().width() <= 960
        assert window.minimumSizeHint().height() <= 540
        assert (window.width(), window.height()) == (960, 540)
        for button in window.findChildren(QPushButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.minimumSizeHint().width(), button.text()


# ------------------------------------------------------------------------ what is greyed


def test_moves_need_a_complaint(window: MainWindow) -> None:
    for move in Move:
        action = window.actions_.of(move)
        assert not action.isEnabled()
        assert action.toolTip() == NO_CASE
    assert not window.ui.letterButton.isEnabled()
    assert window.ui.letterButton.accessibleDescription() == NO_CASE


def test_a_greyed_move_says_the_domains_reason(
    window: MainWindow, complaints: ComplaintsPage
) -> None:
    complaints.open(1)
    escalate = window.actions_.of(Move.ESCALATE)
    assert not escalate.isEnabled()
    assert escalate.toolTip() == "Send the stage 1 answer first."
    assert window.actions_.of(Move.DECIDE).isEnabled()
    complaints.open(6)  # not acknowledged yet
    assert window.actions_.of(Move.DECIDE).toolTip() == "Send the stage 1 acknowledgement first."


@pytest.mark.usefixtures("qapp")
def test_the_case_menu_holds_every_move() -> None:
    held = [ask for ask in (*CASE_MENU, *ENDING_MENU) if isinstance(ask, Move)]
    assert sorted(held, key=lambda move: move.name) == sorted(Move, key=lambda move: move.name)
    actions = Actions()
    assert all(actions.of(move).text() for move in Move)


@pytest.mark.clause("B-1")
def test_every_menu_line_has_a_key_of_its_own(window: MainWindow) -> None:
    def keys(menu: QMenu) -> list[str]:
        texts = [action.text().replace("&&", "") for action in menu.actions() if action.text()]
        assert all("&" in text for text in texts if not text.rstrip("%").isdigit()), texts
        return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]

    window.recent.aboutToShow.emit()
    for menu in window.ui.menus.findChildren(QMenu):
        if menu is window.recent:
            continue
        found = keys(menu)
        assert len(found) == len(set(found)), (menu.title(), sorted(found))


@pytest.mark.usefixtures("qapp")
def test_no_two_commands_share_keys() -> None:
    actions = Actions()
    used = [key.toString() for ask in (*Command, *Move) for key in actions.of(ask).shortcuts()]
    assert len(used) == len(set(used))


# ------------------------------------------------------------------------------------- news


def test_a_colleagues_complaint_appears_by_itself(
    window: MainWindow, complaints: ComplaintsPage, office: Office, clock: Clock
) -> None:
    reference = log_another(office, clock)
    assert reference not in references(complaints)
    window.news.check()
    assert reference in references(complaints)
    chips = [chip.text() for chip in complaints.chips.findChildren(QPushButton)]
    assert "All open (7)" in chips


def test_what_was_done_is_said_and_heard_at_once(window: MainWindow, office: Office) -> None:
    heard: list[str] = []
    office.recorded.connect(lambda entry: heard.append(entry.action))
    done = succeeded(
        window, lambda: add_note(office.desk(), 1, "Rang twice."), saying="Note saved."
    )
    assert done
    assert len(heard) == 1
    assert "Note saved, 10am" in window.status.words.text()


def test_a_page_out_of_sight_is_read_again_when_it_is_shown(
    window: MainWindow, complaints: ComplaintsPage, office: Office, clock: Clock
) -> None:
    window.show_page(Command.SHOW_TODAY)
    reference = log_another(office, clock)
    window.news.check()
    assert reference not in references(complaints)
    window.show_page(Command.SHOW_COMPLAINTS)
    assert reference in references(complaints)


def test_the_days_backup_is_made_and_said(window: MainWindow, qtbot: QtBot) -> None:
    assert "Backup: none yet" in window.status.words.text()
    with qtbot.waitSignal(window.backup.changed, timeout=10_000):
        window.backup.look()
    folder = backups.backup_folder()
    assert folder is not None
    assert len(list(folder.glob("*.best-backup"))) == 1
    assert "Backup: none yet" not in window.status.words.text()
    assert "Backup: " in window.status.words.text()


def test_a_backup_that_fails_is_said_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = backups.backup_folder()
    assert folder is not None
    folder.write_text("in the way of the folder", encoding="utf-8")
    told: list[str] = []
    monkeypatch.setattr("best_desktop.gui.backups.say", lambda _window, text: told.append(text))
    for _ in range(2):
        with qtbot.waitSignal(window.backup.changed, timeout=10_000):
            window.backup.look()
    assert len(told) == 1
    assert told[0].startswith("Today's backup was not made.")
    assert "Backup: failed today" in window.status.words.text()


# ------------------------------------------------------------------------- panes and lists


@pytest.mark.clause("B-48")
def test_f6_goes_round_rail_list_case_and_search(
    window: MainWindow, complaints: ComplaintsPage
) -> None:
    complaints.table.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        seen.append(
            next(
                name
                for name, part in (
                    ("rail", window.ui.rail),
                    ("list", complaints.table),
                    ("case", complaints.ui.detailPane),
                    ("search", window.ui.searchBox),
                )
                if focus is not None and (part is focus or part.isAncestorOf(focus))
            )
        )
    assert seen == ["case", "search", "rail", "list"]


def test_a_filter_asked_for_elsewhere_replaces_the_one_before(
    complaints: ComplaintsPage,
) -> None:
    complaints.filters.stage.setCurrentIndex(2)
    complaints.show_filter(CaseFilter(View.ALL_OPEN, due_from=TODAY, due_to=date(2026, 11, 24)))
    assert len(references(complaints)) == 2
    assert complaints.filters.stage.currentIndex() == 0


def test_the_list_can_be_taken_along(
    complaints: ComplaintsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[int] = []
    remember: Callable[..., None] = lambda *given: printed.append(len(given[3]))  # noqa: E731
    monkeypatch.setattr("best_desktop.gui.pages.complaints.print_list", remember)
    assert complaints.print_out()
    assert printed == [6]


@pytest.mark.clause("B-22")
def test_what_was_recorded_is_shown_in_its_register(window: MainWindow) -> None:
    def fill(dialog: CommentDialog) -> None:
        dialog.ui.text.setPlainText("The bins are too few")
        dialog.ui.channel.choose(Channel.LETTER)
        dialog.ui.received_on.set_date(date(2026, 11, 20))
        dialog.submit()

    with answering((CommentDialog, fill)):
        window.ask(Command.NEW_COMMENT)
    page = window.page()
    assert isinstance(page, FeedbackPage)
    assert page.shown() is page.registers["comments"]
    assert "The bins are too few" in page.shown().whole_text()
