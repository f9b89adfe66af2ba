"""What stands in a form, as plain values by field name: for drafts, and to tell what was typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)


@runtime_checkable
class Keeps(Protocol):
    """A field of our own that says what a draft keeps of it."""

    def kept(self) -> object:
        """A value of JSON's kinds."""

    def restore(self, kept: object) -> None:
        """Show what was kept."""


def fields(root: QWidget) -> Iterator[QWidget]:
    """The named fields below ``root``; the parts of a field of our own are its own business."""
    for child in root.children():
        if not isinstance(child, QWidget):
            continue
        name = child.objectName()
        if name and not name.startswith("qt_") and _is_field(child):
            yield child
        else:
            yield from fields(child)


def _is_field(widget: QWidget) -> bool:
    return isinstance(
        widget, QLineEdit | QPlainTextEdit | QCheckBox | QRadioButton | QComboBox | Keeps
    )


def keep(root: QWidget) -> dict[str, object]:
    """Every field's value by its name."""
    return {each.objectName(): value(each) for each in fields(root)}


def restore(root: QWidget, kept: Mapping[str, object]) -> None:
    """Show kept values again; a field that is not there any more is passed over.

    Choices come first: choosing one may bring the next fields to light.
    """
    known = {each.objectName(): each for each in fields(root)}
    choices = [n for n, each in known.items() if isinstance(each, QComboBox | QAbstractButton)]
    for name in (*choices, *(other for other in known if other not in choices)):
        if name in kept:
            _show(known[name], kept[name])


def value(field: QWidget) -> object:
    """What a field holds, as a value of JSON's kinds."""
    if isinstance(field, Keeps):
        return field.kept()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QAbstractButton):
        return field.isChecked()
    return field.currentText() if isinstance(field, QComboBox) else None


def _show(field: QWidget, kept: object) -> None:
    if isinstance(field, Keeps):
        field.restore(kept)
    elif isinstance(field, QLineEdit) and not field.isReadOnly():
        field.setText(str(kept))
    elif isinstance(field, QPlainTextEdit) and not field.isReadOnly():
        field.setPlainText(str(kept))
    elif isinstance(field, QAbstractButton):
        field.setChecked(bool(kept))
    elif isinstance(field, QComboBox):
        field.setCurrentText(str(kept))
