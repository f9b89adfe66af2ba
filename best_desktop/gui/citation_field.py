"""Policy or law that a decision relies on: typed freely, with the library's titles offered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

_BETWEEN = ";"


class _Titles(QCompleter):
    """Completes what stands after the last semicolon, so that several may be cited."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(_BETWEEN)[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        field = self.widget()
        before = field.text().rpartition(_BETWEEN)[0] if isinstance(field, QLineEdit) else ""
        return f"{before.strip()}{_BETWEEN} {title}" if before.strip() else title


class CitationField(QLineEdit):
    """A line that finds titles by any of their words; Down in an empty place shows them all."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer these titles, in this order."""
        super().__init__(parent)
        self._titles = _Titles(self)
        self._titles.setModel(QStringListModel(list(titles), self._titles))
        self._titles.setFilterMode(Qt.MatchFlag.MatchContains)
        self._titles.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._titles.setMaxVisibleItems(12)
        self._list = cast(QAbstractItemView, self._titles.popup())  # made when first asked for
        self._list.setAccessibleName("Titles of the library")
        self.setCompleter(self._titles)
        self.textEdited.connect(lambda _text: self.offered())
        self.setPlaceholderText("Type a word of its title, or press Down" if titles else "")
        self.setAccessibleDescription("Titles of the library are offered; several with semicolons")

    def offered(self) -> list[str]:
        """What is offered for what is typed now."""
        typed = self.text().rpartition(_BETWEEN)[2].strip()
        modes = QCompleter.CompletionMode
        every = modes.UnfilteredPopupCompletion
        self._titles.setCompletionMode(modes.PopupCompletion if typed else every)
        self._titles.setCompletionPrefix(typed)
        model = self._titles.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._list.isVisible():
            self.offered()
            self._titles.complete()
            return
        super().keyPressEvent(event)
