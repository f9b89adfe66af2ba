"""What people are told about where a case file lies."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from best_desktop.casework.file_places import place_advice, same_file, shown_address
from best_desktop.store import file_place

pytestmark = pytest.mark.windows

SERVER = "postgresql://anna@db/cases"


@pytest.fixture
def on_a_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case file on an office share; on Linux by a table of mounts."""
    if sys.platform == "win32":
        return Path(r"\\SERVER\Complaints\Cases.best")
    table = tmp_path / "mounts"
    table.write_text(f"//SERVER/Complaints {tmp_path} cifs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(file_place, "_MOUNTS", table)
    return tmp_path / "Cases.best"


@pytest.mark.parametrize("address", ["", ":memory:", SERVER])
def test_what_is_no_file_has_no_place(address: str) -> None:
    assert place_advice(address) is None
    assert shown_address(address) == same_file(address) == address


def test_nothing_is_said_of_a_folder_of_this_computer(tmp_path: Path) -> None:
    path = tmp_path / "Cases.best"
    assert place_advice(path) is None
    assert shown_address(path) == str(path)
    assert same_file(str(path)) == same_file(path) == file_place.identity(path)


def test_of_a_shared_drive_its_limits_are_told(on_a_share: Path) -> None:
    advice = place_advice(on_a_share)
    assert advice is not None
    assert not advice.grave
    assert str(Path("//SERVER/Complaints")).rstrip("\\") in advice.words
    assert "about ten people" in advice.words
    assert "Never open a synchronised copy" in advice.words


def test_a_synchronised_folder_is_a_grave_matter(tmp_path: Path) -> None:
    advice = place_advice(tmp_path / "OneDrive - Bespoke Supportive Tenancies" / "Cases.best")
    assert advice is not None
    assert advice.grave
    assert "copied between computers by OneDrive" in advice.words
