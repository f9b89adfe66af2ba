"""Earlier complaints that may be the same, shown while somebody is still typing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from peewee import fn

from best_desktop.casework.case_list_views import CaseRow
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.cases import RESTRICTED, rows_by_id
from best_desktop.casework.restricted import cases_of, visible
from best_desktop.casework.rows import tuples
from best_desktop.store.models import Complaint, Person
from best_desktop.store.search import search_ids

_DIGITS = 6  # of a telephone number, before it says anything
_ADDRESS = 5  # letters of its first line


@dataclass(frozen=True, slots=True)
class TypedSoFar:
    """What of a new complaint is typed; ``person_id`` is somebody known already."""

    name: str = ""
    scheme_id: int | None = None
    text: str = ""
    phone: str = ""
    address: str = ""
    postcode: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Likely:
    """An earlier complaint, and what it has in common: "same telephone"."""

    row: CaseRow
    why: str


def possible_duplicates(desk: Desk, typed: TypedSoFar, limit: int = 5) -> list[Likely]:
    """Complaints by the same person, telephone, address, name or words, newest first in each.

    By name and words, they must be about the scheme that is chosen too. Hidden ones are left out
    (PF-54).
    """
    anywhere = {
        "same person": _of_people(desk, Person.id == typed.person_id) if typed.person_id else [],
        "same telephone": _by_phone(typed.phone, limit),
        "same address": _by_address(desk, typed),
    }
    at_scheme = {
        "same name": search_ids(typed.name, limit=limit) if len(typed.name.strip()) > 2 else [],
        "same words": _by_words(typed.text, limit),
    }
    found: dict[int, Likely] = {}
    for reasons, scheme_id in ((anywhere, None), (at_scheme, typed.scheme_id)):
        for why, numbers in reasons.items():
            for row in rows_by_id(desk, numbers[:limit], scheme_id=scheme_id):
                if row.summary != RESTRICTED:
                    before = found.get(row.id)
                    found[row.id] = Likely(row, f"{before.why}, {why}" if before else why)
    return list(found.values())[:limit]


def _by_phone(phone: str, limit: int) -> list[int]:
    digits = sum(each.isdigit() for each in phone)
    return search_ids(phone, limit=limit) if digits >= _DIGITS else []


def _by_words(text: str, limit: int) -> list[int]:
    words = [each for each in text.split() if len(each) > 4][:3]
    return search_ids(" ".join(words), limit=limit) if len(words) == 3 else []


def _by_address(desk: Desk, typed: TypedSoFar) -> list[int]:
    """The first line as it begins, and the postcode where both have one."""
    first = typed.address.strip().split("\n")[0].strip(" ,").lower()
    if len(first) < _ADDRESS:
        return []
    same = fn.LOWER(Person.address).startswith(first)
    postcode = "".join(typed.postcode.upper().split())
    if postcode:
        kept = fn.REPLACE(fn.UPPER(Person.postcode), " ", "")
        same &= (Person.postcode == "") | (kept == postcode)
    return _of_people(desk, same)


def _of_people(desk: Desk, which: Any) -> list[int]:
    people = [each for (each,) in tuples(Person.select(Person.id).where(which).limit(20))]
    found: list[int] = []
    for person in people:
        mine = Complaint.select(Complaint.id).where(cases_of(person), visible(desk))
        found += [each for (each,) in tuples(mine.order_by(Complaint.id.desc()).limit(5))]
    return sorted(dict.fromkeys(found), reverse=True)
