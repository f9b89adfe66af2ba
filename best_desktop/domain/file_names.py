"""A name somebody else gave a file, made harmless before it is offered as a name on this disk."""

from __future__ import annotations

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*%]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST = 120


def safe_file_name(name: str, otherwise: str = "Document") -> str:
    """A file name without folders, drives, devices, control or direction characters.

    Args:
        name: as it came, however strange.
        otherwise: what to call it when nothing is left.
    """
    last = re.split(r"[/\\]", name)[-1]
    visible = "".join(each for each in last if unicodedata.category(each)[0] != "C")
    kept = _FORBIDDEN.sub("_", visible).strip(" .")
    if not kept:
        return otherwise
    if _DEVICES.fullmatch(kept):
        kept = f"_{kept}"
    if len(kept) <= _LONGEST:
        return kept
    stem, dot, ending = kept.rpartition(".")
    if not dot or len(ending) > 10:
        return kept[:_LONGEST]
    return f"{stem[: _LONGEST - len(ending) - 1].rstrip(' .')}.{ending}"
