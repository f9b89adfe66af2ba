"""A letter taken elsewhere: as text on the clipboard, as a Word draft, as a PDF of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from best_desktop.casework.letter_copies import as_text, as_word
from best_desktop.casework.letters import letter_pdf
from best_desktop.casework.saving import save_bytes
from best_desktop.gui.perform import confirm, perform, say, succeeded
from best_desktop.gui.saving import ask_where, save_now

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


def copy_as_text(parent: QWidget, office: Office, letter_id: int) -> None:
    """Put the whole letter on the clipboard (B-59)."""
    text = perform(
        parent,
        lambda: as_text(office.desk(), letter_id),
        saying="The letter is copied. Paste it into an email or a message.",
    )
    if text is not None:
        QGuiApplication.clipboard().setText(text)


def open_in_word(parent: QWidget, office: Office, letter_id: int, name: str) -> None:
    """Ask where the draft goes, write it there, and open it in the program for such files."""
    path = ask_where(parent, "Save Word draft", f"{name}.docx")
    if path is None:
        return
    saying = f"Saved {path.name}. What is kept and sent is still the PDF."
    if not succeeded(
        parent,
        lambda: save_bytes(path, as_word(office.desk(), letter_id)),
        saying=saying,
    ):
        return
    question = f"Open {path.name} now?"
    more = "Changes made in Word are not kept with the letter here."
    if confirm(parent, question, "Open", cancel="Not now", more=more) and not (
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    ):
        say(parent, f"This computer has no program for {path.name}. It is saved all the same.")


def save_letter_pdf(parent: QWidget, office: Office, letter_id: int, name: str) -> None:
    """Ask where the issued letter goes, and save it there."""
    path = ask_where(parent, "Save PDF", f"{name}.pdf")
    if path is not None:
        save_now(parent, path, lambda: letter_pdf(office.desk(), letter_id))
