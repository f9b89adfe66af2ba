"""Letters about one thing, step by step: begun, issued, sent, and what they said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.casework import letters
from best_desktop.casework.investigation_views import IssueInput
from best_desktop.casework.letter_drafts import LetterDraft
from best_desktop.casework.letter_offers import waiting_letters
from best_desktop.casework.letters import letter_choices
from best_desktop.casework.points import add_point
from best_desktop.domain.letter_abouts import About
from best_desktop.domain.vocabulary import (
    Channel,
    LetterCode,
)
from best_desktop.store.models import Deadline
from tests.builders import (
    MARCUS,
    Office,
    acknowledged,
)

L01, L02, L04, L17 = LetterCode.L01, LetterCode.L02, LetterCode.L04, LetterCode.L17
L18, L19, L21 = LetterCode.L18, LetterCode.L19, LetterCode.L21
DAY = date(2025, 4, 24)
HOT_WATER = IssueInput("No hot water since", DAY, related=True)
RUDE = IssueInput("The rent office was rude", DAY, related=False)
EMAIL = Channel.EMAIL


def begun(
    office: Office, case: int, code: LetterCode, day: date, about: About | None = None
) -> LetterDraft:
    return letters.start_letter(office.desk(MARCUS, day), case, code, about=about)


def issue(office: Office, draft: LetterDraft, day: date, **texts: str) -> int:
    """The letter issued with the words written in some of its blocks."""
    blocks = tuple(
        replace(each, text=texts.get(each.name.replace(" ", "_"), each.text))
        for each in draft.blocks
    )
    desk = office.desk(MARCUS, day)
    letters.issue_letter(desk, draft.id, draft.version, blocks, day, "Read through.")
    return draft.id


def sent(office: Office, letter: int, day: date, how: Channel = EMAIL) -> None:
    letters.record_sent(office.desk(MARCUS, day), letter, day, how)


def why_not(office: Office, case: int, code: LetterCode) -> str | None:
    return dict(letter_choices(office.desk(MARCUS), case))[code]


def said(draft: LetterDraft) -> str:
    return "\n".join(f"{each.heading}\n{each.text}" for each in draft.blocks)


def kept_dates(case: int) -> list[object]:
    rows = Deadline.select(Deadline.kind, Deadline.due_on, Deadline.promised_on, Deadline.met_on)
    return list(rows.where(Deadline.complaint == case).order_by(Deadline.id).tuples())


def waiting(office: Office, who: str = MARCUS) -> list[str]:
    return [each.words for each in waiting_letters(office.desk(who))]


def unclear(office: Office, day: date = DAY) -> int:
    case = acknowledged(office)
    add_point(office.desk(MARCUS, day), case, "It happened again with the other one.", day, True)
    return case
