"""The main window on a real case file: sections, keys, what is greyed and why, news, panes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework import backups
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.inputs import NewComplaint
from best_desktop.casework.notes import add_note
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import Category, Channel, ComplainantKind, FormalAnswer
from best_desktop.gui.actions import CASE_MENU, ENDING_MENU, NO_CASE, Actions, Command
from best_desktop.gui.dialogs.comment import CommentDialog
from best_desktop.gui.main_window import PAGES, MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.pages.complaints import ComplaintsPage
from best_desktop.gui.pages.feedback import FeedbackPage
from best_desktop.gui.perform import succeeded
from tests.gui.dialogs.hands import answering
from tests.gui.listed import references
from tests.gui.small_office import TODAY, Clock

CTRL = Qt.KeyboardModifier.ControlModifier


def log_another(office: Office, clock: Clock) -> str:
    new = NewComplaint(
        kind=ComplainantKind.ANONYMOUS,
        channel=Channel.LETTER,
        made_at=clock(),
        summary="Noise at night",
        category=Category.ASB,
        formal_answer=FormalAnswer.NOT_REACHED,
        scheme_id=1,
    )
    return log_complaint(office.desk(), new).reference


# ---------------------------------------------------------------------------------- sections


def test_pages_are_built_when_they_are_first_shown(window: MainWindow) -> None:
    assert window.ui.pages.count() == 1
    window.show_page(Command.SHOW_COMPLAINTS)
    assert window.ui.pages.count() == 2
    window.show_page(Command.SHOW_TODAY)
    assert window.ui.pages.count() == 2


def test_every_section_opens_from_the_rail_and_by_its_number(window: MainWindow) -> None:
    buttons = window.ui.rail.findChildren(QPushButton)
    assert len(buttons) == len(PAGES)
    for number, (button, ask) in enumerate(zip(buttons, PAGES, strict=True), start=1):
        button.click()
        from_rail = window.page()
        window.show_page(Command.SHOW_TODAY)
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert window.page() is from_rail
        assert button.isChecked()
        assert window.actions_.of(ask).shortcut().toString() == f"Ctrl+{number}"


def test_the_rail_folds_to_icons_and_keeps_its_names(window: MainWindow) -> None:
    names = [button.text() for button in window.ui.rail.findChildren(QPushButton)]
    window.resize(1000, 700)
    QApplication.processEvents()
    buttons = window.ui.rail.findChildren(QPushButton)
    assert [button.text() for button in buttons] == [""] * len(PAGES)
    assert [button.accessibleName() for button in buttons] == names
    window.resize(1280, 760)
    QApplication.processEvents()
    assert [button.text() for button in buttons] == names


@pytest.mark.clause("B-44")
def test_larger_text_folds_the_rail_too(window: MainWindow) -> None:
    window.choose_text_size(150)
    assert window.rail.folded
    assert window.font().pointSizeF() == pytest.approx(15)
    window.choose_text_size(100)
    assert not window.rail.folded


# ------------------------------------------------------------------------ what is greyed


def test_moves_need_a_complaint(window: MainWindow) -> None:
    for move in Move:
        action = window.actions_.of(move)
        assert not action.isEnabled()
        assert action.toolTip() == NO_CASE
    assert not window.ui.letterButton.isEnabled()
    assert window.ui.letterButton.accessibleDescription() == NO_CASE


def test_a_greyed_move_says_the_domains_reason(
    window: MainWindow, complaints: ComplaintsPage
) -> None:
    complaints.open(1)
    escalate = window.actions_.of(Move.ESCALATE)
    assert not escalate.isEnabled()
    assert escalate.toolTip() == "Send the stage 1 answer first."
    assert window.actions_.of(Move.DECIDE).isEnabled()
    complaints.open(6)  # not acknowledged yet
    assert window.actions_.of(Move.DECIDE).toolTip() == "Send the stage 1 acknowledgement first."


@pytest.mark.usefixtures("qapp")
def test_the_case_menu_holds_every_move() -> None:
    held = [ask for ask in (*CASE_MENU, *ENDING_MENU) if isinstance(ask, Move)]
    assert sorted(held, key=lambda move: move.name) == sorted(Move, key=lambda move: move.name)
    actions = Actions()
    assert all(actions.of(move).text() for move in Move)


@pytest.mark.clause("B-1")
def test_every_menu_line_has_a_key_of_its_own(window: MainWindow) -> None:
    def keys(menu: QMenu) -> list[str]:
        texts = [action.text().replace("&&", "") for action in menu.actions() if action.text()]
        assert all("&" in text for text in texts if not text.rstrip("%").isdigit()), texts
        return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]

    window.recent.aboutToShow.emit()
    for menu in window.ui.menus.findChildren(QMenu):
        if menu is window.recent:
            continue
        found = keys(menu)
        assert len(found) == len(set(found)), (menu.title(), sorted(found))


@pytest.mark.usefixtures("qapp")
def test_no_two_commands_share_keys() -> None:
    actions = Actions()
    used = [key.toString() for ask in (*Command, *Move) for key in actions.of(ask).shortcuts()]
    assert len(used) == len(set(used))


# ------------------------------------------------------------------------------------- news


def test_a_colleagues_complaint_appears_by_itself(
    window: MainWindow, complaints: ComplaintsPage, office: Office, clock: Clock
) -> None:
    reference = log_another(office, clock)
    assert reference not in references(complaints)
    window.news.check()
    assert reference in references(complaints)
    chips = [chip.text() for chip in complaints.chips.findChildren(QPushButton)]
    assert "All open (7)" in chips


def test_what_was_done_is_said_and_heard_at_once(window: MainWindow, office: Office) -> None:
    heard: list[str] = []
    office.recorded.connect(lambda entry: heard.append(entry.action))
    done = succeeded(
        window, lambda: add_note(office.desk(), 1, "Rang twice."), saying="Note saved."
    )
    assert done
    assert len(heard) == 1
    assert "Note saved, 10am" in window.status.words.text()


def test_a_page_out_of_sight_is_read_again_when_it_is_shown(
    window: MainWindow, complaints: ComplaintsPage, office: Office, clock: Clock
) -> None:
    window.show_page(Command.SHOW_TODAY)
    reference = log_another(office, clock)
    window.news.check()
    assert reference not in references(complaints)
    window.show_page(Command.SHOW_COMPLAINTS)
    assert reference in references(complaints)


def test_the_days_backup_is_made_and_said(window: MainWindow, qtbot: QtBot) -> None:
    assert "Backup: none yet" in window.status.words.text()
    with qtbot.waitSignal(window.backup.changed, timeout=10_000):
        window.backup.look()
    folder = backups.backup_folder()
    assert folder is not None
    assert len(list(folder.glob("*.best-backup"))) == 1
    assert "Backup: none yet" not in window.status.words.text()
    assert "Backup: " in window.status.words.text()


def test_a_backup_that_fails_is_said_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = backups.backup_folder()
    assert folder is not None
    folder.write_text("in the way of the folder", encoding="utf-8")
    told: list[str] = []
    monkeypatch.setattr("best_desktop.gui.backups.say", lambda _window, text: told.append(text))
    for _ in range(2):
        with qtbot.waitSignal(window.backup.changed, timeout=10_000):
            window.backup.look()
    assert len(told) == 1
    assert told[0].startswith("Today's backup was not made.")
    assert "Backup: failed today" in window.status.words.text()


# ------------------------------------------------------------------------- panes and lists


@pytest.mark.clause("B-48")
def test_f6_goes_round_rail_list_case_and_search(
    window: MainWindow, complaints: ComplaintsPage
) -> None:
    complaints.table.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        seen.append(
            next(
                name
                for name, part in (
                    ("rail", window.ui.rail),
                    ("list", complaints.table),
                    ("case", complaints.ui.detailPane),
                    ("search", window.ui.searchBox),
                )
                if focus is not None and (part is focus or part.isAncestorOf(focus))
            )
        )
    assert seen == ["case", "search", "rail", "list"]


def test_a_filter_asked_for_elsewhere_replaces_the_one_before(
    complaints: ComplaintsPage,
) -> None:
    complaints.filters.stage.setCurrentIndex(2)
    complaints.show_filter(CaseFilter(View.ALL_OPEN, due_from=TODAY, due_to=date(2026, 11, 24)))
    assert len(references(complaints)) == 2
    assert complaints.filters.stage.currentIndex() == 0


def test_the_list_can_be_taken_along(
    complaints: ComplaintsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[int] = []
    remember: Callable[..., None] = lambda *given: printed.append(len(given[3]))  # noqa: E731
    monkeypatch.setattr("best_desktop.gui.pages.complaints.print_list", remember)
    assert complaints.print_out()
    assert printed == [6]


@pytest.mark.clause("B-22")
def test_what_was_recorded_is_shown_in_its_register(window: MainWindow) -> None:
    def fill(dialog: CommentDialog) -> None:
        dialog.ui.text.setPlainText("The bins are too few")
        dialog.ui.channel.choose(Channel.LETTER)
        dialog.ui.received_on.set_date(date(2026, 11, 20))
        dialog.submit()

    with answering((CommentDialog, fill)):
        window.ask(Command.NEW_COMMENT)
    page = window.page()
    assert isinstance(page, FeedbackPage)
    assert page.shown() is page.registers["comments"]
    assert "The bins are too few" in page.shown().whole_text()
