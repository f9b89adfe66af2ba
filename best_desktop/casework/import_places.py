"""The schemes and departments an older register names; unknown ones are added."""

from __future__ import annotations

from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.rows import tuples
from best_desktop.domain.text import fold
from best_desktop.domain.vocabulary import Nation
from best_desktop.store.models import Department, Scheme

_NOWHERE = "Scheme not recorded"


class Places:
    """The schemes and departments of the case file by name; unknown ones are added."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._schemes: dict[str, tuple[int, Nation]] = {}
        self._names: dict[int, str] = {}
        for number, name, nation in tuples(Scheme.select(Scheme.id, Scheme.name, Scheme.nation)):
            self._schemes[fold(name)] = (number, nation)
            self._names[number] = name
        rows = tuples(Department.select(Department.id, Department.name))
        self._departments = {fold(name): number for number, name in rows}

    def name_of(self, scheme_id: int | None) -> str:
        """The name of a scheme; '' of none."""
        return self._names.get(scheme_id, "") if scheme_id else ""

    def scheme(self, work: Work, name: str, nation: Nation | None) -> int | None:
        """The scheme of a row: one of the same name in another nation is another scheme."""
        if not name and nation is not Nation.WALES:
            return None
        name = name or _NOWHERE
        found = self._schemes.get(fold(name))
        if found is not None and nation not in {None, found[1]}:
            name = f"{name[:100]} ({nation})"
            found = self._schemes.get(fold(name))
        if found is not None:
            return found[0]
        scheme = work.create(Scheme, name=name, nation=nation or Nation.ENGLAND)
        work.line("SCHEME", "added", "", f"{name}, {scheme.nation}")
        self._schemes[fold(name)] = (scheme.id, scheme.nation)
        self._names[scheme.id] = name
        return scheme.id

    def department(self, work: Work, name: str) -> int | None:
        """The department of a row; None where it names none."""
        if not name:
            return None
        found = self._departments.get(fold(name))
        if found is None:
            found = work.create(Department, name=name).id
            work.line("DEPARTMENT", "added", "", name)
            self._departments[fold(name)] = found
        return found
