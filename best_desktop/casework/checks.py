"""Checks at the border: everything typed is cleaned, and what is wrong is said field by field."""

from __future__ import annotations

from datetime import date, datetime

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import FieldProblem, InvalidInput
from best_desktop.domain.text import TextTooLong, clean_text
from best_desktop.domain.working_days import long_date
from best_desktop.store.finding import by_id
from best_desktop.store.models import Table

__all__ = ["Checks", "long_date"]

EARLIEST, LATEST = date(2000, 1, 1), date(2090, 12, 31)


class Checks:
    """Gathers what is wrong with an input; :meth:`done` raises it all at once."""

    def __init__(self, desk: Desk) -> None:
        """Check against the desk's day."""
        self.desk = desk
        self.problems: list[FieldProblem] = []

    def add(self, field: str, message: str) -> None:
        """Note what is wrong with a field and how to put it right."""
        self.problems.append(FieldProblem(field, message))

    def text(
        self, field: str, value: str, *, what: str = "", limit: int = 20_000, needed: bool = False
    ) -> str:
        """Return the cleaned text; ``what`` is how the message names it ('what happened')."""
        try:
            cleaned = clean_text(value, limit=limit)
        except TextTooLong as error:
            self.add(
                field,
                f"{_capital(what or field)} must be {error.limit:,} characters or fewer. "
                f"You have typed {error.length:,}. Shorten it, or attach it as a document.",
            )
            return ""
        if needed and not cleaned.strip():
            self.add(field, f"Enter {what or field}.")
        return cleaned.strip()

    def line(self, field: str, value: str, *, what: str, limit: int, needed: bool = False) -> str:
        """Return one line of cleaned text: line breaks become spaces."""
        cleaned = self.text(field, value, what=what, limit=limit, needed=needed)
        return " ".join(cleaned.split())

    def past(self, field: str, day: date | None, *, what: str, needed: bool = True) -> None:
        """A date that has happened: real, not before 2000, today or earlier."""
        if day is None:
            if needed:
                self.add(field, f"Enter {what}.")
            return
        self._reasonable(field, day, what)
        if day > self.desk.today:
            self.add(field, f"{_capital(what)} must be today or in the past.")

    def future(self, field: str, day: date | None, *, what: str, after: date | None = None) -> None:
        """A date to come: needed, real, and on or after ``after``."""
        if day is None:
            self.add(field, f"Enter {what}.")
            return
        if self._reasonable(field, day, what):
            self.counted(field, day, what=what)
        if after and day < after:
            self.add(field, f"{_capital(what)} must be on or after {long_date(after)}.")

    def real(self, field: str, day: date | None, *, what: str) -> None:
        """A date that may lie on either side of today, in a year that people write; or none."""
        if day is not None:
            self._reasonable(field, day, what)

    def not_before(self, field: str, day: date | None, first: date, *, what: str, why: str) -> None:
        """A date that cannot come before another: says which and what that other date is."""
        if day is not None and day < first:
            self.add(field, f"{_capital(what)} must be on or after {long_date(first)}, {why}.")

    def counted(self, field: str, day: date | None, *, what: str) -> None:
        """A date that limits are counted from, so its year must be in the calendar."""
        calendar = self.desk.calendar()
        if day is not None and not calendar.first <= day <= calendar.last:
            self.add(
                field,
                f"Bank holidays for {day.year} are not in the calendar, which runs from "
                f"{calendar.first.year} to {calendar.last.year}. Enter {what} within those years.",
            )

    def chosen(self, field: str, table: type[Table], row_id: int | None) -> None:
        """Something chosen from a list: it must still be there; None is no choice."""
        if row_id is not None and by_id(table, row_id) is None:
            self.add(field, "What you chose is not in the list any more. Choose again.")

    def moment(self, field: str, moment: datetime, *, what: str) -> None:
        """A moment that has happened, aware, not before 2000."""
        if moment.tzinfo is None:
            raise ValueError(f"{field} must be an aware datetime")
        if self._reasonable(field, moment.date(), what) and moment > self.desk.clock():
            self.add(field, f"{_capital(what)} must be now or in the past.")

    def _reasonable(self, field: str, day: date, what: str) -> bool:
        if EARLIEST <= day <= LATEST:
            return True
        self.add(
            field,
            f"{_capital(what)} has the year {day.year:04d}. Enter the year in full, such as 2026.",
        )
        return False

    def done(self) -> None:
        """Raise InvalidInput where anything is wrong."""
        if self.problems:
            raise InvalidInput(self.problems)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
