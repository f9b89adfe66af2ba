"""Who speaks, while a complaint is logged: led by the kind and the category, never in the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from best_desktop.casework.appointees import referrals
from best_desktop.casework.inputs import PersonInput, SpeakerInput
from best_desktop.casework.office_views import Choice
from best_desktop.casework.queries.authority import facts_asked, likely_matter, would_answer
from best_desktop.domain.authority import Condition, speakers_for
from best_desktop.domain.vocabulary import Category, ComplainantKind, Speaker, Subject
from best_desktop.gui.authority_words import missing_words
from best_desktop.gui.compound import Compound
from best_desktop.gui.dates import long_date
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class SpeakerField(Compound):
    """As whom somebody speaks and about what; below it what the procedure says to that.

    What more is known of the service user is said once the complaint is logged.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing chosen yet."""
        super().__init__(parent)
        self._office: Office | None = None
        self._kind: ComplainantKind | None = None
        self._subject_chosen = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        self.speaker, self.subject, self.referral = WordBox(self), WordBox(self), WordBox(self)
        self.appointee = QCheckBox("They have an appointee", self)
        for text, name, field in (
            ("As", "Speaks as", self.speaker),
            ("About", "About, as far as authority goes", self.subject),
        ):
            self._add_row(text, name, field)
        self._form.addRow("", self.appointee)
        self._add_row("Referred before", "Referred to the appointee before", self.referral)
        self.subject.offer_words(Subject, empty="")
        self.note = WrappedLabel(self)
        self.note.setProperty("kind", "muted")
        column.addWidget(self.note)
        self.speaker.currentIndexChanged.connect(self._changed)
        self.subject.activated.connect(self._choose_subject)
        self.appointee.toggled.connect(self._changed)

    def _add_row(self, text: str, name: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(name)
        self._form.addRow(label, field)

    def first_field(self) -> QWidget:
        return self.speaker

    def set_office(self, office: Office) -> None:
        """Whose case file is asked."""
        self._office = office
        waiting = [
            Choice(row.id, f"{row.reference}, {row.service_user}", long_date(row.referred_on))
            for row in referrals(office.desk(), waiting=True)
        ]
        self.referral.offer_choices(waiting, empty="No")

    def show_kind(self, kind: ComplainantKind | None) -> None:
        """Offer who may speak in a complaint of this kind, the likeliest chosen."""
        if kind is None or kind is self._kind:
            return
        self._kind = kind
        offered = speakers_for(kind)
        self.speaker.offer_words(offered, empty="")
        likely = Speaker.OTHER_REPRESENTATIVE
        self.speaker.choose(likely if likely in offered else offered[0])
        waiting = self.referral.count() > 1
        self._form.setRowVisible(self.referral, waiting and len(offered) > 1)
        self._changed()

    def show_category(self, category: Category | None) -> None:
        """Propose what it is about, unless somebody has chosen."""
        if category is not None and not self._subject_chosen:
            self.subject.choose(likely_matter(category))
            self._changed()

    def answer(self, person: PersonInput | None, users: Sequence[PersonInput]) -> None:
        """Show what the procedure says to what is typed."""
        given = self.speaker_input()
        if self._office is None or given is None:
            self.note.hide()
            return
        typed = SpeakerInput(
            given.speaker, given.subjects, person, appointee_on_file=given.appointee_on_file
        )
        first = would_answer(self._office.desk(), typed, users)[0]
        lines = [f"Authority: {first.state.label.lower()}. {first.message}"]
        if not first.may_act:
            lines += [missing_words(first), f"Next: {first.next_step}"]
            lines.append("Log it all the same: the dates run whatever is missing.")
        self.note.setText("\n".join(each for each in lines if each))
        self.note.show()

    def speaker_input(self) -> SpeakerInput | None:
        """What is chosen, None where nothing is; the person is the complainant."""
        speaker, subject = self.speaker.word(Speaker), self.subject.word(Subject)
        if speaker is None or subject is None:
            return None
        asked = Condition.APPOINTEE in facts_asked(speaker, (subject,), lacks_capacity=False)
        return SpeakerInput(
            speaker=speaker,
            subjects=(subject,),
            appointee_on_file=asked and self.appointee.isChecked(),
        )

    def referral_id(self) -> int | None:
        """The referral that the appointee now brings, None where there is none."""
        return self.referral.chosen_id() if self.isEnabled() else None

    def kept(self) -> object:
        """What a draft keeps."""
        return [
            self.speaker.kept(),
            self.subject.kept(),
            self.appointee.isChecked(),
            self._subject_chosen,
            self.referral.kept(),
        ]

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        if isinstance(kept, list) and len(kept) == 5:
            self._subject_chosen = bool(kept[3])
            self.subject.restore(kept[1])
            self.speaker.restore(kept[0])
            self.appointee.setChecked(bool(kept[2]))
            self.referral.restore(kept[4])

    def _choose_subject(self) -> None:
        self._subject_chosen = True
        self._changed()

    def _changed(self) -> None:
        speaker, subject = self.speaker.word(Speaker), self.subject.word(Subject)
        asked = frozenset[Condition]()
        if speaker is not None and subject is not None:
            asked = facts_asked(speaker, (subject,), lacks_capacity=False)
        self._form.setRowVisible(self.appointee, Condition.APPOINTEE in asked)
        self.changed.emit()
