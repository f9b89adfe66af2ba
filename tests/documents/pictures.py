"""Pictures to test with, made here and of nothing."""

from io import BytesIO

from PIL import Image


def picture(width: int = 300, height: int = 100, kind: str = "PNG", mode: str = "RGBA") -> bytes:
    """A picture of one colour, half of it see-through where that can be."""
    made = BytesIO()
    Image.new(mode, (width, height), (0, 90, 160, 128)[: len(mode)]).save(made, kind)
    return made.getvalue()
