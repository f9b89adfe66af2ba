"""People and places: four views of registers, and the person beside the list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework.audit import entries_after, latest_entry_id
from best_desktop.casework.case_file import desk_now
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.desk import Desk
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.parties import add_person
from best_desktop.casework.party_views import RegisterName
from best_desktop.casework.people import add_scheme, add_staff, agree_adjustment, find_people
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.choices import staff
from best_desktop.casework.vulnerability import note_vulnerability
from best_desktop.domain.vocabulary import LetterFormat, PartyRole, Role
from best_desktop.gui import theme
from best_desktop.gui.dialogs.columns import ColumnsDialog
from best_desktop.gui.dialogs.person import PersonDialog
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.paged_register import PagedRegister
from best_desktop.gui.pages.people import PeoplePage
from best_desktop.gui.people_asks import PeopleAsk
from best_desktop.gui.settings import Preferences
from tests.gui import small_office
from tests.gui.dialogs.hands import answering
from tests.gui.small_office import TODAY, Clock

PEOPLE, THIRD = RegisterName.PEOPLE, RegisterName.THIRD_PARTIES
KEYS = Qt.Key


@pytest.fixture
def page(office: Office, preferences: Preferences, qtbot: QtBot) -> PeoplePage:
    theme.apply(theme.Appearance.LIGHT)
    desk = office.desk()
    firm = PersonInput(
        name="Pennine Heating Ltd",
        known_as="Pennine",
        phone="0161 496 0200",
        roles=(PartyRole.CONTRACTOR,),
    )
    add_person(desk, firm)
    made = PeoplePage(office, preferences)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def names(register: PagedRegister) -> list[str]:
    return [row.name for row in register.table.rows()]


def grace(office: Office) -> int:
    return find_people(office.desk(), "grace adeyemi")[0].id


def pane_text(page: PeoplePage, name: RegisterName = PEOPLE) -> str:
    pane = page.panes_[name]
    QApplication.processEvents()
    shown = [each for each in pane.findChildren(QLabel) if each.isVisibleTo(pane)]
    return "\n".join(each.text() for each in shown)


# -------------------------------------------------------------------------------- the lists


@pytest.mark.clause("P-3.1")
@pytest.mark.clause("B-14")
def test_typing_and_choosing_filter_and_say_how_many(
    page: PeoplePage, office: Office, qtbot: QtBot
) -> None:
    register = page.registers[PEOPLE]
    everybody = len(names(register))
    assert register.count.text() == f"{everybody} people"
    register.search.setFocus()
    QTest.keyClicks(register.search, "adeyemi")
    qtbot.waitUntil(lambda: names(register) == ["Grace Adeyemi"])
    assert register.count.text() == f"1 of {everybody} people"
    register.search.clear()
    qtbot.waitUntil(lambda: len(names(register)) == everybody)
    assert register.role is not None
    register.role.choose(PartyRole.CONTRACTOR)
    assert names(register) == ["Pennine Heating Ltd"]
    QTest.mouseClick(register.clear_button, Qt.MouseButton.LeftButton)
    assert len(names(register)) == everybody
    assert register.role.word(PartyRole) is None
    agree_adjustment(office.desk(), grace(office), "", "Ring first", None, date(2026, 4, 1))
    page.refresh()
    assert register.only_open.text() == "Adjustment to review (1)"
    register.only_open.setChecked(True)
    assert names(register) == ["Grace Adeyemi"]


@pytest.mark.clause("B-14")
def test_a_scheme_added_meanwhile_can_be_filtered_by(page: PeoplePage, office: Office) -> None:
    register = page.registers[PEOPLE]
    assert register.scheme is not None
    first = choices.schemes(office.desk())[0]
    register.scheme.choose(first.id)
    here = names(register)
    made = add_scheme(office.desk(), "Zetland Court")
    page.refresh()
    assert register.scheme.chosen_id() == first.id
    assert names(register) == here
    register.scheme.choose(made)
    assert names(register) == []


@pytest.mark.clause("B-15")
def test_an_empty_list_says_why_and_what_to_do(page: PeoplePage) -> None:
    register = page.registers[PEOPLE]
    register.search.setText("nobody at all")
    QTest.keyClick(register.search, KEYS.Key_Return)
    assert not register.table.isVisible()
    assert register.nothing.text() == "No people match these filters. Choose Clear filters."
    assert not register.export_button.isEnabled()
    register.clear_button.click()
    assert register.table.isVisible()
    page.show_tab("third_parties")
    third = page.registers[THIRD]
    assert names(third) == ["Pennine Heating Ltd"]
    assert third.count.text() == "1 third party"


@pytest.mark.clause("B-11")
def test_a_click_on_a_header_sorts_the_other_way(page: PeoplePage) -> None:
    register = page.registers[PEOPLE]
    header = register.table.horizontalHeader()
    before = names(register)
    QTest.mouseClick(
        header.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(header.sectionViewportPosition(0) + 8, 8),
    )
    assert names(register) == before[::-1]
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


@pytest.mark.clause("B-17")
def test_ctrl_c_copies_the_chosen_lines_with_dates_as_dates(
    page: PeoplePage, office: Office
) -> None:
    agree_adjustment(office.desk(), grace(office), "", "Ring first", None, TODAY)
    register = page.registers[PEOPLE]
    register.refresh()
    assert register.table.choose(grace(office))
    register.table.setFocus()
    QTest.keyClick(register.table, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
    board = QApplication.clipboard()
    head, line = board.text().splitlines()
    assert head.split("\t")[:2] == ["Name", "Is"]
    assert line.split("\t")[:2] == ["Grace Adeyemi", "Service user"]
    assert ">2027-05-20<" in board.mimeData().html()


@pytest.mark.clause("B-71")
@pytest.mark.clause("B-12")
def test_an_export_has_the_columns_filter_and_order_of_the_list(
    page: PeoplePage, qtbot: QtBot, tmp_path: Path
) -> None:
    register = page.registers[PEOPLE]
    register.table.show_columns(["roles", "name"])
    register.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    before = latest_entry_id()
    job = register.export(tmp_path / "People")
    qtbot.waitUntil(lambda: not job.running, timeout=10_000)
    lines = list(load_workbook(tmp_path / "People.xlsx")["People"].values)
    assert lines[0] == ("Is", "Name")
    assert [line[1] for line in lines[1:]] == names(register)
    (entry,) = entries_after(before)
    assert entry.summary == f"People register exported: {len(lines) - 1} lines"


@pytest.mark.clause("B-12")
def test_columns_and_order_come_back(
    page: PeoplePage, office: Office, preferences: Preferences, qtbot: QtBot
) -> None:
    register = page.registers[PEOPLE]
    register.table.show_columns(["phone", "name"])
    register.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    page.keep()
    again = PeoplePage(office, preferences)
    qtbot.addWidget(again)
    again.show()
    table = again.registers[PEOPLE].table
    assert [each.key for each in table.columns_in_order()] == ["phone", "name"]
    assert names(again.registers[PEOPLE]) == names(register)


def test_schemes_staff_and_departments_have_lists_that_open(page: PeoplePage) -> None:
    asked: list[tuple[PeopleAsk, int]] = []
    page.wanted_people.connect(lambda ask, number: asked.append((ask, number)))
    for tab, name, ask in (
        ("schemes", RegisterName.SCHEMES, PeopleAsk.SCHEME),
        ("staff", RegisterName.STAFF, PeopleAsk.STAFF),
        ("staff", RegisterName.DEPARTMENTS, PeopleAsk.DEPARTMENT),
    ):
        page.show_tab(tab)
        register = page.registers[name]
        assert not register.button("Change…").isEnabled()
        register.table.choose_line(0)
        register.table.setFocus()
        QTest.keyClick(register.table, KEYS.Key_Return)
        register.button("Change…").click()
        assert asked[-2:] == [(ask, register.table.rows()[0].id)] * 2
        next(each for each, _ in register._buttons).click()
        assert asked[-1] == (ask, 0)


# ---------------------------------------------------------------------------- one person


@pytest.mark.clause("P-13.2")
def test_the_person_is_shown_whole(page: PeoplePage, office: Office) -> None:
    desk, known = office.desk(), grace(office)
    assert "Choose somebody" in pane_text(page)
    agree_adjustment(
        desk, known, "Sight", "Large print", LetterFormat.LARGE_PRINT, date(2026, 4, 1)
    )
    note_vulnerability(desk, known, TODAY, "Oxygen <b>at home</b>")
    page.refresh()
    page.registers[PEOPLE].table.choose(known)
    said = pane_text(page)
    for words in ("Grace Adeyemi", "Large print, 18 point", "Review was due on 1 October 2026."):
        assert words in said
    assert "Oxygen <b>at home</b>" in said
    pane = page.panes_[PEOPLE]
    (row,) = pane.records.rows()
    assert row.kind == "Complaint"


def test_enter_on_what_they_sent_opens_the_complaint(page: PeoplePage, office: Office) -> None:
    opened: list[int] = []
    page.open_case.connect(opened.append)
    page.registers[PEOPLE].table.choose(grace(office))
    records = page.panes_[PEOPLE].records
    records.choose_line(0)
    records.setFocus()
    QTest.keyClick(records, KEYS.Key_Return)
    assert case_view(office.desk(), opened[0]).who == "Grace Adeyemi"


def test_each_button_asks_for_its_dialog(page: PeoplePage, office: Office) -> None:
    desk, known = office.desk(), grace(office)
    agree_adjustment(desk, known, "", "Ring first", None, TODAY)
    note_vulnerability(desk, known, TODAY, "Lives alone")
    page.refresh()
    asked: list[PeopleAsk] = []
    page.wanted_people.connect(lambda ask, _number: asked.append(ask))
    page.registers[PEOPLE].table.choose(known)
    for each in page.panes_[PEOPLE].findChildren(QPushButton):
        each.click()
    assert asked == [
        PeopleAsk.PERSON,
        PeopleAsk.MERGE,
        PeopleAsk.EQUALITY,
        PeopleAsk.EXPORT,
        PeopleAsk.ADJUSTMENT,
        PeopleAsk.DECLINE_ADJUSTMENT,
        PeopleAsk.REVIEW_ADJUSTMENT,
        PeopleAsk.VULNERABILITY,
        PeopleAsk.END_VULNERABILITY,
    ]


@pytest.mark.clause("P-14.1")
def test_a_recorder_may_not_merge_or_export_and_is_told_why(
    office: Office, preferences: Preferences, qtbot: QtBot, clock: Clock
) -> None:
    office.change_seat(lambda: marcia(clock))
    page = PeoplePage(office, preferences)
    qtbot.addWidget(page)
    page.show()
    assert not page.registers[PEOPLE].export_button.isEnabled()
    assert "may" in page.registers[PEOPLE].export_button.toolTip()
    page.registers[PEOPLE].table.choose(grace(office))
    merge = page.panes_[PEOPLE].button("Merge Grace Adeyemi")
    assert not merge.isEnabled()
    assert "merge two records" in merge.toolTip()
    assert page.panes_[PEOPLE].button("Change Grace Adeyemi").isEnabled()


def marcia(clock: Clock) -> Desk:
    """Somebody who records, and nothing more."""
    anna = small_office.take_desk(clock)
    number = next(each.id for each in staff(anna) if each.label == "Marcia Okafor")
    return desk_now(clock=clock, staff_id=number, computer="PC-1")


@pytest.mark.clause("P-5.1.g")
def test_a_restricted_complaint_shows_neither_itself_nor_who_is_known_by_it_alone(
    office: Office, preferences: Preferences, qtbot: QtBot, clock: Clock
) -> None:
    known = grace(office)
    page = PeoplePage(office, preferences)
    qtbot.addWidget(page)
    page.show()
    page.registers[PEOPLE].table.choose(known)
    (row,) = page.panes_[PEOPLE].records.rows()
    case = case_view(office.desk(), row.complaint_id or 0)
    correct_details(office.desk(), case.id, case.version, {"restricted": True})
    office.change_seat(lambda: reader(clock))
    page.refresh()
    assert "Grace Adeyemi" not in names(page.registers[PEOPLE])
    assert "Grace Adeyemi" not in pane_text(page)
    page.panes_[PEOPLE].show_person(known)
    assert "Grace Adeyemi" not in pane_text(page)


def reader(clock: Clock) -> Desk:
    """Somebody who only reads, and works on no complaint."""
    anna = small_office.take_desk(clock)
    known = {each.label: each.id for each in staff(anna)}
    number = known.get("Rhys Reader") or add_staff(anna, "Rhys Reader", "", (Role.READ_ONLY,))
    return desk_now(clock=clock, staff_id=number, computer="PC-1")


# ----------------------------------------------------------------------------- in the window


@pytest.mark.clause("B-12")
def test_by_keyboard_from_the_rail_to_a_new_person_and_the_columns(window: MainWindow) -> None:
    QTest.keyClick(window, KEYS.Key_6, Qt.KeyboardModifier.ControlModifier)
    page = window.page()
    assert isinstance(page, PeoplePage)
    register = page.registers[PEOPLE]
    QApplication.processEvents()
    assert QApplication.focusWidget() is register.table

    def add(dialog: PersonDialog) -> None:
        dialog.ui.name.setText("Aled Hughes")
        dialog.submit()

    def fewer(dialog: ColumnsDialog) -> None:
        item = next(
            dialog.ui.columns.item(row)
            for row in range(dialog.ui.columns.count())
            if dialog.ui.columns.item(row).text() == "Is"
        )
        item.setCheckState(Qt.CheckState.Unchecked)
        dialog.ui.main_button.click()

    with answering((PersonDialog, add), (ColumnsDialog, fewer)):
        register.button("Add person…").click()
        window.news.check()
        register.columns_button.click()
    assert "Aled Hughes" in names(register)
    assert "Is" not in [each.label for each in register.table.columns_in_order()]
    assert window.page().panes()[0] is register.table
