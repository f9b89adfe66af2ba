"""What is shipped: version, change log, wheel, licences, the letter font."""

import importlib
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfbase.ttfonts import TTFont

import best_desktop
from best_desktop import paths

ROOT = Path(__file__).resolve().parent.parent
NOT_SHIPPED = {"__pycache__"}


def project() -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return dict(table["project"])


def files_under(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and not NOT_SHIPPED & set(file.parts)
    }


def test_the_change_log_begins_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    first = re.search(r"^## (\S+)", text, re.MULTILINE)
    assert first is not None
    assert first[1] == project()["version"]


def test_the_program_knows_its_version() -> None:
    # Fails after a version change until the checkout is installed again, which is right.
    assert best_desktop.__version__ == version("best-desktop") == project()["version"]


def test_the_command_leads_to_the_program() -> None:
    (command,) = (
        entry
        for entry in distribution("best-desktop").entry_points
        if entry.group == "console_scripts"
    )
    module, _, function = command.value.partition(":")
    assert (command.name, command.value) == ("best-desktop", project()["scripts"]["best-desktop"])
    assert callable(getattr(importlib.import_module(module), function))


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(
        FileNotFoundError, match=r"no-such-icon\.svg is missing from this installation"
    ):
        paths.resource("icons", "no-such-icon.svg")


def test_an_installation_without_resources_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "best_desktop"
    package.mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", package)
    with pytest.raises(FileNotFoundError, match="Install it again"):
        paths.resources_folder.__wrapped__()
    (tmp_path / "resources").mkdir()
    assert paths.resources_folder.__wrapped__() == tmp_path / "resources"
    (package / "resources").mkdir()
    assert paths.resources_folder.__wrapped__() == package / "resources"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout with no network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    command += [
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "--wheel-dir",
        str(folder),
        str(ROOT),
    ]
    run = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_the_wheel_holds_the_package_and_all_it_carries(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {f"best_desktop/{name}" for name in files_under(ROOT / "best_desktop")}
    wanted |= {f"best_desktop/resources/{name}" for name in files_under(ROOT / "resources")}
    packed = {name for name in names if ".dist-info/" not in name}
    assert packed == wanted


@pytest.mark.slow
def test_the_wheel_carries_the_licences(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    licences = {name.partition(".dist-info/licenses/")[2] for name in names if "/licenses/" in name}
    assert "LICENSE" in licences
    assert {"resources/licences/LGPL-3.0.txt", "resources/licences/GPL-3.0.txt"} <= licences


@pytest.mark.slow
def test_an_installed_wheel_finds_its_own_files(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    program = (
        "import best_desktop, best_desktop.paths as paths;"
        "print(best_desktop.__file__); print(paths.resource('icons', 'index.toml'))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    package = tmp_path / "installed" / "best_desktop"
    assert [Path(line) for line in run.stdout.splitlines()] == [
        package / "__init__.py",
        package / "resources" / "icons" / "index.toml",
    ]


def test_every_library_is_in_the_list_of_licences() -> None:
    listed = (
        (ROOT / "resources" / "licences" / "third-parties.md").read_text(encoding="utf-8").lower()
    )
    needed = project()["dependencies"] + project()["optional-dependencies"]["postgres"]
    names = [name_of(requirement) for requirement in needed]
    assert [name for name in names if name not in listed] == []


def test_what_stands_under_the_agpl_is_a_tool_of_the_tests_alone() -> None:
    """PyMuPDF comes with the checker of PDFs, and must reach nobody's machine with the program."""
    tools = {"outloud", "pymupdf", "pymupdf4llm", "pikepdf"}
    extras = project()["optional-dependencies"]
    assert [name for name, needs in extras.items() if any("outloud" in need for need in needs)] == [
        "dev"
    ]
    assert not tools & installed_with([*project()["dependencies"], *extras["postgres"]])
    packed = re.search(
        r"excludes=\[(.*?)\],\n\)", (ROOT / "build.spec").read_text("utf-8"), re.DOTALL
    )
    assert packed is not None
    assert {"fitz", *tools} <= set(re.findall(r'"([^"]+)"', packed[1]))


def installed_with(requirements: Iterable[str]) -> set[str]:
    """The names of the libraries that come with some, and with what those need."""
    found: set[str] = set()
    waiting = [name_of(each) for each in requirements]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        try:
            needs = distribution(name).requires or []
        except PackageNotFoundError:  # for another system
            continue
        waiting += [name_of(need) for need in needs if "extra ==" not in need]
    return found


def name_of(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9_.-]", requirement)[0].lower()


def test_every_licence_text_named_in_the_list_is_there() -> None:
    folder = ROOT / "resources" / "licences"
    named = set(
        re.findall(r"`([^`]+\.txt)`", (folder / "third-parties.md").read_text(encoding="utf-8"))
    )
    assert named == {file.name for file in folder.glob("*.txt")}


@pytest.mark.clause("B-57")
@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_the_letter_font_has_the_letters_of_welsh_and_polish_names(style: str) -> None:
    font = TTFont(
        f"Liberation-{style}", str(paths.resource("fonts", f"LiberationSans-{style}.ttf"))
    )
    wanted = "ŵŷŴŶâêîôûÂÊÎÔÛłŁąęśćźżńóéèëïöü£€–—‘’“”…•"
    assert [letter for letter in wanted if ord(letter) not in font.face.charToGlyph] == []
