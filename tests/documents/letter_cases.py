"""Letters to test with: one case with everything a letter may say, one with as little as may be."""

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

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
from best_desktop.domain.letter_template import DraftBlock, Template, fill, read_templates
from best_desktop.domain.outside_words import ExternalBody
from best_desktop.domain.procedure import Procedure, read_procedure
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
from best_desktop.paths import resource

OFFICE = OfficeDetails(
    name="Bespoke Supportive Tenancies (BeST)",
    address=("2a Sentinel House", "Eccles", "M30 0NJ"),
    telephone="0161 786 6000 (option 6)",
    text_number="07525 277308",
    email="complaints@bestha.co.uk",
    website="www.bestha.co.uk",
    facebook="www.facebook.com/bespokesupportivetenancies",
    instagram="www.instagram.com/bespokesupportivetenancies",
)
OMBUDSMAN = OmbudsmanDetails(
    name="Housing Ombudsman Service",
    website="www.housing-ombudsman.org.uk",
    telephone="0300 111 3000",
    address=("Housing Ombudsman Service", "PO Box 1484", "Unit D", "Preston", "PR2 0ET"),
)
CONTACT = ContactDetails(
    name="Marcus Oyelaran",
    job_title="Head of Property",
    phone="0161 786 6012",
    email="marcus.oyelaran@bestha.co.uk",
)
POLICY, PROCEDURE = "policy-2024", "procedure-2021"
ONLY_2024 = {LetterCode.L08}
ONLY_2021 = {LetterCode.L05, LetterCode.L10, LetterCode.L11, LetterCode.L12}


def procedures_of(code: LetterCode) -> tuple[str, ...]:
    """The procedures that have this letter."""
    if code in ONLY_2024:
        return (POLICY,)
    return (PROCEDURE,) if code in ONLY_2021 else (POLICY, PROCEDURE)


@cache
def procedure(name: str) -> Procedure:
    file = resource("procedures", f"{name}.toml")
    return read_procedure(file.read_text(encoding="utf-8"), file.name)


@cache
def templates() -> dict[LetterCode, Template]:
    files = resource("letters").glob("*.toml")
    return read_templates({file.name: file.read_text(encoding="utf-8") for file in files})


def bare_facts(name: str = POLICY, **more: Any) -> LetterFacts:
    """A case just logged: no points, no outcomes sought, nothing decided."""
    facts = LetterFacts(
        office=OFFICE,
        ombudsman=OMBUDSMAN,
        procedure=procedure(name),
        reference="BEST-2025-0001",
        stage=1,
        letter_date=date(2025, 4, 17),
        addressee=("Mrs Ruth Adeyemi", "Flat 4", "Larkfield House", "Bolton", "BL1 4TT"),
        salutation="Mrs Adeyemi",
        anonymous=False,
        scheme="Larkfield House",
        contact=CONTACT,
        letter_format=LetterFormat.STANDARD,
        received_on=date(2025, 4, 14),
        channel=Channel.TELEPHONE,
    )
    return replace(facts, **more)


