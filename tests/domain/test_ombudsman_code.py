"""The Code by provision: its file, and what makes an answer whole."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest

from best_desktop.domain.ombudsman_code import CodeFileError, finished_answer, read_code
from best_desktop.paths import resource

HOW_MANY = {"1": 6, "2": 5, "3": 7, "4": 3, "5": 15, "6": 20, "7": 4, "8": 5, "9": 8}
"""Provisions in each chapter of the Code of 2024."""


def table(**first: Any) -> dict[str, Any]:
    provision = {"number": "1.1", "text": "We listen.", "measures": ["m1"]} | first
    return {
        "title": "Code",
        "in_force_from": date(2024, 4, 1),
        "chapter": [{"number": "1", "title": "What it is", "provision": [provision]}],
    }


@pytest.mark.clause("P-1.3", "P-11.2")
def test_the_file_has_every_provision_in_order() -> None:
    text = resource("code", "code-2024.toml").read_text(encoding="utf-8")
    code = read_code("code-2024.toml", tomllib.loads(text))
    expected = [f"{chapter}.{n}" for chapter, most in HOW_MANY.items() for n in range(1, most + 1)]
    assert [each.number for each in code.provisions] == expected
    assert code.in_force_from == date(2024, 4, 1)
    found = code.find("6.13")
    assert found is not None
    assert found.chapter == "6 The stages"
    assert found.measures == ("m5_answered",)
    assert code.find("6.21") is None


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"number": "2.1"}, "must begin with 1. as its chapter does"),
        ({"text": ""}, "is empty"),
        ({"note": "x"}, "is not known here"),
    ],
)
def test_a_wrong_file_is_refused_with_the_cure(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(CodeFileError, match=said):
        read_code("x.toml", table(**wrong))


def test_a_number_stands_once() -> None:
    twice = table()
    twice["chapter"][0]["provision"] *= 2
    twice["chapter"][0]["provision"] = [dict(each) for each in twice["chapter"][0]["provision"]]
    with pytest.raises(CodeFileError, match=r"provision 1\.1 is there twice"):
        read_code("x.toml", twice)


@pytest.mark.parametrize(
    ("complies", "carried", "commentary", "evidence", "comply_by", "finished"),
    [
        (None, False, "Words", True, None, False),
        (True, True, "Words", True, None, False),
        (True, False, "", False, None, False),
        (True, False, "", True, None, True),
        (True, False, "Words", False, None, True),
        (False, False, "Why", False, None, False),
        (False, False, "", True, date(2027, 1, 1), False),
        (False, False, "Why", False, date(2027, 1, 1), True),
    ],
)
def test_what_makes_an_answer_whole(
    complies: bool | None,
    carried: bool,
    commentary: str,
    evidence: bool,
    comply_by: date | None,
    finished: bool,
) -> None:
    answer = finished_answer(
        complies=complies,
        carried=carried,
        commentary=commentary,
        evidence=evidence,
        comply_by=comply_by,
    )
    assert answer is finished
