"""What a packaged program is made of: licences, the bill of materials, and what is refused."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from email.message import Message
from importlib.metadata import PathDistribution, distribution, distributions
from pathlib import Path
from typing import Any

import pytest

from bundle import bill_of_materials, check, try_installers
from bundle.inventory import BILL, NAME, Unknown, inventory, modules_in
from bundle.licences import LIBRARIES, licence_of, may_be_shipped, plain_name, texts_of
from tests.test_packaging import ROOT, installed_with, project

VERSION = "0.1.0"
MODULES = ("best_desktop.app", "json", "peewee", "openpyxl.cell", "reportlab.lib", "_pyi_rth_utils")
PROGRAM = f"{NAME}.exe"

# What the program is installed with here, markers for other systems left out.
HERE = {plain_name(each.metadata["Name"]) for each in distributions()}
SHIPPED = sorted(
    name
    for name in installed_with(
        [*project()["dependencies"], *project()["optional-dependencies"]["postgres"]]
    )
    if plain_name(name) in HERE
)


def test_the_libraries_that_are_looked_at_are_all_there() -> None:
    assert {"peewee", "pyside6", "pyside6_essentials", "shiboken6", "lxml", "spylls"} <= set(
        SHIPPED
    )


@pytest.mark.parametrize("name", SHIPPED)
def test_each_library_shipped_has_a_licence_we_may_ship_and_its_text(name: str) -> None:
    library = distribution(name)
    licence = licence_of(library)
    assert licence, f"{name} names no licence"
    assert may_be_shipped(licence), f"{name} is under {licence}"
    texts = [path for _, path in texts_of(library)]
    ours = plain_name(name).startswith(("pyside6", "shiboken6"))
    assert ours or texts, f"{name} has no licence text"
    assert all(path.read_text("utf-8").strip() for path in texts)


@pytest.mark.parametrize(
    ("licence", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("Microsoft Software License Terms", True),
        ("GPL-3.0-only", False),
        ("GPL-3.0-only OR AGPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("Dual Licensed - GNU AFFERO GPL 3.0 or Artifex Commercial License", False),
        ("GNU General Public License v3", False),
        ("", False),
    ],
)
def test_the_gpl_and_the_agpl_are_not_shipped_and_the_lgpl_is(licence: str, may: bool) -> None:
    assert may_be_shipped(licence) is may


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ({"License-Expression": "Apache-2.0"}, "Apache-2.0"),
        ({"License": "UNKNOWN", "Classifier": "License :: OSI Approved :: MIT License"}, "MIT"),
        (
            {"Classifier": "License :: OSI Approved :: GNU General Public License v3 (GPLv3)"},
            "GPL-3.0-only",
        ),
        ({"License": "see the file"}, "see the file"),
        ({}, ""),
    ],
)
def test_a_licence_is_read_from_whatever_the_metadata_says(
    tmp_path: Path, fields: dict[str, str], licence: str
) -> None:
    told = Message()
    for name, value in {"Name": "some-library", "Version": "1", **fields}.items():
        told[name] = value
    folder = tmp_path / "some_library-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(told.as_string(), "utf-8")
    assert licence_of(PathDistribution(folder)) == licence


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """A folder as the packager lays it out, with some of the real files in it."""
    folder = tmp_path / NAME
    inside = folder / f"_internal-{VERSION}"
    licences = inside / "best_desktop" / "resources" / "licences"
    shutil.copytree(ROOT / "resources" / "licences", licences)
    shutil.copy(ROOT / "LICENSE", licences / "LICENSE.txt")
    for name in ("peewee", "openpyxl", "et-xmlfile", "reportlab", "pillow", "lxml", "shiboken6"):
        for text, path in texts_of(distribution(name)):
            (licences / LIBRARIES / name).mkdir(parents=True, exist_ok=True)
            shutil.copy(path, licences / LIBRARIES / name / text)
    for file, content in {
        PROGRAM: "start",
        f"_internal-{VERSION}/python311.dll": "Python",
        f"_internal-{VERSION}/_sqlite3.pyd": "Python's",
        f"_internal-{VERSION}/sqlite3.dll": "SQLite",
        f"_internal-{VERSION}/VCRUNTIME140.dll": "Microsoft",
        f"_internal-{VERSION}/PySide6/Qt6Core.dll": "Qt",
        f"_internal-{VERSION}/PySide6/MSVCP140.dll": "Microsoft",
        f"_internal-{VERSION}/PySide6/QtCore.pyd": "PySide6",
        f"_internal-{VERSION}/lxml/etree.cp311-win_amd64.pyd": "lxml",
        f"_internal-{VERSION}/best_desktop/resources/fonts/LiberationSans-Bold.ttf": "a font",
        f"_internal-{VERSION}/best_desktop/resources/icons/add.svg": "an icon",
        f"_internal-{VERSION}/best_desktop/resources/icons/best-desktop.svg": "ours",
    }.items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(content, "utf-8")
    return folder


@pytest.fixture
def listed(packed: Path) -> Path:
    """The same with its bill of materials."""
    bill = bill_of_materials.bill_of_materials(packed, VERSION, MODULES)
    (packed / f"_internal-{VERSION}" / BILL).write_text(json.dumps(bill), "utf-8")
    return packed


def test_each_file_belongs_to_whoever_made_it(packed: Path) -> None:
    found = {each.name: each for each in inventory(packed, VERSION, MODULES)}
    files = {name: [Path(file).name for file in each.files] for name, each in found.items()}
    assert files["Python"] == ["_sqlite3.pyd", "python311.dll"]
    assert files["SQLite"] == ["sqlite3.dll"]
    assert files["Microsoft Visual C++ runtime"] == ["MSVCP140.dll", "VCRUNTIME140.dll"]
    assert files["Qt"] == ["Qt6Core.dll"]
    assert files["Liberation Sans"] == ["LiberationSans-Bold.ttf"]
    assert files["Fluent UI System Icons"] == ["add.svg"]
    assert {PROGRAM, "best-desktop.svg"} <= set(files[NAME])
    assert (found["peewee"].licence, found["peewee"].version) == (
        "MIT",
        distribution("peewee").version,
    )
    assert {"openpyxl", "reportlab", "PDFium", "libxml2", "PyInstaller"} <= found.keys()
    assert "libjpeg-turbo" not in found, "it is part of Pillow, which is not in it"
    assert not [name for name in found if "openssl" in name.lower()]


@pytest.mark.parametrize("stranger", ["mystery/thing.dll", "mystery.dll"])
def test_a_file_from_nowhere_is_refused(packed: Path, stranger: str) -> None:
    file = packed / f"_internal-{VERSION}" / stranger
    file.parent.mkdir(exist_ok=True)
    file.touch()
    with pytest.raises(Unknown, match="nobody knows where it comes from"):
        inventory(packed, VERSION, MODULES)


def test_a_module_from_nowhere_is_refused(packed: Path) -> None:
    with pytest.raises(Unknown, match=r"module mystery\.deep"):
        inventory(packed, VERSION, ("mystery.deep",))


def test_two_versions_in_one_folder_are_refused(packed: Path) -> None:
    (packed / "_internal-9.9.9").mkdir()
    with pytest.raises(Unknown, match="holds 2 versions"):
        inventory(packed, VERSION, MODULES)


def test_the_bill_of_materials_is_valid_cyclonedx(packed: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="the schema's checker is not here")
    referencing = pytest.importorskip("referencing")
    files = sorted((ROOT / "tests" / "schemas").glob("*.json"))
    schemas = {file.name: json.loads(file.read_text("utf-8")) for file in files}
    known = [
        (address, referencing.Resource.from_contents(schema))
        for name, schema in schemas.items()
        for address in (name, schema["$id"], f"http://cyclonedx.org/schema/{name}")
    ]
    checker = jsonschema.Draft7Validator(
        schemas["bom-1.6.SNAPSHOT.schema.json"],
        registry=referencing.Registry().with_resources(known),
        format_checker=jsonschema.FormatChecker(),
    )
    bill = bill_of_materials.bill_of_materials(packed, VERSION, MODULES)
    assert [each.message for each in checker.iter_errors(bill)] == []
    assert not checker.is_valid({**bill, "bomFormat": "Other"})
    part = {**bill["components"][0], "licenses": [{"license": {"id": "No-Such-1.0"}}]}
    assert not checker.is_valid({**bill, "components": [part]}), "the list of SPDX is asked"


def test_licences_are_named_as_spdx_names_them(packed: Path) -> None:
    file = ROOT / "tests" / "schemas" / "spdx.SNAPSHOT.schema.json"
    known = set(json.loads(file.read_text("utf-8"))["enum"])
    said = {each.name: each.licence for each in inventory(packed, VERSION, MODULES)}
    for name, licence in said.items():
        if bill_of_materials.is_expression(licence):
            words = re.sub(r" WITH \S+", "", licence)
            assert set(re.split(r" (?:OR|AND) ", words)) <= known, name
    assert said["Microsoft Visual C++ runtime"] == "Microsoft Software License Terms"


def test_the_bill_says_name_version_purl_licence_and_hash_of_each(packed: Path) -> None:
    bill = bill_of_materials.bill_of_materials(packed, VERSION, MODULES)
    assert bill == bill_of_materials.bill_of_materials(packed, VERSION, MODULES)
    parts: dict[str, dict[str, Any]] = {each["name"]: each for each in bill["components"]}
    sqlite = parts["SQLite"]
    assert sqlite["purl"] == f"pkg:generic/sqlite@{sqlite['version']}"
    assert sqlite["licenses"] == [{"expression": "blessing"}]
    (file,) = sqlite["components"]
    assert file["name"] == f"_internal-{VERSION}/sqlite3.dll"
    assert file["hashes"][0]["content"] == bill_of_materials.sha256_of(packed / file["name"])
    assert parts["Microsoft Visual C++ runtime"]["licenses"] == [
        {"license": {"name": "Microsoft Software License Terms"}}
    ]
    without = [each["value"] for each in bill["metadata"]["properties"]]
    assert "OpenSSL" in without
    refs = {each["bom-ref"] for each in bill["components"]}
    assert set(bill["dependencies"][0]["dependsOn"]) == refs


def test_a_program_as_it_was_packed_has_no_problems(listed: Path) -> None:
    assert check.problems(listed, MODULES) == []
    (listed / "uninstall.exe").touch()
    assert check.problems(listed, MODULES) == [], "the installer's own file"


INSIDE = f"_internal-{VERSION}"
TEXTS = f"{INSIDE}/best_desktop/resources/licences"


def _bill(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    file = folder / INSIDE / BILL
    bill = json.loads(file.read_text("utf-8"))
    change({each["name"]: each for each in bill["components"]})
    file.write_text(json.dumps(bill), "utf-8")


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a file more": (
        lambda folder: (folder / INSIDE / "more.pyd").touch(),
        "more.pyd is in the program and not on the list",
    ),
    "a file less": (
        lambda folder: (folder / INSIDE / "sqlite3.dll").unlink(),
        "sqlite3.dll is on the list and not there",
    ),
    "another file": (
        lambda folder: (folder / INSIDE / "sqlite3.dll").write_text("other", "utf-8"),
        "sqlite3.dll is not the file on the list",
    ),
    "a licence text less": (
        lambda folder: (folder / TEXTS / "sqlite.txt").unlink(),
        "SQLite: its licence text sqlite.txt is not there",
    ),
    "an empty licence text": (
        lambda folder: (folder / TEXTS / "libraries/peewee/LICENSE").write_bytes(b""),
        "peewee: its licence text libraries/peewee/LICENSE is not there",
    ),
    "no licence text named": (
        lambda folder: _bill(folder, lambda parts: parts["peewee"].pop("properties")),
        "peewee has no licence text",
    ),
    "a licence not to ship": (
        lambda folder: _bill(
            folder, lambda parts: parts["peewee"].update(licenses=[{"expression": "AGPL-3.0-only"}])
        ),
        "peewee is under AGPL-3.0-only and must not be shipped",
    ),
    "an unwanted part of Qt": (
        lambda folder: (folder / INSIDE / "PySide6/Qt6VirtualKeyboard.dll").touch(),
        "Qt6VirtualKeyboard.dll must not be shipped",
    ),
    "OpenSSL": (
        lambda folder: (folder / INSIDE / "libcrypto-3.dll").touch(),
        "libcrypto-3.dll must not be shipped",
    ),
    "no list": (
        lambda folder: (folder / INSIDE / BILL).unlink(),
        "The bill of materials cannot be read",
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_is_wrong_with_a_program_is_named(listed: Path, damage: str) -> None:
    done, says = DAMAGE[damage]
    done(listed)
    assert any(says in each for each in check.problems(listed, MODULES))


def test_a_module_not_to_ship_is_named(listed: Path) -> None:
    assert check.problems(listed, [*MODULES, "pymupdf.utils"]) == [
        "The module pymupdf must not be shipped."
    ]


def test_a_signed_program_is_told_to_the_list_and_nothing_else_is(listed: Path) -> None:
    before = json.loads((listed / INSIDE / BILL).read_text("utf-8"))
    (listed / PROGRAM).write_bytes(b"the program, signed")
    (listed / INSIDE / "sqlite3.dll").write_bytes(b"damaged on the way")
    assert len(check.problems(listed, MODULES)) == 2
    assert bill_of_materials.main([str(listed), PROGRAM]) == 0
    assert check.problems(listed, MODULES) == [f"{INSIDE}/sqlite3.dll is not the file on the list."]
    after = json.loads((listed / INSIDE / BILL).read_text("utf-8"))
    assert after.pop("serialNumber") != before.pop("serialNumber")
    hashes = bill_of_materials.files_on(before)[PROGRAM]["hashes"][0]
    hashes["content"] = bill_of_materials.sha256_of(listed / PROGRAM)
    assert after == before


def test_a_file_that_is_not_on_the_list_is_not_told_to_it(listed: Path) -> None:
    (listed / "uninstall.exe").touch()
    with pytest.raises(Unknown, match=r"uninstall\.exe is not on the list"):
        bill_of_materials.renew(listed, ["uninstall.exe"])


def test_trying_installers_that_are_not_there_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert try_installers.main([str(tmp_path)]) == 1
    assert "holds 0 files like *-setup.exe, not one." in capsys.readouterr().out


@pytest.mark.skipif("BEST_BUNDLE" not in os.environ, reason="no packaged program at hand")
def test_the_packaged_program_at_hand_has_no_problems() -> None:
    folder = Path(os.environ["BEST_BUNDLE"])
    assert check.problems(folder, modules_in(folder)) == []


def test_openssl_may_come_with_the_servers_driver_alone(packed: Path) -> None:
    pytest.importorskip("psycopg", reason="its edition is packed where the driver is")
    libraries = packed / INSIDE / "psycopg_binary.libs"
    libraries.mkdir()
    (libraries / "libcrypto-3-x64-60.dll").touch()
    (libraries / "libpq-16d0.dll").touch()
    for name in ("libssl-3.dll", "_ssl.pyd"):
        (packed / INSIDE / name).touch()
    modules = (*MODULES, "psycopg.pq", "psycopg_binary", "ssl")
    bill = bill_of_materials.bill_of_materials(packed, VERSION, modules)
    (packed / INSIDE / BILL).write_text(json.dumps(bill), "utf-8")
    parts = {each["name"]: each for each in bill["components"]}
    assert [Path(each["name"]).name for each in parts["OpenSSL"]["components"]] == [
        "libssl-3.dll",
        "libcrypto-3-x64-60.dll",
    ]
    assert "OpenSSL" not in str(bill["metadata"]["properties"])
    assert not [each for each in check.problems(packed, modules) if "must not be" in each]
