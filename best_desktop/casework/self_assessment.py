"""The yearly self-assessment against the Ombudsman's Code (Code 8.1, P-1.3, P-11.2).

Each year begins with the answers of the year before, which wait until somebody confirms them;
figures stand beside them as they are now. A settled assessment is opened again with a reason.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from best_desktop.casework.assessment_views import (
    AssessmentRow,
    AssessmentView,
    ProvisionInput,
    ProvisionView,
)
from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.measures import measures
from best_desktop.casework.office_views import Choice
from best_desktop.casework.reports import checked_year
from best_desktop.casework.rows import tuples
from best_desktop.domain.figures import Figure
from best_desktop.domain.ombudsman_code import Code, read_code
from best_desktop.domain.periods import Period, year_of
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LibrarySection
from best_desktop.paths import resource
from best_desktop.store.finding import by_id
from best_desktop.store.models import (
    LibraryDocument,
    ProvisionAnswer,
    ProvisionEvidence,
    SelfAssessment,
)

SUBJECT = "Self-assessment"
_LONGEST = 5000
_MOST_MEASURES = 8


@cache
def the_code() -> Code:
    """The provisions of the Code that is in force."""
    path = resource("code", "code-2024.toml")
    return read_code(path.name, tomllib.loads(path.read_text(encoding="utf-8")))


# ---------------------------------------------------------------------------------- what is done


def begin_assessment(desk: Desk, year_end: date) -> int:
    """Begin the assessment of a reporting year with the answers of the last one; returns its id.

    Raises:
        InvalidInput: the date ends no reporting year that has begun, or it is assessed already.
    """
    checks = Checks(desk)
    year = checked_year(checks, year_end)
    if SelfAssessment.get_or_none(SelfAssessment.year_end == year_end):
        checks.add("year_end", f"{year.label} is assessed already. Open it in the list.")
    checks.done()
    with desk.working(Right.ASSESS) as work:
        earlier = _latest_before(year_end)
        row = work.create(
            SelfAssessment,
            year_end=year_end,
            copied_from=earlier,
            begun_on=desk.today,
            begun_by=desk.staff_id,
        )
        carried = _carry_over(work, row, earlier)
        if earlier is not None:
            work.line("CARRIED", "answers", "", str(carried))
        work.record("Begin self-assessment", SUBJECT, None, f"{year.label} begun")
    return int(row.id)


def answer_provision(desk: Desk, answer_id: int, seen_version: int, given: ProvisionInput) -> None:
    """Say whether the office complies with a provision, and what shows it.

    Raises:
        InvalidInput: names each field to put right.
        ChangedMeanwhile: somebody saved it since.
        Refused: the assessment is settled.
    """
    with desk.working(Right.ASSESS) as work:
        row = by_id(ProvisionAnswer, answer_id)
        if row is None:
            raise Refused("This provision is not in the self-assessment. Refresh the list.")
        _open_one(row.assessment)
        checks = Checks(desk)
        commentary = checks.text(
            "commentary", given.commentary, what="what you say of it", limit=_LONGEST
        )
        checks.real("comply_by", given.comply_by, what="the date you will comply by")
        _check_reasons(checks, replace(given, commentary=commentary))
        if not set(given.measures) <= set(row.measures.split()):  # none but those there already
            _check_measures(checks, figures_of(desk, row.assessment.year_end), given.measures)
        checks.done()
        values = {
            "complies": given.complies,
            "carried": False,
            "commentary": commentary,
            "measures": " ".join(given.measures),
            "comply_by": given.comply_by if given.complies is False else None,
        }
        changed = work.change(ProvisionAnswer, row.id, seen_version, values)
        shown = _replace_documents(work, row, given.documents)
        if changed or shown:
            said = f"Provision {row.provision} of {_label(desk, row.assessment)} answered"
            work.record("Assess provision", SUBJECT, None, said)


def settle_assessment(desk: Desk, assessment_id: int, seen_version: int) -> None:
    """Say that an assessment is complete: nothing in it changes from now on.

    Raises:
        Refused: a provision is not answered, or it is settled already.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.ASSESS) as work:
        view = self_assessment(desk, assessment_id, figures=False)
        if view.settled_on is not None:
            raise Refused(f"It was settled on {long_date(view.settled_on)}.")
        waiting = [each.number for each in view.provisions if not each.is_finished]
        if waiting:
            named = ", ".join(waiting[:8]) + (" and others" if len(waiting) > 8 else "")
            raise Refused(f"Answer or confirm every provision first. Still to do: {named}.")
        values = {"settled_on": desk.today, "settled_by": desk.staff_id}
        work.change(SelfAssessment, assessment_id, seen_version, values)
        work.record("Settle self-assessment", SUBJECT, None, f"{view.label} settled")


