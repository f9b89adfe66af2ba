"""Compensation on a complaint as a section: what the fault did, and each sum with its steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from best_desktop.casework.case_views import CaseView
from best_desktop.casework.compensation_views import CompensationView, ImpactView
from best_desktop.domain.money import pounds
from best_desktop.domain.outside_words import CompensationState, CompensationTrigger
from best_desktop.domain.roles import Right
from best_desktop.gui.dates import long_date
from best_desktop.gui.outside_asks import OutsideAsk
from best_desktop.gui.parts import Fact, Section, button, card, facts_grid, words

Asks = Callable[[OutsideAsk, int], None]

_SETTLED = (CompensationState.PAID, CompensationState.DECLINED, CompensationState.OFFSET)


def compensation_section(
    view: CaseView,
    sums: tuple[CompensationView, ...],
    impacts: tuple[ImpactView, ...],
    asks: Asks,
) -> Section:
    """The section; ``asks`` is told what somebody presses, and of which point or sum."""
    may_not = view.why_not.get(Right.OFFER_COMPENSATION)
    why_not = may_not or _lacks_impact(impacts)
    offer = button("Offer compensation…", partial(asks, OutsideAsk.OFFER, 0), why_not=why_not)
    section = Section("Compensation", (offer,))
    for impact in impacts:
        if impact.upheld or impact.id:
            section.body.addWidget(_impact_card(impact, asks, may_not))
    for money in sums:
        settle = view.why_not.get(Right.SETTLE_COMPENSATION)
        section.body.addWidget(_sum_card(money, asks, settle))
    if not sums:
        section.body.addWidget(words("Nothing offered.", "muted"))
    return section


def _lacks_impact(impacts: tuple[ImpactView, ...]) -> str | None:
    """Why no money is offered yet, said before anybody fills in the whole form (P-10.2)."""
    lacking = next((each for each in impacts if each.upheld and not each.id), None)
    if lacking is None:
        return None
    return f"Record first the impact of point {lacking.number} (P-10.2)."


def _impact_card(impact: ImpactView, asks: Asks, may_not: str | None) -> QWidget:
    frame, column = card()
    head = QHBoxLayout()
    severity = f", {str(impact.severity).lower()}" if impact.severity else ""
    head.addWidget(words(f"Impact of point {impact.number}{severity}", "strong"), 1)
    verb = "Change…" if impact.id else "Record impact…"
    change = button(
        verb,
        partial(asks, OutsideAsk.IMPACT, impact.point_id),
        kind="link",
        why_not=may_not,
        name=f"{verb.removesuffix('…')}, point {impact.number}",
    )
    head.addWidget(change)
    column.addLayout(head)
    if not impact.id:
        column.addWidget(words("Needed before money is offered (P-10.2).", "muted"))
    facts = (
        Fact("What it did", impact.what),
        Fact("How long", impact.lasted),
        Fact("What made it worse", impact.vulnerability),
    )
    column.addLayout(facts_grid(facts))
    return frame


def _sum_card(money: CompensationView, asks: Asks, may_not: str | None) -> QWidget:
    frame, column = card()
    state = str(money.state).lower()
    column.addWidget(words(f"{pounds(money.amount)}, {state}", "strong"))
    column.addLayout(facts_grid(_facts(money)))
    if money.state not in _SETTLED:
        column.addLayout(_steps(money, asks, may_not))
    return frame


def _steps(money: CompensationView, asks: Asks, may_not: str | None) -> QHBoxLayout:
    """What may be done with a sum that is not settled; greyed with the reason."""
    row = QHBoxLayout()
    for step, text, ask in (
        ("answer", "Their answer…", OutsideAsk.ANSWER_OFFER),
        ("set_off", "Set off…", OutsideAsk.SET_OFF),
        ("pay", "Paid…", OutsideAsk.PAY),
    ):
        name = f"{text.removesuffix('…')}, {pounds(money.amount)}"
        why_not = money.why_not[step] or may_not
        made = button(text, partial(asks, ask, money.id), why_not=why_not, name=name)
        row.addWidget(made)
    row.addStretch(1)
    return row


def _facts(money: CompensationView) -> list[Fact]:
    made = "; ".join(
        f"{each.head}{f' × {each.quantity}' if each.quantity else ''}, {pounds(each.amount)}"
        for each in money.sums
    )
    facts = [
        Fact("What for", made),
        Fact("Why", money.basis),
        Fact("Policy", money.citation),
        Fact("Asked for", pounds(money.asked) if money.asked is not None else ""),
    ]
    day = long_date(money.offered_on)
    if money.trigger is CompensationTrigger.ORDERED:
        due = f", due {long_date(money.due_on)}" if money.due_on else ""
        facts.append(Fact("Ordered", f"{day} by the Ombudsman{due}"))
    else:
        facts.append(Fact("Offered", f"{day}, approved by {money.approved_by}"))
    if money.answered_on:
        facts.append(Fact("Answered", long_date(money.answered_on)))
    if money.offset_on:
        owed = f"Still owed to us: {pounds(money.arrears_left + money.recharge_left)}"
        facts.append(Fact("Set off", f"{pounds(money.offset)}. {owed}"))
    payable = f"{pounds(money.payable)}"
    paid = f"{payable} on {long_date(money.paid_on)}" if money.paid_on else ""
    facts.append(Fact("Paid", paid))
    if not money.paid_on and money.state is not CompensationState.DECLINED:
        facts.append(Fact("To pay", payable))
    return facts
