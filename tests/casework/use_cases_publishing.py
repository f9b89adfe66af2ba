"""The use cases of publishing reports, called once: for who may do what."""

from __future__ import annotations

from datetime import date

from best_desktop.casework import annual_report, board_pack, measures, published, reports
from best_desktop.casework.annual_views import AnnualInput, AnnualPublication, Approval
from tests.casework.use_cases import DAY, Act

YEAR_END = date(2025, 3, 31)

ACTS: dict[str, Act] = {
    "reports.board_workbook": lambda desk, _: reports.board_workbook(desk, DAY, DAY),
    "reports.trends_workbook": lambda desk, _: reports.trends_workbook(desk, DAY, DAY),
    "board_pack.board_pdf": lambda desk, _: board_pack.board_pdf(desk, DAY, DAY),
    "measures.measures_workbook": lambda desk, _: measures.measures_workbook(desk, DAY, DAY),
    "measures.measures_json": lambda desk, _: measures.measures_json(desk, DAY, DAY),
    "measures.board_json": lambda desk, _: measures.board_json(desk, DAY, DAY),
    "published.published_file": lambda desk, _: published.published_file(desk, 1),
    "published.correct_publication": lambda desk, _: published.correct_publication(
        desk, 1, 1, published_on=DAY, address="", reason="A slip"
    ),
    "published.withdraw_publication": lambda desk, _: published.withdraw_publication(
        desk, 1, 1, "A slip"
    ),
    "annual_report.save_texts": lambda desk, _: annual_report.save_texts(
        desk, YEAR_END, 0, AnnualInput(learning="We listen")
    ),
    "annual_report.approve": lambda desk, _: annual_report.approve(
        desk, YEAR_END, 0, Approval(DAY, "Thank you")
    ),
    "annual_report.publish": lambda desk, _: annual_report.publish(
        desk, YEAR_END, AnnualPublication(DAY, reason="The board meets late")
    ),
    "annual_report.annual_workbook": lambda desk, _: annual_report.annual_workbook(desk, YEAR_END),
    "annual_report.annual_pdf": lambda desk, _: annual_report.annual_pdf(desk, YEAR_END),
}
