"""Files from outside: what they may be called, and what may be done with each kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.emails import domain_of
from best_desktop.domain.file_kinds import Use, ending, opens_outside, use_of, warning_for
from best_desktop.domain.file_names import safe_file_name


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("photo.jpg", "photo.jpg"),
        ("../../../evil.exe", "evil.exe"),
        ("C:\\Windows\\win.ini", "win.ini"),
        ("letter.pdf:evil.exe", "letter.pdf_evil.exe"),
        ("invoice\u202egpj.exe", "invoicegpj.exe"),
        ("%2e%2e%2fetc", "_2e_2e_2fetc"),
        ("NUL.pdf", "_NUL.pdf"),
        ("com1", "_com1"),
        ("Con .txt", "_Con .txt"),
        ("CONOUT$", "_CONOUT$"),
        ("bill.exe\N{NO-BREAK SPACE}", "bill.exe"),
        ("bill\N{IDEOGRAPHIC SPACE}1.pdf", "bill 1.pdf"),
        ("trailing. . ", "trailing"),
        ("\x00\x07", "Document"),
        ("...", "Document"),
        ("", "Document"),
        ("Tŷ Derwen – llythyr.pdf", "Tŷ Derwen – llythyr.pdf"),
    ],
)
def test_a_name_somebody_gave_is_made_harmless(given_name: str, kept: str) -> None:
    assert safe_file_name(given_name) == kept


@given(st.text(max_size=300))
def test_any_name_becomes_one_that_can_be_saved(name: str) -> None:
    kept = safe_file_name(name)
    assert 0 < len(kept) <= 121
    assert len(kept.encode()) <= 241
    assert not set(kept) & set('<>:"/\\|?*\x00')
    assert kept == kept.strip(" .")
    assert kept.partition(".")[0].casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
    assert safe_file_name(kept) == kept


def test_a_long_name_keeps_its_ending() -> None:
    kept = safe_file_name("x" * 400 + ".docx")
    assert kept.endswith(".docx")
    assert len(kept) == 120


def test_a_name_of_three_hundred_letters_is_cut_before_its_ending() -> None:
    assert safe_file_name("ŵ" * 300 + ".pdf") == "ŵ" * 116 + ".pdf"
    assert safe_file_name("x" * 300) == "x" * 120
    assert safe_file_name("😀" * 200 + ".pdf") == "😀" * 59 + ".pdf", "in bytes, as disks count"


# ------------------------------------------------------------------------------ kinds of files


@pytest.mark.parametrize(
    ("name", "use", "opens"),
    [
        ("answer.pdf", Use.SHOW, True),
        ("PHOTO.JPG", Use.SHOW, True),
        ("notes.txt", Use.SHOW, True),
        ("letter.docx", Use.OPEN, True),
        ("voicemail.m4a", Use.OPEN, True),
        ("email.eml", Use.SHOW, False),
        ("email.msg", Use.SHOW, False),
        ("page.html", Use.SHOW, False),
        ("drawing.svg", Use.SHOW, False),
        ("photos.zip", Use.SAVE, False),
        ("figures.csv", Use.SAVE, False),
        ("no ending", Use.SAVE, False),
        ("program.exe", Use.WARN, False),
        ("bill.pdf.exe", Use.WARN, False),
        ("bill.pdf.EXE. . ", Use.WARN, False),
        ("letter.docm", Use.WARN, False),
        ("Invoice.lnk", Use.WARN, False),
        ("site.url", Use.WARN, False),
        ("run.ps1", Use.WARN, False),
    ],
)
def test_only_what_is_read_and_never_run_is_opened(name: str, use: Use, opens: bool) -> None:
    assert use_of(name, b"%PDF-1.7") is use
    assert opens_outside(use, name) is opens
    warned = warning_for(use, name)
    assert (warned is not None) is (use is Use.WARN)
    assert warned is None or "can harm this computer" in warned


@pytest.mark.parametrize("start", [b"MZ\x90\x00", b"\x7fELF\x02", b"#!/bin/sh"])
def test_a_program_by_another_name_is_a_program(start: bytes) -> None:
    assert use_of("holiday.pdf", start) is Use.WARN


def test_the_ending_and_the_domain() -> None:
    assert [ending(each) for each in ("a.b.PDF", "a", ".eml", "a. ")] == ["pdf", "", "eml", ""]
    assert domain_of("x@BestHA.co.uk>") == "bestha.co.uk"
    assert domain_of("Anna Khan") == ""
