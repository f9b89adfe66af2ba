"""The procedures the program knows: read from resources, with the office's change-over date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from best_desktop.paths import resource

if TYPE_CHECKING:
    from best_desktop.domain.procedure import Procedure

NEWEST = "policy-2024"


def load_procedures(change_over: date) -> dict[str, Procedure]:
    """Read every procedure file; ``change_over`` is the first day of the 2024 policy (A1)."""
    from best_desktop.domain.procedure import read_procedure

    procedures = {}
    for path in sorted(resource("procedures").glob("*.toml")):
        procedure = read_procedure(path.read_text(encoding="utf-8"), path.name)
        if procedure.id == NEWEST:
            procedure = replace(procedure, received_from=change_over)
        procedures[procedure.id] = procedure
    return procedures


class Procedures(Mapping[str, "Procedure"]):
    """Every procedure by its id, read when the first is asked for: a list of cases needs none."""

    def __init__(self, change_over: date) -> None:
        """Keep the first day of the 2024 policy."""
        self._change_over = change_over

    @cached_property
    def _read(self) -> dict[str, Procedure]:
        return load_procedures(self._change_over)

    def __getitem__(self, procedure_id: str) -> Procedure:
        return self._read[procedure_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)
