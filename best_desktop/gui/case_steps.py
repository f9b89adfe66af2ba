"""Which buttons a case shows first: the next sensible steps, by what has to happen next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from best_desktop.casework.case_views import CaseView, LetterView
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import (
    ComplainantKind,
    ContactKind,
    ExtensionBasis,
    LetterCode,
    LetterState,
    NextStep,
)
from best_desktop.gui.actions import words_of
from best_desktop.gui.case_words import needs_reviewer, untold_extension
from best_desktop.gui.dates import long_date


@dataclass(frozen=True, slots=True)
class SendLetter:
    """Record that an issued letter was sent: only that stops the clock."""

    letter_id: int


@dataclass(frozen=True, slots=True)
class PrintLetter:
    """Print an issued letter; that is not sending it."""

    letter_id: int


@dataclass(frozen=True, slots=True)
class ContinueLetter:
    """Go on with a letter that was begun."""

    letter_id: int


@dataclass(frozen=True, slots=True)
class IssueLetter:
    """Issue a letter that is written, dated today, and print it: after the check page."""

    letter_id: int


@dataclass(frozen=True, slots=True)
class WriteLetter:
    """Begin a letter."""

    code: LetterCode


What = Move | SendLetter | PrintLetter | ContinueLetter | IssueLetter | WriteLetter


@dataclass(frozen=True, slots=True)
class Step:
    """A button: what it does, what it says, and why it is greyed (None where it is not).

    A ``pressing`` one is made to stand out when it comes first.
    """

    what: What
    text: str
    tip: str = ""
    why_not: str | None = None
    icon: str = ""
    pressing: bool = True


def next_steps(view: CaseView) -> tuple[Step, ...]:
    """The steps to offer as buttons, the most pressing first; at most three."""
    issued = [each for each in view.letters if each.state is LetterState.ISSUED]
    steps = [_send(each) for each in issued]
    # One of several letters is chosen on their tab.
    steps += [_print(each) for each in issued[:1] if len(issued) == 1]
    drafts = [each for each in view.letters if each.state is LetterState.DRAFT]
    steps += [_go_on(each) for each in drafts]
    steps += [_issue(each) for each in drafts[:1] if len(drafts) == 1]
    by_next = {
        NextStep.ACKNOWLEDGE: _to_acknowledge,
        NextStep.ANSWER: _to_answer,
        NextStep.MOVE_ON: _to_move_on,
        NextStep.WINDOW: _in_the_window,
        NextStep.NONE: _at_the_end,
    }
    begun = {each.code for each in (*drafts, *issued)}
    if needs_reviewer(view):
        steps += _moves(view, Move.ASSIGN)
    for step in by_next[view.next_step](view):
        letter = _letter_of(step.what, view)
        if letter is None or letter not in begun:
            steps.append(step)
    return tuple(steps[:3])


def move_step(move: Move, view: CaseView) -> Step:
    """A move as a button."""
    words = words_of(move)
    return Step(move, words.text.replace("&", ""), words.tip, view.refusals.get(move), words.icon)


def own_letters(view: CaseView) -> set[LetterCode]:
    """The letters of the case's procedure at its stage: worth showing also while greyed."""
    rule = view.standing.rule
    own = {rule.acknowledgement_letter, rule.decision_letter, rule.extension.letter}
    own.add(rule.extension.not_agreed_letter)
    if view.stage < view.standing.procedure.last_stage:
        own.add(LetterCode.L14)
    return {each for each in own if each is not None}


def _letter_of(what: What, view: CaseView) -> LetterCode | None:
    """The letter a step begins."""
    if what is Move.ACKNOWLEDGE:
        return view.standing.rule.acknowledgement_letter
    return what.code if isinstance(what, WriteLetter) else None


def _send(letter: LetterView) -> Step:
    return Step(
        SendLetter(letter.id),
        "Record letter sent…",
        f"{letter.code} has been issued. Record when it was sent: that stops the clock",
        icon="send",
    )


def _print(letter: LetterView) -> Step:
    return Step(
        PrintLetter(letter.id),
        "Print letter…",
        f"{letter.code}, dated {long_date(letter.letter_date)}. Printing it is not sending it",
        icon="print",
    )


def _go_on(letter: LetterView) -> Step:
    return Step(
        ContinueLetter(letter.id), "Continue letter…", f"{letter.code}, begun", icon="letter"
    )


def _issue(letter: LetterView) -> Step:
    return Step(
        IssueLetter(letter.id),
        "Issue and print today…",
        f"{letter.code}, as it is written. You are asked once more; printing it is not sending it",
        icon="print",
    )


def _moves(view: CaseView, *moves: Move) -> list[Step]:
    return [move_step(move, view) for move in moves]


def _to_acknowledge(view: CaseView) -> list[Step]:
    talked = any(each.kind is ContactKind.FIRST_CONTACT for each in view.contacts)
    nobody = view.kind is ComplainantKind.ANONYMOUS
    first = [Move.ACKNOWLEDGE] if talked or nobody else [Move.FIRST_CONTACT, Move.ACKNOWLEDGE]
    return _moves(view, *first)


def _to_answer(view: CaseView) -> list[Step]:
    return [*_to_tell_more_time(view), *_to_decide(view)]


def _to_tell_more_time(view: CaseView) -> list[Step]:
    """More time counts only once the letter that tells it is sent, so that comes first."""
    untold, rule = untold_extension(view), view.standing.rule.extension
    if untold is None:
        return []
    refused = untold.basis is ExtensionBasis.NOT_AGREED
    code = rule.not_agreed_letter if refused else rule.letter
    if code is None:
        return []
    return [Step(WriteLetter(code), "Write letter about more time…", str(code), icon="letter")]


def _to_decide(view: CaseView) -> list[Step]:
    if not view.standing.decided:
        return _moves(view, Move.DECIDE, Move.EXTEND)
    code = view.standing.rule.decision_letter
    write = Step(WriteLetter(code), "Write decision letter…", str(code), icon="letter")
    return [write, *_moves(view, Move.DECIDE, Move.EXTEND)]


def _to_move_on(view: CaseView) -> list[Step]:
    return [*_to_answer(view)[:1], *_moves(view, Move.MOVE_ON)]


def _in_the_window(view: CaseView) -> list[Step]:
    return _moves(view, Move.ESCALATE, Move.REFUSE_ESCALATION)


def _at_the_end(view: CaseView) -> list[Step]:
    allowed = [
        move
        for move in (Move.CONCLUDE, Move.ESCALATE, Move.REOPEN)
        if view.refusals.get(move) is None
    ]
    steps = _moves(view, *allowed)
    return [replace(each, pressing=each.what is Move.CONCLUDE) for each in steps]
