"""Saving what leaves the office: the old file stays whole until the new one is safe on the disk."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from best_desktop.casework.errors import CaseworkError
from best_desktop.domain.file_names import why_no_name
from best_desktop.paths import plain, unlimited

LONGEST_NAME = 200
"""Letters a file may have in its name: Windows takes 255, Linux 255 bytes of them."""
_SQLITE = b"SQLite format 3\x00"


def save_bytes(path: Path, content: bytes) -> None:
    """Write a workbook, letter or table beside its final name, then put it in place at once.

    Raises:
        CaseworkError: it was not saved; what was there before is untouched. The message says why
            and what to do.
    """
    if len(path.name) > LONGEST_NAME:
        raise CaseworkError(
            f"The name {path.name[:40]}… is too long for a file. Give it {LONGEST_NAME} letters or "
            "fewer."
        )
    if not path.name or path.is_dir():
        raise CaseworkError(f"{path} is a folder. Name the file to save, such as Report.xlsx.")
    wrong = why_no_name(path.name)
    if wrong:
        raise CaseworkError(wrong)
    if _is_case_file(path):
        raise CaseworkError(f"{path.name} is a case file. Save under another name.")
    path = unlimited(path)
    beside = path.with_name(f".{path.stem[:80]}.{secrets.token_hex(4)}.part")
    try:
        try:
            _write(beside, content)
        except OSError as error:
            raise CaseworkError(_not_written(path, error)) from error
        try:
            os.replace(beside, path)  # noqa: PTH105 - the call whose refusal Windows documents
        except OSError as error:
            raise CaseworkError(_not_replaced(path, error)) from error
    finally:
        with suppress(OSError):  # gone, since it took the old file's place
            beside.unlink()


def _is_case_file(path: Path) -> bool:
    """Whether a database stands there: an office's records are never written over."""
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _not_written(path: Path, error: OSError) -> str:
    folder = plain(path.parent)
    if not path.parent.is_dir():
        return f"There is no folder {folder}. Choose a folder that exists, then save again."
    if isinstance(error, PermissionError):
        return f"You may not save in {folder}. Choose another folder."
    return (
        f"{path.name} could not be saved: {error.strerror}. Check that the drive is there and has "
        "room, or choose another folder."
    )


def _not_replaced(path: Path, error: OSError) -> str:
    if isinstance(error, PermissionError):
        if path.suffix.casefold() == ".xlsx":
            return f"{path.name} is open. Close the file in Excel, or save it under another name."
        return f"{path.name} is open in another program. Close it, or save under another name."
    return f"{path.name} could not be replaced: {error.strerror}. Save it under another name."
