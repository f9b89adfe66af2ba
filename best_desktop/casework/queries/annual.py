"""Questions about the annual report: one year, the years there are, what waits (P-11.2)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from peewee import fn

from best_desktop.casework.annual_views import AnnualSummary, AnnualView, ReportToPublish
from best_desktop.casework.checks import long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.published import (
    PublicationView,
    current,
    days_published,
    restatements,
)
from best_desktop.casework.queries import figures as rows
from best_desktop.casework.queries.learning import lessons
from best_desktop.casework.rows import tuples
from best_desktop.domain.annual_report import AnnualMaterial, Improvement, PublishedBefore
from best_desktop.domain.annual_tables import short_rows
from best_desktop.domain.annual_texts import WRITTEN, AnnualTexts, names_in, names_warning
from best_desktop.domain.figures import BoardFigures
from best_desktop.domain.names_in_text import NameScan
from best_desktop.domain.periods import Period, add_months, year_of
from best_desktop.domain.personal_data import ANONYMISED
from best_desktop.domain.publication import published_figures
from best_desktop.domain.publication_words import PublishedKind
from best_desktop.domain.vocabulary import PartyRole
from best_desktop.store.models import (
    AnnualReport,
    Department,
    Person,
    PersonRole,
    ProvisionAnswer,
    Scheme,
    SelfAssessment,
    Staff,
    SurveyAnswer,
)

FIRST_YEAR_END = date(2025, 3, 31)
"""The first reporting year under the statutory Code: earlier ones are not asked for."""

_REMINDED_AFTER, _DUE_AFTER = 3, 6  # months after the year end: 1 July, and 30 September
_FIRMS = (
    PartyRole.CONTRACTOR, PartyRole.SUPPORT_PROVIDER, PartyRole.OFFICIAL_BODY, PartyRole.GROUP,
)  # fmt: skip


def reporting_year(desk: Desk, year_end: date) -> Period:
    """The reporting year that a day lies in."""
    return year_of(year_end, desk.settings.year_starts_in_month)


def due_on(year: Period) -> date:
    """The day by which a year's report is to be published and sent: six months after its end."""
    return add_months(year.last + timedelta(days=1), _DUE_AFTER) - timedelta(days=1)


def annual_years(desk: Desk) -> list[Period]:
    """The reporting years there may be a report of, newest first; this year's is last year's next.

    From the year of the first feedback on, and at least the last year that is over.
    """
    return _years_since(desk, rows.first_received())


def _years_since(desk: Desk, begun: date | None) -> list[Period]:
    starts = desk.settings.year_starts_in_month
    this = year_of(desk.today, starts)
    last = year_of(this.first - timedelta(days=1), starts)
    first = min(begun or last.first, last.first)
    years = [this]
    while years[-1].first > first:
        years.append(year_of(years[-1].first - timedelta(days=1), starts))
    return years


def reports_to_publish(desk: Desk) -> list[ReportToPublish]:
    """The years that are over and not published, from the fourth month after on, oldest first.

    Assumption: the reminder begins on 1 July after a year that ends in March (P-11.2).
    """
    begun = rows.first_received()
    if begun is None:
        return []
    standing = days_published(PublishedKind.ANNUAL)
    waiting = [
        ReportToPublish(year, due_on(year))
        for year in _years_since(desk, begun)
        if begun <= year.last
        and year.last >= FIRST_YEAR_END
        and year.last not in standing
        and add_months(year.last + timedelta(days=1), _REMINDED_AFTER) <= desk.today
    ]
    return waiting[::-1]


def texts_of(year: Period) -> tuple[int, int, AnnualTexts]:
    """The id, the version and what is written of a year; 0, 0 where nothing is."""
    row = AnnualReport.get_or_none(AnnualReport.year_end == year.last)
    if row is None:
        return 0, 0, AnnualTexts()
    texts = AnnualTexts(
        **{field: getattr(row, field) for field in WRITTEN},
        approved_on=row.approved_on,
        names_because=row.names_because,
        full_measures=row.full_measures,
    )
    return row.id, row.version, texts


def publication_of(year: Period) -> PublicationView | None:
    """The publication of a year that stands."""
    return current(PublishedKind.ANNUAL, year.first, year.last)


def annual_report(desk: Desk, year_end: date) -> AnnualView:
    """One year's report: what is written, how far it is, and names that stand in it."""
    year = reporting_year(desk, year_end)
    _, version, texts = texts_of(year)
    found = () if texts.names_because else names_in(texts, name_scan())
    return AnnualView(
        year, version, texts, publication_of(year), due_on(year), names_warning(found)
    )


