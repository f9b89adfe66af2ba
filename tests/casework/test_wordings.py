"""The office's own wording of letters: saved, refused by name, taken back, kept by what is out."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework import wordings
from best_desktop.casework.errors import CaseworkError, InvalidInput, Refused
from best_desktop.casework.letters import (
    issue_letter,
    letter_pdf,
    letter_problems,
    open_draft,
    save_draft,
    start_letter,
)
from best_desktop.casework.queries import wordings as shown
from best_desktop.casework.queries.waiting import waiting
from best_desktop.casework.wordings import (
    STOCK,
    from_file,
    hash_of,
    keep_own,
    save_wording,
    stock_files,
    take_back,
    templates,
)
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.domain.wording_edit import (
    LARGEST,
    SHARED,
    EditBlock,
    EditPart,
    EditWording,
    put_together,
)
from best_desktop.store import audit_trail
from best_desktop.store.models import AuditEntry, Letter, LetterWording
from tests.builders import MARCUS, OWEN, Office, edited, issued, ready
from tests.casework.use_cases_letters import WHY, other_words, own_wording
from tests.documents.letter_pages import text

L01, L03, L04 = LetterCode.L01, LetterCode.L03, LetterCode.L04
DAY = date(2025, 4, 17)


def _save(office: Office, wording: EditWording, seen: int | None = None) -> int:
    code = wording.code
    number = wordings.latest_number(code) if seen is None else seen
    return save_wording(office.desk(OWEN), code, number, wording, WHY)


def _with(code: str, name: str, **changes: object) -> EditWording:
    """The wording in use with one block changed."""
    wording = shown.open_wording(code).wording
    blocks = tuple(
        replace(each, **changes) if each.name == name else each  # type: ignore[arg-type]
        for each in wording.blocks
    )
    assert blocks != wording.blocks
    return replace(wording, blocks=blocks)


def _without(code: str, name: str) -> EditWording:
    wording = shown.open_wording(code)
    names = wording.shared_names
    blocks = tuple(
        each for each in wording.wording.blocks if names.get(each.use, each.name) != name
    )
    return replace(wording.wording, blocks=blocks)


def _says(refused: InvalidInput) -> str:
    return "\n".join(each.message for each in refused.problems)


@pytest.mark.clause("R-7.2.c")
def test_a_new_version_is_used_from_now_on_and_stands_in_the_history(office: Office) -> None:
    assert templates()[L01].version == "4"
    assert _save(office, other_words("L01")) == 1
    template = templates()[L01]
    assert template.version == "own 1"
    assert template.headings[-1].text == "About your complaint"
    entry = audit_trail.entries_on(["Letters"])[-1]
    assert (entry.action, entry.summary, entry.reason) == (
        "Change wording",
        "L01: wording changed, version 1",
        WHY,
    )
    assert [(each["field"], each["old"], each["new"]) for each in entry.lines] == [
        ("L01", "version 0", "version 1")
    ]
    before = AuditEntry.select().count()
    assert _save(office, shown.open_wording("L01").wording) == 1
    assert AuditEntry.select().count() == before


@pytest.mark.clause("R-7.2.c")
@pytest.mark.parametrize("code", [each.value for each in LetterCode])
def test_each_mandatory_block_taken_out_is_refused_by_name_when_saving(
    office: Office, code: str
) -> None:
    if wordings.file_of(code) not in stock_files():
        pytest.skip("no wording of it yet")
    desk = office.desk(OWEN)
    for block in wordings.stock_templates()[LetterCode(code)].blocks:
        if block.mandatory:
            with pytest.raises(InvalidInput) as refused:
                save_wording(desk, code, STOCK, _without(code, block.name), WHY)
            assert f"'{block.name}'" in _says(refused.value)
    assert not LetterWording.select().exists()


@pytest.mark.clause("R-7.2.c")
@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ((EditPart("By {until} {untill}."),), "there is no field {untill}"),
        ((EditPart("By {until}.", "on_a_whim"),), "there is no condition 'on_a_whim'"),
        ((EditPart("By {until}.", repeat="wishes"),), "repeat = 'wishes' is not known"),
        ((EditPart("By {until}. {"),), "a brace stands alone"),
        ((EditPart("By {until}. \U0001f600"),), "The letter font cannot print"),
        ((), "give either 'text' or 'parts'"),
        ((EditPart("Soon."),), "'The new date' must say {until}, the new date. Put it back."),
    ],
)
def test_what_cannot_be_filled_is_refused_by_name(
    office: Office, parts: tuple[EditPart, ...], says: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        _save(office, _with("L03", "The new date", parts=parts))
    assert says in _says(refused.value)
    assert all(each.field == "wording" for each in refused.value.problems)


def test_a_wording_needs_a_reason_and_texts_that_somebody_could_read(office: Office) -> None:
    desk = office.desk(OWEN)
    with pytest.raises(InvalidInput, match="Say why the wording changes"):
        save_wording(desk, "L01", STOCK, other_words("L01"), " ")
    with pytest.raises(InvalidInput, match="more than 2,000 characters"):
        save_wording(desk, "L01", STOCK, other_words("L01"), "x" * 2_001)
    with pytest.raises(InvalidInput, match="more than 20,000 characters"):
        _save(office, _with("L03", "The new date", parts=(EditPart("x" * 20_001),)))
    with pytest.raises(InvalidInput, match="is too long"):
        _save(office, other_words("L01", "x" * 301))
    with pytest.raises(Refused, match="There is no letter L99"):
        save_wording(desk, "L99", STOCK, replace(other_words("L01"), code="L99"), WHY)
    with pytest.raises(InvalidInput, match="This is the wording of L01, not of L03"):
        save_wording(desk, "L03", STOCK, other_words("L01"), WHY)


def test_whoever_saves_later_is_told_who_was_first(office: Office) -> None:
    _save(office, other_words("L01"))
    with pytest.raises(Refused, match=f"{OWEN} saved another version"):
        _save(office, other_words("L01", "Mine"), seen=STOCK)


@pytest.mark.clause("R-7.2.c")
def test_an_issued_letter_keeps_its_bytes_and_its_version(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    before = letter_pdf(office.desk(), letter)
    _save(office, other_words("L01", "Other words altogether"))
    assert letter_pdf(office.desk(), letter) == before
    assert "Other words altogether" not in text(before)
    assert Letter.get_by_id(letter).template_version == "4"

    second = issued(office, ready(office), L01, DAY)
    assert Letter.get_by_id(second).template_version == "own 1"
    assert "Other words altogether" in text(letter_pdf(office.desk(), second))


@pytest.mark.clause("R-7.2.c")
def test_a_draft_begun_before_tells_it_and_takes_the_new_wording(office: Office) -> None:
    case = ready(office)
    desk = office.desk(MARCUS, DAY)
    draft = start_letter(desk, case, L01)
    assert (draft.begun_from, draft.outdated) == ("", ())
    save_draft(desk, draft.id, draft.version, edited(draft.blocks, "Thank you for telling us."))
    blocks = shown.open_wording("L01").wording.blocks
    opening = next(each for each in blocks if each.name == "Opening")
    parts = tuple(replace(each, text=f"Hello. {each.text}") for each in opening.parts)
    _save(office, _with("L01", "Opening", parts=parts))

    desk = office.desk(MARCUS)
    again = open_draft(desk, draft.id)
    assert again.begun_from == "4"
    assert again.outdated == ("Opening",)
    written = next(each for each in again.blocks if each.name == "Opening")
    assert "Thank you for telling us." in written.text
    assert written.filled.startswith("Hello. ")
    renewed = tuple(
        replace(each, text=each.filled) if each.name == "Opening" else each for each in again.blocks
    )
    version = save_draft(desk, draft.id, again.version, renewed)
    last = open_draft(desk, draft.id)
    assert (last.begun_from, last.outdated) == ("", ())
    assert not [each for each in letter_problems(desk, draft.id, last.blocks, DAY) if each.hard]
    issue_letter(desk, draft.id, version, last.blocks, DAY, "Read")
    assert Letter.get_by_id(draft.id).template_version == "own 1"


@pytest.mark.clause("R-7.2.c")
def test_shared_blocks_are_changed_for_every_letter_at_once(office: Office) -> None:
    formats = next(
        each for each in shown.open_wording(SHARED).wording.blocks if each.key == "formats"
    )
    words = (EditPart("Ask us for this letter in another format."),)
    _save(office, _with(SHARED, formats.name, parts=words))
    assert templates()[L01].version == "4, shared 1"
    for each in templates().values():
        said = [b.parts[0].text for b in each.blocks if b.name == "Other formats"]
        assert set(said) <= {words[0].text}
    _save(office, other_words("L01"))
    assert templates()[L01].version == "own 1, shared 1"
    with pytest.raises(InvalidInput) as refused:
        _save(office, _without(SHARED, "Your contact"))
    assert "shared.toml has no block 'contact'" in _says(refused.value)
    with pytest.raises(InvalidInput) as refused:
        _save(office, _with(SHARED, "Your contact", parts=(EditPart("Ring us."),)))
    assert "'Your contact' must say {contact_name}, contact name." in _says(refused.value)


@pytest.mark.clause("R-7.2.c")
def test_the_programs_wording_or_an_earlier_one_is_taken_back(office: Office) -> None:
    desk = office.desk(OWEN)
    _save(office, other_words("L01", "First"))
    _save(office, other_words("L01", "Second"))
    assert take_back(desk, "L01", 2, 1, "The first was better") == 3
    assert templates()[L01].headings[-1].text == "First"
    assert take_back(desk, "L01", 3, STOCK, "Ours was worse") == 4
    assert templates()[L01].version == "4"
    with pytest.raises(Refused, match="in use already"):
        take_back(desk, "L01", 4, STOCK, "Again")
    with pytest.raises(Refused, match="not there"):
        take_back(desk, "L01", 4, 9, "Again")
    found = shown.versions(desk, "L01")
    assert [(each.number, each.in_use) for each in found] == [
        (4, True), (3, False), (2, False), (1, False), (0, False),
    ]  # fmt: skip
    assert found[0].what == "Back to: The program’s own, version 4"
    assert found[1].reason == "The first was better"
    assert shown.open_wording("L01", 2).wording.headings[-1].text == "Second"
    hint = next(each.name for each in shown.open_wording("L01").wording.blocks if each.hint)
    _save(office, _with("L01", hint, hint="Say what went wrong."))
    assert shown.difference("L01", STOCK)[0] == "- Hint: Say what went wrong."
    assert shown.difference("L01", 5) == []
    assert take_back(desk, "L01", 5, 4, "Ours was worse again") == 6
    assert templates()[L01].version == "4"


@pytest.mark.clause("R-7.2.c")
def test_a_newer_wording_of_the_program_is_told_and_ours_may_stay(office: Office) -> None:
    own_wording(office, "L03")
    desk = office.desk(OWEN)
    row = next(each for each in shown.wordings(desk) if each.code == "L03")
    assert (row.is_own, row.stock_changed, row.saved_by, row.problem) == (True, True, OWEN, "")
    assert ("wording", "1 letter wording to look at") in waiting(desk)
    assert "wording" not in dict(waiting(office.desk(MARCUS)))
    assert keep_own(desk, "L03", 1, "Looked at: ours stays") == 2
    assert "wording" not in dict(waiting(desk))
    row = next(each for each in shown.wordings(desk) if each.code == "L03")
    assert (row.version, row.stock_changed) == ("Ours, version 2", False)
    for code, number in (("L03", 2), ("L04", STOCK)):
        with pytest.raises(Refused, match="no newer wording"):
            keep_own(desk, code, number, "Why not")


def test_ours_that_the_program_cannot_use_any_more_gives_way_and_is_told(office: Office) -> None:
    own_wording(office, "L03")
    own_wording(office, "L04")
    broken = "code = 'L03'"
    LetterWording.update(text=broken, sha256=hash_of(broken)).where(
        LetterWording.code == "L03"
    ).execute()
    swapped = put_together(other_words("L01"))
    LetterWording.update(text=swapped, sha256=hash_of(swapped)).where(
        LetterWording.code == "L04"
    ).execute()
    used = wordings.in_use()
    assert used.templates[L03] == wordings.stock_templates()[L03]
    assert "'blocks' must be a list" in used.problems["L03"]
    assert used.problems["L04"] == "L04.toml: this is the wording of L01."
    row = next(each for each in shown.wordings(office.desk(OWEN)) if each.code == "L03")
    assert row.problem == used.problems["L03"]

    formats = shown.open_wording(SHARED).wording
    _save(office, replace(formats, blocks=(*formats.blocks, EditBlock(key="own", name="Own"))))
    assert wordings.in_use().templates[L03].version.endswith(", shared 1")
    LetterWording.update(text="x = 1", sha256=hash_of("x = 1")).where(
        LetterWording.code == SHARED
    ).execute()
    used = wordings.in_use()
    assert used.templates[L01] == wordings.stock_templates()[L01]
    assert SHARED in used.problems
    assert wordings.refusals("L01", put_together(other_words("L01"))) == []


def test_the_list_has_every_letter_and_the_shared_blocks_last(office: Office) -> None:
    found = shown.wordings(office.desk(MARCUS))
    assert [each.code for each in found][:3] == ["L01", *[each.code for each in found][1:3]]
    assert found[-1].code == SHARED
    assert found[0].version == "The program’s own, version 4"
    assert found[-1].version == "The program’s own"


@pytest.mark.clause("R-7.2.c")
def test_a_wording_is_looked_at_before_it_is_saved(office: Office) -> None:
    desk = office.desk(OWEN, DAY)
    seen = text(shown.preview_wording(desk, other_words("L01", "Seen before saving"), L01))
    assert "Seen before saving" in seen
    assert "Mrs Ann Example" in seen
    assert "PREVIEW" in seen
    case = ready(office)
    desk = office.desk(OWEN, DAY)
    assert "Mrs Ruth Adeyemi" in text(shown.preview_wording(desk, other_words("L01"), L01, case))
    shared = _with(SHARED, "Other formats", parts=(EditPart("In another format."),))
    assert "In another format." in text(shown.preview_wording(desk, shared, L04))
    with pytest.raises(CaseworkError, match="there is no field"):
        shown.preview_wording(desk, other_words("L01", "{nothing}"), L01)
    with pytest.raises(CaseworkError, match="has nothing for a letter L05"):
        shown.preview_wording(desk, other_words("L05"), LetterCode.L05, case)


def test_every_letter_can_be_looked_at_with_the_invented_case(office: Office) -> None:
    desk = office.desk(OWEN, DAY)
    for code in templates():
        wording = shown.open_wording(code.value).wording
        assert shown.preview_wording(desk, wording, code)[:5] == b"%PDF-"


def test_fields_are_offered_with_what_they_mean_and_give(office: Office) -> None:
    desk = office.desk(OWEN, DAY)
    found = {each.name: each for each in shown.fields_for(desk, L01)}
    assert (found["reference"].means, found["reference"].gives) == ("reference", "BEST-2025-0000")
    first = shown.fields_for(desk, L04, "points")[1]
    assert (first.name, first.means, first.where) == (
        "understanding", "what it is about, of each point", "points",
    )  # fmt: skip
    assert shown.condition("not anonymous and has_agreed_by", "") == (
        "Only where the complaint is not anonymous and who agreed the new date is recorded"
    )
    assert shown.condition("done", "remedies") == ("Once for each remedy where the action is done")
    assert shown.condition("", "wanted") == "Once for each outcome sought"
    assert shown.condition(None) == "Always"
    assert shown.condition("not fault_found") == "Only where no fault was found"


@pytest.mark.clause("R-7.2.c")
def test_a_template_goes_out_as_a_file_and_comes_in_again(office: Office) -> None:
    content = wordings.exported("L03", other_words("L03", "Later than we said"))
    wording = from_file("L03", content, "L03.toml")
    assert _save(office, wording) == 1
    assert templates()[L03].headings[-1].text == "Later than we said"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff\xfe\x00", "this is not text"),
        (b"x" * (4 * LARGEST + 1), "larger than a letter"),
        (b"x" * (LARGEST + 1), "larger than a letter"),
        (b"code = ", "not a TOML file"),
        (b"code" + b".a" * 60_000 + b" = 1", "more than 400 full stops"),
        (stock_files()["L01.toml"].encode(), "the wording of L01, not of L03"),
        (stock_files()["L03.toml"].replace('use = "contact"', 'use = "formats"', 1).encode(),
         "there are two"),
        (stock_files()["L03.toml"].replace("mandatory = true", "mandatory = false").encode(),
         "'The new date'"),
    ],
)  # fmt: skip
def test_a_file_from_elsewhere_is_read_with_suspicion(
    office: Office, content: bytes, says: str
) -> None:
    assert office.staff
    with pytest.raises(Refused, match=says):
        from_file("L03", content, "L03.toml")


def test_looking_for_templates_asks_the_case_file_once(office: Office) -> None:
    _save(office, other_words("L01"))
    templates()
    heard: list[str] = []
    connection = LetterWording._meta.database.connection()
    if not hasattr(connection, "set_trace_callback"):
        pytest.skip("a server does not tell")
    connection.set_trace_callback(heard.append)
    templates()
    connection.set_trace_callback(None)
    assert len(heard) == 1


@pytest.mark.clause("B-55")
def test_a_changed_text_does_not_keep_the_easy_read_of_the_old_one(office: Office) -> None:
    before = shown.open_wording(SHARED).wording
    easy = next(p.easy for b in before.blocks if b.name == "Other formats" for p in b.parts)
    parts = (EditPart("Ask us for this letter in large print.", easy=easy),)
    shared = _with(SHARED, "Other formats", parts=parts)
    _save(office, shared)
    kept = shown.open_wording(SHARED).wording
    saved = next(each for each in kept.blocks if each.name == "Other formats")
    assert [(each.text, each.easy) for each in saved.parts] == [(parts[0].text, "")]
    others = [part for block in kept.blocks for part in block.parts if part.easy]
    assert others


@pytest.mark.clause("B-55")
def test_an_easy_read_text_is_changed_with_its_text_or_found_to_fit(office: Office) -> None:
    name, desk = "Other formats", office.desk(OWEN)
    before = next(b for b in shown.open_wording(SHARED).wording.blocks if b.name == name)
    first = next(at for at, part in enumerate(before.parts) if part.easy)

    def with_part(**changes: str) -> EditWording:
        parts = list(before.parts)
        parts[first] = replace(parts[first], **changes)
        return _with(SHARED, name, parts=tuple(parts))

    def easy() -> str:
        block = next(b for b in shown.open_wording(SHARED).wording.blocks if b.name == name)
        return block.parts[first].easy

    both = with_part(text="Ask us for large print.", easy="Ask us. We print it large.")
    assert wordings.easy_left_behind(SHARED, both) == ()
    save_wording(desk, SHARED, 0, both, WHY)
    assert easy() == "Ask us. We print it large."
    alone = with_part(text="You may ask for large print.", easy=easy())
    assert wordings.easy_left_behind(SHARED, alone) == (name,)
    save_wording(desk, SHARED, 1, alone, WHY, easy_looked_at=True)
    assert easy() == "Ask us. We print it large."
    lines = shown.difference(SHARED, STOCK)
    assert "- Easy read: Ask us. We print it large." in lines
    pdf = shown.preview_wording(desk, alone, L01, easy_read=True)
    assert "We print it large" in text(pdf)
    assert "We print it large" not in text(shown.preview_wording(desk, alone, L01))


def test_a_wording_nobody_can_read_opens_with_the_programs_and_what_was_saved(
    office: Office,
) -> None:
    own_wording(office, "L03")
    own_wording(office, "L04")
    raw = "code = 'L03"
    swapped = put_together(other_words("L01"))
    for code, broken in (("L03", raw), ("L04", swapped)):
        row = LetterWording.update(text=broken, sha256=hash_of(broken))
        row.where(LetterWording.code == code).execute()
    opened = shown.open_wording("L03")
    assert opened.wording == shown.programs_wording("L03")
    assert opened.problem.startswith("L03.toml: this is not a TOML file")
    assert opened.raw == raw
    assert "wording of L01" in shown.open_wording("L04").problem
    assert f"- {raw}" in shown.difference("L03", STOCK)
    desk = office.desk(OWEN)
    assert shown.preview_wording(desk, shown.open_wording(SHARED).wording, L03)[:4] == b"%PDF"
    words = _with("L03", "The new date", heading="A new day")
    save_wording(desk, "L03", opened.seen_number, words, WHY)
    assert shown.open_wording("L03").problem == ""


def test_a_wording_that_letters_cannot_use_any_more_opens_with_why(office: Office) -> None:
    own_wording(office, "L03")
    broken = put_together(other_words("L03")).replace("{until}", "{untill}")
    row = LetterWording.update(text=broken, sha256=hash_of(broken))
    row.where(LetterWording.code == "L03").execute()
    opened = shown.open_wording("L03")
    assert "there is no field {untill}" in opened.problem
    assert opened.raw == ""
    assert opened.wording != shown.programs_wording("L03")
