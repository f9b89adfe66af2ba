"""The measures of a board report: M1 to M9, each counted by its own short function.

Definitions are those of requirements section 5. A case counts as it stood on the day of the run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from best_desktop.domain.figures import Figure, Section, Timeliness, average, count, middle, share
from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import CaseRecord
from best_desktop.domain.report_scope import Scope, acknowledgement, answer
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    LogStatus,
    Nation,
    Outcome,
    RefusalGround,
    RemedyKind,
    StageStart,
)
from best_desktop.domain.working_days import WorkingDays, long_date

_COUNTED = {
    Timeliness.ON_TIME,
    Timeliness.LATE,
    Timeliness.DUE_TODAY,
    Timeliness.OVERDUE,
}
_STAGE_SECTION = {1: Section.STAGE_1, 2: Section.STAGE_2, 3: Section.STAGE_3}


def received_figures(scope: Scope) -> Iterator[Figure]:
    """M1 and M1x, with what is told beside them."""
    days, section = scope.period.days, Section.STAGE_1
    cases = [case for case, _ in scope.received[1]]
    yield count(
        "M1",
        "Stage 1 complaints received",
        section,
        f"Accepted complaints received from {days}. Complaints not accepted are counted apart "
        "(M1x); duplicates, service requests, comments and compliments are never counted here. "
        "Complaints withdrawn later stay in.",
        (each.reference for each in cases),
    )
    yield count(
        "M1 late",
        "Of these, not logged within 24 hours",
        section,
        "Of M1, complaints logged more than 24 hours after they were made, weekends included.",
        (each.reference for each in cases if each.log_status is LogStatus.LATE),
    )
    yield count(
        "M1 courtesy",
        "Of these, about staff or agents unhelpful or rude",
        section,
        f"Of M1, complaints in the category '{Category.RUDE}'.",
        (each.reference for each in cases if each.category is Category.RUDE),
    )
    yield count(
        "M1 withdrawn",
        "Of these, withdrawn since",
        section,
        f"Of M1, complaints withdrawn by {long_date(scope.as_at)}.",
        (each.reference for each in cases if each.state is CaseState.WITHDRAWN),
    )
    yield from _refused(scope)
    yield count(
        "Duplicates",
        "Duplicates, left out of every other figure",
        section,
        f"Complaints received from {days} and marked as a duplicate of another.",
        (
            each.reference
            for each in scope.cases
            if each.state is CaseState.DUPLICATE and each.received_on in scope.period
        ),
    )


def _refused(scope: Scope) -> Iterator[Figure]:
    refused = [each for each in scope.cases if each.refused_on in scope.period]
    rule = f"Complaints not accepted, by the date of that decision, from {scope.period.days}."
    yield count(
        "M1x",
        "Complaints not accepted",
        Section.STAGE_1,
        rule,
        (each.reference for each in refused),
    )
    for ground in RefusalGround:
        on_ground = [each.reference for each in refused if each.refusal_ground is ground]
        if on_ground:
            yield count(
                f"M1x {ground.value}",
                f"Of these, {ground.label[:1].lower()}{ground.label[1:]}",
                Section.STAGE_1,
                f"Of M1x, those on ground {ground.value}.",
                on_ground,
            )


def acknowledged_figure(scope: Scope, number: int, code: str) -> Figure:
    """M2, and the same for stage 2 (M5): acknowledged on time, of those received."""
    members = [
        (case.reference, kept is Timeliness.ON_TIME)
        for case, stage in scope.received[number]
        if (kept := acknowledgement(case, stage, scope.as_at)) in _COUNTED
    ]
    rule = (
        f"Of stage {number} complaints received from {scope.period.days}, those acknowledged on "
        f"or before the due date. Left out: not acknowledged and due after "
        f"{long_date(scope.as_at)}; withdrawn before the due date"
    )
    if number > 1:
        rule += "; under a procedure that times no such acknowledgement"
    name = f"Stage {number} acknowledged on time"
    return share(code, name, _STAGE_SECTION[number], f"{rule}.", members)


def answered_on_time(
    cases: Iterable[CaseRecord],
    period: Period,
    as_at: date,
    calendars: Mapping[Nation, WorkingDays],
) -> Figure:
    """M3 alone, for those who need no whole report: stage 1 answered on time."""
    scope = Scope.of(cases, period, as_at, calendars)
    return next(answered_figures(scope, 1, ("M3", "M3 extended")))


def answered_figures(scope: Scope, number: int, codes: tuple[str, str]) -> Iterator[Figure]:
    """M3, and the same for stages 2 and 3: answered, on time; and with more time taken."""
    answers = scope.answered[number]
    section, days = _STAGE_SECTION[number], scope.period.days
    on_time, extended = codes
    yield share(
        on_time,
        f"Stage {number} answered on time",
        section,
        f"Of stage {number} decision letters sent from {days}, those sent on or before the date "
        "then due. More time counts only where the complainant was told on or before the date "
        "due until then.",
        (
            (case.reference, answer(case, stage, scope.as_at) is Timeliness.ON_TIME)
            for case, stage in answers
        ),
    )
    yield share(
        extended,
        f"Stage {number} answered after taking more time",
        section,
        f"Of stage {number} decision letters sent from {days}, those where more time was taken "
        "and explained in time.",
        ((case.reference, stage.extended) for case, stage in answers),
    )


def days_figures(scope: Scope, number: int, code: str) -> Iterator[Figure]:
    """M4: working days to the answer, as an average and as a median."""
    days = {
        case.reference: taken
        for case, stage in scope.answered[number]
        if (taken := scope.days_taken(case, stage)) is not None
    }
    start = "receipt" if number == 1 else f"the start of stage {number}"
    span = f"working days from {start} (not counted) to the decision letter (counted)"
    section, period = _STAGE_SECTION[number], scope.period.days
    yield average(
        f"{code} average",
        f"Working days to the stage {number} answer, average",
        section,
        f"Sum of {span}, divided by the number of stage {number} answers sent from {period}.",
        days,
    )
    yield middle(
        f"{code} median",
        f"Working days to the stage {number} answer, median",
        section,
        f"The middle one of the {span}, over stage {number} answers sent from {period}.",
        days,
    )


def escalated_figures(scope: Scope, number: int, code: str) -> Iterator[Figure]:
    """M5 and M6: how many reached a stage in the period, asked for or moved on."""
    yield count(
        code,
        f"Stage {number} complaints received",
        _STAGE_SECTION[number],
        f"Complaints that moved to stage {number} from {scope.period.days}, by the date of the "
        "request or of the automatic move.",
        (case.reference for case, _ in scope.received[number]),
    )


def refused_escalations(scope: Scope) -> Figure:
    """Requests for the next stage that were not accepted (L14)."""
    return count(
        "M5x",
        "Requests for the next stage not accepted",
        Section.STAGE_2,
        f"Requests for the next stage not accepted, by the date of that decision, from "
        f"{scope.period.days}.",
        (
            case.reference
            for case in scope.cases
            if case.accepted
            for day in case.escalations_refused
            if day in scope.period
        ),
    )


def automatic_figures(scope: Scope) -> Iterator[Figure]:
    """M7: automatic moves (2021): no decision at the stage left, never on time."""
    moved = {
        number: [
            case.reference
            for case, stage in scope.received[number]
            if stage.started_how is StageStart.AUTOMATIC
        ]
        for number in (2, 3)
    }
    yield count(
        "M7",
        "Automatic moves to the next stage",
        Section.STAGE_3,
        f"Complaints under the 2021 procedure moved on automatically from {scope.period.days}. "
        "Each has no decision at the stage it left and is never counted as on time.",
        moved[2] + moved[3],
    )
    for number, references in moved.items():
        yield count(
            f"M7 stage {number - 1}",
            f"Of these, with no stage {number - 1} decision",
            Section.STAGE_3,
            f"Of M7, those moved from stage {number - 1} to stage {number}.",
            references,
        )


def outcome_figures(scope: Scope, number: int) -> Iterator[Figure]:
    """M8: the share of each outcome among the answers of a stage."""
    answers = scope.answered[number]
    for outcome in Outcome:
        yield share(
            f"M8 stage {number} {outcome.label.lower()}",
            f"Stage {number}: {outcome.label.lower()}",
            Section.OUTCOMES,
            f"Of stage {number} decision letters sent from {scope.period.days}, those with the "
            f"overall outcome '{outcome.label}'.",
            ((case.reference, stage.outcome is outcome) for case, stage in answers),
        )


def remedy_figures(scope: Scope) -> Iterator[Figure]:
    """M9: remedies by kind, with the decision they came with."""
    decided = {
        (case.reference, number) for number in (1, 2, 3) for case, _ in scope.answered[number]
    }
    for kind in RemedyKind:
        yield count(
            f"M9 {kind.value}",
            kind.label,
            Section.REMEDIES,
            f"Remedies of this kind given with decision letters sent from {scope.period.days}; a "
            "complaint may have several.",
            (
                case.reference
                for case, _ in scope.reached[1]
                for stage, given in case.remedies
                if given is kind and (case.reference, stage) in decided
            ),
        )
