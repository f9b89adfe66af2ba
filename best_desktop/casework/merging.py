"""Two records of one person become one; nothing is lost, and the old name still finds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from best_desktop.casework.case_index import folded_person
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.parties import DETAILS
from best_desktop.casework.party_views import MergeField, MergePreview
from best_desktop.casework.people import index_cases_of, known_person, person_view
from best_desktop.casework.restricted import known_people, visible
from best_desktop.domain.roles import Right
from best_desktop.domain.text import fold
from best_desktop.store import models
from best_desktop.store.models import Complaint, Equality, Person, Scheme

_LABELS = {"handle": "Social media name", "preferred_channel": "Preferred contact"}
_FIELDS = (*DETAILS, "scheme")
_NOUNS = {
    "complaint": "complaints",
    "case_person": "complaints they are in",
    "service_request": "service requests",
    "compliment": "compliments",
    "comment": "comments",
    "adjustment": "adjustments",
    "vulnerability_note": "vulnerability notes",
    "person_role": "roles",
    "document": "documents",
    "letter": "letters",
    "proof": "proofs of authority",
    "survey_answer": "survey answers",
}


def merge_preview(desk: Desk, kept_id: int, other_id: int) -> MergePreview:
    """Two records side by side, and how much would move from the other to the one kept.

    Complaints hidden from whoever asks move too, and are not counted here (P-5.1.g).

    Raises:
        Refused: one of them is not there any more, or they are the same.
    """
    kept, other = _two(desk, kept_id, other_id)
    counts: Counter[str] = Counter()
    for table, field in _columns():
        query = table.select().where(getattr(table, field) == other.id)
        if table is Complaint:
            query = query.where(visible(desk))
        counts[_NOUNS.get(table._meta.table_name, "records of authority")] += query.count()
    fields = tuple(
        MergeField(name, _label(name), _shown(kept, name), _shown(other, name)) for name in _FIELDS
    )
    counts.pop(_NOUNS["case_person"])  # the same complaints again
    return MergePreview(
        person_view(kept, desk.today),
        person_view(other, desk.today),
        fields,
        tuple((noun, number) for noun, number in counts.items() if number),
    )


def merge_people(
    desk: Desk,
    kept_id: int,
    kept_version: int,
    other_id: int,
    other_version: int,
    *,
    take: Collection[str] = (),
    reason: str,
) -> None:
    """Merge the other record into the one kept.

    Everything that belonged to the other belongs to the one kept. Both records stand in the
    trail as they were, field by field. The other leaves every list; its name is kept as one the
    person is also known by, so that it still finds them.

    Args:
        desk: who merges.
        kept_id: the record that stays.
        kept_version: the version that was seen of it.
        other_id: the duplicate.
        other_version: the version that was seen of it.
        take: the details, by field, that come from the duplicate.
        reason: why they are the same person.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="how you know they are one person", needed=True)
    checks.done()
    with desk.working(Right.MERGE_PEOPLE) as work:
        kept, other = _two(desk, kept_id, other_id)
        for name in _FIELDS:
            for who, person in (("kept", kept), ("merged", other)):
                if _shown(person, name):
                    work.line("MERGE", f"{who}: {_label(name).lower()}", _shown(person, name))
        values: dict[str, Any] = {
            name: getattr(other, _column(name)) for name in _FIELDS if name in take
        }
        values["known_as"] = _names(kept, other, values.get("name", kept.name))
        merged = {**{name: getattr(kept, _column(name)) for name in _FIELDS}, **values}
        values["folded"] = folded_person(_as_input(merged))
        for name, (old, new) in work.change(
            Person, kept.id, kept_version, values, lines=False
        ).items():
            if name in _FIELDS and name != "scheme":
                work.line("PERSON", name.replace("_", " "), old, new)
        work.change(Person, other.id, other_version, {"merged_into": kept.id}, lines=False)
        Person.update(merged_into=kept.id).where(Person.merged_into == other.id).execute()
        for table, field in _columns():
            _move(work, table, field, kept.id, other.id)
        _move_equality(kept.id, other.id)
        index_cases_of(kept.id)
        work.record("Merge people", "People", None, f"{other.name} merged into {kept.name}", reason)


def _two(desk: Desk, kept_id: int, other_id: int) -> tuple[Person, Person]:
    kept, other = known_person(kept_id), known_person(other_id)
    for each in (kept, other):
        if not Person.select().where((Person.id == each.id) & known_people(desk)).exists():
            raise Refused("This person is not in the case file any more. Choose again.")
    if kept.id == other.id:
        raise Refused("These are one record already. Choose two different people.")
    return kept, other


def _columns() -> Iterator[tuple[Any, str]]:
    """Every column of every table that names a person, save what is kept apart or is theirs."""
    for table in models.ALL:
        meta: Any = table._meta
        for field in meta.sorted_fields:
            if getattr(field, "rel_model", None) is Person and table not in {Person, Equality}:
                yield table, field.name


def _move(work: Work, table: Any, field: str, kept_id: int, other_id: int) -> None:
    """Give the rows of one column to the one kept; one that they have already is let go."""
    column = getattr(table, field)
    for row in table.select().where(column == other_id).order_by(table.id):
        if _has_already(table, field, row, kept_id):
            row.delete_instance()
        else:
            table.update({column: kept_id}).where(table.id == row.id).execute()
            noun = _NOUNS.get(table._meta.table_name, "records of authority")
            work.line("MOVED", noun, getattr(row, "reference", "") or f"number {row.id}")
        work.wrote()


def _move_equality(kept_id: int, other_id: int) -> None:
    """What was told for equality monitoring goes along where the one kept told nothing."""
    if not Equality.select().where(Equality.person == kept_id).exists():
        Equality.update(person=kept_id).where(Equality.person == other_id).execute()


def _has_already(table: Any, field: str, row: Any, kept_id: int) -> bool:
    for names, unique in table._meta.indexes:
        if unique and field in names:
            same = getattr(table, field) == kept_id
            for name in names:
                if name != field:
                    same &= getattr(table, name) == getattr(row, name)
            if table.select().where(same).exists():
                return True
    return False


def _names(kept: Person, other: Person, name: str) -> str:
    """Every other name of the two, one a line, each once however it is spelt."""
    lines = [kept.name, *kept.known_as.split("\n"), other.name, *other.known_as.split("\n")]
    known = {fold(name)}
    names = []
    for line in (each.strip() for each in lines):
        if line and fold(line) not in known:
            known.add(fold(line))
            names.append(line)
    return "\n".join(names)


def _as_input(values: dict[str, Any]) -> PersonInput:
    return PersonInput(**{name: values[name] for name in DETAILS})


def _column(name: str) -> str:
    return "scheme_id" if name == "scheme" else name


def _label(name: str) -> str:
    return _LABELS.get(name, name.replace("_", " ").capitalize())


def _shown(person: Person, name: str) -> str:
    if name == "scheme":
        scheme = Scheme.get_or_none(Scheme.id == person.scheme_id)
        return scheme.name if scheme else ""
    return str(getattr(person, name) or "")
