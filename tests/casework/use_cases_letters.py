"""The use cases of the office's own letters, each called once: for the test of who may do what."""

from __future__ import annotations

from dataclasses import replace

from best_desktop.casework import letterheads, personal_letters, wordings
from best_desktop.casework.queries.wordings import open_wording
from best_desktop.domain.letterhead import Signatory
from best_desktop.domain.wording_edit import EditWording, put_together
from best_desktop.store.adding import add
from best_desktop.store.database import transaction
from best_desktop.store.models import LetterWording
from tests.builders import OWEN, Office
from tests.casework.use_cases import Act
from tests.documents.pictures import picture

WHY = "Plainer words"


def other_words(code: str, words: str = "About your complaint") -> EditWording:
    """The wording in use with a heading that is no other's."""
    wording = open_wording(code).wording
    headings = (*wording.headings[:-1], replace(wording.headings[-1], text=words))
    return replace(wording, headings=headings)


def own_wording(office: Office, code: str, stock_sha256: str = "0" * 64) -> None:
    """A version of the office's own, begun from a wording that another program brought."""
    text = put_together(other_words(code))
    with transaction():
        add(
            LetterWording,
            code=code,
            number=wordings.latest_number(code) + 1,
            text=text,
            sha256=wordings.hash_of(text),
            stock_sha256=stock_sha256,
            reason=WHY,
            saved_by=office.staff[OWEN],
            saved_at=office.clock(),
        )


def prepare(office: Office) -> None:
    """A version of two letters' wording to go back from, and to keep."""
    own_wording(office, "L04")
    own_wording(office, "L05")
    letterheads.set_logo(office.desk(OWEN), "Mark", picture(), "")


ACTS: dict[str, Act] = {
    "personal_letters.start_adjustment_letter": lambda desk, _: (
        personal_letters.start_adjustment_letter(desk, 1)
    ),
    "personal_letters.start_thanks": lambda desk, _: personal_letters.start_thanks(
        desk, compliment_id=1
    ),
    "personal_letters.start_appointee_letter": lambda desk, _: (
        personal_letters.start_appointee_letter(desk, 1)
    ),
    "letterheads.set_logo": lambda desk, _: letterheads.set_logo(desk, "Mark", picture(), ""),
    "letterheads.remove_logo": lambda desk, _: letterheads.remove_logo(desk),
    "letterheads.set_signatories": lambda desk, _: letterheads.set_signatories(
        desk, [Signatory("Ada Signs")]
    ),
    "wordings.save_wording": lambda desk, _: wordings.save_wording(
        desk, "L01", wordings.latest_number("L01"), other_words("L01"), WHY
    ),
    "wordings.take_back": lambda desk, _: wordings.take_back(
        desk, "L04", wordings.latest_number("L04"), wordings.STOCK, WHY
    ),
    "wordings.keep_own": lambda desk, _: wordings.keep_own(
        desk, "L05", wordings.latest_number("L05"), WHY
    ),
}
