"""What all tables share: the database they are bound to and the version that edits compare."""

from __future__ import annotations

from peewee import AutoField, DatabaseProxy, IntegerField, Model

database = DatabaseProxy()


class Table(Model):
    """A table of the case file.

    Beside each foreign key ``name`` stands ``name_id``, the number peewee keeps for it.
    """

    id = AutoField()

    class Meta:
        """Bound to whichever case file is open."""

        database = database
        legacy_table_names = False
        only_save_dirty = True


class VersionedTable(Table):
    """A record people edit: changes are compared-and-set on ``version``, never saved blind."""

    version = IntegerField(default=1)
