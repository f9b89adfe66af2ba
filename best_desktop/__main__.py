"""Start: `best-desktop` and `python -m best_desktop` open the window or run a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with its arguments; returns the exit code (0, 1 refused, 2 usage)."""
    from best_desktop import command_line

    return command_line.main(argv)


if __name__ == "__main__":
    sys.exit(main())