def annual_summary(desk: Desk, year_end: date) -> AnnualSummary:
    """The year's figures in short, in full for the office, and what is restated.

    Raises:
        CaseworkError: a year's bank holidays are missing, or a procedure is not known.
    """
    year = reporting_year(desk, year_end)
    board, before = figures_of(desk, year)
    restated = restatements(publication_of(year), published_figures(board))
    years = (board.period.label, before.period.label)
    return AnnualSummary(years, short_rows(board, before), restated)


def figures_of(
    desk: Desk, year: Period, as_at: date | None = None
) -> tuple[BoardFigures, BoardFigures]:
    """The figures of a year and of the one before it, as known on one day."""
    before = year_of(year.first - timedelta(days=1), desk.settings.year_starts_in_month)
    known = max(as_at or desk.today, year.first)
    # Today asks whether a report waits: it needs no figures, nor what prints them.
    from best_desktop.casework.reports import board_figures

    board = board_figures(desk, year.first, year.last, known)
    return board, board_figures(desk, before.first, before.last, known)


def material_of(desk: Desk, year: Period, as_at: date | None = None) -> AnnualMaterial:
    """Everything a year's report is put together from."""
    board, before = figures_of(desk, year, as_at)
    _, _, texts = texts_of(year)
    assessed, not_complied = _assessed(year.last)
    published = [
        PublishedBefore(each.period, found.published_on, restatements(found, figures))
        for each in (before, board)
        if (found := publication_of(each.period))
        if (figures := published_figures(each))
    ]
    return AnnualMaterial(
        office=desk.settings.office.name,
        board=board,
        before=before,
        texts=texts,
        improvements=tuple(_improvements(desk, board)),
        published=tuple(published),
        assessed=assessed,
        not_complied=not_complied,
        sample=desk.sample,
    )


def _improvements(desk: Desk, board: BoardFigures) -> list[Improvement]:
    """Improvements done in the year, and lessons shared in it, in the order they were recorded."""
    found = []
    for each in lessons(desk)[::-1]:
        shared = any(share.shared_on in board.period for share in each.shares)
        if each.improvement and (shared or each.done_on in board.period):
            found.append(
                Improvement(
                    each.lesson, each.told, each.improvement, each.due_on, each.done_on, shared
                )
            )
    return found


def _assessed(year_end: date) -> tuple[str, tuple[str, ...]]:
    """How the settled self-assessment of a year came out; nothing where there is none."""
    row = SelfAssessment.get_or_none(SelfAssessment.year_end == year_end)
    if row is None or row.settled_on is None:
        return "", ()
    answers = list(ProvisionAnswer.select().where(ProvisionAnswer.assessment == row.id))
    against = [each for each in answers if each.complies is False]
    said = (
        f"We assessed ourselves against {len(answers)} provisions of the Ombudsman’s Complaint "
        f"Handling Code and comply with {len(answers) - len(against)} of them. The whole "
        f"self-assessment, settled on {long_date(row.settled_on)}, is published beside this report."
    )
    return said, tuple(_against(each) for each in against)


def _against(each: ProvisionAnswer) -> str:
    by = f" We will comply by {long_date(each.comply_by)}." if each.comply_by else ""
    return f"We do not comply with {each.provision}: {each.commentary.rstrip('.')}.{by}"


def name_scan() -> NameScan:
    """What looks for the names of staff, of people and of firms in a text for everybody."""
    firms: set[str] = set()
    people = {name for (name,) in tuples(Staff.select(Staff.name))}
    in_role = PersonRole.select(PersonRole.person).where(PersonRole.role.in_(_FIRMS))
    is_firm = Person.id.in_(in_role)
    for name, known_as, organisation, firm in tuples(
        Person.select(Person.name, Person.known_as, Person.organisation, is_firm)
    ):
        (firms if firm or organisation == name else people).update((name, *known_as.split("\n")))
        firms.add(organisation)
    people.update(_distinct(SurveyAnswer.person_name))
    firms.update(_distinct(SurveyAnswer.contractor))
    places = [*_distinct(Scheme.name), *_distinct(Scheme.town), *_distinct(Department.name)]
    gone = {"", ANONYMISED}
    return NameScan(people - gone, firms - gone, places)


def _distinct(column: Any) -> list[str]:
    return [value for (value,) in tuples(column.model.select(fn.DISTINCT(column)))]
