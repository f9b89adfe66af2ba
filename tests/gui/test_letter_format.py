"""One letter printed otherwise: asked for in the Letters tab, with a reason where it takes away."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.casework.letters import open_draft
from best_desktop.casework.people import agree_adjustment
from best_desktop.domain.vocabulary import LetterFormat
from best_desktop.gui.dialogs.letter_format import LetterFormatDialog
from best_desktop.gui.office import Office
from best_desktop.gui.tabs.letters import LettersTab
from tests.gui.test_loose_ends import draft_on, shown


@pytest.mark.clause("P-13.1", "B-54", "B-55")
def test_a_letter_is_printed_in_another_format(office: Office, qtbot: QtBot) -> None:
    case, draft = draft_on(office)
    tab = LettersTab(office)
    shown(qtbot, tab)
    tab.show_case(case)
    asked: list[tuple[int, int]] = []
    tab.wanted_format.connect(lambda letter, of: asked.append((letter, of)))
    tab.format.click()
    assert asked == [(draft, case.id)]
    dialog = LetterFormatDialog(office, case.id, row_id=draft)
    shown(qtbot, dialog)
    box = dialog.ui.letter_format
    assert box.currentText() == f"As agreed with them: {LetterFormat.STANDARD}"
    box.choose(LetterFormat.EASY_READ)
    dialog.submit()
    desk = office.desk()
    assert open_draft(desk, draft).facts.letter_format is LetterFormat.EASY_READ
    assert case.complainant is not None
    large = LetterFormat.LARGE_PRINT
    agree_adjustment(desk, case.complainant.id, "Sight", "Large print", large, office.today)
    again = LetterFormatDialog(office, case.id, row_id=draft)
    shown(qtbot, again)
    assert again.ui.letter_format.word(LetterFormat) is LetterFormat.EASY_READ
    again.ui.letter_format.choose(LetterFormat.STANDARD)
    again.submit()
    assert "reasonable adjustment" in " ".join(again.errors.messages()) or again.isVisible()
    assert open_draft(desk, draft).facts.letter_format is LetterFormat.EASY_READ
    again.ui.letter_format.setCurrentIndex(0)
    again.submit()
    assert open_draft(desk, draft).facts.letter_format is large
