"""The quick views, the filter row and the active filters of the complaints list (B-13, B-14)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.queries import choices
from best_desktop.domain.vocabulary import Category, Channel, ComplainantKind, Word
from best_desktop.gui import icons
from best_desktop.gui.date_field import DateField
from best_desktop.gui.dates import long_date, span
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.office import Office
from best_desktop.gui.word_box import WordBox

FIRST_VIEWS = (
    View.ALL_OPEN,
    View.MINE,
    View.OVERDUE,
    View.DUE_THIS_WEEK,
    View.STAGE_2,
    View.WAITING,
    View.CLOSED,
)
OTHER_VIEWS = tuple(view for view in View if view not in FIRST_VIEWS)


class Received(Word):
    """When complaints were received, as the filter row offers it."""

    THIS_MONTH = "this_month", "This month"
    LAST_MONTH = "last_month", "Last month"
    LAST_12_MONTHS = "last_12_months", "Last 12 months"
    BETWEEN = "between", "Between dates…"

    def days(self, today: date) -> tuple[date | None, date | None]:
        """The first and last day; nothing where the person types them."""
        first = today.replace(day=1)
        if self is Received.THIS_MONTH:
            return first, None
        if self is Received.LAST_MONTH:
            last = first - timedelta(days=1)
            return last.replace(day=1), last
        if self is Received.LAST_12_MONTHS:
            return today - timedelta(days=365), None
        return None, None


class ViewChips(QWidget):
    """The quick views with their counts; rarer ones and named ones share the last chip's menu."""

    chosen = Signal(object)
    own_chosen = Signal(str)
    save_wanted = Signal()
    rename_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Chips without counts."""
        super().__init__(parent)
        self.setAccessibleName("Quick views")
        self._counts: dict[View, int] = {}
        self._view = View.ALL_OPEN
        self.flow = FlowLayout(self)
        self._chips: dict[View, QPushButton] = {}
        for view in FIRST_VIEWS:
            chip = self._chip(view.label)
            chip.clicked.connect(lambda _=False, view=view: self.chosen.emit(view))
            self._chips[view] = chip
        self._more = self._chip("More views")
        self.menu = QMenu(self._more)
        self._lines: dict[View, QAction] = {}
        for view in OTHER_VIEWS:
            self._lines[view] = self.menu.addAction(view.label)
            self._lines[view].triggered.connect(lambda _=False, view=view: self.chosen.emit(view))
        self._more.setMenu(self.menu)
        self._own_count: dict[str, int] = {}
        self._own = ""
        self._own_lines: list[QAction] = []
        self.show_own([], "")

    def show_counts(self, counts: dict[View, int]) -> None:
        """Write how many complaints each view holds."""
        self._counts = counts
        for view, chip in self._chips.items():
            chip.setText(self._words(view))
        for view, line in self._lines.items():
            line.setText(self._words(view))
        self.show_view(self._view)
        self.flow.invalidate()

    def show_view(self, view: View) -> None:
        """Mark the view in use; a named view in use is marked in its stead."""
        self._view = view
        for each, chip in self._chips.items():
            chip.setChecked(each is view and not self._own)
        rare = view in self._lines or bool(self._own)
        words = "More views"
        if rare:
            words = self._own_words(self._own) if self._own else self._words(view)
        self._more.setChecked(rare)
        # Room for the menu's arrow behind the words; an & in a name is no access key.
        self._more.setText(f"{words.replace('&', '&&')}   ")
        self._more.setAccessibleName(words)
        self.flow.invalidate()

    def show_own(self, own: Sequence[tuple[str, int]], current: str) -> None:
        """Offer the views somebody named, each with its count; ``current`` is in use, '' none."""
        for line in self._own_lines:
            self.menu.removeAction(line)
            line.deleteLater()
        self._own_count, self._own = dict(own), current
        self._own_lines = [self.menu.addSeparator()] if own else []
        for name, _ in own:
            line = self._line(self._own_words(name), partial(self.own_chosen.emit, name))
            line.setCheckable(True)
            line.setChecked(name == current)
        self._own_lines.append(self.menu.addSeparator())
        self._line("Save this view…", self.save_wanted.emit)
        if current:
            self._line(f"Rename “{current}”…", self.rename_wanted.emit)
            self._line(f"Delete “{current}”…", self.delete_wanted.emit)
        self.show_view(self._view)

    def _line(self, words: str, asked: Callable[[], object]) -> QAction:
        line = self.menu.addAction(words.replace("&", "&&"))
        line.triggered.connect(lambda _=False: asked())
        self._own_lines.append(line)
        return line

    def _own_words(self, name: str) -> str:
        return f"{name} ({self._own_count.get(name, 0)})"

    def _chip(self, text: str) -> QPushButton:
        chip = QPushButton(text, self)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        self.flow.addWidget(chip)
        return chip

    def _words(self, view: View) -> str:
        count = self._counts.get(view)
        return view.label if count is None else f"{view.label} ({count})"


class FilterRow(QWidget):
    """Stage, handler, scheme, channel, category, complainant and date received."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty row; people and places are read when it is first shown."""
        super().__init__(parent)
        self.setAccessibleName("Filters")
        self._office = office
        self._filled = False
        self._setting = True
        flow = FlowLayout(self)
        self.stage = self._box("Stage")
        self.handler = self._box("Handler")
        self.scheme = self._box("Scheme")
        self.channel = self._box("Channel")
        self.category = self._box("Category")
        self.complainant = self._box("Complainant")
        self.received = self._box("Received")
        for box in (self.stage, self.handler, self.scheme, self.channel, self.category,
                    self.complainant, self.received):  # fmt: skip
            flow.addWidget(box)
            box.currentIndexChanged.connect(self._tell)
        self.stage.addItem("Any stage", 0)
        for number in (1, 2, 3):
            self.stage.addItem(f"Stage {number}", number)
        self.channel.offer_words(Channel, empty="Any channel")
        self.category.offer_words(Category, empty="Any category")
        self.complainant.offer_words(ComplainantKind, empty="Anybody")
        self.received.offer_words(Received, empty="Any date")
        self.between = QWidget(self)
        self.first, self.last = DateField(), DateField()
        line = QHBoxLayout(self.between)
        line.setContentsMargins(0, 0, 0, 0)
        for words, field, name in (
            ("Received &between", self.first, "Received on or after"),
            ("&and", self.last, "Received on or before"),
        ):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            field.set_office(office)
            field.setAccessibleName(name)
            field.changed.connect(self._tell)
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(field)
        flow.addWidget(self.between)
        self.between.hide()
        self._setting = False

    def fill(self) -> None:
        """Offer the handlers and schemes of the case file; what is chosen stays chosen."""
        desk = self._office.desk()
        self._setting = True
        for box, offered, empty in (
            (self.handler, choices.staff(desk), "Any handler"),
            (self.scheme, choices.schemes(desk), "Any scheme"),
        ):
            kept = box.chosen_id()
            box.offer_choices([replace(each, note="") for each in offered], empty=empty)
            box.choose(kept)
        self._setting = False
        self._filled = True

    def showEvent(self, event: Any) -> None:
        if not self._filled:
            self.fill()
        super().showEvent(event)

    def apply(self, wanted: CaseFilter) -> CaseFilter:
        """The filter with what is chosen here."""
        received = self.received.word(Received)
        first: date | None = None
        last: date | None = None
        if received is Received.BETWEEN:
            first, last = self.first.date_or_none(), self.last.date_or_none()
        elif received is not None:
            first, last = received.days(self._office.today)
        return replace(
            wanted,
            stage=self.stage.chosen_id(),
            handler_id=self.handler.chosen_id(),
            scheme_id=self.scheme.chosen_id(),
            channel=self.channel.word(Channel),
            category=self.category.word(Category),
            kind=self.complainant.word(ComplainantKind),
            received_from=first,
            received_to=last,
        )

    def show_filter(self, wanted: CaseFilter, received: Received | None) -> None:
        """Show a filter without telling of it: the row is made to agree with the list."""
        if not self._filled:
            self.fill()
        self._setting = True
        for box, chosen in (
            (self.stage, wanted.stage),
            (self.handler, wanted.handler_id),
            (self.scheme, wanted.scheme_id),
            (self.channel, wanted.channel),
            (self.category, wanted.category),
            (self.complainant, wanted.kind),
            (self.received, received),
        ):
            box.choose(chosen)
        between = received is Received.BETWEEN
        self.first.set_date(wanted.received_from if between else None)
        self.last.set_date(wanted.received_to if between else None)
        self.between.setVisible(between)
        self._setting = False

    def clear(self) -> None:
        """Choose nothing."""
        self._setting = True
        for box in self.findChildren(WordBox):
            box.setCurrentIndex(0)
        for field in (self.first, self.last):
            field.set_date(None)
        self._setting = False
        self._tell()

    def _box(self, name: str) -> WordBox:
        box = WordBox(self)
        box.setAccessibleName(name)
        box.setMinimumContentsLength(9)
        return box

    def _tell(self) -> None:
        if not self._setting:
            self.between.setVisible(self.received.word(Received) is Received.BETWEEN)
            self.changed.emit()


