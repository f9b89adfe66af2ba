"""Letters about one thing: chosen in a list, asked for where the work is, offered on Today."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.appointees import refer_to_appointee
from best_desktop.casework.inputs import NewAppointeeReferral, PersonInput
from best_desktop.casework.investigation_views import IssueInput
from best_desktop.casework.letter_offers import waiting_letters
from best_desktop.casework.letters import issue_letter, start_letter
from best_desktop.casework.new_issues import join_issue
from best_desktop.casework.points import add_point
from best_desktop.casework.queries.waiting import wish_named
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.vocabulary import Channel, LetterCode, Subject
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.dialogs.choose_letter import ChooseLetterDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.record_sent import RecordSentDialog
from best_desktop.gui.letter_wishes import editor_for
from best_desktop.gui.tabs.investigation import InvestigationTab
from best_desktop.gui.tabs.letters import LettersTab
from best_desktop.gui.tabs.points import PointsTab
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import opened
from tests.gui.dialogs.test_w01 import log_w01

DAY = date(2025, 4, 24)
ISSUE_2 = LetterWish(LetterCode.L17, About(LetterAbout.NEW_ISSUE, 2))
clause = pytest.mark.clause


@pytest.fixture
def case(story: StoryOffice, qtbot: QtBot) -> int:
    """Two issues joined, and the last point unclear."""
    made = log_w01(story, qtbot)
    story.on(DAY, "Marcus Oyelaran")
    desk = story.office.desk()
    for issue in ("No hot water", "A leak & a drip"):
        join_issue(desk, made, IssueInput(issue, DAY, related=True))
    add_point(desk, made, "The other one too.", DAY, unclear=True)
    return made


def emitted(tab: CaseTab, name: str) -> list[tuple[object, int]]:
    """What pressing a button asks for."""
    wanted: list[tuple[object, int]] = []
    tab.wanted_letter.connect(lambda wish, of_case: wanted.append((wish, of_case)))
    made = next(
        each for each in tab.findChildren(QPushButton) if each.accessibleName().startswith(name)
    )
    made.click()
    return wanted


def begun(editor: QWidget | None) -> LetterEditor:
    assert isinstance(editor, LetterEditor)
    assert editor.begin()
    return editor


@clause("L17", "P-7.1.3")
def test_each_thing_a_letter_can_be_about_is_a_line_of_the_list(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, ChooseLetterDialog(story.office, case))
    lines = [dialog.ui.letters.item(n).text() for n in range(dialog.ui.letters.count())]
    free = [each for each in lines if each.startswith(("L02", "L17"))]
    assert free == [
        "L02 Clarification",
        "L17 New issue joined or logged apart: point 2: No hot water",
        "L17 New issue joined or logged apart: point 3: A leak & a drip",
    ]
    dialog.ui.letters.setCurrentRow(lines.index(free[2]))
    dialog.submit()
    assert (dialog.code, dialog.about) == (ISSUE_2.code, ISSUE_2.about)
    greyed = next(n for n, each in enumerate(lines) if each.startswith("L19"))
    assert dialog.ui.letters.item(greyed).toolTip() == (
        "Nothing is promised on this complaint (P-7.3.2)."
    )


@clause("L17", "L02")
def test_the_tabs_ask_for_the_letter_of_what_they_show(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    for kind, name, wish in (
        (InvestigationTab, "Letter: Joined as point 3", ISSUE_2),
        (PointsTab, "Letter asking about point 4", LetterWish(LetterCode.L02)),
    ):
        tab = kind(story.office)
        qtbot.addWidget(tab)
        tab.show_case(story.view(case))
        assert emitted(tab, name) == [(wish, case)]


@pytest.mark.usefixtures("case")
@clause("L17", "L02", "L16")
def test_what_today_offers_opens_in_the_editor(story: StoryOffice, qtbot: QtBot) -> None:
    desk = story.office.desk()
    referral = NewAppointeeReferral(
        DAY, Channel.EMAIL, Subject.FINANCE, "A recharge.",
        PersonInput(name="Northstar Care", email="x@example.org"), PersonInput(name="Ms Brook"),
    )  # fmt: skip
    refer_to_appointee(desk, referral)
    window = QWidget()
    qtbot.addWidget(window)
    titles = []
    for each in waiting_letters(desk):
        wish, of_case = wish_named(each.name)
        assert (wish, of_case) == (each.wish, each.complaint_id or 0)
        editor = begun(editor_for(story.office, window, wish, of_case))
        titles.append(editor.windowTitle())
        editor.reject()
    assert titles == [
        "L02 Clarification – BEST-2025-0001",
        "L17 New issue joined or logged apart – BEST-2025-0001",
        "L17 New issue joined or logged apart – BEST-2025-0001",
        "L16 Please ask the appointee – RF-2025-0001",
    ]
    assert waiting_letters(story.office.desk()) == []


@clause("L17", "P-7.1.3")
def test_the_list_of_letters_and_its_sending_say_what_it_is_about(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    desk = story.office.desk()
    draft = start_letter(desk, case, ISSUE_2.code, about=ISSUE_2.about)
    issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read through.")
    tab = LettersTab(story.office)
    qtbot.addWidget(tab)
    tab.show_case(story.view(case))
    cell = tab.ui.list.model().index(0, 1).data()
    assert cell == "L17 New issue joined or logged apart: point 3: A leak & a drip"
    sending = opened(qtbot, RecordSentDialog(story.office, case, letter_id=draft.id))
    assert sending.ui.consequences.text() == (
        "What will happen: they count as told what became of the new issue. No date changes."
    )
