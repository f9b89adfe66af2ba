"""Compliments, comments, service requests, survey answers: registers equal in every way (B-35)."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from best_desktop.casework import case_file
from best_desktop.casework.party_views import RegisterName
from best_desktop.casework.queries.case import find_reference
from best_desktop.casework.queries.service_requests import service_requests
from best_desktop.casework.queries.surveys import survey_answers
from best_desktop.casework.request_views import ServiceRequestRow
from best_desktop.casework.survey_views import SurveyRow
from best_desktop.casework.views import (
    CommentRow,
    ComplimentRow,
    HistoryEntry,
)
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import FormalAnswer, Tag
from best_desktop.gui.actions import READ_ONLY, Command
from best_desktop.gui.dates import long_date
from best_desktop.gui.forms.ui_feedback import Ui_FeedbackPage
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.register import Paged, Register, RegisterKind, RowButton
from best_desktop.gui.register_columns import columns_of
from best_desktop.gui.survey_columns import SURVEYS, why_no_step, why_not_sort
from best_desktop.gui.survey_words import story_in_words
from best_desktop.gui.tables import Column

_NAMES = ("compliments", "comments", "requests", "surveys")
_TITLES = ("Compliments", "Comments", "Service requests", "Survey answers")


def _no_rows(_text: str, _open: bool) -> tuple[()]:
    """What a register that pages through SQL finds by itself."""
    return ()


def _compliment_tag(row: ComplimentRow) -> Tag:
    return Tag.CLOSED if row.shared_on else Tag.COMPLIMENT


def _request_state(row: ServiceRequestRow) -> str:
    if row.raised:
        return "Became a complaint" if row.done_on else "Complaint, still to do"
    if row.done_on:
        return "Done, offer complaint" if row.offer else "Done"
    if row.overdue:
        return "Overdue, may be complaint"
    return "Offer a complaint" if row.offer else "To do"


def _request_tag(row: ServiceRequestRow) -> Tag:
    if row.raised:
        return Tag.RESPONDED
    if row.overdue:
        return Tag.OVERDUE
    if row.offer:
        return Tag.DUE_SOON
    return Tag.CLOSED if row.done_on else Tag.ON_TRACK


REQUESTS: tuple[Column[ServiceRequestRow], ...] = (
    Column("state", "Status", _request_state, 28, order=_request_state, tag=_request_tag),
    Column("received", "Received", lambda row: long_date(row.received_on), 19,
           order=lambda row: (row.received_on, row.id)),
    Column("due", "Due", lambda row: long_date(row.due_on), 19,
           order=lambda row: row.due_on or date.max),
    Column("reference", "Reference", lambda row: row.reference, 15,
           order=lambda row: row.reference),
    Column("who", "From", lambda row: row.who or "Not given", 22,
           order=lambda row: row.who.casefold()),
    Column("scheme", "Scheme", lambda row: row.scheme, 22, order=lambda row: row.scheme),
    Column("handler", "Who sees to it", lambda row: row.handler or row.department, 20,
           order=lambda row: (row.handler or row.department).casefold()),
    Column("missed", "Visits missed", lambda row: str(row.missed_visits or ""), 12,
           order=lambda row: row.missed_visits, number=True),
    Column("raised", "Complaint", lambda row: row.raised, 17, order=lambda row: row.raised),
    Column("done", "Done on", lambda row: long_date(row.done_on), 19,
           order=lambda row: row.done_on or date.max),
    Column("needed", "What is needed", lambda row: " ".join(row.needed.split()), 60),
)  # fmt: skip


class FeedbackPage(Page):
    """The registers, one tab each; each loads when it is first shown."""

    wanted_finish = Signal(int)
    """A service request that was done."""

    wanted_raise = Signal(int)
    """A service request to make a complaint of."""

    wanted_confirm = Signal(int)
    """A compliment that was shared with the person praised."""

    wanted_missed_visit = Signal(int)
    """A service request whose visit did not happen."""

    wanted_hand_over = Signal(int)
    """A service request that somebody else sees to."""

    wanted_survey_step = Signal(object, int)
    """The next step of a survey answer, and the answer."""

    wanted_columns = Signal(object)
    """A list whose columns somebody wants to choose."""

    wanted_review = Signal(str)
    """The monthly review of ``surveys`` or ``requests``."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the page; each register loads when it is first shown."""
        super().__init__(office, parent)
        self.ui = Ui_FeedbackPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.registers: dict[str, Register[Any]] = {
            "compliments": Register(self._compliments()),
            "comments": Register(self._comments()),
            "requests": Register(self._requests()),
            "surveys": Register(self._surveys()),
        }
        for name, title in zip(_NAMES, _TITLES, strict=True):
            self.ui.tabs.addTab(self.registers[name], title)
        for name in ("compliments", "requests", "surveys"):
            self.registers[name].ui.list.opened.connect(self._open)
        for register in self.registers.values():
            register.wanted_columns.connect(self.wanted_columns)
        self._behind = set(_NAMES)
        self.ui.tabs.currentChanged.connect(lambda _: self._load_shown())

    def _compliments(self) -> RegisterKind[ComplimentRow]:
        return RegisterKind(
            "compliment",
            columns_of(RegisterName.COMPLIMENTS, {"state": _compliment_tag}),
            _no_rows,
            _whole_compliment,
            (
                self._new("New compliment…", Command.NEW_COMPLIMENT),
                RowButton("Confirm shared…", "tick", self._confirm, _why_not_confirm),
                RowButton(
                    "Save register…",
                    "workbook",
                    lambda: self.wanted_move.emit(Command.COMPLIMENTS_WORKBOOK, 0),
                ),
            ),
            can_be_done=True,
            paged=Paged(self.office, RegisterName.COMPLIMENTS),
        )

    def _comments(self) -> RegisterKind[CommentRow]:
        return RegisterKind(
            "comment",
            columns_of(RegisterName.COMMENTS),
            _no_rows,
            _whole_comment,
            (self._new("New comment…", Command.NEW_COMMENT),),
            can_be_done=True,
            paged=Paged(self.office, RegisterName.COMMENTS),
        )

    def _requests(self) -> RegisterKind[ServiceRequestRow]:
        return RegisterKind(
            "service request",
            REQUESTS,
            lambda text, open_: service_requests(self.office.desk(), text, only_open=open_),
            _whole_request,
            (
                self._new("New service request…", Command.NEW_SERVICE_REQUEST),
                RowButton("Mark done…", "tick", self._finish, _why_not_finish),
                self._of_row("Missed visit…", "calendar", "requests", self.wanted_missed_visit),
                self._of_row("Hand over…", "assign", "requests", self.wanted_hand_over),
                RowButton("Raise complaint…", "new-complaint", self._raise, _why_not_raise),
                self._review("requests"),
            ),
            can_be_done=True,
        )

    def _surveys(self) -> RegisterKind[SurveyRow]:
        return RegisterKind(
            "survey answer",
            SURVEYS,
            lambda text, open_: survey_answers(self.office.desk(), text, only_open=open_),
            story_in_words,
            (
                self._new("New survey answer…", Command.NEW_SURVEY_ANSWER),
                self._new("Import answers…", Command.IMPORT_SURVEYS, "open"),
                RowButton("Next step…", "next", self._next_step, _why_no_step),
                RowButton("Decide again…", "correct", self._sort_again, _why_not_sort),
                self._review("surveys"),
            ),
            can_be_done=True,
        )

    def _of_row(self, text: str, icon: str, name: str, asked: Any) -> RowButton[Any]:
        """A button that asks for something with the chosen row of a register."""

        def pressed() -> None:
            row = self.registers[name].chosen()
            if row is not None:
                asked.emit(row.id)

        return RowButton(text, icon, pressed, lambda _row: _read_only())

    def _review(self, name: str) -> RowButton[Any]:
        return RowButton(
            "Monthly review…", "tick", lambda: self.wanted_review.emit(name), blocked=_read_only
        )

    def _new(self, text: str, command: Command, icon: str = "new-complaint") -> RowButton[Any]:
        asked = partial(self.wanted_move.emit, command, 0)
        return RowButton(text, icon, asked, blocked=_read_only)

    # ------------------------------------------------------------------------------ loading

    def show_tab(self, name: str) -> None:
        """Go to ``compliments``, ``comments``, ``requests`` or ``surveys``."""
        self.ui.tabs.setCurrentIndex(_NAMES.index(name))

    def show_waiting(self, name: str) -> None:
        """Go to a register and show only what is still to do there."""
        self.show_tab(name)
        self.registers[name].ui.onlyOpen.setChecked(True)

    def refresh(self) -> None:
        self._behind = set(_NAMES)
        self._load_shown()

    def concerns(self, entry: HistoryEntry) -> bool:
        """Registers change by their own entries; a complaint raised changes its request."""
        return entry.complaint_id is None or entry.subject.startswith("BEST")

    def _load_shown(self) -> None:
        name = _NAMES[self.ui.tabs.currentIndex()]
        register = self.registers[name]
        self.setFocusProxy(register)
        if name in self._behind:
            self._behind.discard(name)
            register.refresh()
        self.status_changed.emit(register.ui.count.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 320)

    def panes(self) -> list[QWidget]:
        """The list shown."""
        return [self.registers[_NAMES[self.ui.tabs.currentIndex()]].ui.list]

    def select_all_text(self) -> str:
        return self.registers[_NAMES[self.ui.tabs.currentIndex()]].ui.list.selected_text()

    # -------------------------------------------------------------------------------- asking

    def _confirm(self) -> None:
        row = self.registers["compliments"].chosen()
        if row is not None:
            self.wanted_confirm.emit(row.id)

    def _finish(self) -> None:
        row = self.registers["requests"].chosen()
        if row is not None:
            self.wanted_finish.emit(row.id)

    def _raise(self) -> None:
        row = self.registers["requests"].chosen()
        if row is not None:
            self.wanted_raise.emit(row.id)

    def _next_step(self) -> None:
        row = self.registers["surveys"].chosen()
        if row is not None:
            self.wanted_survey_step.emit(row.step, row.id)

    def _sort_again(self) -> None:
        row = self.registers["surveys"].chosen()
        if row is not None:
            self.wanted_survey_step.emit(SurveyStep.LOOK, row.id)

    def _open(self, row: ComplimentRow | ServiceRequestRow | SurveyRow) -> None:
        """Enter on a line: the complaint it became, or the next thing to do with it."""
        if isinstance(row, SurveyRow):
            if row.complaint_id is not None:
                self.open_case.emit(row.complaint_id)
            elif _why_no_step(row) is None:
                self.wanted_survey_step.emit(row.step, row.id)
            return
        if isinstance(row, ComplimentRow):
            if _why_not_confirm(row) is None:
                self.wanted_confirm.emit(row.id)
        elif row.raised:
            case = find_reference(self.office.desk(), row.raised)
            if case is not None:
                self.open_case.emit(case)
        elif _why_not_finish(row) is None:
            self.wanted_finish.emit(row.id)


