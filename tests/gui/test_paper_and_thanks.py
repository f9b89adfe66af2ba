"""Printing forms, and letters that belong to no complaint, from the screens where they begin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework import letters
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.feedback import log_comment, log_compliment
from best_desktop.casework.inputs import NewComment, NewCompliment
from best_desktop.casework.laying_aside import lay_aside
from best_desktop.casework.letter_worklist import letters_to_send
from best_desktop.casework.paper_forms import FormWanted
from best_desktop.casework.people import agree_adjustment
from best_desktop.casework.personal_letters import letters_about
from best_desktop.domain.paper_form import FormCode
from best_desktop.domain.vocabulary import (
    Channel,
    LetterCode,
    LetterFormat,
    LetterState,
    PraiseSubject,
)
from best_desktop.gui import background, drafts, theme
from best_desktop.gui.actions import COMMANDS, Command
from best_desktop.gui.dialog_choice import DIALOGS
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.adjustment import AdjustmentDialog
from best_desktop.gui.dialogs.ask_authority import AskAuthorityDialog
from best_desktop.gui.dialogs.comment import CommentDialog
from best_desktop.gui.dialogs.compliment import ComplimentDialog
from best_desktop.gui.dialogs.lay_aside import LayAsideDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.print_form import PrintFormDialog
from best_desktop.gui.dialogs.record_sent import RecordSentDialog
from best_desktop.gui.letter_printing import print_letter
from best_desktop.gui.menus import _HELP
from best_desktop.gui.office import Office
from best_desktop.gui.pages.feedback import FeedbackPage
from best_desktop.gui.person_pane import PersonPane
from best_desktop.gui.personal_asks import PersonalAsk, PersonalWish
from best_desktop.gui.settings import Preferences
from best_desktop.store.models import Letter
from tests import builders
from tests.builders import DILYS, MARCUS, complainant, complaint, person, spoken_for
from tests.gui.dialogs.hands import answering

DAY = date(2025, 4, 24)
clause = pytest.mark.clause


@pytest.fixture
def at(qapp: QApplication, tmp_path: Path) -> Iterator[builders.Office]:
    assert QApplication.instance() is qapp
    theme.apply(theme.Appearance.LIGHT)
    drafts.keep_in(tmp_path / "drafts")
    close_case_file()
    made = builders.office(":memory:")
    made.desk(MARCUS, DAY)
    yield made
    background.end_all()
    close_case_file()
    drafts.keep_in(None)


@pytest.fixture
def office(at: builders.Office, qapp: QApplication) -> Iterator[Office]:
    made = Office(lambda: at.desk(MARCUS, DAY), qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def opener(office: Office, window: QWidget) -> DialogOpener:
    return DialogOpener(office, window)


def praised(at: builders.Office, *, by_name: bool = True) -> int:
    given = NewCompliment(
        DAY, Channel.WHATSAPP, PraiseSubject.EMPLOYEE, "So kind.", person() if by_name else None
    )
    return log_compliment(at.desk(MARCUS, DAY), given).id


def agreed(at: builders.Office) -> tuple[int, int]:
    """Whoever complained, and an adjustment agreed with them."""
    who = complainant(complaint(at)).id
    print_large = LetterFormat.LARGE_PRINT
    return who, agree_adjustment(at.desk(MARCUS, DAY), who, "", "Large print", print_large, DAY)


# ------------------------------------------------------------------------------------ forms


@clause("R-1.3", "P-6.6")
@pytest.mark.usefixtures("a_printer")
def test_a_blank_form_is_printed_from_help_without_a_case(
    office: Office, window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert Command.BLANK_FORM in _HELP
    assert COMMANDS[Command.BLANK_FORM].plain == "Print a blank form"
    dialog = DIALOGS[Command.BLANK_FORM](office, None, window)
    assert isinstance(dialog, PrintFormDialog)
    dialog.show()
    ui = dialog.ui
    assert dialog.wanted() == FormWanted(FormCode.F1)
    assert not ui.filled.isEnabled()
    assert ui.preview.pages == 4
    ui.for_office.click()
    assert dialog.wanted().for_office
    assert ui.preview.pages == 5
    ui.form.setCurrentIndex(2)
    assert not ui.for_office.isChecked()
    ui.size.setCurrentIndex(1)
    ui.procedure.setCurrentIndex(1)
    wanted = dialog.wanted()
    assert (wanted.code, wanted.size) == (FormCode.F3, LetterFormat.LARGE_PRINT)
    assert wanted.procedure_id
    out = tmp_path / "printed.pdf"

    def agree(printing: QPrintDialog) -> int:
        printing.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printing.printer().setOutputFileName(str(out))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", agree)
    ui.main_button.click()
    assert out.read_bytes().startswith(b"%PDF")
    saved = tmp_path / "Blank form F3.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    ui.save_button.click()
    assert saved.read_bytes().startswith(b"%PDF")


@clause("R-2.1.4", "R-8.1.5")
def test_a_complaint_fills_in_its_forms(
    office: Office, at: builders.Office, window: QWidget
) -> None:
    case = spoken_for(at)
    dialog = DIALOGS[Command.CASE_FORM](office, case, window)
    assert isinstance(dialog, PrintFormDialog)
    assert dialog.wanted() == FormWanted(FormCode.F1, complaint_id=case, for_office=True)
    dialog.ui.form.setCurrentIndex(2)
    assert dialog.wanted() == FormWanted(FormCode.F3, complaint_id=case)
    assert "only their own details" in dialog.ui.note.text()
    dialog.ui.filled.setCurrentIndex(1)
    assert not dialog.wanted().to_speaker
    dialog.ui.filled.setCurrentIndex(2)
    assert dialog.wanted().complaint_id is None
    dialog.ui.form.setCurrentIndex(1)
    assert dialog.wanted() == FormWanted(FormCode.F2)


@clause("R-8.1.5")
def test_the_form_is_offered_where_authority_is_asked_for(
    office: Office, at: builders.Office, qtbot: QtBot
) -> None:
    case = spoken_for(at)
    dialog = AskAuthorityDialog(office, case, None)
    qtbot.addWidget(dialog)
    dialog.show()
    seen: list[FormWanted] = []

    def look(form: PrintFormDialog) -> None:
        seen.append(form.wanted())
        form.reject()

    with answering((PrintFormDialog, look)):
        dialog.ui.form_button.click()
    assert seen == [FormWanted(FormCode.F3, complaint_id=case)]


# ---------------------------------------------------------------------- letters to a person


def editors(done: Callable[[LetterEditor], object]) -> tuple[type[QWidget], Callable[..., object]]:
    return LetterEditor, done


@clause("P-13.2")
def test_an_adjustment_is_told_and_sent_from_the_person(
    office: Office, at: builders.Office, opener: DialogOpener, qtbot: QtBot
) -> None:
    who, number = agreed(at)
    pane = PersonPane(office)
    qtbot.addWidget(pane)
    opener.serve(pane)
    pane.show_person(who)
    pane.show()

    def issue(editor: LetterEditor) -> None:
        draft = editor.draft
        assert draft is not None
        assert draft.facts.letter_format is LetterFormat.LARGE_PRINT
        desk = office.desk()
        letters.issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read.")
        editor.done(0)

    with answering(editors(issue)):
        pane.button("Write letter: Large print").click()
    assert [each.reference for each in letters_to_send(office.desk())] == [f"AD-{number:04d}"]
    pane.show_person(who)
    said = " ".join(
        each.text() for each in pane.findChildren(type(pane.button("Review Large print")))
    )
    assert "Send letter…" in said

    def send(editor: LetterEditor) -> None:
        assert "stops the clock" not in editor.ui.state.text()

        def record(sent: RecordSentDialog) -> None:
            sent.ui.on.set_date(DAY)
            sent.ui.channel.choose(Channel.LETTER)
            sent.ui.main_button.click()

        with answering((RecordSentDialog, record)):
            editor.record_sent()
        editor.done(0)

    with answering(editors(send)):
        pane.button("Send letter: Large print").click()
    (letter,) = letters_about(office.desk(), adjustment_id=number)
    assert letter.state is LetterState.SENT
    pane.show_person(who)
    assert pane.button("Write letter: Large print").isEnabled()


@clause("P-13.2")
def test_the_letter_is_next_once_an_adjustment_is_agreed(
    office: Office, at: builders.Office, qtbot: QtBot
) -> None:
    who = complainant(complaint(at)).id
    for ticked in (True, False):
        dialog = AdjustmentDialog(office, None, None, row_id=who)
        qtbot.addWidget(dialog)
        wished: list[object] = []
        dialog.wanted_letter.connect(lambda wish, _case, wished=wished: wished.append(wish))
        dialog.ui.measure.setText("Telephone first")
        dialog.ui.letter_next.setChecked(ticked)
        dialog.submit()
        assert len(wished) == ticked
        assert all(isinstance(each, PersonalWish) for each in wished)


@clause("R-10.1", "R-6.1")
def test_the_thank_you_is_next_where_that_was_ticked(office: Office, qtbot: QtBot) -> None:
    for kind, ask in (
        (ComplimentDialog, PersonalAsk.COMPLIMENT),
        (CommentDialog, PersonalAsk.COMMENT),
    ):
        dialog = kind(office, None, None)
        qtbot.addWidget(dialog)
        wished: list[object] = []
        dialog.wanted_letter.connect(lambda wish, _case, wished=wished: wished.append(wish))
        dialog.ui.text.setPlainText("Good work")
        dialog.ui.channel.choose(Channel.EMAIL)
        dialog.ui.received_on.set_date(DAY)
        if isinstance(dialog, ComplimentDialog):
            dialog.ui.about.choose(PraiseSubject.EMPLOYEE)
        assert not dialog.ui.letter_next.isChecked()
        dialog.ui.letter_next.setChecked(True)
        dialog.submit()
        assert wished == [PersonalWish(ask, dialog.result_id or 0)]


@clause("R-10.1", "R-6.1")
def test_thanks_are_written_from_the_registers_and_stand_there(
    office: Office, at: builders.Office, opener: DialogOpener, qtbot: QtBot, tmp_path: Path
) -> None:
    number = praised(at)
    said = NewComment(DAY, Channel.EMAIL, "A bench?", person(), None, "the manager")
    comment = log_comment(at.desk(MARCUS, DAY), said).id
    page = FeedbackPage(office, Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(page)
    opener.serve(page)
    page.show()
    for name, key in (("compliments", "compliment_id"), ("comments", "comment_id")):
        page.show_tab(name)
        page.registers[name].table.choose_line(0)
        button = next(
            each
            for each in page.registers[name].findChildren(QPushButton)
            if each.text().replace("&", "") == "Thank-you letter…"
        )
        assert button.isEnabled()
        with answering(editors(lambda editor: editor.reject())):
            button.click()
        row = {"compliment_id": number, "comment_id": comment}[key]
        (letter,) = letters_about(office.desk(), **{key: row})
        assert letter.state is LetterState.DRAFT
    whole = page._with_letters("So kind.", PersonalAsk.COMPLIMENT, number)
    assert "Letter L22 begun by Marcus Oyelaran, not issued yet." in whole
    # It is gone on with, and laid aside by the dialog that does so for any letter.
    with answering(editors(lambda editor: editor.reject())):
        page.wanted_letter.emit(PersonalWish(PersonalAsk.COMPLIMENT, number), 0)
    (letter,) = letters_about(office.desk(), compliment_id=number)
    aside = LayAsideDialog(office, None, None, row_id=letter.id)
    qtbot.addWidget(aside)
    aside.ui.reason.setPlainText("Thanked in person.")
    aside.submit()
    assert letters_about(office.desk(), compliment_id=number) == ()


@clause("R-10.1")
def test_where_nobody_gave_a_name_the_button_says_why(
    office: Office, at: builders.Office, qtbot: QtBot, tmp_path: Path
) -> None:
    praised(at, by_name=False)
    page = FeedbackPage(office, Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(page)
    page.show()
    page.registers["compliments"].table.choose_line(0)
    button = next(
        each
        for each in page.registers["compliments"].findChildren(QPushButton)
        if each.text().replace("&", "") == "Thank-you letter…"
    )
    assert not button.isEnabled()
    assert "Nobody gave a name" in button.toolTip()


@clause("R-10.3")
def test_a_compliment_prints_its_form(at: builders.Office, opener: DialogOpener) -> None:
    number = praised(at)
    seen: list[FormWanted] = []

    def look(form: PrintFormDialog) -> None:
        seen.append(form.wanted())
        form.reject()

    with answering((PrintFormDialog, look)):
        opener.registers.compliment_form(number)
    assert seen == [FormWanted(FormCode.F2, compliment_id=number, for_office=True)]


@clause("P-5.1.i")
def test_whoever_began_it_is_the_contact_and_no_case_is_asked(
    at: builders.Office, qapp: QApplication, window: QWidget
) -> None:
    number = praised(at)
    dilys = Office(lambda: at.desk(DILYS, DAY), qapp)
    wish = PersonalWish(PersonalAsk.COMPLIMENT, number)
    from best_desktop.gui.personal_asks import editor_about

    editor = editor_about(dilys, window, wish)
    assert isinstance(editor, LetterEditor)
    assert editor.begin()
    with answering((QMessageBox, lambda box: box.done(0))) as said:
        editor._assign()
    assert "whoever began it" in said[0]
    editor.reject()
    dilys.deleteLater()


@clause("R-8.1.3", "R-8.1.5")
@pytest.mark.usefixtures("a_printer")
def test_the_form_is_printed_with_the_letter_that_encloses_it(
    office: Office,
    at: builders.Office,
    window: QWidget,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    case = spoken_for(at)
    letter = builders.issued(at, case, LetterCode.L15, DAY)
    out = tmp_path / "printed.pdf"

    def agree(printing: QPrintDialog) -> int:
        printing.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printing.printer().setOutputFileName(str(out))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", agree)
    print_letter(window, office, letter)
    desk = at.desk(MARCUS)
    (form,) = letters.letter_enclosures(desk, letter)
    parts = (letters.letter_pdf(desk, letter), form)
    wanted = sum(len(PdfReader(BytesIO(each)).pages) for each in parts)
    assert len(PdfReader(out).pages) == wanted
    assert letters_to_send(desk)[0].printed_on == DAY
    # One that was laid aside may be printed to be read, and says that it is not to be sent.
    lay_aside(desk, letter, "Written to the wrong person.")
    Letter.update(printed_on=None).where(Letter.id == letter).execute()
    with answering((QMessageBox, lambda box: box.accept())) as said:
        print_letter(window, office, letter)
    assert "do not send it" in said[0]
    assert Letter.get_by_id(letter).printed_on is None
