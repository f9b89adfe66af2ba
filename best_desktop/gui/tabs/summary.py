"""Summary: every fact of the case to read, with a way to correct each kind."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from best_desktop.casework.case_views import CaseView, LinkView, PersonView
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import LinkKind, LogStatus, Speaker
from best_desktop.gui.actions import Ask, Command, refusal_of
from best_desktop.gui.authority_words import because, proof_words, row_words, state_words
from best_desktop.gui.case_people import people_of
from best_desktop.gui.case_tab import ScrolledTab
from best_desktop.gui.dates import clock, long_date
from best_desktop.gui.parts import Fact, Section, button, words
from best_desktop.gui.tabs.intake_facts import grounds, intake, intake_asks

_NEED_NOTHING = (Speaker.SERVICE_USER, Speaker.OWN_BEHALF, Speaker.ANONYMOUS)


class SummaryTab(ScrolledTab):
    """Read-only facts in sections; what was entered once is shown once (B-49)."""

    said = "Summary of this complaint"

    def fill(self, view: CaseView) -> None:
        self.whole.clear()
        for section in self._sections(view):
            self.whole.column.addWidget(section)
        self.whole.column.addStretch(1)

    def _sections(self, view: CaseView) -> list[Section]:
        sections = [
            self._section(
                "Complaint",
                about(view),
                self._button(view, "Correct details…", Command.CORRECT_DETAILS),
            ),
            self._section(
                "How it came in",
                intake(view),
                *(self._button(view, text, ask) for text, ask in intake_asks(view)),
            ),
            self._section(
                "Dates", dates(view), self._button(view, "Correct dates…", Move.CORRECT_DATES)
            ),
            self._who(view),
            self._speaks(view),
            self._section(
                "Who works on it",
                staff(view),
                self._button(view, "Staff it is about…", Command.COMPLAINED_ABOUT),
                self._button(view, "Assign…", Move.ASSIGN),
            ),
            self._section(
                "Procedure",
                procedure(view),
                self._button(view, "Change procedure…", Move.CHANGE_PROCEDURE),
            ),
        ]
        if view.links or view.raised_from:
            sections.append(self._links(view))
        return sections

    def _section(self, heading: str, facts: list[Fact], *buttons: QPushButton) -> Section:
        section = Section(heading, buttons)
        section.add_facts(facts)
        return section

    def _button(self, view: CaseView, text: str, ask: Ask) -> QPushButton:
        asked = partial(self.wanted_move.emit, ask, view.id)
        return button(text, asked, why_not=refusal_of(view, ask))

    def _who(self, view: CaseView) -> Section:
        """Who complains; each person of the case can be corrected (B-49)."""
        first = view.complainant
        buttons = self._person_buttons(view, first) if first else []
        section = self._section("Who complains", who(view), *buttons)
        for person in people_of(view):
            if first is None or person.id != first.id:
                row = QHBoxLayout()
                row.addWidget(words(person.name), 1)
                for each in self._person_buttons(view, person):
                    row.addWidget(each)
                section.body.addLayout(row)
        return section

    def _speaks(self, view: CaseView) -> Section:
        """Who speaks and what they may be told, with each proof on file (R-8)."""
        asks = [("Change who speaks…", Command.WHO_SPEAKS), ("Add proof…", Command.ADD_PROOF)]
        answer = view.authority.answer
        if answer.asks_for_proof:
            asks.append(("Proof asked for…", Command.ASK_AUTHORITY))
        if answer.lead_may_direct:
            asks.append(("Direct…", Command.DIRECT_AUTHORITY))
        if view.authority.facts.speaker in _NEED_NOTHING:
            asks = asks[:1]
        section = self._section(
            "Who speaks", speaks(view), *(self._button(view, text, ask) for text, ask in asks)
        )
        for proof in view.authority.proofs:
            row = QHBoxLayout()
            row.addWidget(words(proof_words(proof)), 1)
            if not proof.has_ended:
                for text, signal in (
                    ("Review…", self.wanted_proof_review),
                    ("End…", self.wanted_proof_end),
                ):
                    row.addWidget(
                        button(
                            text,
                            partial(signal.emit, proof.id, view.id),
                            why_not=refusal_of(view, Command.ADD_PROOF),
                            name=f"{text.removesuffix('…')}: {proof_words(proof)}",
                        )
                    )
            section.body.addLayout(row)
        return section

    def _person_buttons(self, view: CaseView, person: PersonView) -> list[QPushButton]:
        return [
            button(
                text,
                partial(signal.emit, person.id, view.id),
                why_not=refusal_of(view, Command.CORRECT_DETAILS),
                name=f"{text.removesuffix('…')}: {person.name}",
            )
            for text, signal in (
                ("Correct person…", self.wanted_person),
                ("Add adjustment…", self.wanted_adjustment),
            )
        ]

    def _links(self, view: CaseView) -> Section:
        section = Section("Linked")
        if view.raised_from:
            section.add_facts([Fact("Raised from", view.raised_from)])
        for link in view.links:
            row = QHBoxLayout()
            row.addWidget(
                button(
                    link.reference,
                    partial(self.open_case.emit, link.complaint_id),
                    kind="link",
                    name=f"Open {link.reference}, {link_words(link)}",
                )
            )
            row.addWidget(words(f"{link_words(link)}. {link.reason}".strip()), 1)
            section.body.addLayout(row)
        return section


def about(view: CaseView) -> list[Fact]:
    """What the complaint is about and how it came."""
    return [
        Fact("Summary", view.summary),
        Fact("About", grounds(view)),
        Fact("Details", view.details),
        Fact("Made by", str(view.channel)),
        Fact("Scheme", view.scheme),
        Fact("Department", view.department),
        Fact("Recurring", "Yes" if view.recurring else ""),
        Fact("Restricted", "Yes: only the people working on it may open it" * view.restricted),
        Fact("Waiting", "Yes, for the complainant" if view.waiting else ""),
        Fact("Tenant satisfaction measures", "Counts" if view.counts_for_tsm else "Does not count"),
    ]


def dates(view: CaseView) -> list[Fact]:
    """When things happened; the due dates have a tab of their own."""
    made, logged = view.made_at, view.logged_at
    status = str(view.log_status)
    if view.log_status is LogStatus.LATE:
        status = f"{status}: {view.log_late_reason}"
    facts = [
        Fact("Happened", long_date(view.issue_on)),
        Fact("Made", f"{long_date(made.date())} at {clock(made.time())}"),
        Fact("Received", long_date(view.received_on)),
        Fact("Logged", f"{long_date(logged.date())} at {clock(logged.time())} ({status})"),
    ]
    for stage in view.stages:
        name = f"Stage {stage.number}"
        if stage.number > 1:
            facts.append(
                Fact(f"{name} began", f"{long_date(stage.started_on)}. {stage.started_how}")
            )
        facts.append(Fact(f"{name} acknowledged", long_date(stage.acknowledged_on)))
        facts.append(Fact(f"{name} answered", long_date(stage.answered_on)))
    facts.append(Fact("Concluded", long_date(view.concluded_on)))
    facts.append(Fact("Why it ended", view.ended_reason))
    return facts


def who(view: CaseView) -> list[Fact]:
    """The complainant and everybody the complaint is for."""
    facts = [Fact("Kind", str(view.kind)), Fact("Name", view.who)]
    if view.complainant is not None:
        facts += _person(view.complainant)
    preferred = view.preferred_channel or (
        view.complainant.preferred_channel if view.complainant else None
    )
    facts.append(Fact("Prefers", str(preferred or "")))
    facts.append(Fact("On behalf of", "\n".join(each.name for each in view.service_users)))
    return facts


def speaks(view: CaseView) -> list[Fact]:
    """Who speaks, where their authority stands today, and what to do about it."""
    authority, answer = view.authority, view.authority.answer
    facts = authority.facts
    person = facts.person
    named = "" if person is None or person == view.complainant else f", {person.name}"
    missing = "" if answer.may_act else "\n".join(answer.missing)
    recorded = authority.recorded
    kept = recorded[0] and recorded != (answer.row, answer.version)
    return [
        Fact("Speaks", f"{facts.speaker}{named}"),
        Fact("About", "\n".join(str(each) for each in facts.subjects)),
        Fact("Authority", state_words(answer)),
        Fact("Because", because(answer)),
        Fact("Take care", answer.caution),
        Fact("Still needed", missing),
        Fact("Next step", "" if answer.may_act else answer.next_step),
        Fact("May be told", str(answer.discloses)),
        Fact("Asked for on", long_date(authority.asked_on)),
        Fact("Direction", authority.direction),
        Fact("Capacity", facts.capacity_note if facts.lacks_capacity else ""),
        Fact("Rule", row_words(answer)),
        Fact("When recorded", f"Row {recorded[0]}, version {recorded[1]}" if kept else ""),
    ]


def _person(person: PersonView) -> list[Fact]:
    return [
        Fact("Organisation", person.organisation),
        Fact("Address", "\n".join(part for part in (person.address, person.postcode) if part)),
        Fact("Telephone", person.phone),
        Fact("Email", person.email),
        Fact("Account name", person.handle),
        Fact("Adjustments", "\n".join(person.adjustments) or "None recorded"),
        Fact("Vulnerability", "\n".join(person.vulnerabilities)),
        Fact("Letters", str(person.letter_format)),
    ]


def staff(view: CaseView) -> list[Fact]:
    """Who works on the case."""
    return [
        Fact("Handler", view.handler or "Nobody yet"),
        Fact("Overseer", view.overseer),
        Fact("Contact", view.contact),
        Fact("Recorded by", view.recorded_by),
        Fact("Passed to", view.passed_to),
        Fact("About staff", "\n".join(each.label for each in view.complained_about)),
        Fact("Route", "\n".join(each.reason for each in view.route)),
        Fact("Lead complaints officer", "\n".join(_matters(view))),
    ]


def procedure(view: CaseView) -> list[Fact]:
    """Which rules the case goes by, and why where that was chosen by hand."""
    return [
        Fact("Procedure", f"{view.procedure_title}, version {view.procedure_version}"),
        Fact("Chosen because", view.procedure_reason),
    ]


def link_words(link: LinkView) -> str:
    """How the other complaint stands to this one."""
    incoming = {
        LinkKind.DUPLICATE: "Marked as a duplicate of this",
        LinkKind.BACKGROUND: "Has this as background",
        LinkKind.SPLIT: "Logged apart from this",
    }
    outgoing = {
        LinkKind.DUPLICATE: "This is a duplicate of it",
        LinkKind.BACKGROUND: "Background to this",
        LinkKind.SPLIT: "This was logged apart from it",
    }
    return (outgoing if link.outgoing else incoming)[link.kind]


def _matters(view: CaseView) -> list[str]:
    """What was asked of the lead or directed, each with its answer or that it waits."""
    return [
        f"{each.kind}, {each.opened_by}, {long_date(each.opened_on)}: {each.words} "
        + (f"Answer: {each.answer}" if each.answer else "Waits for an answer.")
        for each in view.referrals
    ]