def reopen_assessment(desk: Desk, assessment_id: int, seen_version: int, reason: str) -> None:
    """Open a settled assessment again, to correct it (Code 8.3, 8.4).

    Raises:
        InvalidInput: no reason is given.
        Refused: it is not settled.
        ChangedMeanwhile: somebody saved it since.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="why it is opened again", limit=2000, needed=True)
    checks.done()
    with desk.working(Right.ASSESS) as work:
        row = _assessment(assessment_id)
        if row.settled_on is None:
            raise Refused("It is open already.")
        values = {"settled_on": None, "settled_by": None}
        work.change(SelfAssessment, row.id, seen_version, values)
        said = f"{_label(desk, row)} opened again"
        work.record("Reopen self-assessment", SUBJECT, None, said, reason)


def _check_reasons(checks: Checks, given: ProvisionInput) -> None:
    if given.complies is None:
        checks.add("complies", "Choose whether we comply.")
    elif given.complies and not (given.commentary or given.measures or given.documents):
        checks.add("commentary", "Say what shows it, or choose a figure or a document that does.")
    elif not given.complies:
        if not given.commentary:
            checks.add("commentary", "Say why we do not comply.")
        if given.comply_by is None:
            checks.add("comply_by", "Enter the date we will comply by.")


def _check_measures(checks: Checks, known: Mapping[str, Figure], names: tuple[str, ...]) -> None:
    wrong = [each for each in names if each not in known]
    if wrong:
        checks.add("measures", f"There is no figure called {wrong[0]}. Choose one of the list.")
    elif len(names) > _MOST_MEASURES:
        checks.add("measures", f"Choose at most {_MOST_MEASURES} figures.")


def _replace_documents(work: Work, row: ProvisionAnswer, documents: tuple[int, ...]) -> bool:
    """Put the chosen titles in place of those before; whether they differ."""
    query = (
        LibraryDocument.select(LibraryDocument.id, LibraryDocument.title)
        .join(ProvisionEvidence)
        .where(ProvisionEvidence.answer == row.id)
    )
    before: dict[int, str] = dict(tuples(query))
    if set(documents) == set(before):
        return False
    ProvisionEvidence.delete().where(ProvisionEvidence.answer == row.id).execute()
    after = []
    for number in dict.fromkeys(documents):
        document = by_id(LibraryDocument, number)
        if document is None:
            raise Refused("A document is not in the library any more. Choose again.")
        work.create(ProvisionEvidence, answer=row, document=document)
        after.append(document.title)
    work.wrote()
    work.line("CHANGED", "documents", ", ".join(before.values()), ", ".join(after))
    return True


def _carry_over(work: Work, row: SelfAssessment, earlier: SelfAssessment | None) -> int:
    """Write a line for each provision; answers of the earlier assessment wait to be confirmed."""
    answered = _answers_of(earlier.id) if earlier else {}
    carried = 0
    for provision in the_code().provisions:
        old = answered.get(provision.number)
        new = work.create(
            ProvisionAnswer,
            assessment=row,
            provision=provision.number,
            complies=old.complies if old else None,
            carried=bool(old and old.complies is not None),
            commentary=old.commentary if old else "",
            measures=old.measures if old else " ".join(provision.measures),
            comply_by=old.comply_by if old else None,
        )
        carried += new.carried
        for each in old.evidence if old else ():
            work.create(ProvisionEvidence, answer=new, document=each.document_id)
    return carried


def _answers_of(assessment_id: int) -> dict[str, Any]:
    """The rows of an assessment by provision."""
    rows = ProvisionAnswer.select().where(ProvisionAnswer.assessment == assessment_id)
    return {each.provision: each for each in rows}


def _latest_before(year_end: date) -> SelfAssessment | None:
    found: SelfAssessment | None = (
        SelfAssessment.select()
        .where(SelfAssessment.year_end < year_end)
        .order_by(SelfAssessment.year_end.desc())
        .first()
    )
    return found


def _assessment(assessment_id: int) -> SelfAssessment:
    row = by_id(SelfAssessment, assessment_id)
    if row is None:
        raise Refused("This self-assessment is not there any more. Refresh the list.")
    return row


def _open_one(row: SelfAssessment) -> None:
    if row.settled_on is not None:
        raise Refused(
            f"This self-assessment was settled on {long_date(row.settled_on)}. Open it again first."
        )


# --------------------------------------------------------------------------------- what is shown


def years_to_assess(desk: Desk) -> list[Period]:
    """The reporting years that have no assessment yet: this year's and the two before."""
    starts = desk.settings.year_starts_in_month
    done = {each for (each,) in tuples(SelfAssessment.select(SelfAssessment.year_end))}
    years = [year_of(desk.today, starts)]
    while len(years) < 3:
        years.append(year_of(years[-1].first.replace(year=years[-1].first.year - 1), starts))
    return [each for each in years if each.last not in done]


