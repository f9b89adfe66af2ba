"""What is typed in the form of a new complaint, as the use case takes it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from best_desktop.casework.desk import LONDON
from best_desktop.casework.duplicates import TypedSoFar
from best_desktop.casework.inputs import NewComplaint, PersonInput
from best_desktop.domain.vocabulary import (
    Against,
    Category,
    Channel,
    ComplainantKind,
    EscalationTrigger,
    FormalAnswer,
    Matter,
    PartyRole,
)
from best_desktop.gui.intake_start import NO

if TYPE_CHECKING:
    from best_desktop.gui.forms.ui_log_complaint import Ui_LogComplaint

FOR_OTHERS = (
    ComplainantKind.GROUP,
    ComplainantKind.REPRESENTATIVE,
    ComplainantKind.SUPPORT_PROVIDER,
    ComplainantKind.OFFICIAL_BODY,
    ComplainantKind.OTHER_THIRD_PARTY,
)
SPEAK_FOR_OTHERS = (
    ComplainantKind.REPRESENTATIVE,
    ComplainantKind.SUPPORT_PROVIDER,
    ComplainantKind.OFFICIAL_BODY,
)


def typed_complaint(
    ui: Ui_LogComplaint,
    *,
    proposed: str | None,
    request_id: int | None = None,
    survey_id: int | None = None,
) -> NewComplaint:
    """What is typed; only after the form's checks have passed.

    Args:
        ui: the form.
        proposed: the procedure by the date received.
        request_id: the service request it was raised from.
        survey_id: the survey answer it came from.
    """
    kind = ui.kind.chosen(ComplainantKind)
    anonymous = kind is ComplainantKind.ANONYMOUS
    staff_propose = ui.proposed_by_staff.isEnabled() and ui.proposed_by_staff.isChecked()
    asked = not anonymous and not staff_propose
    procedure = ui.procedure_id.text_value() or None
    earlier = ui.background.picked_id() if ui.recurring.isChecked() else None
    return NewComplaint(
        kind=kind,
        channel=ui.channel.chosen(Channel),
        made_at=datetime.combine(ui.made_on.chosen(), ui.made_time.chosen(), LONDON),
        summary=ui.summary.text(),
        category=ui.category.chosen(Category),
        more_categories=more_categories(ui),
        category_other=ui.category_other.text() if ui.category_other.isEnabled() else "",
        matter=ui.matter.word(Matter),
        against=ui.against.word(Against),
        safety_answer=ui.safety_answer.text() if ui.safety_answer.isEnabled() else "",
        received_on=ui.received_on.date(),
        first_received_by=_first(ui),
        reached_us_on=ui.reached_us_on.date() if ui.third_party.isChecked() else None,
        complainant=None if anonymous else ui.complainant.person(),
        service_users=ui.service_users.people() if kind in FOR_OTHERS else (),
        speaker=ui.speaks.speaker_input() if kind in SPEAK_FOR_OTHERS else None,
        referral_id=ui.speaks.referral_id(),
        scheme_id=ui.scheme_id.picked_id(),
        department_id=ui.department_id.chosen_id(),
        details=ui.details.toPlainText(),
        issue_on=ui.issue_on.date(),
        dissatisfied=ui.dissatisfied.text_value() != NO,
        proposed_by_staff=staff_propose,
        formal_answer=ui.formal_answer.word(FormalAnswer) if asked else None,
        assisted_by=ui.assisted_by.text() if ui.helped.isChecked() else "",
        assistance=ui.assistance.text() if ui.helped.isChecked() else "",
        points=ui.points.lines(),
        wanted=ui.wanted.lines(),
        passed_to_id=ui.passed_to_id.chosen_id(),
        hand_over=not (ui.hand_over_later.isEnabled() and ui.hand_over_later.isChecked()),
        question_for_lead=_question(ui),
        handler_id=ui.handler_id.chosen_id(),
        overseer_id=ui.overseer_id.chosen_id(),
        contact_id=ui.contact_id.chosen_id(),
        late_reason=ui.late_reason.toPlainText(),
        procedure_id=None if procedure == proposed else procedure,
        procedure_reason=ui.procedure_reason.toPlainText(),
        preferred_channel=ui.preferred_channel.word(Channel),
        restricted=ui.restricted.isChecked(),
        recurring=ui.recurring.isChecked(),
        background_ids=(earlier,) if earlier else (),
        request_id=request_id,
        survey_id=survey_id,
        trigger=ui.trigger.word(EscalationTrigger),
        website_text=ui.website_text.text(),
        first_seen_at=_first_seen(ui),
    )


def more_categories(ui: Ui_LogComplaint) -> tuple[Category, ...]:
    """The grounds ticked beside the main one."""
    ticked = ui.more_categories.words(Category) if ui.several.isChecked() else ()
    main = ui.category.word(Category)
    return tuple(each for each in ticked if each is not main)


def _question(ui: Ui_LogComplaint) -> str:
    return ui.question_for_lead.toPlainText() if ui.ask_lead.isChecked() else ""


def _first_seen(ui: Ui_LogComplaint) -> datetime | None:
    """When somebody here first saw it; asked only where it is logged late."""
    day, at = ui.first_seen_on.date_or_none(), ui.first_seen_time.time_or_none()
    shown = ui.first_seen_on.isEnabled()
    return datetime.combine(day, at, LONDON) if shown and day and at else None


def _first(ui: Ui_LogComplaint) -> PersonInput | None:
    """Who got it before us: somebody known, or a contractor written down anew (P-15.3)."""
    pick = ui.first_received_by
    if not ui.third_party.isChecked() or pick.is_empty():
        return None
    if pick.picked_id():
        return PersonInput(id=pick.picked_id())
    return PersonInput(name=pick.text(), roles=(PartyRole.CONTRACTOR,))


def typed_so_far(ui: Ui_LogComplaint) -> TypedSoFar:
    """What earlier complaints are looked up by, while it is being typed."""
    scheme, summary = ui.scheme_id.picked_id(), ui.summary.text()
    if ui.kind.word(ComplainantKind) is ComplainantKind.ANONYMOUS:
        return TypedSoFar(scheme_id=scheme, text=summary)
    known = ui.complainant.known()
    if known is not None:
        return TypedSoFar(known.name, scheme, summary, person_id=known.id)
    person = ui.complainant.person() or PersonInput()
    return TypedSoFar(
        ui.complainant.name_pick.text(),
        scheme,
        summary,
        person.phone,
        person.address,
        person.postcode,
    )
