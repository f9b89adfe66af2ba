"""The history of a case, and whether the trail is whole."""

from __future__ import annotations

import re

from best_desktop.casework.case_views import HistoryEntry, HistoryLine
from best_desktop.casework.desk import Desk
from best_desktop.store import audit_trail


def _entry(line: audit_trail.AuditLine) -> HistoryEntry:
    return HistoryEntry(
        id=line.id,
        at=line.at,
        who=line.staff_name,
        action=line.action,
        subject=line.subject,
        complaint_id=line.complaint_id,
        summary=line.summary,
        reason=line.reason,
        lines=tuple(
            HistoryLine(each["what"], each["field"], each["old"], each["new"])
            for each in line.lines
        ),
    )


def history(desk: Desk, complaint_id: int) -> tuple[HistoryEntry, ...]:
    """What was done on a case, newest first; Refused where it is not for this person."""
    from best_desktop.casework.standing import complaint_by_id  # the news needs none of it

    complaint_by_id(desk, complaint_id)
    return tuple(_entry(each) for each in reversed(audit_trail.entries_for(complaint_id)))


def latest_entry_id() -> int:
    """The number of the newest audit entry, 0 where there is none."""
    return audit_trail.head()[0]


def entries_after(entry_id: int) -> tuple[HistoryEntry, ...]:
    """The audit entries after one already seen, oldest first."""
    return tuple(_entry(each) for each in audit_trail.entries_after(entry_id))


def verify() -> list[str]:
    """Check the whole trail; each problem is said in words, an empty list means it is whole."""
    return audit_trail.verify()


_REMEMBERED = re.compile(r"(\d{1,15}) ([0-9a-f]{64})", re.ASCII)


def remember_audit_head() -> str:
    """The newest entry as a line of text, to be kept on this computer for this case file.

    Handed to :func:`check_audit_head` later, it shows whether the end of the trail was cut off or
    the whole of it written afresh, which the case file alone cannot show.
    """
    number, digest = audit_trail.head()
    return f"{number} {digest}"


def check_audit_head(remembered: str) -> list[str]:
    """Check the whole trail against what this computer remembers of it; problems in words.

    Empty or unreadable text remembers nothing: then this is :func:`verify`.
    """
    known = _REMEMBERED.fullmatch(remembered.strip())
    return audit_trail.verify((int(known[1]), known[2]) if known else None)
