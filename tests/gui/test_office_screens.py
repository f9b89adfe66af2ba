"""Absences, delegations and bank holidays in the settings, and the dialogs behind them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.absences import enter_absence
from best_desktop.casework.case_file import desk_now
from best_desktop.casework.people import add_staff
from best_desktop.casework.queries.choices import departments, staff
from best_desktop.casework.queries.routing import absences, delegations
from best_desktop.domain.vocabulary import Nation, Role
from best_desktop.gui import dialog_opener
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.absence import AbsenceDialog
from best_desktop.gui.dialogs.bank_holiday import BankHolidayDialog
from best_desktop.gui.dialogs.delegation import DelegationDialog, EndDelegationDialog
from best_desktop.gui.office import Office
from best_desktop.gui.office_asks import OfficeAsk
from best_desktop.gui.sections.absences import AbsencesSection
from best_desktop.gui.sections.calendar import CalendarSection

FIRST, LAST = date(2026, 12, 21), date(2026, 12, 31)
BOXING_DAY = date(2026, 12, 28)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


def staff_id(office: Office, name: str) -> int:
    return next(each.id for each in staff(office.desk()) if each.label == name)


@pytest.mark.clause("R-2.1.9")
def test_an_absence_is_entered_and_changed(office: Office, qtbot: QtBot) -> None:
    dialog = AbsenceDialog(office, row_id=0)
    shown(qtbot, dialog)
    dialog.submit()
    assert dialog.errors.messages() == ["Choose who is away", "Enter the first day"]
    dialog.ui.staff_id.choose(staff_id(office, "Peter Hughes"))
    dialog.ui.from_on.set_date(FIRST)
    dialog.ui.stand_in_id.choose(staff_id(office, "Ruth Lewis"))
    dialog.submit()
    (entered,) = absences(office.desk())
    assert (entered.staff, entered.to_on, entered.stand_in) == ("Peter Hughes", None, "Ruth Lewis")
    change = AbsenceDialog(office, row_id=entered.id)
    shown(qtbot, change)
    assert not change.ui.staff_id.isEnabled()
    change.ui.to_on.set_date(LAST)
    change.submit()
    assert [each.to_on for each in absences(office.desk())] == [LAST]


@pytest.mark.clause("R-2.1.6")
def test_a_department_is_delegated_and_the_delegation_ended(office: Office, qtbot: QtBot) -> None:
    desk = office.desk()
    tariq = add_staff(desk, "Tariq Mehmood", "Administrator", (Role.ADMINISTRATOR,))
    dialog = DelegationDialog(office)
    shown(qtbot, dialog)
    offered = [dialog.ui.administrator_id.itemData(at) for at in (0, 1)]
    assert offered == [0, tariq]
    dialog.ui.department_id.choose(departments(desk)[0].id)
    dialog.ui.administrator_id.choose(tariq)
    dialog.submit()
    (given,) = delegations(desk)
    assert (given.administrator, given.from_on, given.to_on) == ("Tariq Mehmood", desk.today, None)
    end = EndDelegationDialog(office, row_id=given.id)
    shown(qtbot, end)
    end.ui.to_on.set_date(FIRST)
    end.submit()
    assert [each.to_on for each in delegations(desk)] == [FIRST]


@pytest.mark.clause("R-2.1.9", "R-2.1.6")
def test_the_section_lists_both_and_greys_with_the_reason(office: Office, qtbot: QtBot) -> None:
    section = AbsencesSection(office)
    shown(qtbot, section)
    section.refresh()
    assert not section.away.isVisible()
    assert section.nobody_away.isVisible()
    assert section.change.toolTip() == "Choose an absence in the list first."
    made = enter_absence(office.desk(), staff_id(office, "Peter Hughes"), FIRST, LAST)
    section.refresh()
    asked: list[tuple[object, int]] = []
    section.wanted_office.connect(lambda ask, number: asked.append((ask, number)))
    section.away.choose_line(0)
    for pressed in (section.add, section.change, section.remove, section.delegate):
        pressed.click()
    assert asked == [
        (OfficeAsk.ABSENCE, 0),
        (OfficeAsk.ABSENCE, made),
        (OfficeAsk.REMOVE_ABSENCE, made),
        (OfficeAsk.DELEGATION, 0),
    ]
    reader = add_staff(office.desk(), "Rea Dover", "Auditor", (Role.READ_ONLY,))
    desk = desk_now(clock=office.desk().clock, staff_id=reader)
    looking = AbsencesSection(Office(lambda: desk, office))
    shown(qtbot, looking)
    looking.refresh()
    assert "You may not enter an absence" in looking.add.toolTip()
    assert not looking.delegate.isEnabled()


@pytest.mark.clause("R-2.1.9")
def test_an_absence_is_removed_after_a_question(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    shown(qtbot, window)
    made = enter_absence(office.desk(), staff_id(office, "Peter Hughes"), FIRST, LAST)
    asked: list[str] = []
    opener = DialogOpener(office, window)
    answers = iter((False, True))

    def answer(_parent: QWidget, question: str, _verb: str) -> bool:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr(dialog_opener, "confirm", answer)
    opener.of_the_office(OfficeAsk.REMOVE_ABSENCE, made)
    assert len(absences(office.desk())) == 1
    opener.of_the_office(OfficeAsk.REMOVE_ABSENCE, made)
    assert absences(office.desk()) == ()
    assert asked[0].startswith("Peter Hughes, away from 21 December 2026")


@pytest.mark.clause("G9", "G10")
def test_a_bank_holiday_is_left_out_with_what_moves(office: Office, qtbot: QtBot) -> None:
    section = CalendarSection(office)
    shown(qtbot, section)
    section.refresh()
    table = section.ui.holidays
    table.choose_line([each.day for each in table.rows()].index(BOXING_DAY))
    assert section.ui.switch_.text() == "Leave out…"
    asked: list[int] = []
    section.wanted_office.connect(lambda _ask, number: asked.append(number))
    section.ui.switch_.click()
    dialog = BankHolidayDialog(office, row_id=asked[0])
    shown(qtbot, dialog)
    assert "Boxing Day (substitute day), Monday 28 December 2026" in dialog.ui.intro.text()
    assert dialog.ui.moves_note.text()
    dialog.submit()
    assert dialog.errors.messages() == ["Enter the reason"]
    dialog.ui.nation.choose(Nation.WALES)
    dialog.ui.reason.setPlainText("Another day instead")
    dialog.submit()
    section.refresh()
    found = [(each.nations, each.counts) for each in table.rows() if each.day == BOXING_DAY]
    assert sorted(found, key=lambda each: each[1]) == [
        ((Nation.WALES,), False),
        ((Nation.ENGLAND,), True),
    ]
    again = BankHolidayDialog(office, row_id=BOXING_DAY.toordinal())
    shown(qtbot, again)
    again.ui.nation.choose(Nation.WALES)
    assert again.ui.main_button.text() == "&Count it again"
    again.ui.reason.setPlainText("It counts after all")
    again.submit()
    assert all(each.counts for each in section.lines(2026))
