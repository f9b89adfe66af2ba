"""Letters on paper: the window, the type, hostile text, and the same bytes every time."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from best_desktop.documents.letter_parts import kept_together
from best_desktop.documents.letter_pdf import LetterError, typeset, unprintable
from best_desktop.domain.letter_facts import LetterFacts, OfficeDetails, PointFacts
from best_desktop.domain.letter_paper import LetterPaper, Window
from best_desktop.domain.letter_template import DraftBlock, fill, heading
from best_desktop.domain.letter_wording import TO_OUTSIDE
from best_desktop.domain.vocabulary import LetterCode, LetterFormat, Outcome
from tests.documents.letter_cases import (
    CONTACT,
    OFFICE,
    PROCEDURE,
    STAGE,
    anonymous_facts,
    bare_facts,
    procedures_of,
    rich_facts,
    templates,
)
from tests.documents.letter_pages import MM, Ink, ink, lines, pages, text

ALL = [(code, name) for code in LetterCode for name in procedures_of(code)]
# Every letter as it is printed most, and in each other format those that have most in them.
EACH = [
    (code, name, size)
    for code, name in ALL
    for size in LetterFormat
    if size is LetterFormat.STANDARD or code in {LetterCode.L01, LetterCode.L09, LetterCode.L12}
]
WINDOWS = {
    Window.DL: ((20, 57, 100, 81), (10, 46, 110, 92), [99, 198], 92),
    Window.C5: ((24.6, 39.5, 120, 66.3), (15, 30, 125, 95), [148.5], 95),
}
LARGE = LetterFormat.LARGE_PRINT
LEAST = {
    LetterFormat.EASY_READ: (16, 14),
    LetterFormat.LARGE_PRINT: (18, 18),
    LetterFormat.LARGER_PRINT: (24, 18),
}


def printed(code: LetterCode, facts: LetterFacts, watermark: str = "") -> bytes:
    template = templates()[code]
    return typeset(facts, heading(template, facts), fill(template, facts), watermark=watermark)


def body(words: str, **more: Any) -> bytes:
    block = DraftBlock("What we did", "What we did", words, mandatory=True, editable=True)
    return typeset(rich_facts(**more), "Our answer", [block])


@pytest.mark.clause("P-1.1", "P-5.1.i", "P-6.6", "B-56")
@pytest.mark.parametrize(("code", "name", "size"), EACH)
def test_every_letter_prints_with_reference_contact_stage_and_channels(
    code: LetterCode, name: str, size: LetterFormat
) -> None:
    facts = rich_facts(name, stage=STAGE.get(code, 1), letter_format=size)
    # A long web address is on two lines in large print.
    found = "".join(text(printed(code, facts)).split())
    for wanted in (
        "Our reference: BEST-2025-0001",
        "17 April 2025",
        f"Stage {facts.stage} of {facts.procedure.last_stage}" if facts.stage else "",
        "Dear Mrs Adeyemi",
        "Marcus Oyelaran, Head of Property",
        "Telephone: 0161 786 6012",
        "marcus.oyelaran@bestha.co.uk",
        "" if code in TO_OUTSIDE else "in large print",
        "Telephone: 0161 786 6000 (option 6)",
        "Text or WhatsApp: 07525 277308",
        "complaints@bestha.co.uk",
        "www.bestha.co.uk",
        "www.facebook.com/bespokesupportivetenancies",
        "www.instagram.com/bespokesupportivetenancies",
        "2a Sentinel House, Eccles, M30 0NJ",
        "Page 1 of",
    ):
        assert "".join(wanted.split()) in found
    assert "".join(heading(templates()[code], facts).split()) in found


@pytest.mark.clause("P-7.1.4")
def test_the_acknowledgement_of_the_story_names_its_dates() -> None:
    found = text(printed(LetterCode.L01, rich_facts()))
    assert "answer it by 6 May 2025" in found
    assert "Acknowledgement by 23 April 2025" in found


@pytest.mark.clause("P-7.1.7", "P-7.1.6")
def test_the_answer_of_the_story_names_the_last_day_for_stage_2() -> None:
    found = text(printed(LetterCode.L04, rich_facts()))
    assert "Ask us by 29 May 2025" in found
    assert "Repairs, Planned Cyclical Maintenance and Recharge Policy" in found


@pytest.mark.clause("P-7.2.5")
def test_the_last_answer_has_the_ombudsmans_lines() -> None:
    found = [
        line for page in pages(printed(LetterCode.L09, rich_facts(stage=2))) for line in lines(page)
    ]
    first = found.index("Housing Ombudsman Service")
    assert found[first : first + 7] == [
        "Housing Ombudsman Service",
        "PO Box 1484",
        "Unit D",
        "Preston",
        "PR2 0ET",
        "Telephone: 0300 111 3000",
        "Website: www.housing-ombudsman.org.uk",
    ]


ADDRESSES = {
    "five lines": rich_facts().addressee,
    "six lines": ("Ŵyn Ŷork", *rich_facts().addressee),
    "one line": ("The residents of Ashdown Court",),
    "long lines": (
        "Ms Wilhelmina Featherstonehaugh-Cholmondeley of the Larkfield House Tenants",
        "Flat 4, Larkfield House,",
        "Bolton",
        "BL1 4TT",
    ),
    "no blanks": ("W" * 90, "BL1 4TT"),
}


@pytest.mark.clause("B-50", "B-51")
@pytest.mark.parametrize("window", Window)
@pytest.mark.parametrize("size", LetterFormat)
def test_only_the_address_shows_in_the_envelope_window(size: LetterFormat, window: Window) -> None:
    box, kept_clear, _, text_from = WINDOWS[window]
    for address in ADDRESSES.values():
        facts = rich_facts(
            addressee=address, letter_format=size, sample=True, paper=LetterPaper(window)
        )
        page = pages(printed(LetterCode.L04, facts, watermark="DRAFT"))[0]
        near = [each for each in ink(page) if each.touches(*kept_clear)]
        assert all(each.inside(*box) for each in near)
        shown = "".join(each.what for each in sorted(near, key=lambda each: (each.top, each.left)))
        assert shown == "".join("".join(address).split()).replace("House,", "House")
        assert {each.size for each in near} <= {10, 11}
        running = [each for each in ink(page) if each.top > text_from]
        assert running


@pytest.mark.clause("B-50")
@pytest.mark.parametrize("window", Window)
@pytest.mark.parametrize(("across", "down"), [(8, 8), (-8, -8), (-8, 8), (8, -8), (2.5, 0)])
def test_a_window_that_lies_elsewhere_moves_all_that_hangs_on_it(
    window: Window, across: float, down: float
) -> None:
    paper = LetterPaper(window, across, down)
    box, kept_clear, _, _ = WINDOWS[window]
    for size in (LetterFormat.STANDARD, LetterFormat.LARGER_PRINT):
        facts = rich_facts(paper=paper, letter_format=size)
        page = ink(pages(printed(LetterCode.L01, facts))[0])
        near = [each for each in page if each.touches(*moved(kept_clear, across, down))]
        assert near
        assert all(each.inside(*moved(box, across, down)) for each in near)
        assert all(each.inside(4.9, 4.9, 191, 292.1) for each in page)


def moved(
    box: tuple[float, float, float, float], across: float, down: float
) -> tuple[float, float, float, float]:
    left, top, right, bottom = box
    return left + across, top + down, right + across, bottom + down


@pytest.mark.clause("B-50", "B-51")
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_a_poppler_of_its_own_finds_the_address_where_the_window_is(tmp_path: Path) -> None:
    """Measured by another program, with its own idea of how high a word is."""
    for window, (box, *_) in WINDOWS.items():
        file = tmp_path / f"{window.value}.pdf"
        file.write_bytes(printed(LetterCode.L04, rich_facts(paper=LetterPaper(window))))
        done = subprocess.run(
            ["pdftotext", "-bbox", "-f", "1", "-l", "1", str(file), "-"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        words = {
            each[5]: [float(value) / MM for value in each.groups()[:4]]
            for each in re.finditer(
                r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<', done.stdout
            )
        }
        for word in ("Ruth", "Larkfield", "Bolton", "BL1", "4TT"):
            left, top, right, bottom = words[word]
            assert box[0] <= left
            assert right <= box[2]
            assert box[1] - 0.1 <= top
            assert bottom <= box[3]


@pytest.mark.parametrize("address", [tuple("1234567"), ("word " * 200,), ("x" * 10_000, "BL1 4TT")])
def test_an_address_too_long_for_the_window_is_refused(address: tuple[str, ...]) -> None:
    with pytest.raises(LetterError, match=r"takes \d+ lines and the envelope window shows 6"):
        printed(LetterCode.L01, rich_facts(addressee=address))


@pytest.mark.clause("B-52")
@pytest.mark.parametrize("window", Window)
def test_fold_marks_stand_where_the_sheet_is_folded(window: Window) -> None:
    for shown in (True, False):
        facts = rich_facts(paper=LetterPaper(window, fold_marks=shown))
        found = ink(pages(printed(LetterCode.L01, facts))[0])
        marks = [each for each in found if each.what == "drawing" and each.right < 10]
        assert [round(each.top, 1) for each in marks] == (WINDOWS[window][2] if shown else [])


@pytest.mark.clause("P-13.1", "B-53", "B-54", "B-55")
@pytest.mark.parametrize(("code", "name", "size"), EACH)
def test_type_is_twelve_point_or_as_large_as_they_need(
    code: LetterCode, name: str, size: LetterFormat
) -> None:
    facts = rich_facts(name, stage=STAGE.get(code, 1), letter_format=size)
    if size not in LEAST:
        first = [each for each in page_ink(facts, code)[0] if each.size]
        running = [each for each in first if 95 < each.top < 250]
        assert min(each.size for each in running) == 12
        assert min(each.size for each in first) == 10
        return
    body_size, least = LEAST[size]
    for number, page in enumerate(page_ink(facts, code)):
        printed_here = [
            each for each in page if each.size and each.top > (95 if number == 0 else 0)
        ]
        foot = [each for each in printed_here if each.top > 278]
        assert min(each.size for each in printed_here if each not in foot) >= body_size
        assert min(each.size for each in foot) >= least
        head = [each for each in page if number == 0 and each.size and each.top < 45]
        assert all(each.size >= least for each in head)


def page_ink(facts: LetterFacts, code: LetterCode) -> list[list[Ink]]:
    return [ink(page) for page in pages(printed(code, facts))]


@pytest.mark.parametrize("size", LetterFormat)
def test_nothing_leaves_the_margins(size: LetterFormat) -> None:
    facts = rich_facts(letter_format=size)
    for page in page_ink(facts, LetterCode.L04):
        for each in page:
            assert each.inside(5, 5, 191, 292)
            assert each.what == "drawing" or each.left >= 24.9


@pytest.mark.clause("P-5.1.a")
@pytest.mark.parametrize("name", procedures_of(LetterCode.L01))
def test_the_enclosure_is_one_page_of_its_own(name: str) -> None:
    found = [lines(page) for page in pages(printed(LetterCode.L01, rich_facts(name)))]
    assert found[-1][0] == "How your complaint will be handled"
    assert "Help and advice" in found[-1]
    assert "Yours sincerely" in found[-2]


@pytest.mark.parametrize(("code", "name", "size"), EACH)
def test_no_heading_ends_a_page_and_no_signature_stands_alone(
    code: LetterCode, name: str, size: LetterFormat
) -> None:
    facts = rich_facts(name, stage=STAGE.get(code, 1), letter_format=size)
    blocks = fill(templates()[code], facts)
    headings = {block.heading for block in blocks if block.heading}
    for page in pages(printed(code, facts)):
        found = [each for each in lines(page) if each]
        foot = next(n for n, line in enumerate(found) if line.startswith("BEST-2025-0001"))
        above = [line for line in found[:foot] if "Telephone: 0161 786 6000" not in line]
        assert above[-1] not in headings
        assert above[0] != "Yours sincerely"
        # The heading of all points has the first of them with it.
        if size is LetterFormat.STANDARD and "Our answer to each point" in found:
            assert any(each.startswith("Point 1: ") for each in found)
        # In large print every way to reach us stands on one page, under its heading.
        if "How to reach us" in found:
            assert "• In person: tell any of our staff" in found


@pytest.mark.clause("B-53")
def test_dates_and_numbers_are_not_split_over_lines() -> None:
    words = "We came on 14 April 2025 and rang 0161 786 6012 about M30 0NJ within 10 working days. "
    for page in pages(body(words * 40)):
        for line in lines(page):
            assert not line.endswith(("on 14", "April", " 0161", "786", "M30", "within 10"))


@pytest.mark.parametrize(
    "hostile",
    [
        "<b>bold",
        "</b>",
        "<John> said & left",
        '<img src="/etc/hostname"/>',
        '<img src="\\\\host\\share\\x.png">',
        '<a href="javascript:alert(1)">x</a>',
        '<font color="[[x for x in ().__class__.__base__.__subclasses__()]]">y</font>',
        "&lt;already&gt; &amp;amp; &#65;",
        "<para><br/></para>",
        "{reference} {contact_name}",
        "%s %(x)s $y \\n (unclosed",
        "=1+1",
        "<!-- not a comment -->",
        "<![CDATA[x]]>",
    ],
)
def test_what_people_type_is_printed_as_they_typed_it(hostile: str) -> None:
    point = PointFacts(1, hostile, outcome=Outcome.UPHELD, finding=hostile, reasons=hostile)
    facts = rich_facts(
        points=(point,),
        what_we_did=hostile,
        addressee=(hostile, "BL1 4TT"),
        salutation=hostile,
        contact=replace(CONTACT, name=hostile, job_title=hostile),
    )
    pdf = printed(LetterCode.L04, facts, watermark=hostile)
    found = text(pdf)
    wanted = " ".join(hostile.split())
    assert f"Our reasons: {wanted}" in found
    assert f"Dear {wanted}" in found
    assert found.count(wanted) >= 6
    assert not re.search(rb"/XObject|/Subtype\s*/Image|/Annot|/URI|/JavaScript", pdf)


def test_typed_headings_and_office_details_are_not_read_as_marks_either() -> None:
    marked: dict[str, Any] = {field: f"<i>{field}</i>" for field in OFFICE.__dataclass_fields__}
    marked["address"] = ("<b>1</b>",)
    office = OfficeDetails(**marked)
    found = text(typeset(rich_facts(office=office), "<u>Our answer</u>", []))
    assert "<u>Our answer</u>" in found
    assert "Telephone: <i>telephone</i>" in found
    assert "<b>1</b>" in found


def test_names_with_accents_are_printed() -> None:
    names = "Siân Ŵyn Ŷork Łukasz Zoë O’Brien – £5 € ½ “yes” … ŵ ŷ â ł"
    assert names in text(body(names))
    assert "Siân" in text(body("Sia\N{COMBINING CIRCUMFLEX ACCENT}n"))


@pytest.mark.parametrize(
    "words", ["3 April 2025", "March 2025", "10 working days", "0300 111 3000", "18 point"]
)
def test_what_belongs_together_is_bound(words: str) -> None:
    bound = words.replace(" ", "\N{NO-BREAK SPACE}", 1 if words.startswith("10") else 2)
    assert kept_together(f"We said {words} before.") == f"We said {bound} before."


def test_marks_without_ink_are_left_out_and_blanks_are_plain() -> None:
    odd = "soft\N{SOFT HYPHEN}hyphen zero\N{ZERO WIDTH SPACE}width\ttab\N{THIN SPACE}thin \x07bell"
    assert "softhyphen zerowidth tab thin bell" in text(body(odd))
    assert "on-call, e-mail" in text(body("on\N{NON-BREAKING HYPHEN}call, e-mail"))
    broken = f"one\r\ntwo\rthree{chr(0x2028)}four"
    found = [line for page in pages(body(broken)) for line in lines(page)]
    assert found[(first := found.index("one")) : first + 4] == ["one", "two", "three", "four"]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Thanks 🙂🙂", ["🙂 (slightly smiling face, U+1F642)"]),
        ("مرحبا", ["م (arabic letter meem, U+0645)"]),
        ("你", ["你 (cjk unified ideograph-4f60, U+4F60)"]),
        ("\U000e0fff", ["\U000e0fff (unnamed character, U+E0FFF)"]),
        ("plain\n\ttext ŵ", []),
    ],
)
def test_characters_the_font_has_not_got_are_named(typed: str, names: list[str]) -> None:
    assert unprintable(typed)[:1] == names[:1]
    if names:
        with pytest.raises(LetterError, match="letter font cannot print") as caught:
            body(typed)
        assert names[0] in str(caught.value)
        assert "in the block 'What we did'" in str(caught.value)


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"addressee": ("🙂",)}, "address"),
        ({"salutation": "🙂"}, "heading"),
        ({"contact": replace(CONTACT, name="🙂")}, "signature"),
        ({"office": replace(OFFICE, facebook="🙂")}, "foot of the page"),
    ],
)
def test_a_character_that_cannot_be_printed_is_placed(more: dict[str, Any], place: str) -> None:
    with pytest.raises(LetterError, match=f"in the {place}"):
        body("Fine.", **more)


def test_long_words_and_long_texts_are_printed_whole() -> None:
    word = "x" * 400
    assert text(body(word)).replace(" ", "").count("x" * 400) == 1
    many = " ".join(f"word{number}" for number in range(7000))
    pdf = body(many)
    assert len(pages(pdf)) >= 20
    found = text(pdf)
    assert all(f"word{number}" in found for number in (0, 3500, 6999))
    assert f"Page 3 of {len(pages(pdf))}" in found


def test_a_letter_without_any_block_still_prints() -> None:
    found = text(typeset(bare_facts(contact=None), "Our answer", []))
    assert "Yours sincerely Bespoke Supportive Tenancies (BeST)" in found


def test_an_empty_block_leaves_no_heading_behind() -> None:
    empty = DraftBlock("So far", "What we have done so far", " \n", mandatory=False, editable=True)
    found = text(typeset(rich_facts(), "Our answer", [empty]))
    assert "What we have done so far" not in found


def test_sample_letters_say_so_on_every_page() -> None:
    facts = rich_facts(sample=True)
    for page in pages(printed(LetterCode.L04, facts)):
        turned = "".join(
            each.what for each in ink(page) if each.what != "drawing" and not each.size
        )
        assert turned == "SAMPLE–notreal"
    both = pages(printed(LetterCode.L04, facts, watermark="DRAFT"))[0]
    turned = "".join(each.what for each in ink(both) if each.what != "drawing" and not each.size)
    assert sorted(turned) == sorted("SAMPLE–notrealDRAFT")
    plain = pages(printed(LetterCode.L04, rich_facts()))[0]
    assert all(each.size for each in ink(plain) if each.what != "drawing")


@pytest.mark.clause("R-2.3.2")
def test_an_anonymous_letter_goes_to_the_scheme() -> None:
    pdf = printed(LetterCode.L04, anonymous_facts())
    found = lines(pages(pdf)[0])
    assert "The residents of Ashdown Court" in " ".join(found)
    assert "Dear residents" in found


def test_the_greeting_is_the_same_with_and_without_dear() -> None:
    with_it, without = rich_facts(salutation="Dear Mrs Adeyemi,"), rich_facts()
    assert printed(LetterCode.L01, with_it) == printed(LetterCode.L01, without)


@pytest.mark.windows
def test_the_same_letter_gives_the_same_bytes_in_every_process() -> None:
    again = (
        "import hashlib; from tests.documents.test_letter_pdf import *;"
        "print(hashlib.sha256(printed(LetterCode.L09, rich_facts(PROCEDURE, stage=2))).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    done = subprocess.run(
        [sys.executable, "-c", again], capture_output=True, text=True, check=True, env=environment
    )
    pdf = printed(LetterCode.L09, rich_facts(PROCEDURE, stage=2))
    assert done.stdout.strip() == hashlib.sha256(pdf).hexdigest()
    assert pdf == printed(LetterCode.L09, rich_facts(PROCEDURE, stage=2))
    other = rich_facts(PROCEDURE, stage=2, letter_date=date(2025, 4, 18))
    assert printed(LetterCode.L09, other) != pdf


@pytest.mark.windows
@pytest.mark.clause("B-53")
def test_only_the_embedded_fonts_are_used() -> None:
    pdf = printed(LetterCode.L04, rich_facts(sample=True))
    assert b"Helvetica" not in pdf
    assert pdf.count(b"/FontFile2") == 2


def test_nothing_heavy_is_imported_before_the_first_letter() -> None:
    check = (
        "import sys, best_desktop.documents.letter_pdf, best_desktop.documents.letter_text;"
        "assert 'reportlab' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", check], check=True)


@pytest.mark.clause("B-53")
@pytest.mark.parametrize("mark", ["", "- "])
def test_a_paragraph_of_thousands_of_lines_is_printed_whole(mark: str) -> None:
    """In parts that no page sets again; nothing shows where they meet."""
    printed_lines = text(body(mark + "\n".join(f"Item{n}x" for n in range(2_900))))
    found = re.findall(r"Item(\d+)x", printed_lines)
    assert [int(each) for each in found] == list(range(2_900))


@pytest.mark.parametrize("words", ["a\n" * 3_000, "word " * 30_001])
def test_a_letter_that_nobody_would_print_is_refused_by_name(words: str) -> None:
    with pytest.raises(LetterError, match=r"too long to print: .* Shorten 'What we did'"):
        body(words)


def test_a_word_that_is_none_is_refused_by_name() -> None:
    assert "x" * 30 in text(body("x" * 1_000))
    with pytest.raises(LetterError, match="'What we did' has 1,001 characters without a blank"):
        body("x" * 1_001)


@pytest.mark.clause("B-53")
@pytest.mark.parametrize("size", LetterFormat)
def test_an_address_in_the_text_is_on_one_page_wherever_it_falls(size: LetterFormat) -> None:
    address = "Housing Ombudsman\nPO Box 1484\nUnit D\nPreston\nPR2 0ET"
    for above in range(0, 40, 6):
        found = [
            lines(page) for page in pages(body("Word.\n\n" * above + address, letter_format=size))
        ]
        (page,) = [each for each in found if "PO Box 1484" in each]
        assert page.index("PR2 0ET") - page.index("Housing Ombudsman") == 4


def test_long_lines_typed_one_below_the_other_are_printed_whole() -> None:
    words = "\n".join(" ".join(f"w{line}x{n}" for n in range(500)) for line in range(5))
    found = text(body(words))
    assert all(f"w{line}x499" in found for line in range(5))


@pytest.mark.parametrize("size", LetterFormat)
def test_a_signature_has_some_of_the_letter_over_it(size: LetterFormat) -> None:
    """Whatever the length of the last paragraph, and however long the names under it are."""
    long = replace(CONTACT, name="N" * 30, job_title="Head of everything " * 8)
    for count in (5, 130, 270, 900):
        for contact in (CONTACT, long):
            pdf = body("word " * count, letter_format=size, contact=contact)
            for page in pages(pdf):
                found = [each for each in lines(page) if each]
                if "Yours sincerely" in found:
                    assert "word" in found[found.index("Yours sincerely") - 1]
