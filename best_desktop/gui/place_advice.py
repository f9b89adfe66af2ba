"""Says once for each case file what its place means: an office share, or a synchronised folder."""

from __future__ import annotations

from hashlib import sha256

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from best_desktop.casework.file_places import PlaceAdvice, place_advice, same_file
from best_desktop.gui.settings import NAME, Preferences


def may_open(address: str, preferences: Preferences) -> bool:
    """Whether to go on with this case file; asks, or says something, where its place matters.

    What was answered is kept with the person's own settings, so nobody is told twice.
    """
    advice = place_advice(address)
    key = f"place_said/{sha256(same_file(address).encode('utf-8')).hexdigest()[:16]}"
    if advice is None or preferences.text(key) == advice.words:
        return True
    box, go_on = _box(advice)
    box.exec()
    agreed = box.clickedButton() is go_on or not advice.grave
    box.deleteLater()
    if agreed:
        preferences.keep_text(key, advice.words)
    return agreed


def _box(advice: PlaceAdvice) -> tuple[QMessageBox, object]:
    """The message, and the button by which somebody goes on."""
    box = QMessageBox()
    box.setWindowTitle(NAME)
    box.setAccessibleName(NAME)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(advice.words)
    if not advice.grave:
        box.setIcon(QMessageBox.Icon.Information)
        return box, box.addButton(QMessageBox.StandardButton.Ok)
    box.setIcon(QMessageBox.Icon.Warning)
    go_on = box.addButton("&Only I work in it: open it", QMessageBox.ButtonRole.AcceptRole)
    other = QPushButton("&Choose another file", box)
    other.setProperty("kind", "primary")  # bold from the start: as wide as its words need
    box.addButton(other, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(other)
    box.setEscapeButton(other)
    return box, go_on
