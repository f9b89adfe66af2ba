"""The audit trail: one entry for each thing somebody did, chained so that tampering shows.

Each entry's hash covers the entry and the hash before it. Its words (summary, reason, and what
changed: field, old, new) are kept apart and the entry holds only their salted digest, so that
personal details can be taken out while the chain still stands: :func:`erase_words` leaves the
number of a later entry that says so, and :func:`verify` holds the two against each other. Changes
leave a trace that cannot be removed unnoticed, as long as somebody remembers an earlier ``head``;
they are not impossible.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from best_desktop.domain.text import fold
from best_desktop.store import migrate
from best_desktop.store.adding import add
from best_desktop.store.database import execute, is_server, require_transaction
from best_desktop.store.models import AuditDetail, AuditEntry, AuditMention

if TYPE_CHECKING:
    import psycopg

NO_HASH = "0" * 64
ERASED = "The words of this entry were taken out when the record was anonymised"
ERASING = "Anonymise"
"""The action of an entry that takes out the words of earlier ones; the triggers know it too."""
_ERASURE = "ERASED"
_BATCH = 2_000
_SUMMARY_LENGTH, _COMPUTER_LENGTH = 300, 120

_COLUMNS = (
    "id", "at", "staff_id", "staff_name", "computer", "action", "subject", "complaint_id",
    "detail_digest", "previous_hash",
)  # fmt: skip
_WORDS = ("salt", "summary", "reason", "lines", "erased_in")
_VERIFY = (
    f"SELECT {', '.join('e.' + each for each in _COLUMNS)}, e.hash,"  # noqa: S608
    f" {', '.join('d.' + each for each in _WORDS)}"
    " FROM audit_entry e LEFT JOIN audit_detail d ON d.entry_id = e.id"
    " WHERE e.id > ? ORDER BY e.id LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class AuditLine:
    """An entry of the trail for reading; ``lines`` say what changed, field by field."""

    id: int
    at: datetime
    staff_id: int | None
    staff_name: str
    computer: str
    action: str
    subject: str
    complaint_id: int | None
    summary: str
    reason: str
    lines: tuple[dict[str, Any], ...]
    erased: bool = False


def append(  # noqa: PLR0913 - an entry says all of this, each by its name
    *,
    at: datetime,
    staff_id: int | None,
    staff_name: str,
    computer: str,
    action: str,
    subject: str,
    complaint_id: int | None,
    summary: str,
    reason: str,
    lines: Iterable[Mapping[str, Any]],
    about: Iterable[tuple[str, int]] = (),
) -> AuditEntry:
    """Add an entry at the end of the trail, in the transaction of what it records.

    Dates, moments and words of closed sets in ``lines`` are kept as text. A summary longer than
    its column is cut with an ellipsis: the trail must never be why work cannot be saved.
    ``about`` names people and records of registers, by table and number.

    Raises:
        RuntimeError: no transaction is open.
    """
    require_transaction()
    last_id, last_hash = head()
    words = {"summary": _cut(summary), "reason": reason, "lines": _json(list(lines))}
    salt = secrets.token_hex(16)
    values: dict[str, Any] = {
        "id": last_id + 1,
        "at": at.astimezone(UTC),
        "staff_id": staff_id,
        "staff_name": staff_name,
        "computer": computer[:_COMPUTER_LENGTH],
        "action": action,
        "subject": subject,
        "complaint_id": complaint_id,
        "detail_digest": _digest(salt, words),
        "previous_hash": last_hash,
    }
    values["hash"] = _chain_hash(values)
    entry = add(AuditEntry, **values)
    add(AuditDetail, entry=entry.id, salt=salt, **words)
    for table, number in sorted(set(about)):
        add(AuditMention, entry=entry.id, about=table, number=number)
    return entry


def head() -> tuple[int, str]:
    """The number and hash of the newest entry; (0, noughts) in a new case file."""
    row = execute("SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, NO_HASH)


def entries_after(id: int) -> list[AuditLine]:  # noqa: A002
    """What was recorded after entry ``id``, oldest first."""
    return _read(AuditEntry.id > id)


def entries_for(complaint_id: int) -> list[AuditLine]:
    """The history of a complaint, oldest first."""
    return _read(AuditEntry.complaint_id == complaint_id)


def _read(condition: Any) -> list[AuditLine]:
    names = [each for each in _COLUMNS if each not in {"detail_digest", "previous_hash"}]
    words = (AuditDetail.summary, AuditDetail.reason, AuditDetail.erased_in, AuditDetail.lines)
    query: Any = (
        AuditEntry.select(*(getattr(AuditEntry, each) for each in names), *words)
        .left_outer_join(AuditDetail, on=(AuditDetail.entry == AuditEntry.id))
        .where(condition)
        .order_by(AuditEntry.id)
    )
    rows: list[tuple[Any, ...]] = list(query.tuples())
    return [
        AuditLine(
            **dict(zip(names, row, strict=False)),
            summary=ERASED if row[-2] else row[-4] or "",
            reason=row[-3] or "",
            lines=tuple(json.loads(row[-1] or "[]")),
            erased=bool(row[-2]),
        )
        for row in rows
    ]


def entries_about(about: Iterable[tuple[str, int]]) -> list[AuditLine]:
    """What was recorded about people and records of registers, by table and number."""
    numbers: set[int] = set()
    for table, number in about:
        found: Any = AuditMention.select(AuditMention.entry).where(
            (AuditMention.about == table) & (AuditMention.number == number)
        )
        numbers.update(entry for (entry,) in found.tuples())
    return _read(AuditEntry.id.in_(sorted(numbers))) if numbers else []


def entries_on(subjects: Iterable[str]) -> list[AuditLine]:
    """What was recorded under some references."""
    return _read(AuditEntry.subject.in_(sorted(set(subjects))))


def entries_saying(words: Iterable[str]) -> set[int]:
    """The entries beside complaints that say any of some words, however they are written."""
    sought = [fold(each) for each in words]
    if not sought:
        return set()
    found: set[int] = set()
    rows = execute(
        "SELECT e.id, d.summary, d.reason, d.lines FROM audit_entry e"
        " JOIN audit_detail d ON d.entry_id = e.id"
        " WHERE e.complaint_id IS NULL AND d.erased_in IS NULL"
    )
    for number, *texts in rows.fetchall():
        said = fold(" ".join(texts))
        if any(each in said for each in sought):
            found.add(number)
    return found


def entries_of_others(numbers: Iterable[int], people: Collection[int]) -> set[int]:
    """Of some entries, those that are about a person other than ``people``."""
    others: Any = AuditMention.select(AuditMention.entry).where(
        (AuditMention.about == "person") & AuditMention.number.not_in(sorted(people))
    )
    return {entry for (entry,) in others.tuples()}.intersection(numbers)


def erase_words(numbers: Iterable[int], erased_in: int) -> None:
    """Take the words out of entries; entry ``erased_in``, already there, names them in its lines.

    What was done, when and by whom stays, and so does the chain. Entries whose words are out
    already are left as they are.

    Raises:
        RuntimeError: no transaction is open.
        StoreError: the database refuses it, because ``erased_in`` is not such an entry.
    """
    require_transaction()
    for number in numbers:
        execute(
            "UPDATE audit_detail SET salt = '-', summary = '', reason = '', lines = '[]',"
            " erased_in = ? WHERE entry_id = ? AND erased_in IS NULL",
            (erased_in, number),
        )


def erasure_line(numbers: Iterable[int]) -> dict[str, str]:
    """The line by which an entry says whose words it takes out: '3-7, 9'."""
    return {"what": _ERASURE, "field": "entries", "old": "", "new": _spans(numbers)}


def _spans(numbers: Iterable[int]) -> str:
    spans: list[list[int]] = []
    for number in sorted(set(numbers)):
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)


def _in_spans(number: int, spans: str) -> bool:
    for span in filter(None, spans.split(", ")):
        first, _, last = span.partition("-")
        if int(first) <= number <= int(last or first):
            return True
    return False


# ----------------------------------------------------------------------------------- the chain


def _json(value: object) -> str:
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain
    )


def _plain(value: object) -> object:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    message = f"The audit trail cannot keep a {type(value).__name__}"
    raise TypeError(message)


def _cut(summary: str) -> str:
    return summary if len(summary) <= _SUMMARY_LENGTH else summary[: _SUMMARY_LENGTH - 1] + "…"


def _digest(salt: str, words: Mapping[str, str]) -> str:
    said = _json([words["summary"], words["reason"], words["lines"]])
    return hashlib.sha256((salt + said).encode()).hexdigest()


def _chain_hash(values: Mapping[str, Any]) -> str:
    entry = {each: values[each] for each in _COLUMNS}
    entry["at"] = entry["at"].astimezone(UTC).isoformat(timespec="microseconds")
    return hashlib.sha256(f"{entry['previous_hash']}|{_json(entry)}".encode()).hexdigest()


def verify(witness: tuple[int, str] | None = None) -> list[str]:
    """What is wrong with the trail, in plain English; an empty list where all is well.

    ``witness`` is an earlier ``head`` that somebody remembers: without one, a trail whose end was
    cut off, or that was written afresh from the start, looks sound.
    """

    def batch(after: int) -> list[tuple[Any, ...]]:
        return list(execute(_VERIFY, (after, _BATCH)).fetchall())

    return [*_missing_guards(), *_chain_problems(batch, witness)]


def verify_copy(connection: sqlite3.Connection | psycopg.Connection) -> list[str]:
    """The same for a copy of a case file that is not the open one, in a file or on a server."""
    sql = _VERIFY if isinstance(connection, sqlite3.Connection) else _VERIFY.replace("?", "%s")

    def batch(after: int) -> list[tuple[Any, ...]]:
        ask: Any = connection.execute
        found: list[tuple[Any, ...]] = ask(sql, (after, _BATCH)).fetchall()
        return found

    return list(_chain_problems(batch, None))


def _chain_problems(
    batch: Callable[[int], list[tuple[Any, ...]]], witness: tuple[int, str] | None
) -> Iterator[str]:
    last_id, last_hash = 0, NO_HASH
    witnessed: str | None = None
    erased: dict[int, list[int]] = {}
    while rows := batch(last_id):
        for row in rows:
            values = dict(zip((*_COLUMNS, "hash", *_WORDS), row, strict=True))
            yield from _entry_problems(values, last_id, last_hash)
            yield from _erasure_problems(values, erased)
            last_id, last_hash = values["id"], values["hash"]
            if witness and last_id == witness[0]:
                witnessed = last_hash
    for number in sorted(each for numbers in erased.values() for each in numbers):
        yield _unsaid(number)
    if not witness or not witness[0]:
        return
    if last_id < witness[0]:
        yield (
            f"The audit trail ends at entry {last_id}, but entry {witness[0]} has been seen "
            "before: its end is missing."
        )
    elif witnessed != witness[1]:
        yield (
            f"Entry {witness[0]} of the audit trail is not the one that was seen before: the "
            "trail has been rewritten."
        )


def _entry_problems(values: dict[str, Any], last_id: int, last_hash: str) -> Iterator[str]:
    number = values["id"]
    if number == last_id + 2:
        yield f"Entry {number - 1} is missing from the audit trail."
    elif number != last_id + 1:
        yield f"Entries {last_id + 1} to {number - 1} are missing from the audit trail."
    elif values["previous_hash"] != last_hash:
        yield f"Entry {number} of the audit trail does not follow on from the entry before it."
    if not _is_as_written(values):
        yield f"Entry {number} of the audit trail was altered."
    if values["lines"] is None:
        yield f"The details of entry {number} of the audit trail are missing."
    elif values["erased_in"] is None and _digest(values["salt"], values) != values["detail_digest"]:
        yield f"The details of entry {number} of the audit trail were altered."


def _erasure_problems(values: dict[str, Any], erased: dict[int, list[int]]) -> Iterator[str]:
    """Words that were taken out without the entry that must say so; ``erased`` waits for it."""
    number, later = values["id"], values["erased_in"]
    if later is not None:
        empty = (values["summary"], values["reason"], values["lines"]) == ("", "", "[]")
        if not empty or later <= number:
            yield _unsaid(number)
        else:
            erased.setdefault(later, []).append(number)
    waiting = erased.pop(number, [])
    if waiting:
        said = _said_to_erase(values)
        yield from (_unsaid(each) for each in waiting if not _in_spans(each, said))


def _said_to_erase(values: dict[str, Any]) -> str:
    if values["action"] != ERASING or values["erased_in"] is not None:
        return ""
    lines = json.loads(values["lines"] or "[]")
    return ", ".join(each["new"] for each in lines if each.get("what") == _ERASURE)


def _unsaid(number: int) -> str:
    return f"The details of entry {number} of the audit trail were taken out, and no entry says so."


def _is_as_written(values: dict[str, Any]) -> bool:
    try:
        if isinstance(values["at"], str):  # SQLite
            values["at"] = datetime.fromisoformat(values["at"])
        return bool(_chain_hash(values) == values["hash"])
    except ValueError:
        return False


def _missing_guards() -> Iterator[str]:
    """Triggers that should keep the trail from being changed and are not there as made."""
    wanted = list(migrate.statements(migrate.triggers("sqlite")))
    if is_server():
        names = {sql.split()[2] for sql in _server_triggers()}
        rows = execute(
            "SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
            " JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = current_schema() AND t.tgenabled <> 'D'"
        ).fetchall()
        missing = bool(names - {name for (name,) in rows})
    else:
        rows = execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        missing = bool({sql.rstrip(";") for sql in wanted} - {sql for (sql,) in rows})
    if missing:
        yield "The lock that keeps the audit trail from being changed has been taken off."


def _server_triggers() -> list[str]:
    script = migrate.triggers("postgres").splitlines()
    return [line for line in script if line.startswith("CREATE TRIGGER")]
