"""Letters that belong to no complaint: what the screens ask for, and the editor that answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.casework.case_views import LetterView
from best_desktop.casework.letters import LetterDraft
from best_desktop.casework.personal_letters import (
    letters_about,
    start_adjustment_letter,
    start_thanks,
)
from best_desktop.domain.vocabulary import LetterState
from best_desktop.gui.dates import long_date
from best_desktop.gui.perform import perform

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class PersonalAsk(Enum):
    """What a letter of no complaint is about."""

    ADJUSTMENT = auto()
    COMPLIMENT = auto()
    COMMENT = auto()


@dataclass(frozen=True, slots=True)
class PersonalWish:
    """A letter somebody wants to write, by what it is about and that one's number."""

    ask: PersonalAsk
    number: int


def editor_about(office: Office, window: QWidget, wish: PersonalWish) -> QDialog | None:
    """The editor of the letter in hand, or of a new one; None where that was refused."""
    from best_desktop.gui.dialogs.letter_editor import LetterEditor

    in_hand = letter_in_hand(written(office, wish))
    if in_hand is not None:
        return LetterEditor(office, None, window, letter_id=in_hand.id)
    draft = perform(window, lambda: _start(office, wish))
    return LetterEditor(office, None, window, letter_id=draft.id) if draft else None


def written(office: Office, wish: PersonalWish) -> tuple[LetterView, ...]:
    """The letters about it, newest first."""
    desk, number = office.desk(), wish.number
    if wish.ask is PersonalAsk.ADJUSTMENT:
        return letters_about(desk, adjustment_id=number)
    if wish.ask is PersonalAsk.COMPLIMENT:
        return letters_about(desk, compliment_id=number)
    return letters_about(desk, comment_id=number)


def _start(office: Office, wish: PersonalWish) -> LetterDraft:
    desk, number = office.desk(), wish.number
    if wish.ask is PersonalAsk.ADJUSTMENT:
        return start_adjustment_letter(desk, number)
    if wish.ask is PersonalAsk.COMPLIMENT:
        return start_thanks(desk, compliment_id=number)
    return start_thanks(desk, comment_id=number)


def letter_in_hand(letters: tuple[LetterView, ...]) -> LetterView | None:
    """The letter that was begun or issued and is not sent yet."""
    waiting = (LetterState.DRAFT, LetterState.ISSUED)
    return next((each for each in letters if each.state in waiting), None)


def letter_line(letter: LetterView) -> str:
    """How it stands with a letter, as one line."""
    name = f"Letter {letter.code.value}"
    if letter.state is LetterState.SENT and letter.sent_by is not None:
        return f"{name} sent on {long_date(letter.sent_on)} by {letter.sent_by.label.lower()}."
    if letter.state is LetterState.ISSUED:
        return f"{name} issued, dated {long_date(letter.letter_date)}, not sent yet."
    if letter.state is LetterState.DRAFT:
        return f"{name} begun by {letter.drafted_by}, not issued yet."
    return f"{name}, dated {long_date(letter.letter_date)}, laid aside."


def button_text(letters: tuple[LetterView, ...]) -> str:
    """What the button does next: write it, go on with it, or send what was issued."""
    in_hand = letter_in_hand(letters)
    if in_hand is None:
        return "Write letter…"
    return "Go on with letter…" if in_hand.state is LetterState.DRAFT else "Send letter…"
