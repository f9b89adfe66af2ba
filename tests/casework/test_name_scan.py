"""What the history says of names in a letter: found, reworded, or let stand with a reason."""

from dataclasses import replace

import pytest

from best_desktop.casework import audit, letters, personal_letters
from best_desktop.casework.errors import NeedsReason
from best_desktop.casework.parties import add_person
from best_desktop.casework.people import agree_adjustment
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.vocabulary import LetterCode, LetterFormat, PartyRole
from best_desktop.store.models import AuditEntry
from tests.builders import MARCUS, RECEIVED, Office, complaint, person

NAMED = "Jim Farrow came on Tuesday and Joan Whitfield rang."


def _scanned(office: Office, case: int) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every entry that says something of names, oldest first: its action, old and new."""
    return [
        (entry.action, [(x.old, x.new) for x in entry.lines if x.what == "NAME_SCAN"])
        for entry in reversed(audit.history(office.desk(), case))
        if any(x.what == "NAME_SCAN" for x in entry.lines)
    ]


def _with(blocks: tuple[DraftBlock, ...], text: str) -> tuple[DraftBlock, ...]:
    first = next(at for at, each in enumerate(blocks) if each.editable and each.text)
    return (*blocks[:first], replace(blocks[first], text=text), *blocks[first + 1 :])


@pytest.mark.clause("R-7.2.g")
def test_a_name_is_found_when_the_draft_is_kept_and_let_stand_with_a_reason(
    office: Office,
) -> None:
    case, desk = complaint(office), office.desk(MARCUS, RECEIVED)
    draft = letters.start_letter(desk, case, LetterCode.L01)
    named = _with(draft.blocks, NAMED)
    version = letters.save_draft(desk, draft.id, draft.version, named)
    found = [("", "hit Joan Whitfield")]
    assert _scanned(office, case) == [("Save letter draft", found)]

    changed = _with(draft.blocks, NAMED.replace("Tuesday", "Friday"))
    version = letters.save_draft(desk, draft.id, version, changed)
    assert _scanned(office, case) == [("Save letter draft", found)]

    with pytest.raises(NeedsReason):
        letters.issue_letter(desk, draft.id, version, changed, RECEIVED)
    before = AuditEntry.select().count()
    letters.issue_letter(desk, draft.id, version, changed, RECEIVED, "She asked for her name.")
    assert AuditEntry.select().count() == before + 1
    stays = ("Issue letter", [("hit Joan Whitfield", "allowed with a reason")])
    assert _scanned(office, case) == [("Save letter draft", found), stays]
    assert audit.history(desk, case)[0].reason == "She asked for her name."


@pytest.mark.clause("R-7.2.g")
def test_a_name_that_goes_before_issuing_is_said_to_be_reworded(office: Office) -> None:
    case, desk = complaint(office), office.desk(MARCUS, RECEIVED)
    draft = letters.start_letter(desk, case, LetterCode.L01)
    version = letters.save_draft(desk, draft.id, draft.version, _with(draft.blocks, NAMED))
    letters.issue_letter(desk, draft.id, version, draft.blocks, RECEIVED, "Read.")
    reworded = ("Issue letter", [("hit Joan Whitfield", "reworded")])
    assert _scanned(office, case)[-1] == reworded


@pytest.mark.clause("R-7.2.g", "L20")
def test_a_name_is_found_when_a_letter_of_no_case_is_begun(office: Office) -> None:
    desk = office.desk(MARCUS, RECEIVED)
    who = add_person(desk, replace(person(), roles=(PartyRole.SERVICE_USER,)))
    rings = "Joan Whitfield rings before she calls."
    agreed = agree_adjustment(desk, who, "Hearing", rings, LetterFormat.STANDARD, RECEIVED)
    personal_letters.start_adjustment_letter(desk, agreed)
    begun = audit.entries_after(0)[-1]
    assert begun.action == "Begin letter"
    found = [(x.field, x.new) for x in begun.lines if x.what == "NAME_SCAN"]
    assert found == [("L20", "hit Joan Whitfield")]
