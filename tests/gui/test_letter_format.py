"""One letter printed otherwise: asked for in its list or the editor, with a reason for less."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import NewCompliment
from best_desktop.casework.laying_aside import lay_aside
from best_desktop.casework.letters import open_draft
from best_desktop.casework.people import agree_adjustment
from best_desktop.casework.personal_letters import start_thanks
from best_desktop.domain.vocabulary import Channel, LetterFormat, PraiseSubject
from best_desktop.gui import background
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.letter_format import LetterFormatDialog
from best_desktop.gui.office import Office
from best_desktop.gui.tabs.letters import LettersTab
from tests.builders import person
from tests.gui.dialogs.hands import answering, press, save
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


@pytest.mark.clause("P-13.1", "P-13.2")
def test_a_letter_of_no_case_has_its_format_chosen_where_it_is_written(
    office: Office, qtbot: QtBot
) -> None:
    desk = office.desk()
    given = NewCompliment(
        office.today, Channel.EMAIL, PraiseSubject.EMPLOYEE, "So kind.", person("Mrs Ada Quill")
    )
    draft = start_thanks(desk, compliment_id=log_compliment(desk, given).id)
    editor = LetterEditor(office, None, letter_id=draft.id)
    qtbot.addWidget(editor)
    assert editor.begin()
    editor.show()
    card = next(each for each in editor.cards if each.block.editable)
    card.text.setPlainText("Thank you, Ada.")

    def larger(dialog: LetterFormatDialog) -> None:
        dialog.ui.letter_format.choose(LetterFormat.LARGER_PRINT)
        save(dialog)

    with answering((LetterFormatDialog, larger)):
        editor.ui.choose_format.click()
    assert editor.draft is not None
    assert editor.draft.facts.letter_format is LetterFormat.LARGER_PRINT
    assert card.text.toPlainText() == "Thank you, Ada."
    editor.reject()  # what is typed is kept with the format
    background.end_all()
    kept = open_draft(desk, draft.id)
    assert kept.facts.letter_format is LetterFormat.LARGER_PRINT
    assert "Thank you, Ada." in {each.text for each in kept.blocks}


def test_a_draft_gone_while_its_format_is_chosen_is_said_not_a_crash(
    office: Office, qtbot: QtBot
) -> None:
    case, draft = draft_on(office)
    editor = LetterEditor(office, case.id, letter_id=draft)
    qtbot.addWidget(editor)
    assert editor.begin()
    editor.show()

    def chosen_then_gone(dialog: LetterFormatDialog) -> None:
        dialog.ui.letter_format.choose(LetterFormat.LARGER_PRINT)
        dialog.accepted.connect(lambda: lay_aside(office.desk(), draft))
        save(dialog)

    with answering((LetterFormatDialog, chosen_then_gone), press("Close")) as said:
        editor.ui.choose_format.click()
    assert said == ["This letter is not in the case file any more. Refresh the case."]
    background.end_all()
