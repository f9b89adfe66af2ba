"""Letters that belong to no complaint: an adjustment of a person, a compliment, a comment.

They are begun, checked, issued, printed and sent as a complaint's letters are; what differs is
here: who may, what they are about, what they may say, and what sending them does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.letter_abouts import right_of
from best_desktop.casework.letter_facts import address_of, contact_of, contractor_names
from best_desktop.casework.letter_words import block_text
from best_desktop.casework.people import person_view
from best_desktop.casework.restricted import known_people
from best_desktop.casework.rows import tuples
from best_desktop.domain.letter_about_facts import AppointeeFacts
from best_desktop.domain.letter_abouts import LetterAbout
from best_desktop.domain.letter_facts import AdjustmentFacts, LetterFacts, ThanksFacts
from best_desktop.domain.letter_wording import TO_OUTSIDE
from best_desktop.domain.procedure import procedure_for
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Channel, LetterFormat, PraiseSubject
from best_desktop.store.models import (
    Adjustment,
    AdjustmentReview,
    AppointeeReferral,
    Comment,
    Complaint,
    Compliment,
    Letter,
    Person,
    Staff,
)

GONE = "What this letter was about is not in the case file any more."
NOBODY = (
    "Nobody gave a name, so there is nobody to write to. Where the name becomes known, record it "
    "and write then."
)
NO_ADDRESS = (
    "Only a name was given, so a letter cannot reach them. Add an address, an email address or "
    "another way to reach them to the person first."
)
REPLY = "Our reply"
DECLINED = "This adjustment was declined. L20 tells what was agreed."


@dataclass(frozen=True, slots=True)
class Owner:
    """What a letter of no complaint belongs to: its reference, to whom it goes, since when.

    ``since`` is the day it tells of, called ``since_what``; no letter is dated before it.
    """

    right: Right
    reference: str
    person: Person
    since: date
    since_what: str


def adjustment_reference(adjustment_id: int) -> str:
    """How an adjustment is quoted: AD-0012."""
    return f"AD-{adjustment_id:04d}"


def right_to(letter_id: int) -> Right:
    """The right that changing a letter needs, by what it belongs to."""
    letter = Letter.get_or_none(Letter.id == letter_id)
    return Right.WRITE_LETTER if letter is None else _right(letter)


def _right(letter: Letter) -> Right:
    if letter.complaint_id is not None:
        return right_of(letter.code)
    return Right.RECORD if letter.adjustment_id is None else Right.AGREE_ADJUSTMENT


def asked(work: Work, letter: Letter) -> str:
    """Ask whether the person may change a letter; returns the reference its entry is about."""
    if letter.complaint is not None:
        work.ask(letter.complaint)
        reference: str = letter.complaint.reference
        return reference
    for each in (letter.person, letter.compliment, letter.comment):
        if each is not None:
            work.mention(each)
    return owner_of(letter).reference


def owner_of(letter: Letter) -> Owner:
    """What a letter of no complaint belongs to; Refused where that is gone."""
    if letter.adjustment is not None:
        return _of_adjustment(letter.adjustment)
    referral = _referral(letter)
    if referral is not None:
        since = "the date they got in touch"
        return Owner(
            _right(letter), referral.reference, referral.person, referral.referred_on, since
        )
    record = letter.compliment or letter.comment
    if record is None or record.person is None:
        raise Refused(GONE)
    return Owner(
        _right(letter),
        record.reference,
        record.person,
        record.received_on,
        "the date it was received",
    )


def case_of(letter: Letter) -> Complaint:
    """The complaint a letter belongs to; LookupError is a mistake of ours where there is none."""
    if letter.complaint is None:
        raise LookupError(f"letter {letter.id} belongs to no complaint")
    return letter.complaint


def reference_of(letter: Letter) -> str:
    """The reference of what a letter belongs to, a complaint or not."""
    return letter.complaint.reference if letter.complaint else owner_of(letter).reference


def preferred_of(letter: Letter) -> Channel | None:
    """How whoever a letter is for wants to be written to, None where they did not say."""
    if letter.code in TO_OUTSIDE:
        return None
    who = letter.complaint or owner_of(letter).person
    preferred: Channel | None = who.preferred_channel
    return preferred


def has_owner(letter: Letter) -> bool:
    """Whether what a letter of no complaint belongs to is still there, with somebody's name."""
    record = letter.compliment or letter.comment
    if letter.adjustment is not None or letter.about is LetterAbout.REFERRAL:
        return True
    return record is not None and record.person is not None


def _referral(letter: Letter) -> AppointeeReferral | None:
    """The referral to an appointee that a letter is about (R-8.4.2)."""
    about = letter.about is LetterAbout.REFERRAL
    return AppointeeReferral.get_by_id(letter.about_id) if about else None


def _of_adjustment(adjustment: Adjustment) -> Owner:
    review = _last_review(adjustment)
    since = review.reviewed_on if review else adjustment.agreed_on
    what = "the date of the review" if review else "the date it was agreed"
    reference = adjustment_reference(adjustment.id)
    return Owner(Right.AGREE_ADJUSTMENT, reference, adjustment.person, since, what)


def check_seen(desk: Desk, letter: Letter) -> None:
    """Refused where the letter's person is known by complaints hidden from the desk alone."""
    if not seen_by(desk, owner_of(letter).person):
        raise Refused(GONE)


