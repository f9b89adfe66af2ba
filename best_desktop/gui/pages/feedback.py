"""Feedback and requests: four registers that list, filter and export alike (B-35)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from best_desktop.casework import case_file
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.compliment_file import compliment_file
from best_desktop.casework.feedback_views import CommentRow, ComplimentRow
from best_desktop.casework.party_views import RegisterName
from best_desktop.casework.personal_letters import why_no_thanks
from best_desktop.casework.request_views import ServiceRequestRow
from best_desktop.casework.survey_thanks import thank_you_text
from best_desktop.casework.survey_views import SurveyRow
from best_desktop.domain.roles import Right
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import FormalAnswer, Tag
from best_desktop.gui.actions import READ_ONLY, Command
from best_desktop.gui.dates import long_date
from best_desktop.gui.forms.ui_feedback import Ui_FeedbackPage
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.paged_register import PagedRegister, RegisterButton
from best_desktop.gui.perform import perform, performed
from best_desktop.gui.personal_asks import PersonalAsk, PersonalWish, letter_line, written
from best_desktop.gui.register_filters import FilterBy
from best_desktop.gui.saving import ask_where, save_now
from best_desktop.gui.settings import Preferences
from best_desktop.gui.survey_words import (
    story_in_words,
    survey_tag,
    why_no_praise,
    why_no_step,
    why_not_sort,
)

_TABS = {
    "compliments": RegisterName.COMPLIMENTS,
    "comments": RegisterName.COMMENTS,
    "requests": RegisterName.REQUESTS,
    "surveys": RegisterName.SURVEYS,
}
_NAMES = tuple(_TABS)


def _compliment_tag(row: ComplimentRow) -> Tag:
    return Tag.CLOSED if row.shared_on else Tag.COMPLIMENT


def _request_tag(row: ServiceRequestRow) -> Tag:
    if row.raised:
        return Tag.RESPONDED
    if row.overdue:
        return Tag.OVERDUE
    if row.offer:
        return Tag.DUE_SOON
    return Tag.CLOSED if row.done_on else Tag.ON_TRACK


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

    wanted_form = Signal(int)
    """A compliment to print as form F2."""

    wanted_letter = Signal(object, int)
    """A thank-you, and no complaint."""

    wanted_columns = Signal(object)
    """A list whose columns somebody wants to choose."""

    wanted_review = Signal(str)
    """The monthly review of ``surveys`` or ``requests``."""

    def __init__(
        self, office: Office, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        """Build the page; each register loads when it is first shown."""
        super().__init__(office, parent)
        self._preferences = preferences
        self.ui = Ui_FeedbackPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.registers: dict[str, PagedRegister] = {
            "compliments": self._compliments(),
            "comments": self._comments(),
            "requests": self._requests(),
            "surveys": self._surveys(),
        }
        for name, register in self.registers.items():
            self.ui.tabs.addTab(register, str(register.name))
            self.ui.head.addWidget(register.tools)
            register.opened.connect(self._open)
            register.wanted_columns.connect(self.wanted_columns)
            register.table.restore(preferences, f"feedback/{name}")
        self._behind = set(_NAMES)
        self.ui.tabs.currentChanged.connect(lambda _: self._load_shown())

    # ------------------------------------------------------------------------------ building

    def _compliments(self) -> PagedRegister:
        save = partial(self.wanted_move.emit, Command.COMPLIMENTS_WORKBOOK, 0)
        return self._register(
            "compliments",
            (
                self._new("New compliment…", Command.NEW_COMPLIMENT, "new-compliment"),
                self._new("Import compliments…", Command.IMPORT_COMPLIMENTS, "open"),
                self._on_row("compliments", "Confirm shared…", "tick", self.wanted_confirm,
                             _why_not_confirm),
                self._thank("compliments", PersonalAsk.COMPLIMENT),
                self._on_row("compliments", "Print form F2…", "print", self.wanted_form),
                RegisterButton("Save as PDF…", "pdf", self._save_compliment, self._why_not_save),
                RegisterButton("Save register…", "workbook", save),
            ),
            "To share",
            {"state": _compliment_tag},
            lambda row: self._with_letters(_whole_compliment(row), PersonalAsk.COMPLIMENT, row.id),
        )  # fmt: skip

    def _comments(self) -> PagedRegister:
        new = self._new("New comment…", Command.NEW_COMMENT, "new-comment")
        thank = self._thank("comments", PersonalAsk.COMMENT)
        return self._register(
            "comments",
            (new, thank),
            "Without a reply",
            {},
            lambda row: self._with_letters(_whole_comment(row), PersonalAsk.COMMENT, row.id),
        )

    def _requests(self) -> PagedRegister:
        on_row = partial(self._on_row, "requests")
        return self._register(
            "requests",
            (
                self._new("New service request…", Command.NEW_SERVICE_REQUEST,
                          "new-service-request"),
                on_row("Mark done…", "tick", self.wanted_finish, _why_not_finish),
                on_row("Missed visit…", "calendar", self.wanted_missed_visit),
                on_row("Hand over…", "assign", self.wanted_hand_over),
                on_row("Raise complaint…", "new-complaint", self.wanted_raise, _why_not_raise),
                self._review("requests"),
            ),
            "Still to do",
            {"state": _request_tag},
            _whole_request,
        )  # fmt: skip

    def _surveys(self) -> PagedRegister:
        why_no_next, why_not_again = _of_survey(why_no_step), _of_survey(why_not_sort)
        no_praise = _of_survey(why_no_praise)
        return self._register(
            "surveys",
            (
                self._new("New survey answer…", Command.NEW_SURVEY_ANSWER),
                self._new("Import answers…", Command.IMPORT_SURVEYS, "open"),
                RegisterButton("Next step…", "next", self._next_step, why_no_next),
                RegisterButton("Decide again…", "correct", self._sort_again, why_not_again),
                RegisterButton("Log compliment…", "new-compliment", self._praise, no_praise),
                self._review("surveys"),
                RegisterButton("Copy thank-you text", "copy", self._copy_thanks),
                RegisterButton(
                    "Monthly report…",
                    "workbook",
                    partial(self.wanted_move.emit, Command.SURVEY_REPORT, 0),
                    lambda _row: self.office.desk().why_not(Right.EXPORT),
                ),
            ),
            "Still to do",
            {"state": survey_tag},
            story_in_words,
            received="Answered",
        )

    def _register(
        self,
        name: str,
        buttons: tuple[RegisterButton, ...],
        only_open: str,
        tags: dict[str, Callable[[Any], Tag | None]],
        whole: Callable[[Any], str],
        received: str = "Received",
    ) -> PagedRegister:
        return PagedRegister(
            self.office,
            _TABS[name],
            buttons,
            filters=FilterBy(only_open, schemes=True, received=received),
            tags=tags,
            whole=whole,
        )

    def _on_row(
        self,
        name: str,
        text: str,
        icon: str,
        asked: Any,
        why_not: Callable[[Any], str | None] | None = None,
    ) -> RegisterButton:
        """A button that asks for something with the chosen row of a register."""

        def pressed() -> None:
            row = self.registers[name].chosen()
            if row is not None:
                asked.emit(row.id)

        def why(row: Any | None) -> str | None:
            if row is None:
                return f"Choose a {str(_TABS[name]).lower().removesuffix('s')} in the list first."
            return (why_not(row) if why_not else None) or _read_only()

        return RegisterButton(text, icon, pressed, why)

    def _thank(self, name: str, ask: PersonalAsk) -> RegisterButton:
        """Write the thank-you for the chosen line, or go on with it (L22)."""

        def pressed() -> None:
            row = self.registers[name].chosen()
            if row is not None:
                self.wanted_letter.emit(PersonalWish(ask, row.id), 0)

        def why(row: Any | None) -> str | None:
            if row is None:
                return f"Choose a {name.removesuffix('s')} in the list first."
            desk = self.office.desk()
            if ask is PersonalAsk.COMPLIMENT:
                return why_no_thanks(desk, compliment_id=row.id) or _read_only()
            return why_no_thanks(desk, comment_id=row.id) or _read_only()

        return RegisterButton("Thank-you letter…", "letter", pressed, why)

    def _with_letters(self, text: str, ask: PersonalAsk, number: int) -> str:
        """The whole of a line with how it stands with its letters."""
        letters = written(self.office, PersonalWish(ask, number))
        return "\n\n".join((text, *map(letter_line, letters)))

    def _review(self, name: str) -> RegisterButton:
        asked = partial(self.wanted_review.emit, name)
        return RegisterButton("Monthly review…", "tick", asked, lambda _row: _read_only())

    def _new(self, text: str, command: Command, icon: str = "new-complaint") -> RegisterButton:
        asked = partial(self.wanted_move.emit, command, 0)
        return RegisterButton(text, icon, asked, lambda _row: _read_only())

    # ------------------------------------------------------------------------------ loading

    def show_tab(self, name: str) -> None:
        """Go to ``compliments``, ``comments``, ``requests`` or ``surveys``."""
        self.ui.tabs.setCurrentIndex(_NAMES.index(name))

    def show_waiting(self, name: str) -> None:
        """Go to a register and show only what is still to do there."""
        self.show_tab(name)
        self.registers[name].only_open.setChecked(True)

    def show_row(self, name: str, row_id: int) -> None:
        """Go to a register and choose a line there, where its filters show it."""
        self.show_tab(name)
        table = self.registers[name].table
        if not table.choose(row_id):
            self.registers[name].refresh()
            table.choose(row_id)

    def shown(self) -> PagedRegister:
        """The register that is shown."""
        return self.registers[_NAMES[self.ui.tabs.currentIndex()]]

    def refresh(self) -> None:
        self._behind = set(_NAMES)
        self._load_shown()

    def concerns(self, entry: HistoryEntry) -> bool:
        """Registers change by their own entries; a complaint raised changes its request."""
        return entry.complaint_id is None or entry.subject.startswith("BEST")

    def _load_shown(self) -> None:
        register, name = self.shown(), _NAMES[self.ui.tabs.currentIndex()]
        self.setFocusProxy(register)
        for each in self.registers.values():
            each.tools.setVisible(each is register)
        if name in self._behind:
            self._behind.discard(name)
            register.refresh()
        self.status_changed.emit(register.count.text())

    def keep(self) -> None:
        for name, register in self.registers.items():
            register.table.keep(self._preferences, f"feedback/{name}")

    def panes(self) -> list[QWidget]:
        """The list shown, and the whole text of the chosen line."""
        register = self.shown()
        both = (register.table, register.whole)
        return [each for each in both if each is not None]

    def select_all_text(self) -> str:
        return self.shown().table.selected_text()

    def export_out(self) -> bool:
        return self.shown().ask_export()

    def print_out(self) -> bool:
        return self.shown().print_out()

    # -------------------------------------------------------------------------------- asking

    def _next_step(self) -> None:
        row = self.registers["surveys"].chosen()
        if row is not None:
            self.wanted_survey_step.emit(row.step, row.id)

    def _sort_again(self) -> None:
        row = self.registers["surveys"].chosen()
        if row is not None:
            self.wanted_survey_step.emit(SurveyStep.LOOK, row.id)

    def _copy_thanks(self) -> None:
        """Put the thank-you for the chosen answer, or for any, on the clipboard (R-2.2.4)."""
        row = self.registers["surveys"].chosen()
        number = row.id if row is not None else None
        text = perform(self, lambda: thank_you_text(self.office.desk(), number))
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            performed.done.emit("Thank-you text copied. Paste it into your message.")

    def _why_not_save(self, row: ComplimentRow | None) -> str | None:
        if row is None:
            return "Choose a compliment in the list first."
        return self.office.desk().why_not(Right.EXPORT)

    def _save_compliment(self) -> None:
        """Save the chosen compliment for the compliments folder, under its own name (R-10.6)."""
        row = self.registers["compliments"].chosen()
        if row is None:
            return
        made = perform(self, lambda: compliment_file(self.office.desk(), row.id))
        if made is None:
            return
        name, content = made
        path = ask_where(self, "Save as PDF", name)
        if path is not None:
            save_now(self, path, lambda: content)

    def _praise(self) -> None:
        row = self.registers["surveys"].chosen()
        if row is not None:
            self.wanted_survey_step.emit(SurveyStep.LOG_COMPLIMENT, row.id)

    def _open(self, row: CommentRow | ComplimentRow | ServiceRequestRow | SurveyRow) -> None:
        """Enter on a line: the complaint it became, or the next thing to do with it."""
        if isinstance(row, SurveyRow):
            if row.complaint_id is not None:
                self.open_case.emit(row.complaint_id)
            elif _of_survey(why_no_step)(row) is None:
                self.wanted_survey_step.emit(row.step, row.id)
        elif isinstance(row, ComplimentRow):
            if (_why_not_confirm(row) or _read_only()) is None:
                self.wanted_confirm.emit(row.id)
        elif isinstance(row, ServiceRequestRow):
            if row.raised_id is not None:
                self.open_case.emit(row.raised_id)
            elif (_why_not_finish(row) or _read_only()) is None:
                self.wanted_finish.emit(row.id)


def _read_only() -> str | None:
    return READ_ONLY if case_file.is_read_only() else None


def _of_survey(why_not: Callable[[SurveyRow], str | None]) -> Callable[[Any], str | None]:
    def why(row: SurveyRow | None) -> str | None:
        if row is None:
            return "Choose a survey answer in the list first."
        return why_not(row) or _read_only()

    return why


def _why_not_confirm(row: ComplimentRow) -> str | None:
    if row.confirmed_on is not None:
        return f"This compliment was shared on {long_date(row.shared_on)}."
    return None


def _why_not_finish(row: ServiceRequestRow) -> str | None:
    return f"This was done on {long_date(row.done_on)}." if row.done_on is not None else None


def _why_not_raise(row: ServiceRequestRow) -> str | None:
    return f"This became complaint {row.raised}." if row.raised else None


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


def _whole_comment(row: CommentRow) -> str:
    return f"{row.text}\n\nReply: {row.reply}" if row.reply else row.text
