"""The table of roles and rights in words: for Help, and to check it against the paper."""

from __future__ import annotations

from dataclasses import dataclass

from best_desktop.domain.plain_table import table_lines
from best_desktop.domain.roles import PERMISSIONS
from best_desktop.domain.vocabulary import Role

_RIGHT, _CELL, _CLAUSE = 38, 13, 10


@dataclass(frozen=True, slots=True)
class PrintedRight:
    """One line: the group it belongs to, what may be done, a cell for each role, the clauses."""

    group: str
    right: str
    cells: tuple[str, ...]
    clauses: str


def headings() -> tuple[str, ...]:
    """The names of the columns: the right, each role, the clause."""
    return ("May", *(each.label for each in Role), "Clause")


def printed() -> tuple[PrintedRight, ...]:
    """Every right in the order of the table; a cell says yes, no or on what condition."""
    return tuple(
        PrintedRight(
            group=each.group,
            right=each.right.label[:1].upper() + each.right.label[1:],
            cells=tuple(each.leaves[role].label for role in Role),
            clauses=", ".join(each.clauses),
        )
        for each in PERMISSIONS.values()
    )


def table_text() -> str:
    """Return the table as text of some 180 columns, one block for each group."""
    first, *roles, last = headings()
    columns = [(first, _RIGHT), *((each, _CELL) for each in roles), (last, _CLAUSE)]
    lines = ["Who may do what", "Several roles may be held: one that allows a thing is enough."]
    for group in dict.fromkeys(each.group for each in printed()):
        rows = [
            (each.right, *each.cells, each.clauses) for each in printed() if each.group == group
        ]
        lines += ["", group, *table_lines(columns, rows)]
    return "\n".join(lines) + "\n"
