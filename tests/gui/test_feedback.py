"""The registers of compliments, comments and service requests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from best_desktop.casework import case_file
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.feedback import confirm_compliment, log_compliment
from best_desktop.casework.inputs import NewComplaint, NewCompliment, PersonInput
from best_desktop.casework.service_requests import finish_service_request
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    EscalationTrigger,
    FormalAnswer,
    PraiseSubject,
)
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY, Command
from best_desktop.gui.case_filters import Received
from best_desktop.gui.flow_layout import FlowRow
from best_desktop.gui.news import News
from best_desktop.gui.office import Office
from best_desktop.gui.pages.feedback import FeedbackPage
from best_desktop.gui.settings import Preferences
from best_desktop.gui.tables import TAG_ROLE
from tests.gui.small_office import TODAY, Clock

KEYS = Qt.Key
ASCENDING = Qt.SortOrder.AscendingOrder


@pytest.fixture
def page(office: Office, preferences: Preferences, qtbot: QtBot) -> FeedbackPage:
    theme.apply(theme.Appearance.LIGHT)
    made = FeedbackPage(office, preferences)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def cells(page: FeedbackPage, name: str, line: int = 0) -> dict[str, str]:
    model = page.registers[name].table.model()
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    return {head: model.index(line, at).data() for at, head in enumerate(heads)}


def choose(page: FeedbackPage, name: str, line: int = 0) -> None:
    page.show_tab(name)
    page.registers[name].table.choose_line(line)


def log_praise(office: Office, name: str, text: str) -> int:
    new = NewCompliment(
        received_on=TODAY,
        channel=Channel.LETTER,
        about=PraiseSubject.CONTRACTOR,
        text=text,
        person=PersonInput(name=name),
    )
    return log_compliment(office.desk(), new).id


def raise_complaint(office: Office, clock: Clock) -> str:
    new = NewComplaint(
        kind=ComplainantKind.TENANT,
        channel=Channel.TELEPHONE,
        made_at=clock(),
        summary="The bulb was never changed",
        category=Category.NO_ACTION,
        complainant=PersonInput(name="Tom Reid"),
        scheme_id=1,
        formal_answer=FormalAnswer.YES,
        request_id=1,
        trigger=EscalationTrigger.INACTION,
    )
    return log_complaint(office.desk(), new).reference


# -------------------------------------------------------------------------------- compliments


@pytest.mark.clause("R-10.1", "B-35")
def test_a_compliment_is_listed_with_its_own_tag(page: FeedbackPage) -> None:
    row = cells(page, "compliments")
    assert row["Status"] == "To share"
    assert row["Received"] == "20 November 2026"
    assert row["From"] == "Dilys Price"
    assert row["About"] == "Marcia Okafor"
    table = page.registers["compliments"].table
    assert table.model().index(0, 0).data(TAG_ROLE).value == "compliment"
    choose(page, "compliments")
    whole = page.registers["compliments"].whole_text()
    assert whole == "Marcia was patient and kind.\n\nRecorded by Anna Khan."


def test_confirming_asks_the_window_once(page: FeedbackPage, office: Office, qtbot: QtBot) -> None:
    register = page.registers["compliments"]
    confirm = register.button("Confirm shared…")
    assert not confirm.isEnabled()
    assert confirm.toolTip() == "Choose a compliment in the list first."
    choose(page, "compliments")
    with qtbot.waitSignal(page.wanted_confirm) as asked:
        confirm.click()
    assert asked.args == [1]
    news = News(office)
    confirm_compliment(office.desk(), 1, TODAY)
    news.check()
    assert cells(page, "compliments")["Status"] == "Shared"
    assert not confirm.isEnabled()
    assert confirm.toolTip() == "This compliment was shared on 20 November 2026."


@pytest.mark.parametrize(
    ("name", "text", "command"),
    [
        ("compliments", "New compliment…", Command.NEW_COMPLIMENT),
        ("compliments", "Save register…", Command.COMPLIMENTS_WORKBOOK),
        ("comments", "New comment…", Command.NEW_COMMENT),
        ("requests", "New service request…", Command.NEW_SERVICE_REQUEST),
    ],
)
def test_the_buttons_ask_for_their_dialogs(
    page: FeedbackPage, qtbot: QtBot, name: str, text: str, command: Command
) -> None:
    page.show_tab(name)
    with qtbot.waitSignal(page.wanted_move) as asked:
        page.registers[name].button(text).click()
    assert asked.args == [command, 0]


@pytest.mark.clause("B-35")
def test_typing_finds_and_nothing_found_says_so(
    page: FeedbackPage, office: Office, qtbot: QtBot
) -> None:
    log_praise(office, "Joyce Hall", "The plumber was quick")
    page.refresh()
    register = page.registers["compliments"]
    assert register.count.text() == "2 compliments"
    QTest.keyClicks(register.search, "plumber")
    qtbot.waitUntil(lambda: register.count.text() == "1 of 2 compliments")
    assert cells(page, "compliments")["From"] == "Joyce Hall"
    QTest.keyClicks(register.search, "zzz")
    QTest.keyClick(register.search, KEYS.Key_Return)
    assert register.nothing.text() == "No compliments match these filters. Choose Clear filters."
    assert register.nothing.isVisible()
    assert not register.body.isVisible()


@pytest.mark.clause("B-22", "B-35")
def test_the_first_arrow_goes_to_the_first_line(page: FeedbackPage, office: Office) -> None:
    log_praise(office, "Joyce Hall", "The plumber was quick")
    page.refresh()
    table = page.registers["compliments"].table
    table.setFocus()
    assert table.chosen() is None
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen() == table.every_row()[0]


def test_the_chosen_line_stays_chosen_when_the_list_loads_again(
    page: FeedbackPage, office: Office
) -> None:
    choose(page, "compliments")
    log_praise(office, "Joyce Hall", "The plumber was quick")
    page.refresh()
    chosen = page.registers["compliments"].chosen()
    assert chosen is not None
    assert chosen.who == "Dilys Price"


def test_a_click_on_a_heading_sorts(page: FeedbackPage, office: Office) -> None:
    log_praise(office, "Alan Birtles", "Kind")
    page.refresh()
    table = page.registers["compliments"].table
    who = [each.key for each in table.columns].index("who")
    table.sortByColumn(who, Qt.SortOrder.AscendingOrder)
    assert [row.who for row in table.rows()] == ["Alan Birtles", "Dilys Price"]
    table.sortByColumn(who, Qt.SortOrder.DescendingOrder)
    assert [row.who for row in table.rows()] == ["Dilys Price", "Alan Birtles"]


def test_copy_takes_the_chosen_line_with_its_headings(page: FeedbackPage) -> None:
    choose(page, "compliments")
    table = page.registers["compliments"].table
    QTest.keyClick(table, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Status", "Received", "Reference"]
    assert lines[1].split("\t")[3] == "Dilys Price"
    assert page.select_all_text().splitlines()[1] == lines[1]


# ------------------------------------------------------------------- comments and requests


def test_a_register_loads_when_it_is_first_shown(page: FeedbackPage) -> None:
    assert page.registers["comments"].table.rows() == []
    page.show_tab("comments")
    assert cells(page, "comments")["What they said"] == "More benches in the garden."


@pytest.mark.clause("P-6.3")
def test_a_request_is_done_or_becomes_a_complaint(
    page: FeedbackPage, office: Office, qtbot: QtBot, clock: Clock
) -> None:
    choose(page, "requests")
    register = page.registers["requests"]
    assert cells(page, "requests")["Status"] == "To do"
    for text, signal in (
        ("Mark done…", page.wanted_finish),
        ("Raise complaint…", page.wanted_raise),
    ):
        with qtbot.waitSignal(signal) as asked:
            register.button(text).click()
        assert asked.args == [1]
    news = News(office)
    reference = raise_complaint(office, clock)
    news.check()
    assert cells(page, "requests")["Status"] == "Complaint, still to do"
    assert cells(page, "requests")["Complaint"] == reference
    made = register.button("Raise complaint…")
    assert made.toolTip() == f"This became complaint {reference}."
    with qtbot.waitSignal(page.open_case) as opened:
        QTest.keyClick(register.table, KEYS.Key_Return)
    assert opened.args == [7]


def test_only_what_is_still_to_do(page: FeedbackPage, office: Office) -> None:
    page.show_tab("requests")
    register = page.registers["requests"]
    register.only_open.click()
    assert len(register.table.rows()) == 1
    finish_service_request(office.desk(), 1, 1, TODAY)
    page.refresh()
    assert register.table.rows() == []
    assert register.nothing.isVisible()


def test_enter_on_a_request_goes_on_with_it(page: FeedbackPage, qtbot: QtBot) -> None:
    choose(page, "requests")
    with qtbot.waitSignal(page.wanted_finish) as asked:
        QTest.keyClick(page.registers["requests"].table, KEYS.Key_Return)
    assert asked.args == [1]


def test_a_file_that_can_only_be_looked_at_greys_what_changes(
    page: FeedbackPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_file, "is_read_only", lambda: True)
    choose(page, "requests")
    for text in ("New service request…", "Mark done…", "Raise complaint…"):
        made = page.registers["requests"].button(text)
        assert not made.isEnabled()
        assert made.toolTip() == READ_ONLY
    choose(page, "compliments")
    assert page.registers["compliments"].button("Save as PDF…").isEnabled()  # no change


@pytest.mark.clause("B-35")
@pytest.mark.clause("R-10.5")
def test_compliments_filter_sort_and_export_like_complaints(
    page: FeedbackPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    shared = log_praise(office, "Aled Hughes", "Kind words")
    confirm_compliment(office.desk(), shared, TODAY)
    log_praise(office, "Zoe Quist", "Quick work")
    register = page.registers["compliments"]
    register.refresh()
    table = register.table
    said = [row.who for row in table.rows()]
    place = [column.key for column in table.columns].index("who")
    table.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    assert [row.who for row in table.rows()] == sorted(said)
    register.only_open.setChecked(True)
    assert "Aled Hughes" not in [row.who for row in table.rows()]
    wanted: list[object] = []
    page.wanted_columns.connect(wanted.append)
    register.columns_button.click()
    assert wanted == [table]
    table.show_columns(["who", "received", "text"])
    job = register.export(tmp_path / "Compliments.xlsx")
    qtbot.waitUntil(lambda: not job.running, timeout=10_000)
    lines: list[Any] = list(load_workbook(tmp_path / "Compliments.xlsx")["Compliments"].values)
    assert lines[0] == ("From", "Received", "What they said")
    assert [line[0] for line in lines[1:]] == [row.who for row in table.rows()]
    assert lines[-1][1].date() == TODAY


@pytest.mark.clause("R-6.1")
def test_comments_export_is_greyed_where_there_is_nothing(page: FeedbackPage) -> None:
    page.show_tab("comments")
    register = page.registers["comments"]
    assert register.export_button.isEnabled()
    register.search.setText("no such words")
    register.refresh()
    assert not register.export_button.isEnabled()
    assert register.nothing.isVisible()


@pytest.mark.clause("B-16")
def test_several_chosen_lines_are_exported_and_printed_alone(
    page: FeedbackPage,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("Aled Hughes", "Zoe Quist"):
        log_praise(office, name, "Kind words")
    page.refresh()
    register = page.registers["compliments"]
    choose(page, "compliments")
    assert register.export_button.text() == "Export…"
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(register.table, KEYS.Key_Down, shift)
    assert register.export_button.text() == "Export 2 chosen…"
    chosen = [row.who for row in register.table.chosen_rows()]
    job = register.export(tmp_path / "Chosen.xlsx")
    qtbot.waitUntil(lambda: not job.running, timeout=10_000)
    lines: list[Any] = list(load_workbook(tmp_path / "Chosen.xlsx")["Compliments"].values)
    assert [line[3] for line in lines[1:]] == chosen
    printed: list[tuple[int, str]] = []
    remember: Callable[..., None] = lambda *given: printed.append(  # noqa: E731
        (len(given[3]), given[4])
    )
    monkeypatch.setattr("best_desktop.gui.paged_register.print_list", remember)
    assert page.print_out()
    choose(page, "compliments")
    assert page.print_out()
    assert printed == [(2, "2 compliments"), (3, "3 compliments")]


@pytest.mark.clause("B-14")
def test_requests_are_filtered_by_the_day_they_were_received(
    page: FeedbackPage, office: Office
) -> None:
    page.show_tab("requests")
    register = page.registers["requests"]
    received = register.filters.received
    assert received is not None
    received.choose(Received.LAST_MONTH)
    assert register.count.text() == "0 of 1 service request"
    assert register.nothing.isVisible()
    received.choose(Received.BETWEEN)
    assert register.filters.between.isVisible()
    assert register.count.text() == "1 service request"
    register.filters.first.set_date(office.today)
    register.filters.last.set_date(office.today)
    register.filters.tell()
    assert register.wanted.first == register.wanted.last == office.today
    assert register.count.text().startswith(f"{len(register.table.rows())} of 1 ")
    register.clear_button.click()
    assert register.count.text() == "1 service request"
    assert register.wanted.first is None


@pytest.mark.clause("B-5")
def test_columns_and_order_come_back(
    page: FeedbackPage, office: Office, preferences: Preferences, qtbot: QtBot
) -> None:
    table = page.registers["requests"].table
    table.show_columns(["who", "state", "needed"])
    table.sortByColumn([each.key for each in table.columns].index("who"), ASCENDING)
    page.keep()
    again = FeedbackPage(office, preferences)
    qtbot.addWidget(again)
    kept = again.registers["requests"].table
    assert [each.key for each in kept.columns_in_order()] == ["who", "state", "needed"]
    assert kept.lines is not None
    assert kept.lines.sorted_by == ("who", False)


@pytest.mark.clause("R-10.6")
def test_a_compliment_is_saved_under_its_own_name(
    page: FeedbackPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    choose(page, "compliments")
    page.registers["compliments"].button("Save as PDF…").click()
    assert offered == ["2026-11-20_Dilys-Price_compliment.pdf"]
    assert (tmp_path / offered[0]).read_bytes().startswith(b"%PDF")


@pytest.mark.clause("R-2.2.4")
def test_the_thank_you_text_is_copied(page: FeedbackPage) -> None:
    page.show_tab("surveys")
    page.registers["surveys"].button("Copy thank-you text").click()
    assert "Thank you for telling us about your repair" in QApplication.clipboard().text()


@pytest.mark.clause("B-43")
def test_rows_of_buttons_keep_their_height_and_hidden_tabs_ask_for_none(
    page: FeedbackPage, qtbot: QtBot
) -> None:
    page.resize(480, 700)
    page.show_tab("surveys")
    register = page.registers["surveys"]
    row = register.button("New survey answer…").parentWidget()
    assert isinstance(row, FlowRow)
    qtbot.waitUntil(lambda: row.height() == row.flow.heightForWidth(row.width()))
    least = row.minimumHeight()
    line = register.button("New survey answer…").sizeHint().height()
    assert least >= 2 * line
    below = register.filters
    assert below.y() >= row.y() + row.height()
    page.resize(1200, 700)
    qtbot.waitUntil(lambda: row.minimumHeight() < least)
    hidden = page.registers["requests"].button("Mark done…").parentWidget()
    assert hidden is not None
    assert hidden.minimumSizeHint().height() <= line + 4
