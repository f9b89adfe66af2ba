"""The bill of materials of a packaged program, as CycloneDX: what it is made of, file by file.

    python -m bundle.bill_of_materials FOLDER
    python -m bundle.bill_of_materials FOLDER FILE...

The first writes the list into the version's folder inside. The same folder always gives the same
bytes. The second tells the list that these files were changed since, by a signature, and leaves
everything else in it: any Python can do that.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bundle.inventory import BILL, Component, Unknown, contents_of, inventory, modules_in

ROOT = Path(__file__).resolve().parent.parent
TEXT = "best-desktop:licence-text"
INSIDE = "best-desktop:inside"
WITHOUT = "best-desktop:without"
_NOT_IN_IT = ("Qt WebEngine", "Qt Virtual Keyboard", "Qt Charts", "Qt Quick")

Json = dict[str, Any]


def bill_of_materials(folder: Path, version: str, modules: Iterable[str]) -> Json:
    """The list as plain values, for a program's folder and the modules inside the program file."""
    own, *others = inventory(folder, version, modules)
    refs = [_ref(each) for each in others]
    crypto = any(re.search(r"lib(crypto|ssl)", file) for each in others for file in each.files)
    without = _NOT_IN_IT if crypto else ("OpenSSL", *_NOT_IN_IT)
    components = [_as_json(folder, each) for each in (own, *others)]
    bill: Json = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": components[0],
            "properties": [{"name": WITHOUT, "value": each} for each in without],
        },
        "components": components[1:],
        "dependencies": [
            {"ref": _ref(own), "dependsOn": sorted(refs)},
            *({"ref": each} for each in sorted(refs)),
        ],
    }
    return _numbered(bill)


def _numbered(bill: Json) -> Json:
    """By what is in it, so that the same program has the same number wherever it is packed."""
    bill.pop("serialNumber", None)
    content = json.dumps(bill, sort_keys=True, ensure_ascii=False)
    bill["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}"
    return bill


def write(folder: Path, version: str) -> Path:
    """Write the list into a program's folder; returns the file."""
    return _kept(bill_of_materials(folder, version, modules_in(folder)), contents_of(folder))


def renew(folder: Path, changed: Iterable[str]) -> Path:
    """Write the hashes of files that were signed since the list was made; returns the list.

    Raises:
        Unknown: one of them is not on the list, or there is no list.
    """
    contents = contents_of(folder)
    bill = json.loads((contents / BILL).read_text(encoding="utf-8"))
    listed = files_on(bill)
    for name in changed:
        if name not in listed:
            raise Unknown(f"{name} is not on the list.")
        listed[name]["hashes"][0]["content"] = sha256_of(folder / name)
    return _kept(_numbered(bill), contents)


def files_on(bill: Json) -> dict[str, Json]:
    """The files of a list, by their paths in the program's folder."""
    parts = (bill["metadata"]["component"], *bill["components"])
    return {file["name"]: file for part in parts for file in part.get("components", [])}


def _kept(bill: Json, contents: Path) -> Path:
    out = contents / BILL
    text = json.dumps(bill, indent=1, ensure_ascii=False) + "\n"
    out.write_bytes(text.encode("utf-8"))
    return out


def sha256_of(file: Path) -> str:
    """The hash of a file's bytes, in hexadecimal digits."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _ref(part: Component) -> str:
    return part.purl


def _as_json(folder: Path, part: Component) -> Json:
    spdx = is_expression(part.licence)
    licence: Json = {"expression": part.licence} if spdx else {"license": {"name": part.licence}}
    found: Json = {"type": part.kind, "bom-ref": _ref(part), "name": part.name}
    if part.version:
        found["version"] = part.version
    found |= {"licenses": [licence], "purl": part.purl}
    properties = [{"name": TEXT, "value": each} for each in part.texts]
    if part.inside:
        properties.append({"name": INSIDE, "value": part.inside})
    if properties:
        found["properties"] = properties
    if part.files:
        found["components"] = [
            {
                "type": "file",
                "name": each,
                "hashes": [{"alg": "SHA-256", "content": sha256_of(folder / each)}],
            }
            for each in part.files
        ]
    return found


def is_expression(licence: str) -> bool:
    """Whether a licence is written as SPDX does: identifiers joined by OR, AND and WITH."""
    words = licence.split()
    return bool(words) and all(
        each in {"OR", "AND", "WITH"} if place % 2 else each not in {"OR", "AND", "WITH"}
        for place, each in enumerate(words)
    )


def main(arguments: list[str]) -> int:
    """Write the list of a folder, or tell it of changed files."""
    folder, *changed = arguments
    if changed:
        print(renew(Path(folder), changed))
        return 0
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    print(write(Path(folder), project["version"]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
