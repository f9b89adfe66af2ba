"""The program without its window: the same use cases, for people at a prompt and scheduled tasks.

Exit codes: 0 done, 1 refused (the message on standard error says why and what to do), 2 usage; of
the self-check 3 where a check failed, 4 where one never came to its end.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from best_desktop import __version__

if TYPE_CHECKING:
    from best_desktop.casework.desk import Desk
    from best_desktop.casework.importing import TableFile
    from best_desktop.casework.imports import Findings
    from best_desktop.domain.import_kinds import ImportKind
    from best_desktop.domain.table_rows import Sheet

DONE, REFUSED, USAGE = 0, 1, 2

EXPORTS = (
    "adjustments", "annual", "board", "compliments", "compliments-report", "due", "learning",
    "measures", "ombudsman", "register", "requests", "surveys",
)  # fmt: skip
IMPORTS = ("cases", "compliments", "surveys")
FORMS, FORM_SIZES = ("F1", "F2", "F3"), ("12", "18", "24")
_WITH_FIGURES = ("board", "measures")
_MOST_FAULTS_SAID, _MOST_ODD_SAID = 1_000, 50
_WORKBOOK, _PDF, _FIGURES = (".xlsx",), (".pdf",), (".json",)
_ENDINGS = {"annual": (".xlsx", ".pdf"), "due": (".xlsx", ".ics")}
_IN_MEMORY = ":memory:"


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
    """A Windows console may speak another code page; names with ŵ must not stop an export.

    A windowed program has no console at all, and argparse of Python 3.11.2 cannot do without.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
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
    _add_begin(commands)
    _add_move(commands)
    _add_sample(commands)
    _add_export(commands)
    _add_import(commands)
    _add_settings(commands)
    _add_deadlines(commands)
    _add_form(commands)
    _add_start_time(commands)
    _add_tour(commands)
    return parser


