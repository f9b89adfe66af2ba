"""The dialogs of people and places: each saves what was typed, and says what is wrong beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework.equality import EqualityAnswers, equality_of, save_equality
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.parties import add_person, change_person
from best_desktop.casework.people import find_people
from best_desktop.casework.queries.office import department_list, scheme_list, staff_list
from best_desktop.casework.queries.people import person_detail
from best_desktop.casework.vulnerability import note_vulnerability
from best_desktop.domain.vocabulary import (
    AgeGroup,
    Channel,
    LetterFormat,
    Nation,
    PartyRole,
    Role,
    Sex,
)
from best_desktop.gui import drafts, theme
from best_desktop.gui.dialogs.adjustment import AdjustmentDialog
from best_desktop.gui.dialogs.adjustment_review import (
    ENDS,
    GOES_ON,
    DeclineAdjustmentDialog,
    ReviewAdjustmentDialog,
)
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.dialogs.equality import EqualityDialog, EqualityFiguresDialog
from best_desktop.gui.dialogs.merge_people import MergePeopleDialog
from best_desktop.gui.dialogs.office_lists import DepartmentDialog, SchemeDialog, StaffDialog
from best_desktop.gui.dialogs.person import PersonDialog
from best_desktop.gui.dialogs.vulnerability import EndVulnerabilityDialog, VulnerabilityDialog
from best_desktop.gui.office import Office
from tests.gui.dialogs.hands import answering, key, keys, opened, press, save, tab_to
from tests.gui.small_office import TODAY


@pytest.fixture(autouse=True)
def _light(tmp_path: Path, office: Office) -> None:
    assert office.today == TODAY
    theme.apply(theme.Appearance.LIGHT)
    drafts.keep_in(tmp_path / "drafts")


@pytest.fixture
def known(office: Office) -> int:
    return find_people(office.desk(), "grace adeyemi")[0].id


@pytest.mark.clause("P-3.1")
def test_a_person_is_added_by_keyboard_alone(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, PersonDialog(office))
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.ui.name)
    keys("Northstar Care")
    tab_to("What they are to us: Service user")
    key(Qt.Key.Key_Space)
    tab_to("What they are to us: Support provider")
    key(Qt.Key.Key_Space)
    tab_to("Phone")
    keys("0161 496 0300")
    key(Qt.Key.Key_Return)
    detail = person_detail(office.desk(), dialog.result_id or 0)
    assert (detail.person.name, detail.roles) == ("Northstar Care", (PartyRole.SUPPORT_PROVIDER,))
    assert detail.person.phone == "0161 496 0300"


def test_a_person_without_a_name_or_a_role_is_not_saved(
    office: Office,
    qtbot: QtBot,
) -> None:
    dialog = opened(qtbot, PersonDialog(office))
    dialog.ui.roles.choose(())
    dialog.submit()
    assert dialog.errors.messages() == [
        "Enter the name",
        "Tick at least one: what they are to us",
    ]


@pytest.mark.clause("P-3.1")
def test_a_person_changed_by_a_colleague_is_compared(
    office: Office,
    qtbot: QtBot,
    known: int,
) -> None:
    dialog = opened(qtbot, PersonDialog(office, person_id=known))
    detail = person_detail(office.desk(), known)
    assert dialog.ui.name.text() == "Grace Adeyemi"
    theirs = PersonInput(name="Grace Bell", roles=(PartyRole.SERVICE_USER,))
    change_person(office.desk(), known, detail.person.version, theirs)
    dialog.ui.known_as.setPlainText("Gracie")
    dialog.ui.roles.choose((PartyRole.NEIGHBOUR,))
    with answering((ConflictDialog, lambda window: window.accept())):
        dialog.submit()
    after = person_detail(office.desk(), known)
    assert (after.person.name, after.known_as, after.roles) == (
        "Grace Adeyemi",
        "Gracie",
        (PartyRole.NEIGHBOUR,),
    )


# ---------------------------------------------------------------------------------- merging


@pytest.mark.clause("P-3.1")
def test_two_records_are_compared_side_by_side_and_merged(
    office: Office,
    qtbot: QtBot,
    known: int,
) -> None:
    twin = PersonInput(
        name="Grace  Adeyemi",
        organisation="Tenants & friends",
        email="grace@example.org",
        phone="0161 555 0999",
        roles=(PartyRole.NEIGHBOUR,),
    )
    other = add_person(office.desk(), twin)
    dialog = opened(qtbot, MergePeopleDialog(office, person_id=known))
    # The only one who may be the same person is compared at once.
    assert dialog.ui.other.picked_id() == other
    dialog.ui.other.choose(None)
    assert not dialog.ui.compare_card.isVisible()
    dialog.submit()
    assert dialog.errors.messages() == [
        "Choose the other record",
        "Enter how you know they are one person",
    ]
    buttons = dialog.findChildren(QPushButton)
    links = [each for each in buttons if each.text().startswith("Compare with")]
    (said,) = (each.text() for each in links)
    assert said == "Compare with Grace Adeyemi, Tenants && friends, 0161 555 0999"
    dialog.resize(dialog.width(), 300)
    links[0].click()
    qtbot.waitUntil(lambda: dialog.height() > 600)  # the comparison has the room it needs
    assert dialog.ui.compare_card.isVisible()
    # What is missing here comes from there; what both have stays as it is here.
    assert dialog.choices["email"][1].isChecked()
    assert dialog.choices["phone"][0].isChecked()
    dialog.choices["phone"][1].setChecked(True)
    dialog.ui.reason.setPlainText("Same flat, same birthday")
    save(dialog)
    detail = person_detail(office.desk(), known)
    assert (detail.person.phone, detail.person.email) == ("0161 555 0999", "grace@example.org")
    assert set(detail.roles) == {PartyRole.SERVICE_USER, PartyRole.NEIGHBOUR}
    assert person_detail(office.desk(), other).person.id == known


def test_a_record_is_not_merged_with_itself(
    office: Office,
    qtbot: QtBot,
    known: int,
) -> None:
    dialog = opened(qtbot, MergePeopleDialog(office, person_id=known))
    dialog.ui.other.edit.setFocus()
    dialog.ui.other.edit.setText("grace")
    dialog.ui.other.search_now()
    dialog.ui.other.offer(dialog.ui.other.found("grace"))
    dialog.ui.other.choose(known)
    dialog.ui.reason.setPlainText("The same")
    dialog.submit()
    assert dialog.errors.messages() == ["Choose another record than the one that is kept"]
    assert not dialog.ui.compare_card.isVisible()


# ----------------------------------------------------------------- adjustments, vulnerability


@pytest.mark.clause("P-13.2")
def test_an_adjustment_is_agreed_reviewed_and_ended(
    office: Office,
    qtbot: QtBot,
    known: int,
) -> None:
    first = opened(qtbot, AdjustmentDialog(office, row_id=known))
    first.ui.letter_format.choose(LetterFormat.LARGE_PRINT)
    first.ui.agreed_on.set_date(date(2026, 4, 1))
    save(first)
    (made,) = person_detail(office.desk(), known).adjustments
    for answer, words in ((GOES_ON, ""), (ENDS, "New glasses")):
        dialog = opened(qtbot, ReviewAdjustmentDialog(office, row_id=made.id))
        assert "Large print" in dialog.ui.heading.text()
        dialog.ui.goes_on.choose(answer)
        dialog.ui.words.setPlainText(words)
        save(dialog)
    (ended,) = person_detail(office.desk(), known).adjustments
    assert [each.goes_on for each in ended.reviews] == [True, False]
    assert (ended.review_on, ended.ended_on) == (date(2027, 5, 20), TODAY)


@pytest.mark.clause("P-13.2")
def test_declining_needs_a_reason(
    office: Office,
    qtbot: QtBot,
    known: int,
) -> None:
    dialog = opened(qtbot, DeclineAdjustmentDialog(office, row_id=known))
    dialog.ui.need.setText("A visit each day")
    dialog.submit()
    assert dialog.errors.messages() == ["Enter why it was declined"]
    dialog.ui.declined_because.setPlainText("We ring instead")
    dialog.ui.asked_how.choose(Channel.TELEPHONE)
    save(dialog)
    (declined,) = person_detail(office.desk(), known).adjustments
    assert declined.declined_because == "We ring instead"


@pytest.mark.clause("P-13.2")
def test_a_vulnerability_note_is_added_and_ended(
    office: Office,
    qtbot: QtBot,
    known: int,
) -> None:
    dialog = opened(qtbot, VulnerabilityDialog(office, row_id=known))
    dialog.ui.text.setPlainText("Oxygen at home")
    save(dialog)
    note_vulnerability(office.desk(), known, TODAY, "Lives alone")
    notes = person_detail(office.desk(), known).vulnerability
    ending = opened(qtbot, EndVulnerabilityDialog(office, row_id=notes[0].id))
    ending.submit()
    assert ending.errors.messages() == ["Enter the date it ended"]
    ending.ui.ended_on.set_date(TODAY)
    save(ending)
    assert [each.ended_on for each in person_detail(office.desk(), known).vulnerability] == [
        TODAY,
        None,
    ]


# ---------------------------------------------------------------------------------- equality


@pytest.mark.clause("P-5.1.m")
def test_equality_is_saved_declined_and_deleted(
    office: Office,
    qtbot: QtBot,
    known: int,
) -> None:
    dialog = opened(qtbot, EqualityDialog(office, person_id=known))
    assert not dialog.ui.delete_button.isVisible()
    dialog.ui.age_group.choose(AgeGroup.FROM_75)
    save(dialog)
    told = equality_of(office.desk(), known)
    assert told is not None
    assert told.age_group is AgeGroup.FROM_75
    again = opened(qtbot, EqualityDialog(office, person_id=known))
    assert again.ui.age_group.word(AgeGroup) is AgeGroup.FROM_75
    again.ui.declined.setChecked(True)
    assert not again.ui.age_group.isEnabled()
    save(again)
    told = equality_of(office.desk(), known)
    assert told is not None
    assert (told.declined, told.age_group) == (True, None)
    last = opened(qtbot, EqualityDialog(office, person_id=known))
    with answering(press("Delete answers")):
        last.ui.delete_button.click()
    assert equality_of(office.desk(), known) is None
    assert not last.isVisible()


@pytest.mark.clause("P-5.1.m")
def test_the_figures_show_no_small_number(
    office: Office,
    qtbot: QtBot,
    known: int,
) -> None:
    save_equality(office.desk(), known, EqualityAnswers(given_on=TODAY, sex=Sex.FEMALE))
    dialog = opened(qtbot, EqualityFiguresDialog(office))
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    assert "<5 people answered, 0 would rather not say." in texts
    assert "1" not in texts


# -------------------------------------------------------------------------- the office's lists


@pytest.mark.clause("R-2.3.2")
def test_a_scheme_is_added_and_changed_and_keeps_its_nation(
    office: Office,
    qtbot: QtBot,
) -> None:
    dialog = opened(qtbot, SchemeDialog(office))
    dialog.submit()
    assert dialog.errors.messages() == ["Enter the scheme's name"]
    dialog.ui.name.setText("Penrhos Gardens")
    dialog.ui.nation.choose(Nation.WALES)
    dialog.ui.manager_name.setText("Nia Powell")
    dialog.ui.manager_address.setPlainText("1 Heol Fawr")
    save(dialog)
    change = opened(qtbot, SchemeDialog(office, row_id=dialog.result_id or 0))
    assert not change.ui.nation.isEnabled()
    change.ui.manager_phone.setText("01978 496 000")
    change.ui.active.setChecked(False)
    save(change)
    (scheme,) = (each for each in scheme_list(office.desk()) if each.name == "Penrhos Gardens")
    assert (scheme.nation, scheme.manager_name, scheme.manager_phone, scheme.active) == (
        Nation.WALES,
        "Nia Powell",
        "01978 496 000",
        False,
    )


def test_a_member_of_staff_has_roles_and_a_manager(
    office: Office,
    qtbot: QtBot,
) -> None:
    anna = next(each for each in staff_list(office.desk()) if each.name == "Anna Khan")
    dialog = opened(qtbot, StaffDialog(office))
    dialog.ui.name.setText("Aled Hughes")
    dialog.ui.roles.choose((Role.RECORDER,))
    dialog.ui.manager_id.choose(anna.id)
    save(dialog)
    change = opened(qtbot, StaffDialog(office, row_id=dialog.result_id or 0))
    assert change.ui.manager_id.chosen_id() == anna.id
    change.ui.roles.choose((Role.RECORDER, Role.DEPUTY))
    save(change)
    (aled,) = (each for each in staff_list(office.desk()) if each.name == "Aled Hughes")
    assert aled.roles == frozenset((Role.RECORDER, Role.DEPUTY))
    assert aled.manager_id == anna.id


def test_a_departments_deputy_is_not_its_head(
    office: Office,
    qtbot: QtBot,
) -> None:
    desk = office.desk()
    head, deputy = (each.id for each in staff_list(desk)[:2])
    dialog = opened(qtbot, DepartmentDialog(office))
    dialog.ui.name.setText("Housing Management")
    dialog.ui.head_id.choose(head)
    dialog.ui.deputy_id.choose(deputy)
    save(dialog)
    change = opened(qtbot, DepartmentDialog(office, row_id=dialog.result_id or 0))
    change.ui.deputy_id.choose(head)
    change.submit()
    assert change.errors.messages() == ["The deputy must be somebody other than the head."]
    change.ui.deputy_id.choose(0)
    save(change)
    (made,) = (each for each in department_list(desk) if each.name == "Housing Management")
    assert (made.head_id, made.deputy_id) == (head, None)
