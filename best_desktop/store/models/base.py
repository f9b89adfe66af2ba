"""What all tables share: the database they are bound to and the version that edits compare."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from peewee import OP, AutoField, DatabaseProxy, Expression, IntegerField, Model, ModelSelect

if TYPE_CHECKING:
    from typing import Self

    _Select = ModelSelect[Any]
else:
    _Select = ModelSelect

database = DatabaseProxy()


class _Selection(_Select):
    """A query whose columns, where they are the whole record, are written out once and kept.

    Writing a statement takes peewee longer than running it: a record has up to fifty columns.
    """

    _is_default: bool

    def __sql_selection__(self, ctx: Any, is_subquery: bool = False) -> Any:
        if is_subquery or not self._is_default:
            return super().__sql_selection__(ctx, is_subquery)
        model: type[Table] = self.model
        return ctx.literal(_columns(model, ctx.alias_manager[model._meta.table]))


@cache
def _columns(model: type[Table], alias: str) -> str:
    """Every column of a table that a statement calls ``alias``."""
    return ", ".join(f'"{alias}"."{each.column_name}"' for each in model._meta.sorted_fields)


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

    @classmethod
    def select(cls, *fields: Any) -> ModelSelect[Self]:
        """A query for whole records, or for the fields or tables given."""
        return _Selection(cls, fields or cls._meta.sorted_fields, is_default=not fields)

    @classmethod
    def get(cls, *query: Any, **filters: Any) -> Self:
        """The first record that fits; by its number (so are foreign keys followed) at once.

        Raises:
            DoesNotExist: there is none.
        """
        from best_desktop.store.finding import by_id  # which stands on this module

        number = _number_asked_for(cls, query) if len(query) == 1 and not filters else None
        found = None if number is None else by_id(cls, number)
        return found or super().get(*query, **filters)


def _number_asked_for(table: type[Table], query: tuple[Any, ...]) -> int | None:
    """The number where a query says no more than ``table.id == number``."""
    asked = query[0]
    if (
        isinstance(asked, Expression)
        and asked.op == OP.EQ
        and asked.lhs is table._meta.primary_key
        and type(asked.rhs) is int
    ):
        return asked.rhs
    return None


class VersionedTable(Table):
    """A record people edit: changes are compared-and-set on ``version``, never saved blind."""

    version = IntegerField(default=1)
