"""Our window, up to the first picture of its list. Run as a process of its own by `start`."""

from __future__ import annotations

import sys
import time

from best_desktop import app


def main() -> int:
    began, database = float(sys.argv[1]), sys.argv[2]
    # Imported here: before that nothing of Qt is there, as in the program itself.
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from best_desktop.gui.case_list import CaseTable

    # The list itself says when it is painted: a filter of the application's events would be
    # called thousands of times, and its cost counted as ours.
    class Watched(CaseTable):
        seen = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not Watched.seen and self.model().rowCount():
                Watched.seen = True
                QTimer.singleShot(0, say)

    def say() -> None:
        print(time.process_time(), time.time() - began, flush=True)
        QApplication.closeAllWindows()

    from best_desktop.gui.forms import ui_today

    ui_today.CaseTable = Watched  # type: ignore[attr-defined]
    return app.run_window(database=database)


sys.exit(main())
