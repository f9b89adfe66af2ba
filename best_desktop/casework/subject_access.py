"""Everything kept about one person, as one file to be read and sent (P-14.1).

What counts as theirs is read from the register of personal data: whatever would be taken out when
their records are anonymised is what was kept about them. What is restricted, or speaks of others
too, is put apart and says why: somebody reads it before it goes out.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from best_desktop.casework.case_views import HistoryLine
from best_desktop.casework.data_right_views import AccessExport, ExportItem
from best_desktop.casework.desk import Desk, shown
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.history_words import line_words
from best_desktop.casework.notes import kept_bytes
from best_desktop.casework.people import known_person
from best_desktop.casework.restricted import cases_of, is_hidden, known_people
from best_desktop.casework.saving import save_bytes
from best_desktop.documents.register_book import Made, RegisterHead, RegisterSheet, register_book
from best_desktop.domain.file_names import safe_file_name
from best_desktop.domain.letter_template import from_json
from best_desktop.domain.personal_data import REGISTER, Fate
from best_desktop.domain.roles import Right
from best_desktop.domain.text import fold
from best_desktop.store import anonymising, audit_trail, models
from best_desktop.store.models import (
    Authority,
    Complaint,
    DataRequest,
    Document,
    Equality,
    Letter,
    Person,
)

Report = Callable[[int, str], None]
"""Said how far it is, in percent and words; it raises where somebody pressed Cancel."""

_TABLES: dict[str, Any] = {each._meta.table_name: each for each in models.ALL}
_PERSON = Person._meta.table_name
_RESTRICTED = "From a restricted complaint"
_IN = "It came from outside and may speak of others"
_FOR_OTHERS = "Written to somebody else"
_LEFT_OUT = frozenset(("disposal", "audit_detail", "retention_hold", "case_person", "proof_cover",
                       "complained_about", "person_role"))  # fmt: skip
_MEANT = (Fate.EMPTIED, Fate.WORDED, Fate.REMOVED, Fate.COUNTED)
# Numbers and marks of ours, that tell the person nothing.
_OURS = frozenset(("id", "version", "folded", "sha256", "size", "media_type", "salt", "blocks",
                   "said_around", "document", "came_with", "anonymised_on"))  # fmt: skip


def export_about(
    desk: Desk,
    person_id: int,
    path: Path,
    report: Report = lambda _percent, _words: None,
    *,
    request_id: int | None = None,
) -> AccessExport:
    """Write everything kept about a person into a zip file with an index; it is audited.

    Args:
        desk: who makes it; they must be allowed to see every record in it.
        person_id: whose data.
        path: the file to write; what was there is replaced once the new one is whole.
        report: told how far it is; whatever it raises stops the work with nothing written.
        request_id: the request it answers. Where somebody else asks, their authority must have
            been seen.

    Raises:
        Refused: a record is restricted to others, or no authority was seen.
        CaseworkError: a document is missing or damaged, or the file cannot be written.
    """
    person = known_person(person_id)
    _refuse_without_authority(request_id)
    why_not = desk.why_not(Right.EXPORT)
    if why_not:
        raise Refused(why_not)
    report(5, "Finding what is kept")
    items, documents = _Everything(desk, person).gathered()
    content = _zipped(desk, person, items, documents, report)
    to_read = sum(1 for each in items if each.read_first)
    report(95, "Saving")
    with desk.working(Right.EXPORT) as work:
        save_bytes(path, content)
        work.line("EXPORT", "items", "", len(items))
        work.line("EXPORT", "documents", "", len(documents))
        work.line("EXPORT", "to be read first", "", to_read)
        work.about(_PERSON, person.id)
        summary = f"Everything kept about {person.name} was exported"
        work.record("Export subject access", "People", None, summary)
    return AccessExport(path, len(items), len(documents), to_read)


def access_file_name(desk: Desk, person_id: int) -> str:
    """The name offered for an export: 'Kept about Mrs Ruth Adeyemi 2026-11-20.zip'.

    Somebody known by restricted complaints alone is not named to whoever may not see those.
    """
    person = known_person(person_id)
    known = Person.select().where((Person.id == person.id) & known_people(desk)).exists()
    name = person.name if known else "a person"
    return safe_file_name(f"Kept about {name} {desk.today.isoformat()}.zip")


def _refuse_without_authority(request_id: int | None) -> None:
    request = DataRequest.get_or_none(DataRequest.id == request_id)
    if request is not None and request.asked_by and not request.authority_seen:
        raise Refused(
            f"{request.asked_by} asks for somebody else. See their written authority and record "
            "it on the request first."
        )


@dataclass(frozen=True, slots=True)
class _Case:
    """What is found from: a complaint, a record of a register, or the person themselves."""

    called: str
    restricted: bool
    rows: dict[str, set[int]]
    others: tuple[str, ...]


class _Everything:
    """Gathers what is kept about a person, item by item."""

    def __init__(self, desk: Desk, person: Person) -> None:
        """Begin with nothing."""
        self._desk = desk
        self._person = person
        self._items: list[ExportItem] = []
        self._documents: list[tuple[str, Document]] = []
        self._seen: set[tuple[str, int]] = set()

    def gathered(self) -> tuple[list[ExportItem], list[tuple[str, Document]]]:
        """Every item, numbered from 1, and the documents with their names in the file."""
        for case in self._cases():
            for name in _TABLES:
                if name not in _LEFT_OUT:
                    for number in sorted(case.rows.get(name, ())):
                        self._add_row(case, name, number)
            self._add_history(case)
        return self._items, self._documents

    def _cases(self) -> Iterator[_Case]:
        person = self._person
        yield self._case("Themselves", {_PERSON: {person.id}}, restricted=False)
        spoken_for = Authority.select(Authority.complaint).where(
            Authority.service_user == person.id
        )
        theirs = cases_of(person.id) | Complaint.id.in_(spoken_for)
        for complaint in Complaint.select().where(theirs).order_by(Complaint.id):
            if is_hidden(self._desk, complaint):
                raise Refused(
                    "Some of what is kept about this person is restricted to others. Ask the lead "
                    "complaints officer to make this export."
                )
            rows = {Complaint._meta.table_name: {complaint.id}}
            yield self._case(complaint.reference, rows, restricted=complaint.restricted)
        for name, table in _TABLES.items():
            if REGISTER[name].owners != ("itself",) or table in {Complaint, Person}:
                continue
            columns = [f for f in table._meta.sorted_fields if _points_to_a_person(f)]
            for column in columns:
                for row in table.select().where(column == person.id).order_by(table.id):
                    called = str(getattr(row, "reference", "") or f"Number {row.id}")
                    yield self._case(called, {name: {row.id}}, restricted=False)

    def _case(self, called: str, records: dict[str, set[int]], *, restricted: bool) -> _Case:
        rows = anonymising.belonging(records)
        numbers = anonymising.people_in(rows) - {self._person.id}
        names = [each.name for each in Person.select().where(Person.id.in_(sorted(numbers)))]
        own = {fold(word) for word in self._person.name.split()}
        words = {
            word
            for name in names
            for word in fold(name).split()
            if len(word) > 3 and word not in own
        }
        return _Case(called, restricted, rows, tuple(sorted(words)))

    def _add_row(self, case: _Case, name: str, number: int) -> None:
        if (name, number) in self._seen:
            return
        self._seen.add((name, number))
        table = _TABLES[name]
        row = table.get_by_id(number)
        if table is Document:
            self._add_document(case, row)
            return
        words = "\n".join(_said(name, row))
        if table is Letter:
            words = _letter_words(row)
        if not words:
            return
        self._add(
            case, _noun(name), self._dated(row), _title(row), words, self._why(case, row, words)
        )

    def _add_document(self, case: _Case, row: Document) -> None:
        why = _RESTRICTED if case.restricted else ""
        if not why and row.direction.value == "in":
            why = _IN
        if not why and _written_to_another(row, self._person):
            why = _FOR_OTHERS
        name = safe_file_name(f"{len(self._documents) + 1:03d} {row.name}")
        file = f"{'Read first' if why else 'Documents'}/{name}"
        self._documents.append((file, row))
        self._add(case, str(row.kind), row.dated_on, row.name, row.subject, why, file)

    def _why(self, case: _Case, row: Any, words: str) -> str:
        if case.restricted:
            return _RESTRICTED
        if isinstance(row, Letter) and _is_to_another(row, self._person):
            return _FOR_OTHERS
        said = fold(words)
        named = [word for word in case.others if word in said]
        return f"Names others: {', '.join(named)}" if named else ""

    def _dated(self, row: Any) -> date | None:
        """The first date of a row, in local time."""
        for field in type(row)._meta.sorted_fields:
            value = row.__data__.get(field.name)
            if isinstance(value, datetime):
                return self._desk.local(value).date()
            if isinstance(value, date):
                return value
        return None

    def _add_history(self, case: _Case) -> None:
        lines = []
        for number in case.rows.get(Complaint._meta.table_name, ()):
            lines += audit_trail.entries_for(number)
        about = [(name, each) for name, numbers in case.rows.items() for each in numbers]
        lines += audit_trail.entries_about(
            [each for each in about if each[0] != Complaint._meta.table_name]
        )
        for line in sorted(lines, key=lambda each: each.id):
            if ("audit_entry", line.id) in self._seen:
                continue
            self._seen.add(("audit_entry", line.id))
            words = [line.summary, line.reason, *(_line_words(each) for each in line.lines)]
            text = "\n".join(filter(None, words))
            on = self._desk.local(line.at).date()
            what = f"{line.action}, by {line.staff_name}"
            self._add(case, "History", on, what, text, self._why(case, line, text))

    def _add(
        self,
        case: _Case,
        kind: str,
        on: date | None,
        what: str,
        words: str,
        why: str,
        file: str = "",
    ) -> None:
        number = len(self._items) + 1
        self._items.append(ExportItem(number, kind, case.called, on, what, words, why, file))


def _points_to_a_person(field: Any) -> bool:
    return getattr(field, "rel_model", None) is Person


def _noun(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _said(name: str, row: Any) -> Iterator[str]:
    """What a row holds that is personal, a line a column."""
    for column, fate in REGISTER[name].columns.items():
        if fate not in _MEANT or column in _OURS or column.endswith("recorded_by"):
            continue
        if REGISTER[name].owners and column in REGISTER[name].owners:
            continue
        value = shown(getattr(row, column))
        if value:
            yield f"{column.replace('_', ' ').capitalize()}: {value}"
    if isinstance(row, Equality):
        yield "Kept apart, and only counted"


def _letter_words(row: Letter) -> str:
    """A letter that was issued is a document; one that was not is given in its own words."""
    head = f"{row.code.value} {row.code}, {str(row.state).lower()}"
    if row.document_id is not None:
        return f"{head}. To: {', '.join(filter(None, row.addressee.splitlines()))}"
    text = "\n\n".join(block.text for block in from_json(row.blocks)) if row.blocks else ""
    return f"{head}\n{text}"


def _is_to_another(row: Letter, person: Person) -> bool:
    return bool(row.addressee) and fold(person.name) not in fold(row.addressee)


def _written_to_another(row: Document, person: Person) -> bool:
    letter = Letter.get_or_none(Letter.document == row.id)
    return letter is not None and _is_to_another(letter, person)


def _title(row: Any) -> str:
    for name in ("summary", "name", "kind", "code", "number"):
        value = row.__data__.get(name)
        if value:
            return shown(value)
    return ""


def _line_words(line: dict[str, str]) -> str:
    return line_words(HistoryLine(line["what"], line["field"], line["old"], line["new"]))


# -------------------------------------------------------------------------------------- the file

_INDEX = (
    RegisterHead("Number", 9, int),
    RegisterHead("What", 24, str),
    RegisterHead("Case", 18, str),
    RegisterHead("Date", 14, date),
    RegisterHead("About", 36, str),
    RegisterHead("Words", 80, str),
    RegisterHead("File", 40, str),
    RegisterHead("Read before sending", 40, str),
)


def _zipped(
    desk: Desk,
    person: Person,
    items: Sequence[ExportItem],
    documents: Sequence[tuple[str, Document]],
    report: Report,
) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for place, (name, row) in enumerate(documents):
            report(10 + 80 * place // len(documents), f"Document {place + 1} of {len(documents)}")
            try:
                file.writestr(name, kept_bytes(row))
            except CaseworkError as error:
                raise CaseworkError(f"{row.name}: {error}") from error
        report(90, "Writing the index")
        file.writestr("Index.xlsx", _index(desk, person, items))
    return out.getvalue()


def _index(desk: Desk, person: Person, items: Sequence[ExportItem]) -> bytes:
    to_read = [each for each in items if each.read_first]
    notes = {
        "Whose data": person.name,
        "Items": str(len(items)),
        "To be read first": f"{len(to_read)}, in the sheet and the folder ‘Read first’",
        "How to use it": (
            "Read what is in ‘Read first’. Black out what is about others, or leave it out, then "
            "take the column ‘Read before sending’ away and send the rest."
        ),
    }
    sheets = [
        RegisterSheet("Read first", _INDEX, map(_line, to_read)),
        RegisterSheet("Everything", _INDEX, map(_line, items)),
    ]
    made = Made(
        desk.staff_name, desk.local(desk.clock()), desk.settings.office.name, sample=desk.sample
    )
    return register_book(f"Kept about {person.name}", sheets, notes, made)


def _line(item: ExportItem) -> tuple[object, ...]:
    return (
        item.number, item.kind, item.case, item.dated_on, item.what, item.words, item.file,
        item.read_first,
    )  # fmt: skip
