"""What a survey answer became: a complaint, a service request or a compliment, linked both ways.

Private steps of the use cases that log those; they take the open work.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Work
from best_desktop.casework.errors import Refused
from best_desktop.domain.surveys import AnswerFacts, received_as_complaint
from best_desktop.domain.vocabulary import ContactOutcome, Triage
from best_desktop.store.finding import by_id
from best_desktop.store.models import Complaint, Compliment, ServiceRequest, SurveyAnswer

_GONE = "This survey answer is not in the case file any more. Refresh the list."


def answer_by_id(answer_id: int) -> SurveyAnswer:
    """A survey answer; Refused where it is not there."""
    answer = by_id(SurveyAnswer, answer_id)
    if answer is None:
        raise Refused(_GONE)
    return answer


def is_linked(answer: SurveyAnswer) -> bool:
    """Whether what the answer became is logged."""
    return any((answer.complaint_id, answer.request_id, answer.compliment_id))


def facts_of(answer: SurveyAnswer) -> AnswerFacts:
    """What the rules need to know of an answer."""
    return AnswerFacts(
        answer.triage, answer.contacted_on, answer.contact_outcome, is_linked(answer)
    )


def check_received(checks: Checks, answer_id: int | None, received: date) -> None:
    """A complaint made of an answer is received on the day the rules say (R-2.2.2, R-2.2.3)."""
    if answer_id is None:
        return
    answer = answer_by_id(answer_id)
    right = received_as_complaint(answer.answered_on, facts_of(answer))
    if received != right:
        said = "they said it is a complaint" if right != answer.answered_on else "they answered"
        checks.add(
            "received_on",
            f"A complaint from this survey was received on {long_date(right)}, the day {said}. "
            "Enter that date.",
        )


def link_answer(
    work: Work, answer_id: int | None, became: Complaint | ServiceRequest | Compliment
) -> None:
    """Note within the open use case what an answer became.

    One not looked at before becomes an obvious complaint by being logged as one; one who was
    satisfied may have praised us (R-10.7.i).

    Raises:
        Refused: it is not there, became something else already, or nobody contacted them yet.
    """
    if answer_id is None:
        return
    answer = answer_by_id(answer_id)
    if is_linked(answer):
        raise Refused(
            f"Something was logged already from the answer on repair {answer.repair_reference}. "
            "Refresh the list."
        )
    outcome, field = _KINDS[type(became)]
    values: dict[str, Any] = {field: became.id}
    if answer.triage is Triage.DOUBT:
        if answer.contact_outcome is not outcome:
            raise Refused(
                f"Record the contact about repair {answer.repair_reference} first, with "
                f"“{outcome}” as its outcome (R-2.2.3)."
            )
    elif outcome is ContactOutcome.COMPLAINT:
        values |= {
            "triage": Triage.OBVIOUS,
            "triaged_by": work.desk.staff_id,
            "triaged_on": work.desk.today,
            "triage_reason": "",
        }
    elif (outcome, answer.triage) != (ContactOutcome.COMPLIMENT, Triage.SATISFIED):
        raise Refused("Only an answer in doubt becomes this, once they were contacted (R-2.2.3).")
    work.change(SurveyAnswer, answer.id, answer.version, values, lines=False)
    work.line("FROM_SURVEY", "survey answer", "", _named(answer))


_KINDS: dict[type, tuple[ContactOutcome, str]] = {
    Complaint: (ContactOutcome.COMPLAINT, "complaint"),
    ServiceRequest: (ContactOutcome.SERVICE_REQUEST, "request"),
    Compliment: (ContactOutcome.COMPLIMENT, "compliment"),
}


def _named(answer: SurveyAnswer) -> str:
    return (
        f"Repair {answer.repair_reference}, rating {answer.rating}, answered "
        f"{long_date(answer.answered_on)}"
    )


def survey_behind(complaint: Complaint) -> str:
    """The survey answer a complaint was made of, in words; empty where there is none."""
    answer = SurveyAnswer.get_or_none(SurveyAnswer.complaint == complaint.id)
    return f"Survey answer: {_named(answer)}" if answer else ""
