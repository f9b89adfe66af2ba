"""Files that people choose: read as far as they may be kept, and refused in words."""

from pathlib import Path

import pytest

from best_desktop.casework.errors import CaseworkError
from best_desktop.gui.chosen_file import bytes_of


def test_a_file_is_read_as_far_as_it_may_be_kept(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"0123456789")
    assert (bytes_of(path), bytes_of(path, 4)) == (b"0123456789", b"0123")


def test_a_file_that_cannot_be_read_is_told_with_the_cure(tmp_path: Path) -> None:
    with pytest.raises(CaseworkError, match=r"gone\.png cannot be read: .*Save it to a folder"):
        bytes_of(tmp_path / "gone.png")
