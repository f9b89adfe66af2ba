"""Copies of kept documents for another program to open: read-only, marked, and removed later."""

from __future__ import annotations

import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from best_desktop.casework.errors import CaseworkError
from best_desktop.domain.file_kinds import opens_outside, use_of
from best_desktop.domain.file_names import safe_file_name

_MARK = "[ZoneTransfer]\r\nZoneId=3\r\n"


def copy_to_open(folder: Path, name: str, content: bytes) -> Path:
    """Write a copy for another program and return its path; it cannot be changed by accident.

    Each copy has a folder of its own, so two documents of one name never meet. Windows is told
    that it came from outside.

    Raises:
        CaseworkError: it is a kind of file that is never opened from here, or there is no room.
    """
    safe = safe_file_name(name)
    if not opens_outside(use_of(safe, content[:16]), safe):
        raise CaseworkError(
            f"{safe} is a kind of file that is not opened from here. Save a copy instead."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = Path(tempfile.mkdtemp(dir=folder)) / safe
        path.write_bytes(content)
        if sys.platform == "win32":  # pragma: no cover - only there is a file marked so
            with suppress(OSError):
                Path(f"{path}:Zone.Identifier").write_text(_MARK, encoding="ascii")
        path.chmod(stat.S_IREAD)
    except OSError as error:
        raise CaseworkError(
            f"No copy to open could be written: {error.strerror}. Free some room and try again."
        ) from error
    return path


def forget_copies(folder: Path) -> None:
    """Remove the copies that were opened; one that is still open elsewhere goes the next time."""
    if not folder.is_dir():
        return
    for path in folder.glob("*/*"):
        with suppress(OSError):
            path.chmod(stat.S_IREAD | stat.S_IWRITE)
    for each in folder.iterdir():
        shutil.rmtree(each, ignore_errors=True)
