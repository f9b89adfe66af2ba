"""What an issued letter said: the text of one of its blocks, or the date that a block promised."""

from __future__ import annotations

from datetime import date

from best_desktop.domain.letter_template import DraftBlock, from_json, is_empty_field
from best_desktop.domain.typed_dates import read_date
from best_desktop.store.models import Letter


def block_text(letter: Letter, name: str) -> str:
    """The text of a block as it was issued; empty where the letter had none of that name."""
    block = _block(letter, name)
    return block.text.strip() if block else ""


def promised_in(letter: Letter, name: str) -> date | None:
    """The date a block had to name, as it was printed; None where it had to name none."""
    block = _block(letter, name)
    said = [each for each in block.must_say if not is_empty_field(each)] if block else []
    return read_date(said[0], letter.letter_date) if said else None


def _block(letter: Letter, name: str) -> DraftBlock | None:
    return next((each for each in from_json(letter.blocks) if each.name == name), None)
