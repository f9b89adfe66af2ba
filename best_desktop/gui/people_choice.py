"""Which dialog answers what the people pages ask for; each is imported when it is first opened."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.gui.office import Office
from best_desktop.gui.people_asks import PeopleAsk


def make(ask: PeopleAsk, office: Office, number: int, parent: QWidget) -> QDialog:
    """Make a dialog about people or places; ``number`` is whose it is, 0 for a new one."""
    if ask in {PeopleAsk.SCHEME, PeopleAsk.STAFF, PeopleAsk.DEPARTMENT}:
        return _of_the_office(ask, office, number, parent)
    if ask in {PeopleAsk.EQUALITY, PeopleAsk.EQUALITY_FIGURES}:
        return _of_equality(ask, office, number, parent)
    if ask is PeopleAsk.EXPORT:
        from best_desktop.gui.dialogs.subject_access import SubjectAccessDialog

        return SubjectAccessDialog(office, parent, person_id=number)
    if ask in {PeopleAsk.PERSON, PeopleAsk.MERGE}:
        return _of_a_person(ask, office, number, parent)
    return _of_needs(ask, office, number, parent)


def _of_the_office(ask: PeopleAsk, office: Office, number: int, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.office_lists import (
        DepartmentDialog,
        SchemeDialog,
        StaffDialog,
    )

    if ask is PeopleAsk.SCHEME:
        return SchemeDialog(office, parent, row_id=number)
    if ask is PeopleAsk.STAFF:
        return StaffDialog(office, parent, row_id=number)
    return DepartmentDialog(office, parent, row_id=number)


def _of_equality(ask: PeopleAsk, office: Office, number: int, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.equality import EqualityDialog, EqualityFiguresDialog

    if ask is PeopleAsk.EQUALITY:
        return EqualityDialog(office, None, parent, person_id=number)
    return EqualityFiguresDialog(office, parent)


def _of_a_person(ask: PeopleAsk, office: Office, number: int, parent: QWidget) -> QDialog:
    if ask is PeopleAsk.PERSON:
        from best_desktop.gui.dialogs.person import PersonDialog

        return PersonDialog(office, None, parent, person_id=number)
    from best_desktop.gui.dialogs.merge_people import MergePeopleDialog

    return MergePeopleDialog(office, None, parent, person_id=number)


def _of_needs(ask: PeopleAsk, office: Office, number: int, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.adjustment import AdjustmentDialog
    from best_desktop.gui.dialogs.adjustment_review import (
        DeclineAdjustmentDialog,
        ReviewAdjustmentDialog,
    )
    from best_desktop.gui.dialogs.vulnerability import EndVulnerabilityDialog, VulnerabilityDialog

    if ask is PeopleAsk.ADJUSTMENT:
        return AdjustmentDialog(office, None, parent, row_id=number)
    if ask is PeopleAsk.DECLINE_ADJUSTMENT:
        return DeclineAdjustmentDialog(office, None, parent, row_id=number)
    if ask is PeopleAsk.REVIEW_ADJUSTMENT:
        return ReviewAdjustmentDialog(office, None, parent, row_id=number)
    if ask is PeopleAsk.VULNERABILITY:
        return VulnerabilityDialog(office, None, parent, row_id=number)
    return EndVulnerabilityDialog(office, None, parent, row_id=number)
