"""Points: what is complained of, what is wanted, and what we decided and promised."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from best_desktop.casework.case_views import (
    CaseView,
    PointView,
    ReopeningView,
    StageView,
    WantedView,
)
from best_desktop.casework.letter_offers import why_no_letter
from best_desktop.domain.letter_abouts import LetterWish
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.case_tab import ScrolledTab
from best_desktop.gui.dates import long_date
from best_desktop.gui.parts import Fact, Section, button, card, facts_grid, words


class PointsTab(ScrolledTab):
    """Points with their decisions stage by stage, outcomes sought with our answers, money."""

    said = "Points of this complaint"

    def fill(self, view: CaseView) -> None:
        self.whole.clear()
        parts = [self._points(view), self._wanted(view)]
        parts += [_stage_section(each) for each in view.stages if _has_something(each)]
        for part in parts:
            self.whole.column.addWidget(part)
        self.whole.column.addStretch(1)

    def _points(self, view: CaseView) -> Section:
        add = button(
            "Add point…",
            partial(self.wanted_move.emit, Move.ADD_POINT, view.id),
            why_not=view.refusals.get(Move.ADD_POINT),
        )
        section = Section("Points of complaint", (add,))
        if not view.points:
            section.body.addWidget(words("No points yet: add what they complain of.", "muted"))
        for point in view.points:
            section.body.addWidget(self._point_card(view, point))
        return section

    def _point_card(self, view: CaseView, point: PointView) -> QWidget:
        frame, column = card()
        head = QHBoxLayout()
        head.addWidget(words(f"Point {point.number}", "strong"), 1)
        change = button(
            "Change…",
            partial(self.wanted_point.emit, point.id, view.id),
            kind="link",
            name=f"Change point {point.number}",
        )
        head.addWidget(change)
        column.addLayout(head)
        column.addWidget(words(point.understanding))
        if point.unclear:
            column.addLayout(self._unclear(view, point))
        if point.raised_on != view.received_on:
            column.addWidget(words(f"Raised {long_date(point.raised_on)}", "muted"))
        for stage, decision in sorted(point.decisions.items()):
            column.addWidget(words(f"Stage {stage}: {decision.outcome}", "strong"))
            facts = (
                Fact("What we found", decision.finding),
                Fact("Reasons", decision.reasons),
                Fact("Rule or policy", decision.citation),
            )
            column.addLayout(facts_grid(facts))
        return frame

    def _unclear(self, view: CaseView, point: PointView) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(words("Not clear yet: ask what they mean.", "muted"), 1)
        wish = LetterWish(LetterCode.L02)
        press = partial(self.wanted_letter.emit, wish, view.id)
        why_not = why_no_letter(self.office.desk(), view.id, wish)
        name = f"Letter asking about point {point.number}"
        row.addWidget(button("Ask by letter…", press, why_not=why_not, name=name))
        return row

    def _wanted(self, view: CaseView) -> Section:
        change = button(
            "Change outcomes…",
            partial(self.wanted_outcomes.emit, view.id),
            why_not=view.refusals.get(Move.FIRST_CONTACT),
        )
        section = Section("Outcomes sought", (change,))
        if not view.wanted:
            section.body.addWidget(words("Not known yet: ask what they want.", "muted"))
        for each in view.wanted:
            section.body.addWidget(_wanted_card(each))
        return section


def _has_something(stage: StageView) -> bool:
    return stage.outcome is not None or bool(stage.disputed or stage.extensions)


def _wanted_card(wanted: WantedView) -> QWidget:
    frame, column = card()
    column.addWidget(words(f"{wanted.number}. {wanted.wanted}"))
    answers = {True: "We will", False: "We will not", None: "Not answered yet"}
    said = answers[wanted.will_do]
    column.addWidget(words(f"{said}: {wanted.answer}" if wanted.answer else said, "muted"))
    return frame


def _stage_section(stage: StageView) -> Section:
    outcome = f": {stage.outcome}" if stage.outcome else ""
    section = Section(f"Stage {stage.number}{outcome}")
    decided = ""
    if stage.decided_on:
        decided = f"{long_date(stage.decided_on)} by {stage.decided_by}"
    facts = [
        Fact("In dispute", stage.disputed),
        Fact("Asked late because", stage.late_reason),
        Fact("Decided", decided),
        Fact("Our finding", str(stage.finding) if stage.finding else ""),
        Fact("What we did", stage.what_we_did),
        Fact("What went wrong", stage.what_went_wrong),
        Fact("Review", stage.review),
    ]
    for extension in stage.extensions:
        told = f"told {long_date(extension.told_on)}" if extension.told_on else "not told yet"
        facts.append(
            Fact(
                "More time",
                f"Until {long_date(extension.until)}, {told}. {extension.basis}. "
                f"{extension.reason}".strip(),
            )
        )
    facts += [Fact("Opened again", _opened_again(each)) for each in stage.reopenings]
    section.add_facts(facts)
    return section


def _opened_again(again: ReopeningView) -> str:
    """Why and until when, and the answer given then, beside the first."""
    told = f"{long_date(again.reopened_on)}, to answer by {long_date(again.target_on)}. "
    told += f"{again.reason.rstrip('.')}."
    if again.outcome is not None:
        when = "Decided"
        if again.decided_on:
            when += f" on {long_date(again.decided_on)} by {again.decided_by}"
        if again.closed_on:
            when += f", answered on {long_date(again.closed_on)}"
        finding = f", {str(again.finding).lower()}" if again.finding else ""
        told += f" {when}: {str(again.outcome).lower()}{finding}."
    return told
