"""What waits in the other registers for whoever is at the desk, in the words of its link."""

from __future__ import annotations

from best_desktop.casework.authority_views import AuthorityTask
from best_desktop.casework.desk import Desk
from best_desktop.casework.letter_offers import waiting_letters
from best_desktop.casework.letter_worklist import count_to_send
from best_desktop.casework.queries.annual import reports_to_publish
from best_desktop.casework.queries.authority import authority_tasks
from best_desktop.casework.queries.data_requests import data_requests
from best_desktop.casework.queries.intake import intake_tasks
from best_desktop.casework.queries.investigation import overdue_replies
from best_desktop.casework.queries.learning import count_missing, open_alerts
from best_desktop.casework.queries.library import reviews_due
from best_desktop.casework.queries.offers import offers_to_remind_of
from best_desktop.casework.queries.ombudsman import owed_outside
from best_desktop.casework.queries.remedies import open_actions
from best_desktop.casework.queries.retention import batches
from best_desktop.casework.queries.routing import (
    directions_for,
    matters_for_the_lead,
    not_handed_over,
)
from best_desktop.casework.queries.service_requests import overdue_requests
from best_desktop.casework.queries.surveys import surveys_to_do
from best_desktop.casework.queries.wordings import count_to_look_at
from best_desktop.casework.survey_report import reports_to_give
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.money import pounds
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LetterCode, Role, Tag
from best_desktop.domain.working_days import long_date

_ONE_BY_ONE = 6


def waiting(desk: Desk) -> list[tuple[str, str]]:
    """What waits: the register, and the words of its link (R-5.3, R-2.2.2, R-2.2.3).

    Registers are ``requests``, ``surveys``, ``survey_report``, ``authority``, ``library`` and
    ``data``; ``annual`` is the report to publish, ``letters`` are those to send, ``wording`` what
    they say; lists of the learning page are such as ``learning:themes``; one complaint is
    ``case:`` and its number.
    """
    found = []
    overdue = len(overdue_requests(desk))
    if overdue:
        may_be = "a complaint" if overdue == 1 else "complaints"
        words = f"{_many(overdue, 'service request')} overdue, may be {may_be}"
        found.append(("requests", words))
    surveys = surveys_to_do(desk)
    if surveys.to_look_at:
        found.append(("surveys", f"{_many(surveys.to_look_at, 'survey answer')} to look at"))
    if surveys.to_contact:
        late = f", {surveys.contact_overdue} overdue" if surveys.contact_overdue else ""
        words = f"{_many(surveys.to_contact, 'survey answer')} in doubt to follow up{late}"
        found.append(("surveys", words))
    if surveys.to_log:
        found.append(("surveys", f"{_many(surveys.to_log, 'survey answer')} still to log"))
    reports = len(reports_to_give(desk)) if desk.why_not(Right.EXPORT) is None else 0
    if reports:
        words = f"{_many(reports, 'survey report')} to give to the lead complaints officer"
        found.append(("survey_report", words))
    found += _annual(desk)
    found += _letters(desk) + _wording(desk) + _data(desk) + _learning(desk)
    found += _letters_to_write(desk)
    found += _offers(desk)
    return found + _outside(desk) + _authority(desk) + _library(desk) + _of_one_case(desk)


def wish_named(name: str) -> tuple[LetterWish, int]:
    """The letter and the complaint that the name of a link on Today says."""
    code, kind, number, case = name.removeprefix("letter:").split(":")
    about = About(LetterAbout(kind), int(number)) if kind else None
    return LetterWish(LetterCode(code), about), int(case)


def _annual(desk: Desk) -> list[tuple[str, str]]:
    """Annual reports not yet published, for who writes them (P-11.2)."""
    waits = reports_to_publish(desk) if desk.why_not(Right.PUBLISH) is None else []
    found = []
    for each in waits:
        by = "was due by" if each.due_on < desk.today else "due by"
        words = f"Annual report {each.year.label} not yet published, {by} {long_date(each.due_on)}"
        found.append(("annual", words))
    return found


def _letters(desk: Desk) -> list[tuple[str, str]]:
    """Letters made and not sent, for everybody who does more than look (P-7.1.4)."""
    number = count_to_send(desk) if desk.why_not(Right.KEEP_LOG) is None else 0
    return [("letters", f"{_many(number, 'letter')} to send")] if number else []


def _letters_to_write(desk: Desk) -> list[tuple[str, str]]:
    """Letters that recent work asks for; the name says which (P-7.1.2, P-7.1.3, R-8.4.2)."""
    return some_of([(each.name, each.words) for each in waiting_letters(desk)])


