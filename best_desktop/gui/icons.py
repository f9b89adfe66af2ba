"""Icons by meaning, drawn sharp at every scale in the colour the theme asks for.

``dress(button, "new-complaint")`` gives a button or command its icon and keeps the meaning with
it, so that ``redress`` can draw all of them again when the theme changes. In a Designer form the
dynamic property ``iconMeaning`` (and ``iconColour``) does the same.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from best_desktop.gui import theme
from best_desktop.paths import resource

MEANING, COLOUR = "iconMeaning", "iconColour"
SIZE = 20
"""Logical pixels at text size 100 %: the size the pictures were drawn for."""


class HasIcon(Protocol):
    """Anything Qt lets carry an icon."""

    def setIcon(self, icon: QIcon, /) -> None: ...
    def setProperty(self, name: str, value: object, /) -> bool: ...


@cache
def _index() -> dict[str, str]:
    text = resource("icons", "index.toml").read_text(encoding="utf-8")
    names: dict[str, str] = tomllib.loads(text)["icons"]
    return names


@cache
def meanings() -> tuple[str, ...]:
    """Every meaning that has a picture."""
    return tuple(_index())


def svg(meaning: str, colour: str) -> bytes:
    """The drawing for a meaning in one colour (#RRGGBB), as SVG.

    Raises:
        KeyError: resources/icons/index.toml has no such meaning.
    """
    drawing = resource("icons", _index()[meaning]).read_text(encoding="utf-8")
    return drawing.replace("currentColor", colour).encode()


@cache
def pixmap(meaning: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels for a screen of that scale."""
    drawing = QSvgRenderer(QByteArray(svg(meaning, colour)))  # before painting: it may raise
    picture = QPixmap(QSize(size, size) * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _icon(meaning: str, colour: str, disabled: str, size: int, scales: frozenset[float]) -> QIcon:
    icon = QIcon()
    for scale in sorted(scales):
        icon.addPixmap(pixmap(meaning, colour, size, scale), QIcon.Mode.Normal)
        icon.addPixmap(pixmap(meaning, disabled, size, scale), QIcon.Mode.Disabled)
    return icon


def icon(meaning: str, colour: str = "text") -> QIcon:
    """The icon for a meaning; ``colour`` is the name of a token, such as ``on_accent``."""
    tokens = theme.tokens()
    drawn = tokens.text if meaning == "application" else getattr(tokens, colour)
    size = round(SIZE * theme.text_size() / 100)
    scales = frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    return _icon(meaning, drawn, tokens.text_disabled, size, scales)


def dress(target: HasIcon, meaning: str, colour: str = "text") -> None:
    """Give a button or command its icon, now and after each change of theme."""
    target.setProperty(MEANING, meaning)
    target.setProperty(COLOUR, colour)
    target.setIcon(icon(meaning, colour))


def redress(root: QObject) -> None:
    """Draw again every icon that ``dress`` or a form's ``iconMeaning`` gave, below ``root``."""
    for item in (root, *root.findChildren(QAbstractButton), *root.findChildren(QAction)):
        meaning = item.property(MEANING)
        if meaning and isinstance(item, QAbstractButton | QAction):
            item.setIcon(icon(meaning, item.property(COLOUR) or "text"))
