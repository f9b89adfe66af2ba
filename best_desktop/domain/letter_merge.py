"""Two people wrote in one draft: what only one of them changed is theirs; the rest is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Merged:
    """The texts by block, and the blocks that both changed, which hold mine until it is asked."""

    texts: Mapping[str, str]
    asked: tuple[str, ...]


def merged(base: Mapping[str, str], mine: Mapping[str, str], theirs: Mapping[str, str]) -> Merged:
    """Bring together what two made of the same blocks, by name.

    ``base`` is the text before either; a block that is not in it counts as changed by both.
    Blocks that ``theirs`` has not are left out.
    """
    texts, asked = {}, []
    for name, saved in theirs.items():
        typed = mine.get(name, saved)
        before = base.get(name)
        if typed in {saved, before}:
            texts[name] = saved
        else:
            texts[name] = typed
            if saved != before:
                asked.append(name)
    return Merged(texts, tuple(asked))
