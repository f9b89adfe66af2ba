"""The registers of people and third parties; what is restricted is neither listed nor counted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from peewee import JOIN, SQL, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.party_views import PersonRow, RegisterFilter
from best_desktop.casework.people import in_force, named
from best_desktop.casework.queries.listing import Listing
from best_desktop.casework.restricted import cases_of, known_people, visible
from best_desktop.casework.rows import tuples
from best_desktop.domain.text import asked, fold
from best_desktop.domain.vocabulary import CaseState, PartyRole
from best_desktop.store.models import (
    Adjustment,
    Complaint,
    Person,
    PersonRole,
    Scheme,
    VulnerabilityNote,
)

THIRD_PARTIES = (
    PartyRole.REPRESENTATIVE,
    PartyRole.SUPPORT_PROVIDER,
    PartyRole.CONTRACTOR,
    PartyRole.OFFICIAL_BODY,
)
"""Who is a third party: whoever speaks for others, works for us, or has a say by law."""


def _select(*columns: Any) -> Any:
    query = Person.select(*columns)
    return query.join(Scheme, JOIN.LEFT_OUTER, on=(Person.scheme == Scheme.id))


def _complaints(desk: Desk, *more: Any) -> Any:
    return Complaint.select(fn.COUNT(SQL("*"))).where(cases_of(Person.id), visible(desk), *more)


def _columns(desk: Desk) -> list[Any]:
    return [
        Person.id,
        Person.name,
        Person.known_as,
        Person.organisation,
        fn.COALESCE(Scheme.name, ""),
        Person.postcode,
        Person.phone,
        Person.email,
        Person.preferred_channel,
        _complaints(desk),
        _complaints(desk, Complaint.state == CaseState.OPEN),
        Person.version,
    ]


def _where(desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms = [Person.merged_into.is_null(), known_people(desk)]
    folded = fold(asked(wanted.text)).strip()
    if folded:
        terms.append(named(folded))
    if wanted.role is not None:
        terms.append(_is_any((wanted.role,)))
    if wanted.scheme_id is not None:
        terms.append(Person.scheme == wanted.scheme_id)
    if wanted.only_open:
        due = in_force(Adjustment, desk.today) & (Adjustment.review_on <= desk.today)
        terms.append(Person.id.in_(Adjustment.select(Adjustment.person).where(due)))
    return terms


def _third_parties(desk: Desk, wanted: RegisterFilter) -> list[Any]:
    return [*_where(desk, wanted), _is_any(THIRD_PARTIES)]


def _is_any(roles: tuple[PartyRole, ...]) -> Any:
    held = PersonRole.select(PersonRole.person).where(PersonRole.role.in_(roles))
    return Person.id.in_(held)


def _rows(desk: Desk, found: list[tuple[Any, ...]]) -> list[PersonRow]:
    numbers = [each[0] for each in found]
    held: dict[int, set[PartyRole]] = {}
    query = PersonRole.select(PersonRole.person, PersonRole.role)
    for person, role in tuples(query.where(PersonRole.person.in_(numbers))):
        held.setdefault(person, set()).add(role)
    needs: dict[int, list[tuple[str, Any]]] = {}
    adjusted = Adjustment.select(Adjustment.person, Adjustment.measure, Adjustment.review_on)
    adjusted = adjusted.where(Adjustment.person.in_(numbers), in_force(Adjustment, desk.today))
    for person, measure, review_on in tuples(adjusted.order_by(Adjustment.id)):
        needs.setdefault(person, []).append((measure, review_on))
    noted = VulnerabilityNote.select(VulnerabilityNote.person).where(
        VulnerabilityNote.person.in_(numbers), in_force(VulnerabilityNote, desk.today)
    )
    vulnerable = {person for (person,) in tuples(noted)}
    return [
        replace(
            PersonRow(*row),
            roles=tuple(each for each in PartyRole if each in held.get(row[0], ())),
            adjustments=tuple(measure for measure, _ in needs.get(row[0], ())),
            review_on=min((day for _, day in needs.get(row[0], ())), default=None),
            vulnerable=row[0] in vulnerable,
        )
        for row in found
    ]


def _first_review(desk: Desk) -> Any:
    mine = (Adjustment.person == Person.id) & in_force(Adjustment, desk.today)
    return Adjustment.select(fn.MIN(Adjustment.review_on)).where(mine)


_ORDERS = {
    "name": lambda _: Person.folded,
    "organisation": lambda _: fn.NULLIF(fn.LOWER(Person.organisation), ""),
    "scheme": lambda _: Scheme.name,
    "postcode": lambda _: fn.NULLIF(Person.postcode, ""),
    "complaints": _complaints,
    "open": lambda desk: _complaints(desk, Complaint.state == CaseState.OPEN),
    "review": _first_review,
}

PEOPLE: Listing[PersonRow] = Listing(
    _select, _columns, _where, _rows, _ORDERS, Person.id, ("name", False)
)
THIRD_PARTY_LIST: Listing[PersonRow] = Listing(
    _select, _columns, _third_parties, _rows, _ORDERS, Person.id, ("name", False)
)
