"""Whatever stands in whatever field: printed as it was typed, or refused with the letter named.

Every text of the facts is filled in turn, so that a new field is tried without being named here.
"""

import dataclasses
import io
import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from best_desktop.documents.letter_parts import said_around
from best_desktop.documents.letter_pdf import LetterError, typeset
from best_desktop.documents.letter_text import plain_text
from best_desktop.documents.letter_word import word_draft
from best_desktop.domain.letter_checks import problems
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import fill, heading
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import LetterCode, LetterFormat
from tests.documents.letter_cases import STAGE, procedures_of, rich_facts, templates
from tests.documents.letter_pages import text
from tests.documents.word_pages import words_of

PRINTED = {
    "bold": "<b>Cold & wet</b>",
    "picture": '<img src="file:///etc/passwd"/>',
    "names": "Siân Ŵyn Ŷork Łukasz ŵ ŷ ł",
    "entity": "&amp; &#65; &lt;x&gt; {reference} %s",
}
REFUSED = {"emoji": ("🙂", "slightly smiling face"), "Arabic": ("مرحبا", "arabic letter")}
# What is looked up or compared and never printed.
UNPRINTED = {"names_to_scan", "secret_names", "channel", "letter_format"}
ALL = [(code, procedures_of(code)[0]) for code in LetterCode]


def with_text(value: Any, typed: str) -> Any:
    """The same facts with a text in place of every text."""
    if isinstance(value, str):
        return typed
    if isinstance(value, tuple):
        return tuple(with_text(each, typed) for each in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, (type, Procedure)):
        changed = {
            each.name: with_text(getattr(value, each.name), typed)
            for each in dataclasses.fields(value)
            if each.name not in UNPRINTED and not isinstance(getattr(value, each.name), Enum)
        }
        return dataclasses.replace(value, **changed)
    return value


def fields_of(facts: LetterFacts) -> Iterator[str]:
    """The fields of the facts that hold a text anywhere."""
    for each in dataclasses.fields(facts):
        held = getattr(facts, each.name)
        if each.name not in UNPRINTED and with_text(held, "Q7Z") != held:
            yield each.name


def filled(code: LetterCode, name: str, typed: str) -> LetterFacts:
    facts = rich_facts(name, stage=STAGE.get(code, 1))
    texts = {each: with_text(getattr(facts, each), typed) for each in fields_of(facts)}
    # Six lines of an address are the most, whatever is in them.
    texts["addressee"] = (typed, "BL1 4TT")
    return dataclasses.replace(facts, **texts)


def set_in_type(code: LetterCode, facts: LetterFacts) -> bytes:
    template = templates()[code]
    return typeset(facts, heading(template, facts), fill(template, facts))


@pytest.mark.clause("B-57", "B-53")
@pytest.mark.parametrize(("code", "name"), ALL)
def test_what_looks_like_marks_is_printed_in_every_field(code: LetterCode, name: str) -> None:
    for typed in PRINTED.values():
        pdf = set_in_type(code, filled(code, name, typed))
        assert "".join(typed.split()) in "".join(text(pdf).split())
        assert not re.search(rb"/Subtype\s*/Image|/URI|/JavaScript|/EmbeddedFile|/Launch", pdf)


@pytest.mark.clause("B-57")
@pytest.mark.parametrize(("code", "name"), ALL)
@pytest.mark.parametrize("kind", REFUSED)
def test_what_the_font_has_not_got_is_refused_before_anything_is_printed(
    code: LetterCode, name: str, kind: str
) -> None:
    """Each field by itself: a letter that says it is refused, another is printed as ever."""
    typed, named = REFUSED[kind]
    plain = rich_facts(name, stage=STAGE.get(code, 1))
    template = templates()[code]
    untouched = plain_text(plain, heading(template, plain), fill(template, plain))
    for field in fields_of(plain):
        facts = dataclasses.replace(plain, **{field: with_text(getattr(plain, field), typed)})
        if field == "addressee":
            facts = dataclasses.replace(facts, addressee=(typed, "BL1 4TT"))
        says = plain_text(facts, heading(template, facts), fill(template, facts))
        if typed in says:
            with pytest.raises(LetterError, match=named) as refusal:
                set_in_type(code, facts)
            assert f"{typed[0]} (" in str(refusal.value)
            assert " in the " in str(refusal.value)
        else:
            assert says == untouched or set_in_type(code, facts)


