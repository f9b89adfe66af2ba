"""What waits in the other registers, as a row of links on Today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from best_desktop.casework.authority_views import AuthorityTask
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.authority import authority_tasks
from best_desktop.casework.queries.service_requests import overdue_requests
from best_desktop.casework.queries.surveys import surveys_to_do
from best_desktop.gui.flow_layout import FlowLayout


class WaitingRow(QWidget):
    """Links to the registers where something waits; hidden where nothing does."""

    wanted_register = Signal(str)
    """``requests``, ``surveys`` or ``authority``: somebody wants to see what waits there."""

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


def waiting(desk: Desk) -> list[tuple[str, str]]:
    """What waits: the register, and the words of its link (R-5.3, R-2.2.2, R-2.2.3)."""
    found = []
    overdue = len(overdue_requests(desk))
    if overdue:
        may_be = "a complaint" if overdue == 1 else "complaints"
        words = f"{_many(overdue, 'service request')} overdue, may be {may_be}"
        found.append(("requests", words))
    surveys = surveys_to_do(desk)
    if surveys.to_look_at:
        found.append(("surveys", f"{_many(surveys.to_look_at, 'survey answer')} to look at"))
    if surveys.to_contact:
        late = f", {surveys.contact_overdue} overdue" if surveys.contact_overdue else ""
        words = f"{_many(surveys.to_contact, 'survey answer')} in doubt to follow up{late}"
        found.append(("surveys", words))
    if surveys.to_log:
        found.append(("surveys", f"{_many(surveys.to_log, 'survey answer')} still to log"))
    return found + _authority(desk)


def _authority(desk: Desk) -> list[tuple[str, str]]:
    """Authority to act that is awaited, and proofs to look at again (R-8.1.3, R-8.2.1)."""
    tasks = authority_tasks(desk)
    reviews = sum(each.task is AuthorityTask.REVIEW for each in tasks)
    found = []
    if len(tasks) > reviews:
        words = f"{_many(len(tasks) - reviews, 'complaint')} without authority to tell"
        found.append(("authority", words))
    if reviews:
        found.append(("authority", f"{_many(reviews, 'proof')} of authority to review"))
    return found


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
