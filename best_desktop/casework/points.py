"""Points of complaint and outcomes sought."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.case_index import index_complaint
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.standing import case_in, require
from best_desktop.domain.moves import Move
from best_desktop.domain.roles import Right
from best_desktop.store.models import Complaint, OutcomeSought, Point


def add_point(
    desk: Desk, complaint_id: int, understanding: str, raised_on: date, unclear: bool = False
) -> int:
    """Add a related point raised before the stage 1 answer; no date moves (P-7.1.3)."""
    with desk.working(Right.CORRECT_DETAILS) as work:
        complaint = case_in(work, complaint_id)
        require(desk, complaint, Move.ADD_POINT)
        checks = Checks(desk)
        text = checks.text(
            "understanding", understanding, what="the point", limit=10_000, needed=True
        )
        checks.past("raised_on", raised_on, what="the date it was raised")
        checks.not_before(
            "raised_on",
            raised_on,
            complaint.received_on,
            what="the date it was raised",
            why="the date the complaint was received",
        )
        checks.done()
        point = write_point(work, complaint, text, raised_on, unclear=unclear)
        index_complaint(complaint)
        work.record(
            "Add point",
            complaint.reference,
            complaint,
            f"Point {point.number} added, dates unchanged",
        )
    return int(point.id)


def write_point(
    work: Work, complaint: Complaint, text: str, raised_on: date, *, unclear: bool = False
) -> Point:
    """Add a point within an open use case; no date moves (P-7.1.3)."""
    number = Point.select().where(Point.complaint == complaint.id).count() + 1
    point = work.create(
        Point,
        complaint=complaint,
        number=number,
        understanding=text,
        raised_on=raised_on,
        unclear=unclear,
    )
    work.line("ISSUE_JOINED", f"point {number}", "", f"{text} (due dates unchanged)")
    return point


def change_point(
    desk: Desk, point_id: int, seen_version: int, understanding: str, unclear: bool
) -> None:
    """Correct our understanding of a point, or mark it unclear; the clock keeps running."""
    checks = Checks(desk)
    text = checks.text("understanding", understanding, what="the point", limit=10_000, needed=True)
    checks.done()
    with desk.working(Right.CORRECT_DETAILS) as work:
        point = Point.get_or_none(Point.id == point_id)
        if point is None:
            raise Refused("This point is not in the case file any more. Refresh the case.")
        complaint = case_in(work, point.complaint_id)
        values = {"understanding": text, "unclear": unclear}
        if work.change(Point, point_id, seen_version, values, what="POINT"):
            index_complaint(complaint)
            work.record(
                "Change point", complaint.reference, complaint, f"Point {point.number} changed"
            )


def set_wanted(desk: Desk, complaint_id: int, wanted: tuple[str, ...]) -> None:
    """Set the outcomes the complainant seeks, in order."""
    with desk.working(Right.CORRECT_DETAILS) as work:
        complaint = case_in(work, complaint_id)
        require(desk, complaint, Move.FIRST_CONTACT)
        write_wanted(work, complaint, wanted)
        if work.lines:
            work.record(
                "Set outcomes sought", complaint.reference, complaint, "Outcomes sought changed"
            )


def write_wanted(work: Work, complaint: Complaint, wanted: tuple[str, ...]) -> None:
    """Write the outcomes sought within an open use case; an answered one is never dropped."""
    checks = Checks(work.desk)
    cleaned = [
        checks.line("wanted", each, what="each outcome sought", limit=500) for each in wanted
    ]
    checks.done()
    texts = [each for each in cleaned if each]
    known = list(
        OutcomeSought.select()
        .where(OutcomeSought.complaint == complaint.id)
        .order_by(OutcomeSought.number)
    )
    for number, text in enumerate(texts, start=1):
        if number <= len(known):
            row = known[number - 1]
            work.change(OutcomeSought, row.id, row.version, {"wanted": text}, what="OUTCOME_SOUGHT")
        else:
            work.create(OutcomeSought, complaint=complaint, number=number, wanted=text)
            work.line("OUTCOME_SOUGHT", f"outcome {number}", "", text)
    for row in known[len(texts) :]:
        if row.answer:
            raise Refused(f"Outcome {row.number} has been answered, so it cannot be taken out.")
        work.line("OUTCOME_SOUGHT", f"outcome {row.number}", row.wanted, "")
        row.delete_instance()
        work.wrote()
