"""The self-check: that it passes on a sound program, and that it says what is wrong on another."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from best_desktop.casework import self_check
from best_desktop.casework.self_check import Checked, CheckFailed, as_json, run_checks
from best_desktop.store.database import is_open

NOW = datetime(2026, 11, 20, 10, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture(scope="module")
def results() -> list[Checked]:
    return run_checks()


def test_everything_passes(results: list[Checked]) -> None:
    assert [(each.name, each.detail) for each in results if not each.passed] == []


def test_it_tries_what_the_office_relies_on(results: list[Checked]) -> None:
    assert [each.name for each in results] == [
        "Resources are where they should be",
        "Every library can be loaded",
        "Bank holidays of 2019 to 2028",
        "A case from first call to decision letter, in memory",
        "A case from first call to decision letter, on disk",
        "Every letter L01 to L22 and every paper form",
        "Word draft, evidence pack and calendar file",
        "Board workbook and complaints register",
        "An email that came in",
    ]


def test_there_is_a_letter_for_a_screen_to_show() -> None:
    reference, pdf = self_check.decision_letter()
    assert reference.endswith("0001")
    assert pdf.startswith(b"%PDF")


@pytest.mark.usefixtures("results")
def test_no_case_file_is_left_open() -> None:
    assert not is_open()


def test_a_check_of_the_screens_is_tried_too_and_a_failure_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried = []

    def broken() -> None:
        tried.append("broken")
        self_check._expect(1 + 1 == 3, "one and one should be three")

    def crashing() -> None:
        tried.append("crashing")
        int("any mistake")

    def sound() -> None:
        tried.append("sound")

    begun: list[tuple[str, int]] = []
    monkeypatch.setattr(self_check, "_CHECKS", self_check._CHECKS[:1])
    found = run_checks(
        (("Broken", broken), ("Crashing", crashing), ("Sound", sound)),
        lambda name, so_far: begun.append((name, len(so_far))),
    )[-3:]

    assert [name for name, _ in begun[-3:]] == ["Broken", "Crashing", "Sound"]
    assert [so_far for _, so_far in begun] == list(range(len(begun)))

    assert tried == ["broken", "crashing", "sound"]
    assert [each.passed for each in found] == [False, False, True]
    assert "one and one should be three" in found[0].detail
    assert found[1].detail == "ValueError: invalid literal for int() with base 10: 'any mistake'"
    assert not found[2].detail


def test_a_check_that_holds_says_nothing() -> None:
    self_check._expect(True, "never said")
    with pytest.raises(CheckFailed, match="said"):
        self_check._expect(False, "said")


def test_the_report_is_plain_values_with_the_moment_in_utc() -> None:
    report = as_json(
        [Checked("One", True, seconds=1.5), Checked("Two", False, "broken – ŵ")], "1.2.3", NOW
    )

    assert json.loads(json.dumps(report, ensure_ascii=False)) == {
        "program": "BeST Desktop",
        "version": "1.2.3",
        "checked_at": "2026-11-20T09:30:00+00:00",
        "passed": False,
        "checks": [
            {"name": "One", "passed": True, "detail": "", "seconds": 1.5},
            {"name": "Two", "passed": False, "detail": "broken – ŵ", "seconds": 0.0},
        ],
    }
    assert as_json([Checked("One", True)], "1.2.3", NOW.astimezone(UTC))["passed"] is True
