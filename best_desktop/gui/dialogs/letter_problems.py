"""Everything to look at in a letter, in one list: choosing a line goes to the words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from best_desktop.domain.letter_problem import LetterProblem
from best_desktop.domain.letter_template import CONTACT
from best_desktop.gui import icons
from best_desktop.gui.dialogs.letter_margin import prefix
from best_desktop.gui.enter_key import EnterTakesLine

_BESIDE, _AROUND = 54, 16  # pixels beside and around the words of a line: its mark and margins
_ROLE = Qt.ItemDataRole.UserRole


class ProblemList(QObject):
    """Looks after the list the form has laid out.

    ``wanted`` asks to go to a problem, ``spelling`` to the first word to check.
    """

    wanted = Signal(object)
    spelling = Signal()

    def __init__(self, panel: QListWidget, label: QLabel) -> None:
        """Take the list and its label over."""
        super().__init__(panel)
        self._panel, self._label = panel, label
        self._found: tuple[LetterProblem, ...] = ()
        self._words = 0
        self._hide_where_empty()
        panel.itemActivated.connect(self._go)
        panel.itemClicked.connect(self._go)
        EnterTakesLine(panel)
        panel.viewport().installEventFilter(self)

    def show_found(self, found: tuple[LetterProblem, ...], words: int) -> None:
        """Show these problems, and how many words are to check."""
        if (found, words) != (self._found, self._words):
            self._fill(found, words)
        self._found, self._words = found, words

    def _fill(self, found: tuple[LetterProblem, ...], words: int) -> None:
        panel = self._panel
        here = panel.currentRow()
        panel.clear()
        for each in found:
            icon = "error" if each.hard else "information" if each.advice else "warning"
            item = QListWidgetItem(icons.icon(icon), f"{prefix(each)}: {each.message}")
            item.setToolTip("Opens Assign" if each.block == CONTACT and each.hard else "")
            panel.addItem(item)
        if words:
            said = "1 word to check" if words == 1 else f"{words} words to check"
            panel.addItem(QListWidgetItem(icons.icon("information"), f"Spelling: {said} (F7)"))
        for row in range(panel.count()):
            panel.item(row).setData(_ROLE, row)
        panel.setCurrentRow(min(here, panel.count() - 1))
        self.fit()
        self._hide_where_empty()

    def fit(self) -> None:
        """As high as its lines need, and never more than a part of the window."""
        panel = self._panel
        self._fit_items()
        line = panel.fontMetrics().lineSpacing()
        wanted = sum(panel.sizeHintForRow(row) for row in range(panel.count())) + 8
        panel.setFixedHeight(min(wanted, max(panel.window().height() // 5, line * 4)))

    def _fit_items(self) -> None:
        """Give each line the height its words need; Qt forgets the room beside them."""
        panel = self._panel
        metrics, width = panel.fontMetrics(), panel.viewport().width() - _BESIDE
        words = QRect(0, 0, max(width, _BESIDE), metrics.lineSpacing() * 100)
        for row in range(panel.count()):
            item = panel.item(row)
            needed = metrics.boundingRect(words, Qt.TextFlag.TextWordWrap, item.text()).height()
            item.setSizeHint(QSize(_BESIDE, needed + _AROUND))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.fit()
        return super().eventFilter(watched, event)

    def _hide_where_empty(self) -> None:
        for part in (self._panel, self._label):
            part.setVisible(self._panel.count() > 0)

    def _go(self, item: QListWidgetItem) -> None:
        row = int(item.data(_ROLE))
        if row < len(self._found):
            self.wanted.emit(self._found[row])
        else:
            self.spelling.emit()
