"""The lists of compliments and comments, newest first."""

from __future__ import annotations

from typing import Any

from peewee import JOIN

from best_desktop.casework.desk import Desk
from best_desktop.casework.rows import tuples
from best_desktop.casework.views import CommentRow, ComplimentRow
from best_desktop.domain.text import asked
from best_desktop.store.models import (
    Comment,
    Compliment,
    Department,
    Person,
    Scheme,
    Staff,
)


def matching(text: str, *columns: Any) -> Any:
    """The condition that one of the columns holds a text, as people look for it."""
    wanted = asked(text)
    term = columns[0].contains(wanted)
    for column in columns[1:]:
        term = term | column.contains(wanted)
    return term


def compliments(desk: Desk, text: str = "", limit: int = 500) -> tuple[ComplimentRow, ...]:
    """Compliments, newest first, whose text, giver or person praised holds ``text``."""
    query = (
        Compliment.select(
            Compliment.id,
            Compliment.reference,
            Compliment.received_on,
            Compliment.channel,
            Person.name,
            Compliment.on_behalf_of,
            Compliment.about,
            Compliment.about_whom,
            Scheme.name,
            Department.name,
            Compliment.text,
            Staff.name,
            Compliment.shared_on,
            Compliment.confirmed_on,
        )
        .join(Person, JOIN.LEFT_OUTER, on=(Compliment.person == Person.id))
        .switch(Compliment)
        .join(Scheme, JOIN.LEFT_OUTER, on=(Compliment.scheme == Scheme.id))
        .switch(Compliment)
        .join(Department, JOIN.LEFT_OUTER, on=(Compliment.department == Department.id))
        .switch(Compliment)
        .join(Staff, on=(Compliment.recorded_by == Staff.id))
        .order_by(Compliment.received_on.desc(), Compliment.id.desc())
        .limit(limit)
    )
    if text.strip():
        columns = (Compliment.text, Person.name, Compliment.about_whom, Compliment.reference)
        query = query.where(matching(text.strip(), *columns))
    return tuple(ComplimentRow(*_filled(row, unknown=(12, 13))) for row in tuples(query))


def comments(desk: Desk, text: str = "", limit: int = 500) -> tuple[CommentRow, ...]:
    """Comments, newest first, whose text or giver holds ``text``."""
    query = (
        Comment.select(
            Comment.id,
            Comment.reference,
            Comment.received_on,
            Comment.channel,
            Person.name,
            Scheme.name,
            Comment.text,
            Comment.passed_to,
            Comment.reply,
        )
        .join(Person, JOIN.LEFT_OUTER, on=(Comment.person == Person.id))
        .switch(Comment)
        .join(Scheme, JOIN.LEFT_OUTER, on=(Comment.scheme == Scheme.id))
        .order_by(Comment.received_on.desc(), Comment.id.desc())
        .limit(limit)
    )
    if text.strip():
        query = query.where(matching(text.strip(), Comment.text, Person.name, Comment.reference))
    return tuple(CommentRow(*_filled(row)) for row in tuples(query))


def _filled(row: tuple[Any, ...], unknown: tuple[int, ...] = ()) -> list[Any]:
    """Texts of missing joins become empty; the dates at places ``unknown`` may stay unknown."""
    return [
        value if value is not None or place in unknown else "" for place, value in enumerate(row)
    ]
