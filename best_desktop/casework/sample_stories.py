"""The six worked stories W01–W06, played through the use cases with their exact dates."""

from __future__ import annotations

from datetime import date

from best_desktop.casework import (
    escalating,
    more_time,
)
from best_desktop.casework.desk import Desk
from best_desktop.casework.inputs import (
    EscalationRequest,
    MoreTime,
    NewComplaint,
    PersonInput,
    RemedyInput,
)
from best_desktop.casework.sample_learning import plan_learning, plan_w01_put_right
from best_desktop.casework.sample_money import plan_w02_money
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import (
    DILYS,
    ELSPETH,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    TARIQ,
    Answer,
    apology,
    at,
    contact,
    decide,
    log,
)
from best_desktop.casework.sample_stories_later import plan_w04, plan_w05, plan_w06
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    Outcome,
    RemedyKind,
)


def plan_stories(play: Play) -> None:
    """Plan all six stories."""
    plan_w01(play)
    plan_w02(play)
    plan_w03(play)
    plan_w04(play)
    plan_w05(play)
    plan_w06(play)
    plan_learning(play)


def plan_w01(play: Play) -> None:
    """Telephone, stage 1 over Easter 2025, closed while the action is still open."""
    log(
        play,
        "W01",
        at(2025, 4, 14, 11, 5),
        DILYS,
        NewComplaint(
            kind=ComplainantKind.TENANT,
            channel=Channel.TELEPHONE,
            made_at=at(2025, 4, 14, 10, 20),
            summary="Boiler “mended” three times and still cold",
            details="Three visits since February. The radiators are cold again each time.",
            category=Category.REPAIRS,
            complainant=PersonInput(
                name="Mrs Ruth Adeyemi",
                address="Flat 4, Larkfield House\nBOLTON",
                postcode="BL1 4QX",
                phone="07700 900321",
                email="ruth.adeyemi@example.org",
            ),
            scheme_id=play.schemes["Larkfield House"],
            department_id=play.departments["Property"],
            formal_answer=FormalAnswer.YES,
            points=("The boiler has been mended three times since February and is still cold.",),
            wanted=("A boiler that works", "An apology"),
            passed_to_id=play.staff[HANNAH],
        ),
    )
    contact(
        play,
        date(2025, 4, 15),
        MARCUS,
        "W01",
        Channel.TELEPHONE,
        "Talked through the three visits. She would like letters by email.",
        Channel.EMAIL,
    )
    play.send(date(2025, 4, 17), MARCUS, "W01", LetterCode.L01, Channel.EMAIL)
    decide(
        play,
        date(2025, 5, 1),
        MARCUS,
        "W01",
        Answer(
            Outcome.UPHELD,
            reasons=(
                (
                    "The same valve was adjusted at each of the three visits. It should have "
                    "been replaced after the first."
                ),
            ),
            did="We read the three job sheets, rang you twice and had the boiler looked at again.",
            wrong="Our engineers visited three times and did not replace the part that had failed.",
            remedies=(
                apology(
                    "We are sorry that you were without heating and had to let us in three times."
                ),
                RemedyInput(
                    RemedyKind.ACTION,
                    "We will fit the new part.",
                    due_on=date(2025, 5, 16),
                ),
            ),
            answers=("We will fit the part by 16 May 2025.", "We apologise in this letter."),
            citation="Repairs, Planned Cyclical Maintenance and Recharge Policy",
        ),
    )
    play.send(date(2025, 5, 1), MARCUS, "W01", LetterCode.L04, Channel.EMAIL)
    plan_w01_put_right(play)


