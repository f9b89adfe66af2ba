"""Whose work a complaint is about: so are similar complaints of one contractor seen (P-11.3).

A support provider's work is named in the same way: a complaint about it is ours too (R-5.4).
"""

from __future__ import annotations

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.office_views import Choice
from best_desktop.casework.standing import case_in, complaint_by_id
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import PartyRole
from best_desktop.store.models import Complaint, PersonRole

WHOSE_WORK = (PartyRole.CONTRACTOR, PartyRole.SUPPORT_PROVIDER)
"""Whoever works for us or beside us."""


def contractor_of(desk: Desk, complaint_id: int) -> Choice | None:
    """The contractor whose work a complaint is about; None where none is named."""
    person = complaint_by_id(desk, complaint_id).contractor
    return Choice(person.id, person.name) if person else None


def name_contractor(
    desk: Desk, complaint_id: int, seen_version: int, contractor_id: int | None
) -> None:
    """Name the contractor whose work a complaint is about; None where it is about none.

    Raises:
        InvalidInput: the contractor is not in the list any more.
        ChangedMeanwhile: a colleague changed the complaint since it was shown.
    """
    with desk.working(Right.CORRECT_DETAILS) as work:
        complaint = case_in(work, complaint_id)
        checks = Checks(desk)
        if contractor_id is not None and not _is_contractor(contractor_id):
            checks.add("contractor_id", "What you chose is not in the list any more. Choose again.")
        checks.done()
        values = {"contractor": contractor_id}
        if work.change(Complaint, complaint.id, seen_version, values):
            named = contractor_of(desk, complaint_id)
            summary = f"About the work of {named.label}" if named else "About no contractor's work"
            work.record("Name contractor", complaint.reference, complaint, summary)


def _is_contractor(person_id: int) -> bool:
    held = (PersonRole.person == person_id) & PersonRole.role.in_(list(WHOSE_WORK))
    return PersonRole.select().where(held).exists()
