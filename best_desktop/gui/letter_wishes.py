"""Letters offered where the work that asks for them is done; never more than one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.letter_offers import letter_offers
from best_desktop.casework.personal_letters import start_appointee_letter
from best_desktop.domain.letter_abouts import LetterWish
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.perform import confirm, perform
from best_desktop.gui.personal_asks import PersonalWish, editor_about

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from best_desktop.gui.dialogs.form_dialog import FormDialog
    from best_desktop.gui.office import Office

LATER = "Later"
Asked = LetterCode | LetterWish | PersonalWish
"""What a screen may ask for: a letter by its code, about one thing, or of no complaint."""


def wish_of(asked: LetterCode | LetterWish) -> LetterWish:
    """What was asked for, where a screen asks by the code alone."""
    return asked if isinstance(asked, LetterWish) else LetterWish(asked)


def editor_for(office: Office, window: QWidget, asked: Asked, complaint_id: int) -> QDialog | None:
    """The editor of a letter that a screen asks for; None where it was refused, and said so."""
    from best_desktop.gui.dialogs.letter_editor import LetterEditor

    if isinstance(asked, PersonalWish):
        return editor_about(office, window, asked)
    wish = wish_of(asked)
    if wish.code is not LetterCode.L16 or wish.about is None:
        return LetterEditor(office, complaint_id, window, code=wish.code, about=wish.about)
    referral = wish.about.id
    draft = perform(window, lambda: start_appointee_letter(office.desk(), referral))
    return LetterEditor(office, None, window, letter_id=draft.id) if draft else None


def offer_letter(dialog: FormDialog, wish: LetterWish, said: str) -> None:
    """Offer a letter of the dialog's case once its work is saved, where it may be written now."""
    case = dialog.case_id
    offers = letter_offers(dialog.office.desk(), case)
    if any(each.wish == wish and each.why_not is None for each in offers):
        ask_to_write(dialog, wish, case, said)


def offer_newest(dialog: FormDialog, code: LetterCode, said: str) -> None:
    """Offer the letter about what was just recorded: the newest thing it can be about."""
    offers = letter_offers(dialog.office.desk(), dialog.case_id)
    free = [each.wish for each in offers if each.wish.code is code and each.why_not is None]
    if free:
        ask_to_write(dialog, free[-1], dialog.case_id, said)


def ask_to_write(dialog: FormDialog, wish: LetterWish, complaint_id: int, said: str) -> None:
    """Ask whether to write a letter now; the dialog's opener writes it."""
    if confirm(dialog, said, "Write the letter", title="Saved", cancel=LATER):
        dialog.wanted_letter.emit(wish, complaint_id)
