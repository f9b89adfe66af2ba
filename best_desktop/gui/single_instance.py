"""A second start on the same case file raises the window that is open already (B-6)."""

from __future__ import annotations

import hashlib
import sys

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from best_desktop.gui.settings import user_folder

_PATIENCE_MS = 1000


class SingleInstance(QObject):
    """Holds a case file for this person's one window; ``raised`` says that somebody knocked."""

    raised = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        """Prepare for a case file; nothing is held before :meth:`take`."""
        super().__init__(parent)
        name = hashlib.sha256(f"{user_folder()}\n{address}".encode()).hexdigest()[:20]
        self._name = f"best-desktop-{name}"
        self._lock = QLockFile(str(user_folder() / f"{name}.lock"))
        # A lock left by a crash is seen as stale by the number of its process.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the one window; False where another runs, which has then been raised."""
        if not self._lock.tryLock(100):
            self._knock()
            return False
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)
        return True

    def let_go(self) -> None:
        """Stop being the one window."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _knock(self) -> None:
        if sys.platform == "win32":
            import ctypes

            # Only who was started last may put a window in front, or let another do so.
            anybody = 0xFFFFFFFF
            ctypes.windll.user32.AllowSetForegroundWindow(anybody)
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE_MS):
            socket.disconnectFromServer()

    def _answer(self) -> None:
        if self._server is None:
            return
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self.raised.emit()
