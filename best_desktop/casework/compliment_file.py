"""A compliment as a file for the compliments folder, named by date and sender (R-10.6)."""

from __future__ import annotations

from best_desktop.casework.checks import long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.exporting import exporting
from best_desktop.casework.feedback_views import ComplimentRow
from best_desktop.casework.queries.feedback import compliment
from best_desktop.documents.record_page import record_page
from best_desktop.domain.file_names import dated_file_name


def compliment_file(desk: Desk, compliment_id: int) -> tuple[str, bytes]:
    """The name and the bytes of a compliment's PDF; the trail says that it was made (B-71).

    Raises:
        Refused: it is not there, or the role may not take registers out.
    """
    with exporting(desk) as export:
        row = compliment(desk, compliment_id)
        if row is None:
            raise Refused("This compliment is not in the case file any more. Refresh the list.")
        made = f"{desk.settings.office.name}. Made on {long_date(desk.today)} by {desk.staff_name}."
        content = record_page("Compliment", _facts(row), row.text, made)
        export.says(f"Compliment {row.reference}", "PDF", row.reference)
    name = row.who or row.organisation
    return dated_file_name(row.received_on, name, "compliment", "pdf"), content


def _facts(row: ComplimentRow) -> tuple[tuple[str, str], ...]:
    who = ", ".join(each for each in (row.who, row.organisation) if each)
    return (
        ("Reference", row.reference),
        ("Received", long_date(row.received_on)),
        ("How it reached us", row.channel.label),
        ("From", who or "Not given"),
        ("On behalf of", row.on_behalf_of),
        ("About", ", ".join(each for each in (row.about.label, row.about_whom) if each)),
        ("Scheme", row.scheme),
        ("Department", row.department),
        ("Recorded by", row.recorded_by),
        ("Shared on", long_date(row.shared_on) if row.shared_on else ""),
    )
