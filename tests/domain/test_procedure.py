from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from best_desktop.domain.procedure import (
    Event,
    Procedure,
    ProcedureError,
    TimeLimit,
    procedure_for,
    read_procedure,
)
from best_desktop.domain.vocabulary import ExtensionBasis, LetterCode
from best_desktop.domain.working_days import Unit
from best_desktop.paths import resource


def text_of(name: str) -> str:
    return resource("procedures", f"{name}.toml").read_text(encoding="utf-8")


@pytest.mark.clause("X01", "X02", "X03", "X10")
def test_the_two_documents_as_data(policy: Procedure, procedure_2021: Procedure) -> None:
    working, calendar_days = Unit.WORKING_DAYS, Unit.CALENDAR_DAYS
    assert policy.last_stage == 2
    assert policy.stage(1).acknowledge == TimeLimit(5, working, Event.START, "P-7.1.1")
    assert policy.stage(1).answer == TimeLimit(10, working, Event.ACKNOWLEDGEMENT, "P-7.1.4")
    assert policy.stage(2).acknowledge == TimeLimit(5, working, Event.START, "P-7.2.1")
    assert policy.stage(2).answer == TimeLimit(20, working, Event.ACKNOWLEDGEMENT, "P-7.2.3")
    asked = policy.stage(1).escalation
    assert asked is not None
    assert asked.within == TimeLimit(28, calendar_days, Event.ANSWER, "P-7.1.7")
    assert policy.caps == ()

    assert procedure_2021.last_stage == 3
    limits = [stage.answer for stage in procedure_2021.stages]
    assert [(each.length, each.unit, each.starts) for each in limits] == [
        (10, working, Event.START),
        (20, working, Event.START),
        (20, working, Event.START),
    ]
    assert [stage.acknowledge is None for stage in procedure_2021.stages] == [False, True, True]
    assert [(cap.length, cap.last_stage) for cap in procedure_2021.caps] == [(50, 2), (70, 3)]


@pytest.mark.clause("X03", "R-7.1.6", "R-7.1.8")
def test_the_stages_of_2021_add_up_to_its_overall_limits(procedure_2021: Procedure) -> None:
    spent = 0
    for stage in procedure_2021.stages:
        spent += stage.answer.length + stage.extension.length
        for cap in procedure_2021.caps:
            if cap.last_stage == stage.number:
                assert cap.length == spent


@pytest.mark.clause("X05", "X06", "X07", "X14", "X15", "R-7.1.9")
def test_more_time_and_moving_on_differ(policy: Procedure, procedure_2021: Procedure) -> None:
    asked = {ExtensionBasis.EXPLANATION, ExtensionBasis.AGREED, ExtensionBasis.NOT_AGREED}
    for stage in policy.stages:
        assert stage.extension.bases == asked
        assert stage.extension.at_most is None
        assert stage.extension.not_agreed_letter is LetterCode.L08
        assert stage.escalation is None or not stage.escalation.automatic
    explained, panel = {ExtensionBasis.EXPLANATION}, {ExtensionBasis.PANEL}
    assert [stage.extension.bases for stage in procedure_2021.stages] == [
        explained,
        explained,
        panel,
    ]
    assert {stage.extension.at_most for stage in procedure_2021.stages} == {1}
    moves = [stage.escalation for stage in procedure_2021.stages]
    assert [each and (each.automatic, each.letter) for each in moves] == [
        (True, LetterCode.L05),
        (True, LetterCode.L10),
        None,
    ]


@pytest.mark.parametrize("number", [0, 3, -1])
def test_a_stage_that_is_not_there_is_named(policy: Procedure, number: int) -> None:
    with pytest.raises(KeyError, match=f"Complaints Policy 2024 has no stage {number}"):
        policy.stage(number)


@pytest.mark.parametrize(
    ("received", "chosen"),
    [
        ("2019-01-01", "procedure-2021"),
        ("2021-03-29", "procedure-2021"),
        ("2024-03-31", "procedure-2021"),
        ("2024-04-01", "policy-2024"),
        ("2026-11-20", "policy-2024"),
    ],
)
@pytest.mark.clause("X01")
def test_the_received_date_chooses(
    procedures: Mapping[str, Procedure], received: str, chosen: str
) -> None:
    assert procedure_for(date.fromisoformat(received), procedures).id == chosen


