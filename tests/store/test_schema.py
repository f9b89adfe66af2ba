"""What the migrations build is what the models say, and the tables themselves refuse bad values."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from best_desktop.store import database, migrate, models
from best_desktop.store.models import Complaint, Staff
from tests.databases import NOON, SERVER, empty_server_database
from tests.store.schema import statements
from tests.store.write_migration import text

Description = dict[Any, Any]


# ---------------------------------------------------------------- models and migrations agree


def test_sqlite_tables_are_as_the_models_say() -> None:
    migrated = sqlite3.connect(":memory:", isolation_level=None)
    migrate.upgrade_sqlite(migrated, NOON)
    modelled = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements("sqlite"):
        modelled.execute(statement)
    assert _describe_sqlite(migrated) == _describe_sqlite(modelled)
    assert len(_describe_sqlite(migrated)) == len(models.ALL) + 2  # and the two search tables


@pytest.mark.skipif(not SERVER, reason="BEST_TEST_POSTGRES gives no server")
def test_server_tables_are_as_the_models_say() -> None:
    import psycopg

    described = []
    for migrated in (True, False):
        with (
            empty_server_database() as address,
            psycopg.connect(address, autocommit=True) as connection,
        ):
            if migrated:
                assert migrate.upgrade_postgres(connection, NOON, create=True)
            else:
                for statement in statements("postgres"):
                    connection.execute(statement)
            described.append(_describe_server(connection))
    assert described[0] == described[1]
    assert len({key[0] for key in described[0]}) == len(models.ALL) + 1


def test_a_forgotten_column_or_rule_would_be_noticed() -> None:
    whole, lacking = (sqlite3.connect(":memory:") for _ in range(2))
    for statement in statements("sqlite"):
        whole.execute(statement)
        lacking.execute(statement.replace(""" CHECK ("active" IN (0, 1))""", ""))
    assert _describe_sqlite(whole) != _describe_sqlite(lacking)


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
def test_first_migration_is_written_from_the_models(dialect: Any) -> None:
    # Until the first release; then this test goes, and a fixture of that release comes.
    path = migrate.FOLDER / f"0001_foundation.{dialect}.sql"
    assert path.read_text(encoding="utf-8") == text(dialect), "run tests.store.write_migration"


def _describe_sqlite(connection: sqlite3.Connection) -> Description:
    tables: Description = {}
    for name, sql in connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall():
        if re.match(r"sqlite_|schema_version$|case_(words|text)_", name):
            continue
        if sql.startswith("CREATE VIRTUAL"):
            tables[name] = " ".join(sql.split())
            continue
        tables[name] = {
            "columns": {
                row[1]: row[2:] for row in connection.execute(f"PRAGMA table_info({name})")
            },
            "strict": sql.rstrip().endswith("STRICT"),
            "checks": sorted(_checks(sql)),
            "ids": "AUTOINCREMENT" in sql,
            "points_to": sorted(
                row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")
            ),
            "indexes": sorted(
                (index[2], [row[2] for row in connection.execute(f"PRAGMA index_info({index[1]})")])
                for index in connection.execute(f"PRAGMA index_list({name})").fetchall()
            ),
        }
    return tables


def _checks(sql: str) -> Iterator[str]:
    for start in re.finditer(r"CHECK \(", sql):
        depth, end = 1, start.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            end += 1
        yield " ".join(sql[start.end() : end - 1].split())


def _describe_server(connection: Any) -> Description:
    found: Description = {}
    for table, column, *rest in connection.execute(
        "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,"
        " a.attidentity, pg_get_expr(d.adbin, d.adrelid)"
        " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
        " LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
        " WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'"
        " AND a.attnum > 0 AND NOT a.attisdropped"
    ):
        found[table, column] = rest
    for table, name, rule in connection.execute(
        "SELECT c.relname, n.conname, pg_get_constraintdef(n.oid)"
        " FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid"
        " WHERE c.relnamespace = current_schema()::regnamespace"
    ):
        found[table, "rule", name] = rule
    for table, name, rule in connection.execute(
        "SELECT tablename, indexname, replace(indexdef, current_schema() || '.', '')"
        " FROM pg_indexes WHERE schemaname = current_schema()"
    ):
        found[table, "index", name] = rule
    return {key: value for key, value in found.items() if key[0] != "schema_version"}


# ------------------------------------------------------------- bad values are refused by SQL too


@pytest.fixture
def complaint(case_file: str) -> str:  # noqa: ARG001
    with database.transaction():
        staff = Staff.create(name="Anna")
        values = {
            "reference": "BEST-2026-0001",
            "procedure": "policy-2024",
            "procedure_version": "1",
            "procedure_reason": "",
            "received_on": "2026-04-03",
            "made_at": "2026-04-03T12:00:00.000000+00:00",
            "logged_at": "2026-04-03T12:00:00.000000+00:00",
            "log_status": "same_day",
            "log_late_reason": "",
            "channel": "email",
            "kind": "tenant",
            "category": "repairs",
            "category_other": "",
            "summary": "Damp",
            "details": "",
            "dissatisfied": True,
            "assisted_by": "",
            "assistance": "",
            "proposed_by_staff": False,
            "safety_answer": "",
            "counts_for_tsm": True,
            "restricted": False,
            "recurring": False,
            "serious": False,
            "with_ombudsman": False,
            "recorded_by_id": staff.id,
            "state": "open",
            "stage": 1,
            "waiting": False,
            "ended_reason": "",
            "hazard_reference": "",
            "next_step": "acknowledge",
            "next_extended": False,
            "version": 1,
        }
        marks = ", ".join("?" * len(values))
        database.execute(
            f"INSERT INTO complaint ({', '.join(values)}) VALUES ({marks})", tuple(values.values())
        )
    return "complaint"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("received_on", "2026-02-31"),
        ("received_on", "0026-04-03"),
        ("received_on", "1989-12-31"),
        ("received_on", "2100-01-01"),
        ("received_on", "31/12/2026"),
        ("received_on", "not a date"),
        ("received_on", None),
        ("made_at", "2026-02-31T12:00:00.000000+00:00"),
        ("made_at", "0026-04-03T12:00:00.000000+00:00"),
        ("made_at", "a while ago"),
        ("channel", "pigeon"),
        ("state", ""),
        ("stage", -1),
        ("version", "one"),
        ("reference", ""),
        ("reference", "   "),
        ("summary", "x" * 301),
        ("recorded_by_id", 999),
    ],
)
def test_sql_cannot_write_what_a_column_does_not_hold(
    complaint: str, column: str, value: object
) -> None:
    with pytest.raises(Exception) as refusal, database.transaction():  # noqa: PT011 - each driver's own
        database.execute(f"UPDATE {complaint} SET {column} = ?", (value,))
    assert type(refusal.value).__name__ in {"IntegrityError", "DataError"}
    assert Complaint.get().received_on == date(2026, 4, 3)


@pytest.mark.parametrize("case_file", ["memory"], indirect=True)  # a server has types of its own
@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("made_at", "2026-04-03 12:00"),  # which moment, where?
        ("made_at", "2026-04-03T12:00:00.000000+01:00"),
        ("received_on", "2026-4-3"),
        ("received_on", "now"),
        ("dissatisfied", 2),
        ("summary", "Damp\x00hidden"),
        ("summary", b"Damp"),
        ("stage", 1.5),
    ],
)
def test_sqlite_is_as_strict_as_a_server(complaint: str, column: str, value: object) -> None:
    with pytest.raises(Exception) as refusal, database.transaction():  # noqa: PT011 - see above
        database.execute(f"UPDATE {complaint} SET {column} = ?", (value,))
    assert type(refusal.value).__name__ in {"IntegrityError", "OperationalError"}


@pytest.mark.usefixtures("complaint")
@pytest.mark.parametrize(
    "values",
    [
        {"received_on": "2026-04-03"},
        {"received_on": NOON},
        {"received_on": date(1989, 12, 31)},
        {"made_at": NOON.replace(tzinfo=None)},
        {"channel": "email"},
        {"dissatisfied": "no"},
    ],
)
def test_the_program_cannot_write_them_either(values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(values))), database.transaction():
        Complaint.update(**values).execute()


@pytest.mark.parametrize(
    ("pence", "kept"), [(0, True), (100_000_000, True), (-1, False), (100_000_001, False)]
)
@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
def test_money_is_whole_pence_from_nothing_to_a_million_pounds(
    dialect: Any, pence: int, kept: bool
) -> None:
    from best_desktop.store.fields import PenceField
    from tests.store.schema import checks

    field = PenceField()
    field.name = field.column_name = "amount"
    (rule,) = checks(field, dialect)
    connection = sqlite3.connect(":memory:")
    connection.execute(f'CREATE TABLE t ("amount" INTEGER CHECK ({rule})) STRICT')
    connection.execute("INSERT INTO t VALUES (12)")
    if kept:
        connection.execute("UPDATE t SET amount = ?", (pence,))
    else:
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE t SET amount = ?", (pence,))
        with pytest.raises(ValueError, match="whole pence"):
            field.db_value(pence)
    for nonsense in ("ten", 1.5, b"1"):
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE t SET amount = ?", (nonsense,))
