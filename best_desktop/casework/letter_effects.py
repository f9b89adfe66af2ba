"""When each letter may be written, and what sending it does to the case."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.authority import note_asked
from best_desktop.casework.desk import Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.learning import open_lessons_of
from best_desktop.casework.letter_abouts import (
    ABOUT_SOMETHING,
    DONE_BY_LETTER,
    apply_about,
    why_not_about,
)
from best_desktop.casework.letter_facts import (
    DECISIONS,
    MORE_TIME,
    MOVES,
    REFUSALS,
)
from best_desktop.casework.more_time import untold_extension
from best_desktop.casework.speaking import authority_of
from best_desktop.casework.standing import (
    ACKNOWLEDGEMENTS,
    current_stage,
    derive,
    procedure_of,
    waiting_reopening,
)
from best_desktop.domain.authority import AuthorityOutcome
from best_desktop.domain.letter_abouts import About
from best_desktop.domain.moves import Move, Standing, refusal
from best_desktop.domain.vocabulary import (
    CaseState,
    ComplainantKind,
    ExtensionBasis,
    LetterCode,
    MilestoneKind,
    StageStart,
)
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import (
    AuditEntry,
    Complaint,
    Extension,
    Letter,
    NotAccepted,
    Remedy,
    Reopening,
    Stage,
)


def why_not_letter(
    standing: Standing, complaint: Complaint, code: LetterCode, about: About | None = None
) -> str | None:
    """Why a letter cannot be written now, or None where it can."""
    rule = standing.rule
    if code in ABOUT_SOMETHING:
        return why_not_about(standing, complaint, code, about)
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
    if untold_extension(current_stage(complaint), not_agreed=wanted is not None) is None:
        return "Record more time first: its reason and the new date."
    return None


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
    untold = NotAccepted.select().where(
        (NotAccepted.complaint == complaint.id)
        & (NotAccepted.stage_number == number)
        & NotAccepted.told_on.is_null()
    )
    if code is LetterCode.L13 and complaint.state is not CaseState.NOT_ACCEPTED:
        return "This complaint has been accepted."
    if not untold.exists():
        return "Record first why the request is not accepted."
    return None


def check_sending(standing: Standing, complaint: Complaint, letter: Letter, on: date) -> None:
    """Refuse to send what would not fit the case any more."""
    if letter.code in (*ACKNOWLEDGEMENTS, *DECISIONS):
        _check_started(standing, letter, on)
    if letter.code in DECISIONS:
        why_not = refusal(Move.DECIDE, standing)
        if why_not:
            raise Refused(why_not)
        _check_same_stage(standing, letter)
        if not standing.decided:
            raise Refused("The decision is not finished any more. Finish it, then send the letter.")
        _check_decision_stands(complaint, letter)
        acknowledged = standing.stage.acknowledged_on
        if acknowledged and on < acknowledged:
            raise Refused(
                f"The answer cannot have gone before the acknowledgement of "
                f"{long_date(acknowledged)}. Check both dates."
            )
    if letter.code in MORE_TIME:
        if standing.state is not CaseState.OPEN:
            raise Refused("This complaint is not open any more, so more time cannot be told.")
        _check_same_stage(standing, letter)
        _check_promise(complaint, letter)


def _check_started(standing: Standing, letter: Letter, on: date) -> None:
    """A received date corrected since may lie after the letter."""
    started = standing.stage.started_on
    if letter.stage_number == standing.stage.number and min(on, letter.letter_date) < started:
        raise Refused(
            f"Stage {letter.stage_number} now starts on {long_date(started)}, after this letter. "
            "Check that date, or write a letter that supersedes this one."
        )


def _check_decision_stands(complaint: Complaint, letter: Letter) -> None:
    """A letter may only tell the decision it was made from."""
    changed = (
        (AuditEntry.complaint_id == complaint.id)
        & AuditEntry.action.in_(["Decide", "Save unfinished decision"])
        & (AuditEntry.at > letter.issued_at)
    )
    if AuditEntry.select().where(changed).exists():
        raise Refused(
            "The decision was changed after this letter was issued. Write a letter that "
            "supersedes it."
        )


def _check_same_stage(standing: Standing, letter: Letter) -> None:
    if standing.stage.number != letter.stage_number:
        raise Refused(f"This letter is about stage {letter.stage_number}, which is over.")


def _check_promise(complaint: Complaint, letter: Letter) -> None:
    """A letter may only tell the more time it was written for."""
    extension = _untold(complaint, letter)
    if letter.code is not LetterCode.L08 and letter.promised_on != extension.until:
        raise Refused(
            f"This letter does not name {long_date(extension.until)}, the new date as it was "
            "corrected since. Write a letter that supersedes it."
        )


def _untold(complaint: Complaint, letter: Letter) -> Extension:
    not_agreed = letter.code is LetterCode.L08
    extension = untold_extension(current_stage(complaint), not_agreed=not_agreed)
    if extension is None:
        raise Refused("They have been told of this more time already.")
    return extension


def apply_sending(
    work: Work, complaint: Complaint, letter: Letter, on: date, before: Standing
) -> None:
    """Change the case as the letter's sending does; ``before`` is where it stood until then."""
    stage = Stage.get((Stage.complaint == complaint.id) & (Stage.number == letter.stage_number))
    by_manager = complaint.kind is ComplainantKind.ANONYMOUS and letter.code is not LetterCode.L18
    if by_manager and complaint.scheme:  # the cover goes with the letter it covers
        work.line("DISPATCH", "through", "", f"the scheme manager of {complaint.scheme.name}")
    if letter.code in ACKNOWLEDGEMENTS:
        _acknowledge(work, stage, on, before)
        _ask_for_authority(work, complaint, letter, on)
    elif letter.code is LetterCode.L15:
        _ask_for_authority(work, complaint, letter, on)
    elif letter.code in MORE_TIME:
        _tell_more_time(work, complaint, letter, on, before)
    elif letter.code in DECISIONS:
        _answer(work, complaint, stage, on)
    elif letter.code in REFUSALS:
        _tell_refusal(work, complaint, letter, on)
    elif letter.code in ABOUT_SOMETHING:
        apply_about(work, complaint, letter, on)
    derive(work, complaint)


