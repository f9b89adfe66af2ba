"""The document library: what it begins with, versions, reviews, copies handed out, citations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.audit import entries_after, latest_entry_id
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.errors import CaseworkError, ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.library import (
    NewCopyRequest,
    NewVersion,
    TitleInput,
    add_title,
    add_version,
    ask_for_copy,
    change_title,
    record_copy_sent,
    record_review,
    restore_title,
    retire_title,
)
from best_desktop.casework.library_views import CopyRequestRow, LibraryRow
from best_desktop.casework.notes import document_bytes
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.queries.library import (
    citations,
    citations_for,
    copy_request,
    library_file,
    library_title,
    library_versions,
    reviews_due,
)
from best_desktop.casework.register_kinds import REGISTERS
from best_desktop.casework.registers import register_count, register_page
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
    DocumentKind,
    LibrarySection,
    Nation,
    Outcome,
    Tag,
)
from best_desktop.store.models import Document
from tests.builders import (
    DILYS,
    MARCUS,
    OWEN,
    ROSALIND,
    Office,
    acknowledged,
    complaint,
    decided,
    decision,
    lines,
    messages,
    view,
)

TODAY = date(2026, 11, 21)
"""The Saturday of the requirement."""
SELF_ASSESSMENT = "Housing Ombudsman’s Self-Assessment"
PDF = NewDocument("..\\CON.pdf", b"%PDF", DocumentKind.LIBRARY, Direction.OUT, date(2026, 4, 1))


def library(office: Office, **wanted: object) -> list[LibraryRow]:
    rows, _ = register_page(
        office.desk(DILYS, TODAY),
        RegisterName.LIBRARY,
        RegisterFilter(**wanted),  # type: ignore[arg-type]
    )
    return list(rows)


def titled(office: Office, title: str) -> LibraryRow:
    return next(each for each in library(office) if each.title == title)


def titles(office: Office, section: LibrarySection) -> list[str]:
    return [each.title for each in library(office) if each.section is section]


def copies(office: Office, **wanted: object) -> list[CopyRequestRow]:
    rows, _ = register_page(
        office.desk(DILYS, TODAY),
        RegisterName.COPY_REQUESTS,
        RegisterFilter(**wanted),  # type: ignore[arg-type]
    )
    return list(rows)


def last_entry() -> HistoryEntry:
    return entries_after(latest_entry_id() - 1)[0]


# ------------------------------------------------------------------------- what it begins with


@pytest.mark.clause("P-2.1.ext")
def test_a_new_case_file_has_the_four_external_references(office: Office) -> None:
    assert titles(office, LibrarySection.EXTERNAL) == [
        "Housing Ombudsman’s Complaint Handling Code 2024",
        "Charter for Social Housing Residents",
        "Regulator of Social Housing Consumer Standards",
        "Chartered Institute of Housing Professional Standards",
    ]
    offered = citations(office.desk(DILYS, TODAY), Nation.ENGLAND)
    assert set(titles(office, LibrarySection.EXTERNAL)) <= set(offered)


@pytest.mark.clause("P-2.1.int")
def test_a_new_case_file_has_the_thirteen_internal_references(office: Office) -> None:
    internal = titles(office, LibrarySection.INTERNAL)
    assert len(internal) == 13
    assert internal[0] == "Complaints Procedure"
    assert internal[-1] == "Unreasonable Behaviour Policy"
    assert titles(office, LibrarySection.POLICY) == ["Complaints Policy"]


@pytest.mark.clause("P-2.1.int", "R-0.1")
def test_the_procedure_of_2021_is_overdue_for_review(office: Office) -> None:
    procedure = titled(office, "Complaints Procedure")
    assert (procedure.version_name, procedure.dated_on) == ("01", date(2021, 3, 25))
    assert procedure.review_on == date(2023, 3, 31)
    assert (procedure.review_words, procedure.review_tag) == ("Review overdue", Tag.OVERDUE)
    assert [each.title for each in library(office, only_open=True)] == ["Complaints Procedure"]
    assert reviews_due(office.desk(DILYS, TODAY)) == 1
    assert library_versions(office.desk(DILYS, TODAY), procedure.id)[0].added_by == ""


@pytest.mark.clause("P-2.1.eng", "P-2.1.wal")
def test_law_is_offered_where_it_applies(office: Office) -> None:
    desk = office.desk(DILYS, TODAY)
    english, welsh = (titles(office, each) for each in (
        LibrarySection.LAW_ENGLAND, LibrarySection.LAW_WALES
    ))  # fmt: skip
    assert len(english) == 10
    assert [each for each in english if each.startswith("Housing Act")] == [
        f"Housing Act {year}" for year in (1985, 1988, 1996, 2004)
    ]
    assert len(welsh) == 3
    in_england, in_wales = citations(desk, Nation.ENGLAND), citations(desk, Nation.WALES)
    assert list(in_england[:10]) == english
    assert not set(welsh) & set(in_england)
    assert [each for each in in_wales if " Act " in each] == [
        *welsh,
        "Data Protection Act 2018",
        "Equality Act 2010",
    ]
    assert in_wales[:3] == tuple(welsh)
    at_penrhos = complaint(office, scheme_id=office.schemes["Penrhos Gardens"])
    at_larkfield = complaint(office, scheme_id=office.schemes["Larkfield House"])
    assert citations_for(desk, at_penrhos) == in_wales
    assert citations_for(desk, at_larkfield) == in_england


@pytest.mark.clause("P-2.1.ext")
def test_a_title_of_the_library_is_cited_in_a_decision(office: Office) -> None:
    title = titles(office, LibrarySection.EXTERNAL)[0]
    case = acknowledged(office)
    given = decision(office, case)
    cited = tuple(replace(each, citation=title) for each in given.points)
    decided(office, case, date(2025, 4, 22), points=cited)
    shown = view(office, case).points[0].decisions[1]
    assert (shown.citation, shown.outcome) == (title, Outcome.UPHELD)


# ------------------------------------------------------------------------------------- titles


@pytest.mark.clause("P-15.2")
def test_titles_are_kept_by_the_lead_and_the_head_of_housing(office: Office) -> None:
    desk = office.desk(ROSALIND, TODAY)
    new = TitleInput("Pets\nPolicy", LibrarySection.INTERNAL, public=True, clause="2.1")
    number = add_title(desk, new)
    assert lines(last_entry()) == [("LIBRARY", "title", "", "Pets Policy")]
    seen = library_title(desk, number)
    changed = TitleInput("Pets and Animals Policy", LibrarySection.INTERNAL, public=True)
    change_title(desk, number, seen.version, changed)
    assert ("CHANGED", "title", "Pets Policy", "Pets and Animals Policy") in lines(last_entry())
    change_title(desk, number, seen.version + 1, changed)
    with pytest.raises(ChangedMeanwhile):
        change_title(desk, number, seen.version, new)
    for who in (DILYS, MARCUS):
        with pytest.raises(Refused, match="You may not keep the document library"):
            add_title(office.desk(who, TODAY), new)
    with pytest.raises(Refused, match="not in the library any more"):
        change_title(desk, 999, 1, TitleInput("Other", LibrarySection.INTERNAL))
    with pytest.raises(Refused, match="not in the library any more"):
        library_title(desk, 999)


def test_what_is_wrong_with_a_title(office: Office) -> None:
    desk = office.desk(OWEN, TODAY)
    with pytest.raises(InvalidInput) as refused:
        add_title(desk, TitleInput("equality ACT 2010", LibrarySection.INTERNAL, on_website=True))
    assert messages(refused.value.problems) == {
        "title": "Equality Act 2010 is in the library already. Choose it in the list.",
        "public": "What is on the website is for anybody. Mark it as for anybody as well.",
    }
    with pytest.raises(InvalidInput, match="Enter the title"):
        add_title(desk, TitleInput(" ", LibrarySection.INTERNAL))


def test_a_title_out_of_use_is_not_offered_and_comes_back(office: Office) -> None:
    desk, title = office.desk(OWEN, TODAY), "Complaints Procedure"
    row = titled(office, title)
    retire_title(desk, row.id, row.version)
    assert titled(office, title).retired_on == TODAY
    assert titled(office, title).review_tag is None
    assert title not in citations(desk, Nation.ENGLAND)
    assert reviews_due(desk) == 0
    state = next(each for each in REGISTERS[RegisterName.LIBRARY].columns if each.key == "state")
    assert state.value(titled(office, title)) == "Out of use"
    with pytest.raises(Refused, match="taken out of use already"):
        retire_title(desk, row.id, row.version + 1)
    with pytest.raises(Refused, match="out of use since 21 November 2026"):
        ask_for_copy(desk, row.id, NewCopyRequest("A", TODAY, Channel.EMAIL))
    restore_title(desk, row.id, row.version + 1)
    assert title in citations(desk, Nation.ENGLAND)
    assert last_entry().summary == "Complaints Procedure taken back into use"


# ----------------------------------------------------------------------------------- versions


@pytest.mark.clause("P-2.1.int", "P-1.3")
def test_a_new_version_is_the_current_one_and_its_file_is_kept(office: Office) -> None:
    desk, row = office.desk(OWEN, TODAY), titled(office, "Complaints Procedure")
    new = NewVersion(
        "02", date(2026, 4, 1), date(2028, 4, 1), "https://www.bestha.co.uk/complaints", PDF
    )
    number = add_version(desk, row.id, new)
    current = titled(office, "Complaints Procedure")
    assert (current.version_name, current.version_id) == ("02", number)
    assert (current.review_tag, current.review_words) == (None, "")
    assert (current.file_name, current.address) == ("_CON.pdf", new.address)
    assert [each.name for each in library_versions(desk, row.id)] == ["02", "01"]
    assert library_versions(desk, row.id)[0].added_by == OWEN
    assert library_file(desk, number) == b"%PDF"
    assert document_bytes(office.desk(DILYS, TODAY), current.file_id or 0) == b"%PDF"
    assert last_entry().summary == "Complaints Procedure: version 02 added"
    assert reviews_due(desk) == 0
    with pytest.raises(Refused, match="has no file"):
        library_file(desk, row.version_id or 0)


def test_what_is_wrong_with_a_version(office: Office) -> None:
    desk, row = office.desk(OWEN, TODAY), titled(office, "Complaints Procedure")
    with pytest.raises(InvalidInput) as refused:
        add_version(
            desk,
            row.id,
            NewVersion("", date(2026, 4, 1), date(2025, 4, 1), "javascript:alert(1)"),
        )
    assert messages(refused.value.problems) == {
        "name": "Enter the version.",
        "review_on": "The review date must be on or after 1 April 2026, the date of the version.",
        "address": "Enter the address of a page, which begins with https://",
    }
    for address in ("https://[broken", "file:///etc/passwd", "https://a b.org", "bestha.co.uk"):
        with pytest.raises(InvalidInput, match="begins with https"):
            add_version(desk, row.id, NewVersion("02", address=address))
    with pytest.raises(InvalidInput, match="Version 01 is there already"):
        add_version(desk, row.id, NewVersion("01", file=PDF))
    assert not Document.select().exists()


@pytest.mark.clause("P-2.1.int", "P-15.2")
def test_a_review_is_recorded_with_the_next_date(office: Office) -> None:
    desk, row = office.desk(ROSALIND, TODAY), titled(office, "Complaints Procedure")
    number, seen = row.version_id or 0, row.version_version or 0
    for review_on, words in ((TODAY, "must be after today"), (date(2300, 1, 1), "the year 2300")):
        with pytest.raises(InvalidInput, match=words):
            record_review(desk, number, seen, review_on, "No change")
    with pytest.raises(InvalidInput, match="Enter what the review found"):
        record_review(desk, number, seen, date(2026, 12, 21), " ")
    record_review(desk, number, seen, date(2026, 12, 21), "No change needed")
    assert last_entry().reason == "No change needed"
    assert titled(office, row.title).review_words == "Review soon"
    assert reviews_due(desk) == 0
    assert [each.title for each in library(office, only_open=True)] == [row.title]
    record_review(desk, number, seen + 1, date(2026, 12, 21), "The same again")
    with pytest.raises(ChangedMeanwhile):
        record_review(desk, number, seen, date(2027, 12, 21), "Late")
    with pytest.raises(Refused, match="not in the library any more"):
        record_review(desk, 999, 1, date(2027, 12, 21), "Nothing there")


# ------------------------------------------------------------------------------ copies asked for


@pytest.mark.clause("P-1.3")
def test_a_copy_handed_out_is_one_line_of_the_request_log(office: Office) -> None:
    """The requirement's own example, on Tuesday 7 April 2026."""
    day = date(2026, 4, 7)
    keeper, desk = office.desk(OWEN, day), office.desk(DILYS, day)
    row = titled(office, SELF_ASSESSMENT)
    version = add_version(keeper, row.id, NewVersion("2", date(2026, 4, 1), file=PDF))
    asked = NewCopyRequest("Mrs Price", day, Channel.TELEPHONE, day, Channel.EMAIL)
    ask_for_copy(desk, row.id, asked)
    (line,) = copies(office)
    assert (line.title, line.asked_by, line.asked_on) == (SELF_ASSESSMENT, "Mrs Price", day)
    assert (line.sent_on, line.sent_how, line.sent_by) == (day, Channel.EMAIL, DILYS)
    assert (line.version_name, line.channel) == ("2", Channel.TELEPHONE)
    provided = titled(office, SELF_ASSESSMENT)
    assert (provided.provided, provided.waiting, provided.version_id) == (1, 0, version)
    assert last_entry().summary == f"Copy of {SELF_ASSESSMENT} handed out"
    assert copies(office, text="price") == [line]
    assert copies(office, only_open=True) == []


