"""A procedure printed as a plain table, for the policy owner to check against the paper.

Every number and letter comes from the procedure's file; the sentences only say them in English.
"""

from __future__ import annotations

from collections.abc import Iterator

from best_desktop.domain.plain_table import table_lines
from best_desktop.domain.procedure import (
    Event,
    ExtensionRule,
    OmbudsmanRule,
    PrintedRule,
    Procedure,
    StageRule,
    TimeLimit,
)
from best_desktop.domain.vocabulary import ExtensionBasis, LetterCode
from best_desktop.domain.working_days import days_in_words, long_date

_ALL = "All stages"
_COLUMNS = (("Stage", 10), ("What", 22), ("Rule", 72), ("Letter", 6), ("Clause", 10))


def printed(procedure: Procedure) -> tuple[PrintedRule, ...]:
    """Return every rule of a procedure as a line of a table, in the order a case meets them."""
    return (
        *_first_steps(procedure),
        *(line for rule in procedure.stages for line in _stage(procedure, rule)),
        *_whole_case(procedure),
        *_words(procedure),
    )


def table_text(procedure: Procedure) -> str:
    """Return the table as text of some 130 columns, under a heading that names the version."""
    rows = (
        (each.stage, each.what, each.rule, each.letter, each.clause) for each in printed(procedure)
    )
    lines = [
        procedure.title,
        f"{procedure.id}, version {procedure.version}. {procedure.origin}",
        f"Complaint Handling Code: {procedure.code_basis}.",
        "",
        *table_lines(_COLUMNS, rows),
    ]
    return "\n".join(lines) + "\n"


def _first_steps(procedure: Procedure) -> Iterator[PrintedRule]:
    first_day = long_date(procedure.received_from)
    yield PrintedRule(
        _ALL,
        "Chosen for",
        f"Complaints received on or after {first_day}, until a newer procedure begins. The first "
        "day is a setting.",
        "",
        "",
    )
    yield PrintedRule(
        _ALL,
        "Log",
        f"The same day, and no later than {procedure.log_hours} hours after the complaint was "
        "made, weekends included",
        "",
        procedure.log_clause,
    )
    yield PrintedRule(
        _ALL,
        "May be declined",
        f"If the issue happened more than {procedure.acceptance_months} months before the "
        "complaint was received. It need not be.",
        str(LetterCode.L13.value),
        procedure.acceptance_clause,
    )


def _stage(procedure: Procedure, rule: StageRule) -> Iterator[PrintedRule]:
    yield from _acknowledge(procedure, rule)
    answer = _within(procedure, rule, rule.answer)
    if rule.answer.starts is Event.ACKNOWLEDGEMENT:
        answer += ". Before that the date is a forecast, counted from the last day to acknowledge"
    yield PrintedRule(rule.name, "Answer", answer, rule.decision_letter.value, rule.answer.clause)
    yield from _more_time(rule, rule.extension)
    yield from _next_stage(procedure, rule)
    reviewer = rule.reviewer
    if rule.reviewer_must_be_new:
        reviewer += ". Nobody who worked on an earlier stage may be chosen"
    yield PrintedRule(rule.name, "Who answers", reviewer, "", rule.reviewer_clause)


def _acknowledge(procedure: Procedure, rule: StageRule) -> Iterator[PrintedRule]:
    letter = _code(rule.acknowledgement_letter)
    if rule.acknowledge:
        text = _within(procedure, rule, rule.acknowledge)
        yield PrintedRule(rule.name, "Acknowledge", text, letter, rule.acknowledge.clause)
    elif letter:
        yield PrintedRule(rule.name, "Acknowledge", "A courtesy, with no time limit", letter, "")
    else:
        yield PrintedRule(rule.name, "Acknowledge", "Not asked for", "", "")


def _within(procedure: Procedure, rule: StageRule, limit: TimeLimit) -> str:
    return f"Within {days_in_words(limit.length, limit.unit)} of {_event(procedure, rule, limit)}"


def _event(procedure: Procedure, rule: StageRule, limit: TimeLimit) -> str:
    if limit.starts is Event.ACKNOWLEDGEMENT:
        return f"the day the stage {rule.number} acknowledgement was sent"
    if limit.starts is Event.ANSWER:
        return f"the date of the stage {rule.number} outcome letter"
    if limit.starts is Event.RECEIPT or rule.number == 1:
        return "the day the complaint was received"
    before = procedure.stage(rule.number - 1).escalation
    if before and before.automatic:
        return f"the day it moved to stage {rule.number}"
    return f"the day stage {rule.number} was asked for"


