"""What the board's figures are counted from, read in one pass of plain rows.

Due dates are those kept with each case, so that a bank holiday entered later changes no
published figure of a closed case (G9). Nothing personal is read: references, dates and words of
closed sets, with the names of schemes and departments.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from peewee import JOIN

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.queries import learning_figures, outside_figures
from best_desktop.casework.rows import Written
from best_desktop.domain.facts import ReopeningFacts
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.report_rows import (
    CaseRecord,
    CommentRecord,
    ComplimentRecord,
    HomesRecord,
    Portfolio,
    RequestRecord,
    StageRecord,
)
from best_desktop.domain.vocabulary import CaseState, MilestoneKind, Nation
from best_desktop.store.models import (
    Comment,
    Complaint,
    Compliment,
    Deadline,
    Department,
    HomesAtYearEnd,
    NotAccepted,
    Person,
    Remedy,
    Reopening,
    Scheme,
    ServiceRequest,
    Stage,
)

_Contractor = Person.alias("contractor")
_Acknowledge, _Answer = Deadline.alias("acknowledge"), Deadline.alias("answer")

_CASE = (
    Complaint.id,
    Complaint.reference,
    Complaint.procedure,
    Complaint.kind,
    Complaint.channel,
    Complaint.category,
    Complaint.received_on,
    Complaint.log_status,
    Complaint.state,
    Complaint.counts_for_tsm,
    Scheme.nation,
    Scheme.name,
    Department.name,
    Complaint.concluded_on,
    Complaint.assisted_by,
    _Contractor.name,
    _Contractor.organisation,
)
_STAGE = (
    Stage.id,
    Stage.number,
    Stage.started_on,
    Stage.started_how,
    _Acknowledge.due_on,
    Stage.acknowledged_on,
    _Answer.due_on,
    _Answer.base_due_on,
    Stage.answered_on,
    Stage.outcome,
    _Answer.extended,
)


def portfolio(desk: Desk, first: date, last: date) -> Portfolio:
    """Everything a report from ``first`` to ``last`` counts; cases long finished are not read."""
    return Portfolio(
        cases=cases(desk, first, last),
        requests=tuple(
            RequestRecord(reference, received, done, at_once, dissatisfied, raised is not None)
            for reference, received, done, at_once, dissatisfied, raised in _REQUESTS(first, last)
        ),
        compliments=tuple(ComplimentRecord(*row) for row in _COMPLIMENTS(first, last)),
        comments=tuple(CommentRecord(*row) for row in _COMMENTS(first, last)),
        homes=homes_at_year_ends(),
        sums=outside_figures.sums(first, last),
        outside=outside_figures.outside(first, last),
        actions=outside_figures.actions(first, last),
        **learning_figures.learning(first, last),
    )


def homes_at_year_ends() -> tuple[HomesRecord, ...]:
    """The homes entered for each year end and nation, oldest first."""
    return tuple(HomesRecord(*row) for row in _HOMES(date.min, date.max))


_HOMES = Written(
    lambda _first, _last: HomesAtYearEnd.select(
        HomesAtYearEnd.year_end, HomesAtYearEnd.nation, HomesAtYearEnd.homes
    ).order_by(HomesAtYearEnd.year_end, HomesAtYearEnd.id)
)


def first_received() -> date | None:
    """The day the earliest feedback of any kind was received; None where there is none."""
    earliest = [
        table.select(table.received_on).order_by(table.received_on).limit(1).scalar()
        for table in (Complaint, ServiceRequest, Compliment, Comment)
    ]
    return min((each for each in earliest if each is not None), default=None)


def _received(table: Any, *columns: str) -> Written:
    """Reference, date received and more columns of a register, in order of receipt."""
    return Written(
        lambda first, last: (
            table.select(table.reference, table.received_on, *(getattr(table, c) for c in columns))
            .where(table.received_on.between(first, last))
            .order_by(table.received_on, table.id)
        )
    )


_REQUESTS = _received(ServiceRequest, "done_on", "there_and_then", "dissatisfied", "raised")
_COMPLIMENTS = _received(Compliment, "about")
_COMMENTS = _received(Comment)


def _at_work(first: date, last: date) -> Any:
    """The ids of cases something happened on, or was still to happen, in the period."""
    within = Complaint.select(Complaint.id).where(Complaint.received_on.between(first, last))
    staged = Stage.select(Stage.complaint).where(
        (Stage.started_on >= first) | (Stage.answered_on >= first) | Stage.answered_on.is_null()
    )
    reopened = (
        Stage.select(Stage.complaint)
        .join(Reopening, on=(Reopening.stage == Stage.id))
        .where((Reopening.closed_on >= first) | Reopening.closed_on.is_null())
    )
    refused = NotAccepted.select(NotAccepted.complaint).where(NotAccepted.decided_on >= first)
    return Complaint.id.in_(within | staged | reopened | refused) & (Complaint.received_on <= last)


def cases(desk: Desk, first: date, last: date) -> tuple[CaseRecord, ...]:
    """The cases something happened on, or was still to happen, in a period.

    Of remedies only those of cases answered in it.
    """
    refusals, remedies, reopenings = (
        _grouped(each(first, last)) for each in (_REFUSALS, _REMEDIES, _REOPENINGS)
    )
    return tuple(
        _case(desk, list(rows), refusals, remedies, reopenings)
        for _, rows in groupby(_STAGES(first, last), key=itemgetter(0))
    )


def answered_cases(desk: Desk, first: date, last: date) -> tuple[CaseRecord, ...]:
    """The cases answered at some stage in a period, without remedies, refusals and reopenings."""
    found = groupby(_ANSWERED(first, last), key=itemgetter(0))
    return tuple(_case(desk, list(rows), {}, {}, {}) for _, rows in found)


def _stage_rows(wanted: Any) -> Any:
    """One row a stage, with its case, in register order."""
    return (
        Stage.select(*_CASE, *_STAGE)
        .join(Complaint)
        .join(Scheme, JOIN.LEFT_OUTER, on=(Complaint.scheme == Scheme.id))
        .join(Department, JOIN.LEFT_OUTER, on=(Complaint.department == Department.id))
        .join(_Contractor, JOIN.LEFT_OUTER, on=(Complaint.contractor == _Contractor.id))
        .join(_Acknowledge, JOIN.LEFT_OUTER, on=_milestone(_Acknowledge, MilestoneKind.ACKNOWLEDGE))
        .join(_Answer, JOIN.LEFT_OUTER, on=_milestone(_Answer, MilestoneKind.ANSWER))
        .where(wanted)
        .order_by(Complaint.id, Stage.number)
    )


def _milestone(table: Any, kind: MilestoneKind) -> Any:
    return (
        (table.complaint == Complaint.id)
        & (table.stage_number == Stage.number)
        & (table.kind == kind)
    )


def _answered_in(first: date, last: date) -> Any:
    return Stage.select(Stage.complaint).where(Stage.answered_on.between(first, last))


def _answered(first: date, last: date) -> Any:
    return _stage_rows(Complaint.id.in_(_answered_in(first, last)))


_STAGES = Written(lambda first, last: _stage_rows(_at_work(first, last)))
_ANSWERED = Written(_answered)
# Refusals and reopenings are few: all of them are read sooner than those of the period are found.
_REFUSALS = Written(
    lambda _first, _last: NotAccepted.select(
        NotAccepted.complaint, NotAccepted.ground, NotAccepted.decided_on
    ).order_by(NotAccepted.id)
)
_REMEDIES = Written(
    lambda first, last: (
        Remedy.select(Remedy.complaint, Remedy.stage_number, Remedy.kind)
        .where(Remedy.complaint.in_(_answered_in(first, last)))
        .order_by(Remedy.id)
    )
)
_REOPENINGS = Written(
    lambda _first, _last: Reopening.select(
        Reopening.stage, Reopening.reopened_on, Reopening.target_on, Reopening.closed_on
    ).order_by(Reopening.id)
)


def _grouped(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    grouped: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for key, *values in rows:
        grouped[key].append(tuple(values))
    return grouped


def _case(
    desk: Desk,
    rows: list[tuple[Any, ...]],
    refusals: dict[int, list[tuple[Any, ...]]],
    remedies: dict[int, list[tuple[Any, ...]]],
    reopenings: dict[int, list[tuple[Any, ...]]],
) -> CaseRecord:
    """One case from its rows, a row a stage."""
    (
        key, reference, procedure_id, kind, channel, category, received_on, log_status, state,
        counts, nation, scheme, department, ended_on, assisted_by,
        contractor, firm,
    ) = rows[0][: len(_CASE)]  # fmt: skip
    procedure = _procedure(desk, reference, procedure_id)
    refused = [each for each in refusals.get(key, ()) if each[0] is not None]
    ground, refused_on = (
        refused[-1] if refused and state is CaseState.NOT_ACCEPTED else (None, None)
    )
    return CaseRecord(
        reference=reference,
        procedure=procedure.title,
        code_basis=procedure.code_basis,
        last_stage=procedure.last_stage,
        kind=kind,
        channel=channel,
        category=category,
        received_on=received_on,
        log_status=log_status,
        stages=tuple(_stage(row[len(_CASE) :], reopenings) for row in rows),
        state=state,
        counts_for_tsm=counts,
        nation=nation or Nation.ENGLAND,
        scheme=scheme or "",
        department=department or "",
        contractor=firm or contractor or "",
        ended_on=ended_on,
        assisted=bool(assisted_by),
        refused_on=refused_on,
        refusal_ground=ground,
        escalations_refused=_escalations_refused(refusals.get(key, ())),
        remedies=tuple((stage, remedy) for stage, remedy in remedies.get(key, ())),
    )


def _escalations_refused(refusals: Iterable[tuple[Any, ...]]) -> tuple[date, ...]:
    """A refusal without a ground is of a request for the next stage."""
    return tuple(decided_on for ground, decided_on in refusals if ground is None)


def _stage(row: tuple[Any, ...], reopenings: dict[int, list[tuple[Any, ...]]]) -> StageRecord:
    again = tuple(ReopeningFacts(*each) for each in reopenings.get(row[0], ()))
    values: tuple[Any, ...] = (*row[1:], again)
    return StageRecord(*values)


def _procedure(desk: Desk, reference: str, procedure_id: str) -> Procedure:
    try:
        return desk.procedures[procedure_id]
    except KeyError:
        raise CaseworkError(
            f"{reference} follows '{procedure_id}', which this version of the program does not "
            "know. Install the newer version, then make the report again."
        ) from None
