"""Help: the program's own pages, one below the other, with a list of contents (F1)."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from best_desktop.paths import resource


class HelpWindow(QDialog):
    """Shows resources/help/how-to.md; links go to headings, nothing is fetched from anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Read the help and show its beginning."""
        super().__init__(parent)
        self.setWindowTitle("How to – BeST Desktop")
        self.text = QTextBrowser()
        self.text.setAccessibleName("Help")
        self.text.setOpenLinks(False)
        self.text.setMarkdown(resource("help", "how-to.md").read_text(encoding="utf-8"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(720, 560)
