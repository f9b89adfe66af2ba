"""A bench for the batch check of dates: a folder, what was checked and what came of it."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from best_desktop.casework.deadline_check import (
    READ,
    CheckResult,
    check_events,
)
from best_desktop.domain.bank_holidays import england_and_wales, working_days
from best_desktop.domain.procedure import read_procedure
from best_desktop.domain.vocabulary import Nation
from best_desktop.paths import resource

CALENDAR = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2018, 2031))
PROCEDURES = {
    name: read_procedure(resource("procedures", f"{name}.toml").read_text(encoding="utf-8"), name)
    for name in ("policy-2024", "procedure-2021")
}
CHANGE_OVER = date(2024, 4, 1)
STAGE_2 = {
    "acknowledged": "2025-04-17",
    "s1_response": "2025-05-01",
    "escalated": "2025-05-20",
    "escalation_kind": "requested",
}


def as_text(rows: Sequence[Mapping[str, Any]], columns: Sequence[str] = READ) -> str:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


class Bench:
    """A folder with what was checked and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.source, self.out = folder / "events.csv", folder / "due.csv"

    def check(self, text: str, *, encoding: str = "utf-8") -> CheckResult:
        self.source.write_text(text, encoding=encoding, newline="")
        return check_events(self.source, self.out, PROCEDURES, CALENDAR, CHANGE_OVER)

    def check_rows(self, *rows: Mapping[str, Any]) -> CheckResult:
        return self.check(as_text(rows))

    def lines(self) -> list[list[str]]:
        with self.out.open(encoding="utf-8", newline="") as stream:
            return list(csv.reader(stream))

    def rows(self) -> list[dict[str, str]]:
        with self.out.open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))

    def row(self, **events: Any) -> dict[str, str]:
        """The filled columns of one good line."""
        result = self.check_rows({"case_id": "A", **events})
        assert result.bad == ()
        (row,) = self.rows()
        return {name: value for name, value in row.items() if value}

    def bad(self, **events: Any) -> list[tuple[str, str]]:
        """Column and cure of each thing wrong with one line, which is not written."""
        result = self.check_rows({"case_id": "A", "received": "2025-04-14", **events})
        assert self.rows() == []
        assert result.rows == 0
        assert {each.line for each in result.bad} == {2}
        return [(each.column, each.cure) for each in result.bad]

    def warnings(self, **events: Any) -> list[tuple[str, str]]:
        """Column and text of each warning of one line, which is written all the same."""
        result = self.check_rows({"case_id": "A", "received": "2025-04-14", **events})
        assert result.bad == ()
        assert result.rows == len(self.rows()) == 1
        return [(each.column, each.text) for each in result.warnings]
