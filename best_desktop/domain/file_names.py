"""A name somebody else gave a file, made harmless before it is offered as a name on this disk."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_FORBIDDEN = re.compile(r'[<>:"/\\|?*%]')
_NEVER = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
# Windows looks at what stands before the first dot, without blanks at its end.
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?", re.IGNORECASE
)
_LONGEST = 120
_LONGEST_BYTES = 240
"""The most bytes of UTF-8 in a name: Linux takes 255, and a copy adds a few of its own."""
_LONGEST_NAME = 80
_APART = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss",
                        "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"})  # fmt: skip


def safe_file_name(name: str, otherwise: str = "Document") -> str:
    """A file name without folders, drives, devices, control or direction characters.

    Args:
        name: as it came, however strange.
        otherwise: what to call it when nothing is left.
    """
    last = re.split(r"[/\\]", name)[-1]
    # Other blanks than a space look the same and hide an ending: "bill.exe" with one is no less.
    spaced = "".join(" " if unicodedata.category(each) == "Zs" else each for each in last)
    visible = "".join(each for each in spaced if unicodedata.category(each)[0] != "C")
    kept = _FORBIDDEN.sub("_", visible).strip(" .")
    if not kept:
        return otherwise
    if _DEVICES.fullmatch(kept):
        kept = f"_{kept}"
    if len(kept) <= _LONGEST and len(kept.encode()) <= _LONGEST_BYTES:
        return kept
    stem, dot, ending = kept.rpartition(".")
    if not dot or len(ending) > 10:
        return _cut(kept, "")
    return f"{_cut(stem, f'.{ending}').rstrip(' .')}.{ending}"


def why_no_name(name: str) -> str:
    """Why Windows keeps no file of this name, as a sentence with what to do; '' where it does.

    The same everywhere: a file goes from one computer to another.
    """
    kept_back = _DEVICES.fullmatch(name)
    if kept_back:
        return f"Windows keeps the name {kept_back[1]} for itself. Choose another name."
    found = " ".join(sorted(set(_NEVER.findall(name))))
    if found:
        return f"A file name cannot hold {found} on Windows. Take that out of {name}."
    if name != name.rstrip(" ."):
        return "A file name cannot end with a full stop or a blank on Windows. Take it away."
    return ""


def _cut(name: str, tail: str) -> str:
    """As much of a name as there is room for before its tail, never half a letter."""
    room = _LONGEST_BYTES - len(tail.encode())
    return name[: _LONGEST - len(tail)].encode()[:room].decode("utf-8", "ignore")


def dated_file_name(received: date, name: str, kind: str, ending: str) -> str:
    """The name of a kept document by the date received and who sent it (R-10.6).

    "O'Neill, Áine" on 2 November 2026 gives ``2026-11-02_O-Neill-Aine_compliment.pdf``: plain
    letters and digits, which every disk and every archive takes.

    Args:
        received: the date it was received.
        name: who sent it, however it is written; '' where nobody is named.
        kind: what it is, one word.
        ending: the file's ending, without its dot.
    """
    plain = unicodedata.normalize("NFKD", name.translate(_APART))
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    words = "-".join(re.findall(r"[A-Za-z0-9]+", letters))[:_LONGEST_NAME].strip("-")
    return f"{received.isoformat()}_{words or 'No-name'}_{kind}.{ending}"
