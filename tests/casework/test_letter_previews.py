"""A letter as it is looked at while it is written."""

from dataclasses import replace

import pytest

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.letter_previews import letter_shown, typeset_draft
from best_desktop.casework.letters import preview, start_letter
from best_desktop.domain.vocabulary import LetterCode, LetterState
from tests.builders import MARCUS, Office, ready
from tests.documents.letter_pages import text


@pytest.mark.clause("B-58")
def test_the_preview_of_a_draft_is_the_letter_as_it_would_be_issued(office: Office) -> None:
    desk = office.desk(MARCUS)
    draft = start_letter(desk, ready(office), LetterCode.L01)
    assert text(typeset_draft(draft, draft.blocks)) == text(preview(desk, draft.id, draft.blocks))


def test_a_preview_that_no_paper_holds_says_why(office: Office) -> None:
    draft = start_letter(office.desk(MARCUS), ready(office), LetterCode.L01)
    arabic = tuple(replace(each, text="\u0645\u0631\u062d") for each in draft.blocks)
    with pytest.raises(CaseworkError, match="cannot"):
        typeset_draft(draft, arabic)


def test_one_letter_is_shown_as_lists_show_it(office: Office) -> None:
    desk = office.desk(MARCUS)
    draft = start_letter(desk, ready(office), LetterCode.L01)
    shown = letter_shown(desk, draft.id)
    assert (shown.id, shown.code, shown.state) == (draft.id, LetterCode.L01, LetterState.DRAFT)
