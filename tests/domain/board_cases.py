"""Complaints as report rows: the six stories, typed from their own tables, and made-up ones."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from hypothesis import strategies as st

from best_desktop.domain.bank_holidays import england_and_wales, working_days
from best_desktop.domain.facts import ReopeningFacts
from best_desktop.domain.figures import BoardFigures, ReportRules
from best_desktop.domain.performance import board_figures
from best_desktop.domain.periods import period_between
from best_desktop.domain.report_rows import (
    CaseRecord,
    CommentRecord,
    ComplimentRecord,
    HomesRecord,
    Portfolio,
    RequestRecord,
    StageRecord,
)
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    LogStatus,
    Nation,
    Outcome,
    PraiseSubject,
    RefusalGround,
    RemedyKind,
    StageStart,
)
from best_desktop.domain.working_days import WorkingDays

POLICY, PROCEDURE_2021 = "Complaints Policy 2024", "Complaints and Compliments Procedure 2021"
UPHELD, PARTLY, NOT_UPHELD = Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD


def stage(
    started_on: date,
    *,
    number: int = 1,
    acknowledge_due: date | None = None,
    acknowledged_on: date | None = None,
    due: date | None = None,
    base_due: date | None = None,
    answered_on: date | None = None,
    outcome: Outcome | None = None,
    how: StageStart | None = None,
    reopenings: tuple[ReopeningFacts, ...] = (),
) -> StageRecord:
    """A stage; it was extended where its due date is later than its base date."""
    how = how or (StageStart.RECEIVED if number == 1 else StageStart.REQUESTED)
    return StageRecord(
        number=number,
        started_on=started_on,
        started_how=how,
        acknowledge_due=acknowledge_due,
        acknowledged_on=acknowledged_on,
        due=due,
        base_due=base_due or due,
        answered_on=answered_on,
        outcome=outcome,
        extended=base_due is not None and base_due != due,
        reopenings=reopenings,
    )


def case(reference: str, *stages: StageRecord, **values: object) -> CaseRecord:
    """A complaint of a tenant under the policy, with the values that matter to the test."""
    plain = CaseRecord(
        reference=reference,
        procedure=POLICY,
        code_basis="2024",
        last_stage=2,
        kind=ComplainantKind.TENANT,
        channel=Channel.TELEPHONE,
        category=Category.REPAIRS,
        received_on=stages[0].started_on,
        log_status=LogStatus.SAME_DAY,
        stages=stages,
    )
    return replace(plain, **values)  # type: ignore[arg-type]


def under_2021(reference: str, *stages: StageRecord, **values: object) -> CaseRecord:
    """The same under the procedure of 2021, which has three stages."""
    rules = {"procedure": PROCEDURE_2021, "code_basis": "2020", "last_stage": 3}
    return case(reference, *stages, **{**rules, **values})


W01 = case(
    "BEST-2025-0001",
    stage(
        date(2025, 4, 14),
        acknowledge_due=date(2025, 4, 23),
        acknowledged_on=date(2025, 4, 17),
        due=date(2025, 5, 6),
        answered_on=date(2025, 5, 1),
        outcome=UPHELD,
    ),
    state=CaseState.CONCLUDED,
    ended_on=date(2025, 5, 29),
    scheme="Larkfield House",
    department="Property",
    remedies=((1, RemedyKind.APOLOGY), (1, RemedyKind.ACTION)),
)
W02 = case(
    "BEST-2025-0005",
    stage(
        date(2025, 12, 16),
        acknowledge_due=date(2025, 12, 23),
        acknowledged_on=date(2025, 12, 22),
        due=date(2026, 1, 22),
        base_due=date(2026, 1, 8),
        answered_on=date(2026, 1, 20),
        outcome=PARTLY,
    ),
    stage(
        date(2026, 2, 16),
        number=2,
        acknowledge_due=date(2026, 2, 23),
        acknowledged_on=date(2026, 2, 18),
        due=date(2026, 3, 18),
        answered_on=date(2026, 3, 17),
        outcome=UPHELD,
    ),
    state=CaseState.CLOSED,
    channel=Channel.WHATSAPP,
    log_status=LogStatus.WITHIN_24_HOURS,
    category=Category.NO_ACTION,
    scheme="Harbour View",
    department="Property",
    remedies=((2, RemedyKind.FINANCIAL),),
)
W03 = case(
    "BEST-2025-0002",
    stage(
        date(2025, 5, 3),
        acknowledge_due=date(2025, 5, 12),
        acknowledged_on=date(2025, 5, 8),
        due=date(2025, 5, 22),
        answered_on=date(2025, 5, 21),
        outcome=PARTLY,
    ),
    state=CaseState.CLOSED,
    kind=ComplainantKind.ANONYMOUS,
    channel=Channel.FACEBOOK,
    category=Category.POLICY_NOT_FOLLOWED,
    log_status=LogStatus.LATE,
    scheme="Ashdown Court",
    department="Housing Management",
)
W04 = case(
    "BEST-2026-0006",
    stage(
        date(2026, 8, 21),
        acknowledge_due=date(2026, 8, 28),
        acknowledged_on=date(2026, 8, 26),
        due=date(2026, 9, 10),
        answered_on=date(2026, 9, 9),
        outcome=UPHELD,
    ),
    state=CaseState.CLOSED,
    kind=ComplainantKind.SUPPORT_PROVIDER,
    channel=Channel.EMAIL,
    scheme="Mill Brow",
    department="Property",
)
W04B = case(
    "BEST-2026-0007",
    stage(
        date(2026, 9, 4),
        acknowledge_due=date(2026, 9, 11),
        acknowledged_on=date(2026, 9, 8),
        due=date(2026, 9, 22),
        answered_on=date(2026, 9, 18),
        outcome=NOT_UPHELD,
    ),
    state=CaseState.CLOSED,
    kind=ComplainantKind.SUPPORT_PROVIDER,
    channel=Channel.EMAIL,
    category=Category.RUDE,
    scheme="Mill Brow",
    department="Income",
)
W04C = case(
    "BEST-2026-0008",
    stage(
        date(2026, 9, 14),
        acknowledge_due=date(2026, 9, 21),
        acknowledged_on=date(2026, 9, 16),
        due=date(2026, 9, 30),
        answered_on=date(2026, 9, 30),
        outcome=UPHELD,
    ),
    state=CaseState.CLOSED,
    kind=ComplainantKind.SUPPORT_PROVIDER,
    channel=Channel.EMAIL,
    scheme="Mill Brow",
    department="Property",
)
W05 = case(
    "BEST-2026-0001",
    stage(
        date(2026, 4, 1),
        acknowledge_due=date(2026, 4, 10),
        acknowledged_on=date(2026, 4, 8),
        due=date(2026, 4, 22),
        answered_on=date(2026, 4, 21),
        outcome=UPHELD,
    ),
    state=CaseState.CONCLUDED,
    ended_on=date(2026, 5, 19),
    kind=ComplainantKind.REPRESENTATIVE,
    channel=Channel.LETTER,
    category=Category.RENTS,
    scheme="Beechwood Lodge",
    department="Income",
)
W06A = case(
    "BEST-2026-0002",
    stage(date(2026, 5, 18), acknowledge_due=date(2026, 5, 26), due=date(2026, 6, 9)),
    state=CaseState.NOT_ACCEPTED,
    ended_on=date(2026, 5, 22),
    refused_on=date(2026, 5, 22),
    refusal_ground=RefusalGround.TOO_OLD,
    channel=Channel.LETTER,
    scheme="Quarry Bank",
)
W06B = case(
    "BEST-2026-0004",
    stage(
        date(2026, 6, 1),
        acknowledge_due=date(2026, 6, 8),
        acknowledged_on=date(2026, 6, 3),
        due=date(2026, 6, 17),
        answered_on=date(2026, 6, 17),
        outcome=UPHELD,
    ),
    state=CaseState.CLOSED,
    scheme="Quarry Bank",
    department="Property",
)
W06C = case(
    "BEST-2026-0003",
    stage(
        date(2026, 5, 27),
        acknowledge_due=date(2026, 6, 3),
        acknowledged_on=date(2026, 5, 29),
        due=date(2026, 6, 12),
        answered_on=date(2026, 6, 10),
        outcome=PARTLY,
    ),
    state=CaseState.CLOSED,
    kind=ComplainantKind.OTHER_THIRD_PARTY,
    channel=Channel.WEBSITE,
    category=Category.CONTRACTOR,
    counts_for_tsm=False,
)
HOMES = (
    HomesRecord(date(2026, 3, 31), Nation.ENGLAND, 1240),
    HomesRecord(date(2027, 3, 31), Nation.ENGLAND, 1310),
)
STORIES = Portfolio(
    cases=(W01, W03, W02, W05, W06A, W06C, W06B, W04, W04B, W04C),
    homes=HOMES,
)


# ------------------------------------------------------------------------- made-up portfolios


@st.composite
def stages(draw: st.DrawFn, number: int, started_on: date) -> StageRecord:
    """A stage in any state: met, late, still to do."""
    due = started_on + timedelta(days=draw(st.integers(10, 45)))
    answered = draw(st.none() | st.integers(0, 60))
    acknowledged = draw(st.none() | st.integers(0, 12))
    return stage(
        started_on,
        number=number,
        acknowledge_due=started_on + timedelta(days=7),
        acknowledged_on=None if acknowledged is None else started_on + timedelta(acknowledged),
        due=due,
        base_due=due - timedelta(days=draw(st.integers(0, 5))),
        answered_on=None if answered is None else started_on + timedelta(days=answered),
        outcome=None if answered is None else draw(st.none() | st.sampled_from(Outcome)),
        how=StageStart.AUTOMATIC if number > 1 and draw(st.booleans()) else None,
    )


@st.composite
def cases(draw: st.DrawFn, number: int) -> CaseRecord:
    """A complaint received in 2025 or 2026, in any state, at any stage."""
    received = draw(st.dates(date(2025, 1, 1), date(2026, 12, 31)))
    listed = [draw(stages(1, received))]
    for later in range(2, draw(st.integers(1, 3)) + 1):
        previous = listed[-1]
        begins = (previous.answered_on or previous.started_on) + timedelta(draw(st.integers(1, 40)))
        listed.append(draw(stages(later, begins)))
    made = case if draw(st.booleans()) and len(listed) < 3 else under_2021
    state = draw(st.sampled_from(CaseState))
    refused = state is CaseState.NOT_ACCEPTED
    return made(
        f"BEST-2025-{number:04d}",
        *listed,
        state=state,
        ended_on=received + timedelta(days=draw(st.integers(0, 90))),
        refused_on=received + timedelta(days=draw(st.integers(0, 30))) if refused else None,
        refusal_ground=draw(st.sampled_from(RefusalGround)) if refused else None,
        kind=draw(st.sampled_from(ComplainantKind)),
        channel=draw(st.sampled_from(Channel)),
        category=draw(st.sampled_from(Category)),
        log_status=draw(st.sampled_from(LogStatus)),
        counts_for_tsm=draw(st.booleans()),
        nation=draw(st.sampled_from(Nation)),
        scheme=draw(st.sampled_from(["", "Mill Brow", "Quarry Bank", "=1+1", "Unassigned"])),
        department=draw(st.sampled_from(["", "Property", 'Repairs/Heating & "Water"'])),
        contractor=draw(st.sampled_from(["", "Northstar Repairs", '=HYPERLINK("x")'])),
        remedies=tuple(
            (draw(st.integers(1, 3)), kind)
            for kind in draw(st.lists(st.sampled_from(RemedyKind), max_size=3))
        ),
    )


@st.composite
def portfolios(draw: st.DrawFn) -> Portfolio:
    """Up to eight complaints and a few other entries."""
    number = draw(st.integers(0, 8))
    days = st.dates(date(2025, 1, 1), date(2026, 12, 31))
    return Portfolio(
        cases=tuple(draw(cases(each)) for each in range(1, number + 1)),
        requests=tuple(
            RequestRecord(f"SR-{each}", draw(days), dissatisfied=draw(st.booleans()))
            for each in range(draw(st.integers(0, 3)))
        ),
        compliments=tuple(
            ComplimentRecord(f"CP-{each}", draw(days), draw(st.sampled_from(PraiseSubject)))
            for each in range(draw(st.integers(0, 3)))
        ),
        comments=tuple(
            CommentRecord(f"CM-{each}", draw(days)) for each in range(draw(st.integers(0, 2)))
        ),
        homes=draw(st.sampled_from([(), HOMES])),
    )


# ----------------------------------------------------------------------------------- the board


@cache
def calendars() -> dict[Nation, WorkingDays]:
    """The working days of both nations."""
    return {
        nation: working_days(nation, england_and_wales(nation, 2018, 2030)) for nation in Nation
    }


RUN = date(2026, 11, 21)
"""The day the figures are worked out, unless a test says otherwise."""


def board(
    portfolio: Portfolio | list[CaseRecord],
    first: date,
    last: date,
    *,
    as_at: date = RUN,
    rules: ReportRules | None = None,
) -> BoardFigures:
    """The figures of a portfolio, or of a few cases alone."""
    if isinstance(portfolio, list):
        portfolio = Portfolio(cases=tuple(portfolio), homes=HOMES)
    return board_figures(portfolio, period_between(first, last), as_at, calendars(), rules)
