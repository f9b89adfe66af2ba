"""The office's logo: a picture from anywhere checked, made plain, and drawn over a letter."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from best_desktop.documents.letter_tags import TaggedCanvas

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

LARGEST_FILE = 5_000_000
"""The most bytes a picture may have: nobody's logo is larger."""

_MOST_PIXELS = 40_000_000
_LEAST, _WIDEST, _HIGHEST = 24, 1_600, 500
_ROOM = 55 * mm


class LogoError(ValueError):
    """A file cannot be the logo; the message says what is wrong and what to choose instead."""


def plain_logo(content: bytes) -> bytes:
    """Check a picture by what it is, not what it is called, and make a plain PNG of it.

    Whatever else the file holds is left behind; what shows through stays white on paper.

    Raises:
        LogoError: it is no PNG or JPEG, too large, too small, or damaged.
    """
    from PIL import Image

    if len(content) > LARGEST_FILE:
        raise LogoError("The picture is larger than 5 MB. Save it smaller and choose it again.")
    picture = _opened(content)
    width, height = picture.size
    if min(width, height) < _LEAST:
        raise LogoError(
            f"The picture has only {width} by {height} dots. Choose one of at least 300 dots."
        )
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    paper.thumbnail((_WIDEST, _HIGHEST))
    made = BytesIO()
    paper.save(made, "PNG", optimize=True)
    return made.getvalue()


def _opened(content: bytes) -> Picture:
    """The picture with its see-through parts; how large it says it is comes before its dots."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as opened:
                _refuse_huge(*opened.size)
                return opened.convert("RGBA")
    except LogoError:
        raise
    except Exception as error:
        # The reader of pictures raises many kinds, OSError and SyntaxError among them.
        raise LogoError(
            "This is not a PNG or JPEG picture, or it is damaged. Choose another file."
        ) from error


def _refuse_huge(width: int, height: int) -> None:
    if width * height > _MOST_PIXELS:
        raise LogoError(
            f"The picture has {width:,} by {height:,} dots. Save it smaller, 1,600 dots wide at "
            "most."
        )


def logo_width(content: bytes, height: float) -> float:
    """How wide a logo is at a height, both in points; a wide one is drawn less high."""
    wide, high = ImageReader(BytesIO(content)).getSize()
    return min(_ROOM, height * wide / high)


def draw_logo(
    canvas: TaggedCanvas, content: bytes, left: float, top: float, height: float
) -> tuple[float, float, float, float]:
    """Draw a logo with its upper left corner at a place, at most so high; returns its box.

    Everything is in points, from the bottom left of the sheet.
    """
    reader = ImageReader(BytesIO(content))
    wide, high = reader.getSize()
    width = logo_width(content, height)
    drawn = width * high / wide
    bottom = top - drawn - (height - drawn) / 2
    canvas.drawImage(reader, left, bottom, width, drawn)
    return left, bottom, left + width, bottom + drawn
