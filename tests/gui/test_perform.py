"""What happens when something is refused, goes wrong, is cancelled or takes long."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.errors import CaseworkError, FieldProblem, InvalidInput, Refused
from best_desktop.gui import background, crash, theme
from best_desktop.gui.background import Report
from best_desktop.gui.office import Office
from best_desktop.gui.perform import FIELD_ERRORS, confirm, perform, performed, succeeded

SECRET = "Siân Llŷr, 12 Church Street"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def done() -> Iterator[list[str]]:
    said: list[str] = []
    performed.done.connect(said.append)
    yield said
    performed.done.disconnect(said.append)


def close_next(kind: type[QWidget], seen: list[QWidget], act: Callable[[QWidget], object]) -> None:
    """Act on the next window of a kind as soon as it is up."""

    def look() -> None:
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
        visible = [each for each in found if each.isVisible()]
        if visible:
            seen.extend(visible)
            act(visible[0])
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def refuse() -> None:
    raise Refused(f"<b>{SECRET}</b> may not be escalated yet.")


def test_what_it_returns_and_says(parent: QWidget, done: list[str]) -> None:
    assert perform(parent, lambda: 7, saying="Saved.") == 7
    assert succeeded(parent, lambda: None, saying="Noted.")
    assert done == ["Saved.", "Noted."]
    assert QGuiApplication.overrideCursor() is None


def test_a_refusal_is_shown_as_plain_text(parent: QWidget, done: list[str]) -> None:
    seen: list[QWidget] = []
    close_next(QMessageBox, seen, lambda box: box.close())
    assert perform(parent, refuse) is None
    box = seen[0]
    assert isinstance(box, QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.text() == f"<b>{SECRET}</b> may not be escalated yet."
    assert done == []
    assert QGuiApplication.overrideCursor() is None


def test_a_dialog_answers_problems_with_fields_itself(parent: QWidget, done: list[str]) -> None:
    problem = FieldProblem("summary", "Enter a summary")

    def save() -> None:
        raise InvalidInput([problem])

    with pytest.raises(InvalidInput) as raised:
        perform(parent, save, raising=FIELD_ERRORS)
    assert raised.value.problems == (problem,)
    assert done == []
    assert QGuiApplication.overrideCursor() is None


def test_an_impatient_second_press_does_nothing(parent: QWidget) -> None:
    runs: list[int] = []

    def slow() -> None:
        runs.append(1)
        assert perform(parent, lambda: runs.append(2)) is None

    assert succeeded(parent, slow)
    assert runs == [1]
    assert succeeded(parent, lambda: None)


@pytest.mark.parametrize(("press", "agreed"), [("Withdraw complaint", True), ("Cancel", False)])
def test_a_final_step_is_asked_by_its_verb(parent: QWidget, press: str, agreed: bool) -> None:
    def answer(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == press).click()

    close_next(QMessageBox, [], answer)
    assert confirm(parent, "Withdraw it?", "Withdraw complaint") is agreed


def test_the_verb_has_the_room_its_bold_letters_need(parent: QWidget) -> None:
    rooms: list[tuple[int, int]] = []

    def answer(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        go = next(each for each in box.buttons() if each.text() == "Write the acknowledgement")
        bold = go.font()
        bold.setWeight(QFont.Weight.DemiBold)
        rooms.append((go.width(), QFontMetrics(bold).horizontalAdvance(go.text())))
        go.click()

    theme.apply(theme.Appearance.LIGHT)
    close_next(QMessageBox, [], answer)
    assert confirm(parent, "It is logged.", "Write the acknowledgement")
    ((width, needed),) = rooms
    assert width >= needed + 2 * 12


# ------------------------------------------------------------------------------------- crashes


def look_up() -> None:
    raise KeyError(SECRET)


def break_down() -> None:
    try:
        look_up()
    except KeyError as error:
        raise ValueError(SECRET) from error


def broken() -> ValueError:
    with pytest.raises(ValueError, match=SECRET) as raised:
        break_down()
    return raised.value


def test_details_hold_the_place_and_never_the_text() -> None:
    details = crash.describe(broken())
    assert SECRET not in details
    assert "builtins.ValueError" in details
    assert "builtins.KeyError" in details
    assert "test_perform.py" in details
    assert "in break_down" in details
    assert str(Path.home()) not in details


def test_an_unplanned_error_says_that_saved_work_is_safe(
    parent: QWidget, caplog: pytest.LogCaptureFixture, done: list[str]
) -> None:
    seen: list[QWidget] = []

    def copy_and_close(dialog: QWidget) -> None:
        assert isinstance(dialog, crash.CrashDialog)
        dialog.copy.click()
        dialog.reject()

    close_next(crash.CrashDialog, seen, copy_and_close)
    with caplog.at_level(logging.ERROR, logger="best_desktop"):
        assert perform(parent, break_down) is None
    assert seen
    assert "ValueError" in QGuiApplication.clipboard().text()
    assert SECRET not in QGuiApplication.clipboard().text()
    assert "ValueError" in caplog.text
    assert SECRET not in caplog.text
    assert done == []


@pytest.fixture
def hooks() -> Iterator[None]:
    """Put back what `install` replaces; pytest watches the same hooks."""
    kept = sys.excepthook, threading.excepthook, list(crash.log.handlers)
    yield
    sys.excepthook, threading.excepthook = kept[0], kept[1]
    qInstallMessageHandler(None)
    for handler in set(crash.log.handlers) - set(kept[2]):
        crash.log.removeHandler(handler)
        handler.close()


@pytest.mark.usefixtures("hooks", "qapp")
def test_errors_of_threads_are_logged_without_personal_data_and_shown(tmp_path: Path) -> None:
    crash.install(tmp_path / "log")
    seen: list[QWidget] = []
    close_next(crash.CrashDialog, seen, lambda dialog: dialog.close())
    thread = threading.Thread(target=break_down)
    thread.start()
    thread.join()
    for _ in range(200):
        QApplication.processEvents()
        if seen:
            break
    log = (tmp_path / "log" / "best-desktop.log").read_text(encoding="utf-8")
    assert "builtins.ValueError" in log
    assert SECRET not in log
    assert seen


@pytest.mark.usefixtures("hooks", "qapp")
def test_without_a_place_for_the_log_the_program_runs_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    crash.install(tmp_path / "file" / "log")


# ----------------------------------------------------------------------------------- long work


@pytest.mark.clause("B-7")
def test_long_work_has_its_own_connection_and_delivers(
    office: Office, parent: QWidget, qtbot: QtBot
) -> None:
    from best_desktop.casework.case_list_views import CaseFilter
    from best_desktop.casework.queries.cases import count_cases

    desk = office.desk()
    results: list[int] = []
    threads: list[int] = []

    def count(report: Report) -> int:
        threads.append(threading.get_ident())
        report(50, "Counting")
        return count_cases(desk, CaseFilter())

    background.run(parent, count, results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=5000)
    assert results == [6]
    assert threads != [threading.get_ident()]


@pytest.mark.clause("B-7")
def test_cancel_stops_the_work_and_nothing_is_delivered(
    office: Office, parent: QWidget, qtbot: QtBot
) -> None:
    results: list[int] = []
    stopped = threading.Event()
    office.desk()

    def forever(report: Report) -> int:
        try:
            while True:
                report(1, "Still working")
                threading.Event().wait(0.01)
        finally:
            stopped.set()

    seen: list[QWidget] = []

    def cancel(dialog: QWidget) -> None:
        dialog.findChildren(QPushButton)[0].click()

    close_next(QProgressDialog, seen, cancel)
    job = background.run(parent, forever, results.append)
    with qtbot.waitSignal(job.finished, timeout=5000):
        pass
    assert stopped.is_set()
    assert seen
    assert results == []


def test_a_window_that_goes_takes_its_work_along(office: Office, qtbot: QtBot) -> None:
    office.desk()
    begun, stopped = threading.Event(), threading.Event()
    results: list[None] = []

    def forever(report: Report) -> None:
        try:
            while True:
                report(1, "Still working")
                begun.set()
                threading.Event().wait(0.01)
        finally:
            stopped.set()

    window = QWidget()
    background.run(window, forever, results.append)
    qtbot.waitUntil(begun.is_set, timeout=5000)
    window.deleteLater()
    qtbot.waitUntil(stopped.is_set, timeout=5000)
    assert results == []


def test_a_refusal_in_long_work_is_told_to_who_asked(
    office: Office, parent: QWidget, qtbot: QtBot
) -> None:
    errors: list[Exception] = []
    office.desk()

    def refused(_report: Report) -> None:
        raise CaseworkError("There is no such quarter.")

    background.run(parent, refused, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=5000)
    assert str(errors[0]) == "There is no such quarter."
