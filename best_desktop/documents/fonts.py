"""The letter fonts: Liberation Sans, carried with the program and embedded in every letter.

The fonts every PDF reader has of its own print ŵ, ŷ and Ł as black boxes, so they are never used;
a character that Liberation Sans has not got is named before anything is printed (B-57).
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from threading import Lock

from best_desktop.paths import resource

REGULAR = "LiberationSans"
BOLD = "LiberationSans-Bold"
_FILES = {REGULAR: "LiberationSans-Regular.ttf", BOLD: "LiberationSans-Bold.ttf"}

one_at_a_time = Lock()
"""Held while a PDF is set: one font object serves all, and reportlab reads its file by turns."""


@cache
def register() -> frozenset[int]:
    """Make the fonts known to reportlab, once; return the characters that both can print."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics

    from best_desktop.documents.measured_font import MeasuredFont

    # Page streams as bytes, not as text made of them: a fifth smaller, and a tenth of the time.
    rl_config.useA85 = 0
    # Nothing is fetched for a page, whoever might ask for it.
    rl_config.trustedHosts, rl_config.trustedSchemes = None, []
    covered: set[int] = set()
    for name, file in _FILES.items():
        font = MeasuredFont(name, str(resource("fonts", file)))
        pdfmetrics.registerFont(font)
        known = set(font.face.charToGlyph)
        covered = covered & known if covered else known
    return frozenset(covered)


def printable(text: str) -> str:
    """Text as it is printed: accents composed, blanks plain, marks without any ink left out."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(filter(None, map(_as_printed, composed)))


@lru_cache(maxsize=4096)
def _as_printed(character: str) -> str:
    if character in {"\n", "\N{NO-BREAK SPACE}"}:
        return character
    if character == "\N{NON-BREAKING HYPHEN}":  # as Word types it; no line is parted at ours
        return "-"
    kind = unicodedata.category(character)
    if character == "\t" or kind == "Zs":
        return " "
    if kind in {"Zl", "Zp"}:
        return "\n"
    return "" if kind in {"Cc", "Cf"} else character


def unprintable(text: str) -> list[str]:
    """Name each character of a text that the letter font has not got, in order, each once."""
    covered = register()
    missing = dict.fromkeys(
        character
        for character in printable(text)
        if character != "\n" and ord(character) not in covered
    )
    return [_name(character) for character in missing]


def _name(character: str) -> str:
    name = unicodedata.name(character, "").lower() or "unnamed character"
    return f"{character} ({name}, U+{ord(character):04X})"
