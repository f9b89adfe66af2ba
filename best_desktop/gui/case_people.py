"""The people of a case: who complains, and everybody the complaint is for."""

from __future__ import annotations

from best_desktop.casework.case_views import CaseView, PersonView


def people_of(view: CaseView) -> list[PersonView]:
    """The complainant first, each person once; nobody where the case is anonymous."""
    complainant = [view.complainant] if view.complainant else []
    return list({each.id: each for each in (*complainant, *view.service_users)}.values())


def person_of(view: CaseView, person_id: int) -> PersonView:
    """One person of a case.

    Raises:
        LookupError: nobody of that id belongs to the case.
    """
    for person in people_of(view):
        if person.id == person_id:
            return person
    raise LookupError(f"nobody with the id {person_id} belongs to {view.reference}")
