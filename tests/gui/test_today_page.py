"""The Today page: what is due, its cards, the reminder."""

from __future__ import annotations

from datetime import date

import pytest

from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.pages.complaints import ComplaintsPage
from best_desktop.gui.pages.today import TodayPage, reminder
from tests.gui.listed import references
from tests.gui.small_office import Clock


def today_page(window: MainWindow) -> TodayPage:
    page = window.page()
    assert isinstance(page, TodayPage)
    return page


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