class ActiveFilters(QWidget):
    """Each active filter as text that can be taken away, then "Clear filters"."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing active."""
        super().__init__(parent)
        self.setAccessibleName("Active filters")
        self.flow = FlowLayout(self, gap=6, lines=4)
        self.hide()

    def show_filters(self, active: list[tuple[str, Callable[[], object]]]) -> None:
        """Show these: words, and what takes the filter away."""
        self.flow.clear()
        for words, remove in active:
            chip = QPushButton(words, self)
            chip.setProperty("kind", "chip")
            chip.setAutoDefault(False)
            chip.setAccessibleName(f"Remove filter: {words}")
            chip.setToolTip("Remove this filter")
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross after the words
            icons.dress(chip, "close")
            chip.clicked.connect(lambda _=False, remove=remove: remove())
            self.flow.addWidget(chip)
            chip.show()
        if active:
            clear = QPushButton("Clear filters", self)
            clear.setProperty("kind", "link")
            clear.setAutoDefault(False)
            clear.clicked.connect(self.cleared)
            self.flow.addWidget(clear)
            clear.show()
        self.setVisible(bool(active))
        self.flow.invalidate()
        self.updateGeometry()


def due_words(wanted: CaseFilter) -> str:
    """The filter by due date in words: "Due 20 November 2026", "Due by 27 November 2026"."""
    if wanted.due_from and wanted.due_to:
        return f"Due {span(wanted.due_from, wanted.due_to)}"
    if wanted.due_to:
        return f"Due by {long_date(wanted.due_to)}"
    return f"Due from {long_date(wanted.due_from)}"
