"""What screens are given of the office's own lists: staff, schemes, departments, one-off days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from best_desktop.domain.vocabulary import (
    Nation,
    Role,
)

if TYPE_CHECKING:
    pass

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick from a list: its id and what people read."""

    id: int
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class StaffView:
    """A member of staff, for the office's own list."""

    id: int
    name: str
    job_title: str
    phone: str
    email: str
    account: str
    active: bool
    roles: frozenset[Role]
    version: int
    manager_id: int | None = None
    briefed_on: date | None = None


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A scheme with its manager."""

    id: int
    name: str
    town: str
    postcode: str
    address: str
    nation: Nation
    manager_name: str
    manager_address: str
    manager_email: str
    manager_phone: str
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class DepartmentView:
    """A department with its head."""

    id: int
    name: str
    head_id: int | None
    head: str
    active: bool
    version: int
    deputy_id: int | None = None


@dataclass(frozen=True, slots=True)
class OfficeDayView:
    """A one-off day in the office's calendar."""

    id: int
    day: date
    name: str
    closed: bool
    nation: Nation | None
    version: int
