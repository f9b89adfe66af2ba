"""What a new complaint begins with: a service request, a survey answer or a website form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from best_desktop.casework.queries.service_requests import service_request
from best_desktop.casework.queries.surveys import survey_answer
from best_desktop.domain.vocabulary import Category, Channel, ComplainantKind
from best_desktop.domain.website_form import FormField, WebsiteForm
from best_desktop.gui.dates import long_date
from best_desktop.gui.survey_words import story_in_words

if TYPE_CHECKING:
    from best_desktop.casework.desk import Desk
    from best_desktop.gui.forms.ui_log_complaint import Ui_LogComplaint
    from best_desktop.gui.office import Office

SUMMARY = 300
"""The most characters of a summary."""

YES, NO = "yes", "no"


def show_request(ui: Ui_LogComplaint, desk: Desk, request_id: int) -> str:
    """Fill in what a service request tells; returns what is said of it."""
    row = service_request(desk, request_id)
    ui.summary.setText(row.needed)
    if row.person_id is not None:
        ui.complainant.name_pick.restore([row.who, row.person_id])
    if row.department_id is not None:
        ui.department_id.choose(row.department_id)
    ui.dissatisfied.choose(YES)
    if row.offer is not None:
        ui.trigger.choose(row.offer.trigger)
    ui.scheme_id.edit.setText(row.scheme)
    ui.scheme_id.take_exact()
    return (
        f"Raised from {row.reference}, received {long_date(row.received_on)}. The complaint "
        "is received on the day they asked for it, not on the day of the request."
    )


def show_survey(ui: Ui_LogComplaint, desk: Desk, survey_id: int) -> str:
    """Fill in what a survey answer tells; returns what is said of it."""
    row = survey_answer(desk, survey_id)
    received = row.received_as_complaint
    ui.kind.choose(ComplainantKind.TENANT)
    ui.complainant.name_pick.restore([row.who, row.person_id or 0])
    ui.scheme_id.choose(row.scheme_id)
    ui.summary.setText(" ".join(row.comment.split())[:SUMMARY])
    ui.details.setPlainText(story_in_words(row))
    ui.category.choose(Category.CONTRACTOR if row.contractor else Category.REPAIRS)
    ui.dissatisfied.choose(YES)
    ui.channel.choose(row.contact_channel or Channel.SURVEY)
    ui.made_on.set_date(received)
    ui.received_on.set_date(received)
    told = "said it is a complaint" if row.contacted_on else "answered the survey"
    return (
        f"From the survey answer on repair {row.repair_reference}. The complaint was received "
        f"on {long_date(received)}, the day they {told} (R-2.2.2, R-2.2.3)."
    )


def show_form(ui: Ui_LogComplaint, form: WebsiteForm) -> None:
    """Fill in each field of a website form; what it does not say stays as it is (R-2.1.2)."""
    ui.website_text.show_form(form.text, form.left)
    ui.channel.choose(Channel.WEBSITE)
    ui.dissatisfied.choose(YES)
    _show_story(ui, form)
    _show_person(ui, form)
    for field, word in (
        (ui.kind, form.kind),
        (ui.category, form.category),
        (ui.preferred_channel, form.preferred_channel),
        (ui.formal_answer, form.formal_answer),
    ):
        if word is not None:
            field.choose(word)
    for day, on in ((ui.made_on, form.made_on), (ui.issue_on, form.issue_on)):
        if on is not None:
            day.set_date(on)
    if form.made_time is not None:
        ui.made_time.edit.setText(f"{form.made_time:%H:%M}")
    scheme = form.line(FormField.SCHEME)
    if scheme:
        ui.scheme_id.edit.setText(scheme)
        ui.scheme_id.take_exact()


def _show_story(ui: Ui_LogComplaint, form: WebsiteForm) -> None:
    summary = form.line(FormField.SUMMARY)
    details = form.texts.get(FormField.DETAILS, "")
    if len(summary) > SUMMARY:
        details = "\n".join(each for each in (form.texts[FormField.SUMMARY], details) if each)
        summary = f"{summary[: SUMMARY - 1]}…"
    ui.summary.setText(summary)
    ui.details.setPlainText(details)
    ui.points.set_lines(form.lines(FormField.POINTS))
    ui.wanted.set_lines(form.lines(FormField.WANTED))
    ui.category_other.setText(form.line(FormField.OTHER))
    helped = form.line(FormField.ASSISTED_BY), form.line(FormField.ASSISTANCE)
    ui.helped.setChecked(any(helped))
    ui.assisted_by.setText(helped[0])
    ui.assistance.setText(helped[1])


def _show_person(ui: Ui_LogComplaint, form: WebsiteForm) -> None:
    details = ("organisation", "postcode", "phone", "email", "handle")
    known: dict[str, object] = {name: form.line(FormField(name)) for name in details}
    known["address"] = form.texts.get(FormField.ADDRESS, "")
    known["name"] = [form.line(FormField.NAME), 0]
    if form.letter_format is not None:
        known["letters"] = form.letter_format.value
    ui.complainant.restore(known)
    ui.service_users.restore([[0, each] for each in form.lines(FormField.BEHALF)])


def request_instead(ui: Ui_LogComplaint) -> dict[str, object]:
    """What is typed, by the fields of a service request that is recorded instead (P-6.2)."""
    story = (ui.summary.text(), ui.details.toPlainText())
    return {
        "needed": "\n".join(each for each in story if each.strip()),
        "person": ui.complainant.kept(),
        "scheme_id": ui.scheme_id.kept(),
        "department_id": ui.department_id.kept(),
        "channel": ui.channel.kept(),
        "received_on": ui.received_on.kept() or ui.made_on.kept(),
        "dissatisfied": ui.dissatisfied.text_value() == YES,
        "formal_answer": ui.formal_answer.kept(),
    }


def just_now(office: Office, ui: Ui_LogComplaint) -> None:
    """It reached us by telephone this minute: pressed by whoever took the call (PF-80).

    An access key presses a button a moment later: whoever types on already stays where they are.
    """
    typing_in = QApplication.focusWidget()
    ui.channel.choose(Channel.TELEPHONE)
    ui.made_on.set_date(office.today)
    ui.made_time.take_now()
    if not ui.summary.text() or typing_in is None:  # the call has just begun
        ui.summary.setFocus()
    else:
        typing_in.setFocus()
