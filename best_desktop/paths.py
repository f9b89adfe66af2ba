"""Where the program's own read-only files are, and paths longer than Windows takes by itself.

One rule holds in a checkout, an editable install, a wheel and a PyInstaller folder: the
`resources` folder is either inside the package (wheel, bundle) or beside it (checkout).
"""

import os
from functools import cache
from pathlib import Path

ROOM_BESIDE = 130
"""Characters that the longest name made beside or below a file adds to its path."""
_WINDOWS_TAKES = 248
_VERBATIM = "\\\\?\\"

_PACKAGE = Path(__file__).resolve().parent


@cache
def resources_folder() -> Path:
    """The folder that holds everything the program carries with it.

    Raises:
        FileNotFoundError: the installation is incomplete; the message names both places.
    """
    places = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
    for place in places:
        if place.is_dir():
            return place
    looked = " nor ".join(str(place) for place in places)
    message = f"The program's own files are missing: neither {looked} exists. Install it again."
    raise FileNotFoundError(message)


def resource(*parts: str) -> Path:
    """The path of one file or folder the program carries, such as `("icons", "add.svg")`.

    Raises:
        FileNotFoundError: there is no such file in this installation.
    """
    path = resources_folder().joinpath(*parts)
    if not path.exists():
        message = f"{path} is missing from this installation. Install the program again."
        raise FileNotFoundError(message)
    return path


def unlimited(path: Path) -> Path:
    r"""The path of an office's file, so written that Windows takes it however long it is.

    Without ``\\?\`` before it Windows ends a path at some 250 letters, unless somebody has set
    the computer otherwise; names made beside the file are counted in.
    """
    beyond = len(str(path)) + ROOM_BESIDE > _WINDOWS_TAKES
    return verbatim(path) if os.name == "nt" and beyond else path


def verbatim(path: Path) -> Path:
    """A path as Windows takes it letter by letter."""
    whole = os.path.abspath(path)  # noqa: PTH100 - takes ".." out, too, which is not looked at then
    if whole.startswith(_VERBATIM):
        return path
    if whole.startswith("\\\\"):
        return Path(f"{_VERBATIM}UNC{whole[1:]}")
    return Path(_VERBATIM + whole)


def plain(path: Path) -> Path:
    """A path without what :func:`verbatim` put before it, for people to read."""
    text = str(path)
    if text.startswith(f"{_VERBATIM}UNC\\"):
        return Path("\\" + text[len(f"{_VERBATIM}UNC") :])
    return Path(text.removeprefix(_VERBATIM))
