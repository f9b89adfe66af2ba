"""What became of the names of staff and contractors in a letter, for its history (R-7.2.g)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from best_desktop.casework.desk import Work
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_names import staff_and_contractors
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.vocabulary import LetterCode


def note_names(
    work: Work,
    code: LetterCode,
    facts: LetterFacts,
    before: Iterable[DraftBlock],
    after: Iterable[DraftBlock],
    *,
    issued: bool = False,
) -> None:
    """Say in the history which names came into a letter's text, and which were reworded.

    With ``issued`` those that stay are said too: somebody gave a reason for them.
    """
    had, has = _names(tuple(before), facts), _names(tuple(after), facts)
    for name in had:
        if name not in has:
            work.line("NAME_SCAN", code.value, f"hit {name}", "reworded")
    for name in has:
        if issued:
            work.line("NAME_SCAN", code.value, f"hit {name}", "allowed with a reason")
        elif name not in had:
            work.line("NAME_SCAN", code.value, "", f"hit {name}")


def _names(blocks: tuple[DraftBlock, ...], facts: LetterFacts) -> list[str]:
    """The names found, in the order in which they are looked for."""
    if not any(staff_and_contractors(blocks, facts)):
        return []  # as nearly always: no need to look name by name
    return [
        name
        for name in facts.names_to_scan
        if any(staff_and_contractors(blocks, replace(facts, names_to_scan=(name,))))
    ]
