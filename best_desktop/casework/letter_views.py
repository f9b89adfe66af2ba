"""What lists of letters show, whatever the letters belong to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterOwner:
    """Whose letter it is: ``complaint_id`` is None where it belongs to no complaint.

    ``handler`` is who handles the complaint, or who began a letter that belongs to none.
    """

    complaint_id: int | None
    reference: str
    who: str
    scheme: str
    handler: str
