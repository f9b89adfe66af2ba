"""The sheets of the board workbook, each one subject and one table; references, never names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from best_desktop.documents.workbook_charts import Bars, add_bars
from best_desktop.documents.workbook_parts import Book, Column, Shaped
from best_desktop.documents.workbook_styles import Form
from best_desktop.domain.figures import (
    NOT_APPLICABLE,
    UNASSIGNED,
    BoardFigures,
    Figure,
    Group,
    Measured,
    Section,
    StageLine,
)
from best_desktop.domain.vocabulary import StageStart
from best_desktop.domain.working_days import long_date

_FORMS = {
    Measured.COUNT: Form.NUMBER,
    Measured.PERCENT: Form.PERCENT,
    Measured.WORKING_DAYS: Form.ONE_PLACE,
    Measured.PER_THOUSAND: Form.ONE_PLACE,
    Measured.MONEY: Form.POUNDS,
}
_SHEETS = {  # where each breakdown goes, and what its first column is called
    "Category": ("Causes", "Cause"),
    "Channel": ("Channels", "How it reached us"),
    "Complainant": ("Complainants", "Who complained"),
    "Assistance": ("Assistance", "Help to complain"),
    "Scheme": ("Schemes", "Scheme"),
    "Department": ("Departments", "Department"),
    "Nation": ("Nations", "Nation"),
}


def value_of(figure: Figure) -> Shaped:
    """A figure's value as a cell: a number, or "n/a" where there was nothing to divide by."""
    if figure.value is None:
        return Shaped(NOT_APPLICABLE, Form.NOTHING)
    return Shaped(figure.value, _FORMS[figure.measured])


def add_summary(book: Book, figures: BoardFigures) -> None:
    """Every measure with numerator, denominator, value and rule."""
    book.add_titled(
        "Summary",
        f"{figures.period.days}. Each figure's cases are listed on the sheet References.",
        "tblSummary",
        (
            Column("Code", width=15),
            Column("Part", width=16),
            Column("Measure", width=34),
            Column("Numerator", Form.NUMBER, 11.5),
            Column("Denominator", Form.NUMBER, 13.5),
            Column("Value", Form.NUMBER, 9),
            Column("Unit", width=12),
            Column("Rule", Form.LONG_TEXT, 66),
        ),
        (
            _figure_line(each)
            for each in figures.figures
            if each.section is not Section.REMEDIES  # on a sheet of their own
        ),
        title=f"Complaints performance: {figures.period.label}",
    )


def _figure_line(figure: Figure) -> tuple[object, ...]:
    return (
        figure.code,
        figure.section.label,
        figure.name,
        figure.numerator,
        figure.denominator,
        value_of(figure),
        figure.measured.label,
        figure.rule,
    )


def add_months(book: Book, figures: BoardFigures) -> None:
    """Received and answered by month, with a chart."""
    placed = book.add_titled(
        "By month",
        f"{figures.period.days}. On time counts among those answered in the month.",
        "tblMonths",
        (
            Column("Month", width=22),
            *(
                Column(f"Stage {stage} {what}", Form.NUMBER, 16)
                for stage in (1, 2)
                for what in ("received", "answered", "answered on time")
            ),
        ),
        (
            (
                each.label,
                each.received,
                each.answered,
                each.on_time,
                each.stage_2_received,
                each.stage_2_answered,
                each.stage_2_on_time,
            )
            for each in figures.months
        ),
        title="Complaints by month",
    )
    if any(each.received or each.answered for each in figures.months):
        add_bars(placed, Bars("Stage 1: received, answered, answered on time", (2, 3, 4)))


def add_stages(book: Book, figures: BoardFigures) -> None:
    """The cases of each stage; stage 3 and automatic moves only where the 2021 procedure is met."""
    for stage in (1, 2):
        lines = [each for each in figures.stage_lines if each.stage == stage]
        _add_stage(book, figures, f"Stage {stage}", lines)
    if figures.three_stages:
        moved = [
            each
            for each in figures.stage_lines
            if each.stage == 3
            or (each.started_how is StageStart.AUTOMATIC and each.started_on in figures.period)
        ]
        _add_stage(book, figures, Section.STAGE_3.label, moved)


Field = Callable[[StageLine], object]


