"""The rows an import could not keep, as a workbook to correct and import again."""

from __future__ import annotations

from collections.abc import Sequence

from best_desktop.casework.desk import Desk
from best_desktop.casework.registers import made_by
from best_desktop.documents.import_faults import import_faults
from best_desktop.domain.table_rows import Fault, Sheet


def faults_workbook(desk: Desk, sheets: Sequence[Sheet], faults: Sequence[Fault]) -> bytes:
    """The rows at fault, sheet by sheet, each with what is wrong with it, as a file's bytes."""
    return import_faults(sheets, faults, made_by(desk))
