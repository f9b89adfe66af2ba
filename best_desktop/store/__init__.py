"""The filing cabinet: tables, the database file, documents kept beside it. No rules live here."""

import sys


def _import_peewee_alone() -> None:
    """Import peewee without the PostgreSQL drivers, which it would import if it finds them.

    They more than treble its import (68 to 225 ms here), and a case file in SQLite never needs
    them. `best_desktop.store.server` imports its driver when an address asks for one.
    """
    drivers = [each for each in ("psycopg2", "psycopg2cffi", "psycopg") if each not in sys.modules]
    sys.modules.update(dict.fromkeys(drivers))  # type: ignore[arg-type]
    try:
        import peewee  # noqa: F401
    finally:
        for each in drivers:
            del sys.modules[each]


_import_peewee_alone()
