"""The paper forms: blank, or with what is known of a complaint or a compliment filled in.

Nothing is kept and nothing is changed by printing one; whoever may see a record may print its form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from best_desktop.casework.checks import long_date
from best_desktop.casework.desk import LONDON, Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.people import person_view
from best_desktop.casework.procedures import load_procedures
from best_desktop.casework.settings import OfficeSettings
from best_desktop.casework.speaking import FOR_THEMSELVES, authority_of
from best_desktop.casework.standing import complaint_by_id, procedure_of
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.paper_form import Answers, FormCode, PaperForm, read_form
from best_desktop.domain.procedure import Procedure, procedure_for
from best_desktop.domain.vocabulary import Channel, LetterFormat, LinkKind
from best_desktop.paths import resource
from best_desktop.store.finding import by_id
from best_desktop.store.models import (
    CaseLink,
    CasePerson,
    Complaint,
    ComplaintGround,
    Compliment,
    OutcomeSought,
    Person,
    Point,
)

SIZES = (LetterFormat.STANDARD, LetterFormat.LARGE_PRINT, LetterFormat.LARGER_PRINT)
"""The sizes a form is printed in."""


@dataclass(frozen=True, slots=True)
class FormWanted:
    """Which form, in which size, by which procedure ("" for the one in force today).

    It is filled in from a complaint or a compliment, or blank. A form F3 ``to_speaker`` says
    nothing that whoever speaks may not be told (P-6.1.c). A form ``for_office`` has what only
    our office fills in; one that is given to somebody has not.
    """

    code: FormCode
    size: LetterFormat = LetterFormat.STANDARD
    procedure_id: str = ""
    complaint_id: int | None = None
    compliment_id: int | None = None
    to_speaker: bool = True
    for_office: bool = False


@cache
def forms() -> Mapping[FormCode, PaperForm]:
    """The forms, read and checked once."""
    read = (
        read_form(each.read_text("utf-8"), each.name)
        for each in sorted(resource("paper_forms").glob("*.toml"))
    )
    return {form.code: form for form in read}


def form_pdf(desk: Desk, wanted: FormWanted) -> bytes:
    """Print a form; Refused where what it is filled in from is not there, or not for this desk."""
    procedure = desk.procedures.get(wanted.procedure_id) or procedure_for(
        desk.today, desk.procedures
    )
    answers: Answers = {}
    reference = ""
    if wanted.complaint_id is not None:
        complaint = complaint_by_id(desk, wanted.complaint_id)
        if not wanted.procedure_id:
            procedure = procedure_of(desk, complaint)
        reference = complaint.reference
        answers = _of_complaint(desk, complaint, wanted)
    elif wanted.compliment_id is not None:
        reference, answers = _of_compliment(wanted.compliment_id, desk.today)
    facts = _facts(desk.settings, procedure, wanted.size, desk.today)
    facts = replace(facts, reference=reference, sample=desk.sample)
    return _typeset(wanted.code, facts, answers, for_office=wanted.for_office)


def blank_form(
    code: FormCode,
    size: LetterFormat,
    procedure_id: str,
    today: date,
    settings: OfficeSettings,
    *,
    for_office: bool = False,
) -> bytes:
    """A blank form without any case file, by the procedure in force on a day unless one is named.

    One ``for_office`` has what only our office fills in.

    Raises:
        Refused: there is no such procedure.
    """
    procedures = load_procedures(settings.change_over)
    if procedure_id and procedure_id not in procedures:
        raise Refused(
            f"There is no procedure '{procedure_id}'. Use one of: {', '.join(procedures)}."
        )
    procedure = procedures.get(procedure_id) or procedure_for(today, procedures)
    return _typeset(code, _facts(settings, procedure, size, today), {}, for_office=for_office)


def form_reference(desk: Desk, complaint_id: int | None, compliment_id: int | None = None) -> str:
    """The reference of what a form is filled in from, '' where it is blank."""
    if complaint_id is not None:
        return str(complaint_by_id(desk, complaint_id).reference)
    row = by_id(Compliment, compliment_id)
    return str(row.reference) if row is not None else ""


def form_file_name(code: FormCode, reference: str = "") -> str:
    """What a form is called as a file."""
    return f"{reference or 'Blank form'} {code.value}.pdf"


def _typeset(code: FormCode, facts: LetterFacts, answers: Answers, *, for_office: bool) -> bytes:
    # reportlab is loaded when the first form is printed.
    from best_desktop.documents.paper_forms import typeset

    form = forms()[code]
    return typeset(form if for_office else form.handed_out(), facts, answers)


def _facts(
    settings: OfficeSettings, procedure: Procedure, size: LetterFormat, today: date
) -> LetterFacts:
    """What the texts of a form may say: of the office and its procedure, and of no case."""
    return LetterFacts(
        office=settings.office,
        ombudsman=settings.ombudsman,
        procedure=procedure,
        reference="",
        stage=0,
        letter_date=today,
        addressee=(),
        salutation="",
        anonymous=False,
        scheme="",
        contact=None,
        letter_format=size,
        received_on=today,
        channel=Channel.NOT_RECORDED,
    )


# ------------------------------------------------------------------------------- filled in


def _of_complaint(desk: Desk, complaint: Complaint, wanted: FormWanted) -> Answers:
    if wanted.code is FormCode.F3:
        return _authority(desk, complaint, to_speaker=wanted.to_speaker)
    who = _person("complainant", complaint.complainant, desk.today)
    return _said({**who, **_intake(desk, complaint)})


def _said(answers: Mapping[str, str]) -> Answers:
    return {name: text for name, text in answers.items() if text.strip()}


def _intake(desk: Desk, complaint: Complaint) -> dict[str, str]:
    """The answers of form F1, in its order."""
    people = Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id)
    users = [each.name for each in people.order_by(CasePerson.id)]
    themselves = complaint.complainant.name if complaint.complainant else ""
    speaker = authority_of(desk, complaint).row.speaker
    grounds = ComplaintGround.select().where(ComplaintGround.complaint == complaint.id)
    made, seen = complaint.made_at.astimezone(LONDON), complaint.first_seen_at
    return {
        "summary": complaint.summary,
        "details": complaint.details,
        "points": "\n".join(_points(complaint)),
        "issue_on": _day(complaint.issue_on),
        "kind": complaint.kind.label,
        "service_users": "\n".join(each for each in users if each != themselves),
        # Who speaks for themselves is nothing to anybody else.
        "speaks": "" if speaker in FOR_THEMSELVES else speaker.label,
        "assisted_by": complaint.assisted_by,
        "assistance": complaint.assistance,
        "scheme_id": _name(complaint.scheme),
        "category": complaint.category.label,
        "more_categories": "; ".join(each.category.label for each in grounds),
        "category_other": complaint.category_other,
        "safety_answer": complaint.safety_answer,
        "department_id": _name(complaint.department),
        "matter": complaint.matter.label if complaint.matter else "",
        "against": complaint.against.label if complaint.against else "",
        "dissatisfied": "Yes" if complaint.dissatisfied else "No",
        "proposed_by_staff": "Yes" if complaint.proposed_by_staff else "",
        "formal_answer": complaint.formal_answer.label if complaint.formal_answer else "",
        "wanted": "\n".join(_wanted(complaint)),
        "preferred_channel": (
            complaint.preferred_channel.label if complaint.preferred_channel else ""
        ),
        "channel": complaint.channel.label,
        "made_on": long_date(made.date()),
        "made_time": f"{made:%H:%M}",
        "received_on": (
            _day(complaint.received_on) if complaint.received_on != made.date() else ""
        ),
        "first_received_by": _name(complaint.first_received_by),
        "reached_us_on": _day(complaint.reached_us_on),
        "first_seen_on": _day(desk.local(seen).date()) if seen else "",
        "first_seen_time": f"{desk.local(seen):%H:%M}" if seen else "",
        "passed_to_id": _name(complaint.passed_to),
        "handler_id": _name(complaint.handler),
        "overseer_id": _name(complaint.overseer),
        "contact_id": _name(complaint.contact),
        "restricted": "Yes" if complaint.restricted else "",
        "background": "; ".join(_background(complaint)),
    }


def _points(complaint: Complaint) -> Iterator[str]:
    rows = Point.select().where(Point.complaint == complaint.id).order_by(Point.number)
    return (f"{each.number}. {each.understanding}" for each in rows)


def _wanted(complaint: Complaint) -> Iterator[str]:
    rows = OutcomeSought.select().where(OutcomeSought.complaint == complaint.id)
    return (f"{each.number}. {each.wanted}" for each in rows.order_by(OutcomeSought.number))


def _background(complaint: Complaint) -> Iterator[str]:
    links = (CaseLink.complaint == complaint.id) & (CaseLink.kind == LinkKind.BACKGROUND)
    return (each.other.reference for each in CaseLink.select().where(links))


def _authority(desk: Desk, complaint: Complaint, *, to_speaker: bool) -> Answers:
    """The answers of form F3: to a speaker who may be told nothing, only what they told us."""
    weighed = authority_of(desk, complaint)
    themselves = weighed.row.speaker in FOR_THEMSELVES
    speaker = None if themselves else weighed.row.speaker_person
    known = _person("speaker", speaker, desk.today)
    told = {
        **{name: known[name] for name in ("speaker.name", "speaker.organisation")},
        "speaker.address": _address(speaker),
        **{name: known[name] for name in ("speaker.phone", "speaker.email")},
        "complaints": complaint.reference,
    }
    if to_speaker and weighed.told_nothing:
        return _said(told)
    user = weighed.row.service_user or _only_user(complaint)
    told["complaints"] = f"{complaint.reference}: {complaint.summary}"
    return _said({"user.name": _name(user), "user.address": _address(user), **told})


def _only_user(complaint: Complaint) -> Person | None:
    """Whom a complaint is about, where that is one person: each of several signs their own."""
    rows = list(CasePerson.select().where(CasePerson.complaint == complaint.id).limit(2))
    return rows[0].person if len(rows) == 1 else None


def _of_compliment(compliment_id: int, today: date) -> tuple[str, Answers]:
    row = by_id(Compliment, compliment_id)
    if row is None:
        raise Refused("This compliment is not in the case file any more. Refresh the list.")
    answers = {
        "text": row.text,
        "about": row.about.label,
        "about_whom": row.about_whom,
        "scheme_id": _name(row.scheme),
        **_person("person", row.person, today),
        "on_behalf_of": row.on_behalf_of,
        "department_id": _name(row.department),
        "received_on": _day(row.received_on),
        "channel": row.channel.label,
    }
    return row.reference, _said(answers)


_DETAILS = ("name", "organisation", "address", "postcode", "phone", "email", "handle")


def _person(part: str, person: Person | None, today: date) -> dict[str, str]:
    """Somebody's details by the names of a form's questions."""
    details = {f"{part}.{name}": getattr(person, name) if person else "" for name in _DETAILS}
    printed = person_view(person, today).letter_format.label if person else ""
    return {**details, f"{part}.letter_format": printed}


def _address(person: Person | None) -> str:
    return "\n".join(filter(None, (person.address, person.postcode))) if person else ""


def _name(row: object | None) -> str:
    return str(getattr(row, "name", ""))


def _day(day: date | None) -> str:
    return long_date(day) if day else ""