@pytest.mark.parametrize("size", [LetterFormat.STANDARD, LetterFormat.LARGER_PRINT])
def test_a_word_of_400_characters_stays_on_the_sheet_in_every_field(size: LetterFormat) -> None:
    from tests.documents.letter_pages import ink, pages

    word = "w" * 400
    facts = dataclasses.replace(filled(LetterCode.L04, "policy-2024", word), letter_format=size)
    facts = dataclasses.replace(facts, addressee=("Ruth", "BL1 4TT"))
    if size is LetterFormat.STANDARD:
        with pytest.raises(LetterError, match="Shorten them in Settings"):
            set_in_type(LetterCode.L04, facts)
        facts = dataclasses.replace(facts, office=rich_facts().office)
    pdf = set_in_type(LetterCode.L04, facts)
    for page in pages(pdf):
        assert all(each.inside(4.9, 4.9, 191, 297) for each in ink(page))
    with pytest.raises(LetterError, match="The address takes"):
        set_in_type(LetterCode.L04, dataclasses.replace(facts, addressee=(word, "BL1 4TT")))


def test_twenty_pages_in_one_field_are_printed_and_in_all_of_them_refused_by_name() -> None:
    long = " ".join(f"word{number}" for number in range(6_000))
    facts = rich_facts(what_we_did=long)
    assert "word5999" in text(set_in_type(LetterCode.L04, facts))
    everywhere = filled(LetterCode.L04, "policy-2024", long * 2)
    with pytest.raises(LetterError, match="too long to print"):
        set_in_type(LetterCode.L04, everywhere)


@pytest.mark.clause("B-59")
def test_copies_say_what_was_typed_too() -> None:
    for typed in (*PRINTED.values(), *(each for each, _ in REFUSED.values())):
        facts = filled(LetterCode.L04, "policy-2024", typed)
        title, blocks = (
            heading(templates()[LetterCode.L04], facts),
            fill(templates()[LetterCode.L04], facts),
        )
        copy = plain_text(facts, title, blocks)
        wanted = [word for word in copy.split() if word.strip("-")]
        assert words_of(word_draft(said_around(facts, title), blocks)) == wanted
        assert copy.count(typed) > 5
        assert problems(templates()[LetterCode.L04], blocks, facts) is not None


def test_no_file_is_opened_because_of_text(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    set_in_type(LetterCode.L01, rich_facts())  # fonts and templates are read the first time
    for owner, name in ((io, "open"), (Path, "open"), (Path, "read_bytes")):
        before = getattr(owner, name)

        def watched(*args: Any, _before: Any = before, **kwargs: Any) -> Any:
            opened.append(str(args[0]))
            return _before(*args, **kwargs)

        monkeypatch.setattr(owner, name, watched)
    monkeypatch.setattr("builtins.open", lambda *args, **_: opened.append(str(args[0])))
    monkeypatch.setattr(
        "reportlab.lib.utils.open_for_read", lambda *a, **_: opened.append(str(a[0]))
    )
    for typed in (*PRINTED.values(), '<a href="file:///etc/passwd">x</a>', "<font name='/etc/x'>"):
        set_in_type(LetterCode.L04, filled(LetterCode.L04, "policy-2024", typed))
    assert opened == []


def test_reportlab_may_fetch_nothing() -> None:
    from reportlab import rl_config
    from reportlab.lib.utils import open_for_read

    set_in_type(LetterCode.L01, rich_facts(letter_date=date(2025, 4, 18)))
    assert not rl_config.trustedHosts
    assert rl_config.trustedSchemes == []
    for address in ("file:///etc/passwd", "http://127.0.0.1:9/x", "data:,x"):
        with pytest.raises((OSError, ValueError)):
            open_for_read(address)
