"""Where each file of a packaged program comes from."""

from __future__ import annotations

import decimal
import platform
import pyexpat
import re
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import (
    Distribution,
    PackageNotFoundError,
    distribution,
    packages_distributions,
)
from pathlib import Path

from bundle.licences import LIBRARIES, licence_of, plain_name, texts_of

NAME = "best-desktop"
BILL = "sbom.cdx.json"
"""The list itself; it cannot hold its own hash."""

QT = "Qt"
MICROSOFT = "Microsoft Visual C++ runtime"
SYSTEM = "System libraries"
"""Of Linux, beside which the program is only tried; nobody is given them."""


@dataclass
class Component:
    """Something with a name and a licence of its own, and a version where it tells one.

    ``texts`` are its licence texts in the folder of licences, ``files`` its files in the program's
    folder, by their paths with slashes. ``inside`` names what it is part of where it has no file.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[str, ...] = ()
    kind: str = "library"
    inside: str = ""
    files: list[str] = field(default_factory=list)


class Unknown(Exception):
    """A file or a module in the program comes from nowhere we know; the message names it."""


def contents_of(folder: Path) -> Path:
    """The folder of a version inside the program's folder.

    Raises:
        Unknown: there is none, or there are two.
    """
    found = [each for each in folder.iterdir() if each.name.startswith("_internal")]
    if len(found) != 1:
        raise Unknown(f"{folder} holds {len(found)} versions of the program, not one.")
    return found[0]


def files_of(folder: Path) -> list[str]:
    """Every file of the program by its path with slashes, without the list of them."""
    found = (file for file in folder.rglob("*") if file.is_file() and file.name != BILL)
    return sorted(file.relative_to(folder).as_posix() for file in found)


def modules_in(folder: Path) -> set[str]:
    """The names of the Python modules inside the program file."""
    from PyInstaller.archive.readers import CArchiveReader

    (program,) = (each for each in folder.iterdir() if each.stem == NAME and each.is_file())
    archive = CArchiveReader(str(program))
    names: set[str] = set()
    for each in archive.toc:
        if each.lower().startswith("pyz"):
            names |= set(archive.open_embedded_archive(each).toc)
    return names


def inventory(folder: Path, version: str, modules: Iterable[str]) -> list[Component]:
    """What a program's folder is made of, read from what lies in it; our own program first.

    Runs under the Python that packed it, whose libraries it names by their metadata.

    Raises:
        Unknown: for a file or a module nobody knows.
    """
    contents = contents_of(folder).name + "/"
    known = {each.name: each for each in (_own(version), *_beside())}
    for path in files_of(folder):
        name = _owner(path.removeprefix(contents))
        if name not in known:
            known[name] = _library(name)
        known[name].files.append(path)
    for name in sorted({owner for each in modules if (owner := _of_module(each))}):
        known.setdefault(name, _library(name))
    parts = {name for name, each in known.items() if each.inside and each.inside not in known}
    stems = {
        path.rpartition("/")[2].partition(".")[0] for each in known.values() for path in each.files
    }
    parts |= {name for name, module in _MODULE_OF.items() if module not in stems}
    empty = {name for name in (SYSTEM, "ICU", MICROSOFT) if not known[name].files}
    return [each for name, each in known.items() if name not in parts | empty]


# --------------------------------------------------------------------------- what is no package


def _own(version: str) -> Component:
    texts = ("LICENSE.txt",)
    return Component(NAME, version, "MIT", f"pkg:generic/{NAME}@{version}", texts, "application")


def _beside() -> Iterator[Component]:
    """What comes with no metadata of its own, with the version that is in use now."""
    import PyInstaller
    from lxml import etree
    from PIL import features
    from PySide6.QtCore import qVersion

    python = platform.python_version()
    yield Component("Python", python, "PSF-2.0", f"pkg:generic/python@{python}", ("python.txt",))
    sqlite = sqlite3.sqlite_version
    yield Component("SQLite", sqlite, "blessing", f"pkg:generic/sqlite@{sqlite}", ("sqlite.txt",))
    yield _part("libffi", "", "MIT", "Python", "python.txt")
    yield _part("bzip2", "", "bzip2-1.0.6", "Python", "python.txt")
    yield _part("XZ Utils (liblzma)", "", "0BSD", "Python", "python-third-parties.txt")
    yield _part("zlib", zlib.ZLIB_RUNTIME_VERSION, "Zlib", "Python", "qt-third-parties.txt")
    expat = pyexpat.EXPAT_VERSION.removeprefix("expat_")
    yield _part("Expat", expat, "MIT", "Python", "python-third-parties.txt")
    mpdec = getattr(decimal, "__libmpdec_version__", "")
    yield _part("libmpdec", mpdec, "BSD-2-Clause", "Python", "python-third-parties.txt")
    qt = qVersion()
    texts = ("qt-notice.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "qt-third-parties.txt")
    yield Component(QT, qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}", texts, "framework")
    yield _part("PDFium", "", "BSD-3-Clause AND Apache-2.0", QT, "qt-third-parties.txt")
    yield _part("FreeType", "", "FTL", QT, "qt-third-parties.txt")
    yield _part("HarfBuzz", "", "MIT", QT, "qt-third-parties.txt")
    yield _part("PCRE2", "", "BSD-3-Clause", QT, "qt-third-parties.txt")
    yield _part("ICU", "", "Unicode-3.0", QT, "qt-third-parties.txt")
    for name, version in (
        ("libxml2", etree.LIBXML_COMPILED_VERSION),
        ("libxslt", etree.LIBXSLT_COMPILED_VERSION),
    ):
        text = f"{LIBRARIES}/lxml/LICENSES.txt"
        yield _part(name, ".".join(map(str, version)), "MIT", "lxml", text)
    for name, licence in (("libpq", "PostgreSQL"), ("OpenSSL", "Apache-2.0")):
        yield _part(name, "", licence, "psycopg-binary", "postgresql-driver.txt")
    turbo = features.version("libjpeg_turbo") or ""
    text = f"{LIBRARIES}/pillow/LICENSE"
    yield _part("libjpeg-turbo", turbo, "IJG AND BSD-3-Clause AND Zlib", "pillow", text)
    made = PyInstaller.__version__
    yield Component(
        "PyInstaller",
        made,
        "GPL-2.0-or-later WITH Bootloader-exception",
        f"pkg:pypi/pyinstaller@{made}",
        ("pyinstaller.txt",),
        inside=NAME,
    )
    yield Component(
        MICROSOFT,
        "",
        "Microsoft Software License Terms",
        "pkg:generic/microsoft-visual-cpp-runtime",
        ("microsoft-runtime.txt",),
    )
    yield Component(
        "Liberation Sans",
        "2.1.5",
        "OFL-1.1",
        "pkg:generic/liberation-fonts@2.1.5",
        ("liberation-fonts-OFL-1.1.txt",),
        "data",
    )
    yield Component(
        "Fluent UI System Icons",
        "1.1.343",
        "MIT",
        "pkg:npm/%40fluentui/svg-icons@1.1.343",
        ("fluent-icons-MIT.txt",),
        "data",
    )
    yield Component(
        "British English dictionary",
        "3.0.0",
        "MIT AND BSD-3-Clause",
        "pkg:npm/dictionary-en-gb@3.0.0",
        ("en-GB-dictionary.txt",),
        "data",
    )
    yield Component(SYSTEM, platform.release(), "as the system says", "pkg:generic/linux")


def _part(name: str, version: str, licence: str, inside: str, text: str) -> Component:
    plain = plain_name(name.partition(" ")[0])
    purl = f"pkg:generic/{plain}" + (f"@{version}" if version else "")
    return Component(name, version, licence, purl, (text,), inside=inside)


# Parts of Python that come with a module alone, which a packed program may do without.
_MODULE_OF = {
    "bzip2": "_bz2",
    "XZ Utils (liblzma)": "_lzma",
    "Expat": "pyexpat",
    "libmpdec": "_decimal",
}

# --------------------------------------------------------------------------------- whose it is

# The first that matches a path inside the version's folder says whose it is.
_OWNERS = tuple(
    (re.compile(pattern, re.IGNORECASE), owner)
    for pattern, owner in (
        (rf"{NAME}(\.exe)?|uninstall\.exe", NAME),
        (r"(.*/)?(msvcp|vcruntime|concrt)\d+\w*\.dll", MICROSOFT),
        (r"best_desktop/resources/fonts/.*", "Liberation Sans"),
        (r"best_desktop/resources/icons/(best-desktop\.svg|index\.toml)", NAME),
        (r"best_desktop/resources/icons/.*", "Fluent UI System Icons"),
        (r"best_desktop/resources/spelling/en-GB\..*", "British English dictionary"),
        (r"best_desktop(-[\d.]+\.dist-info)?/.*", NAME),
        (r"(PySide6/Qt/lib/)?libicu\w+\.so[.\d]*", "ICU"),
        (r"PySide6/(Qt6\w+\.dll|plugins/.*|translations/.*|Qt/.*)", QT),
        (r"libQt6\w+\.so[.\d]*", QT),
        (r"sqlite3\.dll|libsqlite3\.so[.\d]*", "SQLite"),
        (r"libffi[-.]\w+(\.\d+)*(\.dll)?", "libffi"),
        (r"psycopg_binary\.libs/libpq-\w+\.dll", "libpq"),
        (r"(psycopg_binary\.libs/)?lib(crypto|ssl)-\w.*\.dll", "OpenSSL"),
        (r"python3\d*\.dll|libpython3[.\w]*|base_library\.zip|python3\.\d+/.*", "Python"),
        (r"lib[^/]+\.so[.\d]*", SYSTEM),
    )
)


def _owner(path: str) -> str:
    for pattern, owner in _OWNERS:
        if pattern.fullmatch(path):
            return owner
    top, _, rest = path.partition("/")
    if not rest and top.partition(".")[0] in sys.stdlib_module_names:
        return "Python"
    if top.endswith(".dist-info"):
        return plain_name(top.removesuffix(".dist-info").rpartition("-")[0])
    exact = _by_path().get(path)
    owner = exact or _of_module(top.removesuffix(".libs").partition(".")[0])
    if owner:
        return owner
    raise Unknown(f"{path} is in the program, and nobody knows where it comes from.")


@cache
def _by_path() -> dict[str, str]:
    """Each file of the installed libraries with the library it belongs to."""
    found = {}
    for name in {each for names in _owners().values() for each in names}:
        for file in distribution(name).files or []:
            found[file.as_posix()] = plain_name(name)
    return found


def _of_module(name: str) -> str:
    """The library of a module, "" for Python's and our own."""
    top = name.partition(".")[0]
    if top in sys.stdlib_module_names or top in {"best_desktop", "__main__"}:
        return ""
    owners = _owners().get(top, [])
    if not owners and top.startswith(("_", "pyi")):
        return ""  # parts of Python and of PyInstaller that are no package
    if not owners:
        raise Unknown(f"The module {name} is in the program, and nobody knows where it comes from.")
    return plain_name(owners[0])


@cache
def _owners() -> Mapping[str, list[str]]:
    return packages_distributions()


def _library(name: str) -> Component:
    found = _distribution(name)
    version = found.version
    ours = name.startswith(("pyside6", "shiboken6"))
    texts = tuple(f"{LIBRARIES}/{name}/{file}" for file, _ in texts_of(found))
    if ours:
        texts = ("qt-notice.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
    return Component(name, version, licence_of(found), f"pkg:pypi/{name}@{version}", texts)


def _distribution(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError as error:
        raise Unknown(f"{name} is in the program, and is not installed here.") from error
