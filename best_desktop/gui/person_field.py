"""Somebody outside the office: found by typing a part of the name, or written down anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.case_views import PersonView
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.office_views import Choice
from best_desktop.casework.people import find_people
from best_desktop.domain.vocabulary import LetterFormat
from best_desktop.gui.compound import Compound
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.pick_field import SearchPick
from best_desktop.gui.word_box import WordBox

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_DETAILS = (
    ("organisation", "Organisation"),
    ("address", "Address"),
    ("postcode", "Postcode"),
    ("phone", "Phone"),
    ("email", "Email"),
    ("handle", "Social media name"),
)


def one_line(person: PersonView) -> str:
    """Where a person is and what they need, on one line."""
    parts = (
        person.organisation,
        " ".join(person.address.split("\n")),
        person.postcode,
        person.phone,
        *person.adjustments,
    )
    return " · ".join(part for part in parts if part)


class PersonPick(SearchPick):
    """Finds people already in the case file while their name is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        self.take_only_match = False  # two people may well share a name
        self._known: dict[int, PersonView] = {}

    def person(self) -> PersonView | None:
        """The person taken from the list."""
        picked = self.picked_id()
        return self._known.get(picked) if picked else None

    def problem(self) -> str:
        if self.is_empty() and self.isEnabled():
            return str(self.property("ask") or "")
        return ""

    def look_up(self, office: Office, text: str) -> list[Choice]:
        people = find_people(office.desk(), text)
        self._known |= {each.id: each for each in people}
        return [Choice(each.id, each.name, one_line(each)) for each in people]