def rich_facts(name: str = POLICY, **more: Any) -> LetterFacts:
    """Story W01 with something to say for every letter; the dates are those of the story."""
    facts = bare_facts(
        name,
        preferred=Channel.EMAIL,
        answer_by=date(2025, 5, 6),
        acknowledge_by=date(2025, 4, 23),
        acknowledged_on=date(2025, 4, 17),
        points=(
            PointFacts(
                1,
                "The boiler in your flat was mended three times and the flat is still cold.",
                outcome=Outcome.UPHELD,
                finding="We visited on 2, 7 and 10 April 2025. The same part failed each time.",
                reasons="We should have replaced the part at the second visit. Our policy asks "
                "for a lasting repair, and we did not make one.",
                citation="Repairs, Planned Cyclical Maintenance and Recharge Policy",
            ),
            PointFacts(
                2,
                "Nobody rang you back on 11 April 2025.",
                unclear=True,
                outcome=Outcome.NOT_UPHELD,
                reasons="Our telephone record shows that we rang at 4:15pm and left a message.",
            ),
        ),
        wanted=(
            WantedFacts(1, "a boiler that works", will_do=True),
            WantedFacts(
                2,
                "a refund of the rent for April",
                will_do=False,
                answer="Rent pays for the home itself. We have thought about compensation instead.",
            ),
        ),
        more_time=MoreTimeFacts(
            basis=ExtensionBasis.EXPLANATION,
            reason="The part for your boiler has to be ordered from the maker.",
            done_so_far="We have visited twice and tested the boiler and the controls.",
            old_due=date(2025, 5, 6),
            until=date(2025, 5, 20),
            agreed_by="your daughter",
            agreed_on=date(2025, 5, 2),
            agreed_how=Channel.TELEPHONE,
            panel="Three people will sit on it: two tenants from other schemes and a manager.",
        ),
        outcome=Outcome.UPHELD,
        what_we_did="We read the repair records, spoke to you on 15 April 2025 and had the "
        "boiler tested on 22 April 2025.",
        what_went_wrong="Three visits did not mend the boiler. You were without proper heating "
        "from 1 April to 22 April 2025.",
        review="The investigation at stage 1 looked at the right records. It did not ask why "
        "the same part failed three times, and it should have.",
        remedies=(
            RemedyFacts(RemedyKind.APOLOGY, "We apologise to you in this letter"),
            RemedyFacts(RemedyKind.ACTION, "A new heat exchanger", due_on=date(2025, 5, 16)),
            RemedyFacts(RemedyKind.RECORD, "A corrected repair record", done_on=date(2025, 4, 30)),
        ),
        compensation=(
            MoneyFacts(15_000, (SumFacts(15_000, "distress and inconvenience"),)),
            MoneyFacts(
                20_000,
                (SumFacts(20_000, "time and trouble"),),
                arrears=32_050,
                off_arrears=20_000,
            ),
            MoneyFacts(
                3_000,
                (SumFacts(3_000, "a missed appointment"),),
                recharge=2_500,
                off_recharge=2_500,
            ),
        ),
        offer_reply_by=date(2025, 5, 16),
        offer_pay_days=10,
        escalate_by=date(2025, 5, 29),
        escalated_on=date(2025, 5, 20),
        disputed="You told us that the new part has not cured the noise at night.",
        last_answer_on=date(2025, 5, 1),
        explanation="The maker of the boiler has not sent its report yet.",
        next_stage_due=date(2025, 6, 18),
        ombudsman_from=date(2025, 8, 13),
        refusal=RefusalFacts(
            ground=RefusalGround.TOO_OLD,
            facts="You told us on 18 May 2026 about damp in March 2025.",
            merits="You could have told us at the time, and the flat has been treated since.",
            signpost="Your support provider can help you to report any damp that you see now.",
        ),
        background=("BEST-2024-0007 of 3 October 2024 about the same boiler",),
        names_to_scan=("Dave", "Pennine Heating Ltd", "Marcus Oyelaran"),
        adjustment=AdjustmentFacts(
            "Telephone before every visit; large print",
            agreed_on=date(2024, 10, 16),
            review_on=date(2025, 10, 16),
            reviewed_on=date(2025, 4, 16),
            letter_format=LetterFormat.LARGE_PRINT,
        ),
        thanks=ThanksFacts(PraiseSubject.CONTRACTOR, "the contractor you praised", passed=False),
        reply_by=date(2025, 4, 28),
        new_issue=replace(
            JOINED,
            reference="BEST-2025-0002",
            acknowledge_by=date(2025, 4, 25),
            answer_by=date(2025, 5, 9),
        ),
        action=replace(DONE, next_on=date(2025, 5, 30)),
        outside=ORDER,
        cover=CoverFacts(LetterCode.L04, date(2025, 4, 17)),
        appointee=AppointeeFacts(date(2025, 4, 14), Channel.TELEPHONE),
    )
    return replace(facts, **more)


STAGE = {
    LetterCode.L06: 2,
    LetterCode.L07: 2,
    LetterCode.L09: 2,
    LetterCode.L10: 2,
    LetterCode.L11: 3,
    LetterCode.L12: 3,
    LetterCode.L16: 0,
    LetterCode.L20: 0,
    LetterCode.L22: 0,
}


