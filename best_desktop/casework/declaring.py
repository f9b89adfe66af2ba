"""The handler declares whether there is a conflict of interest, and what is done (P-7.3.c)."""

from __future__ import annotations

from dataclasses import replace

from best_desktop.casework.assigning import check_not_about, put_in_charge
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.investigation_views import Declaration
from best_desktop.casework.reviewers import why_not_reviewer
from best_desktop.casework.standing import case_in, current_stage, procedure_of
from best_desktop.domain.investigation_words import Conflict, ConflictMeasure
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState
from best_desktop.store.models import Complaint, ConflictDeclaration, Staff


def declare_conflict(desk: Desk, complaint_id: int, given: Declaration) -> None:
    """Declare none, an actual or a perceived conflict at the current stage, as its handler.

    Where somebody else is to handle it, they do from then on: one use case, both facts audited.

    Raises:
        InvalidInput: a conflict has no facts, no measure, or nobody named for the measure.
        Refused: the person at the desk does not handle it, or who is named may not.
    """
    with desk.working(Right.DECLARE_CONFLICT) as work:
        complaint = case_in(work, complaint_id)
        if complaint.state is not CaseState.OPEN:
            raise Refused("This complaint is closed. Reopen it first.")
        stage = current_stage(complaint)
        given = _checked(desk, complaint, given)
        work.create(
            ConflictDeclaration,
            stage=stage.id,
            staff=desk.staff_id,
            declared_on=desk.today,
            conflict=given.conflict,
            facts=given.facts,
            measure=given.measure,
            measure_staff=given.staff_id,
        )
        work.line("COI_DECLARED", f"stage {stage.number}", "", given.conflict)
        if given.staff_id is not None:
            name = Staff.get_by_id(given.staff_id).name
            work.line("COI_MEASURE", str(given.measure), "", name)
        if given.measure is ConflictMeasure.REASSIGN and given.staff_id is not None:
            put_in_charge(work, complaint, {"handler": given.staff_id})
        summary = f"Conflict of interest at stage {stage.number}: {given.conflict}"
        work.record("Declare conflict", complaint.reference, complaint, summary, given.facts)


def _checked(desk: Desk, complaint: Complaint, given: Declaration) -> Declaration:
    if given.conflict is Conflict.NONE:
        return Declaration(Conflict.NONE)
    checks = Checks(desk)
    facts = checks.text("facts", given.facts, what="what the conflict is", limit=5000, needed=True)
    if given.measure is None:
        checks.add("measure", "Choose what is done about it (P-7.3.c).")
    if given.staff_id is None:
        checks.add("staff_id", "Choose who does it.")
    elif given.staff_id == desk.staff_id:
        checks.add("staff_id", "Choose somebody else than yourself (P-7.3.c).")
    checks.chosen("staff_id", Staff, given.staff_id)
    checks.done()
    if given.measure is ConflictMeasure.REASSIGN and given.staff_id is not None:
        procedure = procedure_of(desk, complaint)
        why_not = why_not_reviewer(procedure, complaint, complaint.stage, given.staff_id)
        if why_not:
            raise Refused(why_not)
    else:
        check_not_about(complaint, given.staff_id)
    return replace(given, facts=facts)
