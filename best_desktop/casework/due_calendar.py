"""The due list as a calendar file: dates with references, and no name of anybody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.case_register import every_case
from best_desktop.casework.desk import Desk
from best_desktop.casework.exporting import exporting
from best_desktop.casework.office_workbooks import due_list
from best_desktop.casework.queries.annual import reports_to_publish
from best_desktop.casework.queries.investigation import replies_owed
from best_desktop.documents.calendar_file import CalendarDay, calendar_file

_TITLE = "Complaints due"


def due_file(desk: Desk, name: str) -> bytes:
    """The due list as a file of this name: a calendar where it ends so, otherwise a workbook.

    Raises:
        Refused: the role at the desk may not export.
    """
    return due_calendar(desk) if name.casefold().endswith(".ics") else due_list(desk)


def due_calendar(desk: Desk) -> bytes:
    """What :func:`due_list` holds as a calendar file, a whole day each (P-14.1, B-71).

    A calendar is seen by others and kept on telephones: it holds references, never names.

    Raises:
        Refused: the role at the desk may not export.
    """
    with exporting(desk) as export:
        days = sorted(_days(desk), key=lambda each: each.day)
        export.says("Due list as a calendar", f"{len(days)} dates")
        return calendar_file(_TITLE, days, desk.clock().astimezone(UTC))


def _days(desk: Desk) -> Iterator[CalendarDay]:
    for case in every_case(desk, CaseFilter(View.ALL_OPEN)):
        if case.due is not None:
            # The same for as long as the step is: an extension moves the day, and adds none.
            key = f"case-{case.id}-stage-{case.stage}-{case.next_step.value}"
            words = f"{case.reference}: {case.next_step}, stage {case.stage}"
            yield CalendarDay(key, case.due, words)
    for reply in replies_owed(desk):
        yield CalendarDay(f"reply-{reply.id}", reply.due_on, f"{reply.reference}: reply owed to us")
    for report in reports_to_publish(desk):
        words = f"Publish the annual complaints report {report.year.label}"
        yield CalendarDay(f"annual-{report.year.last.isoformat()}", report.due_on, words)
