"""The tabs of an open complaint, each on a real case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.closing import mark_duplicate
from best_desktop.casework.compensation import record_impact
from best_desktop.casework.compensation_views import ImpactInput
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.inputs import (
    Decision,
    MoreTime,
    NewContact,
    NewDocument,
    PointDecisionInput,
    RemedyInput,
    WantedAnswerInput,
)
from best_desktop.casework.letters import issue_letter, record_sent, start_letter
from best_desktop.casework.more_time import extend
from best_desktop.casework.notes import add_contact, add_note, attach
from best_desktop.casework.points import add_point
from best_desktop.casework.queries.case import case_view
from best_desktop.domain.milestones import Milestone
from best_desktop.domain.moves import Move
from best_desktop.domain.outside_words import Severity
from best_desktop.domain.vocabulary import (
    Channel,
    ContactKind,
    Direction,
    DocumentKind,
    ExtensionBasis,
    LetterCode,
    MilestoneKind,
    Outcome,
    RemedyKind,
)
from best_desktop.gui import drafts, theme
from best_desktop.gui.actions import Command
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.office import Office
from best_desktop.gui.tabs.deadlines import DeadlinesTab
from best_desktop.gui.tabs.documents import DocumentsTab, files_in, size_words
from best_desktop.gui.tabs.history import HistoryTab
from best_desktop.gui.tabs.letters import LettersTab
from best_desktop.gui.tabs.notes import NotesTab
from best_desktop.gui.tabs.points import PointsTab
from best_desktop.gui.tabs.put_right import PutRightTab
from best_desktop.gui.tabs.summary import SummaryTab
from tests.gui.small_office import TODAY

SIAN, JAMES, LUKASZ, GRACE = 1, 2, 3, 4
Tab = TypeVar("Tab", bound=CaseTab)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture(autouse=True)
def _kept_apart(tmp_path: Path, qapp: QApplication) -> Iterator[None]:  # noqa: ARG001
    theme.apply(theme.Appearance.LIGHT)
    drafts.keep_in(tmp_path / "drafts")
    yield
    drafts.keep_in(None)


def shown(kind: type[Tab], office: Office, qtbot: QtBot, complaint_id: int) -> Tab:
    tab = kind(office)
    qtbot.addWidget(tab)
    tab.resize(500, 500)
    tab.show()
    again(tab, office, complaint_id)
    return tab


def again(tab: CaseTab, office: Office, complaint_id: int) -> None:
    tab.show_case(case_view(office.desk(), complaint_id))
    QApplication.processEvents()


def words(tab: QWidget) -> list[str]:
    return [each.text() for each in tab.findChildren(QLabel) if each.isVisible()]


def press(tab: QWidget, name: str) -> None:
    found = [
        each
        for each in tab.findChildren(QPushButton)
        if each.isVisible() and name in (each.text(), each.accessibleName())
    ]
    assert found, name
    found[0].click()


def decide(office: Office, complaint_id: int) -> None:
    view = case_view(office.desk(), complaint_id)
    save_decision(
        office.desk(),
        complaint_id,
        Decision(
            TODAY,
            Outcome.PARTLY_UPHELD,
            tuple(
                PointDecisionInput(
                    each.id, Outcome.UPHELD, "Two visits failed", "No follow-up", "Repairs policy"
                )
                for each in view.points
            ),
            tuple(WantedAnswerInput(each.id, True, "By Friday") for each in view.wanted),
            (
                RemedyInput(RemedyKind.APOLOGY, "We said sorry", done_on=TODAY),
                RemedyInput(RemedyKind.ACTION, "Mend the wall", due_on=TODAY + timedelta(days=9)),
            ),
            "We read the repair log",
            "Nobody checked the second visit",
            reason="Read through",
        ),
    )


# ----------------------------------------------------------------------------------- summary


def test_the_summary_has_every_fact(office: Office, qtbot: QtBot) -> None:
    tab = shown(SummaryTab, office, qtbot, JAMES)
    said = words(tab)
    for text in (
        "Damp in the bedroom, visit 2 brought no repair",
        "Repairs not dealt with properly",
        "Telephone",
        "3 November 2026",
        "James O’Brien",
        "Flat 2\n12 Church Street\nEccles\nM30 0NJ",
        "None recorded",
        "Marcia Okafor",
        "Complaints Policy 2024, version 1",
    ):
        assert text in said
    assert "3 November 2026 at 10am (Same day)" in said


def test_each_person_of_the_case_can_be_corrected(office: Office, qtbot: QtBot) -> None:
    tab = shown(SummaryTab, office, qtbot, JAMES)
    asked: list[tuple[str, int, int]] = []
    tab.wanted_person.connect(lambda *each: asked.append(("person", *each)))
    tab.wanted_adjustment.connect(lambda *each: asked.append(("adjustment", *each)))
    press(tab, "Correct person: James O’Brien")
    press(tab, "Add adjustment: James O’Brien")
    complainant = case_view(office.desk(), JAMES).complainant
    assert complainant is not None
    assert asked == [("person", complainant.id, JAMES), ("adjustment", complainant.id, JAMES)]


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Correct details…", Command.CORRECT_DETAILS),
        ("Correct dates…", Move.CORRECT_DATES),
        ("Assign…", Move.ASSIGN),
        ("Change procedure…", Move.CHANGE_PROCEDURE),
    ],
)
def test_each_section_asks_for_its_correction(
    office: Office, qtbot: QtBot, name: str, asked: object
) -> None:
    tab = shown(SummaryTab, office, qtbot, JAMES)
    with qtbot.waitSignal(tab.wanted_move) as signal:
        press(tab, name)
    assert signal.args == [asked, JAMES]


def test_a_linked_complaint_opens(office: Office, qtbot: QtBot) -> None:
    mark_duplicate(office.desk(), GRACE, JAMES, "Sent twice")
    tab = shown(SummaryTab, office, qtbot, GRACE)
    assert "This is a duplicate of it. Sent twice" in words(tab)
    with qtbot.waitSignal(tab.open_case) as opened:
        press(tab, "BEST-2026-0002")
    assert opened.args == [JAMES]
    again(tab, office, JAMES)
    assert "Marked as a duplicate of this. Sent twice" in words(tab)


def test_hostile_text_is_shown_as_it_is(office: Office, qtbot: QtBot) -> None:
    add_note(office.desk(), JAMES, "<img src='file:///etc/passwd'><b>loud</b>")
    tab = shown(NotesTab, office, qtbot, JAMES)
    assert "<img src='file:///etc/passwd'><b>loud</b>" in words(tab)
    for label in tab.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text().startswith("<")


# ------------------------------------------------------------------------------------ points


def test_points_and_outcomes_before_a_decision(office: Office, qtbot: QtBot) -> None:
    add_point(office.desk(), JAMES, "Nobody rang back", TODAY, unclear=True)
    tab = shown(PointsTab, office, qtbot, JAMES)
    said = words(tab)
    assert "The damp in flat 2 was reported twice and is still there" in said
    assert "Nobody rang back" in said
    assert "Not clear yet: ask what they mean." in said
    assert "Raised 20 November 2026" in said
    assert "1. Repair the damp" in said
    assert said.count("Not answered yet") == 2
    with qtbot.waitSignal(tab.wanted_point) as asked:
        press(tab, "Change point 2")
    point = case_view(office.desk(), JAMES).points[1]
    assert asked.args == [point.id, JAMES]
    with qtbot.waitSignal(tab.wanted_outcomes) as outcomes:
        press(tab, "Change outcomes…")
    assert outcomes.args == [JAMES]
    with qtbot.waitSignal(tab.wanted_move) as move:
        press(tab, "Add point…")
    assert move.args == [Move.ADD_POINT, JAMES]


def test_decisions_and_answers(office: Office, qtbot: QtBot) -> None:
    decide(office, JAMES)
    tab = shown(PointsTab, office, qtbot, JAMES)
    said = words(tab)
    for text in (
        "Stage 1: Upheld",
        "Two visits failed",
        "Repairs policy",
        "We will: By Friday",
        "Stage 1: Partly upheld",
        "20 November 2026 by Anna Khan",
        "Nobody checked the second visit",
    ):
        assert text in said, text


@pytest.mark.clause("P-10.2")
def test_money_is_offered_once_the_impact_is_recorded(office: Office, qtbot: QtBot) -> None:
    """Greyed with the reason: nobody fills in the whole offer to be refused."""
    decide(office, JAMES)
    tab = shown(PutRightTab, office, qtbot, JAMES)

    def offer() -> QPushButton:
        every = (each for each in tab.findChildren(QPushButton) if each.isVisible())
        return next(each for each in every if each.text() == "Offer compensation…")

    assert not offer().isEnabled()
    assert offer().toolTip() == "Record first the impact of point 1 (P-10.2)."
    for point in case_view(office.desk(), JAMES).points:
        record_impact(office.desk(), point.id, ImpactInput("It is damp", "a month", Severity.LOW))
    again(tab, office, JAMES)
    assert offer().isEnabled()


def test_what_was_promised_stands_under_put_right(office: Office, qtbot: QtBot) -> None:
    decide(office, JAMES)
    said = words(shown(PutRightTab, office, qtbot, JAMES))
    for text in ("Done 20 November 2026", "Promised for 29 November 2026"):
        assert text in said, text


def test_more_time_is_listed_with_its_reason(office: Office, qtbot: QtBot) -> None:
    until = date(2026, 12, 8)
    more = MoreTime(ExtensionBasis.EXPLANATION, until, "Parts on order")
    extend(office.desk(), LUKASZ, more)
    tab = shown(PointsTab, office, qtbot, LUKASZ)
    assert (
        "Until 8 December 2026, not told yet. Up to 10 working days, explained. Parts on order"
    ) in words(tab)


def test_a_greyed_button_says_why(office: Office, qtbot: QtBot) -> None:
    mark_duplicate(office.desk(), GRACE, JAMES, "Sent twice")
    tab = shown(PointsTab, office, qtbot, GRACE)
    add = next(each for each in tab.findChildren(QPushButton) if each.text() == "Add point…")
    assert not add.isEnabled()
    assert add.toolTip() == case_view(office.desk(), GRACE).refusals[Move.ADD_POINT]
    assert add.accessibleDescription() == add.toolTip()


# --------------------------------------------------------------------------------- deadlines


@pytest.mark.clause("P-7.1.4")
def test_deadlines_to_come_stand_above_those_met(office: Office, qtbot: QtBot) -> None:
    tab = shown(DeadlinesTab, office, qtbot, LUKASZ)
    said = words(tab)
    assert said.index("To come") < said.index("Answer, stage 1") < said.index("Met or passed")
    assert "Due Tuesday 24 November 2026" in said
    assert "10 working days after acknowledgement on 10 November 2026 (P-7.1.4)" in said
    assert "Due Monday 16 November 2026, met 10 November 2026" in said


def test_why_asks_for_its_own_milestone(office: Office, qtbot: QtBot) -> None:
    tab = shown(DeadlinesTab, office, qtbot, LUKASZ)
    with qtbot.waitSignal(tab.wanted_why) as asked:
        press(tab, "Why this date? Answer, stage 1, 24 November 2026")
    milestone, case = asked.args
    assert isinstance(milestone, Milestone)
    assert (milestone.kind, milestone.due, case) == (
        MilestoneKind.ANSWER,
        date(2026, 11, 24),
        LUKASZ,
    )


def test_a_forecast_is_called_one(office: Office, qtbot: QtBot) -> None:
    tab = shown(DeadlinesTab, office, qtbot, GRACE)
    assert "Due Thursday 3 December 2026 (forecast)" in words(tab)


@pytest.mark.clause("P-7.1.5")
def test_more_time_shows_both_dates(office: Office, qtbot: QtBot) -> None:
    desk = office.desk()
    extend(desk, LUKASZ, MoreTime(ExtensionBasis.EXPLANATION, date(2026, 12, 8), "Parts on order"))
    draft = start_letter(desk, LUKASZ, LetterCode.L03)
    issue_letter(desk, draft.id, draft.version, draft.blocks, TODAY, reason="Checked")
    record_sent(desk, draft.id, TODAY, Channel.LETTER)
    tab = shown(DeadlinesTab, office, qtbot, LUKASZ)
    said = words(tab)
    assert "Due Tuesday 8 December 2026" in said
    assert any(each.startswith("First due 24 November 2026") for each in said)


# ----------------------------------------------------------------------------------- letters


def test_letters_are_listed_and_the_chosen_one_is_shown(office: Office, qtbot: QtBot) -> None:
    tab = shown(LettersTab, office, qtbot, JAMES)
    letter = tab.letter()
    assert letter is not None
    assert letter.code is LetterCode.L01
    assert tab.ui.preview.pages >= 1
    assert tab.print.isEnabled()
    assert not tab.go_on.isEnabled()
    assert tab.sent.toolTip() == "This letter was sent on 4 November 2026."
    with qtbot.waitSignal(tab.wanted_print) as asked:
        tab.print.click()
    assert asked.args == [letter.id, JAMES]


def test_a_draft_can_be_continued_and_then_sent_or_written_again(
    office: Office, qtbot: QtBot
) -> None:
    desk = office.desk()
    draft = start_letter(desk, GRACE, LetterCode.L01)
    tab = shown(LettersTab, office, qtbot, GRACE)
    assert tab.go_on.isEnabled()
    assert not tab.print.isEnabled()
    assert tab.ui.preview.pages >= 1
    with qtbot.waitSignal(tab.wanted_draft) as asked:
        tab.ui.list.opened.emit(tab.letter())
    assert asked.args == [draft.id, GRACE]
    issue_letter(desk, draft.id, draft.version, draft.blocks, TODAY, reason="No contact yet")
    again(tab, office, GRACE)
    assert not tab.go_on.isEnabled()
    for made, signal in ((tab.sent, tab.wanted_sent), (tab.again, tab.wanted_supersede)):
        with qtbot.waitSignal(signal) as asked:
            made.click()
        assert asked.args == [draft.id, GRACE]


def test_the_room_is_the_letters_and_not_the_buttons(office: Office, qtbot: QtBot) -> None:
    start_letter(office.desk(), GRACE, LetterCode.L01)
    tab = shown(LettersTab, office, qtbot, GRACE)
    tab.resize(900, 600)
    QApplication.processEvents()
    buttons = tab.ui.buttons
    assert buttons.height() == buttons.heightForWidth(buttons.width())
    assert tab.ui.split.height() > tab.height() * 3 // 4


def test_a_case_without_letters_says_so(office: Office, qtbot: QtBot) -> None:
    tab = shown(LettersTab, office, qtbot, GRACE)
    assert tab.ui.nothing.isVisible()
    assert not tab.ui.split.isVisible()
    assert tab.letter() is None


def test_a_wide_pane_puts_the_letter_beside_the_list(office: Office, qtbot: QtBot) -> None:
    tab = shown(LettersTab, office, qtbot, JAMES)
    assert tab.ui.split.orientation() is Qt.Orientation.Vertical
    tab.resize(1000, 400)
    QApplication.processEvents()
    assert tab.ui.split.orientation() is Qt.Orientation.Horizontal


# --------------------------------------------------------------------------------- documents


def keep(office: Office, name: str, content: bytes) -> int:
    document = NewDocument(name, content, DocumentKind.EVIDENCE, Direction.IN, TODAY)
    return attach(office.desk(), GRACE, document)


def test_documents_are_shown_by_what_they_are(office: Office, qtbot: QtBot) -> None:
    keep(office, "wall.png", PNG)
    keep(office, "run.exe", b"MZ")
    keep(office, "broken.pdf", b"no pdf at all")
    tab = shown(DocumentsTab, office, qtbot, GRACE)
    by_name = {each.name: each.id for each in tab.ui.list.rows()}
    tab.ui.list.choose(by_name["wall.png"])
    assert tab._picture.isVisible()
    assert tab._picture.accessibleName() == "Picture: wall.png"
    tab.ui.list.choose(by_name["run.exe"])
    assert any("run.exe is a program or a link" in each for each in words(tab))
    tab.ui.list.choose(by_name["broken.pdf"])
    assert "This PDF cannot be shown here. Save a copy and open that." in words(tab)


def test_a_copy_is_saved_as_it_was(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    keep(office, "wall.png", PNG)
    tab = shown(DocumentsTab, office, qtbot, GRACE)
    assert tab.save_copy_to(tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == PNG


def test_adding_asks_the_window(office: Office, qtbot: QtBot) -> None:
    tab = shown(DocumentsTab, office, qtbot, GRACE)
    assert tab.ui.nothing.isVisible()
    with qtbot.waitSignal(tab.wanted_move) as asked:
        tab.add.click()
    assert asked.args == [Move.ADD_DOCUMENT, GRACE]


def dropped(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_dropped_files_are_passed_on(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    tab = shown(DocumentsTab, office, qtbot, GRACE)
    file = tmp_path / "photo.jpg"
    file.write_bytes(PNG)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path)),
                  QUrl("https://example.org/x.pdf")])  # fmt: skip
    with qtbot.waitSignal(tab.dropped_files) as asked:
        tab.dropEvent(dropped(data))
    assert asked.args == [[str(file)], GRACE]
    assert files_in(QMimeData()) == []


def test_a_drop_without_a_file_says_what_to_do(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = shown(DocumentsTab, office, qtbot, GRACE)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    data = QMimeData()
    data.setText("an email dragged out of Outlook")
    tab.dropEvent(dropped(data))
    assert said == ["No file arrived. Save the email to a folder first, then drop the file here."]


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0 bytes"), (1023, "1023 bytes"), (2048, "2 KB"), (3_600_000, "3.4 MB")]
)
def test_a_size_is_said_plainly(size: int, said: str) -> None:
    assert size_words(size) == said


# ------------------------------------------------------------------------------------- notes


@pytest.mark.clause("B-32")
def test_notes_and_contacts_stand_newest_first(office: Office, qtbot: QtBot) -> None:
    desk = office.desk()
    add_note(desk, JAMES, "Rang the contractor")
    contact = NewContact(ContactKind.UPDATE, date(2026, 11, 12), Channel.SMS, "Sent an update")
    add_contact(desk, JAMES, contact)
    tab = shown(NotesTab, office, qtbot, JAMES)
    entries = tab.list.entries
    assert [each.title for each in entries] == [
        "Note",
        "Update (SMS text message)",
        "First contact (Telephone)",
    ]
    assert entries[0].by == "Anna Khan, 20 November 2026 at 10am"
    assert entries[1].by == "Anna Khan, 12 November 2026"


def test_a_note_is_added_with_ctrl_enter(office: Office, qtbot: QtBot) -> None:
    tab = shown(NotesTab, office, qtbot, JAMES)
    tab.ui.text.setFocus()
    QTest.keyClicks(tab.ui.text, "She rang about the wall")
    assert tab.unsaved
    QTest.keyClick(tab.ui.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert case_view(office.desk(), JAMES).notes[0].text == "She rang about the wall"
    assert tab.ui.text.toPlainText() == ""
    assert not tab.unsaved


def test_an_empty_note_is_refused_beside_the_box(office: Office, qtbot: QtBot) -> None:
    tab = shown(NotesTab, office, qtbot, JAMES)
    tab.ui.add.click()
    assert tab.ui.problem.isVisible()
    assert tab.ui.problem.text().startswith("Enter")
    assert case_view(office.desk(), JAMES).notes == ()


def test_typed_text_stays_with_its_case(office: Office, qtbot: QtBot) -> None:
    tab = shown(NotesTab, office, qtbot, JAMES)
    tab.ui.text.setPlainText("Half a thought")
    again(tab, office, JAMES)  # news of the same case
    assert tab.ui.text.toPlainText() == "Half a thought"
    again(tab, office, SIAN)
    assert tab.ui.text.toPlainText() == ""
    again(tab, office, JAMES)
    assert tab.ui.text.toPlainText() == "Half a thought"


def test_typed_text_comes_back_after_a_crash(office: Office, qtbot: QtBot) -> None:
    tab = shown(NotesTab, office, qtbot, JAMES)
    tab.ui.text.setPlainText("Half a thought")
    tab.keep_draft()
    fresh = shown(NotesTab, office, qtbot, JAMES)
    assert fresh.ui.text.toPlainText() == "Half a thought"
    fresh.add()
    assert drafts.load(f"quick-note-{JAMES}") is None
    assert shown(NotesTab, office, qtbot, JAMES).ui.text.toPlainText() == ""


def test_a_long_case_opens_forty_entries_at_a_time(office: Office, qtbot: QtBot) -> None:
    for number in range(45):
        add_note(office.desk(), GRACE, f"Note {number}")
    tab = shown(NotesTab, office, qtbot, GRACE)
    assert len(tab.list.entries) == 45
    assert "Note 44" in words(tab)
    assert "Note 2" not in words(tab)
    press(tab, "Show 5 more of 5 earlier entries")
    QApplication.processEvents()
    assert "Note 2" in words(tab)


def test_recording_a_contact_asks_the_window(office: Office, qtbot: QtBot) -> None:
    tab = shown(NotesTab, office, qtbot, JAMES)
    with qtbot.waitSignal(tab.wanted_move) as asked:
        tab.ui.contact.click()
    assert asked.args == [Move.ADD_CONTACT, JAMES]


# ----------------------------------------------------------------------------------- history


@pytest.mark.clause("B-32")
def test_the_history_says_who_did_what_newest_first(office: Office, qtbot: QtBot) -> None:
    add_note(office.desk(), JAMES, "She rang")
    tab = shown(HistoryTab, office, qtbot, JAMES)
    entries = tab.list.entries
    assert entries[0].title == "Note added"
    assert entries[0].by == "Anna Khan, 20 November 2026 at 10am"
    assert entries[-1].by == "Anna Khan, 3 November 2026 at 10am"
    assert any("Due date" in line and "2026" in line for each in entries for line in each.lines)
