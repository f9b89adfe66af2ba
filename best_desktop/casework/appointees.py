"""Referred to the appointee: a money matter that a support provider may not bring (R-8.4.2).

Nothing about the case is told, and no complaint is opened; when the appointee writes, their
complaint begins on that date and is linked with what was referred.
"""

from __future__ import annotations

from dataclasses import replace

from best_desktop.casework.authority_views import ReferralRow
from best_desktop.casework.checks import Checks
from best_desktop.casework.complaints import Logged
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import NewAppointeeReferral, PersonInput
from best_desktop.casework.people import check_person, keep_person
from best_desktop.casework.restricted import is_hidden
from best_desktop.casework.speaking import authority_table
from best_desktop.domain.authority import AuthorityFacts, AuthorityOutcome, Condition
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import PartyRole, Speaker
from best_desktop.store.counters import next_number
from best_desktop.store.models import AppointeeReferral, Scheme


def refer_to_appointee(desk: Desk, new: NewAppointeeReferral) -> Logged:
    """Record that somebody was asked to let the appointee complain.

    Refused where the matter is not one that only an appointee may bring: that is a complaint.
    """
    new = _checked(desk, new)
    facts = AuthorityFacts(Speaker.SUPPORT_PROVIDER, new.subject, frozenset([Condition.APPOINTEE]))
    ruling = authority_table().ruling(facts)
    if ruling.outcome is not AuthorityOutcome.REFER_TO_APPOINTEE:
        raise Refused(f"This need not be referred. {ruling} Log it as a complaint.")
    with desk.working(Right.RECORD) as work:
        year = new.referred_on.year
        reference = f"RF-{year}-{next_number('RF', year):04d}"
        person, user = new.person or PersonInput(), new.service_user or PersonInput()
        row = work.create(
            AppointeeReferral,
            reference=reference,
            referred_on=new.referred_on,
            channel=new.channel,
            person=keep_person(work, person, None, PartyRole.SUPPORT_PROVIDER),
            service_user=keep_person(work, user, new.scheme_id, PartyRole.SERVICE_USER),
            scheme=new.scheme_id,
            subject=new.subject,
            words=new.words,
            row=ruling.row,
            table_version=ruling.version,
            recorded_by=desk.staff_id,
            recorded_at=desk.clock(),
        )
        work.line("REFERRAL", f"row {ruling.row}", "", ruling.outcome)
        work.record(
            "Refer to the appointee",
            reference,
            None,
            f"{reference}: {row.person.name} asked to let the appointee complain",
        )
    return Logged(row.id, reference)


def _checked(desk: Desk, new: NewAppointeeReferral) -> NewAppointeeReferral:
    checks = Checks(desk)
    checks.past("referred_on", new.referred_on, what="the date they got in touch")
    checks.chosen("scheme_id", Scheme, new.scheme_id)
    new = replace(
        new,
        words=checks.text("words", new.words, what="what they told us", limit=10_000, needed=True),
        person=check_person(checks, new.person or PersonInput(), "person"),
        service_user=check_person(checks, new.service_user or PersonInput(), "service_user"),
    )
    checks.done()
    return new


def referrals(desk: Desk, *, waiting: bool = False) -> tuple[ReferralRow, ...]:
    """What was referred to appointees, newest first; ``waiting`` leaves out what one brought.

    What became a complaint that is hidden from the desk is hidden with it (P-5.1.g).
    """
    rows = AppointeeReferral.select()
    if waiting:
        rows = rows.where(AppointeeReferral.complaint.is_null())
    ordered = rows.order_by(AppointeeReferral.referred_on.desc(), AppointeeReferral.id.desc())
    return tuple(
        _row(each)
        for each in ordered
        if each.complaint is None or not is_hidden(desk, each.complaint)
    )


def _row(row: AppointeeReferral) -> ReferralRow:
    brought = row.complaint
    return ReferralRow(
        id=row.id,
        reference=row.reference,
        referred_on=row.referred_on,
        channel=row.channel,
        who=row.person.name,
        service_user=row.service_user.name,
        subject=row.subject,
        words=row.words,
        complaint=brought.reference if brought else "",
        complaint_id=brought.id if brought else 0,
    )
