"""Invented complaints and other feedback from ``resources/sample``, played through the use cases.

In ``cases.toml`` the numbers are working days: ``ack`` after receipt, ``answer`` after the
acknowledgement (after the start of the stage in the 2021 procedure), ``extend.on`` after the same
start, ``escalated.after`` after the answer.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from best_desktop.casework import (
    acknowledging,
    closing,
    complaints,
    correcting,
    escalating,
    feedback,
    more_time,
    service_requests,
)
from best_desktop.casework.desk import LONDON, Desk
from best_desktop.casework.inputs import (
    EscalationRequest,
    FirstContact,
    MoreTime,
    MoveOn,
    NewComment,
    NewComplaint,
    NewCompliment,
    NewServiceRequest,
    PersonInput,
    RemedyInput,
)
from best_desktop.casework.people import find_people
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.sample_ombudsman import plan_ombudsman
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import Answer, apology, decide
from best_desktop.casework.sample_surveys import plan_survey
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    LetterFormat,
    Outcome,
    PraiseSubject,
    RemedyKind,
)
from best_desktop.domain.working_days import WorkingDays
from best_desktop.paths import resource

HEADS = {
    "Property": "Marcus Oyelaran",
    "Housing Management": "Joan Whitfield",
    "Income": "Piotr Nowak",
}
_BY_LETTER = (Channel.FACEBOOK, Channel.INSTAGRAM, Channel.IN_PERSON, Channel.TELEPHONE)


@dataclass
class _Plan:
    """One invented case being planned: where its clock stands."""

    play: Play
    name: str
    row: dict[str, Any]
    days: WorkingDays
    start: date
    stage: int = 1

    @property
    def head(self) -> str:
        return HEADS[self.row["department"]]

    @property
    def preferred(self) -> Channel:
        channel = Channel(self.row["channel"])
        return Channel.LETTER if channel in _BY_LETTER else channel

    @property
    def three_stages(self) -> bool:
        made: datetime = self.row["made"]
        return made.date() < date(2024, 4, 1)


def plan_cases(play: Play, days: WorkingDays) -> None:
    """Plan every invented complaint."""
    for number, row in enumerate(_read("cases.toml")["case"], start=1):
        made: datetime = row["made"]
        plan = _Plan(play, f"sample {number}", row, days, made.date())
        _log(plan)
        if "ack" in row:
            _acknowledge(plan)
        if "withdrawn" in row:
            _withdraw(plan)
        elif "extend" in row or "answer" in row:
            _stage_one(plan)
        if "ombudsman" in row:
            plan_ombudsman(play, plan.name, determined=row["ombudsman"] == "determined")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("sample", name).read_text(encoding="utf-8"))


def _log(plan: _Plan) -> None:
    row, play = plan.row, plan.play
    made: datetime = row["made"]
    kind = ComplainantKind(row.get("kind", "tenant"))

    def step(desk: Desk) -> None:
        new = NewComplaint(
            kind=kind,
            channel=Channel(row["channel"]),
            made_at=made.replace(tzinfo=LONDON),
            summary=row["summary"],
            category=Category(row["category"]),
            complainant=_person(desk, row) if "who" in row else None,
            service_users=(PersonInput(name=row["about"]),) if "about" in row else (),
            scheme_id=play.schemes[row["scheme"]],
            department_id=play.departments[row["department"]],
            formal_answer=FormalAnswer.YES,
            wanted=tuple(row.get("wanted", ())),
            passed_to_id=play.staff[plan.head],
            safety_answer=row.get("told", ""),
        )
        play.cases[plan.name] = complaints.log_complaint(desk, new).id

    def wait(desk: Desk) -> None:
        view = case_view(desk, play.cases[plan.name])
        correcting.correct_details(
            desk, view.id, view.version, {"waiting": True}, "Waiting for her to ring back"
        )

    play.plan(made + timedelta(minutes=25), "Dilys Marsh", step)
    if row.get("waiting"):
        play.plan(made + timedelta(minutes=30), plan.head, wait)


def _person(desk: Desk, row: dict[str, Any]) -> PersonInput:
    known = [each for each in find_people(desk, row["who"]) if each.name == row["who"]]
    if known:
        return PersonInput(id=known[0].id)
    scheme = row["scheme"]
    town, postcode = _PLACES[scheme]
    return PersonInput(
        name=row["who"],
        address=f"{scheme}\n{town.upper()}",
        postcode=postcode,
        letter_format=LetterFormat.LARGE_PRINT if row.get("large_print") else None,
    )


_PLACES = {
    each["name"]: (each["town"], each["postcode"]) for each in _read("office.toml")["scheme"]
}


def _acknowledge(plan: _Plan) -> None:
    row, play = plan.row, plan.play
    day = plan.days.add(plan.start, row["ack"])
    if "who" in row:

        def contact(desk: Desk) -> None:
            given = FirstContact(
                desk.today,
                Channel(row["channel"]),
                "Talked the complaint through and what would put it right.",
                preferred_channel=plan.preferred,
            )
            acknowledging.record_first_contact(desk, play.cases[plan.name], given)

        play.on(day, plan.head, contact, time(10, 0))
    play.send(day, plan.head, plan.name, LetterCode.L01, plan.preferred)
    if not plan.three_stages:
        plan.start = day


def _stage_one(plan: _Plan) -> None:
    row = plan.row
    for move in (row, *row.get("moves", ())):
        if "explanation" in move:
            plan.start = _move_on(plan, move)
        if "extend" in move:
            plan.row = {**row, "until": _extend(plan, move["extend"])}
        if "answer" in move:
            _answer(plan, plan.days.add(plan.start, move["answer"]))


def _extend(plan: _Plan, extend: dict[str, Any]) -> date:
    """Plan more time; returns the new date."""
    play = plan.play
    length = 10 if plan.stage == 1 else 20
    base = plan.days.add(plan.start, length)
    until = plan.days.add(base, extend.get("days", 10))
    day = plan.days.add(plan.start, extend["on"])

    def step(desk: Desk) -> None:
        given = MoreTime(
            ExtensionBasis.EXPLANATION,
            until,
            extend["reason"],
            extend.get("done", "We have read the file and spoken to the people concerned."),
        )
        more_time.extend(desk, play.cases[plan.name], given)

    play.on(day, plan.head, step)
    code = LetterCode.L03 if plan.stage == 1 else LetterCode.L07
    play.send(day, plan.head, plan.name, code, plan.preferred)
    return until


def _move_on(plan: _Plan, move: dict[str, Any]) -> date:
    """Plan the automatic move to the next stage on the extended date; returns that date."""
    play = plan.play
    day: date = plan.row["until"]

    def step(desk: Desk) -> None:
        given = MoveOn(day, move["explanation"])
        escalating.move_on(desk, play.cases[plan.name], given)

    play.on(day, plan.head, step)
    code = LetterCode.L05 if plan.stage == 1 else LetterCode.L10
    play.send(day, plan.head, plan.name, code, plan.preferred)
    plan.stage += 1
    return day


def _answer(plan: _Plan, day: date) -> None:
    row = plan.row
    outcome = Outcome(row["outcome"])
    remedies: tuple[RemedyInput, ...] = ()
    if "remedy" in row:
        remedies = (apology(row["remedy"]),)
    if "explained" in row:
        remedies += (RemedyInput(RemedyKind.EXPLANATION, row["explained"], done_on=day),)
    code = {1: LetterCode.L04, 2: LetterCode.L09, 3: LetterCode.L12}[plan.stage]
    decide(
        plan.play,
        day,
        plan.head,
        plan.name,
        Answer(
            outcome,
            reasons=(row["reasons"],),
            did=row["did"],
            wrong=row.get("wrong", ""),
            remedies=remedies,
            answers=tuple(row.get("answers", ())),
            agreed=row.get("agreed", True),
            review="We looked at the file again from the beginning." if plan.stage > 1 else "",
        ),
    )
    plan.play.send(day, plan.head, plan.name, code, plan.preferred)
    if "escalated" in row and plan.stage == 1:
        _escalate(plan, day, row["escalated"])


def _escalate(plan: _Plan, answered: date, escalated: dict[str, Any]) -> None:
    play, handler = plan.play, escalated["handler"]
    asked = plan.days.add(answered, escalated["after"])

    def step(desk: Desk) -> None:
        given = EscalationRequest(
            desk.today, plan.preferred, escalated["disputed"], handler_id=play.staff[handler]
        )
        escalating.request_escalation(desk, play.cases[plan.name], given)

    play.on(asked, "Owen Pritchard", step)
    plan.stage, plan.start = 2, asked
    if "ack" in escalated:
        plan.start = plan.days.add(asked, escalated["ack"])
        play.send(plan.start, handler, plan.name, LetterCode.L06, plan.preferred)
    if "answer" in escalated:
        _answer_review(plan, handler, plan.days.add(plan.start, escalated["answer"]))


def _answer_review(plan: _Plan, handler: str, day: date) -> None:
    row = plan.row
    decide(
        plan.play,
        day,
        handler,
        plan.name,
        Answer(
            Outcome(row["outcome"]),
            reasons=(f"The review confirms stage 1. {row['reasons']}",),
            did="We read the whole file again and spoke to you.",
            wrong=row.get("wrong", ""),
            remedies=(apology(row["remedy"]),),
            answers=tuple(row.get("answers", ())),
            agreed=row.get("agreed", True),
            review="The investigation was complete, and we come to the same decision.",
        ),
    )
    plan.play.send(day, handler, plan.name, LetterCode.L09, plan.preferred)


def _withdraw(plan: _Plan) -> None:
    withdrawn = plan.row["withdrawn"]

    def step(desk: Desk) -> None:
        case_id = plan.play.cases[plan.name]
        closing.withdraw(desk, case_id, desk.today, withdrawn["reason"])

    plan.play.on(plan.days.add(plan.start, withdrawn["after"]), plan.head, step)


def plan_feedback(play: Play) -> None:
    """Plan compliments, comments, service requests and survey answers."""
    rows = _read("feedback.toml")
    for row in rows["compliment"]:
        _compliment(play, row)
    for row in rows["comment"]:
        _comment(play, row)
    for row in rows["request"]:
        _request(play, row)
    for row in rows["survey"]:
        plan_survey(play, row)


def _compliment(play: Play, row: dict[str, Any]) -> None:
    ids: list[int] = []

    def step(desk: Desk) -> None:
        new = NewCompliment(
            row["received"],
            Channel(row["channel"]),
            PraiseSubject(row["about"]),
            row["text"],
            person=_person(desk, row),
            on_behalf_of=row.get("behalf", ""),
            about_whom=row["whom"],
            scheme_id=play.schemes[row["scheme"]],
            department_id=play.departments[row["department"]],
        )
        ids.append(feedback.log_compliment(desk, new).id)

    play.on(row["received"], "Dilys Marsh", step)
    if "shared" in row:

        def share(desk: Desk) -> None:
            feedback.confirm_compliment(desk, ids[0], desk.today)

        play.on(row["shared"], HEADS[row["department"]], share)


def _comment(play: Play, row: dict[str, Any]) -> None:
    def step(desk: Desk) -> None:
        new = NewComment(
            row["received"],
            Channel(row["channel"]),
            row["text"],
            person=_person(desk, row),
            scheme_id=play.schemes[row["scheme"]],
            passed_to=row["passed"],
        )
        feedback.log_comment(desk, new)

    play.on(row["received"], "Dilys Marsh", step)


def _request(play: Play, row: dict[str, Any]) -> None:
    ids: list[int] = []

    def step(desk: Desk) -> None:
        new = NewServiceRequest(
            row["received"],
            Channel(row["channel"]),
            row["needed"],
            person=_person(desk, row),
            scheme_id=play.schemes[row["scheme"]],
            due_on=row.get("due"),
            there_and_then=row.get("there_and_then", False),
            dissatisfied=row.get("dissatisfied", False),
            formal_answer=FormalAnswer(row["answer"]) if "answer" in row else None,
        )
        ids.append(service_requests.log_service_request(desk, new).id)

    play.on(row["received"], "Dilys Marsh", step)
    if "done" in row:

        def finish(desk: Desk) -> None:
            service_requests.finish_service_request(desk, ids[0], 1, desk.today)

        play.on(row["done"], HEADS["Property"], finish)
