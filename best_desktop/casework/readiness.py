"""What a decision still lacks of the investigation: named beside it, and let go with a reason.

None of it stops a decision (requirements, hard or soft): each is a warning with its clause, one
click away from where it is put right.
"""

from __future__ import annotations

from collections.abc import Iterator

from best_desktop.casework.checks import long_date
from best_desktop.casework.investigation_views import ChecklistView, Lack, Place
from best_desktop.domain.checklist import checklist
from best_desktop.domain.investigation_words import ChecklistItem
from best_desktop.domain.vocabulary import ContactKind
from best_desktop.store.models import (
    ChecklistTick,
    Complaint,
    ConflictDeclaration,
    Contact,
    Evidence,
    InformationRequest,
    Stage,
)

_HEARD = (ContactKind.FIRST_CONTACT, ContactKind.ACCOUNT, ContactKind.ATTEMPT)


def lacking(complaint: Complaint, stage: Stage) -> tuple[Lack, ...]:
    """What is missing at a stage of a complaint, in the order it is read."""
    return (
        *_evidence(complaint),
        *_requests(complaint),
        *_declaration(complaint, stage),
        *_open_items(complaint, stage),
    )


def was_heard(complaint: Complaint) -> bool:
    """Whether the contact log shows their account, or that we tried to hear it (P-7.3.b)."""
    heard = (Contact.complaint == complaint.id) & Contact.kind.in_(list(_HEARD))
    return bool(Contact.select().where(heard).exists())


def ticked(complaint: Complaint, stage: Stage) -> tuple[ChecklistView, ...]:
    """The stage's checklist as it stands."""
    kept = {each.item: each for each in ChecklistTick.select().where(ChecklistTick.stage == stage)}
    return tuple(
        ChecklistView(
            line.item,
            line.clause,
            row.done_on if row else None,
            row.explanation if row else "",
            row.staff.name if row else "",
            row.version if row else 0,
            line.item is ChecklistItem.POSITION and was_heard(complaint),
        )
        for line in checklist(stage.number)
        for row in [kept.get(line.item)]
    )


def _evidence(complaint: Complaint) -> Iterator[Lack]:
    rows = Evidence.select().where((Evidence.complaint == complaint.id) & ~Evidence.considered)
    for each in rows.order_by(Evidence.number):
        words = f"Evidence {each.number}, “{each.title}”, is not considered (P-7.3.d)."
        yield Lack(Place.EVIDENCE, each.id, words)


def _requests(complaint: Complaint) -> Iterator[Lack]:
    rows = InformationRequest.select().where(
        (InformationRequest.complaint == complaint.id) & InformationRequest.closed_on.is_null()
    )
    for each in rows.order_by(InformationRequest.due_on, InformationRequest.id):
        due = long_date(each.due_on)
        words = f"{whom_asked(each)} has not replied; a reply is wanted by {due} (P-5.1.c)."
        yield Lack(Place.REQUEST, each.id, words)


def whom_asked(request: InformationRequest) -> str:
    """Who was asked, by name; what they are to us where the name is not kept any more."""
    asked = request.staff or request.party
    return asked.name if asked else str(request.contributor)


def _declaration(complaint: Complaint, stage: Stage) -> Iterator[Lack]:
    handler = complaint.handler
    if handler is None:
        yield Lack(
            Place.CONFLICT,
            0,
            "Nobody handles it, so nobody declared whether there is a conflict of interest "
            "(P-7.3.c).",
        )
        return
    theirs = (ConflictDeclaration.stage == stage.id) & (ConflictDeclaration.staff == handler.id)
    if not ConflictDeclaration.select().where(theirs).exists():
        words = f"{handler.name} has not declared whether there is a conflict of interest (P-7.3.c)"
        yield Lack(Place.CONFLICT, 0, f"{words}.")


def _open_items(complaint: Complaint, stage: Stage) -> Iterator[Lack]:
    for each in ticked(complaint, stage):
        if not each.is_open:
            continue
        if each.item is ChecklistItem.POSITION:
            words = "The contact log does not show that they were heard (P-7.3.b)."
            yield Lack(Place.CONTACT, 0, words)
        else:
            yield Lack(Place.CHECKLIST, 0, f"Not ticked: {each.item} ({each.clause}).")
