"""What a register is filtered by: words, role, scheme, when it was received, what is to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.queries import choices
from best_desktop.domain.vocabulary import PartyRole
from best_desktop.gui.case_filters import Received
from best_desktop.gui.date_field import DateField
from best_desktop.gui.flow_layout import FlowRow
from best_desktop.gui.office import Office
from best_desktop.gui.parts import button
from best_desktop.gui.word_box import WordBox

_WAIT_MS = 200


@dataclass(frozen=True, slots=True)
class FilterBy:
    """What a register can be filtered by besides words.

    Args:
        only_open: what the tick box says that leaves only what is in use or to do; '' none.
        roles: the roles that can be filtered by.
        schemes: whether it can be filtered by scheme.
        received: what the day is called that can be filtered by, "Received"; '' none.
    """

    only_open: str = ""
    roles: tuple[PartyRole, ...] = ()
    schemes: bool = False
    received: str = ""


class RegisterFilters(FlowRow):
    """One row of filters and the number of lines; ``changed`` after a pause in typing."""

    changed = Signal()

    def __init__(
        self, office: Office, said: str, by: FilterBy, parent: QWidget | None = None
    ) -> None:
        """Filters that show everything; ``said`` is what lines are, such as "survey answers"."""
        super().__init__(parent)
        self._office, self._said = office, said
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.tell)
        self._build_search()
        self.role = self._box(f"Role of {said}") if by.roles else None
        self.scheme = self._box(f"Scheme of {said}") if by.schemes else None
        self.received = self._box(f"{by.received} of {said}") if by.received else None
        if self.role is not None:
            self.role.offer_words(by.roles, empty="Everybody")
        if self.received is not None:
            self.received.offer_words(Received, empty=f"{by.received} any day")
        self._build_between(by.received)
        self.offer_schemes()
        self.only_open = QCheckBox(by.only_open, self)
        self.only_open.setHidden(not by.only_open)
        if by.only_open:
            self.flow.addWidget(self.only_open)
        self.clear_button = button("Clear filters", self.clear, name=f"Clear filters of {said}")
        self.flow.addWidget(self.clear_button)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("kind", "muted")
        self.flow.addWidget(self.count)
        for box in self._boxes():
            box.currentIndexChanged.connect(self.tell)
        self.only_open.toggled.connect(self.tell)

    def _build_search(self) -> None:
        self.search = QLineEdit()
        self.search.setAccessibleName(f"Find in {self._said}")
        self.search.setPlaceholderText("Find by name or words")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.search.textChanged.connect(lambda text: None if text else self._wait.start())
        self.search.returnPressed.connect(self.tell)
        self.flow.addWidget(self.search)

    def _box(self, name: str) -> WordBox:
        box = WordBox()
        box.setAccessibleName(name)
        self.flow.addWidget(box)
        return box

    def _build_between(self, received: str) -> None:
        self.between = QWidget(self)
        self.first, self.last = DateField(), DateField()
        line = QHBoxLayout(self.between)
        line.setContentsMargins(0, 0, 0, 0)
        for words, field, when in (
            (f"{received} from", self.first, "on or after"),
            ("to", self.last, "on or before"),
        ):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            field.set_office(self._office)
            field.setAccessibleName(f"{received} {when}")
            field.changed.connect(self.tell)
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(field)
        if received:
            self.flow.addWidget(self.between)
        self.between.hide()

    def _boxes(self) -> list[WordBox]:
        return [each for each in (self.role, self.scheme, self.received) if each is not None]

    def offer_schemes(self) -> None:
        """The schemes there are now; what was chosen stays chosen."""
        if self.scheme is None:
            return
        chosen = self.scheme.chosen_id()
        blocked = self.scheme.blockSignals(True)
        self.scheme.offer_choices(choices.schemes(self._office.desk()), empty="All schemes")
        self.scheme.choose(chosen or 0)
        self.scheme.blockSignals(blocked)

    def wanted(self) -> RegisterFilter:
        """What is chosen and typed now."""
        first, last = self._days()
        return RegisterFilter(
            text=self.search.text().strip(),
            role=self.role.word(PartyRole) if self.role else None,
            scheme_id=self.scheme.chosen_id() if self.scheme else None,
            only_open=self.only_open.isChecked(),
            first=first,
            last=last,
        )

    def _days(self) -> tuple[date | None, date | None]:
        chosen = self.received.word(Received) if self.received else None
        if chosen is Received.BETWEEN:
            return self.first.date_or_none(), self.last.date_or_none()
        return (None, None) if chosen is None else chosen.days(self._office.today)

    def clear(self) -> None:
        """Show everything."""
        fields: list[QWidget] = [self.search, self.only_open, self.first, self.last, *self._boxes()]
        for each in fields:
            each.blockSignals(True)
        self.search.clear()
        for box in self._boxes():
            box.setCurrentIndex(0)
        self.first.set_date(None)
        self.last.set_date(None)
        self.only_open.setChecked(False)
        for each in fields:
            each.blockSignals(False)
        self.tell()

    def settle(self) -> None:
        """What was typed is taken as it is; no pause is waited for."""
        self._wait.stop()

    def tell(self) -> None:
        """Say at once that something was chosen or typed."""
        self._wait.stop()
        if self.received is not None:
            self.between.setVisible(self.received.word(Received) is Received.BETWEEN)
            self.flow.invalidate()
        self.changed.emit()