def _read_only() -> str | None:
    return READ_ONLY if case_file.is_read_only() else None


def _why_not_confirm(row: ComplimentRow) -> str | None:
    if row.confirmed_on is not None:
        return f"This compliment was shared on {long_date(row.shared_on)}."
    return _read_only()


def _why_not_finish(row: ServiceRequestRow) -> str | None:
    if row.done_on is not None:
        return f"This was done on {long_date(row.done_on)}."
    return _read_only()


def _why_not_raise(row: ServiceRequestRow) -> str | None:
    if row.raised:
        return f"This became complaint {row.raised}."
    return _read_only()


def _whole_compliment(row: ComplimentRow) -> str:
    said = [row.text]
    if row.on_behalf_of:
        said.append(f"On behalf of {row.on_behalf_of}.")
    said.append(f"Recorded by {row.recorded_by}.")
    return "\n\n".join(said)


def _whole_request(row: ServiceRequestRow) -> str:
    said = [row.needed]
    if row.offer:
        said.insert(0, row.offer.why)
    settled = "Done there and then." if row.there_and_then and row.done_on else ""
    sorry = "We have apologised." if row.apology else ""
    visit = f"New visit on {long_date(row.appointment_on)}." if row.appointment_on else ""
    said.append(" ".join(each for each in (settled, sorry, visit) if each))
    if row.formal_answer is FormalAnswer.NO:
        said.append("Dissatisfied, but does not want to make a formal complaint.")
    if row.reviewed_on:
        said.append(f"Reviewed on {long_date(row.reviewed_on)}. {row.review_note}".strip())
    return "\n\n".join(each for each in said if each)


def _why_no_step(row: SurveyRow) -> str | None:
    return why_no_step(row) or _read_only()


def _why_not_sort(row: SurveyRow) -> str | None:
    return why_not_sort(row) or _read_only()


def _whole_comment(row: CommentRow) -> str:
    return f"{row.text}\n\nReply: {row.reply}" if row.reply else row.text