def plan_w02(play: Play) -> None:
    """WhatsApp at Christmas 2025, extension, stage 2 just inside the 28 days."""
    log(
        play,
        "W02",
        at(2025, 12, 17, 9, 15),
        DILYS,
        NewComplaint(
            kind=ComplainantKind.TENANT,
            channel=Channel.WHATSAPP,
            made_at=at(2025, 12, 16, 19, 42),
            summary="Door entry broken, parcels stolen",
            category=Category.REPAIRS,
            complainant=PersonInput(
                name="Mr Callum Doherty",
                address="Flat 11, Harbour View\nFLEETWOOD",
                postcode="FY7 6SH",
                phone="07700 900456",
            ),
            scheme_id=play.schemes["Harbour View"],
            department_id=play.departments["Property"],
            formal_answer=FormalAnswer.YES,
            points=(
                "The door entry system has been broken since November.",
                "Parcels have been stolen because the door does not lock.",
            ),
            wanted=("A door that locks",),
            passed_to_id=play.staff[HANNAH],
        ),
    )
    contact(
        play,
        date(2025, 12, 18),
        MARCUS,
        "W02",
        Channel.WHATSAPP,
        "He prefers email for letters.",
        Channel.EMAIL,
    )
    play.send(date(2025, 12, 22), MARCUS, "W02", LetterCode.L01, Channel.EMAIL)

    def more(desk: Desk) -> None:
        given = MoreTime(
            ExtensionBasis.EXPLANATION,
            date(2026, 1, 22),
            "The parts for the door entry panel are on order and come after the holidays.",
            "We made the door safe on 23 December and ordered the panel.",
        )
        more_time.extend(desk, play.cases["W02"], given)

    play.on(date(2026, 1, 7), MARCUS, more)
    play.send(date(2026, 1, 7), MARCUS, "W02", LetterCode.L03, Channel.EMAIL)
    decide(
        play,
        date(2026, 1, 20),
        MARCUS,
        "W02",
        Answer(
            Outcome.PARTLY_UPHELD,
            outcomes=(Outcome.UPHELD, Outcome.NOT_UPHELD),
            reasons=(
                "The fault was reported on 24 November and the panel ordered only on 18 December.",
                "We cannot show that the parcels were taken because of the door.",
            ),
            did="We read the repair order and spoke to the supplier and to you.",
            wrong="We ordered the panel more than three weeks after the fault was reported.",
            remedies=(apology("We are sorry for the weeks with an unlocked door."),),
            answers=("The new panel was fitted on 19 January 2026.",),
        ),
    )
    play.send(date(2026, 1, 20), MARCUS, "W02", LetterCode.L04, Channel.EMAIL)

    def escalate(desk: Desk) -> None:
        given = EscalationRequest(
            date(2026, 2, 16),
            Channel.EMAIL,
            "The parcels. The door was open for two months and you knew.",
            handler_id=play.staff[ELSPETH],
        )
        escalating.request_escalation(desk, play.cases["W02"], given)

    play.on(date(2026, 2, 16), OWEN, escalate)
    play.send(date(2026, 2, 18), ELSPETH, "W02", LetterCode.L06, Channel.EMAIL)
    decide(
        play,
        date(2026, 3, 17),
        ELSPETH,
        "W02",
        Answer(
            Outcome.UPHELD,
            reasons=(
                "The delay of more than three weeks was ours, as stage 1 found.",
                (
                    "Two neighbours told us of parcels taken from the open hall. Nobody asked at "
                    "stage 1."
                ),
            ),
            did="We read everything again and spoke to two neighbours.",
            wrong="We left the door open for weeks and did not ask the neighbours at stage 1.",
            remedies=(
                apology("We are sorry, for the door and for stage 1."),
                RemedyInput(
                    RemedyKind.FINANCIAL,
                    "We will pay you the compensation.",
                    due_on=date(2026, 3, 27),
                ),
            ),
            answers=("The door locks. We check it every week.",),
            review="The investigation did not ask the neighbours. Their accounts are new "
            "information and change our decision on the second point.",
        ),
    )
    plan_w02_money(play)
    play.send(date(2026, 3, 17), ELSPETH, "W02", LetterCode.L09, Channel.EMAIL)


def plan_w03(play: Play) -> None:
    """Anonymous by Facebook on a bank-holiday weekend, via the scheme manager."""
    log(
        play,
        "W03",
        at(2025, 5, 6, 9, 30),
        TARIQ,
        NewComplaint(
            kind=ComplainantKind.ANONYMOUS,
            channel=Channel.FACEBOOK,
            made_at=at(2025, 5, 3, 21, 40),
            first_seen_at=at(2025, 5, 6, 9, 10),
            summary="Staff let people smoke in the hall",
            category=Category.POLICY_NOT_FOLLOWED,
            scheme_id=play.schemes["Ashdown Court"],
            department_id=play.departments["Housing Management"],
            points=("People smoke in the hall and staff do not stop them.",),
            late_reason="Office closed for the bank holiday weekend, message not seen.",
            passed_to_id=play.staff[JOAN],
            handler_id=play.staff[JOAN],
        ),
    )
    play.send(date(2025, 5, 8), JOAN, "W03", LetterCode.L01, Channel.LETTER)
    _plan_cover(play, date(2025, 5, 8))
    decide(
        play,
        date(2025, 5, 21),
        JOAN,
        "W03",
        Answer(
            Outcome.PARTLY_UPHELD,
            reasons=(
                (
                    "Smoking in the hall was seen twice in April. Staff asked people to stop on "
                    "one of the two days."
                ),
            ),
            did="We read the scheme diary and asked the people who work there.",
            wrong="On one of the two days nobody asked people to stop.",
            remedies=(
                apology("We are sorry for the smoke in the hall."),
                RemedyInput(
                    RemedyKind.ACTION,
                    "We will put up new signs and hold a house meeting.",
                    due_on=date(2025, 6, 6),
                ),
            ),
            reason="Anonymous: nobody could be asked for their account.",
        ),
    )
    play.send(date(2025, 5, 21), JOAN, "W03", LetterCode.L04, Channel.LETTER)
    _plan_cover(play, date(2025, 5, 21))


def _plan_cover(play: Play, day: date) -> None:
    """The cover for the residents goes with a letter of W03, on the same day (R-2.3.2)."""
    play.send_about(day, JOAN, "W03", LetterCode.L18, Channel.LETTER)
