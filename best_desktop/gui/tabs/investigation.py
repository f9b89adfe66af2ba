"""Investigation: what is missing before a decision, evidence, requests, declarations, checklist."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from best_desktop.casework.case_views import CaseView
from best_desktop.casework.investigation_views import (
    ChecklistView,
    DeclarationView,
    EvidenceView,
    InvestigationView,
    IssueView,
    Lack,
    Place,
    RequestView,
)
from best_desktop.casework.letter_offers import why_no_letter
from best_desktop.casework.queries.investigation import investigation
from best_desktop.domain.investigation_words import IssueDecision
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState, LetterCode
from best_desktop.gui.case_tab import ScrolledTab
from best_desktop.gui.dates import long_date
from best_desktop.gui.investigation_asks import PUT_RIGHT, InvestigationAsk
from best_desktop.gui.parts import Section, button, card, words


class InvestigationTab(ScrolledTab):
    """Each part has the button that adds to it; what is missing leads to where it is put right."""

    said = "Investigation of this complaint"

    def fill(self, view: CaseView) -> None:
        self.whole.clear()
        found = investigation(self.office.desk(), view.id)
        may_not = view.why_not.get(Right.INVESTIGATE)
        parts = [self._lacking(view, found)] if view.state is CaseState.OPEN else []
        parts += [
            self._evidence(found, may_not),
            self._requests(found, may_not),
            self._declarations(view, found),
            self._checklist(view, found, may_not),
            self._issues(view, found),
        ]
        for part in parts:
            self.whole.column.addWidget(part)
        self.whole.column.addStretch(1)

    def _ask(self, ask: InvestigationAsk, number: int = 0) -> None:
        if self.view is not None:
            self.wanted_investigation.emit(ask, number, self.view.id)

    # What is missing

    def _lacking(self, view: CaseView, found: InvestigationView) -> Section:
        section = Section(f"Before stage {found.stage} is decided")
        if not found.lacking:
            section.body.addWidget(words("Nothing is missing here.", "success"))
        for lack in _gathered(found.lacking):
            section.body.addLayout(self._lack(view, lack))
        return section

    def _lack(self, view: CaseView, lack: Lack) -> QHBoxLayout:
        ask = PUT_RIGHT[lack.place]
        right = {
            InvestigationAsk.DECLARE: Right.DECLARE_CONFLICT,
            InvestigationAsk.CONTACT: Right.KEEP_LOG,
        }.get(ask, Right.INVESTIGATE)
        row = QHBoxLayout()
        row.addWidget(words(lack.words), 1)
        go = button(
            "Go",
            partial(self._ask, ask, lack.number),
            kind="link",
            why_not=view.why_not.get(right),
            name=f"Go: {lack.words}",
        )
        row.addWidget(go)
        return row

    # Evidence and requests

    def _evidence(self, found: InvestigationView, may_not: str | None) -> Section:
        add = button(
            "Add evidence…", partial(self._ask, InvestigationAsk.EVIDENCE), why_not=may_not
        )
        section = Section("Evidence", (add,))
        if not found.evidence:
            section.body.addWidget(words("No evidence is listed.", "muted"))
        for each in found.evidence:
            section.body.addWidget(self._piece(each, may_not))
        return section

    def _piece(self, row: EvidenceView, may_not: str | None) -> QWidget:
        frame, column = card()
        head = QHBoxLayout()
        head.addWidget(words(f"{row.number}. {row.title}", "strong"), 1)
        verb = "Change…" if row.considered else "Considered…"
        press = partial(self._ask, InvestigationAsk.WEIGH, row.id)
        name = f"{verb.removesuffix('…')}, evidence {row.number}"
        head.addWidget(button(verb, press, why_not=may_not, name=name))
        column.addLayout(head)
        whence = f"{row.source}, {row.from_whom}" if row.from_whom else str(row.source)
        document = f", {row.document}" if row.document else ""
        column.addWidget(words(f"{whence}, {long_date(row.dated_on)}{document}", "muted"))
        if row.words:
            column.addWidget(words(row.words))
        if row.considered:
            column.addWidget(words(f"Considered. {row.weighed}".strip(), "success"))
        else:
            column.addWidget(words("Not considered yet", "field-error"))
        return frame

    def _requests(self, found: InvestigationView, may_not: str | None) -> Section:
        add = button("Ask…", partial(self._ask, InvestigationAsk.REQUEST), why_not=may_not)
        add.setAccessibleName("Ask for information")
        section = Section("Requests for information", (add,))
        if not found.requests:
            section.body.addWidget(words("Nobody was asked for information.", "muted"))
        for each in found.requests:
            section.body.addWidget(self._request(each, may_not))
        return section

    def _request(self, row: RequestView, may_not: str | None) -> QWidget:
        frame, column = card()
        head = QHBoxLayout()
        head.addWidget(words(f"{row.whom}, due {long_date(row.due_on)}", "strong"), 1)
        if row.closed_on is None:
            for verb, ask in (
                ("Chase…", InvestigationAsk.CHASE),
                ("Reply…", InvestigationAsk.REPLY),
            ):
                name = f"{verb.removesuffix('…')}, {row.whom}, due {long_date(row.due_on)}"
                press = partial(self._ask, ask, row.id)
                head.addWidget(button(verb, press, why_not=may_not, name=name))
        column.addLayout(head)
        asked = f"{row.contributor}, asked {long_date(row.asked_on)} by {row.asked_by}"
        column.addWidget(words(f"{asked}, {str(row.channel).lower()}", "muted"))
        column.addWidget(words(row.what))
        for chaser in row.chasers:
            said = f": {chaser.text}" if chaser.text else ""
            text = f"Chased {long_date(chaser.chased_on)} by {chaser.staff}{said}"
            column.addWidget(words(text, "muted"))
        column.addWidget(_reply(row))
        return frame

    # Declarations, checklist, new issues

    def _declarations(self, view: CaseView, found: InvestigationView) -> Section:
        declare = button(
            "Declare…",
            partial(self._ask, InvestigationAsk.DECLARE),
            why_not=view.why_not.get(Right.DECLARE_CONFLICT)
            or (None if view.state is CaseState.OPEN else "This complaint is closed."),
        )
        section = Section("Conflict of interest", (declare,))
        if not found.declarations:
            section.body.addWidget(words("Nothing is declared.", "muted"))
        for each in found.declarations:
            section.body.addWidget(words(_declared(each)))
        return section

    def _checklist(self, view: CaseView, found: InvestigationView, may_not: str | None) -> Section:
        closed = None if view.state is CaseState.OPEN else "This complaint is closed."
        tick = button(
            "Tick…",
            partial(self._ask, InvestigationAsk.CHECKLIST),
            why_not=may_not or closed,
            name="Tick the checklist",
        )
        section = Section(f"Checklist of stage {found.stage}", (tick,))
        for each in found.checklist:
            section.body.addWidget(words(*_ticked(each)))
        return section

    def _issues(self, view: CaseView, found: InvestigationView) -> Section:
        add = button(
            "New issue…",
            partial(self._ask, InvestigationAsk.ISSUE),
            why_not=view.why_not.get(Right.CORRECT_DETAILS),
        )
        section = Section("Issues raised later", (add,))
        if not found.issues:
            section.body.addWidget(words("None.", "muted"))
        for each in found.issues:
            section.body.addWidget(self._issue(view, each))
        return section

    def _issue(self, view: CaseView, row: IssueView) -> QWidget:
        frame, column = card()
        head = QHBoxLayout()
        joined = row.decision is IssueDecision.JOINED
        what = f"Joined as point {row.point}" if joined else f"Logged apart as {row.reference}"
        head.addWidget(words(f"{long_date(row.raised_on)}: {what}", "strong"), 1)
        if row.complaint_id is not None:
            press = partial(self.open_case.emit, row.complaint_id)
            head.addWidget(button("Open", press, kind="link", name=f"Open {row.reference}"))
        if row.told_on is None:
            wish = LetterWish(LetterCode.L17, About(LetterAbout.NEW_ISSUE, row.id))
            press = partial(self.wanted_letter.emit, wish, view.id)
            why_not = why_no_letter(self.office.desk(), view.id, wish)
            head.addWidget(button("Write letter…", press, why_not=why_not, name=f"Letter: {what}"))
        column.addLayout(head)
        column.addWidget(words(row.issue))
        decided = f"{row.reason} {row.decided_by}, {long_date(row.decided_on)}"
        column.addWidget(words(decided, "muted"))
        if row.told_on is not None:
            column.addWidget(
                words(f"They were told by letter, {long_date(row.told_on)}", "success")
            )
        return frame


def _gathered(lacking: tuple[Lack, ...]) -> list[Lack]:
    """What is missing, the items of the checklist as one line: they stand below one by one."""
    found = [each for each in lacking if each.place is not Place.CHECKLIST]
    items = len(lacking) - len(found)
    if items:
        said = "1 item of the checklist is" if items == 1 else f"{items} items of the checklist are"
        found.append(Lack(Place.CHECKLIST, 0, f"{said} open (P-5.1.e)."))
    return found


def _reply(row: RequestView) -> QWidget:
    late = ", late" if row.late else ""
    if row.closed_on is None:
        return words(
            "Overdue" if row.late else "No reply yet", "field-error" if row.late else "muted"
        )
    day = long_date(row.closed_on)
    if row.reply:
        kind = "field-error" if row.late else "success"
        return words(f"Replied {day}{late}: {row.reply}", kind)
    return words(f"Not needed any more, {day}: {row.not_needed}", "muted")


def _declared(row: DeclarationView) -> str:
    text = f"Stage {row.stage}: {str(row.conflict).lower()}, {row.staff}"
    text = f"{text}, {long_date(row.declared_on)}."
    if row.facts:
        text += f" {row.facts}"
    if row.measure is not None:
        text += f" Measure: {str(row.measure).lower()}, {row.measure_staff}."
    return text


def _ticked(row: ChecklistView) -> tuple[str, str]:
    """A line of the list and how it looks; the mark is said in words too."""
    what = f"{row.item} ({row.clause})"
    if row.done_on is not None:
        return f"✓ Done {long_date(row.done_on)}, {row.staff}: {what}", "success"
    if row.by_itself:
        return f"✓ Done, as the contact log shows: {what}", "success"
    if row.explanation:
        return f"– Explained: {what}. {row.explanation}", "muted"
    return f"Open: {what}", ""
