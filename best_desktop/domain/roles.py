"""What each role may do, as a table, and the separation that looks at the person (section 7).

:func:`refusal` is the one truth for the use case and for the button, as ``moves.refusal`` is for
where a case stands. Who may do a thing is a *right* here: an action in this trade is a promised
step. One person may hold several roles; any one of them that allows a thing is enough.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from best_desktop.domain.moves import Move
from best_desktop.domain.procedure import StageRule
from best_desktop.domain.vocabulary import Role, Word


class Right(Word):
    """The things staff do, each named by the end of the sentence "You may …"."""

    LOOK = "look", "look at lists, cases that are not restricted, dates and figures"
    SEE_RESTRICTED = "see_restricted", "see restricted complaints"
    EXPORT = "export", "save registers, reports and bundles outside the program"

    RECORD = "record", "record feedback of any kind"
    HAND_OVER = "hand_over", "hand over what was recorded"
    LOG = "log", "confirm a recorded complaint as logged"
    WORK_REQUEST = "work_request", "work on a service request or a survey answer"
    REVIEW_REQUESTS = "review_requests", "review the month's service requests"
    IMPORT = "import", "import registers and survey answers"
    REVIEW_SURVEYS = "review_surveys", "review survey answers that were not followed up"
    CONFIRM_COMPLIMENT = "confirm_compliment", "confirm that a compliment is recorded and shared"
    ASK_ADVICE = "ask_advice", "ask the lead complaints officer for advice"
    MARK_RESTRICTED = "mark_restricted", "mark a complaint as restricted"
    LIFT_RESTRICTION = "lift_restriction", "lift a restriction"

    KEEP_PEOPLE = "keep_people", "add or correct a person"
    MERGE_PEOPLE = "merge_people", "merge two records of one person"
    AGREE_ADJUSTMENT = "agree_adjustment", "agree or review a reasonable adjustment"
    KEEP_PROOF = "keep_proof", "record consent or a proof of authority"
    DIRECT_AUTHORITY = "direct_authority", "settle a question of authority to act"

    KEEP_LOG = "keep_log", "add a note, a contact or a document"
    FIRST_CONTACT = "first_contact", "record the first contact"
    CORRECT_DETAILS = "correct_details", "correct details, points and outcomes sought"
    CORRECT_DATES = "correct_dates", "correct a date that moves the clock"
    CHOOSE_PROCEDURE = "choose_procedure", "choose another procedure for a complaint"
    CHANGE_TOLD_PROCEDURE = (
        "change_told_procedure",
        "change the procedure after a letter with dates has gone",
    )
    ASSIGN = "assign", "assign who works on a complaint"
    HANDLE = "handle", "handle a complaint"
    OVERSEE = "oversee", "oversee a complaint"
    REFER = "refer", "refer a complaint to the lead complaints officer"
    INTERVENE = "intervene", "intervene in a complaint or direct it"
    ACKNOWLEDGE = "acknowledge", "acknowledge a complaint"
    WRITE_LETTER = "write_letter", "write, print and send letters"
    TAKE_MORE_TIME = "take_more_time", "take more time for an answer"
    ESCALATE = "escalate", "record a request for the next stage"
    SETTLE_LATE = "settle_late", "accept a late request for the next stage, or refuse a request"
    MOVE_ON = "move_on", "move a complaint on to the next stage"
    END = "end", "withdraw a complaint or mark it as a duplicate"
    CONCLUDE = "conclude", "conclude a complaint"
    REOPEN = "reopen", "reopen a complaint"
    UPDATE_REMEDY = "update_remedy", "update or finish a promised action"
    KEEP_LEARNING = "keep_learning", "record what is learnt from a complaint and share it"
    ANSWER_THEME = "answer_theme", "answer similar complaints and log reviews by tenants"

    INVESTIGATE = "investigate", "keep the evidence, requests and checklist of a complaint"
    DECLARE_CONFLICT = "declare_conflict", "declare whether you have a conflict of interest"

    PREPARE_DECISION = "prepare_decision", "write down a decision, whoever takes it"
    DECIDE = "decide", "decide a complaint"
    REVIEW = "review", "decide a stage that needs a new reviewer"
    PROPOSE_NOT_ACCEPTED = "propose_not_accepted", "record that a complaint is not accepted"
    APPROVE_NOT_ACCEPTED = "approve_not_accepted", "approve that a complaint is not accepted"
    OFFER_COMPENSATION = "offer_compensation", "record an offer of compensation, whoever approves"
    APPROVE_COMPENSATION = "approve_compensation", "approve compensation"
    SETTLE_COMPENSATION = "settle_compensation", "record what became of a sum of compensation"

    NOTE_OUTSIDE_CONTACT = "note_outside_contact", "note a contact with the Ombudsman"
    WORK_WITH_OMBUDSMAN = (
        "work_with_ombudsman",
        "record a referral outside, what is asked for, and what was done",
    )
    RECORD_DETERMINATION = "record_determination", "record a determination of the Ombudsman"

    KEEP_OFFICE = "keep_office", "keep the lists of schemes and departments"
    ENTER_ABSENCE = "enter_absence", "enter an absence and who stands in"
    DELEGATE = "delegate", "delegate a department's complaints to an administrator"
    KEEP_STAFF = "keep_staff", "add staff and give them roles"
    CHANGE_SETTINGS = "change_settings", "change settings and the office calendar"
    PROPOSE_RULES = "propose_rules", "propose a new version of a procedure"
    APPROVE_RULES = "approve_rules", "approve a new version of a procedure"
    KEEP_LIBRARY = "keep_library", "keep the document library"
    ASSESS = "assess", "keep the self-assessment against the Ombudsman's Code"
    PUBLISH = "publish", "write and publish the reports of the board"
    PROVIDE_COPY = "provide_copy", "hand out a copy from the document library"
    BACK_UP = "back_up", "make a backup"
    PROPOSE_DISPOSAL = "propose_disposal", "propose a record for disposal"
    APPROVE_DISPOSAL = "approve_disposal", "approve a disposal as the second person"


class Leave(Word):
    """What a cell of the table says, by its letter there."""

    YES = "y", "Yes"
    HANDLING = "h", "Own cases"
    INVOLVED = "i", "If involved"
    DELEGATED = "d", "If delegated"
    NO = "-", "No"


@dataclass(frozen=True, slots=True)
class Permission:
    """One row of the table: a right, what each role may, and where that is written."""

    right: Right
    group: str
    leaves: Mapping[Role, Leave]
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """How a person stands to the case in question; each is False where there is no case.

    ``involved`` is whoever recorded, oversees or contributes to it. ``delegated`` is an
    administrator whose delegation for its department is in force today (R-2.1.6).
    ``worked_before`` is whoever handled or decided an earlier stage, ``took_first_step`` whoever
    proposed what a second person must approve. ``investigated`` is whoever handles it or handled
    it, save a reviewer who looks at it afresh.
    """

    handles: bool = False
    involved: bool = False
    delegated: bool = False
    worked_before: bool = False
    complained_about: bool = False
    took_first_step: bool = False
    investigated: bool = False


# Columns: Recorder, Manager, Deputy, Administrator, Head of department, Lead complaints officer,
# Senior manager, head Of housing, read-only (X). y yes, h who handles the case, i who is involved
# in it, d where it is delegated, - no.
_COLUMNS = {
    "R": Role.RECORDER,
    "M": Role.MANAGER,
    "D": Role.DEPUTY,
    "A": Role.ADMINISTRATOR,
    "H": Role.HEAD_OF_DEPARTMENT,
    "L": Role.LEAD_COMPLAINTS_OFFICER,
    "S": Role.SENIOR_MANAGER,
    "O": Role.HEAD_OF_HOUSING,
    "X": Role.READ_ONLY,
}
_TABLE = """
                         R M D A H L S O X