def _stage_fields(name: str, figures: BoardFigures) -> list[tuple[Column, Field]]:
    """The columns of a stage's sheet: only those that can differ from case to case."""
    fields: list[tuple[Column, Field]] = [
        (Column("Reference", width=16), lambda line: line.reference),
        (Column("Stage", Form.NUMBER, 8), lambda line: line.stage),
        (Column("Began", Form.DATE, 12), lambda line: line.started_on),
        (Column("How it began", width=16), lambda line: line.started_how.label),
        (Column("Acknowledge by", Form.DATE, 13), lambda line: line.acknowledge_due),
        (Column("Acknowledged", Form.DATE, 14), lambda line: line.acknowledged_on),
        (Column("Acknowledged in time", width=14), lambda line: line.acknowledged.label),
        (Column("Answer by", Form.DATE, 12), lambda line: line.due),
        (Column("More time", width=6), lambda line: _yes_no(line.extended)),
        (Column("Answered", Form.DATE, 12), lambda line: line.answered_on),
        (Column("Answered in time", width=16), lambda line: line.answered.label),
        (Column("Working days taken", Form.NUMBER, 10), lambda line: line.days),
        (Column("Outcome", width=12), lambda line: line.outcome.label if line.outcome else None),
        (Column("Cause", width=26), lambda line: line.category.label),
        (Column("Scheme", width=18), lambda line: line.scheme or UNASSIGNED),
        (Column("In CH01, CH02", width=9), lambda line: _yes_no(line.in_tenant_measures)),
        (Column("Procedure", width=22), lambda line: line.procedure),
    ]
    without = set() if name == Section.STAGE_3.label else {"Stage"}
    without |= {"How it began"} if name == "Stage 1" else set()
    without |= set() if figures.three_stages else {"Procedure"}
    return [each for each in fields if each[0].title not in without]


def _yes_no(value: bool) -> str:
    return "Yes" if value else "No"


def _add_stage(book: Book, figures: BoardFigures, name: str, lines: Sequence[StageLine]) -> None:
    fields = _stage_fields(name, figures)
    known = f"from {figures.period.days}, as known on {long_date(figures.as_at)}."
    book.add_titled(
        name,
        f"Received or answered {known}" if lines else f"None received or answered {known}",
        f"tbl{name}",
        [column for column, _ in fields],
        ([field(line) for _, field in fields] for line in lines),
        title=f"{name}: case by case",
    )


def add_outcomes(book: Book, figures: BoardFigures) -> None:
    """Outcomes of the answers by stage, with a chart."""
    placed = book.add_titled(
        "Outcomes",
        f"Decision letters sent from {figures.period.days}.",
        "tblOutcomes",
        (
            Column("Stage", width=14),
            *(Column(each, Form.NUMBER, 15) for each in ("Upheld", "Partly upheld", "Not upheld")),
            Column("No outcome recorded", Form.NUMBER, 15),
            Column("All answers", Form.NUMBER, 15),
        ),
        (
            (
                f"Stage {each.stage}",
                each.upheld,
                each.partly_upheld,
                each.not_upheld,
                each.not_recorded,
                each.total,
            )
            for each in figures.outcomes
        ),
        title="Outcomes by stage",
    )
    if any(each.total for each in figures.outcomes):
        add_bars(placed, Bars("Outcomes of answers, by stage", (2, 3, 4), "Number of answers"))


def add_groups(book: Book, figures: BoardFigures) -> None:
    """Each breakdown on a sheet of its own; the total is the register's own count."""
    for group in figures.groups:
        name, heading = _SHEETS[group.title]
        placed = book.add_titled(
            name,
            f"Stage 1 complaints received, and answers sent, from {figures.period.days}.",
            f"tbl{name}",
            (
                Column(heading, width=46),
                *(
                    Column(each, Form.NUMBER, 13)
                    for each in (
                        "Received",
                        "Answered",
                        "Answered on time",
                        "Upheld",
                        "Partly upheld",
                        "Not upheld",
                    )
                ),
            ),
            _group_rows(group),
            title=f"Complaints: {name.lower()}",
            total=_group_row(group, -1),
        )
        counted = sum(each.received > 0 for each in group.rows)
        if counted >= (1 if name == "Causes" else 2):  # one bar alone says little
            height = max(6, 2 + counted)
            title = f"Complaints received, by {name.removesuffix('s').lower()}"
            bars = Bars(title, (2,), sideways=True, height=height)
            add_bars(placed, bars, lines=counted, below=3)


def _group_rows(group: Group) -> Iterator[tuple[object, ...]]:
    return (_group_row(group, number) for number in range(len(group.rows)))


def _group_row(group: Group, number: int) -> tuple[object, ...]:
    """A line of a breakdown, or its total (-1)."""
    row = group.total if number < 0 else group.rows[number]
    return (
        row.label,
        row.received,
        row.answered,
        row.on_time,
        row.upheld,
        row.partly_upheld,
        row.not_upheld,
    )


