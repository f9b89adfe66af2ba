"""A case file on a PostgreSQL server. The driver is imported only when an address asks for it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import peewee

from best_desktop.store import migrate
from best_desktop.store.errors import NotACaseFile, StoreError, plainly

if TYPE_CHECKING:
    import psycopg

    _PsycopgAdapter: Any
else:
    _PsycopgAdapter = peewee.Psycopg3Adapter


class _Driver(_PsycopgAdapter):  # type: ignore[misc]
    """peewee's adapter of psycopg 3, bound to the driver when it is made, not at import."""

    def __init__(self) -> None:
        from psycopg.pq import TransactionStatus

        super().__init__()
        self.txn_idle = TransactionStatus.IDLE
        self.txn_inerror = TransactionStatus.INERROR
        self.txn_unknown = TransactionStatus.UNKNOWN

    def check_driver(self) -> None:
        """It is imported by now."""

    def get_binary_type(self) -> type[Any]:
        """What wraps bytes for the driver."""
        import psycopg

        return psycopg.Binary

    def connect(self, db: CaseServer, **options: Any) -> psycopg.Connection:
        """Connect by the address as it was given."""
        import psycopg

        try:
            return psycopg.connect(db.database, **options)
        except psycopg.ProgrammingError:
            # The driver could not read the address; its own words may repeat the password.
            raise StoreError(
                "This is not an address of a database server. Write it as "
                "postgresql://name@server/database, and check it for spaces and signs such as "
                "@ : / % in a password: those are written as %40 %3A %2F %25."
            ) from None
        except UnicodeError:
            raise StoreError(
                "The address of the database server has characters that no server name has. "
                "Check it for a slip of the keyboard."
            ) from None


class CaseServer(peewee.PostgresqlDatabase):
    """The database peewee works with when the address is a server's."""

    psycopg2_adapter = psycopg3_adapter = _Driver
    _state: Any

    def cursor(self, named_cursor: None = None) -> Any:
        """A cursor; after the server was away, on a new connection."""
        lost = not self.is_closed() and self._state.conn.closed
        if lost and not self.in_transaction():
            self.close()
            self.connect()
        return super().cursor(named_cursor)  # type: ignore[no-untyped-call]

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run a statement; faults of the server come out as a ``StoreError``."""
        with plainly():
            return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]

    def _initialize_connection(self, connection: psycopg.Connection) -> None:
        # The driver reads no other dates, and a server may be set to write them otherwise.
        connection.execute("SET TIME ZONE 'UTC'; SET DateStyle TO ISO")
        connection.execute(f"SET lock_timeout = {int(self.patience * 1000)}")

    patience: float = 15.0
    """How long to wait for others who are saving, in seconds."""


def case_server(address: str, patience: float) -> CaseServer:
    """A database for an address such as ``postgresql://name@host/complaints``, not connected yet.

    Raises:
        StoreError: the driver is not installed.
    """
    try:
        import psycopg  # noqa: F401
    except ImportError as exc:
        raise StoreError(
            "This edition of BeST Desktop opens case files and no database server: the driver for "
            "PostgreSQL is not in it. Ask IT for the setup file with “postgresql” in its name and "
            "install it in place of this one, or choose a file."
        ) from exc
    database = CaseServer(
        address,
        autoconnect=False,
        field_types={"INSTANT": "TIMESTAMPTZ"},
        connect_timeout=max(2, int(patience)),
        client_encoding="UTF8",
        application_name="BeST Desktop",
    )
    database.patience = patience
    return database


def prepare(connection: psycopg.Connection, *, create: bool, now: datetime) -> None:
    """Make sure that a server's database holds a case file of this version.

    The server's own backups are the copy before an upgrade.

    Raises:
        StoreError: what is in the way, in plain words.
    """
    (encoding,) = connection.execute("SHOW server_encoding").fetchone() or ("",)
    if encoding != "UTF8":
        raise StoreError(
            f"The database on the server keeps text as {encoding}, which has no room for every "
            "name. Ask whoever looks after it for a database in UTF8."
        )
    if not migrate.upgrade_postgres(connection, now, create=create):
        raise NotACaseFile(
            "The database at this address holds no case file. Check the address. Whoever looks "
            "after the computers can begin a case file there, or move one there, at a prompt: "
            "best-desktop begin, best-desktop move."
        )


def is_writable(database: peewee.Database) -> bool:
    """Whether this server takes changes at all: a standby only shows what the other one holds."""
    answer = database.connection().execute("SHOW transaction_read_only").fetchone()[0]
    return bool(answer == "off")