def _more_time(rule: StageRule, extension: ExtensionRule) -> Iterator[PrintedRule]:
    length = days_in_words(extension.length, extension.unit)
    often = _often(extension.at_most)
    late = "An explanation sent later does not move the date"
    texts = {
        ExtensionBasis.EXPLANATION: f"{length[0].upper()}{length[1:]} more, {often}, if we explain "
        f"why by the date then due. {late}",
        ExtensionBasis.AGREED: "To a later date that the complainant agrees to, by the date then "
        "due",
        ExtensionBasis.PANEL: f"Only to convene a panel, {often}, to the date of the panel, if we "
        f"explain by the date then due. {late}",
    }
    if extension.at_most is None:
        texts[ExtensionBasis.EXPLANATION] = (
            f"Up to {length} more from the date then due, if we explain why by then. {late}"
        )
    for basis, text in texts.items():
        if basis in extension.bases:
            what = "More time, agreed" if basis is ExtensionBasis.AGREED else "More time"
            yield PrintedRule(rule.name, what, text, extension.letter.value, extension.clause)
    if ExtensionBasis.NOT_AGREED in extension.bases:
        yield PrintedRule(
            rule.name,
            "More time, not agreed",
            "The date due stays, and we give the Housing Ombudsman’s details",
            _code(extension.not_agreed_letter),
            extension.not_agreed_clause,
        )


def _often(at_most: int | None) -> str:
    if at_most is None:
        return "as often as needed"
    return "once" if at_most == 1 else f"at most {at_most} times"


def _next_stage(procedure: Procedure, rule: StageRule) -> Iterator[PrintedRule]:
    escalation, following = rule.escalation, rule.number + 1
    if escalation is None:
        yield PrintedRule(rule.name, "Next stage", "None: this is the last stage", "", "")
        return
    asked = f"To stage {following} when the complainant asks, with no time limit stated"
    clause = escalation.clause
    if escalation.within:
        limit = _within(procedure, rule, escalation.within)
        asked = (
            f"To stage {following} when the complainant asks. {limit}, last day included; a later "
            "request may be accepted with a reason"
        )
        clause = escalation.within.clause
    yield PrintedRule(rule.name, "Next stage", asked, "", clause)
    automatic = "Never: the complainant asks"
    if escalation.automatic:
        automatic = (
            f"With no answer by the end of the further time, to stage {following} on the day of a "
            "letter that explains why"
        )
    yield PrintedRule(
        rule.name, "Next stage, by itself", automatic, _code(escalation.letter), escalation.clause
    )


def _whole_case(procedure: Procedure) -> Iterator[PrintedRule]:
    for cap in procedure.caps:
        yield PrintedRule(
            _ALL,
            "Overall limit",
            f"{days_in_words(cap.length, cap.unit).capitalize()} from the day the complaint was "
            f"received to the end of stage {cap.last_stage}. Shown beside the stage dates, which "
            "decide what is late",
            "",
            cap.clause,
        )
    if not procedure.caps:
        yield PrintedRule(_ALL, "Overall limit", "None", "", "")
    yield from _ombudsman(procedure.ombudsman)


def _ombudsman(rule: OmbudsmanRule) -> Iterator[PrintedRule]:
    text = "At any time, and every letter says so"
    if rule.wait_calendar_days:
        text = f"{rule.wait_calendar_days} calendar days after the final decision"
        if rule.wait_ended_on:
            text += (
                f". For final decisions from {long_date(rule.wait_ended_on)} on, at once: the "
                "Ombudsman dropped the wait"
            )
    yield PrintedRule(_ALL, "Housing Ombudsman", text, "", rule.clause)
    if rule.designated_person:
        text = "May be asked to help, or to pass the complaint to the Housing Ombudsman"
        yield PrintedRule(_ALL, "Designated Person", text, "", rule.clause)


def _words(procedure: Procedure) -> Iterator[PrintedRule]:
    wording = procedure.wording
    yield PrintedRule(_ALL, "Complaint means", wording.definition.capitalize(), "", "")
    yield PrintedRule(_ALL, "Person", f"{wording.person}, {wording.people}", "", "")
    yield PrintedRule(_ALL, "Lead officer", wording.lead_complaints_officer, "", "")


def _code(letter: LetterCode | None) -> str:
    return str(letter.value) if letter else ""
