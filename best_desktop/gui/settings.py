"""What one person's window remembers between starts (B-5); nothing of the office is kept here.

The file lies in the person's own folder (%LOCALAPPDATA% on Windows), beside drafts and the log.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from best_desktop.gui.theme import Appearance

NAME = "BeST Desktop"
_RECENT = 10


@cache
def user_folder() -> Path:
    """The person's own folder for drafts, window state and the log; made where missing."""
    folder = platformdirs.user_data_path(NAME, appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Preferences:
    """Typed access to the window's memory; what cannot be read back counts as never set."""

    def __init__(self, file: Path | None = None) -> None:
        """Open the memory; ``file`` stands in for the person's own in tests and tours."""
        path = file or user_folder() / "window.ini"
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, otherwise: str = "") -> str:
        """A text kept under a key."""
        value = self._settings.value(key, otherwise)
        return value if isinstance(value, str) else otherwise

    def keep_text(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._settings.setValue(key, value)

    def number(self, key: str, otherwise: int) -> int:
        """A whole number kept under a key."""
        try:
            return int(self.text(key, str(otherwise)))
        except ValueError:
            return otherwise

    def keep_number(self, key: str, value: int) -> None:
        """Keep a whole number under a key."""
        self.keep_text(key, str(value))

    def flag(self, key: str, otherwise: bool = False) -> bool:
        """A yes or no kept under a key."""
        return self.number(key, int(otherwise)) == 1

    def keep_flag(self, key: str, value: bool) -> None:
        """Keep a yes or no under a key."""
        self.keep_number(key, int(value))

    @property
    def appearance(self) -> Appearance:
        """Light, dark or as Windows has it."""
        try:
            return Appearance(self.text("appearance", Appearance.SYSTEM.value))
        except ValueError:
            return Appearance.SYSTEM

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self.keep_text("appearance", value.value)

    @property
    def text_size(self) -> int:
        """The text size in per cent."""
        return self.number("text_size", 100)

    @text_size.setter
    def text_size(self, value: int) -> None:
        self.keep_number("text_size", value)

    @property
    def reminder_put_off(self) -> date | None:
        """The day on which today's reminder was put away."""
        try:
            return date.fromisoformat(self.text("reminder_put_off"))
        except ValueError:
            return None

    @reminder_put_off.setter
    def reminder_put_off(self, day: date) -> None:
        self.keep_text("reminder_put_off", day.isoformat())

    def recent_cases(self, case_file: str) -> list[tuple[int, str]]:
        """The last ten complaints opened in a case file: id and reference, latest first (B-20)."""
        recent = []
        for line in self.text(_recent_key(case_file)).split("|"):
            number, _, reference = line.partition(":")
            if number.isdigit() and reference:
                recent.append((int(number), reference))
        return recent

    def add_recent(self, case_file: str, complaint_id: int, reference: str) -> None:
        """Put a complaint at the head of the recent ones."""
        others = [each for each in self.recent_cases(case_file) if each[0] != complaint_id]
        kept = [(complaint_id, reference), *others][:_RECENT]
        self.keep_text(_recent_key(case_file), "|".join(f"{n}:{r}" for n, r in kept))

    def keep_window(self, window: QWidget, key: str = "window") -> None:
        """Keep a window's size and place."""
        self._settings.setValue(f"{key}/geometry", window.saveGeometry())

    def restore_window(self, window: QWidget, key: str = "window") -> bool:
        """Give a window its size and place back; Qt moves it onto a screen that is there."""
        return window.restoreGeometry(self._bytes(f"{key}/geometry"))

    def keep_part(self, part: QSplitter | QHeaderView, key: str) -> None:
        """Keep a splitter's or a table header's state."""
        self._settings.setValue(key, part.saveState())

    def restore_part(self, part: QSplitter | QHeaderView, key: str) -> bool:
        """Give a splitter or a table header its state back; False where none was kept."""
        kept = self._bytes(key)
        return not kept.isEmpty() and part.restoreState(kept)

    def forget(self, key: str) -> None:
        """Forget what was kept under a key and below it."""
        self._settings.remove(key)

    def write(self) -> None:
        """Write what was kept to the disk now."""
        self._settings.sync()

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def _recent_key(case_file: str) -> str:
    return f"recent/{Path(case_file).name.replace('/', ' ') or 'case file'}"
