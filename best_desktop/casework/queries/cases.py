"""The case list: filtered, sorted and paged in SQL, a page at a time by the row after the last."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from peewee import JOIN, OP, SQL, Case, Expression, Tuple, fn

from best_desktop.casework.case_list_views import (
    CaseFilter,
    CasePage,
    CaseRow,
    SortKey,
    TodayFigures,
    View,
)
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.figures import answered_cases
from best_desktop.casework.restricted import WORKING_ON, may_see, visible
from best_desktop.casework.rows import tuples
from best_desktop.domain.measures import answered_on_time
from best_desktop.domain.moves import tag_for
from best_desktop.domain.periods import quarter_of
from best_desktop.domain.vocabulary import (
    CaseState,
    ComplainantKind,
    NextStep,
)
from best_desktop.domain.working_days import OutsideCalendar
from best_desktop.store.models import (
    Complaint,
    Compliment,
    Person,
    Scheme,
    Staff,
    Stage,
)
from best_desktop.store.search import search_ids

SEARCH_LIMIT = 500
_AT_ONCE = 900
_COLUMNS = (
    Complaint.id,
    Complaint.reference,
    Complaint.state,
    Complaint.next_due,
    Complaint.next_extended,
    Complaint.waiting,
    Complaint.with_ombudsman,
    Complaint.escalate_by,
    Complaint.kind,
    Person.name,
    Scheme.name,
    Complaint.stage,
    Complaint.next_step,
    Staff.name,
    Complaint.received_on,
    Complaint.summary,
    Complaint.restricted,
    *WORKING_ON,
    Stage.outcome,
)
_SORT: dict[SortKey, Any] = {
    SortKey.REFERENCE: Complaint.reference,
    SortKey.RECEIVED: Complaint.received_on,
    SortKey.SCHEME: fn.COALESCE(Scheme.name, ""),
    SortKey.STAGE: Complaint.stage,
    SortKey.HANDLER: fn.COALESCE(Staff.name, ""),
}
RESTRICTED = "Restricted"


def page_of_cases(
    desk: Desk,
    wanted: CaseFilter,
    sort: SortKey = SortKey.DUE,
    descending: bool = False,
    cursor: tuple[Any, ...] | None = None,
    limit: int = 200,
) -> CasePage:
    """One page of cases and where the next begins; ``cursor`` is what the page before gave.

    Under due, open cases come by the date to work to, then answered ones by the end of their
    window, then those without a date, newest last.
    """
    keys = _keys(desk, sort, wanted)
    whole = _has_index(sort, wanted)
    if whole:
        query, width = _joined(Complaint.select(*_COLUMNS, *keys)), len(_COLUMNS)
    else:  # whatever is sorted is carried through the sort, so the rest comes in afterwards
        query, width = _joined_for(sort, Complaint.select(Complaint.id, *keys)), 1
    query = query.where(*_where(desk, wanted))
    key = Tuple(*keys, Complaint.id)
    if cursor is not None:
        query = query.where(key < cursor if descending else key > cursor)
    order = [each.desc() if descending else each.asc() for each in (*keys, Complaint.id)]
    found = tuples(query.order_by(*order).limit(limit + 1))
    page = found[:limit]
    rows = _rows(desk, page) if whole else rows_by_id(desk, [each[0] for each in page])
    if len(found) <= limit:
        return CasePage(tuple(rows), None)
    last = page[-1]
    return CasePage(tuple(rows), (*last[width:], last[0]))


def _has_index(sort: SortKey, wanted: CaseFilter) -> bool:
    """Whether the first rows can be read in order, without sorting all of them."""
    if sort is SortKey.DUE:
        return wanted.view in _OPEN_VIEWS
    return sort in {SortKey.REFERENCE, SortKey.RECEIVED}


def _joined_for(sort: SortKey, query: Any) -> Any:
    """Only the table an order needs: SQLite finds a poorer way through more of them."""
    if sort is SortKey.WHO:
        return query.join(Person, JOIN.LEFT_OUTER, on=(Complaint.complainant == Person.id))
    if sort is SortKey.SCHEME:
        return query.join(Scheme, JOIN.LEFT_OUTER, on=(Complaint.scheme == Scheme.id))
    if sort is SortKey.HANDLER:
        return query.join(Staff, JOIN.LEFT_OUTER, on=(Complaint.handler == Staff.id))
    return query


def _keys(desk: Desk, sort: SortKey, wanted: CaseFilter) -> tuple[Any, ...]:
    if sort is SortKey.WHO:
        # By the name shown: the order must not give away a name that is not.
        hidden = Case(None, [(visible(desk), fn.COALESCE(Person.name, ""))], RESTRICTED)
        return (hidden,)
    if sort is not SortKey.DUE:
        return (_SORT[sort],)
    if wanted.view in _OPEN_VIEWS:  # each open case has a date; the index needs the bare column
        return (Complaint.next_due,)
    is_open, is_closed = Complaint.state == CaseState.OPEN, Complaint.state == CaseState.CLOSED
    rank = Case(None, [(is_open, 0), (is_closed, 1)], 2)
    due = Case(None, [(is_closed, Complaint.escalate_by)], Complaint.next_due)
    return (rank, fn.COALESCE(due, Complaint.received_on))


_OPEN_VIEWS = {
    View.ALL_OPEN,
    View.MINE,
    View.OVERDUE,
    View.DUE_THIS_WEEK,
    View.STAGE_2,
    View.WAITING,
}


def _joined(query: Any) -> Any:
    return (
        query.join(Person, JOIN.LEFT_OUTER, on=(Complaint.complainant == Person.id))
        .switch(Complaint)
        .join(Scheme, JOIN.LEFT_OUTER, on=(Complaint.scheme == Scheme.id))
        .switch(Complaint)
        .join(Staff, JOIN.LEFT_OUTER, on=(Complaint.handler == Staff.id))
        .switch(Complaint)
        .join(
            Stage,
            JOIN.LEFT_OUTER,
            on=((Stage.complaint == Complaint.id) & (Stage.number == Complaint.stage)),
        )
    )


def _where(desk: Desk, wanted: CaseFilter) -> list[Any]:
    terms = _view_terms(desk, wanted.view)
    for column, value in (
        (Complaint.stage, wanted.stage),
        (Complaint.handler, wanted.handler_id),
        (Complaint.scheme, wanted.scheme_id),
        (Complaint.kind, wanted.kind),
        (Complaint.channel, wanted.channel),
        (Complaint.category, wanted.category),
    ):
        if value is not None:
            terms.append(column == value)
    if wanted.received_from:
        terms.append(Complaint.received_on >= wanted.received_from)
    if wanted.received_to:
        terms.append(Complaint.received_on <= wanted.received_to)
    if wanted.due_from:
        terms.append(Complaint.next_due >= wanted.due_from)
    if wanted.due_to:
        terms.append(Complaint.next_due <= wanted.due_to)
    if wanted.behind:
        terms.append(_one_of(wanted.ids))
    if wanted.text.strip():
        # What is hidden is not found by its words, nor by the name of who complains (PF-54).
        terms += [_one_of(search_ids(wanted.text, limit=SEARCH_LIMIT)), visible(desk)]
    return terms or [SQL("1 = 1")]


def _view_terms(desk: Desk, view: View) -> list[Any]:
    is_open = Complaint.state == CaseState.OPEN
    week_end = desk.today + timedelta(days=6 - desk.today.weekday())
    terms: dict[View, list[Any]] = {
        View.ALL_OPEN: [is_open],
        View.MINE: [is_open, Complaint.handler == desk.staff_id],
        View.OVERDUE: [is_open, Complaint.next_due < desk.today],
        View.DUE_THIS_WEEK: [is_open, Complaint.next_due.between(desk.today, week_end)],
        View.STAGE_2: [is_open, Complaint.stage > 1],
        View.WAITING: [is_open, Complaint.waiting],
        View.WINDOW: [Complaint.state == CaseState.CLOSED, Complaint.escalate_by >= desk.today],
        View.CLOSED: [Complaint.state != CaseState.OPEN],
        View.ALL: [],
    }
    return terms[view]


def _rows(desk: Desk, found: list[tuple[Any, ...]]) -> list[CaseRow]:
    soon = soon_until(desk)
    return [_row(desk, soon, each) for each in found]


def _row(desk: Desk, soon: date, found: tuple[Any, ...]) -> CaseRow:
    (
        case_id, reference, state, next_due, extended, waiting, outside, escalate_by, kind, person,
        scheme, stage, step, handler, received_on, summary, restricted, *people, outcome,
    ) = found[: len(_COLUMNS)]  # fmt: skip
    hidden = restricted and not may_see(desk, people)
    return CaseRow(
        id=case_id,
        reference=reference,
        tag=tag_for(
            state=state,
            next_due=next_due,
            soon_until=soon,
            today=desk.today,
            extended=extended,
            waiting=waiting,
            window_open=bool(escalate_by and escalate_by >= desk.today),
            with_ombudsman=outside,
        ),
        due=next_due or (escalate_by if state is CaseState.CLOSED else None),
        who=RESTRICTED if hidden else who(kind, person),
        scheme=scheme or "",
        stage=stage,
        next_step=_step(desk, state, step, next_due, escalate_by),
        handler=handler or "",
        received_on=received_on,
        summary=RESTRICTED if hidden else summary,
        outcome=outcome,
    )


def _step(
    desk: Desk, state: CaseState, kept: NextStep, next_due: date, escalate_by: date | None
) -> NextStep:
    """What has to happen next as of today; what is kept is what it will be on the due date."""
    if state is CaseState.OPEN:
        early = kept is NextStep.MOVE_ON and desk.today < next_due
        return NextStep.ANSWER if early else kept
    window = state is CaseState.CLOSED and escalate_by is not None and escalate_by >= desk.today
    return NextStep.WINDOW if window else NextStep.NONE


def who(kind: ComplainantKind, person: str | None) -> str:
    """Who complains, as lists say it."""
    return "Anonymous" if kind is ComplainantKind.ANONYMOUS else person or ""


def soon_until(desk: Desk) -> date:
    """The last day that counts as due soon: so many working days from today (A3)."""
    return _in_working_days(desk, desk.settings.soon_days)


def _in_working_days(desk: Desk, length: int) -> date:
    """So many working days from today; plain days where the computer's clock is out of range."""
    try:
        return desk.calendar().add(desk.today, length)
    except OutsideCalendar:
        return desk.today + timedelta(days=length)


