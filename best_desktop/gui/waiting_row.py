"""What waits in the other registers, as a row of links on Today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.waiting import waiting
from best_desktop.gui.flow_layout import FlowLayout


class WaitingRow(QWidget):
    """Links to the registers where something waits; hidden where nothing does."""

    wanted_register = Signal(str)
    """The name of the register as ``waiting`` gives it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing known yet."""
        super().__init__(parent)
        self.setAccessibleName("Waiting in other registers")
        self._flow = FlowLayout(self, gap=4, lines=2)
        self.hide()

    def show_waiting(self, desk: Desk) -> None:
        """Count again what waits."""
        self._flow.clear()
        found = waiting(desk)
        for name, text in found:
            link = QPushButton(text, self)
            link.setProperty("kind", "link")
            link.setAutoDefault(False)
            link.clicked.connect(lambda _=False, name=name: self.wanted_register.emit(name))
            self._flow.addWidget(link)
            link.show()
        self.setVisible(bool(found))

    def texts(self) -> list[str]:
        """What the links say."""
        return [each.text() for each in self.findChildren(QPushButton) if not each.isHidden()]
