"""The trail is only added to, and whoever gets round that leaves a trace."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from best_desktop.domain.vocabulary import Outcome
from best_desktop.store import audit_trail, database, migrate
from best_desktop.store.models import AuditDetail, AuditEntry
from tests.databases import NOON, noon


def add(complaint_id: int | None = 7, **more: Any) -> AuditEntry:
    values: dict[str, Any] = {
        "at": NOON,
        "staff_id": 1,
        "staff_name": "Siân Ŵyn",
        "computer": "PC-07",
        "action": "complaint.acknowledged",
        "subject": "complaint:7",
        "complaint_id": complaint_id,
        "summary": "Acknowledged BEST-2026-0007",
        "reason": "",
        "lines": [{"field": "acknowledged_on", "old": None, "new": date(2026, 4, 3)}],
        **more,
    }
    return audit_trail.append(**values)


@pytest.fixture
def trail(case_file: str) -> str:
    """A case file with six entries."""
    with database.transaction():
        for number in range(1, 7):
            add(complaint_id=number % 2)
    return case_file


@pytest.mark.clause("R-2.1.7")
def test_entries_are_read_back_as_they_were_written(case_file: str) -> None:
    assert case_file
    assert audit_trail.head() == (0, audit_trail.NO_HASH)
    assert audit_trail.verify() == []
    in_summer_time = datetime(2026, 4, 3, 13, 0, 0, 250, tzinfo=timezone(timedelta(hours=1)))
    with database.transaction():
        entry = add(
            at=in_summer_time,
            reason="Typed wrongly",
            lines=[
                {"field": "outcome", "old": None, "new": Outcome.UPHELD},
                {"field": "at", "old": date(2026, 4, 3), "new": NOON},
                {"field": "details", "old": "O’Brien “quoted”\n", "new": 3},
            ],
        )
        add(complaint_id=None)
    assert entry.id == 1
    first, second = audit_trail.entries_after(0)
    assert first.at == in_summer_time
    assert first.at.tzinfo is UTC
    assert (first.staff_name, first.complaint_id, first.reason) == ("Siân Ŵyn", 7, "Typed wrongly")
    assert first.lines == (
        {"field": "outcome", "old": None, "new": "upheld"},
        {"field": "at", "old": "2026-04-03", "new": "2026-04-03T12:00:00+00:00"},
        {"field": "details", "old": "O’Brien “quoted”\n", "new": 3},
    )
    assert audit_trail.entries_after(1) == [second]
    assert audit_trail.entries_for(7) == [first]
    assert database.data_version() == 2
    assert audit_trail.head() == (2, AuditEntry.get_by_id(2).hash)
    assert audit_trail.verify() == []


def test_what_an_entry_cannot_keep_is_a_mistake(case_file: str) -> None:
    assert case_file
    with pytest.raises(TypeError, match="cannot keep a bytes"), database.transaction():
        add(lines=[{"field": "content", "old": None, "new": b"x"}])
    with pytest.raises(RuntimeError, match="belongs inside"):
        add()
    assert audit_trail.head()[0] == 0


def test_long_summary_is_cut_and_work_goes_on(case_file: str) -> None:
    assert case_file
    with database.transaction():
        add(summary="x" * 301, computer="y" * 500)
    (entry,) = audit_trail.entries_after(0)
    assert entry.summary == "x" * 299 + "…"
    assert entry.computer == "y" * 120
    assert audit_trail.verify() == []


def test_work_that_is_taken_back_leaves_no_entry_and_no_gap(trail: str) -> None:
    assert trail

    def fail() -> None:
        with database.transaction():
            add()
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with database.transaction():
        assert add().id == 7
    assert audit_trail.verify() == []


def test_details_can_be_long_and_the_check_reads_in_batches(
    case_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert case_file
    monkeypatch.setattr(audit_trail, "_BATCH", 3)
    with database.transaction():
        for _ in range(8):
            add(lines=[{"field": "details", "old": "a" * 50_000, "new": "ŵ" * 50_000}])
    assert audit_trail.verify(audit_trail.head()) == []


@pytest.mark.clause("P-14.2", "R-2.1.7")
def test_words_are_taken_out_and_the_chain_stands(trail: str) -> None:
    assert trail
    before = audit_trail.entries_after(0)
    with database.transaction():
        said = add(
            action=audit_trail.ERASING, lines=[audit_trail.erasure_line([5, 2, 1, 3])], reason=""
        )
        audit_trail.erase_words([1, 2, 3, 5], said.id)
    assert audit_trail.verify(audit_trail.head()) == []
    after = audit_trail.entries_after(0)
    assert [each.id for each in after if each.erased] == [1, 2, 3, 5]
    assert after[3] == before[3]
    assert (after[0].staff_name, after[0].at) == (before[0].staff_name, before[0].at)
    assert (after[0].summary, after[0].lines) == (audit_trail.ERASED, ())
    assert after[6].lines[0]["new"] == "1-3, 5"


@pytest.mark.parametrize("said_of", [[1, 2], []])
def test_words_taken_out_beyond_what_the_entry_says_leave_a_trace(
    trail: str, said_of: list[int]
) -> None:
    assert trail
    with database.transaction():
        said = add(action=audit_trail.ERASING, lines=[audit_trail.erasure_line(said_of)])
        audit_trail.erase_words([4], said.id)
    assert audit_trail.verify() == [_UNSAID]


@pytest.mark.parametrize("erased_in", [6, 3, 99])
def test_the_database_lets_words_be_taken_out_only_by_an_entry_that_says_so(
    trail: str, erased_in: int
) -> None:
    assert trail
    with pytest.raises(Exception, match="audit trail"), database.transaction():
        audit_trail.erase_words([4], erased_in)
    assert audit_trail.verify() == []


def test_entries_are_found_by_whom_they_are_about(trail: str) -> None:
    assert trail
    with database.transaction():
        add(about=[("person", 4), ("comment", 4)])
        add(about=[("person", 5)])
    assert [each.id for each in audit_trail.entries_about([("person", 4), ("comment", 4)])] == [7]
    assert [each.id for each in audit_trail.entries_about([("person", 6)])] == []


# ---------------------------------------------------------------------------------- attacks


_COPY_OF_THE_LAST = """
    INSERT INTO audit_entry SELECT {id}, at, staff_id, staff_name, computer, action, subject,
    complaint_id, detail_digest, {previous_hash}, 'x' FROM audit_entry
    WHERE id = 6"""


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE audit_entry SET staff_name = 'Bob' WHERE id = 3",
        "DELETE FROM audit_entry WHERE id = 6",
        "UPDATE audit_detail SET lines = '[]' WHERE entry_id = 3",
        "DELETE FROM audit_detail WHERE entry_id = 3",
        _COPY_OF_THE_LAST.format(id=9, previous_hash="hash"),
        _COPY_OF_THE_LAST.format(id=7, previous_hash="previous_hash"),
    ],
)
def test_the_database_refuses_to_change_the_trail(trail: str, attack: str) -> None:
    assert trail
    with pytest.raises(Exception, match="audit trail"), database.transaction():
        database.execute(attack)
    assert audit_trail.verify() == []
    assert audit_trail.head()[0] == 6


def test_replacing_an_entry_is_refused_too(tmp_path: Path) -> None:
    path = _file_with_trail(tmp_path)
    with closing(sqlite3.connect(path)) as tool:  # where recursive_triggers is off
        for attack in (
            """REPLACE INTO audit_entry SELECT id, at, staff_id, 'Bob', computer, action,
            subject, complaint_id, detail_digest, previous_hash, hash
            FROM audit_entry WHERE id = 3""",
            (
                "REPLACE INTO audit_detail"
                " SELECT id, entry_id, salt, '', '', '[]', NULL FROM audit_detail"
            ),
        ):
            with pytest.raises(sqlite3.IntegrityError, match="only added to at its end"):
                tool.execute(attack)


def _file_with_trail(folder: Path) -> Path:
    path = folder / "Complaints.best"
    database.open_database(path, create=True, now=noon)
    with database.transaction():
        for number in range(1, 7):
            add(complaint_id=number % 2)
    database.close_database()
    return path


def _alter_entry(tool: sqlite3.Connection) -> None:
    tool.execute("UPDATE audit_entry SET staff_name = 'Bob' WHERE id = 3")


def _alter_moment(tool: sqlite3.Connection) -> None:
    tool.execute("UPDATE audit_entry SET at = '2026-04-02T12:00:00.000000+00:00' WHERE id = 3")


def _spoil_moment(tool: sqlite3.Connection) -> None:
    tool.execute("PRAGMA ignore_check_constraints = ON")
    tool.execute("UPDATE audit_entry SET at = 'long ago' WHERE id = 3")


def _alter_details(tool: sqlite3.Connection) -> None:
    tool.execute("UPDATE audit_detail SET lines = '[]' WHERE entry_id = 4")


def _alter_reason(tool: sqlite3.Connection) -> None:
    tool.execute("UPDATE audit_detail SET reason = 'None needed' WHERE entry_id = 4")


def _take_words_out(tool: sqlite3.Connection) -> None:
    """As the program would, and naming an entry that says nothing of it."""
    tool.execute(
        "UPDATE audit_detail SET salt = '-', summary = '', reason = '', lines = '[]',"
        " erased_in = 6 WHERE entry_id = 4"
    )


def _take_words_out_by_nobody(tool: sqlite3.Connection) -> None:
    tool.execute("UPDATE audit_detail SET summary = '', lines = '[]', erased_in = 99 WHERE id = 4")


def _put_other_words(tool: sqlite3.Connection) -> None:
    tool.execute("UPDATE audit_detail SET summary = 'Nothing', erased_in = 6 WHERE entry_id = 4")


def _remove_details(tool: sqlite3.Connection) -> None:
    tool.execute("DELETE FROM audit_detail WHERE entry_id = 4")


def _remove_one(tool: sqlite3.Connection) -> None:
    tool.execute("DELETE FROM audit_detail WHERE entry_id = 3")
    tool.execute("DELETE FROM audit_entry WHERE id = 3")


def _remove_three(tool: sqlite3.Connection) -> None:
    tool.execute("DELETE FROM audit_detail WHERE entry_id BETWEEN 2 AND 4")
    tool.execute("DELETE FROM audit_entry WHERE id BETWEEN 2 AND 4")


def _remove_one_and_close_the_gap(tool: sqlite3.Connection) -> None:
    _remove_one(tool)
    tool.execute("PRAGMA foreign_keys = OFF")
    for number in (4, 5, 6):
        tool.execute("UPDATE audit_entry SET id = ? WHERE id = ?", (number - 1, number))
        tool.execute(
            "UPDATE audit_detail SET entry_id = ? WHERE entry_id = ?", (number - 1, number)
        )


def _cut_the_end(tool: sqlite3.Connection) -> None:
    tool.execute("DELETE FROM audit_detail WHERE entry_id > 4")
    tool.execute("DELETE FROM audit_entry WHERE id > 4")


_UNSAID = "The details of entry 4 of the audit trail were taken out, and no entry says so."


def _rewrite_everything(tool: sqlite3.Connection) -> None:
    """By somebody who knows this program: a whole new chain without Anna's mistake."""
    before = audit_trail.NO_HASH
    names = [*audit_trail._COLUMNS]
    for row in tool.execute(f"SELECT {', '.join(names)} FROM audit_entry ORDER BY id").fetchall():
        values = dict(zip(names, row, strict=True))
        values["previous_hash"] = before
        values["at"] = datetime.fromisoformat(values["at"])
        salt = secrets.token_hex(16)
        words = {"summary": "Nothing happened", "reason": "", "lines": "[]"}
        values["detail_digest"] = audit_trail._digest(salt, words)
        before = audit_trail._chain_hash(values)
        tool.execute(
            "UPDATE audit_entry SET previous_hash = ?, detail_digest = ?, hash = ? WHERE id = ?",
            (values["previous_hash"], values["detail_digest"], before, row[0]),
        )
        tool.execute(
            "UPDATE audit_detail SET salt = ?, summary = ?, reason = '', lines = '[]'"
            " WHERE entry_id = ?",
            (salt, words["summary"], row[0]),
        )


