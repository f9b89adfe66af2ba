"""Deadlines: every date the case is held to, what it was counted from, and how it was met."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from best_desktop.casework.case_views import CaseView
from best_desktop.domain.milestones import Milestone
from best_desktop.domain.vocabulary import MilestoneKind
from best_desktop.gui.case_tab import ScrolledTab
from best_desktop.gui.case_words import Status, milestone_status, milestone_title, untold_words
from best_desktop.gui.dates import long_date, with_weekday
from best_desktop.gui.parts import Section, button, card, words
from best_desktop.gui.tag_label import TagLabel


class DeadlinesTab(ScrolledTab):
    """Milestones as cards: what is to come by date, then what is done, latest first."""

    said = "Deadlines of this complaint"

    def fill(self, view: CaseView) -> None:
        self.whole.clear()
        to_come, done = split(view)
        for heading, milestones in (("To come", to_come), ("Met or passed", done)):
            if not milestones:
                continue
            section = Section(heading)
            for milestone in milestones:
                section.body.addWidget(self._card(view, milestone))
            self.whole.column.addWidget(section)
        self.whole.column.addStretch(1)

    def _card(self, view: CaseView, milestone: Milestone) -> QWidget:
        desk = self.office.desk()
        soon = view.calendar.add(desk.today, desk.settings.soon_days)
        status = milestone_status(view, milestone, desk.today, soon)
        title = milestone_title(milestone)
        frame, column = card()
        untold = _untold(view, milestone)
        frame.setAccessibleName(". ".join([sentence(milestone, status), *untold]))
        head = QHBoxLayout()
        head.addWidget(words(title, "strong"), 1)
        tag = TagLabel()
        tag.show_tag(status.tag, status.words)
        head.addWidget(tag)
        column.addLayout(head)
        due = QHBoxLayout()
        due.addWidget(words(due_line(milestone)), 1)
        why = button(
            "Why this date?",
            partial(self.wanted_why.emit, milestone, view.id),
            kind="link",
            name=f"Why this date? {title}, {long_date(milestone.due)}",
        )
        why.setProperty("milestone", f"{milestone.kind.value}-{milestone.stage}")
        due.addWidget(why)
        column.addLayout(due)
        for line in [*detail_lines(milestone), *untold]:
            column.addWidget(words(line, "muted"))
        return frame


def _untold(view: CaseView, milestone: Milestone) -> list[str]:
    """More time that does not count yet, said where the date it would move stands."""
    answer = milestone.kind is MilestoneKind.ANSWER and milestone.stage == view.stage
    return untold_words(view) if answer else []


def split(view: CaseView) -> tuple[list[Milestone], list[Milestone]]:
    """The milestones still ahead by date, and the others with the latest first."""
    ahead: list[Milestone] = []
    behind: list[Milestone] = []
    for milestone in view.schedule.milestones:
        (ahead if _ahead(view, milestone) else behind).append(milestone)
    ahead.sort(key=lambda m: m.promised)
    behind.sort(key=lambda m: m.met_on or m.promised, reverse=True)
    return ahead, behind


def _ahead(view: CaseView, milestone: Milestone) -> bool:
    if milestone.met_on is not None:
        return False
    if milestone.kind in (MilestoneKind.ESCALATE, MilestoneKind.OMBUDSMAN):
        return milestone.due >= view.standing.today
    return view.schedule.open and (
        milestone.stage == view.stage or milestone.kind is MilestoneKind.CAP
    )


def due_line(milestone: Milestone) -> str:
    """'Due Tuesday 17 November 2026', and when it was met."""
    forecast = "" if milestone.firm else " (forecast)"
    verb = "From" if milestone.kind is MilestoneKind.OMBUDSMAN else "Due"
    line = f"{verb} {with_weekday(milestone.due)}{forecast}"
    if milestone.met_on is not None:
        met = "asked" if milestone.kind is MilestoneKind.ESCALATE else "met"
        line = f"{line}, {met} {long_date(milestone.met_on)}"
    return line


def detail_lines(milestone: Milestone) -> list[str]:
    """How the date was counted with its clause, what it was before, and what else is to know."""
    counted = f"{milestone.count}" if milestone.count else "Date set, not counted"
    lines = [f"{counted} ({milestone.clause})"]
    if milestone.base_due != milestone.due:
        before = f"First due {long_date(milestone.base_due)}"
        lines.append(f"{before}: {milestone.base_count}" if milestone.base_count else before)
    if milestone.promised != milestone.due:
        lines.append(f"The complainant was told {long_date(milestone.promised)}")
    if milestone.forecast_due and milestone.firm and milestone.forecast_due != milestone.base_due:
        lines.append(f"Forecast before acknowledgement: {long_date(milestone.forecast_due)}")
    if milestone.note:
        lines.append(milestone.note)
    return lines


def sentence(milestone: Milestone, status: Status) -> str:
    """What a screen reader says of a milestone."""
    parts = [milestone_title(milestone), due_line(milestone), status.words]
    return ". ".join([*parts, *detail_lines(milestone)])
