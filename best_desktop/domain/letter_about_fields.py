"""The fields and conditions of letters that are each about one thing: L02, L16 to L19 and L21.

They are part of the vocabulary in :mod:`best_desktop.domain.letter_fields`. A field is given as
what an empty one is called and how its text comes from the facts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from best_desktop.domain.letter_about_facts import (
    ActionFacts,
    AppointeeFacts,
    CoverFacts,
    NewIssueFacts,
    OutsideFacts,
)
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.domain.working_days import long_date

Text = Callable[[LetterFacts], str]
Holds = Callable[[LetterFacts], bool]

_WITH_COVER: Mapping[LetterCode, str] = {
    LetterCode.L01: "our acknowledgement",
    LetterCode.L04: "our answer at stage 1",
    LetterCode.L06: "our acknowledgement at stage 2",
    LetterCode.L09: "our answer at stage 2",
    LetterCode.L12: "our final answer",
}
COVERED = tuple(_WITH_COVER)
"""The letters of an anonymous complaint that go to the residents with a cover (R-2.3.2)."""


def _day(day: date | None) -> str:
    return long_date(day) if day else ""


def _clause(text: str) -> str:
    return text.strip().rstrip(".;,")


def _issue(text: Callable[[NewIssueFacts], str]) -> Text:
    return lambda facts: text(facts.new_issue) if facts.new_issue else ""


def _action(text: Callable[[ActionFacts], str]) -> Text:
    return lambda facts: text(facts.action) if facts.action else ""


def _outside(text: Callable[[OutsideFacts], str]) -> Text:
    return lambda facts: text(facts.outside) if facts.outside else ""


def _cover(text: Callable[[CoverFacts], str]) -> Text:
    return lambda facts: text(facts.cover) if facts.cover else ""


def _appointee(text: Callable[[AppointeeFacts], str]) -> Text:
    return lambda facts: text(facts.appointee) if facts.appointee else ""


TEXTS: Mapping[str, tuple[str, Text]] = {
    "reply_by": ("by when to reply", lambda facts: _day(facts.reply_by)),
    # A new issue
    "issue": ("what the new matter is", _issue(lambda each: each.issue)),
    "issue_raised_on": ("when it was raised", _issue(lambda each: _day(each.raised_on))),
    "issue_reason": ("why it was joined or logged apart", _issue(lambda each: each.reason)),
    "issue_point": ("the number of the point", _issue(lambda each: str(each.point or ""))),
    "issue_reference": ("the new reference", _issue(lambda each: each.reference)),
    "issue_acknowledge_by": (
        "when the new complaint is acknowledged", _issue(lambda each: _day(each.acknowledge_by)),
    ),
    "issue_answer_by": (
        "when the new complaint is answered", _issue(lambda each: _day(each.answer_by)),
    ),
    # A promised action
    "action": ("what was promised", _action(lambda each: _clause(each.description))),
    "action_due_on": ("by when it was promised", _action(lambda each: _day(each.due_on))),
    "action_done_on": ("when it was done", _action(lambda each: _day(each.done_on))),
    "action_done_note": ("what was done", _action(lambda each: each.done_note)),
    "action_state": ("how it stands now", lambda _: ""),
    "action_next_on": ("when we write again", _action(lambda each: _day(each.next_on))),
    # An outside body
    "outside_text": ("what was asked of us", _outside(lambda each: each.text)),
    "outside_asked_on": ("when it was asked of us", _outside(lambda each: _day(each.asked_on))),
    "outside_due_on": ("by when it was asked", _outside(lambda each: _day(each.due_on))),
    "outside_reference": ("their reference", _outside(lambda each: each.reference)),
    "outside_number": ("the number of the order", _outside(lambda each: str(each.number or ""))),
    "outside_done_on": ("when it was done", _outside(lambda each: _day(each.done_on))),
    "outside_done_note": ("what we did", _outside(lambda each: each.done_note)),
    "evidence_list": ("the evidence that goes with the letter", lambda _: ""),
    # A cover, and a referral to an appointee
    "covered": ("the letter it goes with", _cover(lambda each: _WITH_COVER[each.code])),
    "covered_dated": ("the date of that letter", _cover(lambda each: _day(each.dated))),
    "referred_on": ("when they got in touch", _appointee(lambda each: _day(each.referred_on))),
}  # fmt: skip


def _issue_is(holds: Callable[[NewIssueFacts], bool]) -> Holds:
    return lambda facts: facts.new_issue is not None and holds(facts.new_issue)


def _action_is(holds: Callable[[ActionFacts, LetterFacts], bool]) -> Holds:
    return lambda facts: facts.action is not None and holds(facts.action, facts)


def _outside_is(holds: Callable[[OutsideFacts], bool]) -> Holds:
    return lambda facts: facts.outside is not None and holds(facts.outside)


CONDITIONS: Mapping[str, Holds] = {
    "answer_is_forecast": lambda facts: facts.answer_is_forecast,
    "issue_joined": _issue_is(lambda each: each.point is not None),
    "issue_to_acknowledge": _issue_is(lambda each: each.acknowledge_by is not None),
    "issue_answer_known": _issue_is(lambda each: each.answer_by is not None),
    "action_done": _action_is(lambda each, _: each.done_on is not None),
    "action_dated": _action_is(lambda each, _: each.due_on is not None),
    "action_late": _action_is(
        lambda each, facts: (
            each.due_on is not None and each.due_on < (each.done_on or facts.letter_date)
        )
    ),
    "has_action_note": _action_is(lambda each, _: bool(each.done_note)),
    "order": _outside_is(lambda each: each.number is not None),
    "order_late": _outside_is(lambda each: each.done_on is not None and each.done_on > each.due_on),
    "has_outside_reference": _outside_is(lambda each: bool(each.reference)),
    "has_evidence": _outside_is(lambda each: bool(each.evidence)),
}
