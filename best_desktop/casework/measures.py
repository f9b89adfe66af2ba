"""The measures sheet (B9): every figure of a period by name, as a workbook or for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from best_desktop.casework.desk import Desk
from best_desktop.casework.exporting import exporting
from best_desktop.casework.registers import made_by
from best_desktop.casework.reports import board_figures, report_basis, report_errors
from best_desktop.documents.measure_book import measure_book
from best_desktop.domain.figures import BoardFigures, Figure, Measured
from best_desktop.domain.measure_sheet import MeasureSheet, measure_sheet, plain_name

__all__ = ["board_json", "measures", "measures_json", "measures_workbook"]


def measures(desk: Desk, first: date, last: date, as_at: date | None = None) -> MeasureSheet:
    """Every measure from ``first`` to ``last``, as known at the end of ``as_at`` (today if None).

    Raises:
        InvalidInput: a date is impossible, or they are in the wrong order.
        CaseworkError: a year's bank holidays are missing, or a procedure is not known.
    """
    with report_errors():
        basis = report_basis(desk, first, last, as_at)
        return measure_sheet(*basis)


def measures_workbook(desk: Desk, first: date, last: date, as_at: date | None = None) -> bytes:
    """The measures sheet as a file's bytes.

    Raises:
        Refused: the role at the desk may not export. Other errors as for :func:`measures`.
    """
    with exporting(desk) as export:
        sheet = measures(desk, first, last, as_at)
        export.says(f"Measures of {sheet.board.period.days}", "workbook")
        return measure_book(sheet, made_by(desk))


def measures_json(desk: Desk, first: date, last: date, as_at: date | None = None) -> str:
    """The measures for other programs; errors as for :func:`measures_workbook`.

    Shares are per cent, rates per 1,000 homes, sums pounds and spans working days: ``unit`` says
    which. ``value`` is null where there is nothing to divide by.
    """
    with exporting(desk) as export:
        sheet = measures(desk, first, last, as_at)
        export.says(f"Measures of {sheet.board.period.days}", "JSON")
        return _json(sheet.board, sheet.figures)


def board_json(desk: Desk, first: date, last: date, as_at: date | None = None) -> str:
    """The board's figures for other programs, shaped as :func:`measures_json`."""
    with exporting(desk) as export:
        board = board_figures(desk, first, last, as_at)
        export.says(f"Board report, {board.period.days}", "JSON")
        return _json(board, {plain_name(each.code): each for each in board.figures})


def _json(board: BoardFigures, figures: Mapping[str, Figure]) -> str:
    period, rules = board.period, board.rules
    whole = {
        "period": {"from": period.first.isoformat(), "to": period.last.isoformat()},
        "as_at": board.as_at.isoformat(),
        "settings": {
            "year_starts_in_month": rules.year_starts_in_month,
            "ch02_headline": rules.headline.value,
            "welsh_in_tsm": rules.welsh_in_tsm,
        },
        "figures": {name: _figure(each) for name, each in figures.items()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _figure(figure: Figure) -> dict[str, object]:
    value = figure.value
    if value is not None and figure.measured is Measured.PERCENT:
        value *= 100
    return {
        "name": figure.name,
        "numerator": figure.numerator,
        "denominator": figure.denominator,
        "value": value,
        "unit": figure.measured.value,
        "rule": figure.rule,
        "references": list(figure.references),
        "met": list(figure.met),
    }
