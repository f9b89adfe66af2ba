"""Earlier complaints that may be the same, shown while somebody is still typing."""

from __future__ import annotations

from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.cases import RESTRICTED, rows_by_id
from best_desktop.casework.views import CaseRow
from best_desktop.store.search import search_ids


def possible_duplicates(
    desk: Desk, name: str, scheme_id: int | None, text: str, limit: int = 5
) -> list[CaseRow]:
    """Complaints by the same name, newest first; then those with the same words.

    With a scheme, they must be about that scheme too. Hidden ones are left out (PF-54).
    """
    found: list[int] = []
    if len(name.strip()) > 2:
        found += search_ids(name, limit=limit)
    words = [each for each in text.split() if len(each) > 4][:3]
    if len(words) == 3:
        found += search_ids(" ".join(words), limit=limit)
    rows = rows_by_id(desk, list(dict.fromkeys(found)), scheme_id=scheme_id)
    return [each for each in rows if each.summary != RESTRICTED][:limit]
