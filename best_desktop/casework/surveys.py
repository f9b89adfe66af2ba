"""Answers to post-repair surveys: recorded, sorted by a person, followed up, reviewed (R-2.2)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.complaints import Logged
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.people import check_person, keep_person
from best_desktop.casework.survey_links import answer_by_id, is_linked
from best_desktop.casework.survey_views import NewSurveyAnswer, SurveyContact
from best_desktop.domain.roles import Right
from best_desktop.domain.survey_rows import NAME_LENGTH, REFERENCE_LENGTH, repair_key
from best_desktop.domain.surveys import HIGHEST, LOWEST, contact_due, proposal
from best_desktop.domain.vocabulary import ContactOutcome, Triage
from best_desktop.store.models import Scheme, SurveyAnswer

BY_HAND = "By hand"
"""The source of an answer somebody typed."""


def add_survey_answer(desk: Desk, new: NewSurveyAnswer) -> Logged:
    """Record one answer by hand (R-2.2.1); returns its id and the repair's reference.

    Raises:
        InvalidInput: names each field to put right; the repair may have an answer already.
    """
    checks = Checks(desk)
    reference = checks.line(
        "repair_reference",
        new.repair_reference,
        what="the repair reference",
        limit=REFERENCE_LENGTH,
        needed=True,
    )
    checks.past("answered_on", new.answered_on, what="the date they answered")
    checks.past("completed_on", new.completed_on, what="the date of the repair", needed=False)
    if new.completed_on:
        checks.not_before(
            "answered_on",
            new.answered_on,
            new.completed_on,
            what="the date they answered",
            why="the date the repair was completed",
        )
    if not LOWEST <= new.rating <= HIGHEST:
        checks.add("rating", f"The rating must be from {LOWEST} (poor) to {HIGHEST} (good).")
    comment = checks.text("comment", new.comment, what="what they said")
    contractor = checks.line("contractor", new.contractor, what="contractor", limit=NAME_LENGTH)
    checks.chosen("scheme_id", Scheme, new.scheme_id)
    person = new.person
    if person is not None and (person.id is not None or person.name.strip()):
        person = check_person(checks, person, "person")
    else:
        person = None
    with desk.working(Right.RECORD) as work:
        key = repair_key(reference)
        if reference and SurveyAnswer.select().where(SurveyAnswer.repair_key == key).exists():
            checks.add(
                "repair_reference",
                f"Repair {reference} has an answer already. Look for it in the list.",
            )
        checks.done()
        kept = keep_person(work, person, new.scheme_id) if person else None
        triage = proposal(new.rating, comment)
        row = work.create(
            SurveyAnswer,
            repair_reference=reference,
            repair_key=key,
            scheme=new.scheme_id,
            person=kept,
            person_name=kept.name if kept else "",
            contractor=contractor,
            completed_on=new.completed_on,
            answered_on=new.answered_on,
            rating=new.rating,
            comment=comment,
            source=BY_HAND,
            recorded_by=desk.staff_id,
            recorded_at=desk.clock(),
            triage=triage,
        )
        work.line("SURVEY_ANSWER", f"repair {reference}", "", f"rating {new.rating}")
        work.line("SURVEY_TRIAGE", "proposed", "", triage)
        work.record("Record survey answer", reference, None, f"Answer on repair {reference}")
    return Logged(int(row.id), reference)


def triage_answer(
    desk: Desk, answer_id: int, seen_version: int, triage: Triage, reason: str = ""
) -> None:
    """Decide what an answer is: in doubt, not a service failure, or satisfied (R-2.2.2–R-2.2.4).

    An obvious complaint is not decided here but by logging it, with ``survey_id``. In doubt means
    contact within two working days; anything that is not followed up needs its reason.

    Raises:
        InvalidInput: the reason is missing, or the decision is not one that can be made here.
        Refused: something was logged from the answer already, or the role only looks.
        ChangedMeanwhile: somebody saved it since.
    """
    checks = Checks(desk)
    reason = checks.text(
        "reason",
        reason,
        what="why this is not a service failure",
        limit=2000,
        needed=triage is Triage.NOT_A_FAILURE,
    )
    if triage not in {Triage.DOUBT, Triage.NOT_A_FAILURE, Triage.SATISFIED}:
        checks.add("triage", "Choose what the answer is. An obvious complaint is logged as one.")
    with desk.working(Right.WORK_REQUEST) as work:
        answer = answer_by_id(answer_id)
        _still_open(answer)
        if triage is Triage.SATISFIED and answer.triage is not Triage.SATISFIED and not reason:
            checks.add("reason", "Enter why they are satisfied in spite of what they answered.")
        checks.done()
        calendar = desk.calendar(answer.scheme.nation if answer.scheme else None)
        values: dict[str, Any] = {
            "triage": triage,
            "triage_reason": reason,
            "triaged_by": desk.staff_id,
            "triaged_on": desk.today,
            "contact_due_on": contact_due(desk.today, calendar) if triage is Triage.DOUBT else None,
            # What was decided anew is reviewed anew.
            "reviewed_on": None,
            "reviewed_by": None,
            "review_note": "",
        }
        work.change(SurveyAnswer, answer.id, seen_version, values, what="SURVEY_TRIAGE")
        name = answer.repair_reference
        work.record("Sort survey answer", name, None, f"Repair {name}: {triage}", reason)


def record_survey_contact(
    desk: Desk, answer_id: int, seen_version: int, contact: SurveyContact
) -> None:
    """Record the contact about an answer in doubt and what it came to (R-2.2.3).

    Not reached is kept too, and the contact stays to be made. What came of it is logged next, with
    ``survey_id``; until then the answer stays in the list of things to do.

    Raises:
        InvalidInput: names each field to put right.
        Refused: the answer is not in doubt, or something was logged from it already.
        ChangedMeanwhile: somebody saved it since.
    """
    checks = Checks(desk)
    words = checks.text("words", contact.words, what="what they said", limit=5000, needed=True)
    checks.past("contacted_on", contact.contacted_on, what="the date of the contact")
    with desk.working(Right.WORK_REQUEST) as work:
        answer = answer_by_id(answer_id)
        _still_open(answer)
        if answer.triage is not Triage.DOUBT:
            raise Refused("Only an answer in doubt is followed up by a contact. Mark it as such.")
        checks.not_before(
            "contacted_on",
            contact.contacted_on,
            answer.answered_on,
            what="the date of the contact",
            why="the date they answered",
        )
        checks.done()
        entry = f"{long_date(contact.contacted_on)}, {contact.channel}: {words}"
        if contact.outcome is None:
            entry = f"{long_date(contact.contacted_on)}, {contact.channel}, not reached: {words}"
        values: dict[str, Any] = {
            "contact_words": "\n".join(each for each in (answer.contact_words, entry) if each)
        }
        if contact.outcome is not None:
            values |= {
                "contacted_on": contact.contacted_on,
                "contact_channel": contact.channel,
                "contact_outcome": contact.outcome,
            }
        work.change(SurveyAnswer, answer.id, seen_version, values, what="SURVEY_CONTACT")
        came_to = str(contact.outcome or "not reached")
        name = answer.repair_reference
        work.record("Record survey contact", name, None, f"Repair {name}: {came_to.lower()}")


def review_answers(desk: Desk, answer_ids: Collection[int], note: str = "") -> None:
    """The lead complaints officer has looked at answers that were not followed up (R-2.2.4).

    Raises:
        Refused: the person at the desk is not the lead complaints officer, or an answer is not
            one laid aside as "not a service failure".
    """
    checks = Checks(desk)
    note = checks.text("note", note, what="the note", limit=2000)
    if not answer_ids:
        checks.add("answer_ids", "Choose the answers that were looked at.")
    with desk.working(Right.REVIEW_SURVEYS) as work:
        checks.done()
        for answer_id in answer_ids:
            _review(work, answer_by_id(answer_id), note)
        count = f"{len(answer_ids)} answer{'' if len(answer_ids) == 1 else 's'}"
        work.record("Review survey answers", "Surveys", None, f"{count} reviewed", note)


def _review(work: Work, answer: SurveyAnswer, note: str) -> None:
    if answer.triage is not Triage.NOT_A_FAILURE:
        raise Refused(
            f"Repair {answer.repair_reference} was not laid aside as “{Triage.NOT_A_FAILURE}”. "
            "Refresh the list."
        )
    values = {
        "reviewed_on": work.desk.today,
        "reviewed_by": work.desk.staff_id,
        "review_note": note,
    }
    work.change(SurveyAnswer, answer.id, answer.version, values, lines=False)
    work.line("SURVEY_REVIEW", f"repair {answer.repair_reference}", "", work.desk.today)


def _still_open(answer: SurveyAnswer) -> None:
    if is_linked(answer):
        raise Refused(
            f"Something was logged already from the answer on repair {answer.repair_reference}. "
            "Work on that."
        )
    if answer.contact_outcome is ContactOutcome.NOTHING:
        raise Refused(
            f"The answer on repair {answer.repair_reference} was followed up on "
            f"{long_date(answer.contacted_on)} and came to nothing more."
        )
