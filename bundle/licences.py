"""The licence of each library, as its own metadata says, and the texts that go with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path

LIBRARIES = "libraries"
"""The folder beside our own licence texts that holds those of the libraries, one folder each."""

# What the metadata of these leaves out or says loosely; read in their licence files.
_KNOWN = {
    "olefile": "BSD-2-Clause",
    "peewee": "MIT",
    "pyside6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "pyside6-addons": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "spylls": "MPL-2.0",  # its classifier says MIT, its licence file MPL
}
_CLASSIFIED = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "GNU Affero General Public License v3": "AGPL-3.0-only",
    "GNU Affero General Public License v3 or later (AGPLv3+)": "AGPL-3.0-or-later",
    "GNU General Public License (GPL)": "GPL-2.0-or-later",
    "GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
    "GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    "GNU Lesser General Public License v3 or later (LGPLv3+)": "LGPL-3.0-or-later",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?:\s+(?:OR|AND|WITH)\s+[A-Za-z0-9.+-]+)*")
_TEXT = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_NEVER = re.compile(r"\bA?GPL\b|\bA?GPL-|Affero|General Public", re.IGNORECASE)
_LESSER = re.compile(r"LGPL|Lesser", re.IGNORECASE)


def plain_name(name: str) -> str:
    """The name of a distribution as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(library: Distribution) -> str:
    """An SPDX expression, or the words of the metadata where they are none; "" where it has none.

    What the metadata says first counts: expression, then licence field, then classifiers.
    """
    known = _KNOWN.get(plain_name(library.metadata["Name"]))
    if known:
        return known
    for field in ("License-Expression", "License"):
        said = _said(library, field)
        if said and said.upper() != "UNKNOWN" and _EXPRESSION.fullmatch(said):
            return said
    classified = [
        each.rpartition(" :: ")[2]
        for each in library.metadata.get_all("Classifier") or []
        if each.startswith("License :: ")
    ]
    found = [_CLASSIFIED.get(each, each) for each in classified if each != "OSI Approved"]
    return " OR ".join(found) or _said(library, "License")


def _said(library: Distribution, field: str) -> str:
    return "".join(library.metadata.get_all(field) or []).strip()


def may_be_shipped(expression: str) -> bool:
    """Whether one of the licences on offer is not the GPL nor the AGPL; the LGPL may be used.

    A GPL with an exception for what it is put together with, as PyInstaller's, may be used.
    """
    return any(_is_free_of_gpl(each) for each in re.split(r"\s+OR\s+", expression.strip("() ")))


def _is_free_of_gpl(licences: str) -> bool:
    if not licences:
        return False
    for each in re.split(r"\s+AND\s+", licences):
        bound = _NEVER.search(each) and not _LESSER.search(each)
        if bound and not each.endswith("Bootloader-exception"):
            return False
    return True


def texts_of(library: Distribution) -> Iterator[tuple[str, Path]]:
    """The library's own licence texts: the name of each for our folder, and where it lies now."""
    seen: set[str] = set()
    for file in library.files or []:
        inside = ".dist-info" in str(file) and _TEXT.search(file.name)
        # Under it nobody gets Qt's free libraries, and it is no text of a licence we use.
        if not inside or file.name == "LicenseRef-Qt-Commercial.txt":
            continue
        name = file.name if file.name not in seen else "-".join(file.parts[1:])
        seen.add(name)
        yield name, Path(str(file.locate()))
