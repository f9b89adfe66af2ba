"""The program without its window: the same use cases, for people at a prompt and scheduled tasks.

Exit codes: 0 done, 1 refused (the message on standard error says why and what to do), 2 usage.
"""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from best_desktop import __version__

DONE, REFUSED, USAGE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with its arguments; returns the exit code."""
    _speak_utf8()
    arguments = _parser().parse_args(argv)
    from best_desktop.casework.errors import CaseworkError

    try:
        run: Callable[[argparse.Namespace], int] = arguments.run
        return run(arguments)
    except CaseworkError as error:
        print(error, file=sys.stderr)
        return REFUSED


def _speak_utf8() -> None:
    """A Windows console may speak another code page; names with ŵ must not stop an export."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _now() -> datetime:
    return datetime.now(UTC)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="best-desktop",
        description="Complaints and compliments casework. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"BeST Desktop {__version__}")
    parser.add_argument("--database", metavar="FILE", help="the case file to open")
    parser.add_argument(
        "--sample", action="store_true", help="open the sample office, which is not real data"
    )
    parser.add_argument(
        "--self-check",
        nargs="?",
        const="",
        metavar="OUT.json",
        help="try the program out and say whether it works",
    )
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_sample(commands)
    _add_export(commands)
    _add_deadlines(commands)
    _add_tour(commands)
    return parser


def _add_sample(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sample = commands.add_parser("sample", help="write the sample office into a new case file")
    sample.add_argument("--database", metavar="FILE", required=True)
    sample.set_defaults(run=_write_sample)


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="save a workbook")
    export.add_argument("what", choices=("compliments", "board"))
    export.add_argument("--database", metavar="FILE", required=True)
    export.add_argument("--from", dest="first", metavar="D", type=_day, required=True)
    export.add_argument("--to", dest="last", metavar="D", type=_day, required=True)
    export.add_argument("--out", metavar="FILE", type=Path, required=True)
    export.set_defaults(run=_export)


def _add_deadlines(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    deadlines = commands.add_parser("deadlines", help="work out every due date of a list of events")
    deadlines.add_argument("events", metavar="EVENTS.csv", type=Path)
    deadlines.add_argument("--out", metavar="DUE.csv", type=Path, required=True)
    deadlines.set_defaults(run=_deadlines)


def _add_tour(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    tour = commands.add_parser(
        "tour", help="play the main job on the sample office and keep pictures, PDFs and workbooks"
    )
    tour.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    tour.set_defaults(run=_tour)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"'{text}' is not a date. Write it as 2026-04-03."
        raise argparse.ArgumentTypeError(message) from None


def _window(arguments: argparse.Namespace) -> int:
    if arguments.self_check is not None:
        return _self_check(arguments.self_check)
    from best_desktop import app

    if app.display_is_missing():
        print(
            "There is no display to open a window on. "
            + ("The tour is played instead: " if arguments.sample else "")
            + "best-desktop tour --out FOLDER keeps pictures of every page.",
            file=sys.stderr,
        )
        if not arguments.sample:
            return REFUSED
        folder = Path.cwd() / "best-desktop-tour"
        print(f"Pictures, letters and workbooks go to {folder}.")
        return app.tour(folder)
    return app.run_window(database=arguments.database, sample=arguments.sample)


def _self_check(out: str) -> int:
    from best_desktop import app
    from best_desktop.casework.saving import save_bytes
    from best_desktop.casework.self_check import as_json

    results = app.self_check()
    for each in results:
        print(f"{'ok  ' if each.passed else 'FAIL'} {each.name}")
        if each.detail:
            print(f"     {each.detail}")
    report = as_json(results, __version__, _now())
    if out:
        text = json.dumps(report, indent=2, ensure_ascii=False) + "\n"
        save_bytes(Path(out), text.encode("utf-8"))
    print("Self-check passed." if report["passed"] else "Self-check FAILED.")
    return DONE if report["passed"] else REFUSED


def _write_sample(arguments: argparse.Namespace) -> int:
    from best_desktop.casework.case_file import close_case_file
    from best_desktop.casework.errors import CaseworkError
    from best_desktop.casework.sample_office import build

    path = Path(arguments.database)
    if path.exists():
        raise CaseworkError(f"{path} is there already. Name a file that does not exist yet.")
    build(path)
    close_case_file()
    print(f"The sample office is in {path}. It is not real data.")
    return DONE


def _export(arguments: argparse.Namespace) -> int:
    from best_desktop.casework import reports
    from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
    from best_desktop.casework.errors import CaseworkError
    from best_desktop.casework.saving import save_bytes

    if arguments.last < arguments.first:
        raise CaseworkError("--to must be on or after --from.")
    open_case_file(arguments.database, clock=_now)
    try:
        desk = desk_now(clock=_now, account=getpass.getuser(), guest=True)
        make = {
            "board": reports.board_workbook,
            "compliments": reports.compliments_workbook,
        }[arguments.what]
        save_bytes(arguments.out, make(desk, arguments.first, arguments.last))
    finally:
        close_case_file()
    print(f"Saved {arguments.out}.")
    return DONE


def _deadlines(arguments: argparse.Namespace) -> int:
    from best_desktop.casework.deadline_check import check_events
    from best_desktop.casework.procedures import load_procedures
    from best_desktop.casework.settings import OfficeSettings
    from best_desktop.domain.bank_holidays import england_and_wales, working_days
    from best_desktop.domain.vocabulary import Nation

    change_over = OfficeSettings().change_over
    rows = england_and_wales(Nation.ENGLAND, 1999, 2101)
    result = check_events(
        arguments.events,
        arguments.out,
        load_procedures(change_over),
        working_days(Nation.ENGLAND, rows),
        change_over,
    )
    for note in (*result.warnings, *result.bad):
        print(note, file=sys.stderr)
    cases = "1 case" if result.rows == 1 else f"{result.rows:,} cases"
    left, faults = result.left_out, len(result.bad)
    why = f" for {faults:,} faults" if faults > left else ""
    print(f"{cases} written to {arguments.out}, {left:,} left out{why}.")
    return REFUSED if result.bad else DONE


def _tour(arguments: argparse.Namespace) -> int:
    from best_desktop import app

    return app.tour(arguments.out)
