"""The named fields and conditions a letter template may use, and what each says of a case.

A template is data; this is the whole vocabulary it can speak. A field gives text, empty where the
case has none; a condition says yes or no. Fields and conditions of one point, outcome sought or
remedy are known only where a template repeats over them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from best_desktop.domain import letter_about_fields as about
from best_desktop.domain import letter_money_fields as money
from best_desktop.domain.letter_facts import (
    AdjustmentFacts,
    LetterFacts,
    MoreTimeFacts,
    PointFacts,
    RefusalFacts,
    RemedyFacts,
    ThanksFacts,
    WantedFacts,
)
from best_desktop.domain.procedure import StageRule
from best_desktop.domain.vocabulary import (
    FAULT_FOUND,
    Channel,
    ExtensionBasis,
    Outcome,
    RefusalGround,
    RemedyKind,
)
from best_desktop.domain.working_days import long_date

Subject = TypeVar("Subject")

HOW = {
    Channel.TELEPHONE: "by telephone",
    Channel.SMS: "by text message",
    Channel.WHATSAPP: "by WhatsApp",
    Channel.EMAIL: "by email",
    Channel.WEBSITE: "through our website",
    Channel.FACEBOOK: "through Facebook",
    Channel.INSTAGRAM: "through Instagram",
    Channel.LETTER: "by letter",
    Channel.IN_PERSON: "in person",
    Channel.THIRD_PARTY: "through someone else",
    Channel.SURVEY: "in a survey after a repair",
    Channel.NOT_RECORDED: "in a way that was not recorded",
}
_NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field(Generic[Subject]):
    """A named field: what an empty one is called, and how its text comes from the facts."""

    label: str
    text: Callable[[Subject], str]


@dataclass(frozen=True, slots=True)
class Group:
    """Something a letter has several of: how to find them, and what can be said of each one."""

    singular: str
    items: Callable[[LetterFacts], tuple[Any, ...]]
    fields: Mapping[str, Field[Any]]
    conditions: Mapping[str, Callable[[Any], bool]]


def in_words(number: int) -> str:
    """A small number as a word: 'three'; from eleven on in figures."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def _day(day: date | None) -> str:
    return long_date(day) if day else ""


def _clause(text: str) -> str:
    """A text that goes into a sentence of the template, which has its own full stop."""
    return text.strip().rstrip(".;,")


def _sentence(text: str) -> str:
    """What somebody typed on one line, ended as a sentence of the letter is."""
    said = text.rstrip()
    return f"{said}." if "\n" not in said and said[-1:].isalnum() else said


def _contact(name: str) -> Callable[[LetterFacts], str]:
    return lambda facts: getattr(facts.contact, name) if facts.contact else ""


def _more_time(text: Callable[[MoreTimeFacts], str]) -> Callable[[LetterFacts], str]:
    return lambda facts: text(facts.more_time) if facts.more_time else ""


def _refusal(text: Callable[[RefusalFacts], str]) -> Callable[[LetterFacts], str]:
    return lambda facts: text(facts.refusal) if facts.refusal else ""


def _agreed(text: Callable[[AdjustmentFacts], str]) -> Callable[[LetterFacts], str]:
    return lambda facts: text(facts.adjustment) if facts.adjustment else ""


def _letter_print(adjustment: AdjustmentFacts) -> str:
    """How letters are printed, in the middle of a sentence: 'large print, 18 point'."""
    label = adjustment.letter_format.label if adjustment.letter_format else ""
    return label[:1].lower() + label[1:]


def _thanks(text: Callable[[ThanksFacts], str]) -> Callable[[LetterFacts], str]:
    return lambda facts: text(facts.thanks) if facts.thanks else ""


def _rule(facts: LetterFacts, number: int) -> StageRule | None:
    return facts.procedure.stage(number) if 0 < number <= facts.procedure.last_stage else None


def _length(number: int, text: Callable[[StageRule], int | None]) -> Callable[[LetterFacts], str]:
    """A field that prints a time limit of one stage as a number of days."""

    def days(facts: LetterFacts) -> str:
        rule = _rule(facts, number)
        length = text(rule) if rule else None
        return "" if length is None else str(length)

    return days


def _to_acknowledge(rule: StageRule) -> int | None:
    return rule.acknowledge.length if rule.acknowledge else None


def _within(rule: StageRule) -> int | None:
    within = rule.escalation.within if rule.escalation else None
    return within.length if within else None