def some_of(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """As many links as a person takes in, the last of them saying how many follow it."""
    left = len(found) - _ONE_BY_ONE
    if left < 1:
        return found
    name, words = found[_ONE_BY_ONE - 1]
    return [*found[: _ONE_BY_ONE - 1], (name, f"{words}, and {left} more")]


def _leads(desk: Desk) -> bool:
    """Whether what is overdue anywhere is for this desk too, not only what is its own."""
    return desk.has(Role.LEAD_COMPLAINTS_OFFICER, Role.HEAD_OF_HOUSING)


def _of_one_case(desk: Desk) -> list[tuple[str, str]]:
    """What one complaint waits for from this desk; the name is ``case:`` and its number.

    What its intake waits for (R-5.4, R-2.1.5, R-5.6), recorded and not handed over (R-2.1.4),
    brought to the lead (R-3.4, R-5.7), directed (R-3.3).
    """
    found = [
        (f"case:{each.complaint_id}", f"{each.reference}: {each.words}")
        for each in intake_tasks(desk)
    ]
    found += [
        (f"case:{each.complaint_id}", f"{each.reference} recorded, not handed over")
        for each in not_handed_over(desk)
    ]
    found += [
        (
            f"case:{each.complaint_id}",
            f"{each.reference} for you: {str(each.referral.kind).lower()}",
        )
        for each in matters_for_the_lead(desk)
    ]
    found += [
        (f"case:{each.complaint_id}", f"{each.reference} has a direction for you")
        for each in directions_for(desk)
    ]
    found += _replies(desk)
    return some_of(found)


def _replies(desk: Desk) -> list[tuple[str, str]]:
    """Overdue replies: to who handles the complaint, all of them to who leads (P-5.1.c)."""
    leads = _leads(desk)
    return [
        (
            f"case:{each.complaint_id}",
            f"{each.reference}: reply of {each.whom} overdue since {long_date(each.due_on)}",
        )
        for each in overdue_replies(desk, None if leads else desk.staff_id)
    ]


def _offers(desk: Desk) -> list[tuple[str, str]]:
    """Offers of money nobody answered: to who handles the complaint, all to who leads (P-10.1)."""
    found = []
    for each in offers_to_remind_of(desk, None if _leads(desk) else desk.staff_id):
        words = f"{each.reference}: remind them of our offer of {pounds(each.amount)}"
        found.append((f"case:{each.complaint_id}", words))
    return some_of(found)


def _outside(desk: Desk) -> list[tuple[str, str]]:
    """Evidence and orders owed to outside bodies: overdue to who leads, the rest to who handles.

    Orders past their date are for the lead complaints officer and the Head of Housing (R-9.1.4).
    """
    leads = _leads(desk)
    found = []
    for each in owed_outside(desk, handler_id=None if leads else desk.staff_id):
        what = f"{each.kind.value.lower()} for the {each.body}"
        late = "overdue since" if each.due_on < desk.today else "due"
        words = f"{each.reference}: {what} {late} {long_date(each.due_on)}"
        found.append((f"case:{each.complaint_id}", words))
    return some_of(found)


def _learning(desk: Desk) -> list[tuple[str, str]]:
    """Promises to tell of or overdue, lessons owed, and themes, to whoever sees to them (P-12).

    Themes unaddressed for thirty days are for the lead and the Head of Housing (R-B.6).
    """
    leads = _leads(desk)
    actions = open_actions(desk, mine=not leads)
    tell = sum(bool(each.tell_because) for each in actions)
    found = []
    if tell:
        found.append(("learning:promised", f"{_many(tell, 'promised action')}: tell them"))
    elif actions:
        found.append(("learning:promised", f"{_many(len(actions), 'promised action')} open"))
    if leads:
        missing = count_missing(desk)
        if missing:
            found.append(
                ("learning:missing", f"{_many(missing, 'upheld complaint')} without a lesson")
            )
        late = sum(each.is_for_the_head(desk.today) for each in open_alerts(desk))
        if late:
            found.append(("learning:themes", f"{_many(late, 'theme')} unaddressed for 30 days"))
    return found


def _data(desk: Desk) -> list[tuple[str, str]]:
    """Data-protection requests near their day or over it, and batches for a second person."""
    due = [each for each in data_requests(desk, only_open=True) if each.tag is not Tag.ON_TRACK]
    found = []
    if due:
        late = sum(each.tag is Tag.OVERDUE for each in due)
        words = f"{_many(len(due), 'data-protection request')} due"
        found.append(("data", f"{words}, {late} overdue" if late else words))
    if desk.why_not(Right.APPROVE_DISPOSAL) is None:
        mine = [each for each in batches(desk) if each.proposed_by_id != desk.staff_id]
        if mine:
            found.append(("data", f"{_many(len(mine), 'batch', 'batches')} to anonymise: confirm"))
    return found


def _library(desk: Desk) -> list[tuple[str, str]]:
    """Reviews of the library that are overdue, for who keeps it (P-2.1, P-15.2)."""
    overdue = reviews_due(desk) if desk.why_not(Right.KEEP_LIBRARY) is None else 0
    return [("library", f"{_many(overdue, 'library review')} overdue")] if overdue else []


def _wording(desk: Desk) -> list[tuple[str, str]]:
    """Letters whose own wording the program has a newer one for, or cannot use any more."""
    if desk.why_not(Right.CHANGE_SETTINGS) is not None:
        return []
    number = count_to_look_at()
    return [("wording", f"{_many(number, 'letter wording')} to look at")] if number else []


def _authority(desk: Desk) -> list[tuple[str, str]]:
    """Authority to act that is awaited, and proofs to look at again (R-8.1.3, R-8.2.1)."""
    tasks = authority_tasks(desk)
    reviews = sum(each.task is AuthorityTask.REVIEW for each in tasks)
    found = []
    if len(tasks) > reviews:
        words = f"{_many(len(tasks) - reviews, 'complaint')} without authority to tell"
        found.append(("authority", words))
    if reviews:
        found.append(("authority", f"{_many(reviews, 'proof')} of authority to review"))
    return found


def _many(number: int, noun: str, several: str = "") -> str:
    return f"{number:,} {noun if number == 1 else several or noun + 's'}"
