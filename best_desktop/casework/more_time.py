"""More time, by the book: a reason, a clear date, and it counts only when told in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import MoreTime
from best_desktop.casework.standing import (
    calendar_of,
    case_in,
    complaint_by_id,
    current_stage,
    derive,
    require,
    standing_of,
)
from best_desktop.domain.moves import Move, Standing
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import ExtensionBasis
from best_desktop.domain.working_days import WorkingDays, days_in_words
from best_desktop.store.models import Complaint, Extension, Stage


def longest_by_explanation(desk: Desk, complaint_id: int) -> date | None:
    """The last date that may be set by explanation alone; None where there is no firm date."""
    complaint = complaint_by_id(desk, complaint_id)
    standing = standing_of(desk, complaint)
    return _longest(standing, calendar_of(desk, complaint)) if standing.answer.firm else None


def _longest(standing: Standing, calendar: WorkingDays) -> date:
    rule = standing.rule.extension
    return calendar.after(standing.answer.base_due, rule.length, rule.unit)


def extend(desk: Desk, complaint_id: int, more: MoreTime) -> int:
    """Record more time (P-7.1.5, P-7.2.3, R-7.1.3, R-7.1.9); returns the extension's id.

    It counts from the day the letter that tells it is sent, if that is on or before the date due.
    Until then recording it again corrects it: one request, however often the button is pressed.
    Refused where the procedure knows no such extension.
    """
    with desk.working(Right.TAKE_MORE_TIME) as work:
        complaint = case_in(work, complaint_id)
        standing = require(desk, complaint, Move.EXTEND)
        more = _checked(desk, complaint, standing, more)
        stage = current_stage(complaint)
        extension_id = _keep(work, stage, standing, more)
        if work.lines:
            derive(work, complaint)
            work.record(
                "Record more time",
                complaint.reference,
                complaint,
                f"More time at stage {stage.number}: {more.basis}, {long_date(more.until)}",
                more.reason,
            )
    return extension_id


def untold_extension(stage: Stage, *, not_agreed: bool) -> Extension | None:
    """More time recorded at a stage that the complainant has not been told of yet."""
    rows = Extension.select().where((Extension.stage == stage.id) & Extension.told_on.is_null())
    basis = Extension.basis == ExtensionBasis.NOT_AGREED
    wanted = rows.where(basis if not_agreed else ~basis)
    found: Extension | None = wanted.order_by(Extension.id.desc()).first()
    return found


def _keep(work: Work, stage: Stage, standing: Standing, more: MoreTime) -> int:
    not_agreed = more.basis is ExtensionBasis.NOT_AGREED
    values = {
        "basis": more.basis,
        "reason": more.reason,
        "done_so_far": more.done_so_far,
        "until": more.until,
        "agreed_by": more.agreed_by,
        "agreed_on": more.agreed_on,
        "agreed_how": more.agreed_how,
        "panel": more.panel,
    }
    known = untold_extension(stage, not_agreed=not_agreed)
    if known is not None:
        work.change(Extension, known.id, known.version, values, what="EXT_RECORDED")
        return known.id
    due = standing.answer.due
    extension = work.create(Extension, stage=stage, **values)
    work.line(
        "EXT_NOT_AGREED" if not_agreed else "EXT_RECORDED",
        f"answer date, stage {stage.number}",
        due,
        due if not_agreed else more.until,
    )
    work.line("EXT_RECORDED", "basis", "", more.basis)
    return extension.id


def _checked(desk: Desk, complaint: Complaint, standing: Standing, more: MoreTime) -> MoreTime:
    checks = Checks(desk)
    rule, title = standing.rule.extension, standing.procedure.title
    if more.basis not in rule.bases:
        known = " or ".join(sorted(each.label.lower() for each in rule.bases))
        raise Refused(
            f"{title} allows more time at stage {standing.stage.number} only by: {known} "
            f"({rule.clause})."
        )
    more = replace(
        more,
        reason=checks.text("reason", more.reason, what="why more time is needed", needed=True),
        done_so_far=checks.text("done_so_far", more.done_so_far, what="what was done so far"),
        agreed_by=checks.line("agreed_by", more.agreed_by, what="who agreed", limit=200),
        panel=checks.text("panel", more.panel, what="who sits on the panel and who approved it"),
    )
    if _later_than_due(checks, standing, more) and more.basis is ExtensionBasis.EXPLANATION:
        _check_explanation(checks, standing, more, calendar_of(desk, complaint))
    if more.basis is ExtensionBasis.AGREED:
        _check_agreement(checks, complaint, more)
    else:
        checks.past("agreed_on", more.agreed_on, what="the date they were asked", needed=False)
    panel_known = more.panel or desk.settings.tenant_panel_exists
    if more.basis is ExtensionBasis.PANEL and not panel_known:
        checks.add(
            "panel",
            "BeST has no formal Tenant Panel yet (R-7.1.10). Enter who sits on this panel and "
            "who approved it.",
        )
    checks.done()
    return more


def _later_than_due(checks: Checks, standing: Standing, more: MoreTime) -> bool:
    """Whether the new date is later than the one due now; says so where it is not."""
    due, problems = standing.answer.due, len(checks.problems)
    checks.future("until", more.until, what="the new answer date")
    if len(checks.problems) == problems and more.until <= due:
        checks.add(
            "until",
            f"The answer is due by {long_date(due)} already. Choose a later date than that.",
        )
    return len(checks.problems) == problems


def _check_explanation(
    checks: Checks, standing: Standing, more: MoreTime, calendar: WorkingDays
) -> None:
    rule = standing.rule.extension
    longest, length = _longest(standing, calendar), days_in_words(rule.length, rule.unit)
    earliest = standing.answer.due + timedelta(days=1)
    if more.until > longest:
        agree = ExtensionBasis.AGREED in rule.bases
        cures = ["Choose that date or an earlier one"] if longest >= earliest else []
        cures += ["record a date agreed with the complainant"] if agree else []
        cure = ", or ".join(cures)
        checks.add(
            "until",
            f"By explanation the longest is {length} more: {long_date(longest)} "
            f"({rule.clause}). {cure[:1].upper()}{cure[1:]}.",
        )
    elif rule.at_most == 1 and more.until != longest:
        checks.add(
            "until",
            f"{standing.procedure.title} sets one further {length}: {long_date(longest)} "
            f"({rule.clause}). Choose that date.",
        )


def _check_agreement(checks: Checks, complaint: Complaint, more: MoreTime) -> None:
    if not more.agreed_by:
        checks.add("agreed_by", "Enter who agreed the date.")
    checks.past("agreed_on", more.agreed_on, what="the date it was agreed")
    checks.not_before(
        "agreed_on",
        more.agreed_on,
        complaint.received_on,
        what="the date it was agreed",
        why="the date the complaint was received",
    )
    if more.agreed_how is None:
        checks.add("agreed_how", "Choose how it was agreed.")