def _cap(last_stage: int) -> Callable[[LetterFacts], str]:
    return lambda facts: next(
        (str(cap.length) for cap in facts.procedure.caps if cap.last_stage == last_stage), ""
    )


def _more_time_length(facts: LetterFacts) -> str:
    rule = _rule(facts, facts.stage)
    return str(rule.extension.length) if rule else ""


def _ombudsman_lines(facts: LetterFacts) -> str:
    name, address = facts.ombudsman.name, facts.ombudsman.address
    return "\n".join(address if address[:1] == (name,) else (name, *address))


def _ombudsman_wait(facts: LetterFacts) -> str:
    days = facts.procedure.ombudsman.wait_calendar_days
    weeks, rest = divmod(days, 7)
    return f"{days} days" if rest else f"{in_words(weeks)} weeks"


def _unclear_points(facts: LetterFacts) -> str:
    numbers = [str(point.number) for point in facts.points if point.unclear]
    if len(numbers) < 2:
        return f"point {numbers[0]}" if numbers else ""
    return f"points {', '.join(numbers[:-1])} and {numbers[-1]}"


def _bullets(facts: LetterFacts) -> str:
    return "\n".join(f"- {each}" for each in facts.authority_wanted)


FIELDS: Mapping[str, Field[LetterFacts]] = {
    # The office and the people in the letter
    "office_name": Field("our name", lambda facts: facts.office.name),
    "office_phone": Field("our telephone number", lambda facts: facts.office.telephone),
    "office_email": Field("our email address", lambda facts: facts.office.email),
    "contact_name": Field("contact name", _contact("name")),
    "contact_job": Field("the contact's job title", _contact("job_title")),
    "contact_phone": Field("the contact's telephone number", _contact("phone")),
    "contact_email": Field("the contact's email address", _contact("email")),
    "scheme": Field("scheme", lambda facts: facts.scheme),
    # The case
    "reference": Field("reference", lambda facts: facts.reference),
    "your_complaint": Field(
        "complaint", lambda facts: "the complaint" if facts.anonymous else "your complaint"
    ),
    "letter_date": Field("date of the letter", lambda facts: _day(facts.letter_date)),
    "received_on": Field("date received", lambda facts: _day(facts.received_on)),
    "how_received": Field("how it was received", lambda facts: HOW[facts.channel]),
    "how_preferred": Field(
        "preferred method", lambda facts: HOW[facts.preferred] if facts.preferred else ""
    ),
    "acknowledge_by": Field("acknowledgement date", lambda facts: _day(facts.acknowledge_by)),
    "acknowledged_on": Field("date acknowledged", lambda facts: _day(facts.acknowledged_on)),
    "answer_by": Field("date we will answer by", lambda facts: _day(facts.answer_by)),
    "understanding": Field(
        "what the complaint is about",
        lambda facts: _sentence(facts.points[0].understanding) if facts.points else "",
    ),
    "unclear_points": Field("which points are unclear", _unclear_points),
    # More time
    "reason": Field("why we need more time", _more_time(lambda more: more.reason)),
    "done_so_far": Field("what we have done so far", _more_time(lambda more: more.done_so_far)),
    "old_due": Field("the date we gave before", _more_time(lambda more: _day(more.old_due))),
    "until": Field("the new date", _more_time(lambda more: _day(more.until))),
    "agreed_by": Field("who agreed the new date", _more_time(lambda more: more.agreed_by)),
    "agreed_on": Field("when it was agreed", _more_time(lambda more: _day(more.agreed_on))),
    "how_agreed": Field(
        "how it was agreed",
        _more_time(lambda more: HOW[more.agreed_how] if more.agreed_how else ""),
    ),
    "panel": Field("who is on the panel", _more_time(lambda more: more.panel)),
    # The decision
    "decision": Field(
        "the overall decision", lambda facts: facts.outcome.label if facts.outcome else ""
    ),
    "what_we_did": Field("what we did to look into it", lambda facts: facts.what_we_did),
    "what_went_wrong": Field("what went wrong", lambda facts: facts.what_went_wrong),
    "review": Field("what the review looked at and found", lambda facts: facts.review),
    "no_remedy": Field("at least one remedy, such as an apology", lambda _: ""),
    # Moving on
    "explanation": Field(
        "why we could not answer at the last stage", lambda facts: facts.explanation
    ),
    "disputed": Field("what is still disputed", lambda facts: facts.disputed),
    "escalate_by": Field(
        "last day to ask for the next stage", lambda facts: _day(facts.escalate_by)
    ),
    "escalated_on": Field("date of the next stage", lambda facts: _day(facts.escalated_on)),
    "earlier_answer_on": Field(
        "date of our earlier answer", lambda facts: _day(facts.earlier_answer_on)
    ),
    "reopened_because": Field(
        "why we looked at it again", lambda facts: _sentence(facts.reopened_because)
    ),
    "last_answer_on": Field("date of our last answer", lambda facts: _day(facts.last_answer_on)),
    "next_stage_due": Field(
        "date we will answer at the next stage", lambda facts: _day(facts.next_stage_due)
    ),
    "next_stage": Field("the next stage", lambda facts: str(facts.stage + 1)),
    # Not accepted
    "ground": Field("the ground for not accepting it", lambda _: ""),
    "refusal_facts": Field("the facts", _refusal(lambda refusal: refusal.facts)),
    "refusal_merits": Field("our reasons", _refusal(lambda refusal: refusal.merits)),
    "signpost": Field("where else they can go", _refusal(lambda refusal: refusal.signpost)),
    # Authority to act
    "withheld": Field("what we may not tell", lambda facts: facts.withheld),
    "authority_wanted": Field("what we need from them", _bullets),
    # Letters that belong to no complaint
    "adjustment_measure": Field("what was agreed", _agreed(lambda each: _clause(each.measure))),
    "adjustment_agreed_on": Field("when it was agreed", _agreed(lambda each: _day(each.agreed_on))),
    "adjustment_review_on": Field(
        "when we look at it again", _agreed(lambda each: _day(each.review_on))
    ),
    "adjustment_reviewed_on": Field(
        "when it was reviewed", _agreed(lambda each: _day(each.reviewed_on))
    ),
    "adjustment_print": Field("how letters are printed", _agreed(_letter_print)),
    "passed_to": Field("the role it was passed to", _thanks(lambda each: _clause(each.passed_to))),
    # The procedure
    "person": Field("tenant or resident", lambda facts: facts.procedure.wording.person),
    "people": Field("tenants or residents", lambda facts: facts.procedure.wording.people),
    "definition": Field("what a complaint is", lambda facts: facts.procedure.wording.definition),
    "lead_complaints_officer": Field(
        "title of the lead complaints officer",
        lambda facts: facts.procedure.wording.lead_complaints_officer,
    ),
    "stage_count": Field("number of stages", lambda facts: in_words(facts.procedure.last_stage)),
    "stage1_acknowledge_days": Field("days to acknowledge", _length(1, _to_acknowledge)),
    "stage1_answer_days": Field("days to answer", _length(1, lambda r: r.answer.length)),
    "stage1_more_days": Field("days of more time", _length(1, lambda r: r.extension.length)),
    "escalate_days": Field("days to ask for stage 2", _length(1, _within)),
    "stage2_acknowledge_days": Field("days to acknowledge", _length(2, _to_acknowledge)),
    "stage2_answer_days": Field("days to answer", _length(2, lambda r: r.answer.length)),
    "stage2_more_days": Field("days of more time", _length(2, lambda r: r.extension.length)),
    "stage3_answer_days": Field("days to answer", _length(3, lambda r: r.answer.length)),
    "more_days": Field("days of more time", _more_time_length),
    "stage2_cap_days": Field("overall days for stage 2", _cap(2)),
    "stage3_cap_days": Field("overall days for stage 3", _cap(3)),
    "acceptance_months": Field(
        "months within which to complain", lambda facts: str(facts.procedure.acceptance_months)
    ),
    # The Housing Ombudsman
    "ombudsman_lines": Field("the Ombudsman's address", _ombudsman_lines),
    "ombudsman_phone": Field(
        "the Ombudsman's telephone number", lambda facts: facts.ombudsman.telephone
    ),
    "ombudsman_website": Field("the Ombudsman's website", lambda facts: facts.ombudsman.website),
    "ombudsman_wait": Field("how long to wait for the Ombudsman", _ombudsman_wait),
    "ombudsman_from": Field(
        "the first day to go to the Ombudsman", lambda facts: _day(facts.ombudsman_from)
    ),
    **{name: Field(label, text) for name, (label, text) in {**about.TEXTS, **money.TEXTS}.items()},
}


