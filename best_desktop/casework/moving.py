"""Beginning a case file anew, and moving one from its file to a database server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from best_desktop.casework.case_file import address as shown_address
from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.desk import faults_in_words
from best_desktop.casework.errors import CaseworkError
from best_desktop.store.database import is_server_address
from best_desktop.store.models import Document
from best_desktop.store.moving import Moved, move_to_server, refuse_a_full_server


@dataclass(frozen=True, slots=True)
class MovedCaseFile:
    """How much went to the server; ``missing`` are documents that were not there to move."""

    complaints: int
    documents: int
    missing: tuple[str, ...]


def begin_case_file(
    address: str, *, clock: Callable[[], datetime], account: str, computer: str = ""
) -> str:
    """Begin a case file, in a new file or in an empty database of a server, and close it.

    Whoever has the account ``account`` may then add everybody else. Returns the address for people
    to read, without a password.

    Raises:
        CaseworkError: there is something already, or it cannot be begun there.
    """
    if is_server_address(address):
        with faults_in_words():
            refuse_a_full_server(address)
    elif Path(address).exists():
        raise CaseworkError(f"{address} is there already. Name a file that does not exist yet.")
    open_case_file(address, create=True, clock=clock, account=account, computer=computer)
    begun = shown_address()
    close_case_file()
    return begun


def move_case_file(
    file: Path, address: str, *, clock: Callable[[], datetime], account: str, computer: str = ""
) -> MovedCaseFile:
    """Move everything in a case file to an empty database of a server; the file is then closed.

    The file stays where it is, opens no more, and says where the work goes on. The server's trail
    says who moved it.

    Raises:
        CaseworkError: nothing was moved, and the file is as it was; the message says why.
    """
    if not is_server_address(address):
        raise CaseworkError("Name the server as postgresql://name@server/database.")
    with faults_in_words():
        moved = move_to_server(file, address, now=clock)
    open_case_file(address, clock=clock, account=account, computer=computer)
    try:
        return _noted(moved, file, clock, account, computer)
    finally:
        close_case_file()


def _noted(
    moved: Moved, file: Path, clock: Callable[[], datetime], account: str, computer: str
) -> MovedCaseFile:
    """Say in the server's trail what was moved."""
    documents = Document.select().where(Document.sha256.not_in(list(moved.missing)))
    found = MovedCaseFile(moved.rows["complaint"], documents.count(), moved.missing)
    desk = desk_now(clock=clock, account=account, computer=computer, guest=True)
    with desk.working(None) as work:
        work.line("MOVE", "Case file", file.name, "Database server")
        for sha256 in moved.missing:
            work.line("MOVE", "Document not there to move", sha256, "")
        work.record(
            "Move case file",
            "Office",
            None,
            "Case file moved to a database server. "
            f"Complaints: {found.complaints}. Documents: {found.documents}.",
        )
    return found
