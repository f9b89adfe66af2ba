"""A kept document opened in the program the computer has for it: asked first, on a copy."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from best_desktop.casework.opened_copies import copy_to_open, forget_copies
from best_desktop.gui.perform import confirm, perform, say
from best_desktop.gui.settings import user_folder


@cache
def copies_folder() -> Path:
    """Where copies go; what an earlier run left is removed first, and all of it at the end."""
    folder = user_folder() / "opened"
    forget_copies(folder)
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(lambda: forget_copies(folder))
    return folder


def open_outside(parent: QWidget, name: str, content: bytes) -> bool:
    """Ask, then open a read-only copy in another program; whether that was begun.

    Refused with a message where the file is, or looks like, something that could run.
    """
    question = (
        f"Open {name} in another program? It was sent in from outside. What you open is a copy: "
        "changes to it are not kept with the complaint."
    )
    if not confirm(parent, question, "Open"):
        return False
    path = perform(parent, lambda: copy_to_open(copies_folder(), name, content))
    if path is None:
        return False
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return True
    say(parent, f"This computer has no program for {name}. Save a copy instead.")
    return False
