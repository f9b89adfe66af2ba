"""What this computer still holds of records that were anonymised: drafts, and opened copies.

Looked after when a batch is confirmed here, and at each start for what was confirmed elsewhere.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from best_desktop.casework.opened_copies import forget_copies
from best_desktop.gui import drafts
from best_desktop.gui.draft_owner import file_key
from best_desktop.gui.opening import copies_folder

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_OF_A_CASE = re.compile(r"-(\d+)(?:-second)?$")
_OLD = timedelta(days=7)


def forget(office: Office, *, copies: bool = True) -> None:
    """Throw away drafts on anonymised complaints, drafts long lying there, and opened copies.

    A draft on no complaint may speak of anybody: one that lay there for a week when the newest
    batch was confirmed goes too.
    """
    if copies:
        forget_copies(copies_folder())
    # Done after the first paint, so read then.
    from best_desktop.casework.queries.retention import anonymised_complaints, last_disposal

    last = last_disposal()
    if last is None:
        return
    gone, desk = anonymised_complaints(), office.desk()
    for key in drafts.keys(file_key()):
        draft, of_a_case = drafts.load(key), _OF_A_CASE.search(key)
        if of_a_case:
            over = int(of_a_case[1]) in gone
        else:
            over = draft is not None and desk.local(draft.kept_at).date() < last - _OLD
        if over:
            drafts.forget(key)
