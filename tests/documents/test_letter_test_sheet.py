"""The sheet to measure window envelopes with: true to scale, whole, and readable aloud."""

import pytest

from best_desktop.documents.letter_test_sheet import measuring_sheet
from best_desktop.domain.letter_paper import FURTHEST, LetterPaper, Window
from tests.documents.letter_pages import ink, lines, pages
from tests.documents.pdf_ua import errors_of


@pytest.mark.clause("B-50", "B-51", "B-52")
@pytest.mark.parametrize("window", Window)
def test_the_window_and_the_rulers_stand_where_they_say(window: Window) -> None:
    paper = LetterPaper(window, across=1.5, down=-2)
    pdf = measuring_sheet(paper)
    found = ink(pages(pdf)[0])
    address = paper.address
    box = (address.left, address.top, address.right, address.bottom)
    assert [
        each
        for each in found
        if each.what == "drawing"
        and (round(each.left, 1), round(each.top, 1), round(each.right, 1), round(each.bottom, 1))
        == tuple(round(each, 1) for each in box)
    ]
    strokes = {round(each.left) for each in found if each.what == "drawing"}
    assert set(range(10, 110)) <= strokes
    long = [each for each in found if round(each.right - each.left, 2) == 100 and each.top > 100]
    assert len(long) == 1
    folds = [each for each in found if round(each.right - each.left) == 200]
    assert sorted(round(each.top, 1) for each in folds) == sorted(paper.folds)
    said = " ".join(lines(pages(pdf)[0]))
    assert f"It should say {LetterPaper(window).address.left:g}." in said
    assert f"Set to {window}." in said
    assert f"along the broken {'line' if len(paper.folds) == 1 else 'lines'} and" in said


@pytest.mark.parametrize("window", Window)
@pytest.mark.parametrize("moved", [0, FURTHEST, -FURTHEST])
def test_it_is_one_page_that_a_checker_finds_nothing_in(window: Window, moved: float) -> None:
    pdf = measuring_sheet(LetterPaper(window, moved, moved))
    assert len(pages(pdf)) == 1
    assert errors_of(pdf) == []
    assert all(each.inside(2, 5, 208, 292) for each in ink(pages(pdf)[0]))
