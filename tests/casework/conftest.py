"""An office at work on a case file of its own, in memory and on the server if one is given."""

from collections.abc import Iterator

import pytest

from best_desktop.casework.case_file import close_case_file
from tests import builders
from tests.builders import Office
from tests.databases import case_file  # noqa: F401


@pytest.fixture
def office(case_file: str) -> Iterator[Office]:  # noqa: F811
    """The office of the worked stories on 1 April 2025, with nothing recorded yet."""
    yield builders.office(case_file)
    close_case_file()