Looking
look                     y y y y y y y y y   R-2.1.7
see_restricted           i y y i y y y y -   P-5.1.g
export                   - y y d y y y y -   P-14.1

Taking in
record                   y y y y y y y y -   R-3.1, P-6.6
hand_over                y y y y y y y y -   R-2.1.4
log                      - y y d y y y y -   R-2.1.5, R-2.1.6
work_request             y y y y y y y y -   P-6.3, R-2.2.2
review_requests          - y y - y y y y -   P-6.3
import                   - y y d y y y y -   R-2.2.1, R-2.1.6
review_surveys           - - - - - y - - -   R-2.2.4
confirm_compliment       - y y - y y y y -   R-10.5
ask_advice               y y y y y y y y -   R-5.7, R-8.4.4
mark_restricted          y y y y y y y y -   P-5.1.g
lift_restriction         - y - - y y y y -   P-5.1.g

People
keep_people              y y y y y y y y -   R-2.1.3
merge_people             - y y d y y y y -   P-14.1
agree_adjustment         y y y y y y y y -   P-13.2
keep_proof               y y y y y y y y -   R-8.1.3, R-8.4.3
direct_authority         - - - - - y - - -   R-8.4.4

Working on a case
keep_log                 y y y y y y y y -   R-2.1.7
first_contact            i y y d y y y y -   P-7.1.1.b
correct_details          h y y d y y y y -   P-7.1.3
correct_dates            - y y d y y y y -   R-2.1.7
choose_procedure         - y y - y y y y -   P-5.1.b
change_told_procedure    - - - - - y - - -   P-5.1.b
assign                   - y y - y y y y -   R-3.2, R-3.3
handle                   y y y y y y y y -   R-3.2
oversee                  - y y - y y y y -   R-2.1.8
refer                    - - - - y - - y -   R-3.4
intervene                - - - - - y - - -   R-3.3, R-3.5
acknowledge              h y y d y y y y -   P-7.1.1.a, R-2.1.6
write_letter             h y y d y y y y -   R-7.2.c, R-2.1.6
take_more_time           h y y - y y y y -   P-7.1.5, R-7.1.3
escalate                 i y y d y y y y -   P-7.1.7
settle_late              - - - - - y y y -   P-7.1.7
move_on                  h y y d y y y y -   R-7.1.3, R-7.1.7
end                      h y y - y y y y -   P-5.1.h
conclude                 h y y d y y y y -   R-7.1.6
reopen                   - y y - y y y y -   P-7.3.2
update_remedy            i y y d y y y y -   P-7.3.2
keep_learning            h y y d y y y y -   P-12.1, P-12.3
answer_theme             - y y - y y y y -   P-12.2, P-5.1.l

