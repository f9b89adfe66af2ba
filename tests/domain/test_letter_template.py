"""Filling letters: what each says of a case, and what stays as it was typed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.domain.letter_facts import LetterFacts, PointFacts, RemedyFacts, WantedFacts
from best_desktop.domain.letter_template import (
    ENCLOSURE,
    OMBUDSMAN,
    DraftBlock,
    TemplateError,
    empty_fields,
    empty_places,
    fill,
    from_json,
    heading,
    is_empty_field,
    renewed,
    to_json,
)
from best_desktop.domain.letter_wording import TO_OUTSIDE, WITHOUT_CASE
from best_desktop.domain.vocabulary import (
    Channel,
    ExtensionBasis,
    LetterCode,
    Outcome,
    RefusalGround,
    RemedyKind,
)
from tests.documents.letter_cases import (
    OMBUDSMAN as OMBUDSMAN_DETAILS,
)
from tests.documents.letter_cases import (
    POLICY,
    PROCEDURE,
    STAGE,
    anonymous_facts,
    bare_facts,
    facts_for,
    procedure,
    procedures_of,
    rich_facts,
    templates,
    written_blocks,
)


def filled(
    code: LetterCode, facts: LetterFacts | None = None, **more: Any
) -> dict[str, DraftBlock]:
    known = rich_facts(**more) if facts is None else facts
    return {block.name: block for block in fill(templates()[code], known)}


def words(code: LetterCode, facts: LetterFacts | None = None, **more: Any) -> str:
    blocks = filled(code, facts, **more).values()
    return "\n".join(f"{block.heading}\n{block.text}" for block in blocks)


ALL = [(code, name) for code in LetterCode for name in procedures_of(code)]


@pytest.mark.parametrize(("code", "name"), ALL)
def test_a_full_case_leaves_no_field_empty(code: LetterCode, name: str) -> None:
    blocks = written_blocks(code, facts_for(code, name))
    text = "\n".join(f"{block.heading}\n{block.text}" for block in blocks)
    assert empty_fields(text) == []
    assert "  " not in text
    assert " ." not in text
    assert " ," not in text


@pytest.mark.parametrize(("code", "name"), ALL)
def test_a_bare_case_leaves_no_stray_mark(code: LetterCode, name: str) -> None:
    text = words(code, bare_facts(name, stage=STAGE.get(code, 1)))
    assert empty_fields(text) or code is LetterCode.L15  # its wording is fixed
    assert "  " not in text
    assert " ." not in text
    assert "None" not in text


@pytest.mark.clause("P-7.1.2", "P-7.1.4", "R-7.1.1")
def test_acknowledgement_says_what_we_understand_and_when_we_answer() -> None:
    blocks = filled(LetterCode.L01)
    assert "- Point 1: The boiler in your flat" in blocks["What we understand"].text
    assert "- Point 2: Nobody rang you back" in blocks["What we understand"].text
    assert "understood point 2" in blocks["What we understand"].text
    assert "- a boiler that works" in blocks["What you want"].text
    assert "answer it by 6 May 2025" in blocks["What happens next"].text
    assert "by email" in blocks["What happens next"].text
    assert blocks["What happens next"].must_say == ("6 May 2025",)


@pytest.mark.clause("P-5.1.a", "R-4.1")
@pytest.mark.parametrize(
    ("name", "stages", "person"), [(POLICY, "two", "tenant"), (PROCEDURE, "three", "resident")]
)
def test_the_enclosure_has_the_stages_and_the_dates_of_the_case(
    name: str, stages: str, person: str
) -> None:
    blocks = list(fill(templates()[LetterCode.L01], rich_facts(name)))
    enclosed = [block for block in blocks if block.enclosure]
    text = "\n".join(block.text for block in enclosed)
    assert enclosed[0].name == ENCLOSURE
    assert f"Our process has {stages} stages" in text
    assert "Acknowledgement by 23 April 2025" in text
    assert "Stage 1 answer by 6 May 2025" in text
    assert f"an individual {person} or group of {person}s" in text
    assert blocks.index(enclosed[0]) == len(blocks) - len(enclosed)


@pytest.mark.clause("P-7.1.1.b")
@pytest.mark.parametrize("channel", Channel)
def test_each_channel_reads_as_part_of_a_sentence(channel: Channel) -> None:
    text = filled(LetterCode.L01, channel=channel)["Opening"].text
    assert f"on 14 April 2025 {by_hand(channel)} and are" in text


def by_hand(channel: Channel) -> str:
    return {
        Channel.TELEPHONE: "by telephone",
        Channel.SMS: "by text message",
        Channel.WHATSAPP: "by WhatsApp",
        Channel.EMAIL: "by email",
        Channel.WEBSITE: "through our website",
        Channel.FACEBOOK: "through Facebook",
        Channel.INSTAGRAM: "through Instagram",
        Channel.LETTER: "by letter",
        Channel.IN_PERSON: "in person",
        Channel.THIRD_PARTY: "through someone else",
        Channel.SURVEY: "in a survey after a repair",
        Channel.NOT_RECORDED: "in a way that was not recorded",
    }[channel]


@pytest.mark.clause("P-7.2.6")
@pytest.mark.parametrize(
    "code",
    [
        code
        for code in LetterCode
        if POLICY in procedures_of(code) and code not in WITHOUT_CASE | TO_OUTSIDE
    ],
)
def test_every_letter_of_the_policy_points_to_the_ombudsman(code: LetterCode) -> None:
    block = filled(code, stage=STAGE.get(code, 1))[OMBUDSMAN]
    assert "at any time" in block.text
    assert "0300 111 3000" in block.text
    assert "www.housing-ombudsman.org.uk" in block.text
    assert block.mandatory
    assert not block.editable


@pytest.mark.clause("P-7.2.4", "P-7.2.5", "X33")
@pytest.mark.parametrize(
    "code",
    [
        LetterCode.L03, LetterCode.L04, LetterCode.L07, LetterCode.L08, LetterCode.L09,
        LetterCode.L13, LetterCode.L14,
    ],
)  # fmt: skip
def test_the_whole_ombudsman_block_has_five_address_lines(code: LetterCode) -> None:
    for name in procedures_of(code):
        text = words(code, rich_facts(name, stage=STAGE.get(code, 1)))
        lines = "Housing Ombudsman Service\nPO Box 1484\nUnit D\nPreston\nPR2 0ET\n"
        assert f"{lines}Telephone: 0300 111 3000\nWebsite: www.housing-ombudsman.org.uk" in text


def test_the_ombudsmans_name_is_put_above_an_address_that_has_it_not() -> None:
    details = replace(OMBUDSMAN_DETAILS, name="The Ombudsman", address=("PO Box 1", "Preston"))
    assert "The Ombudsman\nPO Box 1\nPreston\nTel" in words(LetterCode.L08, ombudsman=details)


@pytest.mark.clause("P-7.1.5", "R-7.1.3")
def test_more_time_says_why_and_until_when() -> None:
    blocks = filled(LetterCode.L03)
    assert "by 6 May 2025. We cannot" in blocks["Opening"].text
    assert "The part for your boiler" in blocks["Why we need more time"].text
    assert "We will answer by 20 May 2025" in blocks["The new date"].text
    assert "no more than 10 working days" in blocks["The new date"].text
    older = filled(LetterCode.L03, rich_facts(PROCEDURE))["The new date"].text
    assert "move your complaint to stage 2 ourselves" in older


def test_an_agreed_date_says_with_whom_and_how() -> None:
    more = rich_facts().more_time
    assert more is not None
    agreed = replace(more, basis=ExtensionBasis.AGREED, agreed_by="")
    text = filled(LetterCode.L03, more_time=agreed)["The new date"].text
    assert text == (
        "We agreed a new date with you by telephone on 2 May 2025. We will answer by 20 May 2025."
    )
    named = replace(agreed, agreed_by="your daughter", agreed_how=None)
    text = filled(LetterCode.L03, more_time=named)["The new date"].text
    assert "with your daughter on 2 May 2025" in text


@pytest.mark.clause("P-7.2.4")
def test_no_agreement_keeps_the_date_and_says_so() -> None:
    blocks = filled(LetterCode.L08)
    assert "by 20 May 2025 instead of 6 May 2025" in blocks["What we proposed"].text
    assert "do not agree" in blocks["Not agreed"].text
    assert "by 6 May 2025" in blocks["The date we work to"].text


@pytest.mark.clause("P-7.1.6", "P-5.1.f", "R-7.2.e", "R-7.2.b")
def test_a_decision_answers_each_point_with_reasons() -> None:
    blocks = filled(LetterCode.L04)
    first, second = blocks["Point 1"], blocks["Point 2"]
    assert first.heading == "Point 1: Upheld"
    assert "What you told us: The boiler" in first.text
    assert "What we found: We visited" in first.text
    assert "Our reasons: We should have replaced" in first.text
    assert "Repairs, Planned Cyclical Maintenance and Recharge Policy" in first.text
    assert second.heading == "Point 2: Not upheld"
    assert "What we found" not in second.text
    assert "What we relied on" not in second.text
    assert "We read the repair records" in blocks["What we did"].text
    assert first.mandatory


@pytest.mark.clause("P-7.1.6", "R-9.1.c", "P-7.3.1.a-h", "P-7.3.2")
def test_a_decision_answers_what_was_wanted_and_promises_with_dates() -> None:
    blocks = filled(LetterCode.L04)
    assert blocks["What you asked for"].text == (
        "- You asked for: a boiler that works. We will do this.\n"
        "- You asked for: a refund of the rent for April. We cannot do this. Rent pays for the "
        "home itself. We have thought about compensation instead."
    )
    assert blocks["What we will do"].text == (
        "- We apologise to you in this letter.\n"
        "- A new heat exchanger. We will do this by 16 May 2025.\n"
        "- A corrected repair record. We did this on 30 April 2025."
    )
    assert "by email when each action is done" in blocks["Keeping you up to date"].text


def test_what_is_promised_without_a_date_is_named() -> None:
    remedy = RemedyFacts(RemedyKind.ACTION, "A new boiler")
    wanted = WantedFacts(1, "a new boiler")
    assert empty_fields(words(LetterCode.L04, remedies=(remedy,), wanted=(wanted,))) == [
        "our answer, outcome sought 1",
        "by when, remedy 1",
    ]


@pytest.mark.clause("P-5.1.j", "P-7.3.1.intro")
def test_an_upheld_complaint_needs_a_remedy_and_says_sorry() -> None:
    blocks = filled(LetterCode.L04, remedies=())
    assert empty_fields(blocks["What we will do"].text) == [
        "at least one remedy, such as an apology"
    ]
    assert "We are sorry" in blocks["What went wrong"].text
    clear = filled(LetterCode.L04, remedies=(), outcome=Outcome.NOT_UPHELD)
    assert "What went wrong" not in clear
    assert clear["What we will do"].text == "There is nothing that we need to put right."


@pytest.mark.parametrize(
    ("outcome", "says"),
    [
        (Outcome.UPHELD, "We have upheld your complaint"),
        (Outcome.PARTLY_UPHELD, "We have partly upheld your complaint"),
        (Outcome.NOT_UPHELD, "We have not upheld your complaint"),
        (None, "Our answer to your complaint"),
    ],
)
def test_the_heading_says_the_outcome(outcome: Outcome | None, says: str) -> None:
    assert heading(templates()[LetterCode.L04], rich_facts(outcome=outcome)) == says


@pytest.mark.clause("P-7.1.7")
def test_stage_1_answer_says_how_to_go_on_and_until_when() -> None:
    text = filled(LetterCode.L04)["If you are unhappy with this answer"].text
    assert "Ask us by 29 May 2025" in text
    assert "senior manager who has not dealt with your complaint" in text
    older = filled(LetterCode.L04, rich_facts(PROCEDURE))["If you are unhappy with this answer"]
    assert "at stage 2" in older.text
    assert "2025" not in older.text


@pytest.mark.clause("R-7.1.3", "R-7.1.7")
@pytest.mark.parametrize(("code", "stage"), [(LetterCode.L05, 2), (LetterCode.L10, 3)])
def test_an_automatic_move_says_why_and_the_next_dates(code: LetterCode, stage: int) -> None:
    blocks = filled(code, rich_facts(PROCEDURE, stage=stage - 1))
    assert "has not sent its report" in blocks["Why there is no answer yet"].text
    assert f"to stage {stage} on 20 May 2025" in blocks["What happens now"].text
    assert blocks["What happens now"].must_say == ("20 May 2025", "18 June 2025")


@pytest.mark.clause("P-7.2.1", "P-7.2.2")
def test_stage_2_acknowledgement_says_who_looks_at_what() -> None:
    blocks = filled(LetterCode.L06, stage=2)
    assert "the noise at night" in blocks["What you disagree with"].text
    assert "A senior manager will review" in blocks["Who will look at it"].text
    assert "We will answer by 6 May 2025" in blocks["When we will answer"].text
    silent = filled(LetterCode.L06, stage=2, disputed="")["What you disagree with"].text
    assert "You do not have to tell us" in silent
    older = filled(LetterCode.L06, rich_facts(PROCEDURE, stage=2))["Who will look at it"].text
    assert "A Head of Department or our Designated Complaints Officer" in older


@pytest.mark.clause("P-7.2.2", "P-7.2.5")
def test_stage_2_answer_of_the_policy_is_final() -> None:
    blocks = filled(LetterCode.L09, stage=2)
    assert "why the same part failed three times" in " ".join(blocks["The review"].text.split())
    assert "last stage" in blocks["Final answer"].text
    assert "If you are unhappy with this answer" not in blocks
    assert "stage 3" not in words(LetterCode.L09, stage=2)


@pytest.mark.clause("R-7.1.7", "R-3.5", "X17")
def test_stage_2_answer_of_the_procedure_offers_stage_3() -> None:
    blocks = filled(LetterCode.L09, rich_facts(PROCEDURE, stage=2))
    assert "at stage 3" in blocks["If you are unhappy with this answer"].text
    assert "Designated Complaints Officer" in blocks["If you are unhappy with this answer"].text
    assert "What you can do now" not in blocks


@pytest.mark.clause("R-9.1.1", "R-9.1.2", "R-9.1.3.i", "R-7.1.8")
@pytest.mark.parametrize(
    ("code", "stage", "final"), [(LetterCode.L12, 3, False), (LetterCode.L09, 2, True)]
)
def test_a_final_decision_before_october_2022_has_the_wait(
    code: LetterCode, stage: int, final: bool
) -> None:
    facts = rich_facts(
        PROCEDURE,
        stage=stage,
        final=final,
        letter_date=date(2022, 9, 30),
        ombudsman_from=date(2022, 11, 25),
    )
    text = filled(code, facts)["What you can do now"].text
    assert "Designated Person" in text
    assert "when eight weeks have passed since this decision. That is from 25 November 2022" in text
    later = replace(facts, letter_date=date(2022, 10, 1))
    text = filled(code, later)["What you can do now"].text
    assert "You can go to the Housing Ombudsman now" in text
    assert "Designated Person" in text
    assert "weeks" not in text


def test_a_wait_that_is_no_whole_weeks_is_told_in_days() -> None:
    known = procedure(PROCEDURE)
    odd = replace(known, ombudsman=replace(known.ombudsman, wait_calendar_days=30))
    facts = rich_facts(PROCEDURE, letter_date=date(2022, 9, 1), procedure=odd)
    assert "when 30 days have passed since our final decision" in words(LetterCode.L04, facts)


@pytest.mark.clause("R-7.1.9", "R-7.1.10")
def test_only_a_panel_delays_stage_3() -> None:
    blocks = filled(LetterCode.L11, rich_facts(PROCEDURE, stage=3))
    assert "only reason for which stage 3 may take longer" in blocks["The panel"].text
    assert "two tenants from other schemes" in blocks["The panel"].text
    assert "by 20 May 2025" in blocks["The new date"].text
    assert "as soon as you have our final decision" in blocks[OMBUDSMAN].text


@pytest.mark.clause("P-8.2", "P-8.3")
@pytest.mark.parametrize(
    ("ground", "says"),
    [
        (RefusalGround.UNREASONABLE, "Unreasonable Behaviour Policy"),
        (RefusalGround.PROCEEDINGS, "criminal investigation"),
        (RefusalGround.TOO_OLD, "more than 12 months before you told us"),
        (RefusalGround.ADDRESSED, "already looked into this"),
    ],
)
@pytest.mark.parametrize("code", [LetterCode.L13, LetterCode.L14])
def test_a_refusal_says_its_ground_in_plain_words(
    code: LetterCode, ground: RefusalGround, says: str
) -> None:
    refusal = rich_facts().refusal
    assert refusal is not None
    blocks = filled(code, refusal=replace(refusal, ground=ground))
    assert says in blocks["Our decision"].text
    assert "the flat has been treated since" in blocks["Our reasons"].text
    assert "support provider" in blocks["Where you can go"].text
    assert "PR2 0ET" in blocks[OMBUDSMAN].text


@pytest.mark.clause("P-7.1.7")
def test_a_late_request_is_refused_with_the_last_day() -> None:
    refusal = rich_facts().refusal
    assert refusal is not None
    late = replace(refusal, ground=None, signpost="")
    blocks = filled(LetterCode.L14, refusal=late, escalated_on=date(2025, 6, 2))
    assert "gave 29 May 2025 as the last day to ask for stage 2" in blocks["Our decision"].text
    assert "stage 2 on 2 June 2025" in blocks["Opening"].text
    assert "Where you can go" not in blocks
    without = words(LetterCode.L13, refusal=None)
    assert "the ground for not accepting it" in empty_fields(without)


@pytest.mark.clause("R-2.3.2", "P-9.1")
@pytest.mark.parametrize("code", [LetterCode.L01, LetterCode.L04, LetterCode.L09])
def test_an_anonymous_complaint_is_answered_to_the_scheme(code: LetterCode) -> None:
    facts = anonymous_facts(stage=STAGE.get(code, 1))
    text = words(code, facts)
    assert "everyone who lives there, through the scheme manager" in text
    assert "your complaint" not in text.replace("How your complaint will be handled", "").lower()
    assert "You asked us to contact you" not in text
    assert "Ashdown Court" in heading(templates()[code], facts)


def test_what_people_typed_is_never_read_for_fields_again() -> None:
    point = PointFacts(1, "The sign says {reference} and {nobody?} [x] {", outcome=Outcome.UPHELD)
    blocks = filled(LetterCode.L04, points=(replace(point, reasons="{contact_name}"),))
    assert "{reference} and {nobody?} [x] {" in blocks["Point 1"].text
    assert "Our reasons: {contact_name}" in blocks["Point 1"].text


def test_a_bullet_stays_one_line_and_a_paragraph_keeps_its_lines() -> None:
    point = PointFacts(1, "No heat.\n\n- Not on Monday\n- Nor on Tuesday", reasons="One.\nTwo.")
    listed = filled(LetterCode.L01, points=(point,))["What we understand"].text
    assert "- Point 1: No heat. - Not on Monday - Nor on Tuesday\n" in listed
    assert "Our reasons: One.\nTwo." in filled(LetterCode.L04, points=(point,))["Point 1"].text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("No heat", "No heat."),
        ("No heat?", "No heat?"),
        ("(No heat)", "(No heat)"),
        ("5 °C", "5 °C."),
    ],
)
def test_a_point_ends_as_a_sentence_does(typed: str, told: str) -> None:
    text = filled(LetterCode.L04, points=(PointFacts(1, typed, reasons="One."),))["Point 1"].text
    assert text.startswith(f"What you told us: {told}\n")


@pytest.mark.clause("P-8.1.c")
def test_older_reports_are_listed_as_background() -> None:
    text = filled(LetterCode.L04)["Earlier reports"].text
    assert text.endswith("- BEST-2024-0007 of 3 October 2024 about the same boiler")
    assert "Earlier reports" not in filled(LetterCode.L04, background=())


def test_two_or_more_unclear_points_are_named() -> None:
    points = tuple(PointFacts(n, f"Point {n}.", unclear=n != 2) for n in (1, 2, 3, 4))
    text = filled(LetterCode.L01, points=points)["What we understand"].text
    assert "understood points 1, 3 and 4." in text


def test_a_draft_is_kept_as_text_and_read_back() -> None:
    blocks = fill(templates()[LetterCode.L04], rich_facts())
    assert from_json(to_json(blocks)) == blocks


@pytest.mark.parametrize("text", ["", "{", "[5]", '[{"name": "x"}]', '[{"must_say": 5}]', "7"])
def test_what_is_no_draft_is_refused(text: str) -> None:
    with pytest.raises(TemplateError, match="Start the letter again"):
        from_json(text)


def test_a_draft_brought_up_to_date_keeps_what_was_written() -> None:
    template = templates()[LetterCode.L01]
    draft = fill(template, rich_facts())
    mine = "We have understood it all."
    edited = tuple(
        replace(block, text=mine) if block.name == "What we understand" else block
        for block in draft
    )
    later = rich_facts(answer_by=date(2025, 5, 7), office=replace(rich_facts().office, name="New"))
    blocks = {block.name: block for block in renewed(template, edited, later)}
    assert blocks["What we understand"].text == mine
    assert blocks["What we understand"].is_edited
    assert "by 7 May 2025" in blocks["What happens next"].text
    assert not blocks["What happens next"].is_edited


def test_a_mark_of_an_empty_field_is_told_from_text_around_it() -> None:
    assert is_empty_field("[to fill in: reference]")
    assert not is_empty_field("Quote [to fill in: reference]")
    assert empty_fields("a [to fill in: x] b [to fill in: y, point 2]") == ["x", "y, point 2"]


def test_a_mark_begun_again_and_again_is_looked_through_once() -> None:
    """Each beginning is looked at as far as the next: else the time grows with the square."""
    begun = "[to fill in: " * 59_000
    assert empty_fields(begun) == []
    assert empty_fields(f"{begun}x]") == ["x"]
    assert empty_places(f"{begun}x]") == {"x": (len(begun) - 13, len(begun) + 2)}
