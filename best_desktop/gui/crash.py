"""When something goes wrong that nobody planned for: a log without personal data, and calm words.

The log and the details a person copies hold the kind of error and where in the program it came
from, never the error's own text: that may quote a name or a note.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSize,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import best_desktop

log = logging.getLogger("best_desktop")
_KEPT = 3
_LOG_BYTES = 512 * 1024
_fatal: IO[str] | None = None
_showing = False
_unseen: list[BaseException] | None = None  # what went wrong while nobody is at the screen


def install(folder: Path) -> None:
    """Catch everything from now on, and keep the log in ``folder`` (made where missing).

    Where the folder cannot be written the program runs on without a log.
    """
    global _fatal  # noqa: PLW0603 - faulthandler needs a file that stays open
    log.setLevel(logging.INFO)
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "best-desktop.log", maxBytes=_LOG_BYTES, backupCount=_KEPT, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        before = _fatal
        _fatal = (folder / "best-desktop-crash.log").open("a", encoding="utf-8")
        faulthandler.enable(_fatal)
        if before is not None:
            before.close()
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    qInstallMessageHandler(_qt_message)
    _relay.arrived.connect(_show_relayed, Qt.ConnectionType.QueuedConnection)
    _relay.refused.connect(_show_refusal, Qt.ConnectionType.QueuedConnection)


@contextlib.contextmanager
def unattended() -> Iterator[None]:
    """Nobody is at the screen: no message waits for an answer, and the first error ends the block.

    Errors in slots, in drawing and on threads are kept, as Qt goes on after them;
    :func:`raise_unseen` and the end of the block raise the first.
    """
    global _unseen  # noqa: PLW0603 - hooks of the whole program are changed for the block
    before = sys.excepthook, threading.excepthook
    _unseen = []
    sys.excepthook = lambda _kind, error, _trace: keep_unseen(error)
    threading.excepthook = lambda args: keep_unseen(args.exc_value)
    try:
        yield
        raise_unseen()
    finally:
        sys.excepthook, threading.excepthook = before
        _unseen = None


def is_unattended() -> bool:
    """Whether nobody is there to read a message and close it."""
    return _unseen is not None


def raise_unseen() -> None:
    """Raise the first thing that went wrong unseen; nothing where all is well."""
    if _unseen:
        raise _unseen[0]


def keep_unseen(error: BaseException | None) -> None:
    """Keep what would have been told, for whoever reads how it ended."""
    if _unseen is not None and error is not None:
        _unseen.append(error)


def log_start() -> None:
    """Note in the log which program runs on what; later than the first paint, which it delays."""
    log.info(
        "Start: BeST Desktop %s, Qt %s, %s", best_desktop.__version__, qVersion(), sys.platform
    )


def describe(error: BaseException) -> str:
    """What went wrong and where, without the error's own text; one line a frame."""
    lines = [f"BeST Desktop {best_desktop.__version__}, Qt {qVersion()}, {sys.platform}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {_where(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
        if seen is not None:
            lines.append("after")
    return "\n".join(lines)


def tell(error: BaseException, parent: QWidget | None = None) -> None:
    """Log an unplanned error and say that the last saved work is safe."""
    if is_unattended():
        keep_unseen(error)
        return
    details = describe(error)
    log.error("Unplanned error\n%s", details)
    _show(details, parent)


class CrashDialog(QDialog):
    """Says that something went wrong, what is safe and what to do; the details can be copied."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        """Show the details as plain text."""
        super().__init__(parent)
        self.setWindowTitle("Something went wrong")
        words = QLabel(
            "Something went wrong in the program. Your last saved work is safe.\n\n"
            "Copy the details and send them to whoever looks after BeST Desktop. They hold no "
            "names and no notes. Then close this message and go on; if it comes again, close "
            "BeST Desktop and start it again."
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        # In full, however large the text: the details beside it scroll, and the window grows.
        words.setMinimumWidth(words.fontMetrics().averageCharWidth() * 48)
        words.setMinimumHeight(words.heightForWidth(words.minimumWidth()))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName("Details of what went wrong")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton("&Copy details")
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (words, self.details, buttons):
            layout.addWidget(widget)
        room = self.screen().availableSize() * 0.94
        self.resize(self.sizeHint().expandedTo(QSize(560, 380)).boundedTo(room))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText("&Copied")


class _Relay(QObject):
    """Carries details from a thread to the window's thread."""

    arrived = Signal(str)
    refused = Signal(str)


_relay = _Relay()


def _where(filename: str) -> str:
    """The file inside the program, or only its name: a path would hold the person's user name."""
    path = Path(filename)
    if "best_desktop" in path.parts:
        start = len(path.parts) - 1 - path.parts[::-1].index("best_desktop")
        return "/".join(path.parts[start:])
    return path.name


def _show(details: str, parent: QWidget | None) -> None:
    global _showing  # noqa: PLW0603 - an error while telling of an error is only logged
    if _showing or QApplication.instance() is None:
        return
    _showing = True
    try:
        dialog = CrashDialog(details, parent)
        dialog.exec()
        dialog.deleteLater()
    finally:
        _showing = False


def _show_relayed(details: str) -> None:
    _show(details, QApplication.activeWindow())


def _show_refusal(reason: str) -> None:
    """The case file could not be read: say why, as after any refusal, and go on."""
    global _showing  # noqa: PLW0603 - one message at a time
    if _showing or QApplication.instance() is None:
        return
    _showing = True
    try:
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("BeST Desktop")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(reason)
        box.exec()
        box.deleteLater()
    finally:
        _showing = False


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    details = describe(error.with_traceback(trace))
    log.error("Unplanned error\n%s", details)
    from best_desktop.casework.case_file import why_unreadable

    reason = why_unreadable(error)
    if reason is not None:
        _relay.refused.emit(reason)
        return
    _relay.arrived.emit(details)


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    levels = {
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    level = levels.get(kind)
    if level is not None:
        # Qt quotes what it was given in a few warnings: the start of the line says enough.
        log.log(level, "Qt %s: %s", context.category, message[:120])