Deciding
investigate              i y y d y y y y -   P-7.3.d, P-5.1.c, P-5.1.e
declare_conflict         h h h h h h h h -   P-7.3.c
prepare_decision         h y y d y y y y -   R-3.2, R-2.1.6
decide                   - h h - y y y y -   R-3.1, R-3.2, R-2.1.6
review                   - - - - - - y - -   P-7.2.2
propose_not_accepted     - y y - y y y y -   P-8.1
approve_not_accepted     - - - - - y - y -   P-8.1
offer_compensation       h y y - y y y y -   P-10.1
approve_compensation     - - - - - - y - -   P-10.1
settle_compensation      h y y d y y y y -   R-9.1.d

Outside bodies
note_outside_contact     y y y y y y y y -   P-7.2.6
work_with_ombudsman      h y y - y y y y -   R-9.1.3.ii, R-9.1.4
record_determination     - - - - y y y y -   R-9.1.4

The office
keep_office              - y y d y y y y -   R-2.1.6
enter_absence            y y y y y y y y -   R-2.1.9
delegate                 - y - - y y - y -   R-2.1.6
keep_staff               - - - - - y - y -   P-15.2
change_settings          - - - - - y - y -   P-15.2
propose_rules            - - - y y y y y -   P-5.1.b, P-15.2
approve_rules            - - - - - - - y -   P-15.2
keep_library             - - - - - y - y -   P-15.2, P-1.3
assess                   - - - - - y - y -   P-1.3, P-11.2
publish                  - - - - - y y y -   P-11.1, P-11.2
provide_copy             y y y y y y y y -   P-1.3
back_up                  y y y y y y y y -   R-2.1.7
propose_disposal         - - - - y y y y -   P-14.2
approve_disposal         - - - - - y y y -   P-14.2
"""


def _read_table(text: str) -> dict[Right, Permission]:
    """Read the table above; a group's name stands alone on its line."""
    lines = [each.split() for each in text.splitlines() if each.strip()]
    columns = [_COLUMNS[letter] for letter in lines[0]]
    found: dict[Right, Permission] = {}
    group = ""
    for words in lines[1:]:
        if len(words) <= len(columns):
            group = " ".join(words)
            continue
        cells = [Leave(each) for each in words[1 : len(columns) + 1]]
        clauses = tuple(each.strip(",") for each in words[len(columns) + 1 :])
        right = Right(words[0])
        found[right] = Permission(right, group, dict(zip(columns, cells, strict=True)), clauses)
    return found


