"""Which rows of the two procedures have a test: `python -m tests.clause_coverage`.

A test names the rows it proves with `@pytest.mark.clause("P-7.1.4", "G3")`. Rows and titles are in
requirement_rows.txt. A row that stands for a range, such as `P-7.3.1.a-h`, may be named whole, by
its stem `P-7.3.1` or by one letter, `P-7.3.1.c`.
"""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).resolve().parent
_RANGE = re.compile(r"(?P<stem>.+)\.(?P<first>[a-z])-(?P<last>[a-z])")


@dataclass(frozen=True)
class Row:
    """One line of requirement_rows.txt."""

    id: str
    title: str
    section: str

    def is_named_by(self, name: str) -> bool:
        """Whether a marker with this name speaks of this row."""
        if name == self.id:
            return True
        span = _RANGE.fullmatch(self.id)
        if span is None:
            return False
        stem, letter = name, span["first"]
        if name != span["stem"]:
            stem, _, letter = name.rpartition(".")
        return stem == span["stem"] and len(letter) == 1 and span["first"] <= letter <= span["last"]


def requirement_rows() -> list[Row]:
    """All rows in the order of the file."""
    rows: list[Row] = []
    section = ""
    for line in (TESTS / "requirement_rows.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            section = line.removeprefix("# ")
        elif line:
            row_id, title = line.split("\t")
            rows.append(Row(row_id, title, section))
    return rows


def _is_clause_marker(call: ast.Call) -> bool:
    """`pytest.mark.clause(...)`, `mark.clause(...)`, or a short name `clause(...)` for it."""
    made = call.func
    if isinstance(made, ast.Name):
        return made.id == "clause"
    if not (isinstance(made, ast.Attribute) and made.attr == "clause"):
        return False
    owner = made.value
    return (owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")) == "mark"


def _names_in(source: str, where: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(source, filename=where)):
        if not (isinstance(node, ast.Call) and _is_clause_marker(node)):
            continue
        for argument in node.args:
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                message = f"{where}:{argument.lineno}: write the row ids of a clause marker out"
                raise TypeError(message)
            yield argument.value, argument.lineno


def marked_rows(folder: Path = TESTS) -> Mapping[str, list[str]]:
    """Each name used in a clause marker, with the places (`file:line`) that use it."""
    places: dict[str, list[str]] = defaultdict(list)
    for file in sorted(folder.rglob("*.py")):
        where = file.relative_to(folder.parent).as_posix()
        for name, line in _names_in(file.read_text(encoding="utf-8"), where):
            places[name].append(f"{where}:{line}")
    return places


def unknown_names(names: Iterable[str], rows: Iterable[Row]) -> list[str]:
    """Names that no row answers to."""
    known = list(rows)
    return sorted(name for name in names if not any(row.is_named_by(name) for row in known))


def report(rows: Iterable[Row], names: Iterable[str]) -> list[str]:
    """The lines of the table: counts by section, then the rows that have no test yet."""
    named = set(names)
    by_section: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_section[row.section].append(row)
    missing = {
        section: [row for row in members if not any(row.is_named_by(name) for name in named)]
        for section, members in by_section.items()
    }
    lines = ["Rows with a test"]
    for section, members in by_section.items():
        covered = len(members) - len(missing[section])
        lines.append(f"  {covered:>4} of {len(members):>3}  {section}")
    for section, members in missing.items():
        if members:
            lines += ["", f"No test yet: {section}"]
            lines += [f"  {row.id:<12} {row.title}" for row in members]
    return lines


def main() -> int:
    """Prints the table."""
    print("\n".join(report(requirement_rows(), marked_rows())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
