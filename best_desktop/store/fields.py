"""Columns that refuse what SQLite would store without a word (reliability: dates, enums, money).

Each field checks the Python value, and the migrations repeat the rule as a CHECK of the column, so
that bad values cannot enter through the program, an import or SQL.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from peewee import (
    BigIntegerField,
    BooleanField,
    CharField,
    DateField,
    Field,
    IntegerField,
    TextField,
)

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2099, 12, 31)


class DayField(DateField):
    """A business date, without time or zone, between 1990 and 2099."""

    def db_value(self, value: Any) -> Any:
        """Accept a date or None only; ValueError names the column."""
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            raise ValueError(f"{self.name} must be a date, not {value!r}")
        if not FIRST_DAY <= value <= LAST_DAY:
            raise ValueError(f"{self.name} must be between 1990 and 2099, not {value.year}")
        return value

    def python_value(self, value: Any) -> Any:
        """Return a date from ISO text or from the driver's own date."""
        return date.fromisoformat(value) if isinstance(value, str) else value


class InstantField(Field):
    """A moment in time, aware and in UTC; ISO text in SQLite, timestamptz in PostgreSQL."""

    field_type = "INSTANT"

    def db_value(self, value: Any) -> Any:
        """Accept an aware datetime or None only; ValueError names the column."""
        if value is None:
            return None
        if not isinstance(value, datetime) or value.tzinfo is None:
            raise ValueError(f"{self.name} must be an aware datetime, not {value!r}")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def python_value(self, value: Any) -> Any:
        """Return an aware datetime in UTC."""
        if value is None:
            return None
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
        return moment.astimezone(UTC)


class WordField(CharField):
    """A member of a closed set, kept as its value."""

    def __init__(self, words: type[Enum], **options: Any) -> None:
        """Keep the closed set; the column is as long as its longest value."""
        self.words = words
        # Six times as quick as asking the enumeration, and lists read thousands of words.
        self._members = {member.value: member for member in words}
        options.setdefault("max_length", 40)
        super().__init__(**options)

    def db_value(self, value: Any) -> Any:
        """Accept a member of the set or None only; ValueError names the column."""
        if value is None:
            return None
        if not isinstance(value, self.words):
            raise ValueError(f"{self.name} must be one of {self.words.__name__}, not {value!r}")
        return value.value

    def python_value(self, value: Any) -> Any:
        """Return the member; ValueError for a value that none has."""
        if value is None:
            return None
        return self._members.get(value) or self.words(value)


class PenceField(BigIntegerField):
    """Money in whole pence, from nothing to a million pounds."""

    def db_value(self, value: Any) -> Any:
        """Accept a whole number or None only; ValueError names the column."""
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 100_000_000:
            raise ValueError(f"{self.name} must be whole pence, 0 to 100000000, not {value!r}")
        return value


class RatingField(IntegerField):
    """A rating from 1 (poor) to 5 (good)."""

    def db_value(self, value: Any) -> Any:
        """Accept a whole number from 1 to 5 only; ValueError names the column."""
        if type(value) is not int or not 1 <= value <= 5:
            raise ValueError(f"{self.name} must be a whole number from 1 to 5, not {value!r}")
        return value


class FlagField(BooleanField):
    """Yes or no; refuses text such as 'no', which peewee would make True."""

    def db_value(self, value: Any) -> Any:
        """Accept True, False or None only; ValueError names the column."""
        if value is not None and not isinstance(value, bool):
            raise ValueError(f"{self.name} must be True or False, not {value!r}")
        return value


class LineField(CharField):
    """One line of text; a CHECK holds its length, and that it is not blank where it is needed."""


class ProseField(TextField):
    """Long text, empty where nothing was written."""

    def __init__(self, **options: Any) -> None:
        """Default to empty text rather than null."""
        if not options.get("null"):
            options.setdefault("default", "")
        super().__init__(**options)


# The columns a driver may give in another form than Python wants them; numbers and text it gives
# as they are, and peewee would look at each of them once more.
CONVERTED = (WordField, DayField, FlagField, InstantField)
