"""Settings, Homes: the numbers at year ends are entered, corrected and refused beside the field."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.casework.homes import homes_at_year_ends
from best_desktop.gui.office import Office
from best_desktop.gui.pages.settings import SettingsPage
from best_desktop.gui.sections.homes import HomesSection


@pytest.fixture
def section(office: Office, qtbot: QtBot) -> HomesSection:
    page = SettingsPage(office)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    made = page.show_section("Homes")
    assert isinstance(made, HomesSection)
    return made


def enter(section: HomesSection, day: str, homes: str) -> bool:
    section.year_end.edit.setText(day)
    section.homes.setText(homes)
    return section.form.add()


def test_homes_are_entered_and_corrected(section: HomesSection) -> None:
    before = len(homes_at_year_ends())
    assert enter(section, "31/3/26", "1,300")
    assert not section.unsaved
    assert enter(section, "31 March 2026", "1310")
    section.refresh()
    kept = [each for each in homes_at_year_ends() if each.year_end == date(2026, 3, 31)]
    assert [each.homes for each in kept] == [1310]
    assert len(homes_at_year_ends()) == before + 1
    assert [row.homes for row in section.table.rows() if row.year_end == date(2026, 3, 31)] == [
        1310
    ]


@pytest.mark.parametrize(
    ("day", "homes", "said"),
    [
        ("", "10", "Enter the last day of the reporting year"),
        ("31/3/26", "many", "Enter the number of homes in digits, such as 1,310"),
        ("30/3/26", "10", "Enter homes for the last day of a reporting year, such as"),
        ("31/3/26", "0", "The number of homes must be from 1 to"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field(
    section: HomesSection, day: str, homes: str, said: str
) -> None:
    before = homes_at_year_ends()
    assert not enter(section, day, homes)
    (message,) = section.form.errors.messages()
    assert message.startswith(said)
    assert homes_at_year_ends() == before
    assert section.unsaved