def rows_by_id(desk: Desk, case_ids: list[int], *, scheme_id: int | None = None) -> list[CaseRow]:
    """The rows of given cases, in the order given."""
    query = _joined(Complaint.select(*_COLUMNS)).where(_one_of(case_ids))
    if scheme_id is not None:
        query = query.where(Complaint.scheme == scheme_id)
    found = {each.id: each for each in _rows(desk, tuples(query))}
    return [found[each] for each in case_ids if each in found]


def cases_behind(references: Iterable[str]) -> tuple[int, ...]:
    """The complaints of these references by number; what is no complaint is left out."""
    wanted, found = list(dict.fromkeys(references)), []
    for first in range(0, len(wanted), _AT_ONCE):
        some = Complaint.reference.in_(wanted[first : first + _AT_ONCE])
        found += [number for (number,) in tuples(Complaint.select(Complaint.id).where(some))]
    return tuple(found)


def _one_of(case_ids: Iterable[int]) -> Any:
    """Complaints by number, written out: binding hundreds takes longer than finding them."""
    numbers = ", ".join(str(int(each)) for each in case_ids) or "NULL"
    return Expression(Complaint.id, OP.IN, SQL(f"({numbers})"))


def count_cases(desk: Desk, wanted: CaseFilter) -> int:
    """How many cases the filter shows."""
    count = Complaint.select(fn.COUNT(SQL("*")))
    if wanted != CaseFilter(View.ALL):  # without a condition the database knows at once
        count = count.where(*_where(desk, wanted))
    return int(count.scalar())


