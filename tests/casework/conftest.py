"""An office at work on a case file of its own, in memory and on the server if one is given."""

from collections.abc import Iterator
from datetime import date

import pytest

from best_desktop.casework.case_file import close_case_file
from tests import builders
from tests.builders import Office
from tests.databases import copy_on_server, kinds


@pytest.fixture(params=kinds("memory"))
def office(request: pytest.FixtureRequest) -> Iterator[Office]:
    """The office of the worked stories on 1 April 2025, with nothing recorded yet."""
    close_case_file()
    if request.param == "postgres":
        with copy_on_server(builders.furnished, date(2025, 4, 1)) as made:
            yield made
    else:
        yield builders.office(":memory:")
    close_case_file()
