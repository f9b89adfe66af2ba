"""Gather what a letter may say of the one thing it is about: rows in, plain facts out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import PurePath

from best_desktop.casework.desk import Desk
from best_desktop.casework.standing import calendar_of, facts_of, procedure_of
from best_desktop.domain.deadlines import Schedule, schedule
from best_desktop.domain.greeting import greeting
from best_desktop.domain.letter_about_facts import (
    ActionFacts,
    CoverFacts,
    NewIssueFacts,
    OutsideFacts,
)
from best_desktop.domain.letter_abouts import About, LetterAbout, reply_by
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.outside_words import ExternalBody
from best_desktop.domain.vocabulary import LetterCode, LetterFormat, MilestoneKind
from best_desktop.store.models import (
    Complaint,
    EvidenceRequest,
    ExternalReferral,
    Letter,
    NewIssue,
    OmbudsmanOrder,
    Remedy,
    Stage,
)

_HEARS_AGAIN = 10
"""Working days to the next update where no interval and no day was promised."""


def with_about(
    desk: Desk, complaint: Complaint, code: LetterCode, about: About | None, known: LetterFacts
) -> LetterFacts:
    """The facts of a letter with what it is about; those of any other letter as they were."""
    if code is LetterCode.L02:
        day = reply_by(calendar_of(desk, complaint), known.letter_date, known.answer_by)
        return replace(known, reply_by=day)
    return _GATHER[about.kind](desk, complaint, about.id, known) if about else known


def _issue(desk: Desk, complaint: Complaint, row_id: int, known: LetterFacts) -> LetterFacts:
    row = NewIssue.get_by_id(row_id)
    point, made = row.point, row.logged_as
    facts = NewIssueFacts(row.raised_on, row.issue, row.reason, point.number if point else None)
    if made is None:
        return replace(known, new_issue=facts)
    dates = _dates(desk, made)
    acknowledge = dates.find(MilestoneKind.ACKNOWLEDGE, 1)
    answer = dates.find(MilestoneKind.ANSWER, 1)
    facts = replace(
        facts,
        reference=made.reference,
        acknowledge_by=acknowledge.due if acknowledge and not acknowledge.met_on else None,
        answer_by=answer.promised if answer and answer.firm else None,
    )
    return replace(known, new_issue=facts)


def _dates(desk: Desk, complaint: Complaint) -> Schedule:
    procedure, calendar = procedure_of(desk, complaint), calendar_of(desk, complaint)
    return schedule(procedure, facts_of(desk, complaint), calendar)


def _action(desk: Desk, complaint: Complaint, row_id: int, known: LetterFacts) -> LetterFacts:
    row = Remedy.get_by_id(row_id)
    stage = Stage.get((Stage.complaint == complaint.id) & (Stage.number == row.stage_number))
    facts = ActionFacts(row.description, row.due_on, row.done_on, row.done_note)
    if row.done_on is None:
        facts = replace(facts, next_on=_next_on(desk, complaint, row, known.letter_date))
    return replace(known, action=facts, last_answer_on=stage.answered_on or known.last_answer_on)


def _next_on(desk: Desk, complaint: Complaint, row: Remedy, today: date) -> date:
    """When they hear again: after the interval, or by the promised day where that is sooner."""
    found = [today + timedelta(days=row.update_days)] if row.update_days else []
    if row.due_on and row.due_on > today:
        found.append(row.due_on)
    return min(found) if found else calendar_of(desk, complaint).add(today, _HEARS_AGAIN)


def _order(desk: Desk, complaint: Complaint, row_id: int, known: LetterFacts) -> LetterFacts:
    row = OmbudsmanOrder.get_by_id(row_id)
    referral = row.determination.referral
    facts = OutsideFacts(
        body=referral.body,
        text=row.text,
        asked_on=row.determination.determined_on,
        due_on=row.due_on,
        reference=referral.reference,
        number=row.number,
        done_on=row.done_on,
        done_note=row.done_note,
        evidence=(PurePath(row.evidence.name).stem,) if row.evidence else (),
    )
    return _to_outside(desk, known, facts, referral)


def _evidence(desk: Desk, complaint: Complaint, row_id: int, known: LetterFacts) -> LetterFacts:
    row = EvidenceRequest.get_by_id(row_id)
    facts = OutsideFacts(
        body=row.referral.body,
        text=row.what,
        asked_on=row.asked_on,
        due_on=row.due_on,
        reference=row.referral.reference,
    )
    return _to_outside(desk, known, facts, row.referral)


def _to_outside(
    desk: Desk, known: LetterFacts, facts: OutsideFacts, referral: ExternalReferral
) -> LetterFacts:
    """Addressed to the Ombudsman as Settings has them, or to the Designated Person by name."""
    ombudsman = desk.settings.ombudsman
    if facts.body is ExternalBody.OMBUDSMAN:
        address = ombudsman.address
        lines = address if address[:1] == (ombudsman.name,) else (ombudsman.name, *address)
        whom = referral.name or ombudsman.name
    else:
        whom = referral.name or str(referral.designated_kind or facts.body)
        lines = (whom,)
    # The scheme's name tells an outside body nothing that they did not ask about.
    return replace(
        known,
        outside=facts,
        addressee=lines,
        salutation=greeting(whom),
        letter_format=LetterFormat.STANDARD,
        preferred=None,
    )


def _cover(desk: Desk, complaint: Complaint, row_id: int, known: LetterFacts) -> LetterFacts:
    row = Letter.get_by_id(row_id)
    return replace(known, cover=CoverFacts(row.code, row.letter_date), stage=row.stage_number)


_GATHER: Mapping[LetterAbout, Callable[[Desk, Complaint, int, LetterFacts], LetterFacts]] = {
    LetterAbout.NEW_ISSUE: _issue,
    LetterAbout.REMEDY: _action,
    LetterAbout.ORDER: _order,
    LetterAbout.EVIDENCE_REQUEST: _evidence,
    LetterAbout.LETTER: _cover,
}
