"""Print letters exactly as they were kept: the stored PDF, page by page (B-58)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.letter_previews import letter_shown
from best_desktop.casework.letter_worklist import (
    LetterToSend,
    Outcome,
    Trouble,
    read_pdfs,
    record_all_printed,
)
from best_desktop.casework.letters import letter_enclosures, letter_pdf, record_printed
from best_desktop.domain.vocabulary import LetterState
from best_desktop.gui.background import Cancelled, Job, Report, run
from best_desktop.gui.chosen_printer import ask_printer
from best_desktop.gui.office import Office
from best_desktop.gui.perform import perform, say, succeeded

_SHARP = 300
"""Dots an inch: sharp letters; at a printer's 1200 a page would be a picture of 400 MB."""

_NOT_PRINTED = "The printer did not take it. Save it, and print it from the PDF reader."


def print_letter(parent: QWidget, office: Office, letter_id: int) -> None:
    """Ask for a printer, print the letter with what it encloses, and record the day."""
    desk = office.desk()
    pdfs = perform(
        parent, lambda: (letter_pdf(desk, letter_id), *letter_enclosures(desk, letter_id))
    )
    if pdfs is None:
        return
    printer = ask_printer(parent, "Print letter")
    if printer is None:
        return
    if not print_pdfs(pdfs, printer):
        say(parent, "The letter could not be printed. Save it, and print it from the PDF reader.")
        return
    shown = perform(parent, lambda: letter_shown(desk, letter_id))
    if shown is None or shown.state is LetterState.SUPERSEDED:
        say(parent, "Letter printed, to keep or to read. It was laid aside: do not send it.")
        return
    sent = shown.state is LetterState.SENT
    succeeded(
        parent,
        lambda: record_printed(desk, letter_id, desk.today),
        saying="Letter printed." if sent else "Letter printed. Record the day it is sent.",
    )


def print_letters(
    parent: QWidget,
    office: Office,
    letters: Sequence[LetterToSend],
    done: Callable[[Outcome], object],
) -> Job | None:
    """Print many letters as one job, with progress and Cancel, and record each as printed.

    ``done`` hears what was printed and what was left out. After Cancel nothing is recorded.
    Returns None where no printer was chosen.
    """
    printer = ask_printer(parent, "Print letters", job=f"{len(letters)} letters")
    if printer is None:
        return None
    desk = office.desk()

    def task(report: Report) -> Outcome:
        troubles: list[Trouble] = []
        pdfs = read_pdfs(desk, letters, report, troubles)
        printed = _print_each(printer, _with_enclosures(desk, pdfs, troubles), troubles)
        kept = record_all_printed(desk, printed, desk.today, lambda _percent, _words: None)
        return Outcome(kept.done, (*troubles, *kept.troubles))

    return run(parent, task, done, words="Printing…")


def _with_enclosures(
    desk: Desk, pdfs: Iterable[tuple[LetterToSend, bytes]], troubles: list[Trouble]
) -> Iterator[tuple[LetterToSend, tuple[bytes, ...]]]:
    """Each letter with what it encloses; one that cannot be read goes to ``troubles``."""
    for letter, content in pdfs:
        try:
            enclosed = letter_enclosures(desk, letter.id)
        except CaseworkError as error:
            troubles.append(Trouble(letter.id, letter.name, str(error)))
        else:
            yield letter, (content, *enclosed)


def _print_each(
    printer: QPrinter,
    letters: Iterable[tuple[LetterToSend, tuple[bytes, ...]]],
    troubles: list[Trouble],
) -> list[LetterToSend]:
    """Print one letter after another; what cannot be printed goes to ``troubles``."""
    job, printed = PrintJob(printer), []
    try:
        for letter, contents in letters:
            if all(job.add(each) for each in contents):
                printed.append(letter)
            else:
                troubles.append(Trouble(letter.id, letter.name, _NOT_PRINTED))
    except Cancelled:
        job.abort()
        raise
    job.end()
    return printed


def print_pdf(content: bytes, printer: QPrinter) -> bool:
    """Send a PDF to a printer, each page as large as the paper; False where it cannot be."""
    return print_pdfs((content,), printer)


def print_pdfs(contents: Iterable[bytes], printer: QPrinter) -> bool:
    """The same with several as one job."""
    job = PrintJob(printer)
    printed = all(job.add(each) for each in contents)
    job.end()
    return printed


class PrintJob:
    """One job of the printer: PDFs one after the other, each from a new sheet of paper."""

    def __init__(self, printer: QPrinter, *, both_sides: bool | None = None) -> None:
        """Nothing is sent to the printer before the first page.

        ``both_sides`` is as the printer was set, unless it is said here.
        """
        self._printer, self._painter, self._pages = printer, QPainter(), 0
        one_sided = printer.duplex() is QPrinter.DuplexMode.DuplexNone
        self._both_sides = not one_sided if both_sides is None else both_sides

    def add(self, content: bytes) -> bool:
        """Print a PDF; False where it cannot be read, or the printer takes nothing."""
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready or not self._begun():
            return False
        if self._pages % 2 and self._both_sides:
            self._new_page()
        for page in range(document.pageCount()):
            if self._pages:
                self._printer.newPage()
            self._pages += 1
            area = self._painter.viewport()
            picture = document.render(page, QSize(area.width(), area.height()))
            self._painter.drawImage(area, picture)
        document.close()
        return True

    def end(self) -> None:
        """Let the printer begin."""
        if self._painter.isActive():
            self._painter.end()

    def abort(self) -> None:
        """Take back what the printer has not printed yet."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _begun(self) -> bool:
        if self._painter.isActive():
            return True
        self._printer.setFullPage(True)
        self._printer.setResolution(min(self._printer.resolution(), _SHARP))
        return self._painter.begin(self._printer)

    def _new_page(self) -> None:
        """Leave the back of a sheet empty."""
        self._printer.newPage()
        self._pages += 1