def seen_by(desk: Desk, person: Person) -> bool:
    """Whether the person at the desk may know of somebody."""
    return Person.select().where((Person.id == person.id) & known_people(desk)).exists()


def why_not_owned(letter: Letter) -> str | None:
    """Why a letter of no complaint may not be written or issued any more; None where it may."""
    if letter.adjustment is not None:
        return why_not_adjustment(letter.adjustment)
    referral = _referral(letter)
    if referral is not None:
        return why_not_referral(referral)
    return why_not_thanks(letter.compliment or letter.comment)


def why_not_referral(referral: AppointeeReferral) -> str | None:
    """Why nobody is asked to let the appointee complain, or None where somebody can be."""
    if referral.complaint is not None:
        return f"The appointee has complained since: {referral.complaint.reference}."
    return None if _is_reached(referral.person) else NO_ADDRESS


def why_not_adjustment(adjustment: Adjustment) -> str | None:
    """Why there is no letter about an adjustment, or None where there can be one."""
    return DECLINED if adjustment.declined_because else None


def why_not_thanks(record: Compliment | Comment | None) -> str | None:
    """Why nobody can be thanked for a compliment or a comment, or None where somebody can be."""
    if record is None or record.person is None:
        return NOBODY
    return None if _is_reached(record.person) else NO_ADDRESS


def _is_reached(person: Person) -> bool:
    reached = (person.address, person.email, person.phone, person.handle)
    return any(each.strip() for each in reached)


def owned_facts(desk: Desk, letter: Letter, letter_date: date) -> LetterFacts:
    """Everything a letter of no complaint may say, as it stands on its date.

    Its contact is whoever began it.
    """
    owner = owner_of(letter)
    record, referral = letter.compliment or letter.comment, _referral(letter)
    addressee, salutation = address_of(owner.person)
    scheme = record.scheme if record is not None else owner.person.scheme
    return LetterFacts(
        office=desk.settings.office,
        ombudsman=desk.settings.ombudsman,
        procedure=procedure_for(letter_date, desk.procedures),
        reference=owner.reference,
        stage=0,
        letter_date=letter_date,
        addressee=addressee,
        salutation=salutation,
        anonymous=False,
        scheme=scheme.name if scheme else "",
        contact=contact_of(letter.drafted_by),
        letter_format=_format(desk, letter, owner.person),
        received_on=owner.since,
        channel=record.channel if record is not None else Channel.NOT_RECORDED,
        preferred=owner.person.preferred_channel,
        names_to_scan=_names(letter, owner.person),
        paper=desk.settings.letter_paper,
        sample=desk.sample,
        adjustment=_adjustment(letter.adjustment) if letter.adjustment else None,
        thanks=_thanks(record) if record is not None else None,
        appointee=AppointeeFacts(referral.referred_on, referral.channel) if referral else None,
        secret_names=(referral.service_user.name,) if referral else (),
    )


def _format(desk: Desk, letter: Letter, person: Person) -> LetterFormat:
    """As the person's letters are printed; a letter about a print itself always in that one."""
    agreed = letter.adjustment.letter_format if letter.adjustment else None
    return agreed or person_view(person, desk.today).letter_format


def _adjustment(adjustment: Adjustment) -> AdjustmentFacts:
    review = _last_review(adjustment)
    return AdjustmentFacts(
        measure=adjustment.measure,
        agreed_on=adjustment.agreed_on,
        review_on=None if adjustment.ended_on else adjustment.review_on,
        reviewed_on=review.reviewed_on if review else None,
        letter_format=adjustment.letter_format,
    )


def _last_review(adjustment: Adjustment) -> AdjustmentReview | None:
    reviews = AdjustmentReview.select().where(AdjustmentReview.adjustment == adjustment.id)
    last: AdjustmentReview | None = reviews.order_by(AdjustmentReview.id.desc()).first()
    return last


_PRAISED = {
    PraiseSubject.EMPLOYEE: "the member of our staff you praised, and to their manager",
    PraiseSubject.SUPPORT_PROVIDER: "the support provider you praised",
    PraiseSubject.CONTRACTOR: "the contractor you praised",
}


def _thanks(record: Compliment | Comment) -> ThanksFacts:
    """What is told of who hears of it: a role, and nobody's name (R-7.2.g)."""
    if isinstance(record, Comment):
        return ThanksFacts(None, record.passed_to)
    return ThanksFacts(record.about, _PRAISED[record.about], record.shared_on is not None)


def _names(letter: Letter, person: Person) -> tuple[str, ...]:
    staff = tuples(Staff.select(Staff.id, Staff.name))
    names = [name for staff_id, name in staff if staff_id != letter.drafted_by_id]
    praised = letter.compliment.about_whom if letter.compliment else ""
    names += [praised] if praised else []
    return tuple(dict.fromkeys((*names, *contractor_names(person.id))))


def note_sent(work: Work, letter: Letter, on: date) -> None:
    """Change what a letter belongs to as its sending does: they are thanked, or answered."""
    compliment, comment = letter.compliment, letter.comment
    if compliment is not None and compliment.thanked_on is None:
        thanked = {"thanked_on": on}
        work.change(Compliment, compliment.id, compliment.version, thanked, what="THANKED")
    if comment is not None and comment.replied_on is None:
        answered = {"replied_on": on, "reply": block_text(letter, REPLY)}
        work.change(Comment, comment.id, comment.version, answered, what="THANKED")
    referral = _referral(letter)
    if referral is not None:
        work.line("REFERRAL", "asked in writing", "", on)
