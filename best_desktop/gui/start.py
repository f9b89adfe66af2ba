"""Start the window: the application, its look, the case file, one window, and again for another.

``app`` says who is at work, by which clock, and how a sample office is made; everything that
knows Qt about starting is here.
"""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QProgressDialog

import best_desktop
from best_desktop.casework import case_file
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.file_places import same_file
from best_desktop.gui import crash, icons, theme
from best_desktop.gui.background import end_all
from best_desktop.gui.first_paint import FirstPaint
from best_desktop.gui.first_run import FirstRun, Kind, existing_file, new_file
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.place_advice import may_open
from best_desktop.gui.settings import NAME, Preferences, user_folder
from best_desktop.gui.single_instance import SingleInstance

LAST_FILE = "case_file"
APP_ID = "BespokeSupportiveTenancies.BeSTDesktop"
"""By it the Windows task bar knows window and Start menu entry for one program."""

_READY_EVERY_MS = 50
_LOG_AFTER_MS = 2000


@dataclass(frozen=True, slots=True)
class Sample:
    """How the sample office is made and worked in.

    ``build`` writes a new case file and leaves none open; ``clock`` is its own time and ``at``
    who sits there first.
    """

    build: Callable[[Path], None]
    clock: Callable[[], datetime]
    at: str


@dataclass(frozen=True, slots=True)
class Start:
    """Who starts the program and on what; ``address`` None asks, or takes the last one.

    With ``painted`` it is only timed: the window is closed when it has been drawn once.
    """

    address: str | None
    sample: bool
    clock: Callable[[], datetime]
    account: str
    computer: str
    samples: Callable[[], Sample]
    painted: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class _Opening:
    """One case file to open next."""

    address: str
    create: bool = False
    sample: bool = False