PERMISSIONS: Mapping[Right, Permission] = _read_table(_TABLE)

_FOR_MOVE: Mapping[Move, Right] = {
    Move.FIRST_CONTACT: Right.FIRST_CONTACT,
    Move.ACKNOWLEDGE: Right.ACKNOWLEDGE,
    Move.EXTEND: Right.TAKE_MORE_TIME,
    Move.DECIDE: Right.PREPARE_DECISION,
    Move.ESCALATE: Right.ESCALATE,
    Move.REFUSE_ESCALATION: Right.SETTLE_LATE,
    Move.MOVE_ON: Right.MOVE_ON,
    Move.WITHDRAW: Right.END,
    Move.MARK_DUPLICATE: Right.END,
    Move.NOT_ACCEPT: Right.PROPOSE_NOT_ACCEPTED,
    Move.CONCLUDE: Right.CONCLUDE,
    Move.REOPEN: Right.REOPEN,
    Move.CORRECT_DATES: Right.CORRECT_DATES,
    Move.CHANGE_PROCEDURE: Right.CHOOSE_PROCEDURE,
    Move.ADD_POINT: Right.CORRECT_DETAILS,
    Move.ASSIGN: Right.ASSIGN,
    Move.ADD_NOTE: Right.KEEP_LOG,
    Move.ADD_CONTACT: Right.KEEP_LOG,
    Move.ADD_DOCUMENT: Right.KEEP_LOG,
    Move.WRITE_LETTER: Right.WRITE_LETTER,
}


def right_for(move: Move) -> Right:
    """The right that a move on a case needs of whoever makes it.

    Deciding is judged twice: whoever writes the decision down needs this one, and whoever decided
    needs :func:`right_to_decide`.
    """
    return _FOR_MOVE[move]


def right_to_decide(rule: StageRule) -> Right:
    """The right that deciding a stage needs, by the stage's own rule (P-7.2.2, X16)."""
    return Right.REVIEW if rule.reviewer_must_be_new else Right.DECIDE


def refusal(
    right: Right, roles: Collection[Role], position: Position | None = None, who: str = "You"
) -> str | None:
    """Why somebody may not do a thing, and who may; None where they may.

    Separation comes first: no role lifts it. ``who`` is the person's name where it is not the one
    at the desk.
    """
    position = position or Position()
    apart = separation(right, position, who)
    if apart:
        return apart
    leaves = PERMISSIONS[right].leaves
    if any(_lets(leaves[role], position) for role in roles):
        return None
    return _who_may(PERMISSIONS[right], roles, who)


def warning(right: Right, position: Position, who: str = "You") -> str | None:
    """What should be explained before it goes on: separation that is good practice, not a rule."""
    if right is Right.APPROVE_NOT_ACCEPTED and position.handles:
        return (
            f"{who} handled this complaint. Ask somebody else to approve that it is not accepted, "
            "or say why not (P-8.3)."
        )
    if right in (Right.DECIDE, Right.HANDLE) and position.worked_before:
        return f"{who} worked on an earlier stage. Choose somebody else, or say why not."
    return None


