"""The registers of compliments and comments, equal in every way to that of complaints (B-35)."""

from __future__ import annotations

from typing import Any

from peewee import JOIN, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.feedback_views import CommentRow, ComplimentRow
from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.queries.listing import Listing, matching, received_between
from best_desktop.store.models import Comment, Compliment, Department, Person, Scheme, Staff


def _select_compliments(*columns: Any) -> Any:
    query = Compliment.select(*columns)
    query = query.join(Person, JOIN.LEFT_OUTER, on=(Compliment.person == Person.id))
    for table, column in ((Scheme, Compliment.scheme), (Department, Compliment.department)):
        query = query.join_from(Compliment, table, JOIN.LEFT_OUTER, on=(column == table.id))
    return query.join_from(Compliment, Staff, on=(Compliment.recorded_by == Staff.id))


def _compliment_columns(_desk: Desk) -> list[Any]:
    return [
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
        Person.organisation,
    ]


def _which_compliments(_desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms = received_between(Compliment.received_on, wanted.first, wanted.last)
    if wanted.only_open:
        terms.append(Compliment.shared_on.is_null())
    if wanted.scheme_id is not None:
        terms.append(Compliment.scheme == wanted.scheme_id)
    if wanted.text.strip():
        columns = (Compliment.text, Person.name, Compliment.about_whom, Compliment.reference)
        terms.append(matching(wanted.text, *columns))
    return terms


def _dated(row: tuple[Any, ...], *dates: int) -> list[Any]:
    """Texts of missing joins become empty; the dates at these places may stay unknown."""
    return [value if value is not None or at in dates else "" for at, value in enumerate(row)]


COMPLIMENTS: Listing[ComplimentRow] = Listing(
    _select_compliments,
    _compliment_columns,
    _which_compliments,
    lambda _, found: [ComplimentRow(*_dated(row, 12, 13)) for row in found],
    {
        "received": lambda _: Compliment.received_on,
        "reference": lambda _: Compliment.reference,
        "who": lambda _: fn.LOWER(Person.name),
        "about": lambda _: fn.NULLIF(fn.LOWER(Compliment.about_whom), ""),
        "scheme": lambda _: fn.LOWER(Scheme.name),
        "shared": lambda _: Compliment.shared_on,
        "channel": lambda _: Compliment.channel,
        "behalf": lambda _: fn.NULLIF(fn.LOWER(Compliment.on_behalf_of), ""),
        "department": lambda _: fn.LOWER(Department.name),
    },
    Compliment.id,
    ("received", True),
)


def _select_comments(*columns: Any) -> Any:
    query = Comment.select(*columns)
    query = query.join(Person, JOIN.LEFT_OUTER, on=(Comment.person == Person.id))
    return query.join_from(Comment, Scheme, JOIN.LEFT_OUTER, on=(Comment.scheme == Scheme.id))


def _comment_columns(_desk: Desk) -> list[Any]:
    return [
        Comment.id,
        Comment.reference,
        Comment.received_on,
        Comment.channel,
        Person.name,
        Scheme.name,
        Comment.text,
        Comment.passed_to,
        Comment.reply,
    ]


def _which_comments(_desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms = received_between(Comment.received_on, wanted.first, wanted.last)
    if wanted.only_open:
        terms.append(Comment.reply == "")
    if wanted.scheme_id is not None:
        terms.append(Comment.scheme == wanted.scheme_id)
    if wanted.text.strip():
        terms.append(matching(wanted.text, Comment.text, Person.name, Comment.reference))
    return terms


COMMENTS: Listing[CommentRow] = Listing(
    _select_comments,
    _comment_columns,
    _which_comments,
    lambda _, found: [CommentRow(*_dated(row)) for row in found],
    {
        "received": lambda _: Comment.received_on,
        "reference": lambda _: Comment.reference,
        "who": lambda _: fn.LOWER(Person.name),
        "scheme": lambda _: fn.LOWER(Scheme.name),
        "channel": lambda _: Comment.channel,
        "passed": lambda _: fn.NULLIF(fn.LOWER(Comment.passed_to), ""),
    },
    Comment.id,
    ("received", True),
)
