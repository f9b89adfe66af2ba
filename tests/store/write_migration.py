"""Write the first migration from the models: `python -m tests.store.write_migration`.

Only until the first release. From then on a released migration never changes, and the next one is
written by hand.
"""

from __future__ import annotations

import sys

from best_desktop.store import migrate
from tests.store.schema import DIALECTS, Dialect, statements

_HEAD = """\
-- The tables of a case file, as the first release has them.
-- Written from best_desktop/store/models by `python -m tests.store.write_migration`.

"""


def text(dialect: Dialect) -> str:
    """The whole file for one dialect."""
    return _HEAD + ";\n\n".join(statements(dialect)) + ";\n"


def main() -> int:
    for dialect in DIALECTS:
        path = migrate.FOLDER / f"0001_foundation.{dialect}.sql"
        path.write_text(text(dialect), encoding="utf-8", newline="\n")
        print(f"Wrote {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