# Nobody does these to a complaint about themselves (P-7.3.a).
_NOT_ABOUT_THEMSELVES = frozenset((
    Right.HANDLE, Right.OVERSEE, Right.PREPARE_DECISION, Right.DECIDE, Right.REVIEW,
    Right.PROPOSE_NOT_ACCEPTED, Right.APPROVE_NOT_ACCEPTED, Right.APPROVE_COMPENSATION,
    Right.SETTLE_LATE, Right.INTERVENE, Right.LIFT_RESTRICTION, Right.OFFER_COMPENSATION,
))  # fmt: skip


def asks_whom_it_is_about(right: Right) -> bool:
    """Whether nobody may do this to a complaint about themselves (P-7.3.a)."""
    return right in _NOT_ABOUT_THEMSELVES


def separation(right: Right, position: Position, who: str = "You") -> str | None:
    """Why somebody may not do a thing whatever their roles are; None where nothing stands apart."""
    if right in _NOT_ABOUT_THEMSELVES and position.complained_about:
        about = "you" if who == "You" else who
        return f"This complaint is about {about}. Choose somebody it is not about (P-7.3.a)."
    if right is Right.REVIEW and position.worked_before:
        return f"{who} worked on an earlier stage. Choose a senior manager who did not (P-7.2.2)."
    if right is Right.APPROVE_COMPENSATION and position.investigated:
        return f"{who} handled this complaint. Choose a senior manager who did not (P-10.1)."
    if right is Right.APPROVE_DISPOSAL and position.took_first_step:
        return f"{who} proposed this disposal. A second person must approve it (P-14.2)."
    return None


def _lets(leave: Leave, position: Position) -> bool:
    return {
        Leave.YES: True,
        Leave.HANDLING: position.handles,
        Leave.INVOLVED: position.involved or position.handles,
        Leave.DELEGATED: position.delegated,
        Leave.NO: False,
    }[leave]


_NAMES: Mapping[Role, str] = {
    Role.RECORDER: "a recorder",
    Role.MANAGER: "a line manager",
    Role.DEPUTY: "a deputy manager",
    Role.ADMINISTRATOR: "an administrator",
    Role.HEAD_OF_DEPARTMENT: "a head of department",
    Role.LEAD_COMPLAINTS_OFFICER: "the lead complaints officer",
    Role.SENIOR_MANAGER: "a senior manager",
    Role.HEAD_OF_HOUSING: "the Head of Housing",
}
_PROVIDED: Mapping[Leave, str] = {
    Leave.YES: "",
    Leave.HANDLING: " who handles the complaint",
    Leave.INVOLVED: " who is involved in the complaint",
    Leave.DELEGATED: " to whom the department has delegated it",
}
_ANY_MANAGER = frozenset((
    Role.MANAGER, Role.DEPUTY, Role.HEAD_OF_DEPARTMENT, Role.SENIOR_MANAGER, Role.HEAD_OF_HOUSING,
))  # fmt: skip


def _who_may(permission: Permission, roles: Collection[Role], who: str) -> str:
    sentence = f"{who} may not {permission.right}."
    if permission.leaves[Role.RECORDER] is Leave.YES:
        allowed = "Anybody who works with complaints may; a read-only role only looks"
    else:
        named = _named(permission.leaves)
        listed = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} or {named[-1]}"
        allowed = f"{listed[:1].upper()}{listed[1:]} may"
    sentence = f"{sentence} {allowed} ({', '.join(permission.clauses)})."
    if Role.ADMINISTRATOR in roles and permission.leaves[Role.ADMINISTRATOR] is Leave.DELEGATED:
        sentence += " No delegation is in force today: ask the head of the department for one."
    return sentence


def _named(leaves: Mapping[Role, Leave]) -> list[str]:
    """Who may, in words; all the managers together by one name, so that a tool tip stays short."""
    together = all(leaves[role] is Leave.YES for role in _ANY_MANAGER)
    named = ["a manager of any level"] if together else []
    return named + [
        _NAMES[role] + _PROVIDED[leave]
        for role, leave in leaves.items()
        if leave in _PROVIDED and not (together and role in _ANY_MANAGER)
    ]
