"""The Settings page: what is typed is saved or said, what is shown is what counts."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from best_desktop.casework import audit, case_file
from best_desktop.casework.inputs import NewOfficeDay
from best_desktop.casework.office_calendar import add_office_day, office_days
from best_desktop.casework.queries.choices import departments, schemes, staff
from best_desktop.domain.procedure_table import printed
from best_desktop.domain.vocabulary import Nation, Role
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY, Command
from best_desktop.gui.add_form import AddForm
from best_desktop.gui.news import News
from best_desktop.gui.office import Office
from best_desktop.gui.pages.settings import SettingsPage
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.sections.appearance import AppearanceSection
from best_desktop.gui.sections.calendar import CalendarSection
from best_desktop.gui.sections.case_file import CaseFileSection
from best_desktop.gui.sections.office import OfficeSection
from best_desktop.gui.sections.people import PeopleSection
from best_desktop.gui.sections.procedures import ProceduresSection
from best_desktop.gui.sections.rules import RulesSection
from best_desktop.gui.theme import Appearance

Section = TypeVar("Section", bound=SettingsSection)


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> SettingsPage:
    theme.apply(Appearance.LIGHT)
    made = SettingsPage(office)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def part(page: SettingsPage, name: str, kind: type[Section]) -> Section:
    section = page.show_section(name)
    assert isinstance(section, kind)
    return section


def unsaved(page: SettingsPage) -> bool:
    return page.unsaved


def typed(form: AddForm, name: str, text: str) -> None:
    field = form.field(name)
    assert isinstance(field, QLineEdit)
    field.setText(text)


# ------------------------------------------------------------------------------------- office


def test_a_part_is_built_on_its_first_visit_only(page: SettingsPage) -> None:
    assert [type(each) for each in page.findChildren(SettingsSection)] == [OfficeSection]
    first = page.show_section("Calendar")
    page.show_section("Office")
    assert page.show_section("Calendar") is first


def test_office_details_are_shown_and_saved(page: SettingsPage, office: Office) -> None:
    section = part(page, "Office", OfficeSection)
    assert section.ui.office_name.text() == office.desk().settings.office.name
    section.ui.office_telephone.setText("0161 496 0999")
    section.ui.office_address.setPlainText("1 High Street\n\n Eccles \nM30 0NJ\n")
    assert unsaved(page)
    news = News(office)
    section.ui.save.click()
    assert not unsaved(page)
    news.check()
    details = office.desk().settings.office
    assert details.telephone == "0161 496 0999"
    assert details.address == ("1 High Street", "Eccles", "M30 0NJ")


def test_a_line_that_is_needed_is_asked_for_beside_it(page: SettingsPage, office: Office) -> None:
    section = part(page, "Office", OfficeSection)
    section.ui.office_name.clear()
    assert not section.save()
    assert section.errors.messages() == ["Enter the name of the organisation"]
    assert section.errors.summary.isVisible()
    assert office.desk().settings.office.name
    section.ui.undo.click()
    assert section.errors.messages() == []
    assert section.ui.office_name.text() == office.desk().settings.office.name


def test_news_never_drops_what_is_being_typed(page: SettingsPage, office: Office) -> None:
    section = part(page, "Office", OfficeSection)
    section.ui.office_email.setText("half@typed")
    news = News(office)
    add_office_day(office.desk(), NewOfficeDay(date(2026, 12, 24), "Closed", reason="Board"))
    news.check()
    assert section.ui.office_email.text() == "half@typed"


def test_rules_are_saved_and_only_what_changed_is_recorded(
    page: SettingsPage, office: Office
) -> None:
    section = part(page, "Ombudsman and rules", RulesSection)
    section.ui.soon_days.setValue(4)
    section.ui.welsh_in_tsm.setChecked(True)
    before = audit.latest_entry_id()
    section.ui.save.click()
    entries = audit.entries_after(before)
    assert len(entries) == 1
    assert {line.field for line in entries[0].lines} == {"soon_days", "welsh_in_tsm"}
    office.announce(entries[0])
    assert office.desk().settings.soon_days == 4
    assert section.save()  # nothing changed: nothing recorded
    assert audit.latest_entry_id() == entries[0].id


# ------------------------------------------------------------------------------------ calendar


def test_bank_holidays_by_year(page: SettingsPage) -> None:
    section = part(page, "Calendar", CalendarSection)
    assert section.ui.year.currentText() == "2026"
    days = {row.day: row for row in section.ui.holidays.rows()}
    assert len(days) == 8
    assert days[date(2026, 8, 31)].name == "Summer bank holiday"
    assert days[date(2026, 8, 31)].nations == tuple(Nation)
    section.ui.year.setCurrentIndex(section.ui.year.findData(2022))
    assert date(2022, 9, 19) in {row.day for row in section.ui.holidays.rows()}
    assert section.ui.note.text() == "These agree with the official list for England and Wales."
    section.ui.year.setCurrentIndex(section.ui.year.findData(2030))
    assert "check them" in section.ui.note.text()


def test_one_off_days_are_added_and_removed_through_the_window(
    page: SettingsPage, office: Office, qtbot: QtBot
) -> None:
    section = part(page, "Calendar", CalendarSection)
    assert not section.ui.nothing.isHidden()
    with qtbot.waitSignal(page.wanted_move) as asked:
        section.ui.add.click()
    assert asked.args == [Command.OFFICE_DAY, 0]
    news = News(office)
    add_office_day(
        office.desk(),
        NewOfficeDay(date(2026, 12, 24), "Christmas closing", nation=Nation.WALES, reason="Board"),
    )
    news.check()
    rows = section.ui.days.rows()
    assert [(row.name, row.nation) for row in rows] == [("Christmas closing", Nation.WALES)]
    assert not section.ui.remove.isEnabled()
    section.ui.days.choose_line(0)
    with qtbot.waitSignal(page.wanted_remove_office_day) as removed:
        section.ui.remove.click()
    assert removed.args == [office_days(office.desk())[0].id]


# ---------------------------------------------------------------------------------- procedures


@pytest.mark.clause("P-1.1")
def test_both_procedures_can_be_checked_against_paper(page: SettingsPage, office: Office) -> None:
    section = part(page, "Procedures", ProceduresSection)
    for at in range(section.choice.count()):
        section.choice.setCurrentIndex(at)
        procedure = office.desk().procedures[section.choice.itemData(at)]
        assert section.table.rows() == list(printed(procedure))
        assert section.about.text().startswith(f"Version {procedure.version}.")
    assert section.choice.count() == 2


def test_the_change_over_date_is_asked_about_before_it_is_saved(
    page: SettingsPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = part(page, "Procedures", ProceduresSection)
    assert section.change_over.edit.text() == "1 April 2024"
    section.change_over.edit.setText("1/5/24")
    asked: list[str] = []

    def answer(box: QMessageBox) -> None:
        asked.append(box.text())
        box.defaultButton().click()

    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    assert not section.save()  # closed without an answer
    monkeypatch.setattr(QMessageBox, "exec", answer)
    news = News(office)
    assert section.save()
    news.check()
    assert asked == ["Change the date from which complaints go by the 2024 policy?"] * 2
    assert office.desk().settings.change_over == date(2024, 5, 1)
    assert not section.unsaved


def test_an_impossible_change_over_date_is_refused(
    page: SettingsPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = part(page, "Procedures", ProceduresSection)
    heard: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: heard.append(box.text()))
    section.change_over.edit.setText("31/4/24")
    assert not section.save()
    assert heard == ["The change-over date must be a real date."]
    assert office.desk().settings.change_over == date(2024, 4, 1)


# --------------------------------------------------------------------------- people and places


def test_somebody_new_joins_the_staff(page: SettingsPage, office: Office) -> None:
    section = part(page, "People and places", PeopleSection)
    form = section.staff_form
    typed(form, "name", "Dilys Marsh")
    typed(form, "job_title", "Housing officer")
    ticked = {Role.RECORDER, Role.MANAGER}
    for at in range(section.roles.count()):
        item = section.roles.item(at)
        if item.data(Qt.ItemDataRole.UserRole) in ticked:
            item.setCheckState(Qt.CheckState.Checked)
    assert unsaved(page)
    news = News(office)
    form.add_button.click()
    news.check()
    added = next(each for each in staff(office.desk()) if each.label == "Dilys Marsh")
    assert set(added.note.split(", ")) == {"Recorder", "Line manager"}
    assert "Dilys Marsh" in [row.label for row in section.table("Staff").rows()]
    assert not unsaved(page)


def test_a_name_twice_is_refused_beside_its_field(page: SettingsPage, office: Office) -> None:
    section = part(page, "People and places", PeopleSection)
    typed(section.staff_form, "name", "Anna Khan")
    assert not section.staff_form.add()
    assert section.staff_form.errors.messages() == [
        "Anna Khan is already in the list. Add something to tell them apart."
    ]
    assert [each.label for each in staff(office.desk())].count("Anna Khan") == 1


def test_schemes_and_departments_are_added(page: SettingsPage, office: Office) -> None:
    section = part(page, "People and places", PeopleSection)
    scheme = section.scheme_form
    typed(scheme, "name", "Penrhos Gardens")
    typed(scheme, "town", "Wrexham")
    section.nation.setCurrentIndex(section.nation.findData(Nation.WALES))
    assert scheme.add()
    typed(section.department_form, "name", "Income")
    section.head.setCurrentIndex(section.head.findText("Ruth Lewis"))
    assert section.department_form.add()
    section.refresh()
    assert ("Penrhos Gardens", "Wrexham") in [(e.label, e.note) for e in schemes(office.desk())]
    assert ("Income", "Ruth Lewis") in [(e.label, e.note) for e in departments(office.desk())]
    assert "Income" in [row.label for row in section.table("Departments").rows()]


# ------------------------------------------------------------------- appearance, the case file


def test_appearance_asks_the_window(page: SettingsPage, qtbot: QtBot) -> None:
    section = part(page, "Appearance", AppearanceSection)
    assert section.looks[Appearance.LIGHT].isChecked()
    with qtbot.waitSignal(page.wanted_appearance) as look:
        section.looks[Appearance.DARK].click()
    assert look.args == [Appearance.DARK]
    section.text_size.setCurrentIndex(section.text_size.findData(150))
    with qtbot.waitSignal(page.wanted_text_size) as size:
        section.text_size.activated.emit(section.text_size.currentIndex())
    assert size.args == [150]
    theme.apply(Appearance.DARK, 125)
    assert section.looks[Appearance.DARK].isChecked()
    assert section.text_size.currentData() == 125
    theme.apply(Appearance.LIGHT, 100)


def test_a_backup_is_made_now(page: SettingsPage, qtbot: QtBot) -> None:
    section = part(page, "Case file", CaseFileSection)
    with qtbot.waitSignal(section.answered, timeout=20_000):
        section.back_up.click()
    said = section.result.text()
    assert said.startswith("Backup made and checked: ")
    assert Path(said.removeprefix("Backup made and checked: ")).exists()
    assert section.result.property("kind") == "success-box"


def test_the_history_is_checked_and_a_change_behind_it_is_found(
    page: SettingsPage, office: Office, qtbot: QtBot
) -> None:
    section = part(page, "Case file", CaseFileSection)
    with qtbot.waitSignal(section.answered, timeout=20_000):
        section.verify.click()
    assert section.result.text() == "The history is whole: no entry was changed."
    tamper(Path(case_file.address()))
    with qtbot.waitSignal(section.answered, timeout=20_000):
        section.verify.click()
    assert section.result.property("kind") == "error-box"
    assert section.result.text().endswith("tell whoever looks after the program.")
    assert office.desk().staff_name == "Anna Khan"


def tamper(file: Path) -> None:
    """Change an audit entry with another program."""
    with closing(sqlite3.connect(file)) as other, other:
        triggers = other.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'"
        ).fetchall()
        for (name,) in triggers:
            other.execute(f"DROP TRIGGER {name}")
        other.execute("UPDATE audit_entry SET staff_name = 'Nobody' WHERE id = 3")


def test_a_file_that_can_only_be_looked_at_greys_every_change(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_file, "is_read_only", lambda: True)
    office = part(page, "Office", OfficeSection)
    page.refresh()
    calendar = part(page, "Calendar", CalendarSection)
    people = part(page, "People and places", PeopleSection)
    procedures = part(page, "Procedures", ProceduresSection)
    for made in (
        office.ui.save,
        calendar.ui.add,
        calendar.ui.remove,
        people.staff_form.add_button,
        procedures.save_button,
    ):
        assert not made.isEnabled()
        assert made.toolTip() == READ_ONLY


def test_only_the_offices_own_news_concerns_settings(page: SettingsPage) -> None:
    entries = audit.entries_after(0)
    of_cases = [each for each in entries if each.complaint_id is not None]
    of_office = [each for each in entries if each.subject == "Office"]
    assert of_cases
    assert of_office
    assert not any(page.concerns(each) for each in of_cases)
    assert all(page.concerns(each) for each in of_office)
