"""The letter editor: issue, print and send are different things; each happens once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.letters import open_draft, save_draft
from best_desktop.domain.vocabulary import Channel, LetterCode, LetterState, MilestoneKind
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.assign import AssignDialog
from best_desktop.gui.dialogs.choose_letter import ChooseLetterDialog
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.dialogs.issue_letter import IssueLetterDialog
from best_desktop.gui.dialogs.lay_aside import LayAsideDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.record_sent import RecordSentDialog
from best_desktop.gui.tabs.letters import LettersTab
from best_desktop.store.models import Complaint
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.steps import send, talk
from tests.gui.dialogs.test_w01 import log_w01


@pytest.fixture
def case(story: StoryOffice, qtbot: QtBot) -> int:
    made = log_w01(story, qtbot)
    story.on(date(2025, 4, 15), "Marcus Oyelaran")
    talk(story, qtbot, made, Channel.EMAIL)
    story.on(date(2025, 4, 17))
    return made


def write(story: StoryOffice, qtbot: QtBot, case: int) -> LetterEditor:
    editor = LetterEditor(story.office, case, code=LetterCode.L01)
    qtbot.addWidget(editor)
    assert editor.begin()
    editor.show()
    return editor


def today(dialog: IssueLetterDialog) -> None:
    dialog.ui.letter_date.take_now()
    save(dialog)


def test_the_acknowledgement_is_chosen_and_shown(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    editor = write(story, qtbot, case)
    assert editor.windowTitle() == "L01 Stage 1 acknowledgement – BEST-2025-0001"
    qtbot.waitUntil(lambda: editor.ui.preview.pages >= 1)
    names = [card.block.name for card in editor.cards]
    assert "What we understand" in names
    fixed = [card.text for card in editor.cards if not card.block.editable]
    assert fixed
    assert all(text.isReadOnly() for text in fixed)
    assert not editor.ui.print_letter.isVisibleTo(editor)  # a draft is never printed
    assert not editor.ui.record_sent.isVisibleTo(editor)


def test_a_double_click_issues_one_letter(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    editor = write(story, qtbot, case)

    def twice(dialog: IssueLetterDialog) -> None:
        dialog.ui.letter_date.take_now()
        dialog.main_button.click()
        dialog.main_button.click()
        dialog.submit()

    with answering((IssueLetterDialog, twice)):
        editor.ui.issue.click()
        editor.ui.issue.click()
    letters = story.view(case).letters
    assert [each.state for each in letters] == [LetterState.ISSUED]
    assert len([each for each in story.view(case).documents if each.name.endswith(".pdf")]) == 1


def test_a_missing_block_stops_issuing_by_name(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    editor = write(story, qtbot, case)
    editor.text_of("What we understand").setPlainText("")
    with answering():
        editor.ui.issue.click()
    first = editor.ui.problems.item(0)
    assert first is not None
    assert first.text().startswith("Must be put right: 'What we understand' is empty.")
    assert editor.ui.state.text().startswith("The letter cannot be issued yet")
    editor.ui.problems.itemActivated.emit(first)
    assert editor.focusWidget() is editor.text_of("What we understand")
    assert [each.state for each in story.view(case).letters] == [LetterState.DRAFT]


def test_a_soft_problem_takes_a_typed_reason(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    editor = write(story, qtbot, case)
    block = editor.text_of("What we understand")
    block.setPlainText(block.toPlainText() + "\n\nThis was your own fault.")

    def without_then_with(dialog: IssueLetterDialog) -> None:
        dialog.ui.letter_date.take_now()
        assert "To look at:" in dialog.ui.warnings.text()
        dialog.submit()
        assert dialog.errors.messages() == ["Enter why the letter goes out all the same"]
        dialog.ui.reason.setPlainText("Their words, quoted.")
        save(dialog)

    with answering((IssueLetterDialog, without_then_with)):
        editor.ui.issue.click()
    assert story.view(case).letters[0].state is LetterState.ISSUED


def test_the_date_on_the_letter_moves_the_dates_in_it(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    editor = write(story, qtbot, case)
    assert "6 May 2025" in editor.text_of("What happens next").toPlainText()

    def dated_before(dialog: IssueLetterDialog) -> None:
        dialog.ui.letter_date.edit.setText("16/4/25")
        assert "6 May 2025 becomes 2 May 2025" in dialog.ui.promise.text()
        save(dialog)

    with answering((IssueLetterDialog, dated_before)):
        editor.ui.issue.click()
    letter = story.view(case).letters[0]
    assert (letter.letter_date, letter.promised_on) == (date(2025, 4, 16), date(2025, 5, 2))


@pytest.mark.clause("P-7.1.4")
def test_sent_another_way_than_preferred_needs_a_reason(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    editor = write(story, qtbot, case)
    with answering((IssueLetterDialog, today)):
        editor.ui.issue.click()
    assert "Not sent yet" in editor.ui.state.text()
    assert story.view(case).stages[0].acknowledged_on is None  # issued is not sent

    def by_letter(dialog: RecordSentDialog) -> None:
        ui = dialog.ui
        assert ui.channel.word(Channel) is Channel.EMAIL  # the preferred method
        ui.on.take_now()
        ui.channel.choose(Channel.LETTER)
        dialog.submit()
        assert dialog.errors.messages() == ["Enter why it was sent another way than they prefer"]
        ui.reason.setPlainText("The email came back.")
        save(dialog)

    with answering((RecordSentDialog, by_letter)):
        editor.ui.record_sent.click()
    view = story.view(case)
    assert view.letters[0].sent_by is Channel.LETTER
    assert view.stages[0].acknowledged_on == date(2025, 4, 17)
    assert editor.ui.state.text() == "Sent on 17 April 2025 by letter."
    assert not editor.ui.record_sent.isVisibleTo(editor)


def test_sending_late_says_so_before_it_is_recorded(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    editor = write(story, qtbot, case)
    with answering((IssueLetterDialog, today)):
        editor.ui.issue.click()
    story.on(date(2025, 4, 25))
    dialog = opened(qtbot, RecordSentDialog(story.office, case, letter_id=editor.result_id or 0))
    dialog.ui.on.edit.setText("23/4/25")
    assert not dialog.ui.late_note.isVisibleTo(dialog)
    dialog.ui.on.edit.setText("24/4/25")
    assert dialog.ui.late_note.text().startswith("After 23 April 2025, the date due")
    dialog.ui.on.edit.setText("16/4/25")
    dialog.submit()
    assert any("must be on or after 17 April 2025" in each for each in dialog.errors.messages())


def test_closing_keeps_the_text_with_the_case(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    editor = write(story, qtbot, case)
    editor.text_of("Opening").setPlainText("Thank you for ringing us.")
    editor.close()
    assert not editor.isVisible()
    again = write(story, qtbot, case)
    assert again.text_of("Opening").toPlainText() == "Thank you for ringing us."
    assert again.result_id == editor.result_id  # the same letter goes on


def test_typing_is_saved_by_itself(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    editor = write(story, qtbot, case)
    editor.keeping.save_timer.setInterval(20)
    editor.text_of("Opening").setPlainText("Saved by itself.")
    qtbot.waitUntil(lambda: "Draft saved at" in editor.ui.state.text())
    draft = open_draft(story.office.desk(), editor.result_id or 0)
    assert draft.blocks[0].text == "Saved by itself."


@pytest.mark.parametrize("ours", [True, False])
def test_two_people_writing_one_letter_see_both_texts(
    story: StoryOffice, qtbot: QtBot, case: int, ours: bool
) -> None:
    editor = write(story, qtbot, case)
    story.on(date(2025, 4, 17), "Owen Pritchard")
    desk = story.office.desk()
    theirs = open_draft(desk, editor.result_id or 0)
    text = tuple(
        each if each.name != "Opening" else type(each)(each.name, each.heading, "Owen's words.",
            each.mandatory, each.editable, each.hint, each.must_say, each.level, each.enclosure)
        for each in theirs.blocks
    )  # fmt: skip
    save_draft(desk, theirs.id, theirs.version, text)
    story.on(date(2025, 4, 17), "Marcus Oyelaran")
    editor.text_of("Opening").setPlainText("Marcus's words.")

    def compare(dialog: ConflictDialog) -> None:
        table = dialog.ui.comparison
        cells = [table.item(0, column) for column in range(3)]
        assert [cell.text() for cell in cells if cell is not None] == [
            "Opening", "Owen's words.", "Marcus's words.",
        ]  # fmt: skip
        (dialog.ui.main_button if ours else dialog.ui.cancel_button).click()

    with answering((ConflictDialog, compare)):
        assert editor.keep() is ours
    assert editor.text_of("Opening").toPlainText() == "Marcus's words."
    saved = open_draft(story.office.desk(), theirs.id).blocks[0].text
    assert saved == ("Marcus's words." if ours else "Owen's words.")
    assert editor.keep()  # having compared, saving again keeps ours


def test_a_letter_that_cannot_be_written_says_why(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    editor = LetterEditor(story.office, case, code=LetterCode.L04)
    qtbot.addWidget(editor)
    with answering(press("Close")) as said:
        assert editor.exec() == 0
    assert said == ["Send the stage 1 acknowledgement first."]

    def look(dialog: ChooseLetterDialog) -> None:
        count = dialog.ui.letters.count()
        names = [dialog.ui.letters.item(row).text()[:3] for row in range(count)]
        assert names[0] == "L01"
        dialog.ui.letters.setCurrentRow(names.index("L04"))
        assert dialog.ui.why_not.text() == "Send the stage 1 acknowledgement first."
        dialog.submit()
        assert dialog.isVisible()
        dialog.ui.letters.setCurrentRow(0)
        save(dialog)

    chosen = LetterEditor(story.office, case)
    qtbot.addWidget(chosen)
    with answering((ChooseLetterDialog, look)):
        assert chosen.begin()
    assert story.view(case).letters[0].code is LetterCode.L01


def test_the_pdf_is_saved_as_it_was_kept(
    story: StoryOffice, qtbot: QtBot, case: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = send(story, qtbot, case, LetterCode.L01)
    target = tmp_path / "Mrs J. Adeyemi.pdf"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), "")
    )
    editor = LetterEditor(story.office, case, letter_id=letter)
    qtbot.addWidget(editor)
    assert editor.begin()
    editor.ui.save_pdf.click()
    assert target.read_bytes().startswith(b"%PDF")
    assert story.due(case, MilestoneKind.ANSWER) == date(2025, 5, 6)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "x.pdf"), "")
    )
    with answering((QMessageBox, lambda box: box.done(0))) as said:
        editor.ui.save_pdf.click()
    assert "There is no folder" in said[0]


def test_a_problem_of_the_contact_opens_assign(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    Complaint.update(contact=None).where(Complaint.id == case).execute()
    editor = write(story, qtbot, case)
    panel = editor.ui.problems
    items = [panel.item(row) for row in range(panel.count())]
    wrong = next(each for each in items if "no contact name" in each.text())

    def choose(dialog: AssignDialog) -> None:
        dialog.ui.contact_id.setCurrentText("Marcus Oyelaran")
        save(dialog)

    with answering((AssignDialog, choose)):
        panel.itemActivated.emit(wrong)
    assert not [n for n in range(panel.count()) if "contact" in panel.item(n).text().casefold()]
    assert "Marcus Oyelaran" in editor.text_of("Your contact").toPlainText()


def test_a_draft_is_discarded_where_it_is_written(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    editor = write(story, qtbot, case)
    box = editor.text_of("What we understand")
    box.setPlainText("Written in vain.")
    with answering((LayAsideDialog, lambda asked: asked.reject())):
        editor.ui.discard.click()
    assert [each.state for each in story.view(case).letters] == [LetterState.DRAFT]
    assert editor.isVisible()

    def agree(asked: LayAsideDialog) -> None:
        assert asked.windowTitle() == "Discard draft"
        save(asked)  # nobody has to say why

    with answering((LayAsideDialog, agree)):
        editor.ui.discard.click()
    assert not editor.isVisible()
    assert editor.result_id is None
    assert story.view(case).letters == ()
    editor.keeping.keep_here()  # a last look of the timer leaves nothing of it behind
    again = write(story, qtbot, case)
    assert again.text_of("What we understand").toPlainText() != "Written in vain."


def test_an_issued_letter_is_not_discarded(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    editor = write(story, qtbot, case)
    assert editor.ui.discard.isVisibleTo(editor)
    with answering((IssueLetterDialog, today)):
        editor.ui.issue.click()
    assert not editor.ui.discard.isVisibleTo(editor)
    assert not editor.ui.choose_format.isVisibleTo(editor)


@pytest.mark.clause("B-58")
def test_a_sent_letter_is_corrected_from_its_list(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    send(story, qtbot, case, LetterCode.L01)
    (old,) = story.view(case).letters
    tab = LettersTab(story.office)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_case(story.view(case))
    assert tab.again.isEnabled()
    window = QWidget()
    qtbot.addWidget(window)
    opener = DialogOpener(story.office, window)
    tab.wanted_supersede.connect(opener.letters.supersede)

    def wrote(editor: LetterEditor) -> None:
        with answering((IssueLetterDialog, today)):
            editor.ui.issue.click()
        assert "stops the clock" not in editor.ui.state.text()

        def sent(dialog: RecordSentDialog) -> None:
            assert dialog.ui.consequences.text().endswith("No date changes.")
            dialog.ui.on.take_now()
            save(dialog)

        with answering((RecordSentDialog, sent)):
            editor.ui.record_sent.click()
        editor.reject()

    with answering(press("Write new letter"), (LetterEditor, wrote)) as said:
        tab.again.click()
    assert "was sent, and stands" in said[0]
    after = story.view(case).letters
    assert [each.state for each in after] == [LetterState.SENT, LetterState.SENT]
    tab.show_case(story.view(case))
    tab.choose(old.id)
    assert "A letter in place of this one went" in tab.again.toolTip()
