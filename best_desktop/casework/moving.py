"""Beginning a case file anew, and moving one from its file to a database server."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from best_desktop.casework.case_file import address as shown_address
from best_desktop.casework.case_file import close_case_file, desk_now, kept_account, open_case_file
from best_desktop.casework.desk import Desk, faults_in_words
from best_desktop.casework.errors import CaseworkError
from best_desktop.store.database import is_server_address
from best_desktop.store.models import Staff
from best_desktop.store.moving import Moved, move_to_server, refuse_a_full_server


def begin_case_file(
    address: str, *, clock: Callable[[], datetime], account: str, computer: str = ""
) -> tuple[str, str]:
    """Begin a case file, in a new file or in an empty database of a server, and close it.

    Whoever has the account ``account`` may then add everybody else. Returns the address for people
    to read, without a password, and the account as it is kept, without a domain.

    Raises:
        CaseworkError: there is something already, or it cannot be begun there.
    """
    account = kept_account(account.rpartition("\\")[2])  # Windows: DOMAIN\account
    if not account:
        raise CaseworkError("Say whose account it is that adds everybody else: --account NAME.")
    if is_server_address(address):
        _ask_for_a_database(address)
        with faults_in_words(opening=True):
            refuse_a_full_server(address)
    elif Path(address).exists() or not Path(address).name:
        raise CaseworkError(f"{address} is there already. Name a file that does not exist yet.")
    try:
        open_case_file(address, create=True, clock=clock, account=account, computer=computer)
        if not Staff.select().where(Staff.account == account).exists():
            raise CaseworkError("Somebody else has just begun a case file there. Open that one.")
        return shown_address(), account
    finally:
        close_case_file()


def _ask_for_a_database(address: str) -> None:
    """Without one the server would take the database that is called as the person is."""
    if not is_server_address(address) or not re.search(r"://[^/]*/[^?]|[?&]dbname=.", address):
        raise CaseworkError(
            "Name the server and its database as postgresql://name@server/database."
        )


def move_case_file(
    file: Path,
    address: str,
    *,
    clock: Callable[[], datetime],
    account: str,
    computer: str = "",
    without_missing: bool = False,
) -> Moved:
    """Move everything in a case file to an empty database of a server; the file is then closed.

    The file stays where it is, opens no more, and says where the work goes on. The server's trail
    says who moved it. ``without_missing`` leaves documents out that are not there to move.

    Raises:
        CaseworkError: nothing was moved, and the file is as it was; the message says why. Or, as
            it then says, everything was moved and something after it failed.
    """
    _ask_for_a_database(address)
    with faults_in_words(opening=True):
        moved = move_to_server(file, address, now=clock, without_missing=without_missing)
    try:
        open_case_file(address, clock=clock, account=account, computer=computer)
        _note(moved, file, desk_now(clock=clock, account=account, computer=computer, guest=True))
    except CaseworkError as error:
        raise CaseworkError(
            "The case file was moved, and the file takes no more changes. The line in its history "
            f"that says so could not be written. {error}"
        ) from error
    finally:
        close_case_file()
    return moved


def _note(moved: Moved, file: Path, desk: Desk) -> None:
    """Say in the server's trail what was moved."""
    with desk.working(None) as work:
        work.line("MOVE", "Case file", file.name, "Database server")
        for sha256 in moved.missing:
            work.line("MOVE", "Document not there to move", sha256, "")
        work.record(
            "Move case file",
            "Office",
            None,
            "Case file moved to a database server. "
            f"Complaints: {moved.complaints}. Documents: {moved.documents}.",
        )