def _basis(basis: ExtensionBasis) -> Callable[[LetterFacts], bool]:
    return lambda facts: facts.more_time is not None and facts.more_time.basis is basis


def _outcome(*outcomes: Outcome | None) -> Callable[[LetterFacts], bool]:
    return lambda facts: facts.outcome in outcomes


def _ground(ground: RefusalGround | None) -> Callable[[LetterFacts], bool]:
    return lambda facts: facts.refusal is not None and facts.refusal.ground is ground


def _ombudsman_any_time(facts: LetterFacts) -> bool:
    return facts.procedure.ombudsman.wait_calendar_days == 0


def _ombudsman_waits(facts: LetterFacts) -> bool:
    """Whether a final decision of this letter's date still has the wait (R-9.1.3.i, X13)."""
    ended = facts.procedure.ombudsman.wait_ended_on
    waits = not _ombudsman_any_time(facts)
    return waits and (ended is None or facts.letter_date < ended)


def _outstanding(facts: LetterFacts) -> bool:
    return any(remedy.due_on and not remedy.done_on for remedy in facts.remedies)


def _moves_on_by_itself(facts: LetterFacts) -> bool:
    rule = _rule(facts, facts.stage)
    return bool(rule and rule.escalation and rule.escalation.automatic)


def _has(name: str) -> Callable[[LetterFacts], bool]:
    return lambda facts: bool(getattr(facts, name))


