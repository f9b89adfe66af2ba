"""Compensation on a complaint: impact, an approved offer, the answer, set off, paid (P-10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from best_desktop.casework import compensation
from best_desktop.casework.compensation_views import (
    CompensationView,
    ImpactInput,
    Offer,
    SetOff,
)
from best_desktop.casework.errors import FieldProblem, Refused
from best_desktop.casework.queries import compensation as asked
from best_desktop.domain.compensation import FixedSums, largest_offset
from best_desktop.domain.money import pounds
from best_desktop.domain.outside_words import CompensationTrigger, Severity
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_answer_offer import Ui_AnswerOffer
from best_desktop.gui.forms.ui_compensation_offer import Ui_CompensationOffer
from best_desktop.gui.forms.ui_impact import Ui_Impact
from best_desktop.gui.forms.ui_pay_compensation import Ui_PayCompensation
from best_desktop.gui.forms.ui_set_off import Ui_SetOff

if TYPE_CHECKING:
    from best_desktop.gui.money_field import MoneyField
    from best_desktop.gui.office import Office


class ImpactDialog(AboutOneDialog):
    """What the fault did to the person, for one point (P-10.2)."""

    form = Ui_Impact
    first = "what"
    kept_as = "impact"
    saved_words = "Impact saved."

    def read(self) -> None:
        known = asked.impacts(self.office.desk(), self.case_id)
        self._impact = next(each for each in known if each.point_id == self.row_id)

    def fill(self) -> None:
        ui, known = self.ui, self._impact
        self.say(ui.intro, f"Point {known.number}: {known.understanding}")
        ui.severity.offer_words(Severity)
        ui.what.setPlainText(known.what)
        ui.lasted.setText(known.lasted)
        ui.vulnerability.setPlainText(known.vulnerability)
        ui.severity.choose(known.severity)

    def save(self) -> int | None:
        ui = self.ui
        given = ImpactInput(
            ui.what.toPlainText(),
            ui.lasted.text(),
            ui.severity.chosen(Severity),
            ui.vulnerability.toPlainText(),
        )
        version = self._impact.version or None
        compensation.record_impact(self.office.desk(), self.row_id, given, version)
        return self.case_id


class OfferCompensationDialog(FormDialog):
    """An offer as a senior manager approved it; fixed sums are worked out (P-10.1)."""

    draft_name = "offer-compensation"
    saved_words = "Offer recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_CompensationOffer()
        self.build(self.ui)
        self._edition: FixedSums | None = None
        ui, desk = self.ui, office.desk()
        ui.trigger.offer_words(
            each for each in CompensationTrigger if each is not CompensationTrigger.ORDERED
        )
        ui.approved_by_id.offer_choices(compensation.approvers(desk, self.case_id))
        ui.offered_on.set_date(office.today)
        ui.offered_on.changed.connect(self._show_edition)
        ui.trigger.currentIndexChanged.connect(self._show_asked)
        ui.sums.changed.connect(self._show_total)
        ui.sums.begin()
        self._show_edition()
        self._show_asked()
        self.ready()
        ui.trigger.setFocus()

    def restored(self) -> None:
        self._show_edition()
        self._show_asked()

    def _show_asked(self) -> None:
        asked_for = self.ui.trigger.word(CompensationTrigger) is CompensationTrigger.REQUESTED
        self.show_rows(asked_for, self.ui.asked)

    def _show_edition(self) -> None:
        day = self.ui.offered_on.date()
        self._edition = compensation.fixed_sums(day) if day else None
        self.ui.sums.use(self._edition)
        self._show_total()

    def _show_total(self) -> None:
        fixed = f"Fixed sums: {self._edition.title}." if self._edition else ""
        total = self.ui.sums.total()
        words = f"Altogether {pounds(total)}." if total else ""
        self.say(self.ui.intro, " ".join(filter(None, (words, fixed))))

    def checks(self) -> list[FieldProblem]:
        if not self.ui.sums.filled():
            return [FieldProblem("sums", "Add what the compensation is for, with an amount.")]
        return []

    def save(self) -> int | None:
        ui = self.ui
        given = Offer(
            trigger=ui.trigger.chosen(CompensationTrigger),
            sums=ui.sums.sums(),
            basis=ui.basis.toPlainText(),
            approved_by_id=ui.approved_by_id.chosen_id() or 0,
            offered_on=ui.offered_on.chosen(),
            asked=ui.asked.pence() if ui.asked.isEnabled() else None,
            citation=ui.citation.text(),
        )
        compensation.offer(self.office.desk(), self.case_id, given)
        return self.case_id


class _AboutSumDialog(AboutOneDialog):
    """One sum of a complaint."""

    def read(self) -> None:
        self.sum = sum_of(self.office, self.case_id, self.row_id)

    def fill(self) -> None:
        money = self.sum
        ordered = money.due_on is not None
        said = "ordered by the Ombudsman" if ordered else "offered"
        said = f"{pounds(money.amount)}, {said} on {long_date(money.offered_on)}"
        if money.answered_on is not None:  # a declined sum has no further steps
            said += f", accepted on {long_date(money.answered_on)}"
        self.say(self.ui.intro, f"{said}.")


def sum_of(office: Office, complaint_id: int, number: int) -> CompensationView:
    """One sum as it stands now; Refused where it is not there any more."""
    known = asked.compensation(office.desk(), complaint_id)
    found = next((each for each in known if each.id == number), None)
    if found is None:
        raise Refused("This sum is not in the case file any more. Refresh the page.")
    return found


class AnswerOfferDialog(_AboutSumDialog):
    """What they said to an offer."""

    form = Ui_AnswerOffer
    first = "accepted"
    saved_words = "Answer saved."

    def fill(self) -> None:
        super().fill()
        self.ui.accepted.offer_texts((("yes", "accept it"), ("no", "decline it")))
        self.ui.answered_on.set_date(self.office.today)

    def save(self) -> int | None:
        compensation.answer_offer(
            self.office.desk(),
            self.sum.id,
            self.sum.version,
            self.ui.answered_on.chosen(),
            accepted=self.ui.accepted.text_value() == "yes",
        )
        return self.case_id


class PayDialog(_AboutSumDialog):
    """What is payable was paid."""

    form = Ui_PayCompensation
    first = "paid_on"
    saved_words = "Saved as paid."

    def fill(self) -> None:
        super().fill()
        money = self.sum
        off = f", {pounds(money.offset)} set off" if money.offset else ""
        self.say(self.ui.intro, f"{self.ui.intro.text()} To pay{off}: {pounds(money.payable)}.")
        self.ui.paid_on.set_date(self.office.today)

    def save(self) -> int | None:
        paid_on = self.ui.paid_on.chosen()
        compensation.record_paid(self.office.desk(), self.sum.id, self.sum.version, paid_on)
        return self.case_id


class SetOffDialog(_AboutSumDialog):
    """What is owed to us, and against which of it to set off (R-9.1.d)."""

    form = Ui_SetOff
    first = "balances_on"
    saved_words = "Set off."

    def fill(self) -> None:
        super().fill()
        ui = self.ui
        ui.balances_on.set_date(self.office.today)
        for ticked, owed in self._pairs():
            ticked.toggled.connect(self._show_what_applies)
            owed.textChanged.connect(self._show_what_applies)
        self._show_what_applies()

    def restored(self) -> None:
        self._show_what_applies()

    def _pairs(self) -> tuple[tuple[QCheckBox, MoneyField], ...]:
        ui = self.ui
        return (ui.against_arrears, ui.arrears), (ui.against_recharge, ui.recharge)

    def _show_what_applies(self) -> None:
        ui = self.ui
        for ticked, owed in self._pairs():
            self.show_rows(ticked.isChecked(), owed)
        given = self._given_balances()
        off = largest_offset(self.sum.amount, *given)
        left = sum(given) - off.total
        words = (
            f"{pounds(off.total)} is set off. To pay: {pounds(self.sum.amount - off.total)}. Still "
            f"owed to us: {pounds(left)}."
        )
        self.say(ui.preview, words if off.total else "")

    def _given_balances(self) -> tuple[int, int]:
        ui = self.ui
        arrears = ui.arrears.pence() if ui.against_arrears.isChecked() else 0
        recharge = ui.recharge.pence() if ui.against_recharge.isChecked() else 0
        return arrears or 0, recharge or 0

    def save(self) -> int | None:
        ui = self.ui
        arrears, recharge = self._given_balances()
        given = SetOff(
            ui.balances_on.chosen(),
            arrears,
            recharge,
            against_arrears=ui.against_arrears.isChecked(),
            against_recharge=ui.against_recharge.isChecked(),
        )
        why = ui.why.toPlainText()
        compensation.set_off(self.office.desk(), self.sum.id, self.sum.version, given, why)
        return self.case_id
