"""One table of a rules file, read key by key: what is missing, wrong or unknown is refused.

Every message names the file, the key and how to put it right, because the people who change these
files are not programmers.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar, Self, TypeVar

AnyEnum = TypeVar("AnyEnum", bound=Enum)

# What may be asked of a key: its TOML type, and how a message names it.
_KINDS: dict[type, str] = {
    str: "text",
    int: "a whole number",
    date: "a date, such as 2024-04-01",
    bool: "true or false",
    list: "a list",
    dict: "a table",
}
_MUST_BE_GIVEN = object()


class TableReader:
    """Takes keys out of one table of a rules file and refuses what it does not know.

    A subclass says in ``error`` what to raise.
    """

    error: ClassVar[type[ValueError]] = ValueError

    def __init__(self, file: str, where: str, table: Any) -> None:
        """Read ``table``, which stands at ``where`` in ``file``; "" is the top of the file."""
        self.file, self.where = file, where
        if not isinstance(table, dict):
            raise self.error(f"{file}: '{where}' must be a table, not {table!r}.")
        self.table: dict[str, Any] = dict(table)

    def fail(self, key: str, cure: str) -> ValueError:
        """Return the error to raise about a key."""
        return self.error(f"{self.file}: '{self.place(key)}' {cure}")

    def place(self, key: str) -> str:
        """Where in the file a key stands."""
        return f"{self.where}.{key}" if self.where else key

    def take(self, key: str, kind: type, default: Any = _MUST_BE_GIVEN) -> Any:
        """Take a key of one kind; it must be given unless there is a default."""
        if key not in self.table:
            if default is _MUST_BE_GIVEN:
                raise self.fail(key, f"is missing. Add it as {_KINDS[kind]}.")
            return default
        value = self.table.pop(key)
        # In Python true is a number and a moment is a date; in a rules file they are not.
        wrong = (isinstance(value, bool) and kind is not bool) or isinstance(value, datetime)
        if wrong or not isinstance(value, kind):
            raise self.fail(key, f"must be {_KINDS[kind]}, not {value!r}.")
        if value == "":
            raise self.fail(key, "is empty. Fill it in.")
        return value

    def one_of(self, key: str, words: type[AnyEnum]) -> AnyEnum:
        """Take a key whose text is one of a closed set."""
        return self.word(key, self.take(key, str), words)

    def some_of(self, key: str, words: type[AnyEnum]) -> tuple[AnyEnum, ...]:
        """Take a list of texts out of a closed set; empty where the key is not given."""
        return tuple(self.word(key, each, words) for each in self.take(key, list, []))

    def word(self, key: str, value: Any, words: type[AnyEnum]) -> AnyEnum:
        """Find the member of a closed set that a text stands for."""
        for each in words:
            if each.value == value:
                return each
        known = ", ".join(str(each.value) for each in words)
        raise self.fail(key, f"must be one of: {known}; not {value!r}.")

    def inner(self, key: str) -> Self:
        """Take a table inside this one."""
        return type(self)(self.file, self.place(key), self.take(key, dict))

    def each(self, key: str) -> list[Self]:
        """Take a list of tables inside this one, the first of them called 1."""
        tables = enumerate(self.take(key, list), start=1)
        return [type(self)(self.file, self.place(f"{key}[{n}]"), each) for n, each in tables]

    def done(self) -> None:
        """Refuse whatever key has not been taken."""
        if self.table:
            raise self.fail(min(self.table), "is not known here. Take it out or correct it.")
