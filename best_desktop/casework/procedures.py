"""The procedures the program knows: read from resources, with the office's change-over date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.domain.procedure import Procedure, read_procedure
from best_desktop.paths import resource

NEWEST = "policy-2024"


def load_procedures(change_over: date) -> dict[str, Procedure]:
    """Read every procedure file; ``change_over`` is the first day of the 2024 policy (A1)."""
    procedures = {}
    for path in sorted(resource("procedures").glob("*.toml")):
        procedure = read_procedure(path.read_text(encoding="utf-8"), path.name)
        if procedure.id == NEWEST:
            procedure = replace(procedure, received_from=change_over)
        procedures[procedure.id] = procedure
    return procedures