@pytest.mark.clause("X01")
def test_the_change_over_is_a_setting_of_the_newest_procedure(
    procedures: Mapping[str, Procedure], policy: Procedure
) -> None:
    change_over = date(2025, 1, 1)
    assert procedure_for(date(2024, 12, 31), procedures, change_over).id == "procedure-2021"
    assert procedure_for(change_over, procedures, change_over).id == "policy-2024"
    newer = replace(policy, id="policy-2027", received_from=date(2027, 1, 1))
    three = {"newer": newer, **procedures}
    assert procedure_for(date(2026, 6, 1), three, date(2026, 7, 1)).id == "policy-2024"
    assert procedure_for(date(2026, 7, 1), three, date(2026, 7, 1)).id == "policy-2027"
    assert procedure_for(date(2027, 1, 1), three).id == "policy-2027"


def test_limits_are_said_as_people_say_them(policy: Procedure) -> None:
    assert str(policy.stage(1).answer) == "10 working days from acknowledgement"


ACKNOWLEDGE_1 = (
    'acknowledge = { length = 5, unit = "working days", from = "start of the stage", '
    'clause = "P-7.1.1" }'
)
WITHIN_28 = 'within = { length = 28, unit = "calendar days", from = "answer", clause = "P-7.1.7" }'
# One wrong thing at a time: what the file says, what it says instead, what the message must name.
POLICY_SLIPS = [
    ('id = "policy-2024"\n', "", "'id' is missing. Add it as text."),
    ('id = "policy-2024"', "id = 2024", "'id' must be text, not 2024."),
    ('id = "policy-2024"', 'id = ""', "'id' is empty. Fill it in."),
    ('version = "1"', "version = true", "'version' must be text, not True."),
    ('title = "Complaints', 'titel = "Complaints', "'title' is missing. Add it as text."),
    ('source = "', 'source = [] # "', "'source' must be text, not []."),
    ('code_basis = "2024"', "", "'code_basis' is missing."),
    ("received_from = 2024-04-01", "", "'received_from' is missing. Add it as a date, such as"),
    (
        "received_from = 2024-04-01",
        'received_from = "1 April"',
        "'received_from' must be a date, such as 2024-04-01, not '1 April'.",
    ),
    (
        "received_from = 2024-04-01",
        "received_from = 2024-04-01T09:00:00",
        "'received_from' must be a date, such as 2024-04-01, not",
    ),
    ("received_from", "colour = 1\nreceived_from", "'colour' is not known here. Take it out"),
    ("hours = 24", "hours = -1", "'log.hours' must be between 1 and 400, not -1."),
    ("hours = 24", "hours = 401", "'log.hours' must be between 1 and 400, not 401."),
    ("hours = 24", "hours = true", "'log.hours' must be a whole number, not True."),
    ("hours = 24", "hours = 24.5", "'log.hours' must be a whole number, not 24.5."),
    ("hours = 24", "hours = 24\nminutes = 3", "'log.minutes' is not known here."),
    ('clause = "R-2.1.5"', "", "'log.clause' is missing."),
    ("[log]", "[lod]", "'log' is missing. Add it as a table."),
    ("[acceptance]\nmonths = 12", "[acceptance]", "'acceptance.months' is missing."),
    ('clause = "P-8.1.b"', "", "'acceptance.clause' is missing."),
    ('clause = "P-8.1.b"', 'clause = "P-8.1.b"\nx = 1', "'acceptance.x' is not known here."),
    ("wait_calendar_days = 0", "", "'ombudsman.wait_calendar_days' is missing."),
    (
        "designated_person = false",
        "designated_person = 0",
        "'ombudsman.designated_person' must be true or false, not 0.",
    ),
    ('clause = "P-7.2.6"', "", "'ombudsman.clause' is missing."),
    ('clause = "P-7.2.6"', 'clause = "P-7.2.6"\nx = 1', "'ombudsman.x' is not known here."),
    (
        "wait_calendar_days = 0",
        'wait_calendar_days = 0\nwait_ended_on = "x"',
        "'ombudsman.wait_ended_on' must be a date",
    ),
    ('person = "tenant"', "", "'wording.person' is missing."),
    ('people = "tenants"', "people = 2", "'wording.people' must be text, not 2."),
    ('definition = "', 'meaning = "', "'wording.definition' is missing."),
    ("lead_complaints_officer", "officer", "'wording.lead_complaints_officer' is missing."),
    ('people = "tenants"', 'people = "tenants"\nx = 1', "'wording.x' is not known here."),
    ("number = 1", "number = 2", "'stages[1].number' must be 1: stages are numbered in order."),
    ("number = 1", 'number = "1"', "'stages[1].number' must be a whole number, not '1'."),
    ('name = "Stage 1"', "", "'stages[1].name' is missing."),
    ('name = "Stage 2"', 'name = "Stage 2"\nx = 1', "'stages[2].x' is not known here."),
    (
        "acknowledge = { length = 5,",
        "acknowledge = { length = 0,",
        "'stages[1].acknowledge.length' must be between 1 and 400, not 0.",
    ),
    (
        'length = 5, unit = "working days", from = "start of the stage"',
        'length = 5, unit = "days", from = "start of the stage"',
        "'stages[1].acknowledge.unit' must be one of: working days, calendar days; not 'days'.",
    ),
    (
        'from = "start of the stage"',
        'from = "answer"',
        "'stages[1].acknowledge.from' must be one of: start of the stage, receipt; not 'answer'.",
    ),
    (
        'from = "acknowledgement", clause = "P-7.1.4"',
        'from = "answer", clause = "P-7.1.4"',
        "'stages[1].answer.from' must be one of: start of the stage, receipt, acknowledgement",
    ),
    (
        'from = "acknowledgement", clause = "P-7.1.4"',
        'from = "yesterday", clause = "P-7.1.4"',
        "'stages[1].answer.from' must be one of: receipt, start of the stage, acknowledgement",
    ),
    (', clause = "P-7.1.1" }', ", x = 1 }", "'stages[1].acknowledge.clause' is missing."),
    (
        ', clause = "P-7.1.1" }',
        ', clause = "P-7.1.1", x = 1 }',
        "'stages[1].acknowledge.x' is not known here.",
    ),
    (
        ACKNOWLEDGE_1,
        "",
        "'stages[1].answer' counts from an acknowledgement that this stage has not got.",
    ),
    ("answer = {", "anser = {", "'stages[1].answer' is missing. Add it as a table."),
    (
        'decision_letter = "L04"',
        "",
        "'stages[1].decision_letter' is missing. Add it as text.",
    ),
    (
        'decision_letter = "L04"',
        'decision_letter = "L99"',
        "'stages[1].decision_letter' must be one of: L01, L02,",
    ),
    (
        'acknowledgement_letter = "L01"',
        'acknowledgement_letter = "first"',
        "'stages[1].acknowledgement_letter' must be one of: L01,",
    ),
    ('reviewer = "The Head', 'reviewers = "The Head', "'stages[1].reviewer' is missing."),
    (
        "reviewer_must_be_new = true",
        'reviewer_must_be_new = "yes"',
        "'stages[2].reviewer_must_be_new' must be true or false, not 'yes'.",
    ),
    ('reviewer_clause = "R-3.2"', "", "'stages[1].reviewer_clause' is missing."),
    (
        '"agreed", "not_agreed"',
        '"agreed", "shrugged"',
        (
            "'stages[1].extension.bases' must be one of: explanation, agreed, not_agreed, panel; "
            "not 'shrugged'."
        ),
    ),
    ('bases = ["explanation", "agreed", "not_agreed"]', "", "'stages[1].extension.bases' is"),
    (
        'bases = ["explanation", "agreed", "not_agreed"]',
        'bases = "explanation"',
        "'stages[1].extension.bases' must be a list, not 'explanation'.",
    ),
    (
        'bases = ["explanation", "agreed", "not_agreed"]',
        'bases = [["explanation"]]',
        "'stages[1].extension.bases' must be one of:",
    ),
    (
        "[stages.extension]\nlength = 10",
        "[stages.extension]\nlength = 0",
        "'stages[1].extension.length' must be at least 1 where more time is taken by explanation.",
    ),
    (
        'unit = "working days"\nbases',
        'unit = "weeks"\nbases',
        "'stages[1].extension.unit' must be one of: working days, calendar days; not 'weeks'.",
    ),
    (
        'unit = "working days"\nbases',
        'unit = "working days"\nat_most = 0\nbases',
        "'stages[1].extension.at_most' must be between 1 and 400, not 0.",
    ),
    ('clause = "P-7.1.5"', "", "'stages[1].extension.clause' is missing."),
    ('letter = "L03"', "", "'stages[1].extension.letter' is missing."),
    ('letter = "L07"', 'letter = "L7"', "'stages[2].extension.letter' must be one of:"),
    (
        'not_agreed = { clause = "P-7.2.4", letter = "L08" }',
        "",
        "'stages[1].extension.not_agreed' is missing. Add it as a table.",
    ),
    (
        'not_agreed = { clause = "P-7.2.4", letter = "L08" }',
        'not_agreed = { clause = "P-7.2.4" }',
        "'stages[1].extension.not_agreed.letter' is missing.",
    ),
    (
        'not_agreed = { clause = "P-7.2.4", letter = "L08" }',
        'not_agreed = { letter = "L08" }',
        "'stages[1].extension.not_agreed.clause' is missing.",
    ),
    (
        'not_agreed = { clause = "P-7.2.4", letter = "L08" }',
        'not_agreed = { clause = "P-7.2.4", letter = "L08", x = 1 }',
        "'stages[1].extension.not_agreed.x' is not known here.",
    ),
    ('letter = "L03"', 'letter = "L03"\nx = 1', "'stages[1].extension.x' is not known here."),
    ("automatic = false", "", "'stages[1].escalation.automatic' is missing."),
    ("automatic = false", "automatic = false\nx = 1", "'stages[1].escalation.x' is not known"),
    (
        "automatic = false",
        "automatic = true",
        "'stages[1].escalation.letter' is missing. Name the letter of explanation, such as L05.",
    ),
    (
        'unit = "calendar days", from = "answer"',
        'unit = "calendar days", from = "receipt"',
        "'stages[1].escalation.within.from' must be one of: answer; not 'receipt'.",
    ),
    (
        f'{WITHIN_28}\nclause = "P-7.1.7"',
        WITHIN_28,
        "'stages[1].escalation.clause' is missing.",
    ),
    (
        'reviewer_clause = "P-7.2.2"',
        'reviewer_clause = "P-7.2.2"\nescalation = { automatic = false, clause = "x" }',
        "'stages[2].escalation' leads nowhere: it is the last stage.",
    ),
]
CAPS_SLIPS = [
    ("[[caps]]\nlength = 50", "[[caps]]", "'caps[1].length' is missing."),
    ('unit = "working days"\nlast_stage = 2', "last_stage = 2", "'caps[1].unit' is missing."),
    ("last_stage = 3", "last_stage = 4", "'caps[2].last_stage' must be a stage from 1 to 3."),
    ("last_stage = 3", "last_stage = 0", "'caps[2].last_stage' must be between 1 and 400, not 0."),
    ('clause = "R-7.1.8"', "", "'caps[2].clause' is missing."),
    ('clause = "R-7.1.6"', 'clause = "R-7.1.6"\nx = 1', "'caps[1].x' is not known here."),
]