@pytest.mark.parametrize(
    ("attack", "trace"),
    [
        (_alter_entry, "Entry 3 of the audit trail was altered."),
        (_alter_reason, "The details of entry 4 of the audit trail were altered."),
        (_take_words_out, _UNSAID),
        (_take_words_out_by_nobody, _UNSAID),
        (_put_other_words, _UNSAID),
        (_alter_moment, "Entry 3 of the audit trail was altered."),
        (_spoil_moment, "Entry 3 of the audit trail was altered."),
        (_alter_details, "The details of entry 4 of the audit trail were altered."),
        (_remove_details, "The details of entry 4 of the audit trail are missing."),
        (_remove_one, "Entry 3 is missing from the audit trail."),
        (_remove_three, "Entries 2 to 4 are missing from the audit trail."),
        (_remove_one_and_close_the_gap, "Entry 3 of the audit trail does not follow on"),
        (_cut_the_end, "The audit trail ends at entry 4, but entry 6 has been seen before"),
        (_rewrite_everything, "Entry 6 of the audit trail is not the one that was seen before"),
    ],
)
@pytest.mark.clause("R-2.1.7", "R-B.2")
def test_whoever_takes_the_triggers_off_and_puts_them_back_is_noticed(
    tmp_path: Path, attack: Callable[[sqlite3.Connection], None], trace: str
) -> None:
    path = _file_with_trail(tmp_path)
    database.open_database(path, now=noon)
    remembered = audit_trail.head()
    database.close_database()
    with closing(sqlite3.connect(path)) as tool:
        triggers = tool.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            tool.execute(f"DROP TRIGGER {name}")
        attack(tool)
        for _, sql in triggers:
            tool.execute(sql)
        tool.commit()
    database.open_database(path, now=noon)
    problems = audit_trail.verify(remembered)
    database.close_database()
    assert any(problem.startswith(trace) for problem in problems), problems


@pytest.mark.usefixtures("trail")
def test_a_lock_that_was_taken_off_is_reported() -> None:
    where = " ON audit_entry" if database.is_server() else ""
    database.execute(f"DROP TRIGGER audit_entry_changed{where}")
    assert audit_trail.verify() == [
        "The lock that keeps the audit trail from being changed has been taken off."
    ]


@pytest.mark.usefixtures("trail")
def test_a_lock_that_does_nothing_is_reported() -> None:
    if database.is_server():
        database.execute("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_changed")
    else:
        database.execute("DROP TRIGGER audit_entry_removed")
        database.execute(
            "CREATE TRIGGER audit_entry_removed BEFORE DELETE ON audit_entry BEGIN SELECT 1; END"
        )
    assert len(audit_trail.verify()) == 1


@pytest.mark.usefixtures("trail")
def test_each_entry_has_a_salt_of_its_own_and_the_chain_holds_no_details() -> None:
    assert len({each.salt for each in AuditDetail.select()}) == 6
    entry = AuditEntry.get_by_id(3)
    assert "acknowledged_on" not in json.dumps(entry.__data__, default=str)
    assert len(list(migrate.statements(migrate.triggers("sqlite")))) == 6
