"""The guided intake: what is asked, what follows from the answers, and website forms."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_views import CaseView
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.service_requests import service_requests
from best_desktop.casework.queries.waiting import waiting
from best_desktop.domain.vocabulary import (
    Against,
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    Matter,
)
from best_desktop.domain.website_form import LONGEST, labels
from best_desktop.gui.actions import Command, refusal_of
from best_desktop.gui.case_words import message_of
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.note import NoteDialog
from best_desktop.gui.dialogs.offer import OfferDialog
from best_desktop.gui.dialogs.paste_form import PasteFormDialog
from best_desktop.gui.dialogs.safety import SafetyDialog
from best_desktop.gui.dialogs.service_request import ServiceRequestDialog
from best_desktop.gui.tabs.intake_facts import grounds, intake, intake_asks
from best_desktop.gui.tabs.notes import NotesTab
from tests.domain.test_website_form import WHOLE
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.steps import filled_in
from tests.gui.dialogs.test_log_by_keyboard import HELP


@pytest.fixture
def dialog(story: StoryOffice, qtbot: QtBot) -> LogComplaintDialog:
    return filled_in(story, qtbot)


def logged(dialog: LogComplaintDialog, story: StoryOffice) -> CaseView:
    with answering(press("Close")):
        save(dialog)
    assert dialog.result_id is not None
    return story.view(dialog.result_id)


def facts(view: CaseView) -> dict[str, str]:
    return {each.label: each.value for each in intake(view) if each.value}


def waits(story: StoryOffice) -> list[str]:
    return [text for name, text in waiting(story.office.desk()) if name.startswith("case:")]


# ------------------------------------------------------------------------------------- asked


@pytest.mark.clause("P-4.1")
def test_the_definition_is_that_of_the_procedure_and_its_limbs_can_be_answered(
    dialog: LogComplaintDialog, story: StoryOffice
) -> None:
    assert "affecting an individual tenant or group of tenants" in dialog.ui.definition.text()
    dialog.ui.procedure_id.choose("procedure-2021")
    dialog.ui.procedure_id.activated.emit(dialog.ui.procedure_id.currentIndex())
    assert "individual resident or group of residents" in dialog.ui.definition.text()
    dialog.ui.procedure_id.choose("policy-2024")
    dialog.ui.procedure_id.activated.emit(dialog.ui.procedure_id.currentIndex())
    dialog.ui.matter.choose(Matter.LACK_OF_ACTION)
    dialog.ui.against.choose(Against.STAFF)
    said = facts(logged(dialog, story))
    assert (said["Dissatisfied with"], said["Whose doing"]) == (
        "Something that was not done",
        "Its own staff",
    )
    assert said["Formal complaint"] == "Yes, asked on 14 April 2025 by Dilys Marsh"


@pytest.mark.clause("R-5.4.a-o", "R-B.4")
def test_several_grounds_other_with_words_and_who_was_told(
    dialog: LogComplaintDialog, story: StoryOffice, qtbot: QtBot
) -> None:
    ui = dialog.ui
    assert not ui.more_categories.isVisibleTo(dialog)
    ui.several.setChecked(True)
    assert ui.more_categories.box(Category.REPAIRS).isHidden()  # the main one
    ui.more_categories.choose([Category.OTHER, Category.SAFEGUARDING])
    assert "Tell the safeguarding lead" in ui.safety_note.text()
    ui.category_other.setText("Parking")
    view = logged(dialog, story)
    assert grounds(view) == (
        "Repairs not dealt with properly\nSafeguarding failing\nOther: Parking"
    )
    message = message_of(view, story.office.today)
    assert message.kind == "error-box"
    assert message.text.startswith("This needs attention at once. Tell the safeguarding lead")
    assert f"{view.reference}: tell the safeguarding lead" in waits(story)
    assert facts(view)["Who was told"] == "Not said yet"

    tell = opened(qtbot, SafetyDialog(story.office, view.id))
    assert "Tell the safeguarding lead" in tell.ui.intro.text()
    tell.ui.safety_answer.setText("Told Bev Cotterill at 11am")
    save(tell)
    view = story.view(view.id)
    assert facts(view)["Who was told"] == "Told Bev Cotterill at 11am (14 April 2025)"
    assert message_of(view, story.office.today).kind != "error-box"
    assert not any("safeguarding" in each for each in waits(story))


@pytest.mark.clause("R-5.6", "P-6.2", "X22")
def test_staff_propose_it_and_the_offer_waits_on_today_until_it_is_answered(
    dialog: LogComplaintDialog, story: StoryOffice, qtbot: QtBot
) -> None:
    ui = dialog.ui
    ui.dissatisfied.choose("no")
    assert not ui.formal_answer.isVisibleTo(dialog)
    assert "service request, a comment or a compliment" in ui.instead_note.text()
    ui.proposed_by_staff.setChecked(True)
    assert "Offer it to them by 15 April 2025" in ui.instead_note.text()
    assert ui.instead_button.isHidden()
    view = logged(dialog, story)
    assert facts(view)["Formal complaint"] == "Proposed by staff. To be offered by 15 April 2025"
    assert "offer a formal complaint by 15 April 2025" in message_of(view, view.received_on).text
    assert f"{view.reference}: formal complaint to be offered by 15 April 2025" in waits(story)
    assert ("Offer a formal complaint…", Command.OFFER_FORMAL) in intake_asks(view)
    assert refusal_of(view, Command.OFFER_FORMAL) is None

    offer = opened(qtbot, OfferDialog(story.office, view.id))
    offer.ui.formal_answer.choose(FormalAnswer.YES)
    offer.ui.offered_on.take_now()
    save(offer)
    view = story.view(view.id)
    assert facts(view)["Formal complaint"] == (
        "Proposed by staff. Yes, asked on 14 April 2025 by Dilys Marsh"
    )
    assert "asked already" in (refusal_of(view, Command.OFFER_FORMAL) or "")
    assert not any("offered" in each for each in waits(story))


@pytest.mark.clause("R-2.1.3", "P-15.3", "R-5.7", "R-2.1.4")
def test_help_a_third_party_the_lead_and_handing_over_later(
    dialog: LogComplaintDialog, story: StoryOffice
) -> None:
    ui = dialog.ui
    ui.helped.setChecked(True)
    ui.assisted_by.setText("Her daughter")
    ui.third_party.setChecked(True)
    ui.first_received_by.edit.setText("Harwood Repairs")
    ui.made_on.edit.setText("10/4/25")
    ui.reached_us_on.edit.setText("14/4/25")
    assert "Passed on to us after 2 working days" in ui.due_preview.text()
    assert not ui.late_reason.isVisibleTo(dialog)
    ui.ask_lead.setChecked(True)
    ui.question_for_lead.setPlainText("Is this a complaint?")
    assert "it goes to Owen Pritchard" in ui.passed_to_id_hint.text()
    ui.hand_over_later.setChecked(True)
    view = logged(dialog, story)
    said = facts(view)
    assert said["Helped by"] == "Her daughter"
    assert said["First received by"] == "Harwood Repairs"
    assert said["Passed on to us"] == "14 April 2025, 2 working days after they got it"
    assert view.received_on == date(2025, 4, 10)
    assert [each.words for each in view.referrals] == ["Is this a complaint?"]
    assert view.passed_to == ""
    assert f"{view.reference} recorded, not handed over" in waits(story)


@pytest.mark.clause("P-6.2", "X21")
def test_a_service_request_is_recorded_instead_with_what_was_typed(
    story: StoryOffice, qtbot: QtBot
) -> None:
    window = QPushButton()
    qtbot.addWidget(window)
    opener = DialogOpener(story.office, window)

    def begin(dialog: LogComplaintDialog) -> None:
        ui = dialog.ui
        ui.summary.setText("The tap drips")
        ui.complainant.name_pick.edit.setText("Mr Tom Hale")
        ui.scheme_id.choose(story.play.schemes["Larkfield House"])
        ui.just_now.click()
        ui.dissatisfied.choose("yes")
        ui.formal_answer.choose(FormalAnswer.NO)
        ui.instead_button.click()

    def record(dialog: ServiceRequestDialog) -> None:
        assert dialog.typed()
        save(dialog)

    with answering((LogComplaintDialog, begin), (ServiceRequestDialog, record)):
        assert opener.open(Command.NEW_COMPLAINT) is None
    (row,) = service_requests(story.office.desk())
    assert (row.needed, row.who, row.scheme) == ("The tap drips", "Mr Tom Hale", "Larkfield House")
    assert (row.dissatisfied, row.formal_answer) == (True, FormalAnswer.NO)
    assert (row.channel, row.received_on) == (Channel.TELEPHONE, date(2025, 4, 14))


@pytest.mark.clause("P-6.2")
def test_the_scheme_of_whoever_is_known_is_proposed(
    dialog: LogComplaintDialog, story: StoryOffice, qtbot: QtBot
) -> None:
    dialog.ui.complainant.restore({"name": ["Mrs Ruth Adeyemi", 0], "phone": "0161 496 0123"})
    view = logged(dialog, story)
    assert view.complainant is not None
    again = opened(qtbot, LogComplaintDialog(story.office)).ui
    known = {"name": ["Mrs Ruth Adeyemi", view.complainant.id]}
    again.complainant.restore(known)
    assert again.scheme_id.picked_id() == view.complainant.scheme_id is not None
    again.scheme_id.choose(story.play.schemes["Mill Brow"])
    again.complainant.restore(known)
    assert again.scheme_id.picked_id() == story.play.schemes["Mill Brow"]


@pytest.mark.clause("P-6.2")
def test_earlier_complaints_appear_for_the_telephone_and_the_address(
    dialog: LogComplaintDialog, story: StoryOffice, qtbot: QtBot
) -> None:
    ui = dialog.ui
    ui.complainant.restore(
        {"name": ["Mrs Ruth Adeyemi", 0], "phone": "0161 496 0123", "address": "Flat 4, Larkfield"}
    )
    logged(dialog, story)
    again = opened(qtbot, LogComplaintDialog(story.office))
    again.ui.complainant.restore({"name": ["", 0], "phone": "0161 4960123"})
    qtbot.waitUntil(lambda: "same telephone" in again.duplicates_shown())
    again.ui.complainant.restore({"name": ["", 0], "address": "Flat 4, Larkfield"})
    qtbot.waitUntil(lambda: "(same address)" in again.duplicates_shown())


# ------------------------------------------------------------------------------ website form


@pytest.mark.clause("R-2.1.2")
def test_a_pasted_form_fills_in_each_field_and_is_kept(story: StoryOffice, qtbot: QtBot) -> None:
    story.on(date(2026, 4, 3), at=time(10, 30))
    window = QPushButton()
    qtbot.addWidget(window)
    opener = DialogOpener(story.office, window)

    def paste(dialog: PasteFormDialog) -> None:
        dialog.ui.text.setPlainText(WHOLE)
        save(dialog)

    def log(dialog: LogComplaintDialog) -> None:
        ui = dialog.ui
        assert "Complaints form" in ui.website_text.note.text()
        assert not ui.website_text.whole.isVisibleTo(dialog)
        ui.website_text.toggle.click()
        assert ui.website_text.whole.toPlainText() == WHOLE.strip()
        dialog.keep_draft()
        kept = ui.website_text.kept()
        ui.website_text.restore(None)
        assert ui.website_text.isHidden()
        ui.website_text.restore(kept)
        with answering(press("Close")):
            save(dialog)

    with answering((PasteFormDialog, paste), (LogComplaintDialog, log)):
        case = opener.open(Command.PASTE_FORM)
    assert case is not None
    view = story.view(case)
    assert (view.kind, view.who) == (ComplainantKind.REPRESENTATIVE, "Mrs Orla Brady")
    assert (view.channel, view.category) == (Channel.WEBSITE, Category.WORKMANSHIP)
    assert (view.summary, view.scheme) == (
        "Boiler mended three times, still cold",
        "Larkfield House",
    )
    assert view.details.startswith("They came on Monday.")
    assert [each.understanding for each in view.points] == [
        "The boiler is cold",
        "Nobody rang back",
    ]
    assert [each.wanted for each in view.wanted] == ["A working boiler", "An apology"]
    assert [each.name for each in view.service_users] == ["Mr Colm Brady"]
    assert view.complainant is not None
    person = view.complainant
    assert (person.organisation, person.address) == (
        "Citizens Advice Bolton",
        "9 Mill Lane\nBolton",
    )
    assert (person.postcode, person.phone) == ("BL2 1AA", "07700 900456")
    assert (person.email, person.handle) == ("orla@example.org", "@orla")
    assert person.adjustments == ("Large print, 18 point",)
    assert (view.issue_on, view.formal_answer) == (date(2026, 4, 1), FormalAnswer.YES)
    assert (view.preferred_channel, view.made_at.hour) == (Channel.EMAIL, 10)
    assert (view.intake.assisted_by, view.assistance) == ("Dilys Marsh", "Wrote it down")
    assert [each.name for each in view.documents] == ["Website form 2026-04-03.txt"]


@pytest.mark.clause("R-2.1.2")
def test_a_form_without_labels_or_too_long_is_refused_and_one_may_be_pasted_while_logging(
    story: StoryOffice, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    dialog.ui.summary.setText("typed")
    long = "A very long story. " * 30

    def paste(box: PasteFormDialog) -> None:
        for text, says in (
            ("Hello", "No label of the form was found. Paste the whole text, with its labels"),
            ("Name: x" * LONGEST, "Shorten it by"),
        ):
            box.ui.text.setPlainText(text)
            box.submit()
            assert says in box.errors.messages()[0]
        colours = "\n".join(f"Colour {number}: red" for number in range(12))
        box.ui.text.setPlainText(f"{colours}\nWhat happened: {long}\nScheme: Nowhere")
        save(box)

    with answering((PasteFormDialog, paste), press("Fill in the form")):
        dialog.ui.paste_button.click()
    assert len(dialog.ui.summary.text()) == 300
    assert dialog.ui.details.toPlainText() == long.strip()
    assert dialog.ui.scheme_id.problem() == "Scheme: choose one from the list, or clear the field"
    assert "and 4 more: look at the form" in dialog.ui.website_text.note.text()


@pytest.mark.clause("R-2.1.2")
def test_help_names_each_label_of_the_form() -> None:
    section = HELP.read_text(encoding="utf-8").split("## Paste a complaint from the website")[1]
    (said,) = (line for line in section.split("\n") if line.startswith("The labels: "))
    named = said.removeprefix("The labels: ").split(". ")[0].split(", ")
    assert tuple(named) == labels()


# --------------------------------------------------------------------- confirmed, behaviour


@pytest.mark.clause("R-2.1.5")
def test_a_manager_confirms_it_as_logged(
    dialog: LogComplaintDialog, story: StoryOffice, qtbot: QtBot
) -> None:
    view = logged(dialog, story)
    assert facts(view)["Confirmed as logged"] == "Not yet"
    assert "You may not confirm a recorded complaint as logged" in (
        refusal_of(view, Command.CONFIRM_LOGGED) or ""
    )
    story.on(date(2025, 4, 14), "Owen Pritchard", time(15, 0))
    assert f"{view.reference}: to confirm as logged" in waits(story)
    window = QPushButton()
    qtbot.addWidget(window)
    with answering(press("Confirm as logged")):
        DialogOpener(story.office, window).open(Command.CONFIRM_LOGGED, view.id)
    view = story.view(view.id)
    assert facts(view)["Confirmed as logged"] == "Owen Pritchard, 14 April 2025 at 3pm (same day)"
    assert refusal_of(view, Command.CONFIRM_LOGGED) == "Owen Pritchard confirmed this already."
    assert refusal_of(view, Command.SAFETY) == (
        "This complaint is about neither safeguarding nor health and safety."
    )


@pytest.mark.clause("R-5.8")
def test_a_behaviour_note_points_to_the_policy(
    dialog: LogComplaintDialog, story: StoryOffice, qtbot: QtBot
) -> None:
    view = logged(dialog, story)
    note = opened(qtbot, NoteDialog(story.office, view.id))
    assert note.ui.policy.isHidden()
    note.ui.kind.setCurrentIndex(1)
    assert "changes no date and no state (R-5.8)" in note.ui.policy.text()
    assert "Unreasonable Behaviour Policy" in note.ui.policy.text()
    note.ui.text.setPlainText("Shouted at the officer.")
    save(note)
    after = story.view(view.id)
    assert [each.title for each in after.notes] == ["Behaviour note"]
    assert (after.state, after.next_due, after.version) == (
        view.state,
        view.next_due,
        view.version,
    )
    tab = NotesTab(story.office)
    qtbot.addWidget(tab)
    tab.show_case(case_view(story.office.desk(), view.id))
    assert any("Behaviour note" in each.text() for each in tab.list.findChildren(QLabel))
