"""After any sequence of what staff can do, the dates kept are the dates derived (PF-2, PF-12).

A machine tries moves in any order, lets days pass, and holds after each step that list, calendar,
detail and the rows kept say the same; that each step left exactly one audit entry or, refused,
nothing at all; and that the button would have said what the use case said.
"""

import os
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from best_desktop.casework import audit
from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.case_views import DueMove
from best_desktop.casework.closing import (
    conclude,
    conclude_lapsed,
    mark_duplicate,
    reopen,
    withdraw,
)
from best_desktop.casework.correcting import change_procedure, correct_dates, preview_dates
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.escalating import move_on, refuse_escalation
from best_desktop.casework.inputs import (
    DateCorrection,
    EscalationRefusal,
    FirstContact,
    MoveOn,
    NewOfficeDay,
    Refusal,
)
from best_desktop.casework.not_accepting import not_accept
from best_desktop.casework.office_calendar import add_office_day, office_days, remove_office_day
from best_desktop.casework.points import add_point
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.casework.queries.cases import page_of_cases, rows_by_id, view_counts
from best_desktop.casework.standing import as_kept, standing_of
from best_desktop.domain.milestones import Schedule
from best_desktop.domain.moves import Move, next_step, refusal
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    ExtensionBasis,
    LetterCode,
    MilestoneKind,
    Outcome,
    RefusalGround,
)
from best_desktop.store.models import AuditEntry, Complaint, Deadline
from best_desktop.store.models.base import database
from tests import builders
from tests.builders import (
    ELSPETH,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    decided,
    escalated,
    more_time,
    send,
    view,
)

DECISIONS = {1: LetterCode.L04, 2: LetterCode.L09, 3: LetterCode.L12}
ACKNOWLEDGEMENTS = {1: LetterCode.L01, 2: LetterCode.L06}
BEGUN = ("logged", "acknowledged", "answered", "stage 2")
_BEGUN = st.sampled_from(BEGUN)
_AGO = st.sampled_from([0, 1, 3, 40])
_APPROVERS = st.sampled_from([OWEN, MARCUS])
MORE_TIME = {1: LetterCode.L03, 2: LetterCode.L07, 3: LetterCode.L11}


def _refused(act: Callable[[], object]) -> str:
    """The words of a refusal; empty where it was done."""
    try:
        act()
    except CaseworkError as refused:
        return str(refused)
    return ""