@pytest.mark.clause("P-1.3")
def test_a_copy_asked_for_waits_until_it_goes(office: Office) -> None:
    desk, row = office.desk(DILYS, TODAY), titled(office, "Complaints Policy")
    number = ask_for_copy(desk, row.id, NewCopyRequest("Mr Nowak", TODAY, Channel.LETTER))
    assert titled(office, row.title).waiting == 1
    (line,) = copies(office, only_open=True)
    assert (line.sent_on, line.sent_by, line.version_name) == (None, "", "")
    with pytest.raises(InvalidInput, match="must be on or after 21 November 2026"):
        record_copy_sent(desk, number, line.version, date(2026, 11, 20), Channel.LETTER)
    add_version(office.desk(OWEN, TODAY), row.id, NewVersion("2024"))
    with pytest.raises(ChangedMeanwhile):
        record_copy_sent(desk, number, line.version + 1, TODAY, Channel.LETTER)
    record_copy_sent(desk, number, line.version, TODAY, Channel.LETTER)
    sent = copy_request(desk, number)
    assert (sent.sent_on, sent.sent_how, sent.version_name) == (TODAY, Channel.LETTER, "2024")
    with pytest.raises(Refused, match="went on 21 November 2026"):
        record_copy_sent(desk, number, line.version + 1, TODAY, Channel.LETTER)
    for ask in (lambda: copy_request(desk, 999),
                lambda: record_copy_sent(desk, 999, 1, TODAY, Channel.LETTER)):  # fmt: skip
        with pytest.raises(CaseworkError, match="not in the list any more"):
            ask()