def _acknowledge(work: Work, stage: Stage, on: date, before: Standing) -> None:
    if stage.acknowledged_on is not None:
        return
    work.change(Stage, stage.id, stage.version, {"acknowledged_on": on}, lines=False)
    limit = before.schedule.find(MilestoneKind.ACKNOWLEDGE, stage.number)
    judged = "" if limit is None else ", on time" if on <= limit.due else ", late"
    work.line("ACK_ISSUED", f"stage {stage.number}", "", f"{long_date(on)}{judged}")


def _ask_for_authority(work: Work, complaint: Complaint, letter: Letter, on: date) -> None:
    """An acknowledgement without case data asks for the proof that is missing (R-8.1.3)."""
    weighed = authority_of(work.desk, complaint)
    asked = weighed.ruled.ruling.outcome is AuthorityOutcome.AWAITED
    first = weighed.row.asked_on is None and letter.addressed_to_id is None
    if weighed.told_nothing and asked and first:
        note_asked(work, complaint, weighed.row, on)


def _tell_more_time(
    work: Work, complaint: Complaint, letter: Letter, on: date, before: Standing
) -> None:
    extension, not_agreed = _untold(complaint, letter), letter.code is LetterCode.L08
    work.change(Extension, extension.id, extension.version, {"told_on": on}, lines=False)
    due = before.answer.due
    work.line("EXT_ISSUED", "answer date", due, due if not_agreed else extension.until)
    work.line("EXT_ISSUED", "basis", "", extension.basis)
    if on > due:
        work.line("EXT_ISSUED", "told", "", f"late: the answer was due by {long_date(due)}")


def _answer(work: Work, complaint: Complaint, stage: Stage, on: date) -> None:
    again, outcome = waiting_reopening(stage), stage.outcome
    if stage.answered_on is None:
        work.change(Stage, stage.id, stage.version, {"answered_on": on}, lines=False)
    if again is not None:
        outcome = again.outcome or stage.outcome
        closed = Reopening.update(closed_on=on, outcome=outcome)
        closed.where(Reopening.id == again.id).execute()
    _tell_remedies(work, complaint, stage, on)
    open_lessons_of(work, complaint, stage.number)
    still_open = (
        Remedy.select().where((Remedy.complaint == complaint.id) & Remedy.done_on.is_null()).count()
    )
    work.line("DECISION", f"stage {stage.number}", "", outcome)
    work.line("STAGE_CLOSED", "actions open", "", still_open)
    _close(work, complaint, stage, on)


def _tell_remedies(work: Work, complaint: Complaint, stage: Stage, on: date) -> None:
    """What the letter itself does is done with it: it apologises, acknowledges, explains."""
    told = Remedy.select().where(
        (Remedy.complaint == complaint.id)
        & (Remedy.stage_number == stage.number)
        & Remedy.kind.in_(list(DONE_BY_LETTER))
        & Remedy.done_on.is_null()
        & Remedy.due_on.is_null()
    )
    for each in told:
        work.change(Remedy, each.id, each.version, {"done_on": on}, lines=False)
        work.line("REMEDY", str(each.kind), "", f"done in the letter of {long_date(on)}")


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
