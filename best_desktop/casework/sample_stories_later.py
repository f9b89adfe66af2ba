"""The worked stories W04–W06 of 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from best_desktop.casework import (
    appointees,
    closing,
    complaints,
    letters,
    new_issues,
    proofs,
)
from best_desktop.casework.desk import Desk
from best_desktop.casework.handing_over import hand_over
from best_desktop.casework.inputs import (
    NewAppointeeReferral,
    NewComplaint,
    NewDocument,
    NewProof,
    PersonInput,
    Refusal,
    RemedyInput,
    SpeakerInput,
)
from best_desktop.casework.investigation_views import ApartInput, IssueInput
from best_desktop.casework.people import find_people
from best_desktop.casework.personal_letters import start_appointee_letter
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.sample_investigation import plan_investigation
from best_desktop.casework.sample_money import plan_w05_money
from best_desktop.casework.sample_play import Play, send_draft
from best_desktop.casework.sample_steps import (
    DILYS,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    PIOTR,
    Answer,
    apology,
    at,
    contact,
    decide,
    log,
)
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    Direction,
    DocumentKind,
    FormalAnswer,
    LetterCode,
    Outcome,
    ProofKind,
    RefusalGround,
    RemedyKind,
    Speaker,
    Subject,
)


def plan_w04(play: Play) -> None:
    """Support provider for six people; a related issue joined, others logged apart."""
    names = (
        "Ms Ivy Crane",
        "Mr Leon Foss",
        "Ms Dot Marlow",
        "Mr Raj Pell",
        "Ms Una Seel",
        "Mr Abe Toft",
    )
    log(
        play,
        "W04",
        at(2026, 8, 21, 15, 0),
        DILYS,
        _provider(
            play,
            made=at(2026, 8, 21, 14, 0),
            summary="Heating off for nine days",
            category=Category.REPAIRS,
            department="Property",
            people=tuple(PersonInput(name=each) for each in names),
            text=(
                "The heating has been off for nine days.",
                "Nobody told the people who live there when it would be mended.",
            ),
        ),
    )
    contact(
        play, date(2026, 8, 24), MARCUS, "W04", Channel.EMAIL, "Asked for dates.", Channel.EMAIL
    )
    play.send(date(2026, 8, 26), MARCUS, "W04", LetterCode.L01, Channel.EMAIL)

    plan_investigation(play, "W04", MARCUS)
    _plan_w04b(play)
    decide(
        play,
        date(2026, 9, 9),
        MARCUS,
        "W04",
        Answer(
            Outcome.UPHELD,
            reasons=(
                "The boiler failed on 12 August and the pump was ordered six days later.",
                "No notice was put up and nobody rang.",
                "The hot water comes from the same boiler.",
            ),
            did="We read the call log and the order for the pump, and visited twice.",
            wrong="Our contractor ordered the pump late and we told nobody.",
            remedies=(apology("We are sorry for nine cold days."),),
        ),
    )
    reworded = _plan_named(play, date(2026, 9, 9), MARCUS)
    play.send(date(2026, 9, 9), MARCUS, "W04", LetterCode.L04, Channel.EMAIL, texts=reworded)
    _plan_w04c(play)


def _plan_named(play: Play, day: date, who: str) -> dict[str, str]:
    """A draft of W04's answer that names the contractor; returns what is sent in its place.

    The texts are there once the draft was written: each block that named it, by the block's name.
    """
    reworded: dict[str, str] = {}

    def write(desk: Desk) -> None:
        draft = letters.start_letter(desk, play.cases["W04"], LetterCode.L04)
        reworded.update(
            (each.name, each.text) for each in draft.blocks if "Our contractor" in each.text
        )
        named = tuple(
            replace(each, text=each.text.replace("Our contractor", "Pennine Heating"))
            for each in draft.blocks
        )
        letters.save_draft(desk, draft.id, draft.version, named)

    play.on(day, who, write, time(14, 45))
    return reworded


def _plan_w04b(play: Play) -> None:
    def split(desk: Desk) -> None:
        new = _provider(
            play,
            made=at(2026, 9, 4, 10, 0),
            summary="Rent office was rude on the telephone",
            category=Category.RUDE,
            department="Income",
            text=("The rent office was rude when asked about the heating charge.",),
            passed_to=JOAN,
        )
        new = replace(
            new,
            # How staff speak to people is housing management.
            speaker=SpeakerInput(Speaker.SUPPORT_PROVIDER, (Subject.REPAIRS,)),
            handler_id=play.staff[JOAN],
            split_from_id=play.cases["W04"],
            split_reason="Unrelated to the heating",
        )
        play.cases["W04b"] = complaints.log_complaint(desk, new).id

    play.plan(at(2026, 9, 4, 11, 0), MARCUS, split)
    contact(play, date(2026, 9, 7), JOAN, "W04b", Channel.EMAIL, "Asked who rang.", Channel.EMAIL)
    play.send(date(2026, 9, 8), JOAN, "W04b", LetterCode.L01, Channel.EMAIL)
    decide(
        play,
        date(2026, 9, 18),
        JOAN,
        "W04b",
        Answer(
            Outcome.NOT_UPHELD,
            reasons=("We listened to the recording. The call was short and polite.",),
            did="We listened to the recording of the call of 3 September.",
        ),
    )
    play.send(date(2026, 9, 18), JOAN, "W04b", LetterCode.L04, Channel.EMAIL)


def _plan_w04c(play: Play) -> None:
    def split(desk: Desk) -> None:
        reason = "It is related, but the response has been issued."
        issue = IssueInput(
            "The heating failed again on 13 September.", desk.today, related=True, reason=reason
        )
        apart = ApartInput(Channel.EMAIL, Category.REPAIRS)
        logged = new_issues.log_issue_apart(desk, play.cases["W04"], issue, apart)
        play.cases["W04c"] = logged.id
        hand_over(desk, logged.id, play.staff[HANNAH], "She looks after Mill Brow.")

    play.plan(at(2026, 9, 14, 9, 30), MARCUS, split)
    play.send_about(date(2026, 9, 14), MARCUS, "W04", LetterCode.L17, Channel.EMAIL)
    contact(play, date(2026, 9, 15), MARCUS, "W04c", Channel.EMAIL, "Talked.", Channel.EMAIL)
    play.send(date(2026, 9, 16), MARCUS, "W04c", LetterCode.L01, Channel.EMAIL)
    decide(
        play,
        date(2026, 9, 30),
        MARCUS,
        "W04c",
        Answer(
            Outcome.UPHELD,
            reasons=("The new pump was wired wrongly and stopped after five days.",),
            did="We had the wiring checked by another firm.",
            wrong="The new pump was not tested before the engineer left.",
            remedies=(apology("We are sorry that it failed again."),),
        ),
    )
    play.send(date(2026, 9, 30), MARCUS, "W04c", LetterCode.L04, Channel.EMAIL)


def _provider(
    play: Play,
    *,
    made: datetime,
    summary: str,
    category: Category,
    department: str,
    text: tuple[str, ...],
    people: tuple[PersonInput, ...] = (),
    passed_to: str = HANNAH,
) -> NewComplaint:
    return NewComplaint(
        kind=ComplainantKind.SUPPORT_PROVIDER,
        channel=Channel.EMAIL,
        made_at=made,
        summary=summary,
        category=category,
        complainant=PersonInput(
            name="Northstar Care",
            address="14 Kingsway\nROCHDALE",
            postcode="OL16 5HA",
            email="office@northstar.example",
        ),
        service_users=people,
        scheme_id=play.schemes["Mill Brow"],
        department_id=play.departments[department],
        formal_answer=FormalAnswer.YES,
        points=text,
        passed_to_id=play.staff[passed_to],
        preferred_channel=Channel.EMAIL,
    )


def plan_w05(play: Play) -> None:
    """Money matter brought by the appointee, Easter 2026."""
    ellen = PersonInput(name="Ms Ellen Brook")
    beechwood = play.schemes["Beechwood Lodge"]

    def refer(desk: Desk) -> None:
        new = NewAppointeeReferral(
            referred_on=date(2026, 3, 26),
            channel=Channel.TELEPHONE,
            subject=Subject.FINANCE,
            words="They rang about a recharge of £640 and a Housing Benefit overpayment.",
            person=PersonInput(
                name="Northstar Care",
                address="14 Kingsway\nROCHDALE",
                postcode="OL16 5HA",
                phone="01706 555 0134",
            ),
            service_user=ellen,
            scheme_id=beechwood,
        )
        referred = appointees.refer_to_appointee(desk, new)
        send_draft(desk, start_appointee_letter(desk, referred.id), Channel.LETTER)

    def write(desk: Desk) -> None:
        referred = appointees.referrals(desk, waiting=True)[0]
        known = PersonInput(id=find_people(desk, referred.service_user)[0].id)
        new = replace(_from_the_appointee(play), service_users=(known,), referral_id=referred.id)
        play.cases["W05"] = complaints.log_complaint(desk, new).id

    def prove(desk: Desk) -> None:
        case = play.cases["W05"]
        view = case_view(desk, case)
        appointed = NewDocument(
            name="Corporate appointee, confirmation.txt",
            content=b"The council is corporate appointee for Ms Ellen Brook from 1 May 2022.\n",
            kind=DocumentKind.AUTHORITY,
            direction=Direction.IN,
            dated_on=date(2022, 5, 1),
        )
        proof = NewProof(
            person_id=view.complainant.id if view.complainant else 0,
            service_user_id=view.service_users[0].id,
            kind=ProofKind.LEGAL_STATUS,
            signed_on=date(2022, 5, 1),
            received_on=date(2026, 4, 1),
            document=appointed,
            review_on=date(2027, 4, 1),
        )
        proofs.register_proof(desk, proof, case)

    play.on(date(2026, 3, 26), DILYS, refer)
    play.plan(at(2026, 4, 1, 16, 30), DILYS, write)
    play.plan(at(2026, 4, 1, 16, 40), DILYS, prove)
    contact(
        play,
        date(2026, 4, 2),
        PIOTR,
        "W05",
        Channel.TELEPHONE,
        "The appointee prefers letters.",
        Channel.LETTER,
    )
    play.send(date(2026, 4, 8), PIOTR, "W05", LetterCode.L01, Channel.LETTER)
    decide(
        play,
        date(2026, 4, 21),
        PIOTR,
        "W05",
        Answer(
            Outcome.UPHELD,
            reasons=("The damage was there before the tenancy began, as the inventory shows.",),
            did="We compared the inventory with the recharge.",
            wrong="We made the recharge without looking at the inventory.",
            remedies=(
                apology("We are sorry for the recharge and the worry."),
                RemedyInput(
                    RemedyKind.RECORD, "The rent account is corrected.", done_on=date(2026, 4, 21)
                ),
                RemedyInput(
                    RemedyKind.FINANCIAL,
                    "We award compensation, which is set off against the rent arrears.",
                    done_on=date(2026, 4, 21),
                ),
            ),
            answers=("It is taken off.", "We award £200.00."),
        ),
    )
    plan_w05_money(play)
    play.send(date(2026, 4, 21), PIOTR, "W05", LetterCode.L04, Channel.LETTER)


def _from_the_appointee(play: Play) -> NewComplaint:
    return NewComplaint(
        kind=ComplainantKind.REPRESENTATIVE,
        channel=Channel.LETTER,
        made_at=at(2026, 4, 1, 16, 10),
        summary="Recharge of £640 and a Housing Benefit overpayment",
        category=Category.RENTS,
        complainant=PersonInput(
            name="Corporate Appointee Team",
            organisation="Oldham Council",
            address="PO Box 22\nOLDHAM",
            postcode="OL1 1QP",
            email="appointees@council.example",
        ),
        scheme_id=play.schemes["Beechwood Lodge"],
        speaker=SpeakerInput(
            Speaker.CORPORATE_APPOINTEE,
            (Subject.FINANCE, Subject.BENEFITS),
            lacks_capacity=True,
            capacity_note="Capacity assessment of 12 April 2022, held by the council.",
            appointee_on_file=True,
        ),
        department_id=play.departments["Income"],
        formal_answer=FormalAnswer.YES,
        points=("A recharge of £640 was made for damage that she did not do.",),
        wanted=("The recharge taken off", "£200 for the distress"),
        passed_to_id=play.staff[PIOTR],
    )


def plan_w06(play: Play) -> None:
    """Over twelve months, then accepted as recurring; and a neighbour."""
    ogden = PersonInput(
        name="Mr Len Ogden", address="Flat 2, Quarry Bank\nBURNLEY", postcode="BB11 1PW"
    )
    _plan_w06a(play, ogden)

    def recurring(desk: Desk) -> None:
        new = NewComplaint(
            kind=ComplainantKind.TENANT,
            channel=Channel.TELEPHONE,
            made_at=at(2026, 6, 1, 9, 50),
            summary="Damp came back in February",
            category=Category.REPAIRS,
            complainant=PersonInput(id=find_people(desk, "Len Ogden")[0].id),
            scheme_id=play.schemes["Quarry Bank"],
            department_id=play.departments["Property"],
            formal_answer=FormalAnswer.YES,
            issue_on=date(2026, 2, 9),
            points=("The damp came back in February 2026.",),
            passed_to_id=play.staff[HANNAH],
            recurring=True,
            background_ids=(play.cases["W06a"],),
        )
        play.cases["W06b"] = complaints.log_complaint(desk, new).id

    play.plan(at(2026, 6, 1, 10, 20), DILYS, recurring)
    contact(
        play, date(2026, 6, 2), MARCUS, "W06b", Channel.TELEPHONE, "Visit agreed.", Channel.LETTER
    )
    play.send(date(2026, 6, 3), MARCUS, "W06b", LetterCode.L01, Channel.LETTER)
    decide(
        play,
        date(2026, 6, 17),
        MARCUS,
        "W06b",
        Answer(
            Outcome.UPHELD,
            reasons=("The gutter above the wall leaks, and did when you wrote about it before.",),
            did="We had the wall and the gutter surveyed and read your earlier letter.",
            wrong="We treated the wall and did not look for the cause.",
            remedies=(
                apology("We are sorry that the damp came back."),
                RemedyInput(
                    RemedyKind.ACTION, "We will replace the gutter.", due_on=date(2026, 7, 3)
                ),
            ),
        ),
    )
    play.send(date(2026, 6, 17), MARCUS, "W06b", LetterCode.L04, Channel.LETTER)
    _plan_w06c(play)


def _plan_w06a(play: Play, ogden: PersonInput) -> None:
    log(
        play,
        "W06a",
        at(2026, 5, 18, 11, 0),
        DILYS,
        NewComplaint(
            kind=ComplainantKind.TENANT,
            channel=Channel.LETTER,
            made_at=at(2026, 5, 18, 9, 30),
            summary="Damp in the bedroom in March 2025",
            details="He adds: “My solicitor will sue.”",
            category=Category.REPAIRS,
            complainant=ogden,
            scheme_id=play.schemes["Quarry Bank"],
            department_id=play.departments["Property"],
            formal_answer=FormalAnswer.YES,
            issue_on=date(2025, 3, 10),
            points=("There was damp in the bedroom on 10 March 2025.",),
            passed_to_id=play.staff[HANNAH],
        ),
    )

    def not_accept(desk: Desk) -> None:
        given = Refusal(
            RefusalGround.TOO_OLD,
            "The damp was on 10 March 2025 and the wall was treated in that month.",
            "Nothing was reported between April 2025 and your letter, so we cannot now find out "
            "what was done then.",
            "Shelter can advise you, and your support provider can help you to write to us about "
            "anything that happens now.",
            date(2026, 5, 22),
            play.staff[OWEN],
        )
        closing.not_accept(desk, play.cases["W06a"], given)

    play.on(date(2026, 5, 22), OWEN, not_accept)
    play.send(date(2026, 5, 22), OWEN, "W06a", LetterCode.L13, Channel.LETTER)


def _plan_w06c(play: Play) -> None:
    log(
        play,
        "W06c",
        at(2026, 5, 27, 13, 0),
        DILYS,
        NewComplaint(
            kind=ComplainantKind.OTHER_THIRD_PARTY,
            channel=Channel.WEBSITE,
            made_at=at(2026, 5, 27, 12, 10),
            summary="A skip blocks the drive next door",
            category=Category.CONTRACTOR,
            complainant=PersonInput(
                name="Ms Priya Nair",
                address="18 Quarry Lane\nBURNLEY",
                postcode="BB11 1PX",
                email="priya.nair@example.org",
            ),
            scheme_id=play.schemes["Quarry Bank"],
            department_id=play.departments["Property"],
            formal_answer=FormalAnswer.YES,
            points=("A skip delivered for our works blocks your drive.",),
            passed_to_id=play.staff[HANNAH],
            preferred_channel=Channel.EMAIL,
        ),
    )
    contact(play, date(2026, 5, 28), MARCUS, "W06c", Channel.EMAIL, "Asked when.", Channel.EMAIL)
    play.send(date(2026, 5, 29), MARCUS, "W06c", LetterCode.L01, Channel.EMAIL)
    decide(
        play,
        date(2026, 6, 10),
        MARCUS,
        "W06c",
        Answer(
            Outcome.PARTLY_UPHELD,
            reasons=("The skip stood across half of the drive for two days.",),
            did="We looked at your picture and the delivery note.",
            wrong="Our contractor put the skip where it blocked half of your drive.",
            remedies=(apology("We are sorry for the two days."),),
        ),
    )
    play.send(date(2026, 6, 10), MARCUS, "W06c", LetterCode.L04, Channel.EMAIL)
