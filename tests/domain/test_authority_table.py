"""The authority table as people read it.

After a change of rule that was meant: UPDATE_GOLDEN=1 python -m pytest tests/domain
"""

import os
from pathlib import Path

import pytest

from best_desktop.domain.authority import AuthorityTable
from best_desktop.domain.authority_table import printed, table_text

GOLDEN = Path(__file__).parents[1] / "golden" / "authority.txt"


@pytest.mark.clause("R-8.1", "R-8.1.6", "X18", "X19")
def test_the_table_prints_as_it_was_checked_against_paper(authority_table: AuthorityTable) -> None:
    text = table_text(authority_table)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8", newline="\n")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_every_row_is_printed_with_its_answer_and_clauses(authority_table: AuthorityTable) -> None:
    lines = printed(authority_table)
    assert [each.number for each in lines] == list(range(1, 22))
    for line, row in zip(lines, authority_table.rows, strict=True):
        assert line.answer.startswith(row.outcome.label)
        assert line.clauses == ", ".join(row.clauses)
    assert lines[15].speaker == "Any legal representative (R-8.2.1)"
    assert lines[18].speaker.endswith("Other representative")
    assert lines[20].speaker == lines[20].subject == "Any"