class Casework(RuleBasedStateMachine):
    """One office with two cases, one of each procedure; days pass between moves."""

    office: Office

    @initialize(second_first=st.booleans(), begun=st.tuples(_BEGUN, _BEGUN))
    def begin(self, second_first: bool, begun: tuple[str, str]) -> None:
        """Begin where cases really stand: a walk from the log alone seldom gets to stage 2."""
        self.office = builders.office(":memory:", date(2025, 4, 1))
        old: dict[str, Any] = {
            "by": OWEN,
            "procedure_id": "procedure-2021",
            "procedure_reason": "Began under it.",
        }
        self.cases = [
            self._begun(begun[number], **(old if number is second_first else {}))
            for number in (False, True)
        ]
        self.day = RECEIVED + timedelta(days=BEGUN.index(max(begun, key=BEGUN.index)) * 4)

    def _begun(self, how_far: str, **changes: Any) -> int:
        """A case logged, acknowledged after 4 days, answered after 8, asked for again after 12."""
        if how_far == "logged":
            return builders.complaint(self.office, **changes)
        known, answered_on, asked = (RECEIVED + timedelta(days=4 * each) for each in (1, 2, 3))
        if how_far == "acknowledged":
            return builders.acknowledged(self.office, on=known, **changes)
        case = builders.answered(
            self.office, acknowledged_on=known, answered_on=answered_on, **changes
        )
        if how_far == "stage 2":
            escalated(self.office, case, asked)
        return case

    def teardown(self) -> None:
        close_case_file()

    # ------------------------------------------------------------------------------ helpers

    def one_step(self, act: Callable[[], object]) -> str:
        """One audit entry where anything changed; or a refusal in its words, and nothing changed.

        Nothing means no row of any table, counters and history among them.
        """
        before, rows = AuditEntry.select().count(), self._everything()
        self.office.clock.set(self.day)
        words = _refused(act)
        written = AuditEntry.select().count() - before
        changed = self._everything() != rows
        if words:
            assert words.endswith(".")
        assert (written, changed) == ((0, False) if words or not changed else (1, True))
        return words

    def _everything(self) -> bytes:
        whole: bytes = database.connection().serialize()
        return whole

    def _step(self, move: Move, number: int, act: Callable[[int], object]) -> None:
        """Do something on a case; what the button says and what happens agree."""
        case = self.cases[number]
        desk = self.office.desk(OWEN, self.day)
        why_not = refusal(move, standing_of(desk, Complaint.get_by_id(case)))
        words = self.one_step(lambda: act(case))
        if why_not:
            assert words == why_not

    # -------------------------------------------------------------------------------- moves

    @rule(days=st.integers(1, 12))
    def days_pass(self, days: int) -> None:
        self.day += timedelta(days=days)

    @rule(number=st.integers(0, 1), reached=st.booleans())
    def first_contact(self, number: int, reached: bool) -> None:
        email = Channel.EMAIL if reached else None
        talk = FirstContact(
            self.day, Channel.TELEPHONE, "Talked", reached, email, ("Cold", "Damp"), ("Heat",)
        )
        self._step(
            Move.FIRST_CONTACT,
            number,
            lambda case: record_first_contact(self.office.desk(MARCUS, self.day), case, talk),
        )

    @rule(number=st.integers(0, 1))
    def acknowledge(self, number: int) -> None:
        self._letter(number, ACKNOWLEDGEMENTS)

    def _letter(self, number: int, codes: dict[int, LetterCode]) -> None:
        case = self.cases[number]
        code = codes.get(view(self.office, case).stage)
        if code is None:
            return
        before = AuditEntry.select().count()
        words = _refused(lambda: send(self.office, case, code, self.day, Channel.EMAIL))
        written = AuditEntry.select().count() - before
        # Begun, issued and sent are three things done; an open draft is gone on with, and where a
        # later one is refused, what was done before it stands.
        assert written in ({0, 1, 2} if words else {2, 3})

    @rule(
        number=st.integers(0, 1),
        basis=st.sampled_from(list(ExtensionBasis)),
        days=st.sampled_from([7, 14, 1, 0, 30]),
        tell=st.booleans(),
    )
    def extend(self, number: int, basis: ExtensionBasis, days: int, tell: bool) -> None:
        case = self.cases[number]
        answer = standing_of(self.office.desk(), Complaint.get_by_id(case)).answer
        until = answer.base_due + timedelta(days=days)
        self._step(
            Move.EXTEND,
            number,
            lambda each: more_time(self.office, each, until, self.day, basis, panel="Three"),
        )
        if tell:
            not_agreed = basis is ExtensionBasis.NOT_AGREED
            self._letter(
                number, dict.fromkeys(MORE_TIME, LetterCode.L08) if not_agreed else MORE_TIME
            )

    @rule(number=st.integers(0, 1), outcome=st.sampled_from(list(Outcome)), answer=st.booleans())
    def decide(self, number: int, outcome: Outcome, answer: bool) -> None:
        self._step(
            Move.DECIDE,
            number,
            lambda case: decided(self.office, case, self.day, outcome, by=ELSPETH),
        )
        if answer:
            self._letter(number, DECISIONS)

    @rule(number=st.integers(0, 1), ago=_AGO)
    def escalate(self, number: int, ago: int) -> None:
        asked = self.day - timedelta(days=ago)
        self._step(Move.ESCALATE, number, lambda case: escalated(self.office, case, asked, None))

    @rule(number=st.integers(0, 1))
    def move_on(self, number: int) -> None:
        self._step(
            Move.MOVE_ON,
            number,
            lambda case: move_on(
                self.office.desk(MARCUS, self.day), case, MoveOn(self.day, "No part")
            ),
        )

    @rule(number=st.integers(0, 1), ago=_AGO)
    def refuse_escalation(self, number: int, ago: int) -> None:
        asked = self.day - timedelta(days=ago)
        given = EscalationRefusal(asked, Channel.EMAIL, "Asked too late.")
        self._step(
            Move.REFUSE_ESCALATION,
            number,
            lambda case: refuse_escalation(self.office.desk(OWEN, self.day), case, given),
        )

    @rule(number=st.integers(0, 1), ground=st.sampled_from(list(RefusalGround)), by=_APPROVERS)
    def not_accept(self, number: int, ground: RefusalGround, by: str) -> None:
        given = Refusal(
            ground,
            "The damp was in March 2024.",
            f"Nothing can be found out now ({number}).",
            "Shelter",
            self.day,
            self.office.staff[by],
            evidence="Twelve letters",
            crime_reference="CRI/1",
            earlier_id=self.cases[1 - number],
        )
        self._step(
            Move.NOT_ACCEPT,
            number,
            lambda case: not_accept(self.office.desk(OWEN, self.day), case, given),
        )

    @rule(number=st.integers(0, 1), name=st.sampled_from(["policy-2024", "procedure-2021"]))
    def change_procedure(self, number: int, name: str) -> None:
        self._step(
            Move.CHANGE_PROCEDURE,
            number,
            lambda case: change_procedure(
                self.office.desk(OWEN, self.day), case, name, "Agreed so."
            ),
        )

    @rule(number=st.integers(0, 1))
    def withdraw(self, number: int) -> None:
        self._step(
            Move.WITHDRAW,
            number,
            lambda case: withdraw(self.office.desk(OWEN, self.day), case, self.day, "Works"),
        )

    @rule(number=st.integers(0, 1))
    def duplicate(self, number: int) -> None:
        self._step(
            Move.MARK_DUPLICATE,
            number,
            lambda case: mark_duplicate(
                self.office.desk(OWEN, self.day), case, self.cases[1 - number], "Same"
            ),
        )

    @rule(number=st.integers(0, 1), days=st.integers(0, 40))
    def reopen(self, number: int, days: int) -> None:
        target = self.day + timedelta(days=days)
        self._step(
            Move.REOPEN,
            number,
            lambda case: reopen(self.office.desk(OWEN, self.day), case, target, "New facts"),
        )

    @rule(number=st.integers(0, 1))
    def conclude(self, number: int) -> None:
        self._step(
            Move.CONCLUDE,
            number,
            lambda case: conclude(self.office.desk(OWEN, self.day), case),
        )

    @rule()
    def lapse(self) -> None:
        before = AuditEntry.select().count()
        done = conclude_lapsed(self.office.desk(OWEN, self.day))
        assert AuditEntry.select().count() == before + len(done)

    @rule(number=st.integers(0, 1))
    def join_a_point(self, number: int) -> None:
        self._step(
            Move.ADD_POINT,
            number,
            lambda case: add_point(self.office.desk(OWEN, self.day), case, "Damp", self.day),
        )

    @rule(number=st.integers(0, 1), back=st.integers(0, 9), which=st.integers(0, 2))
    def correct(self, number: int, back: int, which: int) -> None:
        case = self.cases[number]
        field = ("received_on", "acknowledged_on", "escalated_on")[which]
        days: dict[str, Any] = {field: self.day - timedelta(days=back)}
        correction = DateCorrection("Stamp", **days)
        before = self._kept(case)
        desk = self.office.desk(OWEN, self.day)
        moves: list[DueMove] = []
        previewed = _refused(lambda: moves.extend(preview_dates(desk, case, correction)))
        applied = self.one_step(lambda: correct_dates(desk, case, correction))
        assert applied == previewed
        new = {(each.kind, each.stage): each.new for each in moves}
        after = self._kept(case)
        for place in {*before, *after} if not applied else ():
            if place in new:
                assert new[place] in after.get(place, [None])

    def _kept(self, case: int) -> dict[object, list[date]]:
        found: dict[object, list[date]] = {}
        for each in Deadline.select().where(Deadline.complaint == case).order_by(Deadline.id):
            found.setdefault((each.kind, each.stage_number), []).append(each.due_on)
        return found

    @precondition(lambda self: len(office_days(self.office.desk())) < 3)
    @rule(days=st.integers(-20, 30), closed=st.booleans())
    def office_day(self, days: int, closed: bool) -> None:
        day = self.day + timedelta(days=days)
        states = self._ended()
        new = NewOfficeDay(day, "One-off", closed, None, "Given")
        self.one_step(lambda: add_office_day(self.office.desk(OWEN, self.day), new))
        assert self._ended() == states

    @precondition(lambda self: bool(office_days(self.office.desk())))
    @rule()
    def office_day_back(self) -> None:
        desk = self.office.desk(OWEN, self.day)
        states = self._ended()
        self.one_step(lambda: remove_office_day(desk, office_days(desk)[0].id, "Not ours"))
        assert self._ended() == states

    def _ended(self) -> dict[int, object]:
        """What is kept of cases that are not open: a calendar's change leaves it alone (G9)."""
        closed = Complaint.select().where(Complaint.state != CaseState.OPEN)
        return {each.id: self._kept(each.id) for each in closed}

    # --------------------------------------------------------------------------- what must hold

    @invariant()
    def kept_is_derived(self) -> None:
        if not hasattr(self, "cases"):
            return
        desk = self.office.desk(OWEN, self.day)
        for case in self.cases:
            row = Complaint.get_by_id(case)
            standing = standing_of(desk, row)
            dates = as_kept(row, standing.schedule)
            self._check_rows(row, dates)
            due = dates.next_due()
            if row.state is CaseState.OPEN:
                assert due is not None  # the list's order needs a date for each open case
            assert row.next_due == (due.promised if due else None)
            assert row.escalate_by == dates.escalate_by()
            (listed,) = rows_by_id(desk, [case])
            assert listed.next_step is next_step(standing)
            shown = view(self.office, case)
            assert (shown.next_step, shown.tag) == (listed.next_step, listed.tag)
            assert shown.schedule == dates
            assert (shown.next_due, shown.state) == (row.next_due, row.state)

    def _check_rows(self, row: Complaint, dates: Schedule) -> None:
        rows = Deadline.select().where(Deadline.complaint == row.id).order_by(Deadline.id)
        assert [
            (each.kind, each.stage_number, each.due_on, each.promised_on, each.firm, each.met_on)
            for each in rows
        ] == [
            (each.kind, each.stage, each.due, each.promised, each.firm, each.met_on)
            for each in dates.milestones
        ]

    @invariant()
    def list_and_calendar_agree(self) -> None:
        if not hasattr(self, "cases"):
            return
        desk = self.office.desk(OWEN, self.day)
        rows = {each.id: each for each in page_of_cases(desk, CaseFilter(View.ALL)).rows}
        assert set(rows) == set(self.cases)
        first, last = date(2025, 1, 1), date(2028, 1, 1)
        for entry in deadlines_between(desk, first, last):
            row = rows[entry.complaint_id]
            if entry.firm and entry.day == row.due and entry.kind is not MilestoneKind.CAP:
                assert entry.tag is row.tag
        counts = view_counts(desk)
        assert counts[View.ALL] == counts[View.ALL_OPEN] + counts[View.CLOSED]

    @invariant()
    def the_trail_is_whole(self) -> None:
        if hasattr(self, "cases"):
            assert audit.verify() == []


_THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"

TestCasework = pytest.mark.slow(Casework.TestCase)
if _THOROUGH:
    TestCasework = pytest.mark.timeout(0)(TestCasework)
TestCasework.settings = settings(
    # The thorough profile drives some ten thousand steps, which takes its time.
    max_examples=600 if _THOROUGH else 12,
    stateful_step_count=18,
    # Shrinking replays whole offices for minutes; eighteen steps are short enough to read.
    phases=(Phase.explicit, Phase.generate),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
