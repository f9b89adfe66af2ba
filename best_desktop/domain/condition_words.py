"""The conditions of letter templates in words, for whoever edits the wording of a letter."""

from __future__ import annotations

from collections.abc import Mapping

from best_desktop.domain.letter_fields import GROUPS

# Each says yes with "is", "are" or "was", so that its opposite is one word longer.
WORDS: Mapping[str, str] = {
    "anonymous": "the complaint is anonymous",
    "stage_1": "the letter is of stage 1",
    "stage_2": "the letter is of stage 2",
    "three_stages": "the procedure is the one of three stages",
    "final": "the answer is final",
    "moves_on_by_itself": "the complaint is moved on where no answer came in time",
    "answer_counts_from_acknowledgement": "the answer is counted from the acknowledgement",
    "stage2_acknowledged": "stage 2 is acknowledged under the procedure",
    "time_limit_to_escalate": "asking for stage 2 is limited in time",
    "new_reviewer": "stage 2 is looked at by somebody new",
    "ombudsman_any_time": "the Ombudsman is there at any time",
    "ombudsman_waits": "the Ombudsman is there only some weeks after our final decision",
    "designated_person": "a Designated Person is part of the procedure",
    "upheld": "the complaint is upheld",
    "partly_upheld": "the complaint is partly upheld",
    "not_upheld": "the complaint is turned down",
    "undecided": "the complaint is undecided",
    "fault_found": "a fault was found",
    "explained": "the more time is taken with an explanation",
    "agreed": "the more time is agreed with the person",
    "outstanding": "a promised action is still to be done",
    "withheld": "the person is not to be told about the case yet",
    "has_authority_wanted": "a proof of authority is asked for",
    "has_points": "points of complaint are recorded",
    "has_unclear": "unclear points are recorded",
    "has_wanted": "outcomes sought are recorded",
    "has_remedies": "remedies are recorded",
    "has_background": "earlier reports are recorded",
    "has_compensation": "compensation is offered",
    "has_preferred": "a preferred way of contact is recorded",
    "has_acknowledge_by": "a day for the acknowledgement is set",
    "reopened": "the complaint was answered before and opened again",
    "has_last_answer": "an earlier answer was sent",
    "has_disputed": "something disputed is recorded",
    "has_agreed_by": "who agreed the new date is recorded",
    "has_agreed_on": "the day of the agreement is recorded",
    "has_agreed_how": "the way of the agreement is recorded",
    "has_signpost": "another place to go to is recorded",
    "has_contact_job": "the contact’s job title is recorded",
    "unreasonable": "the ground is unreasonable conduct",
    "proceedings": "the ground is legal proceedings",
    "too_old": "the ground is the age of the matter",
    "already_addressed": "the ground is that it was dealt with before",
    "no_ground": "no ground of the policy is named",
    "has_finding": "a finding is recorded on the point",
    "has_citation": "what we relied on is recorded on the point",
    "will_do": "the answer to it is yes",
    "cannot_do": "the answer to it is no",
    "unanswered": "the answer to it is open",
    "done": "the action is done",
    "promised": "the action is promised by a date",
    "apology": "the action is an apology",
    "paid": "the sum was paid",
    "one_sum": "there is one sum alone",
    "money_offered": "money is offered and not answered",
    "money_accepted": "money that was accepted is still to be paid",
    "money_left": "some money is left to be paid",
    "money_date_known": "a day to pay what was accepted is set",
    "money_promised": "a day for the payment is promised with a remedy",
    "set_off": "something is set off against what is owed to us",
    "wholly_set_off": "all of the money is set off against what is owed to us",
    "rent_taken": "rent owed to us is taken from the money",
    "rent_left": "some rent is still owed to us",
    "recharges_taken": "recharges owed to us are taken from the money",
    "recharges_left": "some recharges are still owed to us",
    "undated": "the action is without a date",
    "form_enclosed": "the form F3 is enclosed",
    "adjustment_reviewed": "the adjustment was reviewed",
    "adjustment_ended": "the adjustment was ended",
    "has_adjustment_print": "a way of printing letters is agreed",
    "compliment": "a compliment is thanked for",
    "passed": "it was passed on",
    "unclear": "the point is unclear",
    "answer_is_forecast": "the day of the answer is a forecast",
    "issue_joined": "the new issue is joined to the complaint",
    "issue_to_acknowledge": "the new complaint is still to be acknowledged",
    "issue_answer_known": "the day of the new complaint’s answer is set",
    "action_done": "the action is done",
    "action_dated": "the action is promised by a date",
    "action_late": "the action is later than promised",
    "has_action_note": "a note of what was done is recorded",
    "order": "the letter is about an order",
    "order_late": "the order was done late",
    "has_outside_reference": "their own reference is recorded",
    "has_evidence": "a paper that shows it is recorded",
}
# What would not read well with a "not" in it.
_OPPOSITES: Mapping[str, str] = {
    "fault_found": "no fault was found",
    "withheld": "the person may be told about the case",
    "no_ground": "a ground of the policy is named",
    "unanswered": "the answer to it is yes or no",
    "set_off": "nothing is set off against what is owed to us",
    "rent_left": "no rent is owed to us any more",
    "recharges_left": "no recharges are owed to us any more",
    "one_sum": "there are several sums",
    "money_left": "no money is left to be paid",
}
_VERBS = (" is ", " are ", " was ")


def in_words(when: str, repeat: str = "") -> str:
    """When a block or a part stands in the letter, as a sentence; "Always" where it does.

    ``when`` and ``repeat`` are as the template has them.
    """
    said = f"Once for each {GROUPS[repeat].singular}" if repeat in GROUPS else ""
    terms = [_term(each.strip()) for each in when.split(" and ") if each.strip()]
    if not terms:
        return said or "Always"
    only = " and ".join(terms)
    return f"{said} where {only}" if said else f"Only where {only}"


def _term(term: str) -> str:
    name = term.removeprefix("not ").strip()
    words = WORDS.get(name, f"“{name.replace('_', ' ')}” is so")
    if not term.startswith("not "):
        return words
    return _OPPOSITES.get(name) or _denied(words)


def _denied(words: str) -> str:
    """The opposite of a condition: "not" after its first verb."""
    at, verb = min((words.find(verb), verb) for verb in _VERBS if verb in words)
    return f"{words[:at]}{verb}not {words[at + len(verb) :]}"
