"""Long work off the window's thread: progress in words, Cancel, its own database connection.

A task returns plain values and touches no widget. It hears of Cancel when it next says how far
it is (``report(40, "Writing the workbook")`` raises ``Cancelled``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

from best_desktop.casework.case_file import worker_connection
from best_desktop.casework.errors import CaseworkError
from best_desktop.gui import crash
from best_desktop.gui.perform import say

T = TypeVar("T")
Report = Callable[[int, str], None]

_SHOW_AFTER_MS = 300


_running: set[Job] = set()  # kept alive until their thread has ended


def busy() -> bool:
    """Whether any task is on its way."""
    return bool(_running)


def end_all(wait_ms: int = 10_000) -> None:
    """Ask every task to stop and wait for its thread: none may outlive the window or the file."""
    for job in list(_running):
        job.cancel()
    QThreadPool.globalInstance().waitForDone(wait_ms)


class Cancelled(Exception):
    """The person pressed Cancel; the task stops where it is and nothing is kept."""


_Failed = Callable[[Exception], object] | None


class Job(QObject):
    """One task on its way; lives in the window's thread and speaks there."""

    finished = Signal()
    progressed = Signal(int, str)
    _result = Signal(object)
    _error = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        task: Callable[[Report], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Keep what to do and whom to tell; ``start`` sets it going."""
        super().__init__()  # no child of the window: the thread may outlive it by a moment
        self._window: QWidget | None = parent
        parent.destroyed.connect(self._window_gone)
        self._task: Callable[[Report], Any] = task
        self._done: Callable[[Any], object] = done
        self._failed = failed
        self._cancelled = False
        self.running = False
        queued = Qt.ConnectionType.QueuedConnection
        self._result.connect(self._deliver, queued)
        self._error.connect(self._explain, queued)

    def start(self) -> None:
        """Run the task on a thread of its own."""
        self.running = True
        _running.add(self)
        QThreadPool.globalInstance().start(self._work)

    def cancel(self) -> None:
        """Ask the task to stop; nothing is delivered after this, and nobody is held on to."""
        self._cancelled = True
        if self._window is not None:
            self._window.destroyed.disconnect(self._window_gone)
        self._done, self._failed, self._window = _nothing, None, None

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop; also once it has finished."""
        return self._cancelled

    def _work(self) -> None:
        try:
            with worker_connection():
                result = self._task(self._report)
        except Exception as error:  # noqa: BLE001 - carried to the window's thread and told there
            self._error.emit(error)
        else:
            self._result.emit((result,))

    def _report(self, percent: int, words: str) -> None:
        if self._cancelled:
            raise Cancelled
        self.progressed.emit(percent, words)

    def _deliver(self, result: tuple[Any]) -> None:
        done, _, _ = self._end()
        if not self._cancelled:
            done(result[0])

    def _explain(self, error: Exception) -> None:
        _, failed, window = self._end()
        if self._cancelled or isinstance(error, Cancelled):
            return
        if failed is not None:
            failed(error)
        elif isinstance(error, CaseworkError):
            say(window, str(error))
        else:
            crash.tell(error, window)

    def _end(self) -> tuple[Callable[[Any], object], _Failed, QWidget | None]:
        """Let go of everything, and return whom to tell.

        A window that this job alone still holds must not be freed while the job itself is: its
        farewell would reach half a job, and PySide crashes on that.
        """
        self.running = False
        _running.discard(self)
        if self._window is not None:
            self._window.destroyed.disconnect(self._window_gone)
        to_tell = (self._done, self._failed, self._window)
        self._task, self._done = _nothing, _nothing
        self._failed = self._window = None
        self.finished.emit()
        self.deleteLater()
        return to_tell

    def _window_gone(self) -> None:
        self._window = None
        self.cancel()


def _nothing(_: object) -> None:
    """What a job that is over does."""


def run(
    parent: QWidget,
    task: Callable[[Report], T],
    done: Callable[[T], object],
    failed: Callable[[Exception], object] | None = None,
    *,
    words: str = "Working…",
) -> Job:
    """Start a task; after 0.3 s a small window says what is going on and offers Cancel (B-7).

    Args:
        parent: the window it belongs to.
        task: called with ``report(percent, words)`` on a thread with its own connection.
        done: called with the result in the window's thread, unless cancelled.
        failed: called with the error instead; without it the error is shown.
        words: what the small window says until the task reports.
    """
    job = Job(parent, task, done, failed)
    dialog = _Progress(words, parent)
    dialog.canceled.connect(job.cancel)

    def show_late() -> None:
        if job.running:
            dialog.show()

    timer = QTimer(dialog)
    timer.setSingleShot(True)
    timer.timeout.connect(show_late)
    timer.start(_SHOW_AFTER_MS)
    job.progressed.connect(dialog.tell, Qt.ConnectionType.QueuedConnection)
    job.finished.connect(timer.stop)
    job.finished.connect(dialog.hide)
    job.finished.connect(dialog.deleteLater)
    job.start()
    return job


class _Progress(QProgressDialog):
    """Says how far a task is, and offers Cancel; shown by its timer alone."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, "Cancel", 0, 100, parent)
        self.findChildren(QLabel)[0].setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("BeST Desktop")
        self.setAccessibleName(words)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumDuration(2**30)

    # A method of the window, not a function: words on their way are dropped when the window goes.
    def tell(self, percent: int, words: str) -> None:
        """Show how far it is."""
        self.setValue(percent)
        self.setLabelText(words)
