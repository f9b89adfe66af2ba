"""Dates at the ends of time: each is refused by the name of its field, whoever asks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from best_desktop.casework import letter_drafts, letters
from best_desktop.casework.closing import withdraw
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.correcting import correct_dates, correct_details, preview_dates
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import DateCorrection, RemedyInput
from best_desktop.casework.letter_drafts import LetterDraft
from best_desktop.domain.vocabulary import (
    CaseState,
    ExtensionBasis,
    LetterCode,
    LetterState,
    RemedyKind,
)
from best_desktop.store.models import Document
from tests.builders import (
    DILYS,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    complaint,
    decision,
    issued,
    messages,
    more_time,
    new_complaint,
    ready,
    view,
)

DAY = date(2025, 4, 17)
ENDS = pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])


@ENDS
def test_when_it_was_made(office: Office, day: date) -> None:
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    with pytest.raises(InvalidInput) as refused:
        log_complaint(office.desk(DILYS, DAY), replace(new_complaint(office), made_at=moment))
    assert f"the year {day.year:04d}" in messages(refused.value.problems)["made_at"]
    case = complaint(office)
    fix = DateCorrection("Stamp", made_at=moment)
    for refuse in (preview_dates, correct_dates):
        with pytest.raises(InvalidInput) as refused:
            refuse(office.desk(OWEN), case, fix)
        assert set(messages(refused.value.problems)) == {"made_at"}


@ENDS
def test_when_a_remedy_is_due(office: Office, day: date) -> None:
    case = acknowledged(office)
    due = RemedyInput(RemedyKind.ACTION, "A new boiler.", due_on=day)
    with pytest.raises(InvalidInput) as refused:
        save_decision(office.desk(MARCUS), case, decision(office, case, remedies=(due,)))
    assert f"the year {day.year:04d}" in messages(refused.value.problems)["due_on"]


@ENDS
def test_when_they_were_asked_for_more_time(office: Office, day: date) -> None:
    case = acknowledged(office)
    with pytest.raises(InvalidInput) as refused:
        more_time(office, case, date(2025, 5, 28), DAY, ExtensionBasis.NOT_AGREED, agreed_on=day)
    assert "agreed_on" in messages(refused.value.problems)


@ENDS
def test_when_a_letter_was_printed(office: Office, day: date) -> None:
    letter = issued(office, ready(office), LetterCode.L01, DAY)
    with pytest.raises(InvalidInput) as refused:
        letters.record_printed(office.desk(MARCUS), letter, day)
    assert "on" in messages(refused.value.problems)


def test_a_letter_is_not_printed_before_its_date(office: Office) -> None:
    letter = issued(office, ready(office), LetterCode.L01, DAY)
    with pytest.raises(InvalidInput, match="on or after 17 April 2025, the date of the letter"):
        letters.record_printed(office.desk(MARCUS), letter, date(2025, 4, 16))


ASKED: dict[str, Callable[[Desk, LetterDraft, date], object]] = {
    "opened": lambda desk, draft, day: letters.open_draft(desk, draft.id, day),
    "checked": lambda desk, draft, day: letters.letter_problems(desk, draft.id, draft.blocks, day),
    "previewed": lambda desk, draft, day: letters.preview(desk, draft.id, draft.blocks, day),
    "issued": lambda desk, draft, day: letters.issue_letter(
        desk, draft.id, draft.version, draft.blocks, day, "Read"
    ),
}


@pytest.mark.clause("G10")
@pytest.mark.parametrize("asked", list(ASKED))
@pytest.mark.parametrize("day", [date(1, 1, 1), date(2001, 4, 5), date(2090, 5, 5), date.max])
def test_the_date_of_a_letter(office: Office, day: date, asked: str) -> None:
    """Also a year that people write and whose bank holidays nobody entered."""
    desk = office.desk(MARCUS, DAY)
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = letters.start_letter(desk, case, LetterCode.L01)
    with pytest.raises(InvalidInput) as refused:
        ASKED[asked](desk, draft, day)
    assert set(messages(refused.value.problems)) == {"letter_date"}


# ------------------------------------------------------------------ what happens while it is set


def issue_while(
    office: Office, case: int, monkeypatch: pytest.MonkeyPatch, colleague: Callable[[], object]
) -> None:
    """Issue an acknowledgement; a colleague saves while the letter is being set."""
    desk = office.desk(MARCUS, DAY)
    draft = letters.start_letter(desk, case, LetterCode.L01)
    setting = letter_drafts.typeset

    def set_slowly(*given: object) -> bytes:
        colleague()
        return setting(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(letters, "typeset", set_slowly)
    letters.issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")


@pytest.mark.clause("P-7.1.2")
def test_a_case_that_ends_while_its_letter_is_set(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others can save meanwhile: no transaction is open."""
    case = ready(office)
    with pytest.raises(Refused, match="This complaint was withdrawn"):
        issue_while(
            office,
            case,
            monkeypatch,
            lambda: withdraw(office.desk(OWEN), case, DAY, "Works again"),
        )
    shown = view(office, case)
    assert shown.state is CaseState.WITHDRAWN
    assert [each.state for each in shown.letters] == [LetterState.DRAFT]
    assert Document.select().count() == 0


@pytest.mark.clause("P-7.1.2")
def test_a_fact_that_changes_while_its_letter_is_set(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = ready(office)
    values = {"scheme_id": office.schemes["Ashdown Court"]}
    with pytest.raises(ChangedMeanwhile) as told:
        issue_while(
            office,
            case,
            monkeypatch,
            lambda: correct_details(
                office.desk(OWEN), case, view(office, case).version, values, "Wrong scheme"
            ),
        )
    assert told.value.who == OWEN
    assert [each.state for each in view(office, case).letters] == [LetterState.DRAFT]