def message_for(text: str) -> str:
    with pytest.raises(ProcedureError) as raised:
        read_procedure(text, "mine.toml")
    return str(raised.value)


@pytest.mark.parametrize(("right", "wrong", "message"), POLICY_SLIPS)
def test_a_slip_in_the_policy_file_is_named_with_its_cure(
    right: str, wrong: str, message: str
) -> None:
    text = text_of("policy-2024")
    assert right in text
    assert message_for(text.replace(right, wrong, 1)).startswith(f"mine.toml: {message}")


@pytest.mark.parametrize(("right", "wrong", "message"), CAPS_SLIPS)
def test_a_slip_in_the_2021_file_is_named_with_its_cure(
    right: str, wrong: str, message: str
) -> None:
    text = text_of("procedure-2021")
    assert right in text
    assert message_for(text.replace(right, wrong, 1)).startswith(f"mine.toml: {message}")


def test_a_file_that_is_not_toml_is_said_to_be_so() -> None:
    assert message_for("[stages\n").startswith("mine.toml: this is not a TOML file (")


def test_stages_must_be_tables_and_there_must_be_some() -> None:
    assert message_for("") == "mine.toml: 'stages' is missing. Add it as a list."
    assert message_for("stages = []") == "mine.toml: 'stages' must hold at least one stage."
    assert message_for("stages = [1]") == "mine.toml: 'stages[1]' must be a table, not 1."
    assert message_for("[stages]\n") == "mine.toml: 'stages' must be a list, not {}."


@pytest.mark.clause("R-0.1")
def test_the_procedure_of_2021_names_its_version_author_and_approval(
    procedure_2021: Procedure,
) -> None:
    assert procedure_2021.received_from == date(2021, 3, 29)
    for words in (
        "version 01",
        "author the Compliance Manager",
        "amended 25 March 2021",
        "approved 29 March 2021 by the Executive Line Manager",
        "next review March 2023",
    ):
        assert words in procedure_2021.origin


@pytest.mark.clause("R-1.1")
def test_the_procedure_of_2021_is_read_with_a_policy_that_is_not_held(
    policy: Procedure, procedure_2021: Procedure
) -> None:
    said = "Read with: Complaints and Compliments Policy – edition of 2021 not held."
    assert said in procedure_2021.origin
    assert "Read with" not in policy.origin
