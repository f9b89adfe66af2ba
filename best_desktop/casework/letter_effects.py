"""When each letter may be written, and what sending it does to the case."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.desk import Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.letter_facts import (
    ACKNOWLEDGEMENTS,
    DECISIONS,
    MORE_TIME,
    MOVES,
    REFUSALS,
)
from best_desktop.casework.standing import derive, procedure_of
from best_desktop.domain.moves import Move, Standing, refusal
from best_desktop.domain.vocabulary import (
    CaseState,
    ExtensionBasis,
    LetterCode,
    StageStart,
)
from best_desktop.store.models import (
    Complaint,
    Extension,
    Letter,
    NotAccepted,
    Remedy,
    Reopening,
    Stage,
)


def why_not_letter(standing: Standing, complaint: Complaint, code: LetterCode) -> str | None:
    """Why a letter cannot be written now, or None where it can."""
    rule = standing.rule
    if code in ACKNOWLEDGEMENTS:
        if code is not rule.acknowledgement_letter:
            return f"{code.value} does not belong to stage {rule.number}."
        return refusal(Move.ACKNOWLEDGE, standing)
    if code in DECISIONS:
        if code is not rule.decision_letter:
            return f"{code.value} does not belong to stage {rule.number}."
        why_not = refusal(Move.DECIDE, standing)
        return why_not or (None if standing.decided else "Record the decision first.")
    if code in MORE_TIME:
        return _why_not_more_time(standing, complaint, code)
    if code in MOVES:
        return _why_not_move(standing, code)
    return _why_not_refusal(complaint, code)


def _why_not_more_time(standing: Standing, complaint: Complaint, code: LetterCode) -> str | None:
    rule = standing.rule
    wanted = ExtensionBasis.NOT_AGREED if code is LetterCode.L08 else None
    if wanted is None and code is not rule.extension.letter:
        return f"{code.value} does not belong to stage {rule.number}."
    if wanted and wanted not in rule.extension.bases:
        return f"{standing.procedure.title} has no such letter."
    if _untold(complaint, not_agreed=wanted is not None) is None:
        return "Record more time first: its reason and the new date."
    return None


def _untold(complaint: Complaint, *, not_agreed: bool) -> Extension | None:
    stage = Stage.get((Stage.complaint == complaint.id) & (Stage.number == complaint.stage))
    rows = Extension.select().where((Extension.stage == stage.id) & Extension.told_on.is_null())
    basis = Extension.basis == ExtensionBasis.NOT_AGREED
    found: Extension | None = (
        rows.where(basis if not_agreed else ~basis).order_by(Extension.id.desc()).first()
    )
    return found


def _why_not_move(standing: Standing, code: LetterCode) -> str | None:
    before = standing.stage.number - 1
    automatic = standing.stage.started_how is StageStart.AUTOMATIC
    if before < 1 or not automatic:
        return "This stage was not moved on automatically."
    escalation = standing.procedure.stage(before).escalation
    if escalation is None or escalation.letter is not code:
        return f"{code.value} does not belong to a move to stage {before + 1}."
    return None


def _why_not_refusal(complaint: Complaint, code: LetterCode) -> str | None:
    number = complaint.stage + (code is LetterCode.L14)
    found = (NotAccepted.complaint == complaint.id) & (NotAccepted.stage_number == number)
    if code is LetterCode.L13 and complaint.state is not CaseState.NOT_ACCEPTED:
        return "This complaint has been accepted."
    if not NotAccepted.select().where(found).exists():
        return "Record first why the request is not accepted."
    return None


def check_sending(standing: Standing, complaint: Complaint, letter: Letter) -> None:
    """Refuse to send what would not fit the case any more."""
    if letter.code in ACKNOWLEDGEMENTS and standing.stage.number == letter.stage_number:
        return
    if letter.code in DECISIONS:
        why_not = refusal(Move.DECIDE, standing)
        if why_not:
            raise Refused(why_not)
        if standing.stage.number != letter.stage_number:
            raise Refused(f"This letter answers stage {letter.stage_number}, which is over.")
    if letter.code in MORE_TIME and standing.state is not CaseState.OPEN:
        raise Refused("This complaint is not open any more, so more time cannot be told.")


def apply_sending(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    """Change the case as the letter's sending does, within the open use case."""
    stage = Stage.get((Stage.complaint == complaint.id) & (Stage.number == letter.stage_number))
    if letter.code in ACKNOWLEDGEMENTS:
        if stage.acknowledged_on is None:
            values = {"acknowledged_on": on}
            work.change(Stage, stage.id, stage.version, values, what="ACK_ISSUED")
    elif letter.code in MORE_TIME:
        _tell_more_time(work, complaint, letter, on)
    elif letter.code in DECISIONS:
        _answer(work, complaint, stage, on)
    elif letter.code in REFUSALS:
        _tell_refusal(work, complaint, letter, on)
    derive(work, complaint)


def _tell_more_time(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    extension = _untold(complaint, not_agreed=letter.code is LetterCode.L08)
    if extension is None:
        return
    work.change(Extension, extension.id, extension.version, {"told_on": on}, what="EXT_ISSUED")
    work.line("EXT_ISSUED", "new date", "", f"{extension.until.isoformat()}, {extension.basis}")


def _answer(work: Work, complaint: Complaint, stage: Stage, on: date) -> None:
    waiting = (
        Reopening.select()
        .where((Reopening.stage == stage.id) & Reopening.closed_on.is_null())
        .order_by(Reopening.id.desc())
        .first()
    )
    if stage.answered_on is None:
        work.change(Stage, stage.id, stage.version, {"answered_on": on}, lines=False)
    elif waiting is not None:
        Reopening.update(closed_on=on, outcome=stage.outcome).where(
            Reopening.id == waiting.id
        ).execute()
        work.wrote()
    still_open = (
        Remedy.select().where((Remedy.complaint == complaint.id) & Remedy.done_on.is_null()).count()
    )
    work.line("DECISION", f"stage {stage.number}", "", stage.outcome)
    work.line("STAGE_CLOSED", "actions open", "", still_open)
    _close(work, complaint, stage, on)


def _close(work: Work, complaint: Complaint, stage: Stage, on: date) -> None:
    procedure = procedure_of(work.desk, complaint)
    final = stage.number >= procedure.last_stage
    state = CaseState.CONCLUDED if final else CaseState.CLOSED
    values = {"state": state, "concluded_on": on if final else None, "waiting": False}
    fresh = Complaint.get_by_id(complaint.id)
    changed = work.change(Complaint, complaint.id, fresh.version, values, lines=False)
    if "state" in changed:
        work.line("STATUS", "state", *changed["state"])


def _tell_refusal(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    number = complaint.stage + (letter.code is LetterCode.L14)
    NotAccepted.update(told_on=on).where(
        (NotAccepted.complaint == complaint.id)
        & (NotAccepted.stage_number == number)
        & NotAccepted.told_on.is_null()
    ).execute()
    work.wrote()
    work.line("REFUSAL_TOLD", letter.code.value, "", on)