def view_counts(desk: Desk) -> dict[View, int]:
    """How many cases each quick view holds."""
    counted: dict[View, int] = {
        view: count_cases(desk, CaseFilter(view)) for view in View if view is not View.CLOSED
    }
    counted[View.CLOSED] = counted[View.ALL] - counted[View.ALL_OPEN]
    return {view: counted[view] for view in View}


def needs_action(desk: Desk, limit: int = 50) -> tuple[CaseRow, ...]:
    """The open cases whose date comes first."""
    return page_of_cases(desk, CaseFilter(View.ALL_OPEN), SortKey.DUE, limit=limit).rows


def today_figures(desk: Desk) -> TodayFigures:
    """The counters of the Today page, counted now."""
    today = desk.today
    in_five = _in_working_days(desk, 5)
    period = quarter_of(today, desk.settings.year_starts_in_month)
    # Counted as the board's report counts it, so that both say the same (B-67).
    answered = answered_on_time(
        answered_cases(desk, period.first, today), period, today, desk.calendars
    )
    return TodayFigures(
        overdue=count_cases(desk, CaseFilter(View.OVERDUE)),
        due_today=_due_between(today, today),
        due_in_five_days=_due_between(today, in_five),
        answered_on_time=answered.numerator or 0,
        answered=answered.denominator or 0,
        period=period.label,
        compliments_this_month=Compliment.select()
        .where(Compliment.received_on >= today.replace(day=1))
        .count(),
    )


def _due_between(first: date, last: date) -> int:
    due = Complaint.next_due.between(first, last)
    return int(Complaint.select().where((Complaint.state == CaseState.OPEN) & due).count())