class PersonField(Compound):
    """A person with details: rows to fill in for a new one, one line for a known one.

    ``said`` and ``ask`` (dynamic properties) as for dates.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        self._for_organisation = True
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.name_pick = PersonPick(self)
        self._add_row("Name", self.name_pick)
        self._details: dict[str, QLineEdit | GrowingText] = {}
        for name, label in _DETAILS:
            field = GrowingText(self) if name == "address" else QLineEdit(self)
            self._details[name] = field
            self._add_row(label, field)
            field.textChanged.connect(self.changed)
        self.letter_format = WordBox(self)
        self.letter_format.offer_words(LetterFormat, empty="")
        self._add_row("Letters", self.letter_format)
        self.name_pick.changed.connect(self._show_details)
        self._show_details()

    def first_field(self) -> QWidget:
        return self.name_pick

    def set_office(self, office: Office) -> None:
        """Whose case file is searched for people already known."""
        self.name_pick.set_office(office)

    def name_row(self, label: str) -> None:
        """What the first row is called, such as "Name (required)"."""
        widget = self.form.labelForField(self.name_pick)
        if isinstance(widget, QLabel):
            widget.setText(label)

    def show_organisation(self, wanted: bool) -> None:
        """Offer the row for an organisation, or not; what is typed there stays in sight."""
        self._for_organisation = wanted
        self._show_details()

    def person(self) -> PersonInput | None:
        """The known person by id, or a new one with the details; None where nothing is typed."""
        if self.name_pick.picked_id():
            return PersonInput(id=self.name_pick.picked_id())
        texts = {name: _text(field) for name, field in self._details.items()}
        if self.name_pick.is_empty() and not any(texts.values()):
            return None
        return PersonInput(
            name=self.name_pick.edit.text(),
            organisation=texts["organisation"],
            address=texts["address"],
            postcode=texts["postcode"],
            phone=texts["phone"],
            email=texts["email"],
            handle=texts["handle"],
            letter_format=self.letter_format.word(LetterFormat),
        )

    def known(self) -> PersonView | None:
        """The person taken from the list."""
        return self.name_pick.person()

    def problem(self) -> str:
        """What is wrong, a whole sentence; '' where nothing is."""
        needed = self.isEnabled() and self.name_pick.is_empty()
        return str(self.property("ask") or "") if needed else ""

    def is_empty(self) -> bool:
        """Whether nobody was written down."""
        return self.person() is None

    def error_field(self) -> QWidget:
        """The row a message about this person stands under."""
        return self.name_pick

    def kept(self) -> object:
        """What a draft keeps."""
        details: dict[str, object] = {name: _text(f) for name, f in self._details.items()}
        return {"name": self.name_pick.kept(), "letters": self.letter_format.kept(), **details}

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        if not isinstance(kept, dict):
            return
        for name, field in self._details.items():
            _set_text(field, str(kept.get(name, "")))
        self.letter_format.restore(kept.get("letters"))
        self.name_pick.restore(kept.get("name"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            said = str(self.property("said") or "Name")
            self.name_pick.setProperty("said", said)
            self.name_pick.setAccessibleName(said)
        return super().event(event)

    def _add_row(self, label: str, field: QWidget) -> None:
        text = QLabel(label, self)
        text.setBuddy(field)
        field.setAccessibleName(label)
        self.form.addRow(text, field)

    def _show_details(self) -> None:
        new = self.name_pick.picked() is None
        for field in (*self._details.values(), self.letter_format):
            self.form.setRowVisible(field, new)
        organisation = self._details["organisation"]
        shown = new and (self._for_organisation or bool(_text(organisation)))
        self.form.setRowVisible(organisation, shown)
        self.changed.emit()


class PeopleField(Compound):
    """Several people: type a name, Enter adds it; Delete in the list takes one away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        self._people: list[PersonInput] = []
        self.name_pick = PersonPick(self)
        self.add = QPushButton("Add person", self)
        self.add.setProperty("noKey", True)
        self.list = QListWidget(self)
        self.list.installEventFilter(self)
        self.remove = QPushButton("Remove", self)
        self.remove.setProperty("noKey", True)
        line = QHBoxLayout()
        line.addWidget(self.name_pick, 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.addWidget(self.list, 1)
        below.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addLayout(below)
        self.name_pick.edit.installEventFilter(self)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self._show()

    def first_field(self) -> QWidget:
        return self.name_pick

    def set_office(self, office: Office) -> None:
        """Whose case file is searched for people already known."""
        self.name_pick.set_office(office)

    def people(self) -> tuple[PersonInput, ...]:
        """Those in the list, and a name typed and not yet added."""
        typed = self._typed()
        return (*self._people, *([typed] if typed else []))

    def is_empty(self) -> bool:
        """Whether nobody was written down."""
        return not self.people()

    def error_field(self) -> QWidget:
        """The row a message stands under."""
        return self

    def kept(self) -> object:
        """What a draft keeps."""
        return [[each.id or 0, each.name] for each in self.people()]

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        pairs = [each for each in kept if len(each) == 2] if isinstance(kept, list) else []
        self._people = [PersonInput(id=int(i) or None, name=str(name)) for i, name in pairs]
        self._show()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            name = self.accessibleName() or "People"
            self.name_pick.setAccessibleName(f"{name}: name")
            self.list.setAccessibleName(name)
            self.add.setAccessibleName(f"{name}: add the person typed")
            self.remove.setAccessibleName(f"{name}: remove the marked person")
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            pick = self.name_pick
            # The finder's own filter was installed before this one and is asked after it.
            listed = pick.matches.isVisibleTo(pick)
            if watched is pick.edit and enter and not listed and not pick.is_empty():
                self._add()
                return True
            if watched is self.list and event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> PersonInput | None:
        if self.name_pick.is_empty():
            return None
        return PersonInput(id=self.name_pick.picked_id(), name=self.name_pick.text())

    def _add(self) -> None:
        typed = self._typed()
        if typed:
            self._people.append(typed)
            self.name_pick.choose(None)
            self._show()
        self.name_pick.edit.setFocus()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            del self._people[row]
            self._show()

    def _show(self) -> None:
        self.list.clear()
        for each in self._people:
            self.list.addItem(QListWidgetItem(each.name))
        some = bool(self._people)
        self.list.setVisible(some)
        self.remove.setVisible(some)
        rows = min(max(len(self._people), 1), 6)
        self.list.setFixedHeight((self.fontMetrics().height() + 12) * rows + 6)
        self.changed.emit()


def _text(field: QLineEdit | GrowingText) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _set_text(field: QLineEdit | GrowingText, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
