"""The columns of the survey register, and why its buttons may be greyed."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.survey_views import SurveyRow
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import Tag, Triage
from best_desktop.gui.dates import long_date
from best_desktop.gui.tables import Column


def _state(row: SurveyRow) -> str:
    if row.overdue:
        return "Contact overdue"
    if row.step is not SurveyStep.NONE:
        return str(row.step)
    return "Became a complaint" if row.triage is Triage.OBVIOUS else str(row.triage)


def _tag(row: SurveyRow) -> Tag:
    if row.overdue:
        return Tag.OVERDUE
    if row.step is SurveyStep.NONE:
        return Tag.CLOSED
    return Tag.WAITING if row.step is SurveyStep.CONTACT else Tag.DUE_SOON


def _due(row: SurveyRow) -> str:
    return long_date(row.contact_due_on) if row.step is SurveyStep.CONTACT else ""


SURVEYS: tuple[Column[SurveyRow], ...] = (
    Column("state", "Status", _state, 26, order=_state, tag=_tag),
    Column("received", "Answered", lambda row: long_date(row.answered_on), 19,
           order=lambda row: (row.answered_on, row.id)),
    Column("rating", "Rating", lambda row: str(row.rating), 8, order=lambda row: row.rating,
           number=True, spoken=lambda row: f"{row.rating} of 5"),
    Column("reference", "Repair", lambda row: row.repair_reference, 15,
           order=lambda row: row.repair_reference),
    Column("due", "Contact by", _due, 19,
           order=lambda row: row.contact_due_on or date.max),
    Column("who", "From", lambda row: row.who or "Not given", 20,
           order=lambda row: row.who.casefold()),
    Column("scheme", "Scheme", lambda row: row.scheme, 20, order=lambda row: row.scheme),
    Column("contractor", "Contractor", lambda row: row.contractor, 18,
           order=lambda row: row.contractor.casefold()),
    Column("became", "Logged as", lambda row: row.became, 17, order=lambda row: row.became),
    Column("text", "What they said", lambda row: " ".join(row.comment.split()), 60),
)  # fmt: skip


def why_no_step(row: SurveyRow) -> str | None:
    """Why nothing is left to do with an answer; None where something is."""
    if row.step is not SurveyStep.NONE:
        return None
    if row.became:
        return f"This was logged as {row.became}."
    return "Nothing is left to do with this answer."


def why_not_sort(row: SurveyRow) -> str | None:
    """Why what an answer is may not be decided again; None where it may."""
    if row.became:
        return f"This was logged as {row.became}."
    done = row.triage is Triage.DOUBT and row.contact_outcome and row.step is SurveyStep.NONE
    return "This was followed up and came to nothing more." if done else None
