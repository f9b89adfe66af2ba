"""Answers to post-repair surveys: which are looked at, by when, and what comes next (R-2.2).

A proposal only sorts: no answer becomes a complaint, or is laid aside, without a person deciding.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.text import fold
from best_desktop.domain.vocabulary import ContactOutcome, Triage, Word
from best_desktop.domain.working_days import WorkingDays

LOWEST, HIGHEST = 1, 5
POOR = 2
"""A rating at or below this is looked at by a person (R-2.2.2)."""

CONTACT_DAYS = 2
"""Working days in which somebody in doubt is contacted (R-2.2.3, an assumption of the office)."""

# Beginnings of words: "complain" finds complaint, complained and complaining.
_NEGATIVE = (
    "abandon", "abus", "angr", "annoy", "appalling", "asham", "awful", "bad", "broke", "careless",
    "cold", "complain", "concern", "cracked", "crooked", "damage", "danger", "damp",
    "delay", "dirty", "disappoint", "disgust", "dissatisf", "dreadful", "fail", "fault", "filthy",
    "fuming", "furious", "hanging", "hazard", "horrendous", "horrible", "ignored", "incomplete",
    "late", "leak", "mess", "missed", "mould", "never", "neglect", "not", "nobody", "ombudsman",
    "poor", "problem", "refus", "rubbish", "rude", "rushed", "shoddy", "slow", "smash", "solicitor",
    "sorry", "state", "still", "stress", "swore", "terrible", "threat", "unacceptable",
    "uncomfortable", "unfinished", "unhappy", "unhelpful", "unprofessional", "unsafe", "upset",
    "useless", "waiting", "waste", "worse", "worst", "wrong",
)  # fmt: skip
# What people write when all is well; taken out before looking.
_ALL_WELL = re.compile(
    r"\b(?:no|not an?y?|without an?y?|never an?y?) (?:complaints?|problems?|issues?|delays?|faults?"
    r"|mess|concerns?|bad|damage)\b"
    r"|\bcould(?:nt| not) (?:be|have been) (?:better|happier|more helpful)\b"
    r"|\bnot (?:bad|late|a problem)\b|\bno problem\b|\bnot had (?:any )?problems?\b"
)


def proposal(rating: int, comment: str) -> Triage:
    """Whether somebody has to look at an answer: a poor rating or a word of complaint (R-2.2.2).

    Args:
        rating: from 1 (poor) to 5 (good).
        comment: what they wrote; any case, accents or apostrophes.
    """
    if rating <= POOR or negative_words(comment):
        return Triage.TO_DO
    return Triage.SATISFIED


def negative_words(comment: str) -> tuple[str, ...]:
    """The words that make an answer worth looking at, as they were found; empty where none are."""
    plain = _ALL_WELL.sub(" ", " ".join(fold(comment).split()))
    found = (each for each in re.findall(r"[^\W\d_]+", plain) if _is_negative(each))
    return tuple(dict.fromkeys(found))


def _is_negative(word: str) -> bool:
    return bool(_NEGATIVE_BEGINNING.match(word)) or word in _SHORT_FORMS


# "didn't" is folded to "didnt".
_SHORT_FORMS = frozenset((
    "arent", "cant", "cannot", "couldnt", "didnt", "doesnt", "dont", "hasnt", "havent", "isnt",
    "shouldnt", "wasnt", "werent", "wont", "wouldnt", "no",
))  # fmt: skip
# Beginnings that are words of their own, so that "notice", "latest" and "batch" are left alone.
_WHOLE = frozenset(("bad", "cold", "late", "not", "mess", "slow", "damp", "state", "still"))
_NEGATIVE_BEGINNING = re.compile(
    "|".join(rf"{each}$" if each in _WHOLE else each for each in _NEGATIVE)
)


def contact_due(doubted_on: date, calendar: WorkingDays) -> date:
    """The last day to contact somebody whose answer leaves doubt (R-2.2.3).

    Raises:
        OutsideCalendar: the day is in a year whose bank holidays are not known.
    """
    return calendar.add(doubted_on, CONTACT_DAYS)


class SurveyStep(Word):
    """What has to happen next with an answer."""

    LOOK = "look", "Look at it"
    CONTACT = "contact", "Contact them"
    LOG_COMPLAINT = "log_complaint", "Log the complaint"
    LOG_REQUEST = "log_request", "Log the service request"
    LOG_COMPLIMENT = "log_compliment", "Log the compliment"
    NONE = "none", "Nothing to do"


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """What is known of one answer; ``linked`` is whether what it became is logged."""

    triage: Triage
    contacted_on: date | None
    contact_outcome: ContactOutcome | None
    linked: bool


_LOG = {
    ContactOutcome.COMPLAINT: SurveyStep.LOG_COMPLAINT,
    ContactOutcome.SERVICE_REQUEST: SurveyStep.LOG_REQUEST,
    ContactOutcome.COMPLIMENT: SurveyStep.LOG_COMPLIMENT,
}


def next_step(answer: AnswerFacts) -> SurveyStep:
    """The step an answer waits for; none is lost between doubt, contact and complaint."""
    if answer.triage is Triage.TO_DO:
        return SurveyStep.LOOK
    if answer.triage is not Triage.DOUBT or answer.linked:
        return SurveyStep.NONE
    if answer.contact_outcome is None:
        return SurveyStep.CONTACT
    return _LOG.get(answer.contact_outcome, SurveyStep.NONE)


def received_as_complaint(answered_on: date, answer: AnswerFacts) -> date:
    """The day a complaint made of an answer was received (R-2.2.2, R-2.2.3).

    An obvious one was received with the answer; one in doubt on the day they said so.
    """
    if answer.triage is Triage.DOUBT and answer.contacted_on is not None:
        return answer.contacted_on
    return answered_on
