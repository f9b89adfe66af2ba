"""Ombudsman: contacts, referrals, evidence, determinations, and the packs to send."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from best_desktop.casework.case_views import CaseView
from best_desktop.casework.letter_offers import why_no_letter
from best_desktop.casework.ombudsman_views import (
    DeterminationView,
    EvidenceRequestView,
    ExternalReferralView,
    ExternalView,
    OrderView,
    RecommendationView,
)
from best_desktop.casework.queries.ombudsman import external
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.money import pounds
from best_desktop.domain.outside_words import ExternalBody
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.case_tab import ScrolledTab
from best_desktop.gui.dates import long_date
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.outside_asks import OutsideAsk
from best_desktop.gui.parts import Fact, Section, button, card, facts_grid, words


class OmbudsmanTab(ScrolledTab):
    """What passed between us and outside bodies; none of it moves a date of the complaint."""

    said = "Ombudsman on this complaint"

    def fill(self, view: CaseView) -> None:
        self.whole.clear()
        outside = external(self.office.desk(), view.id)
        column = self.whole.column
        column.addWidget(self._buttons(view))
        if outside.eight_weeks_on:
            told = _wait_words(outside.eight_weeks_on, ended=outside.wait_ended)
            column.addWidget(words(told, "muted"))
        for referral in outside.referrals:
            column.addWidget(self._referral(view, referral))
        if not outside.referrals:
            column.addWidget(words("Nobody has brought this complaint to the Ombudsman.", "muted"))
        if outside.contacts:
            column.addWidget(_contacts(outside))
        column.addStretch(1)

    def _ask(self, ask: OutsideAsk, number: int) -> None:
        if self.view is not None:
            self.wanted_outside.emit(ask, number, self.view.id)

    def _buttons(self, view: CaseView) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=8, lines=4)
        for text, ask, right in (
            ("Note contact…", OutsideAsk.CONTACT, Right.NOTE_OUTSIDE_CONTACT),
            ("Brought outside…", OutsideAsk.REFER, Right.WORK_WITH_OMBUDSMAN),
            ("Save evidence pack…", OutsideAsk.PACK, Right.EXPORT),
            ("Save case bundle…", OutsideAsk.BUNDLE, Right.EXPORT),
        ):
            made = button(text, partial(self._ask, ask, 0), why_not=view.why_not.get(right))
            flow.addWidget(made)
        return row

    def _referral(self, view: CaseView, referral: ExternalReferralView) -> Section:
        may_not = view.why_not.get(Right.WORK_WITH_OMBUDSMAN)
        asks = [
            ("Evidence asked for…", OutsideAsk.ASK_EVIDENCE, may_not),
            ("Finished…", OutsideAsk.CLOSE, may_not),
        ]
        if referral.body is ExternalBody.OMBUDSMAN:
            right = view.why_not.get(Right.RECORD_DETERMINATION)
            asks.insert(1, ("Determination…", OutsideAsk.DETERMINATION, right))
        section = Section(f"{referral.title}, {long_date(referral.referred_on)}")
        section.add_facts(
            [
                Fact("Their reference", referral.reference),
                Fact("Brought by", str(referral.brought_by)),
                Fact("Dealt with by", referral.name),
                Fact("What they ask", referral.asks),
                Fact("Finished", _closed(referral)),
            ]
        )
        if referral.closed_on is None or referral.body is ExternalBody.OMBUDSMAN:
            row = QWidget()
            flow = FlowLayout(row, gap=8, lines=3)
            for text, ask, why_not in asks:
                if ask is OutsideAsk.CLOSE and referral.closed_on:
                    continue
                name = f"{text.removesuffix('…')}, {referral.title}"
                press = partial(self._ask, ask, referral.id)
                flow.addWidget(button(text, press, why_not=why_not, name=name))
            section.body.addWidget(row)
        for request in referral.requests:
            section.body.addWidget(self._request(request, may_not))
        for found in referral.determinations:
            section.body.addWidget(self._determination(view, found, may_not))
        return section

    def _request(self, request: EvidenceRequestView, may_not: str | None) -> QWidget:
        frame, column = card()
        head = QHBoxLayout()
        head.addWidget(words(f"Evidence, due {long_date(request.due_on)}", "strong"), 1)
        if request.sent_on is None:
            press = partial(self._ask, OutsideAsk.EVIDENCE_SENT, request.id)
            name = f"Evidence due {long_date(request.due_on)} sent"
            about = About(LetterAbout.EVIDENCE_REQUEST, request.id)
            letter = f"Letter with the evidence due {long_date(request.due_on)}"
            head.addWidget(self._letter(about, may_not, letter))
            head.addWidget(button("Sent…", press, why_not=may_not, name=name))
        column.addLayout(head)
        column.addWidget(words(request.what))
        if request.sent_on:
            late = ", late" if request.late else ""
            sent = f"Sent {long_date(request.sent_on)}{late}. {request.sent_note}".strip()
            column.addWidget(words(sent, "field-error" if request.late else "success"))
        elif request.late:
            column.addWidget(words("Overdue", "field-error"))
        return frame

    def _determination(
        self, view: CaseView, found: DeterminationView, may_not: str | None
    ) -> QWidget:
        frame, column = card()
        day = long_date(found.determined_on)
        column.addWidget(words(f"Determination, {day}: {found.overall}", "strong"))
        if found.summary:
            column.addWidget(words(found.summary))
        issues = [Fact(f"Issue {e.number}", f"{e.finding}: {e.issue}") for e in found.issues]
        column.addLayout(facts_grid([*issues, Fact("Document", found.document)]))
        for order in found.orders:
            column.addLayout(self._order(order, may_not))
        right = view.why_not.get(Right.RECORD_DETERMINATION)
        for each in found.recommendations:
            column.addLayout(self._recommendation(each, right))
        return frame

    def _order(self, order: OrderView, may_not: str | None) -> QVBoxLayout:
        made = QVBoxLayout()
        head = QHBoxLayout()
        money = f", {pounds(order.amount)}" if order.amount is not None else ""
        due = f"Order {order.number}, due {long_date(order.due_on)}{money}"
        head.addWidget(words(due, "strong"), 1)
        if order.done_on is None:
            press = partial(self._ask, OutsideAsk.ORDER_DONE, order.id)
            head.addWidget(
                button("Done…", press, why_not=may_not, name=f"Order {order.number} done")
            )
        else:
            about = About(LetterAbout.ORDER, order.id)
            head.addWidget(self._letter(about, may_not, f"Letter about order {order.number}"))
        made.addLayout(head)
        made.addWidget(words(order.text))
        if order.done_on:
            late = ", late" if order.late else ""
            evidence = f" Shown by {order.evidence}." if order.evidence else ""
            said = f"Done {long_date(order.done_on)}{late}. {order.done_note}{evidence}"
            made.addWidget(words(said, "field-error" if order.late else "success"))
        elif order.late:
            made.addWidget(words("Overdue", "field-error"))
        return made

    def _letter(self, about: About, may_not: str | None, name: str) -> QPushButton:
        """Write to the outside body about one thing."""
        case = self.view.id if self.view is not None else 0
        wish = LetterWish(LetterCode.L21, about)
        press = partial(self.wanted_letter.emit, wish, case)
        why_not = may_not or why_no_letter(self.office.desk(), case, wish)
        return button("Write letter…", press, why_not=why_not, name=name)

    def _recommendation(self, each: RecommendationView, may_not: str | None) -> QVBoxLayout:
        made = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(words(f"Recommendation {each.number}", "strong"), 1)
        verb = "Answer…" if each.accepted is None else "Change answer…"
        press = partial(self._ask, OutsideAsk.RECOMMENDATION, each.id)
        name = f"{verb.removesuffix('…')}, recommendation {each.number}"
        head.addWidget(button(verb, press, why_not=may_not, name=name))
        made.addLayout(head)
        made.addWidget(words(each.text))
        if each.accepted is not None:
            taken = "Taken up" if each.accepted else "Not taken up"
            made.addWidget(words(f"{taken}: {each.answer}", "muted"))
        return made


def _wait_words(last: date, *, ended: bool) -> str:
    day = long_date(last)
    if ended:
        return (
            f"Eight weeks from the final decision: {day}. The Ombudsman no longer holds anybody to "
            "it: they can go now."
        )
    return f"They can go to the Ombudsman themselves from {day}, or a Designated Person any time."


def _closed(referral: ExternalReferralView) -> str:
    if referral.closed_on is None:
        return ""
    return f"{long_date(referral.closed_on)}. {referral.closed_because}"


def _contacts(outside: ExternalView) -> Section:
    section = Section("Contacts")
    for each in reversed(outside.contacts):
        frame, column = card()
        whom = f", {each.with_whom}" if each.with_whom else ""
        head = f"{long_date(each.contacted_on)}: {each.body}{whom}"
        how = f"{each.direction}, {str(each.channel).lower()}, noted by {each.staff}"
        column.addWidget(words(head, "strong"))
        column.addWidget(words(how, "muted"))
        column.addWidget(words(each.text))
        section.body.addWidget(frame)
    return section
