"""Reasonable adjustments over time: declined with a reason, reviewed every six months (P-13.2)."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.party_views import AdjustmentView, DueReview, ReviewView
from best_desktop.casework.people import in_force, known_person
from best_desktop.casework.restricted import known_people
from best_desktop.casework.rows import tuples
from best_desktop.domain.facts import months_after
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Channel
from best_desktop.store.finding import by_id
from best_desktop.store.models import Adjustment, AdjustmentReview, Person, Staff


def decline_adjustment(
    desk: Desk, person_id: int, need: str, asked_on: date, asked_how: Channel | None, because: str
) -> None:
    """Record that an adjustment was asked for and declined; that needs a reason (P-13.2)."""
    checks = Checks(desk)
    need = checks.line("need", need, what="what they asked for", limit=500, needed=True)
    checks.past("agreed_on", asked_on, what="the date it was decided")
    because = checks.text("declined_because", because, what="why it was declined", needed=True)
    checks.done()
    with desk.working(Right.AGREE_ADJUSTMENT) as work:
        person = known_person(person_id)
        work.create(
            Adjustment,
            person=person,
            need=need,
            measure=need,
            asked_how=asked_how,
            agreed_on=asked_on,
            review_on=asked_on,
            ended_on=asked_on,
            declined_because=because,
        )
        work.line("ADJUSTMENT_DECLINED", person.name, "", need)
        work.record("Decline adjustment", "People", None, f"Adjustment declined: {need}", because)


def review_adjustment(
    desk: Desk,
    adjustment_id: int,
    seen_version: int,
    reviewed_on: date,
    goes_on: bool,
    words: str,
) -> None:
    """Record a review: it goes on and is reviewed again six months later, or it ends."""
    checks = Checks(desk)
    checks.past("reviewed_on", reviewed_on, what="the date of the review")
    words = checks.text("words", words, what="what was said", needed=not goes_on)
    checks.done()
    with desk.working(Right.AGREE_ADJUSTMENT) as work:
        adjustment = by_id(Adjustment, adjustment_id)
        if adjustment is None or adjustment.ended_on is not None:
            raise Refused("This adjustment has ended. Refresh the page, or add a new one.")
        checks.not_before(
            "reviewed_on",
            reviewed_on,
            adjustment.agreed_on,
            what="the date of the review",
            why="the date it was agreed",
        )
        checks.done()
        work.create(
            AdjustmentReview,
            adjustment=adjustment,
            reviewed_on=reviewed_on,
            goes_on=goes_on,
            words=words,
            reviewed_by=desk.staff_id,
        )
        months = desk.settings.adjustment_review_months
        values = (
            {"review_on": months_after(reviewed_on, months)}
            if goes_on
            else {"ended_on": reviewed_on}
        )
        work.change(Adjustment, adjustment.id, seen_version, values, what="ADJUSTMENT_REVIEWED")
        said = "goes on" if goes_on else "ended"
        summary = f"Adjustment {said}: {adjustment.measure}"
        work.record("Review adjustment", "People", None, summary, words)


def adjustments_of(person_id: int) -> tuple[AdjustmentView, ...]:
    """Every adjustment of a person, newest first, with its reviews."""
    reviews: dict[int, list[ReviewView]] = {}
    query = (
        AdjustmentReview.select(
            AdjustmentReview.adjustment,
            AdjustmentReview.reviewed_on,
            AdjustmentReview.goes_on,
            AdjustmentReview.words,
            Staff.name,
        )
        .join(Staff, on=(AdjustmentReview.reviewed_by == Staff.id))
        .switch(AdjustmentReview)
        .join(Adjustment)
        .where(Adjustment.person == person_id)
        .order_by(AdjustmentReview.id)
    )
    for adjustment_id, *review in tuples(query):
        reviews.setdefault(adjustment_id, []).append(ReviewView(*review))
    rows = Adjustment.select().where(Adjustment.person == person_id)
    return tuple(
        AdjustmentView(
            id=each.id,
            need=each.need,
            measure=each.measure,
            letter_format=each.letter_format,
            asked_how=each.asked_how,
            agreed_on=each.agreed_on,
            review_on=each.review_on,
            ended_on=each.ended_on,
            declined_because=each.declined_because,
            reviews=tuple(reviews.get(each.id, [])),
            version=each.version,
        )
        for each in rows.order_by(Adjustment.agreed_on.desc(), Adjustment.id.desc())
    )


def reviews_due(desk: Desk, until: date | None = None) -> tuple[DueReview, ...]:
    """The adjustments to review by a day (today if None), the longest overdue first (A4)."""
    query = (
        Adjustment.select(
            Adjustment.id, Person.id, Person.name, Adjustment.measure, Adjustment.review_on
        )
        .join(Person)
        .where(
            in_force(Adjustment, desk.today)
            & (Adjustment.review_on <= (until or desk.today))
            & Person.merged_into.is_null()
            & known_people(desk)
        )
        .order_by(Adjustment.review_on, Adjustment.id)
    )
    return tuple(DueReview(*row) for row in tuples(query))
