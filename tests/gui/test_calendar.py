"""The deadlines calendar: days that speak, keys, views, filters, and what is drawn."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_list_views import CalendarEntry
from best_desktop.casework.inputs import NewOfficeDay
from best_desktop.casework.office_calendar import add_office_day
from best_desktop.casework.queries.choices import staff
from best_desktop.domain.calendar_words import Beside
from best_desktop.domain.vocabulary import MilestoneKind, Tag
from best_desktop.gui import theme
from best_desktop.gui.day_drawing import short_words
from best_desktop.gui.day_grid import DayGridView
from best_desktop.gui.days import Day, DeadlineGrid, first_shown, shift_months
from best_desktop.gui.office import Office
from best_desktop.gui.pages.calendar import CalendarPage
from tests.gui.small_office import TODAY

KEYS = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NOTHING = Qt.KeyboardModifier.NoModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def entry(day: date, number: int = 148, **changes: object) -> CalendarEntry:
    values: dict[str, object] = {
        "day": day,
        "complaint_id": number,
        "reference": f"BEST-2026-{number:04d}",
        "who": "Siân Llŷr",
        "kind": MilestoneKind.ANSWER,
        "stage": 1,
        "tag": Tag.OVERDUE,
        "firm": True,
        "met_on": None,
        "handler": "Anna Khan",
    }
    return CalendarEntry(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> CalendarPage:
    theme.apply(theme.Appearance.LIGHT)
    made = CalendarPage(office)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    return made


def press(page: CalendarPage, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
    QTest.keyClick(page.ui.days, key, held)


def listed(page: CalendarPage) -> list[str]:
    box = page.ui.dayList
    return [box.item(at).text() for at in range(box.count())]


@pytest.mark.parametrize("kind", [kind for kind in MilestoneKind if kind is not MilestoneKind.LOG])
def test_a_tag_of_the_month_is_read_whole(page: CalendarPage, kind: MilestoneKind) -> None:
    page.resize(1037, 655)  # what a window 1280 wide leaves beside the rail
    QApplication.processEvents()
    shown = entry(TODAY, kind=kind)
    font = page.ui.days.font()
    font.setPointSizeF(theme.points(9))
    wide = QFontMetrics(font)
    beside = wide.height() + 7  # the icon and the edges
    room = min(page.ui.days.columnWidth(column) for column in range(7)) - beside
    assert wide.horizontalAdvance(short_words(shown)) <= room
    assert shown.text in Day(TODAY, (shown,)).sentence()  # the tool tip and readers have it all


@pytest.mark.clause("P-5.1.c", "P-7.3.2")
def test_what_no_procedure_counts_differs_by_word_and_shape(page: CalendarPage) -> None:
    """A reply is square with a bar at its edge; an answer has round corners and no bar."""
    reply, promise = (entry(TODAY, beside=each) for each in (Beside.REPLY, Beside.PROMISE))
    assert [short_words(each) for each in (reply, promise)] == ["0148 Reply", "0148 Promise"]

    def edge(shown: CalendarEntry) -> list[str]:
        page.ui.days.grid.show_days([Day(TODAY, (shown,))] + [Day(TODAY)] * 6)
        cell = page.ui.days.visualRect(page.ui.days.grid.index(0, 0))
        picture = page.ui.days.viewport().grab(cell).toImage()
        middle = page.ui.days.fontMetrics().height() + 14
        return [picture.pixelColor(x, middle).name() for x in range(6)]

    bar = theme.tokens().tags[Tag.OVERDUE].text.lower()
    assert bar in edge(reply)
    assert bar not in edge(entry(TODAY))


# -------------------------------------------------------------------------- a day in words


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (Day(date(2026, 11, 21)), "Saturday 21 November 2026, no deadlines"),
        (Day(date(2026, 11, 23), today=True), "Monday 23 November 2026, today, no deadlines"),
        (
            Day(date(2026, 12, 25), closed="Christmas Day"),
            "Friday 25 December 2026, Christmas Day, not a working day, no deadlines",
        ),
        (
            Day(date(2026, 11, 20), (entry(date(2026, 11, 20)),)),
            (
                "Friday 20 November 2026, 1 deadline: "
                "BEST-2026-0148 Siân Llŷr, Answer, stage 1, Overdue"
            ),
        ),
        (
            Day(
                date(2026, 11, 20),
                (
                    entry(date(2026, 11, 20), firm=False),
                    entry(date(2026, 11, 20), 151, met_on=date(2026, 11, 19)),
                ),
            ),
            (
                "Friday 20 November 2026, 2 deadlines: "
                "BEST-2026-0148 Siân Llŷr, Answer, stage 1 (forecast); "
                "BEST-2026-0151 Siân Llŷr, Answer, stage 1, Met 19 November 2026"
            ),
        ),
    ],
)
def test_a_day_says_what_is_due_on_it(day: Day, said: str) -> None:
    assert day.sentence() == said


@pytest.mark.usefixtures("qapp")
def test_the_grid_is_a_sound_model_and_speaks(qtmodeltester: ModelTester) -> None:
    grid = DeadlineGrid()
    assert (grid.rowCount(), grid.columnCount()) == (0, 7)
    first = date(2026, 10, 26)
    due = entry(date(2026, 11, 20))
    days = [Day(date.fromordinal(first.toordinal() + at)) for at in range(42)]
    days[25] = Day(due.day, (due,))
    grid.show_days(days)
    qtmodeltester.check(grid)  # type: ignore[no-untyped-call]
    assert (grid.rowCount(), grid.columnCount()) == (6, 7)
    index = grid.index_of(date(2026, 11, 20))
    assert (index.row(), index.column()) == (3, 4)
    assert grid.data(index) == "20"
    assert "1 deadline: BEST-2026-0148" in grid.data(index, SPOKEN)
    assert grid.headerData(5, Qt.Orientation.Horizontal) == "Sat"
    assert grid.headerData(5, Qt.Orientation.Horizontal, SPOKEN) == "Saturday"
    assert grid.headerData(0, Qt.Orientation.Vertical) == "Week of 26 October 2026"
    assert not grid.index_of(date(2027, 1, 1)).isValid()
    assert grid.data(QModelIndex()) is None


@pytest.mark.usefixtures("qapp")
def test_a_tool_tip_never_reads_a_name_as_markup() -> None:
    grid = DeadlineGrid()
    due = entry(date(2026, 11, 16), who="<b>Ann</b> & Co")
    grid.show_days([Day(due.day, (due,))] + [Day(date(2026, 11, 17))] * 6)
    tip = grid.data(grid.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Ann&lt;/b&gt; &amp; Co" in tip
    assert grid.data(grid.index(0, 1), Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
    ],
)
def test_a_step_of_months_ends_on_a_day_that_exists(day: date, months: int, expected: date) -> None:
    assert shift_months(day, months) == expected


def test_a_month_starts_with_the_monday_of_its_first_week() -> None:
    assert first_shown(date(2026, 11, 20), 6) == date(2026, 10, 26)
    assert first_shown(date(2026, 11, 20), 1) == date(2026, 11, 16)


# ----------------------------------------------------------------------------------- the page


def test_the_month_opens_on_today_with_its_deadlines(page: CalendarPage) -> None:
    assert page.ui.title.text() == "Deadlines, November 2026"
    assert page.chosen == TODAY == page.ui.days.chosen()
    assert page.ui.dayTitle.text() == "Friday 20 November 2026"
    assert page.ui.dayNote.text() == "Nothing is due on this day."
    assert not page.ui.dayList.isVisible()
    page.go_to(date(2026, 11, 18))
    assert listed(page) == ["BEST-2026-0002  James O’Brien\nAnswer, stage 1, Overdue"]
    spoken = page.ui.days.grid.data(page.ui.days.currentIndex(), SPOKEN)
    assert spoken == (
        "Wednesday 18 November 2026, 1 deadline: "
        "BEST-2026-0002 James O’Brien, Answer, stage 1, Overdue"
    )


def test_a_forecast_is_in_italics_and_never_overdue(page: CalendarPage) -> None:
    page.go_to(date(2026, 12, 3))  # Grace's acknowledgement is overdue; its answer is a forecast
    assert listed(page) == ["BEST-2026-0004  Grace Adeyemi\nAnswer, stage 1 (forecast)"]
    assert page.ui.dayList.item(0).font().italic()


def test_the_arrows_go_by_day_and_week_and_turn_the_page(page: CalendarPage) -> None:
    page.ui.days.setFocus()
    press(page, KEYS.Key_Right)
    assert page.chosen == date(2026, 11, 21)
    press(page, KEYS.Key_Down)
    assert page.chosen == date(2026, 11, 28)
    press(page, KEYS.Key_Down)
    assert page.chosen == date(2026, 12, 5)
    assert page.ui.title.text() == "Deadlines, December 2026"
    press(page, KEYS.Key_Up)
    press(page, KEYS.Key_Left)
    assert page.chosen == date(2026, 11, 27)


@pytest.mark.clause("B-48")
@pytest.mark.parametrize(
    ("key", "held", "expected"),
    [
        (KEYS.Key_PageDown, NOTHING, date(2026, 12, 20)),
        (KEYS.Key_PageUp, NOTHING, date(2026, 10, 20)),
        (KEYS.Key_PageDown, SHIFT, date(2027, 11, 20)),
        (KEYS.Key_PageUp, SHIFT, date(2025, 11, 20)),
        (KEYS.Key_Home, NOTHING, date(2026, 11, 16)),
        (KEYS.Key_End, NOTHING, date(2026, 11, 22)),
        (KEYS.Key_Home, CTRL, date(2026, 11, 1)),
        (KEYS.Key_End, CTRL, date(2026, 11, 30)),
    ],
)
def test_the_other_keys_of_the_month(
    page: CalendarPage, key: Qt.Key, held: Qt.KeyboardModifier, expected: date
) -> None:
    press(page, key, held)
    assert page.chosen == expected == page.ui.days.chosen()
    press(page, KEYS.Key_T)
    assert page.chosen == TODAY


def test_the_buttons_do_what_the_keys_do(page: CalendarPage) -> None:
    ui = page.ui
    ui.forward.click()
    assert page.chosen == date(2026, 12, 20)
    ui.yearBack.click()
    assert page.chosen == date(2025, 12, 20)
    ui.yearForward.click()
    ui.back.click()
    assert page.chosen == TODAY
    ui.forward.click()
    ui.goToday.click()
    assert page.chosen == TODAY


def test_the_calendar_ends_where_its_bank_holidays_end(page: CalendarPage) -> None:
    page.go_to(date(2150, 1, 1))
    assert page.chosen == page.office.desk().calendar().last
    page.step(1)
    assert page.chosen == page.office.desk().calendar().last


def test_enter_opens_the_only_case_or_goes_to_the_list_of_several(
    page: CalendarPage, qtbot: QtBot
) -> None:
    page.go_to(date(2026, 11, 18))
    with qtbot.waitSignal(page.open_case) as opened:
        press(page, KEYS.Key_Return)
    assert opened.args == [2]
    page.go_to(date(2026, 11, 24))  # an answer and an acknowledgement
    assert len(listed(page)) == 2
    press(page, KEYS.Key_Return)
    assert page.ui.dayList.hasFocus()
    with qtbot.waitSignal(page.open_case) as opened:
        QTest.keyClick(page.ui.dayList, KEYS.Key_Return)
    assert opened.args == [3]


def test_enter_on_an_empty_day_does_nothing(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.open_case):
        press(page, KEYS.Key_Return)


def test_a_bank_holiday_is_named_and_an_office_day_too(page: CalendarPage) -> None:
    page.go_to(date(2026, 12, 28))
    assert page.ui.dayNote.text().startswith("Boxing Day (substitute day): not a working day.")
    day = NewOfficeDay(date(2026, 12, 24), "Christmas closing", reason="Agreed by the board")
    add_office_day(page.office.desk(), day)
    page.office.change_seat(page.office._take_desk)
    page.refresh()
    page.go_to(date(2026, 12, 24))
    assert page.ui.dayNote.text().startswith("Christmas closing: not a working day.")


def test_what_was_met_is_shown_on_request_only(page: CalendarPage) -> None:
    page.go_to(date(2026, 11, 10))
    assert listed(page) == []
    page.ui.showMet.click()
    assert listed(page) == [
        "BEST-2026-0002  James O’Brien\nAcknowledge, stage 1, Met 4 November 2026",
        "BEST-2026-0003  Łukasz Nowak\nLog, stage 1, Met 9 November 2026",
    ]


def test_the_filter_leaves_one_handler(page: CalendarPage) -> None:
    people = {each.label: each.id for each in staff(page.office.desk())}
    page.go_to(date(2026, 11, 18))
    assert len(listed(page)) == 1  # Marcia's
    page.ui.handler.setCurrentIndex(page.ui.handler.findData(people["Anna Khan"]))
    assert listed(page) == []
    page.ui.handler.setCurrentIndex(0)
    assert len(listed(page)) == 1


def test_the_week_view_keeps_the_day_and_pages_by_week(page: CalendarPage) -> None:
    page.ui.asWeek.click()
    assert page.ui.title.text() == "Deadlines, 16 to 22 November 2026"
    assert page.ui.days.grid.rowCount() == 1
    assert page.chosen == TODAY
    press(page, KEYS.Key_PageDown)
    assert page.chosen == date(2026, 11, 27)
    assert page.ui.title.text() == "Deadlines, 23 to 29 November 2026"
    assert page.ui.forward.accessibleName() == "Next week"
    page.ui.asMonth.click()
    assert page.ui.days.grid.rowCount() == 6
    assert page.chosen == date(2026, 11, 27)


def test_the_list_view_has_every_deadline_of_the_month(page: CalendarPage, qtbot: QtBot) -> None:
    page.ui.asList.click()
    rows = page.ui.list.rows()
    assert [each.day for each in rows] == sorted(each.day for each in rows)
    assert {each.day.month for each in rows} == {11}
    assert not page.ui.side.isVisible()
    page.ui.list.choose_line(0)
    assert page.chosen == rows[0].day
    with qtbot.waitSignal(page.open_case) as opened:
        QTest.keyClick(page.ui.list, KEYS.Key_Return)
    assert opened.args == [rows[0].complaint_id]
    QTest.keyClick(page, KEYS.Key_PageDown, CTRL)
    assert page.ui.title.text() == "Deadlines, December 2026"


def test_the_status_bar_hears_the_number(page: CalendarPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.status_changed) as said:
        page.ui.asWeek.click()
    assert said.args == ["2 deadlines this week"]


# --------------------------------------------------------------------------------- the drawing


def drawn(view: DayGridView, days: list[Day]) -> QImage:
    view.grid.show_days(days)
    view.resize(720, 130)
    return view.grab().toImage()


def test_what_is_due_is_drawn_and_more_than_fits_is_counted(qtbot: QtBot) -> None:
    theme.apply(theme.Appearance.LIGHT)
    view = DayGridView()
    qtbot.addWidget(view)
    first = date(2026, 11, 16)
    empty = [Day(date.fromordinal(first.toordinal() + at)) for at in range(7)]
    one = [Day(first, (entry(first),)), *empty[1:]]
    many = [Day(first, tuple(entry(first, at) for at in range(1, 9))), *empty[1:]]
    forecast = [Day(first, (entry(first, firm=False),)), *empty[1:]]
    pictures = [drawn(view, days) for days in (empty, one, many, forecast)]
    for at, picture in enumerate(pictures):
        assert all(picture != other for other in pictures[at + 1 :])
    tint = theme.tokens().tags[Tag.OVERDUE].tint
    colours = {
        pictures[1].pixelColor(x, y).name().upper() for x in range(100) for y in range(30, 125)
    }
    assert tint in colours


@pytest.mark.parametrize("look", [theme.Appearance.LIGHT, theme.Appearance.DARK])
def test_today_and_holidays_look_different_from_other_days(
    qtbot: QtBot, look: theme.Appearance
) -> None:
    theme.apply(look)
    view = DayGridView()
    qtbot.addWidget(view)
    first = date(2026, 11, 16)
    plain = [Day(date.fromordinal(first.toordinal() + at)) for at in range(7)]
    today = [Day(first, today=True), *plain[1:]]
    holiday = [Day(first, closed="A bank holiday"), *plain[1:]]
    pictures = [drawn(view, days) for days in (plain, today, holiday)]
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    theme.apply(theme.Appearance.LIGHT)
