"""One straight edge: all labels of a dialog as wide as the widest, level with their fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget


def even_labels(content: QWidget) -> None:
    """Give the label columns of all forms inside ``content`` one width; sizes follow the font."""
    forms = content.findChildren(QFormLayout)
    labels = [label for form in forms for label in _labels(form)]
    if not labels:
        return
    line = QLineEdit(content)
    line.hide()
    top = max(0, (line.sizeHint().height() - line.fontMetrics().height()) // 2)
    line.deleteLater()
    widest = max(label.sizeHint().width() for label in labels)
    for form in forms:
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
    for label in labels:
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.setMinimumWidth(widest)
        label.setContentsMargins(0, top, 0, 0)


def _labels(form: QFormLayout) -> list[QLabel]:
    items = (form.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in range(form.rowCount()))
    widgets = (item.widget() for item in items if item is not None)
    return [widget for widget in widgets if isinstance(widget, QLabel) and widget.text()]
