"""What somebody reads on the list of complaints."""

from __future__ import annotations

from best_desktop.gui.pages.complaints import ComplaintsPage


def references(page: ComplaintsPage) -> list[str]:
    """The references in the list, from top to bottom."""
    assert page.table.cases is not None
    return [row.reference for row in page.table.cases.rows()]
