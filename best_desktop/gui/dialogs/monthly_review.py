"""The monthly review: answers laid aside (R-2.2.4), or service requests (P-6.3)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from best_desktop.casework.queries.service_requests import requests_to_review
from best_desktop.casework.queries.surveys import survey_month
from best_desktop.casework.request_views import ServiceRequestRow
from best_desktop.casework.service_requests import review_service_requests
from best_desktop.casework.survey_views import SurveyRow
from best_desktop.casework.surveys import review_answers
from best_desktop.domain.working_days import MONTHS
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_monthly_review import Ui_MonthlyReview
from best_desktop.gui.tables import Column

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

SURVEYS, REQUESTS = "surveys", "requests"
_MONTHS_OFFERED = 13
_LINES = 8

_ANSWERS: tuple[Column[SurveyRow], ...] = (
    Column("repair", "Repair", lambda row: row.repair_reference, 14),
    Column("rating", "Rating", lambda row: str(row.rating), 7, number=True),
    Column("decided", "Decided by", lambda row: row.triaged_by, 18),
    Column("reason", "Why it is not a service failure", lambda row: row.triage_reason, 40),
    Column("said", "What they said", lambda row: " ".join(row.comment.split()), 40),
)
_REQUESTS: tuple[Column[ServiceRequestRow], ...] = (
    Column("reference", "Reference", lambda row: row.reference, 14),
    Column("received", "Received", lambda row: long_date(row.received_on), 18),
    Column("done", "Done on", lambda row: long_date(row.done_on) or "Not done", 18),
    Column("missed", "Visits missed", lambda row: str(row.missed_visits), 12, number=True),
    Column("raised", "Complaint", lambda row: row.raised, 16),
    Column("needed", "What is needed", lambda row: " ".join(row.needed.split()), 40),
)


class MonthlyReviewDialog(FormDialog):
    """What was decided or received in a month and nobody reviewed yet, and a note on it."""

    saved_words = "Review recorded."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        kind: str = SURVEYS,
    ) -> None:
        """Open for survey answers or service requests, at the first month with any to review."""
        super().__init__(office, complaint_id, parent)
        self.kind = kind
        self.ui = Ui_MonthlyReview()
        self.build(self.ui)
        ui = self.ui
        self.say(ui.intro, _INTROS[kind])
        self._months = {month_name(each): each for each in months(office.desk().today)}
        ui.month.offer_texts(((name, name) for name in self._months), empty="")
        columns: Sequence[Column[Any]] = _ANSWERS if kind == SURVEYS else _REQUESTS
        ui.rows.set_columns(columns, lambda row: row.id)
        waiting = [name for name, first in self._months.items() if self._to_review(first)]
        if waiting:
            ui.month.choose(waiting[-1])
        ui.month.currentIndexChanged.connect(self._show)
        self._show()
        self.ready()
        ui.rows.setFocus()

    def typed(self) -> bool:
        """Looking at another month is nothing to ask about; a note is."""
        return bool(self.ui.note.toPlainText().strip())

    def _to_review(self, first: date) -> Sequence[SurveyRow | ServiceRequestRow]:
        desk, last = self.office.desk(), _last_of(first)
        if self.kind == SURVEYS:
            return survey_month(desk, first, last).to_review
        return requests_to_review(desk, first, last)

    def _show(self) -> None:
        first = self._months[self.ui.month.text_value()]
        rows = self._to_review(first)
        self.ui.rows.show_rows(rows)
        self.ui.rows.setMinimumHeight(self.ui.rows.height_for(_LINES))
        noun = "answer" if self.kind == SURVEYS else "service request"
        text = f"{len(rows)} {noun}{'' if len(rows) == 1 else 's'} to review."
        if self.kind == SURVEYS:
            month = survey_month(self.office.desk(), first, _last_of(first))
            text = (
                f"{text} {month.answered} answered in the month, {month.complaints} of them "
                f"became complaints, {len(month.not_a_failure)} laid aside."
            )
        self.say(self.ui.found, text)
        self.main_button.setEnabled(bool(rows))
        self.main_button.setToolTip("" if rows else "Nothing of this month waits for review.")

    def save(self) -> int | None:
        ids = [row.id for row in self._to_review(self._months[self.ui.month.text_value()])]
        note, desk = self.ui.note.toPlainText(), self.office.desk()
        if self.kind == SURVEYS:
            review_answers(desk, ids, note)
        else:
            review_service_requests(desk, ids, note)
        return None


_INTROS = {
    SURVEYS: "The lead complaints officer looks each month at the answers that were laid aside as "
    "not a service failure, with their reasons (R-2.2.4).",
    REQUESTS: "A service request is not a complaint, but it is recorded, monitored and reviewed "
    "(P-6.3).",
}


def months(today: date) -> list[date]:
    """The first days of this month and the twelve before it, newest first."""
    found, first = [], today.replace(day=1)
    for _ in range(_MONTHS_OFFERED):
        found.append(first)
        first = (first - timedelta(days=1)).replace(day=1)
    return found


def month_name(first: date) -> str:
    """A month as people say it: 'June 2026'."""
    return f"{MONTHS[first.month - 1]} {first.year}"


def _last_of(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
