"""Text at the border: cleaning what people type or paste, and folding it for searching."""

from __future__ import annotations

import re
import unicodedata

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Neither characters nor text: half a surrogate pair cannot be written to a file at all, and a
# workbook that holds a non-character cannot be opened again.
_LAST_TWO_OF_EACH_PLANE = "".join(
    chr(plane + 0xFFFE) + chr(plane + 0xFFFF) for plane in range(0, 0x110000, 0x10000)
)
_NOT_TEXT = re.compile(f"[\ud800-\udfff\ufdd0-\ufdef{_LAST_TWO_OF_EACH_PLANE}]")
_NEW_LINES = re.compile("\r\n|[\r\v\f\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\N{ZERO WIDTH NO-BREAK SPACE}]")
SEARCHED = 200
"""The most characters that are searched for; more finds what the first of them find."""

_BLANKS = re.compile(r"\s+")

_APOSTROPHES = dict.fromkeys(map(ord, "'`´‘’‛ʹʻʼʽʾʿˈ′＇"))
# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN_LETTERS = str.maketrans({
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
    "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y",
})  # fmt: skip


class TextTooLong(ValueError):
    """A text is longer than its field; the message is for the person who typed it."""

    def __init__(self, limit: int, length: int) -> None:
        """Keep both lengths, in characters."""
        super().__init__(
            f"This text has {length:,} characters. The most that can be kept here is {limit:,}. "
            f"Shorten it by {length - limit:,}."
        )
        self.limit = limit
        self.length = length


def clean_text(text: str, limit: int | None = None) -> str:
    r"""Text as the case file keeps it: one form of each accent, and nothing invisible.

    Accents are composed (NFC), every kind of line ending becomes ``\n``, control characters
    other than ``\n`` and tab go, what is not text at all becomes U+FFFD, and blanks at both ends
    go. Angle brackets, equals signs and marks of direction stay: they are what was typed.

    Raises:
        TextTooLong: more than ``limit`` characters are left.
    """
    cleaned = _NEW_LINES.sub("\n", text)
    cleaned = _CONTROLS.sub("", cleaned)
    cleaned = _NOT_TEXT.sub(_REPLACEMENT, cleaned)
    cleaned = unicodedata.normalize("NFC", cleaned).strip()
    if limit is not None and len(cleaned) > limit:
        raise TextTooLong(limit, len(cleaned))
    return cleaned


def clean_line(text: str, limit: int | None = None) -> str:
    """Text for a field of one line: cleaned, with each run of blanks or line ends one space.

    Raises:
        TextTooLong: more than ``limit`` characters are left.
    """
    line = _BLANKS.sub(" ", clean_text(text)).strip()
    if limit is not None and len(line) > limit:
        raise TextTooLong(limit, len(line))
    return line


def asked(text: str) -> str:
    """What somebody typed to search by: one clean line, cut where nothing could be that long.

    A database refuses a pattern of tens of thousands of characters.
    """
    return clean_line(text[: 2 * SEARCHED])[:SEARCHED].strip()


def fold(text: str) -> str:
    """Text as names are compared: no capitals, accents or apostrophes ("Siân" and "sian").

    Other punctuation stays; ``O'Brien`` becomes ``obrien``.
    """
    folded = text.casefold().translate(_APOSTROPHES)
    if folded.isascii():
        return folded
    apart = unicodedata.normalize("NFKD", folded)
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    # Taking letters apart can bring capitals and apostrophes back (the letters of ㎏, or ŉ).
    return bare.casefold().translate(_APOSTROPHES).translate(_PLAIN_LETTERS)
