"""The screens' part of the self-check: every page, tab and dialog is really built, off screen."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.self_check import CheckFailed
from best_desktop.gui import crash, every_screen, theme
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences
from best_desktop.gui.start import Sample, application


def checks(sample: Callable[[], Sample]) -> tuple[tuple[str, Callable[[], None]], ...]:
    """The checks by name; ``sample`` makes the office they are tried on."""
    return (
        ("Every icon can be drawn", _icons),
        ("Every page and dialog can be built, light and dark", lambda: _screens(sample())),
    )


def _icons() -> None:
    from best_desktop.gui import icons

    application()
    theme.apply(theme.Appearance.LIGHT)
    for meaning in icons.meanings():
        if icons.icon(meaning).pixmap(20, 20).isNull():
            raise CheckFailed(f"the icon for {meaning} cannot be drawn")


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
                _show_all(app, office, Preferences(Path(folder) / f"{look.value}.ini"))
        finally:
            case_file.close_case_file()


def _show_all(app: QApplication, office: Office, preferences: Preferences) -> None:
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
        with crash.unattended():
            every_screen.each_with(office, window, look)
    finally:
        every_screen.free(window)
