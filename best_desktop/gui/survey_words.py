"""A survey answer in words, wherever one is shown whole."""

from __future__ import annotations

from best_desktop.casework.survey_views import SurveyRow
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import Tag, Triage
from best_desktop.gui.dates import long_date


def answer_in_words(row: SurveyRow) -> str:
    """Who answered what about which repair, in a few lines."""
    who = f" by {row.who}" if row.who else ""
    lines = [f"Repair {row.repair_reference}, rated {row.rating} of 5{who}."]
    done = f", repair completed on {long_date(row.completed_on)}" if row.completed_on else ""
    lines.append(f"Answered on {long_date(row.answered_on)}{done}.")
    places = ", ".join(each for each in (row.scheme, row.contractor) if each)
    if places:
        lines.append(f"{places}.")
    lines.append(f"They said: {row.comment}" if row.comment else "They wrote nothing.")
    return "\n".join(lines)


def story_in_words(row: SurveyRow) -> str:
    """The answer and everything done about it."""
    parts = [answer_in_words(row)]
    if row.triaged_on:
        reason = f" {row.triage_reason}" if row.triage_reason else ""
        parts.append(f"{row.triage}: {row.triaged_by}, {long_date(row.triaged_on)}.{reason}")
    if row.contact_due_on and row.contact_outcome is None:
        parts.append(f"Contact them by {long_date(row.contact_due_on)} (R-2.2.3).")
    if row.contact_words:
        parts.append(row.contact_words)
    if row.contact_outcome:
        parts.append(f"It came to: {str(row.contact_outcome).lower()}.")
    if row.became:
        parts.append(f"Logged as {row.became}.")
    if row.reviewed_on:
        note = f" {row.review_note}" if row.review_note else ""
        parts.append(f"Reviewed by {row.reviewed_by} on {long_date(row.reviewed_on)}.{note}")
    where = f", row {row.source_row}" if row.source_row else ""
    parts.append(f"Source: {row.source}{where}.")
    return "\n\n".join(parts)


def survey_tag(row: SurveyRow) -> Tag:
    """The colour of an answer's status."""
    if row.overdue:
        return Tag.OVERDUE
    if row.step is SurveyStep.NONE:
        return Tag.CLOSED
    return Tag.WAITING if row.step is SurveyStep.CONTACT else Tag.DUE_SOON


def why_no_step(row: SurveyRow) -> str | None:
    """Why nothing is left to do with an answer; None where something is."""
    if row.step is not SurveyStep.NONE:
        return None
    if row.became:
        return f"This was logged as {row.became}."
    return "Nothing is left to do with this answer."


def why_no_praise(row: SurveyRow) -> str | None:
    """Why no compliment may be logged from an answer; None where one may (R-10.7.i)."""
    if row.became:
        return f"This was logged as {row.became}."
    if row.step is SurveyStep.LOG_COMPLIMENT or row.triage is Triage.SATISFIED:
        return None
    return "Only somebody satisfied, or who said so when contacted, has paid a compliment."


def why_not_sort(row: SurveyRow) -> str | None:
    """Why what an answer is may not be decided again; None where it may."""
    if row.became:
        return f"This was logged as {row.became}."
    done = row.triage is Triage.DOUBT and row.contact_outcome and row.step is SurveyStep.NONE
    return "This was followed up and came to nothing more." if done else None
