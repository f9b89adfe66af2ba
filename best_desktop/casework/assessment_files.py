"""The self-assessment against the Code as a workbook and as a PDF, to be published (Code 8.1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from best_desktop.casework.assessment_views import AssessmentView, ProvisionView, evidence_words
from best_desktop.casework.desk import Desk
from best_desktop.casework.exporting import exporting
from best_desktop.casework.registers import made_by
from best_desktop.casework.self_assessment import SUBJECT, self_assessment
from best_desktop.documents.public_report import public_pdf
from best_desktop.documents.register_book import RegisterHead, RegisterSheet, register_book
from best_desktop.domain.board_summary import SAMPLE
from best_desktop.domain.report_blocks import Block, Bullets, Part, PublicReport, Words
from best_desktop.domain.working_days import long_date

TITLE = "Self-assessment against the Complaint Handling Code"
_OUR_WORDS = (
    "Each provision is told in our own words, by the number it has in the Code. The text that "
    "binds us is the one the Housing Ombudsman publishes."
)
_HEADS = (
    RegisterHead("Provision", 10, str),
    RegisterHead("Chapter", 24, str),
    RegisterHead("In our words", 46, str),
    RegisterHead("Do we comply?", 14, str),
    RegisterHead("Commentary", 46, str),
    RegisterHead("Figures", 40, str),
    RegisterHead("Documents", 30, str),
    RegisterHead("We will comply by", 14, date),
)


def assessment_name(view: AssessmentView, ending: str) -> str:
    """The name offered for a file: 'Self-assessment 2025-26.pdf'."""
    return f"{SUBJECT} {view.label.replace('/', '-')}.{ending}"


def assessment_workbook(desk: Desk, assessment_id: int) -> bytes:
    """One line a provision, with the figures as they are now.

    Raises:
        Refused: it is not there, or the role at the desk may not export.
    """
    with exporting(desk, SUBJECT) as export:
        view = self_assessment(desk, assessment_id)
        export.says(f"{SUBJECT} {view.label}", "workbook")
        sheet = RegisterSheet(SUBJECT, _HEADS, [_line(each) for each in view.provisions])
        notes = {
            "Year": view.label,
            "Code": view.code,
            "Words": _OUR_WORDS,
            "Answers": _counted(view),
            "For the office": "Small numbers stand here as they are. Publish the PDF.",
            "Figures": f"As known on {long_date(view.as_at)}",
            "State": _state(view),
        }
        return register_book(TITLE, [sheet], notes, made_by(desk))


def assessment_pdf(desk: Desk, assessment_id: int) -> bytes:
    """The assessment as a tagged PDF, to publish: figures of fewer than five are left out of it.

    Errors as for :func:`assessment_workbook`.
    """
    made = made_by(desk)
    with exporting(desk, SUBJECT) as export:
        view = self_assessment(desk, assessment_id)
        export.says(f"{SUBJECT} {view.label}", "PDF")
        report = PublicReport(
            title=f"{TITLE}: {view.label}",
            office=made.landlord,
            foot=f"{made.landlord}: self-assessment {view.label}",
            mark=SAMPLE if made.sample else "",
            opening=(
                Words(f"{made.landlord}. {view.code}. {_state(view)}"),
                Words(_OUR_WORDS, small=True),
                Words(_counted(view)),
            ),
            parts=tuple(_parts(view)),
        )
        return public_pdf(report)


def _line(row: ProvisionView) -> tuple[object, ...]:
    return (
        row.number,
        row.chapter,
        row.text,
        row.answer,
        row.commentary,
        "\n".join(evidence_words(figure) for _, figure in row.figures),
        "\n".join(title for _, title in row.documents),
        row.comply_by,
    )


def _parts(view: AssessmentView) -> Iterator[Part]:
    for chapter, rows in groupby(view.provisions, key=lambda each: each.chapter):
        yield Part(chapter, ())
        for row in rows:
            yield Part(f"{row.number}  {row.answer}", tuple(_told(row)), 3)


def _told(row: ProvisionView) -> Iterator[Block]:
    yield Words(row.text)
    if row.commentary:
        yield Words(row.commentary)
    if row.complies is False and row.comply_by:
        yield Words(f"We will comply by {long_date(row.comply_by)}.")
    evidence = [evidence_words(figure, public=True) for _, figure in row.figures]
    evidence += [title for _, title in row.documents]
    if evidence:
        yield Bullets(tuple(evidence))


def _counted(view: AssessmentView) -> str:
    yes, no, unsaid = view.counts()
    words = f"We comply with {yes} of {len(view.provisions)} provisions and do not with {no}."
    return f"{words} {unsaid} are not answered yet." if unsaid else words


def _state(view: AssessmentView) -> str:
    if view.settled_on is None:
        return f"A draft: {view.finished} of {len(view.provisions)} provisions are answered."
    return f"Settled on {long_date(view.settled_on)}."
