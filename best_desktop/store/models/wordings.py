"""The office's own wording of its letters: each version as it was saved, none ever changed."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.store.fields import InstantField, LineField, ProseField
from best_desktop.store.models.base import Table
from best_desktop.store.models.people import Staff


class LetterWording(Table):
    """One version of a letter's wording (R-7.2.c); the one with the highest number is in use.

    ``code`` is the letter, ``shared`` for the blocks that several letters have. ``text`` is the
    template file; empty, the program's own wording is in use again. ``stock_sha256`` is the
    program's wording at the time, so that a newer one of a later program is noticed.
    """

    code = LineField(max_length=20)
    number = IntegerField()
    text = ProseField()
    sha256 = LineField(max_length=64)
    stock_sha256 = LineField(max_length=64)
    reason = ProseField()
    saved_by = ForeignKeyField(Staff, backref="+", on_delete="RESTRICT")
    saved_by_id: int
    saved_at = InstantField()

    class Meta:
        """A number is given once for each letter."""

        indexes = ((("code", "number"), True),)
