"""Tab goes through a window as it is read: from the top, line by line (B-22)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLayout, QLayoutItem, QScrollArea, QWidget


def tab_as_read(root: QWidget) -> None:
    """Set the Tab order of everything inside ``root`` to the order of its layouts.

    Needed wherever widgets come and go after a form was made: Qt puts late ones at the end.
    """
    stops = list(reading_order(root))
    for one, two in pairwise(stops):
        QWidget.setTabOrder(one, two)


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """The widgets Tab stops at, in the order of the layouts, hidden ones included."""
    if isinstance(root, QScrollArea):
        inside = root.widget()
        if inside is not None:
            yield from reading_order(inside)
        return
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield root
    layout = root.layout()
    if layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield from reading_order(widget)
        elif inner is not None:
            yield from _of_layout(inner)


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    if not isinstance(layout, QFormLayout):
        items = (layout.itemAt(index) for index in range(layout.count()))
        yield from (item for item in items if item is not None)
        return
    # A form's items are numbered as they were added, not as they stand.
    roles = (
        QFormLayout.ItemRole.LabelRole,
        QFormLayout.ItemRole.FieldRole,
        QFormLayout.ItemRole.SpanningRole,
    )
    for row in range(layout.rowCount()):
        for role in roles:
            item = layout.itemAt(row, role)
            if item is not None:
                yield item