@pytest.mark.clause("P-1.3", "P-14.1")
def test_only_what_is_for_anybody_is_handed_out(office: Office) -> None:
    desk = office.desk(DILYS, TODAY)
    row = titled(office, "Safeguarding Policy")
    with pytest.raises(Refused, match=r"policy, the procedure or the self-assessment"):
        ask_for_copy(desk, row.id, NewCopyRequest("A", TODAY, Channel.EMAIL))
    with pytest.raises(InvalidInput) as refused:
        ask_for_copy(desk, row.id, NewCopyRequest(" ", TODAY, Channel.EMAIL, TODAY))
    assert messages(refused.value.problems) == {
        "asked_by": "Enter who asked.",
        "sent_how": "Choose how the copy went.",
    }
    public = [each.title for each in library(office) if each.public]
    assert public == ["Complaints Policy", "Complaints Procedure", SELF_ASSESSMENT]
    assert [each.title for each in library(office) if each.on_website] == public


def test_the_library_sorts_by_every_column_that_says_so(office: Office) -> None:
    desk = office.desk(DILYS, TODAY)
    for name in (RegisterName.LIBRARY, RegisterName.COPY_REQUESTS):
        for key in REGISTERS[name].listing.orders:
            register_page(desk, name, RegisterFilter(), key, descending=True)
    by_title, _ = register_page(desk, RegisterName.LIBRARY, RegisterFilter(), "title")
    assert [each.title for each in by_title] == sorted(each.title for each in by_title)
    assert register_count(desk, RegisterName.LIBRARY, RegisterFilter(text="housing act")) == 4
