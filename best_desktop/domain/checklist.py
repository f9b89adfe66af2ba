"""The checklist of each stage: what is to be done before it is decided, and where that is written.

The table is the data: who changes what is on the list changes it here.
"""

from __future__ import annotations

from dataclasses import dataclass

from best_desktop.domain.investigation_words import ChecklistItem

# 1: on the list of the first stage; +: on that of every later one.
_TABLE = """
open_mind         1+  P-7.3.a
understanding     1   P-7.1.2
position          1   P-7.3.b
records           1   P-7.1.6
stage_1_work      +   P-7.2.2
stage_1_decision  +   P-7.2.2
new_information   +   P-7.2.2
put_right         1+  R-9.1.c
standards         1+  P-5.1.e
"""


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One item with the clause it rests on."""

    item: ChecklistItem
    clause: str


def _read(wanted: str) -> tuple[ChecklistLine, ...]:
    rows = [line.split() for line in _TABLE.splitlines() if line]
    return tuple(
        ChecklistLine(ChecklistItem(item), clause)
        for item, stages, clause in rows
        if wanted in stages
    )


_FIRST, _LATER = _read("1"), _read("+")


def checklist(stage: int) -> tuple[ChecklistLine, ...]:
    """The list of a stage, in order; stage 3 of the 2021 procedure has that of stage 2."""
    return _FIRST if stage == 1 else _LATER
