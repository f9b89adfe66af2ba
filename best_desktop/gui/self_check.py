"""The screens' part of the self-check: every page, tab and dialog is really built, off screen."""

from __future__ import annotations

import pkgutil
import tempfile
from collections.abc import Callable
from importlib import import_module
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget

import best_desktop
from best_desktop.casework import case_file
from best_desktop.casework.self_check import Check, CheckFailed, decision_letter
from best_desktop.gui import crash, every_screen, theme
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences
from best_desktop.gui.start import Sample, application

_PAGE = QSize(595, 842)
"""An A4 page in pixels, one for each point."""


def checks(sample: Callable[[], Sample]) -> tuple[Check, ...]:
    """The checks by name; ``sample`` makes the office they are tried on."""
    tried = (
        ("Every part of the program can be loaded", _modules),
        ("Every icon can be drawn", _icons),
        ("A letter is shown in the preview", _preview),
        ("Every page and dialog can be built", lambda: _screens(sample())),
    )
    return tuple((name, _alone(check)) for name, check in tried)


def _alone(check: Callable[[], None]) -> Callable[[], None]:
    """Nobody is there to close a message: what goes wrong in a slot ends the check."""

    def run() -> None:
        with crash.unattended():
            check()

    return run


def _modules() -> None:
    for each in pkgutil.walk_packages(best_desktop.__path__, "best_desktop."):
        import_module(each.name)


def _icons() -> None:
    from best_desktop.gui import icons

    application()
    theme.apply(theme.Appearance.LIGHT)
    for meaning in icons.meanings():
        if icons.icon(meaning).pixmap(20, 20).isNull():
            raise CheckFailed(f"the icon for {meaning} cannot be drawn")


def _preview() -> None:
    """The pane shows a letter, and what Qt draws of it is a page with words on it."""
    from best_desktop.gui.pdf_pane import PdfPane

    app = application()
    reference, content = decision_letter()
    pane = PdfPane()
    pane.resize(_PAGE)
    pane.show()
    if not pane.show_pdf(content, "Letter"):
        raise CheckFailed("the preview cannot read the letter")
    app.processEvents()
    if pane.grab().isNull():
        raise CheckFailed("the preview cannot be drawn")
    pane.hide()
    pane.deleteLater()
    document, bytes_of_it = QPdfDocument(), QBuffer()
    bytes_of_it.setData(QByteArray(content))
    bytes_of_it.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(bytes_of_it)
    if not ink_on(document.render(0, _PAGE)) > 500:
        raise CheckFailed("the first page of the letter is drawn empty")
    if reference not in document.getAllText(0).text():
        raise CheckFailed(f"the first page of the letter does not say {reference}")
    document.close()


def ink_on(page: QImage) -> int:
    """How many of a page's dots are ink; what is drawn has no paper of its own behind it."""
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, page)
    painter.end()
    # Four bytes a dot, green the second.
    return sum(value < 96 for value in bytes(paper.constBits())[1::4])


def _screens(sample: Sample) -> None:
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "Sample office.best"
        sample.build(file)
        case_file.open_case_file(file, clock=sample.clock)
        try:
            office = Office(lambda: case_file.desk_now(clock=sample.clock, account=sample.at))
            for look in (theme.Appearance.LIGHT, theme.Appearance.DARK):
                theme.apply(look)
                _show_all(app, office, Preferences(Path(folder) / f"{look.value}.ini"), look)
        finally:
            case_file.close_case_file()


def _show_all(
    app: QApplication, office: Office, preferences: Preferences, appearance: theme.Appearance
) -> None:
    """Show everything; in the dark only the pages, as dialogs are made of the same parts."""
    window = MainWindow(office, preferences)
    window.show()

    def look(name: str, widget: QWidget) -> None:
        app.processEvents()
        drawn = not widget.grab().isNull()
        try:
            crash.raise_unseen()
        except Exception as error:
            raise CheckFailed(f"{name}: {crash.describe(error)}") from error
        if not drawn:
            raise CheckFailed(f"{name} cannot be drawn")

    try:
        if appearance is theme.Appearance.LIGHT:
            every_screen.each_with(office, window, look)
        else:
            case = every_screen.some_cases(office, 1)[0].id
            for name, page in chain(every_screen.pages(window), every_screen.tabs(window, case)):
                look(name, page)
    finally:
        every_screen.free(window)
