"""Finds another complaint by reference, name or words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from best_desktop.casework.case_list_views import CaseFilter, SortKey, View
from best_desktop.casework.office_views import Choice
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.gui.dates import long_date
from best_desktop.gui.pick_field import SearchPick

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class CasePick(SearchPick):
    """A complaint, found while its reference, a name or words are typed; ``not_id`` is left out."""

    not_id: int | None = None

    def look_up(self, office: Office, text: str) -> list[Choice]:
        wanted = CaseFilter(view=View.ALL, text=text)
        page = page_of_cases(office.desk(), wanted, SortKey.RECEIVED, descending=True, limit=8)
        return [
            Choice(
                row.id,
                row.reference,
                f"{row.who}, {row.scheme}, {long_date(row.received_on)}: {row.summary}",
            )
            for row in page.rows
            if row.id != self.not_id
        ]
