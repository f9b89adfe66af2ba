"""What would bring each figure nearer to its limit, as profiles of it say."""

from __future__ import annotations

_BY_BEGINNING = {
    "start to the first picture": "make fewer frozen values at import (a millisecond each; those"
    " of one case in casework.case_views are not needed by a list); the first page by sqlite3 instead"
    " of peewee; Qt's own classes, made in Python as they are first used, stay.",
    "first rows of the list": "most of it is the page of SQL (below); the rest is Qt's own view.",
    "a page of 200": "keep the written statement of each view and order (a quarter is peewee"
    " writing it again); plain tuples instead of frozen rows (a fifth).",
    "… ordered by": "an index for each order, which every save would pay for.",
    "keystroke, which cases": "a quarter is making the terms, half the two indexes asked.",
    "keystroke and 200 rows": "the rows are the time: fewer of them while somebody types.",
    "first letter typed": "the same as for a keystroke; the index itself is asked once.",
    "one deadline": "nothing short of C: two look-ups in tables, half of it hash and comparison"
    " of a date; tables by day number and packed ones were tried and are slower.",
    "all deadlines of a case": "fewer frozen values: each milestone says how it was counted.",
    "log a complaint": "two fifths is peewee writing statements: read a case's facts by the"
    " statements written once (store.finding), as people and schemes are already.",
    "one letter": "a quarter is writing the objects of the file, tags among them; most of"
    " the rest is reportlab breaking and drawing paragraphs.",
    "100 letters as one PDF": "two thirds is looking for what the letters have in common, which"
    " makes the file six times smaller.",
    "10 letters as one PDF": "the same as for a hundred.",
    "board figures": "a small office: three fifths is peewee writing eight statements each time;"
    " a large one: rows are counted in Python, since each figure names its references.",
}


def nearer(what: str) -> str:
    """What would help a figure, by the beginning of its name.

    Raises:
        KeyError: nobody has said yet.
    """
    for beginning, words in _BY_BEGINNING.items():
        if what.startswith(beginning):
            return words
    raise KeyError(what)
