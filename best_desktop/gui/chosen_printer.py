"""The printer, asked for by the system's own dialog and remembered for this person.

Tray, colour and sides are left as the printer has them.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QWidget

from best_desktop.gui.perform import answered, say
from best_desktop.gui.settings import Preferences

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_KEY = "printer"


class _Memory:
    """Where the printer's name is kept; nothing is remembered before the window says where."""

    preferences: Preferences | None = None


def keep_in(preferences: Preferences | None) -> None:
    """Remember printers in this person's preferences from now on."""
    _Memory.preferences = preferences


def remembered() -> str:
    """The name of the printer used last, '' where none was or it is not there any more."""
    from PySide6.QtPrintSupport import QPrinterInfo

    name = _Memory.preferences.text(_KEY) if _Memory.preferences is not None else ""
    return name if name in QPrinterInfo.availablePrinterNames() else ""


def ask_printer(
    parent: QWidget, title: str, *, job: str = "", landscape: bool = False
) -> QPrinter | None:
    """Ask for a printer, the one used last chosen already; None where nothing is to be printed.

    ``job`` is what the queue of the printer calls it.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    name = remembered()
    if name:
        printer.setPrinterName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if landscape:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    if job:
        printer.setDocName(job)
    if sys.platform == "win32" and not QPrinterInfo.availablePrinterNames():
        # Windows's own dialog would not open; elsewhere Qt's offers to print to a file.
        say(
            parent,
            "There is no printer on this computer. Add one in Windows Settings, Printers, or save "
            "what you want to print as a PDF.",
            title=title,
        )
        return None
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    if not answered(dialog):
        return None
    if _Memory.preferences is not None and printer.printerName():
        _Memory.preferences.keep_text(_KEY, printer.printerName())
    return printer
