"""What a letter says besides its blocks, frozen as it was printed, so that copies say the same."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class SaidAround:
    """Head and foot of one letter as plain lines, in the order in which they are read.

    ``by_sentence``: in easy read each sentence begins a line (B-55). ``points`` is the size of
    the type.
    """

    reference: str
    sender: tuple[str, ...]
    addressee: tuple[str, ...]
    details: tuple[str, ...]
    greeting: str
    heading: str
    signature: tuple[str, ...]
    channels: tuple[str, ...]
    points: int
    by_sentence: bool = False
    sample: bool = False


def said_to_json(said: SaidAround) -> str:
    """Write it as text to store."""
    return json.dumps(asdict(said), ensure_ascii=False)


def said_from_json(text: str) -> SaidAround:
    """Read it back; ValueError where the text is none."""
    try:
        kept = json.loads(text)
        known: dict[str, Any] = {
            each.name: tuple(kept[each.name])
            if isinstance(kept[each.name], list)
            else kept[each.name]
            for each in fields(SaidAround)
        }
        return SaidAround(**known)
    except (TypeError, KeyError) as error:
        raise ValueError("This is not what stood around a letter.") from error