def _add_begin(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    begin = commands.add_parser("begin", help="begin a case file, in a file or on a server")
    begin.add_argument(
        "--database", metavar="ADDRESS", required=True, help="a new file, or postgresql://…"
    )
    begin.add_argument(
        "--account", metavar="NAME", help="who adds everybody else; your own account if left out"
    )
    begin.set_defaults(run=_begin)


def _add_move(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    move = commands.add_parser("move", help="move a case file from its file to a server")
    move.add_argument("--database", metavar="FILE", type=Path, required=True)
    move.add_argument(
        "--to", metavar="ADDRESS", required=True, help="an empty database, postgresql://…"
    )
    move.add_argument(
        "--without-missing", action="store_true", help="leave out documents that are not there"
    )
    move.set_defaults(run=_move)


def _add_sample(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sample = commands.add_parser("sample", help="write the sample office into a new case file")
    sample.add_argument("--database", metavar="FILE", required=True)
    sample.set_defaults(run=_write_sample)


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="save a workbook, or figures for other programs")
    export.add_argument("what", choices=EXPORTS)
    export.add_argument("--database", metavar="FILE", required=True)
    export.add_argument("--from", dest="first", metavar="D", type=_day, required=True)
    export.add_argument("--to", dest="last", metavar="D", type=_day, required=True)
    export.add_argument("--as-at", metavar="D", type=_day, help="the day the figures are known on")
    export.add_argument("--out", metavar="FILE", type=Path, help="the workbook")
    export.add_argument(
        "--json", metavar="FILE", type=Path, help="the figures of measures or board, as JSON"
    )
    export.set_defaults(run=_export)


def _add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bring = commands.add_parser("import", help="bring in a register from a CSV file or a workbook")
    bring.add_argument("what", choices=IMPORTS)
    bring.add_argument("file", metavar="FILE", type=Path)
    bring.add_argument(
        "--database", metavar="FILE", required=True, help="begun anew where it is not there yet"
    )
    bring.add_argument("--dry-run", action="store_true", help="check every row and keep nothing")
    bring.add_argument("--whole", action="store_true", help="all rows or none")
    bring.add_argument(
        "--errors", metavar="FILE", type=Path, help="a workbook of the rows to correct"
    )
    bring.set_defaults(run=_import)


def _add_settings(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    settings = commands.add_parser("settings", help="change what the organisation has settled")
    steps = settings.add_subparsers(title="steps", metavar="STEP", required=True)
    change = steps.add_parser(
        "set",
        help="set one setting",
        epilog="Homes at a year end: settings set homes 2026-03-31=412, for Wales "
        "2026-03-31=20:Wales.",
    )
    change.add_argument("name", metavar="NAME")
    change.add_argument("value", metavar="VALUE")
    change.add_argument("--database", metavar="FILE", required=True)
    change.set_defaults(run=_change_setting)


def _add_deadlines(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    deadlines = commands.add_parser("deadlines", help="work out every due date of a list of events")
    deadlines.add_argument("events", metavar="EVENTS.csv", type=Path)
    deadlines.add_argument("--out", metavar="DUE.csv", type=Path, required=True)
    deadlines.set_defaults(run=_deadlines)


def _add_form(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    form = commands.add_parser("form", help="save a blank paper form as a PDF")
    form.add_argument("what", choices=FORMS, help="complaint, compliment or authority to act")
    form.add_argument("--out", metavar="FILE", type=Path, required=True)
    form.add_argument("--size", choices=FORM_SIZES, default="12", help="the size of the type")
    form.add_argument("--procedure", metavar="ID", default="", help="in force today unless named")
    form.add_argument("--database", metavar="FILE", help="the case file with the office's details")
    form.add_argument("--office", action="store_true", help="with the part for our office")
    form.set_defaults(run=_form)


def _add_start_time(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    timed = commands.add_parser("start-time", help="open the window and say how long it took")
    timed.add_argument("--database", metavar="FILE", required=True)
    timed.add_argument("--out", metavar="OUT.json", help="a file for the seconds")
    timed.set_defaults(run=_start_time)


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

    def keep(report: dict[str, object]) -> None:
        if out:
            _save_json(out, report)

    if out:
        _check_ending(Path(out), _FIGURES)  # what else lies there is not ours to write over
        with suppress(OSError):  # saving says why it cannot be
            Path(out).parent.mkdir(parents=True, exist_ok=True)
        # Tried before a minute of checks; and an old report must not pass for one of today.
        _save_json(out, {})
        with suppress(OSError):
            Path(out).unlink()
    return app.self_check(print, keep)


def _start_time(arguments: argparse.Namespace) -> int:
    from best_desktop import app

    seconds = app.start_time(arguments.database)
    if seconds is None:
        print("No window came: the case file is open in another one.", file=sys.stderr)
        return REFUSED
    packed = bool(getattr(sys, "frozen", False))
    print(f"The window was drawn {seconds:.2f} seconds after the start.")
    if arguments.out:
        _save_json(arguments.out, {"seconds": round(seconds, 3), "packed": packed})
    return DONE


def _save_json(out: str, values: dict[str, object]) -> None:
    from best_desktop.casework.saving import save_bytes

    text = json.dumps(values, indent=2, ensure_ascii=False) + "\n"
    save_bytes(Path(out), text.encode("utf-8"))


def _begin(arguments: argparse.Namespace) -> int:
    from best_desktop.casework.moving import begin_case_file

    account = arguments.account or getpass.getuser()
    begun, account = begin_case_file(
        arguments.database, clock=_now, account=account, computer=platform.node()
    )
    print(f"{begun} is a new case file.")
    print(f"Whoever is signed in as {account} opens it and adds everybody else.")
    return DONE


def _move(arguments: argparse.Namespace) -> int:
    from best_desktop.casework.moving import move_case_file

    moved = move_case_file(
        arguments.database,
        arguments.to,
        clock=_now,
        account=getpass.getuser(),
        computer=platform.node(),
        without_missing=arguments.without_missing,
    )
    print(
        "The case file is on the server now, with its whole history. "
        f"Complaints: {moved.complaints}. Documents: {moved.documents}."
    )
    print(f"{arguments.database} stays where it is and takes no more changes.")
    if moved.missing:
        print("These documents were not there to move:")
    for sha256 in moved.missing:
        print(f"    {sha256}")
    return DONE


def _write_sample(arguments: argparse.Namespace) -> int:
    from best_desktop.casework.errors import CaseworkError
    from best_desktop.casework.sample_office import write

    path = Path(arguments.database)
    if path.exists():
        raise CaseworkError(f"{path} is there already. Name a file that does not exist yet.")
    write(path)
    print(f"The sample office is in {path}. It is not real data.")
    return DONE


def _is_not_there(database: str) -> bool:
    """Whether a case file is named that does not exist; a server is there or says so itself."""
    return "://" not in database and not Path(database).exists()


@contextmanager
def _at_the_desk(database: str, *, begin: bool = False) -> Iterator[Desk]:
    """Open a case file as the person signed in; in the sample office, as its officer.

    With ``begin`` a file that is not there is begun, and whoever runs this may work in it.
    """
    from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
    from best_desktop.casework.sample_office import AT_WORK

    account = getpass.getuser()
    anew = begin and _is_not_there(database)
    open_case_file(database, create=anew, clock=_now, account=account)
    try:
        if anew and database != _IN_MEMORY:
            print(f"{database} is a new case file.")
        desk = desk_now(clock=_now, account=account, guest=True)
        yield desk_now(clock=_now, account=AT_WORK, guest=True) if desk.sample else desk
    finally:
        close_case_file()


def _export(arguments: argparse.Namespace) -> int:
    from best_desktop.casework import (
        annual_report,
        compliments_report,
        due_calendar,
        measures,
        office_workbooks,
        registers,
        reports,
    )
    from best_desktop.casework.errors import CaseworkError
    from best_desktop.casework.party_views import RegisterFilter, RegisterName
    from best_desktop.casework.register_kinds import REGISTERS
    from best_desktop.casework.saving import save_bytes

    if arguments.last < arguments.first:
        raise CaseworkError("--to must be on or after --from.")
    if arguments.out is None and arguments.json is None:
        return _wrong_usage("Name the file to save with --out, or with --json for figures.")
    if arguments.json is not None and arguments.what not in _WITH_FIGURES:
        return _wrong_usage(f"--json is for {' and '.join(_WITH_FIGURES)}. Use --out.")
    _check_ending(arguments.out, _ENDINGS.get(arguments.what, _WORKBOOK))
    _check_ending(arguments.json, _FIGURES)
    first, last, as_at = arguments.first, arguments.last, arguments.as_at
    make: dict[str, Callable[[Desk], bytes]] = {
        "adjustments": office_workbooks.adjustments_due,
        "annual": lambda desk: annual_report.annual_file(
            desk, first, last, str(arguments.out), as_at
        ),
        "board": lambda desk: reports.board_workbook(desk, first, last, as_at),
        "compliments": lambda desk: compliments_report.compliments_register(desk, first, last),
        "compliments-report": lambda desk: compliments_report.compliments_report(desk, first, last),
        "due": lambda desk: due_calendar.due_file(desk, str(arguments.out)),
        "learning": lambda desk: office_workbooks.trends_and_learning(desk, first, last),
        "measures": lambda desk: measures.measures_workbook(desk, first, last, as_at),
        "ombudsman": office_workbooks.ombudsman_orders,
        "register": lambda desk: office_workbooks.complaints_register(desk, first, last),
        "requests": lambda desk: office_workbooks.requests_and_comments(desk, first, last),
        "surveys": lambda desk: registers.export_register(
            desk,
            RegisterName.SURVEYS,
            RegisterFilter(first=first, last=last),
            [each.key for each in REGISTERS[RegisterName.SURVEYS].columns],
        ),
    }
    figures = {"board": measures.board_json, "measures": measures.measures_json}
    with _at_the_desk(arguments.database) as desk:
        if arguments.out is not None:
            save_bytes(arguments.out, make[arguments.what](desk))
            print(f"Saved {arguments.out}.")
        if arguments.json is not None:
            text = figures[arguments.what](desk, first, last, as_at)
            save_bytes(arguments.json, text.encode())
            print(f"Saved {arguments.json}.")
    return DONE


def _check_ending(file: Path | None, endings: Sequence[str]) -> None:
    """Refuse a name that promises another kind of file; one without an ending promises none."""
    from best_desktop.casework.errors import CaseworkError

    if file is not None and file.suffix and file.suffix.lower() not in endings:
        raise CaseworkError(
            f"{file} would not open as what its name says. End the name with "
            f"{' or '.join(endings)}."
        )


def _wrong_usage(message: str) -> int:
    print(f"best-desktop: error: {message}", file=sys.stderr)
    return USAGE


def _import(arguments: argparse.Namespace) -> int:
    from best_desktop.casework.importing import read_table_file
    from best_desktop.casework.imports import check_headings
    from best_desktop.domain.import_kinds import ImportKind

    kind = ImportKind(arguments.what)
    file = read_table_file(arguments.file)
    _check_ending(arguments.errors, _WORKBOOK)
    if _is_not_there(arguments.database):
        check_headings(kind, file)
    with _desk_of_import(arguments) as desk:
        return _bring_in(desk, kind, file, arguments)


def _desk_of_import(arguments: argparse.Namespace) -> AbstractContextManager[Desk]:
    """The desk, once the file is read: a name mistyped begins no case file, nor does a dry run.

    Rows meant for a case file that is not there yet are tried against an empty one in memory.
    """
    database = arguments.database
    if arguments.dry_run and _is_not_there(database):
        return _at_the_desk(_IN_MEMORY, begin=True)
    return _at_the_desk(database, begin=not arguments.dry_run)


def _bring_in(desk: Desk, kind: ImportKind, file: TableFile, arguments: argparse.Namespace) -> int:
    from best_desktop.casework.imports import (
        IMPORTS,
        as_it_stands,
        check_import,
        keep_import,
        sheets_that_fit,
    )

    chosen = as_it_stands(kind, file)
    if len(sheets_that_fit(kind, file)) > 1 and not IMPORTS[kind].many_sheets:
        print(f"Only the sheet {chosen.sheets[0].name} is read.")
    if arguments.dry_run or arguments.whole:
        found = check_import(desk, kind, chosen)
    if arguments.whole and found.faults and not arguments.dry_run:
        _name_faults(desk, arguments, chosen.sheets, found)
    if not arguments.dry_run:
        found = keep_import(desk, kind, chosen, whole=arguments.whole)
    for text in found.odd[:_MOST_ODD_SAID]:
        print(text, file=sys.stderr)
    if len(found.odd) > _MOST_ODD_SAID:
        print(f"{len(found.odd) - _MOST_ODD_SAID:,} more things look odd.", file=sys.stderr)
    if found.unnamed:
        print(
            f"Rows that do not say whom they are about: {found.unnamed:,}, taken to be an employee."
        )
    return _imported(desk, arguments, chosen.sheets, found)


def _imported(
    desk: Desk, arguments: argparse.Namespace, sheets: Sequence[Sheet], found: Findings
) -> int:
    """Say what came of an import, and name every fault."""
    verb = "would be imported" if arguments.dry_run else "imported"
    # Said before the workbook is saved: what was kept is kept, whether that can be saved or not.
    wrong, repeated = found.rows_at_fault, len(found.repeated)
    print(f"{found.kept:,} {verb}, {wrong:,} refused, {repeated:,} already there.")
    _name_faults(desk, arguments, sheets, found)
    return REFUSED if found.faults else DONE


def _name_faults(
    desk: Desk, arguments: argparse.Namespace, sheets: Sequence[Sheet], found: Findings
) -> None:
    """Name every fault, and keep the rows to correct."""
    from best_desktop.casework.import_faults import faults_workbook
    from best_desktop.casework.saving import save_bytes

    faults = found.faults
    for fault in faults[:_MOST_FAULTS_SAID]:
        value = f" ({fault.value!r})" if fault.value else ""
        where = f"{fault.sheet}, row {fault.row}, {fault.column}{value}"
        print(f"{where}: {fault.cure}", file=sys.stderr)
    if len(faults) > _MOST_FAULTS_SAID:
        more = len(faults) - _MOST_FAULTS_SAID
        print(f"{more:,} more faults. --errors FILE saves all of them.", file=sys.stderr)
    if arguments.errors is not None and faults:
        save_bytes(arguments.errors, faults_workbook(desk, sheets, faults))
        print(f"The rows to correct are in {arguments.errors}.")


def _change_setting(arguments: argparse.Namespace) -> int:
    from best_desktop.casework.typed_settings import set_by_name

    with _at_the_desk(arguments.database) as desk:
        print(set_by_name(desk, arguments.name, arguments.value))
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


def _form(arguments: argparse.Namespace) -> int:
    from best_desktop.casework.paper_forms import SIZES, blank_form
    from best_desktop.casework.saving import save_bytes
    from best_desktop.casework.settings import OfficeSettings
    from best_desktop.domain.paper_form import FormCode

    _check_ending(arguments.out, _PDF)
    size = dict(zip(FORM_SIZES, SIZES, strict=True))[arguments.size]
    settings = OfficeSettings()
    if arguments.database is not None:
        with _at_the_desk(arguments.database) as desk:
            settings = desk.settings
    today = _now().date()
    code, wanted = FormCode(arguments.what), arguments.office
    content = blank_form(code, size, arguments.procedure, today, settings, for_office=wanted)
    save_bytes(arguments.out, content)
    print(f"Saved {arguments.out}.")
    return DONE


def _tour(arguments: argparse.Namespace) -> int:
    from best_desktop import app

    return app.tour(arguments.out)
