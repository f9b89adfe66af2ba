"""Letters that do not go: drafts discarded, issued ones laid aside, and none left in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from best_desktop.casework import letters
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.closing import withdraw
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError, InvalidInput, NeedsReason, Refused
from best_desktop.casework.laying_aside import lay_aside
from best_desktop.casework.letter_worklist import letters_to_send
from best_desktop.domain.vocabulary import Channel, LetterCode, LetterState
from best_desktop.store.database import open_database
from best_desktop.store.models import Letter
from best_desktop.store.models.base import database
from tests import builders
from tests.builders import MARCUS, Office, edited, issued, lines, newest, ready, send, view
from tests.databases import copy_in_memory, noon

L01 = LetterCode.L01
DAY = date(2025, 4, 17)


def test_a_draft_is_discarded_and_what_was_written_stays_in_the_history(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = letters.start_letter(desk, case, L01)
    letters.save_draft(desk, draft.id, draft.version, edited(draft.blocks, "Ring the bell twice."))
    lay_aside(desk, draft.id, "Begun by mistake")
    assert view(office, case).letters == ()
    entry = newest(office, case)
    assert (entry.action, entry.reason) == ("Discard draft", "Begun by mistake")
    begun, written = lines(entry, "LETTER_DRAFT")
    assert begun == ("LETTER_DRAFT", "L01", f"begun by {desk.staff_name}", "discarded")
    assert "Ring the bell twice." in written[2]


def test_a_draft_nobody_wrote_in_goes_without_a_reason_and_leaves_no_text(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    lay_aside(desk, letters.start_letter(desk, case, L01).id)
    assert len(lines(newest(office, case), "LETTER_DRAFT")) == 1
    letters.start_letter(desk, case, L01)  # and another may be begun


def test_a_draft_nobody_can_read_is_discarded(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = letters.start_letter(desk, case, L01)
    Letter.update(blocks='[{"name": "x"}]').where(Letter.id == draft.id).execute()
    with pytest.raises(Refused, match="Discard it and begin the letter again"):
        letters.start_letter(desk, case, L01)
    lay_aside(desk, draft.id)
    assert letters.start_letter(desk, case, L01).blocks == draft.blocks


def test_an_issued_letter_laid_aside_waits_for_nobody(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS)
    withdraw(desk, case, DAY, "Works again")
    with pytest.raises(InvalidInput, match="Enter why it is not sent"):
        lay_aside(desk, letter, " ")
    lay_aside(desk, letter, "They withdrew")
    assert letters_to_send(desk) == []
    with pytest.raises(Refused, match="laid aside already"):
        lay_aside(desk, letter, "They withdrew")


def test_a_letter_laid_aside_can_be_written_again(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS)
    lay_aside(desk, letter, "The wrong person signed it")
    assert dict(letters.letter_choices(desk, case))[L01] is None


def test_what_was_sent_is_not_laid_aside(office: Office) -> None:
    case = ready(office)
    letter = send(office, case, L01, DAY)
    with pytest.raises(Refused, match="sent on 17 April 2025, so it stands"):
        lay_aside(office.desk(MARCUS), letter, "Regret")


@pytest.mark.clause("P-7.1.1.a")
def test_a_letter_laid_aside_that_went_all_the_same_counts(office: Office) -> None:
    case = ready(office)
    old = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS, DAY)
    draft = letters.supersede(desk, old)
    letters.issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    with pytest.raises(NeedsReason, match="This letter was laid aside"):
        letters.record_sent(desk, old, DAY, Channel.EMAIL)
    letters.record_sent(desk, old, DAY, Channel.EMAIL, "It was in the post already.")
    assert view(office, case).stages[0].acknowledged_on == DAY
    lay_aside(desk, draft.id, "The first one had gone.")
    assert {each.id: each.state for each in Letter.select()} == {
        old: LetterState.SENT,
        draft.id: LetterState.SUPERSEDED,
    }


def test_the_draft_for_a_letter_that_went_says_how_to_be_rid_of_it(office: Office) -> None:
    case = ready(office)
    old = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS, DAY)
    draft = letters.supersede(desk, old)
    with pytest.raises(NeedsReason, match="discard what was begun where it is not needed"):
        letters.record_sent(desk, old, DAY, Channel.EMAIL)
    letters.record_sent(desk, old, DAY, Channel.EMAIL, "It was in the post already.")
    lay_aside(desk, draft.id)
    assert [each.id for each in view(office, case).letters] == [old]


def test_a_draft_the_case_waits_for_no_more_says_how_to_be_rid_of_it(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = letters.start_letter(desk, case, L01)
    withdraw(desk, case, DAY, "Works again")
    with pytest.raises(Refused, match=r"was withdrawn.* discard its draft"):
        letters.issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    lay_aside(desk, draft.id)
    assert view(office, case).letters == ()


# --------------------------------------------------------------------- every way letters can go

Step = Callable[[Desk, int], object]
State = frozenset[tuple[LetterState, LetterState | None]]


def _issue(desk: Desk, letter: int) -> None:
    draft = letters.open_draft(desk, letter)
    letters.issue_letter(desk, letter, draft.version, draft.blocks, DAY, "Read")


def _send(desk: Desk, letter: int) -> None:
    letters.record_sent(desk, letter, DAY, Channel.EMAIL, "It has gone.")


def _save(desk: Desk, letter: int) -> None:
    draft = letters.open_draft(desk, letter)
    letters.save_draft(desk, letter, draft.version, edited(draft.blocks, "One word more."))


STEPS: tuple[Step, ...] = (
    _issue,
    _send,
    _save,
    letters.supersede,
    lambda desk, letter: lay_aside(desk, letter, "Not needed."),
)


def _begun(address: str) -> tuple[Office, int]:
    at = builders.furnished(address, date(2025, 4, 1))
    return at, ready(at)


def _state() -> State:
    """The letters there are, by how it stands with each and with the one it is to replace."""
    rows = list(Letter.select())
    kept: dict[int | None, LetterState] = {each.id: each.state for each in rows}
    return frozenset((each.state, kept.get(each.supersedes_id)) for each in rows)


def _reached(desk: Desk, case: int, deepest: int) -> Iterator[bytes]:
    """Every way it can stand with the acknowledgements of a case, as a case file each."""
    seen: set[State] = set()
    waiting = [database.connection().serialize()]
    for _ in range(deepest):
        beyond: list[bytes] = []
        for image in waiting:
            _open(image)
            known = [each.id for each in Letter.select()]
            for step, letter in ((None, 0), *((each, one) for each in STEPS for one in known)):
                _open(image)
                went = {each.id for each in Letter.select() if each.state != LetterState.DRAFT}
                try:
                    if step is None:
                        letters.start_letter(desk, case, L01)
                    else:
                        step(desk, letter)
                except CaseworkError:
                    continue
                assert went <= {each.id for each in Letter.select()}, "an issued letter is gone"
                if (state := _state()) not in seen:
                    seen.add(state)
                    beyond.append(database.connection().serialize())
                    yield beyond[-1]
        waiting = beyond


def _open(image: bytes) -> None:
    close_case_file()
    open_database(":memory:", now=noon, image=image)


def test_no_letter_is_ever_stuck() -> None:
    """However letters were begun, replaced, sent and laid aside: a draft can be got rid of, and
    what waits to be sent too."""
    close_case_file()
    at, case = copy_in_memory(_begun)
    desk, found = at.desk(MARCUS, DAY), 0
    for image in _reached(desk, case, 5):
        _open(image)
        found += 1
        for each in list(Letter.select()):
            if each.state in (LetterState.DRAFT, LetterState.ISSUED):
                lay_aside(desk, each.id, "Not needed.")
        left = {each.state for each in Letter.select()}
        assert left <= {LetterState.SENT, LetterState.SUPERSEDED}
        assert letters_to_send(desk) == []
    assert found > 10
    close_case_file()
