"""A letter font that measures each word once: letters are made of the same words."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

_MOST = 20_000  # words; a letter has some hundreds


class MeasuredFont(TTFont):
    """A TrueType font that remembers how wide words are."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Read the font file; the arguments are reportlab's."""
        super().__init__(*args, **kwargs)
        self._widths: dict[str, float] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802
        """How wide a text is, in points, at a size in points."""
        known = self._widths.get(text)
        if known is None:
            if len(self._widths) >= _MOST:
                self._widths.clear()
            known = self._widths[text] = super().stringWidth(text, 1, encoding)
        return known * size
