"""One person beside the list: how to reach them, what they need, and what they sent us."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.letter_owners import adjustment_reference
from best_desktop.casework.party_views import AdjustmentView, PersonDetail, RecordLine
from best_desktop.casework.queries.people import person_detail
from best_desktop.domain.roles import Right
from best_desktop.gui import parts
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.dates import long_date
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.office import Office
from best_desktop.gui.parts import Fact, Scrolled, Section, words
from best_desktop.gui.people_asks import PeopleAsk
from best_desktop.gui.personal_asks import (
    PersonalAsk,
    PersonalWish,
    button_text,
    letter_line,
    written,
)
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.tables import Column

NOBODY = "Choose somebody in the list to see what we know of them."

_RECORDS: tuple[Column[RecordLine], ...] = (
    Column("kind", "What", lambda row: row.kind, 15, order=lambda row: row.kind),
    Column("received", "Received", lambda row: long_date(row.received_on), 17,
           order=lambda row: (row.received_on, row.reference)),
    Column("reference", "Reference", lambda row: row.reference, 15,
           order=lambda row: row.reference),
    Column("state", "State", lambda row: row.state, 14, order=lambda row: row.state),
    Column("words", "What it is about", lambda row: row.words, 40),
)  # fmt: skip


class PersonPane(QWidget):
    """What the office knows of one person; restricted complaints are not among it.

    ``wanted_people`` asks for a dialog, with whose id goes with it; ``open_case`` for a complaint.
    """

    wanted_people = Signal(object, int)
    open_case = Signal(int)

    wanted_letter = Signal(object, int)
    """A letter about an adjustment, and no complaint."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        self.office = office
        self.detail: PersonDetail | None = None
        self.records = RowsTable()
        self._page = Scrolled("The chosen person", self)
        self._page.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.show_person(None)

    def show_person(self, person_id: int | None) -> None:
        """Show somebody, or that nobody is chosen."""
        self.detail = None
        self._page.clear()
        said = NOBODY
        if person_id is not None:
            try:
                self.detail = person_detail(self.office.desk(), person_id)
            except CaseworkError as error:
                said = str(error)
        if self.detail is None:
            self._page.column.addWidget(words(said, "muted"))
            self._page.column.addStretch(1)
            return
        detail = self.detail
        self._head(detail)
        self._page.column.addWidget(self._contact(detail))
        self._page.column.addWidget(self._adjustments(detail))
        self._page.column.addWidget(self._vulnerability(detail))
        self._page.column.addWidget(self._sent(detail))
        self._page.column.addStretch(1)

    def button(self, name: str) -> QPushButton:
        """A button by its accessible name; LookupError where there is none."""
        for each in self.findChildren(QPushButton):
            if each.accessibleName() == name:
                return each
        raise LookupError(name)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        for each in self.findChildren(QPushButton):
            if each.isEnabled():
                each.setFocus()
                return

    # ------------------------------------------------------------------------------- sections

    def _head(self, detail: PersonDetail) -> None:
        person = detail.person
        title = words(person.name, "page-title")
        self._page.column.addWidget(title)
        said = ", ".join(str(each) for each in detail.roles)
        if said:
            self._page.column.addWidget(words(said, "muted"))
        line = QWidget()
        flow = FlowLayout(line)
        for text, ask, right in (
            ("Change…", PeopleAsk.PERSON, Right.KEEP_PEOPLE),
            ("Merge…", PeopleAsk.MERGE, Right.MERGE_PEOPLE),
            ("Equality…", PeopleAsk.EQUALITY, Right.KEEP_PEOPLE),
            ("Export…", PeopleAsk.EXPORT, Right.EXPORT),
        ):
            flow.addWidget(self._button(text, ask, person.id, right, f"{text[:-1]} {person.name}"))
        self._page.column.addWidget(line)

    def _contact(self, detail: PersonDetail) -> QWidget:
        person, section = detail.person, Section("Contact")
        section.add_facts(
            [
                Fact("Also known as", detail.known_as),
                Fact("Organisation", person.organisation),
                Fact("Scheme", detail.scheme),
                Fact("Address", "\n".join(filter(None, (person.address, person.postcode)))),
                Fact("Telephone", person.phone),
                Fact("Email", person.email),
                Fact("Social media name", person.handle),
                Fact("Preferred contact", str(person.preferred_channel or "Not said yet")),
                Fact("Letters", str(person.letter_format)),
                Fact("Merged records", "\n".join(detail.merged_names)),
            ]
        )
        return section

    def _adjustments(self, detail: PersonDetail) -> QWidget:
        number, right = detail.person.id, Right.AGREE_ADJUSTMENT
        section = Section(
            "Reasonable adjustments",
            (
                self._button("Add…", PeopleAsk.ADJUSTMENT, number, right, "Add adjustment"),
                self._button(
                    "Decline…", PeopleAsk.DECLINE_ADJUSTMENT, number, right, "Decline adjustment"
                ),
            ),
        )
        if not detail.adjustments:
            section.body.addWidget(words("None recorded.", "muted"))
        for each in detail.adjustments:
            section.body.addWidget(self._adjustment(each))
        return section

    def _adjustment(self, each: AdjustmentView) -> QWidget:
        today = self.office.today
        card, column = parts.card()
        column.addWidget(words(each.measure, "strong"))
        for said_of_it in adjustment_lines(each):
            column.addWidget(words(said_of_it, "muted"))
        wish = PersonalWish(PersonalAsk.ADJUSTMENT, each.id)
        letters = written(self.office, wish)
        for letter in letters:
            column.addWidget(words(letter_line(letter), "muted"))
        if letters:
            quoted = f"Our reference in letters: {adjustment_reference(each.id)}"
            column.addWidget(words(quoted, "muted"))
        line = QWidget(card)
        flow = FlowLayout(line)
        if each.in_force(today):
            due = each.review_on <= today
            said = f"Review {'was ' if each.review_on < today else ''}due on "
            column.addWidget(words(f"{said}{long_date(each.review_on)}.", "strong" if due else ""))
            made = self._button(
                "Review…",
                PeopleAsk.REVIEW_ADJUSTMENT,
                each.id,
                Right.AGREE_ADJUSTMENT,
                f"Review {each.measure}",
            )
            flow.addWidget(made)
        if not each.declined_because:
            why_not = _why_not(self.office, Right.AGREE_ADJUSTMENT)
            text = button_text(letters)
            asked = partial(self.wanted_letter.emit, wish, 0)
            name = f"{text.rstrip('…')}: {each.measure}"
            letter_button = parts.button(text, asked, why_not=why_not, name=name)
            flow.addWidget(letter_button)
        column.addWidget(line)
        line.setHidden(bool(each.declined_because))
        return card

    def _vulnerability(self, detail: PersonDetail) -> QWidget:
        right = Right.KEEP_PEOPLE
        number = detail.person.id
        section = Section(
            "Vulnerability",
            (self._button("Add…", PeopleAsk.VULNERABILITY, number, right, "Add note"),),
        )
        if not detail.vulnerability:
            section.body.addWidget(words("None recorded.", "muted"))
        for note in detail.vulnerability:
            card, column = parts.card()
            column.addWidget(words(note.text))
            ended = f"; ended {long_date(note.ended_on)}" if note.ended_on else ""
            column.addWidget(
                words(f"Noted {long_date(note.noted_on)} by {note.by}{ended}.", "muted")
            )
            if note.ended_on is None:
                name = f"End note of {long_date(note.noted_on)}"
                made = self._button("End…", PeopleAsk.END_VULNERABILITY, note.id, right, name)
                column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            section.body.addWidget(card)
        return section

    def _sent(self, detail: PersonDetail) -> QWidget:
        section = Section("What they sent us")
        if not detail.records:
            section.body.addWidget(QLabel("Nothing yet."))
            return section
        self.records = RowsTable()
        self.records.setAccessibleName("What they sent us")
        self.records.set_columns(_RECORDS, lambda row: row.reference, sort=("received", True))
        self.records.show_rows(detail.records)
        self.records.setMinimumHeight(self.records.height_for(8))
        self.records.opened.connect(self._open)
        section.body.addWidget(self.records)
        section.body.addWidget(words("Enter opens a complaint.", "muted"))
        return section

    def _open(self, row: RecordLine) -> None:
        if row.complaint_id is not None:
            self.open_case.emit(row.complaint_id)

    def _button(
        self, text: str, ask: PeopleAsk, number: int, right: Right, name: str
    ) -> QPushButton:
        why_not = _why_not(self.office, right)
        pressed: Callable[[], object] = partial(self.wanted_people.emit, ask, number)
        return parts.button(text, pressed, why_not=why_not, name=name)


def _why_not(office: Office, right: Right) -> str | None:
    return READ_ONLY if case_file.is_read_only() else office.desk().why_not(right)


def adjustment_lines(each: AdjustmentView) -> list[str]:
    """What happened with an adjustment, a line each."""
    if each.declined_because:
        asked = f", asked for by {str(each.asked_how).lower()}" if each.asked_how else ""
        return [f"Declined on {long_date(each.agreed_on)}{asked}: {each.declined_because}"]
    lines = [f"Agreed on {long_date(each.agreed_on)}."]
    if each.need and each.need != each.measure:
        lines.append(f"Why: {each.need}")
    if each.letter_format:
        lines.append(f"Letters: {each.letter_format}")
    for review in each.reviews:
        result = "goes on" if review.goes_on else "ended"
        said = f": {review.words}" if review.words else "."
        lines.append(f"Reviewed {long_date(review.reviewed_on)} by {review.by}, {result}{said}")
    return lines
