"""Our window, up to the first picture of its list. Run as a process of its own by `start`."""

from __future__ import annotations

import sys
import time

from best_desktop import app


def main() -> int:
    began, database = float(sys.argv[1]), sys.argv[2]
    # Imported here: before that nothing of Qt is there, as in the program itself.
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from best_desktop.gui import start

    qt = start.application()

    class FirstPicture(QObject):
        """Waits until a list with rows has been painted, says how long it took, and leaves."""

        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.seen and self._is_list(watched):
                self.seen = True
                QTimer.singleShot(0, self._say)
            return False

        @staticmethod
        def _is_list(watched: QObject) -> bool:
            table = watched.parent() if isinstance(watched, QWidget) else None
            model = table.model() if isinstance(table, QAbstractItemView) else None
            return model is not None and model.rowCount() > 0

        @staticmethod
        def _say() -> None:
            print(time.process_time(), time.time() - began, flush=True)
            qt.closeAllWindows()

    first = FirstPicture()
    qt.installEventFilter(first)
    return app.run_window(database=database)


sys.exit(main())
