"""Every command of the window in one place: its words, its icon, its keys, when it is greyed.

A ``Move`` is something done to a complaint; the domain says why it may not be done now, and that
reason is the greyed command's tool tip. A ``Command`` is everything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from best_desktop.casework.case_views import CaseView
from best_desktop.casework.desk import Desk
from best_desktop.casework.intake_views import IntakeStep
from best_desktop.domain.moves import Move
from best_desktop.domain.referrals import RIGHTS, LeadStep
from best_desktop.domain.roles import Right
from best_desktop.gui import icons


class Command(Enum):
    """What staff can ask of the window, besides the moves of a complaint."""

    NEW_COMPLAINT = auto()
    PASTE_FORM = auto()
    NEW_COMPLIMENT = auto()
    NEW_COMMENT = auto()
    NEW_SERVICE_REQUEST = auto()
    NEW_SURVEY_ANSWER = auto()
    IMPORT_CASES = auto()
    IMPORT_COMPLIMENTS = auto()
    IMPORT_SURVEYS = auto()
    OPEN_FILE = auto()
    NEW_FILE = auto()
    CHANGE_SEAT = auto()
    PRINT = auto()
    EXPORT = auto()
    EXIT = auto()
    UNDO = auto()
    REDO = auto()
    CUT = auto()
    PASTE = auto()
    COPY = auto()
    SELECT_ALL = auto()
    FIND = auto()
    FIND_NEXT = auto()
    CORRECT_DETAILS = auto()
    WHO_SPEAKS = auto()
    ADD_PROOF = auto()
    ASK_AUTHORITY = auto()
    DIRECT_AUTHORITY = auto()
    HAND_OVER = auto()
    CONFIRM_LOGGED = auto()
    OFFER_FORMAL = auto()
    SAFETY = auto()
    ASK_LEAD = auto()
    REFER_TO_LEAD = auto()
    DIRECT_CASE = auto()
    ANSWER_LEAD = auto()
    COMPLAINANT_CAME = auto()
    TREAT_AS_REQUEST = auto()
    COMPLAINED_ABOUT = auto()
    FLAG_HAZARD = auto()
    HOLD_CASE = auto()
    AUTHORITY_TASKS = auto()
    LETTERS_TO_SEND = auto()
    REFER_APPOINTEE = auto()
    CASE_FORM = auto()
    BLANK_FORM = auto()
    SHOW_TODAY = auto()
    SHOW_COMPLAINTS = auto()
    SHOW_FEEDBACK = auto()
    SHOW_CALENDAR = auto()
    SHOW_REPORTS = auto()
    SHOW_PEOPLE = auto()
    SHOW_LIBRARY = auto()
    SHOW_LEARNING = auto()
    SHOW_SETTINGS = auto()
    COLUMNS = auto()
    CLEAR_FILTERS = auto()
    REFRESH = auto()
    LARGER_TEXT = auto()
    SMALLER_TEXT = auto()
    BACK = auto()
    NEXT_PANE = auto()
    PREVIOUS_PANE = auto()
    NEXT_TAB = auto()
    PREVIOUS_TAB = auto()
    BOARD_WORKBOOK = auto()
    COMPLIMENTS_WORKBOOK = auto()
    SURVEY_REPORT = auto()
    LEARNING_REPORT = auto()
    OTHER_WORKBOOK = auto()
    ANNUAL_REPORT = auto()
    PUBLISHED_NUMBERS = auto()
    OFFICE_DAY = auto()
    HELP = auto()
    SHORTCUTS = auto()
    ABOUT = auto()


Ask = Command | Move


@dataclass(frozen=True, slots=True)
class Words:
    """How a command looks: its text with the access key, its icon, its keys, a tip."""

    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    tip: str = ""

    @property
    def plain(self) -> str:
        """The text without access key and dots."""
        return self.text.replace("&", "").removesuffix("…")


COMMANDS: Mapping[Command, Words] = {
    Command.NEW_COMPLAINT: Words("New &complaint…", "new-complaint", ("Ctrl+N",)),
    Command.PASTE_FORM: Words(
        "Paste a &website form…", "new-complaint", tip="A new complaint from the website's form"
    ),
    Command.NEW_COMPLIMENT: Words("New co&mpliment…", "new-compliment", ("Ctrl+Shift+N",)),
    Command.NEW_COMMENT: Words("New c&omment…", "new-comment"),
    Command.NEW_SERVICE_REQUEST: Words("New &service request…", "new-service-request"),
    Command.NEW_SURVEY_ANSWER: Words("New s&urvey answer…", "new-complaint"),
    Command.IMPORT_CASES: Words(
        "Complaint &histories…", tip="From the workbook or CSV file of an older register"
    ),
    Command.IMPORT_COMPLIMENTS: Words("&Compliments…"),
    Command.IMPORT_SURVEYS: Words("&Survey answers…", "open"),
    Command.OPEN_FILE: Words("Open c&ase file…", "open", ("Ctrl+O",)),
    Command.NEW_FILE: Words("New case &file…"),
    Command.CHANGE_SEAT: Words(
        "Sit at another &desk…", "people", tip="In the sample office you may work as anybody"
    ),
    Command.PRINT: Words("&Print…", "print", ("Ctrl+P",), "Print the list or letter shown"),
    Command.EXPORT: Words("&Export…", "export", ("Ctrl+E",), "Save a workbook"),
    Command.EXIT: Words("E&xit", "", ("Ctrl+Q",)),
    Command.UNDO: Words("&Undo", "undo", ("Ctrl+Z",)),
    Command.REDO: Words("&Redo", "redo", ("Ctrl+Y",)),
    Command.CUT: Words("Cu&t", "", ("Ctrl+X",)),
    Command.PASTE: Words("&Paste", "", ("Ctrl+V",)),
    Command.COPY: Words("&Copy", "copy", ("Ctrl+C",), "Copy the chosen lines, also for Excel"),
    Command.SELECT_ALL: Words("Select &all", "", ("Ctrl+A",)),
    Command.FIND: Words("&Find…", "search", ("Ctrl+F",), "Search all complaints"),
    Command.FIND_NEXT: Words("Find &next", "", ("F3",), "Go to the next complaint found"),
    Command.CORRECT_DETAILS: Words("Correct detail&s…", "edit", ("F2",)),
    Command.WHO_SPEAKS: Words("Who spea&ks…", "people", tip="Authority to act on this complaint"),
    Command.ADD_PROOF: Words("Add proof of authorit&y…", "attach"),
    Command.ASK_AUTHORITY: Words("Proof asked for…"),
    Command.DIRECT_AUTHORITY: Words("Direct who may act…"),
    Command.HAND_OVER: Words("&Hand over…", "people", tip="To a manager, a deputy or the lead"),
    Command.CONFIRM_LOGGED: Words(
        "Con&firm as logged", "acknowledge", tip="As manager or deputy (R-2.1.5)"
    ),
    Command.OFFER_FORMAL: Words(
        "&Offer a formal complaint…", "contact", tip="Where staff proposed it (R-5.6)"
    ),
    Command.SAFETY: Words(
        "Te&ll the lead…", tip="Who was told of a safeguarding or health and safety matter"
    ),
    Command.ASK_LEAD: Words("&Ask the lead complaints officer…", tip="For advice; the clock runs"),
    Command.REFER_TO_LEAD: Words("&Refer to the lead complaints officer…"),
    Command.DIRECT_CASE: Words("&Direction…", tip="As lead complaints officer; no date moves"),
    Command.ANSWER_LEAD: Words(
        "A&nswer or follow up…", tip="What was asked of the lead, or directed"
    ),
    Command.COMPLAINANT_CAME: Words(
        "&Complainant came to the lead…", tip="Directly to the lead complaints officer (R-3.5)"
    ),
    Command.TREAT_AS_REQUEST: Words(
        "&Treat as a request…", tip="Their coming becomes the request for the next stage"
    ),
    Command.COMPLAINED_ABOUT: Words(
        "Staff it is a&bout…", "people", tip="They neither handle nor decide it (P-7.3.a)"
    ),
    Command.FLAG_HAZARD: Words("&Hazard at home…", tip="Shown at once; it moves no date"),
    Command.HOLD_CASE: Words(
        "&Keep beyond its time…", tip="For a claim, a court or the Ombudsman (P-14.2)"
    ),
    Command.LETTERS_TO_SEND: Words(
        "Letters t&o send…", "letter", ("Ctrl+Shift+L",), "Made and not sent: print, record sent"
    ),
    Command.AUTHORITY_TASKS: Words(
        "Aut&hority to look after…", "people", tip="What is awaited, and proofs due for review"
    ),
    Command.REFER_APPOINTEE: Words(
        "Refer to an appoin&tee…", tip="A money matter that only the appointee may bring"
    ),
    Command.CASE_FORM: Words(
        "Print form F&1 or F3…", "print", tip="F1 filled in, or F3, authority to act, to be signed"
    ),
    Command.BLANK_FORM: Words(
        "Print a &blank form…", "print", tip="Complaint, compliment or authority to act, on paper"
    ),
    Command.SHOW_TODAY: Words("&Today", "today", ("Ctrl+1",)),
    Command.SHOW_COMPLAINTS: Words("Com&plaints", "complaints", ("Ctrl+2",)),
    Command.SHOW_FEEDBACK: Words("Feedback and re&quests", "compliments", ("Ctrl+3",)),
    Command.SHOW_CALENDAR: Words("&Calendar", "calendar", ("Ctrl+4",)),
    Command.SHOW_REPORTS: Words("&Reports", "reports", ("Ctrl+5",)),
    Command.SHOW_PEOPLE: Words("People an&d places", "people", ("Ctrl+6",)),
    Command.SHOW_LIBRARY: Words("L&ibrary", "document", ("Ctrl+7",)),
    Command.SHOW_LEARNING: Words("&Learning", "learning", ("Ctrl+8",)),
    Command.SHOW_SETTINGS: Words("&Settings", "settings", ("Ctrl+9",)),
    Command.COLUMNS: Words("Col&umns…", "columns"),
    Command.CLEAR_FILTERS: Words("Clear &filters", "filter"),
    Command.REFRESH: Words("R&efresh", "refresh", ("F5",)),
    Command.LARGER_TEXT: Words("Lar&ger text", "", ("Ctrl++", "Ctrl+=")),
    Command.SMALLER_TEXT: Words("S&maller text", "", ("Ctrl+-",)),
    Command.BACK: Words("&Back to the list", "back", ("Alt+Left",)),
    Command.NEXT_PANE: Words("&Next pane", "", ("F6",)),
    Command.PREVIOUS_PANE: Words("Pre&vious pane", "", ("Shift+F6",)),
    Command.NEXT_TAB: Words("Next case tab", "", ("Ctrl+Tab",)),
    Command.PREVIOUS_TAB: Words("Previous case tab", "", ("Ctrl+Shift+Tab",)),
    Command.BOARD_WORKBOOK: Words("Quarterly &board report", "workbook"),
    Command.COMPLIMENTS_WORKBOOK: Words("&Compliments register", "workbook"),
    Command.SURVEY_REPORT: Words("&Satisfaction survey report", "workbook"),
    Command.LEARNING_REPORT: Words("Trends and &learning", "workbook"),
    Command.OTHER_WORKBOOK: Words("&Other registers", "workbook", tip="Complaints, what is due"),
    Command.ANNUAL_REPORT: Words(
        "&Annual report…", "document", tip="Written, approved by the board, published (P-11.2)"
    ),
    Command.PUBLISHED_NUMBERS: Words(
        "O&mbudsman’s yearly numbers…", tip="Referrals published, beside our own count (R-B.7)"
    ),
    Command.OFFICE_DAY: Words("Office &day…", "bank-holiday"),
    Command.HELP: Words("&How to…", "help", ("F1",)),
    Command.SHORTCUTS: Words("&Keyboard shortcuts", "keyboard"),
    Command.ABOUT: Words("&About BeST Desktop", "about"),
}

MOVES: Mapping[Move, Words] = {
    Move.FIRST_CONTACT: Words("&First contact…", "contact"),
    Move.ACKNOWLEDGE: Words("&Acknowledge…", "acknowledge"),
    Move.EXTEND: Words("More &time…", "extend"),
    Move.DECIDE: Words("&Decide…", "decide"),
    Move.WRITE_LETTER: Words("&Letter…", "letter", ("Ctrl+L",)),
    Move.ESCALATE: Words("&Escalate…", "escalate"),
    Move.REFUSE_ESCALATION: Words("Ref&use escalation…"),
    Move.MOVE_ON: Words("&Move to the next stage…", "next"),
    Move.ADD_NOTE: Words("Add &note…", "note", ("Ctrl+Shift+M",)),
    Move.ADD_CONTACT: Words("Add &contact…", "contact"),
    Move.ADD_DOCUMENT: Words("Add d&ocument…", "attach"),
    Move.ADD_POINT: Words("Add &point…", "new-complaint"),
    Move.ASSIGN: Words("Ass&ign…", "assign"),
    Move.CORRECT_DATES: Words("Co&rrect dates…", "correct"),
    Move.CHANGE_PROCEDURE: Words("Chan&ge procedure…"),
    Move.WITHDRAW: Words("&Withdraw…", "withdraw"),
    Move.MARK_DUPLICATE: Words("&Mark as duplicate…", "duplicate"),
    Move.NOT_ACCEPT: Words("Do &not accept…"),
    Move.CONCLUDE: Words("&Conclude…", "closed"),
    Move.REOPEN: Words("&Reopen…", "reopen"),
}

# Case menu: moves with lines between the groups.
CASE_MENU: tuple[Ask | None, ...] = (
    Move.FIRST_CONTACT,
    Move.ACKNOWLEDGE,
    Move.EXTEND,
    Move.DECIDE,
    Move.WRITE_LETTER,
    None,
    Move.ESCALATE,
    Move.REFUSE_ESCALATION,
    Move.MOVE_ON,
    None,
    Move.ADD_POINT,
    Move.ADD_NOTE,
    Move.ADD_CONTACT,
    Move.ADD_DOCUMENT,
    Command.CASE_FORM,
    None,
    Move.ASSIGN,
    Move.CORRECT_DATES,
    Command.CORRECT_DETAILS,
    Command.COMPLAINED_ABOUT,
    Command.FLAG_HAZARD,
    Move.CHANGE_PROCEDURE,
)
# Two menus stand under it: to whom a complaint goes and what the lead says, then its ending.
LEAD_MENU: tuple[Command, ...] = (
    Command.HAND_OVER,
    Command.CONFIRM_LOGGED,
    Command.OFFER_FORMAL,
    Command.SAFETY,
    Command.ASK_LEAD,
    Command.REFER_TO_LEAD,
    Command.DIRECT_CASE,
    Command.COMPLAINANT_CAME,
    Command.TREAT_AS_REQUEST,
    Command.ANSWER_LEAD,
)
# What is asked of one complaint besides its moves.
CASE_COMMANDS: tuple[Command, ...] = (
    Command.CORRECT_DETAILS,
    Command.CASE_FORM,
    Command.COMPLAINED_ABOUT,
    Command.FLAG_HAZARD,
    Command.HOLD_CASE,
    Command.WHO_SPEAKS,
    Command.ADD_PROOF,
    Command.ASK_AUTHORITY,
    Command.DIRECT_AUTHORITY,
    *LEAD_MENU,
)
# What each of these is to the lead complaints officer; where the case stands may grey it, too.
LEAD_STEPS: Mapping[Command, LeadStep] = {
    Command.ASK_LEAD: LeadStep.ASK,
    Command.REFER_TO_LEAD: LeadStep.REFER,
    Command.DIRECT_CASE: LeadStep.DIRECT,
    Command.COMPLAINANT_CAME: LeadStep.CAME,
    Command.TREAT_AS_REQUEST: LeadStep.TREAT,
    Command.ANSWER_LEAD: LeadStep.ANSWER,
}
# The right each command needs, where it is not everybody's.
COMMAND_RIGHTS: Mapping[Command, Right] = {
    Command.NEW_COMPLAINT: Right.RECORD,
    Command.PASTE_FORM: Right.RECORD,
    Command.NEW_COMPLIMENT: Right.RECORD,
    Command.NEW_COMMENT: Right.RECORD,
    Command.NEW_SERVICE_REQUEST: Right.RECORD,
    Command.NEW_SURVEY_ANSWER: Right.RECORD,
    Command.REFER_APPOINTEE: Right.RECORD,
    Command.CASE_FORM: Right.RECORD,
    Command.IMPORT_CASES: Right.IMPORT,
    Command.IMPORT_COMPLIMENTS: Right.IMPORT,
    Command.IMPORT_SURVEYS: Right.IMPORT,
    Command.OFFICE_DAY: Right.CHANGE_SETTINGS,
    Command.EXPORT: Right.EXPORT,
    Command.ANNUAL_REPORT: Right.EXPORT,
    Command.PUBLISHED_NUMBERS: Right.RECORD_DETERMINATION,
    Command.CORRECT_DETAILS: Right.CORRECT_DETAILS,
    Command.FLAG_HAZARD: Right.KEEP_LOG,
    Command.HOLD_CASE: Right.PROPOSE_DISPOSAL,
    Command.COMPLAINED_ABOUT: Right.CORRECT_DETAILS,
    Command.WHO_SPEAKS: Right.KEEP_PROOF,
    Command.ADD_PROOF: Right.KEEP_PROOF,
    Command.ASK_AUTHORITY: Right.KEEP_PROOF,
    Command.DIRECT_AUTHORITY: Right.DIRECT_AUTHORITY,
    Command.HAND_OVER: Right.HAND_OVER,
    Command.CONFIRM_LOGGED: Right.LOG,
    Command.OFFER_FORMAL: Right.FIRST_CONTACT,
    Command.SAFETY: Right.KEEP_LOG,
    **{command: RIGHTS[step] for command, step in LEAD_STEPS.items()},
}
ENDING_MENU: tuple[Ask, ...] = (
    Move.WITHDRAW,
    Move.MARK_DUPLICATE,
    Move.NOT_ACCEPT,
    Move.CONCLUDE,
    Move.REOPEN,
    Command.HOLD_CASE,
)

_INTAKE: Mapping[Command, IntakeStep] = {
    Command.CONFIRM_LOGGED: IntakeStep.CONFIRM,
    Command.OFFER_FORMAL: IntakeStep.OFFER,
    Command.SAFETY: IntakeStep.TELL,
}

NO_CASE = "Choose a complaint in the list first."
READ_ONLY = "This case file can only be looked at."


def refusal_of(view: CaseView, ask: Ask) -> str | None:
    """Why something may not be asked for on a case now, or by this person; None where it may."""
    if isinstance(ask, Move):
        return view.refusals.get(ask)
    if ask in LEAD_STEPS:
        return view.lead_refusals.get(LEAD_STEPS[ask])
    why_not = view.why_not.get(COMMAND_RIGHTS[ask]) if ask in COMMAND_RIGHTS else None
    return why_not or view.intake.why_not(_INTAKE[ask]) if ask in _INTAKE else why_not


def words_of(ask: Ask) -> Words:
    """How a command or a move looks."""
    return COMMANDS[ask] if isinstance(ask, Command) else MOVES[ask]


class Actions(QObject):
    """The window's QActions; ``asked`` carries the Command or Move that was triggered."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make them all; none is greyed yet but those that need a complaint."""
        super().__init__(parent)
        self._made: dict[Ask, QAction] = {}
        for ask in (*Command, *Move):
            self._made[ask] = self._make(ask)
        self.show_case(None)

    def of(self, ask: Ask) -> QAction:
        """The action of a command or move."""
        return self._made[ask]

    def dress(self, asks: Iterable[Ask]) -> None:
        """Draw the icons of these commands where they are not drawn yet."""
        for ask in asks:
            action, icon = self._made[ask], words_of(ask).icon
            if icon and action.icon().isNull():
                icons.dress(action, icon)

    def show_case(self, view: CaseView | None, *, read_only: bool = False) -> None:
        """Grey what may not be done on the complaint shown; the reason is the tool tip."""
        for move in Move:
            if view is None:
                self.allow(move, NO_CASE)
            elif read_only and move is not Move.WRITE_LETTER:
                self.allow(move, READ_ONLY)
            else:
                self.allow(move, view.refusals.get(move))
        for command in CASE_COMMANDS:
            if view is None or read_only:
                self.allow(command, READ_ONLY if view else NO_CASE)
            else:
                self.allow(command, refusal_of(view, command))

    def show_rights(self, desk: Desk, *, read_only: bool = False) -> None:
        """Grey what nobody at this desk may do, whatever the complaint; the reason is the tip."""
        for command, right in COMMAND_RIGHTS.items():
            if command not in CASE_COMMANDS:
                writes = read_only and right is not Right.EXPORT
                self.allow(command, READ_ONLY if writes else desk.why_not(right))

    def allow(self, ask: Ask, why_not: str | None) -> None:
        """Grey a command with the reason why, or let it be pressed."""
        action, words = self._made[ask], words_of(ask)
        action.setEnabled(why_not is None)
        said = why_not or _tip(words)
        action.setToolTip(said)
        action.setStatusTip(why_not or words.tip)

    def _make(self, ask: Ask) -> QAction:
        words = words_of(ask)
        action = QAction(words.text, self)
        action.setObjectName(f"{type(ask).__name__.casefold()}_{ask.name.casefold()}")
        action.setShortcuts([QKeySequence(key) for key in words.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(_tip(words))
        action.setStatusTip(words.tip)
        if words.icon:
            action.setProperty(icons.MEANING, words.icon)  # drawn when its menu first opens
        action.triggered.connect(lambda: self.asked.emit(ask))
        return action


def _tip(words: Words) -> str:
    key = f" ({words.keys[0]})" if words.keys else ""
    return f"{words.tip or words.plain}{key}"


def shortcuts() -> list[tuple[str, str]]:
    """Every command that has keys: its name and its keys, for Help > Keyboard shortcuts."""
    return [
        (words.plain, " or ".join(words.keys))
        for words in (*COMMANDS.values(), *MOVES.values())
        if words.keys
    ]
