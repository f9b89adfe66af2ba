"""Looks a packaged program over: every file known, licensed and unchanged, nothing unwanted.

    python -m bundle.check FOLDER

Run with the Python that packed it, or any other that has PyInstaller. Prints what it found and
ends with 1 where something is wrong.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from bundle.bill_of_materials import INSIDE, TEXT, Json, files_on, sha256_of
from bundle.inventory import BILL, SYSTEM, Unknown, contents_of, files_of, modules_in
from bundle.licences import may_be_shipped

# Offered under the GPL or AGPL alone, or weight that nobody uses, or to be kept up to date.
_UNWANTED_FILES = re.compile(
    r"VirtualKeyboard|Lottie|WebEngine|Qt6?(Qml|Quick|Charts|Graphs|DataVis)|opengl32sw"
    r"|mupdf|fitz|pikepdf|_hashlib\.|reportlab/fonts",
    re.IGNORECASE,
)
# To be kept up to date by somebody; it comes with the server's driver alone. (On Linux, where the
# program is only tried, a part of Qt brings the system's.)
_OPENSSL = re.compile(r"\b_ssl\.|lib(crypto|ssl)[-\w]*\.dll", re.IGNORECASE)
_DRIVER = "psycopg-binary"
_UNWANTED_MODULES = {
    *("Crypto", "IPython", "cryptography", "extract_msg", "fitz", "fontTools", "hypothesis"),
    *("numpy", "outloud", "pikepdf", "pip", "pymupdf", "pytest", "setuptools", "tkinter"),
}
# Beside the program's folder as it was packed, an installed one has this.
_BY_THE_INSTALLER = {"uninstall.exe"}


def problems(folder: Path, modules: Iterable[str]) -> list[str]:
    """All that is wrong with a program's folder and the modules in the program, a sentence each."""
    try:
        contents = contents_of(folder)
        bill = json.loads((contents / BILL).read_text(encoding="utf-8"))
    except (Unknown, OSError, ValueError) as error:
        return [f"The bill of materials cannot be read: {error}"]
    parts = [bill["metadata"]["component"], *bill["components"]]
    return [
        *differing_files(folder, bill),
        *_licences(contents, parts),
        *_unwanted(folder, modules, with_server=any(each["name"] == _DRIVER for each in parts)),
    ]


def differing_files(folder: Path, bill: Json) -> Iterator[str]:
    """What of a folder is not as its list says, a sentence each."""
    listed = files_on(bill)
    there = set(files_of(folder)) - _BY_THE_INSTALLER
    yield from (f"{name} is in the program and not on the list." for name in there - listed.keys())
    yield from (f"{name} is on the list and not there." for name in listed.keys() - there)
    for name in sorted(there & listed.keys()):
        if sha256_of(folder / name) != listed[name]["hashes"][0]["content"]:
            yield f"{name} is not the file on the list."


def _licences(contents: Path, parts: list[Json]) -> Iterator[str]:
    folder = contents / "best_desktop" / "resources" / "licences"
    for part in parts:
        said = part["licenses"][0]
        licence = said.get("expression") or said["license"]["name"]
        properties = part.get("properties", [])
        if part["name"] == SYSTEM:
            continue
        if not may_be_shipped(licence):
            yield f"{part['name']} is under {licence or 'no licence'} and must not be shipped."
        texts = [each["value"] for each in properties if each["name"] == TEXT]
        if not texts:
            yield f"{part['name']} has no licence text."
        for text in texts:
            file = folder / text
            if not file.is_file() or not file.stat().st_size:
                yield f"{part['name']}: its licence text {text} is not there."


def _unwanted(folder: Path, modules: Iterable[str], *, with_server: bool) -> Iterator[str]:
    for name in files_of(folder):
        if _UNWANTED_FILES.search(name) or (_OPENSSL.search(name) and not with_server):
            yield f"{name} must not be shipped."
    unwanted = _UNWANTED_MODULES if with_server else _UNWANTED_MODULES | {"ssl"}
    for name in sorted(unwanted & {each.partition(".")[0] for each in modules}):
        yield f"The module {name} must not be shipped."


def main(arguments: list[str]) -> int:
    """Look a folder over and say what was found."""
    folder = Path(arguments[0])
    found = problems(folder, modules_in(folder))
    for each in found:
        print(each)
    if found:
        return 1
    bill = json.loads((contents_of(folder) / BILL).read_text(encoding="utf-8"))
    inside = sum(
        any(each["name"] == INSIDE for each in part.get("properties", []))
        for part in bill["components"]
    )
    print(
        f"{len(files_of(folder))} files of {len(bill['components'])} components ({inside} of them "
        "parts of others): all known, hashed and licensed, none under the GPL or AGPL alone."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
