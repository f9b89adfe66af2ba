"""Every dialog of the Reports page, for the tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.casework.self_assessment import (
    assessments,
    begin_assessment,
    self_assessment,
    years_to_assess,
)
from best_desktop.domain.periods import Period, month_of
from best_desktop.gui import report_asks
from best_desktop.gui.office import Office
from best_desktop.gui.report_asks import ReportAsk


def report_dialogs(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Giving a report to the board, and the self-assessment; one is begun where there is none."""
    desk = office.desk()
    if not assessments(desk):
        begin_assessment(desk, years_to_assess(desk)[0].last)
    number = assessments(desk)[0].id
    answer = self_assessment(desk, number, figures=False).provisions[0].id
    asks: list[tuple[ReportAsk, Period | int]] = [
        (ReportAsk.GIVE, month_of(desk.today)),
        (ReportAsk.BEGIN, 0),
        (ReportAsk.PROVISION, answer),
        (ReportAsk.REOPEN, number),
    ]
    for ask, about in asks:
        yield f"report-{ask.name.casefold()}", report_asks.make(ask, office, about, window)
