"""Who speaks, on the screen: the answer while it is typed, proofs, what waits, recipients."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework.appointees import refer_to_appointee, referrals
from best_desktop.casework.authority import record_speaker
from best_desktop.casework.case_views import CaseView
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.desk import LONDON
from best_desktop.casework.inputs import (
    NewAppointeeReferral,
    NewComplaint,
    NewDocument,
    NewProof,
    PersonInput,
    SpeakerInput,
)
from best_desktop.casework.proofs import register_proof
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.waiting import waiting
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.vocabulary import (
    AuthorityState,
    Category,
    Channel,
    ComplainantKind,
    Direction,
    DocumentKind,
    FormalAnswer,
    LetterCode,
    ProofKind,
    Speaker,
    Subject,
)
from best_desktop.gui.actions import Command
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.add_proof import AddProofDialog
from best_desktop.gui.dialogs.ask_authority import AskAuthorityDialog, DirectAuthorityDialog
from best_desktop.gui.dialogs.authority_tasks import AuthorityTasksDialog
from best_desktop.gui.dialogs.choose_recipient import ChooseRecipientDialog
from best_desktop.gui.dialogs.keep_proof import EndProofDialog, ReviewProofDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.refer_appointee import ReferAppointeeDialog
from best_desktop.gui.dialogs.who_speaks import WhoSpeaksDialog
from best_desktop.gui.office import Office
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.small_office import TODAY

clause = pytest.mark.clause
LACKS = "Dr Amos, 2 November 2026"


def spoken_for(office: Office, **changes: Any) -> int:
    """A daughter complains for a tenant; nothing is said of her authority."""
    given: dict[str, Any] = {
        "kind": ComplainantKind.REPRESENTATIVE,
        "channel": Channel.TELEPHONE,
        "made_at": datetime(2026, 11, 20, 9, 0, tzinfo=LONDON),
        "summary": "The boiler is cold",
        "category": Category.RENTS,
        "complainant": PersonInput(
            name="Mrs Orla Brady",
            address="9 Mill Lane\nBolton",
            postcode="BL2 1AA",
            phone="07700 900456",
            email="orla@example.org",
        ),
        "service_users": (PersonInput(name="Mr Colm Brady"),),
        "scheme_id": 1,
        "formal_answer": FormalAnswer.YES,
        "handler_id": 2,
        **changes,
    }
    return log_complaint(office.desk(), NewComplaint(**given)).id


def proof(office: Office, case: int, kind: ProofKind, **changes: Any) -> int:
    shown = view(office, case)
    assert shown.authority.facts.person is not None
    scan = NewDocument("order.pdf", b"%PDF", DocumentKind.AUTHORITY, Direction.IN, TODAY)
    given: dict[str, Any] = {
        "person_id": shown.authority.facts.person.id,
        "service_user_id": shown.service_users[0].id,
        "kind": kind,
        "signed_on": TODAY,
        "received_on": TODAY,
        "document": scan,
        "covers": (case,),
        **changes,
    }
    return register_proof(office.desk(), NewProof(**given), case)


def view(office: Office, case: int) -> CaseView:
    return case_view(office.desk(), case)


def state(office: Office, case: int) -> AuthorityState:
    return view(office, case).authority.answer.state


# Who speaks


@clause("R-8.1.3", "R-8.1.6")
def test_only_what_the_table_needs_is_asked(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, WhoSpeaksDialog(office, spoken_for(office)))
    ui = dialog.ui
    assert ui.speaker.word(Speaker) is Speaker.OTHER_REPRESENTATIVE
    assert ui.lacks_capacity.isVisible()
    for field in (
        ui.capacity_note,
        ui.appointee_on_file,
        ui.body,
        ui.best_interests_meeting_on,
        ui.prescribed_circumstance,
        ui.service_user_id,
    ):
        assert not field.isVisible()
    ui.speaker.choose(Speaker.COURT_DEPUTY)
    ui.lacks_capacity.setChecked(True)
    assert ui.capacity_note.isVisible()
    assert not ui.prescribed_circumstance.isVisible()
    ui.subjects.choose([Subject.PROPERTY])
    assert ui.prescribed_circumstance.isVisible()


@clause("R-8.4.2", "R-8.3.1")
def test_providers_and_bodies_are_asked_other_things(office: Office, qtbot: QtBot) -> None:
    provider = spoken_for(office, kind=ComplainantKind.SUPPORT_PROVIDER)
    dialog = opened(qtbot, WhoSpeaksDialog(office, provider))
    assert dialog.ui.appointee_on_file.isVisible()
    dialog.ui.subjects.choose([Subject.REPAIRS])
    assert not dialog.ui.appointee_on_file.isVisible()
    assert not dialog.part(QFrame, "known_card").isVisible()
    body = spoken_for(office, kind=ComplainantKind.OFFICIAL_BODY)
    dialog = opened(qtbot, WhoSpeaksDialog(office, body))
    assert dialog.ui.body.isVisible()
    assert dialog.ui.deputy_process_running.isVisible()


@clause("R-8.2.1", "R-8.4.4")
def test_the_answer_stands_below_while_it_is_typed(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, WhoSpeaksDialog(office, spoken_for(office)))
    ui = dialog.ui
    assert ui.answer_state.text() == "Needed, not asked for yet (for Mr Colm Brady)"
    assert "signed permission naming this complaint" in ui.answer_missing.text()
    assert ui.answer_row.text().startswith("Row 20 of the authority table, version 1 (R-8.1.3")
    assert ui.answer_next.text().startswith("Next: Send L15. Where the signed permission")
    ui.speaker.choose(Speaker.ADVOCATE)
    ui.lacks_capacity.setChecked(True)
    assert ui.answer_row.text().startswith("Row 10 ")
    ui.subjects.choose([])
    assert not ui.answer_row.isVisible()


@clause("R-8.2.1")
def test_who_speaks_is_kept_with_what_is_known(office: Office, qtbot: QtBot) -> None:
    case = spoken_for(office)
    dialog = opened(qtbot, WhoSpeaksDialog(office, case))
    ui = dialog.ui
    ui.speaker.choose(Speaker.COURT_DEPUTY)
    ui.lacks_capacity.setChecked(True)
    ui.subjects.choose([])
    dialog.submit()
    assert dialog.errors.messages() == ["Choose what the complaint is about"]
    ui.subjects.choose([Subject.FINANCE, Subject.BENEFITS])
    dialog.submit()
    assert dialog.errors.messages() == [
        "Enter who says that they lack capacity for this decision, and when"
    ]
    ui.capacity_note.setPlainText(LACKS)
    ui.reason.setPlainText("The order came.")
    save(dialog)
    facts = view(office, case).authority.facts
    assert (facts.speaker, facts.capacity_note) == (Speaker.COURT_DEPUTY, LACKS)
    assert facts.subjects == (Subject.FINANCE, Subject.BENEFITS)
    assert facts.person is not None
    assert facts.person.name == "Mrs Orla Brady"


# Proofs


@clause("R-8.1.3")
def test_a_permission_is_added_with_its_document(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    case = spoken_for(office)
    dialog = opened(qtbot, AddProofDialog(office, case))
    ui = dialog.ui
    ui.proof_kind.choose(ProofKind.SIGNED_PERMISSION)
    assert ui.covers.isChecked()
    assert not ui.words.isVisible()
    ui.signed_on.set_date(date(2026, 11, 19))
    dialog.submit()
    assert dialog.errors.messages() == ["Choose the document itself"]
    scan = tmp_path / "Permission & more.pdf"
    scan.write_bytes(b"%PDF signed")
    dialog.take_file(scan)
    assert "Permission && more.pdf" in ui.document.text()
    save(dialog)
    assert state(office, case) is AuthorityState.HELD


@clause("R-8.4.3")
def test_spoken_consent_has_words_and_no_document(office: Office, qtbot: QtBot) -> None:
    case = spoken_for(office, kind=ComplainantKind.SUPPORT_PROVIDER)
    dialog = opened(qtbot, AddProofDialog(office, case))
    ui = dialog.ui
    ui.proof_kind.choose(ProofKind.VERBAL_CONSENT)
    assert not ui.document.isVisible()
    assert ui.taken_by.text() == "Anna Khan"
    ui.signed_on.set_date(TODAY)
    dialog.submit()
    assert dialog.errors.messages() == ["Enter what the service user said, in their words"]
    ui.words.setPlainText("Yes, they may.")
    save(dialog)
    assert state(office, case) is AuthorityState.HELD


def test_a_document_that_went_is_told(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, AddProofDialog(office, spoken_for(office)))
    dialog.ui.proof_kind.choose(ProofKind.SIGNED_PERMISSION)
    dialog.ui.signed_on.set_date(TODAY)
    dialog.take_file(tmp_path / "gone.pdf")
    assert dialog.typed()
    with answering((QMessageBox, lambda box: box.accept())) as said:
        dialog.submit()
    assert said[0].startswith("gone.pdf cannot be read")
    dialog.forget_typed()


@clause("R-8.2.1")
def test_a_proof_is_reviewed_and_ended(office: Office, qtbot: QtBot) -> None:
    case = spoken_for(office)
    kept = proof(office, case, ProofKind.SIGNED_PERMISSION, review_on=TODAY)
    review = opened(qtbot, ReviewProofDialog(office, case, row_id=kept))
    assert "Mrs Orla Brady for Mr Colm Brady" in review.ui.proof.text()
    review.ui.finding.setPlainText("It stands.")
    review.ui.next_review_on.set_date(date(2027, 5, 20))
    save(review)
    assert view(office, case).authority.proofs[0].review_on == date(2027, 5, 20)
    end = opened(qtbot, EndProofDialog(office, case, row_id=kept))
    end.ui.ended_on.set_date(date(2026, 11, 20))
    end.ui.reason.setPlainText("He took it back.")
    save(end)
    assert view(office, case).authority.proofs[0].ended_reason == "He took it back."


@clause("R-8.4.4")
def test_proof_is_asked_for_and_the_lead_directs(office: Office, qtbot: QtBot) -> None:
    case = spoken_for(office)
    ask = opened(qtbot, AskAuthorityDialog(office, case))
    assert "Still needed:" in ask.ui.missing.text()
    save(ask)
    assert state(office, case) is AuthorityState.AWAITED
    lacks = SpeakerInput(
        Speaker.OTHER_REPRESENTATIVE, (Subject.OTHER,), lacks_capacity=True, capacity_note=LACKS
    )
    record_speaker(office.desk(), case, lacks)
    direct = opened(qtbot, DirectAuthorityDialog(office, case))
    direct.submit()
    assert direct.errors.messages() == ["Choose whether they may act", "Enter the reason"]
    direct.ui.may_act.choose("yes")
    direct.ui.reason.setPlainText("She is his deputy in all but name.")
    save(direct)
    assert state(office, case) is AuthorityState.HELD


@clause("R-8.4.2", "W05")
def test_somebody_is_referred_to_the_appointee(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, ReferAppointeeDialog(office))
    ui = dialog.ui
    ui.person.name_pick.restore(["Northstar Care", 0])
    ui.service_user.name_pick.restore(["Ms Ellen Brook", 0])
    ui.channel.choose(Channel.TELEPHONE)
    ui.subject.choose(Subject.FINANCE)
    ui.words.setPlainText("A recharge of £640.")
    wanted: list[tuple[object, int]] = []
    dialog.wanted_letter.connect(lambda wish, of_case: wanted.append((wish, of_case)))
    with answering(press("Write the letter")):
        save(dialog)
    assert wanted == [(LetterWish(LetterCode.L16, About(LetterAbout.REFERRAL, 1)), 0)]
    (row,) = referrals(office.desk())
    assert (row.reference, row.who, row.service_user) == (
        "RF-2026-0001",
        "Northstar Care",
        "Ms Ellen Brook",
    )


# While a complaint is logged


def fill_in(dialog: LogComplaintDialog, kind: ComplainantKind, name: str) -> None:
    ui = dialog.ui
    ui.kind.choose(kind)
    ui.complainant.name_pick.restore([name, 0])
    ui.service_users.restore([[0, "Ms Ellen Brook"]])
    ui.summary.setText("A recharge of £640")
    ui.channel.choose(Channel.LETTER)
    ui.dissatisfied.choose("yes")
    ui.formal_answer.choose(FormalAnswer.YES)
    ui.scheme_id.choose(1)
    ui.made_on.set_date(TODAY)
    ui.made_time.restore("09:00")


@clause("R-8.4.2", "R-8.4.3", "P-6.1.c")
def test_whoever_speaks_for_others_is_led_and_never_held_up(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(office))
    ui = dialog.ui
    ui.kind.choose(ComplainantKind.TENANT)
    assert not ui.speaks.isVisible()
    fill_in(dialog, ComplainantKind.SUPPORT_PROVIDER, "Northstar Care")
    assert ui.speaks.isVisible()
    ui.category.choose(Category.REPAIRS)
    assert ui.speaks.note.text().startswith("Authority: not needed.")
    assert not ui.speaks.appointee.isVisible()
    ui.category.choose(Category.RENTS)
    assert ui.speaks.subject.word(Subject) is Subject.FINANCE
    assert "Still needed:" in ui.speaks.note.text()
    assert ui.speaks.note.text().endswith("the dates run whatever is missing.")
    ui.speaks.appointee.setChecked(True)
    assert "L16" in ui.speaks.note.text()
    ui.speaks.subject.setCurrentIndex(ui.speaks.subject.findData(Subject.BENEFITS.value))
    ui.speaks.subject.activated.emit(ui.speaks.subject.currentIndex())
    ui.category.choose(Category.REPAIRS)
    assert ui.speaks.subject.word(Subject) is Subject.BENEFITS
    with answering((QMessageBox, lambda box: box.reject())):
        dialog.submit()
    assert dialog.errors.messages() == []
    assert dialog.logged is not None
    shown = view(office, dialog.logged.id).authority
    assert (shown.answer.row, shown.facts.appointee_on_file) == (7, True)


@clause("R-8.4.2", "W05")
def test_an_appointee_brings_what_was_referred(office: Office, qtbot: QtBot) -> None:
    referred = NewAppointeeReferral(
        TODAY,
        Channel.TELEPHONE,
        Subject.FINANCE,
        "A recharge.",
        PersonInput(name="Northstar Care"),
        PersonInput(name="Ms Ellen Brook"),
    )
    refer_to_appointee(office.desk(), referred)
    dialog = opened(qtbot, LogComplaintDialog(office))
    fill_in(dialog, ComplainantKind.REPRESENTATIVE, "Corporate Appointee Team")
    ui = dialog.ui
    ui.category.choose(Category.RENTS)
    assert ui.speaks.speaker.word(Speaker) is Speaker.OTHER_REPRESENTATIVE
    ui.speaks.speaker.choose(Speaker.CORPORATE_APPOINTEE)
    assert ui.speaks.referral.isVisible()
    ui.speaks.referral.setCurrentIndex(1)
    kept = ui.speaks.kept()
    ui.speaks.restore(kept)
    with answering((QMessageBox, lambda box: box.reject())):
        dialog.submit()
    assert dialog.logged is not None
    (row,) = referrals(office.desk())
    assert row.complaint == dialog.logged.reference


# What is seen of it


@clause("P-6.1.c")
def test_the_identity_bar_and_the_summary_say_where_it_stands(office: Office, qtbot: QtBot) -> None:
    case = spoken_for(office)
    detail = CaseDetail(office)
    qtbot.addWidget(detail)
    detail.show_case(case)
    assert not detail.ui.authority.isHidden()
    assert detail.ui.authority.text() == (
        "Authority: needed, not asked for yet. Tell Mrs Orla Brady nothing about the case."
    )
    tab = detail.show_tab("summary")
    assert tab is not None
    texts = [each.text() for each in tab.findChildren(QLabel)]
    assert "Other representative" in texts
    assert "Nothing about the case" in texts
    with qtbot.waitSignal(detail.wanted_move) as asked:
        _button(tab, "Change who speaks…").click()
    assert asked.args == [Command.WHO_SPEAKS, case]

    kept = proof(office, case, ProofKind.SIGNED_PERMISSION)
    detail.refresh()
    assert detail.ui.authority.isHidden()
    tab = detail.show_tab("summary")
    assert tab is not None
    with qtbot.waitSignal(detail.wanted_proof_review) as asked:
        _button(tab, "Review…").click()
    assert asked.args == [kept, case]
    with qtbot.waitSignal(detail.wanted_proof_end) as asked:
        _button(tab, "End…").click()
    assert asked.args == [kept, case]


def _button(tab: Any, text: str) -> QPushButton:
    found = [each for each in tab.findChildren(QPushButton) if each.text() == text]
    made: QPushButton = found[0]
    return made


@clause("R-8.1.3", "R-8.2.1")
def test_what_waits_is_on_today_and_opens_what_is_chosen(office: Office, qtbot: QtBot) -> None:
    assert [each for each in waiting(office.desk()) if each[0] == "authority"] == []
    empty = opened(qtbot, AuthorityTasksDialog(office))
    assert empty.ui.intro.text() == "Nothing is awaited, and no proof is due for review."
    case = spoken_for(office)
    held = spoken_for(office)
    kept = proof(office, held, ProofKind.SIGNED_PERMISSION, review_on=TODAY)
    assert [each for each in waiting(office.desk()) if each[0] == "authority"] == [
        ("authority", "1 complaint without authority to tell"),
        ("authority", "1 proof of authority to review"),
    ]
    dialog = opened(qtbot, AuthorityTasksDialog(office))
    assert [row.key for row in dialog.ui.tasks.rows()] == [f"complaint-{case}", f"proof-{kept}"]
    dialog.ui.tasks.opened.emit(dialog.ui.tasks.rows()[0])
    assert (dialog.chosen_case, dialog.chosen_proof) == (case, None)


def test_the_list_leads_to_the_complaint_and_to_the_review(office: Office, qtbot: QtBot) -> None:
    case = spoken_for(office)
    held = spoken_for(office)
    proof(office, held, ProofKind.SIGNED_PERMISSION, review_on=TODAY)
    window = QFrame()
    qtbot.addWidget(window)
    opener = DialogOpener(office, window)

    def take(line: int) -> Any:
        def do(dialog: AuthorityTasksDialog) -> None:
            dialog.ui.tasks.opened.emit(dialog.ui.tasks.rows()[line])

        return do

    with (
        answering((AuthorityTasksDialog, take(0))),
        qtbot.waitSignal(opener.wanted_case) as wanted,
    ):
        opener.open(Command.AUTHORITY_TASKS)
    assert wanted.args == [case]
    with answering(
        (AuthorityTasksDialog, take(1)), (ReviewProofDialog, lambda dialog: dialog.reject())
    ):
        opener.open(Command.AUTHORITY_TASKS)
    with answering((EndProofDialog, lambda dialog: dialog.reject())):
        opener.cases.end_proof(view(office, held).authority.proofs[0].id, held)


# To whom letters go


@clause("P-6.1.c")
def test_it_is_asked_to_whom_a_letter_goes(office: Office, qtbot: QtBot) -> None:
    case = spoken_for(office)
    dialog = opened(qtbot, ChooseRecipientDialog(office, case, code=LetterCode.L01))
    ui = dialog.ui
    assert ui.recipient.currentText() == "Mrs Orla Brady (who speaks)"
    assert ui.without.text().startswith("This letter says nothing about the case")
    ui.recipient.setCurrentIndex(1)
    assert not ui.without.isVisible()
    save(dialog)
    assert dialog.to_id == view(office, case).service_users[0].id

    other = opened(qtbot, ChooseRecipientDialog(office, case, code=LetterCode.L04))
    other.ui.recipient.setCurrentIndex(0)
    other.submit()
    assert len(other.errors.messages()) == 1


@clause("P-6.1.c", "P-7.1.1.a")
def test_the_letter_is_written_to_whom_was_chosen(office: Office, qtbot: QtBot) -> None:
    case = spoken_for(office)

    def to_the_service_user(dialog: ChooseRecipientDialog) -> None:
        dialog.ui.recipient.setCurrentIndex(1)
        dialog.submit()

    editor = LetterEditor(office, case, code=LetterCode.L01)
    qtbot.addWidget(editor)
    with answering((ChooseRecipientDialog, to_the_service_user)):
        assert editor.begin()
    assert editor.draft is not None
    assert editor.draft.facts.addressee[0] == "Mr Colm Brady"
    again = LetterEditor(office, case, code=LetterCode.L01)
    qtbot.addWidget(again)
    with answering((ChooseRecipientDialog, lambda dialog: dialog.reject())):
        assert not again.begin()
    proof(office, case, ProofKind.SIGNED_PERMISSION)
    held = LetterEditor(office, case, code=LetterCode.L01)
    qtbot.addWidget(held)
    with answering():
        assert held.begin()