def add_remedies(book: Book, figures: BoardFigures) -> None:
    """Remedies by kind."""
    book.add_titled(
        "Remedies",
        f"Given with decision letters sent from {figures.period.days}.",
        "tblRemedies",
        (Column("Remedy", width=46), Column("Number", Form.NUMBER, 12)),
        ((each.name, each.numerator) for each in figures.section(Section.REMEDIES)),
        total=("Total", sum(each.numerator or 0 for each in figures.section(Section.REMEDIES))),
    )


def add_learning(book: Book, figures: BoardFigures) -> None:
    """What was shared of what was learnt, and tenants' reviews, by date (P-12.3, P-5.1.l)."""
    shared = [
        (
            each.shared_on,
            "Shared",
            each.reference or each.about,
            each.lesson,
            each.audience.label,
            each.forum.label,
            each.link or None,
        )
        for each in figures.shares
    ]
    reviewed = [
        (
            each.held_on,
            "Review by tenants",
            f"{each.cases} complaints",
            each.outcome,
            f"{each.tenants} tenants",
            each.forum.label,
            None,
        )
        for each in figures.reviews
    ]
    book.add_titled(
        "Learning",
        f"Lessons shared and reviews held from {figures.period.days}.",
        "tblLearning",
        (
            Column("Date", Form.DATE, 12),
            Column("What", width=18),
            Column("From", width=26),
            Column("Lesson or what came of it", Form.LONG_TEXT, 56),
            Column("With whom", width=16),
            Column("Where", width=22),
            Column("Link", width=30),
        ),
        sorted((*shared, *reviewed), key=lambda each: str(each[0])),
    )


def add_open(book: Book, figures: BoardFigures) -> None:
    """The cases open when the period closed, the longest overdue first."""
    overdue = sum(each.overdue for each in figures.open_lines)
    book.add_titled(
        Section.OPEN.label,
        f"{len(figures.open_lines)} open at the end of {long_date(figures.closes_on)}, "
        f"{overdue} of them overdue.",
        "tblOpen",
        (
            Column("Reference", width=16),
            Column("Stage", Form.NUMBER, 8),
            Column("Received", Form.DATE, 12),
            Column("Waits for", width=24),
            Column("Due", Form.DATE, 12),
            Column("Overdue", width=10),
            Column("Working days overdue", Form.NUMBER, 12),
            Column("Cause", width=36),
            Column("Scheme", width=24),
            Column("Department", width=20),
        ),
        (
            (
                each.reference,
                each.stage,
                each.received_on,
                each.waits_for,
                each.due,
                "Overdue" if each.overdue else "No",
                each.overdue_by if each.overdue else None,
                each.category.label,
                each.scheme or UNASSIGNED,
                each.department or UNASSIGNED,
            )
            for each in figures.open_lines
        ),
    )


def add_tenant_measures(book: Book, figures: BoardFigures) -> None:
    """CH01 and CH02, with the three denominators and the rule of each."""
    book.add_titled(
        Section.TENANTS.label,
        f"{figures.year.label}: {figures.year.days}, as known on {long_date(figures.as_at)}. "
        f"{figures.homes.note}",
        "tblTenantMeasures",
        (
            Column("Code", width=12),
            Column("Measure", width=38),
            Column("Numerator", Form.NUMBER, 12),
            Column("Denominator", Form.NUMBER, 14),
            Column("Value", Form.NUMBER, 10),
            Column("Unit", width=16),
            Column("Rule", Form.LONG_TEXT, 66),
        ),
        ((each.code, *_figure_line(each)[2:]) for each in figures.section(Section.TENANTS)),
    )


def add_feedback(book: Book, figures: BoardFigures) -> None:
    """Service requests, compliments and comments: beside complaints, never among them."""
    book.add_titled(
        Section.FEEDBACK.label,
        f"Received from {figures.period.days}. None of these are counted as complaints.",
        "tblFeedback",
        (
            Column("Measure", width=48),
            Column("Number", Form.NUMBER, 10),
            Column("Rule", Form.LONG_TEXT, 80),
        ),
        ((each.name, each.numerator, each.rule) for each in figures.section(Section.FEEDBACK)),
        title="Service requests, compliments and comments",
    )


def add_references(book: Book, figures: BoardFigures) -> None:
    """Each figure's cases, one a line: those in the numerator say Yes."""
    book.add_titled(
        "References",
        "Every case behind every figure. “In the numerator” says which of them the figure counts.",
        "tblReferences",
        (
            Column("Code", width=26),
            Column("Measure", width=70),
            Column("Reference", width=18),
            Column("In the numerator", width=12),
        ),
        _reference_lines(figures),
    )


def _reference_lines(figures: BoardFigures) -> Iterator[tuple[object, ...]]:
    for figure in figures.figures:
        met = set(figure.met)
        for reference in figure.references:
            yield figure.code, figure.name, reference, _yes_no(reference in met)
