"""The annual report (B2, P-11.2): what people write, the board's approval, and its publication.

Files are made from one composition (:mod:`best_desktop.domain.annual_report`), so that the PDF and
the workbook say the same; publishing keeps both with their figures as they went out.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from best_desktop.casework.annual_views import AnnualInput, AnnualPublication, Approval
from best_desktop.casework.audit import latest_entry_id
from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work, faults_in_words
from best_desktop.casework.errors import NeedsReason, Refused
from best_desktop.casework.exporting import exporting
from best_desktop.casework.published import (
    SUBJECT,
    NewPublication,
    check_published,
    freeze,
)
from best_desktop.casework.queries.annual import (
    material_of,
    name_scan,
    publication_of,
    reporting_year,
    texts_of,
)
from best_desktop.casework.registers import made_by
from best_desktop.casework.reports import checked_year
from best_desktop.documents.annual_book import annual_book
from best_desktop.documents.public_report import public_pdf
from best_desktop.domain.annual_report import AnnualMaterial, without_names
from best_desktop.domain.annual_report import annual_report as put_together
from best_desktop.domain.annual_texts import (
    WRITTEN,
    AnnualTexts,
    names_in,
    names_listed,
    names_warning,
)
from best_desktop.domain.names_in_text import NameScan
from best_desktop.domain.periods import Period
from best_desktop.domain.publication import published_figures
from best_desktop.domain.publication_words import PublishedKind
from best_desktop.domain.roles import Right
from best_desktop.store.models import AnnualReport

_LONGEST = 20_000


def annual_file_name(year: Period, ending: str) -> str:
    """The name offered for a file: 'Annual complaints report 2025-26.pdf'."""
    return f"Annual complaints report {year.label.replace('/', '-')}.{ending}"


# ----------------------------------------------------------------------------- what is written


def save_texts(desk: Desk, year_end: date, seen_version: int, given: AnnualInput) -> None:
    """Keep what is written of a year; ``seen_version`` is 0 where nothing was yet.

    Raises:
        InvalidInput: the date ends no reporting year that has begun, or a text is too long.
        NeedsReason: the board approved the report with other words.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.PUBLISH) as work:
        checks = Checks(desk)
        year = checked_year(checks, year_end)
        values: dict[str, Any] = asdict(given)
        for field, label in WRITTEN.items():
            values[field] = checks.text(field, values[field], what=label, limit=_LONGEST)
        reason = checks.text("reason", values.pop("reason"), what="the reason", limit=2000)
        checks.done()
        _, _, known = texts_of(year)
        changes = any(getattr(known, name) != value for name, value in values.items())
        if changes and known.approved_on and not reason:
            day = long_date(known.approved_on)
            raise NeedsReason([f"The board approved this on {day}. Say why its words change now."])
        if _keep(work, year, seen_version, values):
            said = f"Annual report {year.label} written"
            work.record("Write annual report", SUBJECT, None, said, reason)


