"""The errors staff may see: each message says what is wrong and how to put it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class CaseworkError(Exception):
    """Something cannot be done, said in words for staff; nothing was saved."""


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field, and the cure; ``field`` is the input's attribute name."""

    field: str
    message: str


class InvalidInput(CaseworkError):
    """Some fields need putting right; ``problems`` has one line for each."""

    def __init__(self, problems: Sequence[FieldProblem]) -> None:
        """Keep the problems; the message is all of them, one a line."""
        self.problems = tuple(problems)
        super().__init__("\n".join(each.message for each in self.problems))


class Refused(CaseworkError):
    """The procedure or a rule of separation forbids it; the message says which and what to do."""


class ReviewerRefused(Refused):
    """Somebody may not review a stage; ``name`` and ``clause`` are kept in the history."""

    def __init__(self, message: str, name: str, clause: str) -> None:
        """Keep who was chosen and the rule that forbids it."""
        self.name = name
        self.clause = clause
        super().__init__(message)


class NeedsReason(CaseworkError):
    """It may go on with a typed reason; ``warnings`` say why, and ``field`` where it goes."""

    def __init__(self, warnings: Sequence[str], field: str = "reason") -> None:
        """Keep the warnings; the message is all of them, one a line."""
        self.warnings = tuple(warnings)
        self.field = field
        super().__init__("\n".join(self.warnings))


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """A field two people changed: as you opened it, as saved since, as you typed it."""

    field: str
    opened: str
    saved: str
    typed: str


class ChangedMeanwhile(CaseworkError):
    """Somebody saved the record while it was being edited; nothing typed is lost."""

    def __init__(self, who: str, conflicts: Sequence[FieldConflict]) -> None:
        """Keep who saved and the fields in conflict."""
        self.who = who
        self.conflicts = tuple(conflicts)
        super().__init__(
            f"{who} changed this while you were editing. Your text is still here: compare, then "
            "save again."
        )
