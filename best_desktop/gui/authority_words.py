"""What screens say about authority to act, in words: no widgets here."""

from __future__ import annotations

from best_desktop.casework.authority_views import AnswerView, AuthorityView, ProofView
from best_desktop.domain.authority import Lasts
from best_desktop.domain.vocabulary import AuthorityState
from best_desktop.gui.dates import long_date


def bar_words(view: AuthorityView) -> str:
    """The line of the identity bar where whoever speaks may not be told; '' where they may."""
    answer = view.answer
    if answer.may_act:
        return ""
    who = view.facts.person.name if view.facts.person else str(view.facts.speaker)
    return f"Authority: {answer.state.label.lower()}. Tell {who} nothing about the case."


def state_words(answer: AnswerView) -> str:
    """The state, how long it lasts, and whom it is about where that matters."""
    words = str(answer.state)
    if answer.may_act and answer.lasts is not Lasts.NOT_AT_ALL:
        words = f"{words}: {answer.lasts.label[:1].lower()}{answer.lasts.label[1:]}"
    return f"{words} (for {answer.service_user})" if answer.service_user else words


def because(answer: AnswerView) -> str:
    """Why it stands so; what is missing and when it was asked for are said apart."""
    waits = answer.state in (AuthorityState.NEEDED, AuthorityState.AWAITED)
    return answer.message if waits else answer.reason


def missing_words(answer: AnswerView) -> str:
    """What is still needed, one line each; '' where nothing is."""
    if answer.may_act or not answer.missing:
        return ""
    return "Still needed:\n" + "\n".join(f"– {each}" for each in answer.missing)


def row_words(answer: AnswerView) -> str:
    """Where the answer is written: row, version, clauses."""
    clauses = ", ".join(answer.clauses)
    return f"Row {answer.row} of the authority table, version {answer.version} ({clauses})."


def proof_words(proof: ProofView) -> str:
    """A proof on one line: its kind, dates, and why it does not count where it does not."""
    parts = [str(proof.kind)]
    if proof.signed_on:
        parts.append(f"of {long_date(proof.signed_on)}")
    if proof.taken_by:
        parts.append(f"taken by {proof.taken_by}")
    words = " ".join(parts)
    if proof.review_on and not proof.has_ended:
        due = "review due since" if proof.review_due else "review on"
        words = f"{words}, {due} {long_date(proof.review_on)}"
    if proof.expires_on and not proof.has_ended:
        words = f"{words}, until {long_date(proof.expires_on)}"
    return f"{words}. {proof.why_not}" if proof.why_not else f"{words}."