CONDITIONS: Mapping[str, Callable[[LetterFacts], bool]] = {
    "anonymous": lambda facts: facts.anonymous,
    "stage_1": lambda facts: facts.stage == 1,
    "stage_2": lambda facts: facts.stage == 2,
    "three_stages": lambda facts: facts.procedure.last_stage == 3,
    "final": lambda facts: facts.final or facts.stage >= facts.procedure.last_stage,
    "moves_on_by_itself": _moves_on_by_itself,
    "answer_counts_from_acknowledgement": lambda facts: (
        facts.procedure.stage(1).answer.starts.value == "acknowledgement"
    ),
    "stage2_acknowledged": lambda facts: (
        (rule := _rule(facts, 2)) is not None and rule.acknowledge is not None
    ),
    "time_limit_to_escalate": lambda facts: _within(facts.procedure.stage(1)) is not None,
    "new_reviewer": lambda facts: (
        (rule := _rule(facts, 2)) is not None and rule.reviewer_must_be_new
    ),
    "ombudsman_any_time": _ombudsman_any_time,
    "ombudsman_waits": _ombudsman_waits,
    "designated_person": lambda facts: facts.procedure.ombudsman.designated_person,
    "upheld": _outcome(Outcome.UPHELD),
    "partly_upheld": _outcome(Outcome.PARTLY_UPHELD),
    "not_upheld": _outcome(Outcome.NOT_UPHELD),
    "undecided": _outcome(None),
    "fault_found": _outcome(*FAULT_FOUND),
    "explained": _basis(ExtensionBasis.EXPLANATION),
    "agreed": _basis(ExtensionBasis.AGREED),
    "outstanding": _outstanding,
    "withheld": _has("withheld"),
    "has_authority_wanted": _has("authority_wanted"),
    "form_enclosed": _has("form_enclosed"),
    "adjustment_reviewed": lambda facts: bool(facts.adjustment and facts.adjustment.reviewed_on),
    "adjustment_ended": lambda facts: bool(facts.adjustment and not facts.adjustment.review_on),
    "has_adjustment_print": lambda facts: bool(facts.adjustment and facts.adjustment.letter_format),
    "compliment": lambda facts: bool(facts.thanks and facts.thanks.about),
    "passed": lambda facts: bool(facts.thanks and facts.thanks.passed),
    "has_points": _has("points"),
    "has_unclear": lambda facts: any(point.unclear for point in facts.points),
    "has_wanted": _has("wanted"),
    "has_remedies": _has("remedies"),
    "has_background": _has("background"),
    "has_compensation": _has("compensation"),
    "has_preferred": _has("preferred"),
    "has_acknowledge_by": _has("acknowledge_by"),
    "has_last_answer": _has("last_answer_on"),
    "reopened": _has("earlier_answer_on"),
    "has_disputed": _has("disputed"),
    "has_agreed_by": lambda facts: bool(facts.more_time and facts.more_time.agreed_by),
    "has_agreed_on": lambda facts: bool(facts.more_time and facts.more_time.agreed_on),
    "has_agreed_how": lambda facts: bool(facts.more_time and facts.more_time.agreed_how),
    "has_signpost": lambda facts: bool(facts.refusal and facts.refusal.signpost),
    "has_contact_job": lambda facts: bool(facts.contact and facts.contact.job_title),
    "unreasonable": _ground(RefusalGround.UNREASONABLE),
    "proceedings": _ground(RefusalGround.PROCEEDINGS),
    "too_old": _ground(RefusalGround.TOO_OLD),
    "already_addressed": _ground(RefusalGround.ADDRESSED),
    "no_ground": lambda facts: facts.refusal is None or facts.refusal.ground is None,
    **about.CONDITIONS,
    **money.CONDITIONS,
}

