"""Where the program's own read-only files are: icons, fonts, procedures, letters, samples.

One rule holds in a checkout, an editable install, a wheel and a PyInstaller folder: the
`resources` folder is either inside the package (wheel, bundle) or beside it (checkout).
"""

from functools import cache
from pathlib import Path

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