def assessments(desk: Desk) -> list[AssessmentRow]:
    """Every assessment, the newest year first."""
    found = []
    for row in SelfAssessment.select().order_by(SelfAssessment.year_end.desc()):
        view = self_assessment(desk, row.id, figures=False)
        found.append(
            AssessmentRow(
                row.id,
                row.year_end,
                view.label,
                view.finished,
                len(view.provisions),
                row.settled_on,
            )
        )
    return found


def self_assessment(desk: Desk, assessment_id: int, *, figures: bool = True) -> AssessmentView:
    """One assessment with every provision; ``figures`` works the evidence out as it is now.

    Raises:
        Refused: it is not there.
        CaseworkError: a year's bank holidays are missing.
    """
    row = _assessment(assessment_id)
    named = figures_of(desk, row.year_end) if figures else {}
    code, shown = the_code(), _documents_of(row.id)
    answers = _answers_of(row.id)
    known = [each for each in code.provisions if each.number in answers]
    return AssessmentView(
        id=row.id,
        version=row.version,
        label=_label(desk, row),
        year_end=row.year_end,
        code=code.title,
        begun_on=row.begun_on,
        copied_from=_label(desk, row.copied_from) if row.copied_from else "",
        settled_on=row.settled_on,
        as_at=desk.today,
        provisions=tuple(
            _provision(answers[each.number], each.chapter, each.text, named, shown)
            for each in known
        ),
    )


def provision_of(desk: Desk, answer_id: int) -> tuple[date, ProvisionView]:
    """The end of the year that is assessed, and one provision, without figures.

    Raises:
        Refused: it is not there.
    """
    row = by_id(ProvisionAnswer, answer_id)
    if row is None:
        raise Refused("This provision is not in the self-assessment. Refresh the list.")
    view = self_assessment(desk, row.assessment_id, figures=False)
    found = next(each for each in view.provisions if each.id == answer_id)
    return view.year_end, found


def evidence_titles(chosen: Collection[int] = ()) -> list[Choice]:
    """The titles of the library that may show it: all in use save laws, and those chosen."""
    laws = (LibrarySection.LAW_ENGLAND, LibrarySection.LAW_WALES)
    in_use = LibraryDocument.retired_on.is_null() & LibraryDocument.section.not_in(laws)
    query = (
        LibraryDocument.select(LibraryDocument.id, LibraryDocument.title)
        .where(in_use | LibraryDocument.id.in_(list(chosen)))
        .order_by(LibraryDocument.title)
    )
    return [Choice(number, title) for number, title in tuples(query)]


def figures_of(desk: Desk, year_end: date) -> Mapping[str, Figure]:
    """Every measure of a reporting year by name, as it is now."""
    year = year_of(year_end, desk.settings.year_starts_in_month)
    return measures(desk, year.first, year.last).figures


def _provision(
    row: ProvisionAnswer,
    chapter: str,
    text: str,
    named: Mapping[str, Figure],
    shown: dict[int, list[tuple[int, str]]],
) -> ProvisionView:
    names = tuple(row.measures.split())
    return ProvisionView(
        id=row.id,
        version=row.version,
        number=row.provision,
        chapter=chapter,
        text=text,
        complies=row.complies,
        carried=row.carried,
        commentary=row.commentary,
        comply_by=row.comply_by,
        measures=names,
        figures=tuple((each, named[each]) for each in names if each in named),
        documents=tuple(shown.get(row.id, ())),
    )


def _documents_of(assessment_id: int) -> dict[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = {}
    query = (
        ProvisionEvidence.select(
            ProvisionEvidence.answer, LibraryDocument.id, LibraryDocument.title
        )
        .join(ProvisionAnswer)
        .switch(ProvisionEvidence)
        .join(LibraryDocument)
        .where(ProvisionAnswer.assessment == assessment_id)
        .order_by(LibraryDocument.title)
    )
    for answer, number, title in tuples(query):
        found.setdefault(answer, []).append((number, title))
    return found


def _label(desk: Desk, row: SelfAssessment) -> str:
    return year_of(row.year_end, desk.settings.year_starts_in_month).label
