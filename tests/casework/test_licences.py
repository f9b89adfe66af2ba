"""The licence texts that people can read under About."""

from __future__ import annotations

from pathlib import Path

import pytest

from best_desktop.casework import licences
from best_desktop.casework.licences import licence_texts, what_it_stands_on


def test_our_own_texts_are_there_by_name_and_can_be_read() -> None:
    found = {each.title: each for each in licence_texts()}
    assert {"GPL-3.0", "LGPL-3.0", "qt-notice", "python", "sqlite"} <= found.keys()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["LGPL-3.0"].read()
    assert "PySide6" in what_it_stands_on()


def test_a_packaged_program_has_those_of_its_libraries_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "python.txt").write_text("PSF", "utf-8")
    for name in ("lxml", "peewee"):
        (tmp_path / "libraries" / name).mkdir(parents=True)
        (tmp_path / "libraries" / name / "LICENSE").write_bytes("MIT, José".encode("cp1252"))
    monkeypatch.setattr(licences, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    found = licence_texts()
    assert [each.title for each in found] == ["python", "lxml: LICENSE", "peewee: LICENSE"]
    assert found[1].read().startswith("MIT, Jos")
