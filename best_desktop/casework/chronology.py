"""What happened on a complaint, day by day, for packs and bundles (R-2.1.7, B13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from best_desktop.casework.case_views import CaseView, StageView
from best_desktop.casework.compensation_views import CompensationView
from best_desktop.casework.ombudsman_views import ExternalReferralView, ExternalView
from best_desktop.domain.evidence_pack import Happening
from best_desktop.domain.money import pounds


def chronology(
    view: CaseView, outside: ExternalView, sums: tuple[CompensationView, ...]
) -> tuple[Happening, ...]:
    """Every dated fact in order of its day; on one day as they belong together."""
    found = [
        *_intake(view),
        *(each for stage in view.stages for each in _stage(stage)),
        *_entries(view),
        *_papers(view),
        *_remedies(view),
        *(each for money in sums for each in _money(money)),
        *_outside(outside),
        *_on(view.concluded_on, str(view.state), view.ended_reason),
    ]
    return tuple(sorted(found, key=lambda each: each.on))


def _on(day: date | None, what: str, text: str = "") -> Iterator[Happening]:
    if day is not None:
        yield Happening(day, what, text)


def _intake(view: CaseView) -> Iterator[Happening]:
    yield Happening(view.received_on, f"Complaint received: {view.channel}", view.details)
    logged = f"Logged by {view.recorded_by}, {str(view.log_status).lower()}"
    yield Happening(view.logged_at.date(), logged, view.log_late_reason)


def _stage(stage: StageView) -> Iterator[Happening]:
    number = stage.number
    if number > 1:
        yield Happening(stage.started_on, f"Stage {number} began: {stage.started_how}",
                        stage.disputed)  # fmt: skip
    yield from _on(stage.acknowledged_on, f"Stage {number} acknowledged")
    for more in stage.extensions:
        what = f"Stage {number}: told that more time is needed ({str(more.basis).lower()})"
        yield from _on(more.told_on, what, more.reason)
    decided = f"Stage {number} decided by {stage.decided_by}: {stage.outcome}"
    yield from _on(stage.decided_on, decided)
    yield from _on(stage.answered_on, f"Stage {number} answered")
    for again in stage.reopenings:
        yield Happening(again.reopened_on, f"Stage {number} opened again", again.reason)
        yield from _on(again.closed_on, f"Stage {number} answered again: {again.outcome}")


def _entries(view: CaseView) -> Iterator[Happening]:
    for contact in view.contacts:
        how = f", {contact.channel}" if contact.channel else ""
        yield Happening(contact.on, f"{contact.title}{how} ({contact.who})", contact.text)
    for note in view.notes:
        yield Happening(note.on, f"{note.title} ({note.who})", note.text)


def _papers(view: CaseView) -> Iterator[Happening]:
    for letter in view.letters:
        how = f" by {str(letter.sent_by).lower()}" if letter.sent_by else ""
        yield from _on(letter.sent_on, f"Letter {letter.code.value} sent{how}: {letter.code}")
    letters = {each.document_id for each in view.letters}
    for paper in view.documents:
        if paper.id not in letters:
            yield Happening(paper.dated_on, f"{paper.kind}, {str(paper.direction).lower()}: "
                            f"{paper.name}")  # fmt: skip


def _remedies(view: CaseView) -> Iterator[Happening]:
    for remedy in view.remedies:
        yield from _on(remedy.done_on, f"Done: {str(remedy.kind).lower()}", remedy.description)


def _money(money: CompensationView) -> Iterator[Happening]:
    ordered = money.due_on is not None
    begun = "ordered by the Ombudsman" if ordered else f"offered, approved by {money.approved_by}"
    yield Happening(
        money.offered_on, f"Compensation of {pounds(money.amount)} {begun}", money.basis
    )
    yield from _on(money.answered_on, f"Compensation of {pounds(money.amount)} answered")
    yield from _on(money.offset_on, f"{pounds(money.offset)} set off against what was owed")
    yield from _on(money.paid_on, f"Compensation of {pounds(money.payable)} paid")


def _outside(outside: ExternalView) -> Iterator[Happening]:
    for contact in outside.contacts:
        what = f"Contact with the {contact.body}, {contact.channel} ({contact.staff})"
        yield Happening(contact.contacted_on, what, contact.text)
    for referral in outside.referrals:
        yield from _referral(referral)


def _referral(referral: ExternalReferralView) -> Iterator[Happening]:
    by = str(referral.brought_by).lower()
    yield Happening(
        referral.referred_on, f"Brought to the {referral.title} by: {by}", referral.asks
    )
    for request in referral.requests:
        yield Happening(request.asked_on, f"The {referral.body} asked for evidence", request.what)
        yield from _on(request.sent_on, f"Evidence sent to the {referral.body}", request.sent_note)
    for found in referral.determinations:
        yield Happening(found.determined_on, f"Determination: {found.overall}", found.summary)
        for order in found.orders:
            yield from _on(order.done_on, f"Order {order.number} complied with", order.done_note)
    yield from _on(referral.closed_on, f"The {referral.body} finished", referral.closed_because)
