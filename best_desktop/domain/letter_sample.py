"""An invented case with something to say for every field, to look at a letter's wording with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from best_desktop.domain.letter_about_facts import (
    ActionFacts,
    AppointeeFacts,
    CoverFacts,
    NewIssueFacts,
    OutsideFacts,
)
from best_desktop.domain.letter_facts import (
    AdjustmentFacts,
    ContactDetails,
    LetterFacts,
    MoneyFacts,
    MoreTimeFacts,
    OfficeDetails,
    OmbudsmanDetails,
    PointFacts,
    RefusalFacts,
    RemedyFacts,
    SumFacts,
    ThanksFacts,
    WantedFacts,
)
from best_desktop.domain.letter_wording import WITHOUT_CASE
from best_desktop.domain.outside_words import ExternalBody
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import (
    Channel,
    ExtensionBasis,
    LetterCode,
    LetterFormat,
    Outcome,
    PraiseSubject,
    RefusalGround,
    RemedyKind,
)
from best_desktop.domain.working_days import long_date

THREE_STAGES = frozenset((LetterCode.L05, LetterCode.L10, LetterCode.L11, LetterCode.L12))
"""The letters that only the procedure of three stages has."""

_SECOND = frozenset((LetterCode.L06, LetterCode.L07, LetterCode.L08, LetterCode.L09,
                     LetterCode.L10))  # fmt: skip
_THIRD = frozenset((LetterCode.L11, LetterCode.L12))


def invented(
    code: LetterCode,
    procedure: Procedure,
    office: OfficeDetails,
    ombudsman: OmbudsmanDetails,
    today: date,
) -> LetterFacts:
    """Facts of a case that never was, as its letter of today would have them."""

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    stage = 0 if code in WITHOUT_CASE else 3 if code in _THIRD else 2 if code in _SECOND else 1
    until = today + timedelta(days=14)
    return _decided(
        LetterFacts(
            office=office,
            ombudsman=ombudsman,
            procedure=procedure,
            reference=f"BEST-{today.year}-0000",
            stage=stage,
            letter_date=today,
            addressee=("Mrs Ann Example", "Flat 1", "Sample House", "BOLTON", "BL1 1AA"),
            salutation="Dear Mrs Example",
            anonymous=False,
            scheme="Sample House",
            contact=ContactDetails(
                "Sam Sample", "Complaints officer", office.telephone, office.email
            ),
            letter_format=LetterFormat.STANDARD,
            received_on=ago(20),
            channel=Channel.TELEPHONE,
            preferred=Channel.EMAIL,
            answer_by=until,
            acknowledge_by=ago(13),
            acknowledged_on=ago(15),
            more_time=MoreTimeFacts(
                ExtensionBasis.EXPLANATION,
                reason="The part for your boiler has to be ordered from the maker.",
                done_so_far="We have visited twice and tested the boiler.",
                old_due=today,
                until=until,
                agreed_by="your daughter",
                agreed_on=ago(2),
                agreed_how=Channel.TELEPHONE,
                panel="Two tenants of other schemes and a manager.",
            ),
            escalate_by=today + timedelta(days=28),
            escalated_on=ago(7),
            disputed="The new part has not cured the noise at night.",
            last_answer_on=ago(12),
            explanation="The maker of the boiler has not sent its report yet.",
            next_stage_due=today + timedelta(days=28),
            ombudsman_from=today + timedelta(days=56),
            refusal=RefusalFacts(
                RefusalGround.TOO_OLD,
                facts="You told us now about damp of two winters ago.",
                merits="You could have told us at the time.",
                signpost="Your support provider can help you to report damp that you see now.",
            ),
            background=(f"A report of {long_date(ago(90))} about the same boiler",),
            authority_wanted=("the signed permission of the person you speak for",),
            final=stage >= procedure.last_stage,
            offer_reply_by=today + timedelta(days=28),
            offer_pay_days=10,
            sample=True,
        ),
        until,
    )


def _decided(facts: LetterFacts, until: date) -> LetterFacts:
    """The same case with its points, our decision on them, and what we will do."""
    done = facts.letter_date - timedelta(days=3)
    return replace(
        _about_one_thing(facts, until, done),
        points=(
            PointFacts(
                1,
                "The boiler in your flat was mended three times and the flat is still cold.",
                outcome=Outcome.UPHELD,
                finding="The same part failed at each of three visits.",
                reasons="We should have replaced the part at the second visit.",
                citation="Repairs policy",
            ),
            PointFacts(
                2,
                "Nobody rang you back.",
                unclear=True,
                outcome=Outcome.NOT_UPHELD,
                reasons="Our record shows that we rang and left a message.",
            ),
        ),
        wanted=(
            WantedFacts(1, "a boiler that works", will_do=True),
            WantedFacts(2, "a refund of rent", will_do=False, answer="Rent pays for the home."),
        ),
        outcome=Outcome.PARTLY_UPHELD,
        what_we_did="We read the repair records and had the boiler tested.",
        what_went_wrong="Three visits did not mend the boiler, and you were cold.",
        review="The investigation at stage 1 looked at the right records.",
        remedies=(
            RemedyFacts(RemedyKind.APOLOGY, "We apologise to you in this letter"),
            RemedyFacts(RemedyKind.ACTION, "A new heat exchanger", due_on=until),
            RemedyFacts(RemedyKind.RECORD, "A corrected repair record", done_on=done),
        ),
        compensation=(
            MoneyFacts(15_000, (SumFacts(15_000, "distress and inconvenience"),)),
            MoneyFacts(
                20_000,
                (SumFacts(20_000, "time and trouble"),),
                arrears=32_050,
                off_arrears=5_000,
            ),
        ),
    )


def _about_one_thing(facts: LetterFacts, until: date, done: date) -> LetterFacts:
    """The same case with a new issue, a promised action, an order and a letter to cover."""
    asked = facts.letter_date - timedelta(days=20)
    return replace(
        facts,
        reply_by=until - timedelta(days=7),
        new_issue=NewIssueFacts(
            raised_on=facts.letter_date - timedelta(days=1),
            issue="There has been no hot water since yesterday.",
            reason="It is related, and our answer has not gone yet.",
            point=3,
        ),
        action=ActionFacts("We will fit a new heat exchanger", until, next_on=until),
        outside=OutsideFacts(
            ExternalBody.OMBUDSMAN,
            "Apologise in writing for the delay.",
            asked_on=asked,
            due_on=until,
            reference="202500000",
            number=1,
            done_on=done,
            done_note="We wrote to say sorry.",
            evidence=("Our letter of apology",),
        ),
        cover=CoverFacts(LetterCode.L01, facts.letter_date),
        appointee=AppointeeFacts(asked, Channel.TELEPHONE),
        adjustment=AdjustmentFacts("We telephone before we visit", asked, until),
        thanks=ThanksFacts(PraiseSubject.CONTRACTOR, "the contractor you praised"),
    )
