"""A PDF to look at: the letter as it will be printed, or a document that was sent in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView


class PdfPane(QWidget):
    """Shows the pages one below the other, as wide as the pane; QtPdf loads on first use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A pane that shows nothing."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("kind", "muted")
        self._column.addWidget(self._words)
        self._view: QPdfView | None = None
        self._document: QPdfDocument | None = None
        self._bytes = QBuffer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def say(self, text: str) -> None:
        """Show words in place of a document."""
        self._words.setText(text)
        self._words.show()
        if self._view is not None:
            self._view.hide()

    def show_pdf(self, content: bytes, name: str, *, stay: bool = False) -> bool:
        """Show a PDF; False where it cannot be read, after saying so.

        Args:
            content: the bytes of the PDF.
            name: what a screen reader calls it.
            stay: whether the page being read stays where it is: the same document, changed.
        """
        view, document = self._made()
        across, down = view.horizontalScrollBar().value(), view.verticalScrollBar().value()
        document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(content))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(self._bytes)
        if document.pageCount() < 1:
            self.say("This PDF cannot be shown here. Save a copy and open that.")
            return False
        if stay:
            view.horizontalScrollBar().setValue(across)
            view.verticalScrollBar().setValue(down)
        view.setAccessibleName(name)
        view.setAccessibleDescription(f"{document.pageCount()} pages")
        self._words.hide()
        view.show()
        return True

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        shown = self._view is not None and not self._view.isHidden()
        return self._document.pageCount() if shown and self._document else 0

    def _made(self) -> tuple[QPdfView, QPdfDocument]:
        if self._view is None or self._document is None:
            from PySide6.QtPdf import QPdfDocument
            from PySide6.QtPdfWidgets import QPdfView

            self._document = QPdfDocument(self)
            self._view = QPdfView(self)
            self._view.setDocument(self._document)
            self._view.setPageMode(QPdfView.PageMode.MultiPage)
            self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            self._column.addWidget(self._view, 1)
        return self._view, self._document
