"""Rules about the source itself: who may know whom, sizes, names, clocks, icons, markers."""

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests import clause_coverage

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "best_desktop"
GENERATED = PACKAGE / "gui" / "forms"  # by pyside6-uic

ALLOWED_QT = {
    # The rest of PySide6 is either offered under the GPL alone or too heavy for what it gives.
    "QtCore",
    "QtGui",
    "QtNetwork",
    "QtPdf",
    "QtPdfWidgets",
    "QtPrintSupport",
    "QtSvg",
    "QtSvgWidgets",
    "QtWidgets",
}
AT_THE_TOP = {
    ".ci",
    ".gitattributes",
    ".github",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "best_desktop",
    "build.spec",
    "bundle",
    "forms",
    "pyproject.toml",
    "resources",
    "tests",
}
# Only these may ask the machine what day it is; everybody else is told.
EDGE = {"__main__.py", "app.py", "command_line.py"}
CLOCKS = {
    ("date", "today"),
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("QDate", "currentDate"),
    ("QDateTime", "currentDateTime"),
    ("QDateTime", "currentDateTimeUtc"),
}
LONGEST = 600
SAY_NOTHING = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}


def source_files(*folders: Path) -> list[Path]:
    return sorted(
        file
        for folder in folders
        for file in folder.rglob("*.py")
        if not file.is_relative_to(GENERATED)
    )


def shown(file: Path, line: int | None = None) -> str:
    where = file.relative_to(ROOT).as_posix()
    return where if line is None else f"{where}:{line}"


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def imported_qt(file: Path) -> Iterator[tuple[str, int]]:
    """Each part of PySide6 this file imports, such as QtWidgets, and the line."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            names = [f"PySide6.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        else:
            continue
        for name in names:
            library, _, part = name.partition(".")
            if library == "PySide6":
                yield part.partition(".")[0], node.lineno


def test_the_import_contracts_hold() -> None:
    if sys.platform == "win32":
        pytest.importorskip("importlinter", reason="they are the same everywhere: read on Linux")
    program = (
        "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_only_the_free_and_needed_parts_of_qt_are_imported() -> None:
    wrong = [
        f"{shown(file, line)}: PySide6.{part}"
        for file in source_files(PACKAGE, ROOT / "tests")
        for part, line in imported_qt(file)
        if part not in ALLOWED_QT
        and not (part == "QtTest" and file.is_relative_to(ROOT / "tests"))
        # QSqlQueryModel is what the list is measured against; it never ships.
        and not (part == "QtSql" and file.is_relative_to(ROOT / "tests" / "benchmarks"))
    ]
    assert wrong == []


def test_no_file_is_too_long() -> None:
    lengths = {
        shown(file): len(file.read_text(encoding="utf-8").splitlines())
        for file in source_files(PACKAGE, ROOT / "tests")
    }
    assert {file: lines for file, lines in lengths.items() if lines > LONGEST} == {}


def test_names_say_what_things_are() -> None:
    files = [shown(file) for file in source_files(PACKAGE) if file.stem in SAY_NOTHING]
    folders = [
        shown(path) for path in PACKAGE.rglob("*") if path.is_dir() and path.name in SAY_NOTHING
    ]
    classes = [
        f"{shown(file, node.lineno)}: {node.name}"
        for file in source_files(PACKAGE)
        for node in ast.walk(parsed(file))
        # A scheme manager is a person in this trade.
        if isinstance(node, ast.ClassDef)
        and node.name.endswith(("Helper", "Helpers", "Manager", "Util", "Utils"))
        and not node.name.endswith("SchemeManager")
    ]
    assert files + folders + classes == []


def test_only_the_edge_asks_for_the_time() -> None:
    wrong = [
        f"{shown(file, node.lineno)}: {node.value.id}.{node.attr}"
        for file in source_files(PACKAGE)
        if file.relative_to(PACKAGE).as_posix() not in EDGE
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in CLOCKS
    ]
    assert wrong == []


def test_every_clause_marker_names_a_known_row() -> None:
    places = clause_coverage.marked_rows()
    unknown = clause_coverage.unknown_names(places, clause_coverage.requirement_rows())
    assert {name: places[name] for name in unknown} == {}


def test_row_ids_are_unique() -> None:
    ids = [row.id for row in clause_coverage.requirement_rows()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("P-7.1.4", True),
        ("P-7.3.1.a-h", True),
        ("P-7.3.1", True),
        ("P-7.3.1.h", True),
        ("P-7.3.1.i", False),
        ("P-7.3.1.ab", False),
        ("P-7.1", False),
        ("L23", False),
        ("", False),
    ],
)
def test_a_range_row_is_named_whole_by_its_stem_or_by_one_letter(name: str, known: bool) -> None:
    unknown = clause_coverage.unknown_names([name], clause_coverage.requirement_rows())
    assert unknown == ([] if known else [name])


def test_markers_are_found_wherever_pytest_accepts_them(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_sample.py").write_text(
        "import pytest\n"
        "clause = pytest.mark.clause\n"
        'pytestmark = pytest.mark.clause("P-1.1")\n'
        '@pytest.mark.clause("P-1.2", "G1")\n'
        "def test_one(): ...\n"
        '@clause("P-1.3")\n'
        "@pytest.mark.parametrize('x', [pytest.param(1, marks=pytest.mark.clause('L01'))])\n"
        "def test_two(x): ...\n"
        "# pytest.mark.clause('L02')\n",
        encoding="utf-8",
    )
    marked = clause_coverage.marked_rows(tmp_path / "tests")
    assert sorted(marked) == ["G1", "L01", "P-1.1", "P-1.2", "P-1.3"]
    assert marked["G1"] == ["tests/test_sample.py:4"]


def test_the_table_counts_and_lists_what_is_missing() -> None:
    rows = [
        clause_coverage.Row("P-1", "First", "Policy"),
        clause_coverage.Row("P-2", "Second", "Policy"),
        clause_coverage.Row("G1", "Counting", "Rules"),
    ]
    assert clause_coverage.report(rows, {"P-1": [], "G1": []}) == [
        "Rows with a test",
        "     1 of   2  Policy",
        "     1 of   1  Rules",
        "",
        "No test yet: Policy",
        "  P-2          Second",
    ]


def test_nothing_else_lies_at_the_top() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("Not a checkout: there is no list of what belongs to the project.")
    listed = subprocess.run(
        [
            git,
            "-c",
            "safe.directory=*",
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout
    top = {name.split("/")[0] for name in listed.split("\0") if name and (ROOT / name).exists()}
    assert top - AT_THE_TOP == set()


def icon_index() -> dict[str, str]:
    text = (ROOT / "resources" / "icons" / "index.toml").read_text(encoding="utf-8")
    icons: dict[str, str] = tomllib.loads(text)["icons"]
    return icons


def test_every_icon_in_the_index_exists_and_every_file_has_a_meaning() -> None:
    files = {file.name for file in (ROOT / "resources" / "icons").glob("*.svg")}
    assert set(icon_index().values()) == files


@pytest.mark.parametrize("file", sorted(set(icon_index().values()) - {"best-desktop.svg"}))
def test_an_icon_is_one_shape_in_one_colour_chosen_by_whoever_loads_it(file: str) -> None:
    tree = ET.parse(ROOT / "resources" / "icons" / file)
    shapes = list(tree.getroot())
    assert [shape.tag.rpartition("}")[2] for shape in shapes] == ["path"]
    assert shapes[0].get("fill") == "currentColor"
    assert not {"stroke", "style", "opacity"} & set(shapes[0].keys())
