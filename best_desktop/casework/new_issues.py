"""An issue raised later: joined to the complaint or logged apart, explained and kept (P-7.1.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from best_desktop.casework.case_index import index_complaint
from best_desktop.casework.checks import Checks
from best_desktop.casework.complaints import Logged, log_within
from best_desktop.casework.desk import LONDON, Desk, Work
from best_desktop.casework.errors import FieldProblem, InvalidInput, Refused
from best_desktop.casework.inputs import NewComplaint, PersonInput
from best_desktop.casework.investigation_views import ApartInput, IssueInput
from best_desktop.casework.points import write_point
from best_desktop.casework.standing import case_in, complaint_by_id, standing_of
from best_desktop.domain.investigation_words import IssueDecision
from best_desktop.domain.moves import Move, refusal
from best_desktop.domain.new_issues import Judgement, judge_issue
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import ComplainantKind, FormalAnswer
from best_desktop.store.models import CasePerson, Complaint, NewIssue


def why_not_join(desk: Desk, complaint: Complaint) -> str | None:
    """Why no issue can join a complaint any more, such as that its answer has gone."""
    return refusal(Move.ADD_POINT, standing_of(desk, complaint))


def join_issue(desk: Desk, complaint_id: int, given: IssueInput) -> int:
    """Join a related issue to the complaint as a new point; no date moves. Returns the point.

    Raises:
        Refused: by the rule it is to be logged apart; the message says why.
    """
    with desk.working(Right.CORRECT_DETAILS) as work:
        complaint = case_in(work, complaint_id)
        given = _checked(desk, complaint, given)
        judged = _judged(desk, complaint, given)
        if judged.decision is IssueDecision.APART:
            raise Refused(f"{judged.why} Log it as a complaint of its own (P-7.1.3).")
        point = write_point(work, complaint, given.issue, given.raised_on)
        reason = given.reason or judged.why
        _keep(work, complaint, given, judged, reason, point=point.id)
        index_complaint(complaint)
        summary = f"New issue joined as point {point.number}, dates unchanged"
        work.record("Join issue", complaint.reference, complaint, summary, reason)
    return int(point.id)


def log_issue_apart(desk: Desk, complaint_id: int, given: IssueInput, apart: ApartInput) -> Logged:
    """Log an issue as a complaint of its own, from the same people, linked both ways.

    Its clock runs from the day the issue was raised.

    Raises:
        InvalidInput: by the rule it joins, or the new complaint lacks something.
    """
    with desk.working(Right.RECORD) as work:
        complaint = complaint_by_id(desk, complaint_id)
        given = _checked(desk, complaint, given)
        judged = _judged(desk, complaint, given)
        if judged.decision is IssueDecision.JOINED:
            message = f"{judged.why} It joins the complaint (P-7.1.3)."
            raise InvalidInput([FieldProblem("related", message)])
        reason = given.reason or judged.why
        logged = log_within(work, _of_its_own(desk, complaint, given, apart, reason))
        _keep(work, complaint, given, judged, reason, logged_as=logged.id)
    return logged


def _checked(desk: Desk, complaint: Complaint, given: IssueInput) -> IssueInput:
    checks = Checks(desk)
    given = replace(
        given,
        issue=checks.text("issue", given.issue, what="the new issue", limit=10_000, needed=True),
        reason=checks.text("reason", given.reason, what="the reason", limit=2000),
    )
    checks.past("raised_on", given.raised_on, what="the date it was raised")
    checks.not_before(
        "raised_on",
        given.raised_on,
        complaint.received_on,
        what="the date it was raised",
        why="the date the complaint was received",
    )
    if given.would_delay and not given.reason:
        checks.add("reason", "Say why joining it would delay the answer unreasonably (P-7.1.3).")
    checks.done()
    return given


def _judged(desk: Desk, complaint: Complaint, given: IssueInput) -> Judgement:
    return judge_issue(
        related=given.related,
        answered=why_not_join(desk, complaint) is not None,
        would_delay=given.would_delay,
    )


def _keep(
    work: Work,
    complaint: Complaint,
    given: IssueInput,
    judged: Judgement,
    reason: str,
    *,
    point: int | None = None,
    logged_as: int | None = None,
) -> None:
    work.create(
        NewIssue,
        complaint=complaint.id,
        raised_on=given.raised_on,
        issue=given.issue,
        related=given.related,
        answered=why_not_join(work.desk, complaint) is not None,
        would_delay=given.would_delay,
        decision=judged.decision,
        reason=reason,
        decided_on=work.desk.today,
        decided_by=work.desk.staff_id,
        point=point,
        logged_as=logged_as,
    )


def _of_its_own(
    desk: Desk, complaint: Complaint, given: IssueInput, apart: ApartInput, reason: str
) -> NewComplaint:
    """A new complaint from whom the older one is from, for whom it is, at the same scheme."""
    known = complaint.complainant_id
    users = CasePerson.select().where(CasePerson.complaint == complaint.id).order_by(CasePerson.id)
    today = given.raised_on == desk.today
    made_at = desk.clock() if today else datetime.combine(given.raised_on, time(12), LONDON)
    anonymous = complaint.kind is ComplainantKind.ANONYMOUS
    return NewComplaint(
        kind=complaint.kind,
        channel=apart.channel,
        made_at=made_at,
        received_on=given.raised_on,
        summary=" ".join(given.issue.split())[:300],
        details=given.issue,
        category=apart.category,
        category_other=apart.category_other,
        complainant=None if anonymous else PersonInput(id=known),
        service_users=tuple(
            PersonInput(id=each.person_id) for each in users if each.person_id != known
        ),
        scheme_id=complaint.scheme_id,
        department_id=apart.department_id or complaint.department_id,
        matter=complaint.matter,
        formal_answer=FormalAnswer.YES,
        points=(given.issue,),
        late_reason=apart.late_reason,
        preferred_channel=complaint.preferred_channel,
        counts_for_tsm=complaint.counts_for_tsm,
        restricted=complaint.restricted,
        split_from_id=complaint.id,
        split_reason=reason,
    )
