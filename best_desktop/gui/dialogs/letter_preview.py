"""The letter as it will be printed, beside the text: it follows the typing and never stops it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.letter_drafts import LetterDraft
from best_desktop.casework.letter_previews import typeset_draft
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.gui import crash
from best_desktop.gui.background import Job
from best_desktop.gui.pdf_pane import PdfPane


class LivePreview(QObject):
    """Sets the letter on a thread of its own; while one is being set only the newest waits."""

    shown = Signal()

    def __init__(self, window: QWidget, pane: PdfPane) -> None:
        """Show in ``pane``; the work ends with ``window``."""
        super().__init__(window)
        self._window, self._pane = window, pane
        self._job: Job | None = None
        self._waiting: tuple[LetterDraft, tuple[DraftBlock, ...]] | None = None
        self._last: tuple[LetterDraft, tuple[DraftBlock, ...]] | None = None

    @property
    def is_up_to_date(self) -> bool:
        """Whether what is shown is the newest text."""
        return self._job is None

    def follow(self, draft: LetterDraft, blocks: tuple[DraftBlock, ...]) -> None:
        """Show this text as soon as it is set."""
        if self._last == (draft, blocks):
            return
        if self._job is not None:
            self._waiting = (draft, blocks)
            return
        self._last, self._waiting = (draft, blocks), None
        self._job = Job(
            self._window, lambda _report: typeset_draft(draft, blocks), self._show, self._refused
        )
        self._job.start()

    def stop(self) -> None:
        """Show nothing more: the letter is issued, or the window closes."""
        self._waiting = self._last = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, content: bytes) -> None:
        self._pane.show_pdf(content, "Preview of the letter", stay=True)
        self._next()

    def _refused(self, error: Exception) -> None:
        """A text that cannot be printed is named in the list of problems, too."""
        if isinstance(error, CaseworkError):
            self._pane.say(str(error))
        else:
            crash.tell(error, self._window)
        self._next()

    def _next(self) -> None:
        self._job = None
        self.shown.emit()
        if self._waiting is not None:
            self.follow(*self._waiting)
