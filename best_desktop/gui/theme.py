"""Fusion, a palette and one style sheet, all built from the tokens; light, dark or Windows' own.

When Windows asks for high contrast the program adds nothing of its own (B-46). Fonts are in
points and follow View > Text size, 90 to 200 per cent (B-44).
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QDir, QLocale, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from best_desktop.gui import style_sheet
from best_desktop.gui.tokens import DARK, LIGHT, Tokens

FAMILIES = ["Segoe UI Variable Text", "Segoe UI", "Open Sans", "Noto Sans", "DejaVu Sans"]
BASE_POINTS = 10.0
TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)


class Appearance(Enum):
    """What the person chose under View > Appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ThemeNews(QObject):
    """Says when the colours or the text size changed, after they were applied."""

    changed = Signal()


news = ThemeNews()
_current: Tokens = LIGHT
_percent = 100
_chosen = Appearance.SYSTEM
_marks: QTemporaryDir | None = None


def tokens() -> Tokens:
    """The theme in use."""
    return _current


def chosen() -> Appearance:
    """What the person chose: light, dark, or as Windows has it."""
    return _chosen


def text_size() -> int:
    """The text size in use, in per cent."""
    return _percent


def points(size: float) -> float:
    """A type size at the text size in use: ``points(16)`` for a page title."""
    return size * _percent / 100


def apply(appearance: Appearance = Appearance.SYSTEM, percent: int = 100) -> None:
    """Give the whole application its look; may be called again at any time."""
    global _chosen, _current, _percent  # noqa: PLW0603 - one application has one look
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("There is no application to give a look to")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    _percent = min(max(percent, TEXT_SIZES[0]), TEXT_SIZES[-1])
    _chosen = appearance
    _ask_for_scheme(appearance)
    _current = DARK if _wants_dark(appearance) else LIGHT
    app.setStyle("Fusion")
    app.setFont(_font())
    if high_contrast():
        app.setStyleSheet("")
        app.setPalette(app.style().standardPalette())
    else:
        # Palette first: widgets under a style sheet do not follow a later change of palette.
        app.setStyleSheet("")
        app.setPalette(_palette(_current))
        app.setStyleSheet(style_sheet.build(_current, _percent, _marks_folder(_current)))
    news.changed.emit()


def high_contrast() -> bool:
    """Whether Windows asks programs to keep to its contrast theme."""
    hints = QGuiApplication.styleHints()  # kept: PySide lets go of what hangs on it otherwise
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def room(width: int) -> float:
    """A width in logical pixels as the text sees it: larger text leaves less room (B-44)."""
    return width * 100 / _percent


def style(widget: QWidget, kind: str) -> None:
    """Give a widget one of the looks of the style sheet, such as ``primary`` or ``error-box``.

    In a Designer form the dynamic property ``kind`` does the same.
    """
    widget.setProperty("kind", kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _ask_for_scheme(appearance: Appearance) -> None:
    schemes = {
        Appearance.LIGHT: Qt.ColorScheme.Light,
        Appearance.DARK: Qt.ColorScheme.Dark,
        Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    }
    # The title bar is drawn by Windows and follows this, not the palette.
    QGuiApplication.styleHints().setColorScheme(schemes[appearance])


def _wants_dark(appearance: Appearance) -> bool:
    if appearance is Appearance.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return appearance is Appearance.DARK


def _font() -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(points(BASE_POINTS))
    return font


def _palette(look: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.Window: look.window,
        roles.WindowText: look.text,
        roles.Base: look.surface,
        roles.AlternateBase: look.surface_alt,
        roles.Text: look.text,
        roles.Button: look.surface,
        roles.ButtonText: look.text,
        roles.BrightText: look.error_text,
        roles.ToolTipBase: look.surface,
        roles.ToolTipText: look.text,
        roles.PlaceholderText: look.text_2,
        roles.Highlight: look.selection,
        roles.HighlightedText: look.selection_text,
        roles.Link: look.link,
        roles.LinkVisited: look.link,
        roles.Accent: look.accent,
        roles.Light: look.surface,
        roles.Midlight: look.surface_alt,
        roles.Mid: look.border,
        roles.Dark: look.control_border,
        roles.Shadow: look.border,
    }.items():
        palette.setColor(role, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        palette.setColor(off, role, QColor(look.text_disabled))
    return palette


def _marks_folder(look: Tokens) -> str:
    """Where the ticks and arrows of a theme are, as a prefix for the style sheet's ``url()``.

    Qt's style sheets can only take pictures from files, so the recoloured ones are written to a
    folder that goes away with the program.
    """
    global _marks  # noqa: PLW0603 - one folder for the life of the program
    if _marks is None:
        _marks = QTemporaryDir()
        QDir.setSearchPaths("marks", [_marks.path()])
    for name, drawing in style_sheet.marks(look).items():
        Path(_marks.filePath(name)).write_text(drawing, encoding="utf-8")
    return "marks:"
