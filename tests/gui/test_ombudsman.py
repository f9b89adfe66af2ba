"""Money and the Ombudsman on the screen: the tab, the section, each dialog, the pack."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_file import staff_choices
from best_desktop.casework.compensation_views import CompensationView
from best_desktop.casework.determinations import record_determination
from best_desktop.casework.evidence_packs import PackKind
from best_desktop.casework.ombudsman_views import (
    ExternalReferralView,
    IssueInput,
    NewDetermination,
    OrderInput,
)
from best_desktop.casework.queries.compensation import compensation, impacts
from best_desktop.casework.queries.ombudsman import external, referrals_by_year
from best_desktop.casework.queries.waiting import waiting
from best_desktop.domain.outside_words import (
    BroughtBy,
    CompensationHead,
    CompensationState,
    CompensationTrigger,
    ExternalBody,
    Finding,
    Severity,
)
from best_desktop.domain.vocabulary import Channel, Direction
from best_desktop.gui import outside_asks, pack_saving
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.compensation import (
    AnswerOfferDialog,
    ImpactDialog,
    OfferCompensationDialog,
    PayDialog,
    SetOffDialog,
)
from best_desktop.gui.dialogs.determination import (
    DeterminationDialog,
    OrderDoneDialog,
    PublishedNumberDialog,
    RecommendationDialog,
)
from best_desktop.gui.dialogs.outside import (
    CloseReferralDialog,
    EvidenceRequestDialog,
    EvidenceSentDialog,
    OutsideContactDialog,
    OutsideReferralDialog,
)
from best_desktop.gui.office import Office
from best_desktop.gui.outside_asks import OutsideAsk
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.small_office import TODAY, Clock, take_desk

CASE = 1
clause = pytest.mark.clause


def money(office: Office) -> CompensationView:
    return compensation(office.desk(), CASE)[-1]


def referral(office: Office) -> ExternalReferralView:
    return external(office.desk(), CASE).referrals[-1]


def offered(office: Office, qtbot: QtBot) -> int:
    """£135 for nine days without heating and hot water, typed into the dialog."""
    dialog = opened(qtbot, OfferCompensationDialog(office, CASE))
    ui = dialog.ui
    ui.trigger.choose(CompensationTrigger.SENIOR_MANAGER)
    ui.basis.setPlainText("Nine cold days.")
    card = ui.sums.cards[0]
    card.head.choose(CompensationHead.HEATING_AND_HOT_WATER)
    card.quantity.setText("9")
    approver = next(each for each in staff_choices() if each.label == "Ruth Lewis")
    ui.approved_by_id.choose(approver.id)
    save(dialog)
    return money(office).id


def referred(office: Office, qtbot: QtBot) -> int:
    dialog = opened(qtbot, OutsideReferralDialog(office, CASE))
    dialog.ui.brought_by.choose(BroughtBy.COMPLAINANT)
    dialog.ui.reference.setText("202617204")
    save(dialog)
    return referral(office).id


# ------------------------------------------------------------------------------------- money


@clause("P-10.2")
def test_an_impact_is_recorded_and_changed(office: Office, qtbot: QtBot) -> None:
    (point,) = impacts(office.desk(), CASE)
    first = opened(qtbot, ImpactDialog(office, CASE, row_id=point.point_id))
    first.submit()
    assert len(first.errors.messages()) == 3
    first.ui.what.setPlainText("Slept in coats.")
    first.ui.lasted.setText("Nine days")
    first.ui.severity.choose(Severity.HIGH)
    save(first)
    again = opened(qtbot, ImpactDialog(office, CASE, row_id=point.point_id))
    assert again.ui.lasted.text() == "Nine days"
    again.ui.severity.choose(Severity.MEDIUM)
    save(again)
    assert impacts(office.desk(), CASE)[0].severity is Severity.MEDIUM


@clause("P-10.1")
def test_an_offer_works_out_the_fixed_sum_as_it_is_typed(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, OfferCompensationDialog(office, CASE))
    ui = dialog.ui
    card = ui.sums.cards[0]
    card.head.choose(CompensationHead.HEATING_AND_HOT_WATER)
    assert card.worked_out.text() == "£15.00 for each day"
    card.quantity.setText("9")
    assert card.worked_out.text() == "£15.00 for each day: £135.00"
    assert ui.intro.text().startswith("Altogether £135.00. Fixed sums: Housing Ombudsman")
    ui.offered_on.set_date(date(2026, 3, 31))  # before the guidance: the amount is free
    assert card.quantity.isHidden()
    assert ui.intro.text() == ""
    card.amount.setText("a lot")
    assert "pounds and pence" in ui.sums.problem()
    kept = ui.sums.kept()
    ui.sums.restore(kept)
    assert ui.sums.cards[0].amount.text() == "a lot"


@clause("P-10.1", "R-B.4")
def test_a_sum_for_something_else_says_what_exactly(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, OfferCompensationDialog(office, CASE))
    ui, card = dialog.ui, dialog.ui.sums.cards[0]
    card.head.choose(CompensationHead.OTHER)
    card.amount.setText("20.00")
    label = card.form.labelForField(card.note)
    assert isinstance(label, QLabel)
    assert label.text() == "What exactly"
    assert "say what exactly it is for, as the letter tells it" in ui.sums.problem()
    card.note.setText("The food that spoiled")
    assert ui.sums.problem() == ""
    card.head.choose(CompensationHead.DISTRESS)
    assert label.text() == "Note"


@clause("P-10.1")
def test_what_they_asked_for_is_asked_only_where_they_asked(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, OfferCompensationDialog(office, CASE))
    assert dialog.ui.asked.isHidden()
    dialog.ui.trigger.choose(CompensationTrigger.REQUESTED)
    assert not dialog.ui.asked.isHidden()
    dialog.ui.sums.cards[0].remove.click()
    dialog.submit()
    assert any("Add what the compensation is for" in each for each in dialog.errors.messages())


@clause("P-10.1", "R-9.1.d")
def test_a_sum_goes_from_the_offer_to_the_payment(
    office: Office, clock: Clock, qtbot: QtBot
) -> None:
    number = offered(office, qtbot)
    assert (money(office).amount, money(office).approved_by) == (13_500, "Ruth Lewis")
    clock.set(date(2026, 11, 21))
    office.change_seat(lambda: take_desk(clock))
    answer = opened(qtbot, AnswerOfferDialog(office, CASE, row_id=number))
    assert answer.ui.intro.text() == "£135.00, offered on 20 November 2026."
    answer.ui.accepted.choose("yes")
    save(answer)
    assert money(office).state is CompensationState.ACCEPTED

    off = opened(qtbot, SetOffDialog(office, CASE, row_id=number))
    told = "£135.00, offered on 20 November 2026, accepted on 21 November 2026."
    assert off.ui.intro.text() == told
    assert off.ui.arrears.isHidden()
    off.ui.against_arrears.setChecked(True)
    off.ui.arrears.setText("40")
    off.ui.against_recharge.setChecked(True)
    off.ui.recharge.setText("25.00")
    assert off.ui.preview.text() == ("£65.00 is set off. To pay: £70.00. Still owed to us: £0.00.")
    save(off)

    pay = opened(qtbot, PayDialog(office, CASE, row_id=number))
    assert pay.ui.intro.text().endswith("To pay, £65.00 set off: £70.00.")
    save(pay)
    assert (money(office).state, money(office).paid_on) == (CompensationState.PAID, office.today)


# -------------------------------------------------------------------------- the Ombudsman


@clause("P-7.2.6")
def test_a_contact_and_a_referral_are_recorded(office: Office, qtbot: QtBot) -> None:
    contact = opened(qtbot, OutsideContactDialog(office, CASE))
    contact.ui.body.choose(ExternalBody.OMBUDSMAN)
    contact.ui.direction.choose(Direction.IN)
    contact.ui.channel.choose(Channel.TELEPHONE)
    contact.ui.text.setPlainText("How far is it?")
    save(contact)
    referred(office, qtbot)
    shown = external(office.desk(), CASE)
    assert (shown.contacts[0].text, shown.referrals[0].reference) == ("How far is it?", "202617204")


@clause("R-9.1.2", "R-9.1.3.i")
def test_the_2021_procedure_asks_what_kind_and_for_a_reason_when_early(
    office: Office, qtbot: QtBot
) -> None:
    from best_desktop.store.models import Complaint

    Complaint.update(procedure="procedure-2021", received_on=date(2022, 3, 1)).execute()
    dialog = opened(qtbot, OutsideReferralDialog(office, CASE))
    ui = dialog.ui
    assert ui.designated_kind.isHidden()
    ui.body.choose(ExternalBody.DESIGNATED_PERSON)
    assert not ui.designated_kind.isHidden()
    ui.brought_by.choose(BroughtBy.COMPLAINANT)
    dialog.submit()
    assert "Choose what kind of Designated Person" in dialog.errors.messages()[0]
    ui.body.choose(ExternalBody.OMBUDSMAN)
    ui.referred_on.set_date(date(2022, 4, 1))
    dialog.submit()
    assert "no final decision yet" in dialog.part(QLabel, "reason_warnings").text()
    dialog.part(QPlainTextEdit, "reason").setPlainText("They took it all the same.")
    save(dialog)
    assert referral(office).referred_on == date(2022, 4, 1)


@clause("R-9.1.3.ii")
def test_evidence_is_asked_for_waits_on_today_and_is_sent(office: Office, qtbot: QtBot) -> None:
    number = referred(office, qtbot)
    ask = opened(qtbot, EvidenceRequestDialog(office, CASE, row_id=number))
    ask.ui.due_on.set_date(date(2026, 12, 4))
    ask.ui.what.setPlainText("The whole file")
    save(ask)
    words = "BEST-2026-0001: evidence for the Housing Ombudsman due 4 December 2026"
    assert (f"case:{CASE}", words) in waiting(office.desk())
    (request,) = referral(office).requests
    sent = opened(qtbot, EvidenceSentDialog(office, CASE, row_id=request.id))
    sent.ui.sent_how.choose(Channel.WEBSITE)
    save(sent)
    assert referral(office).requests[0].sent_on == TODAY
    done = opened(qtbot, CloseReferralDialog(office, CASE, row_id=number))
    done.ui.because.setPlainText("They took it no further.")
    save(done)
    assert referral(office).closed_on == TODAY


@clause("R-9.1.4", "R-9.1.5")
def test_orders_need_a_finding_against_us_and_are_complied_with(
    office: Office, qtbot: QtBot
) -> None:
    number = referred(office, qtbot)
    dialog = opened(qtbot, DeterminationDialog(office, CASE, row_id=number))
    ui = dialog.ui
    issue = ui.issues.cards[0]
    issue.issue.setPlainText("The damp")
    dialog.submit()
    assert "Issue 1: choose the finding" in dialog.errors.messages()
    issue.finding.choose(Finding.NO_MALADMINISTRATION)
    ui.orders.begin()
    order = ui.orders.cards[0]
    order.text.setPlainText("Apologise")
    order.due_on.set_date(date(2026, 12, 18))
    ui.recommendations.set_lines(("Train the team",))
    with answering((QMessageBox, QMessageBox.accept)) as said:
        dialog.submit()
    assert "(R-9.1.5)" in said[0]
    issue.finding.choose(Finding.SERVICE_FAILURE)
    kept = ui.orders.kept()
    ui.orders.restore(kept)
    save(dialog)
    (found,) = referral(office).determinations
    assert [each.text for each in found.orders] == ["Apologise"]

    done = opened(qtbot, OrderDoneDialog(office, CASE, row_id=found.orders[0].id))
    done.ui.note.setPlainText("Begun, and called away.")
    done.keep_draft()
    done.keep_after_closing()
    done.done(0)
    done = opened(qtbot, OrderDoneDialog(office, CASE, row_id=found.orders[0].id))
    done.part(QPushButton, "use_draft").click()
    assert done.ui.note.toPlainText() == "Begun, and called away."
    done.ui.note.setPlainText("The letter went.")
    with answering(press("Later")):
        save(done)
    (advice,) = found.recommendations
    answer = opened(qtbot, RecommendationDialog(office, CASE, row_id=advice.id))
    answer.ui.accepted.choose("no")
    answer.ui.answer.setPlainText("They are trained.")
    save(answer)
    again = opened(qtbot, RecommendationDialog(office, CASE, row_id=advice.id))
    assert again.ui.accepted.text_value() == "no"
    (found,) = referral(office).determinations
    assert found.orders[0].done_on == TODAY


@clause("R-B.7")
def test_the_published_number_is_entered_beside_our_own(office: Office, qtbot: QtBot) -> None:
    referred(office, qtbot)
    dialog = opened(qtbot, PublishedNumberDialog(office))
    assert dialog.ui.intro.text() == "2026/27: 1 by our count, nothing published yet"
    dialog.ui.year.choose("2026")
    dialog.ui.referrals.setText("two")
    dialog.submit()
    assert "Enter a whole number, such as 3." in dialog.errors.messages()
    dialog.ui.referrals.setText("2")
    save(dialog)
    assert referrals_by_year(office.desk())[0].difference == 1
    again = opened(qtbot, PublishedNumberDialog(office))
    assert "2 published, difference +1" in again.ui.intro.text()


# --------------------------------------------------------------------------------- the tabs


@pytest.fixture
def detail(office: Office, qtbot: QtBot) -> CaseDetail:
    made = CaseDetail(office)
    qtbot.addWidget(made)
    made.resize(860, 760)
    made.show()
    made.show_case(CASE)
    return made


def words_in(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def pressed(widget: QWidget, text: str) -> QPushButton:
    found = [each for each in widget.findChildren(QPushButton) if each.text() == text]
    return found[-1]


def test_the_tab_shows_everything_and_asks_for_each_dialog(
    office: Office, detail: CaseDetail, qtbot: QtBot
) -> None:
    number = referred(office, qtbot)
    found = NewDetermination(
        TODAY,
        (IssueInput("The damp", Finding.SERVICE_FAILURE),),
        (OrderInput("Apologise", TODAY), OrderInput("Pay £100", date(2026, 12, 1), 10_000)),
        ("Train the team",),
        "Upheld.",
    )
    record_determination(office.desk(), number, found)
    detail.refresh()
    tab = detail.show_tab("ombudsman")
    assert tab is not None
    said = words_in(tab)
    for each in ("202617204", "Service failure: The damp", "Order 2, due 1 December 2026, £100.00",
                 "Train the team"):  # fmt: skip
        assert each in said
    asked: list[tuple[object, int, int]] = []
    detail.wanted_outside.connect(lambda *what: asked.append(what))
    for text in ("Note contact…", "Save evidence pack…", "Done…", "Answer…"):
        pressed(tab, text).click()
    assert [each[0] for each in asked] == [
        OutsideAsk.CONTACT,
        OutsideAsk.PACK,
        OutsideAsk.ORDER_DONE,
        OutsideAsk.RECOMMENDATION,
    ]
    put_right = detail.show_tab("put right")
    assert put_right is not None
    assert "Ordered" in words_in(put_right)
    assert "from a recommendation of the Ombudsman" in words_in(put_right)
    set_off = pressed(put_right, "Set off…")
    assert not set_off.isEnabled()
    assert "never set off" in set_off.toolTip()
    pressed(put_right, "Paid…").click()
    assert asked[-1][0] is OutsideAsk.PAY


def test_a_dialog_about_something_gone_is_said(office: Office, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with answering((QMessageBox, QMessageBox.accept)) as said:
        DialogOpener(office, window).cases.outside(OutsideAsk.PAY, 999, CASE)
    assert "not in the case file any more" in said[0]
    assert {*OutsideAsk} - outside_asks.PACKS >= {OutsideAsk.PAY}


@clause("B13", "R-9.1.3.ii")
def test_a_pack_is_made_off_the_windows_thread_and_saved(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asked: list[str] = []

    def where(_parent: QWidget, _title: str, offered: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(offered).name)
        return str(tmp_path / "out") if len(asked) > 1 else "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    assert pack_saving.save_pack(office, CASE, PackKind.BUNDLE, window) is None
    job = pack_saving.save_pack(office, CASE, PackKind.BUNDLE, window)
    assert job is not None
    with qtbot.waitSignal(job.finished, timeout=20_000):
        pass
    assert asked[0] == "BEST-2026-0001 case bundle.pdf"
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
