"""Figures on the screen: each with its count, its rule in words and the complaints behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from best_desktop.domain.figures import Figure, Section
from best_desktop.gui import icons, theme
from best_desktop.gui.parts import button, explain, words
from best_desktop.gui.report_tables import FIGURES, count_words
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.tables import Column

_REFERENCE = Qt.ItemDataRole.UserRole
_NO_COMPLAINTS = "No complaint is behind this figure."


class FiguresView(QWidget):
    """A table of figures with the chosen one beside it.

    ``wanted_behind`` asks for the list of the complaints behind a figure; ``wanted_reference`` for
    one complaint.
    """

    wanted_behind = Signal(object)
    wanted_reference = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column[Figure]] = FIGURES,
        parent: QWidget | None = None,
        *,
        edge: int = 0,
    ) -> None:
        """A view of nothing yet; ``edge`` is the room at its left, inside a frame."""
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self.part = QComboBox()
        self.part.setAccessibleName("Part of the report to show")
        self.part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.part.addItem("All figures", None)
        for section in Section:
            self.part.addItem(str(section), section)
        self.table = RowsTable()
        self.table.setAccessibleName("Figures")
        self.table.set_columns(columns, lambda each: each.code)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(10)
        split.addWidget(self.table)
        split.addWidget(self._side())
        split.setSizes([700, 340])
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, 8, edge, edge)
        column.addLayout(labelled("&Kind of figures", self.part))
        column.addWidget(split, 1)
        self.part.currentIndexChanged.connect(self._show_part)
        self.table.chosen_changed.connect(self._show_figure)
        self.table.opened.connect(lambda _: self._ask_behind())
        self.references.itemActivated.connect(
            lambda item: self.wanted_reference.emit(item.data(_REFERENCE))
        )
        theme.news.changed.connect(self.table.fit)

    def _side(self) -> QFrame:
        """The chosen figure: name, value, count, rule, and what it counted."""
        side = QFrame()
        side.setProperty("kind", "card")
        self.name, self.value = words("", "section"), words("", "figure", wrap=False)
        self.count = words("", "strong")
        self.rule, self.references = QPlainTextEdit(), QListWidget()
        self.rule.setAccessibleName("The rule of this figure")
        self.rule.setReadOnly(True)
        self.rule.setTabChangesFocus(True)
        self.references.setAccessibleName("Complaints behind this figure")
        self.behind = button("Sho&w in the list", self._ask_behind)
        row = QHBoxLayout()
        row.addWidget(self.value)
        row.addWidget(self.count, 1)
        column = QVBoxLayout(side)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addLayout(row)
        column.addWidget(self.rule)
        column.addWidget(self.behind)
        column.addWidget(self.references, 1)
        line = self.fontMetrics().lineSpacing()
        for part in (self.rule, self.references):
            part.setMinimumHeight(2 * line)
        self.rule.setMaximumHeight(7 * line)
        return side

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these, of the part that is chosen."""
        self._figures = tuple(figures)
        self._show_part()

    def figure(self) -> Figure | None:
        """The chosen figure."""
        chosen = self.table.chosen()
        return chosen if isinstance(chosen, Figure) else None

    def _show_part(self) -> None:
        section = self.part.currentData()
        shown = [each for each in self._figures if section in (None, each.section)]
        self.table.show_rows(shown)
        if shown and self.table.chosen() is None:
            self.table.choose_line(0)
        self._show_figure()

    def _show_figure(self) -> None:
        figure = self.figure()
        self.references.clear()
        explain(self.behind, None if figure and figure.references else _NO_COMPLAINTS)
        if figure is None:
            for part in (self.name, self.value, self.count, self.rule):
                part.clear()
            return
        self.name.setText(figure.name)
        self.value.setText(figure.text)
        self.count.setText(count_words(figure))
        self.rule.setPlainText(f"{figure.code}: {figure.rule}")
        met = set(figure.met)
        for reference in figure.references:
            self.references.addItem(_item(reference, reference in met))

    def _ask_behind(self) -> None:
        figure = self.figure()
        if figure is not None and figure.references:
            self.wanted_behind.emit(figure)


def _item(reference: str, met: bool) -> QListWidgetItem:
    # The word says it, not the icon's colour alone.
    item = QListWidgetItem(reference if met else f"{reference}  (not counted in the number)")
    item.setIcon(icons.icon("tick" if met else "on-track"))
    item.setData(_REFERENCE, reference)
    return item


def labelled(text: str, *fields: QWidget) -> QHBoxLayout:
    """A field under its words, with nothing beside it; the first field is the label's buddy."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(fields[0])
    row = QHBoxLayout()
    row.addWidget(label)
    for field in fields:
        row.addWidget(field)
    row.addStretch(1)
    return row