def approve(desk: Desk, year_end: date, seen_version: int, given: Approval) -> None:
    """Record that the board approved a year's report, on which day and with what response.

    Raises:
        InvalidInput: the response is missing, or the date is impossible or within the year.
        NeedsReason: somebody is named in what is written.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.PUBLISH) as work:
        checks = Checks(desk)
        year = checked_year(checks, year_end)
        checks.past("approved_on", given.approved_on, what="the date the board approved it")
        if given.approved_on is not None and given.approved_on <= year.last:
            checks.add(
                "approved_on",
                f"The date the board approved it must be after {long_date(year.last)}, the last "
                "day the report covers.",
            )
        response = checks.text(
            "board_response",
            given.board_response,
            what="the board’s response",
            limit=_LONGEST,
            needed=True,
        )
        reason = checks.text("reason", given.reason, what="the reason", limit=2000)
        checks.done()
        _, _, known = texts_of(year)
        written = replace(known, board_response=response)
        values = {"approved_on": given.approved_on, "board_response": response}
        values |= _names_allowed(written, name_scan(), reason)
        if _keep(work, year, seen_version, values):
            said = f"Annual report {year.label} approved by the board"
            work.record("Approve annual report", SUBJECT, None, said, reason)


def _names_allowed(texts: AnnualTexts, scan: NameScan, reason: str) -> dict[str, str]:
    """Why names may stand in the texts; NeedsReason where they do and nobody says why."""
    warning = names_warning(names_in(texts, scan))
    if not warning:
        return {"names_because": ""}
    if not (reason or texts.names_because):
        raise NeedsReason([warning])
    return {"names_because": texts.names_because or reason}


def _keep(work: Work, year: Period, seen_version: int, values: dict[str, Any]) -> bool:
    """Write what differs; whether anything did."""
    number, _, _ = texts_of(year)
    if not number and not seen_version:
        if not any(values.values()):
            return False
        row = work.create(AnnualReport, year_end=year.last)
        number, seen_version = row.id, row.version
    return bool(work.change(AnnualReport, number, seen_version, values))


# -------------------------------------------------------------------------------- the two files


def annual_workbook(desk: Desk, year_end: date, as_at: date | None = None) -> bytes:
    """The report as a workbook's bytes: every figure in full, for the office.

    Raises:
        Refused: the role at the desk may not export.
        InvalidInput: the date ends no reporting year that has begun.
    """
    return _file(desk, year_end, as_at, pdf=False)


def annual_pdf(desk: Desk, year_end: date, as_at: date | None = None) -> bytes:
    """The report as a PDF's bytes: for everybody, without names and small numbers.

    Raises:
        Refused: the role at the desk may not export.
        InvalidInput: the date ends no reporting year that has begun.
    """
    return _file(desk, year_end, as_at, pdf=True)


def annual_file(desk: Desk, first: date, last: date, name: str, as_at: date | None = None) -> bytes:
    """The report of the year from ``first`` to ``last``: a PDF where the name ends so.

    Raises:
        Refused: the role at the desk may not export.
        InvalidInput: the dates are not those of a reporting year that has begun.
    """
    checks = Checks(desk)
    checks.real("first", first, what="the first day of the year")
    checks.real("last", last, what="the last day of the year")
    checks.done()
    year = reporting_year(desk, last)
    if (year.first, year.last) != (first, last):
        checks.add("first", f"The report is of a whole year. Give {year.days}.")
    checks.done()
    return _file(desk, last, as_at, pdf=name.casefold().endswith(".pdf"))


def _file(desk: Desk, year_end: date, as_at: date | None, *, pdf: bool) -> bytes:
    with exporting(desk) as export:
        year = checked_year(Checks(desk), year_end)
        export.says(f"Annual report {year.label}", "PDF" if pdf else "workbook")
        material, scan = material_of(desk, year, as_at), name_scan()
        return _pdf_of(material, scan) if pdf else _book_of(desk, material, scan)


def _pdf_of(material: AnnualMaterial, scan: NameScan) -> bytes:
    return public_pdf(put_together(material, scan))


def _book_of(desk: Desk, material: AnnualMaterial, scan: NameScan) -> bytes:
    return annual_book(material, put_together(material, scan), made_by(desk))


# -------------------------------------------------------------------------------- publishing it


@faults_in_words()
def publish(desk: Desk, year_end: date, given: AnnualPublication) -> int:
    """Publish a year's report: its PDF, its workbook and its figures are kept as they are now.

    Returns:
        The publication's id, for :func:`best_desktop.casework.published.published_file`.

    Raises:
        InvalidInput: the date is impossible, or within the year.
        NeedsReason: the board has not approved it, or somebody is named in what is written.
        Refused: it is published already, or somebody saved something meanwhile.
    """
    desk.ask(Right.PUBLISH)
    checks = Checks(desk)
    year = checked_year(checks, year_end)
    check_published(checks, given.published_on, year.last)
    address = checks.line("address", given.address, what="the web address", limit=500)
    reason = checks.text("reason", given.reason, what="the reason", limit=2000)
    checks.done()
    if publication_of(year):
        raise Refused(
            f"The report of {year.label} is published already. Withdraw that with a reason, "
            "then publish again."
        )
    seen, scan = latest_entry_id(), name_scan()
    material = material_of(desk, year)
    _require_fit_to_publish(material.texts, scan, reason)
    material = without_names(material, scan)
    content = put_together(material, scan)
    report = NewPublication(
        seen=seen,
        kind=PublishedKind.ANNUAL,
        first=year.first,
        last=year.last,
        as_at=desk.today,
        published_on=given.published_on or desk.today,
        figures=published_figures(material.board),
        workbook=annual_book(material, content, made_by(desk)),
        workbook_name=annual_file_name(year, "xlsx"),
        pdf=public_pdf(content),
        pdf_name=annual_file_name(year, "pdf"),
        address=address,
        approved_on=material.texts.approved_on,
        reason=reason,
    )
    with desk.working(Right.PUBLISH) as work:
        number = freeze(work, report)
        said = f"Annual report {year.label} published"
        work.record("Publish annual report", SUBJECT, None, said, reason)
    return number


def _require_fit_to_publish(texts: AnnualTexts, scan: NameScan, reason: str) -> None:
    """NeedsReason where something speaks against publishing and nobody says why it goes on.

    Names stay where the reason was given with the approval; otherwise they are left out.
    """
    warnings = []
    if texts.approved_on is None:
        warnings.append("The board has not approved this report. Say why it is published before.")
    named = () if texts.names_because else names_in(texts, scan)
    if named:
        warnings.append(
            f"{names_listed(named)} will be left out of the PDF. Take the names out of the texts "
            "first, or say why it is published so."
        )
    if warnings and not reason:
        raise NeedsReason(warnings)
