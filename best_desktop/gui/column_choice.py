"""The part of an import in which somebody says which column of a file holds what."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from best_desktop.domain.table_rows import Sheet, column_letter, plain_heading
from best_desktop.domain.vocabulary import Word
from best_desktop.gui.word_box import WordBox

_LOOKED_AT = 50  # rows that show how wide a sheet without headings is


class ColumnChoice(QObject):
    """One field to choose from for each thing a row can hold, in a form.

    Those that are needed, or found by another name than their own, are shown; :meth:`show_every`
    shows the others.
    """

    changed = Signal()

    def __init__(
        self, form: QFormLayout, fields: type[Word], needed: Collection[Word], parent: QWidget
    ) -> None:
        """Add a row to ``form`` for each field; its object name is the field's value."""
        super().__init__(parent)
        self._form, self._needed = form, needed
        self._every = False
        self._to_look_at: set[Any] = set()
        self._boxes: dict[Any, WordBox] = {}
        for field in fields:
            box = WordBox(parent)
            box.setObjectName(str(field.value))
            box.setAccessibleName(str(field))
            label = QLabel(f"{field} (required)" if field in needed else str(field), parent)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(box)
            form.addRow(label, box)
            box.currentIndexChanged.connect(self.changed)
            self._boxes[field] = box

    def box(self, field: Word) -> WordBox:
        """What a field's column is chosen from."""
        return self._boxes[field]

    def offer(self, sheet: Sheet, proposed: Mapping[Any, int]) -> None:
        """Offer the columns of a sheet, and choose what is proposed; nothing is emitted."""
        width = max([len(sheet.headings), *(len(row.values) for row in sheet.rows[:_LOOKED_AT])])
        offered = [
            (str(place), f"{column_letter(place)}: {sheet.heading(place)}")
            for place in range(width)
        ]
        for field, box in self._boxes.items():
            box.blockSignals(True)
            box.offer_texts(offered, empty="Not in the file")
            place = proposed.get(field)
            box.choose(None if place is None else str(place))
            box.blockSignals(False)
        self._to_look_at = {
            field for field, place in proposed.items() if not _own_name(field, sheet.heading(place))
        } | set(self._needed)
        self._show()

    def chosen(self) -> dict[Any, int]:
        """Which column holds what, as it is chosen now."""
        chosen = {field: box.text_value() for field, box in self._boxes.items()}
        return {field: int(place) for field, place in chosen.items() if place}

    def show_every(self, every: bool) -> None:
        """Show also the fields found by their own name, or not at all; or hide them again."""
        self._every = every
        self._show()

    def hidden(self) -> int:
        """How many fields are out of sight unless every one is shown."""
        return len(self._boxes) - len(self._to_look_at)

    def _show(self) -> None:
        for field, box in self._boxes.items():
            self._form.setRowVisible(box, self._every or field in self._to_look_at)


def _own_name(field: Word, heading: str) -> bool:
    names = {plain_heading(str(field.value)), plain_heading(field.label)}
    return plain_heading(heading) in names


def unused(sheet: Sheet, columns: Mapping[Any, int], most: int = 8) -> str:
    """The headings of a sheet that nothing is taken from, in a sentence; '' where there is none."""
    taken = set(columns.values())
    left = [each for at, each in enumerate(sheet.headings) if each and at not in taken]
    if not left:
        return ""
    more = f" and {len(left) - most} more" if len(left) > most else ""
    return f"Not brought in: {', '.join(left[:most])}{more}."
