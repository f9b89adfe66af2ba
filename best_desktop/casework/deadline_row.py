"""One line of a batch check of dates: its values read, checked, turned into facts and due dates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from best_desktop.domain.deadlines import Milestone, Schedule, final_answer_on, schedule
from best_desktop.domain.facts import CaseFacts, ExtensionFacts, StageFacts, over_twelve_months
from best_desktop.domain.procedure import ExtensionRule, Procedure, procedure_for
from best_desktop.domain.vocabulary import ExtensionBasis, MilestoneKind, StageStart
from best_desktop.domain.working_days import OutsideCalendar, WorkingDays, long_date

READ = (
    "case_id", "procedure", "received", "issue_date", "acknowledged",
    "s1_ext_notice", "s1_ext_days", "s1_agreed_date", "s1_response",
    "escalated", "escalation_kind", "s2_acknowledged",
    "s2_ext_notice", "s2_ext_days", "s2_agreed_date", "s2_response",
    "s3_escalated", "s3_panel_date", "s3_response",
)  # fmt: skip
WRITTEN = (
    "case_id", "default_procedure", "log_by", "ack_due", "ack_on_time",
    "s1_forecast_due", "s1_base_due", "s1_current_due", "s1_on_time",
    "escalate_by", "escalation_in_time", "s2_ack_due", "s2_ack_on_time",
    "s2_forecast_due", "s2_base_due", "s2_current_due", "s2_on_time",
    "cap50", "cap70", "s3_base_due", "s3_current_due", "s3_on_time",
    "final_response", "ombudsman_8wk", "over_12_months",
)  # fmt: skip
REQUIRED = ("case_id", "received")
_TEXTS = ("case_id", "procedure", "escalation_kind")
_NUMBERS = ("s1_ext_days", "s2_ext_days")
_DATES = tuple(name for name in READ if name not in _TEXTS + _NUMBERS)

# The first can only have happened after the second has.
_NEEDS = {
    "s2_acknowledged": "escalated",
    "s2_ext_notice": "escalated",
    "s2_response": "escalated",
    "s3_escalated": "escalated",
    "s3_panel_date": "s3_escalated",
    "s3_response": "s3_escalated",
}
# The first is never earlier than the second, where both have happened.
_ORDER = (
    ("received", "issue_date"),
    ("acknowledged", "received"),
    ("s1_ext_notice", "received"),
    ("s1_agreed_date", "s1_ext_notice"),
    ("s1_response", "received"),
    ("escalated", "received"),
    ("escalated", "s1_response"),
    ("s2_agreed_date", "s2_ext_notice"),
    ("s3_escalated", "s2_response"),
    *_NEEDS.items(),
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", re.ASCII)
_WHOLE_NUMBER = re.compile(r"\d{1,3}", re.ASCII)
_STARTS = {"requested": StageStart.REQUESTED, "automatic": StageStart.AUTOMATIC}


@dataclass(frozen=True, slots=True)
class BadRow:
    """Why a line was left out: the column, what it says and how to put it right."""

    line: int
    column: str
    value: str
    cure: str

    def __str__(self) -> str:
        """Say it in one line; a long value is cut."""
        value = self.value if len(self.value) <= 40 else f"{self.value[:40]}…"
        shown = f" ({value!r})" if value else ""
        return f"Line {self.line}, {self.column}{shown}: {self.cure}"


@dataclass(frozen=True, slots=True)
class RowWarning:
    """Something odd in a line that was counted all the same; line 0 is the whole file."""

    line: int
    column: str
    text: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"Line {self.line}, {self.column}: {self.text}" if self.line else self.text


@dataclass(frozen=True, slots=True)
class Rules:
    """What lines are judged by; ``change_over`` is the first day of the newest procedure."""

    procedures: Mapping[str, Procedure]
    calendar: WorkingDays
    change_over: date


@dataclass
class Line:
    """One line of the file; ``texts`` are its filled columns, ``bad`` and ``odd`` the findings."""

    number: int
    texts: Mapping[str, str]
    dates: dict[str, date] = field(default_factory=dict)
    days: dict[str, int] = field(default_factory=dict)
    bad: list[BadRow] = field(default_factory=list)
    odd: list[RowWarning] = field(default_factory=list)

    def wrong(self, column: str, cure: str) -> None:
        """Report a column that keeps the line out."""
        self.bad.append(BadRow(self.number, column, self.texts.get(column, ""), cure))

    def warn(self, column: str, text: str) -> None:
        """Report a column that looks odd and counts."""
        self.odd.append(RowWarning(self.number, column, text))


def due_dates(line: Line, rules: Rules) -> dict[str, str] | None:
    """All columns to write, as text; None where the line cannot be right (see ``line.bad``)."""
    known = read_case(line, rules, REQUIRED)
    if known is None:
        return None
    default = procedure_for(line.dates["received"], rules.procedures, rules.change_over)
    return {
        "case_id": line.texts["case_id"],
        "default_procedure": default.id,
        **_columns(line, known.procedure, known.facts, known.schedule),
    }


@dataclass(frozen=True, slots=True)
class KnownCase:
    """What a line comes to: the procedure it follows, what happened and every date."""

    procedure: Procedure
    facts: CaseFacts
    schedule: Schedule


def read_case(line: Line, rules: Rules, required: Sequence[str]) -> KnownCase | None:
    """What a line says happened, judged; None where it cannot be right (see ``line.bad``).

    Args:
        line: with the columns of :data:`READ` that are filled; others are passed over.
        rules: what it is judged by.
        required: the columns that may not be empty, ``received`` among them.
    """
    _read(line, required)
    _check_order(line)
    if line.bad:
        return None
    procedure = _procedure(line, rules)
    if procedure is None:
        return None
    _check_procedure(line, procedure)
    if line.bad:
        return None
    _check_agreed_dates(line, rules.calendar)
    if line.bad:
        return None
    _look_twice(line, procedure)
    facts = _facts(line, procedure)
    try:
        dates = schedule(procedure, facts, rules.calendar)
    except OutsideCalendar as error:
        line.wrong(_outside(line, rules.calendar), str(error))
        return None
    _look_at_agreed_dates(line, dates)
    return KnownCase(procedure, facts, dates)


def _procedure(line: Line, rules: Rules) -> Procedure | None:
    default = procedure_for(line.dates["received"], rules.procedures, rules.change_over)
    procedure = rules.procedures.get(line.texts.get("procedure", default.id).casefold())
    if procedure is None:
        known = " or ".join(sorted(rules.procedures))
        line.wrong("procedure", f"Write {known}, or leave it empty to go by the received date.")
    return procedure


def _read(line: Line, required: Sequence[str]) -> None:
    for name in required:
        if name not in line.texts:
            line.wrong(name, "Fill it in: it is empty.")
    for name in _DATES:
        if name in line.texts:
            cure = _read_date(line, name, line.texts[name])
            if cure:
                line.wrong(name, cure)
    for name in _NUMBERS:
        text = line.texts.get(name)
        if text is None:
            continue
        if not _WHOLE_NUMBER.fullmatch(text) or not int(text):
            line.wrong(name, "Write a whole number of working days, such as 10.")
        else:
            line.days[name] = int(text)
    kind = line.texts.get("escalation_kind")
    if kind and kind.casefold() not in _STARTS:
        line.wrong("escalation_kind", "Write requested or automatic.")


def _read_date(line: Line, name: str, text: str) -> str:
    """Keep a date, or return what is wrong with it."""
    iso = _ISO.fullmatch(text)
    if iso is None:
        day_first = _DAY_FIRST.fullmatch(text)
        if day_first:
            day, month, year = day_first.groups()
            return f"Write the year first: {year}-{month:>02}-{day:>02}."
        return "Write it as year, month and day, such as 2026-04-03."
    year, month, day = map(int, iso.groups())
    if not 2000 <= year <= 2099:
        return f"The year {iso[1]} is not between 2000 and 2099. Correct the year."
    try:
        line.dates[name] = date(year, month, day)
    except ValueError:
        return "There is no such day. Correct the day or the month."
    return ""


def _check_order(line: Line) -> None:
    for name, first in _NEEDS.items():
        if name in line.texts and first not in line.texts:
            line.wrong(name, f"It cannot have happened while {first} is empty. Fill in {first}.")
    told: set[str] = set()
    for name, first in _ORDER:
        late, early = line.dates.get(name), line.dates.get(first)
        if late and early and late < early and name not in told:
            told.add(name)
            line.wrong(name, f"It is before {first}, {long_date(early)}. Correct one of the two.")


def _check_procedure(line: Line, procedure: Procedure) -> None:
    """Refuse what the procedure has not got: stages, automatic moves, kinds of more time."""
    for name in ("s3_escalated", "s3_panel_date", "s3_response"):
        if name in line.texts and procedure.last_stage < 3:
            line.wrong(name, f"{procedure.id} has no stage 3. Empty it, or correct procedure.")
    escalation = procedure.stage(1).escalation
    if line.texts.get("escalation_kind", "").casefold() == "automatic" and not (
        escalation and escalation.automatic
    ):
        line.wrong(
            "escalation_kind",
            f"{procedure.id} never moves a complaint on by itself. Write requested, or correct "
            "procedure.",
        )
    for stage in (1, 2):
        _check_more_time(line, procedure, stage)


def _check_more_time(line: Line, procedure: Procedure, stage: int) -> None:
    rule = procedure.stage(stage).extension
    days_column, agreed_column = f"s{stage}_ext_days", f"s{stage}_agreed_date"
    agreed, days = line.dates.get(agreed_column), line.days.get(days_column)
    if agreed and ExtensionBasis.AGREED not in rule.bases:
        line.wrong(
            agreed_column,
            f"{procedure.id} gives exactly {rule.length} working days more, no agreed date "
            f"({rule.clause}). Empty it, or correct procedure.",
        )
    if days is None:
        return
    if rule.at_most is not None and days != rule.length:
        line.wrong(
            days_column,
            f"{procedure.id} gives exactly {rule.length} working days more ({rule.clause}). Write "
            f"{rule.length}, or correct procedure.",
        )
    elif days > rule.length and not agreed:
        line.wrong(
            days_column,
            f"An explanation gives at most {rule.length} working days more ({rule.clause}). Write "
            f"{rule.length} or fewer, or give {agreed_column}.",
        )


def _look_twice(line: Line, procedure: Procedure) -> None:
    """Warn of what may be a slip and changes no rule."""
    for stage in (1, 2):
        if f"s{stage}_ext_notice" not in line.dates:
            for name in (f"s{stage}_ext_days", f"s{stage}_agreed_date"):
                if name in line.texts:
                    text = f"Not counted, because s{stage}_ext_notice is empty."
                    line.warn(name, text)
    for name, done in (("s1_response", "acknowledged"), ("s2_response", "s2_acknowledged")):
        rule = procedure.stage(int(name[1])).acknowledge
        if rule and name in line.dates and done not in line.dates:
            line.warn(done, f"It is empty though there is {name}, which is not judged without it.")
    _look_at_escalation(line)


def _look_at_escalation(line: Line) -> None:
    kind = line.texts.get("escalation_kind", "").casefold()
    if kind and "escalated" not in line.dates:
        line.warn("escalation_kind", "Not counted, because escalated is empty.")
    if not kind and "escalated" in line.dates:
        line.warn("escalation_kind", "It is empty. Taken as requested.")
    if kind == "automatic" and "s1_response" in line.dates:
        line.warn("escalation_kind", "It moved on automatically though there is s1_response.")
    elif kind != "automatic" and "escalated" in line.dates and "s1_response" not in line.dates:
        line.warn("escalated", "It was asked for though s1_response is empty.")


_SET_BY_PEOPLE = ((1, "s1_agreed_date"), (2, "s2_agreed_date"), (3, "s3_panel_date"))


def _check_agreed_dates(line: Line, calendar: WorkingDays) -> None:
    """Refuse a new date that no days can be counted to: nobody could open the complaint."""
    for _, name in _SET_BY_PEOPLE:
        given = line.dates.get(name)
        if given and given > calendar.last:
            line.wrong(
                name,
                f"Bank holidays for {given.year} are not in the calendar, which runs from "
                f"{calendar.first.year} to {calendar.last.year}. Correct the year.",
            )


def _look_at_agreed_dates(line: Line, dates: Schedule) -> None:
    """Warn of a new date that gives no more time."""
    for stage, name in _SET_BY_PEOPLE:
        answer = dates.find(MilestoneKind.ANSWER, stage)
        given = line.dates.get(name)
        if answer and answer.extended and given and given <= answer.base_due:
            line.warn(
                name, f"It is not after the date first due, {long_date(answer.base_due)}. Counted."
            )


def _facts(line: Line, procedure: Procedure) -> CaseFacts:
    when = line.dates.get
    stages = [
        StageFacts(
            number=1,
            started_on=line.dates["received"],
            started_how=StageStart.RECEIVED,
            acknowledged_on=when("acknowledged"),
            extensions=_more_time(line, 1, procedure.stage(1).extension),
            answered_on=when("s1_response"),
        )
    ]
    escalated = when("escalated")
    if escalated:
        kind = line.texts.get("escalation_kind", "requested").casefold()
        stages.append(
            StageFacts(
                number=2,
                started_on=escalated,
                started_how=_STARTS[kind],
                acknowledged_on=when("s2_acknowledged"),
                extensions=_more_time(line, 2, procedure.stage(2).extension),
                answered_on=when("s2_response"),
            )
        )
    to_stage_3 = when("s3_escalated")
    if to_stage_3:
        answered = "s2_response" in line.dates
        panel = when("s3_panel_date")
        stages.append(
            StageFacts(
                number=3,
                started_on=to_stage_3,
                started_how=StageStart.REQUESTED if answered else StageStart.AUTOMATIC,
                # The file has no date for the explanation: a panel given is a panel explained.
                extensions=(ExtensionFacts(ExtensionBasis.PANEL, to_stage_3, until=panel),)
                if panel
                else (),
                answered_on=when("s3_response"),
            )
        )
    return CaseFacts(line.dates["received"], tuple(stages), issue_on=when("issue_date"))


def _more_time(line: Line, stage: int, rule: ExtensionRule) -> tuple[ExtensionFacts, ...]:
    told_on = line.dates.get(f"s{stage}_ext_notice")
    if told_on is None:
        return ()
    agreed = line.dates.get(f"s{stage}_agreed_date")
    if agreed:
        return (ExtensionFacts(ExtensionBasis.AGREED, told_on, until=agreed),)
    days = line.days.get(f"s{stage}_ext_days", rule.length)
    return (ExtensionFacts(ExtensionBasis.EXPLANATION, told_on, days=days),)


def _outside(line: Line, calendar: WorkingDays) -> str:
    """The column to look at when a date leaves the calendar."""
    for name, day in line.dates.items():
        if name != "issue_date" and not calendar.first <= day <= calendar.last:
            return name
    return max(line.dates, key=line.dates.__getitem__)


def _columns(line: Line, procedure: Procedure, facts: CaseFacts, dates: Schedule) -> dict[str, str]:
    find = dates.find
    acknowledge, acknowledge_2 = (find(MilestoneKind.ACKNOWLEDGE, stage) for stage in (1, 2))
    escalate = find(MilestoneKind.ESCALATE, 1)
    stage_1, stage_2, stage_3 = (
        _answer(find(MilestoneKind.ANSWER, stage), stage) for stage in (1, 2, 3)
    )
    issue_on = line.dates.get("issue_date")
    over = None
    if issue_on:
        over = over_twelve_months(issue_on, facts.received_on, procedure.acceptance_months)
    ombudsman = find(MilestoneKind.OMBUDSMAN, facts.current.number)
    return {
        "log_by": _due(find(MilestoneKind.LOG, 1)),
        "ack_due": _due(acknowledge),
        "ack_on_time": _met(acknowledge),
        **stage_1,
        "escalate_by": _due(escalate),
        "escalation_in_time": _met(escalate),
        "s2_ack_due": _due(acknowledge_2),
        "s2_ack_on_time": _met(acknowledge_2),
        **stage_2,
        "cap50": _due(find(MilestoneKind.CAP, 2)),
        "cap70": _due(find(MilestoneKind.CAP, 3)),
        **stage_3,
        "final_response": _text(final_answer_on(procedure, facts)),
        "ombudsman_8wk": _due(ombudsman),
        "over_12_months": _yes_no(over),
    }


def _answer(answer: Milestone | None, stage: int) -> dict[str, str]:
    """The columns of an answer; until it is acknowledged there is a forecast and no due date."""
    firm = answer if answer and answer.firm else None
    return {
        f"s{stage}_forecast_due": _text(answer.forecast_due if answer else None),
        f"s{stage}_base_due": _text(firm.base_due if firm else None),
        f"s{stage}_current_due": _due(firm),
        f"s{stage}_on_time": _met(firm),
    }


def _due(milestone: Milestone | None) -> str:
    return _text(milestone.due if milestone else None)


def _met(milestone: Milestone | None) -> str:
    return _yes_no(milestone.in_time if milestone else None)


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""


def _yes_no(value: bool | None) -> str:
    if value is None:
        return ""
    return "Y" if value else "N"
