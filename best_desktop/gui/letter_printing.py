"""Print a letter exactly as it was kept: the stored PDF, page by page (B-58)."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from best_desktop.casework.letters import letter_pdf, record_printed
from best_desktop.gui.office import Office
from best_desktop.gui.perform import perform, say, succeeded

_SHARP = 300
"""Dots an inch: sharp letters; at a printer's 1200 a page would be a picture of 400 MB."""


def print_letter(parent: QWidget, office: Office, letter_id: int) -> None:
    """Ask for a printer, print the letter, and record the day it was printed."""
    desk = office.desk()
    content = perform(parent, lambda: letter_pdf(desk, letter_id))
    if content is None:
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle("Print letter")
    agreed = bool(dialog.exec())
    dialog.deleteLater()
    if not agreed:
        return
    if not print_pdf(content, printer):
        say(parent, "The letter could not be printed. Save it, and print it from the PDF reader.")
        return
    succeeded(
        parent,
        lambda: record_printed(desk, letter_id, desk.today),
        saying="Letter printed. Record the day it is sent.",
    )


def print_pdf(content: bytes, printer: QPrinter) -> bool:
    """Send a PDF to a printer, each page as large as the paper; False where it cannot be."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        return False
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), _SHARP))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        area = painter.viewport()
        picture = document.render(page, QSize(area.width(), area.height()))
        painter.drawImage(area, picture)
    painter.end()
    document.close()
    return True