def application() -> QApplication:
    """The one QApplication, with its name and picture."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["best-desktop"])
    app.setApplicationName(NAME)
    app.setDesktopFileName("best-desktop")
    app.setWindowIcon(icons.icon("application"))
    return app


def hush_off_screen() -> None:
    """Keep Qt's remarks about the off-screen platform away from people at a prompt."""

    def remark(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if "This plugin does not support" not in message:
            print(message, file=sys.stderr)  # noqa: T201 - where Qt itself would print it

    qInstallMessageHandler(remark)


def run(start: Start) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = application()
    crash.install(user_folder() / "log")
    preferences = Preferences()
    theme.apply(preferences.appearance, preferences.text_size)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(
        lambda _: theme.apply(preferences.appearance, preferences.text_size)
    )
    QTimer.singleShot(_LOG_AFTER_MS, crash.log_start)
    if start.painted is not None:
        with crash.unattended():
            return _sit_down(app, start, preferences)
    return _sit_down(app, start, preferences)


def _sit_down(app: QApplication, start: Start, preferences: Preferences) -> int:
    try:
        opening = _first(start, preferences)
        while opening is not None:
            opening = _Sitting(app, start, preferences, opening).work()
    except Exception as error:  # noqa: BLE001 - before or after the window there is no loop
        crash.tell(error)
        return 1
    return 0


def _first(start: Start, preferences: Preferences) -> _Opening | None:
    if start.sample:
        return _Opening("", sample=True)
    if start.address:
        return _Opening(start.address)
    last = preferences.text(LAST_FILE)
    if last and ("://" in last or Path(last).exists()):
        return _Opening(last)
    return _ask("")


def _ask(message: str) -> _Opening | None:
    dialog = FirstRun(message)
    dialog.exec()
    chosen = dialog.chosen
    dialog.deleteLater()
    if chosen is None:
        return None
    if chosen.kind is Kind.SAMPLE:
        return _Opening("", sample=True)
    return _Opening(chosen.address, create=chosen.kind is Kind.NEW)


class _Sitting:
    """One case file open in one window, until it is closed or another file is wanted."""

    def __init__(
        self, app: QApplication, start: Start, preferences: Preferences, opening: _Opening
    ) -> None:
        self._app, self._start, self._preferences = app, start, preferences
        self._opening = opening
        self._next: _Opening | None = None
        self._sample = start.samples() if opening.sample else None
        self._clock = self._sample.clock if self._sample else start.clock
        self._account = self._sample.at if self._sample else start.account
        self._seat: int | None = None

    def work(self) -> _Opening | None:
        """Open, work, close; returns what to open next, None to leave."""
        try:
            if self._sample:
                self._opening = replace(self._opening, address=str(sample_file(self._sample)))
            elif not self._may_open():
                return _ask("")
            # By one name, whether it was opened by a double click, a mapped letter or the share.
            instance = SingleInstance(same_file(self._opening.address))
            if not instance.take():
                return None
            try:
                self._open()
                return self._window(instance)
            finally:
                instance.let_go()
                case_file.close_case_file()
        except CaseworkError as refusal:
            if self._start.painted is not None:
                raise
            return _ask(str(refusal))

    def _may_open(self) -> bool:
        """What the file's place means is said once; nobody is there to answer where it is timed."""
        return self._start.painted is not None or may_open(self._opening.address, self._preferences)

    def _open(self) -> None:
        case_file.open_case_file(
            self._opening.address,
            create=self._opening.create,
            clock=self._clock,
            account=self._account,
            computer=self._start.computer,
        )
        if not self._opening.sample and self._start.painted is None:
            self._preferences.keep_text(LAST_FILE, self._opening.address)
            self._preferences.write()

    def _window(self, instance: SingleInstance) -> _Opening | None:
        office = Office(self._desk)
        office.desk()
        window = MainWindow(office, self._preferences)
        self._shown = window
        instance.raised.connect(lambda: _raise(window))
        window.wanted_file.connect(self._another_file)
        window.wanted_seat.connect(lambda: self._change_seat(window, office))
        if self._start.painted is not None:
            FirstPaint(window, self._timed)
        window.show()
        window.start()
        self._app.exec()
        end_all()
        window.deleteLater()
        return self._next

    def _timed(self) -> None:
        if self._start.painted is not None:
            self._start.painted()
        self._shown.close()

    def _desk(self) -> Desk:
        return case_file.desk_now(
            clock=self._clock,
            account=self._account,
            staff_id=self._seat,
            computer=self._start.computer,
        )

    def _another_file(self, create: bool) -> None:
        window = self._shown
        address = new_file(window) if create else existing_file(window)
        if address:
            self._next = _Opening(address, create=create)
            window.close()

    def _change_seat(self, window: MainWindow, office: Office) -> None:
        people = case_file.staff_choices()
        names = [f"{each.label} – {each.note}" if each.note else each.label for each in people]
        now = next((n for n, each in enumerate(people) if each.id == office.desk().staff_id), 0)
        chosen, agreed = QInputDialog.getItem(
            window, "Sit at another desk", "&Work as", names, now, editable=False
        )
        if agreed:
            self._seat = people[names.index(chosen)].id
            office.change_seat(self._desk)
            window.change_seat()


def sample_file(samples: Sample) -> Path:
    """A fresh copy of the sample office; it is built once for each version of the program.

    Raises:
        CaseworkError: it could not be written; the message says why.
    """
    folder = user_folder() / "sample"
    kept = folder / best_desktop.__version__
    try:
        if not (kept / "ready").exists():
            shutil.rmtree(kept, ignore_errors=True)
            kept.mkdir(parents=True)
            _build_visibly(samples.build, kept / "Sample office.best")
            (kept / "ready").touch()
        work = folder / "now"
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(kept, work, dirs_exist_ok=True)
    except OSError as error:
        raise CaseworkError(
            f"The sample office could not be written to {folder}. Make room there, then try again."
        ) from error
    return work / "Sample office.best"


def _build_visibly(build: Callable[[Path], None], target: Path) -> None:
    """Build on another thread while a small window says what is going on."""
    outcome: list[BaseException] = []

    def work() -> None:
        try:
            build(target)
        except BaseException as error:  # noqa: BLE001 - raised again in the window's thread
            outcome.append(error)

    words = "Preparing the sample office. This takes a little while the first time."
    dialog = QProgressDialog(words, "", 0, 0)
    dialog.setWindowTitle(NAME)
    dialog.setAccessibleName(words)
    dialog.setCancelButton(None)
    dialog.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, on=False)
    dialog.show()
    thread = threading.Thread(target=work, name="sample office")
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
    thread.start()
    timer.start(_READY_EVERY_MS)
    loop.exec()
    dialog.close()
    dialog.deleteLater()
    if outcome:
        raise outcome[0]


def _raise(window: MainWindow) -> None:
    """Bring the window to the front."""
    window.setWindowState(
        (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
    )
    window.show()
    window.raise_()
    window.activateWindow()
