"""Start: `best-desktop` and `python -m best_desktop` open the window or run a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with its arguments; returns the exit code (0, 1 refused, 2 usage)."""
    from best_desktop import command_line

    _find_console()
    return command_line.main(argv)


def _find_console() -> None:
    """Answer at the prompt the program was started from; a Windows window has none of its own."""
    if sys.platform == "win32" and sys.stdout is None:
        import ctypes

        parent = -1
        if ctypes.windll.kernel32.AttachConsole(parent):
            # They stay open as long as the program: they are its output.
            sys.stdout = open("CONOUT$", "w", encoding="utf-8", errors="replace")  # noqa: PTH123, SIM115
            sys.stderr = sys.stdout


if __name__ == "__main__":
    sys.exit(main())
