"""Every dialog of the Reports page, for whoever looks at all of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.casework.board_pack import packs_given
from best_desktop.casework.self_assessment import assessments, self_assessment
from best_desktop.domain.periods import Period, month_of
from best_desktop.gui import report_asks
from best_desktop.gui.office import Office
from best_desktop.gui.report_asks import ReportAsk


def report_dialogs(office: Office, window: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Giving a report to the board, and the self-assessment, each where it can be asked."""
    desk = office.desk()
    asks: list[tuple[ReportAsk, Period | int]] = [
        (ReportAsk.GIVE, month_of(desk.today)),
        (ReportAsk.GIVE_SURVEY, month_of(desk.today)),
        (ReportAsk.BEGIN, 0),
    ]
    standing = [each for each in packs_given() if each.withdrawn_on is None]
    asks += [(ReportAsk.WITHDRAW, Period("Given", each.first, each.last)) for each in standing[:1]]
    for row in assessments(desk)[:1]:
        first = self_assessment(desk, row.id, figures=False).provisions[0]
        asks += [(ReportAsk.PROVISION, first.id), (ReportAsk.REOPEN, row.id)]
    for ask, about in asks:
        yield f"report-{ask.name.casefold()}", report_asks.make(ask, office, about, window)
