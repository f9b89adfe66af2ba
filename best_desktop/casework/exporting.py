"""Registers, reports and figures leaving the office: one rule for all of them (P-14.1, B-71).

Every export asks for the right to, then leaves one line in the audit trail: what went and how
much, never what was looked for or what is in it. Two things bend nobody's report alone:

* At the prompt an account that is not in the list of staff is a guest
  (:attr:`best_desktop.casework.desk.Desk.guest`): whoever holds the case file may export, and the
  line names their account.
* Into a case file that can only be looked at no line can be written; exports go without.

What holds a whole case or all that is kept about a person never goes without: an evidence pack, a
case bundle (:mod:`best_desktop.casework.evidence_packs`) and a subject access export
(:mod:`best_desktop.casework.subject_access`) are saved only together with their line.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from best_desktop.casework.desk import Desk, faults_in_words
from best_desktop.domain.roles import Right
from best_desktop.store.database import is_read_only

REPORTS = "Reports"
EXPORT = "Export"
"""The action of every such line."""


class Export:
    """One export in progress, and what the trail will say of it."""

    def __init__(self, subject: str) -> None:
        """Nothing is said yet but what it is about."""
        self.subject = subject
        self.title = self.size = ""

    def says(self, title: str, size: str, subject: str = "") -> None:
        """Say what goes out and how much of it: 'Due list', '12 lines'; of one record, which."""
        self.title, self.size = title, size
        self.subject = subject or self.subject


@contextmanager
def exporting(desk: Desk, subject: str = REPORTS) -> Iterator[Export]:
    """Make an export inside; on leaving it the trail says so.

    Nothing is held meanwhile: what takes long to make keeps nobody from saving.

    Raises:
        Refused: the role at the desk may not export. Nothing was read yet.
        CaseworkError: the case file cannot be read or changed now, or a date in it is in a year
            whose bank holidays are not known.
    """
    export = Export(subject)
    with faults_in_words():
        desk.ask(Right.EXPORT)
        yield export
    if is_read_only():
        return
    with desk.working(Right.EXPORT) as work:
        work.line("EXPORT", export.title, "", export.size)
        work.record(EXPORT, export.subject, None, f"{export.title} exported: {export.size}")
