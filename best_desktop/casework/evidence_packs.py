"""The evidence pack for an outside body, and the case bundle, each as one PDF (R-2.1.7, B13)."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from best_desktop.casework.audit import history
from best_desktop.casework.case_views import CaseView, DocumentView, HistoryEntry
from best_desktop.casework.chronology import chronology
from best_desktop.casework.compensation_views import CompensationView
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.history_words import line_words
from best_desktop.casework.notes import kept_bytes
from best_desktop.casework.ombudsman_views import ExternalReferralView, ExternalView
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.compensation import compensation
from best_desktop.casework.queries.ombudsman import external
from best_desktop.casework.saving import save_bytes
from best_desktop.casework.standing import complaint_by_id, procedure_of
from best_desktop.domain.evidence_pack import (
    EvidencePack,
    PackDocument,
    PackEntry,
    PackSection,
    UnreadableDocument,
)
from best_desktop.domain.money import pounds
from best_desktop.domain.roles import Right
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Document

Report = Callable[[int, str], None]


class PackKind(Enum):
    """What is made, by the name people know it."""

    EVIDENCE = "Evidence pack"
    BUNDLE = "Case bundle"


def pack_file_name(reference: str, kind: PackKind) -> str:
    """The name offered for the file."""
    return f"{reference} {kind.value.lower()}.pdf"


def make_pack(desk: Desk, complaint_id: int, kind: PackKind, report: Report) -> bytes:
    """Make a pack of a complaint: index, chronology, letters, every document, audit trail.

    A bundle is the same without what passed between us and outside bodies on its first pages.
    ``report`` hears how far it is, and stops it by raising. Nothing is written.

    Raises:
        Refused: this person may not export, or may not see the complaint.
    """
    why_not = desk.why_not(Right.EXPORT)
    if why_not:
        raise Refused(why_not)
    # A tenth of a second that only making one needs.
    from best_desktop.documents.evidence_pack import make_pack as printed

    return printed(gather(desk, complaint_id, kind), report)


def keep_pack(desk: Desk, complaint_id: int, kind: PackKind, path: Path, content: bytes) -> None:
    """Save a pack under a name, and let the trail say that it left the office (P-14.1).

    Raises:
        CaseworkError: it could not be saved; the message says why.
    """
    with desk.working(Right.EXPORT) as work:
        complaint = complaint_by_id(desk, complaint_id)
        work.line("EXPORT", kind.value, "", f"{len(content):,} bytes")
        work.record("Export", complaint.reference, complaint, f"{kind.value} saved as a PDF")
        save_bytes(path, content)


def gather(desk: Desk, complaint_id: int, kind: PackKind) -> EvidencePack:
    """Everything that goes into a pack, as plain values; documents are read when printed."""
    view, outside = case_view(desk, complaint_id), external(desk, complaint_id)
    sums = compensation(desk, complaint_id)
    letters = {each.document_id: each for each in view.letters if each.document_id}
    papers = sorted(view.documents, key=lambda each: (each.dated_on, each.id))
    evidence = kind is PackKind.EVIDENCE
    return EvidencePack(
        title=f"{kind.value} for the Housing Ombudsman" if evidence else kind.value,
        reference=view.reference,
        office=desk.settings.office.name,
        made_on=desk.today,
        facts=_facts(view, procedure_of(desk, complaint_by_id(desk, complaint_id)).code_basis),
        sections=(
            *(_outside(outside) if evidence else ()),
            *_points(view),
            *_decisions(view),
            *_money(sums),
        ),
        chronology=chronology(view, outside, sums),
        letters=tuple(
            _document(each, f"Letter {letters[each.id].code.value}, {letters[each.id].code}")
            for each in papers
            if each.id in letters
        ),
        documents=tuple(_document(each, _title(each)) for each in papers if each.id not in letters),
        audit=tuple(_entry(desk, each) for each in reversed(history(desk, complaint_id))),
        sample=desk.sample,
    )


def _facts(view: CaseView, code_basis: str) -> tuple[tuple[str, str], ...]:
    lines = (
        ("Reference", view.reference),
        ("Complainant", f"{view.who} ({str(view.kind).lower()})"),
        ("Service users", ", ".join(each.name for each in view.service_users)),
        ("Scheme", view.scheme),
        ("Received", f"{long_date(view.received_on)}, {view.channel}"),
        ("About", f"{view.category}: {view.summary}"),
        ("Procedure", f"{view.procedure_title}, version {view.procedure_version}"),
        ("Code basis", f"Complaint Handling Code {code_basis}"),
        ("Where it stands", f"Stage {view.stage}, {str(view.state).lower()}"),
        ("Handled by", view.handler),
        ("Reasonable adjustments", "; ".join(view.adjustments)),
    )
    return tuple((name, value) for name, value in lines if value)


def _points(view: CaseView) -> tuple[PackSection, ...]:
    paragraphs = [f"{each.number}. {each.understanding}" for each in view.points]
    wanted = [f"Outcome sought: {each.wanted}" for each in view.wanted]
    return (PackSection("What the complaint is about", (*paragraphs, *wanted)),)


def _decisions(view: CaseView) -> tuple[PackSection, ...]:
    return tuple(
        PackSection(
            f"Stage {stage.number}: {stage.outcome}",
            (
                f"Decided by {stage.decided_by} on {long_date(stage.decided_on)}.",
                *(
                    f"Point {point.number}: {decided.outcome}. {decided.reasons}"
                    for point in view.points
                    if (decided := point.decisions.get(stage.number)) is not None
                ),
            ),
        )
        for stage in view.stages
        if stage.outcome and stage.decided_on
    )


def _money(sums: tuple[CompensationView, ...]) -> tuple[PackSection, ...]:
    def off(each: CompensationView) -> str:
        known = f"Set off {pounds(each.offset)}, payable {pounds(each.payable)}. "
        return known if each.offset else ""

    lines = tuple(
        f"{pounds(each.amount)}, {str(each.state).lower()}. {off(each)}{each.basis}"
        for each in sums
    )
    return (PackSection("Compensation", lines),) if lines else ()


def _outside(outside: ExternalView) -> tuple[PackSection, ...]:
    return tuple(
        PackSection(each.title, tuple(_referral_lines(each))) for each in outside.referrals
    )


def _referral_lines(referral: ExternalReferralView) -> list[str]:
    reference = f", reference {referral.reference}" if referral.reference else ""
    lines = [f"Brought on {long_date(referral.referred_on)}{reference}."]
    lines += [f"Asked for by {long_date(each.due_on)}: {each.what}" for each in referral.requests]
    for found in referral.determinations:
        lines.append(f"Determined on {long_date(found.determined_on)}: {found.overall}.")
        lines += [f"Issue {each.number}, {each.finding}: {each.issue}" for each in found.issues]
        lines += [
            f"Order {each.number}, due {long_date(each.due_on)}: {each.text}"
            for each in found.orders
        ]
    return lines


def _title(paper: DocumentView) -> str:
    about = f": {paper.subject}" if paper.subject else ""
    came = f", with {paper.came_with}" if paper.came_with else ""
    return f"{paper.kind}, {str(paper.direction).lower()}: {paper.name}{about}{came}"


def _document(paper: DocumentView, title: str) -> PackDocument:
    return PackDocument(
        title=title,
        kind=str(paper.kind),
        dated_on=paper.dated_on,
        name=paper.name,
        sha256=paper.sha256,
        content=lambda: _content(paper.id),
    )


def _content(document_id: int) -> bytes:
    try:
        return kept_bytes(Document.get_by_id(document_id))
    except CaseworkError as error:
        raise UnreadableDocument(str(error)) from error


def _entry(desk: Desk, entry: HistoryEntry) -> PackEntry:
    lines = [said for each in entry.lines if (said := line_words(each))]
    reason = (f"Reason: {entry.reason}",) if entry.reason else ()
    return PackEntry(desk.local(entry.at), entry.who, entry.summary, (*reason, *lines))
