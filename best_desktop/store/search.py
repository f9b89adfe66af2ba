"""Finding complaints by words: reference, names, phone, postcode, and anything in their text.

Both sides, what is kept and what is asked, go through the same folding, so that "sian" finds
Siân, "obrien" finds O'Brien and a phone number is found however it is spaced. Short fields are
found from the first letters of a word; long text also by its stem ("repairs" finds "repair").
Newest complaints come first; nothing is ranked, which would cost a thousand times as much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from best_desktop.domain.text import fold
from best_desktop.store.database import execute, is_server, require_transaction

_WORD = re.compile(r"[^\W_]+")
_WORD_LENGTH = 40
_WORDS_ASKED = 12
# PostgreSQL keeps at most a megabyte for the words of one case.
_SERVER_TEXT = 120_000

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
# Each begins at the start of a word only: from every letter, a long one would take minutes.
_HYPHENED = re.compile(r"\b[^\W\d_]+(?:-[^\W\d_]+)+")
_SPLIT_NAME = re.compile(r"\b[^\W\d_]+['’][^\W\d_]+")
_DIGITS = re.compile(r"\+?\d(?:[ \t()./-]*\d){5,}")
_REFERENCE = re.compile(r"\b[a-z]{2,8}-(?:19|20)\d\d-0*(\d+)\b")
_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)[ ]+(\d[a-z]{2})\b")


def index_case(complaint_id: int, short: str, long: str) -> None:
    """Make a complaint findable; what was kept for it before is replaced.

    ``short`` holds the fields that people look for by their first letters (reference, names,
    scheme, phone, postcode, summary); ``long`` the details, notes and decisions.

    Raises:
        RuntimeError: no transaction is open.
    """
    require_transaction()
    short_words = _words_kept(short)
    all_words = list(dict.fromkeys([*short_words, *_words_kept(long)]))
    if is_server():
        execute(ON_SERVER, for_server(complaint_id, all_words))
        return
    for table, words in (("case_words", short_words), ("case_text", all_words)):
        execute(f"DELETE FROM {table} WHERE rowid = ?", (complaint_id,))  # noqa: S608
        execute(
            f"INSERT INTO {table} (rowid, words) VALUES (?, ?)",  # noqa: S608
            (complaint_id, " ".join(words)),
        )


ON_SERVER = (
    "INSERT INTO case_search (complaint_id, words) VALUES"
    " (?, array_to_tsvector(?::text[]) || strip(to_tsvector('english', ?)))"
    " ON CONFLICT (complaint_id) DO UPDATE SET words = excluded.words"
)
"""Makes a complaint findable on a server, with what :func:`for_server` gives."""


def for_server(complaint_id: int, words: list[str]) -> tuple[int, list[str], str]:
    """What a server keeps of a complaint's words."""
    text = " ".join(words)[:_SERVER_TEXT]
    return complaint_id, text.split(), text


def search_ids(text: str, limit: int = 200) -> list[int]:
    """The complaints that hold all words of ``text``, newest first; the last may be unfinished.

    Any text may be asked for. Text without a letter or digit finds nothing.
    """
    ways = _ways_to_ask(text)
    if not ways:
        return []
    if is_server():
        return _search_on_server(ways, limit)
    match = " OR ".join(
        "(" + " AND ".join(f'"{word}"' + "*" * unfinished for word, unfinished in way) + ")"
        for way in ways
    )
    newest = "SELECT rowid AS id FROM {0} WHERE {0} MATCH ? ORDER BY rowid DESC LIMIT ?"
    rows = execute(
        f"SELECT id FROM ({newest.format('case_words')}) UNION"  # noqa: S608
        f" SELECT id FROM ({newest.format('case_text')}) ORDER BY id DESC LIMIT ?",
        (match, limit, match, limit, limit),
    )
    return [int(number) for (number,) in rows.fetchall()]


def _search_on_server(ways: list[list[tuple[str, bool]]], limit: int) -> list[int]:
    asked: list[str] = []
    parameters: list[str] = []
    for way in ways:
        asked.append(" && ".join("(?::tsquery || to_tsquery('english', ?))" for _ in way))
        for word, unfinished in way:
            parameters += [f"'{word}'" + ":*" * unfinished] * 2
    rows = execute(
        f"SELECT complaint_id FROM case_search WHERE words @@ (({') || ('.join(asked)}))"  # noqa: S608
        " ORDER BY complaint_id DESC LIMIT ?",
        (*parameters, limit),
    )
    return [int(number) for (number,) in rows.fetchall()]


# ------------------------------------------------------------------------------------- words


def _words_kept(text: str) -> list[str]:
    """Each word of a text once, folded, and the other ways in which people write some of them."""
    lower = text.casefold()
    folded = _plain_numbers(fold(text))
    words = dict.fromkeys(_words(folded))
    for name in _SPLIT_NAME.findall(lower):
        words.update(dict.fromkeys(_words(fold(re.sub("['’]", " ", name)))))
    for name in _HYPHENED.findall(folded):
        words[name.replace("-", "")[:_WORD_LENGTH]] = None
    for number in _REFERENCE.findall(folded):
        words[number] = None
    for outward, inward in _POSTCODE.findall(folded):
        words[outward + inward] = None
    for digits in _DIGITS.findall(folded):
        words.update(dict.fromkeys(_phone_words(digits)))
    return list(words)


def _plain_numbers(folded: str) -> str:
    return _THOUSANDS.sub("", folded)


def _words(folded: str) -> list[str]:
    return [word[:_WORD_LENGTH] for word in _WORD.findall(folded)]


def _phone_words(digits: str) -> Iterator[str]:
    """A phone number without spaces, and its ends: people leave out the area code."""
    number = _national(digits)
    yield number
    for length in (10, 8, 7, 6):
        if len(number) > length:
            yield number[-length:]


def _national(digits: str) -> str:
    number = re.sub(r"\D", "", digits)
    for prefix in ("0044", "44"):
        if number.startswith(prefix) and len(number) - len(prefix) >= 9:
            return "0" + number[len(prefix) :].removeprefix("0")
    return number


def _ways_to_ask(text: str) -> list[list[tuple[str, bool]]]:
    """Ways to read what was asked: each word, and whether it may go on.

    Digits in groups are a phone number or separate words; either will do.
    """
    folded = _plain_numbers(fold(text[:400]))
    joined = _DIGITS.sub(lambda found: f" {_national(found.group())} ", folded)
    ways: list[list[tuple[str, bool]]] = []
    for reading in dict.fromkeys((folded, joined)):
        words = _words(reading)[:_WORDS_ASKED]
        if words:
            *finished, last = words
            way = [(word, False) for word in finished]
            way.append((last, bool(finished) or not _is_bare_number(last)))
            if way not in ways:
                ways.append(way)
    return ways


def _is_bare_number(word: str) -> bool:
    """A case's number by itself: 148 must not bring up every phone number that begins so."""
    return word.isdecimal() and len(word) <= 5 and not word.startswith("0")
