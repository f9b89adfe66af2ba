"""The complaints page: search, filters, order, and the case beside the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.case_list_views import View
from best_desktop.casework.closing import withdraw
from best_desktop.casework.inputs import FirstContact
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import Category, Channel
from best_desktop.gui.actions import Command
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.dialogs.first_contact import FirstContactDialog
from best_desktop.gui.main_window import PAGES, MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.pages.complaints import ComplaintsPage
from tests.gui.dialogs.hands import answering
from tests.gui.listed import references
from tests.gui.small_office import TODAY

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


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
