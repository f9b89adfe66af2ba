"""The file somebody chose, read for what the program is about to keep of it."""

from __future__ import annotations

from pathlib import Path

from best_desktop.casework.errors import CaseworkError


def bytes_of(path: Path, most: int = -1) -> bytes:
    """What is in a file, of a long one the first ``most`` bytes: it is refused for its size.

    Raises:
        CaseworkError: it cannot be read; the message says what to do.
    """
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise CaseworkError(
            f"{path.name} cannot be read: {error.strerror}. Save it to a folder first, then choose "
            "it there."
        ) from error
