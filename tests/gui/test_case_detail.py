"""An open complaint: identity bar, message, next steps, menus, tabs, news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework import case_file
from best_desktop.casework.case_views import CaseView
from best_desktop.casework.closing import withdraw
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.inputs import MoreTime, NewComplaint
from best_desktop.casework.letters import issue_letter, record_sent, start_letter
from best_desktop.casework.more_time import extend
from best_desktop.casework.notes import add_note
from best_desktop.casework.people import agree_adjustment
from best_desktop.casework.queries.case import case_view
from best_desktop.domain.letter_abouts import LetterWish
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    LetterFormat,
)
from best_desktop.gui import drafts, theme
from best_desktop.gui.actions import READ_ONLY, Command
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.news import News
from best_desktop.gui.office import Office
from tests.gui.small_office import TODAY, Clock

SIAN, JAMES, LUKASZ, GRACE = 1, 2, 3, 4
TABS = (
    "Summary",
    "Points",
    "Investigation",
    "Deadlines",
    "Letters",
    "Documents",
    "Notes",
    "Put right",
    "Ombudsman",
    "History",
)


@pytest.fixture
def detail(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[CaseDetail]:
    theme.apply(theme.Appearance.LIGHT)
    drafts.keep_in(tmp_path / "drafts")
    made = CaseDetail(office)
    qtbot.addWidget(made)
    made.resize(520, 640)
    made.show()
    yield made
    drafts.keep_in(None)


def steps(detail: CaseDetail) -> list[QPushButton]:
    return [each for each in detail.step_buttons() if each.menu() is None]


def texts(detail: CaseDetail) -> list[str]:
    return [each.text() for each in steps(detail)]


def noted(detail: CaseDetail) -> list[str]:
    assert detail.view is not None
    return [each.text for each in detail.view.notes]


def menu(detail: CaseDetail, name: str) -> QMenu:
    shown = next(each for each in detail.step_buttons() if each.text() == name).menu()
    assert shown is not None
    shown.aboutToShow.emit()
    return shown


def actions(shown: QMenu) -> dict[str, QAction]:
    """What may be asked for in a menu and in the menus under it."""
    found: dict[str, QAction] = {}
    for each in shown.actions():
        under = each.menu()
        if isinstance(under, QMenu):
            found |= actions(under)
        elif each.text():
            found[each.text().replace("&", "")] = each
    return found


# --------------------------------------------------------------------------- identity, message


def test_nothing_is_shown_before_a_complaint_is_chosen(detail: CaseDetail) -> None:
    assert detail.ui.stack.currentWidget() is detail.ui.nothing
    assert detail.ui.nothing.text() == "Choose a complaint in the list to see it here."
    detail.next_tab()  # harmless


@pytest.mark.clause("B-33")
def test_the_identity_bar_says_who_where_and_how(detail: CaseDetail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(detail.shown) as shown:
        detail.show_case(JAMES)
    view = shown.args[0]
    assert isinstance(view, CaseView)
    assert detail.case_id == JAMES
    assert detail.ui.title.text() == "BEST-2026-0002 · James O’Brien"
    assert detail.ui.stage.text() == "Stage 1 of 2"
    assert detail.ui.tag.words == "Overdue"
    assert detail.ui.tag.accessibleName() == "Status: Overdue"
    assert detail.ui.summary.text() == view.summary
    message = detail.ui.message
    assert message.text() == "Answer by 18 November 2026. Overdue by 2 working days."
    assert message.property("kind") == "error-box"


@pytest.mark.clause("P-13.1", "B-33")
def test_adjustments_are_always_in_sight(detail: CaseDetail, office: Office) -> None:
    detail.show_case(SIAN)
    assert detail.ui.adjustments.text() == "Adjustments: none recorded"
    assert detail.ui.adjustments.isVisible()
    complainant = case_view(office.desk(), SIAN).complainant
    assert complainant is not None
    agree_adjustment(
        office.desk(),
        complainant.id,
        "Low vision",
        "Large print, 18 point",
        LetterFormat.LARGE_PRINT,
        TODAY,
    )
    detail.refresh()
    for name in TABS:
        detail.show_tab(name)
        assert detail.ui.adjustments.text() == "Adjustments: Large print, 18 point"
        assert detail.ui.adjustments.isVisible()


def test_the_message_follows_the_case(detail: CaseDetail, office: Office) -> None:
    detail.show_case(LUKASZ)
    assert detail.ui.message.property("kind") == "warning-box"
    assert detail.ui.message.text() == "Answer by 24 November 2026. Due in 2 working days."
    withdraw(office.desk(), LUKASZ, TODAY, "He moved away")
    detail.refresh()
    assert detail.ui.message.property("kind") == "info-box"
    assert detail.ui.message.text() == "Withdrawn on 20 November 2026. He moved away"
    assert detail.ui.stage.text() == "Stage 1 of 2, withdrawn"


def test_names_are_never_markup(detail: CaseDetail) -> None:
    detail.show_case(SIAN)
    for label in (detail.ui.title, detail.ui.adjustments, detail.ui.summary, detail.ui.message):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_complaint_that_is_gone_is_said_in_the_pane(detail: CaseDetail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(detail.shown) as shown:
        detail.show_case(4711)
    assert shown.args == [None]
    assert detail.ui.stack.currentWidget() is detail.ui.nothing
    assert "4711" not in detail.ui.nothing.text()
    assert detail.ui.nothing.text().endswith(".")


# --------------------------------------------------------------------------------- the steps


def test_the_next_steps_come_first(detail: CaseDetail) -> None:
    detail.show_case(GRACE)
    assert texts(detail) == ["First contact…", "Acknowledge…"]
    assert steps(detail)[0].property("kind") == "primary"
    detail.show_case(JAMES)
    assert texts(detail) == ["Decide…", "More time…"]


@pytest.mark.clause("P-7.1.5")
def test_more_time_not_told_yet_is_said_and_its_letter_comes_first(
    detail: CaseDetail, office: Office, qtbot: QtBot, clock: Clock
) -> None:
    until = date(2026, 12, 7)
    extend(office.desk(), LUKASZ, MoreTime(ExtensionBasis.EXPLANATION, until, "Parts on order"))
    detail.show_case(LUKASZ)
    said = "More time to 7 December 2026 is recorded. It counts once the letter is sent, "
    assert f"{said}by 24 November 2026." in detail.ui.message.text()
    assert texts(detail)[:2] == ["Write letter about more time…", "Decide…"]
    with qtbot.waitSignal(detail.wanted_letter) as asked:
        steps(detail)[0].click()
    assert asked.args == [LetterCode.L03, LUKASZ]
    deadlines = detail.show_tab("deadlines")
    assert deadlines is not None
    assert any(each.text().startswith(said) for each in deadlines.findChildren(QLabel))
    clock.set(date(2026, 11, 25))
    detail.refresh()
    assert (
        "its letter was not sent by 24 November 2026: that date stays" in detail.ui.message.text()
    )
    clock.set(TODAY)
    draft = start_letter(office.desk(), LUKASZ, LetterCode.L03)
    issue_letter(office.desk(), draft.id, draft.version, draft.blocks, TODAY, reason="Checked")
    record_sent(office.desk(), draft.id, TODAY, Channel.LETTER)
    detail.refresh()
    assert texts(detail) == ["Decide…", "More time…"]
    assert "is recorded" not in detail.ui.message.text()


def test_nobody_is_there_to_talk_to_in_an_anonymous_case(
    detail: CaseDetail, office: Office, clock: Clock
) -> None:
    new = NewComplaint(
        kind=ComplainantKind.ANONYMOUS,
        channel=Channel.LETTER,
        made_at=clock(),
        summary="Noise at night",
        category=Category.ASB,
        formal_answer=FormalAnswer.NOT_REACHED,
        scheme_id=1,
    )
    detail.show_case(log_complaint(office.desk(), new).id)
    assert texts(detail) == ["Acknowledge…"]


def test_the_keyboard_stays_on_the_steps_when_they_change(
    detail: CaseDetail, office: Office, qtbot: QtBot
) -> None:
    detail.show_case(GRACE)
    steps(detail)[0].setFocus()
    draft = start_letter(office.desk(), GRACE, LetterCode.L01)
    assert draft.id
    detail.refresh()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is steps(detail)[0])
    assert steps(detail)[0].text() == "Continue letter…"


def test_every_line_of_the_more_menu_has_a_key_of_its_own(detail: CaseDetail) -> None:
    for case in (SIAN, GRACE):
        detail.show_case(case)
        lines = [each.text() for each in menu(detail, "More").actions() if each.text()]
        found = [line[line.index("&") + 1].casefold() for line in lines]
        assert len(set(found)) == len(lines)


def test_a_letter_that_waits_comes_before_everything(
    detail: CaseDetail, office: Office, qtbot: QtBot
) -> None:
    desk = office.desk()
    draft = start_letter(desk, GRACE, LetterCode.L01)
    detail.show_case(GRACE)
    assert texts(detail)[:2] == ["Continue letter…", "Issue and print today…"]
    with qtbot.waitSignal(detail.wanted_draft) as asked:
        steps(detail)[0].click()
    assert asked.args == [draft.id, GRACE]
    issue_letter(desk, draft.id, draft.version, draft.blocks, TODAY, reason="No contact yet")
    detail.refresh()
    assert texts(detail)[0] == "Record letter sent…"
    assert "Acknowledge…" not in texts(detail)
    assert "L01" not in steps(detail)[0].text()
    assert "Stage 1 acknowledgement has been issued" in steps(detail)[0].toolTip()
    with qtbot.waitSignal(detail.wanted_sent) as asked:
        steps(detail)[0].click()
    assert asked.args == [draft.id, GRACE]
    record_sent(desk, draft.id, TODAY, Channel.LETTER)
    detail.refresh()
    assert texts(detail) == ["Decide…", "More time…"]


def test_a_step_asks_for_its_move(detail: CaseDetail, qtbot: QtBot) -> None:
    detail.show_case(JAMES)
    with qtbot.waitSignal(detail.wanted_move) as asked:
        steps(detail)[0].click()
    assert asked.args == [Move.DECIDE, JAMES]


def test_the_more_menu_greys_what_may_not_be_done_and_says_why(
    detail: CaseDetail, qtbot: QtBot
) -> None:
    detail.show_case(GRACE)
    assert detail.view is not None
    shown = menu(detail, "More")
    found = actions(shown)
    decide = found["Decide…"]
    assert not decide.isEnabled()
    assert decide.toolTip() == detail.view.refusals[Move.DECIDE]
    assert shown.toolTipsVisible()
    assert found["Withdraw…"].isEnabled()
    assert "Letter…" not in found  # it has a button of its own
    with qtbot.waitSignal(detail.wanted_move) as asked:
        found["Correct details…"].trigger()
    assert asked.args == [Command.CORRECT_DETAILS, GRACE]


def test_the_letter_menu_offers_what_can_be_written(detail: CaseDetail, qtbot: QtBot) -> None:
    detail.show_case(GRACE)
    found = actions(menu(detail, "Letter"))
    assert found["L01 Stage 1 acknowledgement"].isEnabled()
    assert not found["L03 Stage 1 more time"].isEnabled()
    assert found["L03 Stage 1 more time"].toolTip()
    assert "L06 Stage 2 acknowledgement" not in found  # another stage's
    with qtbot.waitSignal(detail.wanted_letter) as asked:
        found["L01 Stage 1 acknowledgement"].trigger()
    assert asked.args == [LetterWish(LetterCode.L01), GRACE]


def test_a_file_that_can_only_be_looked_at_greys_everything(
    detail: CaseDetail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_file, "is_read_only", lambda: True)
    detail.show_case(JAMES)
    assert not any(each.isEnabled() for each in steps(detail))
    for name in ("More", "Letter"):
        found = actions(menu(detail, name))
        assert {each.isEnabled() for each in found.values()} == {False}
        assert {each.toolTip() for each in found.values()} == {READ_ONLY}
    notes = detail.show_tab("Notes")
    assert notes is not None
    assert not any(each.isEnabled() for each in notes.findChildren(QPushButton))


# ---------------------------------------------------------------------------------- the tabs


def built(detail: CaseDetail) -> list[str]:
    return [type(each).__name__ for each in detail.findChildren(CaseTab)]


def test_a_tab_is_built_on_its_first_visit_only(detail: CaseDetail) -> None:
    detail.show_case(SIAN)
    assert built(detail) == ["SummaryTab"]
    first = detail.show_tab("deadlines")
    assert sorted(built(detail)) == ["DeadlinesTab", "SummaryTab"]
    detail.show_tab("summary")
    assert detail.show_tab("deadlines") is first


def test_the_tab_stays_when_another_case_is_shown(detail: CaseDetail) -> None:
    detail.show_case(SIAN)
    tab = detail.show_tab("points")
    assert tab is not None
    detail.show_case(JAMES)
    assert detail.ui.tabs.tabText(detail.ui.tabs.currentIndex()) == "Points"
    assert tab.view is not None
    assert tab.view.id == JAMES


def test_ctrl_tab_goes_round(detail: CaseDetail) -> None:
    detail.show_case(SIAN)
    seen = []
    for _ in TABS:
        detail.next_tab(1)
        seen.append(detail.ui.tabs.tabText(detail.ui.tabs.currentIndex()))
    assert seen == [*TABS[1:], "Summary"]
    detail.next_tab(-1)
    assert detail.ui.tabs.currentIndex() == len(TABS) - 1


def test_every_tab_shows_a_case_without_a_complaint(detail: CaseDetail) -> None:
    detail.show_case(SIAN)
    for name in TABS:
        tab = detail.show_tab(name)
        assert tab is not None
        assert tab.view is not None
        QApplication.processEvents()
        assert tab.isVisible()


def test_the_keyboard_comes_to_the_first_step(detail: CaseDetail, qtbot: QtBot) -> None:
    detail.show_case(SIAN)
    detail.focus_first()
    assert steps(detail)[0].hasFocus()
    with qtbot.waitSignal(detail.wanted_move) as asked:
        QTest.keyClick(steps(detail)[0], Qt.Key.Key_Space)
    assert asked.args == [Move.DECIDE, SIAN]


# -------------------------------------------------------------------------------------- news


def test_news_of_this_case_is_loaded_and_other_news_is_not(
    detail: CaseDetail, office: Office
) -> None:
    news = News(office)
    detail.show_case(SIAN)
    counted: list[object] = []
    detail.shown.connect(counted.append)
    add_note(office.desk(), JAMES, "Not hers")
    news.check()
    assert counted == []
    add_note(office.desk(), SIAN, "She rang")
    news.check()
    assert len(counted) == 1
    assert noted(detail) == ["She rang"]


def test_news_waits_while_the_case_is_out_of_sight(detail: CaseDetail, office: Office) -> None:
    news = News(office)
    detail.show_case(SIAN)
    detail.hide()
    add_note(office.desk(), SIAN, "She rang")
    news.check()
    assert noted(detail) == []
    detail.show()
    assert noted(detail) == ["She rang"]


def test_the_next_day_the_words_change(detail: CaseDetail, clock: Clock) -> None:
    detail.show_case(LUKASZ)
    clock.set(date(2026, 11, 25))
    detail.refresh()
    assert detail.ui.message.text() == "Answer by 24 November 2026. Overdue by 1 working day."


# -------------------------------------------------------------------------- size, look, names


@pytest.mark.parametrize("name", TABS)
def test_a_narrow_pane_clips_no_button(detail: CaseDetail, name: str) -> None:
    detail.show_case(JAMES)
    detail.show_tab(name)
    detail.resize(460, 600)
    QApplication.processEvents()
    for made in detail.findChildren(QPushButton):
        if made.isVisible():
            assert made.width() >= made.sizeHint().width(), made.text()


@pytest.mark.parametrize("name", TABS)
def test_everything_that_takes_the_keyboard_has_a_name(detail: CaseDetail, name: str) -> None:
    detail.show_case(JAMES)
    detail.show_tab(name)
    QApplication.processEvents()
    for widget in detail.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (widget.isVisible() and takes and widget.focusProxy() is None):
            continue
        said = widget.accessibleName() or (widget.text() if isinstance(widget, QPushButton) else "")
        own = type(widget).__module__.startswith("best_desktop") or widget.objectName()
        assert said or not own or widget.objectName().startswith("qt_"), widget


def test_the_theme_may_change_under_an_open_case(detail: CaseDetail) -> None:
    detail.show_case(JAMES)
    before = detail.grab().toImage()
    theme.apply(theme.Appearance.DARK)
    assert detail.grab().toImage() != before
    assert texts(detail) == ["Decide…", "More time…"]
    theme.apply(theme.Appearance.LIGHT)
