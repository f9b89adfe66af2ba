"""The evidence of a complaint: listed with its source and date, and considered (P-7.3.d)."""

from __future__ import annotations

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.investigation_views import NewEvidence
from best_desktop.casework.notes import check_document_of
from best_desktop.casework.standing import case_in
from best_desktop.domain.roles import Right
from best_desktop.store.models import Evidence


def add_evidence(desk: Desk, complaint_id: int, given: NewEvidence) -> int:
    """List a document or words as evidence, not considered yet; returns its id."""
    with desk.working(Right.INVESTIGATE) as work:
        complaint = case_in(work, complaint_id)
        checks = Checks(desk)
        title = checks.line("title", given.title, what="what it is", limit=200, needed=True)
        whom = checks.line("from_whom", given.from_whom, what="whom it is from", limit=200)
        words = checks.text("words", given.words, what="what it says")
        checks.past("dated_on", given.dated_on, what="the date of the evidence")
        check_document_of(checks, complaint, "document_id", given.document_id)
        if given.document_id is None and not words:
            checks.add("words", "Choose a document, or enter what it says.")
        checks.done()
        number = Evidence.select().where(Evidence.complaint == complaint.id).count() + 1
        row = work.create(
            Evidence,
            complaint=complaint,
            number=number,
            title=title,
            source=given.source,
            from_whom=whom,
            dated_on=given.dated_on,
            document=given.document_id,
            words=words,
            added_by=desk.staff_id,
        )
        work.line("EVIDENCE_ADDED", f"evidence {number}", "", f"{title}, {given.source}")
        summary = f"Evidence {number} added: {title}"
        work.record("Add evidence", complaint.reference, complaint, summary)
    return row.id


def weigh_evidence(
    desk: Desk, evidence_id: int, seen_version: int, *, considered: bool, weighed: str
) -> None:
    """Say whether a piece of evidence was considered, and what we made of it."""
    with desk.working(Right.INVESTIGATE) as work:
        row = Evidence.get_or_none(Evidence.id == evidence_id)
        if row is None:
            raise Refused("This evidence is not in the case file any more. Refresh the case.")
        complaint = case_in(work, row.complaint_id)
        checks = Checks(desk)
        weighed = checks.text("weighed", weighed, what="what we made of it", limit=5000)
        checks.done()
        values = {"considered": considered, "weighed": weighed}
        if work.change(Evidence, row.id, seen_version, values, what="EVIDENCE"):
            state = "considered" if considered else "not considered"
            summary = f"Evidence {row.number} {state}"
            work.record("Consider evidence", complaint.reference, complaint, summary)
