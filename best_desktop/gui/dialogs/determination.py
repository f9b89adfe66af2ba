"""What the Ombudsman determined, what was done about it, and the numbers they publish (R-9.1.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework import determinations, ombudsman
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.office_views import Choice
from best_desktop.casework.ombudsman_views import DeterminationView, NewDetermination
from best_desktop.casework.queries.ombudsman import external, referrals_by_year
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.money import pounds
from best_desktop.domain.periods import year_of
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_determination import Ui_Determination
from best_desktop.gui.forms.ui_order_done import Ui_OrderDone
from best_desktop.gui.forms.ui_published_number import Ui_PublishedNumber
from best_desktop.gui.forms.ui_recommendation import Ui_RecommendationAnswer
from best_desktop.gui.letter_wishes import offer_letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from best_desktop.casework.case_views import CaseView
    from best_desktop.gui.office import Office

_YEARS = 8


def documents_of(view: CaseView) -> list[Choice]:
    """The documents of a case to choose from, the newest first."""
    newest = sorted(view.documents, key=lambda each: (each.dated_on, each.id), reverse=True)
    return [Choice(each.id, each.name, long_date(each.dated_on)) for each in newest]


class DeterminationDialog(AboutOneDialog):
    """Findings, orders and recommendations on one referral."""

    form = Ui_Determination
    first = "determined_on"
    kept_as = "determination"
    saved_words = "Determination recorded. Its orders stand in the calendar."

    def fill(self) -> None:
        ui = self.ui
        ui.determined_on.set_date(self.office.today)
        ui.document_id.offer_choices(documents_of(self.case()), empty="None")
        ui.issues.begin()
        self.say(
            ui.intro,
            "Only maladministration or service failure carries an order (R-9.1.5). A sum an order "
            "names is paid in full, and never set off.",
        )

    def checks(self) -> list[FieldProblem]:
        if not self.ui.issues.filled():
            message = "Add each issue the Ombudsman decided, with the finding on it."
            return [FieldProblem("issues", message)]
        return []

    def save(self) -> int | None:
        ui = self.ui
        given = NewDetermination(
            determined_on=ui.determined_on.chosen(),
            issues=ui.issues.given(),
            orders=ui.orders.given(),
            recommendations=ui.recommendations.lines(),
            summary=ui.summary.toPlainText(),
            document_id=ui.document_id.chosen_id(),
        )
        determinations.record_determination(self.office.desk(), self.row_id, given)
        return self.case_id


class _AboutDeterminationDialog(AboutOneDialog):
    def determinations(self) -> Iterator[DeterminationView]:
        """Every determination on the complaint."""
        for referral in external(self.office.desk(), self.case_id).referrals:
            yield from referral.determinations


class OrderDoneDialog(_AboutDeterminationDialog):
    """An order was complied with, and what shows it."""

    form = Ui_OrderDone
    first = "done_on"
    kept_as = "order-done"
    saved_words = "Order saved as done."

    def read(self) -> None:
        every = (order for each in self.determinations() for order in each.orders)
        self.order = next(each for each in every if each.id == self.row_id)

    def fill(self) -> None:
        ui, order = self.ui, self.order
        money = f" ({pounds(order.amount)})" if order.amount is not None else ""
        self.say(ui.intro, f"Order {order.number}, due {long_date(order.due_on)}{money}: "
                 f"{order.text}")  # fmt: skip
        ui.evidence_id.offer_choices(documents_of(self.case()), empty="None")
        ui.done_on.set_date(self.office.today)

    def save(self) -> int | None:
        ui, order = self.ui, self.order
        determinations.record_order_done(
            self.office.desk(),
            order.id,
            order.version,
            ui.done_on.chosen(),
            ui.note.toPlainText(),
            ui.evidence_id.chosen_id(),
        )
        return self.case_id

    def after_saving(self) -> None:
        about = About(LetterAbout.ORDER, self.order.id)
        said = f"{self.saved_words} The letter tells the Ombudsman what was done (R-9.1.4)."
        offer_letter(self, LetterWish(LetterCode.L21, about), said)


class RecommendationDialog(_AboutDeterminationDialog):
    """Whether a recommendation is taken up (R-9.1.6)."""

    form = Ui_RecommendationAnswer
    first = "accepted"
    kept_as = "recommendation"
    saved_words = "Answer saved."

    def read(self) -> None:
        every = (each for found in self.determinations() for each in found.recommendations)
        self.recommendation = next(each for each in every if each.id == self.row_id)

    def fill(self) -> None:
        ui, known = self.ui, self.recommendation
        self.say(ui.intro, f"Recommendation {known.number}: {known.text}")
        ui.accepted.offer_texts((("yes", "take it up"), ("no", "do not take it up")))
        if known.accepted is not None:
            ui.accepted.choose("yes" if known.accepted else "no")
        ui.answer.setPlainText(known.answer)

    def save(self) -> int | None:
        known = self.recommendation
        determinations.answer_recommendation(
            self.office.desk(),
            known.id,
            known.version,
            accepted=self.ui.accepted.text_value() == "yes",
            answer=self.ui.answer.toPlainText(),
        )
        return self.case_id


class PublishedNumberDialog(FormDialog):
    """How many referrals the Ombudsman published for a year, beside our own count (R-B.7)."""

    draft_name = "published-number"
    saved_words = "Number saved."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for no complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_PublishedNumber()
        self.build(self.ui)
        desk = office.desk()
        now = year_of(desk.today, desk.settings.year_starts_in_month).first.year
        years = range(now, now - _YEARS, -1)
        self.ui.year.offer_texts((str(each), _year(each)) for each in years)
        self.say(self.ui.intro, self._known())
        self.ready()
        self.ui.year.setFocus()

    def _known(self) -> str:
        """What is counted and published so far, a line a year."""
        lines = []
        for each in referrals_by_year(self.office.desk()):
            said = "nothing published yet"
            if each.published is not None:
                said = f"{each.published} published, difference {each.difference:+d}"
            lines.append(f"{_year(each.year)}: {each.counted} by our count, {said}")
        return "\n".join(lines) or "No referral to the Ombudsman is recorded yet."

    def checks(self) -> list[FieldProblem]:
        text = self.ui.referrals.text().strip()
        if text and not (text.isascii() and text.isdigit()):
            return [FieldProblem("referrals", "Enter a whole number, such as 3.")]
        return []

    def save(self) -> int | None:
        ui = self.ui
        year, number = int(ui.year.text_value()), int(ui.referrals.text())
        ombudsman.publish_number(self.office.desk(), year, number, ui.source.text())
        return None


def _year(first: int) -> str:
    return f"{first}/{(first + 1) % 100:02d}"
