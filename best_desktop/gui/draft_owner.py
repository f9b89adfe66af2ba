"""Whose a draft is: one case file's and one person's, so that nobody is offered another's text."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from best_desktop.casework import case_file
from best_desktop.casework.file_places import same_file

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


def own_key(office: Office, name: str) -> str:
    """The key of a draft of this name in the open case file, of whoever is at the desk."""
    return f"{file_key()}-{office.desk().staff_id}-{name}"


def file_key() -> str:
    """What the keys of the open case file's drafts begin with."""
    return hashlib.sha256(same_file(case_file.address()).encode()).hexdigest()[:8]
