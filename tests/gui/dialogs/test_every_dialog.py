"""What holds for every dialog: names for readers, room at 200 %, plain text, freed when closed."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.errors import ChangedMeanwhile, FieldConflict
from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import (
    FirstContact,
    NewComplaint,
    NewCompliment,
    NewOfficeDay,
    NewServiceRequest,
    PersonInput,
)
from best_desktop.casework.letters import issue_letter, record_sent, start_letter
from best_desktop.casework.office_calendar import add_office_day, office_days
from best_desktop.casework.service_requests import log_service_request
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterCode,
    MilestoneKind,
    PraiseSubject,
)
from best_desktop.gui import theme
from best_desktop.gui.actions import shortcuts
from best_desktop.gui.dialogs.about import AboutDialog
from best_desktop.gui.dialogs.assign import AssignDialog
from best_desktop.gui.dialogs.attach import AttachDialog
from best_desktop.gui.dialogs.change_procedure import ChangeProcedureDialog
from best_desktop.gui.dialogs.choose_letter import ChooseLetterDialog
from best_desktop.gui.dialogs.columns import ColumnsDialog
from best_desktop.gui.dialogs.comment import CommentDialog
from best_desktop.gui.dialogs.compliment import ComplimentDialog
from best_desktop.gui.dialogs.conclude import ConcludeDialog
from best_desktop.gui.dialogs.confirm_compliment import ConfirmComplimentDialog
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.dialogs.contact import ContactDialog
from best_desktop.gui.dialogs.correct_dates import CorrectDatesDialog
from best_desktop.gui.dialogs.correct_details import CorrectDetailsDialog
from best_desktop.gui.dialogs.decide import DecideDialog
from best_desktop.gui.dialogs.duplicate import DuplicateDialog
from best_desktop.gui.dialogs.escalate import EscalateDialog
from best_desktop.gui.dialogs.finish_request import FinishRequestDialog
from best_desktop.gui.dialogs.first_contact import FirstContactDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.more_time import MoreTimeDialog
from best_desktop.gui.dialogs.move_on import MoveOnDialog
from best_desktop.gui.dialogs.not_accept import NotAcceptDialog
from best_desktop.gui.dialogs.note import NoteDialog
from best_desktop.gui.dialogs.office_day import OfficeDayDialog, RemoveOfficeDayDialog
from best_desktop.gui.dialogs.point import AddPointDialog, ChangePointDialog
from best_desktop.gui.dialogs.record_sent import RecordSentDialog
from best_desktop.gui.dialogs.refuse_escalation import RefuseEscalationDialog
from best_desktop.gui.dialogs.reopen import ReopenDialog
from best_desktop.gui.dialogs.service_request import ServiceRequestDialog
from best_desktop.gui.dialogs.shortcuts import ShortcutsDialog
from best_desktop.gui.dialogs.wanted import ChangeWantedDialog
from best_desktop.gui.dialogs.why import WhyDialog
from best_desktop.gui.dialogs.withdraw import WithdrawDialog
from tests.gui.dialogs.conftest import StoryOffice, open_story
from tests.gui.dialogs.hands import let_go

Make = Callable[[StoryOffice, int], QDialog]


def why(story: StoryOffice, case: int) -> QDialog:
    view = story.view(case)
    milestone = view.schedule.find(MilestoneKind.ANSWER, 1)
    assert milestone is not None
    return WhyDialog(story.office, milestone, view.calendar)


def editor(story: StoryOffice, case: int) -> QDialog:
    made = LetterEditor(story.office, case, code=LetterCode.L01)
    assert made.begin()
    return made


def sent(story: StoryOffice, case: int) -> QDialog:
    letter = story.view(case).letters[0]
    return RecordSentDialog(story.office, case, letter_id=letter.id)


def office_day(story: StoryOffice, _case: int) -> QDialog:
    if not office_days(story.office.desk()):
        day = NewOfficeDay(date(2025, 6, 6), "Staff day", reason="Training")
        add_office_day(story.play.desk("Owen Pritchard"), day)
    desk = story.play.desk(story.who)
    return RemoveOfficeDayDialog(story.office, day_id=office_days(desk)[0].id)


def request(story: StoryOffice, _case: int) -> QDialog:
    new = NewServiceRequest(date(2025, 4, 14), Channel.EMAIL, "A new bulb")
    made = log_service_request(story.office.desk(), new)
    return FinishRequestDialog(story.office, request_id=made.id)


def raised(story: StoryOffice, _case: int) -> QDialog:
    new = NewServiceRequest(
        date(2025, 4, 14),
        Channel.EMAIL,
        "A new bulb",
        scheme_id=story.play.schemes["Mill Brow"],
    )
    made = log_service_request(story.office.desk(), new)
    return LogComplaintDialog(story.office, request_id=made.id)


def compliment(story: StoryOffice, _case: int) -> QDialog:
    new = NewCompliment(date(2025, 4, 14), Channel.EMAIL, PraiseSubject.EMPLOYEE, "Kind")
    made = log_compliment(story.office.desk(), new)
    return ConfirmComplimentDialog(story.office, compliment_id=made.id)


def columns(story: StoryOffice, _case: int) -> QDialog:
    shown = [("due", "Due", True), ("who", "Who", False)]
    return ColumnsDialog(story.office, columns=shown, defaults=shown)


def conflict(_story: StoryOffice, _case: int) -> QDialog:
    return ConflictDialog(ChangedMeanwhile("Anna", [FieldConflict("summary", "", "a", "b" * 300)]))


def point(story: StoryOffice, case: int) -> QDialog:
    return ChangePointDialog(story.office, case, point_id=story.view(case).points[0].id)


def for_case(kind: type[FormDialog]) -> Make:
    return lambda story, case: kind(story.office, case)


def for_nobody(kind: type[FormDialog]) -> Make:
    return lambda story, _case: kind(story.office)


CASE_DIALOGS: tuple[type[FormDialog], ...] = (
    AddPointDialog, AssignDialog, AttachDialog, ChangeProcedureDialog, ChangeWantedDialog,
    ChooseLetterDialog, ConcludeDialog, ContactDialog, CorrectDatesDialog, CorrectDetailsDialog,
    DecideDialog, DuplicateDialog, EscalateDialog, FirstContactDialog, MoreTimeDialog,
    MoveOnDialog, NotAcceptDialog, NoteDialog, RefuseEscalationDialog, ReopenDialog,
    WithdrawDialog,
)  # fmt: skip
FREE_DIALOGS: tuple[type[FormDialog], ...] = (
    LogComplaintDialog, ComplimentDialog, CommentDialog, ServiceRequestDialog, OfficeDayDialog,
)  # fmt: skip
MAKERS: dict[str, Make] = {
    **{kind.__name__: for_case(kind) for kind in CASE_DIALOGS},
    **{kind.__name__: for_nobody(kind) for kind in FREE_DIALOGS},
    "AboutDialog": lambda s, _c: AboutDialog(s.office),
    "ShortcutsDialog": lambda s, _c: ShortcutsDialog(s.office, rows=shortcuts()),
    "why": why,
    "editor": editor,
    "sent": sent,
    "office_day": office_day,
    "request": request,
    "raised": raised,
    "compliment": compliment,
    "columns": columns,
    "conflict": conflict,
    "point": point,
}
each = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


@pytest.fixture(scope="module")
def place(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[StoryOffice, int, int]]:
    """One office for all: a complaint that was acknowledged, and one just logged."""
    assert QApplication.instance() is qapp
    with open_story(tmp_path_factory.mktemp("every-dialog")) as story:
        fresh, case = log(story), log(story)
        day = date(2025, 4, 17)
        story.on(day, "Marcus Oyelaran")
        desk = story.office.desk()
        talked = FirstContact(day, Channel.EMAIL, "Talked.", preferred_channel=Channel.EMAIL)
        record_first_contact(desk, case, talked)
        draft = start_letter(desk, case, LetterCode.L01)
        issue_letter(desk, draft.id, draft.version, draft.blocks, day)
        record_sent(desk, draft.id, day, Channel.EMAIL)
        yield story, case, fresh


def log(story: StoryOffice) -> int:
    new = NewComplaint(
        kind=ComplainantKind.TENANT,
        channel=Channel.EMAIL,
        made_at=story.play.moment,
        summary="The boiler is still cold",
        category=Category.REPAIRS,
        complainant=PersonInput(name="Mrs Ruth Adeyemi", address="Flat 4\nBOLTON"),
        scheme_id=story.play.schemes["Larkfield House"],
        department_id=story.play.departments["Property"],
        formal_answer=FormalAnswer.YES,
        points=("It is cold", "Nobody rang"),
        wanted=("A boiler that works",),
    )
    return log_complaint(story.office.desk(), new).id


def shown(dialog: QDialog, qtbot: QtBot) -> QDialog:
    qtbot.addWidget(dialog, before_close_func=let_go)
    dialog.show()
    QApplication.processEvents()
    return dialog


def made(make: Make, place: tuple[StoryOffice, int, int]) -> QDialog:
    story, case, fresh = place
    return make(story, fresh if make is editor else case)


@pytest.mark.clause("B-36", "B-43")
@each
def test_what_holds_for_every_dialog(
    make: Make, place: tuple[StoryOffice, int, int], qtbot: QtBot
) -> None:
    dialog = shown(made(make, place), qtbot)
    assert dialog.windowTitle()
    every_stop_has_a_name_and_every_text_is_plain(dialog)
    access_keys_are_unique(dialog)
    everything_fits_half_a_full_hd_screen(dialog)
    the_wheel_turns_no_value(dialog)


def every_stop_has_a_name_and_every_text_is_plain(dialog: QDialog) -> None:
    for widget in dialog.findChildren(QWidget):
        name = widget.accessibleName()
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
        internal = widget.objectName().startswith("qt_") or isinstance(
            widget.parentWidget(), QComboBox
        )
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and not internal and widget.isVisibleTo(dialog):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert name or text, f"{type(widget).__name__} {widget.objectName()} has no name"


def everything_fits_half_a_full_hd_screen(dialog: QDialog) -> None:
    least = dialog.minimumSizeHint()
    assert least.width() <= 960
    assert least.height() <= 540
    dialog.resize(960, 540)
    QApplication.processEvents()
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    for scroll in dialog.findChildren(QScrollArea):
        if scroll.isVisible():
            assert not scroll.horizontalScrollBar().isVisible(), "scrolls sideways"


def access_keys_are_unique(dialog: QDialog) -> None:
    keys = []
    for widget in dialog.findChildren(QWidget):
        text = widget.property("text")
        plain = text.replace("&&", "") if isinstance(text, str) else ""
        holds_key = isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        )
        if holds_key and "&" in plain and widget.isVisibleTo(dialog):
            keys.append(plain[plain.index("&") + 1].casefold())
    assert sorted(keys) == sorted(set(keys))


def the_wheel_turns_no_value(dialog: QDialog) -> None:
    for box in dialog.findChildren(QComboBox):
        if box.count() > 1 and box.isVisible():
            box.setFocus()
            for area in dialog.findChildren(QScrollArea):
                area.ensureWidgetVisible(box)
            before = box.currentIndex()
            turn(box)
            assert box.currentIndex() == before


def turn(widget: QWidget) -> None:
    """Turn the wheel over a widget, as the window system would."""
    window = widget.window()
    place = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, -120))
    QApplication.processEvents()


@pytest.mark.clause("B-8")
def test_the_wheel_over_a_focused_field_scrolls_the_page(
    place: tuple[StoryOffice, int, int], qtbot: QtBot
) -> None:
    dialog = LogComplaintDialog(place[0].office)
    shown(dialog, qtbot)
    dialog.resize(800, 400)
    QApplication.processEvents()
    box = dialog.ui.kind
    box.setFocus()
    dialog.page.ensureWidgetVisible(box)
    before = dialog.page.verticalScrollBar().value()
    turn(box)
    assert box.is_empty()
    assert dialog.page.verticalScrollBar().value() > before


@pytest.mark.clause("B-44")
@each
def test_nothing_is_cut_off_with_text_twice_as_large(
    make: Make, place: tuple[StoryOffice, int, int], qtbot: QtBot
) -> None:
    theme.apply(theme.Appearance.LIGHT, 200)
    try:
        dialog = shown(made(make, place), qtbot)
        dialog.resize(960, 540)
        QApplication.processEvents()
        assert dialog.width() == 960
        for scroll in dialog.findChildren(QScrollArea):
            assert not scroll.horizontalScrollBar().isVisible(), "scrolls sideways"
    finally:
        theme.apply(theme.Appearance.LIGHT)


@each
def test_a_closed_dialog_is_freed(make: Make, place: tuple[StoryOffice, int, int]) -> None:
    dialog = made(make, place)
    dialog.show()
    let_go(dialog)
    if isinstance(dialog, FormDialog):
        assert not dialog.typed()
    dialog.reject()
    gone = weakref.ref(dialog)
    dialog.deleteLater()
    del dialog
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert gone() is None
