"""One straight edge: all labels of a dialog as wide as the widest, level with their fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

_LETTERS = 84  # a form narrower than so many letters has its labels above the fields


def even_labels(content: QWidget, room: int) -> None:
    """Give the label columns of all forms inside ``content`` one width; sizes follow the font.

    Args:
        content: what holds the forms.
        room: the width there is, in logical pixels; in a narrow window, or with large text, the
            labels go above their fields.
    """
    forms = content.findChildren(QFormLayout)
    labels = [label for form in forms for label in _labels(form)]
    if not labels:
        return
    line = QLineEdit(content)
    line.hide()
    top = max(0, (line.sizeHint().height() - line.fontMetrics().height()) // 2)
    line.deleteLater()
    beside = room >= content.fontMetrics().averageCharWidth() * _LETTERS
    policy = QFormLayout.RowWrapPolicy
    for label in labels:
        label.setMinimumWidth(0)
    widest = max(label.sizeHint().width() for label in labels) if beside else 0
    for form in forms:
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(policy.DontWrapRows if beside else policy.WrapAllRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
    for label in labels:
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.setMinimumWidth(widest)
        label.setContentsMargins(0, top if beside else 0, 0, 0)


def _labels(form: QFormLayout) -> list[QLabel]:
    items = (form.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in range(form.rowCount()))
    widgets = (item.widget() for item in items if item is not None)
    return [widget for widget in widgets if isinstance(widget, QLabel) and widget.text()]
