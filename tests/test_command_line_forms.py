"""Blank paper forms from a prompt."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

from best_desktop import command_line
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.paper_forms import SIZES
from best_desktop.domain.paper_form import FormCode


def run(*arguments: str | Path) -> int:
    try:
        return command_line.main([str(each) for each in arguments])
    except SystemExit as left:
        return int(left.code or 0)


@pytest.mark.clause("R-1.3")
def test_a_blank_form_is_saved_without_a_case_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tuple(each.value for each in FormCode) == command_line.FORMS
    assert len(command_line.FORM_SIZES) == len(SIZES)
    out = tmp_path / "f1.pdf"
    assert run("form", "F1", "--out", out) == 0
    assert capsys.readouterr().out == f"Saved {out}.\n"
    assert "Make a complaint" in extract_text(out)
    assert "For our office" not in extract_text(out)
    assert run("form", "F1", "--office", "--out", out) == 0
    assert "For our office" in extract_text(out)
    assert run("form", "F3", "--size", "18", "--procedure", "procedure-2021", "--out", out) == 0
    assert "you are the resident" in " ".join(extract_text(out).split())


def test_the_office_of_a_case_file_stands_on_it(tmp_path: Path) -> None:
    case_file, out = tmp_path / "Complaints.best", tmp_path / "f2.pdf"
    open_case_file(str(case_file), create=True, clock=command_line._now, account="owen")
    office = desk_now(clock=command_line._now, account="owen").settings.office
    close_case_file()
    assert run("form", "F2", "--database", case_file, "--out", out) == 0
    assert office.name in extract_text(out)


def test_a_procedure_nobody_knows_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("form", "F1", "--procedure", "policy-1999", "--out", tmp_path / "f1.pdf") == 1
    assert "There is no procedure 'policy-1999'" in capsys.readouterr().err
    assert run("form", "F9", "--out", tmp_path / "f9.pdf") == 2