POINT_FIELDS: Mapping[str, Field[PointFacts]] = {
    "number": Field("number", lambda point: str(point.number)),
    "understanding": Field("what it is about", lambda point: _sentence(point.understanding)),
    "decision": Field("our decision", lambda point: point.outcome.label if point.outcome else ""),
    "finding": Field("what we found", lambda point: point.finding),
    "reasons": Field("our reasons", lambda point: point.reasons),
    "citation": Field("what we relied on", lambda point: point.citation),
    # What is asked about an unclear point is written by a person (P-7.1.2).
    "question": Field("your question", lambda _: ""),
}
WANTED_FIELDS: Mapping[str, Field[WantedFacts]] = {
    "number": Field("number", lambda wanted: str(wanted.number)),
    "wanted": Field("what they asked for", lambda wanted: _clause(wanted.wanted)),
    "answer": Field("our answer", lambda wanted: wanted.answer),
}
REMEDY_FIELDS: Mapping[str, Field[RemedyFacts]] = {
    "kind": Field("kind of remedy", lambda remedy: remedy.kind.label),
    "description": Field("what we will do", lambda remedy: _clause(remedy.description)),
    "due_on": Field("by when", lambda remedy: _day(remedy.due_on)),
    "done_on": Field("when we did it", lambda remedy: _day(remedy.done_on)),
}
MONEY_FIELDS: Mapping[str, Field[Any]] = {
    name: Field(label, text) for name, (label, text) in money.OFFER_TEXTS.items()
}
SUM_FIELDS: Mapping[str, Field[Any]] = {
    name: Field(label, text) for name, (label, text) in money.SUM_TEXTS.items()
}
BACKGROUND_FIELDS: Mapping[str, Field[str]] = {
    "report": Field("earlier report", lambda report: report),
}
EVIDENCE_FIELDS: Mapping[str, Field[str]] = {"paper": Field("paper", lambda paper: paper)}


def _undated(remedy: RemedyFacts) -> bool:
    return remedy.done_on is None and remedy.due_on is None


GROUPS: Mapping[str, Group] = {
    "points": Group(
        "point",
        lambda facts: facts.points,
        POINT_FIELDS,
        {
            "has_finding": lambda point: bool(point.finding),
            "has_citation": lambda point: bool(point.citation),
            "unclear": lambda point: point.unclear,
        },
    ),
    "wanted": Group(
        "outcome sought",
        lambda facts: facts.wanted,
        WANTED_FIELDS,
        {
            "will_do": lambda wanted: wanted.will_do is True,
            "cannot_do": lambda wanted: wanted.will_do is False,
            "unanswered": lambda wanted: wanted.will_do is None,
        },
    ),
    "remedies": Group(
        "remedy",
        lambda facts: facts.remedies,
        REMEDY_FIELDS,
        {
            "done": lambda remedy: remedy.done_on is not None,
            "promised": lambda remedy: remedy.done_on is None and remedy.due_on is not None,
            # An apology without a date is made by the letter itself.
            "apology": lambda remedy: _undated(remedy) and remedy.kind is RemedyKind.APOLOGY,
            "undated": lambda remedy: _undated(remedy) and remedy.kind is not RemedyKind.APOLOGY,
        },
    ),
    "compensation": Group(
        "sum of compensation",
        lambda facts: facts.compensation,
        MONEY_FIELDS,
        money.OFFER_CONDITIONS,
    ),
    "sums": Group("part of the compensation", money.parts_of, SUM_FIELDS, {}),
    "background": Group("earlier report", lambda facts: facts.background, BACKGROUND_FIELDS, {}),
    "evidence": Group(
        "paper that shows it",
        lambda facts: facts.outside.evidence if facts.outside else (),
        EVIDENCE_FIELDS,
        {},
    ),
}
