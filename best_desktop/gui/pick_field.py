"""Type to find: a line to type in and a plain list beneath it, both for keyboard and reader.

Editable drop-down lists stay silent in screen readers (PF-77), so there are none.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from best_desktop.domain.text import fold
from best_desktop.gui.compound import Compound
from best_desktop.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from best_desktop.casework.office_views import Choice
    from best_desktop.gui.office import Office

_MOST_SHOWN = 6
_PAUSE = 150  # milliseconds without a key before the case file is asked


class PickField(Compound):
    """Finds one of many by typing a part of it: Down goes to the list, Enter takes the marked one.

    With one match left, leaving the line takes it. ``said`` and ``ask`` as for dates.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """A field that knows nobody yet."""
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._picked: Choice | None = None
        self.take_only_match = True
        self.edit = QLineEdit(self)
        self.matches = FoundList(self)
        self.matches.hide()
        self.beneath = WrappedLabel(self)
        self.beneath.setProperty("kind", "muted")
        self.beneath.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.edit, self.matches, self.beneath):
            column.addWidget(widget)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._left)
        self.matches.itemClicked.connect(self._take_item)
        self.matches.itemActivated.connect(self._take_item)

    def first_field(self) -> QWidget:
        return self.edit

    def offer(self, choices: Iterable[Choice]) -> None:
        """What can be found."""
        self._choices = tuple(choices)

    def picked(self) -> Choice | None:
        """Who or what was taken from the list."""
        return self._picked

    def picked_id(self) -> int | None:
        """The id of what was taken, None where nothing was."""
        return self._picked.id if self._picked else None

    def chosen_id(self) -> int:
        """The id of what was taken; for a required field, after the form's checks have passed."""
        if self._picked is None:
            raise LookupError(f"{self.objectName()} is required")
        return self._picked.id

    def text(self) -> str:
        """What stands in the line."""
        return self.edit.text().strip()

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self.text()

    def problem(self) -> str:
        """What is wrong, a whole sentence; '' where nothing is."""
        if self.is_empty():
            return str(self.property("ask") or "") if self.isEnabled() else ""
        if self._picked is None:
            said = str(self.property("said") or self.accessibleName())
            return f"{said}: choose one from the list, or clear the field"
        return ""

    def choose(self, wanted: int | None) -> None:
        """Take a choice by its id; None clears."""
        found = next((each for each in self._choices if each.id == wanted), None)
        self._take(found)

    def take_exact(self) -> None:
        """Take the choice whose name stands in the line."""
        self._left()

    def kept(self) -> object:
        """What a draft keeps."""
        return [self.edit.text(), self.picked_id() or 0]

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        text, wanted = kept if isinstance(kept, list) and len(kept) == 2 else ("", 0)
        self.choose(wanted or None)
        if self._picked is None:
            self.edit.setText(str(text))
            self.changed.emit()

    def found(self, text: str) -> list[Choice]:
        """The choices that hold every word of ``text``, those that begin with it first."""
        words = fold(text).split()
        if not words:
            return []
        hits = [
            each
            for each in self._choices
            if all(word in fold(f"{each.label} {each.note}") for word in words)
        ]
        return sorted(hits, key=lambda each: not fold(each.label).startswith(words[0]))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            name = self.accessibleName() or str(self.property("said") or "")
            self.edit.setAccessibleName(name)
            self.edit.setAccessibleDescription("Type a part to find it, Down for the list")
            self.matches.setAccessibleName(f"{name}: found")
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        listed = self.matches.isVisibleTo(self)
        if watched is self.edit and isinstance(event, QKeyEvent) and listed:
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            # Esc closes the list first; the dialog must not hear it as a shortcut before that.
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down:
            self.matches.setFocus()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.matches.hide()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._take_item(self.matches.item(0))
            return True
        return False

    def _typed(self, text: str) -> None:
        if self._picked is not None:
            self._picked = None
        self._list(self.found(text))
        self._describe()
        self.changed.emit()

    def _list(self, found: list[Choice]) -> None:
        self.matches.show_choices(found[:_MOST_SHOWN], more=len(found) - _MOST_SHOWN)

    def _left(self) -> None:
        if self._picked is None and self.take_only_match and not self.matches.hasFocus():
            exact = [each for each in self._choices if fold(each.label) == fold(self.text())]
            found = exact or self.found(self.text())
            if len(found) == 1:
                self._take(found[0])
        if not self.matches.hasFocus():
            # Shown a moment longer, or a click on the list would miss it.
            QTimer.singleShot(0, self, self._fold_away)

    def _fold_away(self) -> None:
        if not self.matches.hasFocus() and not self.edit.hasFocus():
            self.matches.hide()

    def _take_item(self, item: QListWidgetItem | None) -> None:
        choice = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if choice is not None:
            self._take(choice)
            self.edit.setFocus()

    def _take(self, choice: Choice | None) -> None:
        self._picked = choice
        self.edit.setText(choice.label if choice else "")
        self.matches.hide()
        self._describe()
        self.changed.emit()

    def _describe(self) -> None:
        note = self._picked.note if self._picked else ""
        self.beneath.setText(note)
        self.beneath.setVisible(bool(note))


class SearchPick(PickField):
    """Finds what only the case file knows, a moment after the last key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A field that asks nothing before something is typed."""
        super().__init__(parent)
        self._office: Office | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)

    def set_office(self, office: Office) -> None:
        """Whose case file is searched."""
        self._office = office

    def look_up(self, office: Office, text: str) -> list[Choice]:
        """What the case file has for these words."""
        raise NotImplementedError

    def found(self, text: str) -> list[Choice]:
        if self._office is None or len(text.strip()) < 2:
            return []
        return self.look_up(self._office, text)

    def restore(self, kept: object) -> None:
        text, wanted = kept if isinstance(kept, list) and len(kept) == 2 else ("", 0)
        self.offer(self.found(str(text)) if wanted else ())
        super().restore(kept)

    def search_now(self) -> None:
        """List what is found for the typed words without waiting."""
        self._pause.stop()
        self._look()

    def _typed(self, text: str) -> None:  # noqa: ARG002 - read again when the pause is over
        self._picked = None
        self._describe()
        self._list([])
        self._pause.start()
        self.changed.emit()

    def _look(self) -> None:
        if self.edit.hasFocus() and self._picked is None:
            self._list(self.found(self.edit.text()))


class FoundList(QListWidget):
    """What was found, as high as it needs to be; Esc and Up from the first go back to typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_choices(self, choices: list[Choice], more: int = 0) -> None:
        """Show these, the first marked; ``more`` says how many did not fit."""
        self.clear()
        for choice in choices:
            text = f"{choice.label} – {choice.note}" if choice.note else choice.label
            item = QListWidgetItem(" ".join(text.split()))
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self.addItem(item)
        if more > 0:
            item = QListWidgetItem(f"and {more} more: type more of it")
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        if choices:
            self.setCurrentRow(0)
        self.setVisible(bool(choices))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self.parentWidget()
        back = event.key() == Qt.Key.Key_Up and self.currentRow() <= 0
        if (event.key() == Qt.Key.Key_Escape or back) and field is not None:
            field.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            item = self.currentItem()
            if item is not None:
                self.itemActivated.emit(item)
        else:
            super().keyPressEvent(event)