def anonymous_facts(name: str = POLICY, **more: Any) -> LetterFacts:
    """Story W03: a Facebook message without a name, answered through the scheme manager."""
    return rich_facts(
        name,
        **{
            "anonymous": True,
            "addressee": (
                "The residents of Ashdown Court",
                "c/o Bev Cotterill, scheme manager",
                "Ashdown Court",
                "Salford",
                "M6 5QQ",
            ),
            "salutation": "residents",
            "scheme": "Ashdown Court",
            "channel": Channel.FACEBOOK,
            "preferred": None,
            "outcome": Outcome.PARTLY_UPHELD,
            **more,
        },
    )


def withheld_facts(name: str = POLICY, **more: Any) -> LetterFacts:
    """A daughter writes for Mr Brady, whose permission is still awaited."""
    return bare_facts(
        name,
        **{
            "addressee": ("Mrs Orla Brady", "9 Mill Lane", "Bolton", "BL2 1AA"),
            "salutation": "Mrs Brady",
            "answer_by": date(2025, 5, 6),
            "acknowledge_by": date(2025, 4, 23),
            "preferred": Channel.EMAIL,
            "escalated_on": date(2025, 5, 20),
            "withheld": "We are looking into the complaint. We cannot tell you about it yet.",
            "authority_wanted": ("the signed permission of the person you speak for",),
            "secret_names": ("Mr Colm Brady",),
            **more,
        },
    )


def facts_for(code: LetterCode, name: str = POLICY) -> LetterFacts:
    """Facts with something to say in every block of a letter, each at its own stage."""
    if code is LetterCode.L15:
        return withheld_facts(name, form_enclosed=True)
    if code is LetterCode.L18:
        return anonymous_facts(name)
    facts = rich_facts(name, stage=STAGE.get(code, 1))
    return replace(facts, **OWN.get(code, {}))


JOINED = NewIssueFacts(
    date(2025, 4, 16),
    "There has been no hot water since 15 April 2025.",
    "It is related, and our answer has not gone yet.",
    point=3,
)
DONE = ActionFacts(
    "We will fit a new heat exchanger",
    due_on=date(2025, 5, 16),
    done_on=date(2025, 5, 15),
    done_note="The new part is in. We tested the heating for a day and it stayed warm.",
)
ORDER = OutsideFacts(
    ExternalBody.OMBUDSMAN,
    "Pay the resident £250 for the distress caused.",
    asked_on=date(2025, 3, 3),
    due_on=date(2025, 4, 11),
    reference="202500123",
    number=1,
    done_on=date(2025, 4, 9),
    done_note="We paid £250 into the resident's bank account.",
    evidence=("Bank record of 9 April 2025",),
)
# What differs for letters that go to somebody else, or that are about one thing only.
OWN: dict[LetterCode, dict[str, Any]] = {
    LetterCode.L17: {"new_issue": JOINED},
    LetterCode.L19: {"action": DONE, "letter_date": date(2025, 5, 16)},
    LetterCode.L16: {
        "reference": "RF-2025-0001",
        "addressee": ("Northstar Care", "12 King Street", "Bolton", "BL1 1AA"),
        "salutation": "Northstar Care",
        "secret_names": ("Mr Colm Brady",),
    },
    LetterCode.L21: {
        "addressee": OMBUDSMAN.address,
        "salutation": "Housing Ombudsman Service",
        "letter_date": date(2025, 4, 14),
    },
}
REOPENED: dict[str, Any] = {
    "earlier_answer_on": date(2025, 3, 20),
    "reopened_because": "You sent us photographs that we had not seen.",
}
QUESTION = "Whom did you expect to ring you, and on which number?"


def written_blocks(code: LetterCode, facts: LetterFacts) -> tuple[DraftBlock, ...]:
    """A letter filled, with what a person has to write in it written."""
    return tuple(
        replace(each, text=each.text.replace("[to fill in: your question, point 2]", QUESTION))
        for each in fill(templates()[code], facts)
    )
